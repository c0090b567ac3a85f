/** What both commands need: the files found, the front end's options, the host that may read them. */
import { statSync } from 'node:fs';
import type { Gap } from '../base/gap.js';
import type { FrontendOptions, Host } from '../frontend/host.js';
import { targets } from '../frontend/target.js';
import { type Build, once, type Wanted } from './build/build.js';
import { diskHost } from './disk-host.js';
import { encodings } from './encodings.js';
import { findInputs, inputText, shown } from './inputs.js';
import type { SourceOptions } from './options.js';
import { say } from './output.js';
import { rootsOf } from './roots.js';

export interface Project {
  readonly files: readonly string[];
  /** Inputs that were named and are not among `files`. */
  readonly unread: readonly Gap[];
  readonly models: readonly string[];
  readonly frontend: FrontendOptions;
  readonly host: Host;
  /** Projects beside the files, which were not read. */
  readonly projects: readonly string[];
}

/** @throws UsageError when there is nothing to read */
export async function projectOf(inputs: readonly string[], options: SourceOptions): Promise<Project> {
  const wanted = encodings.buildFor(options.target, options.configuration);
  const { files, unread, builds, projects } = await findInputs(inputs, diskHost(), wanted, options.include);
  const host = diskHost(rootsOf([...files, ...builds.keys()], options.include));
  for (const gap of unread) say(inputText(gap));
  for (const folder of options.include) if (!isFolder(folder)) say(`-I ${folder}: no such folder`);
  for (const [file, build] of builds) say(`${file}: ${buildText(build, wanted)}`);
  const built = together([...builds.values()]);
  const named = new Set([...options.define.map(({ name }) => name), ...options.undefine]);
  const usual = encodings.frontend(options.target);
  const frontend: FrontendOptions = {
    target: targets[options.target],
    includeDirs: once([...options.include, ...built.includeDirs].map((folder) => shown(folder) || '.')),
    ...usual,
    prelude: [...usual.prelude, ...built.forced.map(shown)],
    defines: [...built.defines.filter(({ name }) => !named.has(name)), ...options.define],
    undefines: [...built.undefines.filter((name) => !named.has(name)), ...options.undefine],
  };
  return { files, unread, models: [encodings.kernel], frontend, host, projects };
}

/** Of several descriptions, which the user says are one driver. */
const together = (builds: readonly Build[]): Omit<Build, 'files' | 'unread'> => ({
  includeDirs: builds.flatMap(({ includeDirs }) => includeDirs),
  defines: once(
    builds.flatMap(({ defines }) => defines),
    ({ name }) => name,
  ),
  undefines: once(builds.flatMap(({ undefines }) => undefines)),
  forced: once(builds.flatMap(({ forced }) => forced)),
});

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const buildText = ({ files, includeDirs, defines }: Build, { configuration, platform }: Wanted): string =>
  `${[counted(files.length, 'file'), counted(includeDirs.length, 'include folder'), counted(defines.length, 'macro')].join(', ')} for ${configuration}|${platform}`;

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
