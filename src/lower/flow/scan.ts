/** Constraints on where addresses of functions go, from every body and initial value of the driver, reached or not. */
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
import type { CType, FunctionType } from '../../frontend/type/types/ctype.js';
import { intrinsicOf } from '../calls/intrinsics.js';
import { catches } from '../exceptions/catching.js';
import { unconverted } from '../memory/access.js';
import { elementOf, type Shapes } from '../memory/shape.js';
import { unreadWords } from '../survey/unread.js';
import { type Above, type Use, type Visitor, walkExpr, walkStmt } from '../walk.js';
import { canBeCalledAs } from './callable.js';
import type { FlowGraph, PlaceId } from './graph.js';
import { anyOutside, type FlowPlaces, nothing, unread } from './places.js';
import { eachSource } from './value.js';

export type CallExpr = Extract<Expr, { kind: 'call' }>;

/** A call through a pointer. */
export interface PointerCall {
  readonly call: CallExpr;
  readonly inside: string;
  /** What the pointer may be. */
  readonly callee: PlaceId;
}

/** The type of the function that a call's callee designates. */
export function calleeType(callee: Expr): FunctionType | undefined {
  if (callee.kind === 'function') return callee.symbol.type;
  const type = callee.type.kind === 'pointer' ? callee.type.to : callee.type;
  return type.kind === 'function' ? type : undefined;
}

export class FlowScan {
  readonly pointerCalls: PointerCall[] = [];
  /** Pointers to functions that are stored into members and through pointers, or passed, and what each may be. */
  readonly handedOver = new Map<Expr, PlaceId>();
  /** Functions whose address is used as a value, by name. */
  readonly addressed = new Map<string, FunctionSymbol>();
  /** Holds the functions that are converted to something they cannot be called as: they are called all the same. */
  readonly converted: PlaceId;
  /** Functions of the driver's that handle exceptions. */
  readonly catching = new Set<string>();
  /** Whom each calls by name. */
  readonly callees = new Map<string, Set<string>>();
  private readonly called = new Set<string>();
  private readonly calledOutside = new Set<string>();
  private readonly results = new Map<Expr, PlaceId>();
  private readonly opened = new Set<string>();
  private readonly initialized = new Set<string>();
  private readonly bodies = new Map<string, FunctionBody>();
  /** No function of the driver's that nobody has is handed a record. */
  private isSeenWhole = true;
  private inside: FunctionSymbol | undefined;
  private calledHere = new Set<string>();

  constructor(
    private readonly driver: Driver,
    private readonly shapes: Shapes,
    private readonly graph: FlowGraph,
    private readonly places: FlowPlaces,
  ) {
    this.converted = graph.place();
  }

  run(): void {
    for (const symbol of [...this.driver.globals.values()]) this.global(symbol);
    for (const symbol of [...this.driver.functions.values()]) if (symbol.defined) this.body(symbol);
    if (!this.isSeenWhole) for (const one of this.places.setHere) this.shareOutside(one.place, one.type);
    for (const [name, { origin }] of [...this.driver.functions].filter(([, { defined }]) => defined))
      if (origin === 'driver' && !this.called.has(name) && !this.addressed.has(name))
        this.calledFromOutside(name);
  }

  /** Whoever calls it may pass anything, and gets what it returns. What others have the system do with their own is nothing of the driver's. */
  calledFromOutside(name: string): void {
    if (this.calledOutside.has(name)) return;
    this.calledOutside.add(name);
    const body = this.bodyOf(name);
    const symbol = this.driver.functions.get(name);
    if (body === undefined || symbol === undefined || symbol.origin === 'system') return;
    for (const parameter of body.parameters)
      if (this.places.holds(parameter.type))
        this.graph.flow(this.places.outside(parameter.type), this.places.variable(parameter, name));
    this.graph.flow(this.places.result(symbol), this.places.outside(symbol.type.returns));
  }

