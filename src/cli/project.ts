/** What both commands need: the files found, the front end's options, the host that may read them. */
import { statSync } from 'node:fs';
import type { Gap } from '../base/gap.js';
import type { FrontendOptions, Host } from '../frontend/host.js';
import { targets } from '../frontend/target.js';
import { type Build, type Flags, isProject, once, type Wanted } from './build/build.js';
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
  /** Where the run may read around: the files, and what says how they are built. */
  readonly places: readonly string[];
  /** Projects beside the files, which were not read. */
  readonly projects: readonly string[];
}

/** @throws UsageError when there is nothing to read */
export async function projectOf(inputs: readonly string[], options: SourceOptions): Promise<Project> {
  const wanted = encodings.buildFor(options.target, options.configuration);
  const { files, unread, builds, projects } = await findInputs(inputs, diskHost(), wanted, options.include);
  const places = [...files, ...builds.keys()];
  const host = diskHost(rootsOf(places, options.include));
  for (const gap of unread) say(inputText(gap));
  for (const folder of options.include) if (!isFolder(folder)) say(`-I ${folder}: no such folder`);
  for (const [file, build] of builds) say(`${file}: ${buildText(file, build, wanted)}`);
  const [frontend, ...others] = frontendsFor(groupsOf([...builds.values()]), options);
  const own = new Map(others.flatMap(({ files, ...one }) => files.map((file) => [file, one] as const)));
  const { files: _, ...usual } = frontend!;
  return { files, unread, models: [encodings.kernel], frontend: { ...usual, own }, host, places, projects };
}

/** Files that are compiled alike. */
interface Group {
  readonly files: string[];
  readonly flags: Flags;
}

/** The largest first: the models, and files that no description names, are read as its files are. */
function groupsOf(builds: readonly Build[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { path, flags } of builds.flatMap(({ files }) => files)) {
    const key = JSON.stringify(flags);
    const group = groups.get(key) ?? { files: [], flags };
    groups.set(key, group);
    group.files.push(shown(path));
  }
  const none: Group = { files: [], flags: { includeDirs: [], defines: [], undefines: [], forced: [] } };
  return groups.size === 0 ? [none] : [...groups.values()].sort((a, b) => b.files.length - a.files.length);
}

/** What the command line says goes before. */
function frontendsFor(
  groups: readonly Group[],
  options: SourceOptions,
): (FrontendOptions & Pick<Group, 'files'>)[] {
  const named = new Set([...options.define.map(({ name }) => name), ...options.undefine]);
  const usual = encodings.frontend(options.target);
  return groups.map(({ files, flags }) => {
    const defines = once(flags.defines.toReversed(), ({ name }) => name).toReversed();
    const isDefined = new Set(defines.map(({ name }) => name));
    return {
      files,
      target: targets[options.target],
      ...usual,
      includeDirs: once([...options.include, ...flags.includeDirs].map((folder) => shown(folder) || '.')),
      forced: once(flags.forced.map(shown)),
      defines: [...defines.filter(({ name }) => !named.has(name)), ...options.define],
      undefines: [
        ...once(flags.undefines).filter((name) => !named.has(name) && !isDefined.has(name)),
        ...options.undefine,
      ],
    };
  });
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function buildText(file: string, { files }: Build, { configuration, platform }: Wanted): string {
  const folders = new Set(files.flatMap(({ flags }) => flags.includeDirs));
  const macros = new Set(files.flatMap(({ flags }) => flags.defines.map(({ name }) => name)));
  const parts = [
    counted(files.length, 'file'),
    counted(folders.size, 'include folder'),
    counted(macros.size, 'macro'),
  ];
  const which = isProject(file) ? ` for ${configuration}|${platform}` : ''; // the other descriptions are of one build
  return `${parts.join(', ')}${which}`;
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
