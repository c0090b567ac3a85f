/** The questions about one obligation, put to the solver under what is left of its time. */
import { toQuery } from '../encode/encode.js';
import type { Answer, Query } from '../encode/query.js';
import { FALSE, type TermId } from '../encode/term-store.js';
import type { Program } from '../ir/program.js';
import type { Solver } from '../solver/solver.js';
import { BasisLog } from './basis.js';
import { msOf, msOfAnswer, msOfReading, type Part, partOf } from './effort.js';
import type { Blind, Finding, Unknown } from './finding.js';
import { type Note, notesOf } from './notes.js';
import type { VerifyOptions } from './options.js';
import type { PlanOptions } from './plan.js';
import { type Posed, pose } from './pose.js';
import { type Chosen, choicesOf, wantedOf } from './violation/choose.js';

/** The time is over. */
export const late = { kind: 'unknown', reason: 'timeout', detail: 'before the query was sent' } as const;

/** A question with more is not asked: reading it alone takes a solver longer than anybody waits. */
const mostTerms = 150_000;
/** For each question about why a path violates the rule: telling less than everything is worth this, and no more. */
const explanationMs = 10_000;
const explanationLimit = 20_000_000;

const whole: Part = {};

/** An answer with the values that make a path of it. */
export type Answered = Exclude<Answer, { kind: 'sat' }> | { readonly kind: 'sat'; readonly chosen: Chosen };

export class Questions {
  readonly log: BasisLog;

  constructor(
    readonly program: Program,
    private readonly solver: Solver,
    readonly options: VerifyOptions,
    private readonly asked: { count: number },
  ) {
    this.log = new BasisLog(options.basis);
  }

  /** How many were asked so far. */
  get count(): number {
    return this.asked.count;
  }

  /** Posing a question takes time as well. */
  isLate(): boolean {
    return this.options.limits() === undefined;
  }

  pose(
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

  notes(posed: Posed, wanted: (note: Note) => boolean = () => true): Promise<string[]> {
    const ask = (assertion: TermId, values: readonly TermId[]) =>
      this.ask(posed, [assertion], 'note', values);
    return notesOf(posed, this.program, wanted, ask);
  }

  async askValues(
    posed: Posed,
    assertions: readonly TermId[],
    name: string,
    part: Part = whole,
  ): Promise<Answered> {
    const wanted = wantedOf(posed, assertions);
    const answer = await this.ask(posed, assertions, name, wanted, part);
    if (answer.kind !== 'sat') return answer;
    return { kind: 'sat', chosen: choicesOf(wanted, answer.values) };
  }

  async ask(
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
    if (limits === undefined) return late;
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
  async askCore(
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

  inconclusive(blind: readonly Blind[]): Finding {
    return { kind: 'inconclusive', blind, queries: this.count };
  }

  unknown({ reason, detail }: Unknown): Finding {
    return this.inconclusive([{ kind: 'unknown', reason, detail }]);
  }

  private check(query: Query): Promise<Answer> {
    return this.solver.check(query, (work) => this.options.spend(msOfAnswer(query, work)));
  }
}
