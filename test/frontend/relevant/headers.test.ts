/** Our headers cut into declarations by brackets, against the parser: same places, and no declared name overlooked. */
import { describe, expect, it } from 'vitest';
import { encodings } from '../../../src/cli/encodings.js';
import type { Host } from '../../../src/frontend/host.js';
import type { DeclarationNode, ExternalDeclaration, TypeSpecifier } from '../../../src/frontend/parse/ast.js';
import { parseUnit } from '../../../src/frontend/parse/parse.js';
import { HeaderCache } from '../../../src/frontend/preprocess/header-cache.js';
import type { PpToken } from '../../../src/frontend/preprocess/pp-token.js';
import { preprocess } from '../../../src/frontend/preprocess/preprocess.js';
import { declaredNames } from '../../../src/frontend/relevant/names.js';
import { split } from '../../../src/frontend/relevant/split.js';
import { filesUnder, host, options } from './disk.js';

const cache = new HeaderCache();

function tokensOf(text: string): readonly PpToken[] {
  const main: Host = {
    read: (path) =>
      path === text ? { kind: 'file', bytes: new TextEncoder().encode(text) } : host.read(path),
    list: (path) => host.list(path),
  };
  // Without an include, without the declarations of the prelude.
  const prelude = text.startsWith('#include') ? options.prelude : [];
  return preprocess(text, main, { ...options, prelude }, cache).tokens;
}

const place = ({ span }: { span: { file: string; line: number; column: number } }): string =>
  `${span.file}:${span.line}:${span.column}`;

function namesOf(node: ExternalDeclaration): string[] {
  switch (node.kind) {
    case 'declaration':
      return namesIn(node);
    case 'function':
      return [node.declarator.name ?? '', ...namesOfType(node.specifiers.type)];
    default:
      return [];
  }
}

const namesIn = ({ specifiers, declarators }: DeclarationNode): string[] => [
  ...declarators.flatMap(({ declarator }) => declarator.name ?? []),
  ...namesOfType(specifiers.type),
];

function namesOfType(type: TypeSpecifier): string[] {
  if (type.kind === 'enum' && type.enumerators !== undefined)
    return [...(type.tag === undefined ? [] : [type.tag]), ...type.enumerators.map(({ name }) => name)];
  if (type.kind !== 'record' || type.members === undefined) return [];
  const inner = type.members.flatMap((member) =>
    member.kind === 'declaration' ? namesOfType(member.specifiers.type) : [],
  );
  return [...(type.tag === undefined ? [] : [type.tag]), ...inner];
}

describe('our headers', () => {
  const headers = filesUnder(encodings.headers, '.h').map((file) => file.slice(encodings.headers.length + 1));
  it.each(headers)('%s', (header) => {
    const tokens = tokensOf(`#include <ntddk.h>\n#include <${header}>\n`);
    const pieces = split(tokens, () => 'all')!;
    const nodes = new Map<string, ExternalDeclaration[]>();
    for (const node of parseUnit('main.c', tokens).declarations) {
      const key = place(node.kind === 'gap' ? node.gap : node);
      nodes.set(key, [...(nodes.get(key) ?? []), node]);
    }
    const overlooked = pieces.flatMap((piece) => {
      const first = tokens[piece.start]!;
      const found = nodes.get(place(first));
      if (found === undefined)
        return first.kind === 'end' || first.text === ';' ? [] : [`no declaration at ${place(first)}`];
      const [node] = first.macro === undefined ? [found.pop()!] : [found.shift()!];
      if (node === undefined) return [`no declaration left at ${place(first)}`];
      const names = declaredNames(tokens, piece, () => true);
      return namesOf(node).filter((name) => !names.has(name));
    });
    expect(overlooked).toEqual([]);
    expect([...nodes.values()].flat()).toEqual([]);
  });
});

describe('what is not ours', () => {
  const pieces = (text: string) => split(tokensOf(text), (file) => (file.path === text ? 'nothing' : 'all'));
  it('is never removable', () =>
    expect(pieces('int a;\nint f(void) { return a; }\n')!.map((one) => one.removable)).toEqual([
      false,
      false,
      false,
    ]));
  it.each(['int f( { }', 'int a[;', '}', 'void f(void) {'])(
    'is left whole when brackets do not match: %s',
    (text) => {
      expect(pieces(text)).toBeUndefined();
    },
  );
});

describe('names', () => {
  it.each<[string, string[]]>([
    ['typedef unsigned long ULONG_, *PULONG_;', ['ULONG_', 'PULONG_']],
    [
      'typedef struct _S { int a; enum E { A, B = 2 } e; struct _T { int b; } t; } S, *PS;',
      ['_S', 'E', 'A', 'B', '_T', 'S', 'PS'],
    ],
    ['typedef struct __declspec(align(16)) _S S;', ['S']],
    ['int f(int (*callback)(int), int b[3]);', ['f']],
    ['int (*g(int a))(void);', ['g']],
    ['typedef int (__stdcall *PFN)(int a);', ['PFN']],
    ['extern int a, b[2], *c;', ['a', 'b', 'c']],
    ['static inline int f(int x) { struct L { int y; } l; return x; }', ['f']],
    ['enum { A = sizeof(int), B };', ['A', 'B']],
    ['void h(void) __attribute__((noreturn));', ['h']],
  ])('%s', (text, expected) => {
    const tokens = tokensOf(text);
    const names = split(tokens, () => 'all')!.flatMap((piece) => [
      ...declaredNames(tokens, piece, () => true),
    ]);
    expect(names).toEqual(expect.arrayContaining(expected));
    expect(
      names.filter((name) => name === 'callback' || name === 'l' || name === 'y' || name === 'x'),
    ).toEqual([]);
  });
  it('a first mention declares', () => {
    const tokens = tokensOf('int f(struct S *s, UNKNOWN *u);');
    const names = declaredNames(tokens, split(tokens, () => 'all')![0]!, () => false);
    expect([...names].sort()).toEqual(['S', 'UNKNOWN', 'f']);
  });
});
