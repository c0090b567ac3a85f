/** What the reachable functions are, and everything about them that must be known before the first is lowered. */
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
import type { CType, FunctionType } from '../../frontend/type/types/ctype.js';
import { intrinsicOf } from '../calls/intrinsics.js';
import type { LowerOptions } from '../context.js';
import { type Flow, flowOf, type PointerTargets } from '../flow/flow.js';
import { type CallExpr, calleeType } from '../flow/scan.js';
import {
  accessOf,
  isAddressOfNumber,
  mergeConversion,
  normalize,
  onlyNumber,
  throughUnion,
} from '../memory/access.js';
import { AccessClasses } from '../memory/classes.js';
import { Rows } from '../memory/rows.js';
import {
  elementOf,
  fieldAccess,
  isPlain,
  isPointerLike,
  type Shapes,
  scalarAccess,
  scalarWidth,
  unitWidth,
} from '../memory/shape.js';
import { UntypedFlow } from '../memory/untyped.js';
import { Views } from '../memory/views.js';
import { type Above, type Use, type Visitor, walkExpr, walkStmt } from '../walk.js';
import { Conversions } from './conversions.js';
import { Elsewhere } from './elsewhere.js';
import { calledHere } from './here.js';
import { type Kept, keptBy, keptByInitial } from './kept.js';
import { NullTests, type Settled } from './null-tests.js';
import { givenIn, OwnReads, storedValues } from './stored-values.js';
import { toldOfBytes, toldOfPassed, toldOfStore } from './told.js';
import { ToldThrough } from './told-through.js';
import { isWrittenThrough } from './written-through.js';

export interface Reached {
  /** Functions with a body, in the order they were met. */
  readonly bodies: ReadonlyMap<string, { readonly symbol: FunctionSymbol; readonly body: FunctionBody }>;
  /** Functions called without a body, with the types of the arguments at each call. */
  readonly missing: ReadonlyMap<string, Missing>;
  readonly globals: ReadonlyMap<string, VariableSymbol>;
  /** Keys (`keyOf`) of scalar variables that must live in memory. */
  readonly inMemory: ReadonlySet<string>;
  /** Keys of variables that are assigned, or whose address goes where it may be written through. */
  readonly changed: ReadonlySet<string>;
  readonly classes: AccessClasses;
  /** What each function calls, by name. */
  readonly calls: ReadonlyMap<string, Calls>;
  /** Whom each call through a pointer may reach. */
  readonly targets: ReadonlyMap<CallExpr, PointerTargets>;
  readonly views: Views;
  readonly untyped: UntypedFlow;
  readonly rows: Rows;
  readonly nullTests: Settled;
  readonly toldThrough: ToldThrough;
  /** Numbers of the driver's own that its functions read, by what tells them apart. */
  readonly ownReads: OwnReads;
  /** Keys of records that are taken for each other, or share bytes; of a union with itself. */
  readonly conversions: readonly (readonly [string, string])[];
}

export interface Calls {
  readonly direct: Set<string>;
  /** Through pointers. */
  readonly indirect: Set<string>;
}

export interface Missing {
  readonly symbol: FunctionSymbol;
  readonly calls: (readonly CType[])[];
  /** Why a function that has a body is treated as if it had none. */
  readonly gap?: Gap;
}

/** Static storage is known by name in the whole driver, all else by name in its function. */
export const keyOf = (variable: VariableSymbol, inside: string): string =>
  variable.storage === 'static' ? variable.name : `${inside}:${variable.name}`;

/** @param options `overlaid`: types of which one object may be seen as both, besides those that are converted to each other */
export function scan(
  driver: Driver,
  roots: readonly string[],
  shapes: Shapes,
  options: Pick<LowerOptions, 'overlaid' | 'userMemory' | 'made'> = {},
): Reached {
  const scanner = new Scanner(driver, shapes, options);
  for (const [a, b] of options.overlaid ?? []) scanner.overlay(a, b);
  for (const root of roots) {
    const symbol = driver.functions.get(root);
    if (symbol !== undefined) scanner.reach(symbol);
  }
  for (const symbol of options.made ?? []) scanner.reach(symbol);
  scanner.run();
  return scanner.result();
}

