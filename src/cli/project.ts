/** What both commands need: the files found, the front end's options, the host that may read them. */
import type { FrontendOptions, Host } from '../frontend/host.js';
import { targets } from '../frontend/target.js';
import { diskHost } from './disk-host.js';
import { encodings } from './encodings.js';
import { findInputs } from './inputs.js';
import type { SourceOptions } from './options.js';

export interface Project {
  readonly files: readonly string[];
  readonly models: readonly string[];
  readonly frontend: FrontendOptions;
  readonly host: Host;
}

/** @throws UsageError when there is nothing to read */
export async function projectOf(inputs: readonly string[], options: SourceOptions): Promise<Project> {
  const found = await findInputs(inputs);
  for (const problem of found.problems) process.stderr.write(`irpcheck: ${problem}\n`);
  const frontend: FrontendOptions = {
    target: targets[options.target],
    includeDirs: options.include.map(slash),
    systemDirs: [encodings.headers],
    prelude: [encodings.prelude(options.target)],
    defines: options.define,
    undefines: options.undefine,
  };
  return { files: found.files, models: [encodings.kernel], frontend, host: diskHost() };
}

const slash = (path: string): string => path.replaceAll('\\', '/');
