/** What is asked, and the world it is asked in: all that the pipeline takes from outside. */
import type { Gap } from './base/gap.js';
import type { Trace } from './base/trace.js';
import type { FrontendOptions, Host } from './frontend/host.js';
import type { Reading } from './frontend/reading.js';
import type { RoleTable } from './frontend/roles.js';
import type { KeptResults } from './kept.js';
import type { LifecycleTable } from './lifecycle/initialized.js';
import type { RareResults } from './lower/calls/stub.js';
import type { UserMemory } from './lower/survey/foreign.js';
import type { Rule, RuleFault } from './rules/rule.js';
import type { SecondSolver } from './solver/second.js';
import type { Solver } from './solver/solver.js';
import type { NameTable } from './witness/names.js';

/** What is asked: files and options, all decided. */
export interface Job {
  /** The driver's C files, models and harnesses not included. */
  readonly files: readonly string[];
  readonly models: readonly string[];
  readonly frontend: FrontendOptions;
  readonly roles: RoleTable;
  readonly names: NameTable;
  readonly userMemory: UserMemory;
  /** Members that lead to objects of the system, by record and name. */
  readonly systemObjects: readonly string[];
  readonly lifecycle: LifecycleTable;
  /** `lifecycle`: the driver's initialisation has run before; `arbitrary`: the driver's state is any. */
  readonly harness: 'arbitrary' | 'lifecycle';
  readonly rareResults: RareResults;
  readonly rules: readonly Rule[];
  /** Functions that rules name and that no header of the system declares. */
  readonly undeclared?: readonly Undeclared[];
  /** Whether there is a rule of this name, also when the run does not ask it. */
  readonly isRule: (id: string) => boolean;
  /** Files that were named and are not among them. */
  readonly unread?: readonly Gap[];
  /** Routines named with `--entry`. */
  readonly entries: readonly string[];
  readonly unwind: number;
  /** For each obligation. */
  readonly timeoutMs: number;
  /** Whether that is measured by the clock, or as the work of the solver that takes about as long: the same run after run. */
  readonly measure: 'time' | 'work';
  readonly jobs: number;
  /** Of one entry point and rule, at different places. */
  readonly mostViolations: number;
}

export interface Undeclared {
  readonly name: string;
  readonly rule: string;
  readonly fault: RuleFault;
}

/** The world as the pipeline sees it. */
export interface World {
  readonly host: Host;
  readonly solver: Solver;
  /** Asked what verdicts rest on, when there is one. */
  readonly second?: SecondSolver;
  readonly trace: Trace;
  /** Milliseconds from any start; constant when the report must be the same run after run. */
  readonly clock: () => number;
  /** Results of earlier runs; none are looked for and none are kept when absent. */
  readonly kept?: KeptResults;
  /** What reading the driver left, when it is read again after a change. */
  readonly reading?: Reading;
  /** The user wants it to end: what is not begun yet is not begun. */
  readonly cancelled?: () => boolean;
}
