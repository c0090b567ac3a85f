/**
 * Which pointers may lead to memory that is not the driver's to rely on: the caller's, which may be gone when it is read. Where a pointer comes
 * from is followed by assignments, members, arguments and results over all bodies, whatever their order; objects are told apart by member and
 * type only. What the system hands over is its own memory, except for members and results that the encodings name.
 */
import type { Driver, Expr, FunctionSymbol, Initializer, Place, Stmt } from '../../frontend/tree.js';
import type { CType, RecordInfo } from '../../frontend/type/types/ctype.js';
import type { CallExpr } from '../flow/scan.js';
import { normalize, unconverted } from '../memory/access.js';
import { elementOf, fieldAccess, type Shapes } from '../memory/shape.js';
import { type Above, walkExpr, walkStmt } from '../walk.js';
import { keyOf, type Reached } from './scan.js';

/** Names of the system's headers (`encodings/user-memory.json`). */
export interface UserMemory {
  /** Members that hold addresses in the caller's memory. */
  readonly members: readonly string[];
  /** Members that lead to the system's memory with values in it that the caller chose. */
  readonly contents: readonly string[];
  /** Functions that return addresses in the caller's memory. */
  readonly results: readonly string[];
  /** Whose pointers without a type lead there, of the functions that the system calls. */
  readonly callbacks: {
    /** Those with another parameter that leads to one of these records. */
    readonly beside: readonly string[];
    readonly passedTo: readonly HandedBuffers[];
  };
}

/** What is passed to a function as this parameter is called with addresses in the caller's memory at these positions. */
interface HandedBuffers {
  readonly function: string;
  readonly parameter: number;
  readonly at: readonly number[];
}

export const noUserMemory: UserMemory = {
  members: [],
  contents: [],
  results: [],
  callbacks: { beside: [], passedTo: [] },
};

/** `unsure`: it comes from where we do not look. */
export type Ownership = 'own' | 'unsure' | 'foreign';

/** What may be true of a value: a set. */
const unsure = 1;
/** An address of foreign memory. */
const foreign = 2;
/** The address of values that somebody foreign chose. */
const chosen = 4;

/** What is true of a value that is read through a pointer. */
const behind = (bits: number): number => (bits & unsure) | (bits & (foreign | chosen) ? foreign : 0);

/** Where a value comes from: facts, and slots (variables, members, results …) that it may be a copy of, or be read through. */
interface Sink {
  add(bits: number): void;
  slot(name: string, through: boolean): void;
}

export class Foreign {
  private readonly known = new Map<string, number>();
  private readonly flows = new Map<string, { readonly to: string; readonly through: boolean }[]>();
  private readonly members: ReadonlySet<string>;
  private readonly contents: ReadonlySet<string>;
  private readonly results: ReadonlySet<string>;
  private readonly callbacks: UserMemory['callbacks'];

  constructor(
    private readonly driver: Driver,
    private readonly reached: Reached,
    private readonly shapes: Shapes,
    names: UserMemory,
    roots: readonly string[],
  ) {
    this.members = new Set(names.members);
    this.contents = new Set(names.contents);
    this.results = new Set(names.results);
    this.callbacks = names.callbacks;
    const given = new Set(roots);
    for (const { symbol, body } of reached.bodies.values()) {
      if (symbol.origin !== 'driver') continue;
      const inside = symbol.name;
      walkStmt(body.block, {
        stmt: (s) => this.stmt(s, symbol),
        expr: (e, above) => this.expr(e, above, inside, given),
      });
    }
    for (const { initializer } of reached.globals.values())
      for (const { value } of initializer?.stores ?? [])
        walkExpr(value, { expr: (e, above) => this.expr(e, above, '', given) });
    for (const name of given) this.calledBySystem(name);
    this.settle();
  }

  /** Of the memory that an access to the place touches. */
  ofPlace(place: Place, inside: string): Ownership {
    return this.asked((sink) => this.base(place, inside, sink));
  }

  /** Of the memory that a pointer leads to. */
  ofPointer(e: Expr, inside: string): Ownership {
    return this.asked((sink) => this.value(e, inside, sink));
  }

  private asked(look: (sink: Sink) => void): Ownership {
    let bits = 0;
    look({
      add: (more) => {
        bits |= more;
      },
      slot: (name, through) => {
        const known = this.known.get(name) ?? 0;
        bits |= through ? behind(known) : known;
      },
    });
    if (bits & foreign) return 'foreign';
    return bits & unsure ? 'unsure' : 'own';
  }

  private into(to: string): Sink {
    return {
      add: (bits) => this.put(to, bits),
      slot: (from, through) => {
        const known = this.flows.get(from);
        if (known === undefined) this.flows.set(from, [{ to, through }]);
        else known.push({ to, through });
      },
    };
  }

