import { describe, expect, it } from 'vitest';
import { gapTexts, preprocessFiles, spelled } from '../../support/preprocess-text.js';

const holds: readonly string[] = [
  '1',
  '!0',
  '~0 == -1',
  '- -1 == 1',
  '+2 == 2',
  '1 ? 2 : 0',
  '0 ? 0 : 0 ? 0 : 1',
  '(1, 2) == 2',
  '1 + 2 * 3 == 7',
  '(1 + 2) * 3 == 9',
  '10 - 2 - 3 == 5',
  '100 / 10 / 5 == 2',
  '-7 / 2 == -3',
  '-7 % 2 == -1',
  '1 << 3 == 8',
  '-8 >> 1 == -4',
  '1 | 2 && 0 || 1',
  '(6 & 3) == 2',
  '(6 ^ 3) == 5',
  '(6 | 3) == 7',
  '1 < 2 == 1',
  '2 >= 2',
  '3 != 4',
  '0 || 0 || 1',
  '!(1 && 0)',
  // 64 bits, signed and not
  '0x7fffffffffffffff > 0',
  '0xffffffffffffffff == -1',
  '-1 > 0u',
  '(-1 > 0) == 0',
  '18446744073709551615u == 0xFFFFFFFFFFFFFFFFULL',
  '1u - 2 > 0',
  '(2 ? -1 : 0u) > 0',
  '0x8000000000000000 > 0',
  '1 << 63 < 0',
  '1u << 63 > 0',
  '1 << 64 == 0',
  '0xA0000000L > 0',
  '0b101 == 5',
  '017 == 15',
  '10i64 == 10',
  '10UI64 == 10',
  '3LLU == 3',
  '3uLL == 3',
  '3l == 3L',
  // characters
  "'a' == 97",
  "'ab' == 24930",
  "'\\n' == 10",
  "'\\0' == 0",
  "'\\x41' == 65",
  "'\\377' < 0",
  "L'\\xffff' > 0",
  "L'A' == 65",
  "'\\'' == 39",
  "u'\\u00e9' == 0xe9",
  // not evaluated
  '1 || 1 / 0',
  '!(0 && 1 / 0)',
  '1 ? 1 : 1 / 0',
  '1 || unknown == 0',
  // names
  'unknown == 0',
  'int == 0',
  'defined D',
  'defined(D)',
  '!defined U && !defined(U)',
  'D + 1 == 5',
  'F(3) == 4',
  'HASD',
  'E 1',
  '!F',
  'defined F',
  'defined __FILE__',
  '!defined _Pragma',
  'defined __has_include',
  '!defined __has_attribute',
  '!__has_attribute(x) && !__has_builtin(a(b)) && !__has_cpp_attribute(a::b)',
  '__has_include("there.h") && __has_include(<there.h>) && !__has_include(<not.h>) && __has_include(HDR)',
  '__LINE__ == 6',
];

const faults: readonly (readonly [string, string])[] = [
  ['', '#if without an expression'],
  ['1 +', '#if ends where an operand is expected'],
  ['(1', '`)` is missing in #if'],
  ['1 ? 2', '`:` is missing in #if'],
  ['1 2', 'unexpected `2` in #if'],
  ['1 / 0', 'division by zero in #if'],
  ['0 % 0', 'division by zero in #if'],
  ['"a"', '`"a"` is no integer constant, in #if'],
  ['1.5', '`1.5` is no integer constant, in #if'],
  ['0x10000000000000000', '`0x10000000000000000` is no integer constant, in #if'],
  ["''", "`''` is no integer constant, in #if"],
  ['a = 1', 'unexpected `=` in #if'],
  ['defined', 'malformed operand of `defined` in #if'],
  ['defined(A', 'malformed operand of `defined` in #if'],
  ['__has_include(', 'malformed operand of `__has_include` in #if'],
];

