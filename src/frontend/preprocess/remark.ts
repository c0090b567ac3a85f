/** Comments of a C file that speak to the checker: what they say, and which code they stand beside or above. */
import type { Remark } from '../tree.js';
import { type Addressed, type LexedFile, lineEnd } from './lex-file.js';
import { DIRECTIVE, FILE_END, isPunctuator, type PpToken } from './pp-token.js';

/** Tokens of a group that a condition left out, as indices: the first, and the directive that ends it. */
export type Skipped = readonly [from: number, to: number];

/** In order; without those in groups that were left out. */
export const remarksOf = (file: LexedFile, skipped: readonly Skipped[]): Remark[] =>
  file.remarks
    .filter(({ token }) => !skipped.some(([from, to]) => token >= from && token <= to))
    .map((one) => remarkOf(file, one));

function remarkOf(file: LexedFile, { start, stop, token }: Addressed): Remark {
  const { text, tokens } = file;
  const said = { text: sayingOf(text.text.slice(start, stop)), span: text.span(start, undefined) };
  const before = tokens[token - 1];
  const own = text.lineNumber(start);
  if (before !== undefined && text.lineNumber(before.stop - 1) === own) return { ...said, line: own };
  const until = headEnd(tokens, token).span;
  const next = tokens[token]!;
  const nextLine = text.lineNumber(next.start);
  const isBelow = (next.flags & FILE_END) === 0 && !blankBetween(file, text.lineNumber(stop - 1), nextLine);
  return isBelow ? { ...said, until, line: nextLine } : { ...said, until };
}

/** Without the signs of the comment, white space folded. */
const sayingOf = (comment: string): string =>
  comment
    .replace(/^\/[/*][/*!\s]*/, '')
    .replace(/\*+\/$/, '')
    .replace(/\n\s*\*?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Where no token is, only comments and blank lines are. */
function blankBetween({ text }: LexedFile, above: number, below: number): boolean {
  for (let line = above + 1; line < below; line++) if (text.line(line)?.trim() === '') return true;
  return false;
}

/** The `{` or `;` that ends the head of what is declared from `index` on. */
function headEnd(tokens: readonly PpToken[], index: number): PpToken {
  let at = index;
  for (let token = tokens[at]!; (token.flags & FILE_END) === 0; token = tokens[at]!) {
    if (isPunctuator(token, '{') || isPunctuator(token, ';')) return token;
    at = (token.flags & DIRECTIVE) === 0 ? at + 1 : lineEnd(tokens, at);
  }
  return tokens[at]!;
}
