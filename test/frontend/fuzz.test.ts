/** Mutated fixtures, the same ones every time: whatever a file holds, no stage throws. Longer runs: benchmarks/frontend/fuzz.mjs. */
import { afterAll, describe, expect, it } from 'vitest';

// The built modules, as the worker threads of the solver need them.
const { checkWhole, corpusOf, fuzzCase, ownFolders, readAndLower } = await import(
  new URL('../../benchmarks/frontend/fuzz-case.mjs', import.meta.url).href
);
const { z3Pool } = (await import(
  new URL('../../dist/solver/pool.js', import.meta.url).href
)) as typeof import('../../src/solver/pool.js');

const solver = z3Pool({ jobs: 1, graceMs: 3000, trace: () => {} });
afterAll(() => solver.close());

const corpus = corpusOf(ownFolders);
const seeds = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);

describe('mutated C files', () => {
  it('has files to mutate', () => {
    expect(corpus.length).toBeGreaterThan(50);
  });

  it.each(seeds(1, 30))('case %i is read and lowered', (seed) => {
    readAndLower(fuzzCase(corpus, seed));
  });

  it.each(seeds(61, 3))('case %i is checked', async (seed) => {
    await checkWhole(fuzzCase(corpus, seed), solver);
  });
});
