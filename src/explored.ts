/**
 * A routine from one state, by itself: what it does with the object, and where it hands it on. Found once for all obligations that come by, each
 * of which pays for what it asks first.
 */
import { answer, isIgnoredThere, type Variant } from './answer.js';
import { type Budget, tellingAlso } from './budget.js';
import type { Context, Explored, HandedOn } from './context.js';
import { msOf } from './engine/effort.js';
import { type Consumer, type Takers, takersOf } from './handoff/consumers.js';
import { storesOne } from './handoff/stored-objects.js';
import { reachableFrom } from './lower/flow/call-graph.js';
import { Shapes } from './lower/memory/shape.js';
import { type Obligation, watchedRecord } from './obligations.js';
import type { EntryPoint, Result } from './report/report.js';
import { outOfTimeText, unanswered } from './report/result.js';
import { type EscapeSite, escapesOf } from './rules/escapes.js';
import { type Asking, escapeText } from './rules/weave-event.js';

/** With so much more, it is worth to ask again what had no answer. */
const clearlyMore = 1.25;

/** @param from the state to start in; none: as the rule says */
export async function explored(
  obligation: Obligation,
  context: Context,
  from: string | undefined,
  budget: Budget,
): Promise<Explored> {
  const key = keyOf(obligation, from);
  const { clock } = context.world;
  for (;;) {
    const known = context.explored.get(key);
    const began = clock();
    const found = await known?.found;
    budget.waited(clock() - began);
    if (found?.asked === 'all') return found;
    const left = budget.limits();
    if (left === undefined) return found ?? unasked(obligation);
    if (known !== undefined && msOf(left) < known.had * clearlyMore) return found!;
    // meanwhile somebody else may have begun anew
    if (context.explored.get(key) !== known) continue;
    const mine = { had: msOf(left), found: explore(obligation, context, from, budget) };
    context.explored.set(key, mine);
    return await mine.found;
  }
}

const unasked = (obligation: Obligation): Explored => ({
  own: unanswered(obligation, { kind: 'solver', detail: outOfTimeText }),
  handed: [],
  asked: 'nothing',
});

export const keyOf = ({ entry, rule }: Obligation, from: string | undefined): string =>
  `${entry.role} ${entry.function} ${rule.id} ${from ?? ''}`;

async function explore(
  obligation: Obligation,
  context: Context,
  from: string | undefined,
  budget: Budget,
): Promise<Explored> {
  const cut = { short: false };
  const own = tellingAlso(budget, () => {
    cut.short = true;
  });
  const found = await lookedInto(obligation, context, from, own);
  const isKnown = found.handed.length === 0 && ['safe', 'violated'].includes(found.own.verdict);
  return { ...found, asked: cut.short && !isKnown ? 'part' : 'all' };
}

async function lookedInto(
  obligation: Obligation,
  context: Context,
  from: string | undefined,
  budget: Budget,
): Promise<Omit<Explored, 'asked'>> {
  const start: Variant = from === undefined ? {} : { from };
  const sites = sitesInReach(obligation, context);
  if (sites.length === 0) return { own: await answer(obligation, context, budget, start), handed: [] };
  const texts = new Set(sites.map(({ escape }) => escapeText(escape)));
  const whole = await ask(obligation, context, budget, start, 'any', () => 'yes');
  const escapes = whole.verdict === 'violated' && texts.has(whole.message);
  const isHidden = (result: Result): boolean => isIgnoredThere(result, obligation, context);
  if (whole.verdict === 'safe' || (whole.verdict === 'violated' && !escapes && !isHidden(whole)))
    return { own: whole, handed: [] };
  const own = await answer(obligation, context, budget, start);
  if (own.verdict === 'inconclusive' || (own.verdict === 'violated' && !isHidden(own)))
    return { own, handed: [] };
  const handed: HandedOn[] = [];
  for (const site of sites) {
    const known = whole.message === escapeText(site.escape) ? whole : undefined;
    handed.push(...(await handedAt(site, obligation, context, budget, start, known)));
  }
  return { own, handed };
}

async function ask(
  obligation: Obligation,
  context: Context,
  budget: Budget,
  start: Variant,
  name: string,
  asked: Asking,
): Promise<Result> {
  if (budget.limits() === undefined) return unasked(obligation).own;
  return await answer(obligation, context, budget, { ...start, asking: { name, asked } });
}

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
  budget: Budget,
  start: Variant,
  known: Result | undefined,
): Promise<HandedOn[]> {
  const { escape } = site;
  const { rule, entry } = obligation;
  const takers = takersOf(
    { site, producer: entry, watched: watchedRecord(rule, context.driver)?.key ?? '' },
    context.callbacks,
    context.driver,
    context.job.frontend.target,
  );
  if (escape.to?.kind === 'callers' && escape.to.perhaps && isNobody(takers)) return [];
  const name = `${escape.state} at ${escape.span.line}`;
  const asked: Asking = (one) => (one === escape ? 'yes' : 'no');
  const found = known ?? (await ask(obligation, context, budget, start, name, asked));
  if (found.verdict === 'safe') return [];
  // the path of a violation that is ignored is none to the escape
  const isWay = found.verdict !== 'violated' || found.message === escapeText(escape);
  const way: Result = isWay ? found : { ...found, verdict: 'inconclusive' };
  const isPointed = escape.to?.kind === 'role' && escape.to.routine !== undefined;
  const named = isPointed ? await pointedAt(takers, site, obligation, context, budget, start) : takers;
  return [{ site, way, takers: withStored(named, obligation, context) }];
}

const isNobody = ({ consumers, others }: Takers): boolean => consumers.length === 0 && others === undefined;

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
  budget: Budget,
  start: Variant,
): Promise<Takers> {
  const addresses = new Map([...context.lowered.symbols].map(([address, name]) => [name, address]));
  const meant: Consumer[] = [];
  for (const consumer of consumers) {
    const handed = addresses.get(consumer.entry.function);
    if (handed === undefined) continue;
    const name = `${escape.state} at ${escape.span.line} to ${consumer.entry.function}`;
    const led = await ask(obligation, context, budget, start, name, (one) =>
      one === escape ? { handed } : 'no',
    );
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
