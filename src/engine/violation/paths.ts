/** Paths that violate the rule: found by the solver, or by a run with the inputs of one that it found; and whether they are the program's. */
import type { TermId } from '../../encode/term-store.js';
import type { Interpreter } from '../../ir/interpret.js';
import { blindSpots } from '../blind-spots.js';
import type { Blind, Explain, Finding } from '../finding.js';
import type { PlanOptions } from '../plan.js';
import { checksOf, failing, faultsOf, type Posed, stopping } from '../pose.js';
import type { Answered, Questions } from '../questions.js';
import { type Chosen, candidateOf, fixedTo } from './choose.js';
import { explain } from './explain.js';
import { sample } from './sample.js';
import { type Expected, expectedIn, unusualText } from './usual.js';

/** Of the time that is left: what takes long should not cost what comes behind it its chance. */
export const proofShare = 0.3;
/** How often an earlier failure is asked for. */
const mostRounds = 6;
/** Paths through what is made up that are tried on the program itself. */
const mostSamples = 3;
/** For each of them. */
const sampleMs = 3_000;
/** Procedures up to this size are looked into for a path that is to be run: what the harness and the models promise is said in small ones. */
const pathOpenUpTo = 120;

export class Paths {
  /** Paths that were looked for with nothing taken by its effects: with more looked into they are the same. */
  private readonly done = new Set<string>();

  /** @param interpreter of the program as the driver wrote it, nothing taken by its effects */
  constructor(
    private readonly questions: Questions,
    private readonly interpreter: Interpreter,
  ) {}

  /** The proof fails: by the rule, perhaps, and on a path that is one of the program. */
  async behindProof(
    proof: Posed,
    chosen: Chosen,
    openUpTo: number,
    options: Partial<PlanOptions>,
  ): Promise<Finding | undefined> {
    if (!checksOf(proof, 'rule').some(({ violated }) => chosen.value(violated) === 1n)) return undefined;
    // a path must satisfy what the proof could leave out, the harness's promises above all
    const posed = this.questions.pose('cut', 1, Math.max(openUpTo, pathOpenUpTo), {
      ...options,
      unrelated: 'kept',
    });
    if (posed === undefined) return undefined;
    const asked = JSON.stringify({ ...options, droppedInvariants: [...(options.droppedInvariants ?? [])] });
    if (this.done.has(asked)) return undefined;
    if (posed.plan.abstracted.length === 0) this.done.add(asked);
    const target = failing(posed, ['rule']);
    const expected = termsOf(expectedIn(posed, [target]));
    const under = [this.clearOf(posed), ...expected];
    const clean = await this.questions.askValues(posed, [target, ...under], 'violation', {
      share: proofShare,
    });
    if (clean.kind === 'sat')
      return await this.candidate(posed, await this.earliest(posed, clean.chosen, under));
    return await this.sampled(posed, [target, ...expected]);
  }

