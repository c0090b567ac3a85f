/**
 * Orders between terms, as differences of integers: `low + by ≤ high` (Pratt 1977). Of ranges alone, `index < count` and `index ≥ count` are no
 * contradiction; what is known of an index that stands for any element of an array is told in these.
 */
import type { TermGraph } from '../../encode/term.js';
import { sumOf } from '../../encode/term-arith.js';
import type { TermId } from '../../encode/term-store.js';
import type { Range } from './range.js';
import { differences, type Trie } from './trie.js';

/** How the bits of both terms are read as integers. */
export type View = 'unsigned' | 'signed';

/** The terms may be of different widths. */
export interface Order {
  readonly view: View;
  readonly low: TermId;
  readonly high: TermId;
  readonly by: bigint;
}

/** What is known besides the orders. */
export interface Known {
  /** Of a variable or a constant, at hand without a look into terms. */
  readonly range: (t: TermId) => Range;
  /** Whether the bits of `low + by` and `high` are known by themselves not to be the same. */
  readonly differ: (low: TermId, by: bigint, high: TermId) => boolean;
}

/** A term is at most (or at least) `node + shift`; `zero` is the number 0. */
interface Reading {
  readonly node: TermId | typeof zero;
  readonly shift: bigint;
}

const zero = -1;

/** How far `low` is below `high` at least, by what the orders tell; negative: how far above at most. */
export function gapBetween(
  g: TermGraph,
  orders: readonly Order[],
  known: Known,
  { view, low, high }: Pick<Order, 'view' | 'low' | 'high'>,
): bigint | undefined {
  const sources = readings(g, view, known, low, 'most');
  const targets = readings(g, view, known, high, 'least');
  if (!areInvolved(orders, [...sources, ...targets])) {
    const [from, to] = [sources.at(-1)!, targets.at(-1)!];
    return from.node === to.node ? to.shift - from.shift : undefined;
  }
  const inView = orders.filter((order) => order.view === view);
  let gap: bigint | undefined;
  for (const from of sources) {
    const reached = distances(g, view, inView, known, from.node, targets);
    for (const to of targets) {
      const distance = reached.get(to.node);
      if (distance === undefined) continue;
      const here = distance + to.shift - from.shift;
      if (gap === undefined || here > gap) gap = here;
    }
  }
  return gap;
}

/** Most comparisons are of terms that no order is about. */
export function isAbout(g: TermGraph, orders: readonly Order[], t: TermId): boolean {
  if (orders.length === 0) return false;
  const nodes = nodesIn(orders);
  let inner = t;
  while (g.op(inner) === 'zext' || g.op(inner) === 'sext') inner = g.arg(inner, 0);
  return nodes.has(inner) || nodes.has(t) || nodes.has(sumOf(g, inner).base ?? zero);
}

function areInvolved(orders: readonly Order[], readings: readonly Reading[]): boolean {
  const nodes = nodesIn(orders);
  return readings.some(({ node }) => nodes.has(node));
}

function nodesIn(orders: readonly Order[]): ReadonlySet<TermId> {
  let nodes = nodesOf.get(orders);
  if (nodes === undefined) {
    nodes = new Set(orders.flatMap(({ low, high }) => [low, high]));
    nodesOf.set(orders, nodes);
  }
  return nodes;
}

const nodesOf = new WeakMap<readonly Order[], ReadonlySet<TermId>>();

/** Between the terms that the two sides are sums over, where that says the same. */
export function plainOrder(g: TermGraph, known: Known, { view, low, high, by }: Order): Order {
  const from = readings(g, view, known, low, 'least').at(-1)!;
  const to = readings(g, view, known, high, 'most').at(-1)!;
  return {
    view,
    low: from.node === zero ? low : from.node,
    high: to.node === zero ? high : to.node,
    by: by + (from.node === zero ? 0n : from.shift) - (to.node === zero ? 0n : to.shift),
  };
}

