/** Node 20 runs no TypeScript in worker threads: tests with threads use the built files, brought up to date here. Usable as a vitest global setup. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const witness = join(root, 'dist/solver/worker.js');

/** Builds when something in `src` is newer than what was built. Type errors do not stop it: finding those is not this test's business. */
export function setup(): void {
  if (existsSync(witness) && newest(join(root, 'src')) <= statSync(witness).mtimeMs) return;
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  try {
    execFileSync(process.execPath, [tsc, '-p', 'tsconfig.json', '--noEmitOnError', 'false'], {
      cwd: root,
      stdio: 'pipe',
    });
  } catch (error) {
    if (!existsSync(witness)) throw error;
  }
  for (const script of ['scripts/bundle.mjs', 'scripts/code.mjs'])
    execFileSync(process.execPath, [script], { cwd: root, stdio: 'pipe' });
}

function newest(folder: string): number {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    time = Math.max(time, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return time;
}
