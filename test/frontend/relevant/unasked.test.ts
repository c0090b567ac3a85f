/** What is left out of our models before they are lexed: whole functions, and nothing that the tokens would have asked for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FileText, joinLines } from '../../../src/frontend/preprocess/file-text.js';
import { preprocess } from '../../../src/frontend/preprocess/preprocess.js';
import { openDriver, readDriver } from '../../../src/frontend/read.js';
import { declaredNames } from '../../../src/frontend/relevant/names.js';
import { split } from '../../../src/frontend/relevant/split.js';
import { plainModels, Unasked } from '../../../src/frontend/relevant/unasked.js';
import { printDriver } from '../../../src/frontend/type/print/print.js';
import { mapHost } from '../../support/map-host.js';
import { filesUnder, host, kernel, options, root } from './disk.js';

const models = filesUnder(join(root, 'encodings/models'), '.c');

describe('functions and tables found in text', () => {
  it.each<[string, string, readonly string[]]>([
    ['several', 'int f(int a)\n{\n  return a;\n}\n\nPVOID *g(VOID)\n{\n  return 0;\n}\n', ['g']],
    ['behind a comment', '/* c */\nint f(int a)\n{\n  return a;\n}\n', ['f']],
    ['behind an #undef', '#undef f\nint f(int a)\n{\n  return a;\n}\n', ['f']],
    ['a companion', '\n\nint __irpcheck_here_f(int a)\n{\n  return a;\n}\n', ['f']],
    ['not one that is found by its name', '\n\nint __irpcheck_f(int a)\n{\n  return a;\n}\n', []],
    ['not one of a type that is', '\n\n__irpcheck_t f(int a)\n{\n  return a;\n}\n', []],
    ['not behind another line', 'NOTE\nint f(int a)\n{\n  return a;\n}\n', []],
    ['not with a directive inside', '\n\nint f(int a)\n{\n#define X 1\n  return X;\n}\n', []],
    ['not to the end of another', '\n\nint f[] =\n{\n  1\n};\n\nint g(int a)\n{\n  return a;\n}\n', ['g']],
    [
      'not with a brace in the first column',
      '\n\nint f(int a)\n{\n  if (a)\n{ a = 1; }\n  return a;\n}\n',
      [],
    ],
    ['not with half a comment', '\n\nint f(int a)\n{\n  /* a\n}\n*/ }\n', []],
    ['a table, by its record', '/* c */\nstatic struct _T t = {\n    .a = f,\n    .b = g,\n};\n', ['_T']],
    ['not a table of anything else', '/* c */\nstatic struct _T t = {\n    .a = f(1),\n};\n', []],
    ['not with a parameter in parentheses', '\n\nint f(int (*a)(int))\n{\n  return 1;\n}\n', []],
  ])('%s', (_, text, names) => {
    expect(plainModels(text).map(({ name }) => name)).toEqual(names);
  });

  it.each(models)('are functions of %s as its tokens are cut, and the rest stays what it was', (path) => {
    const read = (text: string): string[] => {
      const file = 'm.c';
      const made = preprocess(
        file,
        {
          read: (name) => (name === file ? mapHost({ [file]: text }).read(file) : host.read(name)),
          list: host.list,
        },
        options,
      );
      const pieces = split(made.tokens, () => 'nothing')!;
      const own = pieces.filter(({ start }) => made.tokens[start]!.file.path === file);
      return own.map(({ start, end }) => {
        const { line, column } = made.tokens[start]!.span;
        return `${line}:${column} ${made.tokens
          .slice(start, end)
          .map((token) => token.text)
          .join(' ')}`;
      });
    };
    const text = readFileSync(path, 'utf8').replaceAll('"irpcheck.h"', '<irpcheck.h>');
    const file = joinLines('m.c', text);
    const functions = plainModels(file.text);
    const whole = read(text);
    // a line at a time is what a splice joins: the file as it is lexed is compared
    const without = read(asWritten(file.without(functions), text));
    expect(whole).toEqual(expect.arrayContaining(without));
    expect(whole.length - without.length).toBe(functions.length);
    expect(functions.length).toBeGreaterThan(0);
  });
});