  /** The call may be of this function. */
  link({ call, inside }: PointerCall, name: string): void {
    const symbol = this.addressed.get(name);
    if (symbol === undefined) return;
    this.pass(call.arguments, symbol, inside);
    this.graph.flow(this.places.result(symbol), this.resultOf(call));
  }

  /** The call may be of a function of somebody else. */
  linkOutside({ call, inside }: PointerCall): void {
    for (const argument of call.arguments) this.into(argument, this.places.outside(argument.type), inside);
    this.graph.flow(this.places.outside(call.type), this.resultOf(call));
  }

  private get name(): string {
    return this.inside?.name ?? '';
  }

  private bodyOf(name: string): FunctionBody | undefined {
    const known = this.bodies.get(name);
    if (known !== undefined) return known;
    const body = this.driver.functions.get(name)?.body();
    if (body?.kind !== 'body') return undefined;
    this.bodies.set(name, body);
    return body;
  }

  private global(symbol: VariableSymbol): void {
    if (this.initialized.has(symbol.name)) return;
    this.initialized.add(symbol.name);
    this.places.record(symbol.type);
    if (symbol.initializer !== undefined) {
      this.initializer(symbol, symbol.initializer);
      for (const { value } of symbol.initializer.stores) walkExpr(value, this.visitor);
    }
    if (symbol.defined) return;
    this.reachOutside(symbol.type, 'driver');
    if (this.places.holds(symbol.type)) this.shareOutside(this.places.variable(symbol, ''), symbol.type);
  }

  private body(symbol: FunctionSymbol): void {
    const body = symbol.body();
    this.inside = symbol;
    this.calledHere = new Set();
    this.callees.set(symbol.name, this.calledHere);
    if (body.kind === 'body') {
      for (const local of body.locals) if (local.storage === 'static') this.global(local);
      walkStmt(body.block, this.visitor);
    }
    this.unread(unreadWords(symbol));
    this.inside = undefined;
  }

  /** Text that could not be read may do anything with what it mentions. */
  private unread(words: ReadonlySet<string>): void {
    if (words.size === 0) return;
    for (const symbol of this.driver.functions.values()) {
      if (!words.has(symbol.spelled) || this.calledHere.has(symbol.name)) continue;
      this.addressed.set(symbol.name, symbol);
      this.graph.put(symbol.name, this.places.outside(symbol.type));
    }
    for (const word of words) for (const place of this.places.spelled(word)) this.places.fromOutside(place);
  }

  private readonly visitor: Visitor = {
    expr: (e, above) => this.expr(e, above),
    place: (p, use, inner, above) => this.place(p, use, inner, above),
    stmt: (s) => this.stmt(s),
  };

  private stmt(s: Stmt): void {
    if (catches(s)) this.catching.add(this.name);
    if (s.kind === 'return' && s.value !== undefined && this.inside !== undefined) {
      if (this.places.holds(s.value.type)) this.into(s.value, this.places.result(this.inside));
    }
    if (s.kind !== 'declare') return;
    this.places.record(s.symbol.type);
    if (s.initializer !== undefined) this.initializer(s.symbol, s.initializer);
  }

  private expr(e: Expr, above: Above): void {
    switch (e.kind) {
      case 'assign':
      case 'compound-assign': {
        const target = this.places.of(e.target, this.name);
        if (target !== undefined) this.save(e.value, target);
        if (e.target.kind !== 'variable') this.handOver(e.value);
        return;
      }
      case 'function':
        if (!isCallee(e, above)) this.addressed.set(e.symbol.name, e.symbol);
        return;
      case 'call':
        this.call(e);
        return;
      case 'convert':
        this.convert(e);
        return;
      default:
        return;
    }
  }

  private place(p: Place, use: Use, inner: boolean, above: Above): void {
    if (p.kind === 'compound-literal') this.initializer(p.symbol, p.initializer);
    if (inner || use !== 'address' || onlyNumber(above)) return;
    const place = this.places.of(p, this.name);
    if (place !== undefined) this.graph.unite(place, this.places.memory(pointeeOf(p, above)));
  }

