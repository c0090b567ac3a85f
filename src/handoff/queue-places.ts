/** Where the queues of a driver are, as far as names tell: members of records, by the way that leads to them, and variables. */

import type { Driver, Expr, FunctionBody, FunctionSymbol, Place } from '../frontend/tree.js';
import type { CType } from '../frontend/type/types/ctype.js';
import { callsIn } from '../lower/flow/calls-in.js';
import { unconverted } from '../lower/memory/access.js';
import { elementOf } from '../lower/memory/shape.js';
import { type Above, walkStmt } from '../lower/walk.js';

/** From the innermost member out, up to the variable or the pointer that all starts from. `undefined`: it has no such name. */
export type QueuePlace = readonly string[] | undefined;

export interface Used {
  readonly place: QueuePlace;
  /** The record that the queue is, when it is one. */
  readonly record: string | undefined;
}

/** A way that ends at a pointer may go on: the record that it leads to may be part of another. */
export function mayBeSame(a: QueuePlace, b: QueuePlace): boolean {
  if (a === undefined || b === undefined) return true;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length).every((step, i) => step === b[i]);
}

export const isSame = (a: QueuePlace, b: QueuePlace): boolean =>
  a !== undefined && b !== undefined && a.length === b.length && mayBeSame(a, b);

/** Whether it is one queue of one object: nothing in sight holds several of the record that the way starts from. */
export function isSingle(place: QueuePlace, parts: ReadonlySet<string>): boolean {
  const start = place?.at(-1);
  if (start === undefined) return false;
  return start.startsWith('&') || !parts.has(start.slice(0, start.lastIndexOf('.')));
}

/** Of the calls of `wanted` in the driver's own text: the places whose addresses are the first argument. */
export function placesIn(
  driver: Driver,
  functions: readonly string[],
  wanted: ReadonlySet<string>,
  watched: string,
): readonly Used[] {
  const places = new Map<string, Used>();
  for (const body of bodiesOf(driver, functions))
    for (const call of callsIn(body).direct) {
      if (!wanted.has(call.callee.symbol.spelled)) continue;
      const used = usedBy(call.arguments[0], watched);
      places.set(`${used.place?.join() ?? ''} ${used.record}`, used);
    }
  return [...places.values()];
}

/** Records that are used as members of others, in arrays, or as variables. */
export function partsIn(driver: Driver, functions: readonly string[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const body of bodiesOf(driver, functions))
    walkStmt(body.block, {
      place: (place) => {
        const isPart =
          place.kind === 'member' || (place.kind === 'variable' && place.symbol.storage === 'static');
        const type = elementOf(place.type);
        if (isPart && type.kind === 'record') parts.add(type.record.key);
      },
    });
  return parts;
}

/**
 * Whether a routine of the driver reads what is in one of the places, or lets their address go where it may. Where a place has no name, any of
 * its record may be the one.
 */
export function touches(symbol: FunctionSymbol, places: readonly Used[]): boolean {
  if (symbol.origin !== 'driver' || !places.some((one) => isMentioned(one, symbol))) return false;
  const body = symbol.body();
  if (body.kind !== 'body') return false;
  let found = false;
  const look = (place: Place, wayOnly: boolean): void => {
    const way = wayTo(place);
    const isOne = ({ place: one, record }: Used): boolean => {
      if (one !== undefined) return way !== undefined && mayBeSame(way, one);
      return !wayOnly && record !== undefined && recordOf(place.type) === record;
    };
    found ||= places.some(isOne);
  };
  walkStmt(body.block, {
    place: (place, use) => {
      if (use === 'read' && place.type.kind === 'record') look(place, false);
    },
    expr: (e, above) => {
      if (e.kind === 'address' && e.place.type.kind === 'record' && isLetGo(above)) look(e.place, true);
    },
  });
  return found;
}

const isMentioned = ({ place }: Used, { mentions }: FunctionSymbol): boolean =>
  place === undefined || mentions.has(lastName(place[0]!));

const recordOf = (type: CType): string | undefined => (type.kind === 'record' ? type.record.key : undefined);

const lastName = (step: string): string =>
  step.slice(Math.max(step.lastIndexOf('.'), step.lastIndexOf('&')) + 1);

/** Stored, or handed to a routine of the driver. */
function isLetGo(above: Above): boolean {
  if (above.kind === 'other') return true;
  if (above.kind !== 'expr') return false;
  const { expr } = above;
  if (expr.kind !== 'call') return expr.kind === 'assign' || expr.kind === 'conditional';
  return expr.callee.kind !== 'function' || expr.callee.symbol.origin === 'driver';
}

function* bodiesOf(driver: Driver, functions: readonly string[]): Iterable<FunctionBody> {
  for (const name of functions) {
    const symbol = driver.functions.get(name);
    if (symbol === undefined || symbol.origin !== 'driver') continue;
    const body = symbol.body();
    if (body.kind === 'body') yield body;
  }
}

function usedBy(argument: Expr | undefined, watched: string): Used {
  const e = argument === undefined ? undefined : unconverted(argument);
  const record = e?.type.kind === 'pointer' ? recordOf(e.type.to) : undefined;
  if (e?.kind !== 'address') return { place: undefined, record };
  // the place of a link in the object itself says nothing about which queue it is in
  const isLink = e.place.kind === 'member' && isIn(e.place.record, watched);
  return { place: isLink ? undefined : wayTo(e.place), record };
}

const isIn = (record: string, key: string): boolean => record === key || record.startsWith(`${key}.`);

function wayTo(place: Place): QueuePlace {
  const way: string[] = [];
  let p = place;
  for (; p.kind === 'member'; p = p.object) {
    if (p.field.name === undefined) return undefined;
    way.push(`${p.record}.${p.field.name}`);
  }
  if (p.kind === 'variable' && p.symbol.storage === 'static') return [...way, `&${p.symbol.name}`];
  return p.kind === 'dereference' && way.length > 0 ? way : undefined;
}
