// One case of the fuzzer: a mutated file, and the whole front end, lowering, and for a share the whole check on it.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InternalError } from '../../dist/base/errors.js';
import { check } from '../../dist/check.js';
import { diskHost } from '../../dist/cli/disk-host.js';
import { encodings } from '../../dist/cli/encodings.js';
import { loadRules } from '../../dist/cli/rules.js';
import { readDriver } from '../../dist/frontend/read.js';
import { findEntryPoints } from '../../dist/frontend/roles.js';
import { targets } from '../../dist/frontend/target.js';
import { formatFault, validate } from '../../dist/ir/validate.js';
import { lowerDriver } from '../../dist/lower/lower.js';
import { mutate, random } from './mutate.mjs';

const root = join(import.meta.dirname, '..', '..');
export const ownFolders = ['test/fixtures', 'encodings/models', 'test/lower/programs'].map((name) =>
  join(root, name),
);

/** The C files of the folders, by path. */
export function corpusOf(folders) {
  const found = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[ch]$/i.test(name))
      .map((name) => join(folder, name).replaceAll('\\', '/')),
  );
  return found.filter((path) => statSync(path).isFile() && statSync(path).size < 300_000).sort();
}

const disk = diskHost();
const kept = new Map();
const roles = encodings.roles();
const names = encodings.valueNames();
const { rules } = loadRules([], []);

/** The disk, its files read once, with one file that says something else. */
function hostWith(path, bytes) {
  return {
    read(asked) {
      if (asked === path) return { kind: 'file', bytes };
      if (!kept.has(asked)) kept.set(asked, disk.read(asked));
      return kept.get(asked);
    },
    list: (asked) => disk.list(asked),
  };
}

const frontend = {
  target: targets['win-x64'],
  includeDirs: [],
  systemDirs: [encodings.headers],
  prelude: [encodings.prelude('win-x64')],
  defines: [],
  undefines: [],
};

/** What case `seed` is: which file, with which bytes. */
export function fuzzCase(corpus, seed) {
  const chance = random(seed);
  const path = chance.pick(corpus);
  const text = (file) => readFileSync(file, 'latin1');
  return {
    seed,
    path,
    bytes: mutate(text(path), text(chance.pick(corpus)), chance),
    share: chance.below(100),
  };
}

/** Never throws for what a file holds: what is thrown here is a fault of ours. */
export function readAndLower({ path, bytes }) {
  const files = [path.replace(/\.h$/i, '.c')];
  const host = hostWith(files[0], bytes);
  const driver = readDriver({ files, models: [] }, host, frontend);
  const roots = [];
  for (const [name, symbol] of driver.functions) {
    if (!symbol.defined || symbol.origin !== 'driver') continue;
    symbol.body();
    roots.push(name);
  }
  findEntryPoints(driver, roles, []);
  const lowered = lowerDriver(driver, roots, {
    target: frontend.target,
    memory: 'typed',
    maxCopyCells: 256,
    exceptions: 'followed',
  });
  const faults = validate({ ...lowered.program, entry: '$initialize' });
  if (faults.length > 0)
    throw new InternalError(`invalid program: ${faults.slice(0, 3).map(formatFault).join('; ')}`);
}

/** The whole check with tiny limits; `solver` as the pipeline takes it. */
export async function checkWhole({ path, bytes }, solver) {
  const files = [path.replace(/\.h$/i, '.c')];
  let fault;
  const trace = (event) => {
    if (event.kind === 'fault') fault ??= event.error;
  };
  const job = {
    files,
    models: [encodings.kernel],
    frontend,
    roles,
    userMemory: encodings.userMemory(),
    systemObjects: encodings.systemObjects(),
    lifecycle: encodings.lifecycle(),
    harness: 'arbitrary',
    rareResults: encodings.rareResults(),
    names,
    rules,
    isRule: (id) => rules.some((rule) => rule.id === id),
    entries: [],
    unwind: 2,
    timeoutMs: 300,
    measure: 'time',
    jobs: 1,
    mostViolations: 1,
  };
  await check(job, { host: hostWith(files[0], bytes), solver, trace, clock: () => performance.now() });
  if (fault !== undefined) throw fault;
}
