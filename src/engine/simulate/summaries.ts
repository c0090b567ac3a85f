/**
 * What a procedure does to the automaton, called from one of its states with arguments of which only little is known: the states it may leave
 * behind, each with the range of the results. Everything else that it may write is anything afterwards. Says nothing about terms, so that it
 * holds for every entry point of a driver under one rule.
 */
import type { Decision } from './outcome.js';
import { fullRange, hull, type Range, sameRange, widen } from './range.js';

export interface Exit {
  /** Values of the globals that keep states apart, in their order. */
  readonly apart: readonly (bigint | boolean)[];
  /** `undefined` for a result that is not a number. */
  readonly results: readonly (Range | undefined)[];
  readonly unforced: boolean;
}

/** By the values that keep states apart. */
export type Exits = ReadonlyMap<string, Exit>;

export interface Summary {
  exits: Exits;
  /** Messages of the remarks that the body may come by. */
  notes: readonly string[];
  /** What its body tells of branches, for every entry point that comes by. */
  decisions: readonly Decision[];
  /** While its body is simulated: how many others were open before; else `undefined`. */
  open: number | undefined;
  /** Looked at while open: what it says then is only what was known so far. */
  used: boolean;
}

/** By procedure and context. */
export type Summaries = Map<string, Summary>;

export const keyOf = (apart: Exit['apart']): string => apart.join();

/** Rounds after which ranges grow no further one by one. */
const patience = 3;

/** @returns `known` when nothing is new */
export function joined(known: Exits, found: Exits, widths: readonly number[], round: number): Exits {
  const all = new Map(known);
  let changed = false;
  for (const [key, exit] of found) {
    const before = all.get(key);
    const after = before === undefined ? exit : joinedExit(before, exit, widths, round);
    if (after === before) continue;
    all.set(key, after);
    changed = true;
  }
  return changed ? all : known;
}

function joinedExit(before: Exit, found: Exit, widths: readonly number[], round: number): Exit {
  const results = before.results.map((range, i) => {
    const other = found.results[i];
    if (range === undefined || other === undefined) return undefined;
    const wider = hull(range, other);
    if (sameRange(wider, range)) return range;
    if (round < patience) return wider;
    return round < 3 * patience ? widen(widths[i]!, range, wider) : fullRange(widths[i]!);
  });
  const unforced = before.unforced || found.unforced;
  const same = unforced === before.unforced && results.every((range, i) => range === before.results[i]);
  return same ? before : { apart: before.apart, results, unforced };
}
