/** One fault costs one statement, or one external declaration. */
import { describe, expect, it } from 'vitest';
import { functions, printed, read, statements } from './read.js';

const gap = (detail: string): string => `(gap syntax ${JSON.stringify(detail)})`;

const inBodies: readonly (readonly [string, string])[] = [
  ['x = ; y;', `${gap('expected an expression, found ";"')}\ny`],
  ['foo(1, ; y;', `${gap('expected an expression, found ";" (in an expression statement)')}\ny`],
  ['a[1; y;', `${gap('expected "]", found ";" (in a subscript expression)')}\ny`],
  ['if (a b) { c; } else { d; } y;', `${gap('expected ")", found "b" (in a parenthesized expression)')}\ny`],
  ['if (a { c; } y;', `${gap('expected ")", found "{" (in a parenthesized expression)')}\ny`],
  ['if (a) ] ; else d; y;', `(if a\n  ${gap('expected an expression, found "]"')}\n else\n  d)\ny`],
  [
    'if (a) b; else if (c d) e; else f; y;',
    `(if a\n  b\n else\n  ${gap('expected ")", found "d" (in a parenthesized expression)')})\ny`,
  ],
  ['for (a; b c; d) { e; } y;', `${gap('expected ";", found "c" (in a for statement)')}\ny`],
  [
    'while (1) { x = ; a; } y;',
    `(while 1\n  (block\n    ${gap('expected an expression, found ";"')}\n    a))\ny`,
  ],
  ['do { a; } whale (1); y;', `${gap('expected "while", found "whale"')}\n(call whale 1)\ny`],
  ['lab: x = ; y;', `(label lab)\n${gap('expected an expression, found ";"')}\ny`],
  ['int a b; y;', `${gap('expected ";", found "b" (in a declaration)')}\ny`],
  ['int a[] = { 1, 2 3 }; y;', `${gap('expected "}", found "3" (in an initializer list)')}\ny`],
  ['struct S { int a; b c d e; } s; y;', `${gap('expected ";", found "d" (in a field declaration)')}\ny`],
  ['int f(void) { return 1; } y;', `${gap('expected ";", found "{"')}\ny`],
  ['__try { a; } y;', `${gap('expected __except or __finally, found "y"')}\ny`],
  ['else a; y;', `${gap('expected a statement, found "else"')}\ny`],
  [') y;', gap('expected an expression, found ")"')],
  ['&&lab; y;', '(gap unsupported "the address of a label")\ny'],
  ['__if_exists(x) { a; } y;', '(gap unsupported "statements under __if_exists")\ny'],
  ['\n#pragma pack(1)\n y;', '(gap unsupported "#pragma pack(1) inside a block")\ny'],
  ['x = new Foo(1); y;', `${gap('expected ";", found "Foo" (C++ "new")')}\ny`],
  ['std::cout << 1; y;', `${gap('expected ";", found "::" (C++ "::")')}\ny`],
];

const atFileScope: readonly (readonly [string, string])[] = [
  ['int a b; int y;', `${gap('expected ";", found "b" (in a declaration)')}\n(declare (y int))`],
  [
    'int f(int a b) { x; } int y;',
    `${gap('expected ")", found "b" (in a parameter list)')}\n(declare (y int))`,
  ],
  [
    'struct S { int a; = 3; } s; int y;',
    `${gap('expected a member, found "=" (in a field declaration list)')}\n(declare (y int))`,
  ],
  [
    'int a = { 1, ] }; int y;',
    `${gap('expected an expression, found "]" (in an initializer list)')}\n(declare (y int))`,
  ],
  ['} int y;', `${gap('expected a declaration, found "}"')}\n(declare (y int))`],
  [
    'int f(int &x) { } int y;',
    `${gap('expected ")", found "&" (in a parameter declaration)')}\n(declare (y int))`,
  ],
  [
    'namespace N { int z; } int y;',
    `${gap('expected a declaration, found "namespace" (C++ "namespace")')}\n(declare (y int))`,
  ],
  [
    'class C { int x; }; int y;',
    `${gap('expected a declaration, found "class" (C++ "class")')}\n(declare (y int))`,
  ],
  [
    'template <class T> int q(T x); int y;',
    `${gap('expected a declaration, found "template" (C++ "template")')}\n(declare (y int))`,
  ],
  ['int N::x = 1; int y;', `${gap('expected ";", found "::" (C++ "::")')}\n(declare (y int))`],
  ['__asm nop\nint y;', '(gap unsupported "assembly outside a function")\n(declare (y int))'],
  [
    'enum E : char { A }; int y;',
    '(gap unsupported "an enumeration with the underlying type \\"char\\"")\n(declare (y int))',
  ],
  [
    'void f(void) { if (a) {\n b;\n}\nint y;\nvoid g(void) { c; }',
    `(function f (fn) void\n  ${gap('the body of "f" has no closing "}"')})\n(declare (y int))\n(function g (fn) void\n  c)`,
  ],
  [
    'void f(void) { a; } }\nint y;',
    `(function f (fn) void\n  a)\n${gap('expected a declaration, found "}"')}\n(declare (y int))`,
  ],
];

describe('recovery', () => {
  for (const [text, expected] of inBodies) it(text, () => expect(statements(text)).toBe(expected));
  for (const [text, expected] of atFileScope) it(text, () => expect(printed(text)).toBe(expected));
});

describe('gaps', () => {
  it('name the place, the function and the kind', () => {
    const [f] = functions(read('void f(void)\n{\n  a;\n  x = ;\n}'));
    expect(f!.body()).toMatchObject({
      kind: 'block',
      block: {
        items: [
          { kind: 'expression' },
          {
            kind: 'gap',
            span: { file: 't.c', line: 4, column: 3 },
            gap: { kind: 'syntax', function: 'f', span: { file: 't.c', line: 4, column: 7 } },
          },
        ],
      },
    });
  });

  it('of the file are listed in the unit', () => {
    const unit = read('int a b;\nint c;\n};');
    expect(unit.gaps.map((found) => found.span.line)).toEqual([1, 3]);
    expect(unit.declarations.map((node) => node.kind)).toEqual(['gap', 'declaration', 'gap']);
  });
});
