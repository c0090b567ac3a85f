/** The table of ARCHITECTURE.md, enforced: who may import whom, which package has which owner, where knowledge of Windows lives. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

const mayImport: Readonly<Record<string, readonly string[]>> = {
  base: [],
  frontend: ['base', 'report'], // report: the EntryPoint type
  ir: ['base'],
  lower: ['base', 'frontend', 'ir'],
  rules: ['base', 'ir'],
  engine: ['base', 'ir', 'rules', 'encode', 'solver'],
  encode: ['base', 'ir'],
  solver: ['base', 'encode'],
  witness: ['base', 'ir', 'encode', 'engine', 'solver'],
  report: ['base', 'witness', 'engine'],
  handoff: ['base', 'frontend', 'lower', 'rules', 'report'],
  lifecycle: ['base', 'frontend', 'ir', 'lower', 'engine', 'solver', 'witness', 'report'],
};

/** Outside packages and the one file (or folder of one idea) that may know each. */
const owners: Readonly<Record<string, string>> = {
  'z3-solver': 'src/solver/',
  'worker-threads-pool': 'src/solver/pool.ts',
  'tree-sitter': 'src/frontend/parse/construct.ts',
  'tree-sitter-c': 'src/frontend/parse/construct.ts',
  commander: 'src/cli/',
  picocolors: 'src/cli/',
  tinyglobby: 'src/cli/inputs.ts',
  saxes: 'src/cli/build/xml.ts',
};

/** Node's own modules below the CLI: only where a thread or a file is the stage's business. */
const nodeModules: Readonly<Record<string, readonly string[]>> = {
  'src/solver/': [
    'node:worker_threads',
    'node:module',
    'node:fs',
    'node:fs/promises',
    'node:path',
    'node:url',
    'node:os',
  ],
  'src/frontend/parse/construct.ts': ['node:module'],
};

function files(folder: string, ending: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path, ending);
    return path.endsWith(ending) ? [path] : [];
  });
}

const sources = files(join(root, 'src'), '.ts')
  .filter((path) => !path.endsWith('.d.ts'))
  .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));

const imports = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?:^|[\s;])(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|require(?:\.resolve)?\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ].map((match) => (match[1] ?? match[2] ?? match[3])!);

const folderOf = (path: string): string => path.split('/')[1]!;

describe('architecture', () => {
  it('has sources to look at', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  for (const { path, text } of sources) {
    it(`${path} imports only what its folder may`, () => {
      const wrong: string[] = [];
      for (const name of imports(text)) {
        if (name.startsWith('.')) {
          const target = relative(root, resolve(root, dirname(path), name)).replaceAll('\\', '/');
          const from = folderOf(path);
          const to = folderOf(target);
          const allowed = mayImport[from];
          if (from !== to && allowed !== undefined && !allowed.includes(to))
            wrong.push(`${from} → ${to}: ${name}`);
        } else if (name.startsWith('node:')) {
          if (path.startsWith('src/cli/')) continue;
          const owner = Object.keys(nodeModules).find((prefix) => path.startsWith(prefix));
          if (owner === undefined || !nodeModules[owner]!.includes(name)) wrong.push(`${name} below the CLI`);
        } else {
          const packageName = name.startsWith('@')
            ? name.split('/').slice(0, 2).join('/')
            : name.split('/')[0]!;
          const owner = owners[packageName];
          if (owner === undefined || !path.startsWith(owner)) wrong.push(`package ${packageName}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  }

  it('src names no driver API', () => {
    const names = /['"`](?:Io|Iof|Po|Ke|Ex|Zw|Mm|Ob|Rtl|Cc|FsRtl|Nt|Hal|Se|Ps)[A-Z][A-Za-z]{3,}['"`]/g;
    const found = sources.flatMap(({ path, text }) =>
      [...text.matchAll(names)].map((match) => `${path}: ${match[0]}`),
    );
    expect(found).toEqual([]);
  });

  it('encodings holds no TypeScript and no JavaScript', () => {
    expect([...files(join(root, 'encodings'), '.ts'), ...files(join(root, 'encodings'), '.js')]).toEqual([]);
  });

  it('no clock and no randomness below the CLI', () => {
    const found = sources
      .filter(({ path }) => !path.startsWith('src/cli/') && !path.startsWith('src/solver/'))
      .filter(({ text }) =>
        /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bperformance\.now\b|\bprocess\./.test(text),
      )
      .map(({ path }) => path);
    expect(found).toEqual([]);
  });

  it('no default exports', () => {
    expect(sources.filter(({ text }) => /^export default\b/m.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('no module and no folder is crowded', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > 401).map(({ path }) => path);
    const modules = new Map<string, number>();
    for (const { path } of sources) modules.set(dirname(path), (modules.get(dirname(path)) ?? 0) + 1);
    const full = [...modules].filter(([, count]) => count > 32).map(([folder]) => folder);
    expect([...long, ...full]).toEqual([]);
  });
});
