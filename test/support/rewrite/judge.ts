/** Verdicts against what is known of a rewritten program: what its original is, where the meaning was kept, and what its runs show. */
import type { Verdict } from '../../../src/report/report.js';
import type { Expected } from '../expected.js';
import type { Decided } from './decide.js';

export const judgements = [
  /** Of a rewriting: the original's verdict. Of a mutant: safe, and no run violates. */
  'agreed',
  /** Of a mutant: violated, and a run of its own violates as well. */
  'confirmed',
  /** Of a mutant: violated by a replayed path, and no random run violates. */
  'replayed only',
  /** Nothing definite is said, for reasons that are given; the original has a definite verdict, or a run violates. */
  'not decided',
  /** Of a mutant: nothing definite is said, and no run violates. */
  'left open',
  /** A run violates, or the original does, and the verdict is safe or not applicable. */
  'wrong safe',
  /** A run comes to a place that nobody can see behind, and the verdict is safe. */
  'blind safe',
  /** The original is safe or not applicable. */
  'wrong violated',
  /** The original is applicable and this is not, or the other way round; or it is not decided and this is. */
  'other verdict',
] as const;
export type Judgement = (typeof judgements)[number];

export const faults: ReadonlySet<Judgement> = new Set([
  'wrong safe',
  'blind safe',
  'wrong violated',
  'other verdict',
]);

const isProof = (verdict: Verdict): boolean => verdict === 'safe' || verdict === 'not-applicable';
const isOpen = (verdict: Verdict): boolean => verdict === 'inconclusive' || verdict === 'safe-bounded';

function refuted({ verdict, runs }: Decided): Judgement | undefined {
  if (runs === undefined) return undefined;
  if (isProof(verdict) && runs.violation !== undefined) return 'wrong safe';
  return isProof(verdict) && runs.gap !== undefined ? 'blind safe' : undefined;
}

/** Of a program that means what the original means. */
export function judgedAsKept(told: Decided, expected: readonly Expected[]): Judgement {
  const { verdict } = told;
  const mine = expected.find(({ rule }) => rule === told.rule);
  const wanted = mine?.verdicts.get(told.entry) ?? ['not-applicable'];
  if (told.from !== undefined) return judgedAsMutant(told);
  const contradicted = refuted(told);
  if (contradicted !== undefined) return contradicted;
  if (wanted.includes(verdict)) return 'agreed';
  if (wanted.includes('violated') && isProof(verdict)) return 'wrong safe';
  if (verdict === 'violated') return wanted.includes('inconclusive') ? 'other verdict' : 'wrong violated';
  return isOpen(verdict) ? 'not decided' : 'other verdict';
}

export function judgedAsMutant(told: Decided): Judgement {
  const { verdict, runs } = told;
  const contradicted = refuted(told);
  if (contradicted !== undefined) return contradicted;
  const violates = runs?.violation !== undefined;
  if (verdict === 'violated') return violates ? 'confirmed' : 'replayed only';
  if (violates) return 'not decided';
  return isOpen(verdict) ? 'left open' : 'agreed';
}
