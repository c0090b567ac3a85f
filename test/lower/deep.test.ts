/** Long and deep input does not overflow the stack. */
import { describe, expect, it } from 'vitest';
import { lowerText, runLowered } from '../support/lowered.js';

const times = (n: number, f: (i: number) => string): string[] => Array.from({ length: n }, (_, i) => f(i));

describe('long chains', () => {
  it.each<[string, string, bigint]>([
    ['a sum', `int f(void) { int a = 1; return ${times(1900, () => 'a').join(' + ')}; }`, 1900n],
    [
      'a conjunction',
      `int f(void) { int a = 1900; if (${times(1900, (i) => `a > ${i}`).join(' && ')}) return 1; return 2; }`,
      1n,
    ],
    [
      'a disjunction of calls',
      `int g(int x) { return x == 1800; } int f(void) { return ${times(1900, (i) => `g(${i})`).join(' || ')}; }`,
      1n,
    ],
    ['comparisons', `int f(void) { int a = 0; return ${times(1900, () => 'a').join(' < ')}; }`, 0n],
    ['commas', `int f(void) { int a = 0; ${times(1900, () => 'a++').join(', ')}; return a; }`, 1900n],
    [
      'else if',
      `int f(void) { int a = 4999; ${times(5000, (i) => `if (a == ${i}) return ${i};`).join(' else ')} return -1; }`,
      4999n,
    ],
    [
      'case labels',
      `int f(void) { switch (4000) { ${times(4500, (i) => `case ${i}:`).join(' ')} return 1; } return 2; }`,
      1n,
    ],
    ['statements', `int f(void) { int a = 0; ${times(20000, () => 'a++;').join(' ')} return a; }`, 20000n],
    [
      'nested parentheses',
      `int f(void) { int a = 1; return ${'a - ('.repeat(400)}a${')'.repeat(400)}; }`,
      1n,
    ],
    ['nested loops', `int f(void) { int a = 1; ${'while (a) '.repeat(400)}a = 0; return a; }`, 0n],
    [
      'nested calls',
      `int g(int x) { return x + 1; } int f(void) { return ${'g('.repeat(400)}0${')'.repeat(400)}; }`,
      400n,
    ],
    [
      'labels that end in digits',
      `int f(void) { int a = 2999; ${times(3000, (i) => `if (a == ${i}) goto l${i};`).join(' ')} ${times(3000, (i) => `l${i}: a++;`).join(' ')} return a; }`,
      3000n,
    ],
    [
      'nested choices',
      `int f(void) { int a = 399; return ${times(400, (i) => `a == ${i} ? ${i} : `).join('')}-1; }`,
      399n,
    ],
  ])('%s', (_, text, expected) => {
    const lowered = lowerText(text, ['f']);
    expect(lowered.gaps).toEqual([]);
    expect(runLowered(lowered, 'f').value).toBe(expected);
  });

  it('is a gap where records lie too deep in each other', () => {
    const text = `struct R0 { int a; }; ${times(10_000, (i) => `struct R${i + 1} { struct R${i} r[1]; };`).join(' ')}`;
    const lowered = lowerText(
      `${text} int f(void) { struct R10000 r; struct R100 s; s.r[0].r[0].r[0] = s.r[0].r[0].r[0]; return sizeof(s); }`,
      ['f'],
    );
    expect(lowered.gaps).toEqual([]);
    expect(runLowered(lowered, 'f').value).toBe(4n);
  });

  it('is a gap where an expression is too deep', () => {
    const lowered = lowerText(
      `struct S { struct S *n; int v; }; int f(struct S *p) { return p${'->n'.repeat(1500)}->v; }`,
      ['f'],
    );
    expect(lowered.gaps.map((gap) => gap.kind)).toEqual(['budget']);
  });
});
