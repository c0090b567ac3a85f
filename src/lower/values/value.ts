/** Expressions to values. Side effects become commands in the order C fixes, from left to right where it does not. */
import { unreachable } from '../../base/errors.js';
import type { Expr as CExpr } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import { bv, bvnot, ite, neg, sdiv, sub } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import { widthOf } from '../../ir/sort.js';
import { lowerCall } from '../calls/call.js';
import type { Context } from '../context.js';
import { lowerBlock } from '../control/statement.js';
import { mayFault, mayFaultWithin } from '../exceptions/fault.js';
import { followed } from '../places/followed.js';
import { addressOf, load, lowerPlace, valueWidth } from '../places/place.js';
import { readOf } from '../places/reads.js';
import { isUnknownTable } from '../places/tables.js';
import { endIfUnread } from '../places/unread.js';
import { giveType } from '../places/zeroed.js';
import { mayCall } from '../survey/unread.js';
import { hasEffects } from '../walk.js';
import {
  arithmetic,
  compare,
  convert,
  displace,
  floatBits,
  floating,
  fromTruth,
  resize,
} from './arithmetic.js';
import { lowerAssign, lowerCompound, lowerIncrement } from './assign.js';
import { lowerBranch, lowerTruth } from './truth.js';
import { lowerVariadic } from './variadic.js';

/** Expressions nested deeper than this, other than along their left operands, are not looked into. */
const maxDepth = 600;

/** The value of a scalar expression; of a record its address; of a void expression something. */
export function lowerValue(ctx: Context, e: CExpr): Expr {
  // A chain of operators hangs on its left operands: down without recursion, and up again.
  const chain: CExpr[] = [];
  let bottom = e;
  for (let left = leftOf(bottom); left !== undefined; left = leftOf(bottom)) {
    chain.push(bottom);
    bottom = left;
  }
  let value = lowerNested(ctx, bottom);
  for (let i = chain.length - 1; i >= 0; i--) value = applyOperator(ctx, chain[i]!, value);
  return value;
}

/** For its effects only. */
export function lowerEffects(ctx: Context, e: CExpr): void {
  const pending = [e];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (!hasEffects(next)) {
      mayFaultWithin(ctx, next);
      continue;
    }
    switch (next.kind) {
      case 'comma':
        pending.push(next.right, next.left);
        break;
      case 'convert':
        if (next.type.kind === 'void') pending.push(next.operand);
        else lowerValue(ctx, next);
        break;
      case 'assign':
        lowerAssign(ctx, next, 'dropped');
        break;
      case 'compound-assign':
        lowerCompound(ctx, next, 'dropped');
        break;
      case 'increment':
        lowerIncrement(ctx, next, 'dropped');
        break;
      case 'conditional':
        branchForEffects(ctx, next);
        break;
      case 'and':
      case 'or':
        lowerTruth(ctx, next);
        break;
      default:
        lowerValue(ctx, next);
    }
  }
}

/** The operand to start with, where an operator may stand in a long chain. */
function leftOf(e: CExpr): CExpr | undefined {
  switch (e.kind) {
    case 'arithmetic':
    case 'compare':
      return e.left;
    case 'pointer-add':
      return e.pointer;
    case 'convert':
      return e.type.kind === 'void' ? undefined : e.operand;
    default:
      return undefined;
  }
}

function applyOperator(ctx: Context, e: CExpr, first: Expr): Expr {
  switch (e.kind) {
    case 'arithmetic': {
      const [left, right] = withRight(ctx, first, e.right);
      return arithmetic(ctx, e.operator, left, right, e.type, e);
    }
    case 'compare': {
      const [left, right] = withRight(ctx, first, e.right);
      return fromTruth(compare(ctx, e.operator, left, right, e.left.type, e.span), ctx.width(e.type));
    }
    case 'pointer-add': {
      const [pointer, index] = withRight(ctx, first, e.index);
      return displace(ctx, pointer, index, e.index.type, e.size, e.negative);
    }
    case 'convert':
      return applyConversion(ctx, e, first);
    default:
      return first;
  }
}