it('are all that their models declare', () => {
  const { tokens } = preprocess(kernel, host, options);
  const known = new Set<string>();
  for (const piece of split(tokens, () => 'nothing')!) {
    const names = declaredNames(tokens, piece, (name) => known.has(name));
    const { file } = tokens[piece.start]!;
    if (models.includes(file.path) && piece.body < piece.end)
      expect([file.path, ...[...names].filter((name) => !known.has(name)).slice(1)]).toEqual([file.path]);
    for (const name of names) known.add(name);
  }
});

/** The lines as they would be written. */
const asWritten = (file: FileText, text: string): string =>
  text
    .split('\n')
    .map((_, i) => file.line(i + 1) ?? '')
    .join('\n');

describe('a text without some of its lines', () => {
  it('keeps the places of the others', () => {
    const text = 'a\nb \\\n c\nd\n\ne \\\n f\ng';
    const file = joinLines('x.c', text);
    const cut = file.text.indexOf('d');
    const without = file.without([
      { start: 0, end: 1 },
      { start: cut, end: cut + 1 },
    ]);
    const placed = (of: FileText, word: string) => of.span(of.text.indexOf(word), undefined);
    for (const word of ['b', 'c', 'e', 'f', 'g']) expect(placed(without, word)).toEqual(placed(file, word));
    expect(without.text).not.toMatch(/[ad]/);
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((line) => without.line(line))).toEqual([
      '',
      'b \\',
      ' c',
      '',
      '',
      'e \\',
      ' f',
      'g',
    ]);
  });

  it('of what is spliced inside', () => {
    const file = joinLines('x.c', 'a\nb \\\n c\nd');
    const without = file.without([{ start: 2, end: file.text.indexOf('d') - 1 }]);
    expect(without.span(without.text.indexOf('d'), undefined)).toEqual({ file: 'x.c', line: 4, column: 1 });
  });
});

describe('which are left out', () => {
  const text = (...functions: string[]) => `\n\n${functions.join('\n\n')}\n`;
  const f = (name: string, body: string) => `int ${name}(int a)\n{\n  ${body}\n}`;
  const leftOut = (of: string, asked: readonly string[], macros: Readonly<Record<string, string[]>> = {}) => [
    ...new Unasked(new Map([['m.c', of]]), asked, (name) => macros[name] ?? []).leftOut,
  ];
  it.each<[string, readonly string[], readonly string[], Readonly<Record<string, string[]>>?]>([
    ['what nobody asks for', [f('A', 'return 1;'), f('B', 'return 2;')], ['A']],
    ['not what others call', [f('A', 'return B(1);'), f('B', 'return 2;')], []],
    ['not what others call by a macro', [f('A', 'return M(1);'), f('B', 'return 2;')], [], { M: ['B'] }],
    ['not what the file itself mentions', ['int (*p)(int) = B;', f('B', 'return 2;')], []],
    ['not what a comment speaks of', [f('A', '/* as B */ return 1;'), f('B', 'return 2;')], ['B']],
  ])('%s', (what, functions, expected, macros) => {
    const asked = what === 'what nobody asks for' ? ['B'] : ['A'];
    expect(leftOut(text(...functions), asked, macros)).toEqual(expected);
  });
});

describe('drivers', () => {
  const fixtures = filesUnder(join(root, 'test/fixtures/rules'), '.c').filter((_, i) => i % 12 === 5);

  it.each(fixtures)('%s is the same with all models and with those that it seems to ask for', (file) => {
    const inputs = { files: [file], models: [kernel] };
    const open = openDriver(inputs, host, options).complete();
    expect(printDriver(open)).toBe(printDriver(readDriver(inputs, host, options)));
  });

  it('gets a model that only the tokens ask for', () => {
    const files = {
      'd.c': 'int A(int);\nint D(void) { return A(1); }\n',
      'encodings/k.c': '#include "paste.h"\n#include "models/m.c"\n',
      'encodings/paste.h': '#define PASTE(a, b) a##b\n',
      'encodings/models/m.c':
        '\n\nint A(int a)\n{\n  return PASTE(Hid, den)(a);\n}\n\nint Hidden(int a)\n{\n  return a;\n}\n\nint Other(int a)\n{\n  return a;\n}\n',
    };
    const inputs = { files: ['d.c'], models: ['encodings/k.c'] };
    const plain = { ...options, systemDirs: [], prelude: [], beginnings: undefined as never };
    const { functions } = openDriver(inputs, mapHost(files), plain).complete();
    expect([...functions.keys()].sort()).toEqual(['A', 'D', 'Hidden']);
    expect(functions.get('Hidden')!.defined).toBe(true);
  });
});
