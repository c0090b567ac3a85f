/**
 * What a callback writes to the context that it is handed. It runs later, and nobody sees when; what it has left there is read by the routine
 * that has waited for it. So what it may write is unknown from the moment it is handed over: a proof must hold with anything there, and a path
 * that needs something is never reported as a violation.
 */
import type { Target } from '../../frontend/target.js';
import type { Expr as CExpr, Driver, FunctionBody, FunctionSymbol } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import { not, sub, ult } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { Context, World } from '../context.js';
import { reachableFrom } from '../flow/call-graph.js';
import type { CallExpr } from '../flow/scan.js';
import { isNull, objectBehind, outermost, unconverted } from '../memory/access.js';
import { isUntouched } from '../memory/parameter-use.js';
import { freshBound } from '../memory/regions.js';
import { sizeOf } from '../memory/shape.js';
import { havocObject, isSmall } from '../places/objects.js';
import { walkStmt } from '../walk.js';
import { pointeesWritten } from './pointees.js';

/** Arguments of a function of the system, counted from 0: a callback, and what it will be called with. */
export interface CallbackContext {
  readonly function: string;
  /** Absent: the system was told of its routines before. They are handed a part, and know the record around it. */
  readonly parameter?: number;
  readonly context: number;
  /** What it is seen to write to an object that is older than the routine is unknown as well. */
  readonly writesOlder?: boolean;
}

/** What an argument leads to: a record, and how far inside of it. */
interface Handed {
  readonly object: CType;
  readonly offset: number;
}

/** Bytes of an object, from the first to behind the last. */
export interface Bytes {
  readonly start: number;
  readonly end: number;
}

/** Of objects that are made while the routine runs, and of older ones what the callback is seen to write: that else they may change at any time is told as an assumption. */
export function forgetContext(
  ctx: Context,
  callee: FunctionSymbol,
  call: CallExpr,
  values: readonly Expr[],
): void {
  if (callee.origin !== 'system' || ctx.symbol.origin !== 'driver') return;
  for (const handed of ctx.world.options.callbackContexts ?? [])
    if (handed.function === callee.spelled) forgetHanded(ctx, handed, call, values);
}

function forgetHanded(ctx: Context, handed: CallbackContext, call: CallExpr, values: readonly Expr[]): void {
  const argument = call.arguments[handed.context];
  if (argument === undefined || isNull(argument)) return;
  const { parameter } = handed;
  const routine = parameter === undefined ? undefined : call.arguments[parameter];
  if (parameter !== undefined && routine === undefined) return;
  const to = routine === undefined ? aroundOf(argument) : behind(argument);
  if (to === undefined || (routine !== undefined && !isSmall(ctx, to.object))) return;
  const { object, offset } = to;
  if (object.kind === 'void' || ctx.sizeOf(object) === 0) return;
  if (routine !== undefined)
    forgetPointees(ctx, handed, object, { argument, routine, call }, values[handed.context]!);
  const written = routine === undefined ? whole : writtenTo(ctx.world, routine, object);
  if (written.length === 0) return;
  const who = routine === undefined ? 'a routine that was registered before' : ctx.quote(routine);
  const detail = `what ${who} writes to ${ctx.quote(argument)} when it runs is not followed`;
  const cause = { kind: 'gap', gap: ctx.unsupported(detail, call.span) } as const;
  const address = sub(values[handed.context]!, ctx.pointer(BigInt(offset)));
  const isWritten = (at: number): boolean => written.some(({ start, end }) => start <= at && at < end);
  const forget = (): void => havocObject(ctx, address, object, cause, isWritten);
  // of an object that is older, what is seen to be written: nobody is known to be done with all of it
  if (written === whole || handed.writesOlder !== true) ifFresh(ctx, address, forget);
  else forget();
}

/** And what the pointers in it lead to, of which the routine's own variables may be some. */
function forgetPointees(
  ctx: Context,
  { writesOlder }: CallbackContext,
  object: CType,
  { argument, routine, call }: { readonly argument: CExpr; readonly routine: CExpr; readonly call: CallExpr },
  address: Expr,
): void {
  for (const { address: at, type, isWritten, isSeen } of pointeesWritten(ctx, object, address, routine)) {
    const detail = `what ${ctx.quote(routine)} writes by way of ${ctx.quote(argument)} when it runs is not followed`;
    const cause = { kind: 'gap', gap: ctx.unsupported(detail, call.span) } as const;
    const forget = (): void => havocObject(ctx, at, type, cause, isWritten);
    if (writesOlder === true && isSeen) forget();
    else ifFresh(ctx, at, forget);
  }
}