class Scanner {
  private readonly bodies = new Map<string, { symbol: FunctionSymbol; body: FunctionBody }>();
  private readonly missing = new Map<string, Missing>();
  private readonly targets = new Map<CallExpr, PointerTargets>();
  private readonly views = new Views();
  private readonly untyped: UntypedFlow;
  private readonly toldThrough: ToldThrough;
  private readonly rows = new Rows();
  private readonly ownReads: OwnReads;
  private readonly globals = new Map<string, VariableSymbol>();
  private readonly inMemory = new Set<string>();
  private readonly changed = new Set<string>();
  private readonly addressed = new Set<string>();
  private readonly classes: AccessClasses;
  private readonly conversions: Conversions;
  private readonly elsewhere: Elsewhere;
  private readonly known = new Set<string>();
  private readonly work: FunctionSymbol[] = [];
  private readonly nullTests = new NullTests(keyOf);
  private inside = '';

  constructor(
    private readonly driver: Driver,
    private readonly shapes: Shapes,
    options: Pick<LowerOptions, 'userMemory'>,
  ) {
    this.classes = new AccessClasses(shapes);
    this.conversions = new Conversions(this.classes, shapes);
    this.ownReads = new OwnReads(storedValues(driver, shapes, givenIn(options)));
    this.elsewhere = new Elsewhere(driver, this.changed, this.addressed);
    this.untyped = new UntypedFlow(driver, 8 * shapes.target.pointerSize);
    this.toldThrough = new ToldThrough(driver, (type) => scalarWidth(type, shapes.target));
  }

  result(): Reached {
    for (const [a, b] of this.views.together((name) => this.bodies.get(name)?.body)) this.overlay(a, b);
    for (const [a, b] of this.untyped.facts.seenAsNumbers((type) => isPlain(this.shapes, type)))
      this.overlay(a, b);
    this.classes.settle();
    this.elsewhere.forget(this.globals.values());
    for (const name of this.addressed) {
      const symbol = this.globals.get(name);
      if (symbol?.defined !== true || this.changed.has(name)) continue;
      // what begins with zero and is handed about is filled somewhere, perhaps in a file that is not there
      if (symbol.initializer === undefined || isWrittenThrough(this.driver, symbol)) this.changed.add(name);
    }
    const { bodies, missing, globals, inMemory, changed, classes, calls, targets, views, untyped } = this;
    const { rows, toldThrough, ownReads } = this;
    const nullTests = this.nullTests.settle(calls);
    return {
      nullTests,
      bodies,
      missing,
      globals,
      inMemory,
      changed,
      classes,
      calls,
      targets,
      views,
      untyped,
      rows,
      toldThrough,
      ownReads,
      conversions: this.conversions.records,
    };
  }

  overlay(a: CType, b: CType): void {
    this.conversions.together(a, b);
    this.conversions.record(a);
    this.conversions.record(b);
    mergeConversion(this.classes, this.shapes, a, b, { kind: 'other' });
  }

  reach(symbol: FunctionSymbol): void {
    if (this.known.has(symbol.name)) return;
    this.known.add(symbol.name);
    this.work.push(symbol);
  }

  run(): void {
    let next = 0;
    const open = (): void => {
      while (next < this.work.length) this.open(this.work[next++]!);
    };
    open();
    for (const record of this.untyped.facts.systemsSeenAsBytes()) this.toldThrough.bytes(record);
    for (const [inside, model] of this.toldThrough.calls()) this.tell(inside, model);
    open();
    this.elsewhere.look(this.globals.values(), this.bodies);
  }

