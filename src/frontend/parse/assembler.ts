import type { StmtNode } from './ast.js';
import type { Cursor } from './cursor.js';
import { words } from './words.js';

/**
 * Inline assembly: `__asm { … }`, `__asm instruction` up to the end of the line, the next `__asm` or the `}` (Microsoft), and
 * `asm volatile (…);` (GNU). Kept as text.
 */
export function assembler(c: Cursor): StmtNode {
  const start = c.index;
  const { span } = c;
  c.advance();
  if (c.text === '{') bracedBlock(c, start);
  else if (isGnu(c)) gnuStatement(c);
  else instruction(c, span.line);
  const text = c.tokens.slice(start, c.index).map((token) => token.text);
  c.accept(';');
  return { kind: 'asm', text: text.join(' '), span };
}

function bracedBlock(c: Cursor, start: number): void {
  const close = c.source.closing[c.index]!;
  if (close < 0) c.unsupported('inline assembly without "}"', start);
  c.index = close + 1;
}

function isGnu(c: Cursor): boolean {
  let ahead = 0;
  while (words.get(c.peek(ahead).text) === 'volatile' || isGnuQualifier(c.peek(ahead).text)) ahead++;
  return c.peek(ahead).text === '(';
}

const isGnuQualifier = (text: string): boolean =>
  text === 'goto' || text === 'inline' || text === '__inline__';

function gnuStatement(c: Cursor): void {
  while (c.text !== '(') c.advance();
  const behind = c.behindGroup(c.index);
  if (behind < 0) c.fail('")" of inline assembly');
  c.index = behind;
}

function instruction(c: Cursor, line: number): void {
  while (c.span.line === line && c.text !== '}' && c.text !== '') {
    if (words.get(c.text) === 'asm') return;
    c.advance();
  }
}
