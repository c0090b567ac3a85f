import { describe, expect, it } from 'vitest';
import { gapTexts, lexed, preprocessFiles, spelled } from '../../support/preprocess-text.js';

interface Case {
  readonly name: string;
  readonly text: string;
  /** Compared as tokens. */
  readonly expect: string;
}

const stringMacros = '#define str(s) # s\n#define xstr(s) str(s)\n';

/** The examples of C11 6.10.3.3p4, 6.10.3.4 and 6.10.3.5p3 to p9. */
const standard: readonly Case[] = [
  {
    name: '6.10.3.3 hash_hash',
    text: `#define hash_hash # ## #
#define mkstr(a) # a
#define in_between(a) mkstr(a)
#define join(c, d) in_between(c hash_hash d)
char p[] = join(x, y);`,
    expect: 'char p[] = "x ## y";',
  },
  {
    name: '6.10.3.4 nested replacement, unspecified: as GCC',
    text: '#define f(a) a*g\n#define g(a) f(a)\nf(2)(9)',
    expect: '2*9*g',
  },
  {
    name: '6.10.3.5 example 2',
    text: '#define max(a, b) ((a) > (b) ? (a) : (b))\nmax(i, max(1, j))',
    expect: '((i) > (((1) > (j) ? (1) : (j))) ? (i) : (((1) > (j) ? (1) : (j))))',
  },
  {
    name: '6.10.3.5 example 3',
    text: `#define x 3
#define f(a) f(x * (a))
#undef x
#define x 2
#define g f
#define z z[0]
#define h g(~
#define m(a) a(w)
#define w 0,1
#define t(a) a
#define p() int
#define q(x) x
#define r(x,y) x ## y
#define str(x) # x
f(y+1) + f(f(z)) % t(t(g)(0) + t)(1);
g(x+(3,4)-w) | h 5) & m
(f)^m(m);
p() i[q()] = { q(1), r(2,3), r(4,), r(,5), r(,) };
char c[2][6] = { str(hello), str() };`,
    expect: `f(2 * (y+1)) + f(2 * (f(2 * (z[0])))) % f(2 * (0)) + t(1);
f(2 * (2+(3,4)-0,1)) | f(2 * (~ 5)) & f(2 * (0,1))^m(0,1);
int i[] = { 1, 23, 4, 5, };
char c[2][6] = { "hello", "" };`,
  },
  {
    name: '6.10.3.5 example 4',
    text: `${stringMacros}#define debug(s, t) printf("x" # s "= %d, x" # t "= %s", \\
 x ## s, x ## t)
#define INCFILE(n) vers ## n
#define glue(a, b) a ## b
#define xglue(a, b) glue(a, b)
#define HIGHLOW "hello"
#define LOW LOW ", world"
debug(1, 2);
fputs(str(strncmp("abc\\0d", "abc", '\\4') // this goes away
== 0) str(: @\\n), s);
xstr(INCFILE(2).h)
glue(HIGH, LOW);
xglue(HIGH, LOW)`,
    expect: `printf("x" "1" "= %d, x" "2" "= %s", x1, x2);
fputs("strncmp(\\"abc\\\\0d\\", \\"abc\\", '\\\\4') == 0" ": @\\n", s);
"vers2.h"
"hello";
"hello" ", world"`,
  },
  {
    name: '6.10.3.5 example 5',
    text: '#define t(x,y,z) x ## y ## z\nint j[] = { t(1,2,3), t(,4,5), t(6,,7), t(8,9,),\n t(10,,), t(,11,), t(,,12), t(,,) };',
    expect: 'int j[] = { 123, 45, 67, 89, 10, 11, 12, };',
  },
  {
    name: '6.10.3.5 example 7',
    text: `#define debug(...) fprintf(stderr, __VA_ARGS__)
#define showlist(...) puts(#__VA_ARGS__)
#define report(test, ...) ((test)?puts(#test): printf(__VA_ARGS__))
debug("Flag");
debug("X = %d\\n", x);
showlist(The first, second, and third items.);
report(x>y, "x is %d but y is %d", x, y);`,
    expect: `fprintf(stderr, "Flag");
fprintf(stderr, "X = %d\\n", x);
puts("The first, second, and third items.");
((x>y)?puts("x>y"): printf("x is %d but y is %d", x, y));`,
  },
];

