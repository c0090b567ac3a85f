/** Calls: through the callee's body, by a summary of it for what is known of the arguments, or by its effects alone. */
import { unreachable } from '../../base/errors.js';
import { TooManyTerms } from '../../encode/term-store.js';
import type { Meaning } from '../../encode/translate.js';
import { versionOf } from '../../encode/versions.js';
import type { CallCmd } from '../../ir/program.js';
import type { Effects } from '../effects.js';
import { Facts } from './facts.js';
import type { Layout } from './layout.js';
import { type Decision, limit, Unproved } from './outcome.js';
import { anything, meaningOf, type State } from './state.js';
import { type Exit, type Exits, joinedExit, keyOf, type Seen, type Summaries } from './summaries.js';
import type { Values } from './values.js';

export interface CallOptions {
  readonly wayInto: (callee: string) => WayInto;
  /** Whether a callee that is taken by its effects is worth an outline. */
  readonly outlined: (callee: string) => boolean;
  /** The object that the rule watches. */
  readonly watched: string | undefined;
  /** Known from other entry points of the same driver, rule and level; added to. */
  readonly summaries: Summaries;
  readonly effects: ReadonlyMap<string, Effects>;
  readonly unchanged: ReadonlySet<string>;
}

/** How a call is taken: by the callee's effects alone, by a summary, or by going through its body. */
export type WayInto = 'effects' | 'summary' | 'body';

/** States by the values that keep them apart. */
export type States = Map<string, State>;

export interface Frame {
  readonly layout: Layout;
  readonly stack: readonly string[];
  /** Set below a routine of the driver: what is assumed there is not the harness's promise. */
  readonly inDriver: boolean;
}

interface Known {
  /** `watched`, `other`, a small number, or `any`. */
  readonly kind: string;
  readonly value: Meaning | undefined;
}

/** The walk, as calls need it. */
export interface Walk {
  /** From a state at the entry to those at the return. */
  procedure(
    name: string,
    values: readonly Meaning[],
    caller: State,
    stack: readonly string[],
    inDriver: boolean,
  ): States;
  layout(name: string): Layout;
  /** A body followed by itself from any arguments and memory. @throws Unproved, TooManyTerms */
  outline(callee: string, apart: Exit['apart']): Seen;
  /** Messages of remarks that may apply; a summary keeps those of its body. */
  notes: Set<string>;
  /** Likewise branches that are decided. */
  decisions: readonly Decision[];
}

const isLimit = (error: unknown): boolean => error instanceof Unproved || error instanceof TooManyTerms;

export class Calls {
  constructor(
    private readonly walk: Walk,
    private readonly values: Values,
    private readonly options: CallOptions,
  ) {}

  call(cmd: CallCmd, state: State, frame: Frame): Iterable<State> {
    const way = this.options.wayInto(cmd.callee);
    switch (way) {
      case 'effects':
        return this.options.outlined(cmd.callee)
          ? this.outlined(cmd, state, frame)
          : this.skip(cmd, state, frame);
      case 'summary':
        return this.summarised(cmd, state, frame);
      case 'body':
        return this.enter(cmd, state, frame);
      default:
        return unreachable(way);
    }
  }

  private *enter(cmd: CallCmd, state: State, frame: Frame): Iterable<State> {
    const { proc, slots } = this.walk.layout(cmd.callee);
    const values = cmd.arguments.map((argument) =>
      this.values.simplified(this.values.meaning(argument, state, frame.layout), state.facts),
    );
    const exits = this.walk.procedure(cmd.callee, values, state, frame.stack, frame.inDriver);
    for (const left of exits.values()) {
      const results = proc.results.map((result) =>
        meaningOf(versionOf(left.locals, slots.get(result.name)!), result, this.values.store),
      );
      let next: State = { ...left, locals: state.locals };
      for (const [i, target] of cmd.results.entries())
        next = this.values.assigned(next, target, results[i]!, frame.layout);
      yield next;
    }
  }

