/** Translation phases 1 to 4 (C11 5.1.1.2): a C file and all it includes, as tokens that know where the user wrote them. */
import type { Gap } from '../../base/gap.js';
import type { FrontendOptions, Host } from '../host.js';
import type { SourceText } from '../token.js';
import type { Remark } from '../tree.js';
import { insteadOfMissing, preludeOf, saysInstead } from './beginning.js';
import { withoutAttributes } from './bracket-attribute.js';
import { FileText, joinLines } from './file-text.js';
import { HeaderCache } from './header-cache.js';
import { lexFile } from './lex-file.js';
import { defaultLimits, ExpansionTooLarge, type Limits, UnitTooLarge } from './limits.js';
import type { Macro } from './macro.js';
import { FILE_END, PpToken, STRAY_QUOTE } from './pp-token.js';
import { remarksOf } from './remark.js';
import { directoryOf, HeaderSearch, normalPath } from './search.js';
import { Sharing } from './sharing.js';
import { FileStream } from './stream.js';
import { Unit } from './unit.js';

export interface Preprocessed {
  readonly file: string;
  /**
   * Ends with kind `end`. Outside of macros these are the lexer's own objects, shared with other units: `span` and `end` are
   * computed when read, and are not copied by spreading a token.
   */
  readonly tokens: readonly PpToken[];
  /** Malformed directives, unbalanced `#if`s, `#error`s, include cycles, bounds reached. In order of reading. */
  readonly gaps: readonly Gap[];
  /** Kind `missing-header`, once for each header name. */
  readonly notes: readonly Gap[];
  /** The first of them that the file names as one of its own, in quotes. */
  readonly lost?: Gap;
  /** At the end of the unit. */
  readonly macros: ReadonlyMap<string, Macro>;
  readonly source: SourceText;
  /** Every file read, in the order of first reading. */
  readonly files: readonly string[];
  /** Comments of `file` itself that speak to the checker. */
  readonly remarks: readonly Remark[];
}

/** The path that spans of `-D` and `-U` macros carry. */
export const commandLine = '<command-line>';

/**
 * Reads what the file begins with (`beginning.ts`), then `-D` and `-U`, the headers that are forced upon it, then `file`, as if each were included. Never throws for what the files hold:
 * a file that cannot be read is a gap. `cache` belongs to `host`; pass one to all units of a run, and headers are lexed once.
 */
export function preprocess(
  file: string,
  host: Host,
  options: FrontendOptions,
  cache: HeaderCache = new HeaderCache(),
  limits: Limits = defaultLimits,
): Preprocessed {
  const prelude = preludeOf(file, options);
  const read = (before: readonly string[]) => readUnit(file, before, host, options, cache, limits);
  const first = read(prelude);
  const header = insteadOfMissing(first, options);
  if (header === undefined) return first;
  const second = read([...prelude, header]);
  return { ...second, notes: [...second.notes, saysInstead(first, options.beginnings!)] };
}

function readUnit(
  file: string,
  prelude: readonly string[],
  host: Host,
  options: FrontendOptions,
  cache: HeaderCache,
  limits: Limits,
): Preprocessed {
  const main = file.replaceAll('\\', '/');
  const search = new HeaderSearch(host, cache, limits.tokens, options);
  const unit = new Unit(main, options, limits, search, cache.spellings);
  const origin = new FileText(main, '', [0]);
  const stream = new FileStream(unit, new PpToken('end', '', origin, 0, 0, FILE_END, undefined));
  const tokens: PpToken[] = [];
  const complete =
    prelude.every((path) => readFile(stream, tokens, path)) &&
    readOptions(stream, tokens) &&
    (options.forced ?? []).every((path) => readFile(stream, tokens, path)) &&
    readMain(stream, tokens, cache, prelude);
  if (!complete)
    unit.gap(
      'budget',
      'the file expands too far; the rest of it was not read',
      (tokens.at(-1) ?? stream.endToken).span,
    );
  tokens.push(endToken(unit, stream.endToken));
  return result(unit, tokens);
}

