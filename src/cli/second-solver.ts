/** The solver of `--cross-check`: a program on PATH, started for each question and ended with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { UsageError } from '../base/errors.js';
import type { Query } from '../encode/query.js';
import type { SecondAnswer, SecondSolver } from '../solver/second.js';
import { printSmtLib } from '../solver/smtlib.js';
import { type SecondName, secondSolvers } from './options.js';
import { visible } from './output.js';

export interface Executable {
  readonly name: SecondName;
  /** Absolute. */
  readonly path: string;
  /** Arguments before all others. */
  readonly leading?: readonly string[];
}

/** Questions come on standard input; a solver that outlives us ends itself. */
const argumentsOf: Readonly<Record<SecondName, (timeoutMs: number) => readonly string[]>> = {
  cvc5: (timeoutMs) => ['--lang', 'smt2', `--tlimit=${timeoutMs}`],
  bitwuzla: (timeoutMs) => ['--lang', 'smt2', '-t', String(timeoutMs)],
};

/** An answer is a word; whoever says more says nothing that we want. */
const mostOutput = 64 * 1024;
const versionMs = 10_000;
/** By which it may be late with its own time limit. */
const graceMs = 500;

/**
 * @param wanted `any`: the first that is found
 * @throws UsageError
 */
export async function openSecondSolver(wanted: SecondName | 'any'): Promise<SecondSolver> {
  const names = wanted === 'any' ? secondSolvers : [wanted];
  for (const name of names) {
    const path = onPath(name, process.env.PATH ?? '', process.platform);
    if (path !== undefined) return await secondSolver({ name, path });
  }
  throw new UsageError(`--cross-check: ${names.join(' or ')} is wanted, and no folder of PATH has it`);
}

/** Only in folders that are named from the root: what `.` is depends on where we are started, and that may be the driver's folder. */
export function onPath(name: string, path: string, platform: NodeJS.Platform): string | undefined {
  const file = platform === 'win32' ? `${name}.exe` : name;
  return path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, file))
    .find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @throws UsageError when it does not tell its version */
export async function secondSolver(executable: Executable): Promise<SecondSolver> {
  const running = new Set<ChildProcess>();
  const endAll = () => {
    for (const child of running) end(child);
  };
  process.on('exit', endAll);
  const said = await start(executable, ['--version'], '', versionMs, running);
  const version = /\d+(?:\.\d+)+[\w.+-]*/.exec(said.output)?.[0];
  if (version === undefined)
    throw new UsageError(
      `--cross-check: ${executable.path} does not tell its version: ${firstLine(said) || 'it says nothing'}`,
    );
  let closed = false;
  return {
    name: executable.name,
    version,
    async check(query, timeoutMs) {
      if (closed) return cancelled;
      const text = printSmtLib({ ...query, wanted: [] });
      const ran = await start(executable, argumentsOf[executable.name](timeoutMs), text, timeoutMs, running);
      return closed ? cancelled : answerOf(ran);
    },
    keep: keepQuery,
    close() {
      closed = true;
      endAll();
      process.off('exit', endAll);
    },
  };
}

const cancelled: SecondAnswer = { kind: 'none', why: 'cancelled', detail: 'interrupted' };

function answerOf(ran: Ran): SecondAnswer {
  const word = ran.output.trim();
  if (word === 'sat' || word === 'unsat') return { kind: word };
  const gaveUp = ran.isLate || word === 'unknown' || /timeout|time limit/i.test(firstLine(ran));
  if (gaveUp) return { kind: 'none', why: 'time', detail: word };
  return { kind: 'none', why: 'refused', detail: firstLine(ran) || 'it says nothing' };
}

const firstLine = ({ output, remarks }: Ran): string =>
  visible((output.trim() || remarks.trim()).split('\n')[0]!.slice(0, 200));

interface Ran {
  readonly output: string;
  readonly remarks: string;
  readonly isLate: boolean;
}

/** Resolves when the program has ended, or was ended. */
function start(
  { path, leading = [] }: Executable,
  args: readonly string[],
  input: string,
  timeoutMs: number,
  running: Set<ChildProcess>,
): Promise<Ran> {
  // a group of its own, so that what a script on PATH starts ends with it
  const child = spawn(path, [...leading, ...args], {
    shell: false,
    windowsHide: true,
    detached: process.platform !== 'win32',
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  running.add(child);
  return new Promise((resolve) => {
    const told = { output: '', remarks: '', isLate: false };
    const late = setTimeout(() => {
      told.isLate = true;
      end(child);
    }, timeoutMs + graceMs);
    const hear = (where: 'output' | 'remarks') => (data: Buffer) => {
      told[where] += data.toString();
      if (told[where].length > mostOutput) end(child);
    };
    child.stdout.on('data', hear('output'));
    child.stderr.on('data', hear('remarks'));
    child.on('error', ({ message }) => {
      told.remarks ||= message;
      done();
    });
    child.on('close', done);
    child.stdin.on('error', () => {}); // it need not read to the end
    child.stdin.end(input);
    function done() {
      clearTimeout(late);
      running.delete(child);
      resolve(told);
    }
  });
}

function end(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // it has ended by itself
  }
}

/** In a fresh folder, so that nothing is overwritten, and nobody else has put a link there. */
function keepQuery(query: Query): string {
  const name = `${query.name.replaceAll(/[^\w.-]+/g, '-').slice(0, 120)}.smt2`;
  const path = join(mkdtempSync(join(tmpdir(), 'irpcheck-')), name);
  writeFileSync(path, printSmtLib(query), { flag: 'wx' });
  return path;
}
