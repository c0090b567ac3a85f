/**
 * Initialisers, flattened into stores in the order of the text (C11 6.7.9): designators, brace elision, strings, unions. Where two stores
 * meet one cell the later one stands; what none names is zero.
 */
import type { Span } from '../../../base/span.js';
import type { DesignatorNode, ExprNode, InitializerItem, InitializerNode } from '../../parse/ast.js';
import type { Expr, FieldPath, Initializer } from '../../tree.js';
import { type Context, isLasting } from '../context.js';
import { convertStored } from '../expressions/conversions.js';
import { constantOf, rvalue } from '../expressions/expressions.js';
import { after, constant, gapExpr } from '../expressions/operand.js';
import { stringLiteral } from '../expressions/strings.js';
import { compatible } from '../types/compatible.js';
import type { ArrayType, BitRange, CType, RecordInfo } from '../types/ctype.js';
import { sizeOf } from '../types/types.js';
import { typeNamed } from './declarators.js';
import { findMember } from './records.js';

type Store = Initializer['stores'][number];

/** A part of the object: where it is, and the way to it. */
interface Slot {
  readonly type: CType;
  readonly offset: number;
  readonly bits?: BitRange;
  readonly path: FieldPath;
}

interface State {
  readonly cx: Context;
  readonly stores: Store[];
  /** An expression may be looked at before it is known which part it initialises; it is typed once. */
  readonly typed: Map<ExprNode, Expr>;
}

interface Cursor {
  readonly items: readonly InitializerItem[];
  at: number;
}

/** The stores, and the type completed by them when it is an array of unknown length. */
export function initialize(
  cx: Context,
  type: CType,
  node: InitializerNode,
): { type: CType; initializer: Initializer } {
  const state: State = { cx, stores: [], typed: new Map() };
  const count = initializeSlot(state, { type, offset: 0, path: [] }, node);
  const complete = type.kind === 'array' && type.length === undefined ? { ...type, length: count } : type;
  return { type: complete, initializer: { stores: state.stores } };
}

/** Returns the number of elements that an array was given. */
function initializeSlot(state: State, slot: Slot, node: InitializerNode): number {
  if (node.kind === 'expression') return initializeByExpression(state, slot, node.expression);
  if (slot.type.kind === 'array') {
    const only =
      node.items.length === 1 && node.items[0]!.designators.length === 0
        ? node.items[0]!.initializer
        : undefined;
    if (only?.kind === 'expression' && isStringFor(state, slot.type, only.expression))
      return initializeByExpression(state, slot, only.expression);
  }
  if (slot.type.kind === 'array' || slot.type.kind === 'record')
    return fill(state, slot, { items: node.items, at: 0 }, [], 'braced');
  const first = node.items[0];
  return first === undefined ? 0 : initializeSlot(state, slot, first.initializer);
}

function initializeByExpression(state: State, slot: Slot, expression: ExprNode): number {
  if (slot.type.kind === 'array' && isStringFor(state, slot.type, expression))
    return storeString(state, slot, slot.type, expression);
  // GNU: what lasts is initialised by a constant, so the literal is no object of its own.
  if (expression.kind === 'compound-literal' && isLasting(state.cx) && slot.type.kind === 'record')
    if (compatible(typeNamed(state.cx, expression.type), slot.type))
      return initializeSlot(state, slot, expression.initializer);
  store(state, slot, convertStored(state.cx, typed(state, expression), slot.type));
  return 1;
}

function typed(state: State, node: ExprNode): Expr {
  const known = state.typed.get(node);
  if (known !== undefined) return known;
  const expr = rvalue(state.cx, node);
  state.typed.set(node, expr);
  return expr;
}

function store(state: State, slot: Slot, value: Expr): void {
  state.stores.push({
    offset: slot.offset,
    ...(slot.bits === undefined ? {} : { bits: slot.bits }),
    ...(slot.path.length === 0 ? {} : { field: slot.path }),
    value,
  });
}

function isStringFor(
  state: State,
  array: ArrayType,
  node: ExprNode,
): node is Extract<ExprNode, { kind: 'string' }> {
  if (node.kind !== 'string' || array.of.kind !== 'int') return false;
  const literal = stringLiteral(node.parts, state.cx.basic);
  return literal !== undefined && literal.unitSize * 8 === array.of.bits;
}

/** The terminating zero only when there is room for it (C11 6.7.9 p14). */
function storeString(
  state: State,
  slot: Slot,
  array: ArrayType,
  node: Extract<ExprNode, { kind: 'string' }>,
): number {
  const { units } = stringLiteral(node.parts, state.cx.basic)!;
  const count = Math.min(array.length ?? units.length, units.length);
  for (let i = 0; i < count; i++) {
    const element = elementSlot(state, slot, array, i);
    if (array.of.kind === 'int') store(state, element, constant(node, BigInt(units[i]!), array.of));
  }
  return units.length;
}

function elementSlot(state: State, slot: Slot, array: ArrayType, index: number): Slot {
  const size = sizeOf(array.of, state.cx.target) ?? 0;
  return {
    type: array.of,
    offset: slot.offset + index * size,
    path: [...slot.path, { kind: 'element', index, of: array.of }],
  };
}

function fieldSlot(slot: Slot, record: RecordInfo, index: number): Slot {
  const field = record.fields[index]!;
  return {
    type: field.type,
    offset: slot.offset + field.offset,
    ...(field.bits === undefined ? {} : { bits: field.bits }),
    path: [...slot.path, { kind: 'field', record: record.key, field }],
  };
}

