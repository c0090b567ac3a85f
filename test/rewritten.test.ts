/**
 * Programs made of the fixtures of the rules' rows: rewritten so that they mean the same, the verdicts stay; changed so that they mean something
 * else, no verdict may be refuted by running them. A sample of what `node benchmarks/rules/mutants.mjs` goes through.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { solverThreads } from './support/pipeline.js';
import { type Case, casesOf, fixturesOf, judged, shuffled } from './support/rewrite/campaign.js';
import { type Decided, decider } from './support/rewrite/decide.js';
import { faults, type Judgement } from './support/rewrite/judge.js';
import { mutationNames } from './support/rewrite/mutate.js';
import { rewritings } from './support/rewrite/preserve.js';

const seed = 1;
const fixtures = fixturesOf(seed);
const some = casesOf(fixtures.slice(0, 24), seed);
const cases = shuffled(some, seed);
const solver = solverThreads();
afterAll(() => solver.close());
const decide = decider(solver);

/** The first few of each name, which the seed has chosen; there are loops in few fixtures. */
const sample = (names: readonly string[], of: number): Case[] =>
  names.flatMap((name) => cases.filter(({ how }) => how === name).slice(0, of));

async function judgementsOf(one: Case): Promise<Judgement[]> {
  const all = await judged(one, decide, 40);
  for (const { told, judgement } of all)
    expect(faults.has(judgement), `${judgement}: ${textOf(told)}\n${one.text}`).toBe(false);
  return all.map(({ judgement }) => judgement);
}

const textOf = ({ entry, rule, verdict, message, reasons, runs: made }: Decided): string =>
  [`${entry} with ${rule} is ${verdict}`, message, ...reasons, made?.violation?.check.message ?? ''].join(
    '\n',
  );

describe('rewritten programs', () => {
  it('are made in every way', () => {
    expect(Object.keys(rewritings).filter((name) => sample([name], 1).length === 0)).toEqual([]);
    expect(mutationNames.filter((name) => sample([name], 1).length === 0)).toEqual([]);
  });

  it.each(sample(Object.keys(rewritings), 2))('$fixture $how keeps its verdicts', async (one) => {
    expect(await judgementsOf(one)).not.toContain('not decided');
  });

  it.each(sample(mutationNames, 2))('$fixture, $how: no run refutes the verdict', async (one) => {
    expect(await judgementsOf(one)).not.toContain('not decided');
  });
});

describe('runs with random inputs', () => {
  const wrong = /^row(01|08|14|28|35)-.*-bug\.c$/;
  // under other names, so that it is not the fixture's own text that is known here
  const broken = casesOf(
    fixtures.filter((name) => wrong.test(name)),
    seed,
  ).filter(({ how }) => how === 'renamed');

  it.each(broken)('find what is wrong with $fixture', async (one) => {
    const all = await judged(one, decide, 1000);
    const found = all.filter(({ told }) => told.runs?.violation !== undefined);
    expect(found.map(({ told }) => told.rule)).toEqual([
      'CompletionRoutineRegistered',
      'CompletionContextLeak',
    ]);
  });
});
