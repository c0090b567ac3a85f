/** The inputs of the command line as a list of C files, with what descriptions of builds among them say of these. */
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { UsageError } from '../base/errors.js';
import type { Gap } from '../base/gap.js';
import type { Host } from '../frontend/host.js';
import { decode, readText } from '../frontend/preprocess/file-text.js';
import { type Build, isDescription, once, type Wanted } from './build/build.js';
import { slashes } from './build/place.js';
import { diskHost, maxFileSize } from './disk-host.js';
import { rootsOf } from './roots.js';

const sources = ['**/*.c', '**/*.cpp', '**/*.cxx', '**/*.cc'];
const ignored = ['**/node_modules/**', '**/.git/**'];

export interface FoundInputs {
  /** In the order of the arguments, sorted within a folder or pattern, each once. All can be read. */
  readonly files: readonly string[];
  /** Arguments that gave no file, and files that cannot be read: what is in them is not checked. */
  readonly unread: readonly Gap[];
  /** By the file that describes it. */
  readonly builds: ReadonlyMap<string, Build>;
  /** Projects that lie in folders of the command line: they would say more of the files there. */
  readonly projects: readonly string[];
}

/**
 * @param include folders of the command line: what a description of a build names may be there as well
 * @throws UsageError (exit code 2) when there is no C file that can be read
 */
export async function findInputs(
  inputs: readonly string[],
  host: Host,
  wanted: Wanted,
  include: readonly string[],
): Promise<FoundInputs> {
  const found = new Set<string>();
  const unread: Gap[] = [];
  const builds = new Map<string, Build>();
  const projects: string[] = [];
  const keep = (file: string, from: Host) => {
    const trouble = troubleOf(file, from);
    if (trouble === undefined) found.add(file);
    else unread.push(inputGap(file, trouble));
  };
  for (const input of inputs) {
    const looked = await lookUp(input);
    unread.push(...looked.unread);
    projects.push(...(looked.projects ?? []));
    for (const file of looked.files) {
      if (/\.slnx?$/i.test(file)) {
        unread.push(inputGap(file, solutionText(file, host)));
        continue;
      }
      if (!isDescription(file)) {
        keep(file, host);
        continue;
      }
      const { readBuild } = await import('./build/read.js');
      const near = diskHost(rootsOf([file], include));
      const build = readBuild(file, near, wanted);
      builds.set(file, build);
      for (const { span, ...gap } of build.unread)
        unread.push({ ...gap, span: { ...span, file: shown(span.file) } });
      if (build.files.length === 0) unread.push(inputGap(file, 'it compiles no C file'));
      for (const { path } of build.files) keep(shown(path), near);
    }
  }
  if (found.size === 0) throw new UsageError(unread.map(inputText).join('\n'), 2);
  return { files: [...found], unread, builds, projects };
}

/** A solution is of several drivers, and each is checked by itself. */
function solutionText(file: string, host: Host): string {
  const answer = host.read(file);
  const text = answer.kind === 'file' ? (decode(answer.bytes) ?? '') : '';
  const projects = [...text.matchAll(/"([^"\r\n]{1,300}\.vcxproj)"/gi)].map(([, path]) =>
    shown(resolve(dirname(file), slashes(path!))),
  );
  if (projects.length === 0) return 'a solution, and no project of it is seen';
  return `a solution: name one of its projects, each is a driver by itself: ${once(projects).slice(0, 10).join(', ')}`;
}

type Looked = Pick<FoundInputs, 'files' | 'unread'> & Partial<Pick<FoundInputs, 'projects'>>;

/** Something the user named that does not get checked. */
export const inputGap = (name: string, detail: string): Gap => ({
  kind: 'input',
  detail,
  span: { file: name === '' ? "''" : name, line: 1, column: 1 },
});

/** The whole file is meant: a line and a column would say nothing. */
export const inputText = ({ span, detail }: Gap): string => `${span.file}: ${detail}`;

async function lookUp(input: string): Promise<Looked> {
  const nothing = (why: string): Looked => ({ files: [], unread: [inputGap(input, why)] });
  if (existsSync(input)) {
    const stat = statSync(input);
    if (stat.isFile()) return { files: [shown(input)], unread: [] };
    return stat.isDirectory() ? await lookInto(input) : nothing('not a regular file');
  }
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(input)) return nothing('no such file or folder');
  const found = await glob([input.replaceAll('\\', '/')], walk);
  return found.length === 0 ? nothing('no file matches this pattern') : { files: sorted(found), unread: [] };
}

const walk = { ignore: ignored, absolute: true, followSymbolicLinks: false } as const;

async function lookInto(folder: string): Promise<Looked> {
  const { glob } = await import('tinyglobby');
  const inside = { ...walk, cwd: folder, caseSensitiveMatch: false };
  const found = await glob(sources, inside);
  // The walk passes by what it may not list without a word.
  const folders = await glob(['**/'], { ...inside, onlyDirectories: true });
  const closed = sorted([folder, ...folders]).filter((path) => !isOpen(path));
  const unread = closed.map((path) => inputGap(path, 'this folder may not be listed: permission denied'));
  if (found.length === 0 && closed.length === 0) unread.push(inputGap(folder, 'no C file in this folder'));
  return { files: sorted(found), unread, projects: sorted(await glob(['**/*.vcxproj'], inside)) };
}

function isOpen(folder: string): boolean {
  try {
    accessSync(folder === '' ? '.' : folder, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const sorted = (paths: readonly string[]): string[] => [...new Set(paths.map(shown))].sort();

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

/** Relative to the working folder when it is below, with `/`. One file has one name, wherever it was named. */
export function shown(file: string): string {
  const path = relative('.', resolve(file));
  return (path.startsWith('..') ? resolve(file) : path).replaceAll('\\', '/');
}
