/** What a second solver said of the answers behind a verdict. */
export interface SecondOpinion {
  readonly solver: string;
  readonly version: string;
  /** Answers that both give. */
  readonly agreed: number;
  readonly silent: readonly {
    readonly why: 'time' | 'refused' | 'cancelled';
    readonly detail: string;
  }[];
  /** Questions decided while they were built, so that there was nothing to ask. */
  readonly built: number;
  /** Proved by simulation, and Z3 does not prove it when it is asked as well. */
  readonly byItself: boolean;
}

/** Standing beside the verdict: what the second solver did not confirm. */
export function opinionNotes({ silent, built, byItself, ...opinion }: SecondOpinion): string[] {
  const who = `${opinion.solver} ${opinion.version}`;
  const notes: string[] = [];
  const count = opinion.agreed + silent.length;
  const late = silent.filter(({ why }) => why !== 'refused').length;
  if (late > 0)
    notes.push(`the second solver did not answer in time: ${who}, ${late} of ${questions(count)}`);
  for (const refused of silent.filter(({ why }) => why === 'refused'))
    notes.push(`the second solver gave no answer: ${who}: ${refused.detail}`);
  if (byItself)
    notes.push(
      'proved by simulation alone: the same put to Z3 is too large, or left open by what is taken by its effects',
    );
  if (built > 0)
    notes.push(`not cross-checked, because decided while the question was built: ${questions(built)}`);
  return notes;
}

const questions = (count: number): string => `${count} question${count === 1 ? '' : 's'}`;

export function opinionText({ solver, version, agreed, silent }: SecondOpinion): string {
  const who = `${solver} ${version}`;
  if (agreed > 0)
    return `cross-checked by ${who}: ${agreed === 1 ? 'one answer agrees' : `${agreed} answers agree`}`;
  return silent.length > 0 ? `no answer of Z3 was confirmed by ${who}` : `nothing to ask ${who}`;
}