function result(unit: Unit, tokens: readonly PpToken[]): Preprocessed {
  const { main, gaps, missing, lost, texts } = unit;
  const source: SourceText = { line: (path, line) => texts.get(path)?.line(line) };
  const files = [...texts.keys()].filter((path) => !path.startsWith('<'));
  return {
    file: main,
    tokens: withoutAttributes(tokens),
    gaps,
    notes: [...missing.values()],
    ...(lost === undefined ? {} : { lost }),
    macros: unit.macros.definitions(),
    source,
    files,
    remarks: remarksIn(unit),
  };
}

function remarksIn({ main, search, skipped }: Unit): Remark[] {
  const loaded = search.load(main);
  return loaded.kind === 'file' ? remarksOf(loaded.file, skipped) : [];
}

function endToken(unit: Unit, fallback: PpToken): PpToken {
  const text = unit.texts.get(unit.main);
  if (text === undefined) return fallback;
  const end = text.text.length;
  return new PpToken('end', '', text, end, end, FILE_END, undefined);
}

function readMain(
  stream: FileStream,
  out: PpToken[],
  cache: HeaderCache,
  prelude: readonly string[],
): boolean {
  const { unit } = stream;
  const root = cache.places.root(unit.options, unit.limits, prelude);
  stream.sharing = new Sharing(unit, out, root, normalPath(directoryOf(unit.main)));
  return readFile(stream, out, unit.main);
}

/** Whether the unit's bounds allow to go on. */
function readFile(stream: FileStream, out: PpToken[], path: string): boolean {
  const loaded = stream.unit.search.load(path.replaceAll('\\', '/'));
  if (loaded.kind === 'file') {
    stream.enter(loaded.file, -1);
    return drain(stream, out);
  }
  const span = { file: path.replaceAll('\\', '/'), line: 1, column: 1 };
  stream.unit.gap('preprocess', `the file cannot be read: ${loaded.kind}`, span);
  return true;
}

function readOptions(stream: FileStream, out: PpToken[]): boolean {
  const { unit } = stream;
  const { defines, undefines } = unit.options;
  const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ');
  const lines = [
    ...defines.map(({ name, value }) => `#define ${oneLine(name)} ${oneLine(value)}`),
    ...undefines.map((name) => `#undef ${oneLine(name)}`),
  ];
  const text = joinLines(commandLine, lines.join('\n'));
  stream.enter(lexFile(text, unit.spellings, unit.limits.tokens), -1);
  return drain(stream, out);
}

/** Reads the open file to its end into `out`. False when the whole unit is out of bounds. */
function drain(stream: FileStream, out: PpToken[]): boolean {
  try {
    while (!drainPlain(stream, out)) dropExpansion(stream, out);
    return true;
  } catch (error) {
    if (error instanceof UnitTooLarge) return false;
    throw error;
  }
}

/** Whether it came to the file's end; else an expansion went out of bounds. */
function drainPlain(stream: FileStream, out: PpToken[]): boolean {
  try {
    drainTokens(stream, out);
    return true;
  } catch (error) {
    if (error instanceof ExpansionTooLarge) return false;
    throw error;
  }
}

function drainTokens({ expander, unit }: FileStream, out: PpToken[]): void {
  for (;;) {
    const token = expander.next();
    if ((token.flags & (FILE_END | STRAY_QUOTE)) !== 0) {
      if ((token.flags & FILE_END) !== 0) return;
      unit.complain(`this ${token.text} has no partner on its line`, token);
    }
    if (out.length >= unit.limits.tokens) throw new UnitTooLarge();
    out.push(token);
  }
}

/** Takes back what an expansion that went out of bounds has put out so far, and says so. */
function dropExpansion({ expander, unit }: FileStream, out: PpToken[]): void {
  const name = expander.outermost!;
  const isOfIt = (token: PpToken | undefined) =>
    token?.macro !== undefined && token.file === name.file && token.start >= name.start;
  while (isOfIt(out.at(-1))) out.pop();
  expander.abandon();
  unit.gap('budget', `macro \`${name.text}\` expands too far; it was left out`, name.span);
  // Eight of them and the unit is given up: a file full of bombs must not take eight hundred times as long as one.
  unit.spend(unit.limits.work >> 3);
}
