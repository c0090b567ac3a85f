// Prints a driver: node benchmarks/scaling/generate.mjs [--row NAME [--bug]] [--N 4 --B 20 …] [--out FOLDER]
// With --out the driver and the harness for peers are written there as driver.c and harness.c. Without --row every parameter is its default.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { driverOf } from './driver.mjs';
import { defaults } from './parameters.mjs';
import { rows } from './rows.mjs';

const names = Object.keys(defaults).filter((name) => name !== 'bug');
const { values } = parseArgs({
  options: {
    row: { type: 'string' },
    bug: { type: 'boolean', default: false },
    out: { type: 'string' },
    list: { type: 'boolean', default: false },
    ...Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
  },
});

if (values.list) {
  for (const { name, parameters } of rows) console.log(name.padEnd(24), JSON.stringify(parameters));
  process.exit(0);
}
const row = rows.find(({ name }) => name === values.row);
if (values.row !== undefined && row === undefined) {
  console.error(`no row ${values.row}; --list shows them`);
  process.exit(1);
}
const given = names
  .filter((name) => values[name] !== undefined)
  .map((name) => [name, Number.isNaN(Number(values[name])) ? values[name] : Number(values[name])]);
const driver = driverOf({
  ...row?.parameters,
  ...Object.fromEntries(given),
  bug: values.bug ? 'one' : 'none',
});
if (values.out === undefined) process.stdout.write(driver.text);
else {
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, 'driver.c'), driver.text);
  writeFileSync(join(values.out, 'harness.c'), driver.harness);
}
