/** The inputs of the command line as a list of C files. */
import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UsageError } from '../base/errors.js';

const sources = ['**/*.c', '**/*.cpp', '**/*.cxx', '**/*.cc'];
const ignored = ['**/node_modules/**', '**/.git/**'];

export interface FoundInputs {
  /** In the order of the arguments, sorted within a folder or pattern, each once. */
  readonly files: readonly string[];
  /** One line for each argument that gave nothing. */
  readonly problems: readonly string[];
}

/** @throws UsageError (exit code 2) when no argument names a C file. */
export async function findInputs(inputs: readonly string[]): Promise<FoundInputs> {
  const files = new Set<string>();
  const problems: string[] = [];
  for (const input of inputs) {
    const found = await filesOf(input);
    if (typeof found === 'string') problems.push(found);
    else for (const file of found) files.add(file);
  }
  if (files.size === 0) throw new UsageError(problems.join('\n'), 2);
  return { files: [...files], problems };
}

async function filesOf(input: string): Promise<readonly string[] | string> {
  if (existsSync(input)) {
    const stat = statSync(input);
    if (stat.isFile()) return [shown(input)];
    if (!stat.isDirectory()) return `${input}: not a regular file`;
    const found = await glob(sources, {
      cwd: input,
      ignore: ignored,
      absolute: true,
      caseSensitiveMatch: false,
      followSymbolicLinks: false,
    });
    return found.length === 0 ? `${input}: no C file in this folder` : found.map(shown).sort();
  }
  if (!isDynamicPattern(input)) return `${input}: no such file or folder`;
  const found = await glob([input.replaceAll('\\', '/')], {
    ignore: ignored,
    absolute: true,
    followSymbolicLinks: false,
  });
  return found.length === 0 ? `${input}: no file matches` : found.map(shown).sort();
}

/** Relative to the working folder when that is shorter, with `/`. */
function shown(file: string): string {
  const path = relative('.', resolve(file));
  return (path.startsWith('..') ? resolve(file) : path).replaceAll('\\', '/');
}
