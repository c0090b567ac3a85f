/**
 * Where pointers go that lose their type: into variables, members, results and contexts of callbacks that are of no type. What comes from there and
 * is taken for a pointer to some type may be a pointer to whatever went in. Found by following where such values may go, in the text of all
 * functions at once and whatever the order.
 */
import type { Gap } from '../../base/gap.js';
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
import type { CType } from '../../frontend/type/types/ctype.js';
import { type CallExpr, isCallee } from '../flow/scan.js';
import { byteType } from '../places/objects.js';
import { type Above, walkExpr, walkStmt } from '../walk.js';
import { goesOn, isBytes, leadsElsewhere, unconverted } from './access.js';
import type { Holder, Holders } from './holders.js';
import { isMade, useOf } from './parameter-use.js';
import { elementOf, fieldAccess } from './shape.js';
import { anyOf, behind, contexts, nameOf, resultOf, results, siteOf, UntypedFacts } from './untyped-facts.js';

export class UntypedFlow {
  readonly facts: UntypedFacts;
  private readonly graph: Holders;
  private inside: Holder = '';

  /**
   * @param addressBits numbers of so many bits may be addresses
   * @param also further holders that a place is
   */
  constructor(
    private readonly driver: Driver,
    private readonly addressBits: number,
    private readonly also: (place: Place) => readonly Holder[] = () => [],
  ) {
    this.facts = new UntypedFacts((type) => this.isSystems(type));
    this.graph = this.facts.graph;
  }

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
      this.facts.parameter(symbol.name, own);
      if (isPointerToBytes(type)) this.facts.bytes.add(own);
    }
  }

  private expr(e: Expr, above: Above): void {
    switch (e.kind) {
      case 'function':
        if (!isCallee(e, above)) this.facts.addressed.add(e.symbol.name);
        return;
      case 'assign':
        this.store(e.target, e.value);
        return;
      case 'call':
        this.call(e);
        return;
      case 'compound-assign':
      case 'increment':
        if (!this.isUntyped(e.target.type)) return;
        for (const one of this.holdersOf(e.target)) this.graph.flow([this.facts.moved(one)], one);
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
    // and what is put there is what the pointer leads to
    if (from.to.kind === 'pointer' && !this.isUntyped(from.to))
      this.facts.sinks.push({ from: [behind], type: elementOf(from.to.to) });
    if (isBytes(to.to.to)) this.facts.sinks.push({ from: this.originOf(from.to), type: byteType });
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
    for (const name of names) this.facts.addressed.add(name);
  }

  /** What the value may lead to, as far as it is followed: types that it is taken for, and that it had. */
  typesBehind(e: Expr, inside: string): readonly CType[] {
    this.inside = inside;
    return this.facts.typesBehind(this.sourcesOf(e));
  }

  /** Text that could not be read and that the value may come from, other than by way of what nobody follows. */
  unreadBehind(e: Expr, inside: string): Gap | undefined {
    if (!this.facts.hasUnread) return undefined;
    this.inside = inside;
    return this.facts.unreadBehind(this.sourcesOf(e));
  }

  private sink(e: Expr, to: CType): void {
    const from = this.sourcesOf(e);
    const type = elementOf(to);
    if (from.length === 0) return;
    this.facts.sinks.push({ from, type });
    // at another place in the object, which one nobody looks
    if (type.kind === 'record' && goesOn(e)) this.facts.sinks.push({ from, type: byteType, how: 'moved' });
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
      this.graph.flow(from, parameterOf(symbol.name, i));
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
    if (target.const === true || e.type.kind !== 'pointer' || !this.isUntyped(e.type)) return;
    const from = this.sourcesOf(e);
    if (from.length > 0) this.facts.sinks.push({ from, type: byteType, how: 'filled' });
  }

  private sourcesOf(value: Expr): readonly Holder[] {
    const found: Holder[] = [];
    const elsewhere: Expr[] = [];
    const work = [value];
    for (let e = work.pop(); e !== undefined; e = work.pop()) {
      switch (e.kind) {
        case 'convert':
          if (this.isUntyped(e.type)) found.push(...this.originOf(e.operand.type));
          work.push(e.operand);
          break;
        case 'pointer-add':
          if (e.index.kind === 'constant' && e.index.value === 0n) work.push(e.pointer);
          else elsewhere.push(e.pointer);
          break;
        case 'arithmetic':
          if (e.operator === '+' || e.operator === '-') elsewhere.push(e.left, e.right);
          else work.push(e.left, e.right);
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
        case 'gap':
          found.push(this.facts.unreadAt(e.gap));
          break;
        case 'compound-assign':
        case 'increment':
          found.push(...this.holdersOf(e.target).map((one) => this.facts.moved(one)));
          break;
        case 'statement-expression':
          if (e.result !== undefined) work.push(e.result);
          break;
        case 'read':
          found.push(...this.also(e.place), ...this.holdersOf(e.place));
          if (isPointerToBytes(e.type)) for (const one of this.holdersOf(e.place)) this.facts.bytes.add(one);
          this.ofSystem(e.place);
          break;
        case 'call':
          if (e.callee.kind !== 'function') found.push(results);
          else if (e.callee.symbol.origin === 'driver') found.push(...this.givenByDriver(e, e.callee.symbol));
          else if (this.isUntyped(e.type)) found.push(...this.givenBySystem(e, e.callee.symbol));
          break;
        default:
          break;
      }
    }
    for (const moved of elsewhere) found.push(...this.sourcesOf(moved).map((one) => this.facts.moved(one)));
    return found;
  }

  private givenByDriver(
    { span }: CallExpr,
    { name, spelled, defined, type }: FunctionSymbol,
  ): readonly Holder[] {
    if (defined || !type.oldStyle) return [resultOf(name)];
    const detail = `${spelled} is not declared, and what it returns is taken for a pointer`;
    return [this.facts.unreadAt({ kind: 'type', detail, span })];
  }

  /** Memory that each call makes anew; or what is the same at all of them, or stood where the call is told to look. */
  private givenBySystem({ span, arguments: values }: CallExpr, symbol: FunctionSymbol): readonly Holder[] {
    if (isMade(symbol)) return [`${siteOf}${span.file}:${span.line}:${span.column}`];
    const stood = values.flatMap((value) => {
      const e = unconverted(value);
      return e.kind === 'address' && this.isUntyped(e.place.type) ? this.holdersOf(e.place) : [];
    });
    return stood.length > 0 ? stood : [this.lasting(`given by ${symbol.name}`)];
  }

  private ofSystem(place: Place): void {
    if (place.kind !== 'member' || place.type.kind !== 'pointer' || !this.isUntyped(place.type)) return;
    if (this.isSystems(place.object.type))
      this.facts.systemMembers.add(fieldAccess(place.record, place.field));
  }

  private originOf(type: CType): readonly Holder[] {
    if (type.kind !== 'pointer' || this.isUntyped(type)) return [];
    const to = elementOf(type.to);
    if (to.kind === 'void' || to.kind === 'function' || to.kind === 'opaque') return [];
    const origin = `pointers to ${nameOf(to)}`;
    this.facts.origins.set(origin, to);
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
        return [this.lasting(fieldAccess(place.record, place.field))];
      case 'dereference':
        return [behind, ...this.elementsOf(place.pointer)];
      case 'variable':
        return this.holdersOfVariable(place.symbol);
      default:
        return [];
    }
  }

  private lasting(holder: Holder): Holder {
    this.facts.lasting.add(holder);
    return holder;
  }

  /** Elements of one array, and what one variable or member leads to. */
  private elementsOf(pointer: Expr): readonly Holder[] {
    let e = pointer;
    while (e.kind === 'pointer-add' || e.kind === 'convert') e = e.kind === 'convert' ? e.operand : e.pointer;
    if (e.kind === 'read') {
      const known = this.holdersOf(e.place).filter((one) => one !== behind);
      return known.map((one) => (this.facts.lasting.has(one) ? this.lasting(`*${one}`) : `*${one}`));
    }
    return e.kind === 'address' && e.place.kind !== 'dereference' ? this.holdersOf(e.place) : [];
  }

  private holdersOfVariable({ name, storage, addressTaken }: VariableSymbol): readonly Holder[] {
    const own = storage === 'static' ? this.lasting(`=${name}`) : `${this.inside}:${name}`;
    return addressTaken ? [own, behind] : [own];
  }
}

const parameterOf = (name: string, position: number): Holder => `${name}(${position})`;
const anyParameterOf = (name: string): Holder => `${name}${anyOf}`;

const isPointerToBytes = (type: CType): boolean => type.kind === 'pointer' && isBytes(type.to);