function ifFresh(ctx: Context, address: Expr, then: () => void): void {
  const { emitter } = ctx;
  const isOld = ult(address, ctx.pointer(freshBound(ctx.pointerWidth)));
  const [old, fresh, join] = [emitter.reserve('old'), emitter.reserve('fresh'), emitter.reserve('join')];
  emitter.goto(old, fresh);
  emitter.openApart(old);
  emitter.assume(isOld);
  emitter.goto(join);
  emitter.openApart(fresh);
  emitter.assume(not(isOld));
  then();
  emitter.goto(join);
  emitter.openApart(join);
}

function behind(argument: CExpr): Handed | undefined {
  const object = objectBehind(argument);
  return object === undefined ? undefined : { object, offset: 0 };
}

/** The record that the argument is the address of a part of, as far as its author wrote it. */
export function aroundOf(argument: CExpr): Handed | undefined {
  const pointer = unconverted(argument);
  if (pointer.kind !== 'address' || pointer.place.kind !== 'member') return behind(argument);
  const { object, offset } = outermost(pointer.place);
  return { object: object.type, offset };
}

export const whole: readonly Bytes[] = [{ start: 0, end: Number.MAX_SAFE_INTEGER }];

/** Of the object, by any routine that the callback may call; all of it, where that is not seen. */
function writtenTo(world: World, routine: CExpr, object: CType): readonly Bytes[] {
  const { driver, shapes } = world;
  const target = unconverted(routine);
  if (target.kind !== 'function' || object.kind !== 'record') return target.kind === 'constant' ? [] : whole;
  const { key } = object.record;
  const known = cached(driver);
  const name = `${target.symbol.name} ${key}`;
  let found = known.get(name);
  if (found === undefined) {
    const bodies = [...reachableFrom(driver, [target.symbol.name], shapes).values()].filter(
      ({ origin }) => origin === 'driver',
    );
    const members = bodies.map((symbol) => membersWritten(symbol, key, shapes.target));
    found = members.some((one) => one === undefined) ? whole : members.flatMap((one) => one ?? []);
    known.set(name, found);
  }
  return found;
}

/** `undefined`: its body is missing, or could not be read. */
function membersWritten(symbol: FunctionSymbol, key: string, target: Target): readonly Bytes[] | undefined {
  const body = symbol.body();
  return body.kind !== 'body' || body.gaps.length > 0 ? undefined : membersWrittenIn(body, key, target);
}

/**
 * Of records of the type, as far as the body could be read.
 * @param by `stored`: not where the record is handed to whoever may write it
 */
export function membersWrittenIn(
  body: FunctionBody,
  key: string,
  target: Target,
  by: 'any' | 'stored' = 'any',
): readonly Bytes[] {
  const found: Bytes[] = [];
  const isMeant = (type: CType): boolean => type.kind === 'record' && type.record.key === key;
  walkStmt(body.block, {
    place: (place, use, inner) => {
      if (use === 'read') return;
      if (place.kind === 'member' && isMeant(place.object.type)) {
        const { offset, type } = place.field;
        found.push({ start: offset, end: offset + sizeOf(type, target) });
      } else if (!inner && use !== 'address' && isMeant(place.type)) found.push(...whole);
    },
    expr: (e) => {
      if (
        by === 'stored' ||
        e.kind !== 'call' ||
        (e.callee.kind === 'function' && e.callee.symbol.origin === 'driver')
      )
        return;
      // zeroed, copied to, or handed to whoever may write it, but not given back
      const { callee } = e;
      const isHanded = e.arguments.some((one, i) => {
        const { type } = unconverted(one);
        if (type.kind !== 'pointer' || !isMeant(type.to)) return false;
        return callee.kind !== 'function' || !isUntouched(callee.symbol, i);
      });
      if (isHanded) found.push(...whole);
    },
  });
  return found;
}

const caches = new WeakMap<Driver, Map<string, readonly Bytes[]>>();

function cached(driver: Driver): Map<string, readonly Bytes[]> {
  const known = caches.get(driver) ?? new Map<string, readonly Bytes[]>();
  caches.set(driver, known);
  return known;
}
