/**
 * What a procedure does to the automaton, called from one of its states with arguments of which only little is known: the states it may leave
 * behind, each with the range of the results. Everything else that it may write is anything afterwards. Says nothing about terms, so that it
 * holds for every entry point of a driver under one rule.
 */
import type { Decision } from './outcome.js';
import { fullRange, hull, type Range, sameRange, widen } from './range.js';

export interface Exit {
  /** Values of the globals that keep states apart, in their order; `kept` where one that is not known is what it was before. */
  readonly apart: readonly (bigint | boolean | 'kept' | 'any')[];
  /** `undefined` for a result that is not a number. */
  readonly results: readonly (Range | undefined)[];
  readonly unforced: boolean;
}

/** By the values that keep states apart. */
export type Exits = ReadonlyMap<string, Exit>;

export interface Summary {
  exits: Exits;
  /** Messages of the remarks that the body may come by. */
  readonly notes: Set<string>;
  /** What its body tells of branches, for every entry point that comes by. */
  decisions: readonly Decision[];
  /** While its body is simulated: how many others were open before; else `undefined`. */
  open: number | undefined;
  /** Looked at while open: what it says then is only what was known so far. */
  used: boolean;
}

/** What one look at a body found. */
export interface Seen {
  readonly exits: Exits;
  readonly notes: Iterable<string>;
  readonly decisions: readonly Decision[];
}

/** Of one driver under one rule and level: found once for all entry points. Recursion goes to a fixed point. */
export class Summaries {
  private readonly known = new Map<string, Summary>();
  /** Contexts in which the body could not be followed. */
  private readonly unmade = new Set<string>();
  /** How many bodies are being followed, and the lowest of their summaries that was looked at meanwhile. */
  private open = 0;
  private lowestUsed = Number.POSITIVE_INFINITY;

  /** @param body the exits, with what is known so far for what is being followed already @throws what `body` throws */
  of(context: string, widths: readonly number[], body: () => Seen): Summary {
    const done = this.known.get(context);
    if (done?.open !== undefined) {
      done.used = true;
      this.lowestUsed = Math.min(this.lowestUsed, done.open);
    }
    if (done !== undefined) return done;
    const level = this.open++;
    const summary: Summary = {
      exits: new Map(),
      notes: new Set(),
      decisions: [],
      open: level,
      used: false,
    };
    this.known.set(context, summary);
    const before = this.lowestUsed;
    this.lowestUsed = Number.POSITIVE_INFINITY;
    try {
      settle(summary, widths, body);
    } catch (error) {
      this.known.delete(context);
      this.lowestUsed = before;
      throw error;
    } finally {
      this.open = level;
    }
    // what rests on a summary that is not finished is not finished either
    const provisional = this.lowestUsed < level;
    this.lowestUsed = Math.min(before, provisional ? this.lowestUsed : Number.POSITIVE_INFINITY);
    if (provisional) this.known.delete(context);
    summary.open = undefined;
    return summary;
  }

  /** As `of`, but `undefined` once `body` has thrown what `isLimit` knows. */
  ifPossible(
    context: string,
    widths: readonly number[],
    body: () => Seen,
    isLimit: (error: unknown) => boolean,
  ): Exits | undefined {
    if (this.unmade.has(context)) return undefined;
    try {
      return this.of(context, widths, body).exits;
    } catch (error) {
      if (!isLimit(error)) throw error;
      this.unmade.add(context);
      return undefined;
    }
  }
}

function settle(summary: Summary, widths: readonly number[], body: () => Seen): void {
  for (let round = 0; ; round++) {
    summary.used = false;
    const seen = body();
    const exits = joined(summary.exits, seen.exits, widths, round);
    const settled = exits === summary.exits;
    summary.exits = exits;
    for (const note of seen.notes) summary.notes.add(note);
    summary.decisions = seen.decisions; // the last look sees all that the others saw
    if (settled || !summary.used) return;
  }
}

export const keyOf = (apart: Exit['apart']): string => apart.join();

/** Rounds after which ranges grow no further one by one. */
const patience = 3;

/** @returns `known` when nothing is new */
function joined(known: Exits, found: Exits, widths: readonly number[], round: number): Exits {
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

export function joinedExit(before: Exit, found: Exit, widths: readonly number[], round: number): Exit {
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
