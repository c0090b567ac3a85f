/** What is known of a driver's initialisation, and what there is to know about Windows for it. */
import type { Gap } from '../base/gap.js';
import type { Fact } from './facts.js';

/** `encodings/lifecycle.json` */
export interface LifecycleTable {
  /** Roles of the routines that run first: once for the driver, and once for each device. */
  readonly initialize: string;
  readonly addDevice: string;
  /** Roles of routines that run when the one has succeeded, and when both have. */
  readonly afterDriver: readonly string[];
  readonly afterDevice: readonly string[];
  /** Records of the system, and the member of a device that leads to what the driver keeps of it. */
  readonly driver: string;
  readonly device: string;
  readonly extension: string;
  /** Routines that are handed the driver and make no device. */
  readonly makeNoDevice: readonly string[];
  /** Routines behind which memory that was handed to the system before, or now, may hold anything, though their models do not write it. */
  readonly writeUnseen: readonly string[];
}

export interface Initialized {
  readonly driver: readonly Fact[];
  readonly devices: readonly Fact[];
  /** The routines that have succeeded. */
  readonly routines: readonly string[];
  /** What the proofs of it take for granted, a sentence each. */
  readonly assumptions: readonly string[];
  /** Why less is known than might be. */
  readonly notes: readonly Gap[];
}

/** Nothing is known of what ran before. */
export const uninitialized: Initialized = {
  driver: [],
  devices: [],
  routines: [],
  assumptions: [],
  notes: [],
};
