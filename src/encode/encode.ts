/**
 * Passive program → terms → queries: the condition under which each block is reached, merged at joins and never enumerated by path, and
 * each incarnation's value, an `ite` at joins.
 */
import { coneOf } from './cone.js';
import { Encoder } from './encoder.js';
import type { EncodedCell, Encoding, Input } from './encoding.js';
import type { Passive } from './passive.js';
import type { Limits, Query, WireTerm } from './query.js';
import type { TermGraph } from './term.js';
import type { TermId } from './term-store.js';

/** @throws TooManyTerms, also when terms are asked for more often than `mostAsked` */
export function encode(passive: Passive, mostAsked = Number.POSITIVE_INFINITY): Encoding {
  return new Encoder(passive).run(mostAsked);
}

/** All of `assertions` hold, and every constraint they depend on. */
export function toQuery(
  encoding: Encoding,
  assertions: readonly TermId[],
  wanted: readonly TermId[],
  name: string,
  limits: Limits,
  assumptions: readonly TermId[] = [],
): Query {
  const { terms, constraints } = coneOf(encoding, [...assertions, ...wanted, ...assumptions]);
  const index = new Map(terms.map((t, i) => [t, i]));
  const at = (t: TermId) => index.get(t)!;
  return {
    name,
    terms: terms.map((t) => wireTerm(encoding.graph, t, at)),
    assertions: [...assertions, ...constraints].map(at),
    wanted: wanted.map(at),
    limits,
    ...(assumptions.length === 0 ? {} : { assumptions: assumptions.map(at) }),
  };
}

function wireTerm(g: TermGraph, t: TermId, at: (t: TermId) => number): WireTerm {
  const op = g.op(t);
  const term = { op, width: g.width(t), args: g.args(t).map(at) };
  switch (op) {
    case 'const':
      return { ...term, value: g.value(t)! };
    case 'var':
      return { ...term, name: g.name(t) };
    case 'extract':
      return { ...term, bits: [g.lowBit(t) + g.width(t) - 1, g.lowBit(t)] };
    default:
      return term;
  }
}

/** The arbitrary values that these terms depend on: what a counterexample has to fix. Any value does for the others. */
export function influences(
  encoding: Encoding,
  roots: readonly TermId[],
): { readonly inputs: readonly Input[]; readonly cells: readonly EncodedCell[] } {
  const terms = new Set(coneOf(encoding, roots).terms);
  return {
    inputs: encoding.inputs.filter(({ value }) => terms.has(value)),
    cells: encoding.cells.filter(({ value }) => terms.has(value)),
  };
}
