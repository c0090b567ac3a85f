/**
 * The layout of the Microsoft compiler, as its documentation ("x64 type and structure layouts", "C bit fields", "pack pragma", "align")
 * and the observable behaviour describe it: a bit-field starts a new storage unit unless the previous member is a bit-field of a type of
 * the same size with room left; a zero-width bit-field counts only behind a bit-field; `align` wins over packing.
 */
import type { Target } from '../../target.js';
import type { Field } from './ctype.js';
import { fieldAt, type Layout, type Member, type RecordAttributes, roundUp } from './layout.js';

interface State {
  size: number;
  align: number;
  required: number;
  /** The open storage unit: its size, and how many of its bits are free; closed when size is 0. */
  unit: number;
  free: number;
}

export function layoutMicrosoft(
  members: readonly Member[],
  attributes: RecordAttributes,
  target: Target,
): Layout {
  const state: State = { size: 0, align: 1, required: target.pointerSize === 8 ? 1 : 0, unit: 0, free: 0 };
  const limit = packLimit(attributes, target);
  const fields: Field[] = [];
  for (const member of members) {
    const align = memberAlign(member, limit);
    if (member.width === undefined) fields.push(placePlain(state, member, align, attributes.union));
    else if (member.width === 0) placeZeroWidth(state, member, align, attributes.union);
    else {
      const field = placeBits(state, member, member.width, align, attributes.union);
      if (member.name !== undefined) fields.push(field);
    }
  }
  return finish(state, fields, attributes, limit);
}

/** A limit wider than a pointer is none. */
function packLimit(attributes: RecordAttributes, target: Target): number | undefined {
  if (attributes.packed) return 1;
  return attributes.pack !== undefined && attributes.pack <= target.pointerSize ? attributes.pack : undefined;
}

function memberAlign(member: Member, limit: number | undefined): number {
  const demanded = Math.max(member.declared, member.required);
  let align = member.width === undefined ? member.align : Math.max(member.align, demanded);
  if (limit !== undefined) align = Math.min(align, limit);
  if (member.packed) align = 1;
  return Math.max(align, demanded);
}

function placePlain(state: State, member: Member, align: number, union: boolean): Field {
  state.unit = 0;
  state.align = Math.max(state.align, align);
  const demanded = Math.max(member.declared, member.required);
  if (demanded > 1) state.required = Math.max(state.required, demanded);
  const offset = union ? 0 : roundUp(state.size, align);
  state.size = union ? Math.max(state.size, member.size) : offset + member.size;
  return fieldAt(member, offset);
}

function placeBits(state: State, member: Member, width: number, align: number, union: boolean): Field {
  if (union) {
    // The alignment of a bit-field in a union does not count, but a zero-width one behind it does.
    state.unit = member.size;
    state.size = Math.max(state.size, member.size);
    return fieldAt(member, 0, { offset: 0, width });
  }
  if (state.unit !== member.size || width > state.free) {
    state.size = roundUp(state.size, align) + member.size;
    state.align = Math.max(state.align, align);
    state.unit = member.size;
    state.free = member.size * 8;
  }
  const field = fieldAt(member, state.size - member.size, { offset: member.size * 8 - state.free, width });
  state.free -= width;
  return field;
}

function placeZeroWidth(state: State, member: Member, align: number, union: boolean): void {
  if (state.unit === 0) return;
  state.unit = 0;
  if (union) {
    state.size = Math.max(state.size, member.size);
    return;
  }
  state.size = roundUp(state.size, align);
  state.align = Math.max(state.align, align);
}

function finish(
  state: State,
  fields: readonly Field[],
  attributes: RecordAttributes,
  limit: number | undefined,
): Layout {
  let size = roundUp(state.size, state.align);
  const required = Math.max(state.required, attributes.declared > 1 ? attributes.declared : 0);
  let align = state.align;
  if (required !== 0) {
    align = Math.max(align, required);
    const rounding = Math.max(limit === undefined ? align : Math.min(align, limit), required);
    size = roundUp(size, rounding);
  }
  // C has no object of size 0; a record without any content takes four bytes.
  if (size === 0) size = required >= 4 ? align : 4;
  return { fields, size, align, required: Math.max(1, required) };
}
