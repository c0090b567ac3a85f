/**
 * What reading a driver leaves for reading it again: headers as tokens, units as preprocessed, units as parsed. Each is taken again only when
 * all that it was made of is as it was; symbols and types, which units share and change, are made anew each time.
 */
import { type FrontendOptions, type Host, optionsOf } from './host.js';
import type { TranslationUnit } from './parse/ast.js';
import { parseUnit } from './parse/parse.js';
import { HeaderCache } from './preprocess/header-cache.js';
import type { PpToken } from './preprocess/pp-token.js';
import { type Preprocessed, preprocess } from './preprocess/preprocess.js';
import { directoryOf, join } from './preprocess/search.js';
import type { Unasked } from './relevant/unasked.js';

interface Parsed {
  readonly tokens: readonly PpToken[];
  readonly syntax: TranslationUnit;
}

/** Of one driver under one set of options: pass the same object of those each time. */
export class Reading {
  #cache = new HeaderCache();
  #options: FrontendOptions | undefined;
  readonly #sources = new Map<string, Preprocessed>();
  readonly #parsed = new Map<string, Parsed>();
  /** By file that includes models: the functions that were left out of those. */
  readonly #leftOut = new Map<string, Unasked>();

  /** A file that includes models, without functions of them that seem not to be asked for. @param unasked from the models' texts */
  preprocessModels(
    file: string,
    host: Host,
    options: FrontendOptions,
    unasked: (texts: ReadonlyMap<string, string>) => Unasked,
  ): { readonly source: Preprocessed; readonly leftOut: ReadonlySet<string> } {
    if (options !== this.#options || !this.#sources.has(file)) {
      if (options !== this.#options) this.#forgetAll();
      const choice = unasked(this.#cache.textsIn(host, modelsOf(file)));
      this.#leftOut.set(file, choice);
      this.#cache.edit = (text) => choice.without(text);
    }
    const source = this.preprocess(file, host, options);
    this.#cache.edit = undefined;
    return { source, leftOut: this.#leftOut.get(file)?.leftOut ?? new Set() };
  }

  /** All of the models that the file includes will be read. */
  forgetModels(file: string): void {
    this.#sources.delete(file);
    this.#leftOut.delete(file);
    this.#cache.forgetEdited();
  }

  preprocess(file: string, host: Host, options: FrontendOptions): Preprocessed {
    if (options !== this.#options) this.#forgetAll();
    this.#options = options;
    const known = this.#sources.get(file);
    if (known !== undefined) return known;
    const source = preprocess(file, host, optionsOf(options, file), this.#cache);
    this.#sources.set(file, source);
    return source;
  }

  /** @param tokens those of the file that are worth parsing */
  parse(file: string, tokens: readonly PpToken[]): TranslationUnit {
    const known = this.#parsed.get(file);
    if (known !== undefined && isSame(known.tokens, tokens)) return known.syntax;
    const syntax = parseUnit(file, tokens);
    this.#parsed.set(file, { tokens, syntax });
    return syntax;
  }

  /** Before the driver is read again: forgets what is not as it was. @returns whether there was anything */
  refresh(host: Host): boolean {
    const changed = this.#cache.changed(host);
    if (changed === 'elsewhere' || ![...changed].every((path) => this.#isOnlyMain(path))) {
      this.#forgetAll();
      return true;
    }
    for (const path of changed) {
      this.#cache.forget(path);
      this.#sources.delete(path);
    }
    return changed.size > 0;
  }

  /** Files that were read, and directories in which something was looked for. */
  get places(): { readonly files: readonly string[]; readonly directories: readonly string[] } {
    const { paths, directories } = this.#cache;
    return { files: paths, directories };
  }

  /** A unit that no other unit includes. */
  #isOnlyMain(path: string): boolean {
    return (
      this.#sources.has(path) &&
      [...this.#sources.values()].every(({ file, files }) => file === path || !files.includes(path))
    );
  }

  #forgetAll(): void {
    this.#cache = new HeaderCache();
    this.#sources.clear();
    this.#parsed.clear();
    this.#leftOut.clear();
  }
}

/** Where the models are that a file includes. */
export const modelsOf = (file: string): string => join(directoryOf(file.replaceAll('\\', '/')), 'models');

/** Tokens outside of macros are the files' own: equal ones of files that were read again are others. */
const isSame = (a: readonly PpToken[], b: readonly PpToken[]): boolean =>
  a.length === b.length && a.every((token, i) => token === b[i]);
