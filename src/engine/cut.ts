/**
 * Loops cut: the over-approximation that proofs for every number of iterations come from (Barnett and Leino 2005, "Weakest-precondition of
 * unstructured programs"). What an iteration may change is made arbitrary at the head, one iteration is kept, and going back ends the path,
 * because the arbitrary state at the head already stands for it.
 *
 * Where that is too weak, k-induction (Donaldson, Haller, Kroening and Rümmer 2011, "Software verification using k-induction", their combined
 * case): the first k-1 iterations are kept as they are, and the arbitrary state is the one from k-1 iterations ago, in which, and behind which,
 * nothing has failed. Who leaves the loop earlier than that is seen to leave it among the first.
 */
import type { Sort } from '../ir/expr.js';
import type { Block, BlockId, Cmd, Origin, Proc, Variable } from '../ir/program.js';
import type { Effects } from './effects.js';
import { held } from './held.js';
import { before, type Fact, guesses, unmoved } from './invariants.js';
import { nestingOf, prune, type Region, targetsOf } from './loops.js';
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
  /** k, 1 or more: iterations in a row from an arbitrary state, in all but the last of which nothing fails; 1 when not given. */
  readonly induction?: number;
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
      cutRegion(proc, region, {
        ...cuttingOf(proc, region, `${source.name}/${region.head}`, written, invariants),
        earlier: (invariants.induction ?? 1) - 1,
        effects,
      }),
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

interface Deep extends Cutting {
  /** Iterations that are kept as they are, and as many in which nothing fails. */
  readonly earlier: number;
  readonly effects: ReadonlyMap<string, Effects>;
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
 * to the loop's beginning. In the copy behind the arbitrary state, edges into the head end the path.
 */
function cutRegion(proc: Proc<Cmd>, region: Region, cutting: Deep): Proc<Cmd> {
  const blocks = new Map<BlockId, Block<Cmd>>();
  const { head } = region;
  const { earlier } = cutting;
  const at = cmdsAt(proc, region, cutting);
  const arbitrary = `${head}~any`;
  const begin = earlier === 0 ? arbitrary : `${head}~begin`;
  const toHead = (target: BlockId) => (target === head ? begin : target);
  for (const [id, block] of proc.blocks) {
    if (id === head) {
      const entered = earlier === 0 ? [...at.entered, ...at.arbitrary] : at.entered;
      blocks.set(begin, straight(begin, entered, earlier === 0 ? `${head}~cut` : `${head}~first1`));
    } else blocks.set(id, { ...block, transfer: renameTargets(block.transfer, toHead) });
    if (region.blocks.has(id)) blocks.set(`${id}~cut`, iteration(block, region, '~cut', `${head}~again`));
  }
  for (let i = 1; i <= earlier; i++) {
    const [first, passed] = [`~first${i}`, `~passed${i}`];
    const [kept, last] = [`~kept${i}`, `${head}~held${i}`];
    for (const id of region.blocks) {
      const block = proc.blocks.get(id)!;
      blocks.set(`${id}${first}`, iteration(block, region, first, `${head}${passed}`));
      blocks.set(`${id}${kept}`, iteration(held(block, cutting.effects), region, kept, last, 'closed'));
    }
    const isLast = i === earlier;
    const next = isLast ? arbitrary : `${head}~first${i + 1}`;
    blocks.set(`${head}${passed}`, straight(`${head}${passed}`, at.asserted, next));
    blocks.set(last, straight(last, at.assumed, isLast ? `${head}~cut` : `${head}~kept${i + 1}`));
  }
  if (earlier > 0) blocks.set(arbitrary, straight(arbitrary, at.arbitrary, `${head}~kept1`));
  blocks.set(`${head}~again`, {
    id: `${head}~again`,
    commands: [...at.asserted, at.alive],
    transfer: { kind: 'stop' },
  });
  const locals = [...proc.locals, ...cutting.saved.map((variable) => before(variable, cutting.loop))];
  return { ...proc, locals, entry: toHead(proc.entry), blocks };
}

const straight = (id: BlockId, commands: readonly Cmd[], next: BlockId): Block<Cmd> => ({
  id,
  commands,
  transfer: { kind: 'goto', targets: [next] },
});

/**
 * The block in a copy of the region; edges into the head lead to `again`.
 *
 * @param ways out of the loop: `closed` where whoever leaves there is seen to leave elsewhere
 */
function iteration(
  block: Block<Cmd>,
  region: Region,
  suffix: string,
  again: BlockId,
  ways: 'open' | 'closed' = 'open',
): Block<Cmd> {
  const id = `${block.id}${suffix}`;
  const rename = (target: BlockId) => {
    if (target === region.head) return again;
    return region.blocks.has(target) ? `${target}${suffix}` : target;
  };
  if (ways === 'open') return { ...block, id, transfer: renameTargets(block.transfer, rename) };
  const targets = targetsOf(block).filter((target) => region.blocks.has(target));
  if (targets.length === 0) return { ...block, id, transfer: { kind: 'stop' } };
  return { ...block, id, transfer: renameTargets({ kind: 'goto', targets }, rename) };
}

/** What is done where the loop is entered, and where its head is met again. */
function cmdsAt(proc: Proc<Cmd>, region: Region, { written, saved, facts, loop }: Cutting) {
  const origin = proc.blocks.get(region.head)!.commands[0]?.origin ?? proc.origin;
  const cause = { kind: 'abstraction', detail: 'any number of iterations of this loop' } as const;
  const save = (variable: Variable): Cmd => ({
    kind: 'assign',
    target: before(variable, loop).name,
    value: { kind: 'var', ...variable },
    origin,
  });
  const asserted = facts.map((fact) => assertion(fact, origin));
  const assumed = facts.map(
    ({ holds }): Cmd => ({ kind: 'assume', cond: holds, why: { kind: 'model' }, origin }),
  );
  return {
    entered: [
      ...saved.map(save),
      ...facts.filter(({ since }) => since.length === 0).map((fact) => assertion(fact, origin)),
    ],
    arbitrary: [...written.map((target): Cmd => ({ kind: 'havoc', target, cause, origin })), ...assumed],
    asserted,
    assumed,
    /** It counts against vacuity. */
    alive: { kind: 'assert', cond: { kind: 'bool', value: false }, check: { kind: 'end' }, origin } as Cmd,
  };
}

const assertion = ({ name, holds }: Fact, origin: Origin): Cmd => ({
  kind: 'assert',
  cond: holds,
  check: { kind: 'invariant', loop: name },
  origin,
});
