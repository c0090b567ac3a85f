/**
 * Translation phases 1 and 2 (C11 5.1.1.2): bytes to characters, CR LF to LF, spliced lines joined. The lexer never meets a
 * splice, so a splice inside a token costs nothing; places are mapped back to the lines as written when somebody asks.
 */
import type { Span } from '../../base/span.js';

export class FileText {
  #recent = 0;

  constructor(
    readonly path: string,
    /** After phase 2. */
    readonly text: string,
    /** For each line as written, where it starts in `text`. Non-decreasing; equal entries are empty spliced lines. */
    private readonly lineStarts: readonly number[],
  ) {}

  /** With nothing but line ends in these ranges of whole lines of the text, which are ascending; what is left keeps its place. */
  without(ranges: readonly { readonly start: number; readonly end: number }[]): FileText {
    const { text, lineStarts } = this;
    const starts: number[] = [];
    let kept = '';
    let line = 0;
    let from = 0;
    for (const { start, end } of [...ranges, { start: text.length, end: text.length }]) {
      for (; line < lineStarts.length && lineStarts[line]! <= start; line++)
        starts.push(lineStarts[line]! - from + kept.length);
      kept += text.slice(from, start);
      for (; line < lineStarts.length && lineStarts[line]! <= end; line++) {
        if (text.charCodeAt(lineStarts[line]! - 1) === 0x0a) kept += '\n';
        starts.push(kept.length);
      }
      from = end;
    }
    return new FileText(this.path, kept, starts);
  }

  /** The place of `text[offset]` in the file as written. */
  span(offset: number, macro: string | undefined): Span {
    const line = this.lineIndex(offset);
    const column = offset - this.lineStarts[line]! + 1;
    const file = this.path;
    return macro === undefined ? { file, line: line + 1, column } : { file, line: line + 1, column, macro };
  }

  /** The place just behind `text[stop - 1]`: on that character's line, even when a splice follows. */
  spanBehind(stop: number, macro: string | undefined): Span {
    if (stop === 0) return this.span(0, macro);
    const last = this.span(stop - 1, macro);
    return { ...last, column: last.column + 1 };
  }

  /** Counted from 1, as written. */
  lineNumber(offset: number): number {
    return this.lineIndex(offset) + 1;
  }

  /** The text of a line as written, without its line end. `undefined` behind the last line. */
  line(line: number): string | undefined {
    const start = this.lineStarts[line - 1];
    if (start === undefined) return undefined;
    const next = this.lineStarts[line];
    if (next === undefined) return this.text.slice(start);
    const ended = next > start && this.text.charCodeAt(next - 1) === 0x0a;
    return ended ? this.text.slice(start, next - 1) : `${this.text.slice(start, next)}\\`;
  }

  private lineIndex(offset: number): number {
    const starts = this.lineStarts;
    const recent = this.#recent;
    if (starts[recent]! <= offset && (starts[recent + 1] ?? Infinity) > offset) return recent;
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    this.#recent = low;
    return low;
  }
}

/** `undefined` for a binary file. */
export function readText(path: string, bytes: Uint8Array): FileText | undefined {
  const decoded = decode(bytes);
  if (decoded === undefined) return undefined;
  const raw = decoded.includes('\r\n') ? decoded.split('\r\n').join('\n') : decoded;
  return joinLines(path, raw);
}

export function joinLines(path: string, raw: string): FileText {
  const lineStarts = [0];
  const pieces: string[] = [];
  let removed = 0;
  let from = 0;
  for (let end = raw.indexOf('\n'); end >= 0; end = raw.indexOf('\n', end + 1)) {
    if (end > from && raw.charCodeAt(end - 1) === 0x5c) {
      pieces.push(raw.slice(from, end - 1));
      removed += 2;
      from = end + 1;
    }
    lineStarts.push(end + 1 - removed);
  }
  if (pieces.length === 0) return new FileText(path, raw, lineStarts);
  pieces.push(raw.slice(from));
  return new FileText(path, pieces.join(''), lineStarts);
}

/** UTF-8 or UTF-16 by byte order mark, else UTF-8, else Windows-1252 (what a Microsoft compiler takes by default). */
export function decode(bytes: Uint8Array): string | undefined {
  const encoding = markedEncoding(bytes);
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  // Text of one byte a character, which is nearly all, has no zero in it: found without counting.
  if (bytes.subarray(0, probeLength).includes(0)) {
    const guessed = guessedEncoding(bytes);
    if (guessed !== undefined) return new TextDecoder(guessed).decode(bytes);
    if (looksBinary(bytes)) return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const probeLength = 8192;

function markedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function guessedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, probeLength) & ~1;
  if (length < 8) return undefined;
  const [even, odd] = countNuls(bytes, length);
  const half = length / 2;
  // ASCII text in UTF-16 without a mark: nearly every other byte is zero, and nearly none of the rest.
  if (odd > half * 0.7 && even < half * 0.02) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.02) return 'utf-16be';
  return undefined;
}

/** Control characters that no encoding of text uses: 8-bit and double-byte code pages begin and go on above them. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, probeLength);
  let controls = 0;
  for (let i = 0; i < length; i++) if (bytes[i]! < 0x07) controls++;
  return controls > Math.max(4, length * 0.01);
}

function countNuls(bytes: Uint8Array, length: number): readonly [even: number, odd: number] {
  const counts: [number, number] = [0, 0];
  for (let i = 0; i < length; i++) {
    if (bytes[i] === 0) counts[(i & 1) as 0 | 1]++;
  }
  return counts;
}
