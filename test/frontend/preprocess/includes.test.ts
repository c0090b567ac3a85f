import { describe, expect, it } from 'vitest';
import { HeaderCache } from '../../../src/frontend/preprocess/header-cache.js';
import { preprocess } from '../../../src/frontend/preprocess/preprocess.js';
import { mapHost } from '../../support/map-host.js';
import {
  type Files,
  gapTexts,
  plainOptions,
  preprocessFiles,
  spelled,
} from '../../support/preprocess-text.js';

const dirs = { includeDirs: ['inc', 'inc2'], systemDirs: ['sys'] };

const found: readonly (readonly [string, Files, string])[] = [
  [
    "the includer's folder before -I",
    { 'main.c': '#include "a.h"\n#include <a.h>', 'a.h': 'own', 'inc/a.h': 'dir' },
    'own dir',
  ],
  [
    '-I in order, then system',
    { 'main.c': '#include <a.h>\n#include <b.h>', 'inc2/a.h': '2', 'sys/a.h': 's', 'sys/b.h': 'sb' },
    '2 sb',
  ],
  [
    "the includer's folder behind all others for `<…>`",
    { 'main.c': '#include <a.h>\n#include <b.h>', 'a.h': 'own', 'b.h': 'own', 'inc/a.h': 'dir' },
    'dir own',
  ],
  [
    'folders of all includers',
    { 'main.c': '#include "d/x.h"', 'd/x.h': '#include "e/y.h"', 'd/e/y.h': '#include "z.h"', 'd/z.h': 'z' },
    'z',
  ],
  [
    'case does not matter',
    { 'main.c': '#include <WDM.H>\n#include "Sub/File.h"', 'sys/wdm.h': 'w', 'SUB/fILE.h': 'f' },
    'w f',
  ],
  ['the exact case is preferred', { 'main.c': '#include "B.h"', 'b.h': 'small', 'B.h': 'large' }, 'large'],
  [
    'backslashes',
    { 'main.c': '#include "sub\\new.h"\n#include <km\\t.h>', 'sub/new.h': 'n', 'sys/km/t.h': 't' },
    'n t',
  ],
  ['parent folders', { 'main.c': '#include <sub/../../up/a.h>', 'up/a.h': 'up', 'inc/sub/x': '' }, 'up'],
  ['comment marks in a header name', { 'main.c': '#include <sub//a.h> // c', 'inc/sub/a.h': 'ok' }, 'ok'],
  [
    'computed',
    {
      'main.c': '#define H <sub/a.h>\n#define Q(x) #x\n#include H\n#include Q(b.h)',
      'inc/sub/a.h': 'a',
      'b.h': 'b',
    },
    'a b',
  ],
  [
    'include_next',
    {
      'main.c': '#include <a.h>',
      'inc/a.h': '1\n#include_next <a.h>',
      'inc2/a.h': '2\n#include_next "a.h"',
      'sys/a.h': '3',
    },
    '1 2 3',
  ],
  ['#pragma once', { 'main.c': '#include "a.h"\n#include "./A.h"', 'a.h': '#pragma once\na' }, 'a'],
  [
    'a folder of that name is passed over',
    { 'main.c': '#include <a.h>', 'inc/a.h/x': '', 'inc2/a.h': 'file' },
    'file',
  ],
  [
    'nested conditionals stay in their file',
    { 'main.c': '#if 1\n#include "a.h"\n#else\nno\n#endif\nx', 'a.h': '#if 0\n#else\na\n#endif' },
    'a x',
  ],
  [
    'X-macro self-inclusion',
    { 'main.c': '#ifndef IN\n#define IN\n#define X(a) <a>\n#include "main.c"\n#else\nX(1)\n#endif' },
    '< 1 >',
  ],
];

