/**
 * What a checker that knows nothing of values says of the same drivers: a function that registers a completion routine is flagged when its graph
 * has a way from there to a return on which no request is sent, whatever the conditions on it say. Functions of the driver that send on every way
 * count as sending. Objects are not told apart.
 *
 * Usage: npm run build && node benchmarks/drivers/baseline.mjs [--only TEXT]... [--json FILE] NAME=ROOT...
 */
import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { diskHost } from '../../dist/cli/disk-host.js';
import { encodings } from '../../dist/cli/encodings.js';
import { readDriver } from '../../dist/frontend/read.js';
import { targets } from '../../dist/frontend/target.js';
import { lowerDriver } from '../../dist/lower/lower.js';
import { driversIn } from './projects.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', multiple: true, default: [] }, json: { type: 'string' } },
});

const registering = new Set(['IoSetCompletionRoutine', 'IoSetCompletionRoutineEx']);
const sending = new Set(['IoCallDriver', 'IofCallDriver', 'PoCallDriver']);
const families = new Set(['wdm', 'file system', 'minifilter', 'storage', 'serial']);

function proceduresOf({ files, includeDirs, defines }) {
  const target = targets['win-x64'];
  const driver = readDriver({ files, models: [] }, diskHost(), {
    target,
    includeDirs,
    ...encodings.frontend('win-x64'),
    defines: defines.map((text) => {
      const at = text.indexOf('=');
      return at < 0 ? { name: text, value: '1' } : { name: text.slice(0, at), value: text.slice(at + 1) };
    }),
    undefines: [],
  });
  const own = [...driver.functions.values()].filter(({ defined, origin }) => defined && origin === 'driver');
  const { procs } = lowerDriver(
    driver,
    own.map(({ name }) => name),
    { target, memory: 'typed', maxCopyCells: 1 },
  ).program;
  return new Map(
    own.flatMap(({ name, span }) => (procs.has(name) ? [[name, { proc: procs.get(name), span }]] : [])),
  );
}

/** Whether some way from the block's command on gets to a return without a call of one of these. */
function getsOut(proc, from, at, sends) {
  const done = new Set();
  const work = [{ id: from, at }];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    const { commands, transfer } = proc.blocks.get(next.id);
    if (commands.slice(next.at).some(({ kind, callee }) => kind === 'call' && sends.has(callee))) continue;
    if (transfer.kind === 'return') return true;
    if (transfer.kind !== 'goto') continue;
    for (const id of transfer.targets)
      if (!done.has(id)) {
        done.add(id);
        work.push({ id, at: 0 });
      }
  }
  return false;
}

/** With every function of the driver that sends on all its ways; none of a circle that only calls itself. */
function sendersOf(procedures) {
  const sends = new Set(sending);
  for (let size = -1; size !== sends.size; ) {
    size = sends.size;
    for (const [name, { proc }] of procedures)
      if (!sends.has(name) && !getsOut(proc, proc.entry, 0, sends)) sends.add(name);
  }
  return sends;
}

function* registrationsIn({ blocks }) {
  for (const [id, { commands }] of blocks)
    for (const [at, command] of commands.entries())
      if (command.kind === 'call' && registering.has(command.callee)) yield { id, at: at + 1, command };
}

const rows = [];
for (const argument of positionals) {
  const [tree, root = tree] = argument.split('=');
  for (const driver of driversIn(resolve(root))) {
    const name = driver.name === '.' ? tree : `${tree}/${driver.name}`;
    if (!families.has(driver.family)) continue;
    if (values.only.length > 0 && !values.only.some((text) => name.includes(text))) continue;
    const procedures = proceduresOf(driver);
    const sends = sendersOf(procedures);
    const flagged = [];
    let functions = 0;
    for (const [routine, { proc, span }] of procedures) {
      const all = [...registrationsIn(proc)];
      if (all.length === 0) continue;
      functions += 1;
      const out = all.filter(({ id, at }) => getsOut(proc, id, at, sends));
      if (out.length > 0)
        flagged.push({
          routine,
          file: relative(resolve(root), span.file),
          lines: out.map(({ command }) => command.origin.span.line),
        });
    }
    if (functions === 0) continue;
    rows.push({ driver: name, functions, flagged });
    console.log(`${name}: ${functions} functions register, ${flagged.length} flagged`);
    for (const one of flagged) console.log(`   ${one.routine}  ${one.file}:${one.lines.join(', ')}`);
  }
}
const total = rows.reduce((sum, { functions }) => sum + functions, 0);
const marked = rows.reduce((sum, { flagged }) => sum + flagged.length, 0);
console.log(
  `\n${rows.length} drivers, ${total} functions register, ${marked} flagged (${((100 * marked) / Math.max(1, total)).toFixed(0)} %)`,
);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, undefined, 1)}\n`);