  /**
   * Paths to a failing assertion whose made-up values need not be the program's: the program is run with their inputs. What fails then fails
   * with the program's own values.
   */
  private async sampled(posed: Posed, targets: readonly TermId[]): Promise<Finding | undefined> {
    const { graph } = posed.encoding;
    const tried: TermId[] = [];
    for (let i = 0; i < mostSamples; i++) {
      const answer = await this.questions.askValues(posed, [...targets, ...tried], 'sample', {
        mostMs: sampleMs,
      });
      if (answer.kind !== 'sat') return undefined;
      const path = candidateOf(posed, answer.chosen);
      const candidate = sample(this.interpreter, path, this.questions.options.spend);
      if (candidate !== undefined) {
        const explain: Explain = () => Promise.resolve(undefined);
        const notes = await this.questions.notes(posed);
        return {
          kind: 'candidate',
          candidate,
          explain,
          notes,
          queries: this.questions.count,
          ...this.questions.log.behindPath(),
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

  /** @returns `undefined`: no assertion of the rule can fail */
  async search(posed: Posed): Promise<Finding | undefined> {
    const { questions } = this;
    const target = failing(posed, ['rule']);
    const expected = expectedIn(posed, [target]);
    // First a path that passes nothing made up: no further question is needed about it.
    const under = [this.clearOf(posed), ...termsOf(expected)];
    const clean = await questions.askValues(posed, [target, ...under], 'violation');
    if (clean.kind === 'unknown') return questions.unknown(clean);
    if (clean.kind === 'sat')
      return await this.candidate(posed, await this.earliest(posed, clean.chosen, under));
    if (posed.madeUp.length === 0 && expected.length === 0) return undefined;
    const any = await questions.askValues(posed, [target], 'violation-through-gap');
    if (any.kind === 'unknown') return questions.unknown(any);
    if (any.kind === 'unsat') return undefined;
    return await this.weigh(posed, any.chosen, expected);
  }

  /** Of several assertions that can fail, the one a path meets first: the same whatever the solver happened to find. */
  private async earliest(posed: Posed, found: Chosen, under: readonly TermId[]): Promise<Chosen> {
    const { graph } = posed.encoding;
    const failures = checksOf(posed, 'rule').map(({ violated }) => violated);
    let chosen = found;
    for (let round = 0; round < mostRounds; round++) {
      const at = failures.findIndex((violated) => chosen.value(violated) === 1n);
      if (at <= 0) return chosen;
      const sooner = await this.questions.askValues(
        posed,
        [graph.or(failures.slice(0, at)), ...under],
        'sooner',
      );
      if (sooner.kind !== 'sat') return chosen;
      chosen = sooner.chosen;
    }
    return chosen;
  }

  /** Does the violation stand whatever the made-up values are? Then it is one; else what was made up is the reason why we cannot say. */
  private async weigh(posed: Posed, any: Chosen, expected: readonly Expected[]): Promise<Finding> {
    const { questions } = this;
    const under = termsOf(expected);
    const found =
      under.length === 0 ? ({ kind: 'sat', chosen: any } as const) : await this.expected(posed, under);
    if (found.kind === 'unknown') return questions.unknown(found);
    if (found.kind === 'unsat') return questions.inconclusive([await this.unusual(posed, expected)]);
    const chosen = await this.earliest(posed, found.chosen, under);
    const { graph, returned } = posed.encoding;
    const others = graph.or([returned, stopping(posed), failing(posed, ['gap', 'unwind', 'end'])]);
    const escape = graph.and([others, graph.not(failing(posed, ['rule']))]);
    const fixed = fixedTo(posed, chosen);
    const other = await this.questions.ask(posed, [...fixed, escape], 'whatever-is-made-up');
    if (other.kind === 'unsat') {
      // with inputs that only go together with what was made up, there would be no other run to avoid anything
      const rest = [graph.not(faultsOf(posed)), failing(posed, ['rule'])];
      const without = await this.questions.ask(posed, [...fixed, ...rest], 'without-faults');
      if (without.kind === 'sat') return await this.candidate(posed, chosen);
    }
    const sampled = await this.sampled(posed, [failing(posed, ['rule']), ...under]);
    if (sampled !== undefined) return sampled;
    if (other.kind === 'unknown') return this.questions.unknown(other);
    const through = posed.madeUp.filter(({ reached }) => chosen.value(reached) !== 0n);
    return this.questions.inconclusive(blindSpots(through, this.questions.program));
  }

  private expected(posed: Posed, under: readonly TermId[]): Promise<Answered> {
    return this.questions.askValues(posed, [failing(posed, ['rule']), ...under], 'violation-through-gap');
  }

  /** Which of the values that are expected there is no violation with. */
  private async unusual(posed: Posed, expected: readonly Expected[]): Promise<Blind> {
    const answer = await this.questions.askCore(
      posed,
      [failing(posed, ['rule'])],
      termsOf(expected),
      'unusual',
    );
    const core = answer.kind === 'unsat' ? answer.core : undefined;
    return { kind: 'unusual', detail: unusualText(core?.map((position) => expected[position]!) ?? expected) };
  }

  private async candidate(posed: Posed, chosen: Chosen): Promise<Finding> {
    const { questions } = this;
    const { watched } = questions.options;
    const notes = await questions.notes(posed);
    const explained: Explain = (executed) =>
      explain(posed, chosen, executed, watched, (assertions, assumptions, name) =>
        questions.askCore(posed, assertions, assumptions, name),
      );
    return {
      kind: 'candidate',
      candidate: candidateOf(posed, chosen),
      explain: explained,
      notes,
      queries: questions.count,
      ...questions.log.behindPath(),
    };
  }
}

const termsOf = (expected: readonly Expected[]): TermId[] => expected.map(({ term }) => term);
