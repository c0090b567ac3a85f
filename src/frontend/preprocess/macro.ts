/** `#define` lines (C11 6.10.3), with the replacement list already taken apart into what each token of it asks for. */
import type { Span } from '../../base/span.js';
import type { MacroDefinition } from '../token.js';
import { isPunctuator, type PpToken, SPACE, spell } from './pp-token.js';

/** One operand of the replacement list. */
export interface BodyItem {
  readonly token: PpToken;
  /** Index of the parameter the token names, or -1. */
  readonly parameter: number;
  /** `#` stands before it, or Microsoft's `#@`. */
  readonly stringized: 'no' | 'string' | 'character';
  /** `##` stands behind it. */
  readonly pasted: boolean;
  /** For `__VA_OPT__`: what stands in its parentheses. */
  readonly optional: readonly BodyItem[] | undefined;
}

/** Immutable, and shared by all translation units that read the line. */
export class Macro implements MacroDefinition {
  readonly name: string;
  declare readonly parameters?: readonly string[];

  constructor(
    readonly token: PpToken,
    /** A variadic macro's last parameter is `__VA_ARGS__` or the GNU name. */
    readonly names: readonly string[] | undefined,
    readonly variadic: boolean,
    readonly items: readonly BodyItem[],
    /** No parameter, `#` or `##` in it: the items are the result. */
    readonly verbatim: boolean,
    private readonly replacement: readonly PpToken[],
  ) {
    this.name = token.text;
    if (names !== undefined) this.parameters = names;
  }

  get body(): string {
    return spell(this.replacement);
  }

  get span(): Span {
    return this.token.span;
  }
}

export type MacroParse =
  | { readonly kind: 'macro'; readonly macro: Macro; readonly gap?: { detail: string; at: PpToken } }
  | { readonly kind: 'malformed'; readonly detail: string; readonly at: PpToken };

/** Reads `tokens`, the line behind the word `define`; `hash` is where to complain when it is empty. */
export function parseDefine(tokens: readonly PpToken[], hash: PpToken): MacroParse {
  const name = tokens[0];
  if (name?.kind !== 'identifier') return malformed('#define without a macro name', name ?? hash);
  if (name.text === 'defined' || name.text === '__VA_ARGS__' || name.text === '__VA_OPT__') {
    return malformed(`\`${name.text}\` cannot be a macro name`, name);
  }
  const open = tokens[1];
  if (open === undefined || (open.flags & SPACE) !== 0 || !isPunctuator(open, '(')) {
    return build(name, undefined, false, tokens.slice(1));
  }
  const list = parseParameters(tokens, name);
  if (list.kind === 'malformed') return list;
  return build(name, list.names, list.variadic, tokens.slice(list.next));
}

function malformed(detail: string, at: PpToken): MacroParse & { kind: 'malformed' } {
  return { kind: 'malformed', detail, at };
}

type Parameters = { kind: 'list'; names: readonly string[]; variadic: boolean; next: number };

/** From behind the `(` at index 1 to behind the `)`. */
function parseParameters(
  tokens: readonly PpToken[],
  name: PpToken,
): Parameters | (MacroParse & { kind: 'malformed' }) {
  const bad = () => malformed(`malformed parameter list of macro \`${name.text}\``, name);
  const names = new Set<string>();
  const list = (variadic: boolean, next: number): Parameters => ({
    kind: 'list',
    names: [...names],
    variadic,
    next,
  });
  if (tokens[2] !== undefined && isPunctuator(tokens[2], ')')) return list(false, 3);
  for (let i = 2; ; ) {
    const token = tokens[i];
    if (token === undefined) return bad();
    const unnamed = isPunctuator(token, '...');
    const parameter = unnamed ? '__VA_ARGS__' : token.text;
    if ((!unnamed && token.kind !== 'identifier') || names.has(parameter)) return bad();
    names.add(parameter);
    const dots = !unnamed && tokens[i + 1]?.text === '...';
    const next = tokens[i + (dots ? 2 : 1)];
    if (next === undefined) return bad();
    if (isPunctuator(next, ')')) return list(unnamed || dots, i + (dots ? 3 : 2));
    if (unnamed || dots || !isPunctuator(next, ',')) return bad();
    i += 2;
  }
}

