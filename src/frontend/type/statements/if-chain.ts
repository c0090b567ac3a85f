/** `if … else if … else …`: as long as the program likes, so the chain is a loop. */
import type { StmtNode } from '../../parse/ast.js';
import type { Expr, Stmt } from '../../tree.js';
import type { Context } from '../context.js';
import { condition } from '../expressions/expressions.js';
import { visitParts } from '../walk.js';
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
    const other = tail === undefined ? undefined : livePart(test, 'else', tail);
    tail = {
      kind: 'if',
      condition: test,
      then: livePart(test, 'then', body),
      ...(other === undefined ? {} : { else: other }),
      span: link.span,
    };
  }
  return tail!;
}

/** `if (0)` around what a debug build logs is no statement of the program, unless a jump leads into it. */
function livePart(test: Expr, part: 'then' | 'else', body: Stmt): Stmt {
  const isTaken = test.kind !== 'constant' || (test.value !== 0n) === (part === 'then');
  return isTaken || isJumpedInto(body) ? body : { kind: 'empty', span: body.span };
}

function isJumpedInto(body: Stmt): boolean {
  let found = false;
  visitParts(body, {
    stmt: ({ kind }) => {
      found ||= kind === 'label' || kind === 'case' || kind === 'unknown-case' || kind === 'default';
    },
  });
  return found;
}
