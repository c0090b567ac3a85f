/**
 * One obligation (an entry point and a rule) answered: which question to ask next, cheapest first.
 *
 *  0. Property simulation (simulate/): a proof for any number of iterations without a question to the solver.
 *  1. Loops cut, what is irrelevant abstracted: if no assertion can fail, the rule holds for every number of iterations.
 *  2. Loops unwound: a failing assertion is a candidate, to be replayed by the witness.
 *  3. Otherwise the ends of our view decide: a gap in reach → inconclusive; only the bound in reach → safe up to the bound.
 */
import { unreachable } from '../base/errors.js';
import type { Gap } from '../base/gap.js';
import type { Span } from '../base/span.js';
import { during, type Trace } from '../base/trace.js';
import { toQuery } from '../encode/encode.js';
import type { Answer, Limits } from '../encode/query.js';
import { FALSE, type TermId } from '../encode/term-store.js';
import type { Cmd, Program } from '../ir/program.js';
import type { Solver } from '../solver/solver.js';
import { blindSpots, mostGaps } from './blind-spots.js';
import type { Candidate } from './candidate.js';
import { type Chosen, candidateOf, fixedTo, wantedOf } from './choose.js';
import { type Explained, explain } from './explain.js';
import { isReliedOn, type Note, notesOf } from './notes.js';
import { boundedLoops, checksOf, failing, gapsOf, type Posed, pose } from './pose.js';
import { proberFor } from './prober.js';
import { type Simulated, simulate } from './simulate/simulate.js';
import type { Decision } from './simulate/simulator.js';
import type { Summaries } from './simulate/summaries.js';
import { type SummariseOptions, withSummaries } from './summarise.js';

export interface VerifyOptions {
  /** Iterations of each loop when no proof for all is found. */
  readonly unwind: number;
  /** Commands of the inlined procedure at most. */
  readonly budget: number;
  readonly ghosts: ReadonlySet<string>;
  /** The global that holds the watched object; the rule may have none. */
  readonly watched: string | undefined;
  /** What simulation of other entry points under the same rule has found out about procedures, by level; added to. */
  readonly contexts: Map<string, Summaries>;
  /** Globals that every call and iteration leaves as it found them. */
  readonly unchanged: ReadonlySet<string>;
  /** What is left for this obligation when the next query is sent; `undefined`: the time is over. */
  readonly limits: () => Limits | undefined;
  readonly name: string;
  readonly trace: Trace;
  /** For routines too large to be inlined; absent for a rule whose state is not one enumeration. */
  readonly summaries?: Pick<SummariseOptions, 'ghost' | 'known' | 'rule'> & {
    readonly keep: ReadonlySet<string>;
  };
}

/** What cannot be seen, or was not asked to the end. */
export type Blind =
  | { readonly kind: 'gap'; readonly gap: Gap }
  | { readonly kind: 'abstraction'; readonly detail: string; readonly span: Span }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason; readonly detail: string }
  | { readonly kind: 'budget'; readonly detail: string }
  | { readonly kind: 'vacuous'; readonly detail: string }
  /** The routine cannot be called as its role says. */
  | { readonly kind: 'unfit'; readonly detail: string; readonly span: Span };

type Unknown = Extract<Answer, { kind: 'unknown' }>;
export type UnknownReason = Unknown['reason'];

export type Finding = { readonly queries: number } & (
  | {
      readonly kind: 'safe';
      readonly notes: readonly string[];
      /** What decided branches where the automaton had moved, when simulation proved it. */
      readonly decisions?: readonly Decision[];
    }
  | {
      readonly kind: 'safe-bounded';
      readonly bound: number;
      readonly loops: readonly Span[];
      readonly notes: readonly string[];
    }
  | {
      readonly kind: 'candidate';
      readonly candidate: Candidate;
      readonly explain: Explain;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'inconclusive'; readonly blind: readonly Blind[] }
);

/** @param executed the commands of the candidate's inlined procedure, as its path runs through them */
export type Explain = (executed: readonly Cmd[]) => Promise<Explained | undefined>;

/** @param program woven and bound, starting with the harness (harness.ts) */
export async function verify(program: Program, solver: Solver, options: VerifyOptions): Promise<Finding> {
  const queries = { count: 0 };
  const asker = new Asker(program, solver, options, queries);
  const simulated = simulation(program, options);
  if (simulated.kind === 'proved') return await asker.vouch(simulated);
  for (const openUpTo of proofLevels) {
    const proved = await asker.prove(openUpTo);
    if (proved !== undefined) return proved;
  }
  const small = await summarise(program, solver, options);
  const proved = await (small === undefined
    ? undefined
    : new Asker(small, solver, options, queries).prove(0));
  return proved ?? (await lookFor(asker));
}

