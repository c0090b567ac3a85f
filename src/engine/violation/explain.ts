/**
 * Why a candidate violates the rule: the fewest of its decisions, and of the world's choices, that leave no path without a violation. Both are
 * unsatisfiable cores. A decision that is not among them may go either way, a choice may be any value: the rule is violated all the same.
 */
import type { Answer } from '../../encode/query.js';
import { type TermId, TRUE } from '../../encode/term-store.js';
import type { AssumeCmd, BlockId, Cmd, HavocCmd } from '../../ir/program.js';
import { freeVariables } from '../../ir/walk.js';
import { isGhost } from '../../rules/ghost.js';
import { failing, type Posed } from '../pose.js';
import type { Chosen } from './choose.js';

export interface Explained {
  /** Of the inlined procedure: the first assumption behind each branch that the violation needs to go this way. */
  readonly decisions: ReadonlySet<Cmd>;
  /** What the world chose that leads to these decisions. */
  readonly inputs: ReadonlySet<HavocCmd>;
  /** Variables that are arbitrary from the start, by name. */
  readonly initial: ReadonlySet<string>;
  readonly cells: readonly DecidingCell[];
}

export interface DecidingCell {
  /** The variable that holds the memory. */
  readonly memory: string;
  readonly address: bigint;
  readonly value: bigint;
}

/** Asks whether the assertions can hold under the assumptions. */
export type AskCore = (
  assertions: readonly TermId[],
  assumptions: readonly TermId[],
  name: string,
) => Promise<Answer>;

/**
 * @param executed the commands of the inlined procedure as the interpreter ran them, up to the violation
 * @param watched the variable of the object that the rule's automaton follows
 * @returns `undefined` when the solver did not say
 */
export async function explain(
  posed: Posed,
  chosen: Chosen,
  executed: readonly Cmd[],
  watched: string | undefined,
  ask: AskCore,
): Promise<Explained | undefined> {
  const { graph } = posed.encoding;
  const ways = waysTaken(posed, executed);
  if (ways === undefined) return undefined;
  // the automaton follows the object that this path registers, wherever it is: not an address of this model
  const pin = pinned(ways, executed, watched, posed);
  const ends = graph.or([posed.encoding.returned, failing(posed, ['gap', 'unwind', 'end'])]);
  const escape = graph.and([ends, graph.not(failing(posed, ['rule']))]);
  const open = openWays(ways, driverFunctions(posed));
  const decisions = await decisive([...pin, escape], open, choicesOf(posed, chosen), ask);
  if (decisions === undefined) return undefined;
  const held = graph.and(decisions.map(({ term }) => term));
  const deciding = await coreOf([...pin, graph.not(held)], choicesOf(posed, chosen), 'inputs', ask);
  if (deciding === undefined) return undefined;
  const kinds = deciding.map(({ from }) => from);
  return {
    decisions: new Set(decisions.flatMap((one) => ('command' in one ? [one.command] : []))),
    inputs: new Set(kinds.flatMap((one) => (one.kind === 'havoc' ? [one.command] : []))),
    initial: new Set(kinds.flatMap((one) => (one.kind === 'initial' ? [one.variable] : []))),
    cells: kinds.flatMap((one) => (one.kind === 'cell' ? [one.cell] : [])),
  };
}

interface Way {
  /** If the branch is reached it goes this way. */
  readonly term: TermId;
  /** What the branch's target begins with. */
  readonly condition: TermId;
  readonly command: AssumeCmd;
}

/** The branches on the path, in its order; `undefined` when the commands are not those of a path. */
function waysTaken(
  { plan: { core }, encoding: { branches, graph } }: Posed,
  executed: readonly Cmd[],
): Way[] | undefined {
  const encoded = new Map(branches.map((branch) => [branch.block, branch]));
  const ways: Way[] = [];
  let at = 0;
  for (let id: BlockId | undefined = core.entry; id !== undefined; ) {
    const block = core.blocks.get(id)!;
    for (const command of block.commands) {
      if (at === executed.length) return ways;
      if (command !== executed[at++]) return undefined;
    }
    const targets: readonly BlockId[] =
      block.transfer.kind === 'goto' ? [...new Set(block.transfer.targets)] : [];
    const taken =
      targets.length < 2 ? 0 : targets.findIndex((to) => core.blocks.get(to)!.commands[0] === executed[at]);
    if (taken < 0) return undefined;
    const branch = targets.length < 2 ? undefined : encoded.get(id);
    const command = executed[at];
    if (branch !== undefined && command?.kind === 'assume') {
      const condition = branch.conditions[taken]!;
      ways.push({ term: graph.implies(branch.reached, condition), condition, command });
    }
    id = targets[taken];
  }
  return ways;
}

/**
 * Of the last move that the automaton makes on this path: that its event is about the watched object. Where there would be NULL nothing is said:
 * no automaton follows it, and that it is not NULL is for the decisions to say.
 */