  private summarised(cmd: CallCmd, state: State, frame: Frame): Iterable<State> {
    const values = cmd.arguments.map((argument) =>
      this.values.simplified(this.values.meaning(argument, state, frame.layout), state.facts),
    );
    return this.behind(cmd, state, frame, this.summaryOf(cmd.callee, values, state, frame));
  }

  /** A callee that cannot move the automaton. */
  private outlined(cmd: CallCmd, state: State, frame: Frame): Iterable<State> {
    const apart = this.values.apart.map((slot) => this.values.constantAt(state, slot));
    const exits = apart.every((value) => value !== undefined) ? this.outlineOf(cmd.callee, apart) : undefined;
    return exits === undefined ? this.skip(cmd, state, frame) : this.behind(cmd, state, frame, exits);
  }

  private outlineOf(callee: string, apart: Exit['apart']): Exits | undefined {
    const context = `outline of ${callee}(${keyOf(apart)})`;
    const body = () => this.walk.outline(callee, apart);
    return this.options.summaries.ifPossible(context, this.widthsOf(callee), body, isLimit);
  }

  /** The states behind a call of which only the exits are known. */
  private *behind(cmd: CallCmd, state: State, frame: Frame, exits: Exits): Iterable<State> {
    const proc = this.values.program.procs.get(cmd.callee)!;
    const written = this.writtenBy(cmd.callee).filter((name) => !this.values.apartNames.includes(name));
    for (const exit of exits.values()) {
      const known = this.values.apartValues(exit.apart);
      const globals = this.values.withGlobals(state.globals, [...this.values.forgotten(written), ...known]);
      let next: State = { ...state, globals, unforced: state.unforced && exit.unforced };
      for (const [i, target] of cmd.results.entries()) {
        const value = anything(target, proc.results[i]!.sort, this.values.store, false);
        const range = exit.results[i];
        if (range !== undefined) next = { ...next, facts: next.facts.withRange(value, range) };
        next = this.values.assigned(next, target, value, frame.layout);
      }
      yield next;
    }
  }

  private summaryOf(callee: string, values: readonly Meaning[], state: State, frame: Frame): Exits {
    const apart = this.values.apart.map((slot) => this.values.constantAt(state, slot));
    const known = values.map((value) => this.knownOf(value, state));
    const context = `${callee}(${apart.join()};${known.map(({ kind }) => kind).join()})`;
    const { notes, decisions } = this.walk;
    const summary = this.options.summaries.of(context, this.widthsOf(callee), () => {
      this.walk.notes = new Set();
      this.walk.decisions = [];
      const exits = this.simulated(callee, known, state, frame);
      return { exits, notes: this.walk.notes, decisions: this.walk.decisions };
    });
    this.walk.notes = new Set([...notes, ...summary.notes]);
    this.walk.decisions = [...new Set([...decisions, ...summary.decisions])];
    return summary.exits;
  }

  private widthsOf(callee: string): number[] {
    const { results } = this.values.program.procs.get(callee)!;
    return results.map(({ sort }) => (typeof sort === 'number' ? sort : 0));
  }

  /** The body from any memory. */
  private simulated(callee: string, known: readonly Known[], state: State, frame: Frame): Exits {
    const { proc } = this.walk.layout(callee);
    // not the stack: callers have different ones; nor a number that is not known, for any other finds the same summary
    const told = this.values.apart.filter((slot) => this.values.constantAt(state, slot) !== undefined);
    const kept = new Set([
      ...told.map((slot) => this.values.program.globals[slot]!.name),
      this.options.watched ?? '',
    ]);
    const others = this.values.program.globals.map(({ name }) => name).filter((name) => !kept.has(name));
    let facts = Facts.none(this.values.g);
    const values = proc.parameters.map(({ name, sort }, i) => {
      const { kind, value } = known[i]!;
      if (value !== undefined) return value;
      const made = anything(name, sort, this.values.store, false);
      if (kind === 'other')
        facts = facts.with(this.values.g.not(this.values.g.eq(made, this.values.watchedAt(state)!))) ?? facts;
      return made;
    });
    const globals = this.values.withGlobals(state.globals, this.values.forgotten(others));
    const entry: State = { ...state, globals, facts, unforced: true, holders: undefined };
    const left = this.walk.procedure(callee, values, entry, frame.stack, frame.inDriver);
    return this.exitsOf(callee, left, entry);
  }

