/** The walk of simulate.ts: commands and blocks over sets of states, loops to a fixed point, calls one context at a time. */
import { InternalError, invariant, unreachable } from '../../base/errors.js';
import { Memories } from '../../encode/memory.js';
import { TermGraph } from '../../encode/term.js';
import { type Meaning, Translator } from '../../encode/translate.js';
import { initialVersions, type Versions, versionOf, withVersions } from '../../encode/versions.js';
import type {
  AssertCmd,
  AssumeCmd,
  Block,
  BlockId,
  CallCmd,
  Check,
  Cmd,
  HavocCmd,
  Origin,
  Program,
  Variable,
} from '../../ir/program.js';
import type { Effects } from '../effects.js';
import { targetsOf } from '../loops.js';
import { Facts } from './facts.js';
import { Head } from './head.js';
import { join } from './join.js';
import { type Layout, layoutOf, type Node } from './layout.js';
import { singleValue } from './range.js';
import { anything, meaningOf, pack, type State, type Store } from './state.js';
import { type Exit, type Exits, joined, keyOf, type Summaries, type Summary } from './summaries.js';

export interface SimulatorOptions {
  /** States are told apart by the values of these globals. */
  readonly apart: readonly string[];
  readonly wayInto: (callee: string) => WayInto;
  /** The object that the rule watches. */
  readonly watched: string | undefined;
  /** Known from other entry points of the same driver, rule and level; added to. */
  readonly summaries: Summaries;
  readonly effects: ReadonlyMap<string, Effects>;
  readonly unchanged: ReadonlySet<string>;
  /** Commands carried out at most. */
  readonly steps: number;
}

/** How a call is taken: by the callee's effects alone, by a summary, or by going through its body. */
export type WayInto = 'effects' | 'summary' | 'body';

/** A branch that what is known of a state of the automaton decides. */
export interface Decision {
  readonly text: string;
  readonly taken: boolean;
  readonly origin: Origin;
  /** Values of the globals that keep states apart. */
  readonly state: readonly (bigint | boolean | undefined)[];
}

/** Simulation ends without a proof. */
export class Unproved extends Error {
  override readonly name = 'Unproved';
  constructor(
    readonly why:
      | { readonly kind: 'check'; readonly check: Check; readonly origin: Origin }
      | { readonly kind: 'limit'; readonly detail: string },
  ) {
    super(why.kind === 'check' ? `an assertion of kind ${why.check.kind} may fail` : why.detail);
  }
}

/** States by the values that keep them apart. */
type States = Map<string, State>;

interface Frame {
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

/** Where paths go from a level of nodes: to a block, or out of the procedure. */
type Arrive = (target: BlockId | typeof exit, state: State) => void;
const exit = Symbol('exit');

const mostStates = 24;
const mostTerms = 250_000;
const mostRounds = 24;
const mostFrames = 150;
const mostDecisions = 12;

export class Simulator {
  /** Messages of remarks that may apply. */
  notes = new Set<string>();
  readonly decisions: Decision[] = [];
  /** The end was reached, and by a path on which nothing had to be assumed. */
  ended: 'no' | 'forced' | 'unforced' = 'no';
  private readonly g = new TermGraph();
  private readonly store: Store;
  private readonly globalSlots: ReadonlyMap<string, number>;
  private readonly apart: readonly number[];
  private readonly layouts = new Map<string, Layout | undefined>();
  private readonly look: Look;
  private readonly translator: Translator;
  private names = 0;
  private steps = 0;
  /** Summaries whose bodies are being simulated, and the lowest of them that was looked at meanwhile. */
  private open = 0;
  private lowestUsed = Number.POSITIVE_INFINITY;

  constructor(
    private readonly program: Program,
    private readonly options: SimulatorOptions,
  ) {
    const memories = new Memories(this.g);
    this.store = { g: this.g, memories, fresh: (name) => `${name}!${++this.names}` };
    this.globalSlots = new Map(program.globals.map(({ name }, i) => [name, i]));
    this.apart = options.apart.flatMap((name) => this.globalSlots.get(name) ?? []);
    this.look = new Look(program.globals, this.globalSlots, this.store);
    this.translator = new Translator(this.g, memories, this.look);
  }

