/** Where paths meet on which the watched object is in different elements of one array: it is in any element, of which is known what holds on both. */
import { type TermId, TRUE } from '../../encode/term-store.js';
import { versionOf, withVersion } from '../../encode/versions.js';
import type { Variable } from '../../ir/program.js';
import { isBeside, withBeside } from './beside.js';
import { numbersFor } from './held.js';
import { addressOf, holds, type Match, matched } from './holders.js';
import { related, relationsOn, type Side } from './relations.js';
import { type Beside, type Holder, meaningOf, pack, type State, type Store } from './state.js';

export interface Meeting {
  readonly globals: readonly Variable[];
  readonly locals: readonly Variable[];
  readonly store: Store;
  /** Locals that are looked at from here on. */
  readonly live: ReadonlySet<number> | 'all';
  readonly watched: TermId;
}

interface Pair {
  /** `undefined`: the same element on both sides. */
  readonly match: Match | undefined;
  /** What stands for it behind the meeting. */
  readonly both: Holder;
}

/** @param made the term that stands for two */
export function pairsOf(
  a: State,
  b: State,
  meeting: Meeting,
  made: (x: TermId, y: TermId, name: string) => TermId,
): readonly Pair[] {
  const { globals, store, watched } = meeting;
  const pairs: Pair[] = [];
  for (const left of a.holders ?? []) {
    const variable = globals[left.memory]!;
    for (const right of b.holders ?? []) {
      if (right.memory !== left.memory) continue;
      const isThere = holds(a, left, variable, watched, store) && holds(b, right, variable, watched, store);
      const pair = isThere ? pairOf(left, right, variable.name, meeting, made) : undefined;
      if (pair === undefined) continue;
      const beside = besideBoth(a, left, b, right, meeting);
      pairs.push({ ...pair, both: { ...pair.both, beside } });
      break;
    }
  }
  return pairs;
}

function pairOf(
  left: Holder,
  right: Holder,
  name: string,
  { store: { g } }: Meeting,
  made: (x: TermId, y: TermId, name: string) => TermId,
): Pair | undefined {
  const { memory } = left;
  if (g.eq(left.address, right.address) === TRUE) {
    const index = left.index === right.index ? left.index : undefined;
    return { match: undefined, both: { ...left, index } };
  }
  const match = matched(g, left.address, right.address);
  if (match === undefined) return undefined;
  const index = made(match.left, match.right, `index into ${name}`);
  return { match, both: { memory, address: addressOf(g, match.pattern, index), index } };
}

/** What stands beside it in one is looked for in the other. */
function besideBoth(
  a: State,
  left: Holder,
  b: State,
  right: Holder,
  { globals, store }: Meeting,
): readonly Beside[] {
  return (left.beside ?? []).filter(
    (one) =>
      isBeside(a, left.address, one, globals, store) && isBeside(b, right.address, one, globals, store),
  );
}

/** @param met without the holders */
export function withPairs(met: State, a: State, b: State, pairs: readonly Pair[], meeting: Meeting): State {
  const { store, watched, live, locals } = meeting;
  let { globals, facts } = met;
  for (const { match, both } of pairs) {
    const { memory, address } = both;
    const variable = meeting.globals[memory]!;
    const meaning = ~meaningOf(versionOf(globals, memory), variable, store);
    globals = withVersion(globals, memory, pack(~store.memories.store(meaning, address, watched)));
    for (const one of both.beside ?? []) {
      const of = meeting.globals[one.memory]!;
      [globals, facts] = withBeside(globals, facts, address, one, of, store, true);
    }
    if (match === undefined) continue;
    const sideOf = (state: State, index: TermId): Side => ({
      facts: state.facts,
      index,
      local: (slot) => meaningOf(versionOf(state.locals, slot), locals[slot]!, store),
    });
    const numbers = numbersFor(store.g.width(match.left), locals, live);
    const sides = [sideOf(a, match.left), sideOf(b, match.right)];
    for (const relation of relationsOn(store.g, numbers, sides))
      facts = related(store.g, relation, { ...sideOf(met, both.index!), facts });
  }
  const holders = pairs.length > 0 ? pairs.map(({ both }) => both) : undefined;
  return { ...met, globals, facts, holders };
}
