/** Conditions that declare a variable, as C++ has them, said in C: `if (T x = e)` is a block of its own, `while (T x = e)` a loop that is left inside. */
import { beginsSpecifiers } from './annotation.js';
import type { DeclarationNode, ExprNode, StmtNode } from './ast.js';
import type { Cursor } from './cursor.js';
import { conditionDeclaration } from './declaration.js';
import { expression } from './expression.js';
import { statementInScope } from './statement.js';

/** At `if` or `while`. */
export const declaresVariable = (c: Cursor): boolean =>
  c.peek(1).text === '(' && beginsSpecifiers(c, c.index + 2);

interface Head {
  readonly declaration: DeclarationNode;
  readonly condition: ExprNode;
}

function head(c: Cursor): Head {
  c.advance();
  c.expect('(');
  const { declaration, name, span } = conditionDeclaration(c);
  const end = { file: span.file, line: span.line, column: span.column + name.length };
  const own: ExprNode = { kind: 'identifier', name, span, end };
  const condition = c.accept(';') ? expression(c) : own;
  c.expect(')');
  return { declaration, condition };
}

export function declaringIf(c: Cursor): StmtNode {
  const { span } = c;
  c.names.push();
  const { declaration, condition } = head(c);
  const then = statementInScope(c);
  const otherwise = c.accept('else') ? { else: statementInScope(c) } : {};
  c.names.pop();
  return blockOf([declaration, { kind: 'if', condition, then, ...otherwise, span }], c);
}

export function declaringWhile(c: Cursor): StmtNode {
  const { span } = c;
  c.names.push();
  const { declaration, condition } = head(c);
  const body = statementInScope(c);
  c.names.pop();
  const over: ExprNode = { kind: 'unary', operator: '!', operand: condition, span, end: condition.end };
  const leave: StmtNode = { kind: 'if', condition: over, then: { kind: 'break', span }, span };
  return { kind: 'for', body: blockOf([declaration, leave, body], c), span };
}

const blockOf = (items: readonly StmtNode[], c: Cursor): StmtNode => ({
  kind: 'block',
  items,
  span: items[0]!.span,
  end: c.tokenAt(c.index - 1).span,
});
