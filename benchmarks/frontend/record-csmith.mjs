// Writes small programs of csmith with the checksum that gcc gives them into test/lower/csmith: what the tests run where neither is installed.
// Usage: npm run build && node benchmarks/frontend/record-csmith.mjs [--count 50]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { count: { type: 'string', default: '50' } } });
const folder = join(import.meta.dirname, '..', '..', 'test', 'lower', 'csmith');
const scratch = mkdtempSync(join(tmpdir(), 'irpcheck-csmith-'));
const options =
  '--concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4'.split(' ');

/** Without comments and empty lines; the text holds no string with a comment in it. */
const stripped = (text) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== 'static long __undefined;')
    .join('\n');

let kept = 0;
for (let seed = 1; kept < Number(values.count); seed++) {
  const text = stripped(execFileSync('csmith', ['--seed', String(seed), ...options], { encoding: 'utf8' }));
  if (text.length < 4000 || text.length > 16000) continue;
  const file = join(scratch, `${seed}.c`);
  writeFileSync(file, text);
  execFileSync('gcc', [
    '-w',
    '-O0',
    '-fno-builtin',
    '-DREPORT',
    `-I${folder}`,
    file,
    '-o',
    join(scratch, 'program'),
  ]);
  const ran = spawnSync(join(scratch, 'program'), [], { encoding: 'utf8', timeout: 200 });
  if (ran.status !== 0) continue;
  writeFileSync(
    join(folder, `seed-${seed}.c`),
    `/* csmith 2.3.0 --seed ${seed} ${options.join(' ')} */\n/* checksum ${ran.stdout} */\n${text}\n`,
  );
  kept++;
}
