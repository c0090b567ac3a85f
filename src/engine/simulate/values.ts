/** Variables in a state: what they hold, as terms and memories, and the states in which they hold something else. */
import { Memories } from '../../encode/memory.js';
import { TermGraph } from '../../encode/term.js';
import { type Meaning, Translator } from '../../encode/translate.js';
import { type Versions, versionOf, withVersion, withVersions } from '../../encode/versions.js';
import type { Expr } from '../../ir/expr.js';
import type { HavocCmd, Program, Variable } from '../../ir/program.js';
import { chosen } from './chosen.js';
import type { Facts } from './facts.js';
import type { Layout } from './layout.js';
import { singleValue } from './range.js';
import { anything, meaningOf, pack, type State, type Store } from './state.js';
import type { Exit } from './summaries.js';

/** Values of a state of the automaton that are told apart one by one. */
export const mostStates = 24;

export class Values {
  readonly g = new TermGraph();
  readonly store: Store;
  readonly globalSlots: ReadonlyMap<string, number>;
  /** Positions of the globals that keep states apart. */
  readonly apart: readonly number[];
  private readonly look: Look;
  private readonly translator: Translator;
  private names = 0;

  constructor(
    readonly program: Program,
    readonly apartNames: readonly string[],
    private readonly watched: string | undefined,
    /** Of what keeps states apart, what is the automaton's. */
    private readonly ghosts: ReadonlySet<string>,
    mostAliases: number,
  ) {
    const memories = new Memories(this.g, mostAliases);
    this.store = { g: this.g, memories, fresh: (name) => `${name}!${++this.names}` };
    this.globalSlots = new Map(program.globals.map(({ name }, i) => [name, i]));
    this.apart = apartNames.flatMap((name) => this.globalSlots.get(name) ?? []);
    this.look = new Look(program.globals, this.globalSlots, this.store);
    this.translator = new Translator(this.g, memories, this.look, (loaded) => this.look.known(loaded));
  }

  meaning(e: Expr, state: State, layout: Layout): Meaning {
    this.look.at(state, layout);
    return this.translator.meaning(e);
  }

  constantAt(state: State, slot: number): bigint | boolean | undefined {
    const meaning = meaningOf(versionOf(state.globals, slot), this.program.globals[slot]!, this.store);
    return this.g.width(meaning) === 0 ? state.facts.truthOf(meaning) : this.g.value(meaning);
  }

  /** States with a number that is not known (a status that the rule has kept) are one: what it equals is among the facts. */
  keyed(state: State): [string, State] {
    const key = this.automatonKey(state);
    // where a loop has left the object in a cell is lost when paths meet on which it is not there, or not yet
    return [state.holders === undefined ? key : `${key}held`, state];
  }

  automatonKey(state: State): string {
    let key = '';
    for (const slot of this.apart) key += `${this.constantAt(state, slot) ?? '?'},`;
    return key;
  }

  simplified(meaning: Meaning, facts: Facts): Meaning {
    if (meaning < 0 || this.g.op(meaning) === 'const') return meaning;
    if (this.g.width(meaning) === 0) {
      const truth = facts.truthOf(meaning);
      return truth === undefined ? meaning : this.g.bool(truth);
    }
    const value = singleValue(facts.rangeOf(meaning));
    return value === undefined
      ? chosen(this.g, facts, meaning)
      : this.g.constant(this.g.width(meaning), value);
  }

  assigned(state: State, target: string, value: Meaning, layout: Layout): State {
    const slot = layout.slots.get(target);
    if (slot !== undefined) return { ...state, locals: withVersion(state.locals, slot, pack(value)) };
    const global = this.globalSlots.get(target)!;
    const globals = withVersion(state.globals, global, pack(value));
    // what holds the object is looked for anew when the automaton has moved
    const moved = this.ghosts.has(target) && versionOf(state.globals, global) !== pack(value);
    return moved ? { ...state, globals, holders: undefined } : { ...state, globals };
  }

  withGlobals(globals: Versions, values: readonly (readonly [string, Meaning])[]): Versions {
    return withVersions(
      globals,
      new Map(values.map(([name, value]) => [this.globalSlots.get(name)!, pack(value)])),
    );
  }