/**
 * Fills an aggregate from the cursor. Without braces of its own it takes what it has room for, the first item where `pending` says, and
 * leaves the rest, and any further designator, to the one around (C11 6.7.9 p17–p20). Returns the number of parts there are at least.
 */
function fill(
  state: State,
  slot: Slot,
  cursor: Cursor,
  pending: readonly DesignatorNode[],
  braces: 'braced' | 'elided',
): number {
  const end = limit(slot.type);
  let next = 0;
  let most = 0;
  for (let first = true; cursor.at < cursor.items.length; first = false) {
    const item = cursor.items[cursor.at]!;
    // The first item's own designators have led here already.
    const designators = first && braces === 'elided' ? pending : item.designators;
    if (braces === 'elided' && (designators.length > 0 ? !first : next >= end)) return most;
    const range =
      designators.length > 0 ? designate(state, slot, designators) : { first: next, last: next, rest: [] };
    if (range === undefined || range.last >= end) {
      excess(state, slot, item);
      cursor.at++;
      continue;
    }
    const { at } = cursor;
    fillRange(state, slot, cursor, range);
    // Elements without parts, or of unknown parts, take nothing, however many there are; a member leaves it to the next one.
    if (cursor.at === at && slot.type.kind === 'array') {
      excess(state, slot, item);
      cursor.at++;
    }
    most = Math.max(most, range.last + 1);
    next = slot.type.kind === 'record' && slot.type.record.union ? end : range.last + 1;
  }
  return most;
}

interface Range {
  readonly first: number;
  readonly last: number;
  /** Designators that go deeper. */
  readonly rest: readonly DesignatorNode[];
}

const longestRange = 65_536;

/** Ranges in ranges multiply; what an object is given one by one is not counted. */
const mostInRanges = 200_000;

/** Each part of a range is given the same initialiser (GNU `[0 ... 7] = x`). */
function fillRange(state: State, slot: Slot, cursor: Cursor, range: Range): void {
  const start = cursor.at;
  for (let position = range.first; position <= range.last; position++) {
    if (position > range.first && state.stores.length > mostInRanges) {
      const where = cursor.items[start]!.initializer.span;
      const detail = `ranges give a value to more than ${mostInRanges} parts`;
      store(state, slot, gapExpr(state.cx, { span: where, end: where }, detail, 'budget', slot.type));
      return;
    }
    cursor.at = start;
    const part = partOf(state, slot, position);
    if (range.rest.length > 0) fill(state, part, cursor, range.rest, 'elided');
    else fillPart(state, part, cursor);
  }
}

function partOf(state: State, slot: Slot, position: number): Slot {
  if (slot.type.kind === 'array') return elementSlot(state, slot, slot.type, position);
  return slot.type.kind === 'record' ? fieldSlot(slot, slot.type.record, position) : slot;
}

function limit(type: CType): number {
  if (type.kind === 'array') return type.length ?? Number.POSITIVE_INFINITY;
  return type.kind === 'record' ? type.record.fields.length : 1;
}

/** One part, from the item at the cursor or, when that is not of its type, from as many items as it needs. */
function fillPart(state: State, part: Slot, cursor: Cursor): void {
  const { initializer } = cursor.items[cursor.at]!;
  if (initializer.kind === 'expression' && needsMore(state, part.type, initializer.expression)) {
    fill(state, part, cursor, [], 'elided');
    return;
  }
  cursor.at++;
  initializeSlot(state, part, initializer);
}

function needsMore(state: State, type: CType, node: ExprNode): boolean {
  if (type.kind === 'array') return !isStringFor(state, type, node);
  return (
    type.kind === 'record' && !compatible(typed(state, node).type, type) && typed(state, node).kind !== 'gap'
  );
}

function designate(state: State, slot: Slot, designators: readonly DesignatorNode[]): Range | undefined {
  const [head, ...rest] = designators;
  if (head === undefined) return undefined;
  if (head.kind === 'field') return designateField(slot, head, rest);
  const first = constantOf(state.cx, head.index);
  const last = head.end === undefined ? first : constantOf(state.cx, head.end);
  if (slot.type.kind !== 'array' || first === undefined || last === undefined) return undefined;
  if (first < 0n || last < first || last - first >= longestRange || last > 0x7fff_ffffn) return undefined;
  return { first: Number(first), last: Number(last), rest };
}

/** A member of an anonymous member is reached with the same designator once more. */
function designateField(
  slot: Slot,
  head: Extract<DesignatorNode, { kind: 'field' }>,
  rest: readonly DesignatorNode[],
): Range | undefined {
  if (slot.type.kind !== 'record') return undefined;
  const path = findMember(slot.type.record, head.name);
  if (path === undefined) return undefined;
  const position = slot.type.record.fields.indexOf(path[0]!);
  return { first: position, last: position, rest: path.length > 1 ? [head, ...rest] : rest };
}

function excess(state: State, slot: Slot, item: InitializerItem): void {
  const where: Span = item.designators[0]?.span ?? item.initializer.span;
  const detail = 'an initialiser names or fills a part that the object does not have';
  const unknown = gapExpr(state.cx, { span: where, end: where }, detail, 'type', slot.type);
  const given = item.initializer.kind === 'expression' ? [typed(state, item.initializer.expression)] : [];
  store(state, slot, after(unknown, given, unknown));
}
