/** What `__declspec`, `__attribute__` and `_Alignas` say about layout, control and export; everything else is without effect here. */
import type { AttributeNode } from '../../parse/ast.js';
import { type Context, offRecord } from '../context.js';
import { rvalue } from '../expressions/expressions.js';

export interface Effects {
  /** Demanded alignment in bytes, 0 when none. */
  readonly align: number;
  readonly packed: boolean;
  readonly noreturn: boolean;
  /** Other modules can name it. */
  readonly exported: boolean;
}

const none: Effects = { align: 0, packed: false, noreturn: false, exported: false };

export function effectsOf(cx: Context, ...lists: readonly (readonly AttributeNode[])[]): Effects {
  let effects = none;
  for (const list of lists) for (const attribute of list) effects = apply(cx, effects, attribute);
  return effects;
}

function apply(cx: Context, effects: Effects, attribute: AttributeNode): Effects {
  switch (attribute.name) {
    case 'align':
    case 'aligned':
    case 'alignas':
      return { ...effects, align: Math.max(effects.align, alignment(cx, attribute)) };
    case 'packed':
      return { ...effects, packed: true };
    case 'noreturn':
      return { ...effects, noreturn: true };
    case 'dllexport':
      return { ...effects, exported: true };
    default:
      return effects;
  }
}

/** `aligned` without a number means the most any type needs. */
function alignment(cx: Context, attribute: AttributeNode): number {
  const argument = attribute.arguments[0];
  if (argument === undefined) return 16;
  const value = rvalue(cx, argument);
  if (value.kind !== 'constant' || value.value < 0n || value.value > 8192n) return 0;
  return Number(value.value);
}

/** Of a table of the system, as our headers spell what declarations say: `__declspec(irpcheck_index(3))`. -1: at others, too. */
export const indicesOf = (cx: Context, attributes: readonly AttributeNode[]): number[] =>
  attributes.flatMap(({ name, arguments: [argument] }) => {
    if (name !== 'irpcheck_index') return [];
    const value = argument === undefined ? undefined : offRecord(cx, () => rvalue(cx, argument));
    const isIndex = value?.kind === 'constant' && value.value >= 0n && value.value < 0x10000n;
    return isIndex ? [Number(value.value)] : [-1];
  });