  /** Without the terms: what holds for every caller. @param entry in which what is not known is any value */
  exitsOf(callee: string, left: States, entry?: State): Exits {
    const { proc, slots } = this.walk.layout(callee);
    const exits = new Map<string, Exit>();
    for (const state of left.values()) {
      const apart = this.values.apart.map((slot) => this.apartBehind(callee, slot, state, entry));
      const results = proc.results.map(({ name, sort }) => {
        const value = versionOf(state.locals, slots.get(name)!);
        return typeof sort === 'number'
          ? state.facts.rangeOf(meaningOf(value, { name, sort }, this.values.store))
          : undefined;
      });
      const key = keyOf(apart);
      const exit: Exit = { apart, results, unforced: state.unforced };
      const known = exits.get(key); // of states that where the object is held tells apart
      exits.set(key, known === undefined ? exit : joinedExit(known, exit, this.widthsOf(callee), 0));
    }
    return exits;
  }

  private apartBehind(
    callee: string,
    slot: number,
    state: State,
    entry: State | undefined,
  ): Exit['apart'][number] {
    const value = this.values.constantAt(state, slot);
    if (value !== undefined) return value;
    if (entry !== undefined && versionOf(entry.globals, slot) === versionOf(state.globals, slot))
      return 'kept';
    const { sort } = this.values.program.globals[slot]!;
    if (typeof sort === 'number' && sort > 8) return 'any'; // a number that the rule keeps
    throw limit(`the state behind ${callee} is not known`);
  }

  /** What a summary is made for: an argument that is the watched object, or is not, or is a number. */
  private knownOf(value: Meaning, state: State): Known {
    const constant = value >= 0 ? this.values.g.value(value) : undefined;
    if (constant !== undefined && constant <= 1n) return { kind: String(constant), value };
    const watched = this.values.watchedAt(state);
    if (value < 0 || watched === undefined || this.values.g.width(watched) !== this.values.g.width(value))
      return { kind: 'any', value: undefined };
    const truth = state.facts.truthOf(this.values.g.eq(value, watched));
    if (truth === undefined) return { kind: 'any', value: undefined };
    return truth ? { kind: 'watched', value: watched } : { kind: 'other', value: undefined };
  }

  private writtenBy(callee: string): string[] {
    const { writes } = this.options.effects.get(callee)!;
    return [...writes].filter((name) => !this.options.unchanged.has(name));
  }

  /** The callee by what it may write. */
  private *skip(cmd: CallCmd, state: State, frame: Frame): Iterable<State> {
    const effects = this.options.effects.get(cmd.callee)!;
    const proc = this.values.program.procs.get(cmd.callee)!;
    const gap = effects.gaps[0];
    if (gap !== undefined) throw new Unproved({ kind: 'check', check: gap, origin: cmd.origin });
    const written = this.writtenBy(cmd.callee);
    let next: State = {
      ...state,
      globals: this.values.withGlobals(state.globals, this.values.forgotten(written)),
    };
    for (const [i, target] of cmd.results.entries()) {
      const value = anything(target, proc.results[i]!.sort, this.values.store, false);
      next = this.values.assigned(next, target, value, frame.layout);
    }
    let split: readonly State[] = [next];
    for (const name of written) split = split.flatMap((one) => this.values.apartAgain(one, name));
    yield* split;
  }
}
