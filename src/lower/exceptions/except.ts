/**
 * `__try` with `__except` (Microsoft's "try-except statement"). An exception is looked after in two phases: the filters are asked from the inside
 * out, and only when one takes it the termination handlers on the way to it run. Filters of callers are not known where a function is lowered:
 * they are asked behind the termination handlers of what is called, and where that may show, it is said.
 */
import type { Expr, Stmt } from '../../frontend/tree.js';
import { bv, eq, no, slt, variable, yes } from '../../ir/build.js';
import type { BlockId } from '../../ir/program.js';
import { intrinsicOf } from '../calls/intrinsics.js';
import type { Context, Enclosing, World } from '../context.js';
import { shownType } from '../context.js';
import { type Guard, leaveByException, leaveThrough, unwind } from '../control/jump.js';
import { lowerBlock } from '../control/statement.js';
import { split } from '../values/truth.js';
import { lowerValue } from '../values/value.js';
import { walkStmt } from '../walk.js';
import { exceptionCode, setRaised } from './raising.js';

export type Except = Extract<Enclosing, { kind: 'except' }>;
type TryExcept = Extract<Stmt, { kind: 'try-except' }>;

/** The body; and, where something in it can raise, the filter and the handler. */
export function lowerExcept(ctx: Context, s: TryExcept): void {
  const { emitter } = ctx;
  const after = emitter.reserve('after');
  const enclosing: Except = {
    kind: 'except',
    statement: s,
    onLeave: after,
    onException: undefined,
    onTaken: undefined,
    code: asksForCode(s.handler) ? emitter.temporary(32) : undefined,
  };
  ctx.enclosing.push(enclosing);
  lowerBlock(ctx, s.body);
  ctx.enclosing.pop();
  emitter.goto(after);
  const { onException } = enclosing;
  if (enclosing.onTaken !== undefined || onException !== undefined) noteOrder(ctx, s);
  if (onException !== undefined) {
    emitter.openApart(onException);
    if (ask(ctx, enclosing)) {
      setRaised(ctx, yes);
      leaveByException(ctx);
    }
  }
  if (enclosing.onTaken !== undefined) {
    emitter.openApart(enclosing.onTaken);
    ctx.taken.push(enclosing.code?.value);
    lowerBlock(ctx, s.handler);
    ctx.taken.pop();
    emitter.goto(after);
  }
  emitter.openApart(after);
}

const filtersFirst =
  'a filter of __except, which is asked before the __finally handlers of called functions run, neither sees what they do nor changes what they see';

function noteOrder(ctx: Context, { filter }: TryExcept): void {
  if (isSettledByCode(filter)) return;
  const { world, symbol } = ctx;
  const called = world.reached.calls.get(symbol.name);
  const unwinding = unwindingIn(world);
  if ([...(called?.direct ?? []), ...(called?.indirect ?? [])].some((name) => unwinding.has(name)))
    ctx.relyOn(filtersFirst);
}

/** Functions that an exception leaves through a termination handler, their own or of what they call. */
function unwindingIn(world: World): ReadonlySet<string> {
  const known = unwindingKnown.get(world);
  if (known !== undefined) return known;
  const { bodies, calls } = world.reached;
  const found = new Set<string>();
  for (const name of world.raising) {
    const block = bodies.get(name)?.body.block;
    if (block !== undefined && hasFinally(block)) found.add(name);
  }
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const name of world.raising) {
      const { direct = [], indirect = [] } = calls.get(name) ?? {};
      for (const callee of [...direct, ...indirect]) if (found.has(callee)) found.add(name);
    }
  }
  unwindingKnown.set(world, found);
  return found;
}

const unwindingKnown = new WeakMap<World, ReadonlySet<string>>();

/** The filters around a body with a termination handler that is left by an exception, and then the way to the one that takes it. */
export function askAround(ctx: Context, innermost: Guard): void {
  const { emitter, enclosing } = ctx;
  const guards = [innermost];
  const inside: Enclosing[] = [];
  let isPassed = true;
  for (let around = enclosing.pop(); around !== undefined; around = isPassed ? enclosing.pop() : undefined) {
    inside.push(around);
    if (around.kind === 'finally') guards.push(around);
    if (around.kind !== 'except') continue;
    const [found, further] = [emitter.reserve('found'), emitter.reserve('further')];
    isPassed = ask(ctx, around, found);
    if (isPassed) emitter.goto(further);
    emitter.openApart(found);
    const onTaken = takenAt(ctx, around);
    leaveThrough(ctx, guards, `handler ${enclosing.length}`, () => emitter.goto(onTaken));
    if (isPassed) emitter.openApart(further);
  }
  if (isPassed)
    unwind(ctx, guards, () => {
      setRaised(ctx, yes);
      emitter.goto(ctx.exit);
    });
  enclosing.push(...inside.reverse());
}

