/** Names of files with `*`, `?` and `**`, as projects list them. */
import type { Host } from '../../frontend/host.js';

/** Folders that are looked into for one project. */
const mostFolders = 5_000;

export class Wildcards {
  private looked = 0;

  constructor(private readonly host: Host) {}

  /** @param pattern absolute, with `/` @returns files in order; the pattern itself where it is none; `undefined`: too many folders */
  matching(pattern: string): readonly string[] | undefined {
    const parts = pattern.split('/').filter((part, i, all) => part !== '**' || all[i - 1] !== '**');
    const first = parts.findIndex((part) => /[*?]/.test(part));
    if (first < 0) return [pattern];
    const found = new Set<string>();
    this.walk(parts.slice(0, first).join('/'), parts.slice(first), found);
    return this.looked > mostFolders ? undefined : [...found];
  }

  private walk(folder: string, parts: readonly string[], found: Set<string>): void {
    this.looked += 1;
    if (this.looked > mostFolders) return;
    const [part, ...rest] = parts;
    const isLast = rest.length === 0;
    if (part === '**' && !isLast) this.walk(folder, rest, found);
    for (const name of this.host.list(folder === '' ? '/' : folder) ?? []) {
      const path = `${folder}/${name}`;
      if (part === '**') {
        if (name !== '.git' && this.isFolder(path)) this.walk(path, parts, found);
        else if (isLast) found.add(path);
      } else if (fits(name.toLowerCase(), part!.toLowerCase())) {
        if (!isLast) this.walk(path, rest, found);
        else if (!this.isFolder(path)) found.add(path);
      }
    }
  }

  private isFolder(path: string): boolean {
    return this.host.list(path) !== undefined;
  }
}

/** One step back to the last `*` for each character at most: no pattern takes longer than the product of the lengths. */
function fits(name: string, pattern: string): boolean {
  let [at, next] = [0, 0];
  let star = -1;
  let from = 0;
  while (at < name.length) {
    if (pattern[next] === '*') {
      star = next++;
      from = at;
    } else if (next < pattern.length && (pattern[next] === '?' || pattern[next] === name[at])) {
      at += 1;
      next += 1;
    } else if (star >= 0) {
      next = star + 1;
      at = ++from;
    } else return false;
  }
  while (pattern[next] === '*') next += 1;
  return next === pattern.length;
}
