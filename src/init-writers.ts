/**
 * Who may write what a driver's initialisation has left: every function of the driver that can run at another time, whatever starts it. Asked of
 * the lowered program, so that a write is what the engine takes for one: through a pointer, a cast, a fill, a body that nobody has.
 */
import type { Span } from './base/span.js';
import { effectsOf } from './engine/effects.js';
import { madeName } from './engine/initialized.js';
import type { Driver, Expr, FunctionSymbol, Place } from './frontend/tree.js';
import type { CType } from './frontend/type/ctype.js';
import type { Program } from './ir/program.js';
import type { LifecycleTable } from './lifecycle.js';
import { accessOf, unconverted } from './lower/access.js';
import { reachableFrom } from './lower/call-graph.js';
import type { CallExpr } from './lower/flow-scan.js';
import { elementOf, type Shapes } from './lower/shape.js';
import { type Above, type Visitor, walkExpr, walkStmt } from './lower/walk.js';

/** What the text of all functions of a driver says together. */
export interface Survey {
  /** Functions whose address is used as a value, by unique name. */
  readonly addressed: ReadonlySet<string>;
  /** Functions and variables of the driver that some function uses, and that nobody defines. */
  readonly missing: ReadonlyMap<string, Span>;
  /** Whose address is kept as one of no type: who writes there is not seen. */
  readonly given: Given;
  /** Whose address is passed to the system, by the function that does it: models do not tell of every write. */
  readonly lent: ReadonlyMap<string, Given>;
  /** Words of text that could not be read: what they name may be changed there. */
  readonly unread: ReadonlySet<string>;
  /** Where a device is given another extension than it was made with. */
  readonly moved: Span | undefined;
  /** Calls of functions that the system has, with their arguments. */
  readonly system: readonly CallExpr[];
}

/** Variables by unique name, and kinds of cells. */
export interface Given {
  readonly variables: ReadonlySet<string>;
  readonly accesses: ReadonlySet<string>;
}

export function surveyOf(driver: Driver, table: LifecycleTable, shapes: Shapes): Survey {
  const surveyor = new Surveyor(driver, table, shapes);
  for (const { initializer } of driver.globals.values())
    for (const { value } of initializer?.stores ?? []) walkExpr(value, surveyor.visitor);
  // bodies may declare functions: the map grows meanwhile
  for (const symbol of driver.functions.values())
    if (symbol.origin === 'driver' && symbol.defined) surveyor.look(symbol);
  for (const symbol of driver.functions.values())
    if (surveyor.unread.has(symbol.spelled)) surveyor.use(symbol, symbol.span);
  return surveyor;
}

class Surveyor implements Survey {
  readonly addressed = new Set<string>();
  readonly missing = new Map<string, Span>();
  readonly given = nothingGiven();
  readonly lent = new Map<string, ReturnType<typeof nothingGiven>>();
  readonly unread = new Set<string>();
  readonly system: CallExpr[] = [];
  moved: Span | undefined;
  private inside = '';

  constructor(
    private readonly driver: Driver,
    private readonly table: LifecycleTable,
    private readonly shapes: Shapes,
  ) {}

  look(symbol: FunctionSymbol): void {
    const body = symbol.body();
    this.inside = symbol.name;
    if (body.kind === 'body') {
      for (const { storage, initializer } of body.locals)
        if (storage === 'static')
          for (const { value } of initializer?.stores ?? []) walkExpr(value, this.visitor);
      walkStmt(body.block, this.visitor);
    }
    if (body.kind !== 'body' || body.gaps.length > 0)
      for (const word of symbol.mentions) this.unread.add(word);
  }

  /** As a value, or in text that may do anything with it. */
  use(symbol: FunctionSymbol, span: Span): void {
    this.addressed.add(symbol.name);
    this.mention(symbol, span);
  }

  private mention({ name, spelled, origin, defined }: FunctionSymbol, span: Span): void {
    if (origin === 'driver' && !defined && !spelled.startsWith('__irpcheck_') && !this.missing.has(name))
      this.missing.set(name, span);
  }

  readonly visitor: Visitor = {
    expr: (e, above) => {
      if (e.kind === 'function') {
        if (isCallee(e, above)) this.mention(e.symbol, e.span);
        else this.use(e.symbol, e.span);
      }
      if (e.kind === 'call' && e.callee.kind === 'function' && e.callee.symbol.origin === 'system')
        this.ofSystem(e, e.callee.symbol);
      if (e.kind === 'convert') this.give(e, above);
    },
    place: (place, use) => {
      if (place.kind === 'member' && use !== 'read' && this.isExtension(place)) this.moved ??= place.span;
      if (place.kind !== 'variable' || place.symbol.storage !== 'static') return;
      const { name, spelled, span } = place.symbol;
      if (this.driver.globals.get(name)?.defined === false && !this.driver.isSystem(span.file))
        this.missing.set(spelled, place.span);
    },
  };

  private isExtension({ record, field }: Extract<Place, { kind: 'member' }>): boolean {
    return baseOf(record) === this.table.device && field.name === this.table.extension;
  }

