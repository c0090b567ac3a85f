/**
 * Where pointers go that lose their type: into variables, members, results and contexts of callbacks that are of no type. What comes from there and
 * is taken for a pointer to some type may be a pointer to whatever went in. Found by following where such values may go, in the text of all
 * functions at once and whatever the order.
 */
import type {
  Driver,
  Expr,
  FunctionBody,
  FunctionSymbol,
  Initializer,
  Place,
  Stmt,
  VariableSymbol,
} from '../../frontend/tree.js';
import type { CType, RecordInfo } from '../../frontend/type/types/ctype.js';
import { type CallExpr, isCallee } from '../flow/scan.js';
import { byteType } from '../places/objects.js';
import { type Above, walkExpr, walkStmt } from '../walk.js';
import { goesOn, isBytes, leadsElsewhere, unconverted } from './access.js';
import { type Holder, Holders } from './holders.js';
import { useOf } from './parameter-use.js';
import { elementOf, fieldAccess } from './shape.js';

/** Behind pointers, whichever. */
const behind: Holder = 'behind a pointer';
const results: Holder = 'what a call through a pointer returns';
/** What the system may call routines with that it was handed. */
const contexts: Holder = 'what callbacks are called with';

interface Sink {
  readonly from: readonly Holder[];
  readonly type: CType;
  /** Of what stands at another place in the object, whatever it is. */
  readonly isMoved?: boolean;
}

export class UntypedFlow {
  private readonly graph = new Holders();
  private readonly sinks: Sink[] = [];
  /** Types that pointers have lost on the way, by where they were lost. */
  readonly origins = new Map<Holder, CType>();
  /** Members of the system's records that are of no type and that the driver reads. */
  private readonly systemMembers = new Set<Holder>();
  /** Parameters without a type, by the function's name: what callbacks are called with, if it is one. */
  private readonly addressed = new Set<string>();
  private readonly untypedParameters = new Map<string, Holder[]>();
  private inside: Holder = '';

  /**
   * @param addressBits numbers of so many bits may be addresses
   * @param also further holders that a place is
   */
  constructor(
    private readonly driver: Driver,
    private readonly addressBits: number,
    private readonly also: (place: Place) => readonly Holder[] = () => [],
  ) {}

  /** A body, whole: of each function once. */
  look(symbol: FunctionSymbol, body: FunctionBody): void {
    this.enter(symbol, body);
    walkStmt(body.block, {
      expr: (e, above) => this.expr(e, above),
      place: (place) => this.place(place),
      stmt: (s) => this.stmt(s),
    });
  }

  private enter(symbol: FunctionSymbol, { parameters }: FunctionBody): void {
    this.inside = symbol.name;
    for (const [i, { name, type }] of parameters.entries()) {
      const own = `${symbol.name}:${name}`;
      this.graph.flow([parameterOf(symbol.name, i)], own);
      if (!this.isUntyped(type)) continue;
      this.graph.flow([anyParameterOf(symbol.name)], own);
      const known = this.untypedParameters.get(symbol.name);
      if (known === undefined) this.untypedParameters.set(symbol.name, [own]);
      else known.push(own);
    }
  }

  private expr(e: Expr, above: Above): void {
    switch (e.kind) {
      case 'function':
        if (!isCallee(e, above)) this.addressed.add(e.symbol.name);
        return;
      case 'assign':
        this.store(e.target, e.value);
        return;
      case 'call':
        this.call(e);
        return;
      case 'convert': {
        this.hidden(e.operand.type, e.type);
        if (e.type.kind !== 'pointer' || !this.isUntyped(e.operand.type)) return;
        const { to } = e.type;
        if (!(isBytes(elementOf(to)) && leadsElsewhere(above))) this.sink(e.operand, to);
        return;
      }
      default:
        return;
    }
  }

  /** `(PVOID *)&pointer`: what the pointer leads to may be taken from there as anything. */
  private hidden(from: CType, to: CType): void {
    if (
      from.kind !== 'pointer' ||
      to.kind !== 'pointer' ||
      !this.isUntyped(to.to) ||
      to.to.kind !== 'pointer'
    )
      return;
    this.graph.flow(this.originOf(from.to), behind);
    if (isBytes(to.to.to)) this.sinks.push({ from: this.originOf(from.to), type: byteType });
  }

  private stmt(s: Stmt): void {
    const { inside } = this;
    if (s.kind === 'return' && s.value !== undefined) {
      this.graph.flow(this.sourcesOf(s.value), resultOf(inside));
      this.graph.flow([resultOf(inside)], results);
    }
    if (s.kind !== 'declare') return;
    if (s.initializer !== undefined) this.initialized(s.initializer, this.holdersOfVariable(s.symbol));
  }

  private place(place: Place): void {
    if (place.kind === 'compound-literal') this.initialized(place.initializer, []);
  }

