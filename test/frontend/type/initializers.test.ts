import { describe, expect, it } from 'vitest';
import { bodyOf, readText, storesOf } from './reading.js';

const types = `
typedef struct { int x, y; } P; typedef struct { P a; int v[3]; char n[4]; } R; union U { int i; char c[8]; };
struct Anon { int k; union { int i; struct { short lo, hi; }; }; int z; }; struct Bits { int a : 3; int : 5; int b : 4; int c; };
int g(void); extern P other;
`;

/** Declaration of `it`, its stores. */
const cases: readonly (readonly [string, string])[] = [
  ['int it = 3', '@0=3'],
  ['int it = { 3 }', '@0=3'],
  ['int it[4] = { 1, 2 }', '@0=1 @4=2'],
  ['int it[] = { 1, [5] = 2, 3 }', '@0=1 @20=2 @24=3'],
  ['int it[8] = { [1 ... 3] = 7, 9 }', '@4=7 @8=7 @12=7 @16=9'],
  ['int it[2][2] = { 1, 2, 3 }', '@0=1 @4=2 @8=3'],
  ['int it[2][2] = { { 1 }, { 3, 4 } }', '@0=1 @8=3 @12=4'],
  ['int it[2][2] = { [1][0] = 5, 6 }', '@8=5 @12=6'],
  ['char it[] = "ab"', '@0=97 @1=98 @2=0'],
  ['char it[2] = "ab"', '@0=97 @1=98'],
  ['char it[] = { "ab" }', '@0=97 @1=98 @2=0'],
  ['unsigned short it[] = L"ab"', '@0=97 @2=98 @4=0'],
  ['char it[2][4] = { "a", "b" }', '@0=97 @1=0 @4=98 @5=0'],
  ['P it = { 1, 2 }', '@0=1 @4=2'],
  ['P it = { .y = 1 }', '@4=1'],
  ['P it[2] = { 1, 2, 3 }', '@0=1 @4=2 @8=3'],
  ['P it[] = { { 1 }, [2].y = 4, { 5 } }', '@0=1 @20=4 @24=5'],
  ['R it = { 1, 2, 3, 4, 5, "ab" }', '@0=1 @4=2 @8=3 @12=4 @16=5 @20=97 @21=98 @22=0'],
  ['R it = { { 1 }, { 3 }, { 9 } }', '@0=1 @8=3 @20=9'],
  ['R it = { .v = { [1] = 4 }, .n = "x", .a.y = 2, 8 }', '@12=4 @20=120 @21=0 @4=2 @8=8'],
  ['union U it = { 1 }', '@0=1'],
  ['union U it = { .c = { 1, 2 } }', '@0=1 @1=2'],
  ['union U it[] = { 1, 2 }', '@0=1 @8=2'],
  ['struct Anon it = { 1, { .lo = 2 }, 3 }', '@0=1 @4=2 @8=3'],
  ['struct Anon it = { .hi = 2, .z = 3 }', '@6=2 @8=3'],
  ['struct Anon it = { 1, 2, 3 }', '@0=1 @4=2 @8=3'],
  ['struct Bits it = { 1, 2, 3 }', '@0:0+3=1 @0:8+4=2 @4=3'],
  ['char it = 300', '@0=44'],
  ['void *it = 0', '@0=0'],
  ['int it[3] = { }', ''],
  ['int (*it)(void) = g', '@0=(function g)'],
  ['P *it = &other', '@0=(address:*struct P other)'],
];

describe('initialisers of globals', () => {
  for (const [text, expected] of cases)
    it(text, () => {
      const driver = readText(`${types}${text};`);
      expect(storesOf(driver.globals.get('it')?.initializer).join(' ')).toBe(expected);
      expect(driver.gaps).toEqual([]);
    });
});

describe('array lengths from initialisers', () => {
  const lengths: readonly (readonly [string, number])[] = [
    ['int it[] = { 1, [5] = 2, 3 }', 7],
    ['char it[] = "abc"', 4],
    ['int it[][2] = { 1, 2, 3 }', 2],
    ['P it[] = { 1, 2, 3 }', 2],
  ];
  for (const [text, length] of lengths)
    it(text, () =>
      expect(readText(`${types}${text};`).globals.get('it')?.type).toMatchObject({ kind: 'array', length }),
    );
});

describe('initialisers of locals', () => {
  it('copies records whole and names the way to each cell', () => {
    const body = bodyOf(readText(`${types}void f(P p) { R r = { p, { g() } }; P q = r.a; }`), 'f');
    const [first, second] = body.block.statements;
    if (first?.kind !== 'declare' || second?.kind !== 'declare') throw new Error('declarations expected');
    expect(storesOf(first.initializer)).toEqual(['@0=(read:struct P p)', '@8=(call:int (function g))']);
    expect(storesOf(second.initializer)).toEqual(['@0=(read:struct P (. r a))']);
    expect(first.initializer?.stores[1]?.field).toMatchObject([
      { kind: 'field', record: 'R', field: { name: 'v' } },
      { kind: 'element', index: 0 },
    ]);
  });

  it('says when there are too many', () => {
    const body = bodyOf(readText('void f(void) { int a[2] = { 1, 2, 3 }; int b[1] = { .x = 1 }; }'), 'f');
    expect(body.gaps).toHaveLength(2);
    expect(body.gaps[0]?.detail).toBe('an initialiser names or fills a part that the object does not have');
  });

  const nothing = 'an initialiser names or fills a part that the object does not have';
  it.each([
    ['of an unknown record', 'struct Never it[] = { 1, 2 }', [nothing, nothing]],
    ['without members', 'struct E {} it[] = { 1 }', [nothing]],
    ['without elements', 'int it[][0] = { 1 }', [nothing]],
    ['two thousand million without members', 'struct E {} it[2000000000] = { 1 }', [nothing]],
    ['an empty member before others', 'struct { struct E {} e; int n; } it = { 1 }', []],
    [
      'ranges in ranges',
      'char it[60000][60000] = { [0 ... 59999] = { [0 ... 59999] = 1 } }',
      Array.from({ length: 2 }, () => 'ranges give a value to more than 200000 parts'),
    ],
  ])('ends with elements %s', (_, text, gaps) => {
    const body = bodyOf(readText(`void f(void) { ${text}; }`), 'f');
    expect(body.gaps.map((gap) => gap.detail)).toEqual(gaps);
  });
});
