/** What makes a program one that the other stages may rely on. Our own passes are checked with this; a fault is a bug of whoever made the program. */
import { unreachable } from '../base/errors.js';
import type { Expr, Sort } from './expr.js';
import { printCommand } from './print.js';
import type { Block, CallCmd, Cmd, Mark, Proc, Program, Transfer, Variable, Watch } from './program.js';
import { formatSort, malformedSort, sameSort, sortFault, sortOf } from './sort.js';
import { children, postOrder } from './walk.js';

export interface Fault {
  readonly message: string;
  readonly proc?: string;
  readonly block?: string;
  /** Position of the command in its block, from 0. */
  readonly command?: number;
}

export function formatFault(fault: Fault): string {
  const place = [fault.proc, fault.block, fault.command].filter((part) => part !== undefined).join('/');
  return place === '' ? fault.message : `${place}: ${fault.message}`;
}

/** In program order; empty for a well-formed program. */
export function validate(program: Program<Cmd>): Fault[] {
  const faults: Fault[] = [];
  const say = (message: string) => faults.push({ message });
  checkVariables(program.globals, new Map(), say);
  for (const variable of program.globals) checkUsual(variable, say);
  const globals = new Map(program.globals.map((variable) => [variable.name, variable.sort]));
  if (!program.procs.has(program.entry)) say(`there is no procedure ${program.entry} to enter`);
  for (const [name, proc] of program.procs) {
    if (name !== proc.name) say(`the procedure ${proc.name} is filed under ${name}`);
    new ProcValidation(program, globals, proc, faults).run();
  }
  return faults;
}

type Say = (message: string) => void;

/** What is expected must be possible. */
function checkUsual({ name, sort, usual }: Variable, say: Say): void {
  if (usual === undefined || sort === 'bool') return;
  const width = typeof sort === 'object' ? sort.cell : sort;
  const isOne = (value: bigint, i: number) =>
    value >= 0n && value < 1n << BigInt(width) && (i === 0 || usual.values[i - 1]! < value);
  if (!usual.values.every(isOne))
    say(`what is usual of ${name} is no ascending list of values of ${width} bits`);
}

function checkVariables(variables: readonly Variable[], globals: ReadonlyMap<string, Sort>, say: Say): void {
  const seen = new Set<string>();
  for (const { name, sort } of variables) {
    if (seen.has(name)) say(`the variable ${name} is declared twice`);
    if (globals.has(name)) say(`the variable ${name} has the name of a global`);
    const malformed = malformedSort(sort);
    if (malformed !== undefined) say(`the variable ${name}: ${malformed}`);
    seen.add(name);
  }
}

class ProcValidation {
  private readonly sorts: Map<string, Sort>;
  /** Nodes already checked in this procedure, and whether they and all below are well-sorted. */
  private readonly checked = new Map<Expr, boolean>();
  private place: Omit<Fault, 'message'>;

  constructor(
    private readonly program: Program<Cmd>,
    private readonly globals: ReadonlyMap<string, Sort>,
    private readonly proc: Proc<Cmd>,
    private readonly faults: Fault[],
  ) {
    this.place = { proc: proc.name };
    this.sorts = new Map(this.variables().map(({ name, sort }) => [name, sort]));
  }

  run(): void {
    checkVariables(this.variables(), this.globals, this.say);
    if (!this.proc.blocks.has(this.proc.entry)) this.say(`there is no block ${this.proc.entry} to enter`);
    this.checkReaches();
    for (const [id, block] of this.proc.blocks) {
      this.place = { proc: this.proc.name, block: id };
      if (id !== block.id) this.say(`the block ${block.id} is filed under ${id}`);
      this.checkCommands(block);
      this.place = { proc: this.proc.name, block: id };
      this.checkTransfer(block.transfer);
    }
  }

  private readonly say: Say = (message) => {
    this.faults.push({ message, ...this.place });
  };

  private variables(): Variable[] {
    return [...this.proc.parameters, ...this.proc.results, ...this.proc.locals];
  }

  private sortOfName(name: string): Sort | undefined {
    return this.sorts.get(name) ?? this.globals.get(name);
  }

  private checkReaches(): void {
    const { reaches, role, parameters } = this.proc;
    if (reaches === undefined) return;
    if (role !== 'missing') this.say(`only a missing body has reaches, not a ${role} one`);
    for (const index of reaches)
      if (!(Number.isInteger(index) && index >= 0 && index < parameters.length))
        this.say(`reaches names a parameter ${index} that there is not`);
  }

