/**
 * The interpreter goes a candidate's path twice: through the inlined procedure that the solver saw, to learn which choices are made in which
 * order, and then through the program with its real calls and loops, fed with those choices. Only when both end in the same failed assertion is
 * the path a counterexample. The interpreter shares nothing with the encoder but the language.
 */
import {
  type Candidate,
  coreOracle,
  coreProgram,
  type OrderedChoice,
  valueOf,
} from '../engine/violation/candidate.js';
import { type Listener, type Oracle, type RunResult, run } from '../ir/interpret.js';
import type { Check, Cmd, Origin, Variable } from '../ir/program.js';

export type Replayed =
  | {
      readonly kind: 'replayed';
      readonly check: Extract<Check, { kind: 'rule' }>;
      readonly origin: Origin;
      readonly choices: readonly OrderedChoice[];
      /** The commands of the inlined procedure in the order in which the first run met them. */
      readonly executed: readonly Cmd[];
    }
  | { readonly kind: 'diverged'; readonly why: string };

const maxSteps = 20_000_000;

/** @param listener hears the run through the program with calls and loops */
export function replay(candidate: Candidate, listener: Listener): Replayed {
  if (candidate.kind === 'run') return through(candidate, candidate.choices, [], undefined, listener);
  const choices: OrderedChoice[] = [];
  const executed: Cmd[] = [];
  const first = run(coreProgram(candidate), coreOracle(candidate, choices), {
    maxSteps,
    listener: { command: (cmd) => executed.push(cmd) },
  });
  const seen = ruleOf(first);
  if (seen === undefined) return { kind: 'diverged', why: `in the inlined routine: ${outcomeText(first)}` };
  return through(candidate, choices, executed, seen, listener);
}

/** @param seen what has failed in the inlined procedure, which must fail here as well */
function through(
  candidate: Candidate,
  choices: readonly OrderedChoice[],
  executed: readonly Cmd[],
  seen: RuleCheck | undefined,
  listener: Listener,
): Replayed {
  const second = run(candidate.replayable, orderedOracle(candidate, choices), { maxSteps, listener });
  const confirmed = ruleOf(second);
  if (confirmed === undefined) return { kind: 'diverged', why: `in the program: ${outcomeText(second)}` };
  if (seen !== undefined && (confirmed.message !== seen.message || confirmed.rule !== seen.rule))
    return { kind: 'diverged', why: `another assertion failed: ${confirmed.message}` };
  const { origin } = second as { origin: Origin };
  return { kind: 'replayed', check: confirmed, origin, choices, executed };
}

type RuleCheck = Extract<Check, { kind: 'rule' }>;

/** The choices in the order of the first run: both programs make the same ones, whatever they call their variables. */
function orderedOracle(candidate: Candidate, choices: readonly OrderedChoice[]): Oracle {
  return {
    initial: (variable) => valueOf(candidate.initial.get(variable.name), variable),
    havoc: (_command, variable, sequence) => {
      const chosen = choices[sequence];
      const fits = chosen !== undefined && sameSort(chosen.variable, variable);
      return valueOf(fits ? chosen.choice : undefined, variable);
    },
  };
}

const sameSort = (a: Variable, b: Variable): boolean =>
  a.sort === b.sort ||
  (typeof a.sort === 'object' && typeof b.sort === 'object' && a.sort.cell === b.sort.cell);

const ruleOf = (result: RunResult) =>
  result.kind === 'violated' && result.check.kind === 'rule' ? result.check : undefined;

function outcomeText(result: RunResult): string {
  if (result.kind === 'violated') return `a check of kind ${result.check.kind} failed`;
  if (result.kind === 'blocked') {
    const { span } = result.origin;
    return `the path is blocked at ${span.file}:${span.line}`;
  }
  return `it ${result.kind}`;
}
