/** The pipeline, as a list of calls. Everything that happens to a driver happens here, in this order. */

import { UsageError } from './base/errors.js';
import { formatSpan } from './base/span.js';
import { during } from './base/trace.js';
import type { Context } from './context.js';
import { entryStub } from './engine/harness.js';
import { entryPointsOf } from './entries.js';
import { openDriver } from './frontend/read.js';
import type { RoleTable } from './frontend/roles.js';
import type { Driver } from './frontend/tree.js';
import { answerFollowed, mayFollow } from './handoff.js';
import { hiddenIn } from './hidden.js';
import { ignoresIn, staleIn } from './ignores.js';
import type { Job, World } from './job.js';
import { type Initialized, uninitialized } from './lifecycle/initialized.js';
import { initializedFor } from './lifecycle.js';
import { askedRoutines, lookedAt } from './looked.js';
import { reachableFrom } from './lower/flow/call-graph.js';
import { lowerDriver } from './lower/lower.js';
import { Shapes } from './lower/memory/shape.js';
import type { CallbackContext } from './lower/others/later.js';
import { applicability, type Obligation, obligationsOf, pointedMembers, rootsOf } from './obligations.js';
import type { Report, Result } from './report/report.js';
import { cancelledText, faultText, unanswered, withoutQuestion } from './report/result.js';
import { alphabet, type Rule } from './rules/rule.js';
import { unreachedIn } from './unreached.js';
import { namesFrom, selectorsOf } from './witness/names.js';

export async function check(job: Job, world: World): Promise<Report> {
  const { driver, found, obligations, applies, context } = await contextOf(job, world);
  const results = await inTurn(job.jobs, obligations, (obligation) => {
    const how = applies.get(obligation)!;
    return how.kind === 'applicable' ? guarded(obligation, context) : withoutQuestion(obligation, how);
  });
  const rules = job.rules.map(({ id, title, documentation, severity }) => ({
    id,
    title,
    ...(documentation === undefined ? {} : { documentation }),
    ...(severity === 'error' ? {} : { severity }),
  }));
  const { entries, rejected, lost } = found;
  const unread = hiddenIn(driver.gaps, job.rules, job.roles);
  // a run that names its entry points asks for no others
  const unreached =
    job.entries.length > 0
      ? []
      : unreachedIn(
          driver,
          entries.map((one) => one.function),
          job.rules,
          job.frontend.target,
        );
  const stale = staleIn(context.ignores, {
    driver,
    target: job.frontend.target,
    rules: new Set(job.rules.map(({ id }) => id)),
    part: job.entries.length > 0,
    results,
  });
  const gaps = [
    ...lost,
    ...unread,
    ...unreached,
    ...context.lowered.gaps,
    ...context.ignores.faults,
    ...stale,
  ];
  const notes = [...driver.notes, ...context.initialized.notes];
  return { entries, rejected, rules, results, gaps, notes };
}

/** A fault of ours in one obligation must not take the answers to the others with it. */
async function guarded(obligation: Obligation, context: Context): Promise<Result> {
  const { world } = context;
  const { entry, rule } = obligation;
  if (world.cancelled?.()) return unanswered(obligation, { kind: 'solver', detail: cancelledText });
  world.trace({ kind: 'obligation', entry: entry.function, rule: rule.id, state: 'start' });
  try {
    return await answerFollowed(obligation, context);
  } catch (error) {
    world.trace({ kind: 'fault', error });
    return unanswered(obligation, { kind: 'internal', detail: faultText(error) });
  } finally {
    world.trace({ kind: 'obligation', entry: entry.function, rule: rule.id, state: 'end' });
  }
}

