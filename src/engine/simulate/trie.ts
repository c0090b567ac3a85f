/**
 * Maps from terms to what is known of them, never changed: a map with one entry more shares all else with the one before, so that a step of
 * a path costs what it learns, and two paths that meet are compared by what they learned since they parted.
 * A trie over the key's bits, five at a time from the lowest, with nodes of only as many slots as are used (Bagwell 2001, "Ideal hash trees").
 */
interface Leaf<V> {
  readonly key: number;
  readonly value: V;
}

interface Branch<V> {
  readonly key: undefined;
  /** Bit n: there is an item for the digit n. */
  readonly used: number;
  /** In the order of their digits. */
  readonly items: readonly Trie<V>[];
}

/** `undefined` is the empty map. */
export type Trie<V> = Leaf<V> | Branch<V> | undefined;

const bits = 5;
const lowest = (1 << bits) - 1;

/** @param key not negative */
export function lookUp<V>(trie: Trie<V>, key: number): V | undefined {
  let node = trie;
  for (let shift = 0; node !== undefined; shift += bits) {
    if (node.key !== undefined) return node.key === key ? node.value : undefined;
    const bit = 1 << ((key >>> shift) & lowest);
    if ((node.used & bit) === 0) return undefined;
    node = node.items[countBelow(node.used, bit)];
  }
  return undefined;
}

export const withEntry = <V>(trie: Trie<V>, key: number, value: V): Trie<V> =>
  inserted(trie, { key, value }, 0);

function inserted<V>(node: Trie<V>, leaf: Leaf<V>, shift: number): Trie<V> {
  if (node === undefined) return leaf;
  if (node.key !== undefined) {
    if (node.key !== leaf.key) return parted(node, leaf, shift);
    return node.value === leaf.value ? node : leaf;
  }
  const bit = 1 << ((leaf.key >>> shift) & lowest);
  const at = countBelow(node.used, bit);
  const items = node.items.slice();
  if ((node.used & bit) === 0) {
    items.splice(at, 0, leaf);
    return { key: undefined, used: node.used | bit, items };
  }
  const item = inserted(items[at], leaf, shift + bits);
  if (item === items[at]) return node;
  items[at] = item;
  return { key: undefined, used: node.used, items };
}

/** Two leaves of different keys, whose digits below `shift` are the same. */
function parted<V>(a: Leaf<V>, b: Leaf<V>, shift: number): Branch<V> {
  const [x, y] = [(a.key >>> shift) & lowest, (b.key >>> shift) & lowest];
  const used = (1 << x) | (1 << y);
  if (x === y) return { key: undefined, used, items: [parted(a, b, shift + bits)] };
  return { key: undefined, used, items: x < y ? [a, b] : [b, a] };
}

export function withoutEntry<V>(trie: Trie<V>, key: number): Trie<V> {
  return removed(trie, key, 0);
}

function removed<V>(node: Trie<V>, key: number, shift: number): Trie<V> {
  if (node === undefined) return undefined;
  if (node.key !== undefined) return node.key === key ? undefined : node;
  const bit = 1 << ((key >>> shift) & lowest);
  if ((node.used & bit) === 0) return node;
  const at = countBelow(node.used, bit);
  const item = removed(node.items[at], key, shift + bits);
  if (item === node.items[at]) return node;
  const items = node.items.slice();
  if (item !== undefined) items[at] = item;
  else items.splice(at, 1);
  const used = item === undefined ? node.used & ~bit : node.used;
  if (items.length === 0) return undefined;
  const [only] = items;
  return items.length === 1 && only?.key !== undefined ? only : { key: undefined, used, items };
}

/** Each key whose values are not the same object or number in both; `undefined` where a map has none. */
export function differences<V>(
  a: Trie<V>,
  b: Trie<V>,
  visit: (key: number, left: V | undefined, right: V | undefined) => void,
): void {
  compare(a, b, 0, visit);
}

function compare<V>(
  a: Trie<V>,
  b: Trie<V>,
  shift: number,
  visit: (key: number, left: V | undefined, right: V | undefined) => void,
): void {
  if (a === b) return;
  const [left, right] = [leafOf(a), leafOf(b)];
  if (left !== undefined && left.key === right?.key) {
    if (left.value !== right.value) visit(left.key, left.value, right.value);
    return;
  }
  if (isLeafOrEmpty(a) && isLeafOrEmpty(b)) {
    if (left !== undefined) visit(left.key, left.value, undefined);
    if (right !== undefined) visit(right.key, undefined, right.value);
    return;
  }
  const used = usedBy(a, shift) | usedBy(b, shift);
  for (let rest = used; rest !== 0; rest &= rest - 1) {
    const bit = rest & -rest;
    compare(below(a, bit, shift), below(b, bit, shift), shift + bits, visit);
  }
}

const leafOf = <V>(node: Trie<V>): Leaf<V> | undefined => (node?.key === undefined ? undefined : node);
const isLeafOrEmpty = <V>(node: Trie<V>): boolean => node === undefined || node.key !== undefined;

function usedBy<V>(node: Trie<V>, shift: number): number {
  if (node === undefined) return 0;
  return node.key === undefined ? node.used : 1 << ((node.key >>> shift) & lowest);
}

function below<V>(node: Trie<V>, bit: number, shift: number): Trie<V> {
  if (node === undefined) return undefined;
  if (node.key !== undefined) return 1 << ((node.key >>> shift) & lowest) === bit ? node : undefined;
  return (node.used & bit) === 0 ? undefined : node.items[countBelow(node.used, bit)];
}

/** How many bits are set in `used` below the one that is set in `bit`. */
function countBelow(used: number, bit: number): number {
  let n = used & (bit - 1);
  n -= (n >>> 1) & 0x55555555;
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
