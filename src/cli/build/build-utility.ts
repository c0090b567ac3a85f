/** `SOURCES`, which says what the driver kits' build utility makes before Visual Studio does ("Using a Sources File"). */
import { dirname, resolve } from 'node:path';
import type { Host } from '../../frontend/host.js';
import { type Build, isSource, type Wanted } from './build.js';
import { Collected } from './collected.js';
import { flagsOf, wordsOf } from './flags.js';
import { onDisk, slashes } from './place.js';
import { textOf } from './text-of.js';

/** @throws UsageError when it cannot be read */
export function buildUtility(path: string, host: Host, { isThere }: Wanted): Build {
  const collected = new Collected(path);
  const macros = macrosOf(path, host, collected);
  const folder = dirname(resolve(path));
  const within = (name: string) => onDisk(resolve(folder, slashes(name)), host);
  const words = (name: string) => wordsOf(macros.get(name) ?? '', 'windows');
  const flags = flagsOf([...words('C_DEFINES'), ...words('USER_C_FLAGS')]);
  const includes = (macros.get('INCLUDES') ?? '').split(/[;\s]+/).filter((name) => name !== '');
  for (const file of words('SOURCES').filter(isSource))
    collected.add(within(file), 1, {
      ...flags,
      includeDirs: collected.folders([...includes, ...flags.includeDirs].map(within), 1, host, isThere),
      forced: flags.forced.map(within),
    });
  return collected.build();
}

/** Values of its macros, by name in capitals. What stands under a condition is not taken, and that is told where it is about the driver. */
function macrosOf(path: string, host: Host, collected: Collected): Map<string, string> {
  const macros = new Map<string, string>();
  let conditions = 0;
  const lines = textOf(path, host).split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const line = i + 1;
    let text = lines[i]!.replace(/#.*$/, '');
    while (/\\\s*$/.test(text) && i + 1 < lines.length)
      text = `${text.replace(/\\\s*$/, ' ')}${lines[++i]!.replace(/#.*$/, '')}`;
    const directive = /^\s*!\s*(\w+)/.exec(text)?.[1]?.toLowerCase();
    if (directive?.startsWith('if')) conditions += 1;
    else if (directive === 'endif') conditions = Math.max(0, conditions - 1);
    const assignment = /^\s*(\w+)\s*=(.*)$/s.exec(text);
    if (assignment === null) continue;
    const name = assignment[1]!.toUpperCase();
    if (conditions === 0) macros.set(name, expanded(assignment[2]!.trim(), macros));
    else if (/^(SOURCES|INCLUDES|C_DEFINES|USER_C_FLAGS)$/.test(name))
      collected.unread(line, `${name} under a condition: not taken`);
  }
  return macros;
}

/** What is not known stands for nothing, as in the utility. */
const expanded = (text: string, macros: ReadonlyMap<string, string>): string =>
  text.replace(/\$\((\w+)\)/g, (_, name: string) => macros.get(name.toUpperCase()) ?? '');
