/** Where an `#include` finds its file: Microsoft's order, case-insensitive, with `\` for `/`. */
import type { FrontendOptions, Host } from '../host.js';
import type { HeaderCache, Loaded } from './header-cache.js';
import type { LexedFile } from './lex-file.js';

export interface Found {
  readonly kind: 'found';
  readonly file: LexedFile;
  /** Which of the search directories it was found in, for `#include_next`; -1 for the includer's own. */
  readonly directory: number;
}

export type SearchResult =
  | Found
  | { readonly kind: 'missing' | 'too-large' | 'denied' }
  /** A path to another machine or a device: not even looked at. */
  | { readonly kind: 'refused' };

export class HeaderSearch {
  private readonly directories: readonly string[];

  constructor(
    private readonly host: Host,
    private readonly cache: HeaderCache,
    private readonly maxTokens: number,
    options: FrontendOptions,
  ) {
    this.directories = [...options.includeDirs, ...options.systemDirs].map(normalPath);
  }

  load(path: string): Loaded {
    return this.cache.load(this.host, path, this.maxTokens);
  }

  /** The bytes of a file that is no C. */
  answer(path: string): ReturnType<Host['read']> {
    return this.cache.answer(this.host, path);
  }

  /** All names in a directory; none when it is not one. */
  names(directory: string): readonly string[] {
    return this.cache.names(this.host, directory);
  }

  /**
   * @param beside directories of the including files, innermost first (empty for `<…>`)
   * @param from the first search directory to look in (`#include_next`)
   */
  find(header: string, beside: readonly string[], from: number): SearchResult {
    const name = header.replaceAll('\\', '/');
    if (name.startsWith('//') || name.includes('\0')) return { kind: 'refused' };
    if (isAbsolute(name)) return this.first(name, [''], 0, -1);
    const own = this.first(name, beside, 0, -1);
    if (own.kind === 'found') return own;
    const other = this.first(name, this.directories, from, 0);
    return other.kind === 'missing' ? own : other;
  }

  /** A file that was there but could not be read is told only when no later directory has one. */
  private first(name: string, directories: readonly string[], from: number, base: 0 | -1): SearchResult {
    let failure: 'missing' | 'too-large' | 'denied' = 'missing';
    for (let i = from; i < directories.length; i++) {
      const path = this.locate(directories[i]!, name);
      const loaded = path === undefined ? undefined : this.load(path);
      if (loaded?.kind === 'file')
        return { kind: 'found', file: loaded.file, directory: base === 0 ? i : -1 };
      if (loaded?.kind === 'too-large' || loaded?.kind === 'denied') failure = loaded.kind;
    }
    return { kind: failure };
  }

  /** The path of the file or folder `name`, seen from `directory`, whatever the case of its letters. */
  locate(directory: string, name: string): string | undefined {
    let path = name.startsWith('/') ? '/' : directory;
    for (const part of name.split('/')) {
      if (part === '' || part === '.') continue;
      if (part === '..') path = parent(path);
      else {
        const actual = /^[A-Za-z]:$/.test(part) ? part : this.cache.nameIn(this.host, path, part);
        if (actual === undefined) return undefined;
        path = join(path, actual);
      }
    }
    return path;
  }
}

const isAbsolute = (name: string): boolean => name.startsWith('/') || /^[A-Za-z]:/.test(name);

/** `/` between the parts, no `.` parts, no `/` at the end; the current directory is the empty path. */
export function normalPath(path: string): string {
  const name = path.replaceAll('\\', '/');
  const start = name.startsWith('//') ? '//' : name.startsWith('/') ? '/' : '';
  return (
    start +
    name
      .split('/')
      .filter((part) => part !== '' && part !== '.')
      .join('/')
  );
}

export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : slash === 0 ? '/' : path.slice(0, slash);
}

function parent(path: string): string {
  if (path === '/' || /^[A-Za-z]:$/.test(path)) return path;
  if (path === '') return '..';
  return path === '..' || path.endsWith('/..') ? `${path}/..` : directoryOf(path);
}

export const join = (directory: string, name: string): string =>
  directory === '' ? name : directory.endsWith('/') ? directory + name : `${directory}/${name}`;
