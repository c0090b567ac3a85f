// Random programs of csmith, compiled by gcc and run, and run by our interpreter: both must print the same checksum.
// Usage: npm run build && node benchmarks/frontend/csmith.mjs [--from SEED] [--count N] [--results FILE] [--steps N] [--memory flat|typed] [--target linux-x64|linux-x86] [--shadow] [-- OPTIONS OF CSMITH]
// With --shadow variables get each other's names as far as scopes allow.
// Needs csmith with its headers (Debian: csmith, libcsmith-dev) and gcc. With --results a run can be broken off and taken up again.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { flags, runProgram, runTyped } from './program.mjs';

const { values, positionals: options } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000' },
    results: { type: 'string' },
    steps: { type: 'string', default: '2000000' },
    headers: { type: 'string', default: '/usr/include/csmith' },
    memory: { type: 'string', default: 'flat' },
    target: { type: 'string', default: 'linux-x64' },
    shadow: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
setPriority(10);
const support = join(import.meta.dirname, '..', '..', 'test', 'support');
const { lateInitial } = (await runnerImport(join(support, 'late-initial.ts'))).module;
const { shadowed } = (await runnerImport(join(support, 'shadowed.ts'))).module;
const folder = mkdtempSync(join(tmpdir(), 'irpcheck-csmith-'));
const known = new Map();
if (values.results !== undefined && existsSync(values.results))
  for (const line of readFileSync(values.results, 'utf8').split('\n'))
    if (line !== '') known.set(JSON.parse(line).seed, JSON.parse(line));

/** What gcc's program says; `undefined` when it does not end. Without optimisation: what is compared is the meaning, not the optimiser. */
function compiled(file) {
  const program = file.replace(/\.c$/, '');
  const made = spawnSync(
    'gcc',
    [...flags[values.target], '-w', '-O0', `-I${values.headers}`, file, '-o', program],
    {
      encoding: 'utf8',
    },
  );
  if (made.status !== 0) throw new Error(made.stderr);
  const ran = spawnSync(program, [], { encoding: 'utf8', timeout: 3_000 });
  return ran.status === 0 ? ran.stdout : undefined;
}

function compare(seed) {
  const file = join(folder, `${seed}.c`);
  const made = spawnSync('csmith', ['--seed', String(seed), '--output', file, ...options], {
    encoding: 'utf8',
    cwd: folder, // it leaves a file about the platform there
  });
  if (made.status !== 0) throw new Error(made.stderr);
  if (values.shadow) shadow(file, seed);
  const expected = compiled(file);
  if (expected === undefined) return { seed, outcome: 'endless' };
  if (values.memory === 'typed') return compareTyped(seed, file, expected);
  const ran = runProgram([file], {
    includeDirs: [values.headers],
    maxSteps: Number(values.steps),
    target: values.target,
  });
  const about = { seed, steps: ran.steps, seconds: ran.seconds };
  if (ran.kind === 'limit') return { ...about, outcome: 'limit' };
  if (ran.kind === 'exit' && ran.output === expected && ran.touched.length === 0)
    return { ...about, outcome: 'same' };
  const gaps = [...new Set((ran.touched ?? ran.gaps).map((gap) => gap.detail))].slice(0, 5);
  return { ...about, outcome: 'different', why: ran.why, expected, output: ran.output.slice(0, 200), gaps };
}

/** With the memories that drivers are checked with: output has no place there, so it is the checksum's variable that is looked at. */
function compareTyped(seed, file, expected) {
  const text = lateInitial(readFileSync(file, 'utf8'))
    .replace(/platform_main_end\(.*\);/, '')
    .replace(
      /^(int main .*\n\{)/m,
      'static void set_initial_values(void);\n$1 crc32_context = 0xFFFFFFFFU; set_initial_values();',
    );
  writeFileSync(file, text);
  const { lowered, result, seconds } = runTyped(file, {
    includeDirs: [values.headers],
    maxSteps: Number(values.steps),
  });
  const about = { seed, steps: result.steps, seconds };
  if (result.kind === 'limit') return { ...about, outcome: 'limit' };
  const crc = Number(result.final.get('@crc32_context') ^ 0xffffffffn);
  const output = `checksum = ${crc.toString(16).toUpperCase()}\n`;
  if (result.kind === 'returned' && output === expected) return { ...about, outcome: 'same' };
  const gaps = lowered.gaps.map((gap) => gap.detail).slice(0, 5);
  return { ...about, outcome: 'different', why: result.kind, expected, output, gaps };
}

function attempted(seed) {
  try {
    return compare(seed);
  } catch (error) {
    return { seed, outcome: 'different', why: String(error.stack ?? error).slice(0, 500) };
  }
}

let renamed = 0;

/** The same program with other names; gcc has to find the same checksum in both. */
function shadow(file, seed) {
  const plain = compiled(file);
  const made = shadowed(readFileSync(file, 'utf8'), seed);
  writeFileSync(file, made.text);
  if (compiled(file) !== plain) throw new Error(`the names changed what ${seed} means`);
  renamed += made.renamed;
}

const tally = { same: 0, different: 0, limit: 0, endless: 0 };
let steps = 0;
let seconds = 0;
for (let seed = Number(values.from); tally.same + tally.different < Number(values.count); seed++) {
  const result = known.get(seed) ?? attempted(seed);
  if (values.results !== undefined && !known.has(seed))
    appendFileSync(values.results, `${JSON.stringify(result)}\n`);
  tally[result.outcome] += 1;
  steps += result.steps ?? 0;
  seconds += result.seconds ?? 0;
  if (result.outcome === 'different' || values.verbose) console.log(JSON.stringify(result));
}
console.log(
  `${tally.same} of ${tally.same + tally.different} programs give the same checksum; replaced: ${tally.limit} over ${values.steps} steps, ${tally.endless} that gcc's program does not end or fails within 3 s`,
);
if (values.shadow) console.log(`${renamed} locals have the name of another variable in scope`);
console.log(`${steps} steps in ${seconds.toFixed(1)} s: ${Math.round(steps / seconds)} steps a second`);
