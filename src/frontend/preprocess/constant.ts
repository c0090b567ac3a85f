/** Integer and character constants of `#if` (C11 6.10.1p4, 6.4.4.1, 6.4.4.4). */

/** A value of intmax_t or uintmax_t, 64 bits wide. */
export interface Value {
  readonly value: bigint;
  readonly unsigned: boolean;
}

const numberPattern =
  /^(0[xX][0-9a-fA-F]+|0[bB][01]+|0[0-7]*|[1-9][0-9]*)([uU]?(?:[lL]|ll|LL)?|(?:[lL]|ll|LL)[uU]|[uU]?[iI](?:8|16|32|64))$/;

/** `undefined` when it is no integer, or does not fit 64 bits. */
export function integerConstant(text: string): Value | undefined {
  // 2^64 has 64 binary digits; far longer spellings need not reach BigInt.
  const match = text.length < 200 ? numberPattern.exec(text) : null;
  if (match === null) return undefined;
  const digits = match[1]!;
  const octal = /^0[0-7]+$/.test(digits);
  const value = BigInt(octal ? `0o${digits.slice(1)}` : digits);
  if (value >= 1n << 64n) return undefined;
  return { value: wrap(value, true), unsigned: /[uU]/.test(match[2]!) || value >= 1n << 63n };
}

export const wrap = (value: bigint, unsigned: boolean): bigint =>
  unsigned ? BigInt.asUintN(64, value) : BigInt.asIntN(64, value);

const simpleEscapes: Readonly<Record<string, number>> = {
  n: 10,
  t: 9,
  r: 13,
  a: 7,
  b: 8,
  f: 12,
  v: 11,
  e: 27,
  '\\': 92,
  "'": 39,
  '"': 34,
  '?': 63,
};

/** A plain constant of several characters is packed from the left into an int, as the usual compilers do; char is signed. */
export function characterConstant(text: string, wcharSize: 2 | 4): Value | undefined {
  const quote = text.indexOf("'");
  const units = characters(text.slice(quote + 1, -1));
  if (units === undefined || units.length === 0) return undefined;
  const prefix = text.slice(0, quote);
  if (prefix === '' || prefix === 'u8') return plainCharacter(units);
  const unsigned = prefix !== 'L' || wcharSize === 2;
  const bits = prefix === 'u' || (prefix === 'L' && wcharSize === 2) ? 16 : 32;
  const last = BigInt(units.at(-1)!);
  const value = unsigned ? BigInt.asUintN(bits, last) : BigInt.asIntN(bits, last);
  return { value, unsigned: false };
}

function plainCharacter(units: readonly number[]): Value {
  let value = 0;
  for (const unit of units) value = (value << 8) | (unit & 0xff) | 0;
  return { value: BigInt(units.length === 1 ? (value << 24) >> 24 : value), unsigned: false };
}

function characters(body: string): number[] | undefined {
  const units: number[] = [];
  for (let i = 0; i < body.length; ) {
    if (body[i] !== '\\') {
      const c = body.codePointAt(i++)!;
      if (c > 0xffff) i++;
      units.push(c);
      continue;
    }
    const match = /^\\(?:x([0-9a-fA-F]+)|([0-7]{1,3})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/su.exec(
      body.slice(i, i + 40),
    );
    const unit = match === null ? undefined : escapeValue(match);
    if (match === null || unit === undefined) return undefined;
    units.push(unit);
    i += match[0].length;
  }
  return units;
}

function escapeValue(match: RegExpExecArray): number | undefined {
  const hex = match[1] ?? match[3] ?? match[4];
  if (hex !== undefined) return Number(BigInt.asUintN(32, BigInt(`0x${hex}`)));
  if (match[2] !== undefined) return Number.parseInt(match[2], 8);
  return simpleEscapes[match[5]!];
}
