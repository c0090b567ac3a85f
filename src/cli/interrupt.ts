/** Ctrl-C and `kill`. */
import { constants } from 'node:os';
import { say } from './output.js';

type Signal = 'SIGINT' | 'SIGTERM';

export interface Interrupt {
  /** From here on a signal cancels; before, it ends the process, for there is nothing to report yet. */
  arm(): void;
  /** The exit code that a shell expects of a process ended by the signal, when there was one. */
  exitCode(): number | undefined;
  forget(): void;
}

/** The first signal cancels: what is answered already is reported, the rest is inconclusive. The second ends the process. */
export function onInterrupt(cancel: () => void): Interrupt {
  let code: number | undefined;
  let armed = false;
  const handler = (signal: Signal) => {
    if (code !== undefined) process.exit(code);
    code = 128 + constants.signals[signal];
    say('interrupted; reporting what is known so far (interrupt again to stop at once)');
    cancel();
  };
  return {
    arm() {
      if (armed) return;
      armed = true;
      process.on('SIGINT', handler);
      process.on('SIGTERM', handler);
    },
    exitCode: () => code,
    forget() {
      process.off('SIGINT', handler);
      process.off('SIGTERM', handler);
    },
  };
}
