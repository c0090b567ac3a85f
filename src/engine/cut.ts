/**
 * Loops cut: the over-approximation that proofs for every number of iterations come from (Barnett and Leino 2005, "Weakest-precondition of
 * unstructured programs"). What an iteration may change is made arbitrary at the head, one iteration is kept, and going back ends the path,
 * because the arbitrary state at the head already stands for it.
 */
import type { Expr, Sort } from '../ir/expr.js';
import type { Block, BlockId, Cmd, Proc, Variable } from '../ir/program.js';
import type { Effects } from './effects.js';
import { nestingOf, prune, type Region } from './loops.js';
import { renameTargets } from './unwind.js';

/** What is taken for granted at the head of a loop, and asserted of every iteration: whoever asks must drop what does not hold. */
export interface Invariants {
  /**
   * Globals that an iteration is expected to leave as they were when the loop was entered: a rule's ghosts. For each state apart: the state is
   * there at the head only if it was there when the loop was entered.
   */
  readonly ghosts: ReadonlyMap<string, Sort>;
  /** Facts (by the name in the check) that were found not to hold. */
  readonly dropped: ReadonlySet<string>;
}

/**
 * `unchanged`: globals that every iteration leaves as it found them although it writes them (the stack pointer).
 * The result is acyclic and its paths include all of `proc`'s, shortened.
 */
export function cut(
  source: Proc<Cmd>,
  effects: ReadonlyMap<string, Effects>,
  unchanged: ReadonlySet<string>,
  invariants: Invariants = { ghosts: new Map(), dropped: new Set() },
): Proc<Cmd> {
  let proc = prune(source);
  // Outermost first: each cut leaves the inner regions of its two copies to the next round.
  for (let nesting = nestingOf(proc); ; nesting = nestingOf(proc)) {
    const region = [...nesting.nest.values()].find((regions) => regions.length > 0)?.[0];
    if (region === undefined) return proc;
    const loop = `${source.name}/${region.head}`;
    const written = writtenIn(proc, region, effects, unchanged);
    const kept = written.filter((name) => typeof invariants.ghosts.get(name) === 'number');
    const facts = kept.flatMap((name) => factsOf({ name, sort: invariants.ghosts.get(name)! }, loop));
    const cutting: Cutting = {
      loop,
      written: written.filter(
        (name) => !kept.includes(name) || facts.some((fact) => invariants.dropped.has(fact.name)),
      ),
      kept: kept.map((name) => ({ name, sort: invariants.ghosts.get(name)! })),
      facts: facts.filter((fact) => !invariants.dropped.has(fact.name)),
    };
    proc = prune(cutRegion(proc, region, cutting));
  }
}

interface Cutting {
  readonly loop: string;
  /** Made arbitrary at the head. */
  readonly written: readonly string[];
  /** Ghosts that the loop writes: their values from before it are remembered. */
  readonly kept: readonly Variable[];
  /** What is expected of them at the head and after every iteration. */
  readonly facts: readonly Fact[];
}

interface Fact {
  readonly name: string;
  readonly holds: Expr;
}

/** States that are told apart; those above are taken together. */
const toldApart = 8;

/** Together they say that the ghost is as it was before the loop. */
function factsOf(ghost: Variable, loop: string): Fact[] {
  const width = ghost.sort as number;
  const now: Expr = { kind: 'var', ...ghost };
  const then: Expr = { kind: 'var', ...before(ghost, loop) };
  const bv = (value: number): Expr => ({ kind: 'bv', width, value: BigInt(value) });
  const eq = (left: Expr, right: Expr): Expr => ({ kind: 'binary', op: 'eq', left, right });
  const or = (left: Expr, right: Expr): Expr => ({ kind: 'binary', op: 'or', left, right });
  const facts = Array.from({ length: toldApart }, (_, state) => ({
    name: `${loop}#${ghost.name}=${state}`,
    holds: or({ kind: 'unary', op: 'not', arg: eq(now, bv(state)) }, eq(then, bv(state))),
  }));
  const others = or({ kind: 'binary', op: 'bvult', left: now, right: bv(toldApart) }, eq(now, then));
  return [...facts, { name: `${loop}#${ghost.name}`, holds: others }];
}

