/** All rewritten programs of all fixtures of the rows, or a part that a seed chooses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Expected, expectedOf } from '../expected.js';
import { root } from '../pipeline.js';
import { Random } from '../random.js';
import type { Decide, Decided } from './decide.js';
import { type Judgement, judgedAsKept, judgedAsMutant } from './judge.js';
import { mutantsOf } from './mutate.js';
import { bare, rewritings } from './preserve.js';

export interface Case {
  readonly fixture: string;
  /** The name of the rewriting or mutation. */
  readonly how: string;
  readonly kind: 'kept' | 'mutant';
  readonly text: string;
  readonly seed: number;
  readonly expected: readonly Expected[];
}

const folder = join(root, 'test/fixtures/rows');

/** In an order that the seed chooses: the first so many are a sample. */
export const fixturesOf = (seed: number): string[] =>
  shuffled(
    readdirSync(folder)
      .filter((name) => name.endsWith('.c'))
      .sort(),
    seed,
  );

export function casesOf(fixtures: readonly string[], seed: number): Case[] {
  return fixtures.flatMap((fixture, i) => {
    const text = bare(readFileSync(join(folder, fixture), 'utf8'));
    const expected = expectedOf([text]);
    const keep = new Set(expected.flatMap(({ verdicts }) => [...verdicts.keys()]));
    const common = { fixture, seed: seed * 1000 + i, expected };
    const kept = Object.entries(rewritings).flatMap(([how, rewrite], j): Case[] => {
      const made = rewrite(text, new Random(seed * 7919 + i * 31 + j), keep);
      return made === undefined || made === text ? [] : [{ ...common, how, kind: 'kept', text: made }];
    });
    const mutants = mutantsOf(text).map(
      (mutant): Case => ({ ...common, how: mutant.mutation, kind: 'mutant', text: mutant.text }),
    );
    return [...kept, ...mutants];
  });
}

export interface Judged {
  readonly told: Decided;
  readonly judgement: Judgement;
}

export async function judged(one: Case, decide: Decide, runs: number, more = 0): Promise<Judged[]> {
  const all = await decide(one.text, { seed: one.seed, runs, more });
  for (const { rule, verdicts } of one.kind === 'kept' ? one.expected : [])
    for (const entry of verdicts.keys())
      if (!all.some((told) => told.rule === rule && told.entry === entry && told.from === undefined))
        throw new Error(`nothing is said of ${entry} with ${rule}`);
  return all.map((told) => ({
    told,
    judgement: one.kind === 'kept' ? judgedAsKept(told, one.expected) : judgedAsMutant(told),
  }));
}

/** In an order that a seed chooses: the first so many are a sample of all. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = new Random(seed);
  const made = [...items];
  for (let i = made.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [made[i], made[j]] = [made[j]!, made[i]!];
  }
  return made;
}
