/**
 * Numbers that stand beside the watched object in the element of an array that holds it: a status that was set when it was put there, which a later
 * loop asks before it takes it out. As with the object itself, nothing is claimed: what is there is read off the memories of every state that arrives.
 */
import { plus } from '../../encode/term-arith.js';
import { differenceOf } from '../../encode/term-linear.js';
import type { TermId } from '../../encode/term-store.js';
import { type Versions, versionOf, withVersion } from '../../encode/versions.js';
import type { Variable } from '../../ir/program.js';
import { isMemory } from '../../ir/sort.js';
import { chosen } from './chosen.js';
import type { Facts } from './facts.js';
import { singleValue } from './range.js';
import { type Beside, meaningOf, pack, type State, type Store } from './state.js';

/** Stores that are looked at, of each memory. */
const mostStores = 8;
const most = 6;
/** Bytes to either side that may belong to the same element. */
const farthest = 512n;

/** Cells near `address` that were set to a number a short while ago. */
export function besidesOf(
  state: State,
  address: TermId,
  globals: readonly Variable[],
  store: Store,
): readonly Beside[] {
  const { g, memories } = store;
  const found: Beside[] = [];
  for (const [memory, variable] of globals.entries()) {
    if (!isMemory(variable.sort)) continue;
    const meaning = ~meaningOf(versionOf(state.globals, memory), variable, store);
    const offsets = new Set<bigint>();
    for (const stored of memories.newest(meaning, mostStores)) {
      const { constant, parts } = differenceOf(g, stored.address, address);
      const offset = BigInt.asIntN(g.width(address), constant);
      const isNear = parts.length === 0 && -farthest < offset && offset < farthest;
      if (!isNear || offsets.has(offset)) continue;
      offsets.add(offset);
      const value = numberAt(state, memory, plus(g, address, offset), variable, store);
      if (value !== undefined) found.push({ memory, offset, value });
      if (found.length === most) return found;
    }
  }
  return found;
}

/** Whether the number is still there. */
export const isBeside = (
  state: State,
  address: TermId,
  { memory, offset, value }: Beside,
  globals: readonly Variable[],
  store: Store,
): boolean => numberAt(state, memory, plus(store.g, address, offset), globals[memory]!, store) === value;

function numberAt(
  state: State,
  memory: number,
  address: TermId,
  variable: Variable,
  store: Store,
): TermId | undefined {
  const { g, memories } = store;
  const meaning = ~meaningOf(versionOf(state.globals, memory), variable, store);
  const value = chosen(g, state.facts, memories.load(meaning, address));
  const number = singleValue(state.facts.rangeOf(value));
  return number === undefined ? undefined : g.constant(g.width(value), number);
}

/** A state in which it is there. @param written the memory may hold anything there as yet */
export function withBeside(
  globals: Versions,
  facts: Facts,
  address: TermId,
  { memory, offset, value }: Beside,
  variable: Variable,
  store: Store,
  written: boolean,
): [Versions, Facts] {
  const { g, memories } = store;
  const meaning = ~meaningOf(versionOf(globals, memory), variable, store);
  const cell = plus(g, address, offset);
  if (written) return [withVersion(globals, memory, pack(~memories.store(meaning, cell, value))), facts];
  return [globals, facts.with(g.eq(memories.load(meaning, cell), value)) ?? facts];
}
