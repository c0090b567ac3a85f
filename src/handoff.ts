/**
 * Objects that outlive the routine. Where a rule says that the object it follows escapes (to a work item, a queue), the obligation goes on in
 * whoever takes it from there: each such callback is an obligation of its own, from the state that the escape left behind. A routine is safe
 * when it is and all that follow are; violated when one of them is, and both paths have been replayed; else it is said where the object went.
 */
import { answer, isIgnoredThere, type Variant } from './answer.js';
import type { Context, Explored, HandedOn } from './context.js';
import { entryStub, harnessName } from './engine/harness.js';
import type { RecordInfo } from './frontend/type/types/ctype.js';
import { type Consumer, type Takers, takersOf } from './handoff/consumers.js';
import { storesOne } from './handoff/stored-objects.js';
import { ignoreOf } from './ignores.js';
import { freeVariables } from './ir/walk.js';
import { reachableFrom } from './lower/flow/call-graph.js';
import { Shapes } from './lower/memory/shape.js';
import { type Obligation, watchedRecord } from './obligations.js';
import { combined, type Handover } from './report/handover.js';
import type { EntryPoint, Result } from './report/report.js';
import { type EscapeSite, escapesOf } from './rules/escapes.js';
import type { Rule } from './rules/rule.js';
import { type Asking, escapeText } from './rules/weave-event.js';

