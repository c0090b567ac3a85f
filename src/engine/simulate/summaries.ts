/**
 * What a procedure does to the automaton, called from one of its states with arguments of which only little is known: the states it may leave
 * behind, each with the range of the results. Everything else that it may write is anything afterwards. Says nothing about terms, so that it
 * holds for every entry point of a driver under one rule.
 *
 * Recursion goes to a fixed point, as the top-down solver of Le Charlier and Van Hentenryck does (1992): a body is followed with what is known of
 * others so far, and again when that has grown. What was found of others meanwhile is kept, so that each body of a circle is followed as often
 * as something that it looks at grows, and not once for every way through the circle.
 */
import { type Decision, mostDecisions } from './outcome.js';
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

/** What one look at a body found. */
export interface Seen {
  readonly exits: Exits;
  /** Messages of the remarks that the body may come by; not those of what it takes by summaries. */
  readonly notes: Iterable<string>;
  /** Likewise what it tells of branches. */
  readonly decisions: readonly Decision[];
}

/** What a summary and those that it rests on tell, for every entry point that comes by. */
export interface Told {
  readonly notes: ReadonlySet<string>;
  readonly decisions: readonly Decision[];
}

interface Summary {
  exits: Exits;
  /** How often they have grown. */
  rounds: number;
  own: Pick<Seen, 'notes' | 'decisions'>;
  /** Those that the last look at the body has looked at. */
  restsOn: Set<Summary>;
  /** Those whose last look was at this one, as it is now. */
  usedBy: Set<Summary>;
  /** Nothing that its last look was at has grown since. */
  stable: boolean;
  /** Its body is being followed. */
  open: boolean;
}

/** Of one driver under one rule and level: found once for all entry points. */
export class Summaries {
  private readonly known = new Map<string, Summary>();
  /** Contexts in which the body could not be followed. */
  private readonly unmade = new Set<string>();
  /** Those whose bodies are being followed, the innermost last. */
  private readonly following: Summary[] = [];

  /** @param body the exits, with what is known so far for what is being followed already @throws what `body` throws */
  of(context: string, widths: readonly number[], body: () => Seen): Exits {
    let summary = this.known.get(context);
    if (summary === undefined) {
      summary = {
        exits: new Map(),
        rounds: 0,
        own: { notes: [], decisions: [] },
        restsOn: new Set(),
        usedBy: new Set(),
        stable: false,
        open: false,
      };
      this.known.set(context, summary);
    }
    if (!summary.open && !summary.stable) this.settle(summary, widths, body);
    const user = this.following[this.following.length - 1];
    if (user !== undefined) {
      user.restsOn.add(summary);
      summary.usedBy.add(user);
    }
    return summary.exits;
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
      return this.of(context, widths, body);
    } catch (error) {
      if (!isLimit(error)) throw error;
      this.unmade.add(context);
      return undefined;
    }
  }

  /** Nothing while a body is followed: whoever asked first is told of all that it came by. */
  told(context: string): Told {
    const notes = new Set<string>();
    const decisions: Decision[] = [];
    const found = new Set<Summary>();
    const first = this.following.length === 0 ? this.known.get(context) : undefined;
    if (first !== undefined) found.add(first);
    for (const summary of found) {
      for (const note of summary.own.notes) notes.add(note);
      decisions.push(...summary.own.decisions.slice(0, mostDecisions - decisions.length));
      for (const other of summary.restsOn) found.add(other);
    }
    return { notes, decisions };
  }

  private settle(summary: Summary, widths: readonly number[], body: () => Seen): void {
    const depth = this.following.push(summary) - 1;
    summary.open = true;
    try {
      while (!summary.stable) {
        summary.stable = true;
        summary.restsOn = new Set();
        const seen = body();
        summary.own = seen;
        const exits = joined(summary.exits, seen.exits, widths, summary.rounds);
        if (exits === summary.exits) continue;
        summary.exits = exits;
        summary.rounds += 1;
        unsettle(summary);
      }
    } catch (error) {
      // what others found with it may not be all
      summary.stable = false;
      unsettle(summary);
      throw error;
    } finally {
      summary.open = false;
      this.following.length = depth;
    }
  }
}

/** What rests on it, on the way of others as well, is to be looked at again; itself included when it rests on itself. */
function unsettle(summary: Summary): void {
  const work = [summary];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    for (const user of next.usedBy) {
      user.stable = false;
      work.push(user);
    }
    next.usedBy = new Set();
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
