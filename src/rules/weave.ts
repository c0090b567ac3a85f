/**
 * A rule woven into a program: the procedures that its events name set the ghost variables that hold the automaton, and assert that it
 * does not abort. A role's events go into the procedure through which the harness calls the callback.
 */
import { bv, ne, variable } from '../ir/build.js';
import type { Expr } from '../ir/expr.js';
import type { Cmd, Proc, Program, Variable } from '../ir/program.js';
import {
  type Constants,
  ghostName,
  ghostVariables,
  initializeName,
  initialState,
  memberName,
  watchedName,
} from './ghost.js';
import { atEntry, atExit } from './graft.js';
import type { Location, Rule, RuleFault, Transfer } from './rule.js';
import { unseenOf } from './unseen.js';
import { valueOf } from './value-of.js';
import { type Asking, noHandOff, weaveEvent } from './weave-event.js';
import { Misfit, type Scene, type Watched } from './weave-expression.js';

export interface Woven {
  readonly program: Program<Cmd>;
  /** What the rule asks of the program and does not find there; what is at fault is left out of the program. */
  readonly faults: readonly RuleFault[];
}

/** Procedures by what became of them: weaving them again under the same rule and with the same bodies handed the object gives the same. */
export type WovenProcs = WeakMap<Proc<Cmd>, Proc<Cmd>>;

export interface WeaveOptions {
  /** Which escapes of the object end the path as if they violated the rule; none when absent. */
  readonly asking?: Asking;
  /** The state to start in, for a routine that takes the object from where another left it. */
  readonly from?: string;
  readonly offsetOf?: Watched['offsetOf'];
  readonly size?: number | undefined;
  /** The variable that says which member an argument points to, for a rule that follows what is no record. */
  readonly member?: Variable;
  /** Pairs of its values that may be one object. */
  readonly sameMembers?: Watched['sameMembers'];
  /** Routines of the driver, by address, that use none of the names; none is known when absent. */
  readonly usingNone?: Scene['usingNone'];
  /** The procedure that returns what stands where a place of another leads (`looked.ts`); there is none when absent. */
  readonly lookedBy?: (proc: string, at: Location) => string | undefined;
  /** Added to; not to be shared by what is asked differently. */
  readonly known?: WovenProcs;
}

/**
 * @param program callbacks already bound to what the harness calls
 * @param constant the value of a constant of the headers
 * @param handed missing bodies that are handed the object that the rule follows
 * @param known used, and added to; what is in it is not told as a fault again
 * @returns with a procedure `initializeName(rule)` that sets the automaton up and is to be called first
 */
export function weave(
  program: Program<Cmd>,
  rule: Rule,
  constant: Constants,
  handed: ReadonlySet<string> = new Set(),
  {
    asking = noHandOff,
    from,
    offsetOf = () => undefined,
    size,
    member,
    sameMembers = [],
    usingNone = () => [],
    lookedBy = () => undefined,
    known = new WeakMap(),
  }: WeaveOptions = {},
): Woven {
  const pointer = pointerWidth(program, rule);
  const watched = { width: pointer, offsetOf, size, member, sameMembers };
  const transfers = transfersByFunction(rule);
  const faults = new Faults();
  const procs = new Map<string, Proc<Cmd>>();
  const unseen = unseenOf(rule, handed);
  const behind: Scene['behind'] = (proc, at, pointer) => {
    const looked = lookedBy(proc, at);
    return looked === undefined ? undefined : valueOf(program.procs.get(looked), [pointer]);
  };
  const asked: Scene['asked'] = (name) => valueOf(program.procs.get(name), []);
  const task = { rule, constant, faults, watched, asking, usingNone, behind, asked };
  for (const [name, proc] of program.procs) {
    let woven = known.get(proc);
    if (woven === undefined) {
      const of = transfers.get(name) ?? transfers.get(roleOf(name) ?? routineOf(name));
      const eventful = of === undefined ? proc : weaveProc(proc, of, task);
      woven = unseen(eventful ?? proc);
      if (eventful !== undefined) known.set(proc, woven);
    }
    procs.set(name, woven);
  }
  const made: Program<Cmd> = {
    ...program,
    globals: [
      ...program.globals,
      ...ghostVariables(rule, pointer),
      ...(member === undefined ? [] : [{ ...member, name: memberName(rule) }]),
    ],
    procs: procs.set(
      initializeName(rule),
      initializer(rule, program, pointer, { constant, from, faults, member }),
    ),
  };
  return { program: made, faults: faults.list };
}

const stubPrefix = '__irpcheck_entry_';

/** The procedure through which the harness calls the callbacks of a role. */
export const stubOf = (role: string): string => stubPrefix + role;

/** The role whose callback the harness calls through this procedure. */
const roleOf = (proc: string): string | undefined =>
  proc.startsWith(stubPrefix) ? proc.slice(stubPrefix.length) : undefined;

/** The routine that a procedure is one of: a static function of another file, or a model for calls that say themselves what they are about. */
const routineOf = (proc: string): string => proc.replace(/^__irpcheck_here_/, '').replace(/@.*$/, '');

type Events = { readonly entry: Transfer[]; readonly exit: Transfer[] };

function transfersByFunction(rule: Rule): ReadonlyMap<string, Events> {
  const found = new Map<string, Events>();
  for (const transfer of rule.transfers) {
    for (const event of transfer.events) {
      const events = found.get(event.function) ?? { entry: [], exit: [] };
      events[event.when].push(transfer);
      found.set(event.function, events);
    }
  }
  return found;
}

