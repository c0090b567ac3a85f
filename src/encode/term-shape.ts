/** Terms that move bits: extract, concat, zext, sext. */
import { ite } from './term-bool.js';
import type { TermId, TermStore } from './term-store.js';

/** Trees of `ite` over constants are computed through while they have at most this many leaves. */
export const smallTree = 16;

/** `f` applied to every leaf of a small tree. */
export function mapTree(g: TermStore, tree: TermId, f: (constant: TermId) => TermId): TermId {
  if (g.op(tree) !== 'ite') return f(tree);
  return ite(g, g.arg(tree, 0), mapTree(g, g.arg(tree, 1), f), mapTree(g, g.arg(tree, 2), f));
}

export const isSmallTree = (g: TermStore, t: TermId): boolean =>
  g.treeSize(t) > 0 && g.treeSize(t) <= smallTree;

export function extract(g: TermStore, high: number, low: number, a: TermId): TermId {
  const width = high - low + 1;
  if (width === g.width(a)) return a;
  const value = g.value(a);
  if (value !== undefined) return g.constant(width, value >> BigInt(low));
  switch (g.op(a)) {
    case 'extract':
      return extract(g, high + g.lowBit(a), low + g.lowBit(a), g.arg(a, 0));
    case 'concat':
      return extractConcat(g, high, low, a);
    case 'zext':
      return extractExtended(g, high, low, a) ?? zeroAbove(g, high, low, a);
    case 'sext':
      return extractExtended(g, high, low, a) ?? g.intern('extract', width, [a], low);
    default:
      if (isSmallTree(g, a)) return mapTree(g, a, (leaf) => extract(g, high, low, leaf));
      return g.intern('extract', width, [a], low);
  }
}

function extractConcat(g: TermStore, high: number, low: number, a: TermId): TermId {
  const [above, below] = [g.arg(a, 0), g.arg(a, 1)];
  const border = g.width(below);
  if (high < border) return extract(g, high, low, below);
  if (low >= border) return extract(g, high - border, low - border, above);
  return concat(g, extract(g, high - border, 0, above), extract(g, border - 1, low, below));
}

/** Inside the operand. */
function extractExtended(g: TermStore, high: number, low: number, a: TermId): TermId | undefined {
  const inner = g.arg(a, 0);
  return high < g.width(inner) ? extract(g, high, low, inner) : undefined;
}

function zeroAbove(g: TermStore, high: number, low: number, a: TermId): TermId {
  const inner = g.arg(a, 0);
  const border = g.width(inner);
  if (low >= border) return g.constant(high - low + 1, 0n);
  return zext(g, high - low + 1, extract(g, border - 1, low, inner));
}

export function concat(g: TermStore, above: TermId, below: TermId): TermId {
  const width = g.width(above) + g.width(below);
  const high = g.value(above);
  const low = g.value(below);
  if (high !== undefined && low !== undefined)
    return g.constant(width, (high << BigInt(g.width(below))) | low);
  if (high === 0n) return zext(g, width, below);
  const fused = adjacent(g, above, below);
  if (fused !== undefined) return fused;
  if (g.op(below) === 'concat') {
    const joined = adjacent(g, above, g.arg(below, 0));
    if (joined !== undefined) return concat(g, joined, g.arg(below, 1));
  }
  if (g.op(above) === 'concat') {
    const joined = adjacent(g, g.arg(above, 1), below);
    if (joined !== undefined) return concat(g, g.arg(above, 0), joined);
  }
  return g.intern('concat', width, [above, below]);
}

/** Neighbouring bits of one term, or neighbouring constants. */
function adjacent(g: TermStore, above: TermId, below: TermId): TermId | undefined {
  if (g.op(above) === 'const' && g.op(below) === 'const') return concat(g, above, below);
  if (g.op(above) !== 'extract') return undefined;
  const source = g.arg(above, 0);
  const border = g.lowBit(above);
  const top = border + g.width(above) - 1;
  if (g.op(below) !== 'extract' || g.arg(below, 0) !== source) return undefined;
  if (g.lowBit(below) + g.width(below) !== border) return undefined;
  return extract(g, top, g.lowBit(below), source);
}

export function zext(g: TermStore, width: number, a: TermId): TermId {
  if (width === g.width(a)) return a;
  const value = g.value(a);
  if (value !== undefined) return g.constant(width, value);
  if (g.op(a) === 'zext') return zext(g, width, g.arg(a, 0));
  if (isSmallTree(g, a)) return mapTree(g, a, (leaf) => zext(g, width, leaf));
  return g.intern('zext', width, [a]);
}

export function sext(g: TermStore, width: number, a: TermId): TermId {
  if (width === g.width(a)) return a;
  const value = g.value(a);
  if (value !== undefined) return g.constant(width, BigInt.asIntN(g.width(a), value));
  if (g.op(a) === 'sext') return sext(g, width, g.arg(a, 0));
  if (g.op(a) === 'zext') return zext(g, width, g.arg(a, 0)); // its sign bit is zero: a zext always widens
  if (isSmallTree(g, a)) return mapTree(g, a, (leaf) => sext(g, width, leaf));
  return g.intern('sext', width, [a]);
}
