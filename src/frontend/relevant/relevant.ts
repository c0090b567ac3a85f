/**
 * Of our own headers and models, only the declarations that somebody asks for: a driver's file mentions a few hundred of the thousands of names
 * that they declare. What nothing mentions is left out before parsing, which is most of the work of reading a file.
 *
 * A declaration stays when it stands, even in part, outside of these; when it declares no name; or when a name that it declares is
 * mentioned by one that stays. Order and places are as written, so what stays means what it meant. The driver's own headers are never
 * thinned: what is wrong in them must be seen.
 */

import { words } from '../parse/words.js';
import type { FileText } from '../preprocess/file-text.js';
import type { Macro } from '../preprocess/macro.js';
import type { PpToken } from '../preprocess/pp-token.js';
import type { Preprocessed } from '../preprocess/preprocess.js';
import { whereSeen } from './companion.js';
import { declaredNames } from './names.js';
import { type LeftOut, type Piece, split } from './split.js';

/** What the units of one driver share: a name that one of them mentions is declared by the first that can. */
export class Relevance {
  readonly #mentioned = new Set<string>();
  /** Likewise in headers of ours that stay: what an inline function of theirs calls has a model as well. */
  readonly #reached = new Set<string>();
  readonly #declared = new Set<string>();
  readonly #leftOut = new Map<FileText, LeftOut>();
  /** Of the unit before. */
  #last: Outline | undefined;

  /** @param leftOut what may be left out of the file of this path */
  constructor(readonly leftOut: (path: string) => LeftOut) {}

