/** What the functions out of reach mean for those in reach: routines in pointers, variables that keep their initial value. */
import { describe, expect, it } from 'vitest';
import { initializeName } from '../../src/lower/values/initialize.js';
import { intrinsics, lowerText } from '../support/lowered.js';

const procsOf = (text: string) => lowerText(`${intrinsics}${text}`, ['f']).program.procs;

/** The routines that `f` may call, whether by name or through a pointer. */
function calledBy(text: string): string[] {
  const blocks = [...procsOf(text).get('f')!.blocks.values()];
  const called = blocks.flatMap(({ commands }) =>
    commands.flatMap((cmd) => (cmd.kind === 'call' ? [cmd.callee] : [])),
  );
  return [...new Set(called)].filter((name) => !name.startsWith('*')).sort();
}

const routines = `
struct S { int (*a)(int); int (*b)(int); }; typedef int (*R)(int);
int one(int x) { return x; } int two(int x) { return x + 1; } int three(int x) { return x + 2; } int other(char *p) { return *p; }
`;

describe('calls through pointers', () => {
  it.each<[string, string, string[]]>([
    [
      'a member that nobody sets',
      'R k; void g(void) { k = one; } int f(struct S *s) { return s->a(1); }',
      [],
    ],
    [
      'a member set elsewhere',
      'void g(struct S *s) { s->a = one; s->b = two; } int f(struct S *s) { return s->a(1); }',
      ['one'],
    ],
    [
      'set by an initial value',
      'struct S g = { one, .b = two }; int f(struct S *s) { return s->b(1); }',
      ['two'],
    ],
    [
      'set by a local initial value',
      'int f(struct S *p) { struct S s = { one, two }; *p = s; return p->a(1); }',
      ['one'],
    ],
    ['a table', 'R t[] = { one, two }; R u = three; int f(int i) { return t[i](1); }', ['one', 'two']],
    [
      'a table changed elsewhere',
      'R t[2] = { one }; void g(int i) { t[i] = two; } int f(int i) { return t[i](1); }',
      ['one', 'two'],
    ],
    [
      'by way of a local variable',
      'void g(struct S *s) { s->a = one; s->b = two; } int f(struct S *s) { R r = s->a; return r ? r(1) : 0; }',
      ['one'],
    ],
    [
      'from one member to another',
      'void g(struct S *s) { s->a = one; s->b = two; } void h(struct S *s) { s->b = s->a; } int f(struct S *s) { return s->b(1); }',
      ['one', 'two'],
    ],
    [
      'a choice, casts seen through',
      'void g(struct S *s, int c) { s->a = c ? (R)(PVOID)one : two; } int f(struct S *s) { return s->a(1); }',
      ['one', 'two'],
    ],
    [
      'nothing of the driver, where a parameter is stored that only others pass',
      'R k = three; void g(struct S *s, R r) { s->a = r; } int f(struct S *s) { return s->a(1); }',
      [],
    ],
    [
      'what goes where the address of the pointer goes',
      'R k = two; void h(R *r); void g(struct S *s) { h(&s->a); h(&k); } int f(struct S *s) { return s->a(1); }',
      ['two'],
    ],
    [
      'what a library was given',
      'void lib(R r); void g(void) { lib(one); lib(0); } R k = two; int f(struct S *s) { return s->a(1); }',
      ['one'],
    ],
    [
      'of the same signature only',
      'void g(struct S *s) { s->a = (R)other; s->a = one; } int f(struct S *s) { return s->a(1); }',
      ['one'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(calledBy(routines + text)).toEqual(expected);
  });
});

describe('initial values', () => {
  const known = (text: string): boolean => {
    const initialize = procsOf(`int v = 7; ${text} int f(void) { return v; }`).get(initializeName)!;
    return [...initialize.blocks.values()].some(({ commands }) =>
      commands.some((cmd) => cmd.kind === 'assign' && cmd.target !== '$sp' && cmd.target !== '$heap'),
    );
  };

  it.each<[string, string, boolean]>([
    ['nobody changes it', 'int g(void) { return v; }', true],
    ['changed elsewhere', 'void g(void) { v = 1; }', false],
    ['incremented elsewhere', 'int g(void) { return v++; }', false],
    ['its address goes elsewhere', 'void h(int *p); void g(void) { h(&v); }', false],
    ['its address is an initial value', 'int *p = &v;', true],
    ['its address is an initial value that is followed', 'int *p = &v; void g(void) { *p = 1; }', false],
    ['a body that is not read mentions it', 'void g(void) { v = = 1; }', false],
  ])('%s', (_name, text, expected) => {
    expect(known(text)).toBe(expected);
  });
});
