/** The program as a user starts it, in a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';

const program = resolve(import.meta.dirname, '../../bin/irpcheck.js');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A fresh folder with these files; a name that ends with `/` is a folder. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'irpcheck-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path, content);
  }
  return folder;
}

export interface Ended {
  /** `undefined` when a signal ended it. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when standard error has shown the text. */
  shows(text: string): Promise<void>;
  /** Likewise so many times; with all that was written by then. */
  shownTimes(text: string, times: number): Promise<readonly [stdout: string, stderr: string]>;
}

/** The tests here are about the program, not about rules: one of them will do, where none is named. */
const oneRule = (args: readonly string[]): readonly string[] =>
  args[0] === 'check' && !args.some((arg) => arg.startsWith('--rule'))
    ? [...args, '--rule', 'CompletionRoutineRegistered']
    : args;

export function start(cwd: string, args: readonly string[]): Running {
  const child = spawn(process.execPath, [program, ...oneRule(args)], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  const waiting: { text: string; times: number; go(): void }[] = [];
  const isShown = (text: string, times: number) => stderr.split(text).length > times;
  child.stdout.on('data', (data) => {
    stdout += data;
  });
  child.stderr.on('data', (data) => {
    stderr += data;
    for (const { text, times, go } of waiting) if (isShown(text, times)) go();
  });
  const ended = new Promise<Ended>((end) => {
    child.on('close', (code) => end({ code: code ?? undefined, stdout, stderr }));
  });
  const shown = (text: string, times: number) =>
    new Promise<void>((go, fail) => {
      if (isShown(text, times)) go();
      waiting.push({ text, times, go });
      void ended.then(() => fail(new Error(`it ended without showing ${text}:\n${stderr}`)));
    });
  const shownTimes = async (text: string, times: number) => {
    await shown(text, times);
    return [stdout, stderr] as const;
  };
  return { child, ended, shows: (text) => shown(text, 1), shownTimes };
}

export const run = (cwd: string, ...args: readonly string[]): Promise<Ended> => start(cwd, args).ended;
