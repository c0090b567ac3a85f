// Runs a C program in the interpreter: front end, lowering to one memory of bytes, interpreter. The C library is the benchmark's own (libc.c), and
// output and exit code are left in memory (host.c).
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { diskHost } from '../../dist/cli/disk-host.js';
import { encodings } from '../../dist/cli/encodings.js';
import { readDriver } from '../../dist/frontend/read.js';
import { targets } from '../../dist/frontend/target.js';
import { run } from '../../dist/ir/interpret.js';
import { MemoryValue } from '../../dist/ir/memory-value.js';
import { lowerDriver } from '../../dist/lower/lower.js';

const libc = join(import.meta.dirname, 'libc.c');
const hostFile = join(import.meta.dirname, 'host.c');
/** What gcc is told to compile for the target. */
export const flags = { 'linux-x64': ['-m64'], 'linux-x86': ['-m32'] };

/** The compiler's own headers, then the system's, as gcc says it searches them; and what it predefines, so that headers take the same branches for both. */
function compilerOf(target) {
  const { stderr } = spawnSync('gcc', [...flags[target], '-E', '-v', '-'], { encoding: 'utf8', input: '' });
  const [, list = ''] =
    /search starts here:\n((?: .*\n)+)/.exec(stderr.slice(stderr.indexOf('#include <'))) ?? [];
  const headers = list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const predefined = join(mkdtempSync(join(tmpdir(), 'irpcheck-')), 'predefined.h');
  writeFileSync(
    predefined,
    execFileSync('gcc', [...flags[target], '-dM', '-E', '-'], { encoding: 'utf8', input: '' }),
  );
  return { headers, predefined };
}

const compilers = new Map();

function lowerProgram(files, { target = 'linux-x64', includeDirs = [], memory }) {
  const compiler = compilers.get(target) ?? compilerOf(target);
  compilers.set(target, compiler);
  const frontend = {
    target: targets[target],
    includeDirs: [...includeDirs, ...files.map(dirname)],
    systemDirs: compiler.headers,
    prelude: [encodings.prelude(target), compiler.predefined],
    defines: [],
    undefines: [],
  };
  const driver = readDriver({ files: [...files, hostFile], models: [libc] }, diskHost(), frontend);
  const options = { target: targets[target], memory, maxCopyCells: 1 << 16, exceptions: 'gap' };
  const lowered = lowerDriver(driver, ['main', '__host_report'], options);
  return { lowered, gaps: [...driver.gaps, ...lowered.gaps] };
}

/**
 * With one memory of bytes.
 * @returns how it ended (`exit` with a code, `limit`, or `stuck` with a reason), what it wrote, the gaps met while reading it, steps and seconds.
 */
export function runProgram(files, options = {}) {
  const { maxSteps = 20_000_000 } = options;
  const { lowered, gaps } = lowerProgram(files, { ...options, memory: 'flat' });
  if (!lowered.program.procs.has('main'))
    return { kind: 'stuck', why: 'there is no main', output: '', gaps, steps: 0 };
  return { ...execute(starting(lowered.program), maxSteps), gaps };
}

/** With typed memories: the interpreter's own result. What nobody sets is zero, and so are calls of missing bodies. */
export function runTyped(file, options) {
  const { lowered } = lowerProgram([file], { ...options, memory: 'typed' });
  const oracle = { initial: ({ sort }) => zeroOf(sort), havoc: (_, { sort }) => zeroOf(sort) };
  const started = process.hrtime.bigint();
  const result = run(starting(lowered.program), oracle, { maxSteps: options.maxSteps, maxDepth: 20_000 });
  return { lowered, result, seconds: Number(process.hrtime.bigint() - started) / 1e9 };
}

function execute(program, maxSteps) {
  const touched = new Set();
  const oracle = {
    initial: ({ sort }) => zeroOf(sort),
    havoc: ({ cause }, { sort }) => {
      if (cause.kind === 'gap') touched.add(cause.gap);
      return zeroOf(sort);
    },
  };
  const started = process.hrtime.bigint();
  const result = run(program, oracle, { maxSteps, maxDepth: 20_000 });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const { output, ended, code } = reportOf(result.final);
  const about = { output, steps: result.steps, seconds, touched: [...touched] };
  if (ended) return { kind: 'exit', code, ...about };
  if (result.kind === 'returned')
    return { kind: 'exit', code: Number(result.final.get('$out') & 0xffn), ...about };
  if (result.kind === 'limit') return { kind: 'limit', ...about };
  return { kind: 'stuck', why: describe(result), ...about };
}

/** What libc.c left in memory. */
function reportOf(final) {
  const memory = final.get('$mem');
  const base = final.get('$report');
  const byte = (offset) => Number(memory.read(base + BigInt(offset)));
  const word = (offset) => [3, 2, 1, 0].reduce((sum, i) => sum * 256 + byte(offset + i), 0);
  const output = Buffer.from(Array.from({ length: word(0) }, (_, i) => byte(12 + i)));
  return { output: output.toString('latin1'), ended: word(4) === 1, code: word(8) };
}

function describe(result) {
  const { span } = result.origin ?? {};
  const where = span === undefined ? '' : ` at ${span.file}:${span.line}`;
  const gap = result.check?.kind === 'gap' ? `: ${result.check.gap.detail}` : '';
  return `${result.kind}${where}${gap}`;
}

const zeroOf = (sort) =>
  sort === 'bool' ? false : typeof sort === 'number' ? 0n : MemoryValue.filled(sort, 0n);

/** A procedure that sets initial values and calls `main` without arguments. */
function starting(program) {
  const origin = { span: { file: 'start', line: 1, column: 1 } };
  const main = program.procs.get('main');
  const call = (callee, args, results) => ({
    kind: 'call',
    callee,
    arguments: args,
    results,
    watches: [],
    origin,
  });
  const zeros = main.parameters.map(({ sort }) => ({ kind: 'bv', width: sort, value: 0n }));
  const commands = [
    call('$initialize', [], []),
    call('__host_report', [], ['$report']),
    call('main', zeros, main.results.length === 0 ? [] : ['$out']),
  ];
  const start = {
    name: '$start',
    parameters: [],
    results: [],
    locals: [],
    entry: 'start',
    blocks: new Map([['start', { id: 'start', commands, transfer: { kind: 'return' } }]]),
    origin,
    role: 'harness',
  };
  const sort = main.results[0]?.sort ?? 32;
  const report = program.procs.get('__host_report').results[0].sort;
  return {
    globals: [...program.globals, { name: '$out', sort }, { name: '$report', sort: report }],
    procs: new Map([...program.procs, ['$start', start]]),
    entry: '$start',
  };
}
