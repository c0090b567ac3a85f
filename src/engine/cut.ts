/**
 * Loops cut: the over-approximation that proofs for every number of iterations come from (Barnett and Leino 2005, "Weakest-precondition of
 * unstructured programs"). What an iteration may change is made arbitrary at the head, one iteration is kept, and going back ends the path,
 * because the arbitrary state at the head already stands for it.
 */
import type { Sort } from '../ir/expr.js';
import type { Block, BlockId, Cmd, Origin, Proc, Variable } from '../ir/program.js';
import type { Effects } from './effects.js';
import { before, type Fact, guesses, unmoved } from './invariants.js';
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
  /** Facts about other variables are tried as well; `watched` is the object that the rule is about. */
  readonly guessing?: { readonly watched: Variable | undefined };
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
    const written = writtenIn(proc, region, effects, unchanged);
    proc = prune(
      cutRegion(proc, region, cuttingOf(proc, region, `${source.name}/${region.head}`, written, invariants)),
    );
  }
}

interface Cutting {
  readonly loop: string;
  /** Made arbitrary at the head. */
  readonly written: readonly string[];
  /** Their values from before the loop are remembered. */
  readonly saved: readonly Variable[];
  /** What is expected at the head and after every iteration. */
  readonly facts: readonly Fact[];
}

function cuttingOf(
  proc: Proc<Cmd>,
  region: Region,
  loop: string,
  written: readonly string[],
  { ghosts, dropped, guessing }: Invariants,
): Cutting {
  const moving = written.flatMap((name): Variable[] => {
    const sort = ghosts.get(name);
    return typeof sort === 'number' ? [{ name, sort }] : [];
  });
  const still = moving.map((ghost) => ({ ghost, facts: unmoved(ghost, loop) }));
  const kept = new Set(
    still.filter(({ facts }) => facts.every(({ name }) => !dropped.has(name))).map(({ ghost }) => ghost.name),
  );
  const guessed =
    guessing === undefined
      ? []
      : guesses(proc, region, new Set(written), { ghosts: moving, ...guessing }, loop);
  const facts = [...still.flatMap((one) => one.facts), ...guessed].filter(({ name }) => !dropped.has(name));
  const saved = new Map(facts.flatMap(({ since }) => since).map((variable) => [variable.name, variable]));
  return { loop, written: written.filter((name) => !kept.has(name)), saved: [...saved.values()], facts };
}

/** What an iteration may change. */
export function writtenIn(
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
  const locals = [...proc.locals, ...cutting.saved.map((variable) => before(variable, cutting.loop))];
  return { ...proc, locals, entry: toHead(proc.entry), blocks };
}

function arbitraryBlock(
  id: BlockId,
  next: BlockId,
  head: Block<Cmd>,
  proc: Proc<Cmd>,
  { written, saved, facts, loop }: Cutting,
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
    ...saved.map(save),
    ...facts.filter(({ since }) => since.length === 0).map((fact) => asserted(fact, origin)),
    ...written.map((target): Cmd => ({ kind: 'havoc', target, cause, origin })),
    ...facts.map(({ holds }): Cmd => ({ kind: 'assume', cond: holds, why: { kind: 'model' }, origin })),
  ];
  return { id, commands, transfer: { kind: 'goto', targets: [next] } };
}

/** The path is alive here: it counts against vacuity. */
function endBlock(id: BlockId, head: Block<Cmd>, proc: Proc<Cmd>, { facts }: Cutting): Block<Cmd> {
  const origin = head.commands[0]?.origin ?? proc.origin;
  const cond = { kind: 'bool', value: false } as const;
  return {
    id,
    commands: [
      ...facts.map((fact) => asserted(fact, origin)),
      { kind: 'assert', cond, check: { kind: 'end' }, origin },
    ],
    transfer: { kind: 'stop' },
  };
}

const asserted = ({ name, holds }: Fact, origin: Origin): Cmd => ({
  kind: 'assert',
  cond: holds,
  check: { kind: 'invariant', loop: name },
  origin,
});
