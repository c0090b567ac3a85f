/** What little is known where a body is followed by itself, for every caller that knows the same, and what is told of it without any terms. */
import type { Meaning } from '../../encode/translate.js';
import { initialVersions, versionOf, withVersions } from '../../encode/versions.js';
import type { Sort } from '../../ir/expr.js';
import type { Proc } from '../../ir/program.js';
import { Facts } from './facts.js';
import type { Layout } from './layout.js';
import { limit } from './outcome.js';
import { anything, meaningOf, pack, type State } from './state.js';
import { type Exit, type Exits, joinedExit, keyOf } from './summaries.js';
import type { Values } from './values.js';

/** What is known of an argument: that it is the watched object or is not, or that it is a number. */
type Known = 'watched' | 'other' | '0' | '1' | 'any';

export interface Context {
  /** Values of the globals that keep states apart; of a number that the rule keeps, none is known. */
  readonly apart: readonly (bigint | boolean | undefined)[];
  /** Of each argument; without any, nothing is known of them. */
  readonly known: readonly Known[];
}

export const nameOf = ({ apart, known }: Context): string => `${apart.join()};${known.join()}`;

export function contextOf(passed: readonly Meaning[], state: State, values: Values): Context {
  return { apart: apartIn(state, values), known: passed.map((value) => knownOf(value, state, values)) };
}

export const apartIn = (state: State, values: Values): Context['apart'] =>
  values.apart.map((slot) => values.constantAt(state, slot));

function knownOf(value: Meaning, state: State, values: Values): Known {
  const { g } = values;
  const constant = value >= 0 ? g.value(value) : undefined;
  if (constant === 0n) return '0';
  if (constant === 1n) return '1';
  const watched = values.watchedAt(state);
  if (value < 0 || watched === undefined || g.width(watched) !== g.width(value)) return 'any';
  const truth = state.facts.truthOf(g.eq(value, watched));
  return truth === undefined ? 'any' : truth ? 'watched' : 'other';
}

/** Where a body begins: from any memory. */
export function entryIn(
  { apart, known }: Context,
  proc: Proc,
  values: Values,
): { readonly state: State; readonly passed: readonly Meaning[] } {
  const { program, store, g } = values;
  const constants = new Map(values.apartValues(apart.map((value) => value ?? 'kept')));
  const globals = program.globals.map(({ name, sort }, slot): [number, number] => [
    slot,
    pack(constants.get(name) ?? anything(name, sort, store, false)),
  ]);
  const before: State = {
    globals: withVersions(initialVersions(program.globals.length), new Map(globals)),
    locals: initialVersions(0),
    facts: Facts.none(g),
    unforced: true,
  };
  let { facts } = before;
  const passed = proc.parameters.map(({ name, sort }, i) => {
    const kind = known[i] ?? 'any';
    if (kind === 'watched') return values.watchedAt(before)!;
    if (kind === '0' || kind === '1') return g.constant(sort as number, BigInt(kind));
    const made = anything(name, sort, store, false);
    if (kind === 'other') facts = facts.with(g.not(g.eq(made, values.watchedAt(before)!))) ?? facts;
    return made;
  });
  return { state: { ...before, facts }, passed };
}

/** Without the terms: what holds for every caller. @param entry in which what is not known is any value */
export function exitsOf(
  { proc, slots }: Layout,
  states: Iterable<State>,
  entry: State,
  values: Values,
): Exits {
  const exits = new Map<string, Exit>();
  for (const state of states) {
    const apart = values.apart.map((slot) => apartBehind(proc.name, slot, state, entry, values));
    const left = proc.results.map((result) =>
      meaningOf(versionOf(state.locals, slots.get(result.name)!), result, values.store),
    );
    const results = proc.results.map(({ sort }, i) =>
      typeof sort === 'number' ? state.facts.rangeOf(left[i]!) : undefined,
    );
    const same = left.map((value) => keptNumber(value, state, values));
    const key = keyOf(apart);
    const exit: Exit = { apart, results, same, unforced: state.unforced };
    const known = exits.get(key); // of states that where the object is held tells apart
    exits.set(key, known === undefined ? exit : joinedExit(known, exit, widthsOf(proc), 0));
  }
  return exits;
}

/** The position among what keeps states apart of a number that the rule keeps and that the value equals. */
function keptNumber(value: Meaning, state: State, values: Values): number | undefined {
  const { g, apart, program, store } = values;
  if (value < 0) return undefined;
  const at = apart.findIndex((slot) => {
    const kept = program.globals[slot]!;
    if (!isNumber(kept.sort) || kept.sort !== g.width(value)) return false;
    const held = meaningOf(versionOf(state.globals, slot), kept, store);
    return held === value || state.facts.truthOf(g.eq(held, value)) === true;
  });
  return at < 0 ? undefined : at;
}

/** Not a state: those have few values. */
const isNumber = (sort: Sort): sort is number => typeof sort === 'number' && sort > 8;

function apartBehind(
  callee: string,
  slot: number,
  state: State,
  entry: State,
  values: Values,
): Exit['apart'][number] {
  const value = values.constantAt(state, slot);
  if (value !== undefined) return value;
  if (versionOf(entry.globals, slot) === versionOf(state.globals, slot)) return 'kept';
  const { sort } = values.program.globals[slot]!;
  if (isNumber(sort)) return 'any'; // what the rule keeps
  throw limit(`the state behind ${callee} is not known`);
}

/** Of the results; zero for one that is not a number. */
export const widthsOf = ({ results }: Proc): number[] =>
  results.map(({ sort }) => (typeof sort === 'number' ? sort : 0));
