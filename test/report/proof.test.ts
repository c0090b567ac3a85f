import { describe, expect, it } from 'vitest';
import { proofLines } from '../../src/report/proof.js';
import type { ProofFact } from '../../src/report/report.js';

const fact = (line: number, taken: boolean): ProofFact => ({
  text: 'NT_SUCCESS(status)',
  taken,
  state: 'registered',
  span: { file: 'src/sub/filter.c', line, column: 9 },
});
const text = (line: number, taken: boolean) =>
  `NT_SUCCESS(status) is ${taken} at filter.c:${line} while registered`;

describe('what a proof by simulation is told to rest on', () => {
  it('nothing', () => {
    expect(proofLines([], 'short')).toEqual(['  proved by simulation; no branch had to be decided']);
  });

  it('a few branches in one line', () => {
    expect(proofLines([fact(4, true), fact(9, false)], 'short')).toEqual([
      `  proved by simulation; decided by: ${text(4, true)}; ${text(9, false)}`,
    ]);
  });

  it('of many the first, and how many more', () => {
    const facts = [1, 2, 3, 4, 5, 6].map((line) => fact(line, true));
    const first = [1, 2, 3, 4].map((line) => text(line, true)).join('; ');
    expect(proofLines(facts, 'short')).toEqual([
      `  proved by simulation; decided by: ${first}; and 2 more (--trace full)`,
    ]);
    expect(proofLines(facts, 'full')).toEqual([
      '  proved by simulation; decided by:',
      ...facts.map(({ span }) => `    ${text(span.line, true)}`),
    ]);
  });
});
