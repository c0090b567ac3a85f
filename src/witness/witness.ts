/** From a candidate to a counterexample that a person can follow, or word that it could not be replayed. */
import type { Span } from '../base/span.js';
import type { Candidate } from '../engine/candidate.js';
import type { Counterexample, ShownValue } from './counterexample.js';
import { type Chosen, replay } from './replay.js';
import { StepRecorder } from './steps.js';
import { anyValue, showValue, type ValueNames } from './values.js';

export type Witnessed =
  | {
      readonly kind: 'witnessed';
      readonly counterexample: Counterexample;
      readonly span: Span;
      readonly message: string;
    }
  | { readonly kind: 'diverged'; readonly why: string };

export function witness(candidate: Candidate, names: ValueNames): Witnessed {
  const recorder = new StepRecorder(names);
  const replayed = replay(candidate, recorder);
  if (replayed.kind === 'diverged') return replayed;
  const { message } = replayed.check;
  const span = recorder.place(replayed.origin.span);
  const steps = [...recorder.steps(), { kind: 'violation' as const, span, text: message, depth: 0 }];
  const inputs = replayed.choices.flatMap((chosen) => shownInput(chosen, names));
  return { kind: 'witnessed', counterexample: { replayed: true, inputs, steps }, span, message };
}

/** Only what the world chose by name; memory shows itself where the path reads it. */
function shownInput({ command, variable, choice }: Chosen, names: ValueNames): ShownValue[] {
  const { cause } = command;
  if (cause.kind !== 'input' || typeof variable.sort === 'object') return [];
  if (choice?.kind !== 'scalar' || choice.value === undefined) return [anyValue(cause.name)];
  const width = variable.sort === 'bool' ? 1 : variable.sort;
  return [showValue(cause.name, cause.type, choice.value, width, names)];
}
