/**
 * As what else objects are seen, where types do not tell: the member of a device that leads to its extension is of no type, and so are the contexts of
 * callbacks, variables and results that pointers go through. What comes from there and is taken for a pointer to some type may be a pointer to
 * whatever went in. Found by following where such values may go, in the text of all functions at once and whatever the order.
 */
import type { Driver, Expr, FunctionBody, FunctionSymbol, Place } from '../frontend/tree.js';
import type { CType, RecordInfo } from '../frontend/type/types/ctype.js';
import type { CallExpr } from '../lower/flow/scan.js';
import { isBytes, leadsElsewhere, unconverted } from '../lower/memory/access.js';
import { elementOf, fieldAccess } from '../lower/memory/shape.js';
import { byteType } from '../lower/places/objects.js';
import { walkStmt } from '../lower/walk.js';
import { baseOf } from './survey.js';

/** Where a value may be kept, or come from. */
type Holder = string;

/** The value of an expression may be the extension's address. */
const extension: Holder = 'the extension';
/** Behind pointers, whichever. */
const behind: Holder = 'behind a pointer';
const results: Holder = 'what a call through a pointer returns';
/** What the system may call routines with that it was handed. */
const contexts: Holder = 'what callbacks are called with';

interface Sink {
  readonly from: readonly Holder[];
  readonly type: CType;
}

/**
 * @param records what the extension is taken for where it is seen to be one
 * @param addressed functions whose address is used as a value, by unique name
 * @returns pairs of types of which one object may be seen as both
 */
export function seenAs(
  driver: Driver,
  records: readonly RecordInfo[],
  addressed: ReadonlySet<string>,
  table: { readonly device: string; readonly extension: string },
): readonly (readonly [CType, CType])[] {
  const tracker = new Tracker(driver, addressed, table);
  for (const symbol of driver.functions.values()) {
    if (symbol.origin !== 'driver' || !symbol.defined) continue;
    const body = symbol.body();
    if (body.kind === 'body') tracker.look(symbol, body);
  }
  const extensions = records.map((record) => ({ kind: 'record', record }) as const);
  return tracker.pairs(extensions);
}

class Tracker {
  private readonly flows = new Map<Holder, Set<Holder>>();
  private readonly sinks: Sink[] = [];
  /** Types that pointers have lost on the way. */
  private readonly origins = new Map<Holder, CType>();
  private inside: Holder = '';

  constructor(
    private readonly driver: Driver,
    private readonly addressed: ReadonlySet<string>,
    private readonly table: { readonly device: string; readonly extension: string },
  ) {}

  look(symbol: FunctionSymbol, body: FunctionBody): void {
    this.inside = symbol.name;
    for (const [i, { name, type }] of body.parameters.entries()) {
      const handed = isUntyped(type) ? [anyParameterOf(symbol.name)] : [];
      if (this.addressed.has(symbol.name) && isUntyped(type)) handed.push(contexts);
      this.flow([parameterOf(symbol.name, i), ...handed], `${symbol.name}:${name}`);
    }
    walkStmt(body.block, {
      expr: (e, above) => {
        switch (e.kind) {
          case 'assign':
            this.store(e.target, e.value);
            return;
          case 'call':
            this.call(e);
            return;
          case 'convert': {
            if (e.type.kind !== 'pointer' || !isUntyped(e.operand.type)) return;
            const { to } = e.type;
            if (!(isBytes(elementOf(to)) && leadsElsewhere(above))) this.sink(e.operand, to);
            return;
          }
          default:
            return;
        }
      },
      stmt: (s) => {
        if (s.kind === 'return' && s.value !== undefined) {
          this.flow(this.sourcesOf(s.value), resultOf(symbol.name));
          this.flow([resultOf(symbol.name)], results);
        }
        if (s.kind !== 'declare') return;
        for (const { field, value } of s.initializer?.stores ?? []) {
          const last = field?.at(-1);
          const to =
            last?.kind === 'field' ? fieldAccess(last.record, last.field) : `${symbol.name}:${s.symbol.name}`;
          this.flow(this.sourcesOf(value), to);
        }
      },
    });
  }

