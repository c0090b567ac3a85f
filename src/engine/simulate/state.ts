/** What simulation knows at a point of the program: a value for each variable, and facts about the terms that the values are. */
import type { Memories } from '../../encode/memory.js';
import type { TermGraph } from '../../encode/term.js';
import type { TermId } from '../../encode/term-store.js';
import type { Meaning } from '../../encode/translate.js';
import type { Versions } from '../../encode/versions.js';
import type { MemorySort, Sort } from '../../ir/expr.js';
import type { Variable } from '../../ir/program.js';
import { isMemory } from '../../ir/sort.js';
import type { Facts } from './facts.js';

export interface State {
  /** Meanings in the form of `pack`. */
  readonly globals: Versions;
  readonly locals: Versions;
  readonly facts: Facts;
  /** On some path to here, nothing had to be assumed that is not the way of a branch. */
  readonly unforced: boolean;
  /** Cells that hold the watched object, where a loop has made it so; `undefined`: nobody has looked. */
  readonly holders?: readonly Holder[] | undefined;
}

/** A cell that holds the watched object (holders.ts). */
export interface Holder {
  /** Position of the memory among the globals. */
  readonly memory: number;
  readonly address: TermId;
  /** What of the address says which element it is, where that is known. */
  readonly index: TermId | undefined;
  /** Numbers in the same element, where anybody has looked. */
  readonly beside?: readonly Beside[];
}

/** A number beside it (beside.ts). */
export interface Beside {
  /** Position of the memory among the globals. */
  readonly memory: number;
  /** From the cell that holds the object. */
  readonly offset: bigint;
  /** A constant. */
  readonly value: TermId;
}

/** Where terms and memories are made; one for a whole simulation. */
export interface Store {
  readonly g: TermGraph;
  readonly memories: Memories;
  /** A name nobody has. */
  readonly fresh: (name: string) => string;
}

/** 0 stands for a variable that was not set: zero. */
export const pack = (meaning: Meaning): number => (meaning >= 0 ? meaning + 1 : meaning);
const unpack = (packed: number): Meaning => (packed > 0 ? packed - 1 : packed);

/** The meaning of what was packed. */
export function meaningOf(packed: number, variable: Variable, { g, memories }: Store): Meaning {
  if (packed !== 0) return unpack(packed);
  const { sort } = variable;
  if (isMemory(sort)) return ~memories.zero(sort);
  return sort === 'bool' ? g.bool(false) : g.constant(sort, 0n);
}

/** Anything. @param bounded a memory's promise about its cells holds */
export function anything(name: string, sort: Sort, store: Store, bounded: boolean): Meaning {
  const unique = store.fresh(name);
  if (!isMemory(sort)) return store.g.variable(unique, sort === 'bool' ? 0 : sort);
  return ~store.memories.arbitrary(unique, bounded ? sort : unboundedSort(sort));
}

function unboundedSort(sort: MemorySort): MemorySort {
  const { below: _, ...rest } = sort;
  return rest;
}
