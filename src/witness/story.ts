/** Which steps of a path a person needs to see: what the violation depends on, and how control gets there. */

import type { Span } from '../base/span.js';
import type { OrderedChoice } from '../engine/violation/candidate.js';
import type { Explained } from '../engine/violation/explain.js';
import type { Cmd } from '../ir/program.js';
import type { Step } from './counterexample.js';
import type { Recorded } from './steps.js';

interface Path {
  readonly executed: readonly Cmd[];
  readonly choices: readonly OrderedChoice[];
}

/**
 * Both runs meet the same assumptions and make the same choices in the same order, whatever the commands are: so the numbers of the steps are
 * those of the inlined procedure, which the explanation speaks of.
 * @param met how many assumptions the steps were recorded with
 */
export function story(
  recorded: readonly Recorded[],
  { executed, choices }: Path,
  met: number,
  explained: Explained | undefined,
  violated: Span,
): readonly Step[] {
  const assumptions = executed.filter(({ kind }) => kind === 'assume');
  const exit = recorded.findLastIndex(
    ({ step: { kind, span } }) =>
      (kind === 'return' || kind === 'call') &&
      span.line === violated.line &&
      span.column === violated.column,
  );
  if (explained === undefined || assumptions.length !== met) return onTheWay(recorded, exit);
  const decided = (number: number) => explained.decisions.has(assumptions[number]!);
  const chosen = (number: number) => {
    const choice = choices[number];
    return choice !== undefined && explained.inputs.has(choice.command);
  };
  const matters = recorded.map(
    ({ step, assumes, havocs }, i) =>
      i === 0 || i === exit || step.kind === 'rule' || assumes.some(decided) || havocs.some(chosen),
  );
  // whoever wants to see a step must see the calls that lead there
  for (let i = recorded.length - 1; i >= 0; i--) {
    const { inside } = recorded[i]!;
    if (matters[i] && inside !== undefined) matters[inside] = true;
  }
  return recorded.map(({ step, missing, havocs }, i) => ({
    ...step,
    matters: matters[i]!,
    ...(missing !== undefined && havocs.some(chosen)
      ? { note: `made up: no body of ${missing} is known` }
      : {}),
  }));
}

/** Without an explanation: every branch in the routines that move the automaton, or call those that do; what other calls do inside is left out. */
function onTheWay(recorded: readonly Recorded[], exit: number): readonly Step[] {
  const leads = new Set<number>([0, exit]);
  for (const [i, { step }] of recorded.entries()) {
    if (step.kind !== 'rule' && i !== exit) continue;
    for (let at: number | undefined = i; at !== undefined; at = recorded[at]!.inside) leads.add(at);
  }
  return recorded.map(({ step, inside }, i) => {
    const isNear = inside === undefined || leads.has(inside);
    const isDecision = step.kind === 'branch' || step.kind === 'rule';
    return { ...step, matters: leads.has(i) || (isNear && isDecision) };
  });
}
