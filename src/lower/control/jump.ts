/** Jumps out of statements, through the `__finally` handlers on the way (Microsoft's "try-finally statement"). */
import { invariant } from '../../base/errors.js';
import type { Stmt } from '../../frontend/tree.js';
import { bv, eq, no, variable, yes } from '../../ir/build.js';
import type { Context, Enclosing, Exits } from '../context.js';
import { askAround } from '../exceptions/except.js';
import { exceptionCode, setRaised } from '../exceptions/raising.js';
import { walkStmt } from '../walk.js';
import { lowerBlock } from './statement.js';

export type Guard = Extract<Enclosing, { kind: 'finally' }>;

/** The guards that stand inside of the enclosing statement number `depth`, innermost first. */
const guardsAbove = (ctx: Context, depth: number): Guard[] =>
  ctx.enclosing
    .slice(depth + 1)
    .filter((one): one is Guard => one.kind === 'finally')
    .reverse();

/** Leaves through the handlers of `guards`, then goes on with `go`, which ends the block. Jumps with one key have one destination. */
export function leaveThrough(ctx: Context, guards: readonly Guard[], key: string, go: () => void): void {
  const [guard, ...rest] = guards;
  if (guard === undefined) {
    go();
    return;
  }
  const { destinations, selector, handler } = guard.exits;
  let number = destinations.findIndex((destination) => destination.key === key);
  if (number < 0) number = destinations.push({ key, go: () => leaveThrough(ctx, rest, key, go) }) - 1;
  ctx.emitter.assign(selector.name, bv(32, number));
  ctx.emitter.goto(handler);
}

/** `break`, `continue`, `__leave`: what they leave is known where they stand. */
export function lowerJump(ctx: Context, s: Extract<Stmt, { kind: 'break' | 'continue' | 'leave' }>): void {
  for (let depth = ctx.enclosing.length - 1; depth >= 0; depth--) {
    const to = destinationOf(ctx.enclosing[depth]!, s.kind);
    if (to === undefined) continue;
    if (to === 'handler') {
      leaveThrough(ctx, [ctx.enclosing[depth] as Guard], 'next', nowhere);
      return;
    }
    leaveThrough(ctx, guardsAbove(ctx, depth), to, () => ctx.emitter.goto(to));
    return;
  }
  ctx.blind({ kind: 'syntax', detail: `${s.kind} with nothing to leave`, span: s.span });
}

const nowhere = (): void => invariant(false, 'the end of a guarded body is its first destination');

function destinationOf(enclosing: Enclosing, jump: 'break' | 'continue' | 'leave'): string | undefined {
  switch (enclosing.kind) {
    case 'loop':
      if (jump === 'leave') return undefined;
      return jump === 'break' ? enclosing.onBreak : enclosing.onContinue;
    case 'switch':
      return jump === 'break' ? enclosing.onBreak : undefined;
    case 'except':
      return jump === 'leave' ? enclosing.onLeave : undefined;
    case 'finally':
      return jump === 'leave' ? 'handler' : undefined;
  }
}

export function lowerGoto(ctx: Context, s: Extract<Stmt, { kind: 'goto' }>): void {
  const label = ctx.labels.get(s.label);
  if (label === undefined) {
    ctx.blind({ kind: 'syntax', detail: `goto ${s.label}: there is no such label`, span: s.span });
    return;
  }
  const open = ctx.enclosing.filter((one): one is Guard => one.kind === 'finally');
  const entered = label.guards.some((statement) => !open.some((guard) => guard.statement === statement));
  if (entered) {
    ctx.blind(ctx.unsupported(`goto ${s.label} jumps into a guarded body`, s.span));
    return;
  }
  const left = open.filter((guard) => !label.guards.includes(guard.statement)).reverse();
  leaveThrough(ctx, left, `goto ${s.label}`, () => ctx.emitter.goto(label.block));
}

/** To the nearest filter or termination handler, else out of the function; the flag is set here, and again where it leaves a handler. */
export function leaveByException(ctx: Context): void {
  const { emitter } = ctx;
  const nearest = ctx.enclosing.findLast((one) => one.kind === 'except' || one.kind === 'finally');
  if (nearest?.kind === 'except') {
    nearest.onException ??= emitter.reserve('filter');
    emitter.goto(nearest.onException);
  } else if (nearest?.kind === 'finally') {
    if (ctx.enclosing.some(({ kind }) => kind === 'except')) {
      nearest.onException ??= emitter.reserve('search');
      emitter.goto(nearest.onException);
      return;
    }
    setRaised(ctx, no);
    unwind(ctx, [nearest], () => {
      setRaised(ctx, yes);
      leaveByException(ctx);
    });
  } else emitter.goto(ctx.exit);
}

/** Leaves through the handlers of `guards` because of an exception, which may be looked at behind them. */
export function unwind(ctx: Context, guards: readonly Guard[], go: () => void): void {
  if (!guards.some(({ statement }) => mayRaise(ctx, statement.handler))) {
    leaveThrough(ctx, guards, 'exception', go);
    return;
  }
  const { exits } = guards[0]!;
  exits.code ??= ctx.emitter.temporary(32);
  const { name, value } = exits.code;
  ctx.emitter.assign(name, variable(exceptionCode.name, 32));
  leaveThrough(ctx, guards, `exception ${name}`, () => {
    ctx.emitter.assign(exceptionCode.name, value);
    go();
  });
}

/** Whether something may be raised, and caught again. */
function mayRaise({ world }: Context, handler: Stmt): boolean {
  let may = false;
  walkStmt(handler, {
    stmt: ({ kind }) => {
      may ||= kind === 'try-except' || kind === 'try-finally';
    },
    expr: (e) => {
      may ||= e.kind === 'call' && (e.callee.kind !== 'function' || world.raising.has(e.callee.symbol.name));
    },
  });
  return may;
}

/** To the end of the function, the result being set. */
export function leaveFunction(ctx: Context): void {
  leaveThrough(ctx, guardsAbove(ctx, -1), 'return', () => ctx.emitter.goto(ctx.exit));
}

/** The body; then, wherever it goes, the handler; then on to where it went. */
export function lowerFinally(ctx: Context, s: Extract<Stmt, { kind: 'try-finally' }>): void {
  const { emitter } = ctx;
  const [handler, after] = [emitter.reserve('finally'), emitter.reserve('after')];
  const exits: Exits = {
    handler,
    selector: emitter.temporary(32),
    destinations: [{ key: 'next', go: () => emitter.goto(after) }],
    code: undefined,
  };
  const guard: Guard = { kind: 'finally', statement: s, onLeave: after, exits, onException: undefined };
  ctx.enclosing.push(guard);
  lowerBlock(ctx, s.body);
  if (!emitter.ended) leaveThrough(ctx, [guard], 'next', nowhere);
  ctx.enclosing.pop();
  if (guard.onException !== undefined) {
    emitter.openApart(guard.onException);
    askAround(ctx, guard);
  }
  emitter.openApart(handler);
  ctx.handlers.push(exits.selector.value);
  lowerBlock(ctx, s.handler);
  ctx.handlers.pop();
  if (!emitter.ended) dispatch(ctx, exits);
  emitter.openApart(after);
}

function dispatch(ctx: Context, { selector, destinations }: Exits): void {
  const { emitter } = ctx;
  const ways = destinations.map(({ go }, number) => ({ go, number, block: emitter.reserve('way') }));
  emitter.goto(...ways.map(({ block }) => block));
  for (const { go, number, block } of ways) {
    emitter.openApart(block);
    if (ways.length > 1) emitter.assume(eq(selector.value, bv(32, number)));
    go();
  }
}