  private put(slot: string, bits: number): void {
    this.known.set(slot, (this.known.get(slot) ?? 0) | bits);
  }

  private settle(): void {
    const work = [...this.known.keys()];
    for (let from = work.pop(); from !== undefined; from = work.pop()) {
      const bits = this.known.get(from)!;
      for (const { to, through } of this.flows.get(from) ?? []) {
        const before = this.known.get(to) ?? 0;
        const after = before | (through ? behind(bits) : bits);
        if (after === before) continue;
        this.known.set(to, after);
        work.push(to);
      }
    }
  }

  private stmt(s: Stmt, symbol: FunctionSymbol): void {
    if (s.kind === 'declare' && s.initializer !== undefined) {
      const scalar = this.holds(s.symbol.type);
      if (scalar) this.store(keyOf(s.symbol, symbol.name), s.initializer.stores[0]?.value, symbol.name);
      else this.initialized(s.symbol.type, s.initializer, symbol.name);
    }
    if (s.kind === 'return' && s.value !== undefined) this.store(resultOf(symbol), s.value, symbol.name);
  }

  private initialized(type: CType, { stores }: Initializer, inside: string): void {
    for (const { field: path, value } of stores) {
      const last = path?.at(-1);
      if (last?.kind === 'field') this.store(fieldAccess(last.record, last.field), value, inside);
      else this.store(memoryOf(elementOf(type)), value, inside);
    }
  }

  private expr(e: Expr, above: Above, inside: string, given: Set<string>): void {
    switch (e.kind) {
      case 'assign':
        for (const slot of this.slotsOf(e.target, inside)) this.store(slot, e.value, inside);
        return;
      case 'address':
        // whoever gets the address may store through it
        if (!this.holds(e.place.type) || above.kind === 'deref') return;
        for (const slot of this.slotsOf(e.place, inside)) {
          this.put(slot, unsure);
          this.into(slot).slot(memoryOf(e.place.type), false);
        }
        return;
      case 'function':
        if (above.kind !== 'expr' || above.expr.kind !== 'call' || above.expr.callee !== e)
          given.add(e.symbol.name);
        return;
      case 'call':
        this.call(e, inside);
        return;
      default:
        return;
    }
  }

  private call(e: CallExpr, inside: string): void {
    const direct = e.callee.kind === 'function' ? [e.callee.symbol] : undefined;
    for (const { name, origin } of direct ?? this.reached.targets.get(e)?.symbols ?? []) {
      if (origin !== 'driver') {
        this.copied(e, inside);
        for (const one of this.callbacks.passedTo) if (one.function === name) this.handedBuffers(one, e);
        continue;
      }
      for (const [i, parameter] of (this.reached.bodies.get(name)?.body.parameters ?? []).entries())
        if (e.arguments[i] !== undefined) this.store(keyOf(parameter, name), e.arguments[i], inside);
    }
  }

  /** A routine of the system may copy from what any untyped pointer leads to into what any other does. */
  private copied(e: CallExpr, inside: string): void {
    const untyped = e.arguments.filter(({ type }) => type.kind === 'pointer' && type.to.kind === 'void');
    for (const to of untyped) {
      const { type } = unconverted(to);
      if (type.kind !== 'pointer') continue;
      const slot = memoryOf(type.to);
      for (const from of untyped) if (from !== to) this.value(from, inside, this.behindInto(slot));
    }
  }

  private behindInto(to: string): Sink {
    const sink = this.into(to);
    return { add: (bits) => sink.add(behind(bits)), slot: (name) => sink.slot(name, true) };
  }

  /** Whoever calls it is not seen. The system passes its own objects and what the driver has left with it; a few it hands buffers of the caller. */
  private calledBySystem(name: string): void {
    const found = this.reached.bodies.get(name);
    if (found?.symbol.origin !== 'driver') return;
    const { parameters } = found.body;
    const records = parameters.map(({ type }) => recordBehind(type));
    const isHanded = records.some(
      (record) => record !== undefined && this.callbacks.beside.includes(record.key),
    );
    for (const [i, parameter] of parameters.entries()) {
      if (parameter.type.kind !== 'pointer') continue;
      const record = records[i];
      const isOurs = record !== undefined && this.driver.isSystem(record.span.file);
      const bits = isHanded && record === undefined ? foreign : unsure;
      if (!isOurs) this.put(keyOf(parameter, name), bits);
    }
  }

  private handedBuffers({ parameter, at }: HandedBuffers, call: CallExpr): void {
    const passed = call.arguments[parameter];
    const routine = passed === undefined ? undefined : unconverted(passed);
    if (routine?.kind !== 'function') return;
    const { name } = routine.symbol;
    const { parameters = [] } = this.reached.bodies.get(name)?.body ?? {};
    for (const [i, one] of parameters.entries()) if (at.includes(i)) this.put(keyOf(one, name), foreign);
  }

