import { describe, expect, it } from 'vitest';
import { defaultLimits, type Limits } from '../../../src/frontend/preprocess/limits.js';
import { type Files, preprocessFiles, spelled } from '../../support/preprocess-text.js';

const small: Limits = {
  ...defaultLimits,
  expansion: 20_000,
  work: 400_000,
  tokens: 50_000,
  spelling: 10_000,
  includes: 300,
};

const doubling = (first: string) =>
  [`#define A0 ${first}`, ...Array.from({ length: 40 }, (_, i) => `#define A${i + 1} A${i} A${i}`), ''].join(
    '\n',
  );

const repeated = (text: string, n: number) => text.repeat(n);

interface Case {
  readonly name: string;
  readonly files: Files | string;
  readonly expect: string;
  /** Kind and text of the first gap, and how many there are. */
  readonly gap: string;
  readonly count?: number;
}

const tooFar = (name: string) => `budget: macro \`${name}\` expands too far; it was left out`;

const cases: readonly Case[] = [
  {
    name: 'doubling macros',
    files: `${doubling('x')}a; A40 b; A1`,
    expect: 'a ; b ; x x',
    gap: tooFar('A40'),
  },
  {
    name: 'doubling macros that leave nothing',
    files: `${doubling('')}a; A40 b; A1`,
    expect: 'a ; b ;',
    gap: tooFar('A40'),
  },
  {
    name: 'a bomb in arguments',
    files: `${doubling('x')}#define f(x) [x]\nf(A40) a`,
    expect: 'a',
    gap: tooFar('f'),
  },
  {
    name: 'a bomb in #if',
    files: `${doubling('x')}#if A40\nno\n#else\na\n#endif`,
    expect: 'a',
    gap: 'budget: macros in this #if expand too far',
  },
  {
    name: 'a bomb in #include',
    files: `${doubling('x')}#include A40\na`,
    expect: 'a',
    gap: 'budget: macros in this #include expand too far',
    count: 2,
  },
  {
    name: 'a bomb in #pragma',
    files: `${doubling('x')}#pragma pack(A40)\na`,
    expect: 'a',
    gap: 'budget: macros in this #pragma expand too far; it was left out',
  },
  {
    name: 'bombs on every line end the unit',
    files: doubling('x') + repeated('A40;\n', 100),
    expect: '; ; ; ; ;',
    gap: tooFar('A40'),
    count: 7,
  },
  {
    name: 'a string that doubles',
    files: `#define s(x) #x\n#define t(x) s(x)\n${repeated('t(', 60)}""${repeated(')', 60)} a`,
    expect: 'a',
    gap: tooFar('t'),
  },
  {
    name: 'a name that doubles',
    files: `#define c(a,b) a##b\n#define d(a) c(a,a)\n#define e(a) d(a)\n${repeated('e(', 60)}x${repeated(')', 60)} a`,
    expect: 'a',
    gap: tooFar('e'),
  },
  {
    name: 'calls nested in arguments',
    files: `#define f(x) x\n${repeated('f(', 9000)}1${repeated(')', 9000)} a`,
    expect: 'a',
    gap: tooFar('f'),
  },
  {
    name: 'too many tokens',
    files: repeated('x ', 60_000),
    expect: repeated('x ', 50_000).trim(),
    gap: 'budget: the file has more than 50000 tokens; the rest was not read',
  },
  {
    name: '#if nested too deep',
    files: `#if ${repeated('(', 5000)}1${repeated(')', 5000)}\n#endif\na`,
    expect: 'a',
    gap: 'preprocess: #if nested deeper than 400',
  },
  {
    name: 'a long ?: chain',
    files: `#if ${repeated('0?1:', 1000)}1\n#endif\na`,
    expect: 'a',
    gap: 'preprocess: #if nested deeper than 400',
  },
  {
    name: 'self-inclusion',
    files: '#include "MAIN.c"\nx',
    expect: repeated('x ', 200).trim(),
    gap: 'preprocess: #include nested deeper than 200: main.c → main.c',
  },
  {
    name: 'an include cycle',
    files: { 'main.c': '#include "a.h"', 'a.h': '#include "b.h"', 'b.h': '#include "a.h"\n' },
    expect: '',
    gap: 'preprocess: #include nested deeper than 200: b.h → a.h → b.h',
  },
  {
    name: 'an include cycle, and what stands behind it',
    files: {
      'main.c': '#include "a.h"\n#include "c.h"\nend',
      'a.h': '#include "b.h"',
      'b.h': '#include "a.h"\n#include "c.h"\n',
      'c.h': '#ifndef C\n#define C\nint c;\n#endif\n',
    },
    expect: 'int c ; end',
    gap: 'preprocess: #include nested deeper than 200: b.h → a.h → b.h',
  },
  {
    name: 'a tree of includes',
    files: {
      'main.c': '#include "h0"\na',
      ...Object.fromEntries(
        Array.from({ length: 61 }, (_, i) => [`h${i}`, i < 60 ? repeated(`#include "h${i + 1}"\n`, 2) : '']),
      ),
    },
    expect: 'a',
    gap: 'budget: more than 300 #includes followed',
  },
];

