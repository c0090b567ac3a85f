// The programs of c-testsuite in our interpreter: each must write what its .expected file holds and end with 0.
// Usage: npm run build && node benchmarks/frontend/c-testsuite.mjs FOLDER (tests/single-exec of a checkout of c-testsuite)
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from './program.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('which folder?');
const programs = readdirSync(folder).filter((name) => /^\d+\.c$/.test(name));
let right = 0;
for (const name of programs) {
  const expected = readFileSync(join(folder, `${name}.expected`), 'latin1');
  const said = attempt(join(folder, name));
  if (said.kind === 'exit' && said.code === 0 && said.output === expected && said.touched.length === 0)
    right++;
  else console.log(`${name}: ${reason(said, expected)}`);
}
console.log(
  `${right} of ${programs.length} (${((100 * right) / programs.length).toFixed(1)} %) give the expected output and end with 0`,
);

function attempt(file) {
  try {
    return runProgram([file]);
  } catch (error) {
    return { kind: 'stuck', why: error.message, gaps: [] };
  }
}

function reason({ kind, code, why, output, touched = [], gaps }, expected) {
  const told = touched.length > 0 ? touched : gaps;
  const details = [...new Set(told.map(({ span, detail }) => `${span.line}: ${detail}`))].slice(0, 4);
  const how = kind === 'exit' ? `exit ${code}` : `${kind} ${why ?? ''}`;
  const same = output === expected ? '' : `, wrote ${JSON.stringify((output ?? '').slice(-60))}`;
  return [how + same, ...details].join('; ');
}
