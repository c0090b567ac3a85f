/**
 * What others have written before they signal what a routine waits for. A member of a record, or a variable, is signalled by routines of the
 * driver's: what these write to the record, and to variables, is unknown behind the wait, whatever it was before.
 */
import type { Gap } from '../../base/gap.js';
import type { Target } from '../../frontend/target.js';
import type { Driver, FunctionBody, FunctionSymbol, VariableSymbol } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import { sub } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { Context } from '../context.js';
import { reachableFrom } from '../flow/call-graph.js';
import type { CallExpr } from '../flow/scan.js';
import { outermost, unconverted } from '../memory/access.js';
import { scalarAccess, scalarWidth } from '../memory/shape.js';
import { havocObject } from '../places/objects.js';
import { lowerPlace, store } from '../places/place.js';
import { sameType } from '../places/pointed.js';
import { keptLocals } from '../survey/kept-locals.js';
import { walkStmt } from '../walk.js';
import { EventFlow, type Signalled } from './event-flow.js';
import { membersWrittenIn } from './later.js';

/** Arguments of functions of the system, counted from 0: what one waits for, and what others signal. */
export interface Waiting {
  readonly function: string;
  /** Absent: others may run before it returns, whatever it is about: it sleeps, or calls them. */
  readonly parameter?: number;
  /** It is an array of pointers to what is waited for. */
  readonly several?: boolean;
  readonly signals: readonly { readonly function: string; readonly parameter: number }[];
}

/** One who signals: the variables that it writes, and all that it runs. */
interface Writes {
  readonly who: string;
  readonly variables: readonly VariableSymbol[];
  readonly bodies: readonly FunctionBody[];
}

/** Also of a record that the routine has made itself: it may stand in a list of the others'. */
export function forgetWaited(
  ctx: Context,
  callee: FunctionSymbol,
  call: CallExpr,
  values: readonly Expr[],
): void {
  if (callee.origin !== 'system' || ctx.symbol.origin !== 'driver') return;
  const { waits = [] } = ctx.world.options;
  const waiting = waits.find((one) => one.function === callee.spelled);
  if (waiting === undefined) return;
  forgetKept(ctx, call);
  const { parameter } = waiting;
  const argument = parameter === undefined ? undefined : call.arguments[parameter];
  if (parameter === undefined || argument === undefined) return;
  for (const one of eventsOf(ctx).leadingTo(argument, ctx.symbol.name)) {
    const isHere = waiting.several !== true && one.value === unconverted(argument) && isWhole(one);
    forgetSignalled(ctx, call, one, waiting, isHere ? values[parameter] : undefined);
  }
}

/** What others may find by an address that somebody keeps while he waits: which variable that is nobody looks. */
function forgetKept(ctx: Context, call: CallExpr): void {
  const { driver, regions, shapes } = ctx.world;
  for (const { type, by } of keptLocals(driver)) {
    const access = scalarAccess(type);
    // the variable is there as long as the function that keeps its address runs
    const isThere = [...by].some(
      (name) => name === ctx.symbol.name || reachableFrom(driver, [name], shapes).has(ctx.symbol.name),
    );
    if (!isThere || !regions.uses(access)) continue;
    const detail = `what others write meanwhile where the address of a local variable is kept is not followed`;
    ctx.emitter.havoc(regions.of(access).name, { kind: 'gap', gap: ctx.unsupported(detail, call.span) });
  }
}

/** And no element of an array. */
const isWhole = ({ value, base }: Signalled): boolean => value.kind === 'address' && value.place === base;

/** @param address of what is waited for, where the call says itself where it stands */
function forgetSignalled(
  ctx: Context,
  call: CallExpr,
  one: Signalled,
  waiting: Waiting,
  address: Expr | undefined,
): void {
  const { target } = ctx.world.shapes;
  const { object, offset } = outermost(one.base);
  const record = object.type;
  const isOwn = object.kind === 'variable' && object.symbol.storage !== 'static';
  for (const { who, variables, bodies } of writersBefore(ctx, one, waiting)) {
    // what an event of the routine's own is about may stand somewhere else
    const others = isOwn ? recordsWritten(ctx, bodies) : [];
    const around = one.base.kind === 'member' ? [record] : [];
    const written = [...around, ...others.filter((type) => !sameType(type, record))].flatMap((type) => {
      const bytes =
        type.kind === 'record'
          ? bodies.flatMap((body) => membersWrittenIn(body, type.record.key, target))
          : [];
      const isWritten = (at: number): boolean => bytes.some(({ start, end }) => start <= at && at < end);
      return bytes.length === 0 ? [] : [{ type, isWritten }];
    });
    if (variables.length + written.length === 0) continue;
    const detail = `what ${who} writes before it signals ${ctx.quote(one.value)} is not followed`;
    const gap = ctx.unsupported(detail, call.span);
    for (const symbol of variables) forgetVariable(ctx, symbol, call, gap);
    for (const { type, isWritten } of written)
      if (address === undefined || type !== record) forgetMembers(ctx, type, gap, isWritten);
      else havocObject(ctx, sub(address, ctx.pointer(BigInt(offset))), type, { kind: 'gap', gap }, isWritten);
  }
}