  private open(symbol: FunctionSymbol): void {
    const body = symbol.body();
    if (body.kind !== 'body') {
      if (intrinsicOf(symbol.name) !== undefined) return;
      const gap = body.kind === 'gap' ? { gap: body.gap } : {};
      this.missing.set(symbol.name, { symbol, calls: this.callsOf(symbol.name), ...gap });
      this.writtenByStub(symbol.type);
      return;
    }
    this.bodies.set(symbol.name, { symbol, body });
    this.inside = symbol.name;
    this.calls.set(symbol.name, { direct: new Set(), indirect: new Set() });
    for (const parameter of body.parameters) this.conversions.record(parameter.type);
    if (body.gaps.length > 0) this.elsewhere.unread(symbol);
    if (symbol.origin === 'driver') this.untyped.look(symbol, body);
    walkStmt(body.block, this.visitor);
  }

  private readonly argumentTypes = new Map<string, (readonly CType[])[]>();
  private readonly calls = new Map<string, Calls>();

  private callsOf(name: string): (readonly CType[])[] {
    const known = this.argumentTypes.get(name);
    if (known !== undefined) return known;
    const made: (readonly CType[])[] = [];
    this.argumentTypes.set(name, made);
    return made;
  }

  private readonly visitor: Visitor = {
    expr: (e, above) => this.expr(e, above),
    place: (p, use, inner, above) => this.place(p, use, inner, above),
    stmt: (s) => this.stmt(s),
  };

  private stmt(s: Stmt): void {
    this.nullTests.stmt(s, this.inside);
    if (s.kind !== 'declare') return;
    this.conversions.record(s.symbol.type);
    this.kept(keptByInitial(this.driver, this.bodies.get(this.inside)!, s));
    if (s.initializer !== undefined) this.initialized(s.symbol.type, s.initializer);
    for (const { value } of scalarStores(s))
      this.views.flow(`${this.inside}:${s.symbol.name}`, s.symbol.type, value, this.inside);
    if (s.symbol.storage === 'static') this.global(s.symbol);
  }

  private expr(e: Expr, above: Above): void {
    this.views.expr(e, this.inside, above);
    this.rows.expr(e);
    this.nullTests.expr(e, this.inside, this.isDrivers());
    if (this.isDrivers()) {
      this.toldThrough.expr(e, above);
      this.kept(keptBy(this.driver, this.bodies.get(this.inside)!, e));
    }
    if (e.kind === 'call') this.call(e);
    if (e.kind === 'convert') this.conversions.convert(e, above);
  }

  /** Made when the first call through a pointer is met: it reads the whole driver. */
  private get flow(): Flow {
    return flowOf(this.driver, this.shapes);
  }

  private call(e: CallExpr): void {
    const types = e.arguments.map((argument) => argument.type);
    if (e.callee.kind === 'function') {
      const symbol = calledHere(this.driver, e.callee.symbol, e);
      if (byteIntrinsics.has(symbol.name)) {
        for (const argument of e.arguments) this.conversions.bytes(argument);
        this.told(toldOfBytes(this.driver, e));
      }
      for (const { model } of toldOfPassed(this.driver, symbol, e)) this.told(model);
      if (symbol.name === '__irpcheck_written') this.conversions.asked(e.arguments[0]);
      if (comparisons.has(symbol.name))
        for (const argument of e.arguments) this.conversions.compared(argument);
      this.reach(symbol);
      this.callsOf(symbol.name).push(types);
      this.calls.get(this.inside)?.direct.add(symbol.name);
      return;
    }
    const type = calleeType(e.callee);
    if (type === undefined) return;
    const targets = this.flow.calls.get(e) ?? { symbols: [], extent: 'part', guessed: new Set<string>() };
    this.targets.set(e, targets);
    for (const symbol of targets.symbols) {
      for (const { model } of toldOfPassed(this.driver, symbol, e)) this.told(model);
      this.reach(symbol);
      this.callsOf(symbol.name).push(types);
      this.calls.get(this.inside)?.indirect.add(symbol.name);
    }
    this.writtenByStub(type);
  }

  /** A missing body stores into what its parameters point to. */
  private writtenByStub(type: FunctionType): void {
    for (const parameter of type.parameters)
      if (parameter.kind === 'pointer') this.conversions.record(parameter.to);
  }

