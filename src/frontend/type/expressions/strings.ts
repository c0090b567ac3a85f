/** Character constants and string literals (C11 6.4.4.4, 6.4.5): escapes, prefixes, concatenation. Narrow text is UTF-8. */
import type { IntType } from '../types/ctype.js';
import type { BasicTypes } from '../types/types.js';
import { wrap } from '../types/types.js';

type Prefix = '' | 'L' | 'u' | 'U' | 'u8';

export interface StringLiteral {
  /** With the terminating zero. */
  readonly units: readonly number[];
  readonly unitSize: 1 | 2 | 4;
  readonly element: IntType;
}

/** Adjacent literals as one: a wide one makes all wide (C11 6.4.5 p5). `undefined` when a part is malformed. */
export function stringLiteral(parts: readonly string[], basic: BasicTypes): StringLiteral | undefined {
  const split = parts.map((part) => splitQuotes(part, '"'));
  if (split.includes(undefined)) return undefined;
  const prefix = split.map((part) => part!.prefix).find((one) => one !== '' && one !== 'u8') ?? '';
  const element = elementType(prefix, basic);
  const unitSize = (element.bits / 8) as 1 | 2 | 4;
  const units: number[] = [];
  for (const part of split) for (const unit of unitsOf(part!.body, unitSize)) units.push(unit);
  units.push(0);
  return { units, unitSize, element };
}

/** An integer character constant: `int` when narrow, several characters with the first in the highest byte; `undefined` when malformed. */
export function characterLiteral(
  text: string,
  basic: BasicTypes,
): { readonly value: bigint; readonly type: IntType } | undefined {
  const split = splitQuotes(text, "'");
  if (split === undefined) return undefined;
  const wide = split.prefix !== '' && split.prefix !== 'u8';
  const element = elementType(split.prefix, basic);
  const units = unitsOf(split.body, (element.bits / 8) as 1 | 2 | 4);
  if (units.length === 0) return undefined;
  if (wide) return { value: wrap(BigInt(units[0]!), element), type: element };
  if (units.length === 1) return { value: wrap(BigInt(units[0]!), basic.char), type: basic.int };
  let value = 0n;
  for (const unit of units.slice(-4)) value = (value << 8n) | BigInt(unit & 0xff);
  return { value: wrap(value, basic.int), type: basic.int };
}

function elementType(prefix: Prefix, basic: BasicTypes): IntType {
  switch (prefix) {
    case 'L':
      return basic.wchar;
    case 'u':
      return basic.ushort;
    case 'U':
      return basic.uint;
    default:
      return basic.char;
  }
}

function splitQuotes(text: string, quote: string): { prefix: Prefix; body: string } | undefined {
  const start = text.indexOf(quote);
  const prefix = text.slice(0, start);
  if (start < 0 || !text.endsWith(quote) || text.length < start + 2) return undefined;
  if (prefix !== '' && prefix !== 'L' && prefix !== 'u' && prefix !== 'U' && prefix !== 'u8')
    return undefined;
  return { prefix, body: text.slice(start + 1, -1) };
}

const simpleEscapes: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  e: 27,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  '\\': 92,
  "'": 39,
  '"': 34,
  '?': 63,
};

function unitsOf(body: string, unitSize: 1 | 2 | 4): number[] {
  const units: number[] = [];
  const mask = unitSize === 4 ? 0xffffffff : unitSize === 2 ? 0xffff : 0xff;
  for (let i = 0; i < body.length; ) {
    if (body[i] === '\\') i = readEscape(body, i + 1, unitSize, mask, units);
    else {
      const code = body.codePointAt(i)!;
      encode(code, unitSize, units);
      i += code > 0xffff ? 2 : 1;
    }
  }
  return units;
}

/** Reads the escape whose backslash is just before `at`; returns where the text goes on. */
function readEscape(body: string, at: number, unitSize: 1 | 2 | 4, mask: number, units: number[]): number {
  const letter = body[at] ?? '\\';
  if (letter === 'x') return numeric(body, at + 1, /[0-9a-fA-F]/, 16, 256, mask, units);
  if (/[0-7]/.test(letter)) return numeric(body, at, /[0-7]/, 8, 3, mask, units);
  if (letter === 'u' || letter === 'U') {
    const digits = body.slice(at + 1, at + (letter === 'u' ? 5 : 9));
    const code = Number.parseInt(digits, 16);
    encode(Number.isNaN(code) || code > 0x10ffff ? 0xfffd : code, unitSize, units);
    return at + 1 + digits.length;
  }
  units.push(simpleEscapes[letter] ?? letter.charCodeAt(0) & mask);
  return at + 1;
}

function numeric(
  body: string,
  at: number,
  digit: RegExp,
  base: number,
  most: number,
  mask: number,
  units: number[],
): number {
  let value = 0;
  let i = at;
  for (; i < body.length && i < at + most && digit.test(body[i]!); i++)
    value = ((value * base + Number.parseInt(body[i]!, base)) & mask) >>> 0;
  units.push(value);
  return i;
}

function encode(code: number, unitSize: 1 | 2 | 4, units: number[]): void {
  if (unitSize === 4) units.push(code);
  else if (unitSize === 2) {
    if (code <= 0xffff) units.push(code);
    else units.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff));
  } else if (code < 0x80) units.push(code);
  else for (const byte of new TextEncoder().encode(String.fromCodePoint(code))) units.push(byte);
}
