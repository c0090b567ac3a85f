/**
 * Structured exceptions as control flow (Microsoft's "Structured Exception Handling"). A call that may be left by an exception is followed by a
 * branch on a flag; the flag is set only between the raise and the handler, so ordinary statements never see it set.
 */
import { not, variable, yes } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { Variable } from '../../ir/program.js';
import { intrinsicOf } from '../calls/intrinsics.js';
import type { Context, Enclosing } from '../context.js';
import { leaveByException } from '../control/jump.js';
import type { Reached } from '../survey/scan.js';
import { catches } from './catching.js';

/** Set while an exception is on its way out of a procedure. */
export const exceptionFlag: Variable = { name: '$exception', sort: 'bool' };
/** What was raised last. */
export const exceptionCode: Variable = { name: '$exception.code', sort: 32 };

export const isRaised = (): Expr => variable(exceptionFlag.name, exceptionFlag.sort);

/**
 * Every function from which a raise can come out to where it may be caught, as far as the call graph says; handlers on the way are not
 * counted on. What a routine of the system raises with no handler around stops the system.
 * @param failing functions with a statement that may raise by itself where a handler may catch it
 */
export function raisingFunctions(
  { bodies, calls, nullTests }: Reached,
  failing: Iterable<string>,
): Set<string> {
  const { catching, guarded } = nullTests;
  const mayBeCaughtIn = (name: string) => guarded.has(name) || catching.has(name);
  const callers = new Map<string, string[]>();
  const work: string[] = [...failing];
  for (const [caller, { direct, indirect }] of calls) {
    for (const callee of [...direct, ...indirect]) {
      const isModel = bodies.get(caller)?.symbol.origin === 'system';
      if (intrinsicOf(callee) === 'raise' && (!isModel || mayBeCaughtIn(caller))) work.push(caller);
      const known = callers.get(callee);
      if (known === undefined) callers.set(callee, [caller]);
      else known.push(caller);
    }
  }
  const raising = new Set<string>();
  for (let name = work.pop(); name !== undefined; name = work.pop()) {
    if (raising.has(name)) continue;
    raising.add(name);
    work.push(...(callers.get(name) ?? []).filter(mayBeCaughtIn));
  }
  return raising;
}

/** Behind a call of `callee`: out of here if it was left by an exception. */
export function followException(ctx: Context, callee: string): void {
  if (!ctx.world.raising.has(callee)) return;
  const { emitter } = ctx;
  if (!ctx.world.raising.has(ctx.symbol.name)) {
    emitter.assume(not(isRaised()));
    return;
  }
  const { origin } = emitter;
  const [raised, returned] = [emitter.reserve('raised'), emitter.reserve('returned')];
  emitter.goto(raised, returned);
  emitter.openApart(raised);
  const text = `${origin.text ?? callee} raises an exception`;
  emitter.assume(isRaised(), { kind: 'branch', taken: true, text, watches: [] });
  leaveByException(ctx);
  emitter.openApart(returned);
  emitter.assume(not(isRaised()));
}

export function raise(ctx: Context, code: Expr): void {
  if (!ctx.world.raising.has(ctx.symbol.name)) {
    ctx.emitter.stop();
    return;
  }
  ctx.emitter.assign(exceptionCode.name, code);
  setRaised(ctx, yes);
  leaveByException(ctx);
}

/** Whether a handler may catch what is raised here: outside of all of them, the system stops. */
export const isGuarded = ({ world, symbol, enclosing }: Context): boolean =>
  world.reached.nullTests.guarded.has(symbol.name) || enclosing.some(isCatching);

const isCatching = (one: Enclosing): boolean =>
  (one.kind === 'except' || one.kind === 'finally') && catches(one.statement);

/** Likewise, where exceptions are followed. */
export const mayBeCaught = (ctx: Context): boolean =>
  ctx.world.options.exceptions === 'followed' && isGuarded(ctx);

/** Raises under a condition; the block to go on in is open afterwards. */
export function branchOff(ctx: Context, wrong: Expr, text: string, code: () => Expr): void {
  const { emitter } = ctx;
  const [raised, fine] = [emitter.reserve('raised'), emitter.reserve('fine')];
  emitter.goto(raised, fine);
  emitter.openApart(raised);
  emitter.assume(wrong, { kind: 'branch', taken: true, text, watches: [] });
  raise(ctx, code());
  emitter.openApart(fine);
  emitter.assume(not(wrong));
}

export const setRaised = (ctx: Context, value: Expr): void => ctx.emitter.assign(exceptionFlag.name, value);

/** Holds between statements; said where a loop may be cut. */
export const nothingRaised = (ctx: Context): Expr =>
  ctx.world.raising.has(ctx.symbol.name) ? not(isRaised()) : yes;
