/** `--timings`: where the time of a run went. */
import type { Trace, Work } from '../base/trace.js';

export interface Timings {
  readonly trace: Trace;
  /** One line of JSON: milliseconds of the clock, each spent once. */
  readonly text: () => string;
}

/**
 * @param clock milliseconds since the run began
 * @param cpu milliseconds of the processors that it took, all threads
 */
export function timings(clock: () => number, cpu: () => number): Timings {
  const start = clock();
  const spent = new Map<Work | 'other', number>();
  const under: Work[] = [];
  let since = start;
  let solver = 0;
  let solving = 0;
  let solvingSince = start;
  let queries = 0;
  let kept = 0;
  /** What has passed belongs to the innermost work under way. */
  const settle = () => {
    const now = clock();
    const work = under.at(-1) ?? 'other';
    spent.set(work, (spent.get(work) ?? 0) + now - since);
    since = now;
  };
  const settleSolver = () => {
    const now = clock();
    solver += solving * (now - solvingSince);
    solvingSince = now;
  };
  return {
    trace(event) {
      if (event.kind === 'work') {
        settle();
        if (event.state === 'start') under.push(event.work);
        else under.pop();
      } else if (event.kind === 'solving') {
        settleSolver();
        solving = event.threads;
      } else if (event.kind === 'query') queries += 1;
      else if (event.kind === 'kept') kept += 1;
    },
    text() {
      settle();
      settleSolver();
      const main = Object.fromEntries([...spent].map(([work, ms]) => [work, Math.round(ms)]));
      return JSON.stringify({
        startMs: Math.round(start),
        cpuMs: Math.round(cpu()),
        mainThreadMs: main,
        solverThreadsMs: Math.round(solver),
        queries,
        cachedResults: kept,
      });
    },
  };
}