/** The driver's own types of records of which a member is written. */
function recordsWritten({ world: { driver } }: Context, bodies: readonly FunctionBody[]): readonly CType[] {
  const found = new Map<string, CType>();
  for (const body of bodies)
    walkStmt(body.block, {
      place: (place, use) => {
        if (place.kind !== 'member' || use === 'read') return;
        const { type } = outermost(place).object;
        if (type.kind === 'record' && !driver.isSystem(type.record.span.file))
          found.set(type.record.key, type);
      },
    });
  return [...found.values()];
}

/** Of all records of the type: which one it is nobody looks. */
function forgetMembers(ctx: Context, type: CType, gap: Gap, isMeant: (offset: number) => boolean): void {
  const { regions, shapes } = ctx.world;
  const names = shapes
    .ranges(type)
    .flatMap(({ start, access }) =>
      isMeant(start) && regions.uses(access) ? [regions.of(access).name] : [],
    );
  for (const name of new Set(names)) ctx.emitter.havoc(name, { kind: 'gap', gap });
}

function forgetVariable(ctx: Context, symbol: VariableSymbol, { span, end }: CallExpr, gap: Gap): void {
  if (!ctx.world.reached.globals.has(symbol.name)) return; // nobody here reads it
  const location = lowerPlace(ctx, { kind: 'variable', symbol, type: symbol.type, span, end });
  if (location.kind === 'object') havocObject(ctx, location.address, symbol.type, { kind: 'gap', gap });
  else store(ctx, location, ctx.unknown(ctx.width(symbol.type), gap));
}

/** By each routine that signals it, by what that calls, and by those that call it with their work done. */
function writersBefore(ctx: Context, { access }: Signalled, waiting: Waiting): Writes[] {
  const { driver, shapes } = ctx.world;
  const flow = eventsOf(ctx);
  const signallers = signallersOf(driver, flow, access, waiting);
  const names = new Set(signallers.map(({ name }) => name));
  return [...flow.withCallers(names)].flatMap((name) => {
    const reached = reachableFrom(driver, [name], shapes);
    // who calls the routine that waits runs on the thread that waits
    if (name === ctx.symbol.name || (!names.has(name) && reached.has(ctx.symbol.name))) return [];
    const bodies = [...reached.values()].flatMap((one) => {
      const body = one.origin === 'driver' ? one.body() : undefined;
      return body?.kind === 'body' ? [body] : [];
    });
    const variables = [...new Set(bodies.flatMap((body) => variablesWritten(body, shapes.target)))];
    return [{ who: driver.functions.get(name)?.spelled ?? name, variables, bodies }];
  });
}

/** Static ones, by assignments; numbers and pointers also where their address is handed on, as to interlocked operations. */
function variablesWritten(body: FunctionBody, target: Target): readonly VariableSymbol[] {
  const found: VariableSymbol[] = [];
  walkStmt(body.block, {
    place: (place, use) => {
      if (place.kind !== 'variable' || place.symbol.storage !== 'static' || use === 'read') return;
      if (use !== 'address' || scalarWidth(place.type, target) !== undefined) found.push(place.symbol);
    },
  });
  return found;
}

const flows = new WeakMap<Driver, EventFlow>();

function eventsOf({ world: { driver, options } }: Context): EventFlow {
  const known = flows.get(driver) ?? new EventFlow(driver, options.callbackContexts ?? []);
  flows.set(driver, known);
  return known;
}

const known = new WeakMap<EventFlow, Map<string, readonly FunctionSymbol[]>>();

function signallersOf(
  driver: Driver,
  flow: EventFlow,
  access: string,
  { function: name, signals }: Waiting,
): readonly FunctionSymbol[] {
  const answers = known.get(flow) ?? new Map<string, readonly FunctionSymbol[]>();
  known.set(flow, answers);
  const key = `${name} ${access}`;
  let found = answers.get(key);
  if (found === undefined) {
    const isSignal = ({ call, by }: EventFlow['calls'][number]): boolean => {
      if (call.callee.kind !== 'function') return false;
      const { spelled } = call.callee.symbol;
      const signal = signals.find((one) => one.function === spelled);
      const argument = signal === undefined ? undefined : call.arguments[signal.parameter];
      return argument !== undefined && flow.leadingTo(argument, by.name).some((one) => one.access === access);
    };
    found = [...new Set(flow.calls.filter(isSignal).map(({ by }) => by))].filter(({ name: one }) =>
      driver.functions.has(one),
    );
    answers.set(key, found);
  }
  return found;
}
