/** Other places at which an entry point violates the same rule: each that is known may fail, and the question is asked again. */
import { elsewhere } from './engine/elsewhere.js';
import type { Finding } from './engine/finding.js';
import type { Program } from './ir/program.js';
import type { Further, Violation } from './report/report.js';
import type { Witnessed } from './witness/witness.js';

/** What was found, and whether the interpreter went the same way when it is a path. */
export interface Answered {
  readonly finding: Finding;
  readonly confirmed: Witnessed | undefined;
}

export interface FoundFurther {
  readonly further: Further;
  /** In the order in which they were asked for. */
  readonly answers: readonly Answered[];
}

/**
 * @param entry the driver's routine
 * @param enough whether no more are wanted than these, the first among them
 * @param ask answers the question about such a program
 */
export async function lookFurther(
  first: Violation,
  program: Program,
  entry: string,
  enough: (found: readonly Violation[]) => boolean,
  ask: (program: Program) => Promise<Answered>,
): Promise<FoundFurther> {
  const violations: Violation[] = [];
  const answers: Answered[] = [];
  const ended = (others: Further['others']) => ({
    further: { violations: violations.sort(inSourceOrder), others },
    answers,
  });
  while (!enough([first, ...violations])) {
    const places = [first, ...violations].map(({ span }) => span);
    const answered = await ask(elsewhere(program, entry, places));
    answers.push(answered);
    if (answered.finding.kind === 'safe') return ended('none');
    const { confirmed } = answered;
    if (confirmed?.kind !== 'witnessed') return ended('open');
    violations.push(confirmed);
  }
  return ended('not-looked-for');
}

function inSourceOrder({ span: a }: Violation, { span: b }: Violation): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
