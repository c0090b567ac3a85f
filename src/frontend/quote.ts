/** The driver's own words: source text between two places, on one line. */
import type { Span } from '../base/span.js';
import type { SourceText } from './token.js';

const longestQuote = 200;
const mostLines = 40;

/** From `from` up to just before `to`, white space folded, cut with `…`; empty when the places are not of one file that was read. */
export function quote(sources: readonly SourceText[], from: Span, to: Span): string {
  if (from.file !== to.file || to.line < from.line) return '';
  const source = sources.find((one) => one.line(from.file, from.line) !== undefined);
  if (source === undefined) return '';
  const parts: string[] = [];
  for (let line = from.line; line <= to.line && line < from.line + mostLines; line++) {
    const text = source.line(from.file, line) ?? '';
    const start = line === from.line ? from.column - 1 : 0;
    parts.push(text.slice(start, line === to.line ? Math.max(start, to.column - 1) : undefined));
  }
  const folded = parts.map(withoutSplice).join(' ').replace(/\s+/g, ' ').trim();
  return folded.length <= longestQuote ? folded : `${folded.slice(0, longestQuote - 1)}…`;
}

export function lineOf(sources: readonly SourceText[], file: string, line: number): string | undefined {
  for (const source of sources) {
    const text = source.line(file, line);
    if (text !== undefined) return text;
  }
  return undefined;
}

const withoutSplice = (line: string): string => line.replace(/\\\s*$/, '');
