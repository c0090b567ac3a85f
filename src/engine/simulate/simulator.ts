/** The walk of simulate.ts: commands and blocks over sets of states, loops to a fixed point, calls one context at a time. */
import { InternalError, invariant, unreachable } from '../../base/errors.js';
import type { Meaning } from '../../encode/translate.js';
import { initialVersions, withVersions } from '../../encode/versions.js';
import type {
  AssertCmd,
  AssumeCmd,
  Block,
  BlockId,
  CallCmd,
  Cmd,
  HavocCmd,
  Program,
  Variable,
} from '../../ir/program.js';
import { targetsOf } from '../loops.js';
import { besidesOf } from './beside.js';
import { type CallOptions, Calls, type Frame, type States, type Walk } from './calls.js';
import { type Context, entryIn, exitsOf } from './contexts.js';
import { Facts } from './facts.js';
import { Head } from './head.js';
import { holdersIn } from './holders.js';
import { isPromiseOfInput } from './input-promise.js';
import { join } from './join.js';
import { type Layout, layoutOf, type Node } from './layout.js';
import type { LeftOut } from './left-out.js';
import { type Decision, limit, mostDecisions, placedAt, Unproved } from './outcome.js';
import { anything, pack, type State } from './state.js';
import type { Exits } from './summaries.js';
import { mostStates, Values } from './values.js';
import { Meter, type Work } from './work.js';

export interface SimulatorOptions extends CallOptions {
  /** States are told apart by the values of these globals. */
  readonly apart: readonly string[];
  readonly ghosts: ReadonlySet<string>;
  /** Runs of stores that a load may or may not hit, before its value is anything. */
  readonly mostAliases: number;
  /** Where it is asked what else there would be a proof without. */
  readonly leftOut?: LeftOut | undefined;
}

/** Where paths go from a level of nodes: to a block, or out of the procedure. */
type Arrive = (target: BlockId | typeof exit, state: State) => void;
const exit = Symbol('exit');

const mostRounds = 24;
const mostFrames = 150;

export class Simulator implements Walk {
  /** Messages of remarks that may apply. */
  notes = new Set<string>();
  decisions: readonly Decision[] = [];
  /** The end was reached, and by a path on which nothing had to be assumed. */
  ended: 'no' | 'forced' | 'unforced' = 'no';
  readonly alone: Walk['alone'];
  private readonly values: Values;
  private readonly callee: Calls;
  private readonly layouts = new Map<string, Layout | undefined>();
  private readonly leftOut: LeftOut | undefined;
  private readonly meter: Meter;
  /** Of the driver's own calls the innermost that is being followed: what a body of ours decides is told there. */
  private calling: Pick<Decision, 'origin' | 'within'> | undefined;

  constructor(
    private readonly program: Program,
    options: SimulatorOptions,
    work: Work,
  ) {
    this.values = new Values(program, options.apart, options.watched, options.ghosts, options.mostAliases);
    this.leftOut = options.leftOut;
    this.meter = new Meter(work);
    this.alone = following(program, options, work);
    this.callee = new Calls(this, this.values, options);
  }

  /** @throws Unproved */
  run(): void {
    const { globals, entry } = this.program;
    const values = new Map<number, number>();
    globals.forEach(({ name, sort }, slot) => {
      values.set(slot, pack(anything(name, sort, this.values.store, true)));
    });
    const state: State = {
      globals: withVersions(initialVersions(globals.length), values),
      locals: initialVersions(0),
      facts: Facts.none(this.values.g),
      unforced: true,
    };
    this.procedure(entry, [], state, [], false);
  }

  exits(callee: string, context: Context, stack: readonly string[]): Exits {
    const layout = this.layout(callee);
    const { state, passed } = entryIn(context, layout.proc, this.values);
    const left = this.procedure(callee, passed, state, stack, true);
    return exitsOf(layout, left.values(), state, this.values);
  }

  procedure(
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
    const pending = new Map<BlockId, States>([
      [layout.entry, new Map([this.values.keyed({ ...caller, locals })])],
    ]);
    this.level(layout.nodes, frame, pending, (target, state) => {
      invariant(target === exit, 'an edge out of a procedure');
      this.arrive(exits, state, layout, exit);
    });
    return exits;
  }

