/**
 * Facts that may hold each time the head of a loop is reached. Whoever cuts a loop assumes them there and asserts them where the loop is entered
 * and after an iteration; those that fail are dropped, until the rest is inductive (Flanagan and Leino 2001, "Houdini, an annotation assistant").
 */
import { binary, bv, eq, extract, implies, not, or } from '../ir/build.js';
import type { Expr, Sort } from '../ir/expr.js';
import { printTerm } from '../ir/print-term.js';
import type { Cmd, Proc, Variable } from '../ir/program.js';
import { sortOf } from '../ir/sort.js';
import { freeVariables } from '../ir/walk.js';
import type { Region } from './loops.js';

export interface Fact {
  /** Unique in the program; the same whenever the same program is cut. */
  readonly name: string;
  readonly holds: Expr;
  /** Variables whose values from before the loop it speaks of: where the loop is entered, it holds by construction. */
  readonly since: readonly Variable[];
}

/** The value a variable had when the loop was entered. */
export const before = ({ name, sort }: Variable, loop: string): Variable => ({
  name: `${name}@${loop}`,
  sort,
});

/** States of a ghost that are told apart; those above are taken together. */
const toldApart = 8;

/** Together they say that the ghost is as it was before the loop. */
export function unmoved(ghost: Variable, loop: string): Fact[] {
  const width = ghost.sort as number;
  const [now, then] = [variable(ghost), variable(before(ghost, loop))];
  const since = [ghost];
  const facts = Array.from({ length: toldApart }, (_, state) => ({
    name: `${loop}#${ghost.name}=${state}`,
    holds: implies(eq(now, bv(width, state)), eq(then, bv(width, state))),
    since,
  }));
  const others = or(binary('bvult', now, bv(width, toldApart)), eq(now, then));
  return [...facts, { name: `${loop}#${ghost.name}`, holds: others, since }];
}

/** More would make each question slow; what is left out was read last. */
const most = { counters: 8, conditions: 24, objects: 6 };
/** Of counters: strides of 2, 4, 8 and 16. */
const lowBits = [1, 2, 3, 4];

/**
 * What programs mostly rely on: how a counter moves, what two counters have in common, the conditions the routine itself asks about, each
 * also under one state of the rule.
 *
 * @param written what an iteration may change
 * @param ghosts of those, the rule's
 * @param watched the object that the rule is about
 */
export function guesses(
  proc: Proc<Cmd>,
  region: Region,
  written: ReadonlySet<string>,
  { ghosts, watched }: { readonly ghosts: readonly Variable[]; readonly watched: Variable | undefined },
  loop: string,
): Fact[] {
  const fact = (holds: Expr, since: readonly Variable[] = []): Fact => ({
    name: `${loop}?${text(holds)}`,
    holds,
    since,
  });
  const conditions = conditionsOn(proc, region, written);
  const counters = countersIn(proc, region, conditions);
  const objects = watched === undefined ? [] : handedOn(proc, region, watched);
  const facts = [
    ...counters.flatMap((counter) => moves(counter, loop).map((holds) => fact(holds, [counter]))),
    ...pairs(counters).flatMap(([a, b]) => [
      ...inCommon(a, b, loop).map((holds) => fact(holds, [a, b])),
      ...ordered(variable(a), variable(b)).map((holds) => fact(holds)),
    ]),
    ...conditions.flatMap((condition) => weaker(condition).map((holds) => fact(holds))),
    ...ghosts.flatMap((ghost) => underStates(ghost, [...conditions, ...objects])).map((holds) => fact(holds)),
  ];
  return [
    ...new Map(facts.filter(({ holds }) => holds.kind !== 'bool').map((one) => [one.name, one])).values(),
  ];
}

/** `x := … x …`, in the order in which they are read, then whatever else an iteration assigns that is asked about. */
function countersIn(proc: Proc<Cmd>, region: Region, conditions: readonly Expr[]): Variable[] {
  const sorts = new Map(
    [...proc.parameters, ...proc.results, ...proc.locals].map(({ name, sort }) => [name, sort]),
  );
  const asked = freeVariables(...conditions);
  const [counters, others]: [Map<string, Variable>, Map<string, Variable>] = [new Map(), new Map()];
  for (const cmd of commandsOf(proc, region)) {
    if (cmd.kind !== 'assign') continue;
    const sort = sorts.get(cmd.target);
    if (!isNumber(sort)) continue;
    const variable: Variable = { name: cmd.target, sort };
    if (freeVariables(cmd.value).has(cmd.target)) counters.set(cmd.target, variable);
    else if (asked.has(cmd.target)) others.set(cmd.target, variable);
  }
  return [...new Map([...counters, ...others]).values()].slice(0, most.counters);
}

