/** The inputs of the command line as a list of C files. */
import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UsageError } from '../base/errors.js';
import type { Gap } from '../base/gap.js';
import type { Host } from '../frontend/host.js';
import { readText } from '../frontend/preprocess/file-text.js';
import { maxFileSize } from './disk-host.js';

const sources = ['**/*.c', '**/*.cpp', '**/*.cxx', '**/*.cc'];
const ignored = ['**/node_modules/**', '**/.git/**'];

export interface FoundInputs {
  /** In the order of the arguments, sorted within a folder or pattern, each once. All can be read. */
  readonly files: readonly string[];
  /** Arguments that gave no file, and files that cannot be read: what is in them is not checked. */
  readonly unread: readonly Gap[];
}

/** @throws UsageError (exit code 2) when there is no C file that can be read */
export async function findInputs(inputs: readonly string[], host: Host): Promise<FoundInputs> {
  const found = new Set<string>();
  const unread: Gap[] = [];
  for (const input of inputs) {
    const files = await filesOf(input);
    if (typeof files === 'string') unread.push(inputGap(input, files));
    else for (const file of files) found.add(file);
  }
  const files = [...found].filter((file) => {
    const trouble = troubleOf(file, host);
    if (trouble !== undefined) unread.push(inputGap(file, trouble));
    return trouble === undefined;
  });
  if (files.length === 0) throw new UsageError(unread.map(inputText).join('\n'), 2);
  return { files, unread };
}

/** Something the user named that does not get checked. */
export const inputGap = (name: string, detail: string): Gap => ({
  kind: 'input',
  detail,
  span: { file: name === '' ? "''" : name, line: 1, column: 1 },
});

/** The whole file is meant: a line and a column would say nothing. */
export const inputText = ({ span, detail }: Gap): string => `${span.file}: ${detail}`;

async function filesOf(input: string): Promise<readonly string[] | string> {
  if (existsSync(input)) {
    const stat = statSync(input);
    if (stat.isFile()) return [shown(input)];
    if (!stat.isDirectory()) return 'not a regular file';
    const found = await glob(sources, {
      cwd: input,
      ignore: ignored,
      absolute: true,
      caseSensitiveMatch: false,
      followSymbolicLinks: false,
    });
    return found.length === 0 ? 'no C file in this folder' : found.map(shown).sort();
  }
  if (!isDynamicPattern(input)) return 'no such file or folder';
  const found = await glob([input.replaceAll('\\', '/')], {
    ignore: ignored,
    absolute: true,
    followSymbolicLinks: false,
  });
  return found.length === 0 ? 'no file matches this pattern' : found.map(shown).sort();
}

/** Why the file cannot be read as C, when it cannot. */
function troubleOf(file: string, host: Host): string | undefined {
  const answer = host.read(file);
  switch (answer.kind) {
    case 'file':
      return readText(file, answer.bytes) === undefined ? 'a binary file, not C source' : undefined;
    case 'missing':
      return 'no such file';
    case 'not-a-file':
      return 'not a regular file';
    case 'too-large':
      return `larger than ${maxFileSize / 2 ** 20} MB`;
    case 'denied':
      return 'permission denied';
  }
}

/** Relative to the working folder when that is shorter, with `/`. */
function shown(file: string): string {
  const path = relative('.', resolve(file));
  return (path.startsWith('..') ? resolve(file) : path).replaceAll('\\', '/');
}