  havoc(cmd: HavocCmd, state: State, layout: Layout): State {
    const slot = layout.slots.get(cmd.target);
    const { sort } =
      slot === undefined ? this.program.globals[this.globalSlots.get(cmd.target)!]! : layout.locals[slot]!;
    const { kind } = cmd.cause;
    const bounded = kind === 'input' || kind === 'uninitialized';
    return this.assigned(state, cmd.target, anything(cmd.target, sort, this.store, bounded), layout);
  }

  /** A state of the automaton that may be one of a few is split into those. */
  apartAgain(state: State, target: string): readonly State[] {
    if (!this.apartNames.includes(target)) return [state];
    const slot = this.globalSlots.get(target)!;
    const term = meaningOf(versionOf(state.globals, slot), this.program.globals[slot]!, this.store);
    const width = this.g.width(term);
    if (this.constantAt(state, slot) !== undefined) return [state];
    const values =
      width === 0 ? [this.g.bool(true), this.g.bool(false)] : this.smallValues(term, width, state.facts);
    return values.flatMap((value) => {
      const facts = state.facts.with(this.g.eq(term, value));
      return facts === undefined
        ? []
        : { ...state, facts, globals: withVersion(state.globals, slot, pack(value)) };
    });
  }

  /** What an assumption leaves of a state that was anything may be few: a body that nobody has leaves behind one of those that the rule knows. */
  allApart(state: State): readonly State[] {
    let states: readonly State[] = [state];
    for (const [i, slot] of this.apart.entries())
      if (this.constantAt(state, slot) === undefined)
        states = states.flatMap((one) => this.apartAgain(one, this.apartNames[i]!));
    return states;
  }

  private smallValues(term: Meaning, width: number, facts: Facts): Meaning[] {
    const { lo, hi } = facts.rangeOf(term);
    if (hi - lo >= BigInt(mostStates)) return [term];
    const values: Meaning[] = [];
    for (let value = lo; value <= hi; value++) values.push(this.g.constant(width, value));
    return values;
  }

  /** What keeps states apart, by its position among that. */
  apartAt(state: State, position: number): Meaning {
    const slot = this.apart[position]!;
    return meaningOf(versionOf(state.globals, slot), this.program.globals[slot]!, this.store);
  }

  /** What keeps states apart, as terms. */
  apartValues(values: Exit['apart']): (readonly [string, Meaning])[] {
    return this.apart.flatMap((slot, i): (readonly [string, Meaning])[] => {
      const { name, sort } = this.program.globals[slot]!;
      const value = values[i]!;
      if (value === 'kept') return [];
      if (value === 'any') return this.forgotten([name]);
      return [
        [name, typeof value === 'boolean' ? this.g.bool(value) : this.g.constant(sort as number, value)],
      ];
    });
  }

  watchedAt(state: State): Meaning | undefined {
    const slot = this.globalSlots.get(this.watched ?? '');
    if (slot === undefined) return undefined;
    return meaningOf(versionOf(state.globals, slot), this.program.globals[slot]!, this.store);
  }

  forgotten(names: readonly string[]): (readonly [string, Meaning])[] {
    return names.map((name) => {
      const { sort } = this.program.globals[this.globalSlots.get(name)!]!;
      return [name, anything(name, sort, this.store, false)];
    });
  }
}

/** The values of the variables at a point, as the translator asks for them. */
class Look {
  private state: State | undefined;
  private layout: Layout | undefined;

  constructor(
    private readonly globals: readonly Variable[],
    private readonly globalSlots: ReadonlyMap<string, number>,
    private readonly store: Store,
  ) {}

  at(state: State, layout: Layout): void {
    this.state = state;
    this.layout = layout;
  }

  get(name: string): Meaning | undefined {
    const slot = this.layout!.slots.get(name);
    if (slot !== undefined)
      return this.known(
        meaningOf(versionOf(this.state!.locals, slot), this.layout!.locals[slot]!, this.store),
      );
    const global = this.globalSlots.get(name);
    if (global === undefined) return undefined;
    return this.known(meaningOf(versionOf(this.state!.globals, global), this.globals[global]!, this.store));
  }

  /** The number that a variable is known to be: what is computed from it is the same term as elsewhere. */
  known(meaning: Meaning): Meaning {
    const { g } = this.store;
    if (meaning < 0 || g.op(meaning) !== 'var' || g.width(meaning) === 0) return meaning;
    const value = singleValue(this.state!.facts.rangeOf(meaning));
    return value === undefined ? meaning : g.constant(g.width(meaning), value);
  }
}
