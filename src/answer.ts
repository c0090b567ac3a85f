/** One obligation from the lowered driver to its result: bind, weave, verify, replay. */
import { assumedFor } from './assumptions.js';
import type { Gap } from './base/gap.js';
import { formatSpan, type Span } from './base/span.js';
import { during } from './base/trace.js';
import { type Budget, noticing, tellingAlso } from './budget.js';
import { type Context, type Kin, strangers } from './context.js';
import { crossCheck } from './cross-check.js';
import type { Finding } from './engine/finding.js';
import { bindEntry, harnessName, newObjectHarness, startWith } from './engine/harness.js';
import { relyOn } from './engine/initialized.js';
import type { VerifyOptions } from './engine/options.js';
import { verify } from './engine/verify.js';
import type { Driver } from './frontend/tree.js';
import { offsetIn } from './frontend/type/types/member-path.js';
import { type Answered, type FoundFurther, lookFurther } from './further.js';
import { ignoreOf } from './ignores.js';
import type { Program } from './ir/program.js';
import { conditionsOf } from './lifecycle/facts.js';
import { knownTo } from './lifecycle/start.js';
import { pointedMember } from './lower/places/pointed-member.js';
import { namedVariable } from './named-variable.js';
import { mayUse, type Obligation, unseenHanded, watchedRecord } from './obligations.js';
import { recalledOr } from './recall.js';
import type { SecondOpinion } from './report/opinion.js';
import type { Result, Violation } from './report/report.js';
import { resultOf } from './report/result.js';
import { ghostNames, initializeName, singleGhost, watchedName } from './rules/ghost.js';
import type { Rule } from './rules/rule.js';
import { type WeaveOptions, weave } from './rules/weave.js';
import type { Asking } from './rules/weave-event.js';
import { witness } from './witness/witness.js';

/** Commands of one inlined routine: about what Z3 answers in seconds. */
const commandBudget = 25_000;

/** The question, where it is another than the rule's own. */
export interface Variant {
  /** The state to start in. */
  readonly from?: string;
  /** What is asked about escapes, with a name of its own. */
  readonly asking?: { readonly name: string; readonly asked: Asking };
}

export async function answer(
  obligation: Obligation,
  context: Context,
  budget: Budget,
  variant: Variant = {},
): Promise<Result> {
  const { world, job } = context;
  const started = world.clock();
  const made = during(world.trace, 'weave', () => programOf(obligation, context, variant));
  const find = (seen: Context, cutShort: () => void) => {
    const told = tellingAlso(budget, cutShort);
    const solver = noticing(world.solver, job.measure, told.cutShort);
    return found(obligation, made, { ...seen, world: { ...world, solver } }, told, variant);
  };
  const result =
    made.kind === 'unfit' || world.kept === undefined
      ? await find(context, () => {})
      : await recalledOr(find, obligation, made.program, context, world.kept);
  return { ...result, timeMs: Math.round(world.clock() - started) };
}

async function found(
  obligation: Obligation,
  made: Made,
  context: Context,
  budget: Budget,
  variant: Variant,
): Promise<Result> {
  const { entry, rule } = obligation;
  const first = await answered(obligation, made, context, budget);
  // where an object escapes is no violation of which there could be more
  const more =
    variant.asking === undefined ? await furtherOf(first, obligation, made, context, budget) : undefined;
  const answers = [first, ...(more?.answers ?? [])];
  const opinion = await opinionOf(answers, context);
  return resultOf({
    entry,
    rule,
    ...first,
    further: more?.further,
    ignored: (violation) => ignoreFor(violation, obligation, context),
    opinion,
    assumptions: made.kind === 'unfit' ? [] : assumedFor(obligation, made.program, context),
    timeMs: 0,
    queries: answers.reduce((sum, { finding: { queries } }) => sum + queries, 0),
  });
}

async function answered(
  obligation: Obligation,
  made: Made,
  context: Context,
  budget: Budget,
): Promise<Answered> {
  const { lowered, names, driver, job, world } = context;
  const finding = await findingOf(obligation, made, context, budget);
  const words = {
    names,
    symbols: lowered.symbols,
    variable: (name: string) => namedVariable(name, driver, job),
    line: (file: string, line: number) => driver.line(file, line),
  };
  const confirmed =
    finding.kind === 'candidate'
      ? await witness(finding.candidate, finding.explain, words, world.trace)
      : undefined;
  return { finding, confirmed };
}

/** In what is left of the time, when there is a first violation and more are wanted. */
async function furtherOf(
  { confirmed }: Answered,
  obligation: Obligation,
  made: Made,
  context: Context,
  budget: Budget,
): Promise<FoundFurther | undefined> {
  if (made.kind === 'unfit' || confirmed?.kind !== 'witnessed') return undefined;
  const enough = enoughFor(obligation, context);
  if (enough([confirmed])) return undefined;
  return await lookFurther(confirmed, made.program, obligation.entry.function, enough, (program) =>
    // what is known of procedures is not known of those in which places are told apart
    answered(obligation, { kind: 'made', program, kin: strangers() }, context, budget),
  );
}

/** What is ignored at its own place hides nothing: it does not count. Where the whole entry point is, there is nothing to hide. */
const enoughFor =
  (obligation: Obligation, context: Context) =>
  (found: readonly Violation[]): boolean => {
    const counted = found.filter((violation) => !isIgnoredThere(violation, obligation, context));
    return counted.length >= context.job.mostViolations;
  };

/** At its own place: others may be behind it. */
export const isIgnoredThere = (
  result: Violation | Result,
  obligation: Obligation,
  context: Context,
): boolean => ignoreFor(result, obligation, context)?.covers.kind === 'line';

