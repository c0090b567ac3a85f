// Rewrites every fixture of the rules' rows in ways that keep its meaning and in ways that do not, and holds each verdict against the original's
// and against runs of the interpreter with random inputs (test/support/rewrite). The table counts answers: one for each entry point and rule.
// Usage: npm run build && node benchmarks/rules/mutants.mjs [--seed N] [--runs N, 20 times as many for a violation that they do not find] [--from N] [--cases N] [--seconds S] [--kind kept|mutant] [--how WORDS] [--fixture NAME] [--keep FOLDER]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';

const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '300' },
    from: { type: 'string', default: '0' },
    cases: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '1000000' },
    kind: { type: 'string' },
    how: { type: 'string' },
    fixture: { type: 'string' },
    keep: { type: 'string' },
  },
});

process.chdir(root);
const { campaign, decide: deciding, judge, pipeline } = await support();
const seed = Number(values.seed);
const all = campaign.casesOf(campaign.fixturesOf(seed), seed);
const cases = campaign
  .shuffled(all, seed)
  .filter(({ kind }) => values.kind === undefined || kind === values.kind)
  .filter(({ how }) => values.how === undefined || how === values.how)
  .filter(({ fixture }) => values.fixture === undefined || fixture.includes(values.fixture))
  .slice(Number(values.from))
  .slice(0, Number(values.cases));

const solver = pipeline.solverThreads();
const decide = deciding.decider(solver);
const table = new Map();
const reasons = new Map();
const totals = { programs: 0, passed: 0, blocked: 0, idle: 0, faults: 0 };
let end = performance.now() + Number(values.seconds) * 1000;
// interrupted, it tells of what it has come to
process.once('SIGINT', () => {
  end = 0;
});
for (const one of cases) {
  if (performance.now() > end) break;
  totals.programs++;
  try {
    for (const { told, judgement } of await campaign.judged(
      one,
      decide,
      Number(values.runs),
      20 * Number(values.runs),
    ))
      count(one, told, judgement);
  } catch (error) {
    count(one, { entry: '?', rule: '?', verdict: 'none', message: error.stack, reasons: [] }, 'failed');
  }
}
await solver.close();
print();
process.exitCode = totals.faults === 0 ? 0 : 1;

function count(one, told, judgement) {
  const row = table.get(one.how) ?? new Map();
  table.set(one.how, row.set(judgement, (row.get(judgement) ?? 0) + 1));
  totals.passed += told.runs?.passed ?? 0;
  totals.blocked += told.runs?.blocked ?? 0;
  if (told.runs?.passed === 0) totals.idle++;
  const isFault = judgement === 'failed' || judge.faults.has(judgement);
  if (isFault) totals.faults++;
  if (judgement === 'not decided' || judgement === 'left open')
    for (const reason of told.reasons.length > 0 ? told.reasons : [told.verdict]) {
      const key = `${one.kind}, ${judgement}: ${reason.replace(/\d+/g, 'N')}`;
      reasons.set(key, [...(reasons.get(key) ?? []), one.fixture]);
    }
  if (!isFault && judgement !== 'not decided' && judgement !== 'replayed only') return;
  const shown = told.runs?.violation === undefined ? '' : ` (a run: ${told.runs.violation.check.message})`;
  console.log(
    `${judgement}: ${one.fixture}, ${one.how}: ${told.entry}${told.from === undefined ? '' : ` from ${told.from}`}, ${told.rule}: ${told.verdict}: ${told.message}${shown}`,
  );
  if (values.keep !== undefined) keep(one, judgement);
}

function keep({ fixture, how, text }, judgement) {
  mkdirSync(values.keep, { recursive: true });
  const name = [judgement, fixture.replace(/\.c$/, ''), how, totals.programs].join('-').replace(/ /g, '_');
  writeFileSync(join(values.keep, `${name}.c`), text);
}

function print() {
  const columns = [...judge.judgements, 'failed'].filter((one) =>
    [...table.values()].some((row) => row.has(one)),
  );
  const hows = [...new Set(all.map(({ how }) => how))];
  const width = Math.max(...hows.map((how) => how.length));
  console.log(`\n${''.padEnd(width)}  ${columns.join('  ')}`);
  for (const how of hows.filter((one) => table.has(one))) {
    const cells = columns.map((one) => String(table.get(how).get(one) ?? 0).padStart(one.length));
    console.log(`${how.padEnd(width)}  ${cells.join('  ')}`);
  }
  for (const [reason, fixtures] of [...reasons].sort((a, b) => b[1].length - a[1].length))
    console.log(`${fixtures.length} × ${reason}  (${[...new Set(fixtures)].slice(0, 4).join(', ')})`);
  const cpu = process.cpuUsage();
  console.log(
    `${totals.programs} of ${cases.length} programs, ${totals.passed} runs, ${totals.blocked} more blocked, ${totals.idle} answers without a run; ${((cpu.user + cpu.system) / 1e6).toFixed(0)} s CPU; ${totals.faults} faults`,
  );
}

/** The tests' modules are TypeScript, which Node 20 does not load: they are made one module for each that is asked for. */
async function support() {
  const folder = mkdtempSync(join(root, 'dist/mutants-'));
  try {
    const build = await rolldown({
      cwd: root,
      input: Object.fromEntries(
        ['campaign', 'decide', 'judge']
          .map((name) => [name, `test/support/rewrite/${name}.ts`])
          .concat([['pipeline', 'test/support/pipeline.ts']]),
      ),
      platform: 'node',
      external: [/^node:/, /^tree-sitter/],
      transform: {
        define: {
          'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'test/support/pipeline.ts')).href),
        },
      },
    });
    await build.write({ dir: folder, format: 'esm' });
    await build.close();
    const load = (name) => import(pathToFileURL(join(folder, `${name}.js`)).href);
    const [campaign, decide, judge, pipeline] = await Promise.all(
      ['campaign', 'decide', 'judge', 'pipeline'].map(load),
    );
    return { campaign, decide, judge, pipeline };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
