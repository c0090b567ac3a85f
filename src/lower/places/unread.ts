/**
 * Pointers from text that could not be read: where they lead is not known, and a store through one to a number may hit whatever holds one. Where such a value
 * is at once a pointer to a number, its gap is `blind`; here, where it has come to be one by way of variables and functions.
 */
import type { Gap } from '../../base/gap.js';
import type { Driver, Expr, Place, VariableSymbol } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import type { Context } from '../context.js';
import { outermost } from '../memory/access.js';
import { fieldAccess } from '../memory/shape.js';
import { walkStmt } from '../walk.js';

/** A conversion, or a read: what is seen of the path ends where it gives such a pointer. */
export function endIfUnread(ctx: Context, e: Extract<Expr, { kind: 'convert' | 'read' }>): void {
  if (ctx.symbol.origin !== 'driver' || !leadsInside(e.type)) return;
  const { untyped } = ctx.world.reached;
  const from = e.kind === 'read' ? e : e.operand;
  const gap =
    (e.kind === 'read' ? (unreadInitial(e) ?? unreadStored(ctx.world.driver, e.place)) : undefined) ??
    untyped.unreadBehind(from, ctx.symbol.name);
  if (gap !== undefined) ctx.blind(gap);
}

/** To a part of some object: a store through it is not told apart by its type. */
const leadsInside = (type: CType): boolean =>
  type.kind === 'pointer' && !type.to.const && holdsNumber.has(type.to.kind);

const holdsNumber: ReadonlySet<CType['kind']> = new Set(['int', 'float', 'pointer']);

/** Of a variable of the file's, or a part of one: of what stands there from the beginning. */
function unreadInitial({ place }: Extract<Expr, { kind: 'read' }>): Gap | undefined {
  const object = wholeOf(place);
  if (object.kind !== 'variable' || object.symbol.storage !== 'static') return undefined;
  const { symbol } = object;
  if (!initials.has(symbol)) initials.set(symbol, unreadIn(symbol));
  return initials.get(symbol);
}

interface Lasting {
  readonly key: string;
  readonly word: string;
}

/** A member, or a variable of the whole driver; of an element, that of the array. */
function lastingAt(place: Place): Lasting | undefined {
  if (place.kind === 'variable' && place.symbol.storage === 'static')
    return { key: place.symbol.name, word: place.symbol.spelled };
  if (place.kind === 'member' && place.field.name !== undefined)
    return { key: fieldAccess(place.record, place.field), word: place.field.name };
  if (place.kind !== 'dereference') return undefined;
  let { pointer } = place;
  while (pointer.kind === 'pointer-add') pointer = pointer.pointer;
  return pointer.kind === 'address' ? lastingAt(pointer.place) : undefined;
}

/** What some function of the driver stores there, whether it is asked about or not. */
function unreadStored(driver: Driver, place: Place): Gap | undefined {
  const lasting = lastingAt(place);
  if (lasting === undefined) return undefined;
  const { key, word } = lasting;
  const known = stores.get(driver) ?? new Map<string, Gap | undefined>();
  stores.set(driver, known);
  if (!known.has(key)) known.set(key, findStored(driver, key, word));
  return known.get(key);
}

const stores = new WeakMap<Driver, Map<string, Gap | undefined>>();

function findStored(driver: Driver, key: string, word: string): Gap | undefined {
  let found: Gap | undefined;
  for (const symbol of [...driver.functions.values()]) {
    if (symbol.origin !== 'driver' || !symbol.mentions.has(word)) continue;
    const body = symbol.body();
    if (body.kind !== 'body' || body.gaps.length === 0) continue;
    walkStmt(body.block, {
      expr: (e) => {
        if (e.kind !== 'assign' || lastingAt(e.target)?.key !== key) return;
        let { value } = e;
        while (value.kind === 'convert') value = value.operand;
        if (value.kind === 'gap') found ??= value.gap;
      },
    });
  }
  return found;
}

/** The variable that the place is in, elements of arrays included. */
function wholeOf(place: Place): Place {
  for (let part = place; ; ) {
    const { object } = outermost(part);
    if (object.kind !== 'dereference') return object;
    let { pointer } = object;
    while (pointer.kind === 'pointer-add' || pointer.kind === 'convert')
      pointer = pointer.kind === 'convert' ? pointer.operand : pointer.pointer;
    if (pointer.kind !== 'address') return object;
    part = pointer.place;
  }
}

const initials = new WeakMap<VariableSymbol, Gap | undefined>();

function unreadIn({ initializer }: VariableSymbol): Gap | undefined {
  for (const { value } of initializer?.stores ?? [])
    if (value.kind === 'gap' && leadsInside(value.type)) return value.gap;
  return undefined;
}
