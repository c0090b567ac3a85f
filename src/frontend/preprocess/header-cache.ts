/** Files and directories as read from one host, kept so that many translation units read and lex each header once. */
import type { Host } from '../host.js';
import { readText } from './file-text.js';
import { binaryFile, type LexedFile, lexFile, Spellings } from './lex-file.js';
import { Places } from './sharing.js';

export type Loaded =
  | { readonly kind: 'file'; readonly file: LexedFile }
  | { readonly kind: 'missing' | 'not-a-file' | 'too-large' | 'denied' };

interface Listing {
  readonly exact: ReadonlySet<string>;
  /** By lower case, the first in alphabetical order. */
  readonly folded: ReadonlyMap<string, string>;
}

/** Belongs to one host, whose files it takes to stay as they are. Pass the same one to every `preprocess` of a run. */
export class HeaderCache {
  readonly spellings = new Spellings();
  /** What reading headers did to the units so far. */
  readonly places = new Places();
  private readonly files = new Map<string, Loaded>();
  private readonly listings = new Map<string, Listing | undefined>();

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
    const listing = this.listings.get(directory);
    if (listing === undefined || listing.exact.has(name)) return name;
    return listing.folded.get(name.toLowerCase());
  }

  private read(host: Host, path: string, maxTokens: number): Loaded {
    const answer = host.read(path);
    if (answer.kind !== 'file') return answer;
    const text = readText(path, answer.bytes);
    const file = text === undefined ? binaryFile(path) : lexFile(text, this.spellings, maxTokens);
    return { kind: 'file', file };
  }
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
