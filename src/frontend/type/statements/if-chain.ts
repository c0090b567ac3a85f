/** `if … else if … else …`: as long as the program likes, so the chain is a loop. */
import type { StmtNode } from '../../parse/ast.js';
import type { Expr, Stmt } from '../../tree.js';
import type { Context } from '../context.js';
import { condition } from '../expressions/expressions.js';
import { statement } from './statements.js';

type IfNode = Extract<StmtNode, { kind: 'if' }>;

export function ifChain(cx: Context, node: IfNode): Stmt {
  const links: { readonly node: IfNode; readonly test: Expr; readonly body: Stmt }[] = [];
  let rest: StmtNode | undefined = node;
  while (rest?.kind === 'if') {
    links.push({ node: rest, test: condition(cx, rest.condition), body: statement(cx, rest.then) });
    rest = rest.else;
  }
  let tail = rest === undefined ? undefined : statement(cx, rest);
  for (let i = links.length - 1; i >= 0; i--) {
    const { node: link, test, body } = links[i]!;
    tail = {
      kind: 'if',
      condition: test,
      then: body,
      ...(tail === undefined ? {} : { else: tail }),
      span: link.span,
    };
  }
  return tail!;
}
