/**
 * Z3 in worker threads. The first starts when it is needed, more when queries wait for longer than a start takes; they live on, and each
 * answers one query at a time. A thread that overruns its deadline, runs out of memory or dies is replaced; a query whose thread died is
 * asked once more.
 */
import type { Worker } from 'node:worker_threads';
import WorkerThreads from 'worker-threads-pool';
import { InternalError } from '../base/errors.js';
import type { Trace } from '../base/trace.js';
import type { Answer, Query } from '../encode/query.js';
import type { Reply, Request, WorkerSetup } from './messages.js';
import type { Solver } from './solver.js';

export interface PoolOptions {
  /** Threads at most. */
  readonly jobs: number;
  /** Milliseconds by which Z3 may be late with its own timeout before its thread is replaced. */
  readonly graceMs: number;
  readonly trace: Trace;
  /** Z3's memory bound in each thread, megabytes; 1,000 when not given, and more than 1,200 does not work. */
  readonly memoryMb?: number;
  /** Steps of Z3's rewriting for each assertion; a million when not given: a few for each term of the largest questions that are answered. */
  readonly rewritingSteps?: number;
  /** Tests only: told of each thread when it starts; threads then accept `test-exit`. */
  readonly testHooks?: { started(worker: Worker): void };
}

export interface Z3Pool extends Solver {
  /** Starts a thread ahead of the first query. */
  warm(): void;
}

export function z3Pool(options: PoolOptions): Z3Pool {
  return new Pool(options);
}

interface Job {
  readonly query: Query;
  attempts: number;
  readonly cost: ((work: number) => void) | undefined;
  answer(answer: Answer): void;
  fail(error: InternalError): void;
}

/** A thread that starts until there is a `worker`, is `ready` until it ends. */
interface Thread {
  readonly ended: Promise<void>;
  readonly end: () => void;
  worker: Worker | undefined;
  ready: boolean;
  /** Gets no more work: it was told to end. */
  condemned: boolean;
  job: Job | undefined;
  deadline: NodeJS.Timeout | undefined;
}

/** Threads that die before they are ready, one after the other, before all waiting queries are given up. */
const startAttempts = 2;

/** Milliseconds that queries wait behind others before there are more threads: some twice what it costs to start one. */
const patienceMs = 500;

class Pool implements Z3Pool {
  private readonly threads = new Set<Thread>();
  private readonly queue: Job[] = [];
  private readonly starter: WorkerThreads;
  private failedStarts = 0;
  private timeouts = 0;
  private closed = false;
  /** Of the first thread, for those after it. */
  private module: WebAssembly.Module | undefined;
  /** Runs while queries wait for threads that are ready and busy. */
  private patience: NodeJS.Timeout | undefined;

  constructor(private readonly options: PoolOptions) {
    this.starter = new WorkerThreads({ max: options.jobs });
  }

  check(query: Query, cost?: (work: number) => void): Promise<Answer> {
    if (this.closed) return Promise.resolve(cancelled);
    return new Promise((resolve, reject) => {
      const told = (answer: string) =>
        this.options.trace({ kind: 'query', name: query.name, terms: query.terms.length, answer });
      const job: Job = {
        query,
        attempts: 0,
        cost,
        answer: (answer) => {
          told(answer.kind === 'unknown' ? `unknown: ${answer.reason}` : answer.kind);
          resolve(answer);
        },
        fail: (error) => {
          told('malformed');
          reject(error);
        },
      };
      this.queue.push(job);
      this.pump();
    });
  }

  warm(): void {
    if (!this.closed && this.threads.size === 0) this.start();
  }

  async close(): Promise<void> {
    this.closed = true;
    this.loseTimer();
    for (const job of this.queue.splice(0)) job.answer(cancelled);
    for (const thread of this.threads) {
      this.release(thread)?.answer(cancelled);
      this.condemn(thread);
    }
    await Promise.all([...this.threads].map(({ ended }) => ended));
  }

  /** Hands waiting queries to idle threads. When some are left, the first thread starts at once, others in a while. */
  private pump(): void {
    for (const thread of this.threads) {
      if (this.queue.length === 0) break;
      if (thread.ready && !thread.condemned && thread.job === undefined)
        this.send(thread, this.queue.shift()!);
    }
    const living = [...this.threads].filter((thread) => !thread.condemned);
    if (this.queue.length === 0) this.loseTimer();
    else if (living.length === 0) this.grow(1);
    else if (living.some(({ ready }) => ready))
      // a main thread that was busy hears the answers that have come meanwhile before it judges
      this.patience ??= setTimeout(() => setImmediate(() => this.impatient()), patienceMs);
  }

  private impatient(): void {
    if (this.patience === undefined) return;
    this.loseTimer();
    const starting = [...this.threads].filter((thread) => !thread.ready && !thread.condemned).length;
    this.grow(this.queue.length - starting);
  }

  private loseTimer(): void {
    clearTimeout(this.patience);
    this.patience = undefined;
  }

  private grow(wanted: number): void {
    const count = Math.min(wanted, this.options.jobs - this.threads.size);
    for (let i = 0; i < count; i++) this.start();
  }

