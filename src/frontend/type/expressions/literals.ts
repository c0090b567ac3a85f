/** Integer and floating constants as spelled (C11 6.4.4; Microsoft's `i64` family of suffixes). */
import type { Target } from '../../target.js';
import type { IntType } from '../types/ctype.js';
import type { BasicTypes } from '../types/types.js';
import { fits, wrap } from '../types/types.js';

export type NumberLiteral =
  | { readonly kind: 'int'; readonly value: bigint; readonly type: IntType }
  | { readonly kind: 'float'; readonly value: number; readonly name: 'float' | 'double' | 'ldouble' }
  | { readonly kind: 'malformed' };

const decimalFloat = /^((?:[0-9]+\.[0-9]*|\.[0-9]+|[0-9]+(?=[eE]))(?:[eE][+-]?[0-9]+)?)([fFlL]?)$/;
const hexFloat = /^0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)[pP]([+-]?[0-9]+)([fFlL]?)$/;

/** @param layout whose compiler reads it */
export function numberLiteral(text: string, basic: BasicTypes, layout: Target['layout']): NumberLiteral {
  const digits = text.replaceAll("'", '');
  if (splitSuffix(digits) !== undefined) return integerLiteral(digits, basic, layout);
  const decimal = decimalFloat.exec(digits);
  if (decimal !== null) return { kind: 'float', value: Number(decimal[1]), name: floatName(decimal[2]!) };
  const hex = hexFloat.exec(digits);
  return hex === null ? { kind: 'malformed' } : hexFloatLiteral(hex);
}

const floatName = (suffix: string): 'float' | 'double' | 'ldouble' =>
  suffix === '' ? 'double' : suffix.toLowerCase() === 'f' ? 'float' : 'ldouble';

function hexFloatLiteral(match: RegExpExecArray): NumberLiteral {
  const [, before = '', after = '', exponent = '0', suffix = ''] = match;
  if (before === '' && after === '') return { kind: 'malformed' };
  const mantissa = Number(BigInt(`0x${before}${after}`));
  return {
    kind: 'float',
    value: mantissa * 2 ** (Number(exponent) - 4 * after.length),
    name: floatName(suffix),
  };
}

/** `0x1fUL` → `0x1f`, `ul`. A hexadecimal constant's letters are digits until a `u`, `l` or `i`. */
function splitSuffix(text: string): { digits: string; suffix: string } | undefined {
  const match =
    /^(0[xX][0-9a-fA-F]+|0[bB][01]+|0[0-7]*|[1-9][0-9]*)((?:[uU]?(?:[lL]{0,2}|[iI](?:8|16|32|64)))|[lL]{1,2}[uU])$/.exec(
      text,
    );
  return match === null ? undefined : { digits: match[1]!, suffix: match[2]!.toLowerCase() };
}

function integerLiteral(text: string, basic: BasicTypes, layout: Target['layout']): NumberLiteral {
  const { digits, suffix } = splitSuffix(text)!;
  const decimal = /^[1-9]/.test(digits);
  const value = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
  const types = layout === 'ms' ? microsofts(suffix, decimal, basic) : candidates(suffix, decimal, basic);
  const type = types.find((candidate) => fits(value, candidate)) ?? types.at(-1)!;
  return { kind: 'int', value: wrap(value, type), type };
}

/**
 * Microsoft's compiler keeps to C90 where nothing says how long a decimal constant is (warning C4146: 2147483648 is unsigned), and
 * takes `LL` and `i64` for signed whatever the base.
 */
function microsofts(suffix: string, decimal: boolean, basic: BasicTypes): readonly IntType[] {
  if (suffix === 'll' || suffix === 'i64') return [basic.llong];
  const { int, long, ulong, llong, ullong } = basic;
  if (decimal && suffix === '') return [int, long, ulong, llong, ullong];
  if (decimal && suffix === 'l') return [long, ulong, llong, ullong];
  return candidates(suffix, decimal, basic);
}

/** The list of C11 6.4.4.1 p5, in order, and what compilers take behind its end. */
function candidates(suffix: string, decimal: boolean, basic: BasicTypes): readonly IntType[] {
  const unsigned = suffix.includes('u');
  const sized = /i(8|16|32|64)$/.exec(suffix)?.[1];
  if (sized !== undefined) return sizedCandidates(Number(sized), unsigned, basic);
  const length = suffix.replaceAll('u', '').length;
  const ranks: readonly (readonly [IntType, IntType])[] = [
    [basic.int, basic.uint],
    [basic.long, basic.ulong],
    [basic.llong, basic.ullong],
  ];
  const listed = ranks
    .slice(length)
    .flatMap(([plain, noSign]) => (unsigned ? [noSign] : decimal ? [plain] : [plain, noSign]));
  return [...listed, basic.ullong];
}

function sizedCandidates(bits: number, unsigned: boolean, basic: BasicTypes): readonly IntType[] {
  if (bits === 64) return unsigned ? [basic.ullong] : [basic.llong, basic.ullong];
  if (bits === 32) return unsigned ? [basic.uint, basic.ullong] : [basic.int, basic.uint, basic.llong];
  if (bits === 16) return [unsigned ? basic.ushort : basic.short, basic.int];
  return [unsigned ? basic.uchar : basic.char, basic.int];
}
