/**
 * One obligation (an entry point and a rule) answered: which question to ask next, cheapest first.
 *
 *  0. Property simulation (simulate/): a proof for any number of iterations without a question to the solver.
 *  1. Loops cut, what is irrelevant abstracted: if no assertion can fail, the rule holds for every number of iterations. If the rule's can, on a
 *     path without anything made up, that is a candidate; and a path with it may still show inputs with which the program itself fails (sample.ts).
 *  2. Loops unwound: a failing assertion is a candidate, to be replayed by the witness.
 *  3. Otherwise the ends of our view decide: a gap in reach → inconclusive; only the bound in reach → a closer look at the loops, and if that
 *     shows nothing, safe up to the bound.
 */
import { TooManyTerms } from '../encode/term-store.js';
import type { Program } from '../ir/program.js';
import type { Solver } from '../solver/solver.js';
import { Asker, type Closer } from './asker.js';
import type { Basis } from './basis.js';
import { mostGaps, stopBlind, unseenInReach } from './blind-spots.js';
import { countedLoops } from './counted.js';
import { effectsOf } from './effects.js';
import { shareOf } from './effort.js';
import type { Blind, Finding } from './finding.js';
import { nestingOf, prune } from './loops.js';
import type { VerifyOptions } from './options.js';
import { proberFor } from './prober.js';
import { late } from './questions.js';
import { isLarge, openOnlyBy, type Stop, simulation } from './simulate/levels.js';
import { withSummaries } from './summarise.js';

/** @param program woven and bound, starting with the harness (harness.ts) */
export async function verify(program: Program, solver: Solver, options: VerifyOptions): Promise<Finding> {
  const queries = { count: 0 };
  try {
    return await decide(program, solver, options, queries);
  } catch (error) {
    if (!(error instanceof TooManyTerms)) throw error;
    // behind a question that was posed, what is asked about it may be too large: a limit, as when it is posed
    const blind = [{ kind: 'unknown', reason: 'resource', detail: error.message }] as const;
    return limited({ kind: 'inconclusive', blind, queries: queries.count }, program, options, undefined);
  }
}

/** Whether there is a proof: no path is looked for where there is none. `undefined`: not known. */
export async function holds(
  program: Program,
  solver: Solver,
  options: VerifyOptions,
): Promise<Finding | undefined> {
  try {
    const asker = new Asker(program, solver, options, { count: 0 });
    const simulated = simulation(program, options);
    if (simulated.kind === 'proved') return await asker.vouch(simulated);
    for (const openUpTo of proofLevels) {
      const found = await asker.prove(openUpTo, {}, 'left');
      if (found !== undefined) return found;
    }
  } catch (error) {
    if (!(error instanceof TooManyTerms)) throw error;
  }
  return undefined;
}

async function decide(
  program: Program,
  solver: Solver,
  options: VerifyOptions,
  queries: { count: number },
): Promise<Finding> {
  const asker = new Asker(program, solver, options, queries);
  const simulated = simulation(program, options);
  if (simulated.kind === 'proved') {
    const vouched = await asker.vouch(simulated);
    const isToBeAsked = options.basis === 'kept' && vouched.kind === 'safe';
    if (!isToBeAsked) return vouched;
    const basis = await askedAsWell(vouched.basis, asker);
    return { ...vouched, basis, queries: queries.count };
  }
  solver.warm?.(); // it starts while the first question is posed; most obligations end above, and never need it
  // of a large program a path is looked for first: where there is one, it is found before this is known
  const early = isLarge(program) ? undefined : openOnlyBy(program, options);
  for (const openUpTo of proofLevels) {
    const found = await asker.prove(openUpTo, {}, early === undefined ? 'looked-into' : 'explained');
    if (found !== undefined) return found;
  }
  const isOpen = early !== undefined || simulated.kind === 'hopeless' || !isLarge(program);
  const unseen = isOpen ? early : openOnlyBy(program, options);
  if (unseen !== undefined) {
    const blind = unseen.slice(0, mostGaps).map((gap) => ({ kind: 'gap', gap }) as const);
    return { kind: 'inconclusive', blind, queries: queries.count };
  }
  // hardly ever more than simulation has seen by its own summaries; where it is, what is joined there is told apart here by the solver
  const small = await summarise(program, solver, options);
  const proved = await (small === undefined
    ? undefined
    : new Asker(small, solver, options, queries).prove(0));
  if (proved !== undefined) return proved;
  const found = await lookFor(asker);
  if (found.kind === 'safe-bounded') return await lookCloser(program, asker, found);
  const whole = simulated.kind === 'hopeless' ? withMoreTime(found) : found;
  return limited(whole, program, options, simulated.stopped);
}

/** Where nothing but size or time is in the way, it is told first what nobody can see, and last where the proof stops: that is where to look. */
function limited(
  found: Finding,
  program: Program,
  { ghosts }: VerifyOptions,
  stopped: Stop | undefined,
): Finding {
  if (found.kind !== 'inconclusive' || !found.blind.every(isLimit)) return found;
  const stop = stopped === undefined ? [] : stopBlind(stopped);
  return { ...found, blind: [...unseenInReach(program, ghosts), ...found.blind, ...stop] };
}

