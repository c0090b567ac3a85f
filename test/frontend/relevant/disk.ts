/** Drivers on disk read with our own headers, as the command line does. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { diskHost } from '../../../src/cli/disk-host.js';
import { encodings } from '../../../src/cli/encodings.js';
import type { FrontendOptions } from '../../../src/frontend/host.js';
import { targets } from '../../../src/frontend/target.js';

export const root = resolve(import.meta.dirname, '../../..');
export const host = diskHost();
export const { kernel } = encodings;

export const options: FrontendOptions = {
  target: targets['win-x64'],
  includeDirs: [],
  ...encodings.frontend('win-x64'),
  defines: [],
  undefines: [],
};

export const filesUnder = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name).replaceAll('\\', '/'));
