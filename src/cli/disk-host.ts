/** The disk, for reading only. */
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Host } from '../frontend/host.js';

type Answer = ReturnType<Host['read']>;

/** Bytes. The largest generated C files have half of it; a file of this size takes about 1.3 GB of memory to read. */
export const maxFileSize = 16 * 1024 * 1024;

/**
 * Reads regular files, through symbolic links only when they end inside `allowedRoots` (everything on this machine when absent).
 * Directory listings are kept: files are taken to stay where they are for as long as the host lives.
 */
export function diskHost(allowedRoots?: readonly string[]): Host {
  const roots = allowedRoots?.map(realRoot);
  const listings = new Map<string, readonly string[] | undefined>();
  return {
    read: (path) => read(path, roots),
    list(path) {
      if (!listings.has(path)) listings.set(path, list(path, roots));
      return listings.get(path);
    },
  };
}

function read(path: string, roots: readonly string[] | undefined): Answer {
  if (isForeign(path)) return { kind: 'denied' };
  try {
    if (roots !== undefined && !isAllowed(realpathSync(path), roots)) return { kind: 'denied' };
    const { kind } = checkFile(statSync(path));
    return kind === 'file' ? readRegular(path) : { kind };
  } catch (error) {
    return failure(error);
  }
}

/** The file may have been swapped since it was looked at, so the open one is looked at again, and opening never waits for a FIFO. */
function readRegular(path: string): Answer {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(file);
    const { kind } = checkFile(stat);
    return kind === 'file' ? { kind, bytes: readUpTo(file, stat.size) } : { kind };
  } finally {
    closeSync(file);
  }
}

function checkFile(stat: { isFile(): boolean; size: number }): { kind: 'file' | 'not-a-file' | 'too-large' } {
  if (!stat.isFile()) return { kind: 'not-a-file' };
  return { kind: stat.size > maxFileSize ? 'too-large' : 'file' };
}

function readUpTo(file: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const count = readSync(file, bytes, length, size - length, length);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
}

function list(path: string, roots: readonly string[] | undefined): readonly string[] | undefined {
  if (isForeign(path)) return undefined;
  try {
    return isAllowed(realpathSync(path), roots) ? readdirSync(path).sort() : undefined;
  } catch {
    return undefined;
  }
}

function failure(error: unknown): Answer {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'ELOOP':
      return { kind: 'denied' };
    case 'EISDIR':
    case 'ENXIO':
    case 'ENODEV':
      return { kind: 'not-a-file' };
    default:
      return { kind: 'missing' };
  }
}

/** Paths to other machines (`\\server\share`) and to devices (`\\.\…`, `\\?\…`). */
const isForeign = (path: string): boolean => /^[\\/]{2}/.test(path) || path.includes('\0');

function realRoot(root: string): string {
  try {
    return realpathSync(root);
  } catch {
    return resolve(root);
  }
}

const isAllowed = (path: string, roots: readonly string[] | undefined): boolean =>
  roots === undefined ||
  roots.some((root) => path === root || path.startsWith(root.endsWith(sep) ? root : root + sep));
