/** `?:`, `_Generic`, statement expressions and `va_arg` (C11 6.5.15, 6.5.1.1; GNU). */
import type { ExprNode } from '../../parse/ast.js';
import type { Block, Expr } from '../../tree.js';
import { type Context, nested } from '../context.js';
import { typeNamed } from '../declarations/declarators.js';
import { statementList } from '../statements/statements.js';
import { compatible, exactlyCompatible } from '../types/compatible.js';
import type { CType } from '../types/ctype.js';
import { isArithmetic, isPointer, unqualified } from '../types/types.js';
import { balance, convert, describe, isNullPointerConstant } from './conversions.js';
import { condition, operand, rvalue, scalar } from './expressions.js';
import { evaluatedOnce } from './once.js';
import { type At, at, gapAfter, gapExpr, type Operand, resultOf, value } from './operand.js';

export function conditional(cx: Context, node: Extract<ExprNode, { kind: 'conditional' }>): Expr {
  const test = condition(cx, node.condition);
  if (node.consequent === undefined) return orElse(cx, node, test, rvalue(cx, node.alternative));
  return choose(cx, node, test, rvalue(cx, node.consequent), rvalue(cx, node.alternative));
}

/** A constant condition leaves one operand, in the type of both. */
export function choose(cx: Context, where: At, test: Expr, consequent: Expr, alternative: Expr): Expr {
  const type = commonResult(cx, consequent, alternative);
  if (type === undefined) {
    const detail = `?: between ${describe(consequent.type)} and ${describe(alternative.type)}`;
    return gapAfter(cx, where, [test, consequent, alternative], detail);
  }
  const [a, b] = [convert(cx, consequent, type), convert(cx, alternative, type)];
  if (test.kind === 'constant') return { ...(test.value === 0n ? b : a), ...at(where) };
  return { kind: 'conditional', condition: test, consequent: a, alternative: b, type, ...at(where) };
}

/** GNU `a ?: b` evaluates `a` once. */
function orElse(cx: Context, where: At, test: Expr, alternative: Expr): Expr {
  const tested = scalar(cx, test);
  const chosen = evaluatedOnce(cx, where, tested, (value) => choose(cx, where, value, value, alternative));
  return chosen ?? gapExpr(cx, where, '`a ?: b` outside of a function', 'unsupported', test.type);
}

function commonResult(cx: Context, a: Expr, b: Expr): CType | undefined {
  if (resultOf(a).kind === 'gap') return b.type;
  if (resultOf(b).kind === 'gap') return a.type;
  if (isArithmetic(a.type) && isArithmetic(b.type)) return balance(cx, a, b)?.[2];
  if (a.type.kind === 'void' || b.type.kind === 'void') return cx.basic.void;
  if (isPointer(a.type) || isPointer(b.type)) return commonPointer(a, b);
  return compatible(a.type, b.type) ? unqualified(a.type) : undefined;
}

/** C11 6.5.15 p6; pointers of different types are let through with the first one's type, as compilers do. */
function commonPointer(a: Expr, b: Expr): CType | undefined {
  if (!isPointer(a.type)) return a.type.kind === 'int' ? b.type : undefined;
  if (!isPointer(b.type)) return b.type.kind === 'int' ? a.type : undefined;
  if (isNullPointerConstant(a)) return b.type;
  if (isNullPointerConstant(b)) return a.type;
  return b.type.to.kind === 'void' ? b.type : a.type;
}

/** Only the chosen association is typed. */
export function generic(cx: Context, node: Extract<ExprNode, { kind: 'generic' }>): Operand {
  const control = unqualified(rvalue(cx, node.control).type);
  const chosen =
    node.cases.find((one) => one.type !== undefined && exactlyCompatible(typeNamed(cx, one.type), control)) ??
    node.cases.find((one) => one.type === undefined);
  if (chosen !== undefined) return operand(cx, chosen.value);
  return value(gapExpr(cx, node, `no association of _Generic fits ${describe(control)}`));
}

export function statementExpression(
  cx: Context,
  node: Extract<ExprNode, { kind: 'statement-expression' }>,
): Expr {
  if (cx.function === undefined) return gapExpr(cx, node, 'a statement expression outside of a function');
  const inner = { ...nested(cx), function: { ...cx.function, switches: [] } };
  const items = [...node.block.items];
  const last = items.at(-1);
  if (last?.kind === 'expression') items.pop();
  const statements = items.flatMap((item) => statementList(inner, item));
  const body: Block = { kind: 'block', statements, span: node.block.span, end: node.block.end };
  if (last?.kind !== 'expression')
    return { kind: 'statement-expression', block: body, type: cx.basic.void, ...at(node) };
  const result = rvalue(inner, last.expression);
  return { kind: 'statement-expression', block: body, result, type: result.type, ...at(node) };
}

export function vaArg(cx: Context, node: Extract<ExprNode, { kind: 'va-arg' }>): Expr {
  return {
    kind: 'va-arg',
    list: rvalue(cx, node.list),
    type: unqualified(typeNamed(cx, node.type)),
    ...at(node),
  };
}
