/** Whom calls through pointers may reach: decided on the whole driver, whatever the root reaches. */
import { describe, expect, it } from 'vitest';
import { targets } from '../../src/frontend/target.js';
import { reachableFrom } from '../../src/lower/flow/call-graph.js';
import { flowOf } from '../../src/lower/flow/flow.js';
import { Shapes } from '../../src/lower/memory/shape.js';
import { lowerText, readText } from '../support/lowered.js';

const prelude = `
  typedef struct _DEV *PDEV; typedef struct _IRQ *PIRQ; typedef unsigned long long ULONG_PTR; typedef void *PVOID;
  typedef int (*FN)(PDEV, PIRQ); typedef int (*CB)(PVOID);
  typedef struct _EXT { int n; FN Handler; FN Other; PVOID Context; FN Table[4]; } EXT, *PEXT;
  int A(PDEV d, PIRQ i) { return 1; } int B(PDEV d, PIRQ i) { return 2; } int C(PDEV d, PIRQ i) { return 3; }
  int D(int x) { return 4; } int E(PVOID p) { return 5; } int F(PVOID p) { return 6; }
  int Missing(PVOID p); FN MissingFn(void); void Register(CB cb); int Keep(FN *p);
`;

/** Of the calls through pointers in the snippet, in order: the targets, `?` behind them when there may be others. */
function called(text: string): string[] {
  const flow = flowOf(readText(`${prelude}${text}`), new Shapes(targets['win-x64']));
  return [...flow.calls.values()].map(({ symbols, extent }) =>
    [...symbols.map(({ name }) => name), ...(extent === 'part' ? ['?'] : [])].join(' '),
  );
}

describe('a function that the driver is not seen to store', () => {
  const guessed = (text: string): string[][] => {
    const flow = flowOf(readText(`${prelude}${text}`), new Shapes(targets['win-x64']));
    return [...flow.calls.values()].map((one) => [...one.guessed]);
  };
  it.each<[string, string, string[][]]>([
    [
      'beside a store that is seen, in text that could not be read',
      'void Add(PEXT e) { e->Handler = A; e->Other = B; gone.Handler = 1; } int f(PEXT e) { return e->Handler(0, 0); }',
      [['B']],
    ],
    [
      'where only a size is not known',
      'void Add(PEXT e) { e->Handler = A; e->Other = B; e->n = sizeof(struct Gone); } int f(PEXT e) { return e->Handler(0, 0); }',
      [[]],
    ],
    [
      'in a statement that could not be read, and not what the others mention',
      'void Add(PEXT e) { e->Handler = A; e->Other = B; e->Handler = = C; } int f(PEXT e) { return e->Handler(0, 0); }',
      [['C']],
    ],
    ['that somebody else was given', 'int f(void) { Register(E); return ((CB)MissingFn())(0); }', [['E']]],
    ['all are seen', 'int f(int n) { return (n ? A : B)(0, 0); }', [[]]],
  ])('%s', (_what, text, expected) => expect(guessed(text)).toEqual(expected));
});

