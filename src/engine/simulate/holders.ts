/**
 * Cells that hold the watched object: an element of an array, most often, which a later loop will read it from. Which element it is differs from
 * one iteration to the next, so the index is a term of its own, of which is known what holds for every element it may be (relations.ts).
 * A holder claims nothing: what the cell holds is read off the memory, and what is known of the index off the facts.
 */
import type { TermGraph } from '../../encode/term.js';
import { plus } from '../../encode/term-arith.js';
import { differenceOf, linearOf, type Part } from '../../encode/term-linear.js';
import type { TermId } from '../../encode/term-store.js';
import { versionOf } from '../../encode/versions.js';
import type { Variable } from '../../ir/program.js';
import { isMemory } from '../../ir/sort.js';
import { chosen } from './chosen.js';
import type { Facts } from './facts.js';
import { type Holder, meaningOf, type State, type Store } from './state.js';

/** Stores that are looked at, of each memory. */
const mostStores = 16;
const mostHolders = 4;

/** Cells to which the watched object was stored a short while ago, newest first in each memory. */
export function holdersIn(
  state: State,
  globals: readonly Variable[],
  watched: TermId,
  store: Store,
): readonly Holder[] {
  const { g, memories } = store;
  const found: Holder[] = [];
  for (const [memory, variable] of globals.entries()) {
    const { sort } = variable;
    if (!isMemory(sort) || sort.cell !== g.width(watched)) continue;
    const meaning = ~meaningOf(versionOf(state.globals, memory), variable, store);
    const addresses = new Set<TermId>();
    for (const { address, value } of memories.newest(meaning, mostStores)) {
      if (addresses.has(address) || !isObject(g, state.facts, value, watched)) continue;
      addresses.add(address);
      if (holds(state, { memory, address, index: undefined }, variable, watched, store))
        found.push({ memory, address, index: undefined });
      if (found.length === mostHolders) return found;
    }
  }
  return found;
}

/** Whether the object is still there. */
export function holds(
  state: State,
  { memory, address }: Holder,
  variable: Variable,
  watched: TermId,
  store: Store,
): boolean {
  const meaning = ~meaningOf(versionOf(state.globals, memory), variable, store);
  return isObject(store.g, state.facts, store.memories.load(meaning, address), watched);
}

const isObject = (g: TermGraph, facts: Facts, value: TermId, watched: TermId): boolean =>
  facts.truthOf(g.eq(chosen(g, facts, value), watched)) === true;

/** Two addresses that differ in one index: `rest + factor * index`, the index made wider by `extension`. */
export interface Pattern {
  readonly rest: TermId;
  readonly factor: bigint;
  readonly extension: 'zext' | 'sext' | 'none';
  readonly width: number;
}

export interface Match {
  readonly pattern: Pattern;
  /** The index on either side. */
  readonly left: TermId;
  readonly right: TermId;
}

/** `undefined`: the addresses are not those of two elements of one array. */
export function matched(g: TermGraph, a: TermId, b: TermId): Match | undefined {
  const { constant, parts } = differenceOf(g, a, b);
  const [first, second, third] = parts;
  if (first === undefined || third !== undefined) return undefined;
  const inLeft = linearOf(g, a).parts.some(({ atom }) => atom === first.atom);
  if (second !== undefined) {
    const [left, right] = inLeft ? [first, second] : [second, first];
    return constant === 0n ? twoIndices(g, a, b, left, right.atom) : undefined;
  }
  return inLeft
    ? oneIndex(g, a, b, first)
    : turned(oneIndex(g, b, a, { atom: first.atom, factor: -first.factor }));
}

/** @param part a summand of `a`, and `right` one of `b` */
function twoIndices(g: TermGraph, a: TermId, b: TermId, part: Part, right: TermId): Match | undefined {
  const [x, y] = [indexOf(g, part.atom), indexOf(g, right)];
  if (x.extension !== y.extension || g.width(x.index) !== g.width(y.index)) return undefined;
  return checked(g, a, b, { pattern: patternOf(g, a, part), left: x.index, right: y.index });
}

/** The same with a number for the index of `b`. */
function oneIndex(g: TermGraph, a: TermId, b: TermId, part: Part): Match | undefined {
  const pattern = patternOf(g, a, part);
  const apart = differenceOf(g, b, pattern.rest).constant;
  const [offset, by] = [signed(g, a, apart), pattern.factor];
  if (by === 0n || offset % by !== 0n) return undefined;
  const right = g.constant(pattern.width, offset / by);
  return checked(g, a, b, { pattern, left: indexOf(g, part.atom).index, right });
}

const turned = (match: Match | undefined): Match | undefined =>
  match === undefined ? undefined : { pattern: match.pattern, left: match.right, right: match.left };

/** By what follows nobody has to trust the arithmetic above. */
function checked(g: TermGraph, a: TermId, b: TermId, match: Match): Match | undefined {
  const { pattern, left, right } = match;
  const isSame = (x: TermId, y: TermId): boolean => {
    const { constant, parts } = differenceOf(g, x, y);
    return constant === 0n && parts.length === 0;
  };
  return isSame(addressOf(g, pattern, left), a) && isSame(addressOf(g, pattern, right), b)
    ? match
    : undefined;
}

const signed = (g: TermGraph, t: TermId, value: bigint): bigint => BigInt.asIntN(g.width(t), value);

function patternOf(g: TermGraph, t: TermId, { atom, factor }: Part): Pattern {
  const { index, extension } = indexOf(g, atom);
  const by = signed(g, t, factor);
  return { rest: without(g, t, atom, by), factor: by, extension, width: g.width(index) };
}

export const samePattern = (a: Pattern, b: Pattern): boolean =>
  a.rest === b.rest && a.factor === b.factor && a.extension === b.extension && a.width === b.width;

export function addressOf(g: TermGraph, { rest, factor, extension }: Pattern, index: TermId): TermId {
  const width = g.width(rest);
  const scaled = g.arith('bvmul', wide(g, width, extension, index), g.constant(width, factor));
  return g.arith('bvadd', rest, scaled);
}

function indexOf(
  g: TermGraph,
  part: TermId,
): { readonly index: TermId; readonly extension: Pattern['extension'] } {
  const op = g.op(part);
  return op === 'zext' || op === 'sext'
    ? { index: g.arg(part, 0), extension: op }
    : { index: part, extension: 'none' };
}

function wide(g: TermGraph, width: number, extension: Pattern['extension'], index: TermId): TermId {
  return extension === 'zext' ? g.zext(width, index) : extension === 'sext' ? g.sext(width, index) : index;
}

/** A sum less one of its summands, in a form that depends on its summands only. */
function without(g: TermGraph, t: TermId, atom: TermId, factor: bigint): TermId {
  const width = g.width(t);
  const { constant, parts } = linearOf(g, t);
  const sum = parts
    .map((part) => ({ atom: part.atom, factor: part.atom === atom ? part.factor - factor : part.factor }))
    .map((part) => g.arith('bvmul', part.atom, g.constant(width, part.factor)))
    .reduce((x, y) => g.arith('bvadd', x, y), g.constant(width, 0n));
  return plus(g, sum, constant);
}
