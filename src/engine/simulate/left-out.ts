/**
 * A proof in which nobody does what cannot be seen: missing bodies leave the automaton and the memory alone, and no access of which it is not known
 * raises an exception. It proves nothing of the driver. But where it is all that the proof lacks, it says why there is none.
 */
import type { Gap } from '../../base/gap.js';
import type { Span } from '../../base/span.js';
import type { HavocCmd, Proc } from '../../ir/program.js';

/** What stands in the place of a value that nobody knows: the one before, `false`, or nothing else than any. */
export type Instead = 'kept' | 'false' | undefined;

/** What a missing body does to the automaton and to memories, and whether an access raises an exception. */
export const mayBeLeftOut = ({ target, cause }: HavocCmd, left: ReadonlySet<string>): boolean =>
  cause.kind === 'fault' || (cause.kind === 'gap' && left.has(target));

export class LeftOut {
  private readonly found = new Map<string, Gap>();
  /** Of the driver's own, the innermost that is being followed. */
  private call: Span | undefined;

  /** @param memories what is a choice like any other if it stays what it was; a value that is new has no such choice */
  constructor(
    private readonly ghosts: ReadonlySet<string>,
    private readonly memories: ReadonlySet<string>,
  ) {}

  /** What was left out where it could matter, each once, in the order in which it was met. */
  get gaps(): readonly Gap[] {
    return [...this.found.values()];
  }

  /** What is left out on the way through a call of the driver's has its place there, as in reasons that come from a path (`ir/driver-place.ts`). */
  within<T>(call: Span, follow: () => T): T {
    const around = this.call;
    this.call = call;
    try {
      return follow();
    } finally {
      this.call = around;
    }
  }

  /** @param moved the automaton is no longer in its first state; @param role of the procedure that it stands in */
  instead({ target, cause }: HavocCmd, moved: boolean, role: Proc['role']): Instead {
    switch (cause.kind) {
      case 'gap': {
        const isMemory = this.memories.has(target);
        if (!isMemory && !this.ghosts.has(target)) return undefined;
        if (!isMemory || moved) this.add(cause.gap.detail, this.placed(cause.gap, role));
        return 'kept';
      }
      case 'fault': {
        const gap = this.placed(cause.gap, role);
        if (moved) this.add(`${gap.span.line}: ${gap.detail}`, gap);
        return 'false';
      }
      default:
        return undefined;
    }
  }

  private placed(gap: Gap, role: Proc['role']): Gap {
    return role === 'driver' || this.call === undefined ? gap : { ...gap, span: this.call };
  }

  private add(key: string, gap: Gap): void {
    if (!this.found.has(key)) this.found.set(key, gap);
  }
}
