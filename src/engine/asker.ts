/** The questions about one obligation, put to the solver under what is left of its time. */
import { toQuery } from '../encode/encode.js';
import type { Answer, Query } from '../encode/query.js';
import { FALSE, type TermId } from '../encode/term-store.js';
import { Interpreter } from '../ir/interpret.js';
import type { Program } from '../ir/program.js';
import type { Solver } from '../solver/solver.js';
import { BasisLog } from './basis.js';
import { blindSpots, budgetText, mostGaps, unvouchedText, vacuousBy } from './blind-spots.js';
import { brokenLoops, type Chosen, candidateOf, choicesOf, fixedTo, wantedOf } from './choose.js';
import { msOf, msOfAnswer, msOfReading, type Part, partOf } from './effort.js';
import { explain } from './explain.js';
import type { Blind, Explain, Finding, Unknown } from './finding.js';
import { isReliedOn, type Note, notesOf, reliedAmong } from './notes.js';
import type { VerifyOptions } from './options.js';
import type { PlanOptions } from './plan.js';
import { boundedLoops, checksOf, failing, faultsOf, gapsOf, type Posed, pose, stopping } from './pose.js';
import { sample } from './sample.js';
import type { Simulated } from './simulate/simulate.js';

/** The time is over. */
export const late = { kind: 'unknown', reason: 'timeout', detail: 'before the query was sent' } as const;

/** A question with more is not asked: reading it alone takes a solver longer than anybody waits. */
const mostTerms = 150_000;
/** For each question about why a path violates the rule: telling less than everything is worth this, and no more. */
const explanationMs = 10_000;
const explanationLimit = 20_000_000;
/** How often an earlier failure is asked for. */
const mostRounds = 6;

/** Of the time that is left: a proof that takes long should not cost the search its chance. */
const proofShare = 0.3;
/** For a proof where it is known already what one lacks: only a solver that sees more than simulation has one. */
const explainedMs = 5_000;
/** Paths through what is made up that are tried on the program itself. */
const mostSamples = 3;
/** For each of them. */
const sampleMs = 3_000;
/** Procedures up to this size are looked into for a path that is to be run: what the harness and the models promise is said in small ones. */
const pathOpenUpTo = 120;

const whole: Part = {};

/** What is done about loops beyond cutting or unwinding all alike. */
export type Closer = Pick<PlanOptions, 'counted' | 'guessing'>;

export class Asker {
  private readonly log: BasisLog;
  private readonly interpreter: Interpreter;
  /** Proofs that failed, and paths that were looked for, with nothing taken by its effects: with more looked into they are the same. */
  private readonly done = { proofs: new Set<string>(), paths: new Set<string>() };

  constructor(
    private readonly program: Program,
    private readonly solver: Solver,
    private readonly options: VerifyOptions,
    private readonly asked: { count: number },
  ) {
    this.log = new BasisLog(options.basis);
    this.interpreter = new Interpreter(program);
  }

  private get queries(): number {
    return this.asked.count;
  }

  /** Posing a question takes time as well. */
  isLate(): boolean {
    return this.options.limits() === undefined;
  }

  /**
   * The over-approximation: `safe`, a candidate, or not known. Every loop is first taken to leave the automaton alone; those that do not are told apart.
   * @param whenFailing whether a path is looked for where the proof fails; `explained`: it is known what the proof lacks
   */
  async prove(
    openUpTo: number,
    closer: Closer = {},
    whenFailing: 'looked-into' | 'left' | 'explained' = 'looked-into',
  ): Promise<Finding | undefined> {
    const asked = JSON.stringify(closer);
    if (this.done.proofs.has(asked)) return undefined;
    const dropped = new Set<string>();
    for (;;) {
      if (this.isLate()) return undefined;
      const posed = this.pose('cut', 1, openUpTo, { droppedInvariants: dropped, ...closer });
      if (posed === undefined) return undefined;
      const answer = await this.askValues(
        posed,
        [failing(posed, ['rule', 'gap', 'unwind', 'invariant'])],
        'proof',
        whenFailing === 'explained' ? { share: proofShare, mostMs: explainedMs } : { share: proofShare },
      );
      if (answer.kind === 'unsat') return await this.safe(posed);
      if (answer.kind === 'unknown') return undefined;
      const broken = brokenLoops(posed, answer.chosen);
      if (broken.length === 0 && posed.plan.abstracted.length === 0) this.done.proofs.add(asked);
      // an assertion that fails although all loops were taken to be well-behaved fails without that, too
      if (broken.length === 0)
        return whenFailing !== 'looked-into'
          ? undefined
          : await this.fails(posed, answer.chosen, openUpTo, { droppedInvariants: dropped, ...closer });
      for (const loop of broken) dropped.add(loop);
    }
  }

