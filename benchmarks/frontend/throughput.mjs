// Lines a second of the front end, bodies included, against `gcc -fsyntax-only` on the same preprocessed text.
// Usage: npm run build && node benchmarks/frontend/throughput.mjs [-I DIR]... FILE|FOLDER...
// One line a driver: its preprocessed lines (all units, headers included; those of blanks and comments are not counted); lines a second in the
// first unit of a process, in all units with nothing shared, in all units as they are read; of gcc; functions read. Processor time throughout.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { diskHost } from '../../dist/cli/disk-host.js';
import { encodings } from '../../dist/cli/encodings.js';
import { findInputs } from '../../dist/cli/inputs.js';
import { preprocess } from '../../dist/frontend/preprocess/preprocess.js';
import { readDriver } from '../../dist/frontend/read.js';
import { targets } from '../../dist/frontend/target.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    include: { type: 'string', short: 'I', multiple: true, default: [] },
    gcc: { type: 'string', default: 'x86_64-w64-mingw32-gcc' },
    child: { type: 'boolean', default: false },
  },
});

const options = {
  target: targets['win-x64'],
  includeDirs: values.include,
  systemDirs: [encodings.headers],
  prelude: [encodings.prelude('win-x64')],
  defines: [],
  undefines: [],
};

/** Seconds of the processor that `work` takes. */
function timed(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function readAll(files) {
  const driver = readDriver({ files, models: [] }, diskHost(), options);
  const defined = [...driver.functions.values()].filter((one) => one.defined && one.origin === 'driver');
  for (const one of defined) one.body();
  return defined.length;
}

if (values.child) {
  // A process of its own: nothing is warm.
  console.log(timed(() => readAll(positionals)));
  process.exit();
}

const folder = mkdtempSync(join(tmpdir(), 'irpcheck-throughput-'));
// Flags as in bin/quick-start.js, whose kept code the modules here do not have.
const flags = ['--interrupt-budget=1000000', '--semi-space-growth-factor=16'];
const cold = (files) =>
  Number(
    execFileSync(
      process.execPath,
      [...flags, import.meta.filename, '--child', ...values.include.flatMap((dir) => ['-I', dir]), ...files],
      { encoding: 'utf8' },
    ),
  );

/** The tokens of a unit as lines, as a preprocessor would write them. */
function textOf(file) {
  const { tokens } = preprocess(file, diskHost(), options);
  const lines = [];
  let place = '';
  for (const token of tokens) {
    if (token.kind === 'end') break;
    const text = token.kind === 'pragma' ? `\n#pragma ${token.text}\n` : token.text;
    const here = `${token.span.file}:${token.span.line}`;
    if (here === place) lines[lines.length - 1] += ` ${text}`;
    else lines.push(text);
    place = token.kind === 'pragma' ? '' : here;
  }
  return lines;
}

/** What all children of this process have used; Linux only. */
function childSeconds() {
  const fields = readFileSync('/proc/self/stat', 'latin1').split(') ')[1].split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

for (const input of positionals) {
  const { files } = await findInputs([input], diskHost());
  const texts = files.map(textOf);
  const lines = texts.reduce((sum, text) => sum + text.length, 0);
  texts.forEach((text, i) => {
    writeFileSync(join(folder, `${i}.c`), `${text.join('\n')}\n`);
  });
  const before = childSeconds();
  for (const i of files.keys())
    spawnSync(values.gcc, [
      '-fsyntax-only',
      '-w',
      '-fms-extensions',
      '-fpermissive',
      '-std=gnu17',
      join(folder, `${i}.c`),
    ]);
  const gcc = childSeconds() - before;
  const first = cold([files[0]]);
  const together = cold(files);
  const apart = files.reduce((sum, file) => sum + cold([file]), 0);
  let functions = 0;
  for (let i = 0; i < 3; i++) functions = readAll(files);
  const warm = timed(() => readAll(files));
  const rate = (count, seconds) => `${Math.round(count / seconds / 1000)}k`;
  console.log(
    `${basename(input)}: ${files.length} units, ${lines} lines, ${functions} functions; lines/s: first unit of a process ${rate(texts[0].length, first)}, ` +
      `units one process each ${rate(lines, apart)}, together ${rate(lines, together)}, again in a warm process ${rate(lines, warm)}, gcc ${rate(lines, gcc)}`,
  );
}
rmSync(folder, { recursive: true });