/** First with as little as possible looked into, then with more; with summaries where the whole is too large. */
function simulation(
  program: Program,
  { ghosts, watched, unchanged, trace, name, ...options }: VerifyOptions,
): Simulated {
  let simulated: Simulated | undefined;
  for (const [openUpTo, summariseFrom] of simulationLevels) {
    if (options.limits() === undefined) break;
    const level = `${openUpTo}/${summariseFrom}`;
    const summaries = options.contexts.get(level) ?? new Map();
    options.contexts.set(level, summaries);
    simulated = during(trace, 'simulate', () =>
      simulate(program, {
        ghosts,
        watched,
        unchanged,
        openUpTo,
        summariseFrom,
        summaries,
        steps: mostSteps,
      }),
    );
    trace({ kind: 'stage', stage: 'simulate', detail: `${name}: ${describe(simulated)}` });
    if (simulated.kind === 'proved') break;
  }
  return simulated ?? { kind: 'limit', detail: 'the time is over' };
}

function describe(simulated: Simulated): string {
  switch (simulated.kind) {
    case 'proved':
      return `proved, end ${simulated.end}, ${simulated.notes.length} notes`;
    case 'open':
      return `an assertion of kind ${simulated.check.kind} may fail at ${simulated.origin.span.file}:${simulated.origin.span.line}`;
    case 'limit':
      return simulated.detail;
    default:
      return unreachable(simulated);
  }
}

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

/** The program with large procedures by their summaries; `undefined` when there is none worth it. */
async function summarise(
  program: Program,
  solver: Solver,
  options: VerifyOptions,
): Promise<Program | undefined> {
  const { summaries, ghosts, unchanged } = options;
  if (summaries === undefined) return undefined;
  const ask = proberFor(solver, options);
  // these queries are not this entry point's alone, so they are not counted for it
  const made = await withSummaries(program, summaries.keep, ask, { ...summaries, ghosts, unchanged });
  return made === program ? undefined : made;
}

const simulationLevels = [
  [40, 6000],
  [40, 400],
  [800, 6000],
] as const;
/** Commands that simulation carries out at most. */
const mostSteps = 200_000;
/** How large a procedure that cannot move the automaton may be to be looked into, from question to question. */
const proofLevels = [0, 800];
/** Of the time that is left: a proof that takes long should not cost the search its chance. */
const proofShare = 0.3;
const searchLevels = [30, 800, Number.POSITIVE_INFINITY];

const leftOpenByUs = (finding: Finding): boolean =>
  finding.kind === 'inconclusive' && finding.blind.some(({ kind }) => kind === 'abstraction');

const late = { kind: 'unknown', reason: 'timeout', detail: 'before the query was sent' } as const;

/** A question with more is not asked: reading it alone takes a solver longer than anybody waits. */
const mostTerms = 150_000;
/** For each question about why a path violates the rule: telling less than everything is worth this, and no more. */
const explanationMs = 10_000;
const explanationLimit = 20_000_000;
/** How often an earlier failure is asked for. */
const mostRounds = 6;

class Asker {
  constructor(
    private readonly program: Program,
    private readonly solver: Solver,
    private readonly options: VerifyOptions,
    private readonly asked: { count: number },
  ) {}

  private get queries(): number {
    return this.asked.count;
  }

  /** Posing a question takes time as well. */
  isLate(): boolean {
    return this.options.limits() === undefined;
  }

  /** The over-approximation: `safe`, or not known. Every loop is first taken to leave the automaton alone; those that do not are told apart. */
  async prove(openUpTo: number): Promise<Finding | undefined> {
    const dropped = new Set<string>();
    for (;;) {
      if (this.isLate()) return undefined;
      const posed = this.pose('cut', 1, openUpTo, dropped);
      if (posed === undefined) return undefined;
      const answer = await this.askValues(
        posed,
        [failing(posed, ['rule', 'gap', 'unwind', 'invariant'])],
        'proof',
        proofShare,
      );
      if (answer.kind === 'unsat') return await this.safe(posed);
      if (answer.kind === 'unknown') return undefined;
      const broken = brokenLoops(posed, answer.chosen);
      // an assertion that fails although all loops were taken to be well-behaved fails without that, too
      if (broken.length === 0) return undefined;
      for (const loop of broken) dropped.add(loop);
    }
  }

  /** What simulation proved, with what only a solver says: that the end can be reached, and which remarks apply. */
  async vouch({ end, notes, decisions }: Extract<Simulated, { kind: 'proved' }>): Promise<Finding> {
    const safe = { kind: 'safe', decisions, queries: this.queries } as const;
    if (end === 'no') return this.inconclusive([{ kind: 'vacuous', detail: vacuousText }]);
    if (end === 'unforced' && notes.length === 0) return { ...safe, notes: [] };
    const posed = this.pose('cut', 1, 0);
    const found = posed === undefined ? undefined : await this.safe(posed);
    if (found?.kind === 'safe') return { ...found, decisions };
    const isVacuous = found?.kind === 'inconclusive' && found.blind.some(({ kind }) => kind === 'vacuous');
    return isVacuous ? found : { ...safe, queries: this.queries, notes: [unvouchedText] };
  }

