/** What all obligations of one driver share: the driver in each form that it has, and what was found of it so far. */
import type { Summaries } from './engine/simulate/summaries.js';
import type { Summary } from './engine/summary.js';
import type { Driver } from './frontend/tree.js';
import type { Callbacks, Takers } from './handoff/consumers.js';
import type { Ignores } from './ignores.js';
import type { Job, World } from './job.js';
import type { Initialized } from './lifecycle/initialized.js';
import type { Looked } from './looked.js';
import type { Lowered } from './lower/lower.js';
import type { Result } from './report/report.js';
import type { EscapeSite } from './rules/escapes.js';
import type { WovenProcs } from './rules/weave.js';
import type { ValueNames } from './witness/values.js';

export interface Context {
  readonly driver: Driver;
  readonly lowered: Lowered;
  readonly looked: Looked;
  readonly names: ValueNames;
  readonly job: Job;
  readonly world: World;
  /** Every callback of the driver, whichever are asked about. */
  readonly callbacks: Callbacks;
  /** What is known of routines that take objects from where others left them (explored.ts). */
  readonly explored: Map<string, Attempt>;
  readonly order: Order;
  /** By rule, by what is asked of it and by which missing bodies are handed the object: in entry points that agree on these, procedures are the same. */
  readonly kin: Map<string, Kin>;
  /** Rules of which some question had no answer for want of time or memory: other entry points may rest on a poorer summary for that. */
  readonly hurried: Set<string>;
  readonly ignores: Ignores;
  readonly initialized: Initialized;
}

/** What is known of procedures with a rule woven in, found as it is needed. */
export interface Kin {
  readonly woven: WovenProcs;
  /** By procedure. */
  readonly summaries: Map<string, Summary>;
  /** By level of simulation. */
  readonly contexts: Map<string, Summaries>;
}

export const strangers = (): Kin => ({ woven: new WeakMap(), summaries: new Map(), contexts: new Map() });

/** A routine from one state, by itself: what it does, and where it hands the object on. */
export interface Explored {
  readonly own: Result;
  readonly handed: readonly HandedOn[];
  /** Whether all was asked that there is to ask. */
  readonly asked: 'all' | 'part' | 'nothing';
}

export interface HandedOn {
  readonly site: EscapeSite;
  readonly takers: Takers;
  /** The path to the place if it was replayed, else why that is not known. */
  readonly way: Result;
}

/** Somebody's look at a routine, and what there was for it: about so many milliseconds. */
export interface Attempt {
  readonly had: number;
  readonly found: Promise<Explored>;
}

/** The work for obligations in their order, where what one finds must not depend on which of them was the first to ask. */
export interface Order {
  /** Everything that was begun before. */
  done: Promise<unknown>;
}