const others: readonly Case[] = [
  { name: 'mutual recursion is painted', text: '#define A B x\n#define B A y\nA B', expect: 'A y x B x y' },
  {
    name: 'a painted name stays painted in an argument',
    text: '#define f(x) x\n#define a f(a) f(f)(a)\na',
    expect: 'a f(a)',
  },
  {
    name: 'a call takes its parenthesis from what follows',
    text: '#define f(x) <x>\n#define g f\ng\n(1) g',
    expect: '<1> f',
  },
  { name: 'a name without parenthesis is no call', text: '#define f(x) x\nf; f (2) f', expect: 'f; 2 f' },
  {
    name: 'a directive between name and parenthesis: no call',
    text: '#define f(x) x\nf\n#define g\n(1)',
    expect: 'f (1)',
  },
  {
    name: 'a directive inside arguments',
    text: '#define f(x) [x]\nf(1\n#if 0\n2\n#else\n3\n#endif\n)',
    expect: '[1 3]',
  },
  { name: 'arguments over lines', text: '#define f(a,b) b a\nf(1\n,\n2)', expect: '2 1' },
  {
    name: 'deferred call',
    text: '#define E\n#define A() 1\n#define D(x) x E\nD(A)() D(D(A)())',
    expect: 'A () 1',
  },
  { name: 'parenthesised commas', text: '#define f(a) a\nf((1,2)) f([1)', expect: '(1,2) [1' },
  {
    name: 'empty arguments',
    text: '#define f() x\n#define g(a,b) <a|b>\nf() f( ) g(,) g(1,) g(,2)',
    expect: 'x x <|> <1|> <|2>',
  },
  {
    name: 'GNU comma paste',
    text: '#define F(x, ...) g(x, ##__VA_ARGS__)\nF(1) F(1,) F(1,2) F(1,2,3)',
    expect: 'g(1) g(1,) g(1,2) g(1,2,3)',
  },
  {
    name: 'the comma stays without ##',
    text: '#define F(x, ...) g(x, __VA_ARGS__)\nF(1) F(1,2)',
    expect: 'g(1,) g(1,2)',
  },
  {
    name: "Microsoft's compilers leave it out",
    text: `#define _MSC_VER 1900
#define F(x, ...) g(x, __VA_ARGS__)
#define N(x, ...) two(x, __VA_ARGS__) more(x , ## __VA_ARGS__)
#define two(a, b) <a|b>
#define more(a, ...) <a, __VA_ARGS__>
#define E
#define S(x, ...) #x, #__VA_ARGS__
F(1) F(1,) F(1,E) F(1,2) F() N(1) N(1,2) S(1)`,
    expect: 'g(1) g(1) g(1) g(1,2) g() <1|> <1> <1|2> <1,2> "1", ""',
  },
  {
    name: 'GNU named variadic',
    text: '#define F(a...) [a]\n#define G(a, b...) h(a , ## b)\n#define H(...) h(0, ## __VA_ARGS__)\nF() F(1,2) G(1) G(1,2,3) H() H(1)',
    expect: '[] [1,2] h(1) h(1,2,3) h(0) h(0,1)',
  },
  {
    name: '__VA_OPT__',
    text: '#define F(x,...) f(x __VA_OPT__(,) __VA_ARGS__)\n#define E\nF(1) F(1,) F(1,2) F(1,E)',
    expect: 'f(1) f(1) f(1,2) f(1)',
  },
  {
    name: '__VA_OPT__ with ## and #',
    text: '#define F(x,...) a##__VA_OPT__(b ## x) #__VA_OPT__(<  x>)\nF(1) F(1,2)',
    expect: 'a "" ab1 "< 1>"',
  },
  {
    name: 'arguments beside ## are not expanded',
    text: '#define one 1\n#define cat(a,b) a ## b a b\ncat(one, one)',
    expect: 'oneone 1 1',
  },
  {
    name: 'a pasted name is a macro again',
    text: '#define ab ok\n#define cat(a,b) a ## b\ncat(a,b)',
    expect: 'ok',
  },
  {
    name: 'pastes of every kind',
    text: '#define c(a,b) a##b\nc(L,"x") c(1,e) c(.,5) c(-,>) c(<<,=) c(+,+) c(x,1)',
    expect: 'L"x" 1e .5 -> <<= ++ x1',
  },
  {
    name: 'a paste that makes no token gives its operands',
    text: '#define c(a,b) a##b\np c(->,f) c(+,x) c("a","b")',
    expect: 'p ->f + x "a" "b"',
  },
  {
    name: 'stringizing spaces and quotes',
    text: `${stringMacros}str(  a  "b\\n" 'c'\n d ) str(a/**/b) xstr(str(x))`,
    expect: '"a \\"b\\\\n\\" \'c\' d" "a b" "\\"x\\""',
  },
  {
    name: 'white space of expansions in strings',
    text: `${stringMacros}#define E\n#define e() \n#define o(a) x a y\nxstr(a E b) xstr(a E() b) xstr(a e()b) xstr(o()z) xstr(a  o(1)b) xstr( E a )`,
    expect: '"a b" "a () b" "a b" "x yz" "a x 1 yb" "a"',
  },
  { name: '# in an object-like macro', text: '#define h #\n#define f(x) = h x\nf(1)', expect: '= # 1' },
  {
    name: "Microsoft's #@",
    text: '#define c(x) #@x b#@x\n#define e a\nc(a) c(e)',
    expect: "'a' b 'a' 'e' b 'e'",
  },
  {
    name: 'universal character names',
    text: `${stringMacros}#define \\u00aa 1\n\u00aa a\\u00E9 a\u00e9b \\U000000aax L\\u00e9 xstr(a\\u00aa)`,
    expect: '1 a\u00e9 a\u00e9b \u00aax L\u00e9 "a\u00aa"',
  },
  {
    name: 'what is no universal character name',
    text: 'a\\u00 \\u0041 \\ud800 a\\',
    expect: 'a \\ u00 \\ u0041 \\ ud800 a \\',
  },
  { name: 'digraphs', text: `${stringMacros}<: :> <% %> str(<:)`, expect: '[ ] { } "<:"' },
  {
    name: '__LINE__ at the invocation',
    text: '#define L __LINE__\n\nL __LINE__ \\\n__LINE__',
    expect: '3 3 4',
  },
  {
    name: '__COUNTER__',
    text: '#define c(a,b) a##b\n#define x(a,b) c(a,b)\nx(v,__COUNTER__) x(v,__COUNTER__)',
    expect: 'v0 v1',
  },
  {
    name: '__FILE__, __DATE__, __TIME__ are fixed',
    text: '__FILE__ __DATE__ __TIME__ __INCLUDE_LEVEL__ __BASE_FILE__',
    expect: '"main.c" "Jan  1 1980" "00:00:00" 0 "main.c"',
  },
  {
    name: '#line',
    text: '#line 100 "c:\\\\x.h"\n__LINE__ __FILE__\n# 7\n__LINE__',
    expect: '100 "c:\\\\x.h" 7',
  },
  { name: 'last definition wins', text: '#define a 1\n#define a 2\na', expect: '2' },
  {
    name: 'push_macro and pop_macro',
    text: '#define a 1\n#pragma push_macro("a")\n#undef a\n#define a 2\na\n#pragma pop_macro("a")\na\n#pragma pop_macro("a")\na',
    expect: '2 1 1',
  },
  {
    name: 'push_macro of nothing',
    text: '#pragma push_macro("a")\n#define a 2\n__pragma(pop_macro("a")) a',
    expect: 'a',
  },
];