/** Everything before the first question. */
export async function contextOf(job: Job, world: World) {
  const { driver, found, callbacks, obligations } = await surveyOf(job, world);
  if (obligations.length > 0) noneUndeclared(job, driver);
  const applies = new Map(
    obligations.map((one) => [one, applicability(one, driver, job.frontend.target)] as const),
  );
  const applicable = obligations.filter((one) => applies.get(one)!.kind === 'applicable');
  const shapes = new Shapes(job.frontend.target);
  const followed = mayFollow(applicable, callbacks, ({ function: name }) => {
    const called = reachableFrom(driver, [name], shapes);
    return new Set([...called.values()].flatMap((symbol) => [symbol.name, symbol.spelled]));
  });
  const wanted = [...applicable.map(({ entry }) => entry), ...followed];
  await turn();
  const looked = lookedAt(job.rules, driver, entryStub);
  const lowered = during(world.trace, 'lower', () =>
    lowerDriver(driver, [...rootsOf(wanted, job.rules), ...askedRoutines(job.rules)], {
      target: job.frontend.target,
      memory: 'typed',
      maxCopyCells: 256,
      exceptions: 'followed',
      selectors: selectorsOf(job.names),
      userMemory: job.userMemory,
      systemObjects: job.systemObjects,
      rareResults: job.rareResults,
      callbackContexts: contextsIn(job.roles),
      waits: job.roles.waits ?? [],
      pointedMembers: pointedMembers(job.rules, driver),
      made: looked.functions,
    }),
  );
  const names = namesFrom(job.names, driver);
  const initialized: Initialized =
    job.harness === 'lifecycle'
      ? await initializedFor(driver, callbacks.entries, wanted, job, world)
      : uninitialized;
  const context: Context = {
    driver,
    lowered,
    looked,
    names,
    job,
    world,
    callbacks,
    initialized,
    explored: new Map(),
    order: { done: Promise.resolve() },
    kin: new Map(),
    hurried: new Set(),
    ignores: ignoresIn(driver, job.isRule),
  };
  return { driver, found, obligations, applies, applicable, context };
}

/** @throws UsageError where a rule names a function that nobody declares: it would say nothing of anybody */
function noneUndeclared({ undeclared = [] }: Job, driver: Driver): void {
  const faults = undeclared.filter(({ name }) => !driver.functions.has(name));
  if (faults.length === 0) return;
  throw new UsageError(
    faults
      .map(({ fault: { span, message } }) => `${formatSpan(span)}: ${message}, nor in the driver`)
      .join('\n'),
  );
}

const contextsIn = ({ roles, later = [] }: RoleTable): CallbackContext[] => [
  ...roles.flatMap(({ passedTo }) =>
    passedTo.flatMap(({ context, ...place }) =>
      context === undefined ? [] : { ...place, context, writesOlder: true },
    ),
  ),
  ...later,
];

/** What there is to prove. The models are read, with all the headers they include, only when there is something. */
async function surveyOf(job: Job, world: World) {
  const reading = <T>(read: () => T): T => during(world.trace, 'read', read);
  const open = reading(() =>
    openDriver(
      { files: job.files, models: job.models, asked: job.rules.flatMap(namedIn) },
      world.host,
      job.frontend,
      world.trace,
      world.reading,
    ),
  );
  const first = reading(() => obligationsIn(open.driver, job));
  if (first.obligations.length === 0) return first;
  await turn();
  return reading(() => obligationsIn(open.complete(), job));
}

const namedIn = (rule: Rule): string[] => [
  ...alphabet(rule),
  ...askedRoutines([rule]),
  ...(rule.watch === undefined ? [] : [rule.watch.event.function]),
];

/** Lets the solver's start go on beside our own work. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function obligationsIn(driver: Driver, job: Job) {
  const roles = new Set(job.rules.flatMap((rule) => rule.roles));
  const asked = { table: job.roles, target: job.frontend.target, named: job.entries, roles };
  const found = entryPointsOf(driver, asked);
  const all = job.entries.length === 0 ? found : entryPointsOf(driver, { ...asked, named: [] });
  const callbacks = { entries: all.entries, complete: all.lost.length === 0 };
  return { driver, found, callbacks, obligations: obligationsOf(found.entries, job.rules) };
}

/** At most `width` under way; results in the order of `items`. */
async function inTurn<T, R>(
  width: number,
  items: readonly T[],
  work: (item: T) => Promise<R> | R,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    for (let i = next++; i < items.length; i = next++) results[i] = await work(items[i]!);
  };
  await Promise.all(Array.from({ length: Math.max(1, width) }, worker));
  return results;
}
