/** What the checker says of a program, and what many runs of it show. */
import type { Variant } from '../../../src/answer.js';
import type { Obligation } from '../../../src/obligations.js';
import type { Result, Verdict } from '../../../src/report/report.js';
import type { Solver } from '../../../src/solver/solver.js';
import { dist, jobOf, worldWith } from '../pipeline.js';
import { type Runs, tryRuns } from './runs.js';

const { contextOf } = (await dist('check')) as typeof import('../../../src/check.js');
const { programOf } = (await dist('answer')) as typeof import('../../../src/answer.js');
const { answerFollowed } = (await dist('handoff')) as typeof import('../../../src/handoff.js');
const { withoutQuestion } = (await dist('report/result')) as typeof import('../../../src/report/result.js');
const { Reading } = (await dist('frontend/reading')) as typeof import('../../../src/frontend/reading.js');

export const rules = ['CompletionRoutineRegistered', 'CompletionContextLeak'] as const;

export interface Decided {
  readonly entry: string;
  readonly rule: string;
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  readonly message: string;
  /** The state in which the routine takes the object over: what is said is about this routine alone. */
  readonly from?: string;
  /** Nothing where the rule is not applicable: there is nothing to run that registers. */
  readonly runs: Runs | undefined;
}

/** The seed of the runs, and how many of them; none with 0. */
export interface Tried {
  readonly seed: number;
  readonly runs: number;
  /** How many to look for a violation that is told and that those did not find. */
  readonly more?: number;
}

export type Decide = (text: string, tried: Tried) => Promise<Decided[]>;

/** The pipeline of `check` with its context kept for the runs. Headers and models are read once. */
export function decider(solver: Solver): Decide {
  const file = 'rewritten/filter.c';
  const job = jobOf({ files: [file], rules });
  const reading = new Reading();
  return async (text, { seed, runs, more = 0 }) => {
    const world = { ...worldWith(solver, new Map([[file, text]])), reading };
    reading.refresh(world.host);
    const { driver, obligations, applies, context } = await contextOf(job, world);
    const unread = [...driver.gaps, ...context.lowered.gaps].find(({ kind }) => isOurFault.has(kind));
    if (unread !== undefined) throw new Error(`line ${unread.span.line}: ${unread.detail}`);
    const runsOf = (one: Obligation, { verdict }: Result, variant: Variant): Runs | undefined => {
      const made = runs > 0 ? programOf(one, context, variant) : undefined;
      if (made?.kind !== 'made') return undefined;
      const first = tryRuns(made.program, seed, runs);
      const isFound = verdict !== 'violated' || first.violation !== undefined;
      return isFound || more === 0 ? first : tryRuns(made.program, seed + 1, more);
    };
    const told: Decided[] = [];
    for (const obligation of obligations) {
      const how = applies.get(obligation)!;
      const isAsked = how.kind === 'applicable';
      const result = isAsked ? await answerFollowed(obligation, context) : withoutQuestion(obligation, how);
      told.push({ ...wordsOf(result), runs: isAsked ? runsOf(obligation, result, {}) : undefined });
    }
    for (const [key, { found }] of context.explored) {
      const [role, name, id, from] = key.split(' ');
      const entry = context.callbacks.entries.find((one) => one.role === role && one.function === name);
      const rule = job.rules.find((one) => one.id === id);
      if (from === undefined || from === '' || entry === undefined || rule === undefined) continue;
      const { own } = await found;
      told.push({ ...wordsOf(own), from, runs: runsOf({ entry, rule }, own, { from }) });
    }
    return told;
  };
}

const wordsOf = ({ entry, rule, verdict, message, reasons }: Result) => ({
  entry,
  rule,
  verdict,
  message,
  reasons: reasons.map(({ kind, detail }) => `${kind}: ${detail}`),
});

/** No fixture has text that cannot be read; a rewriting that makes such text is wrong. */
const isOurFault: ReadonlySet<string> = new Set(['syntax', 'type', 'preprocess', 'unread', 'entry']);
