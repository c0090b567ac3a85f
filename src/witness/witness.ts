/** From a candidate to a counterexample that a person can follow, or word that it could not be replayed. */
import type { Span } from '../base/span.js';
import { during, type Trace } from '../base/trace.js';
import type { Candidate } from '../engine/violation/candidate.js';
import type { Explained } from '../engine/violation/explain.js';
import type { Counterexample, Step } from './counterexample.js';
import { initialInputs, inputsOf, type NamedVariable } from './inputs.js';
import { Objects } from './objects.js';
import { replay } from './replay.js';
import { StepRecorder } from './steps.js';
import { story } from './story.js';
import type { ValueNames } from './values.js';

export type Witnessed =
  | {
      readonly kind: 'witnessed';
      readonly counterexample: Counterexample;
      readonly span: Span;
      readonly message: string;
    }
  | { readonly kind: 'diverged'; readonly why: string };

export interface Vocabulary {
  readonly names: ValueNames;
  /** Functions and variables of the driver by their address. */
  readonly symbols: ReadonlyMap<bigint, string>;
  /** How to tell of what a variable holds before the routine runs; `undefined`: not at all. */
  variable(name: string): NamedVariable | undefined;
  /** A line of the driver's source. */
  line(file: string, line: number): string | undefined;
}

/** @param explain what of the path the violation depends on, given the commands as they were executed; `undefined`: not known */
export async function witness(
  candidate: Candidate,
  explain: (executed: Replayed['executed']) => Promise<Explained | undefined>,
  { names, symbols, variable, line }: Vocabulary,
  trace: Trace,
): Promise<Witnessed> {
  const recorder = new StepRecorder(names, new Objects(symbols));
  const replayed = during(trace, 'replay', () => replay(candidate, recorder));
  if (replayed.kind === 'diverged') return replayed;
  const { message } = replayed.check;
  const span = recorder.place(replayed.origin.span);
  const explained = await explain(replayed.executed);
  const violation = { kind: 'violation', span, text: message, depth: 0, matters: true } as const;
  const told = story(recorder.steps(), replayed, recorder.assumptions, explained, span);
  const steps = [...told, violation].map((step): Step => {
    const source = line(step.span.file, step.span.line);
    return source === undefined ? step : { ...step, source };
  });
  const { words } = recorder;
  const before = initialInputs(candidate.initial, explained, variable, words);
  const inputs = [...before, ...inputsOf(replayed.choices, recorder.reads, explained, variable, words)];
  const whole = explained === undefined ? ({ explained: false } as const) : {};
  return { kind: 'witnessed', counterexample: { replayed: true, inputs, ...whole, steps }, span, message };
}

type Replayed = Extract<ReturnType<typeof replay>, { kind: 'replayed' }>;