  pairs(extensions: readonly CType[]): readonly (readonly [CType, CType])[] {
    const pairs = extensions.flatMap((one) =>
      this.typesBehind(extension).map((type) => [one, type] as const),
    );
    for (const [origin, one] of this.origins)
      for (const type of this.typesBehind(origin)) pairs.push([one, type]);
    return pairs;
  }

  /** What a value from there is taken for, each type once. */
  private typesBehind(origin: Holder): readonly CType[] {
    const found = new Map<string, CType>();
    const reached = this.reachedFrom(origin, () => true);
    // a callback is handed objects of the system as well, which are none of the driver's
    const seen = this.reachedFrom(origin, (holder) => holder !== contexts && !holder.endsWith(anyOf));
    for (const { from, type } of this.sinks)
      if (from.some((one) => (this.isSystems(type) ? seen : reached).has(one))) found.set(nameOf(type), type);
    return [...found.values()];
  }

  private reachedFrom(origin: Holder, passes: (holder: Holder) => boolean): ReadonlySet<Holder> {
    const reached = new Set([origin]);
    for (const from of reached) for (const to of this.flows.get(from) ?? []) if (passes(to)) reached.add(to);
    return reached;
  }

  private isSystems(type: CType): boolean {
    return type.kind === 'record' && this.driver.isSystem(type.record.span.file);
  }

  private flow(from: readonly Holder[], to: Holder): void {
    for (const one of from) {
      const known = this.flows.get(one);
      if (known === undefined) this.flows.set(one, new Set([to]));
      else known.add(to);
    }
  }

  private sink(e: Expr, to: CType): void {
    const from = this.sourcesOf(e);
    const type = elementOf(to);
    if (from.length === 0) return;
    this.sinks.push({ from, type });
    // at another place in the object, which one nobody looks
    if (type.kind === 'record' && goesOn(e)) this.sinks.push({ from, type: byteType });
  }

  private store(target: Place, value: Expr): void {
    const from = this.sourcesOf(value);
    if (from.length === 0) return;
    for (const to of this.holdersOf(target)) this.flow(from, to);
    // the parameter in a work item
    const { kind } = target.type;
    const isSystems = target.kind === 'member' && this.isSystems(target.object.type);
    if (isSystems && (kind === 'pointer' || kind === 'int')) this.flow(from, contexts);
  }

  private call({ callee, arguments: values }: CallExpr): void {
    if (callee.kind !== 'function') {
      for (const value of values) this.flow(this.sourcesOf(value), contexts);
      return;
    }
    const { symbol } = callee;
    if (symbol.origin === 'driver') {
      for (const [i, value] of values.entries())
        this.flow(this.sourcesOf(value), parameterOf(symbol.name, i));
      return;
    }
    const isFill = symbol.name.startsWith('__irpcheck_');
    const handed = values.flatMap((value) => {
      const e = unconverted(value);
      return e.kind === 'function' ? [e.symbol.name] : [];
    });
    for (const [i, parameter] of symbol.type.parameters.entries()) {
      const value = values[i];
      if (value === undefined || parameter.kind !== 'pointer' || parameter.to.kind !== 'void') continue;
      const from = this.sourcesOf(value);
      if (isFill || (handed.length === 0 && !symbol.defined)) this.fill(value, parameter.to);
      if (isFill) continue;
      if (handed.length === 0 && mayKeep(symbol, i)) this.flow(from, contexts);
      for (const name of handed) this.flow(from, anyParameterOf(name));
    }
  }

  /** Bytes, where the type of the pointer does not tell what they are. */
  private fill(value: Expr, target: CType): void {
    const e = unconverted(value);
    if (target.const !== true && e.type.kind === 'pointer' && isUntyped(e.type)) this.sink(e, byteType);
  }

