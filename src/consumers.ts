/** Who may take an object from where another routine left it: which callbacks of the driver, and how certain that is. */

import type { Target } from './frontend/target.js';
import type { Driver, Expr } from './frontend/tree.js';
import { unconverted } from './lower/access.js';
import { callsIn, reachableFrom } from './lower/call-graph.js';
import { Shapes } from './lower/shape.js';
import type { EntryPoint } from './report/report.js';
import type { EscapeSite } from './rules/escapes.js';

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
  const lost = callbacks.complete ? {} : { others: 'not all routines that the system is handed are known' };
  if (to.kind === 'role') {
    const fitting = callbacks.entries.filter(({ role }) => role === to.role);
    if (fitting.length === 0) return { consumers: [], others: `the driver has no ${to.role} that is known` };
    return { consumers: fitting.map((entry) => ({ entry, certain: true })), ...lost };
  }
  const shapes = new Shapes(target);
  const handing = new Set(site.events.map((event) => event.function));
  const places = placesIn(driver, reached(driver, producer, shapes), handing, watched);
  const wanted = new Set(to.functions);
  const seen = new Set<string>();
  const consumers: Consumer[] = [];
  for (const entry of callbacks.entries) {
    const functions = reached(driver, entry, shapes);
    for (const name of functions) seen.add(name);
    const taken = placesIn(driver, functions, wanted, watched);
    if (taken.size === 0) continue;
    const known = [...places, ...taken].every((place) => place !== unnamed);
    const common = [...taken].some((place) => places.has(place));
    if (known && !common) continue;
    consumers.push({ entry, certain: known && places.size === 1 && taken.size === 1 });
  }
  const stray = [...driver.functions.values()].find(
    ({ name, origin, mentions }) =>
      origin === 'driver' && !seen.has(name) && to.functions.some((wants) => mentions.has(wants)),
  );
  if (stray !== undefined)
    return { consumers, others: `${stray.spelled} takes from such a place, and who calls it is not known` };
  if (consumers.length === 0)
    return { consumers, others: 'no routine of the driver is seen to take it from there' };
  return { consumers, ...lost };
}

const reached = (driver: Driver, { function: name }: EntryPoint, shapes: Shapes): readonly string[] => [
  ...reachableFrom(driver, [name], shapes).keys(),
];

const unnamed = '?';

/** Of the calls of `wanted` in the driver's own text: the members whose places are handed as the first argument. */
function placesIn(
  driver: Driver,
  functions: readonly string[],
  wanted: ReadonlySet<string>,
  watched: string,
): ReadonlySet<string> {
  const places = new Set<string>();
  for (const name of functions) {
    const symbol = driver.functions.get(name);
    if (symbol === undefined || symbol.origin !== 'driver') continue;
    const body = symbol.body();
    if (body.kind !== 'body') continue;
    for (const call of callsIn(body).direct)
      if (wanted.has(call.callee.symbol.spelled)) places.add(placeOf(call.arguments[0], watched));
  }
  return places;
}

const isIn = (record: string, key: string): boolean => record === key || record.startsWith(`${key}.`);

function placeOf(argument: Expr | undefined, watched: string): string {
  const e = argument === undefined ? undefined : unconverted(argument);
  if (e?.kind !== 'address') return unnamed;
  if (e.place.kind === 'variable' && e.place.symbol.storage === 'static') return `&${e.place.symbol.name}`;
  if (e.place.kind !== 'member' || e.place.field.name === undefined) return unnamed;
  const { record, field } = e.place;
  // the place of a link in the object itself says nothing about which queue it is in
  return isIn(record, watched) ? unnamed : `${record}.${field.name}`;
}