describe('the targets of a call through a pointer', () => {
  it.each<[string, string, string[]]>([
    [
      'a constant table',
      'static const FN t[2] = { A, B }; int f(PDEV d, PIRQ i, int n) { return t[n](d, i); }',
      ['A B'],
    ],
    [
      'a table with designators',
      'static FN t[4] = { [2] = C, [0] = A }; int f(PDEV d, PIRQ i) { return t[1](d, i); }',
      ['A C'],
    ],
    [
      'a table of records, the member by name',
      'struct R { int k; FN run; FN end; }; static const struct R t[] = { { 1, A, B }, { 2, C, B } }; int f(PDEV d, PIRQ i) { return t[0].run(d, i) + t[0].end(d, i); }',
      ['A C', 'B'],
    ],
    [
      'a member that a function nobody calls stores',
      'void Add(PEXT e) { e->Handler = A; e->Other = B; } int f(PEXT e, PDEV d, PIRQ i) { return e->Handler(d, i); }',
      ['A'],
    ],
    [
      'a table that is filled elsewhere',
      'FN t[4]; void Entry(void) { t[0] = A; t[1] = C; } int f(PDEV d, PIRQ i) { return t[0](d, i); }',
      ['A C'],
    ],
    [
      'elements of an array in a record',
      'void Add(PEXT e, int n) { e->Table[n] = B; } int f(PEXT e) { return e->Table[0](0, 0); }',
      ['B'],
    ],
    ['a choice', 'int f(int n) { return (n ? A : B)(0, 0); }', ['A B']],
    ['a local variable', 'int f(int n) { FN p = A; if (n) p = B; return p(0, 0); }', ['A B']],
    ['a static local variable', 'int f(int n) { static FN p = A; return p(0, 0); } ', ['A']],
    [
      'a parameter',
      'static int run(FN p) { return p(0, 0); } int f(void) { return run(A) + run(C); }',
      ['A C'],
    ],
    [
      'parameters of functions that are called through pointers',
      'typedef int (*RUN)(FN); static int run(FN p) { return p(0, 0); } static const RUN r = run; int f(void) { return r(A); }',
      ['run', 'A'],
    ],
    [
      'a result',
      'static FN pick(int n) { return n ? A : B; } int f(int n) { return pick(n)(0, 0); }',
      ['A B'],
    ],
    [
      'a result of a call through a pointer',
      'typedef FN (*PICK)(void); static FN one(void) { return A; } static const PICK p = one; int f(void) { return p()(0, 0); }',
      ['A', 'one'],
    ],
    [
      'by way of void *',
      'void g(PEXT e) { e->Context = (PVOID)B; } int f(PEXT e) { return ((FN)e->Context)(0, 0); }',
      ['B'],
    ],
    [
      'by way of an integer',
      'static ULONG_PTR n; void g(void) { n = (ULONG_PTR)B | 1; } int f(void) { return ((FN)(n & ~1ull))(0, 0); }',
      ['B'],
    ],
    [
      'a copied record',
      'void g(PEXT a, PEXT b) { EXT e = { 0 }; e.Handler = A; *a = e; *b = *a; } int f(PEXT e) { return e->Handler(0, 0); }',
      ['A'],
    ],
    [
      'a compound literal',
      'void g(PEXT e) { *e = (EXT){ .Other = C }; } int f(PEXT e) { return e->Other(0, 0); }',
      ['C'],
    ],
    [
      'members of a union share',
      'union U { FN fn; PVOID p; }; void g(union U *u) { u->p = (PVOID)A; } int f(union U *u) { return u->fn(0, 0); }',
      ['A'],
    ],
    [
      'a record cast to another shares what lies at the same place',
      'struct BASE { int n; FN First; }; void g(PEXT e) { e->Handler = A; e->Other = B; } int f(PEXT e) { return ((struct BASE *)e)->First(0, 0); }',
      ['A'],
    ],
    [
      'memory reached through a pointer to a pointer may hold all whose place is shown',
      'static FN x; static FN y; void g(FN *p) { *p = A; } void h(void) { g(&x); y = B; } int f(FN *p) { return x(0, 0) + y(0, 0) + p[1](0, 0); }',
      ['A ?', 'B', 'A ?'],
    ],
    [
      'a cast of the address',
      'static FN x; void g(PVOID *p) { *p = (PVOID)A; } void h(void) { g((PVOID *)&x); } int f(void) { return x(0, 0); }',
      ['A ?'],
    ],
    ['what nobody stores', 'int f(PEXT e) { return e->Handler(0, 0); }', ['?']],
    [
      'only NULL stored',
      'void g(PEXT e) { e->Handler = 0; } int f(PEXT e) { return e->Handler(0, 0); }',
      ['?'],
    ],
    ['a parameter of a function that nobody calls', 'int f(FN p) { return p(0, 0); }', ['?']],
    ['a result of a missing function', 'int f(void) { FN p = MissingFn(); return p(0, 0); }', ['?']],
    ['a variable that is defined nowhere', 'extern FN out; int f(void) { return out(0, 0); }', ['?']],
    [
      'a variable given to a missing function',
      'static FN x = A; int f(void) { Keep(&x); return x(0, 0); }',
      ['A ?'],
    ],
    [
      'a record given to a missing function of the driver',
      'int Fill(PEXT e); void g(PEXT e) { e->Handler = A; } int f(PEXT e) { Fill(e); return e->Handler(0, 0); }',
      ['A ?'],
    ],
    [
      'a missing function gives back what it was given',
      'void Give(FN p); int f(void) { FN p = MissingFn(); Give(A); return p(0, 0); }',
      ['A ?'],
    ],
    [
      'a callback that was registered runs with anything',
      'static int Call(PVOID p) { return ((CB)p)(0); } void g(void) { Register(Call); Missing((PVOID)E); }',
      ['E ?'],
    ],
    [
      'another number of parameters',
      'void g(PEXT e) { e->Handler = A; e->Handler = (FN)D; } int f(PEXT e) { return e->Handler(0, 0); }',
      ['A'],
    ],
    [
      'nothing of the type',
      'void g(PEXT e) { e->Handler = (FN)D; } int f(PEXT e) { return e->Handler(0, 0); }',
      ['D'],
    ],
    [
      'a pointer to another record, converted',
      'struct X; int G(struct X *x, PIRQ i) { return 7; } void g(PEXT e) { e->Handler = (FN)G; e->Handler = A; } int f(PEXT e) { return e->Handler(0, 0); }',
      ['A G'],
    ],
    [
      'a routine of the system, found by name, is none of those that the system was given',
      'void *__irpcheck_any_routine(const char *n); static PVOID Find(void) { return __irpcheck_any_routine("x"); } static CB found; int f(PVOID p) { Register(E); found = (CB)Find(); return found(p); }',
      ['?'],
    ],
    [
      'or a routine of the driver where it stores one as well',
      'void *__irpcheck_any_routine(const char *n); static PVOID Find(void) { return __irpcheck_any_routine("x"); } static CB found; int f(PVOID p) { Register(E); found = (CB)Find(); if (!found) found = F; return found(p); }',
      ['F ?'],
    ],
    [
      'text that could not be read may store what it mentions',
      'static FN x = A; void g(void) { x = B; @@@ x; } int f(void) { return x(0, 0); }',
      ['A B ?'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(called(text)).toEqual(expected);
  });

  it('are the branches of the call, with no other when all are known', () => {
    const text = `${prelude} void Add(PEXT e) { e->Handler = A; } int f(PEXT e) { return e->Handler(0, 0); }`;
    const { program, assumptions } = lowerText(text, ['f']);
    expect([...program.procs.keys()].filter((name) => !name.startsWith('$'))).toEqual(['f', 'A']);
    expect(
      [...assumptions.values()]
        .flatMap((of) => [...of])
        .filter((one) => one.includes('pointers to functions')),
    ).toHaveLength(1);
  });

  it('keep the branch for others with flat memory', () => {
    const text = `${prelude} void Add(PEXT e) { e->Handler = A; } int f(PEXT e) { return e->Handler(0, 0); }`;
    const { program } = lowerText(text, ['f'], { memory: 'flat' });
    expect([...program.procs.values()].filter(({ role }) => role === 'missing')).toHaveLength(1);
  });
});

describe('reachable functions', () => {
  const text = `${prelude} int Deep(PVOID p); int G(PDEV d, PIRQ i) { return Deep(0); }
    void Add(PEXT e) { e->Handler = G; e->Other = A; } int f(PEXT e) { return e->Handler(0, 0); } int g(PEXT e) { return e->Other(0, 0); }
    int h(void) { return sizeof(&G) > 0; } int k(void) { @@@ G }`;

  it.each<[string, boolean]>([
    ['f', true],
    ['g', false],
    ['h', false],
    ['k', true],
    ['Add', false],
  ])('from %s', (root, deep) => {
    const found = reachableFrom(readText(text), [root], new Shapes(targets['win-x64']));
    expect(found.has('Deep')).toBe(deep);
  });
});