  /** The proof fails: by the rule, perhaps, and on a path that is one of the program. */
  private async fails(
    proof: Posed,
    chosen: Chosen,
    openUpTo: number,
    options: Partial<PlanOptions>,
  ): Promise<Finding | undefined> {
    if (!checksOf(proof, 'rule').some(({ violated }) => chosen.value(violated) === 1n)) return undefined;
    // a path must satisfy what the proof could leave out, the harness's promises above all
    const posed = this.pose('cut', 1, Math.max(openUpTo, pathOpenUpTo), { ...options, unrelated: 'kept' });
    if (posed === undefined) return undefined;
    const asked = JSON.stringify({ ...options, droppedInvariants: [...(options.droppedInvariants ?? [])] });
    if (this.done.paths.has(asked)) return undefined;
    if (posed.plan.abstracted.length === 0) this.done.paths.add(asked);
    const target = failing(posed, ['rule']);
    const clear = this.clearOf(posed);
    const clean = await this.askValues(posed, [target, clear], 'violation', { share: proofShare });
    if (clean.kind === 'sat')
      return await this.candidate(posed, await this.earliest(posed, clean.chosen, [clear]));
    return await this.sampled(posed, target);
  }

  /**
   * Paths to a failing assertion whose made-up values need not be the program's: the program is run with their inputs. What fails then fails
   * with the program's own values.
   */
  private async sampled(posed: Posed, target: TermId): Promise<Finding | undefined> {
    const { graph } = posed.encoding;
    const tried: TermId[] = [];
    for (let i = 0; i < mostSamples; i++) {
      const answer = await this.askValues(posed, [target, ...tried], 'sample', { mostMs: sampleMs });
      if (answer.kind !== 'sat') return undefined;
      const path = candidateOf(posed, answer.chosen);
      const candidate = sample(this.interpreter, path, this.options.spend);
      if (candidate !== undefined) {
        const explain: Explain = () => Promise.resolve(undefined);
        const notes = await this.notes(posed);
        return {
          kind: 'candidate',
          candidate,
          explain,
          notes,
          queries: this.queries,
          ...this.log.behindPath(),
        };
      }
      const inputs = fixedTo(posed, answer.chosen);
      if (inputs.length === 0) return undefined;
      tried.push(graph.not(graph.and(inputs)));
    }
    return undefined;
  }

  /** The path passes nothing made up. */
  private clearOf({ encoding, madeUp }: Posed): TermId {
    return encoding.graph.not(encoding.graph.or(madeUp.map(({ reached }) => reached)));
  }

  /** What simulation proved, with what only a solver says: that the end can be reached, and which remarks apply. */
  async vouch({ end, notes, decisions }: Extract<Simulated, { kind: 'proved' }>): Promise<Finding> {
    const safe = { kind: 'safe', decisions, queries: this.queries } as const;
    if (end === 'no') {
      const none = this.pose('cut', 1, 0);
      const blind =
        none === undefined ? vacuousBy(reliedAmong(notes, this.program)) : await this.vacuous(none);
      return this.inconclusive([blind]);
    }
    if (end === 'unforced' && notes.length === 0) return { ...safe, notes: [] };
    const posed = this.pose('cut', 1, 0);
    const found = posed === undefined ? undefined : await this.safe(posed);
    if (found?.kind === 'safe') return { ...found, decisions };
    const isVacuous = found?.kind === 'inconclusive' && found.blind.some(({ kind }) => kind === 'vacuous');
    return isVacuous ? found : { ...safe, queries: this.queries, notes: [unvouchedText] };
  }

  /** The under-approximation, and what its bounds leave open. */
  async search(openUpTo: number, closer: Closer = {}): Promise<Finding> {
    const { unwind, budget } = this.options;
    if (this.isLate()) return this.unknown(late);
    const posed = this.pose(unwind, unwind + 1, openUpTo, closer);
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
    return {
      kind: 'safe-bounded',
      bound: unwind,
      loops: boundedLoops(posed),
      notes,
      queries: this.queries,
      ...this.log.behindProof('safe-bounded'),
    };
  }