/** The orders that comparisons tell, of those between one of `terms` and another term. */
export function ordersAmong(
  g: TermGraph,
  comparisons: Trie<boolean>,
  terms: ReadonlySet<TermId>,
): readonly Order[] {
  const found: Order[] = [];
  differences(comparisons, undefined, (t, holds) => {
    const op = g.op(t);
    if (op !== 'bvult' && op !== 'bvslt') return;
    const view = op === 'bvult' ? 'unsigned' : 'signed';
    const [a, b] = [g.arg(t, 0), g.arg(t, 1)];
    if (g.op(a) === 'const' || g.op(b) === 'const') return; // that is a range
    const told = [a, b].some((side) => terms.has(baseOf(g, view, side) ?? zero));
    if (told) found.push(holds ? { view, low: a, high: b, by: 1n } : { view, low: b, high: a, by: 0n });
  });
  return found;
}

/** The term that a number is counted from, in whatever width; `undefined`: a constant. */
export const baseOf = (g: TermGraph, view: View, t: TermId): TermId | undefined =>
  sumOf(g, stripped(g, view, t)).base;

/** Without what leaves the integer as it is. */
function stripped(g: TermGraph, view: View, t: TermId): TermId {
  let inner = t;
  while (g.op(inner) === (view === 'unsigned' ? 'zext' : 'sext')) inner = g.arg(inner, 0);
  return inner;
}

/** What bounds a term on one side; a sum that may come round bounds it on the other side only. */
function readings(g: TermGraph, view: View, known: Known, t: TermId, side: 'most' | 'least'): Reading[] {
  const inner = stripped(g, view, t);
  const width = g.width(inner);
  const value = g.value(inner);
  if (value !== undefined)
    return [{ node: zero, shift: view === 'unsigned' ? value : BigInt.asIntN(width, value) }];
  const found: Reading[] = [{ node: inner, shift: 0n }];
  const { base, offset } = sumOf(g, inner);
  if (base === undefined || offset === 0n) return found;
  const shift = BigInt.asIntN(width, offset);
  const always = side === 'most' ? shift > 0n : shift < 0n;
  if (always || staysWithin(view, width, known.range(base), shift)) found.push({ node: base, shift });
  return found;
}

function staysWithin(view: View, width: number, range: Range, shift: bigint): boolean {
  const half = 1n << BigInt(width - 1);
  return view === 'unsigned'
    ? range.lo + shift >= 0n && range.hi + shift < 2n * half
    : range.slo + shift >= -half && range.shi + shift < half;
}

/** From one node, how far below each other node it is at least (Bellman and Ford; all edges a few). */
function distances(
  g: TermGraph,
  view: View,
  orders: readonly Order[],
  known: Known,
  from: Reading['node'],
  targets: readonly Reading[],
): Map<Reading['node'], bigint> {
  const nodes = new Set<Reading['node']>([from, ...targets.map(({ node }) => node)]);
  const edges: { readonly low: Reading['node']; readonly high: Reading['node']; readonly by: bigint }[] = [];
  for (const { low, high, by } of orders) {
    nodes.add(low).add(high);
    edges.push({ low, high, by: by >= 0n && known.differ(low, by, high) ? by + 1n : by });
  }
  for (const node of nodes) {
    if (node === zero || (g.op(node) !== 'var' && g.op(node) !== 'const')) continue;
    const { lo, hi, slo, shi } = known.range(node);
    edges.push({ low: zero, high: node, by: view === 'unsigned' ? lo : slo });
    edges.push({ low: node, high: zero, by: -(view === 'unsigned' ? hi : shi) });
  }
  const reached = new Map<Reading['node'], bigint>([[from, 0n]]);
  for (let round = 0; round <= nodes.size; round++) {
    let changed = false;
    for (const { low, high, by } of edges) {
      const start = reached.get(low);
      if (start === undefined) continue;
      const before = reached.get(high);
      if (before !== undefined && before >= start + by) continue;
      reached.set(high, start + by);
      changed = true;
    }
    if (!changed) break;
  }
  return reached;
}
