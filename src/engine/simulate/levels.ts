/** Property simulation of one obligation, level by level. */
import { unreachable } from '../../base/errors.js';
import { during } from '../../base/trace.js';
import type { Program } from '../../ir/program.js';
import type { VerifyOptions } from '../finding.js';
import { type Simulated, simulate } from './simulate.js';

/** Commands up to which what cannot move the automaton is looked into, and from which what can is taken by a summary. */
const simulationLevels = [
  [40, 6000],
  [40, 400],
  [800, 6000],
] as const;
/** Commands that simulation carries out at most. */
const mostSteps = 200_000;

/** First with as little as possible looked into, then with more; with summaries where the whole is too large. */
export function simulation(
  program: Program,
  { ghosts, watched, unchanged, trace, name, ...options }: VerifyOptions,
): Simulated {
  let simulated: Simulated | undefined;
  for (const [openUpTo, summariseFrom] of simulationLevels) {
    if (options.limits() === undefined) break;
    const level = `${openUpTo}/${summariseFrom}`;
    const summaries = options.contexts.get(level) ?? new Map();
    options.contexts.set(level, summaries);
    simulated = during(trace, 'simulate', () =>
      simulate(program, {
        ghosts,
        watched,
        unchanged,
        openUpTo,
        summariseFrom,
        summaries,
        steps: mostSteps,
      }),
    );
    trace({ kind: 'stage', stage: 'simulate', detail: `${name}: ${describe(simulated)}` });
    if (simulated.kind === 'proved') break;
  }
  return simulated ?? { kind: 'limit', detail: 'the time is over' };
}

function describe(simulated: Simulated): string {
  switch (simulated.kind) {
    case 'proved':
      return `proved, end ${simulated.end}, ${simulated.notes.length} notes`;
    case 'open':
      return `an assertion of kind ${simulated.check.kind} may fail at ${simulated.origin.span.file}:${simulated.origin.span.line}`;
    case 'limit':
      return simulated.detail;
    default:
      return unreachable(simulated);
  }
}
