/** Missing headers: undeclared names that must be types, annotations, or macros. */
import { describe, expect, it } from 'vitest';
import { printed, statements } from './read.js';

const inBlocks: readonly (readonly [string, string])[] = [
  ['PFOO p; PFOO q = 1, *r;', '(declare (p PFOO))\n(declare (q PFOO = 1) (r * PFOO))'],
  ['PFOO * s; PFOO **t = 0;', '(declare (s * PFOO))\n(declare (t * * PFOO = 0))'],
  ['PFOO const *u;', '(declare (u * const PFOO))'],
  ['_Anno_ PFOO x; _Anno_(1) int y;', '(declare (x PFOO))\n(declare (y int))'],
  ['x = (PBAZ)y;', '(= x (cast <PBAZ> y))'],
  ['x = (PBAZ)(y);', '(= x (cast <PBAZ> y))'],
  ['x = (foo)(y);', '(= x (call foo y))'],
  ['x = (BAZ *)y + (BAR const *)z;', '(= x (+ (cast <* BAZ> y) (cast <* const BAR> z)))'],
  ['x = (FOO)-1; x = (FOO) & y;', '(= x (- FOO 1))\n(= x (& FOO y))'],
  [
    'x = (FOO){1}; x = (FOO)~1; x = (FOO)sizeof y;',
    '(= x (literal <FOO> {1}))\n(= x (cast <FOO> (~ 1)))\n(= x (cast <FOO> (sizeof y)))',
  ],
  ['x = sizeof(FOO); x = sizeof(FOO *);', '(= x (sizeof FOO))\n(= x (sizeof <* FOO>))'],
  ['FOO(x); Foo * 2; foo.x;', '(call FOO x)\n(* Foo 2)\n(. foo x)'],
  ['for (PFOO p = x; p; ) ;', '(for (declare (p PFOO = x)) p _\n  (empty))'],
];

const macro = (name: string): string =>
  `(gap syntax "\\"${name}\\" is no declared name and stands without \\";\\": a macro of a missing header?")`;

const macros: readonly (readonly [string, string])[] = [
  ['FOO(x)\n a = 1;', `${macro('FOO')}\n(= a 1)`],
  ['FOO\n bar(1); b;', `${macro('FOO')}\n(call bar 1)\nb`],
  ['FOO bar(1); b;', `${macro('FOO')}\n(call bar 1)\nb`],
  ['FOO\n known = 1; b;', `${macro('FOO')}\n(= known 1)\nb`],
  ['FOO(x) { a; } b;', `${macro('FOO')}\n(block\n  a)\nb`],
  ['{ FOO(x) } b;', `(block\n  ${macro('FOO')})\nb`],
  ['FOO(x)\n if (a) b;', `${macro('FOO')}\n(if a\n  b)`],
];

const atFileScope: readonly (readonly [string, string])[] = [
  ['PFOO a, *b; PFOO c;', '(declare (a PFOO) (b * PFOO))\n(declare (c PFOO))'],
  ['DRIVER_ROLE Entry;', '(declare (Entry DRIVER_ROLE))'],
  [
    'PFOO f(PBAR a, PBAZ *b, const QUX c, UINT, QUUX *);',
    '(declare (f (fn (a PBAR) (b * PBAZ) (c const QUX) (_ UINT) (_ * QUUX)) PFOO))',
  ],
  [
    'int f(IN PFOO a, OUT int b, IN OUT PBAR *c, IN PBAZ d OPTIONAL);',
    '(declare (f (fn (a PFOO) (b int) (c * PBAR) (d PBAZ)) int))',
  ],
  [
    'int f(_In_ PFOO a, _Out_opt_ _Foo_(a, b) int *c, _In_reads_(n) PBAR);',
    '(declare (f (fn (a PFOO) (c * int) (_ PBAR)) int))',
  ],
  [
    'int f(_Inout_ int, __bcount(n) int *x, __drv_freesMem(a) PFOO y);',
    '(declare (f (fn (_ int) (x * int) (y PFOO)) int))',
  ],
  ['_Success_(return == 0) _Check_ int f(void) { }', '(function f (fn) int)'],
  ['__drv_a(X)\n__drv_a(Y)\nint f(void);', '(declare (f (fn) int))'],
  [
    'int STDCALL f(int); int (STDCALL *p)(int); int f2(int a) NOTHROW;',
    '(declare (f (fn (_ int)) int))\n(declare (p * (fn (_ int)) int))\n(declare (f2 (fn (a int)) int))',
  ],
  ['EXTERN_C_START\nint a;', '(declare (a int))'],
  [
    'API PFOO (*f)(int); PFOO (*g)(PFOO);',
    '(declare (f * (fn (_ int)) PFOO))\n(declare (g * (fn (_ PFOO)) PFOO))',
  ],
  ['DECLSPEC_X(16) int a; int x UNUSED;', '(declare (a int))\n(declare (x int))'],
  [
    'struct A { _Field_(n) PFOO x; PBAR y : 3; QUX; FOO z[2]; RET (*cb)(BAR, IN BAZ b); };',
    '(declare struct A { (x PFOO) (y PBAR : 3) QUX (z [2] FOO) (cb * (fn (_ BAR) (b BAZ)) RET) })',
  ],
  [
    'typedef _Irql_(x) STATUS FN(_In_ PFOO); FN g; FN *h;',
    '(declare typedef (FN (fn (_ PFOO)) STATUS))\n(declare (g FN))\n(declare (h * FN))',
  ],
  [
    'int f(PFOO); int g(a) int a; { }',
    '(declare (f (fn (_ PFOO)) int))\n(function g (fn? a) int\n  (declare (a int)))',
  ],
  [
    'struct _A_ { int a; } _b_; struct _B_ *_c_; _T_ x;',
    '(declare (_b_ struct _A_ { (a int) }))\n(declare (_c_ * struct _B_))\n(gap syntax "expected a type, found \\"x\\"")',
  ],
  [
    'void *__builtin_thing(int a); int _f_(void);',
    '(declare (__builtin_thing (fn (a int)) * void))\n(declare (_f_ (fn) int))',
  ],
  ['DEFINE_X(a, 1, {2});\nint ok;', '(gap syntax "expected a parameter, found \\"1\\"")\n(declare (ok int))'],
  [
    'DEFINE_X(a, 1);\nDEFINE_Y(b)\nint ok;',
    '(gap syntax "\\"DEFINE_X\\" is no declared name: a macro of a missing header?")\n(gap syntax "\\"DEFINE_Y\\" is no declared name: a macro of a missing header?")\n(declare (ok int))',
  ],
];

describe('unknown names', () => {
  for (const [text, expected] of inBlocks) it(text, () => expect(statements(text)).toBe(expected));
  for (const [text, expected] of macros)
    it(text, () => expect(statements(text, 'int known;')).toBe(expected));
  for (const [text, expected] of atFileScope) it(text, () => expect(printed(text)).toBe(expected));

  it('a declared name is never skipped as an annotation', () => {
    expect(printed('typedef int _T_; _T_ x; int IN; void f(IN y);')).toBe(
      '(declare typedef (_T_ int))\n(declare (x _T_))\n(declare (IN int))\n(gap syntax "expected a parameter, found \\"IN\\"")',
    );
  });

  it('a macro that is given a type is named', () => {
    expect(statements('x = RECORD_OF(p, T, field); y;', 'typedef int T;')).toBe(
      '(gap syntax "\\"RECORD_OF\\" is no declared name but is given the type \\"T\\": a macro of a missing header?")\ny',
    );
  });
});
