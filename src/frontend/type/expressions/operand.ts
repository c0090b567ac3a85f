/** What an expression designates before lvalue conversion (C11 6.3.2.1): a value or a place. And the constructors that everything uses. */
import type { Gap } from '../../../base/gap.js';
import type { Span } from '../../../base/span.js';
import type { Expr, Place } from '../../tree.js';
import { type Context, reportGap } from '../context.js';
import { Variable } from '../declarations/symbols.js';
import type { CType, IntType } from '../types/ctype.js';
import { pointerTo, unqualified, wrap } from '../types/types.js';
import { foldedAddress } from './fold.js';

export type Operand =
  | { readonly kind: 'value'; readonly expr: Expr }
  | { readonly kind: 'place'; readonly place: Place };

/** Where a node of either tree stands. */
export interface At {
  readonly span: Span;
  readonly end: Span;
}

export const value = (expr: Expr): Operand => ({ kind: 'value', expr });
export const place = (designated: Place): Operand => ({ kind: 'place', place: designated });
export const at = (node: At): At => ({ span: node.span, end: node.end });

export const constant = (where: At, number: bigint, type: IntType): Expr => ({
  kind: 'constant',
  value: wrap(number, type),
  type,
  span: where.span,
  end: where.end,
});

export function gapExpr(
  cx: Context,
  where: At,
  detail: string,
  kind: Gap['kind'] = 'type',
  type?: CType,
): Expr {
  return {
    kind: 'gap',
    gap: reportGap(cx, kind, detail, where.span),
    type: type ?? cx.basic.int,
    ...at(where),
  };
}

/** @param object that it would be a part of @param type whether a store to it may change any of that */
export function gapPlace(
  cx: Context,
  where: At,
  detail: string,
  object?: Place,
  type: 'known' | 'unknown' = 'known',
): Place {
  return {
    kind: 'gap',
    gap: reportGap(cx, 'type', detail, where.span),
    ...(object === undefined ? {} : { effects: evaluatedFor(object) }),
    ...(object === undefined || type === 'known' ? {} : { object }),
    type: cx.basic.int,
    ...at(where),
  };
}

/** What is evaluated to find the place. */
function evaluatedFor(place: Place): readonly Expr[] {
  let p = place;
  while (p.kind === 'member') p = p.object;
  if (p.kind === 'dereference') return [p.pointer];
  if (p.kind === 'temporary') return [p.value];
  if (p.kind === 'compound-literal') return [{ kind: 'read', place: p, type: p.type, ...at(p) }];
  return p.kind === 'gap' ? (p.effects ?? []) : [];
}

/**
 * A store to a place that is not known, of which the value is unknown as well: all of the object that it is a part of may change; nothing that is
 * known, where that is of a complete type; and where it is a part of nothing, anything.
 */
export function stored(
  cx: Context,
  where: At,
  target: Extract<Place, { kind: 'gap' }>,
  source: readonly Expr[],
): Expr {
  const { gap, object, effects, type } = target;
  const unknown: Expr = { kind: 'gap', gap, type, ...at(where) };
  if (object === undefined) {
    const after = gapAfter(cx, where, [unknown, ...(effects ?? []), ...source], '');
    return effects === undefined ? blinded(after) : after;
  }
  return after(where, [...source, spoiled(where, object, gap)], unknown);
}

/** A value that is a gap in the end, of which nobody knows what it has changed. */
export const blinded = (expr: Expr, depth = 0): Expr =>
  atTheEnd(expr, (last) => {
    if (last.kind === 'gap') return { ...last, blind: true };
    if (last.kind !== 'conditional' || depth === mostChoices) return last;
    const [consequent, alternative] = [
      blinded(last.consequent, depth + 1),
      blinded(last.alternative, depth + 1),
    ];
    return { ...last, consequent, alternative };
  });

/** Conditional expressions within one another that are looked into. */
const mostChoices = 8;

/** The object may be anything from now on. */
export const spoiled = (where: At, target: Place, gap: Gap): Expr => ({
  kind: 'assign',
  target,
  value: { kind: 'gap', gap, type: target.type, ...at(where) },
  type: target.type,
  ...at(where),
});

/** The gap as the value, behind the effects of the operands that were read. */
export function gapAfter(
  cx: Context,
  where: At,
  operands: readonly Expr[],
  detail: string,
  type?: CType,
): Expr {
  const known = operands.map(resultOf).find((operand) => operand.kind === 'gap');
  const gap: Expr =
    known?.kind === 'gap'
      ? { ...known, ...at(where), type: type ?? known.type }
      : gapExpr(cx, where, detail, 'type', type);
  return after(where, operands, gap);
}

/** What a value is in the end: behind the commas. */
export function resultOf(expr: Expr): Expr {
  let result = expr;
  while (result.kind === 'comma') result = result.right;
  return result;
}

/** A value that is a gap in the end, in another type. */
export const retyped = (expr: Expr, type: CType): Expr => atTheEnd(expr, (last) => ({ ...last, type }));

function atTheEnd(expr: Expr, change: (last: Expr) => Expr): Expr {
  const commas: Extract<Expr, { kind: 'comma' }>[] = [];
  let last = expr;
  for (; last.kind === 'comma'; last = last.right) commas.push(last);
  if (commas.length === 0) return change(last);
  return commas.reduceRight<Expr>((right, comma) => ({ ...comma, right, type: right.type }), change(last));
}

/** `last`, once what has effects among `operands` has been evaluated. */
export function after(where: At, operands: readonly Expr[], last: Expr): Expr {
  const effects = operands.filter((operand) => operand.kind !== 'gap' && !isPure(operand));
  return effects.reduceRight(
    (right, left): Expr => ({ kind: 'comma', left, right, type: right.type, ...at(where) }),
    last,
  );
}

/** The name of a function is kept: that its address is taken here must be seen. */
const isPure = (expr: Expr): boolean =>
  expr.kind === 'constant' ||
  expr.kind === 'float' ||
  ((expr.kind === 'read' || expr.kind === 'address') &&
    (expr.place.kind === 'variable' || expr.place.kind === 'string'));

/** Lvalue conversion and decay of arrays (C11 6.3.2.1 p2, p3). */
export function rvalueOf(operand: Operand): Expr {
  if (operand.kind === 'value') return operand.expr;
  const { place: source } = operand;
  if (source.kind === 'gap') {
    const unknown: Expr = { kind: 'gap', gap: source.gap, type: source.type, ...at(source) };
    return after(source, source.effects ?? [], unknown);
  }
  if (source.type.kind === 'array') return address(source, pointerTo(source.type.of), source);
  return { kind: 'read', place: source, type: unqualified(source.type), ...at(source) };
}

/** `&place` as a value of the pointer type; a constant when the place lies at a constant address. */
export function address(source: Place, type: CType, where: At): Expr {
  markAddressTaken(source);
  const folded = foldedAddress(source);
  if (folded !== undefined) return { kind: 'constant', value: folded, type, ...at(where) };
  return { kind: 'address', place: source, type, ...at(where) };
}

function markAddressTaken(source: Place): void {
  let root = source;
  while (root.kind === 'member') root = root.object;
  if (root.kind === 'variable' && root.symbol instanceof Variable) root.symbol.addressTaken = true;
}
