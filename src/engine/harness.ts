/** The program of one obligation: initialise, set the rule's automaton up, run the harness that calls the entry point, arrive at the end. */
import { invariant } from '../base/errors.js';
import { nowhere } from '../base/span.js';
import { bool, bv, eq, ite, ne, or, variable } from '../ir/build.js';
import type { Expr } from '../ir/expr.js';
import type { Block, Cmd, Origin, Proc, Program, Variable } from '../ir/program.js';

/** The harness's call of the entry point goes to the procedure of this name; rules weave a role's events into it. */
export const entryStub = (role: string): string => `__irpcheck_entry_${role}`;
/** Asked by the harness: whether the routine is stored at an index of the system's table of its role. */
const storedStub = (role: string): string => `__irpcheck_stored_${role}`;
export const harnessName = (role: string): string => `__irpcheck_harness_${role}`;
/** In which the object that the callback is called with is new to the driver: not every role has one. */
export const newObjectHarness = (role: string): string => `${harnessName(role)}_NEW`;
export const isNewObjectHarness = (name: string): boolean =>
  name.startsWith(harnessName('')) && name.endsWith('_NEW');

export type Bound =
  | { readonly kind: 'bound'; readonly program: Program<Cmd> }
  | { readonly kind: 'unfit'; readonly why: string };

/**
 * Lets the role's stub call `entry`. Fails when the routine's parameters are not the role's.
 * @param at where in the system's table the routine is stored; anywhere when absent
 * @param seenAt where it is then seen to be stored: a path that needs it to be elsewhere is to be doubted
 */
export function bindEntry(
  program: Program<Cmd>,
  role: string,
  entry: string,
  at?: readonly number[],
  seenAt?: readonly number[],
): Bound {
  const stub = program.procs.get(entryStub(role));
  const routine = program.procs.get(entry);
  if (stub === undefined) return { kind: 'unfit', why: `there is no harness for the role ${role}` };
  if (routine === undefined) return { kind: 'unfit', why: `${entry} has no body that could be read` };
  if (!sameSorts(stub.parameters, routine.parameters))
    return { kind: 'unfit', why: `${entry} does not take the parameters of a ${role}` };
  const fits = sameSorts(stub.results, routine.results);
  if (!fits) return { kind: 'unfit', why: `${entry} does not return what a ${role} returns` };
  const origin: Origin = { ...routine.origin, function: entry };
  const call: Cmd = {
    kind: 'call',
    callee: entry,
    arguments: stub.parameters.map((p) => ({ kind: 'var', name: p.name, sort: p.sort })),
    results: stub.results.map((result) => result.name),
    watches: [],
    origin: { ...origin, text: entry },
  };
  const block: Block<Cmd> = {
    id: 'call',
    commands: [call, ...uncaught(program, origin)],
    transfer: { kind: 'return' },
  };
  const { reaches: _, ...rest } = stub;
  const bound: Proc<Cmd> = {
    ...rest,
    role: 'harness',
    locals: [],
    entry: 'call',
    blocks: new Map([['call', block]]),
    origin,
  };
  const procs = new Map(program.procs).set(stub.name, bound);
  const asked = program.procs.get(storedStub(role));
  if (asked === undefined) return { kind: 'bound', program: { ...program, procs } };
  const isDoubted = at === undefined && seenAt !== undefined;
  procs.set(asked.name, storedAt(asked, at ?? seenAt, isDoubted));
  const globals = isDoubted ? [...program.globals, storedElsewhere(entry)] : program.globals;
  return { kind: 'bound', program: { ...program, procs, globals } };
}

const elsewhere = '$stored elsewhere';

const storedElsewhere = (entry: string): Variable => ({
  name: elsewhere,
  sort: 8,
  usual: { of: `calls of ${entry} for others than it is seen to be stored for`, values: [0n] },
});

