/**
 * A proof in which nobody does what cannot be seen: missing bodies leave the automaton alone, and no access of which it is not known raises an
 * exception. It proves nothing of the driver. But where it is all that the proof lacks, it says why there is none.
 */
import type { Gap } from '../../base/gap.js';
import type { Span } from '../../base/span.js';
import type { HavocCmd } from '../../ir/program.js';

/** What stands in the place of a value that nobody knows: the one before, `false`, or nothing else than any. */
export type Instead = 'kept' | 'false' | undefined;

export class LeftOut {
  private readonly found = new Map<string, Gap>();
  private calledAt: Span | undefined;

  constructor(private readonly ghosts: ReadonlySet<string>) {}

  /** What was left out where it could matter, each once, in the order in which it was met. */
  get gaps(): readonly Gap[] {
    return [...this.found.values()];
  }

  /** A missing body is called: a person looks at the call. */
  called(at: Span): void {
    this.calledAt = at;
  }

  /** @param moved the automaton is no longer in its first state */
  instead({ target, cause }: HavocCmd, moved: boolean): Instead {
    switch (cause.kind) {
      case 'gap': {
        if (!this.ghosts.has(target)) return undefined;
        this.add(cause.gap.detail, { ...cause.gap, span: this.calledAt ?? cause.gap.span });
        return 'kept';
      }
      case 'fault': {
        const { gap } = cause;
        if (moved) this.add(`${gap.span.line}: ${gap.detail}`, gap);
        return 'false';
      }
      default:
        return undefined;
    }
  }

  private add(key: string, gap: Gap): void {
    if (!this.found.has(key)) this.found.set(key, gap);
  }
}
