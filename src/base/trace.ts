/** What stages tell about their progress; only the CLI prints. Wall-clock times are added by the listener. */
export type TraceEvent =
  | { readonly kind: 'stage'; readonly stage: string; readonly detail: string }
  | { readonly kind: 'file'; readonly file: string }
  | {
      readonly kind: 'obligation';
      readonly entry: string;
      readonly rule: string;
      readonly state: 'start' | 'end';
    }
  /** The result is that of an earlier run. */
  | { readonly kind: 'kept'; readonly entry: string; readonly rule: string }
  | { readonly kind: 'query'; readonly name: string; readonly terms: number; readonly answer: string }
  | { readonly kind: 'worker'; readonly detail: string }
  /** Work of a kind begins or ends on the main thread. Within it there may be work of another kind, which is not its own then. */
  | { readonly kind: 'work'; readonly work: Work; readonly state: 'start' | 'end' }
  /** How many solver threads have a query, whenever that changes. */
  | { readonly kind: 'solving'; readonly threads: number }
  /** We failed and go on without the answer. */
  | { readonly kind: 'fault'; readonly error: unknown };

/** What a run spends its time on, solving apart. */
export type Work =
  | 'read'
  | 'lower'
  | 'weave'
  | 'recall'
  | 'simulate'
  | 'inline'
  | 'slice'
  | 'encode'
  | 'replay';

export type Trace = (event: TraceEvent) => void;

export const silent: Trace = () => {};

/** Does work that is over when it returns, and tells of it. */
export function during<T>(trace: Trace, work: Work, run: () => T): T {
  trace({ kind: 'work', work, state: 'start' });
  try {
    return run();
  } finally {
    trace({ kind: 'work', work, state: 'end' });
  }
}
