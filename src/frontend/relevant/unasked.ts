/**
 * Functions and tables of our models that nobody asks for, found in the text before anything is lexed: a driver asks for a few dozen of some hundreds. Only
 * those that are written in the plainest way are found. Which of them are asked for is guessed from the words of the text; whether that was right is
 * seen on the tokens afterwards (`Relevance.asksFor`), and if it was not, all is read.
 */
import type { FileText } from '../preprocess/file-text.js';
import { whereSeen } from './companion.js';

interface Plain {
  /** Of a companion: that of the routine that it stands by; of a table: that of the record. */
  readonly name: string;
  readonly start: number;
  /** Behind its last brace. */
  readonly end: number;
}

/** Behind a blank line, a comment, a function or a declaration: on one line the type and the name; the braces of the body alone on theirs. */
const plain =
  /(?<=\n\n|\*\/\n|^\}\n|;\n|^#undef \w+\n)[A-Za-z_][\w ]*[ *]([A-Za-z_]\w*)\([\w\s*,.[\]]*\)\n\{\n[\s\S]*?\n\}$/gm;
/** Routines that the system puts into a record: behind a comment, with its braces on lines of their own. */
const table = /(?<=\*\/\n)static struct (\w+) \w+ = \{\n(?: {4}\.\w+ = \w+,\n)*\};$/gm;
/** What a body may not have for its lines to be left out: other braces in the first column, directives, half a comment. */
const unusual = /^(?:[{}]|[ \t]*#)/m;
const comment = /\/\*[\s\S]*?\*\//g;
/** Of functions that are found by their names. */
const found = /__irpcheck_/;
const companion = new RegExp(`(?<=[ *])${whereSeen}(?=\\w+\\()`);

export function plainModels(text: string): readonly Plain[] {
  return [...plainFunctions(text), ...plainTables(text)].sort((a, b) => a.start - b.start);
}

function plainTables(text: string): Plain[] {
  return [...text.matchAll(table)].map(({ 0: whole, 1: record, index }) => ({
    name: record!,
    start: index,
    end: index + whole.length,
  }));
}

export function plainFunctions(text: string): Plain[] {
  const functions: Plain[] = [];
  for (const match of text.matchAll(plain)) {
    const [whole, spelled] = match as unknown as [string, string];
    const name = spelled.startsWith(whereSeen) ? spelled.slice(whereSeen.length) : spelled;
    const body = whole.indexOf('\n{\n');
    const isOdd =
      unusual.test(whole.slice(body + 3, -2)) ||
      found.test(whole.slice(0, body).replace(companion, '')) ||
      /\/\*|\*\/|\\$/m.test(whole.replace(comment, ''));
    if (!isOdd) functions.push({ name, start: match.index, end: match.index + whole.length });
  }
  return functions;
}

interface Model {
  readonly text: string;
  readonly parts: readonly Plain[];
}

export class Unasked {
  /** Names of functions that are left out, and of records whose tables are. */
  readonly leftOut: ReadonlySet<string>;
  readonly #models: ReadonlyMap<string, Model>;

  /**
   * @param texts of all models, by path
   * @param asked names that are asked for in any case
   * @param macro the names in the body of a macro
   */
  constructor(
    texts: ReadonlyMap<string, string>,
    asked: Iterable<string>,
    macro: (name: string) => Iterable<string>,
  ) {
    this.#models = new Map([...texts].map(([path, text]) => [path, { text, parts: plainModels(text) }]));
    this.leftOut = this.#leftOver(asked, macro);
  }

  /** The same object when nothing is left out. */
  without(file: FileText): FileText {
    const model = this.#models.get(file.path);
    if (model === undefined || model.text !== file.text) return file;
    const ranges = model.parts.filter(({ name }) => this.leftOut.has(name));
    return ranges.length === 0 ? file : file.without(ranges);
  }

  #leftOver(asked: Iterable<string>, macro: (name: string) => Iterable<string>): ReadonlySet<string> {
    const bodies = new Map<string, string[]>();
    const wanted = new Set(asked);
    for (const { text, parts } of this.#models.values()) {
      let from = 0;
      for (const { name, start, end } of parts) {
        addWords(wanted, text.slice(from, start));
        from = end;
        const known = bodies.get(name);
        if (known === undefined) bodies.set(name, [text.slice(start, end)]);
        else known.push(text.slice(start, end));
      }
      addWords(wanted, text.slice(from));
    }
    // A set is iterated in the order of insertion, with what is inserted meanwhile.
    for (const name of wanted) {
      for (const body of bodies.get(name) ?? []) addWords(wanted, body);
      for (const inner of macro(name)) wanted.add(inner);
    }
    return new Set([...bodies.keys()].filter((name) => !wanted.has(name)));
  }
}

function addWords(words: Set<string>, text: string): void {
  for (const word of text.replace(comment, ' ').match(/[A-Za-z_]\w*/g) ?? []) words.add(word);
}