describe('hostile input ends in a gap', () => {
  it.each(cases)('$name', ({ files, expect: expected, gap, count }) => {
    const result = preprocessFiles(files, {}, undefined, small);
    expect(spelled(result)).toBe(expected);
    expect(result.gaps.map(({ kind, detail }) => `${kind}: ${detail}`)[0]).toBe(gap);
    expect(result.gaps.length).toBe(count ?? 1);
  });

  it('lists a bounded number of gaps', () => {
    const { gaps } = preprocessFiles(repeated("'\n", 5000));
    expect(gaps.length).toBe(1001);
    expect(gaps.at(-1)).toMatchObject({
      kind: 'budget',
      detail: 'more than 1000 gaps; the rest is not listed',
    });
  });
});

describe('large input is nothing special', () => {
  it.each<[name: string, text: string, expected: string]>([
    ['a million-character name', repeated('a', 1_000_000), repeated('a', 1_000_000)],
    ['a million splices', `x${repeated('\\\n', 1_000_000)}y`, 'xy'],
    ['groups nested 50,000 deep', `${repeated('#if 1\n', 50_000)}x\n${repeated('#endif\n', 50_000)}`, 'x'],
    [
      'skipped groups nested 50,000 deep',
      `${repeated('#if 0\n', 50_000)}x\n${repeated('#endif\n', 50_000)}y`,
      'y',
    ],
    ['100,000 unary operators', `#if ${repeated('!', 100_000)}1\nx\n#endif`, 'x'],
    ['100,000 terms', `#if ${repeated('1+', 100_000)}1\nx\n#endif`, 'x'],
    [
      'parentheses 100,000 deep in an argument',
      `#define f(x) a\nf(${repeated('(', 100_000)}${repeated(')', 100_000)})`,
      'a',
    ],
    [
      'a chain of 50,000 macros',
      `${Array.from({ length: 50_000 }, (_, i) => `#define N${i} N${i + 1}\n`).join('')}N0`,
      'N50000',
    ],
    ['100,000 arguments', `#define f(...) a\nf(${repeated('b,', 100_000)})`, 'a'],
    [
      'names of macros without call',
      `#define f(x) x\n${repeated('f ', 100_000)}`,
      repeated('f ', 100_000).trim(),
    ],
  ])('%s', (_, text, expected) => {
    const result = preprocessFiles(text);
    expect(spelled(result) === expected).toBe(true);
    expect(result.gaps).toEqual([]);
  });

  it('calls that are never closed are looked at once', () => {
    const result = preprocessFiles(`#define f(x) x\n${repeated('f(', 100_000)}`);
    expect(spelled(result).length).toBe(2 * 200_000 - 1 - 2);
    expect(result.gaps.map((gap) => gap.detail)).toEqual(['the arguments of macro `f` are never closed']);
  });
});
