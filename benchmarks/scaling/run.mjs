// The scaling suite: npm run bench [-- PART…] [--rounds 5] [--cap 60] [--only REGEX] [--cbmc PATH] [--results FOLDER]
//   compare  irpcheck and its peers, row by row        growth  one number at a time
//   stages   where the time goes                       checks  threads and determinism
//   report   the page and its charts from what the other parts have left in the results folder (done after every part as well)
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checks } from './checks.mjs';
import { compare } from './compare.mjs';
import { growth } from './growth.mjs';
import { writeReport } from './report.mjs';
import { saved, saver } from './results.mjs';
import { rows } from './rows.mjs';
import { stages } from './stages.mjs';
import { analyzerTools, cbmcTools, evaTools, irpcheckTool, versionOf } from './tools.mjs';

const parts = ['compare', 'growth', 'stages', 'checks', 'report'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    cap: { type: 'string', default: '60' },
    only: { type: 'string', default: '' },
    cbmc: { type: 'string', default: 'cbmc' },
    'frama-c': { type: 'string', default: 'frama-c' },
    results: { type: 'string', default: join(import.meta.dirname, '../results') },
    keep: { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((part) => !parts.includes(part));
if (unknown.length > 0) {
  console.error(`no part ${unknown.join(', ')}; there are ${parts.join(', ')}`);
  process.exit(1);
}

const analyzer = join(dirname(values.cbmc), 'goto-analyzer');
const programs = [
  [values.cbmc, cbmcTools],
  [values.cbmc === 'cbmc' ? 'goto-analyzer' : analyzer, analyzerTools],
  [values['frama-c'], evaTools],
].map(([command, tools]) => ({ command, version: versionOf(command), tools }));
for (const { command, version } of programs)
  if (version === undefined) console.error(`${command} is not there: the comparison goes without it`);
const peers = programs.flatMap(({ command, version, tools }) =>
  version === undefined ? [] : tools(command),
);

const folder = mkdtempSync(join(tmpdir(), 'scaling-'));
const save = saver(values.results);
const plan = {
  rounds: Number(values.rounds),
  cap: Number(values.cap),
  only: new RegExp(values.only),
  folder,
  log: (text) => console.log(text),
};
const about = {
  machine: `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} processors`,
  node: process.version,
  load: loadavg()[0],
  peers: programs.flatMap(({ command, version }) =>
    version === undefined ? [] : [`${command.split('/').at(-1)} ${version}`],
  ),
};
/** In the growth series the peer is the setting of CBMC that is fastest on most rows. */
const fastest = peers.filter(({ id }) => id === 'cbmc, the rule only, no SAT preprocessor');

const wanted = positionals.length === 0 ? parts : positionals;
/** Rows that are not asked for now stay as they were. */
const kept = (saved(values.results).compare?.cells ?? []).filter(({ row }) => !plan.only.test(row));
const order = rows.map(({ name }) => name);
const inOrder = (cells) => [...cells].sort((a, b) => order.indexOf(a.row) - order.indexOf(b.row));
if (wanted.includes('compare'))
  await compare({
    ...plan,
    tools: [irpcheckTool(), ...peers],
    save: (cells) => save('compare', { about, cells: inOrder([...kept, ...cells]) }),
  });
if (wanted.includes('growth'))
  await growth({
    ...plan,
    rounds: Math.min(3, plan.rounds),
    tools: [irpcheckTool(), ...fastest],
    save: (grown) => save('growth', { about, series: grown }),
  });
if (wanted.includes('stages')) save('stages', { about, rows: await stages(plan) });
if (wanted.includes('checks')) save('checks', { about, checks: await checks(plan) });
await writeReport(saved(values.results), values.results);
if (!values.keep) rmSync(folder, { recursive: true, force: true });
