/**
 * `switch` (C11 6.8.4.2): one assumption for each label, exclusive and complete, then the body with its labels as blocks.
 * A label whose value is not known may be any that no other label names.
 */
import type { Stmt } from '../../frontend/tree.js';
import { and, bv, eq, not, sle, ule } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { Watch } from '../../ir/program.js';
import { widthOf } from '../../ir/sort.js';
import type { Context } from '../context.js';
import { isSigned } from '../values/arithmetic.js';
import { nameValues } from '../values/truth.js';
import { lowerValue } from '../values/value.js';
import { type CaseLabel, caseLabels } from './labels.js';
import { lowerStmt } from './statement.js';

export function lowerSwitch(ctx: Context, s: Extract<Stmt, { kind: 'switch' }>): void {
  const { emitter } = ctx;
  ctx.at(s.value.span);
  const watches: Watch[] = [];
  const outer = ctx.watches;
  ctx.watches = watches;
  const lowered = lowerValue(ctx, s.value);
  ctx.watches = outer;
  const value = emitter.keep(lowered, ctx.width(s.value.type));
  const constants = caseLabels(s.body).flatMap((label) =>
    label.kind === 'case' ? [{ name: caseText(ctx, label).replace(/^case /, ''), value: label.low }] : [],
  );
  nameValues(watches, ctx.quote(s.value), constants);
  const onBreak = emitter.reserve('after');
  const labels = new Map(caseLabels(s.body).map((label) => [label, emitter.reserve(label.kind)] as const));
  dispatch(ctx, s, value, watches, labels, onBreak);
  emitter.openApart(emitter.reserve('dead'));
  ctx.enclosing.push({ kind: 'switch', onBreak, labels });
  lowerStmt(ctx, s.body);
  ctx.enclosing.pop();
  emitter.open(onBreak);
}

function dispatch(
  ctx: Context,
  s: Extract<Stmt, { kind: 'switch' }>,
  value: Expr,
  watches: readonly Watch[],
  labels: ReadonlyMap<CaseLabel, string>,
  otherwise: string,
): void {
  const { emitter } = ctx;
  const signed = isSigned(s.value.type);
  const ways: Way[] = [];
  const unknown: Extract<CaseLabel, { kind: 'unknown-case' }>[] = [];
  let none: Way = { cond: yes, text: 'no case', to: otherwise, at: s };
  for (const [label, block] of labels) {
    if (label.kind === 'default') none = { ...none, text: 'default', to: block, at: label };
    else if (label.kind === 'unknown-case') unknown.push(label);
    else ways.push({ cond: matches(value, label, signed), text: caseText(ctx, label), to: block, at: label });
  }
  const isNone = and(...ways.map(({ cond }) => not(cond)));
  if (unknown.length === 0) {
    branch(ctx, [...ways, { ...none, cond: isNone }], watches);
    return;
  }
  const rest = emitter.reserve('rest');
  const edges = reserve(ctx, ways);
  emitter.goto(...edges.map(({ block }) => block), rest);
  follow(ctx, edges, watches);
  emitter.openApart(rest);
  emitter.assume(isNone);
  // one behind the other: any of them that no earlier one is taken for
  for (const label of unknown) {
    const isIt = ctx.unknown('bool', label.gap);
    const [taken, next] = [emitter.reserve('case'), emitter.reserve('rest')];
    emitter.goto(taken, next);
    const way = { cond: isIt, text: caseText(ctx, label), to: labels.get(label)!, at: label, block: taken };
    follow(ctx, [way], watches);
    emitter.openApart(next);
    emitter.assume(not(isIt));
  }
  branch(ctx, [none], watches);
}

interface Way {
  readonly cond: Expr;
  readonly text: string;
  readonly to: string;
  readonly at: Stmt;
}

type Edge = Way & { readonly block: string };

const reserve = (ctx: Context, ways: readonly Way[]): Edge[] =>
  ways
    .filter(({ cond }) => !(cond.kind === 'bool' && !cond.value))
    .map((way) => ({ ...way, block: ctx.emitter.reserve('case') }));

function branch(ctx: Context, ways: readonly Way[], watches: readonly Watch[]): void {
  const edges = reserve(ctx, ways);
  ctx.emitter.goto(...edges.map(({ block }) => block));
  follow(ctx, edges, watches);
}

function follow(ctx: Context, edges: readonly Edge[], watches: readonly Watch[]): void {
  const { emitter } = ctx;
  for (const { block, cond, text, to, at } of edges) {
    emitter.openApart(block);
    ctx.at(at.span);
    emitter.assume(cond, { kind: 'case', text, watches });
    emitter.goto(to);
  }
}

const yes: Expr = { kind: 'bool', value: true };

function matches(value: Expr, label: Extract<CaseLabel, { kind: 'case' }>, signed: boolean): Expr {
  const width = widthOf(value);
  if (label.low === label.high) return eq(value, bv(width, label.low));
  const atMost = signed ? sle : ule;
  return and(atMost(bv(width, label.low), value), atMost(value, bv(width, label.high)));
}

/** `case IRP_MN_START_DEVICE`, as written. */
function caseText(ctx: Context, label: Exclude<CaseLabel, { kind: 'default' }>): string {
  const written = ctx.quote({ span: label.span, end: label.body.span });
  const end = written.indexOf(':');
  if (end > 4) return written.slice(0, end).trim();
  return label.kind === 'case' ? `case ${label.low}` : 'case ?';
}