  /** The under-approximation, and what its bounds leave open. */
  async search(openUpTo: number): Promise<Finding> {
    const { unwind, budget } = this.options;
    if (this.isLate()) return this.unknown(late);
    const posed = this.pose(unwind, unwind + 1, openUpTo);
    if (posed === undefined) return this.inconclusive([{ kind: 'budget', detail: budgetText(budget) }]);
    const violated = await this.violation(posed);
    if (violated !== undefined) return violated;
    const gap = await this.ask(posed, [failing(posed, ['gap'])], 'gaps');
    if (gap.kind === 'unknown') return this.unknown(gap);
    if (gap.kind === 'sat') return this.inconclusive(await this.gapsInReach(posed));
    const bound = await this.ask(posed, [failing(posed, ['unwind'])], 'bound');
    if (bound.kind === 'unknown') return this.unknown(bound);
    if (bound.kind === 'unsat') return await this.safe(posed);
    const notes = await this.notes(posed);
    return { kind: 'safe-bounded', bound: unwind, loops: boundedLoops(posed), notes, queries: this.queries };
  }

  private pose(
    loops: 'cut' | number,
    recursion: number,
    openUpTo: number,
    droppedInvariants: ReadonlySet<string> = new Set(),
  ): Posed | undefined {
    const { budget, ghosts, unchanged, name, trace } = this.options;
    const posed = pose(
      this.program,
      {
        loops,
        recursion,
        budget,
        ghosts,
        unchanged,
        openUpTo,
        droppedInvariants,
      },
      trace,
    );
    const size = posed === undefined ? 'too large' : `${posed.plan.core.blocks.size} blocks`;
    trace({
      kind: 'stage',
      stage: 'encode',
      detail: `${name}: loops ${loops}, open up to ${openUpTo}, ${size}`,
    });
    return posed;
  }

  private async violation(posed: Posed): Promise<Finding | undefined> {
    const { graph } = posed.encoding;
    const target = failing(posed, ['rule']);
    // First a path that passes nothing made up: no further question is needed about it.
    const clear = graph.not(graph.or(posed.madeUp.map(({ reached }) => reached)));
    const clean = await this.askValues(posed, [target, clear], 'violation');
    if (clean.kind === 'unknown') return this.unknown(clean);
    if (clean.kind === 'sat')
      return await this.candidate(posed, await this.earliest(posed, clean.chosen, [clear]));
    if (posed.madeUp.length === 0) return undefined;
    const any = await this.askValues(posed, [target], 'violation-through-gap');
    if (any.kind === 'unknown') return this.unknown(any);
    if (any.kind === 'unsat') return undefined;
    return await this.weigh(posed, await this.earliest(posed, any.chosen, []));
  }

  /** Of several assertions that can fail, the one a path meets first: the same whatever the solver happened to find. */
  private async earliest(posed: Posed, found: Chosen, under: readonly TermId[]): Promise<Chosen> {
    const { graph } = posed.encoding;
    const failures = checksOf(posed, 'rule').map(({ violated }) => violated);
    let chosen = found;
    for (let round = 0; round < mostRounds; round++) {
      const at = failures.findIndex((violated) => chosen.value(violated) === 1n);
      if (at <= 0) return chosen;
      const sooner = await this.askValues(posed, [graph.or(failures.slice(0, at)), ...under], 'sooner');
      if (sooner.kind !== 'sat') return chosen;
      chosen = sooner.chosen;
    }
    return chosen;
  }

  /** Does the violation stand whatever the made-up values are? Then it is one; else what was made up is the reason why we cannot say. */
  private async weigh(posed: Posed, chosen: Chosen): Promise<Finding> {
    const { graph, returned } = posed.encoding;
    const others = graph.or([returned, failing(posed, ['gap', 'unwind'])]);
    const escape = graph.and([others, graph.not(failing(posed, ['rule']))]);
    const other = await this.ask(posed, [...fixedTo(posed, chosen), escape], 'whatever-is-made-up');
    if (other.kind === 'unsat') return await this.candidate(posed, chosen);
    if (other.kind === 'unknown') return this.unknown(other);
    return this.inconclusive(blindSpots(posed.madeUp.filter(({ reached }) => chosen.value(reached) !== 0n)));
  }

  private async gapsInReach(posed: Posed): Promise<Blind[]> {
    const found: Blind[] = [];
    for (const { gap, violated } of gapsOf(posed)) {
      if (found.length >= mostGaps) break;
      const answer = await this.ask(posed, [violated], 'gap');
      if (answer.kind !== 'unsat') found.push({ kind: 'gap', gap });
    }
    return found;
  }

