/** From a program with calls and loops to one acyclic procedure, small enough to ask about. */
import type { Cmd, CoreCmd, Proc, Program } from '../ir/program.js';
import { abstractProcs } from './abstract.js';
import { countedLoops } from './counted.js';
import { cut, type Invariants } from './cut.js';
import { calleesOf, type Effects, effectsOf } from './effects.js';
import { withHeld, withHeldEffects } from './held.js';
import { inline } from './inline.js';
import { nestingOf, prune } from './loops.js';
import { unwind } from './unwind.js';

export interface PlanOptions {
  /** `cut`: proofs for any number of iterations. A number: iterations of each loop, exactly. */
  readonly loops: 'cut' | number;
  /** Whether loops that end after a number of iterations known from the text are unwound to their end, whatever becomes of others. */
  readonly counted?: 'unwound';
  /** Whether facts about the variables of loops that are cut are tried, beside those about the ghosts. */
  readonly guessing?: 'on';
  /** k of k-induction for loops that are cut (cut.ts); 1, which is plain cutting, when not given. */
  readonly induction?: number;
  readonly recursion: number;
  /** Commands of the inlined procedure. */
  readonly budget: number;
  /**
   * Procedures that cannot move the rule's automaton and are larger than this, inlined, are taken by their effects from the start: a cheap
   * question first. Smaller ones follow only when the budget is exceeded.
   */
  readonly openUpTo: number;
  /** Loops of which it is known that they do not keep the ghosts (cut.ts). */
  readonly droppedInvariants: ReadonlySet<string>;
  /** Whether what cannot influence an assertion is left out of the question; on when not given. */
  readonly slicing?: 'on' | 'off';
  /** What becomes of assumptions that share no value with what is relevant (slice.ts); when not given, `dropped` for loops that are cut without induction. */
  readonly unrelated?: 'dropped' | 'kept';
  /** Globals that make a procedure relevant when it writes them: the rule's ghosts. */
  readonly ghosts: ReadonlySet<string>;
  /** The global that holds the object the rule is about. */
  readonly watched?: string;
  /** Globals that every call and iteration leaves as it found them. */
  readonly unchanged: ReadonlySet<string>;
}

export interface Plan {
  readonly core: Proc<CoreCmd>;
  /** The program with the same abstractions, calls and loops in place: what a counterexample of `core` is replayed on. */
  readonly replayable: Program<Cmd>;
  /** Procedures taken by their effects only. */
  readonly abstracted: readonly string[];
}

const thresholds = [Infinity, 20_000, 4_000, 800, 150, 30, 0];

/** `undefined`: even with everything abstracted that may be, the result would be over the budget. */
export function plan(program: Program<Cmd>, options: PlanOptions): Plan | undefined {
  const loopy = effectsOf(program);
  const relevant = (name: string) =>
    isRelevant(loopy.get(name)!, options.ghosts) || remarks(program.procs.get(name)!);
  const sorts = program.globals
    .filter(({ name }) => options.ghosts.has(name))
    .map(({ name, sort }) => [name, sort] as const);
  const watched = program.globals.find(({ name }) => name === options.watched);
  const { induction = 1 } = options;
  if (induction > 1 && copiesIn(program, induction) > mostCopies) return undefined;
  const acyclicProc = loopRemover(induction > 1 ? withHeldEffects(loopy) : loopy, options, {
    induction,
    ghosts: new Map(sorts),
    dropped: options.droppedInvariants,
    ...(options.guessing === 'on' ? { guessing: { watched } } : {}),
  });
  for (const threshold of thresholds.filter((size) => size <= options.openUpTo)) {
    const chosen = new Set<string>();
    for (const [name, effects] of loopy)
      if (name !== program.entry && !relevant(name) && tooLarge(effects, threshold)) chosen.add(name);
    const replayable = abstractProcs(program, chosen, loopy, options.unchanged);
    const procs = induction > 1 ? withHeld(replayable.procs, loopy) : replayable.procs;
    const acyclic = {
      ...replayable,
      procs: new Map([...procs].map(([name, proc]) => [name, acyclicProc(proc)])),
    };
    if (inlinedSize(acyclic, options.recursion) > options.budget) continue;
    const inlined = inline(acyclic, { recursion: options.recursion, commands: options.budget * 2 });
    if (inlined.kind === 'inlined') return { core: inlined.proc, replayable, abstracted: [...chosen] };
  }
  return undefined;
}

