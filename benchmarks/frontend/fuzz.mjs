// Mutates C files and looks for crashes, hangs and internal errors of the front end, of lowering and, for a share of the cases, of the whole check.
// Usage: npm run build && node benchmarks/frontend/fuzz.mjs [--seed N] [--cases N] [--seconds S] [--check PERCENT] [--bound S] [--keep FOLDER] [FOLDER...]
// Without folders it works on our own fixtures. Cases run in a worker, which is ended when a case takes more than the bound of CPU time or memory.
// `--case N` runs one case in this process and lets its error through; with `--print`, its text is only printed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

let solver;

if (isMainThread) await command();
else await work(workerData);

async function command() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      cases: { type: 'string', default: '1000000000' },
      seconds: { type: 'string', default: '60' },
      check: { type: 'string', default: '3' },
      bound: { type: 'string', default: '30' },
      keep: { type: 'string', default: '' },
      case: { type: 'string' },
      print: { type: 'boolean', default: false },
    },
  });
  const { corpusOf, ownFolders } = await import('./fuzz-case.mjs');
  const corpus = corpusOf(positionals.length > 0 ? positionals : ownFolders);
  const setup = { corpus, share: Number(values.check) };
  if (values.case !== undefined) return await single(setup, Number(values.case), values.print);
  const first = Number(values.seed);
  const totals = await campaign(setup, {
    first,
    last: first + Number(values.cases),
    seconds: Number(values.seconds),
    bound: Number(values.bound),
    keep: values.keep,
  });
  const cpu = process.cpuUsage();
  console.log(
    `${corpus.length} files, seeds ${first} to ${totals.next - 1}: ${totals.cases} cases, ${totals.checks} of them checked whole, ${((cpu.user + cpu.system) / 1e6).toFixed(0)} s CPU, ${totals.failures.size} kinds of failure`,
  );
  for (const [key, { seeds }] of totals.failures)
    console.log(`  ${seeds.length} × ${key}  (case ${seeds.slice(0, 5).join(', ')})`);
  process.exitCode = totals.failures.size === 0 ? 0 : 1;
}

async function single(setup, seed, print) {
  const { fuzzCase } = await import('./fuzz-case.mjs');
  const one = fuzzCase(setup.corpus, seed);
  if (print) return void process.stdout.write(one.bytes);
  console.log(`case ${seed}: ${one.path}, ${one.bytes.length} bytes`);
  await runCase(one, setup.share);
}

async function campaign(setup, { first, last, seconds, bound, keep }) {
  const totals = { next: first, cases: 0, checks: 0, failures: new Map() };
  const end = performance.now() + seconds * 1000;
  const fail = (seed, detail) => {
    const key = detail.split('\n')[0].slice(0, 300);
    const known = totals.failures.get(key);
    if (known !== undefined) return void known.seeds.push(seed);
    totals.failures.set(key, { seeds: [seed] });
    console.log(`case ${seed}: ${detail}`);
    if (keep === '') return;
    mkdirSync(keep, { recursive: true });
    writeFileSync(join(keep, `${seed}.txt`), `${detail}\n`);
  };
  while (totals.next < last && performance.now() < end)
    await lifetime(setup, totals, { last, end, bound, fail });
  return totals;
}

/** One worker, until it fails or all is done. It is renewed now and then, so that a slow leak is not taken for one case's fault. */
function lifetime(setup, totals, { last, end, bound, fail }) {
  return new Promise((resolve) => {
    const stopAt = Math.min(last, totals.next + 2000);
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { ...setup, first: totals.next, last: stopAt },
      resourceLimits: { maxOldGenerationSizeMb: 1500 },
    });
    let begun = process.cpuUsage();
    const watchdog = setInterval(() => {
      const { user, system } = process.cpuUsage(begun);
      if (user + system < bound * 1e6) return;
      fail(totals.next, `took more than ${bound} s of CPU time`);
      totals.next += 1;
      void worker.terminate();
    }, 500);
    worker.on('message', ({ failure, checked }) => {
      if (failure !== undefined) fail(totals.next, failure);
      totals.next += 1;
      totals.cases += 1;
      if (checked) totals.checks += 1;
      begun = process.cpuUsage();
      if (performance.now() > end) void worker.terminate();
    });
    worker.on('error', (error) => {
      fail(totals.next, `${error.code ?? ''} ${error.stack}`);
      totals.next += 1;
    });
    worker.on('exit', () => {
      clearInterval(watchdog);
      resolve();
    });
  });
}

async function work({ corpus, share, first, last }) {
  const { fuzzCase } = await import('./fuzz-case.mjs');
  for (let seed = first; seed < last; seed++) {
    let failure;
    let checked = false;
    try {
      checked = await runCase(fuzzCase(corpus, seed), share);
    } catch (error) {
      failure = describe(error);
    }
    parentPort.postMessage({ failure, checked });
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (solver !== undefined) await solver.close();
}

/** Whether the whole check was part of it. */
async function runCase(one, share) {
  const { readAndLower, checkWhole } = await import('./fuzz-case.mjs');
  readAndLower(one);
  if (one.share >= share) return false;
  if (solver === undefined) {
    const { z3Pool } = await import('../../dist/solver/pool.js');
    solver = z3Pool({ jobs: 1, graceMs: 3000, trace: () => {} });
  }
  await checkWhole(one, solver);
  return true;
}

/** The message with our innermost place, one line, then the stack. */
function describe(error) {
  const stack = String(error?.stack ?? error);
  const place = /dist\/(?!base\/errors)[^)\n]+/.exec(stack)?.[0] ?? '';
  return `${String(error?.name)}: ${String(error?.message).split('\n')[0]} @ ${place}\n${stack}`;
}