/** What is asked anywhere in the procedure about something that the loop changes, and the constants that the loop assigns. */
function conditionsOn(proc: Proc<Cmd>, region: Region, written: ReadonlySet<string>): Expr[] {
  const conditions = new Map<string, Expr>();
  const add = (condition: Expr) => {
    if ([...freeVariables(condition)].some((name) => written.has(name)))
      conditions.set(text(condition), condition);
  };
  for (const block of proc.blocks.values())
    for (const cmd of block.commands)
      if (cmd.kind === 'assume') for (const atom of atoms(cmd.cond)) add(atom);
  for (const cmd of commandsOf(proc, region))
    if (cmd.kind === 'assign' && cmd.value.kind === 'bv')
      add(eq(variable({ name: cmd.target, sort: cmd.value.width }), cmd.value));
  return [...conditions.values()].slice(0, most.conditions);
}

/** Whatever an iteration hands to a routine may be the object. */
function handedOn(proc: Proc<Cmd>, region: Region, watched: Variable): Expr[] {
  const objects = new Map<string, Expr>();
  for (const cmd of commandsOf(proc, region))
    for (const argument of cmd.kind === 'call' ? cmd.arguments : [])
      if (argument.kind !== 'bv' && sortOf(argument) === watched.sort)
        objects.set(text(argument), eq(argument, variable(watched)));
  return [...objects.values()].slice(0, most.objects);
}

function* commandsOf(proc: Proc<Cmd>, region: Region): Generator<Cmd> {
  for (const [id, block] of proc.blocks) if (region.blocks.has(id)) yield* block.commands;
}

function atoms(condition: Expr): Expr[] {
  if (condition.kind === 'unary' && condition.op === 'not') return atoms(condition.arg);
  if (condition.kind !== 'binary') return [];
  switch (condition.op) {
    case 'and':
    case 'or':
    case 'implies':
      return [...atoms(condition.left), ...atoms(condition.right)];
    default:
      return [condition];
  }
}

function moves(counter: Variable, loop: string): Expr[] {
  const [now, then] = [variable(counter), variable(before(counter, loop))];
  const strides = lowBits
    .filter((bits) => bits < (counter.sort as number))
    .map((bits) => eq(extract(bits - 1, 0, now), extract(bits - 1, 0, then)));
  return [...strides, ...ordered(now, then)];
}

/** Both go up by the same, or one goes down as the other goes up. */
function inCommon(a: Variable, b: Variable, loop: string): Expr[] {
  const [a0, b0] = [variable(before(a, loop)), variable(before(b, loop))];
  return (['bvsub', 'bvadd'] as const).map((op) =>
    eq(binary(op, variable(a), variable(b)), binary(op, a0, b0)),
  );
}

const ordered = (a: Expr, b: Expr): Expr[] => [
  binary('bvule', a, b),
  binary('bvule', b, a),
  binary('bvsle', a, b),
  binary('bvsle', b, a),
];

/** The condition, its contrary, and what holds of a counter one step beyond it. */
function weaker(condition: Expr): Expr[] {
  const both = [condition, not(condition)];
  if (condition.kind !== 'binary') return both;
  const { op, left, right } = condition;
  switch (op) {
    case 'bvult':
      return [...both, binary('bvule', left, right)];
    case 'bvslt':
      return [...both, binary('bvsle', left, right)];
    case 'eq':
      return isNumber(sortOf(left)) ? [...both, ...ordered(left, right)] : both;
    default:
      return both;
  }
}

function underStates(ghost: Variable, conditions: readonly Expr[]): Expr[] {
  const states = Array.from({ length: toldApart }, (_, state) => bv(ghost.sort as number, state));
  return conditions.flatMap((condition) =>
    states.flatMap((state) => {
      const there = eq(variable(ghost), state);
      return [implies(there, condition), implies(there, not(condition))];
    }),
  );
}

function pairs(counters: readonly Variable[]): [Variable, Variable][] {
  return counters.flatMap((a, i) =>
    counters.slice(i + 1).flatMap((b): [Variable, Variable][] => (a.sort === b.sort ? [[a, b]] : [])),
  );
}

const variable = ({ name, sort }: Variable): Expr => ({ kind: 'var', name, sort });
const text = (e: Expr): string => printTerm(e, () => true);
const isNumber = (sort: Sort | undefined): sort is number => typeof sort === 'number';
