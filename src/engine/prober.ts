/** Answers the questions that summaries are made of (summary.ts): which notes of a probing program can be reached. */
import { toQuery } from '../encode/encode.js';
import type { Answer } from '../encode/query.js';
import { FALSE, type TermId } from '../encode/term-store.js';
import type { Program } from '../ir/program.js';
import type { Solver } from '../solver/solver.js';
import { msOfAnswer, partOf } from './effort.js';
import type { VerifyOptions } from './options.js';
import { checksOf, failing, type Posed, pose } from './pose.js';
import type { Probed, Prober } from './summarise.js';

/** Milliseconds for one question about one procedure: one that takes longer is not worth its summary. */
const longest = 2000;
/** Terms of a question that is worth asking for a summary: larger ones are rarely answered in that time. */
const largest = 6_000;

export function proberFor(solver: Solver, options: VerifyOptions): Prober {
  const ask = async (
    posed: Posed,
    assertions: readonly TermId[],
    wanted: readonly TermId[],
    name: string,
  ): Promise<Answer> => {
    if (assertions.includes(FALSE)) return { kind: 'unsat' };
    const limits = options.limits();
    if (limits === undefined) return { kind: 'unknown', reason: 'timeout', detail: '' };
    const own = partOf(limits, { mostMs: longest });
    const query = toQuery(posed.encoding, assertions, wanted, `${options.name}/summary/${name}`, own);
    if (query.terms.length > largest)
      return { kind: 'unknown', reason: 'resource', detail: 'too large for a summary' };
    return solver.check(query, (work) => options.spend(msOfAnswer(query, work)));
  };
  return async (program, name, moves) => {
    if (options.limits() === undefined) return undefined; // posing a question takes time as well
    const posed = await settled(program, name, options, ask);
    if (posed === undefined) return undefined;
    const notes = notesOf(posed);
    const reached = await reachable(notes, moves, (open) =>
      ask(posed, [posed.encoding.graph.or(open)], open, name),
    );
    return reached === undefined
      ? undefined
      : await failures(posed, notes, reached, (terms) => ask(posed, terms, [], name));
  };
}

type Ask = (
  posed: Posed,
  assertions: readonly TermId[],
  wanted: readonly TermId[],
  name: string,
) => Promise<Answer>;

/** Posed with those loop invariants that hold. */
async function settled(
  program: Program,
  name: string,
  options: VerifyOptions,
  ask: Ask,
): Promise<Posed | undefined> {
  const { budget, ghosts, unchanged } = options;
  const droppedInvariants = new Set<string>();
  for (;;) {
    const posed = pose(
      program,
      {
        loops: 'cut',
        recursion: 1,
        openUpTo: 0,
        budget,
        ghosts,
        unchanged,
        droppedInvariants,
      },
      options,
    );
    if (posed === undefined || failing(posed, ['unwind']) !== FALSE) return undefined;
    const invariants = checksOf(posed, 'invariant');
    const terms = invariants.map(({ violated }) => violated);
    const answer = await ask(posed, [posed.encoding.graph.or(terms)], terms, name);
    if (answer.kind === 'unsat') return posed;
    if (answer.kind === 'unknown') return undefined;
    for (const [i, { check }] of invariants.entries())
      if (answer.values[i] === 1n && check.kind === 'invariant') droppedInvariants.add(check.loop);
  }
}

/** The terms that say a note is reached, by its message. */
function notesOf(posed: Posed): ReadonlyMap<string, TermId> {
  const notes = new Map<string, TermId>();
  for (const { check, violated } of checksOf(posed, 'note'))
    if (check.kind === 'note' && check.rule === '$summary') notes.set(check.message, violated);
  return notes;
}

async function reachable(
  notes: ReadonlyMap<string, TermId>,
  moves: number,
  ask: (open: readonly TermId[]) => Promise<Answer>,
): Promise<number[] | undefined> {
  const termOf = (move: number) => notes.get(`move ${move}`) ?? FALSE;
  let open = Array.from({ length: moves }, (_, i) => i).filter((move) => termOf(move) !== FALSE);
  const reached: number[] = [];
  while (open.length > 0) {
    const asked = open;
    const answer = await ask(asked.map(termOf));
    if (answer.kind === 'unknown') return undefined;
    if (answer.kind === 'unsat') break;
    const found = asked.filter((_, i) => answer.values[i] === 1n);
    reached.push(...found);
    open = asked.filter((move) => !found.includes(move));
  }
  return reached.sort((a, b) => a - b);
}

async function failures(
  posed: Posed,
  notes: ReadonlyMap<string, TermId>,
  reached: readonly number[],
  ask: (terms: readonly TermId[]) => Promise<Answer>,
): Promise<Probed | undefined> {
  const rules = checksOf(posed, 'rule');
  const target = failing(posed, ['rule']);
  const fails: number[] = [];
  for (let state = 0; notes.has(`from ${state}`); state++) {
    const answer = await ask([target, notes.get(`from ${state}`)!]);
    if (answer.kind === 'unknown') return undefined;
    if (answer.kind === 'sat') fails.push(state);
  }
  const first = rules[0]?.check;
  return { reached, fails, failure: first?.kind === 'rule' ? first.message : '' };
}
