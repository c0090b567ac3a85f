/** What the exit code says. A contract: scripts rely on it. */
import { isWhole, type Report, type Result } from '../report/report.js';

export const exitCodes = {
  /** Something was checked, and everything is safe or not applicable. */
  ok: 0,
  /** The command line or a rule file is at fault, or the report could not be written. */
  usage: 1,
  /** Nothing could be read. */
  noInput: 2,
  /** No violation (but ignored ones), but something undecided, proved only up to a bound, or not looked at. */
  inconclusive: 5,
  /** Our own fault. */
  internal: 6,
  violated: 10,
} as const;

export function exitCode(report: Report): number {
  const { results } = report;
  if (results.some(({ verdict, ignored }) => verdict === 'violated' && ignored === undefined))
    return exitCodes.violated;
  if (results.some(({ reasons }) => reasons.some(({ kind }) => kind === 'internal')))
    return exitCodes.internal;
  if (results.some(isOpen)) return exitCodes.inconclusive;
  return results.length > 0 && isWhole(report) ? exitCodes.ok : exitCodes.inconclusive;
}

/** Of what is ignored, too: a violation at another place is not ruled out. */
const isOpen = ({ verdict, further }: Result): boolean =>
  verdict === 'inconclusive' ||
  verdict === 'safe-bounded' ||
  (verdict === 'violated' && further?.others === 'open');
