// Random records laid out by compilers and by us: sizes, alignments, offsets, and the bytes of each bit-field set to ones.
// Usage: npm run build && node benchmarks/frontend/layout.mjs [--target win-x64|win-x86|linux-x64|linux-x86] [--from SEED] [--count N] [--common] [--verbose] [--record FILE]
// Needs the compiler of the target: Debian's gcc, gcc-mingw-w64-x86-64, gcc-mingw-w64-i686. For the Windows targets clang, when it is there, speaks
// for MSVC where gcc's -mms-bitfields differs from it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { dataOf } from './assembly-data.mjs';

const support = join(import.meta.dirname, '..', '..', 'test', 'support');
const { randomRecord } = (await runnerImport(join(support, 'random-record.ts'))).module;
const { ourLayout } = (await runnerImport(join(support, 'record-layout.ts'))).module;

const gnu = 'ALIGN(n)=__attribute__((aligned(n)))';
const microsoft = 'ALIGN(n)=__declspec(align(n))';
/** The compiler whose numbers count, then the one that decides where it is known to be wrong. */
const compilers = {
  'linux-x64': [['gcc', '-m64']],
  'linux-x86': [['gcc', '-m32']],
  'win-x64': [
    ['x86_64-w64-mingw32-gcc', '-mms-bitfields'],
    ['clang', '--target=x86_64-pc-windows-msvc', '-fms-extensions'],
  ],
  'win-x86': [
    ['i686-w64-mingw32-gcc', '-mms-bitfields'],
    ['clang', '--target=i686-pc-windows-msvc', '-fms-extensions'],
  ],
};

const { values } = parseArgs({
  options: {
    target: { type: 'string', default: 'win-x64' },
    from: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000' },
    common: { type: 'boolean', default: false },
    record: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
setPriority(10);

function theirLayout([command, ...args], program) {
  const align = command === 'clang' ? microsoft : gnu;
  const options = [
    '-w',
    '-O0',
    '-S',
    '-x',
    'c',
    '-std=gnu11',
    '-fno-asynchronous-unwind-tables',
    `-D${align}`,
  ];
  const made = spawnSync(command, [...args, ...options, '-DPACKED=__attribute__((packed))', '-o', '-', '-'], {
    input: program.text,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (made.status !== 0) return { kind: 'refused', why: (made.stderr ?? String(made.error)).split('\n')[0] };
  const data = dataOf(made.stdout);
  const numbers = data.get('numbers').slice(0, 8 * program.numbers);
  const read = (i) => numbers.slice(8 * i, 8 * i + 8).reduceRight((sum, byte) => sum * 256 + byte, 0);
  return {
    kind: 'layout',
    numbers: Array.from({ length: program.numbers }, (_, i) => read(i)),
    fields: Array.from({ length: program.fields }, (_, i) => onesOf(data.get(`field${i}`).slice(0, read(0)))),
  };
}

/** `216+6`: where the only run of ones begins, and its length. */
function onesOf(bytes) {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0').split('').reverse().join('')).join('');
  const [, before, ones] = /^(0*)(1+)0*$/.exec(bits) ?? [undefined, '?', bits];
  return `${before.length}+${ones.length}`;
}

const text = ({ numbers, fields }) => JSON.stringify({ numbers, fields });
const recorded = [];
const tally = { same: 0, second: 0, different: 0, refused: 0, numbers: 0, fields: 0 };
const [first, second] = compilers[values.target];
for (let i = 0; i < Number(values.count); i++) {
  const seed = Number(values.from) + i;
  const program = randomRecord(seed, values.common ? 'common' : 'all');
  const ms = values.target.startsWith('win');
  const ours = ourLayout(program, values.target, ms ? '__declspec(align(n))' : '__attribute__((aligned(n)))');
  const theirs = theirLayout(first, program);
  tally.numbers += program.numbers;
  tally.fields += program.fields;
  const reference = second === undefined ? theirs : theirLayout(second, program);
  if (reference.kind === 'layout')
    recorded.push(
      reference.numbers.join(' ') + (reference.fields.length > 0 ? ` ${reference.fields.join(' ')}` : ''),
    );
  if (theirs.kind === 'refused') {
    tally.refused += 1;
    console.log(`seed ${seed}: refused: ${theirs.why}`);
  } else if (text(theirs) === text(ours)) tally.same += 1;
  else {
    const agreed = reference.kind === 'layout' && text(reference) === text(ours);
    tally[agreed ? 'second' : 'different'] += 1;
    if (!agreed || values.verbose)
      console.log(
        `seed ${seed}: ${agreed ? 'as clang for MSVC, not as gcc' : 'different'}\n${program.text}ours   ${text(ours)}\n${first[0]} ${text(theirs)}\nclang  ${reference.why ?? text(reference)}\n`,
      );
  }
}
if (values.record !== undefined) {
  const known = existsSync(values.record) ? JSON.parse(readFileSync(values.record, 'utf8')) : {};
  writeFileSync(values.record, `${JSON.stringify({ ...known, [values.target]: recorded }, null, 1)}\n`);
}
console.log(
  `${values.target}: ${tally.same} of ${values.count} records as ${first[0]} lays them out, ${tally.second} as clang lays them out for MSVC instead, ${tally.different} different, ${tally.refused} refused by the compiler; ${tally.numbers} numbers and ${tally.fields} bit-fields compared`,
);