/** One parameter, an index; the result is a truth value in a width of its own. */
function storedAt(stub: Proc<Cmd>, at: readonly number[] | undefined, isDoubted: boolean): Proc<Cmd> {
  const [index] = stub.parameters;
  const [result] = stub.results;
  invariant(
    typeof index?.sort === 'number' && typeof result?.sort === 'number',
    `${stub.name} has other sorts`,
  );
  const { sort: width } = index;
  const isOne = (value: number): Expr => eq(variable(index.name, width), bv(width, value));
  const known = at === undefined ? bool(true) : or(...at.map(isOne));
  const cond = isDoubted ? or(known, ne(variable(elsewhere, 8), bv(8, 0))) : known;
  const value = ite(cond, bv(result.sort, 1), bv(result.sort, 0));
  const { origin } = stub;
  const told: Cmd = { kind: 'assign', target: result.name, value, origin };
  const block: Block<Cmd> = { id: 'told', commands: [told], transfer: { kind: 'return' } };
  const { reaches: _, ...rest } = stub;
  return { ...rest, role: 'harness', locals: [], entry: 'told', blocks: new Map([['told', block]]) };
}

/** An exception that nobody catches stops the machine: the routine does not return. */
function uncaught(program: Program<Cmd>, origin: Origin): Cmd[] {
  const flag = program.globals.find(({ name }) => name === '$exception');
  if (flag === undefined) return [];
  const cond: Expr = { kind: 'unary', op: 'not', arg: { kind: 'var', ...flag } };
  return [{ kind: 'assume', cond, why: { kind: 'stop' }, origin }];
}

const sameSorts = (a: readonly { sort: unknown }[], b: readonly { sort: unknown }[]): boolean =>
  a.length === b.length && a.every((variable, i) => variable.sort === b[i]!.sort);

/** Adds the first procedure: calls those named in turn (without parameters), then asserts the end. Unreachable procedures are left out. */
export function startWith(program: Program<Cmd>, calls: readonly string[]): Program<Cmd> {
  const origin: Origin = { span: nowhere };
  const commands: Cmd[] = calls
    .filter((name) => program.procs.has(name))
    .map((callee) => ({ kind: 'call', callee, arguments: [], results: [], watches: [], origin }));
  const block: Block<Cmd> = {
    id: 'start',
    commands: [...commands, endAt(origin)],
    transfer: { kind: 'return' },
  };
  const start: Proc<Cmd> = {
    name: '$start',
    parameters: [],
    results: [],
    locals: [],
    entry: 'start',
    blocks: new Map([['start', block]]),
    origin,
    role: 'harness',
  };
  return onlyReachable({ ...program, procs: new Map(program.procs).set('$start', start), entry: '$start' });
}

/** A path that ends by intent (a bug check) has got somewhere: it counts against vacuity. One procedure for each, so that what is known of it is found again. */
function endAtStops(proc: Proc<Cmd>): Proc<Cmd> {
  let ending = endings.get(proc);
  if (ending === undefined) {
    const stops = [...proc.blocks.values()].some(({ commands }) => commands.some(isStop));
    ending = stops ? withEnds(proc) : proc;
    endings.set(proc, ending);
  }
  return ending;
}

const endings = new WeakMap<Proc<Cmd>, Proc<Cmd>>();

function withEnds(proc: Proc<Cmd>): Proc<Cmd> {
  const blocks = [...proc.blocks].map(([id, block]) => {
    if (!block.commands.some(isStop)) return [id, block] as const;
    return [
      id,
      {
        ...block,
        commands: block.commands.flatMap((cmd) => (isStop(cmd) ? [endAt(cmd.origin), cmd] : [cmd])),
      },
    ] as const;
  });
  return { ...proc, blocks: new Map(blocks) };
}

const isStop = (cmd: Cmd): boolean =>
  cmd.kind === 'assume' && cmd.why.kind === 'stop' && cmd.cond.kind === 'bool';
const endAt = (origin: Origin): Cmd => ({
  kind: 'assert',
  cond: { kind: 'bool', value: false },
  check: { kind: 'end' },
  origin,
});

/** Without the procedures that the entry cannot call, and without the globals that nobody left mentions. */
function onlyReachable(program: Program<Cmd>): Program<Cmd> {
  const seen = new Set<string>([program.entry]);
  for (const name of seen)
    for (const block of program.procs.get(name)?.blocks.values() ?? [])
      for (const cmd of block.commands)
        if (cmd.kind === 'call' && program.procs.has(cmd.callee)) seen.add(cmd.callee);
  return {
    ...program,
    procs: new Map(
      [...program.procs].filter(([name]) => seen.has(name)).map(([name, proc]) => [name, endAtStops(proc)]),
    ),
  };
}
