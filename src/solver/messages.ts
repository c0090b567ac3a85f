/** What the pool and a worker thread say to each other. */
import type { Answer, Query } from '../encode/query.js';

export interface WorkerSetup {
  /** Z3, compiled by the first thread for all others: they start in less time. */
  readonly module: WebAssembly.Module | undefined;
  /** Z3's own memory bound, in megabytes. */
  readonly memoryMb: number;
  /** Of Z3's rewriting, for each assertion. */
  readonly rewritingSteps: number;
  /** Accept messages that only tests send. */
  readonly testHooks: boolean;
}

export type Request =
  /** `timer`: let Z3 stop itself after the query's timeout. Its clock is a thread of its own, so the first use is not free. */
  | { readonly kind: 'check'; readonly query: Query; readonly timer: boolean }
  /** Only with `testHooks`: the thread ends as if it had crashed. */
  | { readonly kind: 'test-exit' };

export type Reply =
  | { readonly kind: 'ready'; readonly module: WebAssembly.Module }
  | {
      readonly kind: 'answer';
      readonly answer: Answer;
      /** What it took, in the units of the resource limit. */
      readonly work: number;
      /** The instance cannot be trusted any more (out of memory): replace the thread. */
      readonly poisoned: boolean;
    }
  /** Z3 rejects the query: our bug. */
  | { readonly kind: 'malformed'; readonly message: string }
  /** The instance broke down; the thread ends itself after this. */
  | { readonly kind: 'broken'; readonly message: string };
