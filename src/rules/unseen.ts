/**
 * What a missing body may do to a rule's automaton. Where no violation can follow without another registration, nothing needs to be said:
 * that bodies nobody can see register nothing is an assumption of the verdict. Where an obligation is open, an unseen body that gets at
 * objects may have met it, or not.
 */
import type { Gap } from '../base/gap.js';
import { and, eq, or } from '../ir/build.js';
import type { Expr } from '../ir/expr.js';
import type { Cmd, Proc, Program } from '../ir/program.js';
import { registering } from './applicability.js';
import { indicesOf, initialKey, reachableStates, type StateKey } from './automaton.js';
import type { Chain } from './chain.js';
import { ghostName, ghostOf, stateValue } from './ghost.js';
import { atExit } from './graft.js';
import { alphabet, type Rule } from './rule.js';
import { enumVariables } from './states.js';

export function weaveUnseen(program: Program<Cmd>, rule: Rule): Program<Cmd> {
  const known = alphabet(rule);
  const moves = unseenMoves(rule);
  if (moves.size === 0) return program;
  const procs = [...program.procs].map(([name, proc]) => {
    const hidden = proc.role === 'missing' && !known.has(name) && (proc.reaches?.length ?? 0) > 0;
    return [name, hidden ? weaveBody(proc, rule, moves) : proc] as const;
  });
  return { ...program, procs: new Map(procs) };
}

/** For each state with an open obligation: the states that an unseen body may leave behind. */
export function unseenMoves(rule: Rule): ReadonlyMap<StateKey, ReadonlySet<StateKey>> {
  const begins = registering(rule);
  // A role's own exit is no call, yet it is what an open obligation runs into.
  const goesOn = (name: string): boolean => !begins.has(name);
  const callable = (name: string): boolean => !rule.roles.includes(name);
  const moves = new Map<StateKey, ReadonlySet<StateKey>>();
  for (const key of reachableStates(rule, [initialKey(rule)], () => true).states) {
    if (reachableStates(rule, [key], goesOn).aborts) {
      moves.set(key, reachableStates(rule, [key], callable).states);
    }
  }
  return moves;
}

/** @returns the procedure with the moves before its returns */
function weaveBody(
  proc: Proc<Cmd>,
  rule: Rule,
  moves: ReadonlyMap<StateKey, ReadonlySet<StateKey>>,
): Proc<Cmd> {
  return atExit(proc, `$${rule.id}.unseen`, (chain) => {
    const [...open] = moves;
    const step = (at: number): void => {
      const [key, after] = open[at] ?? [];
      if (key === undefined || after === undefined) return;
      chain.branch(
        isIn(rule, key),
        () => forget(chain, proc, rule, after),
        () => step(at + 1),
      );
    };
    step(0);
    return [];
  });
}

const isIn = (rule: Rule, key: StateKey): Expr =>
  and(...enumVariables(rule).map((state, at) => eq(ghostOf(rule, state), stateValue(indicesOf(key)[at]!))));

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
  return {
    kind: 'missing-body',
    detail: `the body of ${proc.name} is missing: what it does with the object that is followed cannot be seen`,
    span: proc.origin.span,
    function: proc.name,
  };
}
