/** Statements (C11 6.8). Chains that grow with the program, `else if` and stacked labels, are walked, not recursed into. */
import { unreachable } from '../../../base/errors.js';
import type { BlockNode, ExprNode, StmtNode } from '../../parse/ast.js';
import type { Block, Expr, Stmt } from '../../tree.js';
import { type Context, nested, reportGap } from '../context.js';
import { localDeclaration } from '../declarations/local-declarations.js';
import { checkStaticAssert } from '../declarations/static-assert.js';
import { convert, promote } from '../expressions/conversions.js';
import { condition, rvalue } from '../expressions/expressions.js';
import { blinded } from '../expressions/operand.js';
import { ifChain } from './if-chain.js';
import { labelled } from './labels.js';

export function block(cx: Context, node: BlockNode): Block {
  const inner = nested(cx);
  const statements = node.items.flatMap((item) => statementList(inner, item));
  return { kind: 'block', statements, span: node.span, end: node.end };
}

/** A declaration can be several statements, or none. */
export function statementList(cx: Context, node: StmtNode): readonly Stmt[] {
  if (node.kind === 'declaration') return localDeclaration(cx, node);
  if (node.kind !== 'static-assert') return [statement(cx, node)];
  checkStaticAssert(cx, node);
  return [];
}

/** A name that nobody knows and that stands alone can only be a macro: what it does is not known. */
function expressionStatement(cx: Context, node: ExprNode): Expr {
  const expr = rvalue(cx, node);
  return node.kind === 'identifier' ? blinded(expr) : expr;
}

export function statement(cx: Context, node: StmtNode): Stmt {
  switch (node.kind) {
    case 'block':
      return block(cx, node);
    case 'declaration':
    case 'static-assert':
      return { kind: 'block', statements: statementList(cx, node), span: node.span, end: node.span };
    case 'expression':
      return { kind: 'expression', expression: expressionStatement(cx, node.expression), span: node.span };
    case 'if':
      return ifChain(cx, node);
    case 'while':
      return {
        kind: 'while',
        condition: condition(cx, node.condition),
        body: statement(cx, node.body),
        span: node.span,
      };
    case 'do':
      return {
        kind: 'do',
        body: statement(cx, node.body),
        condition: condition(cx, node.condition),
        span: node.span,
      };
    case 'for':
      return forLoop(nested(cx), node);
    case 'switch':
      return switchStatement(cx, node);
    case 'case':
    case 'default':
    case 'label':
      return labelled(cx, node);
    case 'return':
      return returnStatement(cx, node);
    case 'try-except':
      return {
        kind: 'try-except',
        body: block(cx, node.body),
        filter: convert(cx, rvalue(cx, node.filter), cx.basic.int),
        handler: block(cx, node.handler),
        span: node.span,
      };
    case 'try-finally':
      return {
        kind: 'try-finally',
        body: block(cx, node.body),
        handler: block(cx, node.handler),
        span: node.span,
      };
    case 'empty':
    case 'break':
    case 'continue':
    case 'leave':
      return { kind: node.kind, span: node.span };
    case 'goto':
      return { kind: 'goto', label: node.label, span: node.span };
    case 'computed-goto':
      return unsupportedStatement(cx, node, 'a goto to a computed label');
    case 'asm':
      return unsupportedStatement(cx, node, 'inline assembly');
    case 'gap':
      return {
        kind: 'gap',
        gap: reportGap(cx, node.gap.kind, node.gap.detail, node.gap.span, node.gap.unread),
        span: node.span,
      };
    default:
      return unreachable(node);
  }
}

const unsupportedStatement = (
  cx: Context,
  node: StmtNode & { span: Stmt['span'] },
  detail: string,
): Stmt => ({
  kind: 'gap',
  gap: reportGap(cx, 'unsupported', detail, node.span),
  span: node.span,
});

function forLoop(cx: Context, node: Extract<StmtNode, { kind: 'for' }>): Stmt {
  return {
    kind: 'for',
    init: forInit(cx, node.init),
    ...(node.condition === undefined ? {} : { condition: condition(cx, node.condition) }),
    ...(node.step === undefined ? {} : { step: rvalue(cx, node.step) }),
    body: statement(cx, node.body),
    span: node.span,
  };
}

function forInit(cx: Context, init: Extract<StmtNode, { kind: 'for' }>['init']): readonly Stmt[] {
  if (init === undefined) return [];
  if (init.kind === 'declaration') return localDeclaration(cx, init);
  return [{ kind: 'expression', expression: rvalue(cx, init), span: init.span }];
}

function switchStatement(cx: Context, node: Extract<StmtNode, { kind: 'switch' }>): Stmt {
  const value = switchValue(cx, promote(cx, rvalue(cx, node.value)));
  const switches = cx.function?.switches;
  if (value.type.kind === 'int') switches?.push(value.type);
  const body = statement(cx, node.body);
  if (value.type.kind === 'int') switches?.pop();
  return { kind: 'switch', value, body, span: node.span };
}

/** Anything but an integer is a gap (C11 6.8.4.2 p1), of type `int` so that the cases can be read. */
const switchValue = (cx: Context, value: Expr): Expr =>
  value.type.kind === 'int' ? value : convert(cx, value, cx.basic.int);

function returnStatement(cx: Context, node: Extract<StmtNode, { kind: 'return' }>): Stmt {
  if (node.value === undefined) return { kind: 'return', span: node.span };
  const value = rvalue(cx, node.value);
  const returns = cx.function?.returns ?? cx.basic.void;
  if (returns.kind !== 'void') return { kind: 'return', value: convert(cx, value, returns), span: node.span };
  const effect: Stmt = { kind: 'expression', expression: value, span: node.span };
  return {
    kind: 'block',
    statements: [effect, { kind: 'return', span: node.span }],
    span: node.span,
    end: node.value.end,
  };
}
