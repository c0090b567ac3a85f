/** What must not depend on how it is run: the verdicts on the number of threads, a deterministic report on anything. */
import { join } from 'node:path';
import { ask, cellIn } from './cell.mjs';
import { rows } from './rows.mjs';
import { irpcheckTool } from './tools.mjs';

const asked = ['routines', 'all', 'loop-any'];

/** @param {{ cap: number, folder: string, log: (text: string) => void }} plan */
export async function checks({ cap, folder, log }) {
  const results = [];
  for (const { name, parameters } of rows.filter((row) => asked.includes(row.name))) {
    const cell = cellIn(join(folder, `check-${name}`), { ...parameters, bug: 'one' });
    const run = (...options) => ask(irpcheckTool(options), cell, cap);
    const one = await run('--deterministic', '--jobs', '1');
    const two = await run('--deterministic', '--jobs', '2');
    const again = await run('--deterministic', '--jobs', '2');
    const result = {
      row: name,
      jobs: [one, two].map(({ judged, cpu, wall, megabytes }) => ({ judged, cpu, wall, megabytes })),
      sameTwice: two.stdout === again.stdout && two.stdout !== '',
      sameWithOneJob: one.stdout === two.stdout && one.stdout !== '',
    };
    results.push(result);
    log(
      `${name}: 1 job ${one.cpu.toFixed(2)} s CPU ${one.wall.toFixed(2)} s, 2 jobs ${two.cpu.toFixed(2)} s CPU ${two.wall.toFixed(2)} s; twice ${result.sameTwice ? 'the same' : 'DIFFERENT'}, with 1 job ${result.sameWithOneJob ? 'the same' : 'DIFFERENT'}`,
    );
  }
  return results;
}
