/**
 * Asks all rules, or those named, about all drivers of one or more source trees whose dispatch routines are handed IRPs by the I/O manager, and
 * writes the answers as JSON and as tables (rule-tables.mjs): verdicts, time, reasons, and every place that violates a rule.
 *
 * Usage: npm run build && node benchmarks/drivers/rules.mjs [--rule ID]... [--only TEXT]... [--timeout S] [--end S] [--keep FOLDER] [--kept]
 *        [--json FILE] [--markdown FILE] [--list] NAME=ROOT...
 *
 * Linux: processor time is read from /proc. NAME stands for the tree in all that is written. With --keep the reports are kept in the folder, and a driver that has one there is not asked
 * about again: a long run can be broken off and gone on with, and one driver done anew by deleting its report. With --kept no other driver is asked
 * about: the tables are those of the reports that are there. With --end a driver's run is ended after so many seconds, and what was not answered by then is counted apart.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { driversIn } from './projects.mjs';
import { isUnasked, markdown, rowsOf } from './rule-tables.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rule: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', multiple: true, default: [] },
    timeout: { type: 'string', default: '20' },
    end: { type: 'string' },
    keep: { type: 'string' },
    kept: { type: 'boolean', default: false },
    json: { type: 'string' },
    markdown: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
});

const home = join(import.meta.dirname, '..', '..');
const tool = join(home, 'bin', 'irpcheck.js');
const allRules = readdirSync(join(home, 'encodings', 'rules')).map((name) => name.replace(/\.slic$/, ''));
const rules = values.rule.length === 0 ? allRules : values.rule;
const families = new Set(['wdm', 'file system', 'minifilter', 'storage', 'serial']);

const drivers = positionals.flatMap((argument) => {
  const [tree, root] = argument.split('=').length === 2 ? argument.split('=') : [argument, argument];
  return driversIn(resolve(root))
    .filter(({ family }) => families.has(family))
    .map((driver) => ({
      ...driver,
      root: resolve(root),
      name: driver.name === '.' ? tree : `${tree}/${driver.name}`,
    }))
    .filter(({ name }) => values.only.length === 0 || values.only.some((text) => name.includes(text)));
});

/** @typedef {{ cpu: number, megabytes: number, failed: string } | { cpu: number, megabytes: number, seconds: number[], report: any }} Run */

/**
 * In the root of its tree, with paths from there: nothing of this machine gets into a report. Obligations are answered one by one and limited by
 * work, not by the clock, so that neither their verdicts nor the processor time that each took depends on what else runs here.
 *
 * @returns {Promise<Run>}
 */
function check({ root, files, includeDirs, defines }) {
  const from = (path) => relative(root, path) || '.';
  const args = [
    ...['check', '--format', 'json', '--deterministic', '--no-cache', '--progress', 'plain'],
    ...['--timeout', values.timeout, '--jobs', '1'],
    ...rules.flatMap((id) => ['--rule', id]),
    ...includeDirs.filter((dir) => existsSync(dir)).flatMap((dir) => ['-I', from(dir)]),
    ...defines.flatMap((one) => ['-D', one]),
    ...files.map(from),
  ];
  const child = spawn(process.execPath, [tool, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const seconds = {};
  let used = { cpu: 0, megabytes: 0 };
  let started = 0;
  let last = '';
  createInterface({ input: child.stderr }).on('line', (line) => {
    used = usedBy(child.pid) ?? used;
    last = line;
    const [, state, entry, rule] = /^irpcheck: (checking|checked) (\S+) for (\S+)$/.exec(line) ?? [];
    if (state === 'checking') started = used.cpu;
    if (state === 'checked') seconds[`${entry} ${rule}`] = used.cpu - started;
  });
  const end =
    values.end === undefined ? undefined : setTimeout(() => child.kill('SIGINT'), values.end * 1000);
  const text = [];
  child.stdout.on('data', (chunk) => text.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(end);
      if (text.length === 0 || code === null || (code > 128 && end === undefined))
        resolve({ ...used, failed: last });
      else resolve({ ...used, seconds, report: JSON.parse(Buffer.concat(text).toString('utf8')) });
    });
  });
}

/** Processor time in seconds of all its threads, and memory at its peak; `undefined` when it has ended. */
function usedBy(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    const peak = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'));
    if (peak === null) return undefined;
    return { cpu: (Number(fields[11]) + Number(fields[12])) / 100, megabytes: Number(peak[1]) / 1024 };
  } catch {
    return undefined;
  }
}

async function checked(driver) {
  if (values.keep === undefined) return check(driver);
  const path = join(resolve(values.keep), `${driver.name.replaceAll('/', '+')}.json`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  if (values.kept) return undefined;
  const run = await check(driver);
  if (run.failed !== undefined) return run;
  mkdirSync(resolve(values.keep), { recursive: true });
  writeFileSync(path, JSON.stringify(run));
  return run;
}

const rows = [];
const summaries = [];
for (const driver of drivers) {
  const { name, family, files } = driver;
  if (values.list) {
    console.log(`${family.padEnd(12)} ${name} (${files.length} files)`);
    continue;
  }
  const run = await checked(driver);
  if (run === undefined) continue;
  const all = run.failed === undefined ? rowsOf(name, run) : [];
  const own = all.filter((row) => !isUnasked(row));
  const count = (verdict) => own.filter((row) => row.verdict === verdict).length;
  const summary = {
    driver: name,
    family,
    files: files.length,
    entries: run.report?.entries.length ?? 0,
    ...Object.fromEntries(
      ['safe', 'safe-bounded', 'violated', 'inconclusive', 'not-applicable'].map((v) => [v, count(v)]),
    ),
    cpu: Math.round(run.cpu),
    megabytes: Math.round(run.megabytes),
    ...(own.length === all.length ? {} : { unasked: all.length - own.length }),
    ...(run.failed === undefined ? {} : { failed: run.failed }),
  };
  console.log(JSON.stringify(summary));
  rows.push(...own);
  summaries.push(summary);
}

const result = { timeout: Number(values.timeout), rules, drivers: summaries, rows };
const asked = { ...result, rows: rows.filter((row) => row.verdict !== 'not-applicable') };
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(asked, null, 1)}\n`);
if (values.markdown !== undefined) writeFileSync(values.markdown, markdown(result));
