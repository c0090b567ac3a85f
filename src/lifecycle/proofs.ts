/** Questions about a driver's initialisation, each put to the engine as an obligation of its own. */
import { invariant } from '../base/errors.js';
import type { Trace } from '../base/trace.js';
import { worked } from '../engine/effort.js';
import type { Finding } from '../engine/finding.js';
import { bindEntry, harnessName } from '../engine/harness.js';
import { doneHarness, provingProgram, relyOn, type ToProve } from '../engine/initialized.js';
import { holds } from '../engine/verify.js';
import type { Driver } from '../frontend/tree.js';
import { bv, yes } from '../ir/build.js';
import type { Program } from '../ir/program.js';
import type { Lowered } from '../lower/lower.js';
import { freshBound } from '../lower/memory/regions.js';
import { initializeName, loadedName } from '../lower/values/initialize.js';
import type { EntryPoint } from '../report/report.js';
import type { Solver } from '../solver/solver.js';
import { conditionOf, conditionsOf, type Fact, termOf } from './facts.js';

/** A routine that runs before any request. */
export interface First {
  readonly entry: EntryPoint;
  /** `load`: when it begins, all variables have their initial values; else they may hold anything. */
  readonly begins: 'load' | 'later';
}

/** Of the driver as a whole, or of each device that the routine makes. */
export type About = 'driver' | 'device';

/** Who is asked, and for how long. */
export interface Asking {
  readonly solver: Solver;
  readonly trace: Trace;
  readonly clock: () => number;
  readonly cancelled?: () => boolean;
  /** For all questions about the driver as a whole, and for all about its devices. */
  readonly timeoutMs: number;
  readonly measure: 'time' | 'work';
  /** What is taken for granted about a program. */
  readonly assumed: (program: Program) => readonly string[];
}

/** For one question. */
const mostMs = 5_000;
/** Of each driver: what is not asked is not known. */
const mostQuestions = 300;

export class Prover {
  private readonly bound = new Map<string, Program | undefined>();
  private readonly asked = new Map<string, Program>();
  private readonly started: number;
  private count = 0;

  constructor(
    private readonly lowered: Lowered,
    private readonly driver: Driver,
    private readonly asking: Asking,
    /** Taken for granted in whatever does not begin with the load. */
    private readonly known: readonly Fact[] = [],
  ) {
    this.started = asking.clock();
  }

  /** Also when it is called as its role says: what else is asked is worth nothing where it cannot succeed. */
  async succeeds(first: First, about: About): Promise<Finding | undefined> {
    return await this.ask(first, {
      holder: '',
      writes: { kind: 'anywhere' },
      end: { about, claim: () => yes },
    });
  }

  async proves(first: First, fact: Fact): Promise<boolean> {
    const about = fact.cell.in.kind === 'variable' ? 'driver' : 'device';
    const nobody = bv(this.lowered.cells.pointerWidth, 0);
    const term = termOf(fact.cell, this.lowered, nobody);
    if (term === undefined) return false;
    const place = { lowered: this.lowered, driver: this.driver };
    const { width } = fact.cell.cell;
    const found = await this.ask(first, {
      holder: term.holder,
      writes: { kind: 'anywhere' },
      end: {
        about,
        claim: (made) => {
          const cond = conditionOf(fact, place, made);
          invariant(cond !== undefined, 'a claim about a cell that the program has can be stated');
          return cond;
        },
      },
      ...(about === 'driver'
        ? {}
        : { cleared: ({ extension }) => termOf(fact.cell, this.lowered, extension)!.set(bv(width, 0)) }),
    });
    return found?.kind === 'safe';
  }

  /** Whether it is true of all that the routine writes there, whether it succeeds or not. Of a variable. */
  async keeps(first: First, fact: Fact): Promise<boolean> {
    const nobody = bv(this.lowered.cells.pointerWidth, 0);
    const term = termOf(fact.cell, this.lowered, nobody);
    const place = { lowered: this.lowered, driver: this.driver };
    const claim = conditionOf(fact, place, { device: nobody, extension: nobody });
    if (term === undefined || claim === undefined) return false;
    const task = { holder: term.holder, writes: { kind: 'keeping', claim } } as const;
    const found = await this.ask(first, task, harnessName(first.entry.role));
    return found?.kind === 'safe';
  }

  /** What the answers take for granted. */
  assumptions(): string[] {
    const all = [...this.asked.values()].flatMap(this.asking.assumed);
    return [...new Set(all)];
  }

  /** Whether it writes cells in this memory only where it has made the object itself, whether it succeeds or not. */
  async writesOnlyNew(first: First, holder: string): Promise<boolean> {
    const from = freshBound(this.lowered.cells.pointerWidth);
    const writes = { kind: 'fresh', from } as const;
    const found = await this.ask(first, { holder, writes }, harnessName(first.entry.role));
    return found?.kind === 'safe';
  }

  private async ask(
    first: First,
    task: Omit<ToProve, 'first'>,
    harness = doneHarness(first.entry.role),
  ): Promise<Finding | undefined> {
    const program = this.boundTo(first);
    if (program === undefined || this.count >= mostQuestions || this.asking.cancelled?.()) return undefined;
    this.count += 1;
    const begin = first.begins === 'load' ? loadedName : initializeName;
    const proving = provingProgram(program, { ...task, first: [begin, harness] });
    this.asked.set(`${first.entry.function} ${harness}`, proving.program);
    const { asking, lowered } = this;
    const { solver, trace, clock, measure, timeoutMs } = asking;
    return await holds(proving.program, solver, {
      unwind: 1,
      budget: 25_000,
      ghosts: proving.ghosts,
      watched: undefined,
      contexts: new Map(),
      unchanged: lowered.balanced,
      name: `${first.entry.function}/initialized`,
      trace,
      basis: 'dropped',
      cutShort: () => {},
      ...(measure === 'work'
        ? worked(Math.min(mostMs, timeoutMs))
        : {
            limits: () => {
              const left = this.started + timeoutMs - clock();
              return left > 0 ? { timeoutMs: Math.ceil(Math.min(mostMs, left)), rlimit: 0 } : undefined;
            },
            spend: () => {},
          }),
    });
  }

  private boundTo({ entry, begins }: First): Program | undefined {
    const key = `${entry.function} ${begins}`;
    if (this.bound.has(key)) return this.bound.get(key);
    const found = bindEntry(this.lowered.program, entry.role, entry.function);
    const place = { lowered: this.lowered, driver: this.driver };
    const facts = begins === 'load' ? [] : this.known;
    const program =
      found.kind === 'bound' ? relyOn(found.program, (made) => conditionsOf(facts, place, made)) : undefined;
    this.bound.set(key, program);
    return program;
  }
}