  /** Proved, unless the assumptions contradict each other so that no path gets anywhere. */
  private async safe(posed: Posed): Promise<Finding> {
    const alive = await this.ask(posed, [failing(posed, ['end'])], 'vacuity');
    if (alive.kind === 'unknown') return this.unknown(alive);
    if (alive.kind === 'unsat') return this.inconclusive([await this.vacuous(posed)]);
    return { kind: 'safe', notes: await this.notes(posed), queries: this.queries };
  }

  /** What the author of the driver asks to rely on may leave no way through; else our harness or models are at fault. */
  private async vacuous(posed: Posed): Promise<Blind> {
    const relied = await this.notes(posed, isReliedOn);
    const detail =
      relied.length === 0
        ? vacuousText
        : `no path gets past what the source itself rules out: ${relied.join('; ')}`;
    return { kind: 'vacuous', detail };
  }

  private notes(posed: Posed, wanted: (note: Note) => boolean = () => true): Promise<string[]> {
    const ask = (assertion: TermId, values: readonly TermId[]) =>
      this.ask(posed, [assertion], 'note', values);
    return notesOf(posed, this.program, wanted, ask);
  }

  private async askValues(posed: Posed, assertions: readonly TermId[], name: string, share = 1) {
    const wanted = wantedOf(posed, assertions);
    const answer = await this.ask(posed, assertions, name, wanted, share);
    if (answer.kind !== 'sat') return answer;
    return { kind: 'sat', chosen: candidateChoices(wanted, answer.values) } as const;
  }

  private async ask(
    posed: Posed,
    assertions: readonly TermId[],
    name: string,
    wanted: readonly TermId[] = [],
    share = 1,
  ): Promise<Answer> {
    if (assertions.includes(FALSE)) return { kind: 'unsat' };
    const limits = this.options.limits();
    if (limits === undefined)
      return { kind: 'unknown', reason: 'timeout', detail: 'before the query was sent' };
    this.asked.count += 1;
    const timeoutMs = Math.ceil(limits.timeoutMs * share);
    const query = toQuery(posed.encoding, assertions, wanted, `${this.options.name}/${name}`, {
      ...limits,
      timeoutMs,
    });
    if (query.terms.length > mostTerms)
      return { kind: 'unknown', reason: 'resource', detail: `${query.terms.length} terms` };
    const answer = await this.solver.check(query);
    return answer;
  }

  /** The resource limit repeats exactly, so that a path is told in the same words run after run. */
  private async askCore(
    posed: Posed,
    assertions: readonly TermId[],
    assumptions: readonly TermId[],
    name: string,
  ): Promise<Answer> {
    if (assertions.includes(FALSE)) return { kind: 'unsat', core: [] };
    const limits = { timeoutMs: explanationMs, rlimit: explanationLimit };
    const query = toQuery(
      posed.encoding,
      assertions,
      [],
      `${this.options.name}/${name}`,
      limits,
      assumptions,
    );
    if (query.terms.length > mostTerms) return { kind: 'unknown', reason: 'resource', detail: '' };
    return await this.solver.check(query);
  }

  private async candidate(posed: Posed, chosen: Chosen): Promise<Finding> {
    const notes = await this.notes(posed);
    const explained: Explain = (executed) =>
      explain(posed, chosen, executed, this.options.watched, (assertions, assumptions, name) =>
        this.askCore(posed, assertions, assumptions, name),
      );
    const candidate = candidateOf(posed, chosen);
    return { kind: 'candidate', candidate, explain: explained, notes, queries: this.queries };
  }

  private inconclusive(blind: readonly Blind[]): Finding {
    return { kind: 'inconclusive', blind, queries: this.queries };
  }

  private unknown({ reason, detail }: Unknown): Finding {
    return this.inconclusive([{ kind: 'unknown', reason, detail }]);
  }
}

/** Loops whose invariant fails in the solver model. */
function brokenLoops(posed: Posed, chosen: Chosen): string[] {
  return checksOf(posed, 'invariant').flatMap(({ check, violated }) =>
    check.kind === 'invariant' && chosen.value(violated) === 1n ? [check.loop] : [],
  );
}

const unvouchedText =
  'too large to check that what was assumed on the way does not contradict itself, and which remarks apply';

const vacuousText = 'no path gets through: what the harness and the models promise contradicts itself';

const budgetText = (budget: number): string =>
  `the routine and what it calls are over ${budget} commands even with everything abstracted that may be`;

function candidateChoices(wanted: readonly TermId[], values: readonly (bigint | undefined)[]): Chosen {
  const of = new Map(wanted.map((term, i) => [term, values[i]]));
  return { value: (term) => of.get(term) };
}
