/** Ctrl-C and `kill`. */
import { constants } from 'node:os';
import { say } from './output.js';

type Signal = 'SIGINT' | 'SIGTERM';

export interface Interrupt {
  /** From here on a signal cancels; before, it ends the process, for there is nothing to report yet. */
  arm(): void;
  /** Waits for it or for a signal: then `undefined`. Nothing that is reported is under way meanwhile, so nothing is said about a signal. */
  idle<T>(until: Promise<T>): Promise<T | undefined>;
  /** The exit code that a shell expects of a process ended by the signal, when there was one. */
  exitCode(): number | undefined;
  forget(): void;
}

/** The first signal cancels: what is answered already is reported, the rest is inconclusive. The second ends the process. */
export function onInterrupt(cancel: () => void): Interrupt {
  let code: number | undefined;
  let armed = false;
  let wake: (() => void) | undefined;
  const handler = (signal: Signal) => {
    if (code !== undefined) process.exit(code);
    code = 128 + constants.signals[signal];
    if (wake === undefined)
      say('interrupted; reporting what is known so far (interrupt again to stop at once)');
    cancel();
    wake?.();
  };
  return {
    arm() {
      if (armed) return;
      armed = true;
      process.on('SIGINT', handler);
      process.on('SIGTERM', handler);
    },
    async idle(until) {
      if (code !== undefined) return undefined;
      const signalled = new Promise<undefined>((tell) => {
        wake = () => tell(undefined);
      });
      const first = await Promise.race([until, signalled]);
      wake = undefined;
      return first;
    },
    exitCode: () => code,
    forget() {
      process.off('SIGINT', handler);
      process.off('SIGTERM', handler);
    },
  };
}
