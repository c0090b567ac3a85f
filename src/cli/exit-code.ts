/** What the exit code says. A contract: scripts rely on it. */
import type { Report } from '../report/report.js';

export const exitCodes = {
  /** Everything safe or not applicable. */
  ok: 0,
  /** The command line or a rule file is at fault, or the report could not be written. */
  usage: 1,
  /** Nothing could be read. */
  noInput: 2,
  /** No violation, but something undecided, proved only up to a bound, or not looked at. */
  inconclusive: 5,
  /** Our own fault. */
  internal: 6,
  violated: 10,
} as const;

export function exitCode(report: Report): number {
  const { results } = report;
  if (results.some(({ verdict }) => verdict === 'violated')) return exitCodes.violated;
  if (results.some(({ reasons }) => reasons.some(({ kind }) => kind === 'internal')))
    return exitCodes.internal;
  if (results.some(({ verdict }) => verdict === 'inconclusive' || verdict === 'safe-bounded'))
    return exitCodes.inconclusive;
  return isWhole(report) ? exitCodes.ok : exitCodes.inconclusive;
}

/** An input that was not read, a function left out because another file defines it too, a routine handed to the system that we do not know, or a driver without entry points in text we could not read: `ok` would hide it. */
const isWhole = ({ entries, gaps, notes }: Report): boolean =>
  entries.length === 0
    ? gaps.length === 0
    : ![...gaps, ...notes].some(({ kind }) => kind === 'input' || kind === 'entry');
