/** Which reader takes which description of a build. */
import type { Host } from '../../frontend/host.js';
import { type Build, isProject, type Wanted } from './build.js';
import { buildUtility } from './build-utility.js';
import { compileCommands } from './compile-commands.js';
import { msbuild } from './msbuild.js';

/** By the name of the file. @throws UsageError when it is not what its name says */
export function readBuild(path: string, host: Host, wanted: Wanted): Build {
  if (isProject(path)) return msbuild(path, host, wanted);
  return /\.json$/i.test(path) ? compileCommands(path, host, wanted) : buildUtility(path, host, wanted);
}
