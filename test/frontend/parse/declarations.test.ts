import { describe, expect, it } from 'vitest';
import { printed } from './read.js';

const rows: readonly (readonly [string, string])[] = [
  ['int *(*f[3])(void);', '(declare (f [3] * (fn) * int))'],
  ['int g(int a, char *b, ...);', '(declare (g (fn (a int) (b * char) ...) int))'],
  ['int (*h(int x))(long);', '(declare (h (fn (x int)) * (fn (_ long)) int))'],
  ['int a, *b, c[2][3], (*d)[4];', '(declare (a int) (b * int) (c [2] [3] int) (d * [4] int))'],
  [
    'unsigned long long int x = 1, *const p;',
    '(declare (x unsigned long long int = 1) (p const * unsigned long long int))',
  ],
  ['char * const * volatile p;', '(declare (p volatile * const * char))'],
  ['int f();', '(declare (f (fn?) int))'],
  ['int a[], b[const 3], c[static 2], d[*];', '(declare (a [] int) (b [3] int) (c [2] int) (d [] int))'],
  ['static const x = 3;', '(declare static (x const implicit-int = 3))'],
  [
    'signed __int64 i; __signed__ char j; short __w64 k;',
    '(declare (i signed __int64))\n(declare (j signed char))\n(declare (k short))',
  ],
  [
    '_Bool b; double _Complex c; __int128 d;',
    '(declare (b _Bool))\n(declare (c double _Complex))\n(declare (d __int128))',
  ],
  [
    'typedef struct _S { int a : 3, : 0, b : 2; struct { int c; }; union U { int d; } u; int e[]; } S, *PS;',
    [
      'struct _S { (a int : 3) (_ int : 0) (b int : 2) struct { (c int) } (u union U { (d int) }) (e [] int) }',
    ].map((record) => `(declare typedef (S ${record}) (PS * ${record}))`)[0]!,
  ],
  [
    'struct { } e; struct S; struct S *p; union U u;',
    '(declare (e struct { }))\n(declare struct S)\n(declare (p * struct S))\n(declare (u union U))',
  ],
  [
    'enum E { A, B = 3, C, }; enum E e; enum { D } f;',
    '(declare enum E { A B=3 C })\n(declare (e enum E))\n(declare (f enum { D }))',
  ],
  ['enum E : int { A };', '(declare enum E { A })'],
  ['struct Q { int a; _Static_assert(1, "x"); ; };', '(declare struct Q { (a int) (static-assert 1) })'],
  [
    '_Static_assert(sizeof(int) == 4, "a" "b"); static_assert(1);',
    '(static-assert (== (sizeof <int>) 4))\n(static-assert 1)',
  ],
  ['typeof(int *) a; __typeof__(a + 1) b;', '(declare (a (typeof <* int>)))\n(declare (b (typeof (+ a 1))))'],
  ['_Atomic(int) c; _Atomic int d;', '(declare (c (typeof <int>)))\n(declare (d int))'],
  [
    '_Thread_local int e; _Noreturn void f(void); inline int g(void);',
    '(declare thread (e int))\n(declare noreturn (f (fn) void))\n(declare inline (g (fn) int))',
  ],
  [
    '_Alignas(8) int g; _Alignas(double) int h;',
    '(declare @alignas(8) (g int))\n(declare @alignas((alignof <double>)) (h int))',
  ],
  [
    '__declspec(align(16)) int x; int __declspec(dllimport) y;',
    '(declare @align(16) (x int))\n(declare @dllimport (y int))',
  ],
  [
    '__declspec(noreturn selectany) __declspec(property(get=G)) int z;',
    '(declare @noreturn @selectany @property((= get G)) (z int))',
  ],
  ['struct __declspec(align(8)) S { int a; };', '(declare struct S @align(8) { (a int) })'],
  [
    'struct __attribute__((packed)) P { int x; } __attribute__((aligned(8))) pp;',
    '(declare (pp struct P @packed @aligned(8) { (x int) }))',
  ],
  ['int k __attribute__((unused)), l asm("foo") = 3;', '(declare (k int @unused) (l int = 3))'],
  [
    'void f(void) __attribute__((format(printf, 1, 2), mode(DI)));',
    '(declare (f (fn) void @format(printf 1 2) @mode(DI)))',
  ],
  [
    'int __stdcall f(int); int (__stdcall *cb)(int);',
    '(declare (f (fn (_ int)) int))\n(declare (cb * (fn (_ int)) int))',
  ],
  ['void (__cdecl * __ptr64 * const cc)(void);', '(declare (cc const * * (fn) void))'],
  [
    'typedef int (__cdecl F)(int); char *__ptr32 *__restrict q;',
    '(declare typedef (F (fn (_ int)) int))\n(declare (q * * char))',
  ],
  [
    'int __unaligned *p; const int UNALIGNED *q;',
    '(declare (p * unaligned int))\n(declare (q * const unaligned int))',
  ],
  [
    'struct S a = { 1, .b = 2, [3] = 4, [1 ... 5] = 6, .c.d[2] = { 7 }, e: 8, };',
    '(declare (a struct S = {1 .b=2 [3]=4 [1...5]=6 .c.d[2]={7} .e=8}))',
  ],
  ['int v[] = {}; char s[] = "a" "b";', '(declare (v [] int = {}))\n(declare (s [] char = "a" "b"))'],
  ['static __forceinline int f(void) { return 1; }', '(function f (fn) int static inline\n  (return 1))'],
  [
    'int f(a, b) int a; char *b; { }',
    '(function f (fn? a b) int\n  (declare (a int))\n  (declare (b * char)))',
  ],
  ['g(x) { } main() { }', '(function g (fn? x) implicit-int)\n(function main (fn?) implicit-int)'],
  ['int (*f(int a))(void) { }', '(function f (fn (a int)) * (fn) int)'],
  [
    'extern "C" { int a; void f(void) { } } extern "C" int b; int c;',
    '(declare (a int))\n(function f (fn) void)\n(declare extern (b int))\n(declare (c int))',
  ],
  [
    '#pragma pack(push, 1)\nstruct P { int a;\n#pragma pack(pop)\nint b; };',
    '(pragma pack(push, 1))\n(declare struct P { (a int) (pragma pack(pop)) (b int) })',
  ],
  ['; int a;;', '(declare (a int))'],
];

describe('declarations', () => {
  for (const [text, expected] of rows) it(text, () => expect(printed(text)).toBe(expected));
});
