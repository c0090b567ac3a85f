/**
 * At which elements of an array of pointers to functions, a member of some record, a driver is seen to store a function: a call through another element is not
 * expected to be of it. Known only where every store into the array by name is seen, and its address goes nowhere.
 */
import type { Driver, Expr, FunctionSymbol, Place } from '../../frontend/tree.js';
import { unconverted } from '../memory/access.js';
import { fieldAccess } from '../memory/shape.js';
import { type Above, type Visitor, walkExpr, walkStmt } from '../walk.js';

interface Element {
  /** Of the array. */
  readonly key: string;
  readonly word: string;
  /** `undefined`: any. */
  readonly index: number | undefined;
}

/** The element that is called through, where that is one of those. */
function elementAt(place: Place): Element | undefined {
  if (place.kind !== 'dereference') return undefined;
  let [pointer, index]: [Expr, number | undefined] = [place.pointer, 0];
  if (pointer.kind === 'pointer-add') {
    index = pointer.index.kind === 'constant' && !pointer.negative ? Number(pointer.index.value) : undefined;
    pointer = pointer.pointer;
  }
  if (pointer.kind !== 'address' || pointer.place.kind !== 'member') return undefined;
  const { record, field, type } = pointer.place;
  if (type.kind !== 'array' || field.name === undefined) return undefined;
  return { key: fieldAccess(record, field), word: field.name, index };
}

/** Of those, the functions that the driver stores in that array, but not in this element, by unique name. */
export function storedAside(
  driver: Driver,
  callee: Expr,
  among: readonly FunctionSymbol[],
): readonly string[] {
  let e = unconverted(callee);
  if (e.kind === 'address' && e.place.kind === 'dereference') e = unconverted(e.place.pointer);
  const element = e.kind === 'read' ? elementAt(e.place) : undefined;
  if (element?.index === undefined) return [];
  const slots = slotsOf(driver, element);
  if (slots === undefined) return [];
  return among.flatMap(({ name }) => {
    const at = slots.get(name);
    return at === undefined || at === 'any' || at.has(element.index!) ? [] : [name];
  });
}

type Slots = ReadonlyMap<string, ReadonlySet<number> | 'any'> | undefined;

const known = new WeakMap<Driver, Map<string, Slots>>();

function slotsOf(driver: Driver, { key, word }: Element): Slots {
  const of = known.get(driver) ?? new Map<string, Slots>();
  known.set(driver, of);
  if (!of.has(key)) of.set(key, find(driver, key, word));
  return of.get(key);
}

function find(driver: Driver, key: string, word: string): Slots {
  const slots = new Map<string, Set<number> | 'any'>();
  let isSeen = true;
  const add = (name: string, index: number | undefined): void => {
    const before = slots.get(name);
    if (index === undefined || before === 'any') slots.set(name, 'any');
    else slots.set(name, new Set([...(before ?? []), index]));
  };
  const visitor: Visitor = {
    expr: (e) => {
      if (e.kind !== 'assign') return;
      const element = elementAt(e.target);
      if (element?.key !== key) return;
      const value = unconverted(e.value);
      if (value.kind === 'function') add(value.symbol.name, element.index);
      else if (value.kind !== 'constant') isSeen = false;
    },
    place: (place, use, _, above) => {
      if (place.kind !== 'member' || fieldAccess(place.record, place.field) !== key) return;
      if (use !== 'read' && !isElement(above)) isSeen = false;
    },
  };
  for (const { initializer } of driver.globals.values())
    for (const { field, value } of initializer?.stores ?? []) {
      if (field?.some((step) => step.kind === 'field' && fieldAccess(step.record, step.field) === key))
        isSeen = false;
      walkExpr(value, visitor);
    }
  for (const symbol of [...driver.functions.values()]) {
    if (symbol.origin !== 'driver' || !symbol.mentions.has(word)) continue;
    const body = symbol.body();
    if (body.kind === 'body') walkStmt(body.block, visitor);
  }
  return isSeen ? slots : undefined;
}

/** Nothing but an element is used. */
const isElement = (above: Above): boolean => above.kind === 'deref';
