/** Property simulation of one obligation, level by level. */
import { unreachable } from '../../base/errors.js';
import { during } from '../../base/trace.js';
import type { Program } from '../../ir/program.js';
import type { VerifyOptions } from '../finding.js';
import { type Simulated, simulate } from './simulate.js';
import { Summaries } from './summaries.js';

/**
 * Commands up to which what cannot move the automaton is looked into, from which what can is taken by a summary, and whether what is not looked
 * into is taken by the outline of its body or by its effects alone.
 */
const simulationLevels = [
  { openUpTo: 40, summariseFrom: 6000, outlines: false },
  { openUpTo: 40, summariseFrom: 6000, outlines: true },
  { openUpTo: 40, summariseFrom: 400, outlines: true },
  { openUpTo: 800, summariseFrom: 6000, outlines: true },
] as const;
/** Commands that simulation carries out at most. */
const mostSteps = 200_000;

/** First with as little as possible looked into, then with more; with summaries where the whole is too large. */
export function simulation(
  program: Program,
  { ghosts, watched, unchanged, trace, name, ...options }: VerifyOptions,
): Simulated {
  let simulated: Simulated | undefined;
  for (const sizes of simulationLevels) {
    if (options.limits() === undefined) break;
    const level = JSON.stringify(sizes);
    const summaries = options.contexts.get(level) ?? new Summaries();
    options.contexts.set(level, summaries);
    simulated = during(trace, 'simulate', () =>
      simulate(program, {
        ghosts,
        watched,
        unchanged,
        ...sizes,
        summaries,
        steps: mostSteps,
      }),
    );
    trace({ kind: 'stage', stage: 'simulate', detail: `${name}: ${describe(simulated)}` });
    if (simulated.kind === 'proved' || (simulated.kind === 'open' && simulated.whole)) break;
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