  private initializer(symbol: VariableSymbol, { stores }: Initializer): void {
    this.places.record(symbol.type);
    for (const { field, value, bits } of stores) {
      if (bits !== undefined || !this.places.holds(value.type)) continue;
      const member = field?.findLast((step) => step.kind === 'field');
      const place =
        member === undefined
          ? this.places.variable(symbol, this.name)
          : this.places.member(member.record, member.field);
      this.into(value, place);
    }
  }

  private call(e: CallExpr): void {
    if (e.callee.kind !== 'function') {
      const callee = this.graph.place();
      this.into(e.callee, callee);
      this.pointerCalls.push({ call: e, inside: this.name, callee });
      return;
    }
    const { symbol } = e.callee;
    this.called.add(symbol.name);
    this.calledHere.add(symbol.name);
    for (const argument of e.arguments) this.handOver(argument);
    this.pass(e.arguments, symbol, this.name);
  }

  private pass(given: readonly Expr[], symbol: FunctionSymbol, inside: string): void {
    const body = this.bodyOf(symbol.name);
    if (body === undefined) {
      this.passOutside(given, symbol, inside);
      return;
    }
    for (const [i, argument] of given.entries()) {
      const parameter = body.parameters[i];
      if (parameter === undefined) this.into(argument, this.places.unnamed, inside);
      else if (this.places.holds(parameter.type))
        this.into(argument, this.places.variable(parameter, symbol.name), inside);
    }
  }

  private passOutside(given: readonly Expr[], symbol: FunctionSymbol, inside: string): void {
    const intrinsic = intrinsicOf(symbol.name);
    if (intrinsic === 'copy' && given.length > 1)
      this.samePointees(unconverted(given[0]!).type, unconverted(given[1]!).type);
    const zeroed =
      intrinsic === 'zero' ||
      (intrinsic === 'fill' && given[1] !== undefined && isZero(unconverted(given[1])));
    if (zeroed && given[0] !== undefined) this.zeroed(unconverted(given[0]).type);
    if (intrinsic === 'any_routine') this.graph.put(anyOutside, this.places.result(symbol));
    if (intrinsic === undefined || intrinsic === 'any')
      this.graph.flow(this.places.outside(symbol.type.returns), this.places.result(symbol));
    if (intrinsic !== undefined && intrinsic !== 'havoc') return;
    if (symbol.type.returns.kind === 'pointer') this.reachOutside(symbol.type.returns.to, symbol.origin);
    for (const argument of given) {
      this.into(argument, this.places.outside(argument.type), inside);
      const { type } = unconverted(argument);
      if (type.kind === 'pointer') this.reachOutside(type.to, symbol.origin);
    }
  }

  private zeroed(type: CType): void {
    if (type.kind !== 'pointer') return;
    for (const { place } of this.places.record(type.to)) this.graph.put(nothing, place);
  }

  private handOver(value: Expr): void {
    if (value.type.kind !== 'pointer' || value.type.to.kind !== 'function') return;
    const place = this.handedOver.get(value) ?? this.graph.place();
    this.handedOver.set(value, place);
    this.into(value, place);
  }

  private samePointees(a: CType, b: CType): void {
    if (a.kind === 'pointer' && b.kind === 'pointer') this.places.converted(a.to, b.to);
  }

  /** The system knows its own records; functions of somebody else may know the driver's, and follow the pointers in them. */
  private reachOutside(to: CType, origin: FunctionSymbol['origin']): void {
    const work = [to];
    for (let type = work.pop(); type !== undefined; type = work.pop()) {
      const element = elementOf(type);
      if (element.kind === 'pointer' && element.to.kind === 'function')
        this.graph.flow(this.places.memory(element), this.places.outside(element));
      if (element.kind !== 'record' || origin === 'system' || this.opened.has(element.record.key)) continue;
      this.opened.add(element.record.key);
      this.isSeenWhole = false;
      if (!this.places.isOwn(element.record)) continue;
      for (const one of this.places.record(element)) this.shareOutside(one.place, one.type);
      for (const field of element.record.fields)
        work.push(field.type.kind === 'pointer' ? field.type.to : field.type);
    }
  }