describe('#if expressions', () => {
  const header =
    '#define D 4\n#define F(x) x + 1\n#define HASD defined(D)\n#define E\n#define HDR <there.h>\n';

  it.each(holds)('%s', (expression) => {
    const files = { 'main.c': `${header}#if ${expression}\nyes\n#else\nno\n#endif`, 'there.h': '' };
    const result = preprocessFiles(files, { includeDirs: ['.'] });
    expect([spelled(result), gapTexts(result)]).toEqual(['yes', []]);
  });

  it.each(faults)('fault: %s', (expression, detail) => {
    const result = preprocessFiles(`#if ${expression}\nyes\n#else\nno\n#endif`);
    expect(spelled(result)).toBe('no');
    expect(gapTexts(result)).toEqual([`1: ${detail}`]);
  });
});

describe('groups', () => {
  it.each([
    ['first true group only', '#if 0\na\n#elif 1\nb\n#elif 1\nc\n#else\nd\n#endif\ne', 'b e'],
    ['else', '#if 0\na\n#elif 0\nb\n#else\nd\n#endif', 'd'],
    ['conditions behind a taken group are not evaluated', '#if 1\na\n#elif 1 / 0\nb\n#endif', 'a'],
    ['nested in a skipped group', '#if 0\n#if 1\na\n#else\nb\n#endif\n#elif 1\nc\n#endif', 'c'],
    ['ifdef, ifndef', '#define A\n#ifdef A\na\n#endif\n#ifndef A\nb\n#else\nc\n#endif', 'a c'],
    ['elifdef, elifndef', '#ifdef A\na\n#elifdef B\nb\n#elifndef B\nc\n#endif', 'c'],
    [
      'skipped text need not be C',
      '#if 0\ndon\'t "\n#error no\n#include <none.h>\n#bad\n#if ((\n#endif\n#endif\nok',
      'ok',
    ],
    ['a directive in a comment is none', '#if 0 /*\n#endif\n*/\nno\n#endif // x\nyes', 'yes'],
    ['text behind #else and #endif', '#if 0\n#else X\nyes\n#endif X', 'yes'],
    ['spaces and splices in directives', '  #  /**/ i\\\nf 1\nyes\n%:endif', 'yes'],
    ['the null directive', '#\n# /* */\nx', 'x'],
  ])('%s', (_, text, expected) => {
    const result = preprocessFiles(text);
    expect([spelled(result), gapTexts(result)]).toEqual([expected, []]);
  });

  it.each([
    ['unclosed #if', 'a\n#if 1\n#ifdef X\n#endif\nb', 'a b', ['2: this #if has no #endif']],
    ['unclosed skipped #if', '#if 0\n#if 1\n#endif\nb', '', ['1: this #if has no #endif']],
    [
      'stray #endif, #else, #elif',
      '#endif\n#else\n#elif 1\nx',
      'x',
      ['1: #endif without #if', '2: #else without #if', '3: #elif without #if'],
    ],
    [
      '#else twice',
      '#if 1\na\n#else\nb\n#else\nc\n#elif 1\nd\n#endif',
      'a',
      ['5: #else behind #else', '7: #elif behind #else'],
    ],
    [
      '#ifdef without name',
      '#ifdef\na\n#endif\n#ifndef 1\nb\n#endif',
      '',
      ['1: #ifdef without a macro name', '4: #ifndef without a macro name'],
    ],
    ['#error', '#error out of  cheese\nx', 'x', ['1: #error out of cheese']],
    [
      'unknown directive',
      '#frob x\n#warning w\n#ident "x"\n#undef\n#line x\nx',
      'x',
      ['1: unknown directive `#frob`', '4: #undef without a macro name', '5: malformed #line'],
    ],
  ])('%s', (_, text, expected, gaps) => {
    const result = preprocessFiles(text);
    expect(spelled(result)).toBe(expected);
    expect(gapTexts(result)).toEqual(gaps);
  });
});
