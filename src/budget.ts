/** What one obligation may take, with all that is asked about it and about those that take the object on from it. */
import type { Answer } from './encode/query.js';
import { worked } from './engine/effort.js';
import type { VerifyOptions } from './engine/options.js';
import type { Solver } from './solver/solver.js';

export interface Budget extends Pick<VerifyOptions, 'limits' | 'spend' | 'cutShort'> {
  /** Told how long somebody else's question was waited for, in milliseconds: that is nobody's own time. */
  readonly waited: (ms: number) => void;
}

type Measure = 'time' | 'work';

export function budgetFor(
  { measure, timeoutMs }: { readonly measure: Measure; readonly timeoutMs: number },
  clock: () => number,
): Budget {
  const cutShort = () => {};
  if (measure === 'work') return { ...worked(timeoutMs), cutShort, waited: () => {} };
  let deadline = clock() + timeoutMs;
  return {
    limits: () => {
      const left = deadline - clock();
      return left > 0 ? { timeoutMs: Math.ceil(left), rlimit: 0 } : undefined;
    },
    spend: () => {},
    cutShort,
    waited: (ms) => {
      deadline += ms;
    },
  };
}

/** The same budget, of which somebody else is told as well. */
export function tellingAlso(budget: Budget, cutShort: () => void): Budget {
  const both = () => {
    budget.cutShort();
    cutShort();
  };
  const limits: Budget['limits'] = () => {
    const left = budget.limits();
    if (left === undefined) both();
    return left;
  };
  return { ...budget, limits, cutShort: both };
}

/** A solver that tells when a question ended for another reason than what it asks: for want of time or memory. */
export const noticing = (solver: Solver, measure: Measure, cutShort: () => void): Solver => ({
  async check(query, cost) {
    const answer = await solver.check(query, cost);
    if (isCutShort(answer, measure)) cutShort();
    return answer;
  },
  warm: () => solver.warm?.(),
  close: () => solver.close(),
});

/** Of resources, questions have as much as they are worth at any time; but where work is measured, they stand for the time. */
const isCutShort = (answer: Answer, measure: Measure): boolean =>
  answer.kind === 'unknown' && (answer.reason !== 'resource' || measure === 'work');