  /** As far as now: what is tried on it changes nothing here. */
  copy(): Relevance {
    const made = new Relevance(this.leftOut);
    for (const name of this.#mentioned) made.#mentioned.add(name);
    for (const name of this.#reached) made.#reached.add(name);
    for (const name of this.#declared) made.#declared.add(name);
    made.#last = this.#last;
    return made;
  }

  /** Names for which a model would stay. */
  get asked(): Iterable<string> {
    return this.#reached;
  }

  asksFor(names: ReadonlySet<string>): boolean {
    for (const name of names) if (this.#reached.has(name)) return true;
    return false;
  }

  /** Names that others ask for. */
  mention(names: Iterable<string>): void {
    for (const name of names) {
      this.#mentioned.add(name);
      this.#reached.add(name);
    }
  }

  /** The tokens to parse of each unit, in order. */
  thin(units: readonly Preprocessed[]): (readonly PpToken[])[] {
    const outlines = units.map(({ tokens, macros }) => {
      const same = this.#last?.sameAs(tokens) ?? [];
      const begun = same.map(({ piece }) => piece);
      const pieces = split(tokens, (file) => this.#leftOutOf(file), begun);
      if (pieces === undefined) return undefined;
      const names = same.map((one) => one.names);
      this.#last = new Outline(tokens, pieces, names, macros.values());
      return this.#last;
    });
    outlines.forEach((outline, i) => {
      // of what is not cut all stays
      this.mention(outline?.mentioned ?? identifiersIn(units[i]!.tokens));
    });
    return outlines.map((outline, i) => (outline === undefined ? units[i]!.tokens : this.#thinned(outline)));
  }

  #thinned(outline: Outline): readonly PpToken[] {
    for (const name of this.#mentioned) if (!this.#declared.has(name)) outline.want(name);
    for (const name of this.#reached) if (outline.models(name)) outline.want(name);
    const tokens = outline.kept(this.#declared);
    for (const name of outline.wanted) this.#reached.add(name);
    return tokens;
  }

  #leftOutOf(file: FileText): LeftOut {
    const known = this.#leftOut.get(file);
    if (known !== undefined) return known;
    const answer = this.leftOut(file.path);
    this.#leftOut.set(file, answer);
    return answer;
  }
}

function* identifiersIn(tokens: readonly PpToken[]): Iterable<string> {
  for (const { kind, text } of tokens) if (kind === 'identifier') yield text;
}

const none: readonly number[] = [];

/** One unit's declarations, and which of them stay. */
class Outline {
  /** Names that stand in what is not left out. */
  readonly mentioned = new Set<string>();
  /** Names that stand in what stays. */
  readonly wanted = new Set<string>();
  readonly #keeps: boolean[];
  /** What each piece declares, of those that may be left out. */
  readonly #names: (ReadonlySet<string> | undefined)[];
  /** By name, the pieces that declare it and may be left out. */
  readonly #declaring = new Map<string, number[]>();

  constructor(
    readonly tokens: readonly PpToken[],
    readonly pieces: readonly Piece[],
    /** What the first pieces declare, where it is known. */
    begun: readonly (ReadonlySet<string> | undefined)[],
    macros: Iterable<Macro>,
  ) {
    const isKnown = (name: string): boolean => this.#declaring.has(name);
    this.#names = [...begun];
    this.#keeps = pieces.map((piece, i) => {
      if (!piece.removable) return true;
      const names = begun[i] ?? declaredNames(tokens, piece, isKnown);
      this.#names[i] = names;
      for (const name of names) this.#declare(name, i);
      return names.size === 0 || isAssertion(tokens[piece.start]!);
    });
    pieces.forEach((piece, i) => {
      if (this.#keeps[i]) this.#mention(piece);
    });
    this.mentioned = new Set(this.wanted);
    for (const macro of macros) this.#wantConstants(macro);
  }

  /** The first pieces, if the other unit begins with the same tokens: what they are and what they declare depends on nothing behind them. */
  sameAs(
    tokens: readonly PpToken[],
  ): readonly { readonly piece: Piece; readonly names: ReadonlySet<string> | undefined }[] {
    let same = 0;
    while (same < tokens.length && tokens[same] === this.tokens[same]) same++;
    const pieces: Piece[] = [];
    for (const piece of this.pieces) {
      // a look at the token behind it must show the same, and braces around several pieces are to be counted
      if (piece.end >= same || this.tokens[piece.end - 1]!.text === '{') break;
      pieces.push(piece);
    }
    return pieces.map((piece, i) => ({ piece, names: this.#names[i] }));
  }

  #declare(name: string, piece: number): void {
    const known = this.#declaring.get(name);
    if (known === undefined) this.#declaring.set(name, [piece]);
    else known.push(piece);
  }

  /** Whether the unit says what the function does, which no declaration before it says. */
  models(name: string): boolean {
    return this.#piecesOf(name).some((piece) => this.pieces[piece]!.isModel);
  }

  want(name: string): void {
    if (this.#piecesOf(name).length > 0) this.wanted.add(name);
  }

  /** The pieces that declare it or its companion and may be left out. */
  #piecesOf(name: string): readonly number[] {
    const own = this.#declaring.get(name) ?? none;
    const companion = this.#declaring.get(whereSeen + name);
    return companion === undefined ? own : [...own, ...companion];
  }

  /** The names in the body of a macro that may be a constant (`Driver.constantMacros`): types of casts, enumerators; a function is none. */
  #wantConstants({ names, items }: Macro): void {
    if (names !== undefined) return;
    for (const { token } of items)
      if (token.kind === 'identifier' && !this.models(token.text)) this.want(token.text);
  }

  #mention({ start, end }: Piece): void {
    for (let i = start; i < end; i++) {
      const token = this.tokens[i]!;
      if (token.kind === 'identifier') this.wanted.add(token.text);
    }
  }

  /** The tokens of what stays, pragmas included; what they declare is added to `declared`. */
  kept(declared: Set<string>): PpToken[] {
    // A set is iterated in the order of insertion, with what is inserted meanwhile.
    for (const name of this.wanted)
      for (const piece of this.#piecesOf(name)) {
        if (this.#keeps[piece]) continue;
        this.#keeps[piece] = true;
        this.#mention(this.pieces[piece]!);
      }
    for (const name of this.wanted) if (this.#declaring.has(name)) declared.add(name);
    const out: PpToken[] = [];
    this.pieces.forEach(({ start, end }, i) => {
      if (this.#keeps[i]) for (let at = start; at < end; at++) out.push(this.tokens[at]!);
    });
    return out;
  }
}

/** An assertion declares nothing and must be checked wherever it stands. */
const isAssertion = ({ text }: PpToken): boolean => {
  const word = words.get(text);
  return word === 'static-assert' || word === 'asm';
};
