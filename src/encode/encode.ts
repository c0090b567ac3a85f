/**
 * Passive program → terms → queries: the condition under which each block is reached, merged at joins and never enumerated by path, and
 * each incarnation's value, an `ite` at joins.
 */
import type { MemorySort } from '../ir/expr.js';
import type { BlockId, Check, Origin } from '../ir/program.js';
import { coneOf } from './cone.js';
import { Encoder } from './encoder.js';
import type { Memories } from './memory.js';
import type { Arbitrary, Passive } from './passive.js';
import type { Limits, Query, WireTerm } from './query.js';
import type { TermGraph } from './term.js';
import type { TermId } from './term-store.js';

export interface Encoding {
  /** To build further terms with. */
  readonly graph: TermGraph;
  /** In program order. */
  readonly checks: readonly EncodedCheck[];
  /** Some return is reached. */
  readonly returned: TermId;
  /** Incarnations that are not memories and that the program does not determine, in program order. */
  readonly inputs: readonly Input[];
  /** The same for memories. */
  readonly arbitraryMemories: readonly ArbitraryMemory[];
  /** Branches whose targets were not seen to exclude each other. */
  readonly choices: readonly Choice[];
  /** Where a path can go on in several ways. */
  readonly branches: readonly EncodedBranch[];
  /** Places of arbitrary memories that the program looks at. */
  readonly cells: readonly EncodedCell[];
  readonly memories: Memories;
}

export interface EncodedCheck {
  readonly check: Check;
  readonly origin: Origin;
  /** Where the assertion stands in the procedure that was made passive. */
  readonly block: BlockId;
  readonly index: number;
  readonly reached: TermId;
  /** Reached, and the condition false. */
  readonly violated: TermId;
}

export interface Input extends Arbitrary {
  /** A variable. */
  readonly value: TermId;
  /** The path passes the place where the value was chosen. */
  readonly reached: TermId;
}

export interface ArbitraryMemory extends Arbitrary {
  readonly sort: MemorySort;
  readonly reached: TermId;
}

export interface EncodedCell {
  readonly memory: ArbitraryMemory;
  readonly address: TermId;
  /** A variable. */
  readonly value: TermId;
}

export interface EncodedBranch {
  readonly block: BlockId;
  /** The end of the block is reached. */
  readonly reached: TermId;
  /** For each target of the block, in order: what its leading assumptions say. */
  readonly conditions: readonly TermId[];
}

export interface Choice {
  readonly block: BlockId;
  readonly targets: readonly BlockId[];
  /** A variable: the number of the target; the last one also for numbers beyond. */
  readonly value: TermId;
}

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