  private ofSystem(call: CallExpr, { spelled, type }: FunctionSymbol): void {
    this.system.push(call);
    if (spelled.startsWith('__irpcheck_')) return;
    for (const [i, argument] of call.arguments.entries()) {
      const parameter = type.parameters[i];
      if (parameter?.kind === 'pointer' && parameter.to.const) continue;
      const passed = unconverted(argument);
      if (passed.kind !== 'address') continue;
      // of what it points to nothing is said: it may be kept, and written at any time
      if (parameter?.kind === 'pointer' && parameter.to.kind === 'void') this.add(passed.place, this.given);
      const lent = this.lent.get(this.inside) ?? nothingGiven();
      this.lent.set(this.inside, lent);
      this.add(passed.place, lent);
    }
  }

  /** What a call is handed is written by the call, where anybody can see it. */
  private give(e: Extract<Expr, { kind: 'convert' }>, above: Above): void {
    const isTyped = e.type.kind === 'pointer' && e.type.to.kind !== 'void';
    if (isTyped || e.operand.kind !== 'address') return;
    if (above.kind === 'expr' && (above.expr.kind === 'call' || above.expr.kind === 'compare')) return;
    this.add(e.operand.place, this.given);
  }

  private add(place: Place, to: ReturnType<typeof nothingGiven>): void {
    if (place.kind === 'variable') to.variables.add(place.symbol.name);
    else if (elementOf(place.type).kind !== 'record') to.accesses.add(accessOf(place));
    if (elementOf(place.type).kind === 'record')
      for (const { access } of this.shapes.ranges(place.type)) to.accesses.add(access);
  }
}

const baseOf = (key: string): string => key.replace(/#\d+$/, '');

const nothingGiven = () => ({ variables: new Set<string>(), accesses: new Set<string>() });

const isCallee = (e: Expr, above: Above): boolean =>
  above.kind === 'expr' && above.expr.kind === 'call' && above.expr.callee === e;

/** @param initial the routines that run first: what only they call runs at no other time */
export function runningLater(
  driver: Driver,
  { addressed }: Survey,
  initial: readonly string[],
  entries: readonly string[],
  shapes: Shapes,
): readonly string[] {
  const first = new Set(initial);
  const below = reachableFrom(driver, initial, shapes);
  const callbacks = new Set(entries);
  return [...driver.functions.values()]
    .filter(({ name, origin, defined }) => {
      if (origin !== 'driver' || !defined || first.has(name)) return false;
      return addressed.has(name) || callbacks.has(name) || !below.has(name);
    })
    .map(({ name }) => name);
}

/** What is given away for good, and what these functions and those that they call pass to the system. */
export function givenBy(
  driver: Driver,
  { given, lent }: Survey,
  functions: readonly string[],
  shapes: Shapes,
): Given {
  const all = [given];
  for (const name of reachableFrom(driver, functions, shapes).keys()) {
    const own = lent.get(name);
    if (own !== undefined) all.push(own);
  }
  return {
    variables: new Set(all.flatMap(({ variables }) => [...variables])),
    accesses: new Set(all.flatMap(({ accesses }) => [...accesses])),
  };
}

/** Of these procedures and all that they call. */
export interface Written {
  /** Variables of the program that they may write. */
  readonly holders: ReadonlySet<string>;
  /** The first of them that may make a device. */
  readonly maker: string | undefined;
}

export function writtenBy(program: Program, procedures: readonly string[]): Written {
  const effects = effectsOf(withMark(program));
  const holders = new Set<string>();
  let maker: string | undefined;
  for (const name of procedures) {
    const { writes } = effects.get(name) ?? { writes: new Set<string>() };
    for (const holder of writes) holders.add(holder);
    if (writes.has(mark)) maker ??= name;
  }
  return { holders, maker };
}

const mark = '$makes';

/** Where devices are made, the mark is written. */
function withMark(program: Program): Program {
  const stub = program.procs.get(madeName);
  if (stub === undefined) return program;
  const { origin } = stub;
  const commands = [{ kind: 'assign', target: mark, value: { kind: 'bool', value: true }, origin }] as const;
  const marked = {
    ...stub,
    entry: 'start',
    blocks: new Map([['start', { id: 'start', commands, transfer: { kind: 'return' } as const }]]),
  };
  return {
    ...program,
    globals: [...program.globals, { name: mark, sort: 'bool' }],
    procs: new Map(program.procs).set(madeName, marked),
  };
}

/** A routine of the system that has no model and is handed the driver object may make devices, or take the driver over: the first such call. */
export function takesOver(
  { system }: Survey,
  { driver: record, device, makeNoDevice }: Pick<LifecycleTable, 'driver' | 'device' | 'makeNoDevice'>,
): CallExpr | undefined {
  const harmless = new Set(makeNoDevice);
  return system.find((call) => {
    if (call.callee.kind !== 'function') return false;
    const { defined, spelled } = call.callee.symbol;
    if (defined || harmless.has(spelled) || spelled.startsWith('__irpcheck_')) return false;
    return call.arguments.some((argument) => leadsTo(unconverted(argument).type, record, device));
  });
}

/** To the record, or to one that points to it, as every device does. */
function leadsTo(type: CType, key: string, device: string): boolean {
  if (type.kind !== 'pointer' || type.to.kind !== 'record') return false;
  const { record } = type.to;
  const isOne = (one: CType, wanted: string) => one.kind === 'record' && baseOf(one.record.key) === wanted;
  const isIt = (one: CType) => isOne(one, key);
  if (isOne(type.to, device)) return false;
  return (
    isIt(type.to) ||
    (record.complete && record.fields.some(({ type: of }) => of.kind === 'pointer' && isIt(of.to)))
  );
}
