/** The table of type names decides what the grammar cannot: its scopes, and a body read late. */
import { describe, expect, it } from 'vitest';
import { functions, printed, read, statements } from './read.js';

const rows: readonly (readonly [string, string, string])[] = [
  ['a type name declares', 'T * y; T(z);', '(declare (y * T))\n(declare (z T))'],
  [
    'a variable hides it to the end of its block',
    '{ int T = 3; T * y; (T)(x); } T * w;',
    '(block\n  (declare (T int = 3))\n  (* T y)\n  (call T x))\n(declare (w * T))',
  ],
  [
    'it is hidden from its own declarator on',
    'T T = sizeof(T); T * y;',
    '(declare (T T = (sizeof T)))\n(* T y)',
  ],
  ['a second type word makes it a declarator', 'unsigned T; T = 1;', '(declare (T unsigned))\n(= T 1)'],
  ['an enumerator hides it', 'enum { T }; T * y;', '(declare enum { T })\n(* T y)'],
  [
    'a variable of a for hides it for the body only',
    'for (int T = 1; T < 3; ) T * y; T z;',
    '(for (declare (T int = 1)) (< T 3) _\n  (* T y))\n(declare (z T))',
  ],
  [
    'a member, tag or label does not',
    'struct T { int T; } s; T: s.T = 1; T y;',
    '(declare (s struct T { (T int) }))\n(label T)\n(= (. s T) 1)\n(declare (y T))',
  ],
  [
    'a prototype’s parameter does not',
    'int g(int T, int x[T]); T y;',
    '(declare (g (fn (T int) (x [T] int)) int))\n(declare (y T))',
  ],
  [
    'a body without braces is a scope',
    'if (1) enum { T } e; else T * y; T z;',
    '(if 1\n  (declare (e enum { T }))\n else\n  (declare (y * T)))\n(declare (z T))',
  ],
  [
    'an inner typedef ends with its block',
    '{ typedef int U; U * u; } (u)(1);',
    '(block\n  (declare typedef (U int))\n  (declare (u * U)))\n(call u 1)',
  ],
  [
    'a statement expression is a scope',
    'x = ({ int T; T * 1; }); T y;',
    '(= x ({(declare (T int)) (* T 1)}))\n(declare (y T))',
  ],
  [
    'a fault closes the scopes it left open',
    '{ int T; { int U; x = ; } ) } T y;',
    '(block\n  (declare (T int))\n  (block\n    (declare (U int))\n    (gap syntax "expected an expression, found \\";\\""))\n  (gap syntax "expected an expression, found \\")\\""))\n(declare (y T))',
  ],
];

describe('names in blocks', () => {
  for (const [what, text, expected] of rows) {
    it(what, () => expect(statements(text, 'typedef int T;')).toBe(expected));
  }
});

describe('names at file scope', () => {
  it('are those visible before a body, however late it is read', () => {
    const unit = read('void f(void) { (t)(x); } typedef int t; void g(void) { (t)(x); }');
    const [f, g] = functions(unit).map((node) => node.body());
    expect(g).toMatchObject({ block: { items: [{ expression: { kind: 'cast' } }] } });
    expect(f).toMatchObject({ block: { items: [{ expression: { kind: 'call' } }] } });
  });

  it('parameters hide types in the body, not behind it', () => {
    expect(printed('typedef int T; void f(int T) { T * x; } T y;')).toBe(
      '(declare typedef (T int))\n(function f (fn (T int)) void\n  (* T x))\n(declare (y T))',
    );
  });

  it('K&R parameters too', () => {
    expect(printed('typedef int T; void f(a) int a; { a * 2; } void g(x) T x; { } T y;')).toContain(
      '(function g (fn? x) void\n  (declare (x T)))\n(declare (y T))',
    );
  });

  it('a type name in parentheses is a parameter list', () => {
    expect(printed('typedef int T; void f(int (T), int (x), int T);')).toContain(
      '(f (fn (_ (fn (_ T)) int) (x int) (T int)) void)',
    );
  });

  it('a type presumed in one body is not one in the next, whatever the order of reading', () => {
    const text = 'void f(void) { Pfoo p; (Pfoo)(p); } void g(void) { (Pfoo)(p); }';
    const [f, g] = functions(read(text));
    f!.body();
    expect(g!.body()).toMatchObject({ block: { items: [{ expression: { kind: 'call' } }] } });
    expect(f!.body()).toMatchObject({ block: { items: [{}, { expression: { kind: 'cast' } }] } });
  });
});
