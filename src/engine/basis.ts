/** The answers that a finding rests on, kept so that a second solver can be asked the same. */
import type { Answer, Query } from '../encode/query.js';

/** An answer without which the finding would be another. */
export interface Deciding {
  readonly query: Query;
  readonly answer: 'sat' | 'unsat';
}

export interface Basis {
  readonly deciding: readonly Deciding[];
  /** Questions that were decided while they were built: no solver has seen them. */
  readonly built: readonly string[];
  /** Of a proof by simulation: what the solver says when it is asked as well. */
  readonly simulated?: 'proved-too' | 'left-open' | 'contradicted';
}

interface Asked {
  readonly purpose: string;
  /** None when the question was decided while it was built. */
  readonly query: Query | undefined;
  readonly answer: 'sat' | 'unsat';
}

const pathsTo = ['violation', 'violation-through-gap', 'sooner', 'sample'];
const nothingLeft = {
  safe: ['proof', 'violation', 'violation-through-gap', 'gaps', 'bound'],
  'safe-bounded': ['violation', 'violation-through-gap', 'gaps'],
} as const;

/** What was asked about one posed program. Queries are large: unless somebody wants to ask them again they are not kept. */
export class BasisLog {
  private asked: Asked[] = [];

  constructor(private readonly queries: 'kept' | 'dropped') {}

  /** The program is posed anew: what was asked about it before decides nothing. */
  begin(): void {
    this.asked = [];
  }

  /** @param query `undefined` when it was decided while it was built */
  add(purpose: string, query: Query | undefined, { kind: answer }: Answer): void {
    if (this.queries === 'kept' && answer !== 'unknown') this.asked.push({ purpose, query, answer });
  }

  /** A proof needs every question about what may fail, and that the end is reached. */
  behindProof(kind: 'safe' | 'safe-bounded'): Pick<BasisOf, 'basis'> {
    const needed: readonly string[] = nothingLeft[kind];
    return this.basisOf(({ purpose, answer }) =>
      answer === 'unsat' ? needed.includes(purpose) : kind === 'safe' && purpose === 'vacuity',
    );
  }

  /** A path needs the answer that it was read from, and that nothing made up avoids it. */
  behindPath(): Pick<BasisOf, 'basis'> {
    const path = this.asked.findLast(({ purpose, answer }) => answer === 'sat' && pathsTo.includes(purpose));
    return this.basisOf(
      (one) => one === path || (one.purpose === 'whatever-is-made-up' && one.answer === 'unsat'),
    );
  }

  private basisOf(decides: (asked: Asked) => boolean): BasisOf {
    if (this.queries === 'dropped') return {};
    const deciding: Deciding[] = [];
    const built: string[] = [];
    for (const { query, answer, purpose } of this.asked.filter(decides))
      if (query === undefined) built.push(purpose);
      else deciding.push({ query, answer });
    return { basis: { deciding, built } };
  }
}

/** Absent unless queries are kept. */
interface BasisOf {
  readonly basis?: Basis;
}
