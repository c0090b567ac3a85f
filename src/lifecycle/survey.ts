/** What the text of a driver says about who may get at its variables and at the extensions of its devices. */
import type { Gap, GapKind } from '../base/gap.js';
import type { Span } from '../base/span.js';
import type { Driver, Expr, FunctionSymbol, Place } from '../frontend/tree.js';
import type { CType } from '../frontend/type/types/ctype.js';
import { type CallExpr, isCallee } from '../lower/flow/scan.js';
import { accessOf, isBytes, unconverted } from '../lower/memory/access.js';
import { elementOf, type Shapes } from '../lower/memory/shape.js';
import type { UntypedFlow } from '../lower/memory/untyped.js';
import { type Above, type Visitor, walkExpr, walkStmt } from '../lower/walk.js';
import { baseOf, extensionRecords } from './cells.js';
import type { LifecycleTable } from './initialized.js';
import { untypedOf } from './seen-as.js';

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
  /** Text of which not even the words are known. */
  readonly lost: Gap | undefined;
  /** Kinds of cells, locals' as well, that others may write though no model tells of it, by the function that hands them over. */
  readonly hidden: ReadonlyMap<string, Hidden>;
  /** Where a device is given another extension than it was made with. */
  readonly moved: Span | undefined;
  /** Calls of functions that the system has, with their arguments. */
  readonly system: readonly CallExpr[];
  /** Where pointers without a type go. */
  readonly untyped: UntypedFlow;
}

/** Variables by unique name, and kinds of cells. */
export interface Given {
  readonly variables: ReadonlySet<string>;
  readonly accesses: ReadonlySet<string>;
}

export interface Hidden {
  /** By whoever gets the address from where it is kept. */
  readonly kept: ReadonlySet<string>;
  /** By whom the address is passed on to. */
  readonly passed: ReadonlySet<string>;
  /** By a callback that is called with it: later, it is one of the functions that run then. */
  readonly contexts: ReadonlySet<string>;
}

export function surveyOf(driver: Driver, table: LifecycleTable, shapes: Shapes): Survey {
  const surveyor = new Surveyor(driver, table, shapes);
  const outside = driver.gaps.filter((gap) => gap.function === undefined);
  for (const { initializer } of driver.globals.values())
    for (const { value } of initializer?.stores ?? []) walkExpr(value, surveyor.visitor);
  // bodies may declare functions: the map grows meanwhile
  for (const symbol of driver.functions.values())
    if (symbol.origin === 'driver' && symbol.defined) surveyor.look(symbol);
  for (const { unread } of outside) for (const word of unread?.words ?? []) surveyor.unread.add(word);
  for (const symbol of driver.functions.values())
    if (surveyor.unread.has(symbol.spelled)) surveyor.use(symbol, symbol.span);
  surveyor.lost = [...outside, ...driver.notes].find(
    (gap) => gap.unread === undefined && hidesText.has(gap.kind),
  );
  const untyped = untypedOf(driver, surveyor.addressed, table);
  surveyor.giveUntyped(untyped);
  const { addressed, missing, given, lent, unread, system, hidden, moved, lost } = surveyor;
  return { addressed, missing, given, lent, unread, system, hidden, moved, lost, untyped };
}

/** A second definition that was left out is an `input`. */
const hidesText: ReadonlySet<GapKind> = new Set(['preprocess', 'syntax', 'budget', 'input']);

