/**
 * Property simulation (Das, Lerner and Seigle 2002, ESP): the program run once over sets of values, with states joined only where the automaton's
 * state is the same. What it finds unreachable is unreachable, for any number of iterations, and no solver was asked. The values are the
 * encoder's terms, so what is decided here is decided bit by bit.
 */

import type { Span } from '../../base/span.js';
import { TooManyTerms } from '../../encode/term-store.js';
import type { Check, Cmd, Origin, Proc, Program } from '../../ir/program.js';
import { type Effects, effectsOf } from '../effects.js';
import { isRelevant } from '../summarise.js';
import type { WayInto } from './calls.js';
import type { LeftOut } from './left-out.js';
import { type Decision, Exhausted, mostDecisions, Unproved } from './outcome.js';
import { Simulator } from './simulator.js';
import type { Summaries } from './summaries.js';
import type { Effort } from './work.js';

export interface SimulateOptions {
  readonly ghosts: ReadonlySet<string>;
  readonly unchanged: ReadonlySet<string>;
  readonly watched: string | undefined;
  /** Commands, inlined, from which a procedure that may move the automaton is taken by a summary. */
  readonly summariseFrom: number;
  /** Known from other entry points under the same rule and level; added to. */
  readonly summaries: Summaries;
  /** Commands, inlined, up to which a procedure that cannot move the automaton is looked into. */
  readonly openUpTo: number;
  /** Whether what is not looked into is taken by an outline of its body: which results it may have, and whether it may raise. */
  readonly outlines: boolean;
  /** Runs of stores that a load may or may not hit, before its value is anything. */
  readonly mostAliases: number;
  readonly steps: number;
  /** What is left of it; less afterwards. */
  readonly effort: Effort;
  /** Given where it is asked what else there would be a proof without. */
  readonly leftOut?: LeftOut;
}

export type Simulated =
  /** No assertion can fail. */
  | {
      readonly kind: 'proved';
      /** Whether the end is reached by a path on which nothing was assumed but which way branches go. */
      readonly end: 'no' | 'forced' | 'unforced';
      /** Remarks of the rule that may apply. */
      readonly notes: readonly string[];
      readonly decisions: readonly Decision[];
    }
  | {
      readonly kind: 'open';
      readonly check: Check;
      readonly origin: Origin;
      /** In the driver's own text. */
      readonly place: Span | undefined;
      /** The driver's calls that lead to there, innermost first. */
      readonly calls: readonly Span[];
      /** Every call on the way was followed into the body: to look into more would show no more. */
      readonly whole: boolean;
    }
  | { readonly kind: 'limit'; readonly detail: string }
  /** It took all that it was allowed. */
  | { readonly kind: 'exhausted' };

export function simulate(program: Program, options: SimulateOptions): Simulated {
  const effects = effectsOf(program);
  let whole = true;
  const simulator = new Simulator(
    program,
    {
      apart: program.globals.filter(({ name }) => isApart(name, options)).map(({ name }) => name),
      wayInto: (callee) => {
        if (program.procs.get(callee)!.role === 'harness') return 'body';
        const way = wayInto(effects.get(callee)!, options);
        whole &&= way === 'body';
        return way;
      },
      outlined: (callee) => options.outlines && isTelling(program.procs.get(callee)!, effects.get(callee)!),
      ghosts: options.ghosts,
      watched: options.watched,
      mostAliases: options.mostAliases,
      summaries: options.summaries,
      effects,
      unchanged: options.unchanged,
      leftOut: options.leftOut,
    },
    { left: options.steps, effort: options.effort },
  );
  try {
    simulator.run();
  } catch (error) {
    if (error instanceof TooManyTerms) return { kind: 'limit', detail: error.message };
    if (error instanceof Exhausted) return { kind: 'exhausted' };
    if (!(error instanceof Unproved)) throw error;
    const { why, place, calls } = error;
    return why.kind === 'check' ? { ...why, kind: 'open', place, calls, whole } : why;
  }
  return {
    kind: 'proved',
    end: simulator.ended,
    notes: [...simulator.notes],
    decisions: simulator.decisions.slice(0, mostDecisions),
  };
}

/** The exception flag decides where a call goes on. */
const isApart = (name: string, { ghosts }: SimulateOptions): boolean =>
  ghosts.has(name) || name === '$exception';

/** Whether an outline may say more than the effects do. */
const isTelling = (proc: Proc<Cmd>, { gaps, writes }: Effects): boolean =>
  proc.results.length > 0 || gaps.length > 0 || writes.has('$exception');

/** Not of the harness: what it calls is another routine for each entry point, under one name, and summaries are shared by them. */
function wayInto(effects: Effects, { ghosts, openUpTo, summariseFrom }: SimulateOptions): WayInto {
  const isLarge = (most: number) => effects.recursive || effects.inlinedSize > most;
  if (isRelevant(effects, ghosts)) return isLarge(summariseFrom) ? 'summary' : 'body';
  return isLarge(openUpTo) ? 'effects' : 'body';
}
