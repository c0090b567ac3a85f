/** What lives as long as the process does, for one run or for many: threads, signals, the cache, what is told on standard error. */
import { performance } from 'node:perf_hooks';
import type { TraceEvent } from '../base/trace.js';
import type { World } from '../job.js';
import { z3Pool } from '../solver/pool.js';
import type { SecondSolver } from '../solver/second.js';
import { openCache } from './cache-place.js';
import { type Interrupt, onInterrupt } from './interrupt.js';
import { keptInMemory } from './kept-in-memory.js';
import type { CheckOptions } from './options.js';
import { say } from './output.js';
import { progress } from './progress.js';
import { type Timings, timings } from './timings.js';

const graceMs = 3000;

export interface Session {
  readonly interrupt: Interrupt;
  /** A run begins: all that it needs but its files. Its time counts from here, that of the first from the start of the process. */
  begin(): Omit<World, 'host'>;
  /** It has ended, and its report is written. */
  end(): void;
}

/** Gives `run` threads, a clock and signals, and takes all of them back whatever happens. */
export async function inSession<T>(
  options: CheckOptions,
  jobs: number,
  run: (session: Session) => Promise<T>,
): Promise<T> {
  const shown = progress(options.progress, process.stderr);
  let timed = timingsFrom(0, undefined);
  const heard = (event: TraceEvent) => {
    timed.trace(event);
    shown.trace(event);
  };
  const second = await secondFor(options);
  const solver = z3Pool({ jobs, graceMs, trace: heard });
  const onDisk = second === undefined ? openCache(options) : undefined; // who asks twice wants it asked
  const isKept = options.watch && options.cache !== false && second === undefined;
  const kept = isKept ? keptInMemory(onDisk) : onDisk;
  const interrupt = onInterrupt(() => {
    shown.end();
    second?.close();
    void solver.close();
  });
  const trace = (event: TraceEvent) => {
    if (event.kind === 'obligation') interrupt.arm();
    heard(event);
  };
  const clock = () => performance.now();
  const cancelled = () => interrupt.exitCode() !== undefined;
  const world = {
    solver,
    trace,
    clock,
    cancelled,
    ...(kept === undefined ? {} : { kept }),
    ...(second === undefined ? {} : { second }),
  };
  let runs = 0;
  let isRunning = false;
  const end = () => {
    shown.end();
    if (options.timings && isRunning) say(`timings ${timed.text()}`);
    isRunning = false;
  };
  try {
    return await run({
      interrupt,
      begin() {
        if (runs++ > 0) timed = timingsFrom(performance.now(), process.cpuUsage());
        isRunning = true;
        return world;
      },
      end,
    });
  } finally {
    end();
    interrupt.forget();
    onDisk?.close();
    second?.close();
    await solver.close();
  }
}

/** @throws UsageError when none is installed */
async function secondFor({ crossCheck, dump }: CheckOptions): Promise<SecondSolver | undefined> {
  if (crossCheck === undefined || dump !== undefined) return undefined;
  return await (await import('./second-solver.js')).openSecondSolver(crossCheck);
}

/** @param used processor time that is not the run's */
function timingsFrom(start: number, used: NodeJS.CpuUsage | undefined): Timings {
  const cpu = () => {
    const { user, system } = process.cpuUsage(used);
    return (user + system) / 1000;
  };
  return timings(() => performance.now() - start, cpu);
}
