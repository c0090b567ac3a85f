import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/frontend/target.js';
import { meaning } from './reading.js';

/** Confirmed with GCC where the target is linux-x64. */
const constants: readonly (readonly [string, string, Target['name']?])[] = [
  ['1 + 2u', 'uint 3'],
  ['-1 < 0u', 'int 0'],
  ['-1 < 0ll', 'int 1'],
  ['-1L < 0u', 'int 0'],
  ['-1L < 0u', 'int 1', 'linux-x64'],
  ['(unsigned char)200 + (char)100', 'int 300'],
  ['(char)200', 'char -56'],
  ['(unsigned short)65535 * (unsigned short)65535', 'int -131071'],
  ['2147483647 + 1', 'int -2147483648'],
  ['0x7fffffffL * 2', 'long -2'],
  ['~0', 'int -1'],
  ['~0u >> 1', 'uint 2147483647'],
  ['-8 >> 1', 'int -4'],
  ['1ull << 40', 'ullong 1099511627776'],
  ['1 << (char)3', 'int 8'],
  ['(char)1 << 40ll', '(<<:int 1:int 40:llong)'],
  ['-7 / 2', 'int -3'],
  ['-7 % 3', 'int -1'],
  ['!5', 'int 0'],
  ['(_Bool)256', 'bool 1'],
  ['1 ? 2 : 3u', 'uint 2'],
  ['0 ? 1 : -1ll', 'llong -1'],
  ["'a' == 97", 'int 1'],
  ['sizeof(long)', 'ullong 4'],
  ['sizeof(long)', 'ulong 8', 'linux-x64'],
  ['sizeof(long)', 'uint 4', 'win-x86'],
  ['sizeof(void *)', 'ullong 8'],
  ['sizeof "abc"', 'ullong 4'],
  ['sizeof(L"abc")', 'ullong 8'],
  ['sizeof(char[3][5])', 'ullong 15'],
  ['_Alignof(double)', 'ullong 8'],
  ['sizeof(1 ? (char)1 : (short)1)', 'ullong 4'],
  ['(int)3.9', 'int 3'],
  ['(long)(void *)8', 'long 8'],
  ['0 && undeclared()', 'int 0'],
  ['1 || undeclared()', 'int 1'],
  ['_Generic(1u, int: 1, unsigned: 2, default: 3)', 'int 2'],
  ['_Generic((char *)0, const char *: 1, char *: 2)', 'int 2'],
  ["_Generic('a', char: 1, int: 2)", 'int 2'],
  ['_Generic(1.5f, double: 1, default: 7)', 'int 7'],
  ['__builtin_types_compatible_p(int, long)', 'int 0'],
  ['__builtin_types_compatible_p(int[], int[3])', 'int 1'],
  ['__builtin_constant_p(3)', 'int 1'],
  ['__builtin_expect(3, 1)', 'long 3'],
];

describe('constant expressions', () => {
  for (const [text, expected, target] of constants)
    it(`${text}${target === undefined ? '' : ` on ${target}`}`, () =>
      expect(meaning(text, '', target)).toBe(expected));
});

const declarations = `
typedef struct S { int a; struct { short b; unsigned c : 3; int big : 32; }; int v[4]; struct S *next; struct { int x; } in[2]; } S, *PS;
S s; PS p; int i; unsigned u; char c; short h; long l; long long q; unsigned char uc; float fl; double d; int arr[3][5]; void *vp; const char *cs; _Bool b;
struct Inc *inc; int (*fp)(int, char); void vf(void); int var(const char *, ...); int old();
enum E { ONE = 1, NEXT, NEG = -1, WRAP = 0xffffffff } e;
`;

