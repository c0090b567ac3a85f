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
  | { readonly kind: 'query'; readonly name: string; readonly terms: number; readonly answer: string }
  | { readonly kind: 'worker'; readonly detail: string }
  /** We failed and go on without the answer. */
  | { readonly kind: 'fault'; readonly error: unknown };

export type Trace = (event: TraceEvent) => void;

export const silent: Trace = () => {};