const ignoreFor = ({ span }: { readonly span: Span }, { entry, rule }: Obligation, { ignores }: Context) =>
  ignoreOf(ignores, { rule: rule.id, entry: entry.function, span });

/** The second solver has as much time as the first had, so that asking it changes no verdict. */
async function opinionOf(
  answers: readonly Answered[],
  { world, job }: Context,
): Promise<SecondOpinion | undefined> {
  const bases = answers.flatMap(({ finding: { basis } }) => basis ?? []);
  if (bases.length === 0 || world.second === undefined) return undefined;
  const deadline = world.clock() + job.timeoutMs;
  return await crossCheck(bases, world.second, () => deadline - world.clock());
}

export async function findingOf(
  obligation: Obligation,
  made: Made,
  context: Context,
  { limits, spend, cutShort }: Budget,
): Promise<Finding> {
  const { entry, rule } = obligation;
  const { world, job, lowered } = context;
  if (made.kind === 'unfit')
    return {
      kind: 'inconclusive',
      blind: [
        made.gap === undefined
          ? { kind: 'unfit', detail: made.why, span: entry.span }
          : { kind: 'gap', gap: made.gap },
      ],
      queries: 0,
    };
  return await verify(made.program, world.solver, {
    unwind: job.unwind,
    budget: commandBudget,
    ghosts: ghostNames(rule),
    watched: watchedName(rule),
    contexts: made.kin.contexts,
    unchanged: lowered.balanced,
    name: `${entry.function}/${rule.id}`,
    trace: world.trace,
    basis: world.second === undefined ? 'dropped' : 'kept',
    ...summariesFor(obligation, made.kin),
    limits,
    spend,
    cutShort,
  });
}

/** For rules whose state is one enumeration. */
function summariesFor({ entry, rule }: Obligation, { summaries }: Kin): Pick<VerifyOptions, 'summaries'> {
  const ghost = singleGhost(rule);
  if (ghost === undefined) return {};
  return { summaries: { ghost, known: summaries, rule: rule.id, keep: new Set([entry.function]) } };
}

/** Of what is woven into the program. The state to start in is in the harness only. */
const keyOf = (rule: Rule, { asking }: Variant): string =>
  asking === undefined ? rule.id : `${rule.id}/${asking.name}`;

type Made =
  | { readonly kind: 'made'; readonly program: Program; readonly kin: Kin }
  | { readonly kind: 'unfit'; readonly why: string; readonly gap?: Gap };

function kinOf(rule: string, handed: ReadonlySet<string>, { kin }: Context): Kin {
  const key = [rule, ...[...handed].sort()].join();
  const known = kin.get(key) ?? strangers();
  kin.set(key, known);
  return known;
}

/** The lowered driver with this entry point behind the harness and the rule's automaton woven in. */
export function programOf(obligation: Obligation, context: Context, variant: Variant = {}): Made {
  const { from, asking } = variant;
  const { lowered, driver, job } = context;
  const { entry, rule } = obligation;
  const bound = bindEntry(lowered.program, entry.role, entry.function, entry.stored?.at, entry.seenAt);
  if (bound.kind === 'unfit') return bound;
  const known = knownTo(entry, context);
  const started = relyOn(bound.program, (made) => conditionsOf(known, { lowered, driver }, made));
  const handed = unseenHanded(obligation, driver, job.frontend.target);
  const kin = kinOf(keyOf(rule, variant), handed, context);
  const record = watchedRecord(rule, driver);
  const woven = weave(started, rule, constantOf(driver), handed, {
    ...(from === undefined ? {} : { from }),
    ...(asking === undefined ? {} : { asking: asking.asked }),
    offsetOf: (member) => offsetIn(record, member),
    size: record?.size,
    ...memberOf(rule, context),
    usingNone: routinesUsingNone(rule, context),
    lookedBy: context.looked.by,
    known: kin.woven,
  });
  const [fault] = woven.faults;
  if (fault !== undefined) {
    const { message, span } = fault;
    const gap = { kind: 'rule', detail: `the rule asks for what is not there: ${message}`, span } as const;
    return { kind: 'unfit', why: `${formatSpan(span)}: ${message}`, gap };
  }
  const asNew = newObjectHarness(entry.role);
  const harness = rule.object === 'new' && bound.program.procs.has(asNew) ? asNew : harnessName(entry.role);
  const first = ['$initialize', initializeName(rule), harness];
  return { kind: 'made', program: startWith(woven.program, first), kin };
}

/** Variables are among the symbols as well: nobody runs what is not there. */
const routinesUsingNone =
  (rule: Rule, { driver, lowered, job }: Context) =>
  (names: readonly string[], how: 'uses' | 'mentions'): bigint[] =>
    [...lowered.symbols].flatMap(([address, name]) => {
      const isRoutine = driver.functions.get(name)?.origin === 'driver';
      const { target } = job.frontend;
      return isRoutine && !mayUse(name, names, how, rule, { driver, target }) ? [address] : [];
    });

/** Where what a rule follows is no record, it may be a member of several. */
function memberOf(
  rule: Rule,
  { driver, lowered }: Context,
): Partial<Pick<WeaveOptions, 'member' | 'sameMembers'>> {
  const member = lowered.program.globals.find(({ name }) => name === pointedMember.name);
  const isAsked = rule.watch !== undefined && watchedRecord(rule, driver) === undefined;
  return member === undefined || !isAsked ? {} : { member, sameMembers: lowered.sameMembers };
}

/** The value of a constant of the headers. */
const constantOf =
  (driver: Driver) =>
  (name: string): bigint | undefined =>
    driver.constantMacro(name);
