/** Argument substitution, `#` and `##` (C11 6.10.3.1 to 6.10.3.3; `__VA_OPT__` as in C23 6.10.5.1). */
import { singleToken } from './lex-file.js';
import { ExpansionTooLarge } from './limits.js';
import type { BodyItem, Macro } from './macro.js';
import {
  COMMA_ELIDED,
  isPunctuator,
  isSpaced,
  LINE_START,
  type Place,
  type PpToken,
  SPACE,
  spelling,
  tokenAt,
} from './pp-token.js';

/** An argument as written, and as fully expanded on its own; the second is computed when first needed. */
export interface Argument {
  readonly tokens: readonly PpToken[];
  expanded(): readonly PpToken[];
}

export interface Substitution {
  readonly macro: Macro;
  readonly arguments: readonly Argument[];
  readonly place: Place;
  /** Counts tokens against the expansion's bound. */
  spend(tokens: number): void;
  readonly maxSpelling: number;
  /** When a comma of the body before variable arguments that turn out empty goes with them. */
  readonly dropsComma: 'never' | 'pasted' | 'always';
  /** Called for a `##` whose result is no token nor both operands again. */
  badPaste(left: string, right: string): void;
}

export function substitute(call: Substitution): PpToken[] {
  const { items, verbatim } = call.macro;
  call.spend(items.length + 1);
  if (!verbatim) return new Substituter(call).build(items);
  return items.map(({ token }, index) => bodyToken(token, call.place, index === 0 ? 0 : token.flags & SPACE));
}

const bodyToken = (token: PpToken, place: Place, space: number): PpToken =>
  tokenAt(place, token.kind, token.text, (token.flags & ~(SPACE | LINE_START)) | space);

class Substituter {
  constructor(private readonly call: Substitution) {}

  build(items: readonly BodyItem[]): PpToken[] {
    const out: PpToken[] = [];
    let pasting = false; //    `##` stands between `out` and the next operand
    let leftEmpty = false; //  … and its left operand is a placemarker (6.10.3.3p2)
    let space = 0; //          white space owed to the next token, because an operand vanished
    for (let i = 0; i < items.length; i++) {
      const item = items[i]!;
      const piece = this.operand(item, pasting || item.pasted);
      const joined: boolean = pasting && !leftEmpty;
      if (!pasting && i > 0) space |= item.token.flags & SPACE;
      leftEmpty = piece.length === 0 && !joined;
      if (pasting && this.isBehindComma(items, i)) leftEmpty = this.pasteComma(out, piece);
      else if (piece.length === 0 && this.elidesComma(items, i)) this.elideComma(out);
      else if (joined && piece.length > 0) this.paste(out, piece);
      else this.append(out, piece, space);
      if (!leftEmpty) space = 0;
      pasting = item.pasted;
    }
    return out;
  }

  /** The tokens an item stands for. Next to `##` an argument is taken as written (6.10.3.1p1). */
  private operand(item: BodyItem, besidePaste: boolean): readonly PpToken[] {
    if (item.optional !== undefined) return this.optional(item, item.optional);
    if (item.parameter < 0) return [bodyToken(item.token, this.call.place, 0)];
    const argument = this.call.arguments[item.parameter]!;
    if (item.stringized !== 'no') return [this.stringize(argument.tokens, item.stringized)];
    return besidePaste ? argument.tokens : argument.expanded();
  }

  private optional(item: BodyItem, optional: readonly BodyItem[]): readonly PpToken[] {
    const present = this.call.arguments.at(-1)!.expanded().length > 0;
    const tokens = present ? this.build(optional) : [];
    return item.stringized === 'no' ? tokens : [this.stringize(tokens, item.stringized)];
  }

  private append(out: PpToken[], piece: readonly PpToken[], space: number): void {
    this.call.spend(piece.length);
    for (let i = 0; i < piece.length; i++) {
      const token = piece[i]!;
      const flags = i === 0 ? (token.flags & ~(SPACE | LINE_START)) | space : token.flags;
      out.push(flags === token.flags ? token : token.withFlags(flags));
    }
  }

  /** GNU: `, ## __VA_ARGS__` drops the comma when the variable arguments are left out, and pastes nothing otherwise. */
  private isBehindComma(items: readonly BodyItem[], index: number): boolean {
    const { macro } = this.call;
    const comma = items[index - 1];
    if (!macro.variadic || items[index]!.parameter !== macro.names!.length - 1) return false;
    return comma !== undefined && comma.parameter < 0 && isPunctuator(comma.token, ',');
  }

  /** Microsoft: `, __VA_ARGS__` drops it as well. */
  private elidesComma(items: readonly BodyItem[], index: number): boolean {
    return this.call.dropsComma === 'always' && this.isBehindComma(items, index) && !items[index]!.pasted;
  }

  private elideComma(out: PpToken[]): void {
    out.pop();
    const last = out.pop();
    if (last !== undefined) out.push(last.withFlags(last.flags | COMMA_ELIDED));
  }

  private pasteComma(out: PpToken[], piece: readonly PpToken[]): boolean {
    const first = piece[0];
    if (first !== undefined) this.append(out, piece, first.flags & SPACE);
    else if (this.call.dropsComma !== 'never') out.pop();
    return first === undefined && this.call.dropsComma !== 'never';
  }

  private paste(out: PpToken[], piece: readonly PpToken[]): void {
    this.call.spend(piece.length);
    const left = out.pop()!;
    for (const token of this.glue(left, piece[0]!)) out.push(token);
    for (let i = 1; i < piece.length; i++) out.push(piece[i]!);
  }

  private glue(left: PpToken, right: PpToken): PpToken[] {
    const text = spelling(left) + spelling(right);
    this.checkLength(text.length);
    const token = singleToken(text);
    const spaceLeft = left.flags & (SPACE | LINE_START);
    if (token !== undefined)
      return [tokenAt(this.call.place, token.kind, token.text, token.flags | spaceLeft)];
    // The standard leaves it open. Microsoft's compilers read the joined text again, which gives the two operands back
    // (`p->##field`, `(##x)`); when it would not (a comment, an open quote), say so.
    if (/^\/[/*]/.test(text)) this.call.badPaste(spelling(left), spelling(right));
    return [left, right.withFlags(right.flags & ~(SPACE | LINE_START))];
  }

  /** 6.10.3.2p2. */
  private stringize(tokens: readonly PpToken[], kind: 'string' | 'character'): PpToken {
    this.call.spend(tokens.length);
    const quote = kind === 'string' ? '"' : "'";
    const parts = [quote];
    let length = 2;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (i > 0 && isSpaced(token)) parts.push(' ');
      const quoted = token.kind === 'string' || token.kind === 'character';
      const part = quoted ? token.text.replace(/["\\]/g, '\\$&') : spelling(token);
      length += part.length + 1;
      this.checkLength(length);
      parts.push(part);
    }
    parts.push(quote);
    return tokenAt(this.call.place, kind, parts.join(''), 0);
  }

  private checkLength(length: number): void {
    if (length > this.call.maxSpelling) throw new ExpansionTooLarge();
    this.call.spend(length >> 6);
  }
}
