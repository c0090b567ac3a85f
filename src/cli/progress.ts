/** Progress and log on standard error. Results never go there. */
import type { Trace, TraceEvent } from '../base/trace.js';

export interface Progress {
  readonly trace: Trace;
  /** Takes the live line away. */
  end(): void;
}

/** `auto`: one live line on a terminal, nothing elsewhere. `plain`: a line for each event. */
export function progress(how: 'auto' | 'plain' | 'none', err: NodeJS.WriteStream): Progress {
  if (how === 'plain')
    return { trace: (event) => err.write(`irpcheck: ${eventText(event)}\n`), end: () => {} };
  if (how === 'none' || !err.isTTY) return { trace: () => {}, end: () => {} };
  const clear = '\r\u001b[K';
  return {
    trace: (event) => err.write(`${clear}${eventText(event).slice(0, (err.columns ?? 80) - 1)}`),
    end: () => err.write(clear),
  };
}

function eventText(event: TraceEvent): string {
  switch (event.kind) {
    case 'stage':
      return `${event.stage}: ${event.detail}`;
    case 'file':
      return `reading ${event.file}`;
    case 'obligation':
      return `${event.state === 'start' ? 'checking' : 'checked'} ${event.entry} for ${event.rule}`;
    case 'query':
      return `query ${event.name}: ${event.terms} terms, ${event.answer}`;
    case 'worker':
      return event.detail;
  }
}
