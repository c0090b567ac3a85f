/**
 * Bytes of two objects compared: cell by cell where both are of one type and all of it is known. Else the outcome is any; where both stand in the
 * driver itself there is one right outcome, and no violation rests on another.
 */
import type { Gap } from '../../base/gap.js';
import type { Expr as CExpr } from '../../frontend/tree.js';
import { and, bv, bvand, bvnot, bvor, concat, eq, extract, ite, no, shl, ule, ult } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { Cause } from '../../ir/program.js';
import { widthOf } from '../../ir/sort.js';
import { type Context, shownType } from '../context.js';
import { contentOf } from '../places/objects.js';
import { lengthOf, partOf, sameType, typesBehind } from '../places/pointed.js';
import { standsInDriver } from '../survey/here.js';
import { lowerValue } from './value.js';

type Call = Extract<CExpr, { kind: 'call' }>;

/** `alike`: how many bytes agree before the first that differs; `order`: less than, equal to or greater than zero. */
export function lowerComparison(ctx: Context, asked: 'alike' | 'order', e: Call): Expr {
  const [first, second, third] = e.arguments as [CExpr, CExpr, CExpr];
  const a = ctx.emitter.keep(lowerValue(ctx, first), ctx.pointerWidth);
  const b = ctx.emitter.keep(lowerValue(ctx, second), ctx.pointerWidth);
  const bytes = lengthOf(ctx, third);
  ctx.at(e.span, ctx.quote(e));
  const cells = bytes === undefined ? undefined : cellsOfBoth(ctx, [first, a], [second, b], bytes);
  const width = ctx.width(e.type);
  if (asked === 'alike' && cells !== undefined) return agreementOf(cells, width);
  const { name, value } = ctx.emitter.temporary(width);
  ctx.emitter.havoc(name, cells === undefined ? causeOf(ctx, e) : inputOf(ctx, e));
  if (asked === 'order') return orderOf(cells, value);
  if (bytes !== undefined) ctx.emitter.assume(ule(value, bv(width, bytes)));
  return value;
}

type Cells = readonly (readonly [Expr, Expr])[];
type Argument = readonly [CExpr, Expr];

function cellsOfBoth(ctx: Context, first: Argument, second: Argument, bytes: number): Cells | undefined {
  const [a, b] = [first, second].map(([argument, address]) => {
    const [type, ...others] = typesBehind(ctx, argument);
    return type === undefined || others.length > 0 ? undefined : partOf(ctx, argument, address, type, bytes);
  });
  if (a === undefined || b === undefined || a.start !== b.start || !sameType(a.type, b.type))
    return undefined;
  const end = a.start + bytes;
  const left = contentOf(ctx, a.address, a.type, end, a.start);
  const right = contentOf(ctx, b.address, b.type, end, a.start);
  return left === undefined || right === undefined ? undefined : left.map((one, i) => [one, right[i]!]);
}

const allAgree = (cells: Cells): Expr => and(...cells.map(([a, b]) => eq(a, b)));

/** How many bytes stand before the first that differs. */
function agreementOf(cells: Cells, width: number): Expr {
  let bytes = cells.reduce((sum, [a]) => sum + widthOf(a) / 8, 0);
  let agreeing = bv(width, bytes);
  for (const [a, b] of cells.toReversed()) {
    bytes -= widthOf(a) / 8;
    agreeing = ite(eq(a, b), agreeing, differing(a, b, width, bytes));
  }
  return agreeing;
}

/** The first byte in which the two differ, as they do, counted from `start`. */
function differing(a: Expr, b: Expr, width: number, start: number): Expr {
  const count = widthOf(a) / 8;
  let first = bv(width, start + count - 1);
  for (let i = count - 2; i >= 0; i--) {
    const byte = (of: Expr): Expr => extract(8 * i + 7, 8 * i, of);
    first = ite(eq(byte(a), byte(b)), first, bv(width, start + i));
  }
  return first;
}

/** Only the sign is promised. */
function orderOf(cells: Cells | undefined, open: Expr): Expr {
  if (cells === undefined) return open;
  const zero = bv(widthOf(open), 0);
  const less = cells.reduceRight<Expr>(
    (rest, [a, b]) => ite(eq(a, b), rest, ult(inOrder(a), inOrder(b))),
    no,
  );
  const sign = shl(bv(widthOf(open), 1), bv(widthOf(open), widthOf(open) - 1));
  const positive = bvand(open, bvnot(sign));
  const differing = ite(less, bvor(open, sign), ite(eq(positive, zero), bv(widthOf(open), 1), positive));
  return ite(allAgree(cells), zero, differing);
}

/** Its bytes as a number with the first of them on top. */
function inOrder(cell: Expr): Expr {
  let value = extract(7, 0, cell);
  for (let low = 8; low < widthOf(cell); low += 8) value = concat(value, extract(low + 7, low, cell));
  return value;
}

const inputOf = (ctx: Context, e: Call): Cause => ({
  kind: 'input',
  name: ctx.quote(e),
  type: shownType(e.type),
});

/** Asked again in the same words, the answer is the same unless something was written since. */
function causeOf(ctx: Context, e: Call): Cause {
  const words = ctx.quote(e);
  const asked = questions.get(ctx) ?? new Set<string>();
  questions.set(ctx, asked);
  const isDetermined = e.arguments.slice(0, 2).every(standsInDriver) || asked.has(words);
  asked.add(words);
  return isDetermined
    ? { kind: 'gap', gap: notWorkedOut(ctx, `whether the two differ in ${words}`, e) }
    : inputOf(ctx, e);
}

const questions = new WeakMap<Context, Set<string>>();

export const notWorkedOut = (ctx: Context, what: string, e: Call): Gap =>
  ctx.unsupported(`${what} has one answer, which is not worked out`, e.span);