  /** @throws Unproved */
  run(): void {
    const { globals, entry } = this.program;
    const values = new Map<number, number>();
    globals.forEach(({ name, sort }, slot) => {
      values.set(slot, pack(anything(name, sort, this.store, true)));
    });
    const state: State = {
      globals: withVersions(initialVersions(globals.length), values),
      locals: initialVersions(0),
      facts: Facts.none(this.g),
      unforced: true,
    };
    this.procedure(entry, [], state, [], false);
  }

  private procedure(
    name: string,
    values: readonly Meaning[],
    caller: State,
    stack: readonly string[],
    inDriver: boolean,
  ): States {
    const layout = this.layout(name);
    if (stack.length > mostFrames) throw limit('calls are nested too deeply');
    const frame: Frame = {
      layout,
      stack: [...stack, name],
      inDriver: inDriver || layout.proc.role === 'driver',
    };
    const locals = withVersions(
      initialVersions(layout.locals.length),
      new Map(values.map((meaning, i) => [i, pack(meaning)])),
    );
    const exits: States = new Map();
    const pending = new Map<BlockId, States>([[layout.entry, new Map([this.keyed({ ...caller, locals })])]]);
    this.level(layout.nodes, frame, pending, (target, state) => {
      invariant(target === exit, 'an edge out of a procedure');
      this.arrive(exits, state, layout, exit);
    });
    return exits;
  }

  private layout(name: string): Layout {
    if (!this.layouts.has(name)) {
      const proc = this.program.procs.get(name);
      if (proc === undefined) throw new InternalError(`call of an unknown procedure ${name}`);
      this.layouts.set(name, layoutOf(proc));
    }
    const layout = this.layouts.get(name);
    if (layout === undefined) throw limit(`a loop of ${name} is entered in several places`);
    return layout;
  }

  /** Nodes in order; `pending` holds what has arrived at their blocks. */
  private level(nodes: readonly Node[], frame: Frame, pending: Map<BlockId, States>, out: Arrive): void {
    const here = new Set<BlockId>();
    for (const node of nodes) here.add(node.kind === 'block' ? node.block.id : node.head);
    const arrive: Arrive = (target, state) => {
      if (target === exit || !here.has(target)) out(target, state);
      else this.arrive(statesAt(pending, target), state, frame.layout, target);
    };
    for (const node of nodes) {
      const id = node.kind === 'block' ? node.block.id : node.head;
      const states = pending.get(id);
      if (states === undefined) continue;
      pending.delete(id);
      if (node.kind === 'block') this.block(node.block, states, frame, arrive);
      else this.loop(node, states, frame, arrive);
    }
  }

  private loop(node: Extract<Node, { kind: 'loop' }>, entries: States, frame: Frame, out: Arrive): void {
    const variables = { globals: this.program.globals, locals: frame.layout.locals };
    const live = frame.layout.live.get(node.head)!;
    const heads = new Map<string, Head>();
    for (const [key, state] of entries) heads.set(key, new Head(state, variables, this.store, live));
    for (let round = 0; round < mostRounds; round++) {
      const left: [BlockId | typeof exit, State][] = [];
      const back: State[] = [];
      const pending = new Map<BlockId, States>();
      const arrive: Arrive = (target, state) => {
        if (target === node.head) back.push(state);
        else left.push([target, state]);
      };
      const states: States = new Map([...heads].map(([key, head]) => [key, head.state()]));
      const [first, ...rest] = node.body;
      invariant(first?.kind === 'block', 'a loop begins with its head');
      const inside: Arrive = (target, state) => {
        if (target === exit || target === node.head || !node.blocks.has(target)) arrive(target, state);
        else this.arrive(statesAt(pending, target), state, frame.layout, target);
      };
      this.block(first.block, states, frame, inside);
      this.level(rest, frame, pending, inside);
      if (!this.takeIn(heads, back, variables, live)) {
        for (const [target, state] of left) out(target, state);
        return;
      }
    }
    throw limit('a loop does not settle');
  }

