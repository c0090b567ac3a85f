/** Files and directories as read from one host, kept so that many translation units read and lex each header once. */
import { type Host, sameAnswer } from '../host.js';
import { type FileText, readText } from './file-text.js';
import { binaryFile, type LexedFile, lexFile, Spellings } from './lex-file.js';
import { join } from './search.js';
import { Places } from './sharing.js';

export type Loaded =
  | { readonly kind: 'file'; readonly file: LexedFile }
  | { readonly kind: 'missing' | 'not-a-file' | 'too-large' | 'denied' };

interface Listing {
  readonly exact: ReadonlySet<string>;
  /** By lower case, the first in alphabetical order. */
  readonly folded: ReadonlyMap<string, string>;
}

type Answer = ReturnType<Host['read']>;

/**
 * Takes files to stay as they are for a run. Pass the same one to every `preprocess` of it; to those of a later run, after `changed` was
 * asked and `forget` told of what is not as it was.
 */
export class HeaderCache {
  readonly spellings = new Spellings();
  /** What reading headers did to the units so far. */
  readonly places = new Places();
  private readonly files = new Map<string, Loaded>();
  private readonly listings = new Map<string, Listing | undefined>();
  /** All that was asked of the host: what was read, which names were looked for in which directories, which of these were listed. */
  private readonly answers = new Map<string, Answer>();
  private readonly found = new Map<string, Map<string, string | undefined>>();
  private readonly listed = new Map<string, string>();

  /** What is to be lexed instead of a file's text. */
  edit: ((text: FileText) => FileText) | undefined;
  private readonly edited = new Set<string>();

  /** `maxTokens` bounds the tokens of one file. */
  load(host: Host, path: string, maxTokens: number): Loaded {
    const known = this.files.get(path);
    if (known !== undefined) return known;
    const loaded = this.read(host, path, maxTokens);
    this.files.set(path, loaded);
    return loaded;
  }

  /** The name in `directory` that equals `name` but for case; `undefined` when there is none, `name` itself when it cannot be listed. */
  nameIn(host: Host, directory: string, name: string): string | undefined {
    if (!this.listings.has(directory)) this.listings.set(directory, list(host, directory));
    const found = nameAmong(this.listings.get(directory), name);
    const asked = this.found.get(directory) ?? new Map<string, string | undefined>();
    this.found.set(directory, asked.set(name, found));
    return found;
  }

  /** The bytes of a file that is no C. */
  answer(host: Host, path: string): Answer {
    const known = this.answers.get(path) ?? host.read(path);
    this.answers.set(path, known);
    return known;
  }

  names(host: Host, directory: string): readonly string[] {
    const names = host.list(directory) ?? [];
    this.listed.set(directory, names.join('\n'));
    return names;
  }

  /** Files that were read. */
  get paths(): readonly string[] {
    return [...this.answers.keys()];
  }

  /** Directories in which something was looked for. */
  get directories(): readonly string[] {
    return [...new Set([...this.found.keys(), ...this.listed.keys()])];
  }

  /** Files that are not as they were read; `elsewhere` when names are not where they were. */
  changed(host: Host): ReadonlySet<string> | 'elsewhere' {
    for (const [directory, names] of this.listed)
      if ((host.list(directory) ?? []).join('\n') !== names) return 'elsewhere';
    for (const [directory, asked] of this.found) {
      const listing = list(host, directory);
      for (const [name, found] of asked) if (nameAmong(listing, name) !== found) return 'elsewhere';
      this.listings.set(directory, listing);
    }
    return new Set(
      [...this.answers]
        .filter(([path, answer]) => !sameAnswer(answer, host.read(path)))
        .map(([path]) => path),
    );
  }

  forget(path: string): void {
    this.files.delete(path);
    this.answers.delete(path);
  }

  /** Files that were lexed as others wanted them are lexed again. */
  forgetEdited(): void {
    for (const path of this.edited) this.files.delete(path);
    this.edited.clear();
  }

  /** The C files in a directory, by path. */
  textsIn(host: Host, directory: string): ReadonlyMap<string, string> {
    const texts = new Map<string, string>();
    for (const name of this.names(host, directory)) {
      if (!name.endsWith('.c')) continue;
      const path = join(directory, name);
      const answer = this.answer(host, path);
      const read = answer.kind === 'file' ? readText(path, answer.bytes) : undefined;
      if (read !== undefined) texts.set(path, read.text);
    }
    return texts;
  }

  private editedText(read: FileText): FileText {
    const text = this.edit?.(read) ?? read;
    if (text !== read) this.edited.add(read.path);
    return text;
  }

  private read(host: Host, path: string, maxTokens: number): Loaded {
    const answer = this.answer(host, path);
    if (answer.kind !== 'file') return answer;
    const read = readText(path, answer.bytes);
    const text = read === undefined ? undefined : this.editedText(read);
    const file = text === undefined ? binaryFile(path) : lexFile(text, this.spellings, maxTokens);
    return { kind: 'file', file };
  }
}

function nameAmong(listing: Listing | undefined, name: string): string | undefined {
  if (listing === undefined || listing.exact.has(name)) return name;
  return listing.folded.get(name.toLowerCase());
}

function list(host: Host, directory: string): Listing | undefined {
  const names = host.list(directory === '' ? '.' : directory);
  if (names === undefined) return undefined;
  const folded = new Map<string, string>();
  for (const name of [...names].sort()) {
    const key = name.toLowerCase();
    if (!folded.has(key)) folded.set(key, name);
  }
  return { exact: new Set(names), folded };
}