describe('macro expansion', () => {
  it.each([...standard, ...others])('$name', ({ text, expect: expected }) => {
    const result = preprocessFiles(text);
    expect(spelled(result)).toBe(lexed(expected));
    expect(result.gaps).toEqual([]);
  });

  it.each([
    [
      'too few arguments are empty',
      '#define f(a,b) <a|b>\nf(1)',
      '<1|>',
      '2: macro `f` takes 2 arguments, not 1',
    ],
    ['too many are dropped', '#define f(a) <a>\nf(1,2)', '<1>', '2: macro `f` takes 1 arguments, not 2'],
    [
      'arguments never closed',
      '#define f(a) <a>\nf(1, f(2)',
      'f 1 f(2)',
      '2: the arguments of macro `f` are never closed',
    ],
    ['a pasted comment', '#define c /##/\nc x', '/ / x', '2: `/` ## `/` does not make a token'],
    ['## at an end', '#define c ##x\nc', 'c', '1: `##` at an end of the body of macro `c`'],
    [
      '# without parameter',
      '#define f(x) = #y\nf(1)',
      '= #y',
      '1: `#` is not followed by a parameter in macro `f`',
    ],
    ['a repeated parameter', '#define f(x,x) 1\nf', 'f', '1: malformed parameter list of macro `f`'],
    ['an open parameter list', '#define f(x\nf', 'f', '1: malformed parameter list of macro `f`'],
    ['defined as a macro', '#define defined 1\n', '', '1: `defined` cannot be a macro name'],
    ['no name', '#define\n#define 1', '', '1: #define without a macro name'],
  ])('%s', (_, text, expected, gap) => {
    const result = preprocessFiles(text);
    expect(spelled(result)).toBe(lexed(expected));
    expect(gapTexts(result)[0]).toBe(gap);
    expect(result.gaps[0]?.kind).toBe('preprocess');
  });
});
