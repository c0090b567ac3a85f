/**
 * The layout of GCC on x86 (System V ABI, 3.1.2): a bit-field lies anywhere that does not cross a boundary of its declared type, unless packed
 * or under `#pragma pack`, where bits follow each other. An unnamed bit-field does not align the record.
 */
import type { Field } from './ctype.js';
import { fieldAt, type Layout, type Member, type RecordAttributes, roundUp } from './layout.js';

interface State {
  /** Where the next member may start. */
  bit: number;
  bytes: number;
  align: number;
}

interface Placed {
  readonly member: Member;
  readonly bit: number;
}

export function layoutSystemV(members: readonly Member[], attributes: RecordAttributes): Layout {
  const state: State = { bit: 0, bytes: 0, align: Math.max(1, attributes.declared) };
  const placed = members.flatMap((member) => {
    if (attributes.union) state.bit = 0;
    const bit =
      member.width === undefined
        ? placePlain(state, member, attributes)
        : placeBits(state, member, attributes);
    state.bytes = Math.max(state.bytes, Math.ceil(state.bit / 8));
    return member.name === undefined && member.width !== undefined ? [] : [{ member, bit }];
  });
  const size = roundUp(state.bytes, state.align);
  return { fields: placed.map((one) => toField(one, size)), size, align: state.align, required: 1 };
}

function memberAlign(member: Member, attributes: RecordAttributes): number {
  let align = member.packed || attributes.packed ? 1 : member.align;
  align = Math.max(align, member.declared);
  return attributes.pack === undefined ? align : Math.min(align, attributes.pack);
}

function placePlain(state: State, member: Member, attributes: RecordAttributes): number {
  const align = memberAlign(member, attributes);
  state.align = Math.max(state.align, align);
  const bit = roundUp(state.bit, align * 8);
  state.bit = bit + member.size * 8;
  return bit;
}

function placeBits(state: State, member: Member, attributes: RecordAttributes): number {
  if (member.width === 0) {
    // It ends the run of bits at a boundary of its type, however packed.
    state.bit = roundUp(state.bit, Math.max(member.align, member.declared) * 8);
    return state.bit;
  }
  const width = member.width!;
  const { pack } = attributes;
  const free = member.packed || attributes.packed || pack !== undefined;
  const declared = Math.min(member.declared, pack ?? member.declared);
  if (declared > 0) state.bit = roundUp(state.bit, declared * 8);
  if (!free && crosses(state.bit, width, member.align * 8, member.size * 8))
    state.bit = roundUp(state.bit, member.align * 8);
  if (member.name !== undefined) state.align = Math.max(state.align, declared, bitAlign(member, attributes));
  const bit = state.bit;
  state.bit += width;
  return bit;
}

/** What the type of a bit-field demands of the record: under `#pragma pack` the attribute `packed` does not count. */
function bitAlign(member: Member, { pack, packed }: RecordAttributes): number {
  if (pack !== undefined) return Math.min(member.align, pack);
  return member.packed || packed ? 1 : member.align;
}

/** Whether the field would touch more units of its type's alignment than the type itself does. */
const crosses = (bit: number, width: number, align: number, size: number): boolean =>
  Math.ceil(((bit % align) + width) / align) > size / align;

/** A bit-field is shown in the aligned unit of its type's size where that holds it and lies inside the record, else in just its bytes. */
function toField({ member, bit }: Placed, recordSize: number): Field {
  const width = member.width;
  if (width === undefined) return fieldAt(member, bit / 8);
  const unit = member.size;
  const aligned = Math.floor(bit / 8 / unit) * unit;
  if (bit + width <= (aligned + unit) * 8 && aligned + unit <= recordSize)
    return fieldAt(member, aligned, { offset: bit - aligned * 8, width });
  const first = Math.floor(bit / 8);
  const offset = bit - first * 8;
  return fieldAt(member, first, { offset, width, unit: Math.ceil((offset + width) / 8) * 8 });
}
