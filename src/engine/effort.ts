/** How much of what an obligation may cost one question may take: time, or work that is the same run after run. */
import type { Limits } from '../encode/query.js';

/** What Z3 does in a millisecond, in the units of its resource limit: about, on the machines at hand. */
export const workPerMs = 2_000;

/** Of what is left, at most so much. */
export interface Part {
  readonly share?: number;
  readonly mostMs?: number;
}

/** A limit that is not set stays so. */
export function partOf(
  { timeoutMs, rlimit }: Limits,
  { share = 1, mostMs = Number.POSITIVE_INFINITY }: Part,
): Limits {
  const part = (whole: number, perMs: number): number =>
    whole === 0 ? 0 : Math.ceil(Math.min(whole * share, mostMs * perMs));
  return { timeoutMs: part(timeoutMs, 1), rlimit: part(rlimit, workPerMs) };
}

/** As much work as takes about so long. */
export const workOf = (timeMs: number): Limits => ({
  timeoutMs: 0,
  rlimit: Math.min(timeMs * workPerMs, 4_000_000_000),
});
