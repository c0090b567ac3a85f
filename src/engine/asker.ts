/** Proofs about one obligation, and what is told where there is none. */
import { Interpreter } from '../ir/interpret.js';
import type { Program } from '../ir/program.js';
import type { Solver } from '../solver/solver.js';
import { budgetText, mostGaps, unvouchedText, vacuousBy } from './blind-spots.js';
import type { Blind, Finding } from './finding.js';
import { isReliedOn, reliedAmong } from './notes.js';
import type { VerifyOptions } from './options.js';
import type { PlanOptions } from './plan.js';
import { boundedLoops, failing, gapsOf, type Posed } from './pose.js';
import { late, Questions } from './questions.js';
import type { Simulated } from './simulate/simulate.js';
import { brokenLoops } from './violation/choose.js';
import { Paths, proofShare } from './violation/paths.js';

/** For a proof where it is known already what one lacks: only a solver that sees more than simulation has one. */
const explainedMs = 5_000;

/** What is done about loops beyond cutting or unwinding all alike. */
export type Closer = Pick<PlanOptions, 'counted' | 'guessing' | 'induction'>;

export class Asker {
  private readonly questions: Questions;
  private readonly paths: Paths;
  /** Proofs that failed with nothing taken by its effects: with more looked into they are the same. */
  private readonly done = new Set<string>();

  constructor(
    private readonly program: Program,
    solver: Solver,
    private readonly options: VerifyOptions,
    asked: { count: number },
  ) {
    this.questions = new Questions(program, solver, options, asked);
    this.paths = new Paths(this.questions, new Interpreter(program));
  }

  isLate(): boolean {
    return this.questions.isLate();
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
    if (this.done.has(asked)) return undefined;
    const dropped = new Set<string>();
    for (;;) {
      if (this.isLate()) return undefined;
      const posed = this.questions.pose('cut', 1, openUpTo, { droppedInvariants: dropped, ...closer });
      if (posed === undefined) return undefined;
      const answer = await this.questions.askValues(
        posed,
        [failing(posed, ['rule', 'gap', 'unwind', 'invariant'])],
        'proof',
        whenFailing === 'explained' ? { share: proofShare, mostMs: explainedMs } : { share: proofShare },
      );
      if (answer.kind === 'unsat') return await this.safe(posed);
      if (answer.kind === 'unknown') return undefined;
      const broken = brokenLoops(posed, answer.chosen);
      if (broken.length === 0 && posed.plan.abstracted.length === 0) this.done.add(asked);
      // an assertion that fails although all loops were taken to be well-behaved fails without that, too
      if (broken.length === 0)
        return whenFailing !== 'looked-into'
          ? undefined
          : await this.paths.behindProof(posed, answer.chosen, openUpTo, {
              droppedInvariants: dropped,
              ...closer,
            });
      for (const loop of broken) dropped.add(loop);
    }
  }

  /** What simulation proved, with what only a solver says: that the end can be reached, and which remarks apply. */
  async vouch({ end, notes, decisions }: Extract<Simulated, { kind: 'proved' }>): Promise<Finding> {
    const safe = { kind: 'safe', decisions, queries: this.questions.count } as const;
    if (end === 'no') {
      const none = this.questions.pose('cut', 1, 0);
      const blind =
        none === undefined ? vacuousBy(reliedAmong(notes, this.program)) : await this.vacuous(none);
      return this.questions.inconclusive([blind]);
    }
    if (end === 'unforced' && notes.length === 0) return { ...safe, notes: [] };
    const posed = this.questions.pose('cut', 1, 0);
    const found = posed === undefined ? undefined : await this.safe(posed);
    if (found?.kind === 'safe') return { ...found, decisions };
    const isVacuous = found?.kind === 'inconclusive' && found.blind.some(({ kind }) => kind === 'vacuous');
    return isVacuous ? found : { ...safe, queries: this.questions.count, notes: [unvouchedText] };
  }

  /** The under-approximation, and what its bounds leave open. */
  async search(openUpTo: number, closer: Closer = {}): Promise<Finding> {
    const { unwind, budget } = this.options;
    if (this.isLate()) return this.questions.unknown(late);
    const posed = this.questions.pose(unwind, unwind + 1, openUpTo, closer);
    if (posed === undefined)
      return this.questions.inconclusive([{ kind: 'budget', detail: budgetText(budget) }]);
    const violated = await this.paths.search(posed);
    if (violated !== undefined) return violated;
    const gap = await this.questions.ask(posed, [failing(posed, ['gap'])], 'gaps');
    if (gap.kind === 'unknown') return this.questions.unknown(gap);
    if (gap.kind === 'sat') return this.questions.inconclusive(await this.gapsInReach(posed));
    const bound = await this.questions.ask(posed, [failing(posed, ['unwind'])], 'bound');
    if (bound.kind === 'unknown') return this.questions.unknown(bound);
    if (bound.kind === 'unsat') return await this.safe(posed);
    const notes = await this.questions.notes(posed);
    return {
      kind: 'safe-bounded',
      bound: unwind,
      loops: boundedLoops(posed),
      notes,
      queries: this.questions.count,
      ...this.questions.log.behindProof('safe-bounded'),
    };
  }

  private async gapsInReach(posed: Posed): Promise<Blind[]> {
    const found: Blind[] = [];
    for (const { gap, violated } of gapsOf(posed, this.program)) {
      if (found.length >= mostGaps) break;
      const answer = await this.questions.ask(posed, [violated], 'gap');
      if (answer.kind !== 'unsat') found.push({ kind: 'gap', gap });
    }
    return found;
  }

  /** Proved, unless the assumptions contradict each other so that no path gets anywhere. */
  private async safe(posed: Posed): Promise<Finding> {
    const alive = await this.questions.ask(posed, [failing(posed, ['end'])], 'vacuity');
    if (alive.kind === 'unknown') return this.questions.unknown(alive);
    if (alive.kind === 'unsat') return this.questions.inconclusive([await this.vacuous(posed)]);
    const notes = await this.questions.notes(posed);
    return { kind: 'safe', notes, queries: this.questions.count, ...this.questions.log.behindProof('safe') };
  }

  /** What the author of the driver asks to rely on may leave no way through; else our harness or models are at fault. */
  private async vacuous(posed: Posed): Promise<Blind> {
    return vacuousBy(await this.questions.notes(posed, isReliedOn));
  }
}
