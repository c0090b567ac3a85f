/** Enumerations (C11 6.7.2.2): enumerators are `int`; the Microsoft compiler's enumerations too, GCC's are unsigned when nothing is negative. */
import type { EnumeratorNode, TypeSpecifier } from '../../parse/ast.js';
import { type Context, reportGap } from '../context.js';
import { constantOf } from '../expressions/expressions.js';
import type { EnumInfo, IntType } from '../types/ctype.js';
import { fits, wrap } from '../types/types.js';

type EnumSpecifier = Extract<TypeSpecifier, { kind: 'enum' }>;

export function enumType(cx: Context, node: EnumSpecifier): IntType {
  if (node.enumerators === undefined) return referTo(cx, node);
  const enumerators: { name: string; value: bigint }[] = [];
  const info: EnumInfo = { ...(node.tag === undefined ? {} : { tag: node.tag }), enumerators };
  let next: bigint | undefined = 0n;
  for (const item of node.enumerators) {
    const given: bigint | undefined = item.value === undefined ? next : constantOf(cx, item.value);
    if (given === undefined) {
      unknownEnumerator(cx, item);
      next = undefined;
      continue;
    }
    const type = enumeratorType(cx, given);
    const value = wrap(given, type);
    enumerators.push({ name: item.name, value });
    cx.scope.declare(item.name, { kind: 'enumerator', value, type });
    next = value + 1n;
  }
  const type: IntType = {
    ...underlying(
      cx,
      enumerators.map((one) => one.value),
    ),
    enum: info,
  };
  if (node.tag !== undefined) cx.scope.declareTag(node.tag, { kind: 'enum', type });
  return type;
}

/** Of those that count on from it no value is known either; that of the first is what could not be read. */
function unknownEnumerator(cx: Context, item: EnumeratorNode): void {
  if (item.value !== undefined)
    reportGap(cx, 'type', `the value of the enumerator ${item.name} is not a constant`, item.span);
  cx.scope.declare(item.name, { kind: 'enumerator', value: undefined, type: cx.basic.int });
}

function referTo(cx: Context, node: EnumSpecifier): IntType {
  const known = node.tag === undefined ? undefined : cx.scope.findTag(node.tag);
  if (known?.kind === 'enum') return known.type;
  return { ...cx.basic.int, enum: { ...(node.tag === undefined ? {} : { tag: node.tag }), enumerators: [] } };
}

function enumeratorType(cx: Context, value: bigint): IntType {
  const { int, uint, llong, ullong } = cx.basic;
  if (cx.target.layout === 'ms') return int;
  return [int, uint, llong].find((type) => fits(value, type)) ?? ullong;
}

function underlying(cx: Context, values: readonly bigint[]): IntType {
  const { int, uint, long, ulong, llong, ullong } = cx.basic;
  if (cx.target.layout === 'ms') return int;
  const signed = values.some((value) => value < 0n);
  const order = signed ? [int, long, llong] : [uint, ulong, ullong];
  return order.find((type) => values.every((value) => fits(value, type))) ?? llong;
}
