/** Who may take an object from where another routine left it: which callbacks of the driver, and how certain that is. */

import type { Target } from '../frontend/target.js';
import type { Driver, FunctionSymbol } from '../frontend/tree.js';
import { reachableFrom } from '../lower/flow/call-graph.js';
import { callsIn } from '../lower/flow/calls-in.js';
import { unconverted } from '../lower/memory/access.js';
import { Shapes } from '../lower/memory/shape.js';
import type { EntryPoint } from '../report/report.js';
import type { EscapeSite } from '../rules/escapes.js';
import { isSame, isSingle, mayBeSame, partsIn, placesIn, type QueuePlace, touches } from './queue-places.js';

export interface Callbacks {
  readonly entries: readonly EntryPoint[];
  /** Whether the system may have been handed routines that are not among them. */
  readonly complete: boolean;
}

export interface Consumer {
  readonly entry: EntryPoint;
  /** Whether it takes its objects from just that place, as far as names tell. */
  readonly certain: boolean;
}

export interface Takers {
  readonly consumers: readonly Consumer[];
  /** Why there may be others. */
  readonly others?: string;
}

export interface HandOver {
  readonly site: EscapeSite;
  /** The routine that hands the object over. */
  readonly producer: EntryPoint;
  /** The record that the object is of. */
  readonly watched: string;
}

export function takersOf(
  { site, producer, watched }: HandOver,
  callbacks: Callbacks,
  driver: Driver,
  target: Target,
): Takers {
  const { to } = site.escape;
  if (to === undefined) return { consumers: [], others: 'who takes it from there is not known' };
  const perhaps = to.kind === 'callers' && to.perhaps;
  const lost = callbacks.complete ? {} : { others: 'not all routines that the system is handed are known' };
  if (to.kind === 'role') {
    const fitting = callbacks.entries.filter(({ role }) => role === to.role);
    if (fitting.length === 0) return { consumers: [], others: `the driver has no ${to.role} that is known` };
    return { consumers: fitting.map((entry) => ({ entry, certain: fitting.length === 1 })), ...lost };
  }
  const shapes = new Shapes(target);
  const handing = new Set(site.events.map((event) => event.function));
  const handed = placesIn(driver, reached(driver, producer.function, shapes), handing, watched);
  // what is handed to a whole object waits in a member of it
  const within = handed.flatMap(({ place, record }) => (perhaps && place === undefined ? [record] : []));
  const isWithin = (one: QueuePlace): boolean =>
    one?.length === 1 && within.some((record) => record !== undefined && one[0]!.startsWith(`${record}.`));
  const named = handed.flatMap(({ place }) => (perhaps && place === undefined ? [] : [place]));
  const isOne = (one: QueuePlace): boolean =>
    named.some((other) => mayBeSame(one, other)) ||
    (within.length > 0 && (one === undefined || isWithin(one)));
  const parts = new Set<string>();
  const wanted = new Set(to.functions);
  const seen = new Set<string>();
  const found: { readonly entry: EntryPoint; readonly taken: readonly QueuePlace[] }[] = [];
  for (const entry of callbacks.entries) {
    const functions = reached(driver, entry.function, shapes);
    for (const name of functions) seen.add(name);
    for (const part of partsIn(driver, functions)) parts.add(part);
    const taken = placesIn(driver, functions, wanted, watched).map(({ place }) => place);
    if (taken.length === 0) continue;
    if (!taken.some(isOne)) continue;
    found.push({ entry, taken });
  }
  const isCertain = (taken: readonly QueuePlace[]): boolean => {
    if (named.length === 0) return taken.every((place) => isWithin(place) && isSingle(place, parts));
    const all = [...named, ...taken];
    return all.every((place) => isSame(place, named[0])) && isSingle(named[0], parts);
  };
  const consumers = found.map(({ entry, taken }) => ({ entry, certain: isCertain(taken) }));
  const takesIt = ({ name }: FunctionSymbol): boolean =>
    placesIn(driver, reached(driver, name, shapes), wanted, watched).some(({ place }) => isOne(place));
  const stray = [...driver.functions.values()].find(
    (symbol) =>
      symbol.origin === 'driver' &&
      !seen.has(symbol.name) &&
      to.functions.some((wants) => symbol.mentions.has(wants)) &&
      (!perhaps || takesIt(symbol)),
  );
  if (stray !== undefined)
    return { consumers, others: `${stray.spelled} takes from such a place, and who calls it is not known` };
  const looks = perhaps ? handed.filter(({ place }) => place !== undefined) : handed;
  const putsIn = (name: string): boolean =>
    placesIn(driver, reached(driver, name, shapes), handing, watched).length > 0;
  const own = perhaps ? namedWith(driver, putsIn) : new Set<string>();
  const byHand = [...driver.functions.values()].find(
    (symbol) => touches(symbol, looks) && !takesIt(symbol) && !own.has(symbol.name),
  );
  if (byHand !== undefined)
    return { consumers, others: `${byHand.spelled} looks into it by hand, and may take from it` };
  if (consumers.length === 0 && !perhaps)
    return { consumers, others: 'no routine of the driver is seen to take it from there' };
  return { consumers, ...lost };
}

/** Routines that a call of the system is handed together with one that puts objects in: they are the queue itself. */
function namedWith(driver: Driver, putsIn: (name: string) => boolean): ReadonlySet<string> {
  const found = new Set<string>();
  for (const symbol of driver.functions.values()) {
    const body = symbol.origin === 'driver' ? symbol.body() : undefined;
    if (body?.kind !== 'body') continue;
    for (const { callee, arguments: passed } of callsIn(body).direct) {
      const routines = passed.map(unconverted).flatMap((e) => (e.kind === 'function' ? [e.symbol.name] : []));
      if (callee.symbol.origin !== 'system' || routines.length < 2 || !routines.some(putsIn)) continue;
      for (const name of routines) found.add(name);
    }
  }
  return found;
}

const reached = (driver: Driver, name: string, shapes: Shapes): readonly string[] => [
  ...reachableFrom(driver, [name], shapes).keys(),
];