class Surveyor {
  readonly addressed = new Set<string>();
  readonly missing = new Map<string, Span>();
  readonly given = nothingGiven();
  readonly lent = new Map<string, ReturnType<typeof nothingGiven>>();
  readonly unread = new Set<string>();
  readonly system: CallExpr[] = [];
  readonly hidden = new Map<string, Record<keyof Hidden, Set<string>>>();
  moved: Span | undefined;
  lost: Gap | undefined;
  private inside = '';
  /** Arguments whose own type does not tell what they lead to. */
  private readonly passed: {
    readonly argument: Expr;
    readonly inside: string;
    readonly hasRoutine: boolean;
  }[] = [];
  private extensions: readonly CType[] | undefined;

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
    const hasRoutine = call.arguments.some((argument) => unconverted(argument).kind === 'function');
    for (const [i, argument] of call.arguments.entries()) {
      const parameter = type.parameters[i];
      if (parameter?.kind === 'pointer' && parameter.to.const) continue;
      const passed = unconverted(argument);
      const isUntyped = parameter?.kind === 'pointer' && parameter.to.kind === 'void';
      if (isUntyped) {
        this.describe(this.takenFor(argument), hasRoutine);
        if (!isTyped(passed.type)) this.passed.push({ argument, inside: this.inside, hasRoutine });
      }
      if (passed.kind !== 'address') continue;
      // of what it points to nothing is said: it may be kept, and written at any time
      if (isUntyped) {
        this.add(passed.place, this.given);
        this.hide(passed.place.type, 'kept');
      }
      const lent = this.lent.get(this.inside) ?? nothingGiven();
      this.lent.set(this.inside, lent);
      this.add(passed.place, lent);
    }
  }

  /** The context of a callback is for the callback; else it may be described to a device, which writes there at any time. */
  private describe(types: readonly CType[], hasRoutine: boolean): void {
    for (const leadsTo of types) {
      this.hide(leadsTo, hasRoutine ? 'contexts' : 'passed');
      if (!hasRoutine) for (const { access } of this.shapes.ranges(leadsTo)) this.given.accesses.add(access);
    }
  }

  /** Through variables, parameters and results without a type, as far as the whole driver's text is followed. */
  giveUntyped(flow: UntypedFlow): void {
    for (const { argument, inside, hasRoutine } of this.passed) {
      this.inside = inside;
      this.describe(flow.typesBehind(argument, inside), hasRoutine);
    }
  }

  /** What the pointer leads to, by each type that it has on the way to where it is passed; of an extension, whatever such are taken for. */
  private takenFor(argument: Expr): readonly CType[] {
    const types: CType[] = [];
    const work = [argument];
    for (let e = work.pop(); e !== undefined; e = work.pop()) {
      if (e.type.kind === 'pointer' && e.type.to.kind !== 'void') types.push(e.type.to);
      if (e.kind === 'convert') work.push(e.operand);
      else if (e.kind === 'comma') work.push(e.right);
      else if (e.kind === 'conditional') work.push(e.consequent, e.alternative);
      else if (e.kind === 'pointer-add') work.push(e.pointer);
      else if (e.kind === 'read' && e.place.kind === 'member' && this.isExtension(e.place))
        types.push(...this.ofExtension());
    }
    return types;
  }

  private ofExtension(): readonly CType[] {
    const find = (): readonly CType[] =>
      extensionRecords(this.driver, this.table).map((record) => ({ kind: 'record', record }));
    this.extensions ??= find();
    return this.extensions;
  }

  /** A pointer that is no longer one to what it leads to may go anywhere: into a request to another driver, say. */
  private give({ operand, type }: Extract<Expr, { kind: 'convert' }>, above: Above): void {
    if (operand.type.kind !== 'pointer' || above.kind === 'deref') return;
    if (above.kind === 'expr' && (above.expr.kind === 'compare' || isCallOfSystem(above.expr))) return;
    const { to } = operand.type;
    if (type.kind === 'pointer' && isLike(type.to, to)) return;
    const isPassed = above.kind === 'expr' && above.expr.kind === 'call';
    this.hide(to, isPassed ? 'passed' : 'kept');
    if (operand.kind !== 'address') return;
    this.add(operand.place, this.given);
    this.hide(operand.place.type, 'kept');
  }

  private hide(type: CType, how: keyof Hidden): void {
    const hidden = this.hidden.get(this.inside) ?? {
      kept: new Set(),
      passed: new Set(),
      contexts: new Set(),
    };
    this.hidden.set(this.inside, hidden);
    for (const { access } of this.shapes.ranges(type)) hidden[how].add(access);
  }

  private add(place: Place, to: ReturnType<typeof nothingGiven>): void {
    if (place.kind === 'variable') to.variables.add(place.symbol.name);
    else if (elementOf(place.type).kind !== 'record') to.accesses.add(accessOf(place));
    if (elementOf(place.type).kind === 'record')
      for (const { access } of this.shapes.ranges(place.type)) to.accesses.add(access);
  }
}

const isCallOfSystem = (e: Expr): boolean =>
  e.kind === 'call' && e.callee.kind === 'function' && e.callee.symbol.origin === 'system';

/** Numbers of one width, with sign or without, and records of one kind. */
function isLike(a: CType, b: CType): boolean {
  const element = elementOf(b);
  if (a.kind === 'record') return element.kind === 'record' && a.record.key === element.record.key;
  return a.kind === 'int' && element.kind === 'int' && a.bits === element.bits;
}

/** A pointer to what has a type. */
const isTyped = (type: CType): boolean =>
  type.kind === 'pointer' && type.to.kind !== 'void' && !isBytes(type.to);

const nothingGiven = () => ({ variables: new Set<string>(), accesses: new Set<string>() });
