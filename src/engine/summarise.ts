/** The summaries of a program's relevant procedures, bottom-up; recursion by iteration from nothing until nothing is added. */

import type { Cmd, Proc, Program } from '../ir/program.js';
import { stronglyConnected } from '../ir/scc.js';
import { calleesOf, type Effects, effectsOf } from './effects.js';
import { componentTouch, isHarmless, summaryOfTouch, type Touch, touchOfSummary } from './reach-states.js';
import { type GhostState, movesBySign, possibleMoves, probe, type Summary, summarised } from './summary.js';

/** Which of the notes (by message) of a probing program can be reached, and from which of its `from i` notes an assertion can fail. */
export interface Probed {
  readonly reached: readonly number[];
  readonly fails: readonly number[];
  readonly failure: string;
}

/** Answers a probing program, or not (time over, too large). */
export type Prober = (program: Program, name: string, moves: number) => Promise<Probed | undefined>;

export interface SummariseOptions {
  readonly ghost: GhostState;
  readonly ghosts: ReadonlySet<string>;
  readonly unchanged: ReadonlySet<string>;
  readonly rule: string;
  /** Summaries known from other entry points of the same driver and rule; added to. */
  readonly known: Map<string, Summary>;
}

/** Commands after inlining up to which a procedure stays as it is: what a wrapper is called with matters more than what it costs. */
const inlineLimit = 250;

/**
 * `program` with every large relevant procedure of the driver replaced by its summary; `keep` (the entry point) stays as it is, and so do the
 * models, whose events depend on their arguments.
 */
export async function withSummaries(
  program: Program,
  keep: ReadonlySet<string>,
  ask: Prober,
  options: SummariseOptions,
): Promise<Program> {
  const effects = effectsOf(program);
  const order = stronglyConnected(program.procs.keys(), (name) =>
    calleesOf(program.procs.get(name)!, program),
  );
  const procs = new Map(program.procs);
  const current = (): Program => ({ ...program, procs });
  const put = (name: string, summary: Summary) =>
    procs.set(
      name,
      summarised(
        program.procs.get(name)!,
        summary,
        options.ghost,
        effects.get(name)!,
        options.unchanged,
        options.rule,
      ),
    );
  const sizes = new Map<string, number>();
  const touches = new Map<string, Touch>();
  for (const component of order) {
    const isRecursive = callsItself(component, program);
    const size = isRecursive ? Number.POSITIVE_INFINITY : sizeOf(component[0]!, program, sizes);
    const touch = componentTouch(component, program, options.ghost, touches);
    for (const name of component) {
      sizes.set(name, size);
      touches.set(name, touch);
    }
    const large = component.filter((name) => {
      const { role } = program.procs.get(name)!;
      return (
        size > inlineLimit &&
        role === 'driver' &&
        !keep.has(name) &&
        isRelevant(effects.get(name)!, options.ghosts)
      );
    });
    if (large.length === 0) continue;
    if (isHarmless(touch)) for (const name of large) put(name, summaryOfTouch(touch, options.ghost));
    else await settle(large, isRecursive, current, put, ask, options, program, touch);
    for (const name of large) {
      sizes.set(name, summarySize);
      const found = options.known.get(name);
      if (found !== undefined) touches.set(name, touchOfSummary(found));
    }
  }
  const unchanged = [...procs].every(([name, proc]) => program.procs.get(name) === proc);
  return unchanged ? program : current();
}

const summarySize = 20;
/** Procedures that call each other, more of which are not asked about: each is asked again until all agree. */
const mostRecursive = 5;

const callsItself = (component: readonly string[], program: Program): boolean =>
  component.length > 1 || calleesOf(program.procs.get(component[0]!)!, program).includes(component[0]!);

/** Irrelevant callees are taken by their effects: they count as little. */
function sizeOf(name: string, program: Program, sizes: ReadonlyMap<string, number>): number {
  const proc = program.procs.get(name)!;
  const own = [...proc.blocks.values()].reduce((sum, block) => sum + block.commands.length, 0);
  return calleesOf(proc, program).reduce((sum, callee) => sum + (sizes.get(callee) ?? 0), own);
}

export function isRelevant(effects: Effects, ghosts: ReadonlySet<string>): boolean {
  if (effects.asserts) return true;
  for (const ghost of ghosts) if (effects.writes.has(ghost)) return true;
  return false;
}

const none: Summary = { moves: [], fails: [], failure: '' };

/** One component: a procedure that does not call itself is asked once. One without an answer is taken by what its commands say. */
async function settle(
  names: readonly string[],
  isRecursive: boolean,
  current: () => Program,
  put: (name: string, summary: Summary) => void,
  ask: Prober,
  { ghost, known }: SummariseOptions,
  original: Program,
  touch: Touch,
): Promise<void> {
  if (names.every((name) => known.has(name))) {
    for (const name of names) put(name, known.get(name)!);
    return;
  }
  if (names.length > mostRecursive) {
    for (const name of names) put(name, summaryOfTouch(touch, ghost));
    return;
  }
  const found = new Map<string, Summary>(names.map((name) => [name, none]));
  if (isRecursive) for (const name of names) put(name, none);
  for (let changed = true; changed; ) {
    changed = false;
    for (const name of names) {
      const asked = await summaryOf(name, bodyOf(name, current(), original), ask, ghost);
      const summary = asked ?? summaryOfTouch(touch, ghost);
      changed ||= isRecursive && !sameSummary(summary, found.get(name)!);
      found.set(name, summary);
      put(name, summary);
    }
  }
  for (const [name, summary] of found) known.set(name, summary);
}

/** The program in which `name` has its own body and what it calls, itself included, has summaries: its own body stands under another name. */
function bodyOf(name: string, current: Program, original: Program): Program {
  const body: Proc<Cmd> = { ...original.procs.get(name)!, name: `${name}$body` };
  return { ...current, procs: new Map(current.procs).set(body.name, body) };
}

/** First by states alone, for which the result and all that computes it is sliced away; by the result's sign only where that tells more. */
async function summaryOf(
  name: string,
  program: Program,
  ask: Prober,
  ghost: GhostState,
): Promise<Summary | undefined> {
  const proc = program.procs.get(`${name}$body`)!;
  const possible = possibleMoves(ghost);
  const probed = await ask(probe(program, proc.name, ghost, possible), name, possible.length);
  if (probed === undefined) return undefined;
  const moves = probed.reached.map((i) => possible[i]!);
  const closer = movesBySign(moves, proc);
  const { fails, failure } = probed;
  if (closer.length === 0) return { moves, fails, failure };
  const signed = await ask(probe(program, proc.name, ghost, closer), name, closer.length);
  if (signed === undefined) return { moves, fails, failure };
  const rest = moves.filter(({ from }) => from !== 0);
  return { moves: [...signed.reached.map((i) => closer[i]!), ...rest], fails, failure };
}

const sameSummary = (a: Summary, b: Summary): boolean =>
  a.moves.length === b.moves.length && a.fails.length === b.fails.length; // both only grow