function applyConversion(ctx: Context, e: Extract<CExpr, { kind: 'convert' }>, value: Expr): Expr {
  const aggregate = e.type.kind === 'record' || e.type.kind === 'array';
  if (aggregate || e.operand.type.kind === 'record' || e.operand.type.kind === 'array')
    return resize(value, valueWidth(ctx, e.type), false);
  if (e.operand.type.kind === 'void') return resize(value, valueWidth(ctx, e.type), false);
  endIfUnread(ctx, e);
  return giveType(ctx, e.operand, e.type, convert(ctx, value, e.operand.type, e.type, e.span));
}

/** The right operand too, the left one being safe from its effects. */
export function withRight(ctx: Context, left: Expr, right: CExpr): [Expr, Expr] {
  const kept = hasEffects(right) ? ctx.emitter.keep(left, widthOf(left)) : left;
  return [kept, lowerValue(ctx, right)];
}

function lowerNested(ctx: Context, e: CExpr): Expr {
  if (ctx.depth >= maxDepth) {
    const detail = `an expression nested deeper than ${maxDepth} levels: its value is taken to be anything`;
    return ctx.unknown(valueWidth(ctx, e.type), { kind: 'budget', detail, span: e.span });
  }
  ctx.depth += 1;
  const value = lowerLeaf(ctx, e);
  ctx.depth -= 1;
  return value;
}

function lowerLeaf(ctx: Context, e: CExpr): Expr {
  switch (e.kind) {
    case 'constant':
      return bv(valueWidth(ctx, e.type), e.value);
    case 'float':
      return bv(ctx.width(e.type), floatBits(e.value, ctx.width(e.type)));
    case 'read':
      return lowerRead(ctx, e);
    case 'address':
      return ctx.unwatched(() => addressOf(ctx, lowerPlace(ctx, e.place)));
    case 'function':
      return ctx.world.addresses.ofFunction(e.symbol);
    case 'negate':
      if (e.type.kind === 'float') return dropped(ctx, e.operand, () => floating(ctx, e.type, e.span));
      return neg(lowerValue(ctx, e.operand));
    case 'complement':
      return bvnot(lowerValue(ctx, e.operand));
    case 'not':
    case 'and':
    case 'or':
      return fromTruth(lowerTruth(ctx, e), ctx.width(e.type));
    case 'conditional':
      return lowerConditional(ctx, e);
    case 'comma':
      lowerEffects(ctx, e.left);
      return lowerValue(ctx, e.right);
    case 'pointer-difference': {
      const [left, right] = withRight(ctx, lowerValue(ctx, e.left), e.right);
      const bytes = sub(left, right);
      const count = e.size === 1 ? bytes : sdiv(bytes, ctx.pointer(Math.max(1, e.size)));
      return resize(count, ctx.width(e.type), true);
    }
    case 'assign':
      return lowerAssign(ctx, e, 'used');
    case 'compound-assign':
      return lowerCompound(ctx, e, 'used');
    case 'increment':
      return lowerIncrement(ctx, e, 'used');
    case 'call':
      return lowerCall(ctx, e);
    case 'statement-expression':
      lowerBlock(ctx, e.block);
      return e.result === undefined ? bv(8, 0) : lowerValue(ctx, e.result);
    case 'va-start':
    case 'va-end':
    case 'va-arg':
      return lowerVariadic(ctx, e) ?? unseenArgument(ctx, e);
    case 'gap':
      if (e.blind || mayCall(ctx.world.driver, e.gap)) ctx.blind(e.gap);
      return ctx.unknown(valueWidth(ctx, e.type), e.gap);
    case 'arithmetic':
    case 'compare':
    case 'pointer-add':
      return lowerValue(ctx, e);
    case 'convert': // to void
      lowerEffects(ctx, e.operand);
      return bv(8, 0);
    default:
      return unreachable(e);
  }
}

