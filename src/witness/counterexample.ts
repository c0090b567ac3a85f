/** A violating path as the user reads it: only what was replayed by the interpreter. */
import type { Span } from '../base/span.js';

export interface ShownValue {
  readonly name: string;
  /** Decimal or hexadecimal digits, exact: `3221225626`, `0x…`; `*` for a don't-care. */
  readonly value: string;
  /** For people: `STATUS_INSUFFICIENT_RESOURCES (0xC000009A)`, `NULL`, `non-NULL`, `DeviceObject->DeviceExtension`, `*` for a don't-care. */
  readonly text: string;
}

/** What the world chose. */
export interface InputValue extends ShownValue {
  /** The violation needs it; else it happens whatever the value is. */
  readonly matters: boolean;
}

export interface Step {
  readonly kind: 'branch' | 'call' | 'return' | 'rule' | 'violation';
  readonly span: Span;
  /** `branch`: the condition as written; `call`: the call as written; `rule`: the move; `violation`: the rule's message. */
  readonly text: string;
  /** `branch` only. */
  readonly taken?: boolean;
  /** What the step reads; of a call of a routine outside the driver also what it `returns`. */
  readonly values?: readonly ShownValue[];
  /** The line of the driver that `span` is in. */
  readonly source?: string;
  /** Depth in the call stack, 0 = the entry point. */
  readonly depth: number;
  /** Whether the violation depends on it, or it is a landmark: the entry, what the rule saw, the exit. */
  readonly matters: boolean;
  /** What a person should know about it: that a result is made up. */
  readonly note?: string;
}

export interface Counterexample {
  readonly replayed: true;
  readonly inputs: readonly InputValue[];
  /** Which of the inputs the violation needs was not found out: all are told. */
  readonly explained?: false;
  readonly steps: readonly Step[];
}
