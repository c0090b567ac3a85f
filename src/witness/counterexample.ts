/** A violating path as the user reads it: only what was replayed by the interpreter. */
import type { Span } from '../base/span.js';

export interface ShownValue {
  readonly name: string;
  /** Decimal or hexadecimal digits, exact: `3221225626`, `0x…`. */
  readonly value: string;
  /** For people: `STATUS_INSUFFICIENT_RESOURCES (0xC000009A)`, `NULL`, `any` for a don't-care. */
  readonly text: string;
}

export interface Step {
  readonly kind: 'branch' | 'call' | 'return' | 'rule' | 'violation';
  readonly span: Span;
  /** `branch`: the condition as written; `call`: the call as written; `rule`: the move; `violation`: the rule's message. */
  readonly text: string;
  /** `branch` only. */
  readonly taken?: boolean;
  readonly values?: readonly ShownValue[];
  /** Depth in the call stack, 0 = the entry point. */
  readonly depth: number;
}

export interface Counterexample {
  readonly replayed: true;
  readonly inputs: readonly ShownValue[];
  readonly steps: readonly Step[];
}
