/** What our headers say about names in rules: read through the front end, in a unit that mentions nothing else. */
import type { Host } from '../frontend/host.js';
import { readDriver } from '../frontend/read.js';
import { targets } from '../frontend/target.js';
import type { FunctionType } from '../frontend/type/types/ctype.js';
import { diskHost } from './disk-host.js';
import { encodings } from './encodings.js';

export interface KernelFacts {
  /** `undefined` when no header declares the function. */
  readonly prototype: (name: string) => FunctionType | undefined;
  readonly constant: (name: string) => bigint | undefined;
}

const unit = 'names-of-rules.c';

/** @param names C identifiers; of others, and of those not asked for, nothing is known */
export function kernelFacts(names: Iterable<string>): KernelFacts {
  const asked = [...new Set(names)].filter((name) => /^[A-Za-z_]\w*$/.test(name));
  const mentions = asked.map((name) => `  (void)${name};\n`).join('');
  const text = `#include "rule-headers.h"\nvoid names_of_rules(void) {\n${mentions}}\n`;
  const driver = readDriver({ files: [unit], models: [] }, hostWith(text), {
    target: targets['win-x64'],
    includeDirs: [encodings.folder],
    systemDirs: [encodings.headers],
    prelude: [encodings.prelude('win-x64')],
    defines: [],
    undefines: [],
  });
  return {
    prototype: (name) => driver.functions.get(name)?.type,
    constant: (name) => driver.constantMacros(name).find((macro) => macro.name === name)?.value,
  };
}

function hostWith(text: string): Host {
  const disk = diskHost();
  return {
    read: (path) =>
      path === unit ? { kind: 'file', bytes: new TextEncoder().encode(text) } : disk.read(path),
    list: (path) => disk.list(path),
  };
}
