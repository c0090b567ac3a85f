/**
 * What a procedure does to the automaton, called from one of its states with arguments of which only little is known: the states it may leave
 * behind, each with the range of the results, and whether they are a number that the rule keeps. Everything else that it may write is anything afterwards. Says nothing about terms, so that it
 * holds for every entry point of a driver under one rule.
 *
 * Recursion goes to a fixed point, as the top-down solver of Le Charlier and Van Hentenryck does (1992): a body is followed with what is known of
 * others so far, and again when that has grown. What was found of others meanwhile is kept, so that each body of a circle is followed as often
 * as something that it looks at itself grows, and not once for every way through the circle: what only rests on something that rests on it is
 * asked about first.
 */
import { type Decision, mostDecisions } from './outcome.js';
import { fullRange, hull, type Range, sameRange, widen } from './range.js';

export interface Exit {
  /** Values of the globals that keep states apart, in their order; `kept` where one that is not known is what it was before. */
  readonly apart: readonly (bigint | boolean | 'kept' | 'any')[];
  /** `undefined` for a result that is not a number. */
  readonly results: readonly (Range | undefined)[];
  /** For each result the position in `apart` of a number that it equals: of what the rule keeps. */
  readonly same: readonly (number | undefined)[];
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
  readonly context: string;
  exits: Exits;
  /** How often they have grown. */
  rounds: number;
  own: Pick<Seen, 'notes' | 'decisions'>;
  /** Those that the last look at the body has looked at. */
  restsOn: Set<Summary>;
  /** All that have ever looked at it. */
  readonly usedBy: Set<Summary>;
  /**
   * `stable`: nothing that its last look was at has grown since. `stale`: something has. `maybe`: something has that those rest on, in the end.
   */
  state: 'stable' | 'maybe' | 'stale';
  /** Its body is being followed, or what it rests on. */
  open: boolean;
  body: Body;
}

interface Body {
  readonly widths: readonly number[];
  readonly follow: () => Seen;
  /** What it may end with that who asked can do without. */
  readonly isLimit: (error: unknown) => boolean;
  /** In which question it was given: one of an earlier question may have nothing left to work with. */
  readonly question: number;
}

const never = (_: unknown): boolean => false;

/** Of one driver under one rule and level: found once for all entry points. */
export class Summaries {
  private readonly known = new Map<string, Summary>();
  /** Contexts in which the body could not be followed. */
  private readonly unmade = new Set<string>();
  /** Those whose bodies are being followed, the innermost last. */
  private readonly following: Summary[] = [];
  private questions = 0;

  /** @param body the exits, with what is known so far for what is being followed already @throws what `body` throws */
  of(context: string, widths: readonly number[], body: () => Seen, isLimit = never): Exits {
    if (this.following.length === 0) this.questions += 1;
    const given = { widths, follow: body, isLimit, question: this.questions };
    let summary = this.known.get(context);
    if (summary === undefined) {
      summary = {
        context,
        exits: new Map(),
        rounds: 0,
        own: { notes: [], decisions: [] },
        restsOn: new Set(),
        usedBy: new Set(),
        state: 'stale',
        open: false,
        body: given,
      };
      this.known.set(context, summary);
    }
    summary.body = given;
    if (!summary.open) this.settle(summary);
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
      return this.of(context, widths, body, isLimit);
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

  private settle(summary: Summary): void {
    if (summary.state === 'stable') return;
    const depth = this.following.push(summary) - 1;
    summary.open = true;
    try {
      while (summary.state !== 'stable') {
        const isToFollow = summary.state === 'stale';
        summary.state = 'stable';
        if (isToFollow) follow(summary);
        else this.settleBelow(summary);
      }
    } catch (error) {
      // what others found with it may not be all
      summary.state = 'stale';
      unsettle(summary);
      throw error;
    } finally {
      summary.open = false;
      this.following.length = depth;
    }
  }

  /** @returns false when its body could not be followed and may be done without */
  private settled(summary: Summary): boolean {
    try {
      this.settle(summary);
      return true;
    } catch (error) {
      if (!summary.body.isLimit(error)) throw error;
      this.unmade.add(summary.context);
      return false;
    }
  }

  /** Only if something there grows is there anything new to see in the body. */
  private settleBelow(summary: Summary): void {
    for (const other of summary.restsOn) {
      if (summary.state === 'stale') return;
      if (other.open || other.state === 'stable') continue;
      if (other.body.question !== this.questions) summary.state = 'stale';
      else if (!this.settled(other)) return; // what looked at it is to look again
    }
  }
}

function follow(summary: Summary): void {
  summary.restsOn = new Set();
  const seen = summary.body.follow();
  summary.own = seen;
  const exits = joined(summary.exits, seen.exits, summary.body.widths, summary.rounds);
  if (exits === summary.exits) return;
  summary.exits = exits;
  summary.rounds += 1;
  unsettle(summary);
}

/** Those that look at it are to look again; so may those be that rest on them. */
function unsettle(summary: Summary): void {
  const work: Summary[] = [];
  const mark = (user: Summary, state: 'maybe' | 'stale') => {
    if (user.state === 'stale' || user.state === state) return;
    user.state = state;
    work.push(user);
  };
  for (const user of summary.usedBy) mark(user, 'stale');
  for (let next = work.pop(); next !== undefined; next = work.pop())
    for (const user of next.usedBy) mark(user, 'maybe');
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
  const same = before.same.map((at, i) => (at === found.same[i] ? at : undefined));
  const unforced = before.unforced || found.unforced;
  const isKnown =
    unforced === before.unforced &&
    results.every((range, i) => range === before.results[i]) &&
    same.every((at, i) => at === before.same[i]);
  return isKnown ? before : { apart: before.apart, results, same, unforced };
}
