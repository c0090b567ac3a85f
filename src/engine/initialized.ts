/**
 * What a driver's initialisation leaves: programs that rely on it, and programs to prove it. The harnesses say where in a driver's life they
 * stand by calling procedures that do nothing unless they are bound here (`encodings/headers/irpcheck.h`).
 */
import { invariant, unreachable } from '../base/errors.js';
import { nowhere } from '../base/span.js';
import { and, bv, eq, implies, ite, no, not, uge, variable, yes } from '../ir/build.js';
import type { Expr } from '../ir/expr.js';
import type { Block, Cmd, Origin, Proc, Program, Variable } from '../ir/program.js';
import { widthOf } from '../ir/sort.js';
import { harnessName, startWith } from './harness.js';

const initialized = '__irpcheck_initialized';
export const madeName = '__irpcheck_made';
const finished = '__irpcheck_finished';
/** In which the routine has succeeded: not every role has one. */
export const doneHarness = (role: string): string => `${harnessName(role)}_DONE`;

/** A device that the driver has made, as terms. */
export interface MadeDevice {
  readonly device: Expr;
  readonly extension: Expr;
}

/** The program in which the harnesses take this for granted; nothing where nobody is concerned. */
export function relyOn(program: Program<Cmd>, claims: (made: MadeDevice) => readonly Expr[]): Program<Cmd> {
  const bound = bind(program, initialized, (stub) => claims(parametersOf(stub)).map(assume));
  return bind(
    bind(bound, madeName, () => [], 'model'),
    finished,
    () => [],
    'model',
  );
}

/** The program in which these procedures leave anything in these variables. */
export function writingUnseen(
  program: Program<Cmd>,
  procedures: readonly string[],
  variables: ReadonlySet<string>,
): Program<Cmd> {
  const type = { signed: false, pointer: false };
  const procs = new Map(program.procs);
  for (const name of procedures) {
    const proc = procs.get(name);
    if (proc === undefined) continue;
    const cause = { kind: 'input', name: `what ${name} has written`, type } as const;
    const written = [...variables].map(
      (target): Cmd => ({ kind: 'havoc', target, cause, origin: proc.origin }),
    );
    const blocks = [...proc.blocks].map(([id, block]) => {
      const commands = block.transfer.kind === 'return' ? [...block.commands, ...written] : block.commands;
      return [id, { ...block, commands }] as const;
    });
    procs.set(name, { ...proc, blocks: new Map(blocks) });
  }
  return { ...program, procs };
}

/** What is to be proved of one cell. */
export interface ToProve {
  /** Run in turn, without parameters. */
  readonly first: readonly string[];
  /** The program's variable that the cell is in. */
  readonly holder: string;
  /** Where a routine may write the holder: into objects that it has made itself only (from this address on), or anywhere. */
  readonly writes:
    | { readonly kind: 'anywhere' }
    | { readonly kind: 'fresh'; readonly from: bigint }
    /** What is true when the routine begins is true behind each write. */
    | { readonly kind: 'keeping'; readonly claim: Expr };
  /** What is true of the driver as a whole, or of each device that was made, when the initialisation has succeeded; else only the writes matter. */
  readonly end?: {
    readonly about: 'driver' | 'device';
    readonly claim: (made: MadeDevice) => Expr;
  };
  /** The holder as it is when a new device's extension is made: all of that is zero. */
  readonly cleared?: (made: MadeDevice) => Expr;
}

export interface Proving {
  readonly program: Program<Cmd>;
  readonly ghosts: ReadonlySet<string>;
}

/** Proved when none of its assertions can fail, and its end can be reached. */
export function provingProgram(program: Program<Cmd>, task: ToProve): Proving {
  const pointer = pointerWidth(program);
  const made = { device: variable(deviceName, pointer), extension: variable(extensionName, pointer) };
  const { cleared, end } = task;
  invariant(
    end === undefined || program.procs.has(finished),
    'somebody says that the initialisation is over',
  );
  const picks = bindPick(program, task.holder, cleared);
  const ended = bind(picks, finished, (stub) => (end === undefined ? [] : endOf(end, made, stub)));
  const { writes } = task;
  const begin = procOf(
    beginName,
    [],
    [
      { kind: 'assign', target: madeGhost, value: bv(8, 0), origin },
      ...(writes.kind === 'keeping' ? [assume(writes.claim)] : []),
    ],
  );
  const globals: Variable[] = [
    ...program.globals,
    { name: madeGhost, sort: 8 },
    { name: deviceName, sort: pointer },
    { name: extensionName, sort: pointer },
  ];
  const procs = new Map(ended.procs).set(beginName, begin);
  const started = startWith({ ...ended, globals, procs }, [beginName, ...task.first]);
  const watched = [...started.procs].map(([name, proc]) => [name, guarded(proc, task)] as const);
  return { program: { ...started, procs: new Map(watched) }, ghosts: new Set([madeGhost]) };
}

const origin: Origin = { span: nowhere };
const check = { kind: 'rule', rule: '$initialized' } as const;
/** 0: no device was made; 1: one is looked at; 2: none of those that were made. */
const madeGhost = '$rule.$initialized.made';
const deviceName = '$made.device';
const extensionName = '$made.extension';
const beginName = '$initialized.begin';
const isMade = variable(madeGhost, 8);

const assume = (cond: Expr): Cmd => ({ kind: 'assume', cond, why: { kind: 'model' }, origin });

