/** Labels, `case` and `default` (C11 6.8.1): they stack up before one statement, so the stack is a loop. */
import type { StmtNode } from '../parse/ast.js';
import type { Stmt } from '../tree.js';
import { type Context, reportGap } from './context.js';
import { constantOf } from './expressions.js';
import { statement } from './statements.js';
import { wrap } from './types.js';

type LabelNode = Extract<StmtNode, { kind: 'case' | 'default' | 'label' }>;

export function labelled(cx: Context, node: LabelNode): Stmt {
  const labels: LabelNode[] = [];
  let rest: StmtNode = node;
  while (rest.kind === 'case' || rest.kind === 'default' || rest.kind === 'label') {
    labels.push(rest);
    rest = rest.body;
  }
  let body = statement(cx, rest);
  for (let i = labels.length - 1; i >= 0; i--) body = attach(cx, labels[i]!, body);
  return body;
}

function attach(cx: Context, node: LabelNode, body: Stmt): Stmt {
  switch (node.kind) {
    case 'default':
      return { kind: 'default', body, span: node.span };
    case 'label':
      return { kind: 'label', name: node.name, body, span: node.span };
    case 'case':
      return caseLabel(cx, node, body);
  }
}

/** Converted to the promoted type of the switch (C11 6.8.4.2 p5). */
function caseLabel(cx: Context, node: Extract<LabelNode, { kind: 'case' }>, body: Stmt): Stmt {
  const type = cx.function?.switches.at(-1) ?? cx.basic.int;
  const low = constantOf(cx, node.low);
  const high = node.high === undefined ? low : constantOf(cx, node.high);
  if (low !== undefined && high !== undefined)
    return { kind: 'case', low: wrap(low, type), high: wrap(high, type), body, span: node.span };
  const gap = reportGap(cx, 'type', 'a case label is not a constant', node.span);
  const marker: Stmt = { kind: 'gap', gap, span: node.span };
  return { kind: 'block', statements: [marker, body], span: node.span, end: node.span };
}
