/** What we use of the package: it limits how many threads there are and starts a waiting one when another ends. */
declare module 'worker-threads-pool' {
  import type { Worker, WorkerOptions } from 'node:worker_threads';

  class Pool {
    constructor(options?: { readonly max?: number; readonly maxWaiting?: number });
    /** Threads that run. */
    readonly size: number;
    /** Starts a new thread, now or when one ends; never reuses one. */
    acquire(
      file: string | URL,
      options: WorkerOptions,
      started: (error: Error | null, worker: Worker) => void,
    ): void;
  }
  export = Pool;
}