  private takeIn(
    heads: Map<string, Head>,
    back: readonly State[],
    variables: { readonly globals: readonly Variable[]; readonly locals: readonly Variable[] },
    live: ReadonlySet<number>,
  ): boolean {
    let changed = false;
    for (const state of back) {
      const [key] = this.keyed(state);
      const head = heads.get(key);
      if (head === undefined) heads.set(key, new Head(state, variables, this.store, live));
      changed = head === undefined || head.takeIn(state) || changed;
    }
    return changed;
  }

  /** @param at the block that is arrived at, if it is the start of one */
  private arrive(states: States, state: State, layout: Layout, at?: BlockId | typeof exit): void {
    const [key] = this.keyed(state);
    const known = states.get(key);
    const joined =
      known === undefined
        ? state
        : join(known, state, this.program.globals, layout.locals, this.store, liveAt(layout, at));
    states.set(key, joined);
    if (states.size > mostStates) throw limit('the automaton is in too many states at once');
  }

  private keyed(state: State): [string, State] {
    return [this.apart.map((slot) => versionOf(state.globals, slot)).join(), state];
  }

  private block(block: Block<Cmd>, arrived: States, frame: Frame, arrive: Arrive): void {
    let states: readonly State[] = [...arrived.values()];
    let leads = frame.layout.chosen.has(block.id);
    for (const cmd of block.commands) {
      if (states.length === 0) return;
      leads &&= cmd.kind === 'assume' || cmd.kind === 'mark';
      states = this.command(cmd, states, frame, leads);
    }
    const targets = block.transfer.kind === 'return' ? [exit] : targetsOf(block);
    for (const state of states) for (const target of targets) arrive(target as BlockId | typeof exit, state);
  }

  /** @param leads an assumption that says which way a branch went */
  private command(cmd: Cmd, states: readonly State[], frame: Frame, leads: boolean): readonly State[] {
    this.steps += states.length;
    if (this.steps > this.options.steps) throw limit('too many commands');
    if (this.g.size > mostTerms) throw limit('too many terms');
    switch (cmd.kind) {
      case 'mark':
        return states;
      case 'assume':
        return states.flatMap((state) => this.assume(cmd, state, frame, leads) ?? []);
      case 'assert':
        return states.flatMap((state) => this.assert(cmd, state, frame) ?? []);
      case 'assign': {
        return states.flatMap((state) => {
          const value = this.simplified(this.meaning(cmd.value, state, frame), state.facts);
          return this.apartAgain(this.assigned(state, cmd.target, value, frame), cmd.target);
        });
      }
      case 'havoc':
        return states.flatMap((state) => this.apartAgain(this.havoc(cmd, state, frame), cmd.target));
      case 'call':
        return this.calls(cmd, states, frame);
      default:
        return unreachable(cmd);
    }
  }

  private meaning(e: AssumeCmd['cond'], state: State, frame: Frame): Meaning {
    this.look.at(state, frame.layout);
    return this.translator.meaning(e);
  }

  private assume(cmd: AssumeCmd, state: State, frame: Frame, leads: boolean): State | undefined {
    const condition = this.meaning(cmd.cond, state, frame);
    const truth = state.facts.truthOf(condition);
    if (truth === true) return state;
    if (truth === false) {
      this.decided(cmd, state);
      return undefined;
    }
    const facts = state.facts.with(condition);
    if (facts === undefined) {
      this.decided(cmd, state);
      return undefined;
    }
    const forced =
      frame.inDriver && !leads && cmd.why.kind === 'model' && !isPromiseOfInput(this.g, condition);
    return { ...state, facts, unforced: state.unforced && !forced };
  }

  /** A way that a branch cannot take: worth telling where the automaton has moved. */
  private decided({ why, origin }: AssumeCmd, state: State): void {
    if (why.kind !== 'branch' || this.decisions.length >= mostDecisions) return;
    const values = this.apart.map((slot) => this.constantAt(state, slot));
    if (values.every((value) => value === 0n || value === false)) return;
    this.decisions.push({ text: why.text, taken: !why.taken, origin, state: values });
  }

  private constantAt(state: State, slot: number): bigint | boolean | undefined {
    const meaning = meaningOf(versionOf(state.globals, slot), this.program.globals[slot]!, this.store);
    return this.g.width(meaning) === 0 ? state.facts.truthOf(meaning) : this.g.value(meaning);
  }