  private place(place: Place, use: Use, inner: boolean, above: Above): void {
    if (this.isDrivers()) {
      this.toldThrough.place(place, use, inner, this.inside);
      if (use === 'read') this.ownReads.look(place);
    }
    if (place.kind === 'member') this.conversions.record(place.object.type);
    if (place.kind === 'variable') this.variable(place.symbol, use);
    if (place.kind === 'compound-literal') {
      this.conversions.record(place.type);
      this.initialized(place.type, place.initializer);
    }
    this.conversions.record(place.type);
    if (!inner && (use === 'write' || use === 'update')) this.told(toldOfStore(this.driver, place)?.model);
    const width = scalarWidth(place.type, this.shapes.target);
    if (inner || width === undefined || place.type.kind === 'function') return;
    const p = normalize(place);
    const pointer = isPointerLike(p.type);
    if (use !== 'address') {
      const bits = p.kind === 'member' ? p.field.bits : undefined;
      const cell = bits === undefined ? width : unitWidth(width, bits);
      if (p.kind !== 'variable') this.classes.touch(accessOf(p), cell, pointer);
      return;
    }
    if (p.kind === 'member' && p.field.bits === undefined && !onlyNumber(above))
      this.classes.merge(accessOf(p), scalarAccess(p.type), width, pointer);
    if (p.kind === 'variable') this.inMemory.add(keyOf(p.symbol, this.inside));
  }

  /** A model is called behind what the driver does here. */
  private told(model: FunctionSymbol | undefined): void {
    if (model !== undefined && this.isDrivers()) this.tell(this.inside, model);
  }

  private kept(pointers: readonly Kept[]): void {
    for (const { model, value, isMade } of pointers) {
      this.told(model);
      if (isMade) walkExpr(value, this.visitor);
    }
  }

  private tell(inside: string, model: FunctionSymbol): void {
    this.reach(model);
    this.calls.get(inside)?.direct.add(model.name);
  }

  private isDrivers(): boolean {
    return this.bodies.get(this.inside)?.symbol.origin === 'driver';
  }

  private variable(symbol: VariableSymbol, use: Use): void {
    const key = keyOf(symbol, this.inside);
    if (symbol.storage === 'static') this.global(symbol);
    if (use === 'address' && symbol.storage === 'static') this.addressed.add(symbol.name);
    else if (use !== 'read') this.changed.add(key);
    const width = scalarWidth(symbol.type, this.shapes.target);
    if (width !== undefined && use === 'address')
      this.classes.touch(scalarAccess(symbol.type), width, isPointerLike(symbol.type));
  }

  private global(symbol: VariableSymbol): void {
    if (this.globals.has(symbol.name)) return;
    const full = this.driver.globals.get(symbol.name) ?? symbol;
    this.globals.set(symbol.name, full);
    this.conversions.record(full.type);
    if (full.initializer !== undefined) {
      this.initialized(full.type, full.initializer);
      this.untyped.initial(full, full.initializer);
    }
    for (const store of full.initializer?.stores ?? []) walkExpr(store.value, this.visitor);
  }

  /** An initial value of a union's member is one of its other members too: it is written even if nobody reads it by this name. */
  private initialized(type: CType, { stores }: Initializer): void {
    for (const { field: path, bits, value } of stores) {
      const last = path?.at(-1);
      const width = scalarWidth(value.type, this.shapes.target);
      if (path === undefined || last === undefined || width === undefined) continue;
      if (!throughUnion(type, path) && !isAddressOfNumber(value)) continue;
      const access =
        last.kind === 'field' ? fieldAccess(last.record, last.field) : scalarAccess(elementOf(last.of));
      this.classes.touch(
        access,
        bits === undefined ? width : unitWidth(width, bits),
        isPointerLike(value.type),
      );
    }
  }
}

const scalarStores = (s: Extract<Stmt, { kind: 'declare' }>) =>
  s.symbol.type.kind === 'pointer' && s.symbol.storage !== 'static' ? (s.initializer?.stores ?? []) : [];

const byteIntrinsics = new Set(['zero', 'fill', 'copy'].map((name) => `__irpcheck_${name}`));

const comparisons = new Set(['alike', 'order'].map((name) => `__irpcheck_${name}`));