/** As wide as what is compared with it; 64 when no event of the rule is in the program. */
function pointerWidth(program: Program<Cmd>, rule: Rule): number {
  const places = rule.transfers.flatMap(({ events, guard }) =>
    guard === undefined ? [] : events.map((event) => ({ event, location: guard })),
  );
  for (const { event, location } of rule.watch === undefined ? places : [rule.watch, ...places]) {
    const proc = program.procs.get(event.function) ?? program.procs.get(stubPrefix + event.function);
    const sort = proc === undefined ? undefined : placeOf(proc, location)?.sort;
    if (typeof sort === 'number') return sort;
  }
  return 64;
}

const placeOf = (proc: Proc, at: Location): Variable | undefined =>
  at.kind === 'return' ? proc.results[0] : proc.parameters[at.index - 1];

interface Task {
  readonly rule: Rule;
  readonly constant: Constants;
  readonly faults: Faults;
  readonly watched: Watched;
  readonly asking: Asking;
  readonly usingNone: Scene['usingNone'];
  readonly behind: Scene['behind'];
  readonly asked: Scene['asked'];
}

/** @returns `undefined` where the rule asks for what is not there */
function weaveProc(proc: Proc<Cmd>, events: Events, task: Task): Proc<Cmd> | undefined {
  const { rule, faults } = task;
  const saved = savedArguments(proc, rule, events.exit.length > 0);
  const argument = (parameter: Variable): Expr => {
    const copy = saved.get(parameter.name) ?? parameter;
    return variable(copy.name, copy.sort);
  };
  try {
    let woven = proc;
    if (events.exit.length > 0) {
      woven = atExit(woven, `$${rule.id}.exit`, (chain) =>
        weaveEvent(chain, events.exit, { ...task, proc, argument }),
      );
    }
    if (events.entry.length === 0 && saved.size === 0) return woven;
    return atEntry(woven, `$${rule.id}.entry`, (chain) => {
      for (const [name, copy] of saved) {
        const value = variable(name, copy.sort);
        chain.emit({ kind: 'assign', target: copy.name, value, origin: chain.origin });
      }
      const own = (parameter: Variable): Expr => variable(parameter.name, parameter.sort);
      const locals = weaveEvent(chain, events.entry, { ...task, proc, argument: own });
      return [...saved.values(), ...locals.filter((local) => !hasLocal(woven, local))];
    });
  } catch (misfit) {
    if (!(misfit instanceof Misfit)) throw misfit;
    faults.add(misfit.fault);
    return undefined;
  }
}

const hasLocal = (proc: Proc<Cmd>, { name }: Variable): boolean =>
  proc.locals.some((local) => local.name === name);

/** A body may overwrite its parameters; an event at exit speaks of the values that were passed. */
function savedArguments(proc: Proc<Cmd>, rule: Rule, wanted: boolean): ReadonlyMap<string, Variable> {
  const saved = new Map<string, Variable>();
  if (!wanted) return saved;
  const written = new Set([...proc.blocks.values()].flatMap((block) => block.commands.flatMap(targets)));
  for (const { name, sort } of proc.parameters) {
    if (written.has(name)) saved.set(name, { name: ghostName(rule, `passed.${proc.name}.${name}`), sort });
  }
  return saved;
}

function targets(cmd: Cmd): readonly string[] {
  if (cmd.kind === 'call') return cmd.results;
  return cmd.kind === 'assign' || cmd.kind === 'havoc' ? [cmd.target] : [];
}

/** What the automaton starts with. */
interface Start {
  readonly constant: Constants;
  readonly from: string | undefined;
  readonly faults: Faults;
  readonly member: Variable | undefined;
}

/** No automaton runs for a NULL: it is no object. */
function initializer(
  rule: Rule,
  program: Program<Cmd>,
  pointer: number,
  { constant, from, faults, member }: Start,
): Proc<Cmd> {
  for (const { initial, kind, span } of rule.state)
    if (kind === 'int' && typeof initial === 'string' && constant(initial) === undefined)
      faults.add({ message: `${initial} is no constant of the headers`, span });
  const origin = { span: rule.span };
  const commands = initialState(rule, constant, from).map(
    ({ name, value }): Cmd => ({ kind: 'assign', target: name, value, origin }),
  );
  if (member !== undefined)
    commands.push({ kind: 'assign', target: memberName(rule), value: bv(32, 0), origin });
  if (rule.watch !== undefined) {
    const cond = ne(variable(watchedName(rule), pointer), bv(pointer, 0));
    commands.push({ kind: 'assume', cond, why: { kind: 'model' }, origin });
  }
  return {
    name: initializeName(rule),
    parameters: [],
    results: [],
    locals: [],
    entry: 'set',
    blocks: new Map([['set', { id: 'set', commands, transfer: { kind: 'return' } }]]),
    origin: program.procs.get(program.entry)?.origin ?? origin,
    role: 'harness',
  };
}

/** An expression is woven once for each of its events: it is at fault once. */
class Faults {
  readonly list: RuleFault[] = [];

  add(fault: RuleFault): void {
    const same = (other: RuleFault): boolean =>
      other.span.line === fault.span.line && other.span.column === fault.span.column;
    if (!this.list.some(same)) this.list.push(fault);
  }
}