  private pose(
    loops: 'cut' | number,
    recursion: number,
    openUpTo: number,
    further: Partial<PlanOptions> = {},
  ): Posed | undefined {
    const { budget, ghosts, unchanged, watched, name, trace, limits, spend } = this.options;
    this.log.begin();
    const posed = pose(
      this.program,
      {
        loops,
        recursion,
        budget,
        ghosts,
        unchanged,
        openUpTo,
        droppedInvariants: new Set(),
        ...(watched === undefined ? {} : { watched }),
        ...further,
      },
      { trace, limits, spend },
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
    const target = failing(posed, ['rule']);
    // First a path that passes nothing made up: no further question is needed about it.
    const clear = this.clearOf(posed);
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
    const others = graph.or([returned, stopping(posed), failing(posed, ['gap', 'unwind', 'end'])]);
    const escape = graph.and([others, graph.not(failing(posed, ['rule']))]);
    const fixed = fixedTo(posed, chosen);
    const other = await this.ask(posed, [...fixed, escape], 'whatever-is-made-up');
    if (other.kind === 'unsat') {
      // with inputs that only go together with what was made up, there would be no other run to avoid anything
      const rest = [graph.not(faultsOf(posed)), failing(posed, ['rule'])];
      const without = await this.ask(posed, [...fixed, ...rest], 'without-faults');
      if (without.kind === 'sat') return await this.candidate(posed, chosen);
    }
    const sampled = await this.sampled(posed, failing(posed, ['rule']));
    if (sampled !== undefined) return sampled;
    if (other.kind === 'unknown') return this.unknown(other);
    const through = posed.madeUp.filter(({ reached }) => chosen.value(reached) !== 0n);
    return this.inconclusive(blindSpots(through, this.program));
  }

  private async gapsInReach(posed: Posed): Promise<Blind[]> {
    const found: Blind[] = [];
    for (const { gap, violated } of gapsOf(posed, this.program)) {
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
    const notes = await this.notes(posed);
    return { kind: 'safe', notes, queries: this.queries, ...this.log.behindProof('safe') };
  }

  /** What the author of the driver asks to rely on may leave no way through; else our harness or models are at fault. */
  private async vacuous(posed: Posed): Promise<Blind> {
    return vacuousBy(await this.notes(posed, isReliedOn));
  }

  private notes(posed: Posed, wanted: (note: Note) => boolean = () => true): Promise<string[]> {
    const ask = (assertion: TermId, values: readonly TermId[]) =>
      this.ask(posed, [assertion], 'note', values);
    return notesOf(posed, this.program, wanted, ask);
  }

  private async askValues(posed: Posed, assertions: readonly TermId[], name: string, part: Part = whole) {
    const wanted = wantedOf(posed, assertions);
    const answer = await this.ask(posed, assertions, name, wanted, part);
    if (answer.kind !== 'sat') return answer;
    return { kind: 'sat', chosen: choicesOf(wanted, answer.values) } as const;
  }

  private async ask(
    posed: Posed,
    assertions: readonly TermId[],
    name: string,
    wanted: readonly TermId[] = [],
    part: Part = whole,
  ): Promise<Answer> {
    if (assertions.includes(FALSE)) {
      this.log.add(name, undefined, { kind: 'unsat' });
      return { kind: 'unsat' };
    }
    const limits = this.options.limits();
    if (limits === undefined)
      return { kind: 'unknown', reason: 'timeout', detail: 'before the query was sent' };
    this.asked.count += 1;
    const own = partOf(limits, part);
    const query = toQuery(posed.encoding, assertions, wanted, `${this.options.name}/${name}`, own);
    if (query.terms.length > mostTerms || msOfReading(query) > msOf(own))
      return { kind: 'unknown', reason: 'resource', detail: `${query.terms.length} terms` };
    const answer = await this.check(query);
    this.log.add(name, query, answer);
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
    const timeoutMs = this.options.limits()?.timeoutMs === 0 ? 0 : explanationMs;
    const query = toQuery(
      posed.encoding,
      assertions,
      [],
      `${this.options.name}/${name}`,
      { timeoutMs, rlimit: explanationLimit },
      assumptions,
    );
    if (query.terms.length > mostTerms) return { kind: 'unknown', reason: 'resource', detail: '' };
    return await this.check(query);
  }

  private check(query: Query): Promise<Answer> {
    return this.solver.check(query, (work) => this.options.spend(msOfAnswer(query, work)));
  }

  private async candidate(posed: Posed, chosen: Chosen): Promise<Finding> {
    const notes = await this.notes(posed);
    const explained: Explain = (executed) =>
      explain(posed, chosen, executed, this.options.watched, (assertions, assumptions, name) =>
        this.askCore(posed, assertions, assumptions, name),
      );
    const candidate = candidateOf(posed, chosen);
    return {
      kind: 'candidate',
      candidate,
      explain: explained,
      notes,
      queries: this.queries,
      ...this.log.behindPath(),
    };
  }

  private inconclusive(blind: readonly Blind[]): Finding {
    return { kind: 'inconclusive', blind, queries: this.queries };
  }

  private unknown({ reason, detail }: Unknown): Finding {
    return this.inconclusive([{ kind: 'unknown', reason, detail }]);
  }
}
