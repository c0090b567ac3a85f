/**
 * Terms read as linear sums, modulo 2^width: `array + 24 * zext(i) + 16` is the constant 16 and two atoms, the array and `zext(i)`, with factors.
 * Addresses of elements are compared by what is left when one is taken from the other: the same field of two elements of an array is one cell
 * exactly where the indices are equal.
 */
import { maskOf } from '../ir/arith.js';
import type { TermId, TermStore } from './term-store.js';

export interface Linear {
  readonly constant: bigint;
  /** Ascending, with their factors, none of them 0. */
  readonly parts: readonly Part[];
}

export interface Part {
  readonly atom: TermId;
  readonly factor: bigint;
}

/** Summands of a term that are looked at; a longer one is an atom. */
const mostSummands = 12;

const known = new WeakMap<TermStore, Map<TermId, Linear>>();

/** Found once for each term. */
export function linearOf(g: TermStore, t: TermId): Linear {
  const all = known.get(g) ?? new Map<TermId, Linear>();
  known.set(g, all);
  let linear = all.get(t);
  if (linear === undefined) {
    linear = summed(g, t);
    all.set(t, linear);
  }
  return linear;
}

function summed(g: TermStore, t: TermId): Linear {
  const all = maskOf(g.width(t));
  const factors = new Map<TermId, bigint>();
  let constant = 0n;
  let summands = 0;
  const work: [TermId, bigint][] = [[t, 1n]];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    const [term, factor] = next;
    const value = g.value(term);
    const inner = value === undefined && summands++ < mostSummands ? summandsOf(g, term) : undefined;
    if (value !== undefined) constant = (constant + factor * value) & all;
    else if (inner !== undefined) for (const [part, by] of inner) work.push([part, (factor * by) & all]);
    else factors.set(term, ((factors.get(term) ?? 0n) + factor) & all);
  }
  const parts = [...factors]
    .map(([atom, factor]) => ({ atom, factor }))
    .filter(({ factor }) => factor !== 0n)
    .sort((x, y) => x.atom - y.atom);
  return { constant, parts };
}

/** What a term is the sum of; `undefined`: an atom. */
function summandsOf(g: TermStore, t: TermId): readonly (readonly [TermId, bigint])[] | undefined {
  switch (g.op(t)) {
    case 'bvadd':
      return [
        [g.arg(t, 0), 1n],
        [g.arg(t, 1), 1n],
      ];
    case 'bvsub':
      return [
        [g.arg(t, 0), 1n],
        [g.arg(t, 1), -1n],
      ];
    case 'bvneg':
      return [[g.arg(t, 0), -1n]];
    case 'bvmul': {
      const factor = g.value(g.arg(t, 1));
      return factor === undefined ? undefined : [[g.arg(t, 0), factor]];
    }
    case 'bvshl': {
      const by = g.value(g.arg(t, 1));
      return by === undefined || by >= BigInt(g.width(t)) ? undefined : [[g.arg(t, 0), 1n << by]];
    }
    default:
      return undefined;
  }
}

/** @param a of the same width as `b` */
export function differenceOf(g: TermStore, a: TermId, b: TermId): Linear {
  const all = maskOf(g.width(a));
  const [left, right] = [linearOf(g, a), linearOf(g, b)];
  const parts: Part[] = [];
  let [i, j] = [0, 0];
  while (i < left.parts.length || j < right.parts.length) {
    const [x, y] = [left.parts[i], right.parts[j]];
    if (y === undefined || (x !== undefined && x.atom < y.atom)) {
      parts.push(x!);
      i++;
    } else if (x === undefined || y.atom < x.atom) {
      parts.push({ atom: y.atom, factor: -y.factor & all });
      j++;
    } else {
      const factor = (x.factor - y.factor) & all;
      if (factor !== 0n) parts.push({ atom: x.atom, factor });
      i++;
      j++;
    }
  }
  return { constant: (left.constant - right.constant) & all, parts };
}