function build(
  name: PpToken,
  names: readonly string[] | undefined,
  variadic: boolean,
  replacement: readonly PpToken[],
): MacroParse {
  const first = replacement[0];
  const last = replacement.at(-1);
  if (
    (first !== undefined && isPunctuator(first, '##')) ||
    (last !== undefined && isPunctuator(last, '##'))
  ) {
    return malformed(`\`##\` at an end of the body of macro \`${name.text}\``, name);
  }
  const reader = new BodyReader(replacement, names, variadic);
  const items = reader.read(replacement.length);
  const verbatim = items.every((item) => item.parameter < 0 && !item.pasted && item.optional === undefined);
  const macro = new Macro(name, names, variadic, items, verbatim, replacement);
  if (reader.fault === undefined) return { kind: 'macro', macro };
  return { kind: 'macro', macro, gap: { detail: `${reader.fault} in macro \`${name.text}\``, at: name } };
}

interface Operand {
  readonly parameter: number;
  readonly optional: readonly BodyItem[] | undefined;
  readonly next: number;
}

class BodyReader {
  fault: string | undefined;
  private pos = 0;
  private inOptional = false;
  private readonly parameters: Map<string, number>;

  constructor(
    private readonly tokens: readonly PpToken[],
    private readonly names: readonly string[] | undefined,
    private readonly variadic: boolean,
  ) {
    this.parameters = new Map(names?.map((name, index) => [name, index]));
  }

  read(end: number): BodyItem[] {
    const items: BodyItem[] = [];
    while (this.pos < end) {
      const item = this.item(end);
      const operator = this.tokens[this.pos];
      const pasted = this.pos < end && operator !== undefined && isPunctuator(operator, '##');
      // A row of `##` counts as one; at the end of `__VA_OPT__( … )` there is nothing to paste.
      while (this.pos < end && isPunctuator(this.tokens[this.pos]!, '##')) this.pos++;
      if (pasted && this.pos >= end) this.fault = '`##` at the end of __VA_OPT__';
      items.push(pasted && this.pos < end ? { ...item, pasted: true } : item);
    }
    return items;
  }

  private item(end: number): BodyItem {
    const token = this.tokens[this.pos]!;
    // In an object-like macro `#` is an ordinary token (6.10.3.2p1 speaks of function-like ones).
    const hash = this.names !== undefined && isPunctuator(token, '#');
    const at = hash && this.pos + 1 < end && isPunctuator(this.tokens[this.pos + 1]!, '@');
    const operand = this.operand(this.pos + (at ? 2 : hash ? 1 : 0), end);
    if (hash && operand === undefined) this.fault = '`#` is not followed by a parameter';
    this.pos = operand?.next ?? this.pos + 1;
    const parameter = operand?.parameter ?? -1;
    const stringized = !hash || operand === undefined ? 'no' : at ? 'character' : 'string';
    return { token, parameter, stringized, pasted: false, optional: operand?.optional };
  }

  /** The parameter or `__VA_OPT__( … )` at `at`, if one is there. */
  private operand(at: number, end: number): Operand | undefined {
    const token = at < end ? this.tokens[at]! : undefined;
    if (token?.kind !== 'identifier') return undefined;
    const parameter = this.parameters.get(token.text);
    if (parameter !== undefined) return { parameter, optional: undefined, next: at + 1 };
    if (!this.variadic || token.text !== '__VA_OPT__' || this.inOptional) return undefined;
    return this.optional(at + 1);
  }

  private optional(open: number): Operand | undefined {
    const close = closing(this.tokens, open);
    if (close < 0) {
      this.fault = '`__VA_OPT__` without its parentheses';
      return undefined;
    }
    this.pos = open + 1;
    this.inOptional = true;
    const optional = this.read(close);
    this.inOptional = false;
    return { parameter: -1, optional, next: close + 1 };
  }
}

/** The index of the `)` that matches the `(` at `open`, or -1. */
function closing(tokens: readonly PpToken[], open: number): number {
  const first = tokens[open];
  if (first === undefined || !isPunctuator(first, '(')) return -1;
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (isPunctuator(token, '(')) depth++;
    else if (isPunctuator(token, ')') && --depth === 0) return i;
  }
  return -1;
}