  private checkTransfer(transfer: Transfer): void {
    if (transfer.kind !== 'goto') return;
    if (transfer.targets.length === 0) this.say('a goto without targets');
    for (const target of transfer.targets)
      if (!this.proc.blocks.has(target)) this.say(`there is no block ${target} to go to`);
  }

  private checkCommands(block: Block<Cmd>): void {
    for (const [command, cmd] of block.commands.entries()) {
      this.place = { proc: this.proc.name, block: block.id, command };
      this.checkCommand(cmd);
    }
  }

  private checkCommand(cmd: Cmd): void {
    switch (cmd.kind) {
      case 'assume':
        this.checkTerm(cmd.cond, 'bool', cmd);
        this.checkWatches('watches' in cmd.why ? cmd.why.watches : [], cmd);
        break;
      case 'assert':
        this.checkTerm(cmd.cond, 'bool', cmd);
        break;
      case 'assign':
        this.checkTerm(cmd.value, this.checkTarget(cmd.target, cmd), cmd);
        break;
      case 'havoc':
        this.checkTarget(cmd.target, cmd);
        break;
      case 'call':
        this.checkCall(cmd);
        break;
      case 'mark':
        this.checkWatches(watchesOf(cmd.mark), cmd);
        break;
      default:
        unreachable(cmd);
    }
  }

  private checkCall(cmd: CallCmd): void {
    this.checkWatches(cmd.watches, cmd);
    const callee = this.program.procs.get(cmd.callee);
    if (callee === undefined) {
      this.sayOf(cmd, `there is no procedure ${cmd.callee}`);
      return;
    }
    const counts: readonly [string, number, number][] = [
      ['arguments', cmd.arguments.length, callee.parameters.length],
      ['results', cmd.results.length, callee.results.length],
    ];
    for (const [what, given, wanted] of counts)
      if (given !== wanted) this.sayOf(cmd, `${given} ${what} for ${wanted}`);
    for (const [i, argument] of cmd.arguments.entries())
      this.checkTerm(argument, callee.parameters[i]?.sort, cmd);
    if (new Set(cmd.results).size < cmd.results.length) this.sayOf(cmd, 'one variable takes two results');
    for (const [i, name] of cmd.results.entries())
      this.checkFits(this.checkTarget(name, cmd), callee.results[i]?.sort, cmd);
  }

  private checkTarget(name: string, cmd: Cmd): Sort | undefined {
    const sort = this.sortOfName(name);
    if (sort === undefined) this.sayOf(cmd, `the variable ${name} is not declared`);
    return sort;
  }

  private checkWatches(watches: readonly Watch[], cmd: Cmd): void {
    for (const watch of watches) this.checkTerm(watch.expr, undefined, cmd);
  }

  /** `wanted` undefined: any sort will do. */
  private checkTerm(root: Expr, wanted: Sort | undefined, cmd: Cmd): void {
    if (!this.checked.has(root))
      for (const e of postOrder([root], (known) => this.checked.has(known))) this.checkNode(e, cmd);
    if (this.checked.get(root) === true) this.checkFits(sortOf(root), wanted, cmd);
  }

  private checkNode(e: Expr, cmd: Cmd): void {
    const soundBelow = children(e).every((child) => this.checked.get(child) === true);
    const fault = soundBelow ? (sortFault(e) ?? this.variableFault(e)) : undefined;
    if (fault !== undefined) this.sayOf(cmd, fault);
    this.checked.set(e, soundBelow && fault === undefined);
  }

  private variableFault(e: Expr): string | undefined {
    if (e.kind !== 'var') return undefined;
    const sort = this.sortOfName(e.name);
    if (sort === undefined) return `the variable ${e.name} is not declared`;
    if (sameSort(sort, e.sort)) return undefined;
    return `the variable ${e.name} is ${formatSort(sort)}, not ${formatSort(e.sort)}`;
  }

  private checkFits(sort: Sort | undefined, wanted: Sort | undefined, cmd: Cmd): void {
    if (sort === undefined || wanted === undefined || sameSort(sort, wanted)) return;
    this.sayOf(cmd, `${formatSort(sort)} where ${formatSort(wanted)} is wanted`);
  }

  private sayOf(cmd: Cmd, message: string): void {
    this.say(`${message}: ${printCommand(cmd)}`);
  }
}

function watchesOf(mark: Mark): readonly Watch[] {
  switch (mark.kind) {
    case 'rule':
      return [];
    case 'enter':
    case 'leave':
    case 'return':
      return mark.watches;
    default:
      return unreachable(mark);
  }
}