  private assert(cmd: AssertCmd, state: State, frame: Frame): State | undefined {
    const { check, origin } = cmd;
    if (check.kind === 'end') {
      if (state.unforced) this.ended = 'unforced';
      else if (this.ended === 'no') this.ended = 'forced';
      return state;
    }
    const condition = this.meaning(cmd.cond, state, frame);
    if (state.facts.truthOf(condition) === true) return state;
    if (check.kind !== 'note') throw new Unproved({ kind: 'check', check, origin });
    this.notes.add(check.message);
    return state;
  }

  private simplified(meaning: Meaning, facts: Facts): Meaning {
    if (meaning < 0 || this.g.op(meaning) === 'const') return meaning;
    if (this.g.width(meaning) === 0) {
      const truth = facts.truthOf(meaning);
      return truth === undefined ? meaning : this.g.bool(truth);
    }
    const value = singleValue(facts.rangeOf(meaning));
    return value === undefined ? meaning : this.g.constant(this.g.width(meaning), value);
  }

  private assigned(state: State, target: string, value: Meaning, frame: Frame): State {
    const slot = frame.layout.slots.get(target);
    if (slot !== undefined)
      return { ...state, locals: withVersions(state.locals, new Map([[slot, pack(value)]])) };
    return { ...state, globals: this.withGlobals(state.globals, [[target, value]]) };
  }

  private withGlobals(globals: Versions, values: readonly (readonly [string, Meaning])[]): Versions {
    return withVersions(
      globals,
      new Map(values.map(([name, value]) => [this.globalSlots.get(name)!, pack(value)])),
    );
  }

  private havoc(cmd: HavocCmd, state: State, frame: Frame): State {
    const slot = frame.layout.slots.get(cmd.target);
    const { sort } =
      slot === undefined
        ? this.program.globals[this.globalSlots.get(cmd.target)!]!
        : frame.layout.locals[slot]!;
    const { kind } = cmd.cause;
    const bounded = kind === 'input' || kind === 'uninitialized';
    return this.assigned(state, cmd.target, anything(cmd.target, sort, this.store, bounded), frame);
  }

