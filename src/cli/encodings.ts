/** Where the package's knowledge of Windows lies on disk, and the rule files a run uses. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../base/errors.js';
import type { Beginnings, GeneratedHeader } from '../frontend/host.js';
import type { AddedMacros, Wanted } from './build/build.js';
import { systemText } from './output.js';

/** The folder of package.json; `dist/cli/` and `src/cli/` are equally deep. */
const packageRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const slash = (path: string): string => path.replaceAll('\\', '/');

export const encodings = {
  folder: slash(join(packageRoot, 'encodings')),
  headers: slash(join(packageRoot, 'encodings', 'headers')),
  models: (): string[] => filesIn(join(packageRoot, 'encodings', 'models'), '.c'),
  prelude: (target: string): string => slash(join(packageRoot, 'encodings', 'targets', `${target}.h`)),
  /** Includes every model and harness: one translation unit, so that the headers are read once for all of them. */
  kernel: slash(join(packageRoot, 'encodings', 'kernel.c')),
  /** In the repository only. */
  fixtures: slash(join(packageRoot, 'test', 'fixtures')),
  rules: (): string[] => filesIn(join(packageRoot, 'encodings', 'rules'), '.slic'),
  beginnings: (): Beginnings => {
    const { cpp, missing } = json('beginnings.json') as Beginnings;
    const at = (header: string): string => slash(join(packageRoot, 'encodings', header));
    return { cpp: { ...cpp, header: at(cpp.header) }, missing: { ...missing, header: at(missing.header) } };
  },
  generated: (): readonly GeneratedHeader[] => json('generated-headers.json') as readonly GeneratedHeader[],
  driverRecords: (): readonly string[] =>
    (json('driver-records.json') as readonly { readonly record: string; readonly member?: string }[]).map(
      ({ record, member }) => (member === undefined ? record : `${record}.${member}`),
    ),
  /** What the front end takes from here, for a target by name. */
  frontend: (target: string) => ({
    systemDirs: [encodings.headers],
    prelude: [encodings.prelude(target)],
    generated: encodings.generated(),
    beginnings: encodings.beginnings(),
    driverRecords: encodings.driverRecords(),
  }),
  systemObjects: (): readonly string[] =>
    (json('system-objects.json') as readonly { readonly member: string }[]).map(({ member }) => member),
  roles: (): unknown => json('roles.json'),
  valueNames: (): unknown => json('value-names.json'),
  userMemory: (): unknown => json('user-memory.json'),
  lifecycle: (): unknown => json('lifecycle.json'),
  rareResults: (): unknown => json('rare-results.json'),
  /** Which of the builds that a project describes is meant for a target. */
  buildFor: (target: string, configuration: string | undefined): Wanted => {
    const builds = json('builds.json') as Builds;
    return {
      configuration: configuration ?? builds.configuration,
      platform: builds.platforms[target]!,
      added: builds.added,
      properties: builds.properties,
      isThere: existsSync,
    };
  },
};

interface Builds {
  readonly configuration: string;
  /** By target. */
  readonly platforms: Readonly<Record<string, string>>;
  readonly added: readonly AddedMacros[];
  readonly properties: Wanted['properties'];
}

const json = (name: string): unknown =>
  JSON.parse(readFileSync(join(packageRoot, 'encodings', name), 'utf8'));

export const packageVersion = (): string =>
  (JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }).version;

/** Files with the ending, sorted, with `/`. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => slash(join(folder, name)));
}

/** Rule files named with `--rules`: a file, or every `.slic` file of a folder. @throws UsageError */
export function ruleFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const found = filesAt(path);
    if (found.length === 0) throw new UsageError(`--rules ${path}: no rule file (*.slic) in this folder`);
    return found;
  });
}

function filesAt(path: string): string[] {
  try {
    return statSync(path).isDirectory() ? filesIn(path, '.slic') : [slash(path)];
  } catch (error) {
    throw new UsageError(`--rules ${path}: ${systemText(error)}`);
  }
}
