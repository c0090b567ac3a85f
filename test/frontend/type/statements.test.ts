import { describe, expect, it } from 'vitest';
import type { Stmt } from '../../../src/frontend/tree.js';
import { printStmt } from '../../../src/frontend/type/print/print.js';
import { bodyOf, readText, statementsOf } from './reading.js';

const lines = (text: string): string =>
  statementsOf(readText(text))
    .map((line) => line.trim())
    .join(' ');

const cases: readonly (readonly [string, string])[] = [
  [
    'int f(int n) { if (n) return 1; else if (n > 2) return 2; else n = 3; return n; }',
    '(if (read:int n) (return 1:int) ) (else-if (>:int (read:int n) 2:int) (return 2:int) ) (else (assign n 3:int) ) (return (read:int n))',
  ],
  [
    'void f(unsigned char c) { switch (c) { case -1: case 2 ... 4: break; default: ; } }',
    '(switch (convert:int (read:uchar c)) (block (case -1) (case 2 4) (break) (default) (empty) ) )',
  ],
  [
    'void f(unsigned u) { switch (u) { case -1: ; } }',
    '(switch (read:uint u) (block (case 4294967295) (empty) ) )',
  ],
  [
    'void f(void) { for (int i = 0; i < 3; ++i) continue; }',
    '(for (declare i {@0=0:int}) (test (<:int (read:int i) 3:int)) (step (prefix++ i)) (continue) )',
  ],
  [
    'void f(int *p) { do { goto out; } while (p); out: ; }',
    '(do-while (read:*int p) (block (goto out) ) ) (label out) (empty)',
  ],
  ['char f(int n) { return n; }', '(return (convert:char (read:int n)))'],
  ['void g(void); void f(void) { return g(); }', '(block (call:void (function g)) (return) )'],
  [
    'void f(int n) { __try { n = 1; __leave; } __except (n) { n = 2; } }',
    '(try (block (assign n 1:int) (leave) ) ) (except (read:int n) (block (assign n 2:int) ) )',
  ],
  [
    'void f(int n) { __try { n = 1; } __finally { n = 2; } }',
    '(try (block (assign n 1:int) ) ) (finally (block (assign n 2:int) ) )',
  ],
  [
    'void f(int n) { int a[n]; a[0] = 1; }',
    '(gap "the size of the variable a is not known") (assign (* (pointer-add*4 (address:*int a) 0:int)) 1:int)',
  ],
  ['void f(void) { UNKNOWN u; }', '(declare u)'],
  ['void f(void) { struct Never s; }', '(gap "the size of the variable s is not known")'],
  ['void f(void) { struct Never s = {1}; }', '(gap "the size of the variable s is not known")'],
  ['void f(void *p) { *p = 1; }', '(gap:int "a value is assigned to void type")'],
  ['int g(void); void f(void) { void v = g(); }', '(gap "the size of the variable v is not known")'],
  [
    'void f(int n) { int i = n; { int i = 2; i++; } i++; }',
    '(declare i {@0=(read:int n)}) (block (declare i.2 {@0=2:int}) (postfix++ i.2) ) (postfix++ i)',
  ],
  ['int f(a, c) char c; { return a + c; }', '(return (+:int (read:int a) (convert:int (read:char c))))'],
  [
    'void f(int n) { case 1: n = 1; }',
    '(block (gap "a case label outside of every switch") (assign n 1:int) )',
  ],
  [
    'void f(int n) { a: n = 1; goto a; b: a: n = 2; }',
    '(label a) (assign n 1:int) (goto a) (label b) (block (gap "the label a is there twice") (assign n 2:int) )',
  ],
  [
    'void f(int n) { switch (n) { case 1: ({ case 2: l: n = 1; }); } }',
    '(switch (read:int n) (block (case 1) (statement-expression:void (block   (label l)   (block     (gap "a case label outside of every switch")     (assign n 1:int)   ) )) ) )',
  ],
  ['typedef int T; void f(void) { T T = 1; T++; }', '(declare T {@0=1:int}) (postfix++ T)'],
  [
    'void f(void) { enum { A = 4 }; struct S { int x[A]; } s; s.x[1] = sizeof(s); }',
    '(declare s) (assign (* (pointer-add*4 (address:*int (. s x)) 1:int)) 16:int)',
  ],
];

describe('names declared among the parameters', () => {
  it('are known in the body', () =>
    expect(
      lines('int f(enum { X, Y } e, struct P { int a; } *p) { struct P *q = p; return e == Y ? q->a : X; }'),
    ).toContain('(declare q {@0=(read:*struct P p)})'));
});

describe('functions', () => {
  it.each([
    ['typedef int A[3]; A f(void) { return 0; }', 'a function cannot return an array'],
    ['int f(void)(void) { return 0; }', 'a function cannot return a function'],
  ])('%s', (text, gap) => {
    const driver = readText(text);
    expect(driver.gaps.map(({ detail }) => detail)).toEqual([gap]);
    expect(driver.functions.get('f')?.type.returns.kind).toBe('opaque');
  });
});

describe('statements', () => {
  for (const [text, expected] of cases) it(text, () => expect(lines(text)).toBe(expected));
});

describe('locals', () => {
  const body = () =>
    bodyOf(
      readText(
        'struct S { int x; }; void f(int p, int q) { int a; int b; static int count = 7; struct S s; int v[2]; int *r = &a; q = b; { static int count; } }',
      ),
      'f',
    );
  it('are listed with unique names', () =>
    expect(body().locals.map((local) => local.name)).toEqual([
      'a',
      'b',
      'f.count',
      's',
      'v',
      'r',
      'f.count.2',
    ]));
  it('live in memory when their address is taken, and when they are arrays or records', () =>
    expect(
      body()
        .locals.filter((local) => local.addressTaken)
        .map((local) => local.name),
    ).toEqual(['a', 's', 'v']));
  it('are static with an initialiser of their own', () =>
    expect(body().locals[2]).toMatchObject({
      storage: 'static',
      initializer: { stores: [{ value: { value: 7n } }] },
    }));
});

describe('depth', () => {
  const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

  it('takes 5,000 else-ifs', () => {
    const chain = range(5_000)
      .map((i) => `if (n == ${i}) n = ${i + 1};`)
      .join(' else ');
    const found = statementsOf(readText(`void f(int n) { ${chain} }`));
    expect(found.filter((line) => line.includes('else-if'))).toHaveLength(4_999);
  });

  it('takes 3,000 labels on one statement', () => {
    const labels = range(3_000)
      .map((i) => `case ${i}:`)
      .join(' ');
    expect(
      statementsOf(readText(`void f(int n) { switch (n) { ${labels} n = 0; } }`)).filter((line) =>
        line.includes('(case'),
      ),
    ).toHaveLength(3_000);
  });

  it('takes sums of 2,000 terms', () => {
    const [line] = statementsOf(
      readText(
        `int f(int n) { return ${range(2_000)
          .map(() => 'n')
          .join(' + ')}; }`,
      ),
    );
    expect(line?.match(/\+:int/g)).toHaveLength(1_999);
  });

  it('takes 10,000 statements', () => {
    const found: Stmt[] = [
      ...bodyOf(
        readText(
          `void f(int n) { ${range(10_000)
            .map(() => 'n++;')
            .join('')} }`,
        ),
        'f',
      ).block.statements,
    ];
    expect(found).toHaveLength(10_000);
    expect(printStmt(found[9_999]!, '')).toEqual(['(postfix++ n)']);
  });
});
