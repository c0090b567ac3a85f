/** Structures, unions and enumerations as they are declared (C11 6.7.2.1–6.7.2.3), and the look-up of members. */
import type { Span } from '../../../base/span.js';
import type { DeclarationNode, InitDeclarator, TypeSpecifier } from '../../parse/ast.js';
import { type Context, note, reportGap } from '../context.js';
import { constantOf } from '../expressions/expressions.js';
import type { CType, Field, RecordInfo, RecordType } from '../types/ctype.js';
import { layoutRecord, type Member } from '../types/layout.js';
import { alignOf, sizeOf } from '../types/types.js';
import { effectsOf } from './attributes.js';
import { declaredType, tooDeep } from './declarators.js';
import { shapeOf } from './linkage.js';
import { specifiedType } from './specifiers.js';
import { checkStaticAssert } from './static-assert.js';

type RecordSpecifier = Extract<TypeSpecifier, { kind: 'record' }>;

/** A record in the making. */
class MutableRecord implements RecordInfo {
  complete = false;
  fields: readonly Field[] = [];
  size = 0;
  align = 1;
  /** The alignment demanded by `__declspec(align)` in it, which packing does not lower. */
  required = 1;
  /** `__declspec(align)` stands on the record itself: packing lowers nothing of its alignment then. */
  rigid = false;
  /** Some member's size is not known: neither is the record's. */
  inexact = false;
  /** Records and arrays in it, one in the other. */
  height = 0;

  constructor(
    public key: string,
    readonly union: boolean,
    readonly span: Span,
  ) {}
}

/** @param hint what to call it when it has no tag: the name of its typedef, or its place in the record around. */
export function recordType(
  cx: Context,
  node: RecordSpecifier,
  hint: string | undefined,
  alignHint = 0,
): CType {
  const base = node.tag ?? hint ?? `<unnamed at line ${node.span.line}>`;
  if (node.members === undefined) return referTo(cx, node, base);
  const record = startRecord(cx, node, base);
  const type: RecordType = { kind: 'record', record };
  if (node.tag !== undefined) cx.scope.declareTag(node.tag, { kind: 'record', type });
  completeRecord(cx, node, record, base, alignHint);
  return type;
}

function referTo(cx: Context, node: RecordSpecifier, base: string): CType {
  const known = node.tag === undefined ? undefined : cx.scope.findTag(node.tag);
  if (known?.kind === 'record') return known.type;
  const type: RecordType = { kind: 'record', record: new MutableRecord(base, node.union, node.span) };
  if (node.tag !== undefined) cx.scope.declareTag(node.tag, { kind: 'record', type });
  return type;
}

/** The record this definition completes: one declared earlier in this scope, else a new one. */
function startRecord(cx: Context, node: RecordSpecifier, base: string): MutableRecord {
  const known = node.tag === undefined ? undefined : cx.scope.findTagHere(node.tag);
  const record = known?.kind === 'record' ? known.type.record : undefined;
  if (record instanceof MutableRecord && !record.complete && record.union === node.union) return record;
  return new MutableRecord(base, node.union, node.span);
}

function completeRecord(
  cx: Context,
  node: RecordSpecifier,
  record: MutableRecord,
  base: string,
  alignHint: number,
): void {
  const effects = effectsOf(cx, node.attributes);
  const pack = cx.unit.pack.current;
  const collected = collectMembers(cx, node, record, base);
  const declared = Math.max(effects.align, alignHint);
  const layout = layoutRecord(
    collected,
    { union: node.union, pack, packed: effects.packed, declared },
    cx.target,
  );
  record.fields = layout.fields;
  record.size = layout.size;
  record.align = layout.align;
  record.required = layout.required;
  record.rigid = declared > 0;
  record.complete = true;
  record.key = cx.unit.program.recordKey(base, shapeOf(record));
}

function collectMembers(cx: Context, node: RecordSpecifier, record: MutableRecord, base: string): Member[] {
  const members: Member[] = [];
  for (const item of node.members ?? []) {
    if (item.kind === 'pragma') cx.unit.pack.apply(item.text);
    else if (item.kind === 'static-assert') checkStaticAssert(cx, item);
    else addMembers(cx, item, record, base, members);
  }
  return members;
}

