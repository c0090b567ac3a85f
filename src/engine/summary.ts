/**
 * What a procedure does to the rule's automaton, whatever it is called with: a relation between the state at its entry, the state at its
 * return and the sign of its result. Computed once, bottom-up over the call graph, by asking the solver about the procedure alone with its
 * callees by their own summaries (loops cut), and put in the place of the body when the whole is too large to inline.
 *
 * An over-approximation: good for proofs. In the terms of Graf, Saïdi: predicate abstraction over the ghost state and the sign of the result.
 */
import { invariant } from '../base/errors.js';
import type { Expr } from '../ir/expr.js';
import type { Block, Cmd, Origin, Proc, Program, Variable } from '../ir/program.js';
import type { Effects } from './effects.js';

/** The automaton's state as the engine knows it: one ghost with a few values. */
export interface GhostState {
  readonly name: string;
  readonly width: number;
  /** States are 0 … count-1. */
  readonly count: number;
}

/** Of a result: zero, above zero, below zero (as a signed number). `any` when there is no result. */
export const signs = ['zero', 'positive', 'negative'] as const;
export type Sign = (typeof signs)[number] | 'any';

export interface Move {
  readonly from: number;
  readonly to: number;
  readonly sign: Sign;
}

export interface Summary {
  readonly moves: readonly Move[];
  /** States at entry from which an assertion of the rule may fail inside; the message of one of them. */
  readonly fails: readonly number[];
  readonly failure: string;
}

/** All moves there could be, whatever the result. */
export function possibleMoves(ghost: GhostState): Move[] {
  const states = Array.from({ length: ghost.count }, (_, i) => i);
  return states.flatMap((from) => states.map((to) => ({ from, to, sign: 'any' as const })));
}

/**
 * The moves whose result is worth knowing: a routine that starts the automaton on some paths and not on others tells its caller so, by its
 * status. Empty when there is nothing to tell apart.
 */
export function movesBySign(moves: readonly Move[], proc: Proc<Cmd>): Move[] {
  const starting = moves.filter(({ from }) => from === 0);
  if (starting.length < 2 || signedResult(proc) === undefined) return [];
  return starting.flatMap((move) => signs.map((sign) => ({ ...move, sign })));
}

function signedResult(proc: Proc<Cmd>): Variable | undefined {
  const result = proc.results[0];
  return result !== undefined && typeof result.sort === 'number' && result.sort > 1 ? result : undefined;
}

const bv = (width: number, value: number): Expr => ({ kind: 'bv', width, value: BigInt(value) });
const binary = (op: 'eq' | 'and' | 'or' | 'bvslt', left: Expr, right: Expr): Expr => ({
  kind: 'binary',
  op,
  left,
  right,
});
const not = (arg: Expr): Expr => ({ kind: 'unary', op: 'not', arg });
const read = ({ name, sort }: Variable): Expr => ({ kind: 'var', name, sort });
const no: Expr = { kind: 'bool', value: false };

const ghostTerm = (ghost: GhostState): Expr => ({ kind: 'var', name: ghost.name, sort: ghost.width });

function hasSign(result: Expr, width: number, sign: Sign): Expr {
  switch (sign) {
    case 'zero':
      return binary('eq', result, bv(width, 0));
    case 'positive':
      return binary('bvslt', bv(width, 0), result);
    case 'negative':
      return binary('bvslt', result, bv(width, 0));
    case 'any':
      return { kind: 'bool', value: true };
  }
}

/** `before` held the ghost at the entry, `result` what is returned. */
function moveTerm(move: Move, ghost: GhostState, before: Expr, result: Variable | undefined): Expr {
  const states = binary(
    'and',
    binary('eq', before, bv(ghost.width, move.from)),
    binary('eq', ghostTerm(ghost), bv(ghost.width, move.to)),
  );
  if (result === undefined || move.sign === 'any') return states;
  return binary('and', states, hasSign(read(result), result.sort as number, move.sign));
}

const probeName = '$probe';
const note = (message: string) => ({ kind: 'note', rule: '$summary', message }) as const;

/**
 * A program that calls `name` with anything, from any state, and has a note for each possible move (`move i`) and each state at entry
 * (`from i`): notes do not stop a path, so the question which moves there are is the question which notes are reached.
 */