  layout(name: string): Layout {
    if (!this.layouts.has(name)) {
      const proc = this.program.procs.get(name);
      if (proc === undefined) throw new InternalError(`call of an unknown procedure ${name}`);
      this.layouts.set(name, layoutOf(proc));
    }
    const layout = this.layouts.get(name);
    if (layout === undefined) throw limit(`loops of ${name} are entered in too many places`);
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
    for (const [key, state] of this.together(entries, frame.layout, node.head))
      heads.set(key, this.head(state, variables, live));
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
        const follows = (state: State) => heads.get(this.values.automatonKey(state))?.followsHolders;
        for (const [target, state] of left) out(target, follows(state) ? this.withHolders(state) : state);
        return;
      }
    }
    throw limit('a loop does not settle');
  }

  /** One state for each state of the automaton. */
  private together(entries: States, layout: Layout, at: BlockId): States {
    const all: States = new Map();
    for (const state of entries.values()) {
      const key = this.values.automatonKey(state);
      const known = all.get(key);
      all.set(
        key,
        known === undefined
          ? state
          : this.joined(this.withHolders(known), this.withHolders(state), layout, at),
      );
    }
    return all;
  }

  private withHolders(state: State): State {
    const watched = this.values.watchedAt(state);
    if (state.holders !== undefined || watched === undefined) return state;
    const holders = holdersIn(state, this.program.globals, watched, this.values.store);
    if (holders.length === 0) return state;
    const beside = (address: number) => besidesOf(state, address, this.program.globals, this.values.store);
    return { ...state, holders: holders.map((holder) => ({ ...holder, beside: beside(holder.address) })) };
  }

  private joined(a: State, b: State, layout: Layout, at: BlockId | typeof exit | undefined): State {
    const { globals } = this.program;
    const watched = this.values.watchedAt(a);
    return join(a, b, globals, layout.locals, this.values.store, liveAt(layout, at), watched);
  }

  private head(
    state: State,
    variables: { readonly globals: readonly Variable[]; readonly locals: readonly Variable[] },
    live: ReadonlySet<number>,
  ): Head {
    return new Head(state, variables, this.values.store, live, this.values.watchedAt(state));
  }

  private takeIn(
    heads: Map<string, Head>,
    back: readonly State[],
    variables: { readonly globals: readonly Variable[]; readonly locals: readonly Variable[] },
    live: ReadonlySet<number>,
  ): boolean {
    let changed = false;
    for (const state of back) {
      const key = this.values.automatonKey(state);
      const head = heads.get(key);
      if (head === undefined) heads.set(key, this.head(this.withHolders(state), variables, live));
      changed = head === undefined || head.takeIn(state) || changed;
    }
    return changed;
  }

  /** @param at the block that is arrived at, if it is the start of one */
  private arrive(states: States, state: State, layout: Layout, at?: BlockId | typeof exit): void {
    const [key] = this.values.keyed(state);
    const known = states.get(key);
    states.set(key, known === undefined ? state : this.joined(known, state, layout, at));
    if (states.size > mostStates) throw limit('the automaton is in too many states at once');
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
    this.meter.pay(states.length, this.values.g);
    switch (cmd.kind) {
      case 'mark':
        return states;
      case 'assume':
        return states.flatMap((state) => {
          const met = this.assume(cmd, state, frame, leads);
          return met === undefined || met === state ? (met ?? []) : this.values.allApart(met);
        });
      case 'assert':
        return states.flatMap((state) => this.assert(cmd, state, frame) ?? []);
      case 'assign': {
        return states.flatMap((state) => {
          const value = this.values.simplified(
            this.values.meaning(cmd.value, state, frame.layout),
            state.facts,
          );
          return this.values.apartAgain(
            this.values.assigned(state, cmd.target, value, frame.layout),
            cmd.target,
          );
        });
      }
      case 'havoc':
        return states.flatMap((state) => this.havoc(cmd, state, frame));
      case 'call':
        return this.calls(cmd, states, frame);
      default:
        return unreachable(cmd);
    }
  }

  private havoc(cmd: HavocCmd, state: State, { layout }: Frame): readonly State[] {
    const instead = this.leftOut?.instead(cmd, this.hasMoved(state), layout.proc.role);
    if (instead === 'kept') return [state];
    if (instead === 'false')
      return [this.values.assigned(state, cmd.target, this.values.g.bool(false), layout)];
    return this.values.apartAgain(this.values.havoc(cmd, state, layout), cmd.target);
  }

  private assume(cmd: AssumeCmd, state: State, frame: Frame, leads: boolean): State | undefined {
    const condition = this.values.meaning(cmd.cond, state, frame.layout);
    const truth = state.facts.truthOf(condition);
    if (truth === true) return state;
    if (truth === false) {
      this.decided(cmd, state, frame);
      return undefined;
    }
    const facts = state.facts.with(condition);
    if (facts === undefined) {
      this.decided(cmd, state, frame);
      return undefined;
    }
    const forced =
      frame.inDriver && !leads && cmd.why.kind === 'model' && !isPromiseOfInput(this.values.g, condition);
    return { ...state, facts, unforced: state.unforced && !forced };
  }

  /** A way that a branch cannot take: worth telling where the automaton has moved. */
  private decided({ why, origin }: AssumeCmd, state: State, { layout: { proc } }: Frame): void {
    if (why.kind !== 'branch' || this.decisions.length >= mostDecisions) return;
    if (!this.hasMoved(state)) return;
    const at = proc.role === 'driver' ? { origin } : this.calling;
    if (at === undefined) return;
    const values = this.values.apart.map((slot) => this.values.constantAt(state, slot));
    this.decisions = [...this.decisions, { text: why.text, taken: !why.taken, ...at, state: values }];
  }

  private hasMoved(state: State): boolean {
    const values = this.values.apart.map((slot) => this.values.constantAt(state, slot));
    return values.some((value) => value !== 0n && value !== false);
  }

  private assert(cmd: AssertCmd, state: State, frame: Frame): State | undefined {
    const { check, origin } = cmd;
    if (check.kind === 'end') {
      if (state.unforced) this.ended = 'unforced';
      else if (this.ended === 'no') this.ended = 'forced';
      return state;
    }
    const condition = this.values.meaning(cmd.cond, state, frame.layout);
    if (state.facts.truthOf(condition) === true) return state;
    if (check.kind !== 'note')
      throw new Unproved({ kind: 'check', check, origin }, frame.layout.proc.role === 'driver');
    this.notes.add(check.message);
    return state;
  }

  private calls(cmd: CallCmd, states: readonly State[], frame: Frame): readonly State[] {
    if (frame.layout.proc.role !== 'driver') return this.followed(cmd, states, frame);
    const { origin, callee } = cmd;
    const around = this.calling;
    this.calling = { origin, within: callee };
    const follow = () => this.followed(cmd, states, frame);
    const within = () => (this.leftOut === undefined ? follow() : this.leftOut.within(origin.span, follow));
    const after = placedAt(origin.span, within);
    this.calling = around;
    return after;
  }

  private followed(cmd: CallCmd, states: readonly State[], frame: Frame): readonly State[] {
    const after: States = new Map();
    for (const state of states)
      for (const next of this.callee.call(cmd, state, frame)) this.arrive(after, next, frame.layout);
    return [...after.values()];
  }
}

/** Each body in a graph of its own: what it is made of is forgotten with it. */
const following =
  (program: Program, options: SimulatorOptions, work: Work): Walk['alone'] =>
  (callee, context, stack, most) => {
    const within = new Simulator(program, options, most === undefined ? work : { ...work, left: most });
    return { exits: within.exits(callee, context, stack), notes: within.notes, decisions: within.decisions };
  };

function statesAt(pending: Map<BlockId, States>, id: BlockId): States {
  const known = pending.get(id);
  if (known !== undefined) return known;
  const made: States = new Map();
  pending.set(id, made);
  return made;
}

const liveAt = (layout: Layout, at: BlockId | typeof exit | undefined): ReadonlySet<number> | 'all' =>
  at === undefined ? 'all' : at === exit ? layout.results : layout.live.get(at)!;
