/** Conditions: to truth values, and to branches that keep `&&`, `||` and `!` as control flow so that each part shows in a counterexample. */
import type { Expr as CExpr } from '../../frontend/tree.js';
import { and, bool, no, not, or, yes } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { AssumeReason, BlockId, Watch } from '../../ir/program.js';
import type { Context } from '../context.js';
import { hasEffects } from '../walk.js';
import { compare, isNonzero } from './arithmetic.js';
import { lowerValue, withRight } from './value.js';

/** Whether a scalar expression differs from zero. */
export function lowerTruth(ctx: Context, condition: CExpr): Expr {
  const e = withoutWidening(condition);
  switch (e.kind) {
    case 'constant':
      return bool(e.value !== 0n);
    case 'not':
      if (e.operand.type.kind === 'float') return not(floatTruth(ctx, e.operand));
      return not(nested(ctx, e.operand));
    case 'compare': {
      const [left, right] = withRight(ctx, lowerValue(ctx, e.left), e.right);
      return compare(ctx, e.operator, left, right, e.left.type, e.span);
    }
    case 'and':
    case 'or':
      return lowerConnective(ctx, e);
    default:
      return e.type.kind === 'float' ? floatTruth(ctx, e) : isNonzero(lowerValue(ctx, e));
  }
}

function nested(ctx: Context, e: CExpr): Expr {
  if (ctx.depth > 600) {
    const detail = 'a condition nested too deeply may go either way';
    return ctx.unknown('bool', { kind: 'budget', detail, span: e.span });
  }
  ctx.depth += 1;
  const truth = lowerTruth(ctx, e);
  ctx.depth -= 1;
  return truth;
}

function floatTruth(ctx: Context, e: CExpr): Expr {
  lowerValue(ctx, e);
  return ctx.unknown(
    'bool',
    ctx.unsupported('a floating-point value as a condition may go either way', e.span),
  );
}

/** A conversion to a wider integer type, or of a truth value, does not change whether it is zero. */
function withoutWidening(condition: CExpr): CExpr {
  let e = condition;
  while (e.kind === 'convert' && e.type.kind === 'int') {
    const from = e.operand;
    const truth = from.kind === 'compare' || from.kind === 'not' || from.kind === 'and' || from.kind === 'or';
    const wider = from.type.kind === 'int' && (e.type.bits >= from.type.bits || e.type.name === 'bool');
    if (!truth && !wider) break;
    e = from;
  }
  return e;
}

type Connective = Extract<CExpr, { kind: 'and' | 'or' }>;

/** `a && b && c` as `[a, b, c]`. */
function operandsOf(e: Connective): CExpr[] {
  const operands: CExpr[] = [];
  let left: CExpr = e;
  while (left.kind === e.kind) {
    operands.push((left as Connective).right);
    left = withoutWidening((left as Connective).left);
  }
  operands.push(left);
  return operands.reverse();
}

function lowerConnective(ctx: Context, e: Connective): Expr {
  const operands = operandsOf(e);
  if (!operands.slice(1).some(hasEffects)) {
    const truths = operands.map((operand, i) =>
      i === 0 ? nested(ctx, operand) : ctx.maybe(() => nested(ctx, operand)),
    );
    return e.kind === 'and' ? and(...truths) : or(...truths);
  }
  const { emitter } = ctx;
  const result = emitter.temporary('bool');
  const [then, other, join] = [emitter.reserve('yes'), emitter.reserve('no'), emitter.reserve('join')];
  lowerBranch(ctx, e, then, other);
  emitter.openApart(then);
  emitter.assign(result.name, yes);
  emitter.goto(join);
  emitter.openApart(other);
  emitter.assign(result.name, no);
  emitter.goto(join);
  emitter.openApart(join);
  return result.value;
}

/** Evaluates the condition here and goes to one of two blocks, which the caller opens; the current block is ended. */
export function lowerBranch(ctx: Context, condition: CExpr, onTrue: BlockId, onFalse: BlockId): void {
  const e = withoutWidening(condition);
  if (ctx.depth > 600) {
    leafBranch(ctx, e, onTrue, onFalse);
    return;
  }
  ctx.depth += 1;
  branchOn(ctx, e, onTrue, onFalse);
  ctx.depth -= 1;
}

