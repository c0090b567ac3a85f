/**
 * Objects that outlive the routine. Where a rule says that the object it follows escapes (to a work item, a queue), the obligation goes on in
 * whoever takes it from there: each such callback is an obligation of its own, from the state that the escape left behind. A routine is safe
 * when it is and all that follow are; violated when one of them is, and both paths have been replayed; else it is said where the object went.
 */
import { type Budget, budgetFor } from './budget.js';
import type { Context, Explored } from './context.js';
import { entryStub, harnessName } from './engine/harness.js';
import { explored, keyOf } from './explored.js';
import type { RecordInfo } from './frontend/type/types/ctype.js';
import { ignoreOf } from './ignores.js';
import { freeVariables } from './ir/walk.js';
import { type Obligation, watchedRecord } from './obligations.js';
import { combined, type Handover } from './report/handover.js';
import type { EntryPoint, Result } from './report/report.js';
import { type EscapeSite, escapesOf } from './rules/escapes.js';
import type { Rule } from './rules/rule.js';

/** Like `answer`, and followed into every consumer, with one budget for all of it. */
export async function answerFollowed(obligation: Obligation, context: Context): Promise<Result> {
  const { world, job, order } = context;
  const began = world.clock();
  const earlier = order.done;
  const budget = budgetFor(job, world.clock);
  const answering = explored(obligation, context, undefined, budget).then(async (first) => {
    // who asks about a consumer pays for it, and who comes later does not
    if (first.handed.length > 0 && job.measure === 'work') await earlier;
    return await followed(first, obligation, context, budget);
  });
  order.done = Promise.allSettled([earlier, answering]);
  return { ...(await answering), timeMs: Math.round(world.clock() - began) };
}

async function followed(
  first: Explored,
  obligation: Obligation,
  context: Context,
  budget: Budget,
): Promise<Result> {
  const handovers: Handover[] = [];
  const seen = new Set<string>();
  const work = [...first.handed];
  const before = [obligation.entry];
  for (const { site, takers, way } of work) {
    const { place, state } = site.escape;
    const consumers: Handover['consumers'][number][] = [];
    for (const { entry, certain } of takers.consumers) {
      const taken = { entry, rule: obligation.rule };
      const next = await explored(taken, context, state, budget);
      consumers.push({ certain, result: next.own, asked: next.asked });
      const key = keyOf(taken, state);
      if (!seen.has(key)) work.push(...next.handed);
      seen.add(key);
    }
    handovers.push({
      place,
      way,
      settled: settledBy(before, obligation.rule, context),
      consumers,
      perhaps: site.escape.to?.kind === 'callers' && site.escape.to.perhaps,
      ...(takers.others === undefined ? {} : { others: takers.others }),
    });
    before.push(...takers.consumers.map(({ entry }) => entry));
  }
  return accepted(combined(first.own, handovers), obligation, context);
}

/**
 * Members of the object, and of what it points to, by their last name, that routines or what is promised to them may have set: there a later
 * routine does not find anything. What else changes between the two nobody knows.
 */
function settledBy(
  entries: readonly EntryPoint[],
  rule: Rule,
  { lowered, driver }: Context,
): ReadonlySet<string> {
  const { procs } = lowered.program;
  const records = recordsAround(watchedRecord(rule, driver));
  const members = new Set<string>();
  const note = (variable: string) => {
    const [, record, path] = /^\$mem\.([^.]*)\.(.*)$/.exec(variable) ?? [];
    if (record !== undefined && records.has(record)) members.add(path!.slice(path!.lastIndexOf('.') + 1));
  };
  const seen = new Set(entries.flatMap(({ function: name, role }) => [name, harnessName(role)]));
  const stubs = new Set(entries.map(({ role }) => entryStub(role)));
  for (const name of seen)
    for (const { commands } of procs.get(name)?.blocks.values() ?? [])
      for (const cmd of commands) {
        if (cmd.kind === 'assign' || cmd.kind === 'havoc') note(cmd.target);
        if (cmd.kind === 'assume' && cmd.why.kind === 'model')
          for (const one of freeVariables(cmd.cond)) note(one);
        if (cmd.kind === 'call' && !stubs.has(cmd.callee)) seen.add(cmd.callee);
      }
  return members;
}

function recordsAround(record: RecordInfo | undefined): ReadonlySet<string> {
  const keys = new Set<string>();
  const visit = (one: RecordInfo, depth: number): void => {
    keys.add(one.key);
    for (const { type } of one.fields) {
      if (type.kind === 'record') visit(type.record, depth);
      if (depth > 0 && type.kind === 'pointer' && type.to.kind === 'record') visit(type.to.record, depth - 1);
    }
  };
  if (record !== undefined) visit(record, 1);
  return keys;
}

/** Where the whole entry point is to be ignored, what happens in those that follow is as well. */
function accepted(result: Result, { entry, rule }: Obligation, { ignores }: Context): Result {
  if (result.verdict !== 'violated' || result.ignored !== undefined) return result;
  const ignore = ignoreOf(ignores, { rule: rule.id, entry: entry.function, span: result.span });
  if (ignore?.covers.kind !== 'entry') return result;
  return { ...result, ignored: { reason: ignore.reason, span: ignore.span } };
}

/** Callbacks that may have to be looked at for these obligations, to be lowered with them. */
export function mayFollow(
  obligations: readonly Obligation[],
  { entries }: { readonly entries: readonly EntryPoint[] },
  names: (entry: EntryPoint) => ReadonlySet<string>,
): EntryPoint[] {
  const rules = new Set<Rule>();
  for (const { rule, entry } of obligations) {
    if (rules.has(rule)) continue;
    const called = names(entry);
    const hands = ({ events }: EscapeSite) => events.some((event) => called.has(event.function));
    if (escapesOf(rule).some(hands)) rules.add(rule);
  }
  return entries.filter(({ role }) => [...rules].some((rule) => rule.roles.includes(role)));
}
