/** One obligation answered from the results of earlier runs where that may be, and its result kept for later ones where that may be. */

import { assumedFor } from './assumptions.js';
import { unreachable } from './base/errors.js';
import { during } from './base/trace.js';
import type { Context } from './context.js';
import type { Program, Watch } from './ir/program.js';
import { type Kept, type KeptResults, keyOf, type NameAnswer, toldBy } from './kept.js';
import type { Obligation } from './obligations.js';
import type { Result } from './report/report.js';
import type { Counterexample, Step } from './witness/counterexample.js';
import type { ValueNames } from './witness/values.js';

/**
 * @param find answers the obligation anew, in the context that it is given; it tells when something was not asked for want of time
 * @param program woven and bound, starting with the harness
 */
export async function recalledOr(
  find: (context: Context, cutShort: () => void) => Promise<Result>,
  obligation: Obligation,
  program: Program,
  context: Context,
  kept: KeptResults,
): Promise<Result> {
  const { world, job, lowered, hurried, ignores } = context;
  const rule = obligation.rule.id;
  const recalling = <T>(run: () => T): T => during(world.trace, 'recall', run);
  const told = (): string => toldBy(program, lowered.symbols, job.names, kept);
  const key = recalling(() =>
    keyOf(
      {
        obligation,
        program,
        assumptions: assumedFor(obligation, program, context),
        unchanged: lowered.balanced,
        target: job.frontend.target.name,
        unwind: job.unwind,
        mostViolations: job.mostViolations,
        ignores: ignores.all.filter((one) => one.rule === rule),
      },
      kept,
    ),
  );
  const earlier = recalling(() => {
    const found = kept.get(key);
    return found !== undefined && fits(found, obligation, context, told) ? found : undefined;
  });
  if (earlier !== undefined) {
    world.trace({ kind: 'kept', entry: obligation.entry.function, rule });
    return { ...withLines(earlier.result, context), cached: true };
  }
  const { names, asked } = recording(context.names);
  const cutShort = () => void hurried.add(rule);
  const result = await find({ ...context, names }, cutShort);
  const isHurried = hurried.has(rule);
  if (mayBeKept(result, isHurried))
    recalling(() =>
      kept.put(key, {
        result: withoutLines(result),
        ...(isHurried ? { within: job.timeoutMs } : {}),
        ...(result.verdict === 'violated' ? { told: { digest: told(), names: asked } } : {}),
      }),
    );
  return result;
}

/** Whether a fresh result would be told in the same words. */
function fits(
  { result, within, told }: Kept,
  { entry, rule }: Obligation,
  { names, job }: Context,
  now: () => string,
): boolean {
  if (result.entry !== entry.function || result.rule !== rule.id) return false;
  if (within !== undefined && job.timeoutMs > within) return false;
  if (result.verdict !== 'violated') return true;
  return told !== undefined && told.digest === now() && sameNames(told.names, names);
}

/** Proofs and paths that were found are what they are, whatever was not answered on the way. */
function mayBeKept({ verdict, reasons }: Result, isHurried: boolean): boolean {
  switch (verdict) {
    case 'safe':
    case 'violated':
      return true;
    case 'safe-bounded':
    case 'inconclusive':
      return !isHurried && !reasons.some(({ kind }) => kind === 'internal');
    case 'not-applicable':
      return false; // found without a question
    default:
      return unreachable(verdict);
  }
}

/** The lines of the source are those of now: a remark behind a statement decides nothing. */
const withLines = (result: Result, { driver }: Context): Result =>
  stepwise(result, (step) => {
    const source = driver.line(step.span.file, step.span.line);
    return source === undefined ? step : { ...step, source };
  });

const withoutLines = (result: Result): Result => stepwise(result, ({ source: _, ...step }) => step);

/** All paths of a result. */
function stepwise(result: Result, change: (step: Step) => Step): Result {
  const changed = (path: Counterexample): Counterexample => ({ ...path, steps: path.steps.map(change) });
  const { counterexample, further } = result;
  return {
    ...result,
    ...(counterexample === undefined ? {} : { counterexample: changed(counterexample) }),
    ...(further === undefined
      ? {}
      : {
          further: {
            ...further,
            violations: further.violations.map((one) => ({
              ...one,
              counterexample: changed(one.counterexample),
            })),
          },
        }),
  };
}

/** Remembers what it was asked. */
function recording(names: ValueNames): { readonly names: ValueNames; readonly asked: NameAnswer[] } {
  const asked: NameAnswer[] = [];
  const recorded: ValueNames = {
    ...names,
    namesOf(type, value, width, selected) {
      const found = names.namesOf(type, value, width, selected);
      asked.push({
        ...(type.alias === undefined ? {} : { alias: type.alias }),
        ...(type.field === undefined ? {} : { field: type.field }),
        value: value.toString(),
        width,
        ...(selected === undefined ? {} : { selected: selected.toString() }),
        names: found,
      });
      return found;
    },
  };
  return { names: recorded, asked };
}

const sameNames = (asked: readonly NameAnswer[], names: ValueNames): boolean =>
  asked.every(({ alias, field, value, width, selected, names: before }) => {
    const type: Watch['type'] = {
      signed: false,
      pointer: false,
      ...(alias === undefined ? {} : { alias }),
      ...(field === undefined ? {} : { field }),
    };
    const now = names.namesOf(
      type,
      BigInt(value),
      width,
      selected === undefined ? undefined : BigInt(selected),
    );
    return now.length === before.length && now.every((name, i) => name === before[i]);
  });