/** Like `answer`, and followed into every consumer. */
export async function answerFollowed(obligation: Obligation, context: Context): Promise<Result> {
  const first = await explored(obligation, context, undefined);
  const handovers: Handover[] = [];
  const seen = new Set<string>();
  const work = [...first.handed];
  const before = [obligation.entry];
  for (const { site, takers, way } of work) {
    const { place, state } = site.escape;
    const consumers = [];
    for (const { entry, certain } of takers.consumers) {
      const taken = { entry, rule: obligation.rule };
      const next = await explored(taken, context, state);
      consumers.push({ certain, result: next.own });
      const key = keyOf(taken, state);
      if (!seen.has(key)) work.push(...next.handed);
      seen.add(key);
    }
    handovers.push({
      place,
      way,
      settled: settledBy(before, obligation.rule, context),
      consumers,
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

const keyOf = ({ entry, rule }: Obligation, from: string | undefined): string =>
  `${entry.role} ${entry.function} ${rule.id} ${from ?? ''}`;

function explored(obligation: Obligation, context: Context, from: string | undefined): Promise<Explored> {
  const key = keyOf(obligation, from);
  const known = context.explored.get(key) ?? explore(obligation, context, from);
  context.explored.set(key, known);
  return known;
}

async function explore(
  obligation: Obligation,
  context: Context,
  from: string | undefined,
): Promise<Explored> {
  const start: Variant = from === undefined ? {} : { from };
  const sites = sitesInReach(obligation, context);
  if (sites.length === 0) return { own: await answer(obligation, context, start), handed: [] };
  const texts = new Set(sites.map(({ escape }) => escapeText(escape)));
  const whole = await ask(obligation, context, start, 'any', () => 'yes');
  const escapes = whole.verdict === 'violated' && texts.has(whole.message);
  const isHidden = (result: Result): boolean => isIgnoredThere(result, obligation, context);
  if (whole.verdict === 'safe' || (whole.verdict === 'violated' && !escapes && !isHidden(whole)))
    return { own: whole, handed: [] };
  const own = await answer(obligation, context, start);
  if (own.verdict === 'inconclusive' || (own.verdict === 'violated' && !isHidden(own)))
    return { own, handed: [] };
  const handed: HandedOn[] = [];
  for (const site of sites) {
    const known = whole.message === escapeText(site.escape) ? whole : undefined;
    handed.push(...(await handedAt(site, obligation, context, start, known)));
  }
  return { own, handed };
}

const ask = (
  obligation: Obligation,
  context: Context,
  start: Variant,
  name: string,
  asked: Asking,
): Promise<Result> => answer(obligation, context, { ...start, asking: { name, asked } });

/** Escapes whose events the routine can cause; that of a callback's own it always can. */
function sitesInReach({ entry, rule }: Obligation, { driver, job }: Context): EscapeSite[] {
  const sites = escapesOf(rule);
  if (sites.length === 0) return [];
  const called = reachableFrom(driver, [entry.function], new Shapes(job.frontend.target));
  const names = new Set([...called.values()].flatMap(({ name, spelled }) => [name, spelled]));
  return sites.filter(({ events }) =>
    events.some(({ function: name }) => names.has(name) || name === entry.role),
  );
}

/** Where the object goes at one escape; nothing when no path passes it. @param known a path that was found before */
async function handedAt(
  site: EscapeSite,
  obligation: Obligation,
  context: Context,
  start: Variant,
  known: Result | undefined,
): Promise<HandedOn[]> {
  const { escape } = site;
  const { rule, entry } = obligation;
  const name = `${escape.state} at ${escape.span.line}`;
  const asked: Asking = (one) => (one === escape ? 'yes' : 'no');
  const found = known ?? (await ask(obligation, context, start, name, asked));
  if (found.verdict === 'safe') return [];
  // the path of a violation that is ignored is none to the escape
  const isWay = found.verdict !== 'violated' || found.message === escapeText(escape);
  const way: Result = isWay ? found : { ...found, verdict: 'inconclusive' };
  const takers = takersOf(
    { site, producer: entry, watched: watchedRecord(rule, context.driver)?.key ?? '' },
    context.callbacks,
    context.driver,
    context.job.frontend.target,
  );
  const isPointed = escape.to?.kind === 'role' && escape.to.routine !== undefined;
  const named = isPointed ? await pointedAt(takers, site, obligation, context, start) : takers;
  return [{ site, way, takers: withStored(named, obligation, context) }];
}

/** Who stores the object somewhere else as well gives it to others than these; and who does so with what it took has not let it go. */
function withStored(takers: Takers, { rule, entry }: Obligation, { driver, job }: Context): Takers {
  const watched = watchedRecord(rule, driver)?.key ?? '';
  const shapes = new Shapes(job.frontend.target);
  const storedBy = (one: EntryPoint): string | undefined =>
    storesOne(driver, reachableFrom(driver, [one.function], shapes).keys(), watched);
  const consumers = takers.consumers.map((one) => ({
    ...one,
    certain: one.certain && storedBy(one.entry) === undefined,
  }));
  const by = [entry, ...consumers.map((one) => one.entry)].map(storedBy).find((name) => name !== undefined);
  if (by === undefined || takers.others !== undefined) return { ...takers, consumers };
  return { consumers, others: `${by} stores a pointer to one, and who takes it from there is not followed` };
}

/** Of several callbacks that fit, those that the pointer can lead to. */
async function pointedAt(
  { consumers, others }: Takers,
  { escape }: EscapeSite,
  obligation: Obligation,
  context: Context,
  start: Variant,
): Promise<Takers> {
  const addresses = new Map([...context.lowered.symbols].map(([address, name]) => [name, address]));
  const meant: Consumer[] = [];
  for (const consumer of consumers) {
    const handed = addresses.get(consumer.entry.function);
    if (handed === undefined) continue;
    const name = `${escape.state} at ${escape.span.line} to ${consumer.entry.function}`;
    const led = await ask(obligation, context, start, name, (one) => (one === escape ? { handed } : 'no'));
    if (led.verdict !== 'safe') meant.push(consumer);
  }
  if (meant.length === 0)
    return { consumers: [], others: others ?? 'the routine that gets it there is not known' };
  // where the pointer may lead to several, which of them it is may depend on what was not looked at
  return {
    consumers: meant.map(({ entry }) => ({ entry, certain: meant.length === 1 })),
    ...(others === undefined ? {} : { others }),
  };
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
