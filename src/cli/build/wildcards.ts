/** Names of files with `*`, `?` and `**`, as projects list them. */
import type { Host } from '../../frontend/host.js';

/** Folders that are looked into at most. */
const most = 2_000;

/** @param pattern absolute, with `/` @returns files in order; the pattern itself where it is no pattern */
export function matching(pattern: string, host: Host): readonly string[] {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => /[*?]/.test(part));
  if (first < 0) return [pattern];
  const found: string[] = [];
  let looked = 0;
  const walk = (folder: string, at: number): void => {
    const names = host.list(folder === '' ? '/' : folder);
    looked += 1;
    if (names === undefined || looked > most) return;
    const part = parts[at]!;
    if (part === '**') {
      if (at + 1 < parts.length) walk(folder, at + 1);
      for (const name of names) if (name !== '.git') walk(`${folder}/${name}`, at);
      return;
    }
    const form = new RegExp(
      `^${part
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/\?/g, '.')}$`,
      'i',
    );
    for (const name of names) {
      if (!form.test(name)) continue;
      const path = `${folder}/${name}`;
      if (at + 1 < parts.length) walk(path, at + 1);
      else if (host.list(path) === undefined) found.push(path);
    }
  };
  walk(parts.slice(0, first).join('/'), first);
  return found;
}