describe('#include', () => {
  it.each(found)('%s', (_, files, expected) => {
    const result = preprocessFiles(files, dirs);
    expect([spelled(result), gapTexts(result), result.notes]).toEqual([expected, [], []]);
  });

  it('notes a missing header once, where it was first asked for', () => {
    const { notes, gaps, tokens } = preprocessFiles(
      '#include <No.h>\nx\n#include "no.h"\n#include <other.h>',
    );
    expect(gaps).toEqual([]);
    expect(tokens.map((token) => token.text)).toEqual(['x', '']);
    expect(notes).toEqual([
      {
        kind: 'missing-header',
        detail: 'header `No.h` was not found',
        span: { file: 'main.c', line: 1, column: 10 },
      },
      {
        kind: 'missing-header',
        detail: 'header `other.h` was not found',
        span: { file: 'main.c', line: 4, column: 10 },
      },
    ]);
  });

  it.each([
    ['//server/share/a.h', 'is a network or device path, which is not read'],
    ['\\\\server\\a.h', 'is a network or device path, which is not read'],
    ['\\\\.\\PhysicalDrive0', 'is a network or device path, which is not read'],
  ])('refuses %s without asking the host', (path, detail) => {
    const host = mapHost({ 'main.c': `#include "${path}"` });
    const { gaps } = preprocess('main.c', host, plainOptions);
    expect(gaps.map((gap) => gap.detail)).toEqual([`\`${path}\` ${detail}`]);
    expect(host.reads).toEqual(['main.c']);
  });

  it.each(['#include', '#include x', '#include <a.h', '#include "a.h', '#include ""', "#include 'a'"])(
    'malformed: %s',
    (text) => {
      const result = preprocessFiles(`${text}\nok`, dirs);
      expect(spelled(result)).toBe('ok');
      expect(gapTexts(result)).toEqual(['1: malformed #include']);
    },
  );

  it('tells what the host refuses', () => {
    const host = mapHost({ 'main.c': '#include "denied.h"\n#include "big.h"', 'denied.h': '', 'big.h': '' });
    const refusing = {
      ...host,
      read: (path: string) =>
        path === 'denied.h'
          ? { kind: 'denied' as const }
          : path === 'big.h'
            ? { kind: 'too-large' as const }
            : host.read(path),
    };
    const { gaps } = preprocess('main.c', refusing, plainOptions);
    expect(gaps.map(({ kind, detail }) => [kind, detail])).toEqual([
      ['preprocess', '`denied.h` lies outside the folders that may be read (-I names more)'],
      ['budget', '`big.h` is too large to read'],
    ]);
  });

  it('does not open a guarded header again', () => {
    const guard = '// c\n#ifndef G\n#define G\nonce\n#endif // G\n';
    const files = { 'main.c': '#include "a.h"\n#include "a.h"\n#undef G\n#include "a.h"', 'a.h': guard };
    expect(spelled(preprocessFiles(files))).toBe('once once');
  });

  it.each([
    ['#ifndef G\n#define G\n1\n#else\n2\n#endif', '1 2'],
    ['#ifndef G\n#define G\n1\n#endif\n2', '1 2 2'],
    ['0\n#ifndef G\n#define G\n1\n#endif', '0 1 0'],
    ['#if !defined(G)\n#define G\n1\n#endif', '1'],
    ['#if !defined(G) || 1\n#define G\n1\n#endif', '1 1'],
  ])('what only looks like a guard is read again: %j', (header, expected) => {
    expect(spelled(preprocessFiles({ 'main.c': '#include "a.h"\n#include "a.h"', 'a.h': header }))).toBe(
      expected,
    );
  });

  it('reads and lexes each file once for a cache', () => {
    const host = mapHost({
      'a.c': '#include <h.h>\na',
      'b.c': '#include <H.h>\nb',
      'sys/h.h': 'int h;',
      'inc/x.h': '',
      'inc2/x.h': '',
    });
    const cache = new HeaderCache();
    const [a, b] = ['a.c', 'b.c'].map((file) => preprocess(file, host, { ...plainOptions, ...dirs }, cache));
    expect(host.reads).toEqual(['a.c', 'sys/h.h', 'b.c']);
    expect(a!.tokens[0]).toBe(b!.tokens[0]);
    expect(b!.files).toEqual(['b.c', 'sys/h.h']);
  });

  it("one unit's macros do not show in the next, though they share a cache", () => {
    const host = mapHost({ 'a.c': '#define X 1\n#include "h.h"', 'b.c': '#include "h.h"', 'h.h': 'X' });
    const cache = new HeaderCache();
    expect(['a.c', 'b.c'].map((file) => spelled(preprocess(file, host, plainOptions, cache)))).toEqual([
      '1',
      'X',
    ]);
  });

  it('reads preludes, then -D, then -U, then the file', () => {
    const options = {
      prelude: ['pre.h'],
      defines: [
        { name: 'A', value: '2' },
        { name: 'F(x)', value: '<x>' },
        { name: 'B', value: '3' },
      ],
      undefines: ['B', 'P'],
    };
    const result = preprocessFiles(
      { 'pre.h': '#define A 1\n#define P 1\n#define Q 9\ntypedef', 'main.c': 'A F(4) B P Q' },
      options,
    );
    expect(spelled(result)).toBe('typedef 2 < 4 > B P 9');
    expect(result.files).toEqual(['pre.h', 'main.c']);
    expect([...result.macros.keys()]).toEqual(['A', 'Q', 'F']);
  });

  it('a main file or prelude that cannot be read is a gap', () => {
    const result = preprocessFiles({ x: '' }, { prelude: ['p.h'] });
    expect(result.gaps.map(({ detail, span }) => [span.file, detail])).toEqual([
      ['p.h', 'the file cannot be read: missing'],
      ['main.c', 'the file cannot be read: missing'],
    ]);
    expect(result.tokens.map((token) => token.kind)).toEqual(['end']);
  });
});

