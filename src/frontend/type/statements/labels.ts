/** Labels, `case` and `default` (C11 6.8.1): they stack up before one statement, so the stack is a loop. */
import type { Gap } from '../../../base/gap.js';
import type { StmtNode } from '../../parse/ast.js';
import type { Stmt } from '../../tree.js';
import { type Context, reportGap } from '../context.js';
import { constantOf } from '../expressions/expressions.js';
import { wrap } from '../types/types.js';
import { statement } from './statements.js';

type LabelNode = Extract<StmtNode, { kind: 'case' | 'default' | 'label' }>;
type Marker = Extract<Stmt, { kind: 'gap' }>;
type Attach = (body: Stmt) => Stmt;

/** What is wrong with a label stands behind all of them, so that no way to the statement passes it by. */
export function labelled(cx: Context, node: LabelNode): Stmt {
  const labels: Attach[] = [];
  const markers: Marker[] = [];
  let rest: StmtNode = node;
  while (rest.kind === 'case' || rest.kind === 'default' || rest.kind === 'label') {
    const label = labelOf(cx, rest);
    if (typeof label === 'function') labels.push(label);
    else markers.push(label);
    rest = rest.body;
  }
  let body = statement(cx, rest);
  if (markers.length > 0)
    body = { kind: 'block', statements: [...markers, body], span: node.span, end: node.span };
  for (let i = labels.length - 1; i >= 0; i--) body = labels[i]!(body);
  return body;
}

function labelOf(cx: Context, node: LabelNode): Attach | Marker {
  switch (node.kind) {
    case 'default':
      if (outsideOfSwitch(cx)) return marker(cx, node, 'syntax', 'a default label outside of every switch');
      return (body) => ({ kind: 'default', body, span: node.span });
    case 'label':
      return nameLabel(cx, node);
    case 'case':
      return caseLabel(cx, node);
  }
}

function nameLabel(cx: Context, node: Extract<LabelNode, { kind: 'label' }>): Attach | Marker {
  const { name, span } = node;
  const labels = cx.function?.labels ?? new Set();
  if (labels.has(name)) return marker(cx, node, 'syntax', `the label ${name} is there twice`);
  labels.add(name);
  return (body) => ({ kind: 'label', name, body, span });
}

/** Converted to the promoted type of the switch (C11 6.8.4.2 p5). */
function caseLabel(cx: Context, node: Extract<LabelNode, { kind: 'case' }>): Attach | Marker {
  if (outsideOfSwitch(cx)) return marker(cx, node, 'syntax', 'a case label outside of every switch');
  const type = cx.function?.switches.at(-1) ?? cx.basic.int;
  const low = constantOf(cx, node.low);
  const high = node.high === undefined ? low : constantOf(cx, node.high);
  if (low === undefined || high === undefined) {
    const gap = reportGap(cx, 'type', 'a case label is not a constant', node.span);
    return (body) => ({ kind: 'unknown-case', gap, body, span: node.span });
  }
  return (body) => ({ kind: 'case', low: wrap(low, type), high: wrap(high, type), body, span: node.span });
}

const outsideOfSwitch = (cx: Context): boolean => cx.function?.switches.length === 0;

const marker = (cx: Context, { span }: LabelNode, kind: Gap['kind'], detail: string): Marker => ({
  kind: 'gap',
  gap: reportGap(cx, kind, detail, span),
  span,
});