/** The value a kept variable had when the loop was entered. */
const before = ({ name, sort }: Variable, loop: string): Variable => ({ name: `${name}@${loop}`, sort });

function writtenIn(
  proc: Proc<Cmd>,
  region: Region,
  effects: ReadonlyMap<string, Effects>,
  unchanged: ReadonlySet<string>,
): string[] {
  const written = new Set<string>();
  for (const id of region.blocks)
    for (const cmd of proc.blocks.get(id)!.commands) {
      if (cmd.kind === 'assign' || cmd.kind === 'havoc') written.add(cmd.target);
      if (cmd.kind === 'call') {
        for (const result of cmd.results) written.add(result);
        for (const global of effects.get(cmd.callee)?.writes ?? []) written.add(global);
      }
    }
  return [...written].filter((name) => !unchanged.has(name)).sort();
}

/**
 * Entries other than the head (irreducible regions) run in a first copy of the region until they meet the head; edges into the head lead
 * to the arbitrary state. In the copy behind it, edges into the head end the path.
 */
function cutRegion(proc: Proc<Cmd>, region: Region, cutting: Cutting): Proc<Cmd> {
  const blocks = new Map<BlockId, Block<Cmd>>();
  const arbitrary = `${region.head}~any`;
  const again = `${region.head}~again`;
  const kept = (id: BlockId) => `${id}~cut`;
  const toHead = (target: BlockId) => (target === region.head ? arbitrary : target);
  const inside = (target: BlockId) => {
    if (target === region.head) return again;
    return region.blocks.has(target) ? kept(target) : target;
  };
  for (const [id, block] of proc.blocks) {
    if (id === region.head) blocks.set(arbitrary, arbitraryBlock(arbitrary, kept(id), block, proc, cutting));
    else blocks.set(id, { ...block, transfer: renameTargets(block.transfer, toHead) });
    if (region.blocks.has(id))
      blocks.set(kept(id), { ...block, id: kept(id), transfer: renameTargets(block.transfer, inside) });
  }
  blocks.set(again, endBlock(again, proc.blocks.get(region.head)!, proc, cutting));
  const locals = [...proc.locals, ...cutting.kept.map((variable) => before(variable, cutting.loop))];
  return { ...proc, locals, entry: toHead(proc.entry), blocks };
}

function arbitraryBlock(
  id: BlockId,
  next: BlockId,
  head: Block<Cmd>,
  proc: Proc<Cmd>,
  { written, kept, facts, loop }: Cutting,
): Block<Cmd> {
  const origin = head.commands[0]?.origin ?? proc.origin;
  const cause = { kind: 'abstraction', detail: 'any number of iterations of this loop' } as const;
  const save = (variable: Variable): Cmd => ({
    kind: 'assign',
    target: before(variable, loop).name,
    value: { kind: 'var', ...variable },
    origin,
  });
  const commands = [
    ...kept.map(save),
    ...written.map((target): Cmd => ({ kind: 'havoc', target, cause, origin })),
    ...facts.map(({ holds }): Cmd => ({ kind: 'assume', cond: holds, why: { kind: 'model' }, origin })),
  ];
  return { id, commands, transfer: { kind: 'goto', targets: [next] } };
}

/** The path is alive here: it counts against vacuity. */
function endBlock(id: BlockId, head: Block<Cmd>, proc: Proc<Cmd>, { facts }: Cutting): Block<Cmd> {
  const origin = head.commands[0]?.origin ?? proc.origin;
  const cond = { kind: 'bool', value: false } as const;
  const asserted = facts.map(
    ({ name, holds }): Cmd => ({
      kind: 'assert',
      cond: holds,
      check: { kind: 'invariant', loop: name },
      origin,
    }),
  );
  return {
    id,
    commands: [...asserted, { kind: 'assert', cond, check: { kind: 'end' }, origin }],
    transfer: { kind: 'stop' },
  };
}