const takenAt = (ctx: Context, around: Except): BlockId =>
  (around.onTaken ??= ctx.emitter.reserve('handler'));

/**
 * What the filter answers: a positive value takes the exception, zero hands it on, a negative one would resume.
 *
 * @param taken where it goes on when the filter takes it: the handler, if left out
 * @returns whether it may hand it on; the block for that is open
 */
function ask(ctx: Context, around: Except, taken = takenAt(ctx, around)): boolean {
  const { emitter } = ctx;
  const { filter } = around.statement;
  ctx.at(filter.span, ctx.quote(filter));
  setRaised(ctx, no);
  if (around.code !== undefined) emitter.assign(around.code.name, raisedCode());
  ctx.taken.push(undefined);
  const value = emitter.keep(lowerValue(ctx, filter), 32);
  ctx.taken.pop();
  const text = ctx.quote(filter);
  const watches = [{ name: text, expr: value, type: shownType(filter.type) }];
  const other = emitter.reserve('untaken');
  const branch = (isTaken: boolean) => ({ kind: 'branch', taken: isTaken, text, watches }) as const;
  split(ctx, slt(bv(32, 0), value), branch(true), branch(false), taken, other);
  emitter.openApart(other);
  const values = filterValues(filter);
  if (values?.every((one) => one > 0n)) {
    emitter.stop();
    return false;
  }
  if (values === undefined || values.some((one) => one < 0n)) {
    const [passed, resumed] = [emitter.reserve('passed'), emitter.reserve('resumed')];
    split(ctx, eq(value, bv(32, 0)), { kind: 'model' }, { kind: 'model' }, passed, resumed);
    emitter.openApart(resumed);
    const what = 'an exception filter that resumes where the exception was raised';
    ctx.blind(ctx.unsupported(what, filter.span));
    emitter.openApart(passed);
  }
  return true;
}

const raisedCode = () => variable(exceptionCode.name, 32);

/** What the filter's value may be, as far as constants in it tell. */
function filterValues(filter: Expr): readonly bigint[] | undefined {
  switch (filter.kind) {
    case 'constant':
      return [BigInt.asIntN(32, filter.value)];
    case 'convert':
      return filterValues(filter.operand);
    case 'comma':
      return filterValues(filter.right);
    case 'conditional': {
      const [a, b] = [filterValues(filter.consequent), filterValues(filter.alternative)];
      return a === undefined || b === undefined ? undefined : [...a, ...b];
    }
    default:
      return undefined;
  }
}

function hasFinally(block: Stmt): boolean {
  let has = false;
  walkStmt(block, {
    stmt: ({ kind }) => {
      has ||= kind === 'try-finally';
    },
  });
  return has;
}

const asksForCode = (handler: Stmt): boolean => {
  let asks = false;
  walkStmt(handler, {
    expr: (e) => {
      asks ||=
        e.kind === 'call' &&
        e.callee.kind === 'function' &&
        intrinsicOf(e.callee.symbol.name) === 'exception_code';
    },
  });
  return asks;
};

/** Constants and what was raised: all else may be changed by whatever runs before the filter, or change it. */
export function isSettledByCode(filter: Expr): boolean {
  switch (filter.kind) {
    case 'constant':
      return true;
    case 'convert':
    case 'not':
      return isSettledByCode(filter.operand);
    case 'compare':
    case 'and':
    case 'or':
    case 'comma':
      return isSettledByCode(filter.left) && isSettledByCode(filter.right);
    case 'conditional':
      return [filter.condition, filter.consequent, filter.alternative].every(isSettledByCode);
    case 'call':
      return (
        filter.callee.kind === 'function' &&
        filter.callee.symbol.origin === 'system' &&
        filter.arguments.every(isSettledByCode)
      );
    default:
      return false;
  }
}