  /** A state of the automaton that may be one of a few is split into those. */
  private apartAgain(state: State, target: string): readonly State[] {
    if (!this.options.apart.includes(target)) return [state];
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
        : { ...state, facts, globals: withVersions(state.globals, new Map([[slot, pack(value)]])) };
    });
  }

  private smallValues(term: Meaning, width: number, facts: Facts): Meaning[] {
    const { lo, hi } = facts.rangeOf(term);
    if (hi - lo >= BigInt(mostStates)) return [term];
    const values: Meaning[] = [];
    for (let value = lo; value <= hi; value++) values.push(this.g.constant(width, value));
    return values;
  }

  private calls(cmd: CallCmd, states: readonly State[], frame: Frame): readonly State[] {
    const after: States = new Map();
    for (const state of states)
      for (const next of this.call(cmd, state, frame)) this.arrive(after, next, frame.layout);
    return [...after.values()];
  }

  private call(cmd: CallCmd, state: State, frame: Frame): Iterable<State> {
    const way = this.options.wayInto(cmd.callee);
    switch (way) {
      case 'effects':
        return this.skip(cmd, state, frame);
      case 'summary':
        return this.summarised(cmd, state, frame);
      case 'body':
        return this.enter(cmd, state, frame);
      default:
        return unreachable(way);
    }
  }

  private *enter(cmd: CallCmd, state: State, frame: Frame): Iterable<State> {
    const { proc, slots } = this.layout(cmd.callee);
    const values = cmd.arguments.map((argument) =>
      this.simplified(this.meaning(argument, state, frame), state.facts),
    );
    const exits = this.procedure(cmd.callee, values, state, frame.stack, frame.inDriver);
    for (const left of exits.values()) {
      const results = proc.results.map((result) =>
        meaningOf(versionOf(left.locals, slots.get(result.name)!), result, this.store),
      );
      let next: State = { ...left, locals: state.locals };
      for (const [i, target] of cmd.results.entries()) next = this.assigned(next, target, results[i]!, frame);
      yield next;
    }
  }

  private *summarised(cmd: CallCmd, state: State, frame: Frame): Iterable<State> {
    const proc = this.program.procs.get(cmd.callee)!;
    const values = cmd.arguments.map((argument) =>
      this.simplified(this.meaning(argument, state, frame), state.facts),
    );
    const written = this.writtenBy(cmd.callee).filter((name) => !this.options.apart.includes(name));
    for (const exit of this.summaryOf(cmd.callee, values, state, frame).values()) {
      const known = this.apart.map((slot, i): readonly [string, Meaning] => {
        const { name, sort } = this.program.globals[slot]!;
        const value = exit.apart[i]!;
        return [
          name,
          typeof value === 'boolean' ? this.g.bool(value) : this.g.constant(sort as number, value),
        ];
      });
      const globals = this.withGlobals(state.globals, [...this.forgotten(written), ...known]);
      let next: State = { ...state, globals, unforced: state.unforced && exit.unforced };
      for (const [i, target] of cmd.results.entries()) {
        const value = anything(target, proc.results[i]!.sort, this.store, false);
        const range = exit.results[i];
        if (range !== undefined) next = { ...next, facts: next.facts.withRange(value, range) };
        next = this.assigned(next, target, value, frame);
      }
      yield next;
    }
  }

  private summaryOf(callee: string, values: readonly Meaning[], state: State, frame: Frame): Exits {
    const apart = this.apart.map((slot) => this.constantAt(state, slot));
    const known = values.map((value) => this.knownOf(value, state));
    const context = `${callee}(${apart.join()};${known.map(({ kind }) => kind).join()})`;
    const { summaries } = this.options;
    const done = summaries.get(context);
    if (done?.open !== undefined) {
      done.used = true;
      this.lowestUsed = Math.min(this.lowestUsed, done.open);
    }
    if (done !== undefined) {
      for (const note of done.notes) this.notes.add(note);
      return done.exits;
    }
    const summary: Summary = { exits: new Map(), notes: [], open: this.open++, used: false };
    summaries.set(context, summary);
    const before = this.lowestUsed;
    this.lowestUsed = Number.POSITIVE_INFINITY;
    const notes = this.notes;
    this.notes = new Set();
    try {
      this.settle(summary, callee, known, state, frame);
      summary.notes = [...this.notes];
      this.notes = new Set([...notes, ...this.notes]);
    } catch (error) {
      summaries.delete(context);
      throw error;
    }
    this.open -= 1;
    // what rests on a summary that is not finished is not finished either
    const provisional = this.lowestUsed < summary.open!;
    this.lowestUsed = Math.min(before, provisional ? this.lowestUsed : Number.POSITIVE_INFINITY);
    if (provisional) summaries.delete(context);
    summary.open = undefined;
    return summary.exits;
  }

  private settle(
    summary: Summary,
    callee: string,
    known: readonly Known[],
    state: State,
    frame: Frame,
  ): void {
    const widths = this.layout(callee).proc.results.map(({ sort }) => (typeof sort === 'number' ? sort : 0));
    for (let round = 0; ; round++) {
      summary.used = false;
      const exits = joined(summary.exits, this.simulated(callee, known, state, frame), widths, round);
      const settled = exits === summary.exits;
      summary.exits = exits;
      if (settled || !summary.used) return;
    }
  }

  /** The body from any memory. */
  private simulated(callee: string, known: readonly Known[], state: State, frame: Frame): Exits {
    const { proc, slots } = this.layout(callee);
    const kept = new Set([...this.options.apart, ...this.options.unchanged, this.options.watched ?? '']);
    const others = this.program.globals.map(({ name }) => name).filter((name) => !kept.has(name));
    let facts = Facts.none(this.g);
    const values = proc.parameters.map(({ name, sort }, i) => {
      const { kind, value } = known[i]!;
      if (value !== undefined) return value;
      const made = anything(name, sort, this.store, false);
      if (kind === 'other') facts = facts.with(this.g.not(this.g.eq(made, this.watchedAt(state)!))) ?? facts;
      return made;
    });
    const globals = this.withGlobals(state.globals, this.forgotten(others));
    const entry: State = { ...state, globals, facts, unforced: true };
    const exits = new Map<string, Exit>();
    for (const left of this.procedure(callee, values, entry, frame.stack, frame.inDriver).values()) {
      const apart = this.apart.map((slot) => this.constantAt(left, slot));
      if (!apart.every((value) => value !== undefined))
        throw limit(`the state behind ${callee} is not known`);
      const results = proc.results.map(({ name, sort }) => {
        const value = versionOf(left.locals, slots.get(name)!);
        return typeof sort === 'number'
          ? left.facts.rangeOf(meaningOf(value, { name, sort }, this.store))
          : undefined;
      });
      exits.set(keyOf(apart), { apart, results, unforced: left.unforced });
    }
    return exits;
  }

  /** What a summary is made for: an argument that is the watched object, or is not, or is a number. */
  private knownOf(value: Meaning, state: State): Known {
    const constant = value >= 0 ? this.g.value(value) : undefined;
    if (constant !== undefined && constant <= 1n) return { kind: String(constant), value };
    const watched = this.watchedAt(state);
    if (value < 0 || watched === undefined || this.g.width(watched) !== this.g.width(value))
      return { kind: 'any', value: undefined };
    const truth = state.facts.truthOf(this.g.eq(value, watched));
    if (truth === undefined) return { kind: 'any', value: undefined };
    return truth ? { kind: 'watched', value: watched } : { kind: 'other', value: undefined };
  }

  private watchedAt(state: State): Meaning | undefined {
    const slot = this.globalSlots.get(this.options.watched ?? '');
    if (slot === undefined) return undefined;
    return meaningOf(versionOf(state.globals, slot), this.program.globals[slot]!, this.store);
  }

  private writtenBy(callee: string): string[] {
    const { writes } = this.options.effects.get(callee)!;
    return [...writes].filter((name) => !this.options.unchanged.has(name));
  }

  private forgotten(names: readonly string[]): (readonly [string, Meaning])[] {
    return names.map((name) => {
      const { sort } = this.program.globals[this.globalSlots.get(name)!]!;
      return [name, anything(name, sort, this.store, false)];
    });
  }

  /** The callee by what it may write. */
  private *skip(cmd: CallCmd, state: State, frame: Frame): Iterable<State> {
    const effects = this.options.effects.get(cmd.callee)!;
    const proc = this.program.procs.get(cmd.callee)!;
    const gap = effects.gaps[0];
    if (gap !== undefined) throw new Unproved({ kind: 'check', check: gap, origin: cmd.origin });
    const written = this.writtenBy(cmd.callee);
    let next: State = { ...state, globals: this.withGlobals(state.globals, this.forgotten(written)) };
    for (const [i, target] of cmd.results.entries()) {
      const value = anything(target, proc.results[i]!.sort, this.store, false);
      next = this.assigned(next, target, value, frame);
    }
    let split: readonly State[] = [next];
    for (const name of written) split = split.flatMap((one) => this.apartAgain(one, name));
    yield* split;
  }
}

