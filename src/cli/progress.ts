/** Progress and log on standard error. Results never go there. */
import type { Trace, TraceEvent } from '../base/trace.js';
import { faultText } from '../report/result.js';
import { say, visible } from './output.js';

export interface Progress {
  readonly trace: Trace;
  /** Takes the live line away. */
  end(): void;
}

type Shown = Exclude<TraceEvent, { readonly kind: 'work' | 'solving' }>;

/** What begins and ends all the time is for the clock (timings.ts), not for eyes. */
const isShown = (event: TraceEvent): event is Shown => event.kind !== 'work' && event.kind !== 'solving';

/** `auto`: one live line on a terminal, nothing elsewhere. `plain`: a line for each event. Faults of ours are told in any case. */
export function progress(how: 'auto' | 'plain' | 'none', err: NodeJS.WriteStream): Progress {
  if (how === 'plain') return { trace: (event) => isShown(event) && say(eventText(event)), end: () => {} };
  const live = how === 'auto' && err.isTTY === true;
  const clear = '\r\u001b[K';
  const end = () => void (live && err.write(clear));
  return {
    trace(event) {
      if (!isShown(event)) return;
      if (event.kind === 'fault') {
        end();
        say(eventText(event));
      } else if (live) err.write(`${clear}${visible(eventText(event)).slice(0, (err.columns ?? 80) - 1)}`);
    },
    end,
  };
}

function eventText(event: Shown): string {
  switch (event.kind) {
    case 'stage':
      return `${event.stage}: ${event.detail}`;
    case 'file':
      return `reading ${event.file}`;
    case 'obligation':
      return `${event.state === 'start' ? 'checking' : 'checked'} ${event.entry} for ${event.rule}`;
    case 'kept':
      return `${event.entry} for ${event.rule} is as an earlier run found it`;
    case 'query':
      return `query ${event.name}: ${event.terms} terms, ${event.answer}`;
    case 'worker':
      return event.detail;
    case 'fault':
      return process.env.IRPCHECK_DEBUG !== undefined && event.error instanceof Error
        ? `${event.error.stack}`
        : faultText(event.error);
  }
}