  private initialized({ stores }: Initializer, whole: readonly Holder[]): void {
    for (const { field, value } of stores) {
      const last = field?.at(-1);
      const to = last?.kind === 'field' ? [fieldAccess(last.record, last.field)] : whole;
      for (const one of to) this.graph.flow(this.sourcesOf(value), one);
    }
  }

  /** A variable's initial value. */
  initial(symbol: VariableSymbol, initializer: Initializer): void {
    this.initialized(initializer, this.holdersOfVariable(symbol));
    for (const { value } of initializer.stores) walkExpr(value, { expr: (e, above) => this.expr(e, above) });
  }

  /** Functions whose address is used as a value elsewhere. */
  callbacks(names: Iterable<string>): void {
    for (const name of names) this.addressed.add(name);
  }

  /**
   * What a value from there is taken for, each type once.
   * @param isSystems objects of the system, that a callback is handed as well and that are none of the driver's
   */
  typesFrom(origin: Holder, isSystems: (type: CType) => boolean): readonly CType[] {
    const found = new Map<string, CType>();
    this.handContexts();
    const reached = this.graph.reachedFrom(origin, () => true);
    const seen = this.graph.reachedFrom(origin, (holder) => holder !== contexts && !holder.endsWith(anyOf));
    for (const { from, type } of this.sinks)
      if (from.some((one) => (isSystems(type) ? seen : reached).has(one))) found.set(nameOf(type), type);
    return [...found.values()];
  }

