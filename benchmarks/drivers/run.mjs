// Runs irpcheck on folders of real driver source and prints, for each: functions read, functions with a gap and the commonest reasons, entry
// points, verdicts, time and peak memory. Usage: npm run build && node benchmarks/drivers/run.mjs [--rule ID] [--timeout S] FOLDER...
import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { diskHost } from '../../dist/cli/disk-host.js';
import { encodings } from '../../dist/cli/encodings.js';
import { findInputs } from '../../dist/cli/inputs.js';
import { readDriver } from '../../dist/frontend/read.js';
import { targets } from '../../dist/frontend/target.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rule: { type: 'string', multiple: true, default: [] },
    timeout: { type: 'string', default: '60' },
    json: { type: 'boolean', default: false },
    gaps: { type: 'string', default: '5' },
    include: { type: 'string', short: 'I', multiple: true, default: [] },
    'front-end-only': { type: 'boolean', default: false },
  },
});

process.env.IRPCHECK_CACHE = 'off'; // what is measured is done
const tool = join(import.meta.dirname, '..', '..', 'bin', 'irpcheck.js');

async function frontEnd(folder) {
  const { files } = await findInputs([folder], diskHost());
  const frontend = {
    target: targets['win-x64'],
    includeDirs: values.include,
    ...encodings.frontend('win-x64'),
    defines: [],
    undefines: [],
  };
  const driver = readDriver({ files, models: [] }, diskHost(), frontend);
  const reasons = new Map();
  let functions = 0;
  let withGap = 0;
  for (const symbol of driver.functions.values()) {
    if (!symbol.defined || symbol.origin !== 'driver') continue;
    functions += 1;
    const body = symbol.body();
    const gaps = body.kind === 'gap' ? [body.gap] : body.kind === 'body' ? body.gaps : [];
    if (gaps.length > 0) withGap += 1;
    for (const gap of gaps) {
      const key = `${gap.kind}: ${gap.detail}`;
      const entry = reasons.get(key) ?? { count: 0, where: `${gap.span.file}:${gap.span.line}` };
      entry.count += 1;
      reasons.set(key, entry);
    }
  }
  const commonest = [...reasons].sort((a, b) => b[1].count - a[1].count).slice(0, Number(values.gaps));
  return {
    files: files.length,
    functions,
    withGap,
    fileGaps: driver.gaps,
    missing: driver.notes.length,
    commonest,
  };
}

function check(folder) {
  const options = [
    ...values.rule.flatMap((id) => ['--rule', id]),
    ...values.include.flatMap((dir) => ['-I', dir]),
  ];
  const args = [tool, 'check', '--format', 'json', '--timeout', values.timeout, ...options, folder];
  const started = process.hrtime.bigint();
  const run = spawnSync('/usr/bin/time', ['-f', '%M %U %S', process.execPath, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const wall = Number(process.hrtime.bigint() - started) / 1e9;
  const [kb, user, system] = run.stderr.trim().split('\n').at(-1).split(' ').map(Number);
  const report = run.stdout === '' ? undefined : JSON.parse(run.stdout);
  return { exit: run.status, wall, cpu: user + system, megabytes: kb / 1024, report, stderr: run.stderr };
}

for (const folder of positionals) {
  const read = await frontEnd(folder);
  const share = ((100 * (read.functions - read.withGap)) / Math.max(1, read.functions)).toFixed(1);
  console.log(
    `\n== ${basename(folder)}: ${read.files} files, ${read.functions} functions, ${read.withGap} with a gap (${share} % without), ${read.fileGaps.length} gaps outside functions`,
  );
  for (const [reason, { count, where }] of read.commonest) console.log(`   ${count} × ${reason}  (${where})`);
  for (const gap of read.fileGaps.slice(0, 5))
    console.log(`   outside: ${gap.kind}: ${gap.detail} (${gap.span.file}:${gap.span.line})`);
  if (values['front-end-only']) continue;
  const run = check(folder);
  console.log(
    `   exit ${run.exit}, ${run.wall.toFixed(1)} s wall, ${run.cpu.toFixed(1)} s CPU, ${run.megabytes.toFixed(0)} MB`,
  );
  if (run.report === undefined) {
    console.log(run.stderr);
    continue;
  }
  console.log(`   entry points ${run.report.entries.length}, ${JSON.stringify(run.report.summary)}`);
  if (values.json)
    for (const r of run.report.results)
      console.log(
        `   ${r.verdict.padEnd(14)} ${r.entry} ${r.rule} ${r.timeMs} ms ${r.solverQueries} queries ${r.location.file}:${r.location.line} ${r.reasons
          .slice(0, 3)
          .map((x) => `${x.kind}: ${x.detail}`)
          .join(' | ')}`,
      );
}
