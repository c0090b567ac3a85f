// Processor seconds (user and system, all threads) and wall seconds of whole runs, least and median of several.
// Usage: npm run build && node benchmarks/startup/run.mjs [--runs N] [--plain] [FOLDER...]
// `--plain`: without the bundle, its kept code and the flags of V8. FOLDER: further drivers to list the entry points of.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dispatch, fillers, hundred } from './drivers.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '7' }, plain: { type: 'boolean', default: false } },
});
process.env.IRPCHECK_CACHE = 'off'; // what is measured is done
const root = join(import.meta.dirname, '..', '..');
const tool = join(root, 'bin', 'irpcheck.js');
const folder = mkdtempSync(join(tmpdir(), 'irpcheck-startup-'));
const file = (name, text) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

// Linux tells a process what its children used: each run has a process of its own for that, which a process of their own,  reports it.
const measure = `
  const { spawnSync } = require('node:child_process');
  const [, ...args] = process.argv;
  const t = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  const wall = (performance.now() - t) / 1000;
  const times = require('node:fs').readFileSync('/proc/self/stat', 'latin1').split(') ')[1].split(' ');
  console.log(JSON.stringify({ status, wall, cpu: (Number(times[13]) + Number(times[14])) / 100 }));`;

const runs = {
  'node -e 0': ['-e', '0'],
  '--version': [tool, '--version'],
  'check, 60 lines, nothing to prove': [tool, 'check', file('plain.c', dispatch)],
  'check, the same beside 5,000 functions in 25,000 lines': [
    tool,
    'check',
    file('beside.c', fillers(5000) + dispatch),
  ],
  'check, 100 dispatch routines': [tool, 'check', file('hundred.c', hundred)],
  'check, examples/filter (queries)': [tool, 'check', join(root, 'examples', 'filter')],
  ...Object.fromEntries(positionals.map((path) => [`entries, ${path}`, [tool, 'entries', path]])),
};

const env = values.plain ? { ...process.env, IRPCHECK_DEBUG: '1' } : process.env;
for (const [name, args] of Object.entries(runs)) {
  const all = Array.from({ length: Number(values.runs) }, () =>
    JSON.parse(execFileSync(process.execPath, ['-e', measure, '--', ...args], { env, encoding: 'utf8' })),
  );
  const figure = (key) => {
    const sorted = all.map((one) => one[key]).sort((a, b) => a - b);
    return `${sorted[0].toFixed(2)} ${sorted[sorted.length >> 1].toFixed(2)}`;
  };
  console.log(`cpu ${figure('cpu')}  wall ${figure('wall')}  ${name}`);
}
rmSync(folder, { recursive: true });