  /**
   * Of which one object may be seen as both by way of what is of no type, one of them a number: any object may be read and written as bytes, and its
   * members by pointers to their types (C11 6.5p7). Of two records nothing is said.
   *
   * @param isPlain a record of the system's that holds nothing but a number or two
   */
  seenAsNumbers(isPlain: (type: CType) => boolean): readonly (readonly [CType, CType])[] {
    this.handContexts();
    const pairs: (readonly [CType, CType])[] = [];
    for (const [number, from] of this.numberSinks()) {
      const back = this.graph.leadingTo(from);
      for (const [holder, type] of this.origins)
        if (back.has(holder) && (!this.isSystems(type) || isPlain(type))) pairs.push([type, number]);
      for (const [holder, types] of this.#behindMembers())
        if (back.has(holder)) for (const type of types) pairs.push([type, number]);
    }
    return pairs;
  }

  /** Records of the system's that may be seen as bytes so. */
  systemsSeenAsBytes(): readonly RecordInfo[] {
    this.handContexts();
    const back = this.graph.leadingTo(
      this.sinks.flatMap(({ from, type, isMoved }) => (isBytes(type) && !isMoved ? from : [])),
    );
    return [...this.origins].flatMap(([holder, type]) =>
      type.kind === 'record' && back.has(holder) && this.isSystems(type) ? [type.record] : [],
    );
  }

  private numberSinks(): Iterable<readonly [CType, readonly Holder[]]> {
    const found = new Map<string, [CType, Holder[]]>();
    for (const { from, type, isMoved } of this.sinks) {
      if (isMoved || (type.kind !== 'int' && type.kind !== 'pointer')) continue;
      const name = nameOf(type);
      const known = found.get(name);
      if (known === undefined) found.set(name, [type, [...from]]);
      else known[1].push(...from);
    }
    return found.values();
  }

  #members: ReadonlyMap<Holder, readonly CType[]> | undefined;

  /** What the members of the system's records lead to that are of no type, by what is taken from there: objects of the driver's, or buffers. */
  #behindMembers(): ReadonlyMap<Holder, readonly CType[]> {
    this.#members ??= new Map(
      [...this.systemMembers].map((member) => {
        const reached = this.graph.reachedFrom(member, (holder) => holder !== contexts && holder !== behind);
        const types = this.sinks.flatMap(({ from, type }) =>
          type.kind === 'record' && from.some((one) => reached.has(one)) ? [type] : [],
        );
        return [member, types];
      }),
    );
    return this.#members;
  }

  /** The system may call all of them with what it was handed. */
  private handContexts(): void {
    for (const name of this.addressed)
      for (const parameter of this.untypedParameters.get(name) ?? []) this.graph.flow([contexts], parameter);
    this.addressed.clear();
  }

  private sink(e: Expr, to: CType): void {
    const from = this.sourcesOf(e);
    const type = elementOf(to);
    if (from.length === 0) return;
    this.sinks.push({ from, type });
    // at another place in the object, which one nobody looks
    if (type.kind === 'record' && goesOn(e)) this.sinks.push({ from, type: byteType, isMoved: true });
  }

  private store(target: Place, value: Expr): void {
    const from = this.sourcesOf(value);
    if (from.length === 0) return;
    for (const to of this.holdersOf(target)) this.graph.flow(from, to);
    // the parameter in a work item
    const { kind } = target.type;
    const isSystems = target.kind === 'member' && this.isSystems(target.object.type);
    if (isSystems && (kind === 'pointer' || kind === 'int')) this.graph.flow(from, contexts);
  }

  private call({ callee, arguments: values }: CallExpr): void {
    if (callee.kind !== 'function') {
      for (const value of values) this.graph.flow(this.sourcesOf(value), contexts);
      return;
    }
    const { symbol } = callee;
    if (symbol.origin === 'driver') {
      for (const [i, value] of values.entries())
        this.graph.flow(this.sourcesOf(value), parameterOf(symbol.name, i));
      return;
    }
    this.stored(values);
    const isFill = symbol.name.startsWith('__irpcheck_');
    const handed = values.flatMap((value) => {
      const e = unconverted(value);
      return e.kind === 'function' ? [e.symbol.name] : [];
    });
    for (const [i, parameter] of symbol.type.parameters.entries()) {
      const value = values[i];
      if (value === undefined || parameter.kind !== 'pointer' || parameter.to.kind !== 'void') continue;
      const from = this.sourcesOf(value);
      const use = isFill ? { isKept: false, isFilled: true } : useOf(symbol, i);
      if (isFill || (handed.length === 0 && use.isFilled)) this.fill(value, parameter.to);
      if (isFill) continue;
      if (handed.length === 0 && use.isKept) this.graph.flow(from, contexts);
      for (const name of handed) this.graph.flow(from, anyParameterOf(name));
    }
  }

  /** An exchange, or a copy: what stands in the other arguments may be in those that are addresses of pointers without a type. */
  private stored(values: readonly Expr[]): void {
    const places = values.flatMap((value) => {
      const e = unconverted(value);
      return e.kind === 'address' && this.isUntyped(e.place.type) ? [e.place] : [];
    });
    if (places.length === 0) return;
    const from = [
      ...values.flatMap((value) => this.sourcesOf(value)),
      ...places.flatMap((one) => this.holdersOf(one)),
    ];
    for (const place of places) for (const to of this.holdersOf(place)) this.graph.flow(from, to);
  }

  /** Bytes, where the type of the pointer does not tell what they are. */
  private fill(value: Expr, target: CType): void {
    const e = unconverted(value);
    if (target.const !== true && e.type.kind === 'pointer' && this.isUntyped(e.type)) this.sink(e, byteType);
  }

  private sourcesOf(value: Expr): readonly Holder[] {
    const found: Holder[] = [];
    const work = [value];
    for (let e = work.pop(); e !== undefined; e = work.pop()) {
      switch (e.kind) {
        case 'convert':
          if (this.isUntyped(e.type)) found.push(...this.originOf(e.operand.type));
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
          found.push(...this.also(e.place), ...this.holdersOf(e.place));
          this.ofSystem(e.place);
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

  private ofSystem(place: Place): void {
    if (place.kind !== 'member' || place.type.kind !== 'pointer' || !this.isUntyped(place.type)) return;
    if (this.isSystems(place.object.type)) this.systemMembers.add(fieldAccess(place.record, place.field));
  }

  private originOf(type: CType): readonly Holder[] {
    if (type.kind !== 'pointer' || this.isUntyped(type)) return [];
    const to = elementOf(type.to);
    if (to.kind === 'void' || to.kind === 'function' || to.kind === 'opaque') return [];
    const origin = `pointers to ${nameOf(to)}`;
    this.origins.set(origin, to);
    return [origin];
  }

  /** A pointer that may lead to anything: to no type, to bytes, or a number. */
  private isUntyped(type: CType): boolean {
    if (type.kind === 'int') return type.bits >= this.addressBits;
    return type.kind === 'pointer' && (type.to.kind === 'void' || isBytes(type.to));
  }

  private isSystems(type: CType): boolean {
    return type.kind === 'record' && this.driver.isSystem(type.record.span.file);
  }

  private holdersOf(place: Place): readonly Holder[] {
    switch (place.kind) {
      case 'member':
        return [fieldAccess(place.record, place.field)];
      case 'dereference':
        return [behind];
      case 'variable':
        return this.holdersOfVariable(place.symbol);
      default:
        return [];
    }
  }

  private holdersOfVariable({ name, storage, addressTaken }: VariableSymbol): readonly Holder[] {
    const own = storage === 'static' ? `=${name}` : `${this.inside}:${name}`;
    return addressTaken ? [own, behind] : [own];
  }
}

const parameterOf = (name: string, position: number): Holder => `${name}(${position})`;
const anyOf = '(…)';
const anyParameterOf = (name: string): Holder => `${name}${anyOf}`;
const resultOf = (name: string): Holder => `${name}()`;

const nameOf = (type: CType): string =>
  type.kind === 'record' ? `record ${type.record.key}` : `${type.kind} ${'bits' in type ? type.bits : ''}`;