describe('pragmas', () => {
  it.each([
    [
      'layout pragmas stay',
      '#pragma pack(push, 8)\nint a;\n#pragma pack(pop)',
      '[pragma pack(push, 8)] int a ; [pragma pack(pop)]',
    ],
    [
      'their operands are expanded',
      '#define N 4\n#pragma pack(N)\n__pragma(pack(push,N)) x',
      '[pragma pack(4)] [pragma pack(push,4)] x',
    ],
    [
      '_Pragma',
      '#define P(x) _Pragma(#x)\n_Pragma("pack(1)") P(pack(2)) _Pragma("once\\"") x',
      '[pragma pack(1)] [pragma pack(2)] x',
    ],
    [
      'the operand of _Pragma is expanded',
      '#define str(x) #x\n#define P _Pragma\n_Pragma(str(pack(4))) P("pack(1)") P ( str(pack(2)) ) x',
      '[pragma pack(4)] [pragma pack(1)] [pragma pack(2)] x',
    ],
    ['_Pragma as an argument of its own', '#define id(x) x\nid(_Pragma)("pack(1)") x', '[pragma pack(1)] x'],
    [
      'others vanish',
      '#pragma warning(disable:4100)\n#pragma alloc_text(PAGE, f)\n#pragma region "don\'t\nx',
      'x',
    ],
    [
      'in arguments',
      '#define f(a) <a>\nf(__pragma(warning(suppress: 4127)) 1 __pragma(prefast(push)))',
      '< 1 >',
    ],
    [
      'out of a body',
      '#define W do __pragma(warning(push)) while (0) __pragma(pack(1))\nW;',
      'do while ( 0 ) [pragma pack(1)] ;',
    ],
    ['between arguments', '#define f(a,b) b a\nf(1,\n#pragma warning(x)\n2)', '2 1'],
  ])('%s', (_, text, expected) => {
    const result = preprocessFiles(text);
    expect([spelled(result), gapTexts(result)]).toEqual([expected, []]);
  });
});
