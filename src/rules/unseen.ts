/**
 * What a missing body may do to a rule's automaton. A body that is handed the object that is followed may begin with it whatever the rule
 * watches, or end it; what it begins itself it ends as the rule wants. Of the others it is assumed that they begin nothing; but where an
 * obligation is open, whoever gets at objects may have met it, or not.
 */
import type { Gap } from '../base/gap.js';
import { and, eq, no, or, variable } from '../ir/build.js';
import type { Expr } from '../ir/expr.js';
import type { Cmd, Proc } from '../ir/program.js';
import { registering } from './applicability.js';
import { type Happens, indicesOf, type StateKey, Steps } from './automaton.js';
import type { Chain } from './chain.js';
import { ghostName, ghostOf, stateValue } from './ghost.js';
import { atExit } from './graft.js';
import { alphabet, type Rule } from './rule.js';
import { enumVariables } from './states.js';

/** Weaves the moves into a procedure that stands for a missing body. @param handed names of those that are handed the object */
export function unseenOf(rule: Rule, handed: ReadonlySet<string>): (proc: Proc<Cmd>) => Proc<Cmd> {
  const known = alphabet(rule);
  const moves = { handed: unseenMoves(rule, 'handed'), other: unseenMoves(rule, 'other') };
  return (proc) => {
    if (proc.role !== 'missing' || known.has(proc.name)) return proc;
    const isHanded = handed.has(nameOfPointer(proc.name));
    if (!isHanded && (proc.reaches?.length ?? 0) === 0) return proc;
    const these = moves[isHanded ? 'handed' : 'other'];
    return these.size > 0 ? weaveBody(proc, rule, these) : proc;
  };
}

/** One pointer that is called as several types has several procedures: `*_EXT.Send as 64,64->32`. */
const nameOfPointer = (name: string): string =>
  name.startsWith('*') ? name.replace(/ as [^ ]*->[^ ]*$/, '') : name;

/** For each state in which it matters: the states that an unseen body may leave behind. */
export function unseenMoves(rule: Rule, who: Who = 'other'): Moves {
  const known = movesKnown.get(rule) ?? new Map<Who, Moves>();
  movesKnown.set(rule, known);
  let moves = known.get(who);
  if (moves === undefined) {
    moves = findMoves(rule, who);
    known.set(who, moves);
  }
  return moves;
}

type Who = 'handed' | 'other';
interface Move {
  readonly left: ReadonlySet<StateKey>;
  /** Whether whatever else the body does with the object breaks the rule: completes a request that has been completed. */
  readonly breaks: boolean;
}
type Moves = ReadonlyMap<StateKey, Move>;
const movesKnown = new WeakMap<Rule, Map<Who, Moves>>();

function findMoves(rule: Rule, who: Who): Moves {
  const begins = registering(rule);
  // A role's own exit is no call, yet it is what an open obligation runs into; its entry is over by then.
  const isRole = (name: string): boolean => rule.roles.includes(name);
  const follows: Happens = ({ function: name, when }) => !isRole(name) || when === 'exit';
  const goesOn: Happens = (event) =>
    follows(event) && (isRole(event.function) || !begins.has(event.function));
  const callable: Happens = ({ function: name }) => !isRole(name);
  const { states } = new Steps(rule, () => true).reachable();
  const called = new Steps(rule, callable);
  // what a body may have begun with the object, the driver's own beginning of the same may be one too many for
  const open = new Steps(rule, who === 'handed' ? follows : goesOn).leadingToAbort(states);
  const moves = new Map<StateKey, Move>();
  for (const key of states) {
    if (who === 'other' && !open.has(key)) continue;
    const left = called.reachable([key]).states;
    if (who === 'handed' && ![...left].some((one) => open.has(one))) continue;
    moves.set(key, { left, breaks: who === 'handed' && called.from(key).aborts });
  }
  return moves;
}

/** @returns the procedure with the moves before its returns */
function weaveBody(proc: Proc<Cmd>, rule: Rule, moves: Moves): Proc<Cmd> {
  const breaks = { name: `$${rule.id}.breaks`, sort: 'bool' } as const;
  return atExit(proc, `$${rule.id}.unseen`, (chain) => {
    const [...open] = moves;
    const step = (at: number): void => {
      const [key, move] = open[at] ?? [];
      if (key === undefined || move === undefined) return;
      chain.branch(
        isIn(rule, key),
        () => {
          if (move.breaks) mayBreak(chain, proc, breaks);
          forget(chain, proc, rule, move.left);
        },
        () => step(at + 1),
      );
    };
    step(0);
    return open.some(([, move]) => move.breaks) ? [breaks] : [];
  });
}

/** Of a way on which the body breaks the rule by itself nothing is claimed; the others go on. */
function mayBreak(
  chain: Chain,
  proc: Proc<Cmd>,
  { name, sort }: { readonly name: string; readonly sort: 'bool' },
): void {
  const { origin } = chain;
  const check = { kind: 'gap', gap: gapOf(proc) } as const;
  chain.emit({ kind: 'havoc', target: name, cause: check, origin });
  chain.branch(
    variable(name, sort),
    () => {
      chain.emit({ kind: 'assert', cond: no, check, origin });
      chain.stop();
    },
    () => {},
  );
}

const isIn = (rule: Rule, key: StateKey): Expr =>
  and(
    ...enumVariables(rule).map((state, at) =>
      eq(ghostOf(rule, state), stateValue(indicesOf(rule, key)[at]!)),
    ),
  );

function forget(chain: Chain, proc: Proc<Cmd>, rule: Rule, after: ReadonlySet<StateKey>): void {
  const { origin } = chain;
  for (const state of rule.state) {
    const cause = { kind: 'gap', gap: gapOf(proc) } as const;
    chain.emit({ kind: 'havoc', target: ghostName(rule, state.name), cause, origin });
  }
  const cond = or(...[...after].map((key) => isIn(rule, key)));
  chain.emit({ kind: 'assume', cond, why: { kind: 'model' }, origin });
}

function gapOf(proc: Proc<Cmd>): Gap {
  const { name, origin } = proc;
  const what = name.startsWith('*')
    ? { kind: 'unknown-target' as const, who: `where a pointer leads is not known (${name.slice(1)})` }
    : { kind: 'missing-body' as const, who: `the body of ${name} is missing` };
  return {
    kind: what.kind,
    detail: `${what.who}: what it does with the object that is followed cannot be seen`,
    span: origin.span,
    function: name,
  };
}