function unseenArgument(ctx: Context, e: Extract<CExpr, { kind: 'va-start' | 'va-end' | 'va-arg' }>): Expr {
  lowerEffects(ctx, e.list);
  if (e.kind !== 'va-arg') return bv(8, 0);
  const gap = ctx.unsupported('an argument behind the ellipsis: its value is taken to be anything', e.span);
  return ctx.unknown(valueWidth(ctx, e.type), gap);
}

function dropped(ctx: Context, operand: CExpr, then: () => Expr): Expr {
  lowerEffects(ctx, operand);
  return then();
}

function lowerRead(ctx: Context, e: Extract<CExpr, { kind: 'read' }>): Expr {
  endIfUnread(ctx, e);
  const location = ctx.unwatched(() => lowerPlace(ctx, e.place));
  mayFault(ctx, e.place);
  followed(ctx, e.place, location);
  const value = isUnknownTable(ctx, e.place) ? tableEntry(ctx, e.type) : load(ctx, location);
  if (ctx.watches !== undefined && location.kind !== 'object') {
    const field = e.place.kind === 'member' ? e.place.field.name : undefined;
    ctx.watch(ctx.quote(e), value, e.type, field);
  }
  if (location.kind === 'memory' && ctx.symbol.origin === 'driver')
    ctx.emitter.read(readOf(ctx, e, location, value));
  return value;
}

function tableEntry(ctx: Context, type: CType): Expr {
  const { name, value } = ctx.emitter.temporary(valueWidth(ctx, type));
  ctx.emitter.havoc(name, {
    kind: 'abstraction',
    detail: 'what stands in a table of more than 1,024 values is not followed',
  });
  return value;
}

type Conditional = Extract<CExpr, { kind: 'conditional' }>;

function lowerConditional(ctx: Context, e: Conditional): Expr {
  const arms: Conditional[] = [];
  let last: CExpr = e;
  while (last.kind === 'conditional' && !hasEffects(last.consequent) && !hasEffects(last.alternative)) {
    arms.push(last);
    last = last.alternative;
    if (last.kind === 'conditional' && hasEffects(last.condition)) break;
  }
  if (arms.length === 0) return branchForValue(ctx, e);
  const chosen = arms.map((arm, i) => ({
    condition: i === 0 ? lowerTruth(ctx, arm.condition) : ctx.maybe(() => lowerTruth(ctx, arm.condition)),
    value: ctx.maybe(() => lowerValue(ctx, arm.consequent)),
  }));
  let value = ctx.maybe(() => lowerValue(ctx, last));
  for (let i = chosen.length - 1; i >= 0; i--) value = ite(chosen[i]!.condition, chosen[i]!.value, value);
  return value;
}

function branchForValue(ctx: Context, e: Conditional): Expr {
  if (e.type.kind === 'void') {
    branchForEffects(ctx, e);
    return bv(8, 0);
  }
  const width = valueWidth(ctx, e.type);
  const result = ctx.emitter.temporary(width);
  branch(ctx, e, (arm) => ctx.emitter.assign(result.name, resize(lowerValue(ctx, arm), width, false)));
  return result.value;
}

function branchForEffects(ctx: Context, e: Conditional): void {
  branch(ctx, e, (arm) => lowerEffects(ctx, arm));
}

function branch(ctx: Context, e: Conditional, lower: (arm: CExpr) => void): void {
  const { emitter } = ctx;
  const [then, other, join] = [emitter.reserve('yes'), emitter.reserve('no'), emitter.reserve('join')];
  lowerBranch(ctx, e.condition, then, other);
  emitter.openApart(then);
  ctx.unwatched(() => lower(e.consequent));
  emitter.goto(join);
  emitter.openApart(other);
  ctx.unwatched(() => lower(e.alternative));
  emitter.goto(join);
  emitter.openApart(join);
}