function branchOn(ctx: Context, e: CExpr, onTrue: BlockId, onFalse: BlockId): void {
  const { emitter } = ctx;
  switch (e.kind) {
    case 'constant':
      emitter.goto(e.value === 0n ? onFalse : onTrue);
      return;
    case 'not':
      lowerBranch(ctx, e.operand, onFalse, onTrue);
      return;
    case 'and':
    case 'or': {
      const operands = operandsOf(e);
      for (const [i, operand] of operands.entries()) {
        const last = i === operands.length - 1;
        const next = last ? '' : emitter.reserve(e.kind);
        if (last) lowerBranch(ctx, operand, onTrue, onFalse);
        else if (e.kind === 'and') lowerBranch(ctx, operand, next, onFalse);
        else lowerBranch(ctx, operand, onTrue, next);
        if (!last) emitter.openApart(next);
      }
      return;
    }
    default:
      leafBranch(ctx, e, onTrue, onFalse);
      return;
  }
}

function leafBranch(ctx: Context, e: CExpr, onTrue: BlockId, onFalse: BlockId): void {
  const watches: Watch[] = [];
  const outer = ctx.watches;
  ctx.watches = watches;
  ctx.at(e.span);
  const truth = ctx.depth > 600 ? ctx.unknown('bool', tooDeep(e)) : lowerTruth(ctx, e);
  ctx.watches = outer;
  nameCompared(ctx, watches, e);
  ctx.at(e.span);
  const text = ctx.quote(e);
  const { origin } = ctx.emitter;
  const reads = ctx.emitter.takeReads();
  if (reads.length > 0) ctx.emitter.origin = { ...origin, reads }; // told on either side
  split(
    ctx,
    truth,
    { kind: 'branch', taken: true, text, watches },
    { kind: 'branch', taken: false, text, watches },
    onTrue,
    onFalse,
  );
  ctx.emitter.origin = origin;
}

/** `x == SOME_MACRO`: this value of `x` has a name in the source. */
function nameCompared(ctx: Context, watches: Watch[], e: CExpr): void {
  if (e.kind !== 'compare') return;
  const [left, right] = [converted(e.left), converted(e.right)];
  if (right.kind === 'constant')
    nameValues(watches, ctx.quote(left), [{ name: ctx.quote(right), value: right.value }]);
  else if (left.kind === 'constant')
    nameValues(watches, ctx.quote(right), [{ name: ctx.quote(left), value: left.value }]);
}

function converted(e: CExpr): CExpr {
  let operand = e;
  while (operand.kind === 'convert') operand = operand.operand;
  return operand;
}

/** Of what is read as `of`: values as the source spells them, numbers left out. */
export function nameValues(
  watches: Watch[],
  of: string,
  values: readonly { readonly name: string; readonly value: bigint }[],
): void {
  const words = values.filter(({ name }) => /^[A-Za-z_]\w*$/.test(name));
  const at = watches.findIndex(({ name }) => name === of);
  const watch = watches[at];
  if (watch === undefined || words.length === 0) return;
  watches[at] = { ...watch, type: { ...watch.type, named: [...words, ...(watch.type.named ?? [])] } };
}

const tooDeep = (e: CExpr) =>
  ({ kind: 'budget', detail: 'a condition nested too deeply may go either way', span: e.span }) as const;

/** Ends the block with a two-way branch. */
export function split(
  ctx: Context,
  truth: Expr,
  whenTrue: AssumeReason,
  whenFalse: AssumeReason,
  onTrue: BlockId,
  onFalse: BlockId,
): void {
  const { emitter } = ctx;
  if (truth.kind === 'bool') {
    emitter.goto(truth.value ? onTrue : onFalse);
    return;
  }
  const [then, other] = [emitter.reserve('then'), emitter.reserve('else')];
  emitter.goto(then, other);
  emitter.openApart(then);
  emitter.assume(truth, whenTrue);
  emitter.goto(onTrue);
  emitter.openApart(other);
  emitter.assume(not(truth), whenFalse);
  emitter.goto(onFalse);
}
