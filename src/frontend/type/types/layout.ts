/** Sizes and offsets of records: which rules apply is the target's business. All numbers in bytes, except bit-field widths. */
import type { Target } from '../../target.js';
import type { CType, Field } from './ctype.js';
import { layoutMicrosoft } from './layout-ms.js';
import { layoutSystemV } from './layout-sysv.js';

/** One member as declared, with everything that bears on where it goes. */
export interface Member {
  readonly name: string | undefined;
  readonly type: CType;
  readonly size: number;
  /** Natural alignment of the type. */
  readonly align: number;
  /** The alignment that `__declspec(align)` somewhere inside the type demands even when packed; 1 when none. */
  readonly required: number;
  readonly width: number | undefined;
  /** `__declspec(align(n))`, `_Alignas`, `aligned(n)` on the member itself; 0 when absent. */
  readonly declared: number;
  readonly packed: boolean;
}

export interface RecordAttributes {
  readonly union: boolean;
  /** `#pragma pack(n)` in force; `undefined` is the default. */
  readonly pack: number | undefined;
  readonly packed: boolean;
  /** `align` on the record itself; 0 when absent. */
  readonly declared: number;
}

export interface Layout {
  readonly fields: readonly Field[];
  readonly size: number;
  readonly align: number;
  readonly required: number;
}

export function layoutRecord(
  members: readonly Member[],
  attributes: RecordAttributes,
  target: Target,
): Layout {
  return target.layout === 'ms'
    ? layoutMicrosoft(members, attributes, target)
    : layoutSystemV(members, attributes);
}

export const roundUp = (value: number, to: number): number => Math.ceil(value / to) * to;

export function fieldAt(member: Member, offset: number, bits?: Field['bits']): Field {
  const { name, type } = member;
  // Headers have thousands of fields: spreading what may be absent costs more than all the rest of laying them out.
  if (name === undefined) return bits === undefined ? { type, offset } : { type, offset, bits };
  return bits === undefined ? { name, type, offset } : { name, type, offset, bits };
}