function pinned(
  ways: readonly Way[],
  executed: readonly Cmd[],
  watched: string | undefined,
  { encoding: { graph, inputs } }: Posed,
): TermId[] {
  const guards = new Map(ways.map((way) => [way.command as Cmd, way]));
  let last: Way | undefined;
  let pin: Way | undefined;
  for (const cmd of executed) {
    const way = guards.get(cmd);
    if (way !== undefined && isGuard(way.command, watched)) last = way;
    if (cmd.kind === 'mark' && cmd.mark.kind === 'rule') pin = last;
  }
  if (pin === undefined || graph.op(pin.condition) !== 'eq') return [];
  const followed = inputs.find(({ variable }) => variable === watched)?.value;
  const [a, b] = [graph.arg(pin.condition, 0), graph.arg(pin.condition, 1)];
  if (followed === undefined || (a !== followed && b !== followed)) return [];
  const object = a === followed ? b : a;
  return [graph.or([pin.condition, graph.eq(object, graph.constant(graph.width(object), 0n))])];
}

function isGuard({ cond }: AssumeCmd, watched: string | undefined): boolean {
  if (cond.kind !== 'binary' || cond.op !== 'eq') return false;
  return [cond.left, cond.right].some((side) => side.kind === 'var' && side.name === watched);
}

/** What is least worth telling first; the automaton's questions about its own state follow from the rest. */
function openWays(ways: readonly Way[], own: ReadonlySet<string>): readonly [own: Way[], all: Way[]] {
  const open = ways.filter(
    ({ term, command }) => term !== TRUE && ![...freeVariables(command.cond)].some(isGhost),
  );
  const isOwn = ({ command: { why, origin } }: Way) =>
    why.kind !== 'model' && origin.function !== undefined && own.has(origin.function);
  const owned = open.filter(isOwn);
  return [owned, [...open.filter((way) => !isOwn(way)), ...owned]];
}

function driverFunctions({ plan }: Posed): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { role, origin } of plan.replayable.procs.values())
    if (role === 'driver' && origin.function !== undefined) names.add(origin.function);
  return names;
}

/** What the world chose, as the solver model has it; what that leaves open decides nothing. */
interface FixedChoice {
  readonly term: TermId;
  readonly from:
    | { readonly kind: 'havoc'; readonly command: HavocCmd }
    | { readonly kind: 'initial'; readonly variable: string }
    | { readonly kind: 'cell'; readonly cell: DecidingCell };
}

/** Pointers first: that a pointer has just this value is the least that one wants to be told. */
function choicesOf({ encoding, plan }: Posed, chosen: Chosen): FixedChoice[] {
  const { graph } = encoding;
  const choices: FixedChoice[] = [];
  const equal = (term: TermId, value: bigint) =>
    graph.eq(
      term,
      graph.width(term) === 0 ? graph.bool(value !== 0n) : graph.constant(graph.width(term), value),
    );
  // what is chosen where the path does not go may be what is assumed not to occur: from that anything would follow
  const isPassed = (reached: TermId): boolean => chosen.value(reached) === 1n;
  for (const { cause, value, variable, block, index, reached } of encoding.inputs) {
    const at = chosen.value(value);
    if (at === undefined || !isPassed(reached)) continue;
    const command = cause === 'initial' ? undefined : plan.core.blocks.get(block)?.commands[index];
    if (command?.kind === 'havoc') choices.push({ term: equal(value, at), from: { kind: 'havoc', command } });
    else choices.push({ term: equal(value, at), from: { kind: 'initial', variable } });
  }
  for (const { memory, address, value } of encoding.cells) {
    const [at, held] = [chosen.value(address) ?? 0n, chosen.value(value)];
    if (held === undefined || !isPassed(memory.reached)) continue;
    const cell = { memory: memory.variable, address: at, value: held };
    choices.push({ term: equal(value, held), from: { kind: 'cell', cell } });
  }
  const wide = ({ term }: FixedChoice) => graph.width(graph.op(term) === 'eq' ? graph.arg(term, 0) : term);
  return choices.sort((a, b) => wide(b) - wide(a));
}

/**
 * The driver's own branches, where they are enough; else those of models with them; else, because values are chosen without a branch, the
 * world's choices too.
 */
async function decisive(
  assertions: readonly TermId[],
  [own, all]: readonly [Way[], Way[]],
  choices: readonly FixedChoice[],
  ask: AskCore,
): Promise<readonly (Way | FixedChoice)[] | undefined> {
  for (const ways of [own, all, [...choices, ...all]]) {
    const enough = await coreOf<Way | FixedChoice>(assertions, ways, 'decisions', ask);
    if (enough !== undefined) return enough;
  }
  return undefined;
}

async function coreOf<T extends { readonly term: TermId }>(
  assertions: readonly TermId[],
  candidates: readonly T[],
  name: string,
  ask: AskCore,
): Promise<readonly T[] | undefined> {
  const answer = await ask(
    assertions,
    candidates.map(({ term }) => term),
    name,
  );
  if (answer.kind !== 'unsat') return undefined;
  return (answer.core ?? []).map((position) => candidates[position]!);
}
