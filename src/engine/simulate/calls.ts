/** Calls: through the callee's body, by a summary of it for what is known of the arguments, or by its effects alone. */
import { unreachable } from '../../base/errors.js';
import { TooManyTerms } from '../../encode/term-store.js';
import type { Meaning } from '../../encode/translate.js';
import { versionOf } from '../../encode/versions.js';
import type { CallCmd } from '../../ir/program.js';
import type { Effects } from '../effects.js';
import { apartIn, type Context, contextOf, nameOf, widthsOf } from './contexts.js';
import type { Layout } from './layout.js';
import { type Decision, Unproved } from './outcome.js';
import { anything, meaningOf, type State } from './state.js';
import type { Exits, Seen, Summaries } from './summaries.js';
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
  /** A body followed by itself from any memory. @param most steps, where it has its own @throws Unproved, TooManyTerms */
  readonly alone: (callee: string, context: Context, stack: readonly string[], most?: number) => Seen;
  /** Messages of remarks that may apply. */
  notes: Set<string>;
  /** Likewise branches that are decided. */
  decisions: readonly Decision[];
}

/** For one outline. */
const outlineSteps = 20_000;

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
    const apart = apartIn(state, this.values);
    const isKnown = apart.every((value) => value !== undefined);
    const exits = isKnown ? this.outlineOf(cmd.callee, { apart, known: [] }) : undefined;
    return exits === undefined ? this.skip(cmd, state, frame) : this.behind(cmd, state, frame, exits);
  }

  private outlineOf(callee: string, context: Context): Exits | undefined {
    const name = `outline of ${callee}(${nameOf(context)})`;
    const { alone } = this.walk; // kept with the summary, unlike the graph of this walk
    const body = () => alone(callee, context, [], outlineSteps);
    return this.options.summaries.ifPossible(
      name,
      widthsOf(this.values.program.procs.get(callee)!),
      body,
      isLimit,
    );
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
        const same = exit.same[i];
        const value =
          same === undefined
            ? anything(target, proc.results[i]!.sort, this.values.store, false)
            : this.values.apartAt(next, same);
        const range = exit.results[i];
        if (range !== undefined) next = { ...next, facts: next.facts.withRange(value, range) };
        next = this.values.assigned(next, target, value, frame.layout);
      }
      yield next;
    }
  }

  private summaryOf(callee: string, passed: readonly Meaning[], state: State, frame: Frame): Exits {
    const { summaries } = this.options;
    const { alone } = this.walk;
    const { stack } = frame;
    const context = contextOf(passed, state, this.values);
    const name = `${callee}(${nameOf(context)})`;
    const exits = summaries.of(name, widthsOf(this.values.program.procs.get(callee)!), () =>
      alone(callee, context, stack),
    );
    const { notes, decisions } = summaries.told(name);
    this.walk.notes = new Set([...this.walk.notes, ...notes]);
    this.walk.decisions = [...new Set([...this.walk.decisions, ...decisions])];
    return exits;
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
    if (gap !== undefined) throw new Unproved({ kind: 'check', check: gap, origin: cmd.origin }, true);
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
