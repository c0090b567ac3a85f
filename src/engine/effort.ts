/** How much of what an obligation may cost one question may take: time, or work that is the same run after run. */
import type { Limits, Query } from '../encode/query.js';

/** What Z3 does in a millisecond, in the units of its resource limit: about, on the machines at hand. */
const workPerMs = 2_000;

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

/** Likewise terms that are asked for, whether they are there already or not: what simulation and encoding cost goes by them. */
const termsPerMs = 500;

/** Likewise commands that a program is taken apart and put together again by. */
const commandsPerMs = 150;

/** Likewise steps of the interpreter. */
const stepsPerMs = 1_000;

export const termsWithin = (ms: number): number => ms * termsPerMs;
export const msOfTerms = (terms: number): number => terms / termsPerMs;
export const msOfCommands = (commands: number): number => commands / commandsPerMs;
export const msOfSteps = (steps: number): number => steps / stepsPerMs;

/** Likewise terms that Z3 reads: it counts nearly nothing for that, and looks at no limit meanwhile. */
const termsReadPerMs = 20;

/** Of a question, before Z3 begins to solve it. */
export const msOfReading = (query: Query): number => query.terms.length / termsReadPerMs;

/** @param work in the units of the resource limit */
export const msOfAnswer = (query: Query, work: number): number => msOfReading(query) + work / workPerMs;

/** How long what is left is about. */
export function msOf({ timeoutMs, rlimit }: Limits): number {
  if (timeoutMs > 0) return timeoutMs;
  return rlimit > 0 ? rlimit / workPerMs : Number.POSITIVE_INFINITY;
}

/** What an obligation may take: see VerifyOptions. */
interface Account {
  readonly limits: () => Limits | undefined;
  readonly spend: (ms: number) => void;
  readonly cutShort: () => void;
}

/** Of an obligation that is measured by work: one question may take all that it is allowed, and all of them twice as much. */
export function worked(ms: number): Pick<Account, 'limits' | 'spend'> {
  let left = 2 * ms;
  return {
    limits: () => (left > 0 ? workOf(Math.ceil(Math.min(ms, left))) : undefined),
    spend: (spent) => {
      left -= spent;
    },
  };
}

/** Under limits of its own, a share of what is left now. */
export function shareOf(
  { limits, spend, cutShort }: Account,
  share: number,
): Pick<Account, 'limits' | 'spend'> {
  const now = limits();
  let left = now === undefined ? 0 : msOf(now) * share;
  return {
    limits: () => {
      const all = limits();
      if (all === undefined) return undefined;
      if (left > 0) return partOf(all, { mostMs: left });
      cutShort();
      return undefined;
    },
    spend: (ms) => {
      left -= ms;
      spend(ms);
    },
  };
}

/** As much work as takes about so long. */
export const workOf = (timeMs: number): Limits => ({
  timeoutMs: 0,
  rlimit: Math.min(timeMs * workPerMs, 4_000_000_000),
});
