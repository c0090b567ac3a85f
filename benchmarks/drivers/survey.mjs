/**
 * Reads all drivers of one or more source trees with the front end and prints, for each and in total: functions, functions with a gap,
 * the commonest reasons, missing headers, CPU seconds and peak memory.
 *
 * Usage: npm run build && node benchmarks/drivers/survey.mjs [--only TEXT] [--family NAME] [--reasons N] [--json FILE] [--markdown FILE] [--list] ROOT...
 *
 * A function that several projects share counts once; it has a gap when it has one in any of them. A gap outside functions (a declaration
 * that cannot be read) counts as a function with a gap, because one may have been lost with it.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { driversIn } from './projects.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    family: { type: 'string', multiple: true, default: [] },
    reasons: { type: 'string', default: '5' },
    json: { type: 'string' },
    markdown: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
});

function read(driver) {
  const run = spawnSync(process.execPath, [join(import.meta.dirname, 'read-one.mjs')], {
    input: JSON.stringify(driver),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (run.status !== 0) return { failed: run.stderr.trim().split('\n').at(-1) ?? `exit ${run.status}` };
  return JSON.parse(run.stdout);
}

/** `unknown name DPFLTR_IHVDRIVER_ID` by itself is a reason; where names differ only in a number they are one. */
class Tally {
  functions = new Map();
  reasons = new Map();
  missing = new Map();
  drivers = 0;
  failed = 0;
  cpu = 0;
  megabytes = 0;

  add(result) {
    this.drivers += 1;
    if (result.failed !== undefined) {
      this.failed += 1;
      return;
    }
    const outside = result.outside.map((gap) => ({ at: `outside ${gap.at}`, gaps: [gap] }));
    for (const { at, gaps } of [...result.functions, ...outside]) {
      if (this.functions.get(at) === true) continue;
      this.functions.set(at, gaps.length > 0);
      for (const reason of new Set(gaps.map((gap) => gap.reason))) {
        const known = this.reasons.get(reason);
        if (known === undefined)
          this.reasons.set(reason, { count: 1, at: gaps.find((gap) => gap.reason === reason).at });
        else known.count += 1;
      }
    }
    for (const { reason } of result.notes) {
      const header = /^missing-header: .*?[`"]([^`"]+)[`"]/.exec(reason)?.[1];
      if (header !== undefined) this.missing.set(header, (this.missing.get(header) ?? 0) + 1);
    }
    this.cpu += result.cpu;
    this.megabytes = Math.max(this.megabytes, result.megabytes);
  }

  get row() {
    const functions = this.functions.size;
    const withGap = [...this.functions.values()].filter((gap) => gap).length;
    return {
      drivers: this.drivers,
      functions,
      withGap,
      without: (100 * (functions - withGap)) / Math.max(1, functions),
    };
  }

  commonest(count) {
    return [...this.reasons].sort((a, b) => b[1].count - a[1].count).slice(0, count);
  }
}

const share = ({ functions, withGap, without }) =>
  `${functions} functions, ${withGap} with a gap (${without.toFixed(2)} % without)`;

/** The families whose dispatch routines are handed IRPs by the I/O manager itself. */
const irpFamilies = new Set(['wdm', 'file system', 'minifilter', 'storage', 'serial']);
const groups = new Map();
const group = (name) => {
  if (!groups.has(name)) groups.set(name, new Tally());
  return groups.get(name);
};
const report = [];
for (const root of positionals) {
  for (const driver of driversIn(resolve(root))) {
    if (!driver.name.includes(values.only)) continue;
    if (values.family.length > 0 && !values.family.includes(driver.family)) continue;
    if (values.list) {
      console.log(
        `${driver.family.padEnd(12)} ${driver.name} (${driver.files.length} files) ${driver.defines.join(' ')}`,
      );
      continue;
    }
    const result = read(driver);
    const own = new Tally();
    const names = [`${root}`, `${root} ${driver.family}`, `family ${driver.family}`, 'all'];
    if (irpFamilies.has(driver.family)) names.push(`${root} wdm+fs+storage+serial`, 'wdm+fs+storage+serial');
    for (const tally of [own, ...names.map(group)]) tally.add(result);
    const row = { root, name: driver.name, family: driver.family, files: driver.files.length, ...own.row };
    report.push({
      ...row,
      failed: result.failed,
      cpu: own.cpu,
      megabytes: own.megabytes,
      missing: [...own.missing.keys()],
      reasons: own
        .commonest(Number(values.reasons))
        .map(([reason, { count, at }]) => ({ reason, count, at })),
    });
    console.log(
      result.failed !== undefined
        ? `\n== ${driver.name}: FAILED ${result.failed}`
        : `\n== ${driver.name} [${driver.family}]: ${row.files} files, ${share(row)}, ${own.cpu.toFixed(1)} s, ${own.megabytes.toFixed(0)} MB`,
    );
    if (own.missing.size > 0) console.log(`   missing: ${[...own.missing.keys()].join(' ')}`);
    for (const [reason, { count, at }] of own.commonest(Number(values.reasons)))
      console.log(`   ${count} × ${reason}  (${at})`);
  }
}

for (const [name, tally] of groups) {
  const { row } = tally;
  console.log(
    `\n#### ${name}: ${row.drivers} drivers, ${share(row)}, ${tally.cpu.toFixed(1)} s, peak ${tally.megabytes.toFixed(0)} MB`,
  );
  if (tally.failed > 0) console.log(`   ${tally.failed} could not be read at all`);
  const missing = [...tally.missing].sort((a, b) => b[1] - a[1]);
  if (missing.length > 0)
    console.log(`   missing headers: ${missing.map(([h, n]) => `${h} ${n}`).join(', ')}`);
  for (const [reason, { count, at }] of tally.commonest(
    name === 'all' || name === 'wdm+fs+storage+serial' ? 60 : Number(values.reasons),
  ))
    console.log(`   ${count} × ${reason}  (${at})`);
}

if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 1)}\n`);
if (values.markdown !== undefined) {
  const lines = [
    '| driver | family | files | functions | with a gap | without | CPU s | MB | commonest reason |',
    '|---|---|---:|---:|---:|---:|---:|---:|---|',
    ...report.map(
      (one) =>
        `| ${one.name} | ${one.family} | ${one.files} | ${one.functions} | ${one.withGap} | ${one.without.toFixed(1)} % | ${one.cpu.toFixed(1)} | ${one.megabytes.toFixed(0)} | ${(one.failed ?? one.reasons[0]?.reason ?? '').replaceAll('|', '\\|')} |`,
    ),
  ];
  writeFileSync(values.markdown, `${lines.join('\n')}\n`);
}