/** Of nested loops there are copies of copies, and cutting them takes longer than any question about them. */
const mostCopies = 3_000;

/** Commands in loops, when each has so many copies of itself within each copy of those around it. */
function copiesIn(program: Program<Cmd>, induction: number): number {
  let commands = 0;
  for (const proc of program.procs.values()) {
    const { nest } = nestingOf(prune(proc));
    for (const [id, regions] of nest)
      if (regions.length > 0)
        commands += proc.blocks.get(id)!.commands.length * (2 * induction) ** regions.length;
  }
  return commands;
}

const tooLarge = (effects: Effects, threshold: number): boolean =>
  threshold === Infinity ? false : effects.recursive || effects.inlinedSize > threshold;

function isRelevant(effects: Effects, ghosts: ReadonlySet<string>): boolean {
  if (effects.asserts) return true;
  for (const ghost of ghosts) if (effects.writes.has(ghost)) return true;
  return false;
}

/** Whether the rule has a remark on it by itself; each of its callees is asked for itself. What the source relies on and the marks of summaries are of no rule. */
const remarks = ({ blocks }: Proc<Cmd>): boolean =>
  [...blocks.values()].some(({ commands }) =>
    commands.some((cmd) => cmd.kind === 'assert' && cmd.check.kind === 'note' && /^\w/.test(cmd.check.rule)),
  );

const none: ReadonlyMap<string, number> = new Map();

/** Remembers its work, because most procedures are the same at every threshold. */
function loopRemover(
  effects: ReadonlyMap<string, Effects>,
  options: PlanOptions,
  invariants: Invariants,
): (proc: Proc<Cmd>) => Proc<Cmd> {
  const done = new Map<Proc<Cmd>, Proc<Cmd>>();
  return (proc) => {
    const known = done.get(proc);
    if (known !== undefined) return known;
    const counts = options.counted === 'unwound' ? countedLoops(proc, effects) : none;
    const { loops } = options;
    const made =
      loops === 'cut'
        ? cut(
            unwind(proc, (head) => counts.get(head)),
            effects,
            options.unchanged,
            invariants,
          )
        : unwind(proc, (head) => counts.get(head) ?? loops);
    done.set(proc, made);
    return made;
  };
}

/** Commands after inlining; a recursive procedure counts as its copies would, roughly. */
function inlinedSize(program: Program<Cmd>, recursion: number): number {
  const effects = effectsOf(program);
  const size = effects.get(program.entry)!.inlinedSize;
  if (Number.isFinite(size)) return size;
  return boundedSize(program, program.entry, recursion, new Map(), { left: 200_000 });
}

/** Walks the call tree under the recursion bound; `left` stops a walk that is over any budget anyway. */
function boundedSize(
  program: Program<Cmd>,
  name: string,
  recursion: number,
  depth: Map<string, number>,
  walk: { left: number },
): number {
  const proc = program.procs.get(name)!;
  const nested = depth.get(name) ?? 0;
  if (nested > recursion || walk.left <= 0) return walk.left <= 0 ? Infinity : 0;
  depth.set(name, nested + 1);
  let size = [...proc.blocks.values()].reduce((sum, block) => sum + block.commands.length, 0);
  walk.left -= 1;
  for (const callee of calleesOf(proc, program)) size += boundedSize(program, callee, recursion, depth, walk);
  depth.set(name, nested);
  return size;
}
