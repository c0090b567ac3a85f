import { describe, expect, it } from 'vitest';
import type { Preprocessed } from '../../../src/frontend/preprocess/preprocess.js';
import { gapTexts, preprocessFiles, spelled } from '../../support/preprocess-text.js';

/** `text line:column-line:column macro` of each token. */
const places = ({ tokens }: Preprocessed): readonly string[] =>
  tokens
    .filter((token) => token.kind !== 'end')
    .map(
      ({ text, span, end }) =>
        `${text} ${span.line}:${span.column}-${end.line}:${end.column}${span.macro === undefined ? '' : ` ${span.macro}`}`,
    );

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string, little: boolean, mark: boolean) => {
  const units = [...((mark ? '\ufeff' : '') + text)].map((c) => c.charCodeAt(0));
  return bytes(...units.flatMap((u) => (little ? [u & 255, u >> 8] : [u >> 8, u & 255])));
};

describe('places', () => {
  it.each([
    ['plain', 'int  x;\n  y', ['int 1:1-1:4', 'x 1:6-1:7', '; 1:7-1:8', 'y 2:3-2:4']],
    ['CR LF', 'a\r\nb\r\n', ['a 1:1-1:2', 'b 2:1-2:2']],
    ['a splice inside a token', 'ab\\\ncd e\\\n\nf', ['abcd 1:1-2:3', 'e 2:4-2:5', 'f 4:1-4:2']],
    ['behind splices and comments', '/*\n*/ a \\\n\\\r\n b', ['a 2:4-2:5', 'b 4:2-4:3']],
    [
      'object-like',
      '#define N 1 + 2\n x = N;',
      ['x 2:2-2:3', '= 2:4-2:5', '1 2:6-2:7 N', '+ 2:6-2:7 N', '2 2:6-2:7 N', '; 2:7-2:8'],
    ],
    [
      'body tokens have the invocation, arguments their own place',
      '#define F(a) (a)\nF( b )',
      ['( 2:1-2:7 F', 'b 2:4-2:5 F', ') 2:1-2:7 F'],
    ],
    ['the outermost macro names it', '#define G 1\n#define F(a) G a\nF(x)', ['1 3:1-3:5 F', 'x 3:3-3:4 F']],
    [
      'an invocation in an argument has its own place',
      '#define G(x) x+\n#define F(a) a\nF(G(b) c)',
      ['b 3:5-3:6 F', '+ 3:3-3:7 F', 'c 3:8-3:9 F'],
    ],
    [
      'a statement as argument',
      '#define TRY(S) { S; goto x; }\nTRY( a =\n N );',
      [
        '{ 2:1-3:5 TRY',
        'a 2:6-2:7 TRY',
        '= 2:8-2:9 TRY',
        'N 3:2-3:3 TRY',
        '; 2:1-3:5 TRY',
        'goto 2:1-3:5 TRY',
        'x 2:1-3:5 TRY',
        '; 2:1-3:5 TRY',
        '} 2:1-3:5 TRY',
        '; 3:5-3:6',
      ],
    ],
    ['pasted and stringized', '#define F(a) a##1 #a\nF(x)', ['x1 2:1-2:5 F', '"x" 2:1-2:5 F']],
    [
      'a call that reaches behind its expansion',
      '#define f(x) [x]\n#define g f\ng (1)',
      ['[ 3:1-3:6 g', '1 3:4-3:5 g', '] 3:1-3:6 g'],
    ],
    [
      'parenthesis before the name',
      '#define F(a,b) b a\n#define g(x) <x>\nF((1), g)',
      ['< 3:8-3:9 F', '1 3:4-3:5 F', '> 3:8-3:9 F'],
    ],
    ['#line moves __LINE__ only', '#line 50\n__LINE__ x', ['50 2:1-2:9 __LINE__', 'x 2:10-2:11']],
  ])('%s', (_, text, expected) => {
    expect(places(preprocessFiles(text))).toEqual(expected);
  });

  it('ends behind the main file', () => {
    const { tokens } = preprocessFiles({ 'main.c': 'a\n#include "b.h"\n', 'b.h': 'b' });
    expect(tokens.map(({ kind, span }) => [kind, span.file, span.line])).toEqual([
      ['identifier', 'main.c', 1],
      ['identifier', 'b.h', 1],
      ['end', 'main.c', 3],
    ]);
  });

  it('quotes lines as written', () => {
    const { source } = preprocessFiles({ 'main.c': '#include "h.h"\r\na \\\r\n\tb\r\nlast', 'h.h': '  h' });
    expect([1, 2, 3, 4, 5].map((line) => source.line('main.c', line))).toEqual([
      '#include "h.h"',
      'a \\',
      '\tb',
      'last',
      undefined,
    ]);
    expect([source.line('h.h', 1), source.line('none.h', 1), source.line('h.h', 0)]).toEqual([
      '  h',
      undefined,
      undefined,
    ]);
  });

  it('gives definitions as spelled', () => {
    const { macros } = preprocessFiles(
      '#define A\n#define B(x, y)  x  +/**/y \n #define C(...) f(__VA_ARGS__)\n#define D 1\n#undef D\n',
    );
    expect(
      [...macros.values()].map(({ name, parameters, variadic, body, span }) => ({
        name,
        parameters,
        variadic,
        body,
        line: span.line,
      })),
    ).toEqual([
      { name: 'A', parameters: undefined, variadic: false, body: '', line: 1 },
      { name: 'B', parameters: ['x', 'y'], variadic: false, body: 'x + y', line: 2 },
      { name: 'C', parameters: ['__VA_ARGS__'], variadic: true, body: 'f(__VA_ARGS__)', line: 3 },
    ]);
  });
});