  private start(): void {
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const thread: Thread = {
      ended,
      end,
      worker: undefined,
      ready: false,
      condemned: false,
      job: undefined,
      deadline: undefined,
    };
    this.threads.add(thread);
    this.launch(thread);
  }

  private launch(thread: Thread): void {
    const { testHooks, memoryMb = 1000, rewritingSteps = 1_000_000 } = this.options;
    const { module } = this;
    const setup: WorkerSetup = { module, memoryMb, rewritingSteps, testHooks: testHooks !== undefined };
    // Flags of the main program (such as --input-type) are not for the thread.
    const threadOptions = { workerData: setup, execArgv: [] };
    // A thread is counted until it has ended, so the package below never has to keep a request waiting.
    this.starter.acquire(new URL('./worker.js', import.meta.url), threadOptions, (error, worker) => {
      if (error !== null) return this.startFailed(thread, error.message);
      thread.worker = worker;
      this.listen(thread, worker);
      testHooks?.started(worker);
      if (thread.condemned) void worker.terminate();
    });
  }

  private listen(thread: Thread, worker: Worker): void {
    let cause = 'the thread ended';
    worker.on('message', (reply: Reply) => this.receive(thread, reply));
    worker.on('error', (error) => {
      cause = error instanceof Error ? error.message : String(error);
    });
    worker.on('exit', () => {
      if (!thread.ready && !thread.condemned) return this.startFailed(thread, cause);
      const job = this.release(thread);
      if (job !== undefined) this.again(job, cause);
      this.gone(thread);
    });
  }

  private receive(thread: Thread, reply: Reply): void {
    if (thread.condemned) return;
    switch (reply.kind) {
      case 'ready':
        thread.ready = true;
        this.module = reply.module;
        this.failedStarts = 0;
        this.tell('a thread is ready');
        break;
      case 'answer':
        this.answered(this.release(thread), reply);
        if (reply.poisoned) this.condemn(thread);
        break;
      case 'malformed':
        this.release(thread)?.fail(new InternalError(`the solver rejects a query: ${reply.message}`));
        break;
      case 'broken':
        this.broken(thread, reply.message);
        break;
    }
    this.pump();
  }

  private answered(job: Job | undefined, { answer, work }: Extract<Reply, { kind: 'answer' }>): void {
    job?.cost?.(work);
    job?.answer(answer);
  }

  private broken(thread: Thread, message: string): void {
    const job = this.release(thread);
    this.condemn(thread);
    if (job === undefined) return;
    if (/\bOOM\b|out of memory/i.test(message))
      job.answer({ kind: 'unknown', reason: 'memory', detail: message });
    else this.again(job, message);
  }

  /**
   * Z3's own clock costs every thread a second one (40 ms), a missed deadline costs a new thread (200 ms): the clock is used
   * once there was a timeout, because then more will follow.
   */
  private send(thread: Thread, job: Job): void {
    const { timeoutMs } = job.query.limits;
    const timer = this.timeouts > 0;
    thread.job = job;
    this.tellBusy();
    job.attempts++;
    const request: Request = { kind: 'check', query: job.query, timer };
    thread.worker!.postMessage(request);
    const deadline = timeoutMs + (timer ? this.options.graceMs : 0);
    if (timeoutMs > 0) thread.deadline = setTimeout(() => this.overdue(thread), deadline);
  }

  private overdue(thread: Thread): void {
    this.timeouts++;
    const job = this.release(thread);
    job?.answer({
      kind: 'unknown',
      reason: 'timeout',
      detail: `no answer after ${job.query.limits.timeoutMs} ms`,
    });
    this.condemn(thread);
  }

  /** Takes the thread's query away from it. */
  private release(thread: Thread): Job | undefined {
    const { job } = thread;
    clearTimeout(thread.deadline);
    thread.job = undefined;
    thread.deadline = undefined;
    if (job !== undefined) this.tellBusy();
    return job;
  }

  private tellBusy(): void {
    const threads = [...this.threads].filter(({ job }) => job !== undefined).length;
    this.options.trace({ kind: 'solving', threads });
  }

  private again(job: Job, cause: string): void {
    this.tell(`a thread died: ${cause}`);
    if (this.closed) job.answer(cancelled);
    else if (job.attempts < 2) this.queue.unshift(job);
    else job.answer({ kind: 'unknown', reason: 'crash', detail: cause });
  }

  private condemn(thread: Thread): void {
    if (thread.condemned) return;
    thread.condemned = true;
    void thread.worker?.terminate();
  }

  private gone(thread: Thread): void {
    this.threads.delete(thread);
    thread.end();
    if (!this.closed) this.pump();
  }

  private startFailed(thread: Thread, cause: string): void {
    this.tell(`a thread did not start: ${cause}`);
    this.failedStarts++;
    if (this.failedStarts >= startAttempts)
      for (const job of this.queue.splice(0))
        job.answer({ kind: 'unknown', reason: 'crash', detail: `Z3 does not start: ${cause}` });
    this.gone(thread);
  }

  private tell(detail: string): void {
    this.options.trace({ kind: 'worker', detail });
  }
}

const cancelled: Answer = { kind: 'unknown', reason: 'cancelled', detail: 'the solver was closed' };
