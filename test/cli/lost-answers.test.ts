/** Threads that are killed and faults of ours: the other answers are kept. */
import type { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { TraceEvent } from '../../src/base/trace.js';
import type { Job } from '../../src/job.js';
import type { Solver } from '../../src/solver/solver.js';
import { safe, violated } from './drivers.js';
import { folderOf } from './spawned.js';

// The built modules: Node runs no TypeScript in worker threads.
const dist = (path: string) => import(new URL(`../../dist/${path}.js`, import.meta.url).href);
const { check } = (await dist('check')) as typeof import('../../src/check.js');
const { InternalError } = (await dist('base/errors')) as typeof import('../../src/base/errors.js');
const { exitCode } = (await dist('cli/exit-code')) as typeof import('../../src/cli/exit-code.js');
const { encodings } = (await dist('cli/encodings')) as typeof import('../../src/cli/encodings.js');
const { projectOf } = (await dist('cli/project')) as typeof import('../../src/cli/project.js');
const { loadRules } = (await dist('cli/rules')) as typeof import('../../src/cli/rules.js');
const { z3Pool } = (await dist('solver/pool')) as typeof import('../../src/solver/pool.js');

const folder = folderOf({ 'a.c': safe, 'b.c': violated });
const source = { entry: [], include: [], define: [], undefine: [], target: 'win-x64' } as const;
const project = await projectOf([folder], source);
const job: Job = {
  ...project,
  roles: encodings.roles() as Job['roles'],
  userMemory: encodings.userMemory() as Job['userMemory'],
  systemObjects: encodings.systemObjects(),
  lifecycle: encodings.lifecycle() as Job['lifecycle'],
  harness: 'arbitrary',
  rareResults: encodings.rareResults() as Job['rareResults'],
  names: encodings.valueNames() as Job['names'],
  rules: loadRules([], ['CompletionRoutineRegistered']).rules,
  entries: [],
  unwind: 3,
  timeoutMs: 60_000,
  measure: 'time',
  jobs: 1,
  mostViolations: 1,
};

async function checked(solver: Solver) {
  const told: TraceEvent[] = [];
  const trace = (event: TraceEvent) => void told.push(event);
  try {
    return { report: await check(job, { host: project.host, solver, trace, clock: () => 0 }), told };
  } finally {
    await solver.close();
  }
}

/** A pool whose first threads are killed as soon as they have something to do. */
function besieged(kills: number) {
  const threads: Worker[] = [];
  const started = (worker: Worker) => {
    if (threads.push(worker) <= kills)
      worker.once('message', () => setTimeout(() => void worker.terminate()));
  };
  return { threads, solver: z3Pool({ jobs: 1, graceMs: 1000, trace: () => {}, testHooks: { started } }) };
}

describe('a thread killed from outside', () => {
  it('is replaced, and the report is the same', async () => {
    const calm = await checked(z3Pool({ jobs: 1, graceMs: 1000, trace: () => {} }));
    const { threads, solver } = besieged(1);
    const { report } = await checked(solver);
    expect(threads.length).toBe(2);
    expect(report).toEqual(calm.report);
    expect(exitCode(report)).toBe(10);
  });
});

describe('a fault of ours in one obligation', () => {
  it('is an answer of its own kind, and the others stay', async () => {
    const pool = z3Pool({ jobs: 1, graceMs: 1000, trace: () => {} });
    const faulty: Solver = {
      check: async (query) => {
        if (query.name.startsWith('Bad/')) throw new InternalError('no such sort');
        return pool.check(query);
      },
      close: () => pool.close(),
    };
    const { report, told } = await checked(faulty);
    expect(report.results.map(({ entry, verdict }) => [entry, verdict])).toEqual([
      ['Safe', 'safe'],
      ['Bad', 'inconclusive'],
    ]);
    expect(report.results[1]?.reasons).toEqual([
      {
        kind: 'internal',
        detail:
          'irpcheck failed here (InternalError: no such sort): this is a fault of irpcheck, not of your driver; please report it',
      },
    ]);
    expect(told.filter(({ kind }) => kind === 'fault').length).toBe(1);
    expect(exitCode(report)).toBe(6);
  });
});