describe('tokens', () => {
  it('have the kinds of C11 6.4', () => {
    const { tokens } = preprocessFiles(
      'x_$9 .5e+3f 0x1p-2 L"a\\"b" u8"c" \'\\\'\' L\'x\' <<= %:%: ... .. u"open\n` @ \\ é',
    );
    expect(tokens.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'identifier x_$9',
      'number .5e+3f',
      'number 0x1p-2',
      'string L"a\\"b"',
      'string u8"c"',
      "character '\\''",
      "character L'x'",
      'punctuator <<=',
      'punctuator ##',
      'punctuator ...',
      'punctuator .',
      'punctuator .',
      'identifier u',
      'punctuator "',
      'identifier open',
      'punctuator `',
      'punctuator @',
      'punctuator \\',
      'identifier é',
      'end ',
    ]);
  });

  it.each([
    ['UTF-8 with mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a'],
    ['UTF-8', bytes(0x22, 0xc3, 0xa9, 0x22), '"é"'],
    ['not UTF-8: Windows-1252', bytes(0x22, 0xe9, 0x22), '"é"'],
    ['UTF-16 LE', utf16('#define A ok\r\nA é', true, true), 'ok é'],
    ['UTF-16 BE', utf16('#define A ok\nA', false, true), 'ok'],
    ['UTF-16 LE without mark', utf16('#define A ok\nA', true, false), 'ok'],
    ['a NUL and a DOS end mark', bytes(0x61, 0, 0x62, 0x0a, 0x1a), 'a b'],
    ['empty', bytes(), ''],
  ])('%s', (_, content, expected) => {
    const result = preprocessFiles(content);
    expect([spelled(result), gapTexts(result)]).toEqual([expected, []]);
  });

  it('a stray quote is a gap where it is read', () => {
    const result = preprocessFiles("a 'b\nc \"d\n#if 0\n'\n#endif\n");
    expect(spelled(result)).toBe('a \' b c " d');
    expect(gapTexts(result)).toEqual([
      "1: this ' has no partner on its line",
      '2: this " has no partner on its line',
    ]);
  });

  it('an open comment is a gap at its start', () => {
    const result = preprocessFiles('a\n /* b\nc');
    expect([spelled(result), gapTexts(result)]).toEqual(['a', ['2: this comment is never closed']]);
  });

  it('a binary file is a gap and nothing else', () => {
    const { tokens, gaps } = preprocessFiles(new Uint8Array(5000).map((_, i) => (i % 3 === 0 ? 0 : i)));
    expect(tokens.map((token) => token.kind)).toEqual(['end']);
    expect(gaps).toEqual([
      { kind: 'syntax', detail: 'binary file, not read as C', span: { file: 'main.c', line: 1, column: 1 } },
    ]);
  });
});
