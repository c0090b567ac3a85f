/** The pipeline's built modules, and a job as tests ask it: Node runs no TypeScript in worker threads. */
import { fileURLToPath } from 'node:url';
import type { Host } from '../../src/frontend/host.js';
import type { Job, World } from '../../src/job.js';
import type { Rule } from '../../src/rules/rule.js';
import type { Solver } from '../../src/solver/solver.js';
import { mapHost } from './map-host.js';

/** Of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export const dist = (path: string) => import(new URL(`../../dist/${path}.js`, import.meta.url).href);
const { z3Pool } = (await dist('solver/pool')) as typeof import('../../src/solver/pool.js');
const { diskHost } = (await dist('cli/disk-host')) as typeof import('../../src/cli/disk-host.js');
const { encodings } = (await dist('cli/encodings')) as typeof import('../../src/cli/encodings.js');
const { loadRules, ruleNames } = (await dist('cli/rules')) as typeof import('../../src/cli/rules.js');
const { Reading } = (await dist('frontend/reading')) as typeof import('../../src/frontend/reading.js');
const { targets } = (await dist('frontend/target')) as typeof import('../../src/frontend/target.js');

export interface CheckRequest {
  readonly files: readonly string[];
  readonly rules: readonly string[];
  /** With more rules than our own. */
  readonly ruleFiles?: readonly string[];
  readonly unwind?: number;
  readonly entries?: readonly string[];
  readonly mostViolations?: number;
  readonly harness?: Job['harness'];
  /** Files that are not on the disk, by path. */
  readonly written?: ReadonlyMap<string, string>;
}

/** Of two threads, to be closed by whoever asks for it. */
export const solverThreads = () => z3Pool({ jobs: 2, graceMs: 3000, trace: () => {} });

export function worldWith(solver: Solver, written?: CheckRequest['written']): World {
  const host = written === undefined ? diskHost() : withWritten(diskHost(), written);
  return { host, solver, trace: () => {}, clock: () => 0, reading: readingOf(host, written) };
}

/** Drivers whose reading is kept: their tokens take memory. */
const mostKept = 40;
let reading: InstanceType<typeof Reading> = new Reading();
let uses = 0;

/** Headers and models are read once for many drivers, as `--watch` reads them once for many states of one. */
function readingOf(host: Host, written: CheckRequest['written'] = new Map()): InstanceType<typeof Reading> {
  // a header that is another for the next driver would take all that is known with it
  if ([...written.keys()].some((path) => path.endsWith('.h'))) return new Reading();
  uses += 1;
  if (uses % mostKept === 0) reading = new Reading();
  else reading.refresh(host);
  return reading;
}

function withWritten(disk: Host, written: ReadonlyMap<string, string>): Host {
  const made = mapHost(Object.fromEntries(written));
  return {
    read: (path) => (written.has(path) ? made.read(path) : disk.read(path)),
    list: (path) => made.list(path) ?? disk.list(path),
  };
}

/** The same object each time: a reading is of one set of options. */
const frontend = {
  target: targets['win-x64'],
  includeDirs: [],
  ...encodings.frontend('win-x64'),
  defines: [],
  undefines: [],
};

const isRule = ruleNames([]);
const known = new Map<string, readonly Rule[]>();

export function jobOf(request: CheckRequest): Job {
  const { files, rules, ruleFiles = [], unwind = 3, entries = [], mostViolations = 1 } = request;
  const key = [...rules, '', ...ruleFiles].join();
  const loaded = known.get(key) ?? loadRules(ruleFiles, rules).rules;
  known.set(key, loaded);
  return {
    files,
    models: [encodings.kernel],
    frontend,
    roles: encodings.roles() as Job['roles'],
    names: encodings.valueNames() as Job['names'],
    userMemory: encodings.userMemory() as Job['userMemory'],
    systemObjects: encodings.systemObjects(),
    lifecycle: encodings.lifecycle() as Job['lifecycle'],
    harness: request.harness ?? 'arbitrary',
    rareResults: encodings.rareResults() as Job['rareResults'],
    rules: loaded,
    isRule,
    entries,
    unwind,
    timeoutMs: 60_000,
    measure: 'time',
    jobs: 2,
    mostViolations,
  };
}
