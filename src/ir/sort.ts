/** Sorts of expressions: what an operator asks of its operands, and what it gives. */
import { InternalError, invariant, unreachable } from '../base/errors.js';
import type { BinaryOp, Expr, MemorySort, Sort } from './expr.js';
import { children } from './walk.js';

/** Same shape. `below` is no part of it: it says which memories `havoc` picks, not which values there are. */
export function sameSort(a: Sort, b: Sort): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.address === b.address && a.cell === b.cell;
}

export const isMemory = (sort: Sort): sort is MemorySort => typeof sort === 'object';

/** `bool`, `bv32`, `[bv64]bv8`, `[bv64]bv64 below 0x1000`. */
export function formatSort(sort: Sort): string {
  if (sort === 'bool') return sort;
  if (typeof sort === 'number') return `bv${sort}`;
  const below = sort.below === undefined ? '' : ` below 0x${sort.below.toString(16).toUpperCase()}`;
  return `[bv${sort.address}]bv${sort.cell}${below}`;
}

const known = new WeakMap<Expr, Sort>();

/**
 * The sort of a well-sorted expression; each node is looked at once in its life, with an explicit stack.
 * @throws InternalError where an operator does not fit its operands
 */
export function sortOf(expr: Expr): Sort {
  const quick = known.get(expr) ?? leafSort(expr);
  if (quick !== undefined) return quick;
  const stack = [expr];
  while (stack.length > 0) {
    const top = stack[stack.length - 1]!;
    const before = stack.length;
    for (const child of children(top))
      if (!known.has(child) && leafSort(child) === undefined) stack.push(child);
    if (stack.length > before) continue;
    stack.pop();
    const sort = applySort(top);
    if (isMisfit(sort)) throw new InternalError(`ill-sorted expression: ${sort.misfit}`);
    known.set(top, sort);
  }
  return known.get(expr)!;
}

/** The width of a bit-vector expression. @throws InternalError for another sort */
export function widthOf(expr: Expr): number {
  const sort = sortOf(expr);
  invariant(typeof sort === 'number', `a bit-vector is wanted, not ${formatSort(sort)}`);
  return sort;
}

/** What is wrong with this node, its operands being well-sorted; `undefined` when nothing is. */
export function sortFault(expr: Expr): string | undefined {
  if (expr.kind === 'bv' || expr.kind === 'var') return leafFault(expr);
  const sort = applySort(expr);
  return isMisfit(sort) ? sort.misfit : undefined;
}

/** Faults of a sort by itself. */
export function malformedSort(sort: Sort): string | undefined {
  if (sort === 'bool') return undefined;
  if (typeof sort === 'number') return goodWidth(sort) ? undefined : `no bit-vector has width ${sort}`;
  if (!goodWidth(sort.cell)) return `no cell has width ${sort.cell}`;
  if (sort.below !== undefined && (sort.below <= 0n || sort.below > 1n << BigInt(sort.cell)))
    return `the bound ${sort.below} does not fit cells of ${sort.cell} bits`;
  return undefined;
}

const goodWidth = (width: number): boolean => Number.isInteger(width) && width >= 1 && width <= 128;

function leafSort(e: Expr): Sort | undefined {
  if (e.kind === 'var') return e.sort;
  if (e.kind === 'bv') return e.width;
  return e.kind === 'bool' ? 'bool' : undefined;
}

function leafFault(e: Extract<Expr, { kind: 'bv' | 'var' }>): string | undefined {
  const sort = e.kind === 'bv' ? e.width : e.sort;
  const bad = malformedSort(sort);
  if (bad !== undefined) return bad;
  if (e.kind === 'bv' && (e.value < 0n || e.value >> BigInt(e.width) !== 0n))
    return `${e.value} is no value of ${e.width} bits`;
  return undefined;
}

/** A sort, or what is wrong. */
interface Misfit {
  readonly misfit: string;
}

const misfit = (text: string): Misfit => ({ misfit: text });

const isMisfit = (sort: Sort | Misfit): sort is Misfit => typeof sort === 'object' && 'misfit' in sort;

