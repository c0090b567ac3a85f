/** Which folder holds the cache, and who answers: the parts of it that have to do with the machine. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { solverIdentity } from '../solver/z3-module.js';
import { type CacheFolder, cacheFolder } from './cache-folder.js';
import type { CheckOptions } from './options.js';
import { say } from './output.js';

/**
 * The folder of `--cache`; else that of IRPCHECK_CACHE, unless it says `off`; else the user's own, unless the report must be the same run after run.
 * @returns `undefined` when nothing is to be kept, or cannot be
 */
export function openCache(options: CheckOptions): CacheFolder | undefined {
  const { cache, deterministic } = options;
  if (cache === false || options.dump !== undefined) return undefined;
  const named = cache ?? (deterministic ? undefined : process.env.IRPCHECK_CACHE);
  if (named === 'off' && cache === undefined) return undefined;
  const path = named === undefined || named === '' ? (deterministic ? undefined : usersOwn()) : named;
  if (path === undefined) return undefined;
  const opened = cacheFolder(path, engineDigest());
  if (typeof opened !== 'string') return opened;
  if (named !== undefined) say(`the cache in ${path} is not used: ${opened}`);
  return undefined;
}

function usersOwn(): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  switch (process.platform) {
    case 'win32':
      return LOCALAPPDATA === undefined ? undefined : join(LOCALAPPDATA, 'irpcheck', 'cache');
    case 'darwin':
      return inHome('Library', 'Caches', 'irpcheck');
    default:
      // a relative path is to be ignored, says the specification
      return XDG_CACHE_HOME !== undefined && isAbsolute(XDG_CACHE_HOME)
        ? join(XDG_CACHE_HOME, 'irpcheck')
        : inHome('.cache', 'irpcheck');
  }
}

function inHome(...parts: readonly string[]): string | undefined {
  const home = homedir();
  return isAbsolute(home) ? join(home, ...parts) : undefined;
}

/** Changes with every change of our own code, released or not, and with the solver. */
function engineDigest(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const modules = basename(here) === 'bundle' ? here : dirname(here);
  const hash = createHash('sha256').update(solverIdentity());
  for (const name of readdirSync(modules, { recursive: true, encoding: 'utf8' }).sort())
    if (/\.[jt]s$/.test(name)) hash.update(`\n${name}\n`).update(readFileSync(join(modules, name)));
  return hash.digest('hex');
}
