/** `compile_commands.json`, as CMake, Bear and others write it (Clang's "JSON Compilation Database Format Specification"). All that it compiles is one driver. */
import { resolve } from 'node:path';
import { UsageError } from '../../base/errors.js';
import type { Host } from '../../frontend/host.js';
import { type Build, isSource, type Wanted } from './build.js';
import { Collected } from './collected.js';
import { flagsOf, wordsOf } from './flags.js';
import { onDisk, slashes } from './place.js';
import { textOf } from './text-of.js';

interface Command {
  readonly directory: string;
  readonly file: string;
  readonly words: readonly string[];
}

/** @throws UsageError when it is none */
export function compileCommands(path: string, host: Host, { isThere }: Wanted): Build {
  const collected = new Collected(path);
  for (const { directory, file, words } of commandsOf(path, host)) {
    if (!isSource(file)) continue;
    const within = (name: string) => onDisk(resolve(slashes(directory), slashes(name)), host);
    const flags = flagsOf(words);
    collected.add(within(file), 1, {
      ...flags,
      includeDirs: collected.folders(flags.includeDirs.map(within), 1, host, isThere),
      forced: flags.forced.map(within),
    });
  }
  return collected.build();
}

function commandsOf(path: string, host: Host): Command[] {
  const wrong = (what: string) => new UsageError(`${path}: ${what}`, 2);
  let entries: unknown;
  try {
    entries = JSON.parse(textOf(path, host));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw wrong('not JSON');
  }
  if (!Array.isArray(entries)) throw wrong('not a list of commands');
  return entries.map((entry: unknown, i) => {
    const { directory, file, command, arguments: listed } = (entry ?? {}) as Record<string, unknown>;
    if (typeof directory !== 'string' || typeof file !== 'string')
      throw wrong(`command ${i + 1} names no file, or no folder`);
    const isWindows = /^[A-Za-z]:[\\/]/.test(directory);
    if (typeof command === 'string')
      return { directory, file, words: wordsOf(command, isWindows ? 'windows' : 'posix') };
    const words = Array.isArray(listed) ? listed.filter((word) => typeof word === 'string') : [];
    return { directory, file, words };
  });
}
