/**
 * Where a run may read. Driver source is anybody's: an `#include` must not put other files of this machine into a report. Real drivers
 * include from beside and above them, so what belongs together may be read: the repository around a file, else the folder above the
 * file's own; the working directory when the file lies in it; `-I`. Never a whole home or file system.
 */
import { existsSync, realpathSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { encodings } from './encodings.js';

export function rootsOf(files: readonly string[], include: readonly string[]): readonly string[] {
  const roots = new Set<string>([dirname(encodings.headers), ...include.map(real)]);
  const working = real('.');
  const folders = new Set<string>();
  for (const file of files) {
    const path = real(file);
    roots.add(path);
    folders.add(dirname(path));
    folders.add(dirname(resolve(file)));
  }
  for (const folder of folders) {
    roots.add(folder);
    roots.add(around(folder));
    if (isIn(folder, working) && !holdsMore(working)) roots.add(working);
  }
  return [...roots];
}

function around(folder: string): string {
  for (let path = folder; !holdsMore(path); path = dirname(path))
    if (existsSync(join(path, '.git'))) return path;
  const above = dirname(folder);
  return holdsMore(above) ? folder : above;
}

/** A place where things lie that have nothing to do with each other. */
const holdsMore = (path: string): boolean =>
  dirname(path) === path || [homedir(), tmpdir()].some((place) => isIn(real(place), path));

const isIn = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
