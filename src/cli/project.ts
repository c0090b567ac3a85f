/** What both commands need: the files found, the front end's options, the host that may read them. */
import { statSync } from 'node:fs';
import type { Gap } from '../base/gap.js';
import type { FrontendOptions, Host } from '../frontend/host.js';
import { targets } from '../frontend/target.js';
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
}

/** @throws UsageError when there is nothing to read */
export async function projectOf(inputs: readonly string[], options: SourceOptions): Promise<Project> {
  const { files, unread } = await findInputs(inputs, diskHost());
  const host = diskHost(rootsOf(files, options.include));
  for (const gap of unread) say(inputText(gap));
  for (const folder of options.include) if (!isFolder(folder)) say(`-I ${folder}: no such folder`);
  const frontend: FrontendOptions = {
    target: targets[options.target],
    includeDirs: options.include.map((folder) => shown(folder) || '.'),
    ...encodings.frontend(options.target),
    defines: options.define,
    undefines: options.undefine,
  };
  return { files, unread, models: [encodings.kernel], frontend, host };
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