/** What an equality of two sums comes to, with less in it. */
export type Equality =
  | { readonly kind: 'decided'; readonly holds: boolean }
  | { readonly kind: 'terms'; readonly left: TermId; readonly right: TermId }
  | { readonly kind: 'value'; readonly term: TermId; readonly value: bigint };

/** `undefined`: it comes to nothing simpler. */
export function simplerEquality(g: TermStore, a: TermId, b: TermId): Equality | undefined {
  if (!isElement(g, a) && !isElement(g, b)) return undefined;
  const { constant, parts } = differenceOf(g, a, b);
  const width = g.width(a);
  const [first, second, third] = parts;
  if (third !== undefined) return undefined;
  if (first === undefined) return { kind: 'decided', holds: constant === 0n };
  return second === undefined ? one(g, width, first, constant) : two(g, width, first, second, constant);
}

const sums: ReadonlySet<string> = new Set(['bvadd', 'bvsub', 'bvmul', 'bvshl']);

/** Whether a narrower number is among what a term sums. */
const isElement = (g: TermStore, t: TermId): boolean =>
  sums.has(g.op(t)) && linearOf(g, t).parts.some(({ atom }) => isExtended(g, atom));

const isExtended = (g: TermStore, t: TermId): boolean => g.op(t) === 'zext' || g.op(t) === 'sext';

/** `factor * atom + constant = 0` */
function one(g: TermStore, width: number, { atom, factor }: Part, constant: bigint): Equality | undefined {
  const extended = extension(g, atom);
  if (extended === undefined) return undefined;
  const by = BigInt.asIntN(width, factor);
  const size = by < 0n ? -by : by;
  const { inner, lo, hi, span } = extended;
  const half = 1n << BigInt(width - 1);
  if (size * span >= half) return undefined; // a multiple might come round
  const wanted = BigInt.asIntN(width, -constant); // the only number that by * atom, itself within half of all, can be
  if (wanted % by !== 0n) return { kind: 'decided', holds: false };
  const value = wanted / by;
  if (value < lo || value > hi) return { kind: 'decided', holds: false };
  return { kind: 'value', term: inner, value };
}

/** The two summands and the constant make 0. */
function two(
  g: TermStore,
  width: number,
  { atom, factor }: Part,
  second: Part,
  constant: bigint,
): Equality | undefined {
  if (((factor + second.factor) & maskOf(width)) !== 0n) return undefined;
  const [left, right] = [extension(g, atom), extension(g, second.atom)];
  if (left === undefined || right === undefined) return undefined;
  if (g.op(atom) !== g.op(second.atom) || g.width(left.inner) !== g.width(right.inner)) return undefined;
  const by = BigInt.asIntN(width, factor);
  const size = by < 0n ? -by : by;
  const rest = BigInt.asIntN(width, constant);
  const half = 1n << BigInt(width - 1);
  if (size * left.span >= half || rest === -half) return undefined;
  if (rest === 0n) return { kind: 'terms', left: left.inner, right: right.inner };
  // by * (x - y) = -rest as integers, for both sides are within half of all
  const apart = rest % by !== 0n || -rest / by > left.span || -rest / by < -left.span;
  return apart ? { kind: 'decided', holds: false } : undefined;
}

interface Extension {
  readonly inner: TermId;
  readonly lo: bigint;
  readonly hi: bigint;
  /** How far two values are apart at most. */
  readonly span: bigint;
}

/** A number of fewer bits, made wider. */
function extension(g: TermStore, t: TermId): Extension | undefined {
  if (!isExtended(g, t)) return undefined;
  const inner = g.arg(t, 0);
  const span = maskOf(g.width(inner));
  const lo = g.op(t) === 'zext' ? 0n : -(1n << BigInt(g.width(inner) - 1));
  return { inner, lo, hi: lo + span, span };
}
