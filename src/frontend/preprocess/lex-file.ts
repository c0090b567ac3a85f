/** Translation phase 3: a file's text into preprocessing tokens, once, and what can be known about the file before any macro is. */
import type { Gap } from '../../base/gap.js';
import type { Token } from '../token.js';
import { FileText } from './file-text.js';
import type { MacroParse } from './macro.js';
import { DIGRAPH, DIRECTIVE, FILE_END, LINE_START, PpToken, SPACE, STRAY_QUOTE } from './pp-token.js';
import * as scan from './scan.js';

/** The tokens of a file. Shared between translation units; `definitions` is the only part that is filled in later. */
export interface LexedFile {
  readonly text: FileText;
  /** Ends with a token flagged FILE_END. */
  readonly tokens: readonly PpToken[];
  /** Indices of the `#` of each directive, ascending. */
  readonly directives: readonly number[];
  /** Set when the whole file stands inside `#ifndef guard … #endif`: including it again changes nothing while `guard` is defined. */
  readonly guard: string | undefined;
  readonly gaps: readonly Gap[];
  /** Comments that speak to the checker, in order; those on the line of a directive are none. */
  readonly remarks: readonly Addressed[];
  /** `#define` lines already read, by the index of their `#`. */
  readonly definitions: Map<number, MacroParse>;
}

/** A comment that begins with a word of ours: its offsets, and the index of the token behind it. */
export interface Addressed {
  readonly start: number;
  readonly stop: number;
  readonly token: number;
}

/** One string object for each spelling, over all files of a cache: equal names compare by address. */
export class Spellings {
  private readonly known = new Map<string, string>();

  intern(text: string): string {
    const found = this.known.get(text);
    if (found !== undefined) return found;
    this.known.set(text, text);
    return text;
  }
}

export function binaryFile(path: string): LexedFile {
  const text = new FileText(path, '', [0]);
  const gap: Gap = { kind: 'syntax', detail: 'binary file, not read as C', span: text.span(0, undefined) };
  return { ...lexFile(text, new Spellings(), 1), gaps: [gap] };
}

export function lexFile(text: FileText, spellings: Spellings, maxTokens: number): LexedFile {
  const lexer = new Lexer(text, spellings);
  lexer.run(maxTokens);
  const { tokens, directives, gaps, remarks } = lexer;
  const guard = includeGuard(tokens, directives);
  return { text, tokens, directives, guard, gaps, remarks, definitions: new Map() };
}

/** The token that `text` is when it is exactly one, else `undefined` (C11 6.10.3.3p3). */
export function singleToken(text: string): { kind: Token['kind']; text: string; flags: number } | undefined {
  if (text.includes('\n')) return undefined;
  const { tokens } = lexFile(new FileText('<paste>', text, [0]), new Spellings(), 4);
  const token = tokens[0]!;
  if (tokens.length !== 2 || token.start !== 0 || token.stop !== text.length) return undefined;
  return { kind: token.kind, text: token.text, flags: token.flags & (STRAY_QUOTE | DIGRAPH) };
}

const BACKSLASH = 0x5c;

