import type { Host } from '../../src/frontend/host.js';

/** Files from memory: text or bytes by path. Directories are what the paths imply. */
export function mapHost(
  files: Readonly<Record<string, string | Uint8Array>>,
): Host & { readonly reads: string[] } {
  const contents = new Map(Object.entries(files));
  const reads: string[] = [];
  return {
    reads,
    read(path) {
      reads.push(path);
      const content = contents.get(path);
      if (content !== undefined) {
        return {
          kind: 'file',
          bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
        };
      }
      return { kind: names(contents.keys(), path) === undefined ? 'missing' : 'not-a-file' };
    },
    list: (path) => names(contents.keys(), path === '.' ? '' : path),
  };
}

function names(paths: Iterable<string>, directory: string): readonly string[] | undefined {
  const prefix = directory === '' || directory.endsWith('/') ? directory : `${directory}/`;
  const found = new Set<string>();
  for (const path of paths) {
    if (path.startsWith(prefix)) found.add(path.slice(prefix.length).split('/')[0]!);
  }
  return found.size === 0 ? undefined : [...found].sort();
}