const isLimit = (blind: Blind): boolean =>
  blind.kind === 'budget' || (blind.kind === 'unknown' && blind.reason !== 'cancelled');

/** A question too large for the solver is not all that there was: with more time there might be a proof without one. */
const withMoreTime = (found: Finding): Finding =>
  found.kind === 'inconclusive' && found.blind.every(({ kind }) => kind === 'budget')
    ? { ...found, blind: [...found.blind, late] }
    : found;

/** Simulation asks nothing: put to the solver as well, the proof stands on two feet, or its fault comes to light. */
async function askedAsWell(vouched: Basis | undefined, asker: Asker): Promise<Basis> {
  const nothing: Basis = { deciding: [], built: [] };
  for (const openUpTo of proofLevels) {
    const found = await asker.prove(openUpTo);
    const { basis = nothing } = found ?? {};
    if (found?.kind === 'safe') return { ...basis, simulated: 'proved-too' };
    if (found !== undefined && contradicts(found)) return { ...basis, simulated: 'contradicted' };
  }
  return { ...(vouched ?? nothing), simulated: 'left-open' };
}

/** A path that violates the rule, or no path at all. */
const contradicts = (found: Finding): boolean =>
  found.kind === 'candidate' ||
  (found.kind === 'inconclusive' && found.blind.some(({ kind }) => kind === 'vacuous'));

async function lookFor(asker: Asker): Promise<Finding> {
  let last: Finding | undefined;
  for (const openUpTo of searchLevels) {
    if (last !== undefined && asker.isLate()) return last;
    const found = await asker.search(openUpTo);
    // what only an abstraction of ours leaves open, a closer look may decide; a gap stays one
    if (!leftOpenByUs(found)) return found;
    last = found;
  }
  return last!;
}

/**
 * Only the bound on loops leaves it open: those that count to a constant are unwound to their end, and what programs mostly keep from iteration
 * to iteration is tried at the heads of others, from one iteration to the next and then by k-induction.
 */
async function lookCloser(program: Program, asker: Asker, bounded: Finding): Promise<Finding> {
  const counted = countedIn(program);
  // where all are counted nothing needs to be found out about their heads, and a path is found as soon as a proof
  if (counted === 'all') {
    const found = await asker.search(closerOpenUpTo, { counted: 'unwound' });
    if (found.kind === 'safe' || found.kind === 'candidate') return found;
  }
  const guessing = { guessing: 'on' } as const;
  const unwound: Closer = counted === 'none' ? {} : { counted: 'unwound' };
  const looks: readonly Closer[] = counted === 'none' ? [guessing] : [{ ...guessing, ...unwound }, guessing];
  for (const closer of looks) {
    const found = await asker.prove(closerOpenUpTo, closer);
    if (found !== undefined) return found;
  }
  for (const induction of inductions) {
    if (asker.isLate()) return bounded;
    const found = await asker.prove(closerOpenUpTo, { ...unwound, induction }, 'left');
    if (found !== undefined) return found;
  }
  if (counted !== 'some' || asker.isLate()) return bounded;
  const found = await asker.search(closerOpenUpTo, { counted: 'unwound' });
  return found.kind === 'inconclusive' ? bounded : found;
}

/** Of the driver's loops, how many count to a constant; models are small and mostly without. */
function countedIn(program: Program): 'none' | 'some' | 'all' {
  const effects = effectsOf(program);
  let [loops, counted] = [0, 0];
  for (const proc of program.procs.values()) {
    if (proc.role !== 'driver') continue;
    loops += new Set([...nestingOf(prune(proc)).nest.values()].flat()).size;
    counted += countedLoops(proc, effects).size;
  }
  if (counted === 0) return 'none';
  return counted === loops ? 'all' : 'some';
}

/** The program with large procedures by their summaries; `undefined` when there is none worth it. */
async function summarise(
  program: Program,
  solver: Solver,
  options: VerifyOptions,
): Promise<Program | undefined> {
  const { summaries, ghosts, unchanged } = options;
  if (summaries === undefined) return undefined;
  const ask = proberFor(solver, { ...options, ...shareOf(options, summaryShare) });
  // these queries are not this entry point's alone, so they are not counted for it
  const made = await withSummaries(program, summaries.keep, ask, { ...summaries, ghosts, unchanged });
  return made === program ? undefined : made;
}

/** Of what is left when summaries are asked for: they are many questions, few of which tell more than simulation has seen. */
const summaryShare = 0.25;

/** How large a procedure that cannot move the automaton may be to be looked into, from question to question. */
const proofLevels = [0, 800];
const searchLevels = [30, 800, Number.POSITIVE_INFINITY];

const closerOpenUpTo = 800;

/** Values of k for k-induction, where a cut alone is too weak. */
const inductions = [2, 4];

const leftOpenByUs = (finding: Finding): boolean =>
  finding.kind === 'inconclusive' && finding.blind.some(({ kind }) => kind === 'abstraction');