const trees: readonly (readonly [string, string])[] = [
  ['c + h', '(+:int (convert:int (read:char c)) (convert:int (read:short h)))'],
  ['l + u', '(+:ulong (convert:ulong (read:long l)) (convert:ulong (read:uint u)))'],
  ['q + u', '(+:llong (read:llong q) (convert:llong (read:uint u)))'],
  ['u << q', '(<<:uint (read:uint u) (read:llong q))'],
  ['uc << l', '(<<:int (convert:int (read:uchar uc)) (read:long l))'],
  ['fl * i', '(*:float (read:float fl) (convert:float (read:int i)))'],
  ['fl + d', '(+:double (convert:double (read:float fl)) (read:double d))'],
  ['-c', '(negate:int (convert:int (read:char c)))'],
  ['~uc', '(complement:int (convert:int (read:uchar uc)))'],
  ['!p', '(not:int (read:*struct S p))'],
  ['s.c + 1', '(+:int (convert:int (read:uint (. (. s @4) c))) 1:int)'],
  ['s.c < 1u', '(<:uint (convert:uint (convert:int (read:uint (. (. s @4) c)))) 1:uint)'],
  ['p->b', '(read:short (. (. (* (read:*struct S p)) @4) b))'],
  ['p->v[i]', '(read:int (* (pointer-add*4 (address:*int (. (* (read:*struct S p)) v)) (read:int i))))'],
  ['2[arr]', '(address:*int (* (pointer-add*20 (address:*[5]int arr) 2:int)))'],
  ['*arr', '(address:*int (* (address:*[5]int arr)))'],
  ['&arr', '(address:*[3][5]int arr)'],
  ['p + 1', '(pointer-add*48 (read:*struct S p) 1:int)'],
  ['p - i', '(pointer-subtract*48 (read:*struct S p) (read:int i))'],
  ['p - p->next', '(difference/48 (read:*struct S p) (read:*struct S (. (* (read:*struct S p)) next)))'],
  ['(char *)vp + 1', '(pointer-add*1 (cast:*char (read:*void vp)) 1:int)'],
  ['p == 0', '(==:*struct S (read:*struct S p) 0:*struct S)'],
  ['p == vp', '(==:*struct S (read:*struct S p) (convert:*struct S (read:*void vp)))'],
  ['0 == p', '(==:*struct S 0:*struct S (read:*struct S p))'],
  ['i ? p : 0', '(conditional:*struct S (read:int i) (read:*struct S p) 0:*struct S)'],
  ['i ? p : vp', '(conditional:*void (read:int i) (convert:*void (read:*struct S p)) (read:*void vp))'],
  ['i ? c : u', '(conditional:uint (read:int i) (convert:uint (read:char c)) (read:uint u))'],
  ['c += u', '(+=:uint c (read:uint u))'],
  ['c <<= q', '(<<=:int c (read:llong q))'],
  ['s.c |= 1', '(|=:int (. (. s @4) c) 1:int)'],
  ['p += i', '(+=:*struct S*48 p (read:int i))'],
  ['p++', '(postfix++*48 p)'],
  ['--c', '(prefix-- c)'],
  ['c = 300', '(assign c 44:char)'],
  ['b = q', '(assign b (convert:bool (read:llong q)))'],
  ['i = q', '(assign i (convert:int (read:llong q)))'],
  ['vp = p', '(assign vp (convert:*void (read:*struct S p)))'],
  ['s = *p', '(assign s (read:struct S (* (read:*struct S p))))'],
  ['e', '(read:enum E:int e)'],
  ['NEXT', 'int 2'],
  ['WRAP', 'int -1'],
  ['fp(1, 300)', '(call:int (read:*fn(int, char)int fp) 1:int 44:char)'],
  ['(*fp)(i, c)', '(call:int (read:*fn(int, char)int fp) (read:int i) (read:char c))'],
  ['(&vf)()', '(call:void (function vf))'],
  [
    'var("%d", c, fl)',
    '(call:int (function var) (address:*char "%d") (convert:int (read:char c)) (convert:double (read:float fl)))',
  ],
  ['old(c, fl)', '(call:int (function old) (convert:int (read:char c)) (convert:double (read:float fl)))'],
  ['(void)i', '(cast:void (read:int i))'],
  ['i, c', '(comma (read:int i) (read:char c))'],
  ['&s.in[1].x', '(address:*int (. (* (pointer-add*4 (address:*struct S.in (. s in)) 1:int)) x))'],
  ['__builtin_offsetof(S, in[1].x)', 'ullong 44'],
  ['__builtin_offsetof(S, b)', 'ullong 4'],
  ['(long)&((S *)0)->next', 'long 32'],
  [
    '(char *)p - (unsigned long long)&((PS)0)->v',
    '(pointer-subtract*1 (cast:*char (read:*struct S p)) 16:ullong)',
  ],
  [
    '({ int t = i; t + 1; })',
    '(statement-expression:int (block   (declare t {@0=(read:int i)}) ) (+:int (read:int t) 1:int))',
  ],
  ['((S){ 1, .v = { [2] = 5 } }).a', '(read:int (. (literal literal {@0=1:int @24=5:int}) a))'],
  ['sizeof(typeof(arr[0]))', 'ullong 20'],
  ['sizeof p->v', 'ullong 16'],
  ['__func__', '(address:*char "probe")'],
];

describe('the typed tree', () => {
  for (const [text, expected] of trees) it(text, () => expect(meaning(text, declarations)).toBe(expected));
});

describe('what has no type is a gap, behind the effects of its operands', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['nothing', '(gap:int "unknown name nothing")'],
    ['i + nothing', '(+:int (read:int i) (gap:int "unknown name nothing"))'],
    ['inc->x', '(gap:int "struct Inc is declared but not defined: it has no member x")'],
    ['p->nosuch', '(gap:int "struct S has no member nosuch")'],
    ['s + 1', '(gap:int "`+` between S and int")'],
    ['*old()', '(comma (call:int (function old)) (gap:int "int is dereferenced"))'],
    ['s.a()', '(comma (read:int (. s a)) (gap:int "int is called, which is not a function"))'],
    [
      'fp(1)',
      '(comma (call:int (gap:*fn(?)int "1 arguments are given where the function takes 2") 1:int) (gap:int "1 arguments are given where the function takes 2"))',
    ],
    ['&s.c', '(gap:int "the address of a bit-field is taken")'],
    ['5 = i', '(gap:int "a value is assigned to what is not an object")'],
    ['__builtin_trap()', '(gap:int "the compiler\'s own function __builtin_trap")'],
    ['sizeof nothing', '(gap:ullong "the size of the unknown type nothing is not known")'],
    ['sizeof(UNSEEN)', '(gap:ullong "the size of the unknown type UNSEEN is not known")'],
  ];
  for (const [text, expected] of cases) it(text, () => expect(meaning(text, declarations)).toBe(expected));
});
