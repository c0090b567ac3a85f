/**
 * Results kept on disk: a file for each, named by the digest of all that decides it, in a folder of which each user has one.
 *
 * Two runs may use the folder at once: a file appears whole or not at all, and whatever is not just what we would have written is passed
 * over and written again. Nothing that goes wrong here is an error of the check: then there is no cache. The digest in a file finds damage; it
 * is no signature, so the folder must be one that nobody else can write to.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Kept, KeptResults } from '../kept.js';
import { isKept } from './kept-shape.js';

/** Of the form of a file, and of the digest's content. */
const format = 'irpcheck-result/1';
/** Bytes of one file. The longest paths have a tenth of it. */
const largestFile = 4 * 1024 * 1024;
/** Bytes of all files of one of the sixteen parts. */
const largestPart = 4 * 1024 * 1024;
/** Old files go until so much of it is left. */
const afterwards = 0.75;

export interface CacheFolder extends KeptResults {
  /** Removes what is too much, where something was added. */
  close(): void;
}

/** @returns a text when the folder cannot be used: why */
export function cacheFolder(path: string, engine: string): CacheFolder | string {
  const opened = openFolder(path);
  return opened.kind === 'trouble' ? opened.why : new Folder(opened.path, engine);
}

type Opened =
  | { readonly kind: 'open'; readonly path: string }
  | { readonly kind: 'trouble'; readonly why: string };

function openFolder(path: string): Opened {
  const trouble = (why: string): Opened => ({ kind: 'trouble', why });
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    const real = realpathSync(path);
    const { uid, mode } = statSync(real);
    if (process.getuid !== undefined && uid !== process.getuid())
      return trouble('it belongs to another user');
    if (process.platform !== 'win32' && (mode & 0o022) !== 0) return trouble('others may write to it');
    return { kind: 'open', path: real };
  } catch (error) {
    return trouble((error as NodeJS.ErrnoException).code ?? 'it cannot be opened');
  }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

class Folder implements CacheFolder {
  private readonly touched = new Set<string>();
  private files = 0;

  constructor(
    private readonly path: string,
    readonly engine: string,
  ) {}

  digest(text: string): string {
    return digest(text);
  }

  get(key: string): Kept | undefined {
    const path = this.fileOf(key);
    try {
      const kept = parsed(key, readRegular(path));
      if (kept !== undefined) {
        const now = new Date();
        utimesSync(path, now, now); // the oldest go first, and this one is in use
      }
      return kept;
    } catch {
      return undefined;
    }
  }

  put(key: string, kept: Kept): void {
    const path = this.fileOf(key);
    const temporary = `${path}.${process.pid}-${this.files++}.tmp`;
    const part = this.partOf(key);
    try {
      const text = printed(key, kept);
      if (text.length > largestFile) return;
      mkdirSync(part, { recursive: true, mode: 0o700 });
      writeFileSync(temporary, text, { flag: 'wx', mode: 0o600 });
      renameSync(temporary, path);
      this.touched.add(part);
    } catch {
      discard(temporary);
    }
  }

  close(): void {
    for (const part of this.touched) {
      try {
        evict(part);
      } catch {
        // another run may be at it as well
      }
    }
    this.touched.clear();
  }

  private fileOf(key: string): string {
    return join(this.partOf(key), key.slice(1));
  }

  private partOf(key: string): string {
    return join(this.path, key.slice(0, 1));
  }
}

/** One line for what must be right before anything else is looked at, one for the rest. */
function printed(key: string, kept: Kept): string {
  const body = JSON.stringify(kept);
  return `${format} ${key} ${digest(`${key} ${body}`)}\n${body}\n`;
}

function parsed(key: string, text: string): Kept | undefined {
  const [head, body, ...rest] = text.split('\n');
  if (head !== `${format} ${key} ${digest(`${key} ${body}`)}` || rest.join('\n') !== '') return undefined;
  const value: unknown = JSON.parse(body!);
  return isKept(value) ? value : undefined;
}

/** Never waits for a pipe, never follows a link out of the folder. */
function readRegular(path: string): string {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.size > largestFile) throw new Error('not a file of ours');
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

/** What is left of writers that were ended in the middle is as old as any other file. */
function evict(part: string): void {
  const files = readdirSync(part).map((name) => {
    const path = join(part, name);
    const { size, mtimeMs } = lstatSync(path);
    return { path, size, mtimeMs };
  });
  let total = files.reduce((sum, { size }) => sum + size, 0);
  if (total <= largestPart) return;
  for (const { path, size } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (total <= largestPart * afterwards) return;
    discard(path);
    total -= size;
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // it stays
  }
}