const addressed = /\/[/*][/*!\s]*irpcheck-/y;

class Lexer {
  readonly tokens: PpToken[] = [];
  readonly directives: number[] = [];
  readonly gaps: Gap[] = [];
  readonly remarks: Addressed[] = [];
  private pos = 0;
  private flags = LINE_START;
  /** The line began with a directive. */
  private directing = false;

  constructor(
    private readonly file: FileText,
    private readonly spellings: Spellings,
  ) {}

  run(maxTokens: number): void {
    const text = this.file.text;
    while (this.pos < text.length) {
      const c = text.charCodeAt(this.pos);
      const cls = scan.charClass(c);
      if (cls === scan.BLANK) this.skip(this.pos + 1);
      else if (cls === scan.NEWLINE) this.newline();
      else if (this.tokens.length >= maxTokens) {
        this.gap('budget', `the file has more than ${maxTokens} tokens; the rest was not read`, this.pos);
        break;
      } else this.token(c, cls);
    }
    const end = text.length;
    this.tokens.push(new PpToken('end', '', this.file, end, end, LINE_START | FILE_END, undefined));
  }

  private token(c: number, cls: number): void {
    if (cls === scan.NAME) this.name();
    else if (cls === scan.PUNCTUATOR) this.punctuator(c);
    else if (cls === scan.DIGIT) this.number();
    else if (cls === scan.QUOTE) this.quoted(this.pos);
    else if (c === BACKSLASH && scan.scanUniversal(this.file.text, this.pos) >= 0) this.name();
    else this.push('punctuator', this.file.text.charAt(this.pos), this.pos + 1);
  }

  private name(): void {
    const { text } = this.file;
    let end = scan.scanName(text, this.pos);
    let c = text.charCodeAt(end);
    let spelled = text.slice(this.pos, end);
    if (c === BACKSLASH) {
      end = this.nameBehind(end);
      c = text.charCodeAt(end);
      spelled = scan.plainName(text.slice(this.pos, end));
    }
    const prefix = (c === 0x22 || c === 0x27) && scan.isPrefix(spelled);
    if (prefix && scan.scanQuoted(text, end) >= 0) this.quoted(end);
    else this.push('identifier', this.spellings.intern(spelled), end);
  }

  /** The end of a name that goes on at `from` with universal character names. */
  private nameBehind(from: number): number {
    let end = from;
    for (let next = end; next >= 0; next = scan.scanUniversal(this.file.text, end))
      end = scan.scanName(this.file.text, next);
    return end;
  }

  private number(): void {
    const { text } = this.file;
    const end = scan.scanNumber(text, this.pos);
    this.push('number', this.spellings.intern(text.slice(this.pos, end)), end);
  }

  /** `quote` is where the quote stands, behind a prefix if there is one. */
  private quoted(quote: number): void {
    const { text } = this.file;
    const end = scan.scanQuoted(text, quote);
    const kind = text.charCodeAt(quote) === 0x22 ? 'string' : 'character';
    if (end >= 0) {
      this.push(kind, text.slice(this.pos, end), end);
      return;
    }
    // Inside a skipped group or assembly text this is nothing; whoever hands it on reports it.
    this.flags |= STRAY_QUOTE;
    this.push('punctuator', text.charAt(quote), quote + 1);
  }

  private punctuator(c: number): void {
    const { text } = this.file;
    if (c === 0x2f && this.comment()) return;
    if (c === 0x3c && this.headerName()) return;
    const fraction = c === 0x2e && scan.charClass(text.charCodeAt(this.pos + 1)) === scan.DIGIT;
    if (fraction) this.number();
    else this.operator(scan.punctuatorAt(text, this.pos, c));
  }

  private operator(spelled: string): void {
    const meaning = scan.digraphMeaning[spelled];
    if (meaning !== undefined) this.flags |= DIGRAPH;
    if ((this.flags & LINE_START) !== 0 && (meaning ?? spelled) === '#') {
      this.directives.push(this.tokens.length);
      this.flags |= DIRECTIVE;
      this.directing = true;
    }
    this.push('punctuator', meaning ?? spelled, this.pos + spelled.length);
  }

  private comment(): boolean {
    const end = scan.scanComment(this.file.text, this.pos);
    if (end === -1) return false;
    if (end === -2) this.gap('preprocess', 'this comment is never closed', this.pos);
    const start = this.pos;
    this.skip(end === -2 ? this.file.text.length : end);
    addressed.lastIndex = start;
    if (!this.directing && addressed.test(this.file.text))
      this.remarks.push({ start, stop: this.pos, token: this.tokens.length });
    return true;
  }

  /** `<…>` is one token only where a directive or operator expects a header (6.4p4). */
  private headerName(): boolean {
    if (!expectsHeader(this.tokens)) return false;
    const end = scan.scanHeaderName(this.file.text, this.pos);
    if (end < 0) return false;
    this.push('string', this.file.text.slice(this.pos, end), end);
    return true;
  }

  private push(kind: Token['kind'], text: string, end: number): void {
    this.tokens.push(new PpToken(kind, text, this.file, this.pos, end, this.flags, undefined));
    this.pos = end;
    this.flags = 0;
  }

  private skip(to: number): void {
    this.pos = to;
    this.flags |= SPACE;
  }

  private newline(): void {
    this.pos++;
    this.flags = LINE_START;
    this.directing = false;
  }

  private gap(kind: Gap['kind'], detail: string, at: number): void {
    this.gaps.push({ kind, detail, span: this.file.span(at, undefined) });
  }
}

function expectsHeader(tokens: readonly PpToken[]): boolean {
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  if (last === undefined || before === undefined) return false;
  if ((before.flags & DIRECTIVE) !== 0) return /^(include|include_next|import)$/.test(last.text);
  return last.text === '(' && /^__has_include(_next)?$/.test(before.text);
}

/** Recognises `#ifndef X` and `#if !defined X` around everything else, without an `#else` of its own. */
function includeGuard(tokens: readonly PpToken[], directives: readonly number[]): string | undefined {
  if (directives[0] !== 0) return undefined;
  const name = guardName(tokens);
  if (name === undefined) return undefined;
  let depth = 0;
  for (let i = 0; i < directives.length; i++) {
    const word = directiveName(tokens, directives[i]!);
    if (word === 'if' || word === 'ifdef' || word === 'ifndef') depth++;
    else if (depth === 1 && word.startsWith('el')) return undefined;
    else if (word === 'endif' && --depth === 0) {
      return i === directives.length - 1 && lineEnd(tokens, directives[i]!) === tokens.length - 1
        ? name
        : undefined;
    }
  }
  return undefined;
}

function guardName(tokens: readonly PpToken[]): string | undefined {
  const line = tokens.slice(1, Math.min(lineEnd(tokens, 0), 8));
  const words = line.map((token) => token.text).join(' ');
  const match = /^(?:ifndef (\S+)|if ! defined (?:\( (\S+) \)|([^\s(]+)))$/.exec(words);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

/** The word behind the `#` at `index`; empty when the line has no other token. */
export function directiveName(tokens: readonly PpToken[], index: number): string {
  const word = tokens[index + 1]!;
  return (word.flags & LINE_START) === 0 ? word.text : '';
}

/** The index of the first token behind the line that contains `index`. */
export function lineEnd(tokens: readonly PpToken[], index: number): number {
  let end = index + 1;
  while ((tokens[end]!.flags & LINE_START) === 0) end++;
  return end;
}
