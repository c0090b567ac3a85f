/** Names of files as Windows takes them: either slash, letters of either case. */
import { dirname, resolve } from 'node:path';
import type { Host } from '../../frontend/host.js';

export const slashes = (path: string): string => path.replaceAll('\\', '/');

/** The name on the disk of what is meant, when there is one; else the name as it was given. */
export function onDisk(path: string, host: Host): string {
  const whole = resolve(slashes(path));
  const above = dirname(whole);
  if (above === whole) return whole;
  const folder = onDisk(above, host);
  const name = whole.slice(above.endsWith('/') ? above.length : above.length + 1);
  const there = host.list(folder) ?? [];
  const found = there.includes(name)
    ? name
    : there.find((other) => other.toLowerCase() === name.toLowerCase());
  return `${folder === '/' ? '' : folder}/${found ?? name}`;
}

export const isFolderOf = (host: Host, path: string): boolean => host.list(path) !== undefined;

export const isFileOf = (host: Host, path: string): boolean => host.read(path).kind === 'file';
