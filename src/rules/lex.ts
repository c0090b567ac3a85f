/** Rule text to tokens. Never throws: what is no token is a fault, and reading goes on behind it. */
import type { Span } from '../base/span.js';
import type { RuleFault } from './rule.js';

export type Token =
  | { readonly kind: 'name'; readonly text: string; readonly span: Span }
  | { readonly kind: 'number'; readonly text: string; readonly value: bigint; readonly span: Span }
  | { readonly kind: 'string'; readonly text: string; readonly value: string; readonly span: Span }
  /** `$3` or `$return`; `text` is what stands behind the `$`. */
  | { readonly kind: 'position'; readonly text: string; readonly span: Span }
  | { readonly kind: 'symbol'; readonly text: string; readonly span: Span }
  | { readonly kind: 'end'; readonly text: ''; readonly span: Span };

export interface Tokens {
  readonly tokens: readonly Token[];
  readonly faults: readonly RuleFault[];
}

/** Longest first. A string ends at its line: an open one must not swallow the file. */
const patterns = [
  ['space', /[ \t\r\n\f\v\uFEFF]+/y],
  ['comment', /\/\/[^\n]*|\/\*[\s\S]*?\*\//y],
  ['open comment', /\/\*[\s\S]*/y],
  ['name', /[A-Za-z_][A-Za-z0-9_]*/y],
  ['number', /(?:0[xX][0-9a-fA-F]+|[0-9]+)[uUlL]*(?![A-Za-z0-9_])/y],
  ['string', /"(?:[^"\\\r\n]|\\[^\r\n])*"/y],
  ['open string', /"[^\r\n]*/y],
  ['position', /\$[A-Za-z0-9_]+/y],
  ['symbol', /\.\.\.|…|==|!=|<=|>=|&&|->|\|\||[{}()[\].,;=<>!+\-&|*]/y],
  ['unknown', /[A-Za-z0-9_]+|[\s\S]/uy],
] as const;

export function lex(text: string, file: string): Tokens {
  const tokens: Token[] = [];
  const faults: RuleFault[] = [];
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < text.length; ) {
    const span: Span = { file, line, column: at - lineStart + 1 };
    const [kind, word] = match(text, at);
    const token = tokenOf(kind, word, span);
    if (token !== undefined) tokens.push(token);
    const fault = faultOf(kind, word);
    if (fault !== undefined) faults.push({ message: fault, span });
    for (let newline = word.indexOf('\n'); newline >= 0; newline = word.indexOf('\n', newline + 1)) {
      line++;
      lineStart = at + newline + 1;
    }
    at += word.length;
  }
  tokens.push({ kind: 'end', text: '', span: { file, line, column: text.length - lineStart + 1 } });
  return { tokens, faults };
}

type Kind = (typeof patterns)[number][0];

function match(text: string, at: number): readonly [Kind, string] {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) return [kind, found[0]];
  }
  return ['unknown', text.charAt(at)];
}

function tokenOf(kind: Kind, text: string, span: Span): Token | undefined {
  switch (kind) {
    case 'name':
    case 'symbol':
      return { kind, text: text === '…' ? '...' : text, span };
    case 'number':
      return { kind, text, value: BigInt(text.replace(/[uUlL]+$/, '')), span };
    case 'string':
      return { kind, text, value: unescaped(text.slice(1, -1)), span };
    case 'open string':
      return { kind: 'string', text, value: unescaped(text.slice(1)), span };
    case 'position':
      return { kind, text: text.slice(1), span };
    default:
      return undefined;
  }
}

function faultOf(kind: Kind, text: string): string | undefined {
  if (kind === 'open string') return 'unterminated string: it must end on the line it begins on';
  if (kind === 'open comment') return 'unterminated comment';
  if (kind === 'unknown') return `unexpected text ${JSON.stringify(text)}`;
  return undefined;
}

const unescaped = (text: string): string =>
  text.replace(/\\(.)/g, (_, c: string) => (c === 'n' ? '\n' : c === 't' ? '\t' : c));