/** What success has to do with the claim is part of it: a proof may leave out assumptions that share no value with what is asserted. */
function endOf({ about, claim }: NonNullable<ToProve['end']>, made: MadeDevice, stub: Proc<Cmd>): Cmd[] {
  const [result] = stub.parameters;
  invariant(typeof result?.sort === 'number', `${stub.name} has other parameters`);
  const hasSucceeded = not(eq(variable(result.name, result.sort), bv(result.sort, 0)));
  const isMeant = about === 'device' ? and(hasSucceeded, eq(isMade, bv(8, 1))) : hasSucceeded;
  return [
    {
      kind: 'assert',
      cond: implies(isMeant, claim(made)),
      check: { ...check, message: 'the claim' },
      origin,
    },
    assume(isMeant),
  ];
}

/** Any one of the devices that are made is the one that is looked at. */
function bindPick(
  program: Program<Cmd>,
  holder: string,
  cleared: ((made: MadeDevice) => Expr) | undefined,
): Program<Cmd> {
  const stub = program.procs.get(madeName);
  if (stub === undefined) return program;
  const made = parametersOf(stub);
  const choice = variable('$picked', 'bool');
  const goto = (...targets: string[]) => ({ kind: 'goto', targets }) as const;
  const set = (target: string, value: Expr): Cmd => ({ kind: 'assign', target, value, origin });
  const type = { signed: false, pointer: false };
  const blocks: Block<Cmd>[] = [
    {
      id: 'start',
      commands: [
        ...(cleared === undefined ? [] : [set(holder, cleared(made))]),
        {
          kind: 'havoc',
          target: '$picked',
          cause: { kind: 'input', name: 'the device that is looked at', type },
          origin,
        },
      ],
      transfer: goto('picked', 'passed'),
    },
    {
      id: 'picked',
      commands: [
        assume(choice),
        set(madeGhost, bv(8, 1)),
        set(deviceName, made.device),
        set(extensionName, made.extension),
      ],
      transfer: { kind: 'return' },
    },
    {
      id: 'passed',
      commands: [assume(not(choice)), set(madeGhost, ite(eq(isMade, bv(8, 1)), isMade, bv(8, 2)))],
      transfer: { kind: 'return' },
    },
  ];
  const { reaches: _, ...rest } = stub;
  const bound: Proc<Cmd> = {
    ...rest,
    role: 'harness',
    locals: [{ name: '$picked', sort: 'bool' }],
    entry: 'start',
    blocks: new Map(blocks.map((block) => [block.id, block])),
  };
  return { ...program, procs: new Map(program.procs).set(madeName, bound) };
}

/** The procedure, with an assertion at each write of the holder: it also keeps the procedure from being taken by its effects. */
function guarded(proc: Proc<Cmd>, { holder, writes }: ToProve): Proc<Cmd> {
  const isWrite = (cmd: Cmd) => writesTo(cmd, holder);
  if (![...proc.blocks.values()].some(({ commands }) => commands.some(isWrite))) return proc;
  const assertion = (cond: Expr, cmd: Cmd): Cmd => {
    return { kind: 'assert', cond, check: { ...check, message: 'a write' }, origin: cmd.origin };
  };
  const withAssertion = (cmd: Cmd): readonly Cmd[] => {
    switch (writes.kind) {
      case 'anywhere':
        return [assertion(yes, cmd), cmd];
      case 'fresh':
        return [assertion(onlyFrom(cmd, holder, writes.from), cmd), cmd];
      case 'keeping':
        return [cmd, assertion(writes.claim, cmd)];
      default:
        return unreachable(writes);
    }
  };
  const blocks = [...proc.blocks].map(([id, block]) => {
    const commands = block.commands.flatMap((cmd) => (isWrite(cmd) ? withAssertion(cmd) : [cmd]));
    return [id, { ...block, commands }] as const;
  });
  return { ...proc, blocks: new Map(blocks) };
}

function writesTo(cmd: Cmd, holder: string): boolean {
  if (cmd.kind === 'assign' || cmd.kind === 'havoc') return cmd.target === holder;
  return cmd.kind === 'call' && cmd.results.includes(holder);
}

/** All cells that the command writes are at addresses from there on. */
function onlyFrom(cmd: Cmd, holder: string, from: bigint): Expr {
  if (cmd.kind !== 'assign') return no;
  const addresses: Expr[] = [];
  let memory = cmd.value;
  for (; memory.kind === 'store'; memory = memory.memory) addresses.push(memory.address);
  if (memory.kind !== 'var' || memory.name !== holder) return no;
  return and(...addresses.map((address) => uge(address, bv(widthOf(address), from))));
}

function bind(
  program: Program<Cmd>,
  name: string,
  commands: (stub: Proc<Cmd>) => readonly Cmd[],
  role: Proc['role'] = 'harness',
): Program<Cmd> {
  const stub = program.procs.get(name);
  if (stub === undefined) return program;
  const bound = procOf(name, stub.parameters, commands(stub), role);
  return { ...program, procs: new Map(program.procs).set(name, bound) };
}

const procOf = (
  name: string,
  parameters: readonly Variable[],
  commands: readonly Cmd[],
  role: Proc['role'] = 'harness',
): Proc<Cmd> => ({
  name,
  parameters,
  results: [],
  locals: [],
  entry: 'start',
  blocks: new Map([['start', { id: 'start', commands, transfer: { kind: 'return' } }]]),
  origin,
  role,
});

function parametersOf({ name, parameters }: Proc<Cmd>): MadeDevice {
  const [device, extension] = parameters;
  invariant(device !== undefined && extension !== undefined, `${name} has other parameters`);
  return { device: variable(device.name, device.sort), extension: variable(extension.name, extension.sort) };
}

const pointerWidth = ({ globals }: Program<Cmd>): number => {
  const sort = globals.find(({ name }) => name === '$sp')?.sort;
  invariant(typeof sort === 'number', 'the program has a stack');
  return sort;
};