  private store(slot: string, value: Expr | undefined, inside: string): void {
    if (value !== undefined) this.value(value, inside, this.into(slot));
  }

  /** A pointer, a number as wide as one, or an array of these. */
  private holds(type: CType): boolean {
    const element = elementOf(type);
    return element.kind === 'pointer' || (element.kind === 'int' && element.bits >= this.shapes.pointerWidth);
  }

  /** Where a value that is stored in the place is found again. */
  private slotsOf(place: Place, inside: string): string[] {
    const p = normalize(place);
    if (p.type.kind === 'record') return [memoryOf(p.type)];
    if (!this.holds(p.type)) return [];
    switch (p.kind) {
      case 'variable':
        return [keyOf(p.symbol, inside)];
      case 'member':
        return [fieldAccess(p.record, p.field)];
      case 'dereference': {
        const array = arrayOf(p.pointer);
        return array === undefined ? [memoryOf(p.type)] : this.slotsOf(array, inside);
      }
      default:
        return [];
    }
  }

  /** Where the value comes from. */
  private value(e: Expr, inside: string, sink: Sink): void {
    const work = [e];
    for (let next = work.pop(); next !== undefined; next = work.pop()) {
      switch (next.kind) {
        case 'read':
          this.held(next.place, inside, sink);
          break;
        case 'address':
          this.base(next.place, inside, sink);
          break;
        case 'pointer-add':
          work.push(next.pointer);
          break;
        case 'arithmetic':
          work.push(next.left, next.right);
          break;
        case 'convert':
          work.push(next.operand);
          break;
        case 'conditional':
          work.push(next.consequent, next.alternative);
          break;
        case 'comma':
          work.push(next.right);
          break;
        case 'assign':
          work.push(next.value);
          break;
        case 'compound-assign':
        case 'increment':
          this.held(next.target, inside, sink);
          break;
        case 'statement-expression':
          if (next.result !== undefined) work.push(next.result);
          break;
        case 'call':
          this.returned(next, sink);
          break;
        case 'va-arg':
        case 'gap':
          sink.add(unsure);
          break;
        default:
          break; // a number, or the address of a function
      }
    }
  }

  private returned({ callee }: CallExpr, sink: Sink): void {
    if (callee.kind !== 'function') sink.add(unsure);
    else if (this.results.has(callee.symbol.spelled)) sink.add(foreign);
    else if (callee.symbol.origin === 'driver') {
      sink.slot(resultOf(callee.symbol), false);
      if (!this.reached.bodies.has(callee.symbol.name)) sink.add(unsure);
    }
  }

  /** Where the value comes from that the place holds. */
  private held(place: Place, inside: string, sink: Sink): void {
    const p = normalize(place);
    if (p.type.kind !== 'record' && !this.holds(p.type)) return;
    for (const slot of this.slotsOf(p, inside)) sink.slot(slot, false);
    if (p.kind === 'variable') return;
    if (p.kind === 'member') {
      const object = elementOf(p.object.type);
      if (object.kind === 'record') sink.slot(memoryOf(object), false);
      if (object.kind === 'record' && this.driver.isSystem(object.record.span.file)) {
        if (this.members.has(p.field.name ?? '')) sink.add(foreign);
        if (this.contents.has(p.field.name ?? '')) sink.add(chosen);
      }
    }
    if (p.kind === 'temporary' || p.kind === 'gap') sink.add(unsure);
    this.base(p, inside, {
      add: (bits) => sink.add(behind(bits)),
      slot: (name) => sink.slot(name, true),
    });
  }

  /** Where the address comes from that the object is found at; nowhere, where it has a name. */
  private base(place: Place, inside: string, sink: Sink): void {
    let p = normalize(place);
    while (p.kind === 'member') p = normalize(p.object);
    if (p.kind === 'dereference') this.value(p.pointer, inside, sink);
  }
}

const resultOf = ({ name }: FunctionSymbol): string => `result ${name}`;

function recordBehind(type: CType): RecordInfo | undefined {
  const to = type.kind === 'pointer' ? elementOf(type.to) : undefined;
  return to?.kind === 'record' ? to.record : undefined;
}

/** All memory of the type that is reached through pointers. */
function memoryOf(type: CType): string {
  if (type.kind === 'record') return `memory of ${type.record.key}`;
  return type.kind === 'pointer' ? `memory of pointers` : `memory of numbers`;
}

/** `a[i]` and `*a` of an array `a`. */
function arrayOf(pointer: Expr): Place | undefined {
  let e = pointer;
  while (e.kind === 'pointer-add') e = e.pointer;
  return e.kind === 'address' ? e.place : undefined;
}