export function probe(program: Program, name: string, ghost: GhostState, moves: readonly Move[]): Program {
  const proc = program.procs.get(name);
  invariant(proc !== undefined, `no procedure ${name}`);
  const argument = (p: Variable): Variable => ({ name: `$probe.${p.name}`, sort: p.sort });
  const origin: Origin = { span: proc.origin.span };
  const before: Variable = { name: '$probe.before', sort: ghost.width };
  const results = proc.results.map(argument);
  const assert = (cond: Expr, message: string): Cmd => ({
    kind: 'assert',
    cond,
    check: note(message),
    origin,
  });
  const states = Array.from({ length: ghost.count }, (_, i) => i);
  const inRange = states
    .map((i) => binary('eq', ghostTerm(ghost), bv(ghost.width, i)))
    .reduce((a, b) => binary('or', a, b));
  const signed = signedResult(proc);
  const result = signed === undefined ? undefined : argument(signed);
  const commands: Cmd[] = [
    { kind: 'assume', cond: inRange, why: { kind: 'model' }, origin },
    { kind: 'assign', target: before.name, value: ghostTerm(ghost), origin },
    ...states.map((i) => assert(not(binary('eq', read(before), bv(ghost.width, i))), `from ${i}`)),
    {
      kind: 'call',
      callee: name,
      arguments: proc.parameters.map((p) => read(argument(p))),
      results: results.map((r) => r.name),
      watches: [],
      origin,
    },
    ...moves.map((move, i) => assert(not(moveTerm(move, ghost, read(before), result)), `move ${i}`)),
  ];
  const entry: Proc<Cmd> = {
    name: probeName,
    parameters: [],
    results: [],
    locals: [before],
    entry: 'start',
    blocks: new Map([['start', { id: 'start', commands, transfer: { kind: 'return' } }]]),
    origin,
    role: 'harness',
  };
  return {
    globals: [...program.globals, ...proc.parameters.map(argument), ...results],
    procs: new Map(program.procs).set(probeName, entry),
    entry: probeName,
  };
}

/** The procedure with its summary for a body. What it may write becomes anything, but for what every procedure leaves as it was. */
export function summarised(
  proc: Proc<Cmd>,
  summary: Summary,
  ghost: GhostState,
  effects: Effects,
  unchanged: ReadonlySet<string>,
  rule: string,
): Proc<Cmd> {
  const { origin } = proc;
  const before: Variable = { name: 'before', sort: ghost.width };
  const sees: Variable = { name: 'sees', sort: 'bool' };
  const cause = {
    kind: 'abstraction',
    detail: `${proc.name} is taken by what it does to the rule's state only`,
  } as const;
  const havoc = (target: string): Cmd => ({ kind: 'havoc', target, cause, origin });
  const model = { kind: 'model' } as const;
  // that it fails from there whatever the routine is called with is not known: a path on which it does is made up
  const inside: Variable = { name: 'fails inside', sort: 'bool' };
  const states = summary.fails.map((from) => binary('eq', ghostTerm(ghost), bv(ghost.width, from)));
  const fails =
    states.length === 0
      ? []
      : [
          not(
            binary(
              'and',
              read(inside),
              states.reduce((a, b) => binary('or', a, b)),
            ),
          ),
        ];
  const moves = summary.moves.map((move) => moveTerm(move, ghost, read(before), signedResult(proc)));
  const written = [...effects.writes].filter((name) => !unchanged.has(name) && name !== ghost.name).sort();
  const body: Cmd[] = [
    ...fails.flatMap((cond): Cmd[] => [
      havoc(inside.name),
      { kind: 'assert', cond, check: { kind: 'rule', rule, message: summary.failure }, origin },
    ]),
    { kind: 'assign', target: before.name, value: ghostTerm(ghost), origin },
    ...[...written, ghost.name, ...proc.results.map((result) => result.name)].map(havoc),
    {
      kind: 'assume',
      cond: moves.length === 0 ? no : moves.reduce((a, b) => binary('or', a, b)),
      why: model,
      origin,
    },
  ];
  const gap = effects.gaps[0];
  const blocks: Block<Cmd>[] = [{ id: 'body', commands: body, transfer: { kind: 'return' } }];
  if (gap !== undefined) {
    const guard = (cond: Expr): Cmd => ({ kind: 'assume', cond, why: model, origin });
    blocks[0] = { id: 'body', commands: [guard(read(sees)), ...body], transfer: { kind: 'return' } };
    blocks.push(
      { id: 'choose', commands: [havoc(sees.name)], transfer: { kind: 'goto', targets: ['body', 'gap'] } },
      {
        id: 'gap',
        commands: [guard(not(read(sees))), { kind: 'assert', cond: no, check: gap, origin }],
        transfer: { kind: 'stop' },
      },
    );
  }
  return {
    ...proc,
    locals: [before, ...(fails.length === 0 ? [] : [inside]), ...(gap === undefined ? [] : [sees])],
    entry: gap === undefined ? 'body' : 'choose',
    blocks: new Map(blocks.map((block) => [block.id, block])),
  };
}
