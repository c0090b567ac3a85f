// Writes what stands between the marks of docs/verdicts.md anew (drivers, what a run says of them, and the kinds of reasons) and the first example of
// README.md. Usage: npm run docs   (test/report/docs.test.ts and golden.test.ts hold the pages to it)
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
rewrite(page, await written(readFileSync(page, 'utf8'), { read, run, reasons }));

const readme = join(root, 'README.md');
const example = run(['check', 'examples/filter']);
rewrite(
  readme,
  readFileSync(readme, 'utf8').replace(
    /(```text\n)violated[\s\S]*?(```)/,
    (_, from, to) => from + example + to,
  ),
);

function rewrite(file, text) {
  const isNew = text !== readFileSync(file, 'utf8');
  if (isNew) writeFileSync(file, text);
  console.log(`${file} ${isNew ? 'was written anew' : 'is as it should be'}`);
}
