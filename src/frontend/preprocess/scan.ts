/** Where a preprocessing token that starts at a position ends (C11 6.4). Works on character codes; never looks back. */

export const OTHER = 0;
export const NAME = 1;
export const DIGIT = 2;
export const BLANK = 3;
export const NEWLINE = 4;
export const PUNCTUATOR = 5;
export const QUOTE = 6;

const asciiClass = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  const s = String.fromCharCode(c);
  if (/[A-Za-z_$]/.test(s)) asciiClass[c] = NAME;
  else if (/[0-9]/.test(s)) asciiClass[c] = DIGIT;
  else if (c === 0x0a) asciiClass[c] = NEWLINE;
  // NUL and the DOS end-of-file mark are tolerated as white space, like every compiler for Windows does.
  else if (c === 0 || c === 0x1a || /\s/.test(s)) asciiClass[c] = BLANK;
  else if (s === '"' || s === "'") asciiClass[c] = QUOTE;
  else if (/[[\](){}.&*+\-~!/%<>^|?:;=,#]/.test(s)) asciiClass[c] = PUNCTUATOR;
}

export function charClass(c: number): number {
  if (c < 128) return asciiClass[c]!;
  if (c === 0x85 || c === 0xa0 || c === 0x3000 || c === 0xfeff) return BLANK;
  if (c >= 0x2000 && c <= 0x200b) return BLANK;
  if (c === 0x2028 || c === 0x2029) return BLANK;
  return c === 0xfffd ? OTHER : NAME;
}

export function scanName(text: string, from: number): number {
  let pos = from;
  while (pos < text.length) {
    const cls = charClass(text.charCodeAt(pos));
    if (cls !== NAME && cls !== DIGIT) break;
    pos++;
  }
  return pos;
}

/** Behind the universal character name at `from` (6.4.3), if one is there and may stand in an identifier; else -1. */
export function scanUniversal(text: string, from: number): number {
  const kind = text.charCodeAt(from + 1);
  const digits = text.charCodeAt(from) !== BACKSLASH ? 0 : kind === 0x75 ? 4 : kind === 0x55 ? 8 : 0;
  const code = text.slice(from + 2, from + 2 + digits);
  if (digits === 0 || code.length < digits || !/^[0-9A-Fa-f]+$/.test(code)) return -1;
  return isUniversal(Number.parseInt(code, 16)) ? from + 2 + digits : -1;
}

const BACKSLASH = 0x5c;

const isUniversal = (c: number): boolean => c >= 0xa0 && !(c >= 0xd800 && c < 0xe000) && c <= 0x10ffff;

/** With the characters that its universal character names mean: both spellings are the same identifier. */
export const plainName = (spelled: string): string =>
  spelled.replace(/\\(?:u(.{4})|U(.{8}))/gu, (_, four?: string, eight?: string) =>
    String.fromCodePoint(Number.parseInt((four ?? eight)!, 16)),
  );

/** A pp-number (6.4.8), which starts with a digit or a dot. */
export function scanNumber(text: string, from: number): number {
  let pos = from + 1;
  while (pos < text.length) {
    const c = text.charCodeAt(pos);
    const cls = charClass(c);
    if (cls !== NAME && cls !== DIGIT && c !== 0x2e) {
      if ((c !== 0x2b && c !== 0x2d) || !isExponent(text.charCodeAt(pos - 1))) break;
    }
    pos++;
  }
  return pos;
}

const isExponent = (c: number): boolean => c === 0x65 || c === 0x45 || c === 0x70 || c === 0x50;

/** From the opening quote to behind the closing one, or -1 when the line ends first. */
export function scanQuoted(text: string, from: number): number {
  const quote = text.charCodeAt(from);
  for (let pos = from + 1; pos < text.length; pos++) {
    const c = text.charCodeAt(pos);
    if (c === quote) return pos + 1;
    if (c === 0x0a) return -1;
    if (c === 0x5c) {
      if (text.charCodeAt(pos + 1) === 0x0a) return -1;
      pos++;
    }
  }
  return -1;
}

/** Behind the comment that starts at `from`; -1 when there is none, -2 when it is not closed. The new-line ends a `//`, and stays. */
export function scanComment(text: string, from: number): number {
  const c = text.charCodeAt(from + 1);
  if (c === 0x2f) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
  }
  if (c !== 0x2a) return -1;
  const end = text.indexOf('*/', from + 2);
  return end < 0 ? -2 : end + 2;
}

/** The `>` that ends a header name (6.4.7) on the same line, or -1. */
export function scanHeaderName(text: string, from: number): number {
  for (let pos = from + 1; pos < text.length; pos++) {
    const c = text.charCodeAt(pos);
    if (c === 0x3e) return pos + 1;
    if (c === 0x0a) return -1;
  }
  return -1;
}

/** Encoding prefixes of strings and character constants (6.4.4.4, 6.4.5). */
export const isPrefix = (name: string): boolean =>
  name === 'L' || name === 'u' || name === 'U' || name === 'u8';

const EQ = 0x3d;

/** The longest punctuator at `pos` (6.4.6), digraphs as spelled. `c` is its first character, which is one. */
export function punctuatorAt(text: string, pos: number, c: number): string {
  const d = text.charCodeAt(pos + 1);
  switch (c) {
    case 0x2d: // -
      return d === 0x3e ? '->' : d === c ? '--' : d === EQ ? '-=' : '-';
    case 0x2b:
      return d === c ? '++' : d === EQ ? '+=' : '+';
    case 0x26:
      return d === c ? '&&' : d === EQ ? '&=' : '&';
    case 0x7c:
      return d === c ? '||' : d === EQ ? '|=' : '|';
    case 0x3d:
      return d === EQ ? '==' : '=';
    case 0x21:
      return d === EQ ? '!=' : '!';
    case 0x2a:
      return d === EQ ? '*=' : '*';
    case 0x2f:
      return d === EQ ? '/=' : '/';
    case 0x5e:
      return d === EQ ? '^=' : '^';
    case 0x23:
      return d === c ? '##' : '#';
    case 0x2e:
      return d === c && text.charCodeAt(pos + 2) === c ? '...' : '.';
    case 0x3a:
      return d === 0x3e ? ':>' : ':';
    case 0x3c:
      return lessThanAt(text, pos, d);
    case 0x3e:
      if (d === c) return text.charCodeAt(pos + 2) === EQ ? '>>=' : '>>';
      return d === EQ ? '>=' : '>';
    case 0x25:
      return percentAt(text, pos, d);
    default:
      return text.charAt(pos);
  }
}

function lessThanAt(text: string, pos: number, d: number): string {
  if (d === 0x3c) return text.charCodeAt(pos + 2) === EQ ? '<<=' : '<<';
  if (d === EQ) return '<=';
  return d === 0x3a ? '<:' : d === 0x25 ? '<%' : '<';
}

function percentAt(text: string, pos: number, d: number): string {
  if (d === EQ) return '%=';
  if (d === 0x3e) return '%>';
  if (d !== 0x3a) return '%';
  return text.startsWith('%:', pos + 2) ? '%:%:' : '%:';
}

export const digraphMeaning: Readonly<Record<string, string>> = {
  '<:': '[',
  ':>': ']',
  '<%': '{',
  '%>': '}',
  '%:': '#',
  '%:%:': '##',
};
