// Writes what stands between the marks of docs/verdicts.md anew: drivers, what a run says of them, and the kinds of reasons.
// Usage: npm run docs   (test/report/docs.test.ts holds the page to it)
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { written } from './verdict-page.mjs';

const root = join(import.meta.dirname, '..');
const page = join(root, 'docs', 'verdicts.md');

const run = (args) => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin', 'irpcheck.js'), ...args, '--no-cache'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  if (stdout === '') throw new Error(stderr);
  return stdout;
};

const { reasons } = await import('../dist/report/reasons.js');
const read = (path) => readFileSync(join(root, path), 'utf8');
const before = readFileSync(page, 'utf8');
const after = await written(before, { read, run, reasons });
if (after !== before) writeFileSync(page, after);
console.log(after === before ? 'docs/verdicts.md is as it should be' : 'docs/verdicts.md was written anew');
