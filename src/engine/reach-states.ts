/**
 * What a procedure can do to the automaton, read off its commands: which states it may set, and whether an assertion inside may fail where. No
 * question to a solver: most of a driver only ever hands requests on, and that is seen here.
 */
import type { Block, Cmd, Proc, Program } from '../ir/program.js';
import { calleesOf } from './effects.js';
import type { GhostState, Summary } from './summary.js';

export interface Touch {
  /** States that are set on some path, whatever the state before. */
  readonly sets: ReadonlySet<number>;
  /** States in which a body nobody has may set any state (rules/unseen.ts). */
  readonly unseen: ReadonlySet<number>;
  /** States at entry from which an assertion of the rule may fail. */
  readonly fails: ReadonlySet<number>;
  readonly failure: string;
}

const nothing: Touch = { sets: new Set(), unseen: new Set(), fails: new Set(), failure: '' };

/** @param known of the callees; a procedure of the same component that is not known yet counts as doing nothing, see `componentTouch` */
function touchOf(
  proc: Proc<Cmd>,
  program: Program,
  ghost: GhostState,
  known: ReadonlyMap<string, Touch>,
): Touch {
  const sets = new Set<number>();
  const unseen = new Set<number>();
  let failure = '';
  const failing = new Set<number>();
  const all = Array.from({ length: ghost.count }, (_, i) => i);
  for (const block of proc.blocks.values())
    for (const cmd of block.commands) {
      if (cmd.kind === 'assign' && cmd.target === ghost.name)
        for (const state of cmd.value.kind === 'bv' ? [Number(cmd.value.value)] : all) sets.add(state);
      if (cmd.kind === 'havoc' && cmd.target === ghost.name) {
        if (proc.role === 'missing') for (const state of statesOf(block, ghost) ?? all) unseen.add(state);
        else for (const state of all) sets.add(state);
      }
      if (cmd.kind === 'assert' && cmd.check.kind === 'rule') {
        failure = cmd.check.message;
        for (const state of all) failing.add(state);
      }
    }
  for (const callee of new Set(calleesOf(proc, program))) {
    const touch = known.get(callee) ?? nothing;
    for (const state of touch.sets) sets.add(state);
    for (const state of touch.unseen) unseen.add(state);
    for (const state of touch.fails) failing.add(state);
    if (touch.failure !== '') failure = touch.failure;
  }
  return { sets, unseen, fails: entriesThatReach(failing, sets, unseen, ghost), failure };
}

/** The state that the block is for, where its first command says so. */
function statesOf({ commands }: Block<Cmd>, ghost: GhostState): readonly number[] | undefined {
  const [first] = commands;
  if (first?.kind !== 'assume' || first.cond.kind !== 'binary' || first.cond.op !== 'eq') return undefined;
  const { left, right } = first.cond;
  if (left.kind !== 'var' || left.name !== ghost.name || right.kind !== 'bv') return undefined;
  return [Number(right.value)];
}

/** States at entry from which one of `states` can be the state in the middle. */
function entriesThatReach(
  states: ReadonlySet<number>,
  sets: ReadonlySet<number>,
  unseen: ReadonlySet<number>,
  ghost: GhostState,
): Set<number> {
  const entries = new Set<number>(states);
  for (let from = 0; from < ghost.count; from++) {
    const inside = [from, ...sets];
    if (
      inside.some((state) => states.has(state)) ||
      (states.size > 0 && inside.some((state) => unseen.has(state)))
    )
      entries.add(from);
  }
  return entries;
}

/** Of procedures that call each other: joined until nothing is added. */
export function componentTouch(
  component: readonly string[],
  program: Program,
  ghost: GhostState,
  known: ReadonlyMap<string, Touch>,
): Touch {
  const here = new Map(known);
  for (let size = -1; ; ) {
    let joined = nothing;
    for (const name of component)
      joined = join(joined, touchOf(program.procs.get(name)!, program, ghost, here));
    const now = joined.sets.size + joined.fails.size + joined.unseen.size;
    if (
      component.length === 1 &&
      size === -1 &&
      !calleesOf(program.procs.get(component[0]!)!, program).includes(component[0]!)
    )
      return joined;
    if (now === size) return joined;
    size = now;
    for (const name of component) here.set(name, joined);
  }
}

const join = (a: Touch, b: Touch): Touch => ({
  sets: new Set([...a.sets, ...b.sets]),
  unseen: new Set([...a.unseen, ...b.unseen]),
  fails: new Set([...a.fails, ...b.fails]),
  failure: a.failure === '' ? b.failure : a.failure,
});

/** The summary that needs no question: exact enough when the automaton cannot be started inside. */
export function summaryOfTouch({ sets, unseen, fails, failure }: Touch, ghost: GhostState): Summary {
  const states = Array.from({ length: ghost.count }, (_, i) => i);
  const moves = states.flatMap((from) => {
    const inside = [from, ...sets];
    const to = inside.some((state) => unseen.has(state))
      ? states
      : [...new Set(inside)].sort((a, b) => a - b);
    return to.map((state) => ({ from, to: state, sign: 'any' as const }));
  });
  return { moves, fails: [...fails].sort((a, b) => a - b), failure };
}

/** Nothing is started that was not started before, and nothing fails that had not begun. */
export const isHarmless = ({ sets, unseen, fails }: Touch): boolean =>
  [...sets].every((state) => state === 0) && !unseen.has(0) && !fails.has(0);

export const touchOfSummary = ({ moves, fails, failure }: Summary): Touch => ({
  sets: new Set(
    moves
      .filter(({ from, to }) => from === 0 && to !== 0)
      .map(({ to }) => to)
      .concat(moves.some(({ from, to }) => from !== 0 && to === 0) ? [0] : []),
  ),
  unseen: new Set(moves.flatMap(({ from, to }) => (from !== 0 && to !== 0 && to !== from ? [from] : []))),
  fails: new Set(fails),
  failure,
});