  private shareOutside(place: PlaceId, type: CType): void {
    this.graph.flow(this.places.outside(type), place);
    this.graph.flow(place, this.places.outside(type));
  }

  private convert(e: Extract<Expr, { kind: 'convert' }>): void {
    const from = e.operand.type;
    if (from.kind === 'pointer' && e.type.kind === 'pointer') {
      this.places.converted(from.to, e.type.to);
      const start = startOfSteps(e.operand);
      if (start !== undefined && elementOf(e.type.to).kind !== 'record')
        this.places.converted(start, e.type.to);
    }
    if (from.kind !== 'pointer' || from.to.kind !== 'function') return;
    const to = e.type.kind === 'pointer' ? e.type.to : e.type;
    if (to.kind !== 'function' || !canBeCalledAs(from.to, to, this.shapes))
      this.into(e.operand, this.converted);
  }

  private resultOf(call: CallExpr): PlaceId {
    if (call.callee.kind === 'function') return this.places.result(call.callee.symbol);
    const known = this.results.get(call);
    if (known !== undefined) return known;
    const made = this.graph.place();
    this.results.set(call, made);
    return made;
  }

  /** As `into`, by an assignment: of what the driver saves out of a record of the system's it is not seen to have put it there. */
  private save(value: Expr, to: PlaceId): void {
    if (this.inside?.origin === 'driver' && value.kind === 'read' && this.places.isSomebodyElses(value.place))
      this.graph.put(unread, to);
    else this.into(value, to);
  }

  /** What the value may be may be in the place. */
  private into(value: Expr, to: PlaceId, inside = this.name): void {
    const source = (e: Expr): void => {
      if (e.kind === 'function') {
        this.graph.put(e.symbol.name, to);
        return;
      }
      const from = this.sourceOf(e, inside);
      if (from === undefined) this.graph.put(unread, to);
      else this.graph.flow(from, to);
    };
    eachSource(value, source, (e) => this.graph.put(isZero(e) ? nothing : unread, to));
  }

  private sourceOf(e: Expr, inside: string): PlaceId | undefined {
    switch (e.kind) {
      case 'read':
        return this.places.of(e.place, inside);
      case 'assign':
      case 'compound-assign':
      case 'increment':
        return this.places.of(e.target, inside);
      case 'call':
        return this.resultOf(e);
      case 'va-arg':
        return this.places.unnamed;
      default:
        return this.places.outside(e.type);
    }
  }
}

export const isCallee = (e: Expr, above: Above): boolean =>
  above.kind === 'expr' && above.expr.kind === 'call' && above.expr.callee === e;

const isZero = (e: Expr): boolean => e.kind === 'constant' && e.value === 0n;

/** The address is looked at, not followed. */
const onlyNumber = (above: Above): boolean =>
  above.kind === 'expr' && (above.expr.kind === 'compare' || above.expr.kind === 'pointer-difference');

/** What the address is used to reach: `(T *)&p` a `T`. */
function pointeeOf(p: Place, above: Above): CType {
  const to = above.kind === 'expr' && above.expr.kind === 'convert' ? above.expr.type : undefined;
  return to?.kind === 'pointer' && to.to.kind !== 'void' ? to.to : p.type;
}

/** `(char *)p + offset`: what `p` points to. */
function startOfSteps(e: Expr): CType | undefined {
  if (e.kind !== 'pointer-add') return undefined;
  let base: Expr = e;
  while (base.kind === 'pointer-add') base = base.pointer;
  if (base.kind !== 'convert' || base.operand.type.kind !== 'pointer') return undefined;
  return base.operand.type.to;
}
