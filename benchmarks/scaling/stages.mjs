/** Where irpcheck's time goes on each row. */
import { join } from 'node:path';
import { ask, cellIn } from './cell.mjs';
import { rows } from './rows.mjs';
import { irpcheckTool } from './tools.mjs';

/** @param {{ cap: number, folder: string, only: RegExp, log: (text: string) => void }} plan */
export async function stages({ cap, folder, only, log }) {
  const results = [];
  for (const { name, parameters } of rows.filter((row) => only.test(row.name)))
    for (const bug of ['none', 'one']) {
      const row = bug === 'one' ? `${name}, bug` : name;
      const cell = cellIn(join(folder, `stages-${name}-${bug}`), { ...parameters, bug });
      const { stderr, cpu, wall } = await ask(irpcheckTool(['--timings']), cell, cap);
      const text = /timings (\{.*\})/.exec(stderr)?.[1];
      if (text === undefined) continue;
      const { startMs, mainThreadMs, solverThreadsMs, queries } = JSON.parse(text);
      results.push({
        row,
        cpu,
        wall,
        queries,
        stages: { start: startMs, ...mainThreadMs, solve: solverThreadsMs },
      });
      log(`${row}: ${text}`);
    }
  return results;
}
