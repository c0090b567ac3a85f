// One driver through the front end, in a process of its own so that time and memory are its own. Input: a driver as JSON on standard input
// (`projects.mjs`); output: what was read, as JSON. Started by survey.mjs.
import { readFileSync } from 'node:fs';
import { diskHost } from '../../dist/cli/disk-host.js';
import { encodings } from '../../dist/cli/encodings.js';
import { readDriver } from '../../dist/frontend/read.js';
import { targets } from '../../dist/frontend/target.js';

const input = JSON.parse(readFileSync(0, 'utf8'));
const driver = readDriver({ files: input.files, models: [] }, diskHost(), {
  target: targets['win-x64'],
  includeDirs: input.includeDirs,
  ...encodings.frontend('win-x64'),
  defines: input.defines.map((text) => {
    const at = text.indexOf('=');
    return at < 0 ? { name: text, value: '1' } : { name: text.slice(0, at), value: text.slice(at + 1) };
  }),
  undefines: [],
});

const place = ({ file, line, column }) => `${file}:${line}:${column}`;
const told = (gap) => ({ reason: `${gap.kind}: ${gap.detail}`, at: place(gap.span) });
const functions = [];
for (const symbol of driver.functions.values()) {
  if (!symbol.defined || symbol.origin !== 'driver') continue;
  const body = symbol.body();
  const gaps = body.kind === 'gap' ? [body.gap] : body.kind === 'body' ? body.gaps : [];
  functions.push({ at: place(symbol.span), name: symbol.name, gaps: gaps.map(told) });
}
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
console.log(
  JSON.stringify({
    functions,
    outside: driver.gaps.map(told),
    notes: driver.notes.map(told),
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: maxRSS / 1024,
  }),
);