function addMembers(
  cx: Context,
  node: DeclarationNode,
  record: MutableRecord,
  base: string,
  members: Member[],
): void {
  const hint = node.declarators[0]?.declarator.name ?? `$${members.length}`;
  const type = specifiedType(cx, node.specifiers, `${base}.${hint}`);
  if (node.declarators.length === 0) {
    if (!isAnonymousMember(cx, node, type)) return;
    if (heightOf(type) >= deepest) return void tooDeep(cx, node);
    record.height = Math.max(record.height, heightOf(type) + 1);
    members.push(member(cx, node, undefined, type, record, base));
    return;
  }
  for (const declarator of node.declarators) {
    let declared = declaredType(cx, type, declarator.declarator);
    if (heightOf(declared) >= deepest) declared = tooDeep(cx, declarator.declarator);
    record.height = Math.max(record.height, heightOf(declared) + 1);
    members.push(member(cx, node, declarator, declared, record, base));
  }
}

/** Types are walked by recursion everywhere: how deep records and arrays lie in each other is bounded where they are made. */
function heightOf(type: CType): number {
  if (type.kind === 'array') return heightOf(type.of) + 1;
  return type.kind === 'record' && type.record instanceof MutableRecord ? type.record.height : 0;
}

/** C11 6.7.2.1 p13; Microsoft also takes a named record without a declarator. */
function isAnonymousMember(cx: Context, node: DeclarationNode, type: CType): boolean {
  if (type.kind !== 'record' || !type.record.complete) return false;
  const specifier = node.specifiers.type;
  const unnamed = specifier.kind === 'record' && specifier.tag === undefined;
  return unnamed || cx.target.layout === 'ms';
}

function member(
  cx: Context,
  node: DeclarationNode,
  declarator: InitDeclarator | undefined,
  type: CType,
  record: MutableRecord,
  base: string,
): Member {
  const effects = effectsOf(cx, node.specifiers.attributes, declarator?.declarator.attributes ?? []);
  const width = declarator?.bits === undefined ? undefined : bitWidth(cx, type, declarator.bits);
  const name = declarator?.declarator.name;
  const place = { name: `${base}.${name ?? ''}`, span: declarator?.span ?? node.span };
  const flexible = type.kind === 'array' && type.length === undefined && !saysLength(declarator);
  const size = flexible ? 0 : memberSize(cx, type, record, place);
  const align = alignOf(type, cx.target);
  return {
    name,
    type,
    size,
    align,
    required: requiredAlign(type),
    width,
    declared: effects.align,
    packed: effects.packed,
  };
}

function requiredAlign(type: CType): number {
  if (type.kind === 'array') return requiredAlign(type.of);
  if (type.kind !== 'record' || !(type.record instanceof MutableRecord)) return 1;
  const { rigid, align, required } = type.record;
  return rigid ? Math.max(align, required) : required;
}

function bitWidth(cx: Context, type: CType, node: NonNullable<InitDeclarator['bits']>): number {
  const value = constantOf(cx, node);
  const most = type.kind !== 'int' ? 0 : type.name === 'bool' ? 1 : type.bits;
  if (value !== undefined && value >= 0n && value <= BigInt(most)) return Number(value);
  reportGap(cx, 'type', 'the width of a bit-field is not a constant that fits its type', node.span);
  return Math.max(1, most);
}

/** A length that is no constant, as of a macro of a missing header, is not that of a flexible array. */
function saysLength(declarator: InitDeclarator | undefined): boolean {
  const outermost = declarator?.declarator.derivations[0];
  return outermost?.kind === 'array' && outermost.size !== undefined;
}

/** A member whose type was not seen takes room that nothing else overlaps; the record's size is then not known. */
function memberSize(
  cx: Context,
  type: CType,
  record: MutableRecord,
  place: { readonly name: string; readonly span: Span },
): number {
  const size = sizeOf(type, cx.target);
  if (size !== undefined) return size;
  record.inexact = true;
  note(
    cx,
    `the size of ${place.name} is not known: offsets behind it and the size of its record are not exact`,
    place.span,
  );
  return type.kind === 'record' && type.record.size > 0 ? type.record.size : 32 * cx.target.pointerSize;
}

/** Records in records. */
const deepest = 300;

/** The way to a member: the fields from the record to it, through anonymous ones (C11 6.7.2.1 p13). */
export function findMember(record: RecordInfo, name: string, depth = 0): readonly Field[] | undefined {
  const direct = record.fields.find((field) => field.name === name);
  if (direct !== undefined) return [direct];
  for (const field of record.fields) {
    if (field.name !== undefined || field.type.kind !== 'record') continue;
    const inner = depth < deepest ? findMember(field.type.record, name, depth + 1) : undefined;
    if (inner !== undefined) return [field, ...inner];
  }
  return undefined;
}