  private sourcesOf(value: Expr): readonly Holder[] {
    const found: Holder[] = [];
    const work = [value];
    for (let e = work.pop(); e !== undefined; e = work.pop()) {
      switch (e.kind) {
        case 'convert':
          if (isUntyped(e.type)) found.push(...this.originOf(e.operand.type));
          work.push(e.operand);
          break;
        case 'pointer-add':
          work.push(e.pointer);
          break;
        case 'arithmetic':
          work.push(e.left, e.right);
          break;
        case 'conditional':
          work.push(e.consequent, e.alternative);
          break;
        case 'comma':
          work.push(e.right);
          break;
        case 'assign':
          work.push(e.value);
          break;
        case 'compound-assign':
        case 'increment':
          found.push(...this.holdersOf(e.target));
          break;
        case 'statement-expression':
          if (e.result !== undefined) work.push(e.result);
          break;
        case 'read':
          if (this.isExtension(e.place)) found.push(extension);
          found.push(...this.holdersOf(e.place));
          break;
        case 'call':
          if (e.callee.kind !== 'function') found.push(results);
          else if (e.callee.symbol.origin === 'driver') found.push(resultOf(e.callee.symbol.name));
          break;
        default:
          break;
      }
    }
    return found;
  }

  private isExtension(place: Place): boolean {
    const { device, extension: member } = this.table;
    return place.kind === 'member' && baseOf(place.record) === device && place.field.name === member;
  }

  /** Of a pointer to what may be known after initialisation: an object of the driver's own. */
  private originOf(type: CType): readonly Holder[] {
    if (type.kind !== 'pointer' || isUntyped(type)) return [];
    const to = elementOf(type.to);
    if (to.kind === 'void' || to.kind === 'function' || to.kind === 'opaque') return [];
    if (this.isSystems(to)) return [];
    const origin = `pointers to ${nameOf(to)}`;
    this.origins.set(origin, to);
    return [origin];
  }

  private holdersOf(place: Place): readonly Holder[] {
    switch (place.kind) {
      case 'member':
        return [fieldAccess(place.record, place.field)];
      case 'dereference':
        return [behind];
      case 'variable': {
        const { name, storage, addressTaken } = place.symbol;
        const own = storage === 'static' ? `=${name}` : `${this.inside}:${name}`;
        return addressTaken ? [own, behind] : [own];
      }
      default:
        return [];
    }
  }
}

/** Whether a routine of the system may keep what it is handed for a callback: not where a model tells that it only uses it. */
function mayKeep(symbol: FunctionSymbol, position: number): boolean {
  const seen = new Set<string>();
  const work: [FunctionSymbol, number][] = [[symbol, position]];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    const [one, i] = next;
    const { name } = one;
    if (name.startsWith('__irpcheck_') || seen.has(`${name} ${i}`)) continue;
    seen.add(`${name} ${i}`);
    const read = one.body();
    if (read.kind !== 'body') return true;
    const own = read.parameters[i]?.name;
    const isIt = (e: Expr): boolean => {
      const value = unconverted(e);
      return value.kind === 'read' && value.place.kind === 'variable' && value.place.symbol.name === own;
    };
    let kept = false;
    walkStmt(read.block, {
      expr: (e) => {
        if (e.kind === 'assign') kept ||= isIt(e.value);
        if (e.kind !== 'call') return;
        for (const [j, value] of e.arguments.entries()) {
          if (!isIt(value)) continue;
          if (e.callee.kind === 'function') work.push([e.callee.symbol, j]);
          else kept = true;
        }
      },
    });
    if (kept) return true;
  }
  return false;
}

/** To what stands behind the first bytes; back to the start of an object is trusted, because containing records are found so. */
function goesOn(pointer: Expr): boolean {
  let e = pointer;
  while (e.kind === 'convert') e = e.operand;
  if (e.kind === 'arithmetic') return e.operator === '+';
  return e.kind === 'pointer-add' && !e.negative && !(e.index.kind === 'constant' && e.index.value <= 0n);
}

/** A pointer that may lead to anything: to no type, to bytes, or a number. */
function isUntyped(type: CType): boolean {
  if (type.kind === 'int') return type.bits >= 32;
  return type.kind === 'pointer' && (type.to.kind === 'void' || isBytes(type.to));
}

const parameterOf = (name: string, position: number): Holder => `${name}(${position})`;
const anyOf = '(…)';
const anyParameterOf = (name: string): Holder => `${name}${anyOf}`;
const resultOf = (name: string): Holder => `${name}()`;

const nameOf = (type: CType): string =>
  type.kind === 'record' ? `record ${type.record.key}` : `${type.kind} ${'bits' in type ? type.bits : ''}`;