function statesAt(pending: Map<BlockId, States>, id: BlockId): States {
  const known = pending.get(id);
  if (known !== undefined) return known;
  const made: States = new Map();
  pending.set(id, made);
  return made;
}

const liveAt = (layout: Layout, at: BlockId | typeof exit | undefined): ReadonlySet<number> | 'all' =>
  at === undefined ? 'all' : at === exit ? layout.results : layout.live.get(at)!;

const limit = (detail: string): Unproved => new Unproved({ kind: 'limit', detail });

/** `x < bound`, `x = constant` … of one arbitrary number: some value of it does. */
function isPromiseOfInput(g: TermGraph, condition: number): boolean {
  let t = g.op(condition) === 'not' ? g.arg(condition, 0) : condition;
  if (g.arity(t) !== 2) return g.op(t) === 'var';
  const [a, b] = [g.arg(t, 0), g.arg(t, 1)];
  if (g.op(b) !== 'const' && g.op(a) !== 'const') return false;
  t = g.op(b) === 'const' ? a : b;
  while (g.op(t) === 'zext' || g.op(t) === 'sext') t = g.arg(t, 0);
  return g.op(t) === 'var';
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
      return meaningOf(versionOf(this.state!.locals, slot), this.layout!.locals[slot]!, this.store);
    const global = this.globalSlots.get(name);
    if (global === undefined) return undefined;
    return meaningOf(versionOf(this.state!.globals, global), this.globals[global]!, this.store);
  }
}
