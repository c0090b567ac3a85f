/** What a finding rests on, put to a second solver: it may agree or be silent. Another answer is a fault of ours or of a solver's, never a verdict. */
import { InternalError } from './base/errors.js';
import type { Basis, Deciding } from './engine/basis.js';
import type { SecondOpinion } from './report/opinion.js';
import type { SecondAnswer, SecondSolver } from './solver/second.js';

/**
 * @param left milliseconds until nobody waits for an answer any more
 * @throws InternalError when the solvers, or the solver and simulation, disagree
 */
export async function crossCheck(
  bases: readonly Basis[],
  second: SecondSolver,
  left: () => number,
): Promise<SecondOpinion> {
  const { name, version } = second;
  for (const { simulated, deciding } of bases)
    if (simulated === 'contradicted') throw contradiction(deciding, second);
  const deciding = bases.flatMap((basis) => basis.deciding);
  const silent: Silence[] = [];
  for (const one of deciding) {
    const timeoutMs = Math.ceil(left());
    const answer: SecondAnswer =
      timeoutMs > 0
        ? await second.check(one.query, timeoutMs)
        : { kind: 'none', why: 'time', detail: 'before it was asked' };
    if (answer.kind === 'none') silent.push(answer);
    else if (answer.kind !== one.answer) throw disagreement(one, answer.kind, second);
  }
  return {
    solver: name,
    version,
    agreed: deciding.length - silent.length,
    silent,
    built: bases.reduce((sum, { built }) => sum + built.length, 0),
    byItself: bases.some(({ simulated }) => simulated === 'left-open'),
  };
}

type Silence = Extract<SecondAnswer, { kind: 'none' }>;

function disagreement({ query, answer }: Deciding, other: string, second: SecondSolver): InternalError {
  const who = `Z3 answers ${answer} and ${second.name} ${second.version} ${other}`;
  return new InternalError(`${who} to ${query.name}; the question is in ${second.keep(query)}`);
}

function contradiction(deciding: readonly Deciding[], second: SecondSolver): InternalError {
  const last = deciding.at(-1);
  const where =
    last === undefined ? '' : `; the question ${last.query.name} is in ${second.keep(last.query)}`;
  return new InternalError(`simulation proves what Z3 finds a path against${where}`);
}
