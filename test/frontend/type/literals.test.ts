import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/frontend/target.js';
import { targets } from '../../../src/frontend/target.js';
import { numberLiteral } from '../../../src/frontend/type/expressions/literals.js';
import { characterLiteral, stringLiteral } from '../../../src/frontend/type/expressions/strings.js';
import { basicTypes } from '../../../src/frontend/type/types/types.js';

const basic = (target: Target['name']) => basicTypes(targets[target]);

const numbers: readonly (readonly [string, string, string])[] = [
  // text, on win-x64 (long is 32 bits), on linux-x64 (long is 64 bits)
  ['0', 'int 0', 'int 0'],
  ['2147483647', 'int 2147483647', 'int 2147483647'],
  ['2147483648', 'ulong 2147483648', 'long 2147483648'],
  ['4294967295L', 'ulong 4294967295', 'long 4294967295'],
  ['0xffffffffffffffffLL', 'llong -1', 'ullong 18446744073709551615'],
  ['0xffffffffffffffffi64', 'llong -1', 'ullong 18446744073709551615'],
  ['0x80000000', 'uint 2147483648', 'uint 2147483648'],
  ['0xC0000001L', 'ulong 3221225473', 'long 3221225473'],
  ['0x100000000', 'llong 4294967296', 'long 4294967296'],
  ['0xffffffffffffffff', 'ullong 18446744073709551615', 'ulong 18446744073709551615'],
  ['017', 'int 15', 'int 15'],
  ['0b101', 'int 5', 'int 5'],
  ['5u', 'uint 5', 'uint 5'],
  ['5UL', 'ulong 5', 'ulong 5'],
  ['5lu', 'ulong 5', 'ulong 5'],
  ['5LL', 'llong 5', 'llong 5'],
  ['5ull', 'ullong 5', 'ullong 5'],
  ['4294967296u', 'ullong 4294967296', 'ulong 4294967296'],
  ['5i64', 'llong 5', 'llong 5'],
  ['0x1fui64', 'ullong 31', 'ullong 31'],
  ['7ui32', 'uint 7', 'uint 7'],
  ['200ui8', 'uchar 200', 'uchar 200'],
  ['100i8', 'char 100', 'char 100'],
  ['300i16', 'short 300', 'short 300'],
];

const show = (text: string, target: Target['name']): string => {
  const literal = numberLiteral(text, basic(target), targets[target].layout);
  return literal.kind === 'int' ? `${literal.type.name} ${literal.value}` : literal.kind;
};

describe('integer constants (C11 6.4.4.1)', () => {
  for (const [text, windows, linux] of numbers)
    it(text, () => expect([show(text, 'win-x64'), show(text, 'linux-x64')]).toEqual([windows, linux]));
  for (const text of ['08', '1z', '0x', '5lul', '1.2.3', '0xp1'])
    it(`${text} is malformed`, () =>
      expect(numberLiteral(text, basic('win-x64'), 'ms').kind).toBe('malformed'));
});

describe('floating constants', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['1.5', 'double', 1.5],
    ['1e3f', 'float', 1000],
    ['.5L', 'ldouble', 0.5],
    ['0x1p3', 'double', 8],
    ['0x1.8p1f', 'float', 3],
    ['3.', 'double', 3],
  ];
  for (const [text, name, value] of cases)
    it(text, () =>
      expect(numberLiteral(text, basic('win-x64'), 'ms')).toEqual({ kind: 'float', name, value }),
    );
});

describe('character constants (C11 6.4.4.4)', () => {
  const cases: readonly (readonly [string, string])[] = [
    ["'a'", 'int 97'],
    ["'\\n'", 'int 10'],
    ["'\\0'", 'int 0'],
    ["'\\377'", 'int -1'],
    ["'\\xff'", 'int -1'],
    ["'ab'", 'int 24930'],
    ["'tseT'", 'int 1953719636'],
    ["L'a'", 'ushort 97'],
    ["L'\\xffff'", 'ushort 65535'],
    ["u'x'", 'ushort 120'],
    ["U'x'", 'uint 120'],
  ];
  for (const [text, expected] of cases)
    it(text, () => {
      const literal = characterLiteral(text, basic('win-x64'));
      expect(`${literal?.type.name} ${literal?.value}`).toBe(expected);
    });
  it("'' is malformed", () => expect(characterLiteral("''", basic('win-x64'))).toBeUndefined());
});

describe('string literals (C11 6.4.5)', () => {
  const cases: readonly (readonly [readonly string[], Target['name'], number, readonly number[]])[] = [
    [['"ab"', '"c"'], 'win-x64', 1, [97, 98, 99, 0]],
    [['"a"', 'L"b"'], 'win-x64', 2, [97, 98, 0]],
    [['L"b"'], 'linux-x64', 4, [98, 0]],
    [['"\\x41\\102\\t\\\\"'], 'win-x64', 1, [65, 66, 9, 92, 0]],
    [['"é"'], 'win-x64', 1, [0xc3, 0xa9, 0]],
    [['L"😀"'], 'win-x64', 2, [0xd83d, 0xde00, 0]],
    [['L"😀"'], 'linux-x64', 4, [0x1f600, 0]],
    [['L"\\u20ac"'], 'win-x64', 2, [0x20ac, 0]],
  ];
  for (const [parts, target, unitSize, units] of cases)
    it(`${parts.join(' ')} ${target}`, () => {
      expect(stringLiteral(parts, basic(target))).toMatchObject({ units, unitSize });
    });
});
