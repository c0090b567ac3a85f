/**
 * What others have written before they signal what a routine waits for. A member of a record, or a variable, is signalled by routines of the
 * driver's: what these write to the record, and to variables, is unknown behind the wait, whatever it was before.
 */
import type { Gap } from '../../base/gap.js';
import type { Target } from '../../frontend/target.js';
import type {
  Expr as CExpr,
  Driver,
  FunctionBody,
  FunctionSymbol,
  VariableSymbol,
} from '../../frontend/tree.js';
import { sub } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { Context } from '../context.js';
import { reachableFrom } from '../flow/call-graph.js';
import type { CallExpr } from '../flow/scan.js';
import { unconverted } from '../memory/access.js';
import { fieldAccess, scalarWidth } from '../memory/shape.js';
import { havocObject } from '../places/objects.js';
import { lowerPlace, store } from '../places/place.js';
import { walkStmt } from '../walk.js';
import { aroundOf, type Bytes, membersWrittenIn } from './later.js';

/** Arguments of functions of the system, counted from 0: what one waits for, and what others signal. */
export interface Waiting {
  readonly function: string;
  readonly parameter: number;
  readonly signals: readonly { readonly function: string; readonly parameter: number }[];
}

/** What is signalled: a member of a record, or a variable; and the record around it. */
interface Waited {
  readonly access: string;
  readonly record: string | undefined;
}

/** What one who signals writes: variables, and parts of the record. */
interface Writes {
  readonly who: string;
  readonly variables: readonly VariableSymbol[];
  readonly bytes: readonly Bytes[];
}

/** Also of a record that the routine has made itself: it may stand in a list of the others'. */
export function forgetWaited(
  ctx: Context,
  callee: FunctionSymbol,
  call: CallExpr,
  values: readonly Expr[],
): void {
  if (callee.origin !== 'system' || ctx.symbol.origin !== 'driver') return;
  const waiting = ctx.world.options.waits?.find((one) => one.function === callee.spelled);
  const argument = waiting === undefined ? undefined : call.arguments[waiting.parameter];
  const access = argument === undefined ? undefined : accessOf(argument);
  if (waiting === undefined || argument === undefined || access === undefined) return;
  const around = aroundOf(argument);
  const record = around?.object.kind === 'record' ? around.object.record.key : undefined;
  for (const { who, variables, bytes } of writersBefore(ctx, { access, record }, waiting)) {
    const detail = `what ${who} writes before it signals ${ctx.quote(argument)} is not followed`;
    const gap = ctx.unsupported(detail, call.span);
    for (const symbol of variables) forgetVariable(ctx, symbol, call, gap);
    if (bytes.length === 0 || around === undefined) continue;
    const address = sub(values[waiting.parameter]!, ctx.pointer(BigInt(around.offset)));
    havocObject(ctx, address, around.object, { kind: 'gap', gap }, (at) =>
      bytes.some(({ start, end }) => start <= at && at < end),
    );
  }
}

function forgetVariable(ctx: Context, symbol: VariableSymbol, { span, end }: CallExpr, gap: Gap): void {
  if (!ctx.world.reached.globals.has(symbol.name)) return; // nobody here reads it
  const location = lowerPlace(ctx, { kind: 'variable', symbol, type: symbol.type, span, end });
  if (location.kind === 'object') havocObject(ctx, location.address, symbol.type, { kind: 'gap', gap });
  else store(ctx, location, ctx.unknown(ctx.width(symbol.type), gap));
}

/** `&record->member`: the member, whatever record of the type it is in; `&variable`. */
function accessOf(argument: CExpr): string | undefined {
  const pointer = unconverted(argument);
  if (pointer.kind !== 'address') return undefined;
  const { place } = pointer;
  if (place.kind === 'member') return fieldAccess(place.record, place.field);
  return place.kind === 'variable' && place.symbol.storage === 'static' ? `=${place.symbol.name}` : undefined;
}

/** By each routine that signals it, and by what that calls. */
function writersBefore(
  { world: { driver, shapes }, symbol }: Context,
  { access, record }: Waited,
  waiting: Waiting,
): Writes[] {
  return signallersOf(driver, access, waiting).flatMap((signaller) => {
    if (signaller === symbol) return [];
    const bodies = [...reachableFrom(driver, [signaller.name], shapes).values()].flatMap((one) => {
      const body = one.origin === 'driver' ? one.body() : undefined;
      return body?.kind === 'body' ? [body] : [];
    });
    const bytes =
      record === undefined ? [] : bodies.flatMap((body) => membersWrittenIn(body, record, shapes.target));
    const variables = [...new Set(bodies.flatMap((body) => variablesWritten(body, shapes.target)))];
    return bytes.length + variables.length > 0 ? [{ who: signaller.spelled, variables, bytes }] : [];
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

const known = new WeakMap<Driver, Map<string, readonly FunctionSymbol[]>>();

function signallersOf(driver: Driver, access: string, waiting: Waiting): readonly FunctionSymbol[] {
  const answers = known.get(driver) ?? new Map<string, readonly FunctionSymbol[]>();
  known.set(driver, answers);
  const key = `${waiting.function} ${access}`;
  let found = answers.get(key);
  if (found === undefined) {
    found = [...driver.functions.values()].filter(
      (one) => one.origin === 'driver' && signals(one, access, waiting),
    );
    answers.set(key, found);
  }
  return found;
}

function signals(symbol: FunctionSymbol, access: string, waiting: Waiting): boolean {
  const body = symbol.defined ? symbol.body() : undefined;
  if (body?.kind !== 'body') return false;
  let does = false;
  walkStmt(body.block, {
    expr: (e) => {
      if (does || e.kind !== 'call' || e.callee.kind !== 'function') return;
      const { spelled } = e.callee.symbol;
      const signal = waiting.signals.find((one) => one.function === spelled);
      const argument = signal === undefined ? undefined : e.arguments[signal.parameter];
      does = argument !== undefined && accessOf(argument) === access;
    },
  });
  return does;
}