function applySort(e: Expr): Sort | Misfit {
  switch (e.kind) {
    case 'bool':
      return 'bool';
    case 'bv':
      return e.width;
    case 'var':
      return e.sort;
    case 'unary':
      return unarySort(e.op === 'not', sortOf(e.arg), e.op);
    case 'binary':
      return binarySort(e.op, sortOf(e.left), sortOf(e.right));
    case 'ite': {
      if (sortOf(e.cond) !== 'bool') return misfit(`the condition of ite is ${formatSort(sortOf(e.cond))}`);
      const [then, other] = [sortOf(e.then), sortOf(e.else)];
      return sameSort(then, other) ? then : mismatch('ite', then, other);
    }
    case 'extract':
      return extractSort(e.high, e.low, sortOf(e.arg));
    case 'concat':
      return concatSort(sortOf(e.high), sortOf(e.low));
    case 'zext':
    case 'sext':
      return extendSort(e.kind, e.width, sortOf(e.arg));
    case 'select':
      return selectSort(sortOf(e.memory), sortOf(e.address));
    case 'store': {
      const [memory, value] = [sortOf(e.memory), sortOf(e.value)];
      const cell = selectSort(memory, sortOf(e.address));
      if (typeof cell === 'object') return cell;
      return value === cell ? memory : mismatch('store', cell, value);
    }
    default:
      return unreachable(e);
  }
}

function unarySort(logical: boolean, arg: Sort, op: string): Sort | Misfit {
  const fits = logical ? arg === 'bool' : typeof arg === 'number';
  return fits ? arg : misfit(`${op} of ${formatSort(arg)}`);
}

function binarySort(op: BinaryOp, left: Sort, right: Sort): Sort | Misfit {
  switch (op) {
    case 'and':
    case 'or':
    case 'implies':
      return left === 'bool' && right === 'bool' ? 'bool' : mismatch(op, left, right);
    case 'eq':
      return left === right && !isMemory(left) ? 'bool' : mismatch(op, left, right);
    case 'bvult':
    case 'bvule':
    case 'bvslt':
    case 'bvsle':
      return left === right && typeof left === 'number' ? 'bool' : mismatch(op, left, right);
    case 'bvadd':
    case 'bvsub':
    case 'bvmul':
    case 'bvudiv':
    case 'bvurem':
    case 'bvsdiv':
    case 'bvsrem':
    case 'bvand':
    case 'bvor':
    case 'bvxor':
    case 'bvshl':
    case 'bvlshr':
    case 'bvashr':
      return left === right && typeof left === 'number' ? left : mismatch(op, left, right);
    default:
      return unreachable(op);
  }
}

function extractSort(high: number, low: number, arg: Sort): Sort | Misfit {
  if (typeof arg !== 'number') return misfit(`extract of ${formatSort(arg)}`);
  const fits = Number.isInteger(high) && Number.isInteger(low) && 0 <= low && low <= high && high < arg;
  return fits ? high - low + 1 : misfit(`bits ${high} to ${low} of ${formatSort(arg)}`);
}

function concatSort(high: Sort, low: Sort): Sort | Misfit {
  if (typeof high !== 'number' || typeof low !== 'number') return mismatch('concat', high, low);
  return high + low <= 128 ? high + low : misfit(`concat to ${high + low} bits, more than 128`);
}

function extendSort(kind: string, width: number, arg: Sort): Sort | Misfit {
  if (typeof arg !== 'number') return misfit(`${kind} of ${formatSort(arg)}`);
  return goodWidth(width) && width >= arg ? width : misfit(`${kind} of ${formatSort(arg)} to ${width} bits`);
}

function selectSort(memory: Sort, address: Sort): number | Misfit {
  if (!isMemory(memory)) return misfit(`a cell of ${formatSort(memory)}`);
  return address === memory.address ? memory.cell : mismatch('address', memory.address, address);
}

const mismatch = (what: string, left: Sort, right: Sort): Misfit =>
  misfit(`${what} of ${formatSort(left)} and ${formatSort(right)}`);
