/** Property simulation of one obligation, level by level. */
import { unreachable } from '../../base/errors.js';
import type { Gap } from '../../base/gap.js';
import { during } from '../../base/trace.js';
import type { Limits } from '../../encode/query.js';
import type { Program } from '../../ir/program.js';
import { calleesOf } from '../effects.js';
import { msOf, msOfTerms, termsWithin } from '../effort.js';
import type { VerifyOptions } from '../options.js';
import { LeftOut, mayBeLeftOut } from './left-out.js';
import { type Simulated, simulate } from './simulate.js';
import { Summaries } from './summaries.js';
import type { Effort } from './work.js';

interface Level {
  /** Commands up to which what cannot move the automaton is looked into. */
  readonly openUpTo: number;
  /** Commands from which what can is taken by a summary. */
  readonly summariseFrom: number;
  /** Whether what is not looked into is taken by the outline of its body or by its effects alone. */
  readonly outlines: boolean;
  /** Runs of stores that a load may or may not hit, before its value is anything. */
  readonly mostAliases: number;
  /** Commands that are carried out at most. */
  readonly steps: number;
  /** Of what is left for the obligation, at most so much. */
  readonly share: number;
}

const exact = { mostAliases: Number.POSITIVE_INFINITY, steps: 200_000, share: 0.5 };
const closer: readonly Level[] = [
  { openUpTo: 40, summariseFrom: 6000, outlines: true, ...exact },
  { openUpTo: 40, summariseFrom: 400, outlines: true, ...exact },
  { openUpTo: 800, summariseFrom: 6000, outlines: true, ...exact },
];
const first: Level = { openUpTo: 40, summariseFrom: 6000, outlines: false, ...exact };
/** For programs of which the others would not see the end. */
const coarse: Level = {
  openUpTo: 40,
  summariseFrom: 100,
  outlines: true,
  mostAliases: 4,
  steps: 600_000,
  share: 0.5,
};
/** Behind it the others hardly ever see more, and what nobody can see is to be told as well. */
const behindCoarse = closer.map((level) => ({ ...level, share: 0.15 }));

/** Commands, each routine counted once, from which most of a program is taken by summaries first. */
const largeFrom = 12_000;

export const isLarge = (program: Program): boolean => commandsIn(program) >= largeFrom;

const levelsFor = (program: Program): readonly Level[] =>
  isLarge(program) ? [coarse, ...behindCoarse] : [first, ...closer];

/** Where what nobody can see is left out, nothing more is asked, so it is worth a close look at once. */
const leavingOut = (program: Program): Level =>
  isLarge(program) ? coarse : { ...first, openUpTo: 800, share: 0.15 };

/** Of what the entry point may come by. */
function commandsIn(program: Program): number {
  const reached = new Set([program.entry]);
  let sum = 0;
  for (const name of reached) {
    const proc = program.procs.get(name)!;
    for (const { commands } of proc.blocks.values()) sum += commands.length;
    for (const callee of calleesOf(proc, program)) reached.add(callee);
  }
  return sum;
}

export type Simulation = (
  | Simulated
  /** Even with as little as possible looked into, it takes more than it is allowed. */
  | { readonly kind: 'hopeless' }
) & {
  /** Where the closest look that did not end early found no proof. */
  readonly stopped?: Stop;
};

export type Stop = Extract<Simulated, { kind: 'open' }>;

/** First with as little as possible looked into, then with more; with summaries where the whole is too large, and of a large program first. */
export function simulation(program: Program, options: VerifyOptions): Simulation {
  const { ghosts, watched, unchanged, trace, name } = options;
  let simulated: Simulated | undefined;
  let stopped: Stop | undefined;
  for (const { share, ...sizes } of levelsFor(program)) {
    const left = options.limits();
    if (left === undefined) break;
    const level = JSON.stringify(sizes);
    const summaries = options.contexts.get(level) ?? new Summaries();
    options.contexts.set(level, summaries);
    simulated = during(trace, 'simulate', () =>
      paid(options, left, share, (effort) =>
        simulate(program, { ghosts, watched, unchanged, ...sizes, summaries, effort }),
      ),
    );
    trace({ kind: 'stage', stage: 'simulate', detail: `${name}: ${describe(simulated)}` });
    if (simulated.kind === 'open') stopped = simulated;
    if (simulated.kind === 'proved' || (simulated.kind === 'open' && simulated.whole)) break;
    // what takes too long with as little as possible looked into takes longer with more
    if (simulated.kind === 'exhausted' && sizes.summariseFrom === coarse.summariseFrom)
      return { kind: 'hopeless' };
  }
  return { ...(simulated ?? { kind: 'exhausted' }), ...(stopped === undefined ? {} : { stopped }) };
}

/** Simulation under a share of what is left, which is paid for. */
function paid(
  { spend, cutShort }: VerifyOptions,
  left: Limits,
  share: number,
  run: (effort: Effort) => Simulated,
): Simulated {
  const most = termsWithin(msOf(left) * share);
  const effort = { terms: most };
  const simulated = run(effort);
  spend(msOfTerms(most - effort.terms));
  if (simulated.kind === 'exhausted') cutShort();
  return simulated;
}

/**
 * Of a program that was not proved: what nobody can see, if there is a proof without it. Then there is no path to be found that does not
 * need it, and to look for one would take all the time there is. `undefined`: something else is missing as well, or it was not looked at.
 */
export function openOnlyBy(program: Program, options: VerifyOptions): readonly Gap[] | undefined {
  const { ghosts, watched, unchanged, trace, name } = options;
  const left = options.limits();
  const memories = new Set(
    program.globals.flatMap(({ name, sort }) => (typeof sort === 'object' ? [name] : [])),
  );
  if (left === undefined || !hasUnseen(program, new Set([...ghosts, ...memories]))) return undefined;
  const leftOut = new LeftOut(ghosts, memories);
  const { share, ...sizes } = leavingOut(program);
  const summaries = new Summaries(); // others than those of proofs
  const simulated = during(trace, 'simulate', () =>
    paid(options, left, share, (effort) =>
      simulate(program, { ghosts, watched, unchanged, ...sizes, summaries, leftOut, effort }),
    ),
  );
  const { gaps } = leftOut;
  trace({
    kind: 'stage',
    stage: 'simulate',
    detail: `${name}: without what cannot be seen, ${describe(simulated)}`,
  });
  return simulated.kind === 'proved' && simulated.end !== 'no' && gaps.length > 0 ? gaps : undefined;
}

/** Whether there is anything that could be left out. */
function hasUnseen(program: Program, left: ReadonlySet<string>): boolean {
  for (const { blocks } of program.procs.values())
    for (const { commands } of blocks.values())
      for (const cmd of commands) if (cmd.kind === 'havoc' && mayBeLeftOut(cmd, left)) return true;
  return false;
}

function describe(simulated: Simulated): string {
  switch (simulated.kind) {
    case 'proved':
      return `proved, end ${simulated.end}, ${simulated.notes.length} notes`;
    case 'open':
      return `an assertion of kind ${simulated.check.kind} may fail at ${simulated.origin.span.file}:${simulated.origin.span.line}`;
    case 'limit':
      return simulated.detail;
    case 'exhausted':
      return 'it takes more than it is allowed';
    default:
      return unreachable(simulated);
  }
}
