/** All calls replaced by bodies: one procedure without calls, as the encoder wants it. */
import { InternalError, invariant } from '../base/errors.js';
import type { Expr } from '../ir/expr.js';
import type {
  AssumeReason,
  Block,
  BlockId,
  CallCmd,
  Cmd,
  CoreCmd,
  Mark,
  Origin,
  Proc,
  Program,
  Variable,
  Watch,
} from '../ir/program.js';

export interface InlineLimits {
  /** How often one procedure may stand in its own call stack, at least 1; a further call is cut off with an `unwind` check. */
  readonly recursion: number;
  /** Commands of the result; past it `tooLarge` is the answer. */
  readonly commands: number;
}

export type Inlined =
  | { readonly kind: 'inlined'; readonly proc: Proc<CoreCmd> }
  | { readonly kind: 'too-large' };

/** The entry procedure with everything it calls inside it. Every procedure must be acyclic. */
export function inline(program: Program<Cmd>, limits: InlineLimits): Inlined {
  const inliner = new Inliner(program, limits);
  const entry = program.procs.get(program.entry);
  invariant(entry !== undefined, `no entry procedure ${program.entry}`);
  return inliner.run(entry);
}

interface Frame {
  readonly proc: Proc<Cmd>;
  /** Prefix of this instance's locals and blocks: `3:`; empty for the entry. */
  readonly prefix: string;
  readonly call: Origin | undefined;
  /** Names on the call stack, this one included. */
  readonly stack: readonly string[];
  /** Where `return` goes; absent in the entry procedure. */
  readonly returnTo: BlockId | undefined;
}

class Inliner {
  private readonly blocks = new Map<BlockId, Block<CoreCmd>>();
  private readonly locals: Variable[] = [];
  private readonly globals: ReadonlySet<string>;
  private readonly work: Frame[] = [];
  private instances = 0;
  private commands = 0;

  constructor(
    private readonly program: Program<Cmd>,
    private readonly limits: InlineLimits,
  ) {
    this.globals = new Set(program.globals.map((variable) => variable.name));
  }

  run(entry: Proc<Cmd>): Inlined {
    invariant(entry.parameters.length === 0, 'the entry procedure takes no parameters');
    this.locals.push(...entry.locals);
    this.work.push({ proc: entry, prefix: '', call: undefined, stack: [entry.name], returnTo: undefined });
    for (let frame = this.work.pop(); frame !== undefined; frame = this.work.pop()) {
      for (const block of frame.proc.blocks.values()) this.copy(block, frame);
      if (this.commands > this.limits.commands) return { kind: 'too-large' };
    }
    return { kind: 'inlined', proc: { ...entry, locals: this.locals, blocks: this.blocks } };
  }

  private copy(block: Block<Cmd>, frame: Frame): void {
    const rename = renamer(frame.prefix, this.globals);
    let id = frame.prefix + block.id;
    let commands: CoreCmd[] = [];
    let segment = 0;
    for (const cmd of block.commands) {
      this.commands += 1;
      if (cmd.kind !== 'call') {
        commands.push(rename.command(cmd, frame.call));
        continue;
      }
      const behind = `${frame.prefix}${block.id}+${++segment}`;
      const first = this.call(cmd, rename, frame, behind, commands);
      this.blocks.set(id, { id, commands, transfer: first });
      id = behind;
      commands = this.afterCall(cmd, rename, frame);
    }
    this.blocks.set(id, { id, commands, transfer: this.transfer(block, frame) });
  }

  private transfer(block: Block<Cmd>, frame: Frame): Block<CoreCmd>['transfer'] {
    if (block.transfer.kind === 'goto')
      return { kind: 'goto', targets: block.transfer.targets.map((target) => frame.prefix + target) };
    if (block.transfer.kind === 'return' && frame.returnTo !== undefined)
      return { kind: 'goto', targets: [frame.returnTo] };
    return block.transfer;
  }

  /** Passes the arguments and goes into the callee's copy, whose blocks are made later from the work list. */
  private call(
    cmd: CallCmd,
    rename: Renamer,
    frame: Frame,
    behind: BlockId,
    commands: CoreCmd[],
  ): Block<CoreCmd>['transfer'] {
    const callee = this.program.procs.get(cmd.callee);
    if (callee === undefined) throw new InternalError(`call of an unknown procedure ${cmd.callee}`);
    const origin = rename.origin(cmd.origin, frame.call);
    if (frame.stack.filter((name) => name === callee.name).length >= this.limits.recursion) {
      const check = { kind: 'unwind', loop: cmd.origin.span, bound: this.limits.recursion } as const;
      commands.push({ kind: 'assert', cond: { kind: 'bool', value: false }, check, origin });
      return { kind: 'stop' };
    }
    const prefix = `${++this.instances}:`;
    this.declare(callee, prefix);
    callee.parameters.forEach((parameter, i) => {
      const value = rename.expression(cmd.arguments[i]!);
      commands.push({ kind: 'assign', target: prefix + parameter.name, value, origin });
    });
    for (const local of [...callee.results, ...callee.locals])
      commands.push({ kind: 'assign', target: prefix + local.name, value: zero(local), origin });
    this.work.push({
      proc: callee,
      prefix,
      call: origin,
      stack: [...frame.stack, callee.name],
      returnTo: behind,
    });
    this.pending = { prefix, callee };
    return { kind: 'goto', targets: [prefix + callee.entry] };
  }

  private pending: { prefix: string; callee: Proc<Cmd> } | undefined;

  private afterCall(cmd: CallCmd, rename: Renamer, frame: Frame): CoreCmd[] {
    if (this.pending === undefined) return [];
    const { prefix, callee } = this.pending;
    this.pending = undefined;
    const origin = rename.origin(cmd.origin, frame.call);
    return callee.results.map((result, i) => {
      const value: Expr = { kind: 'var', name: prefix + result.name, sort: result.sort };
      return { kind: 'assign', target: rename.name(cmd.results[i]!), value, origin };
    });
  }

  private declare(callee: Proc<Cmd>, prefix: string): void {
    for (const variable of [...callee.parameters, ...callee.results, ...callee.locals])
      this.locals.push({ name: prefix + variable.name, sort: variable.sort });
  }
}

function zero(variable: Variable): Expr {
  if (variable.sort === 'bool') return { kind: 'bool', value: false };
  if (typeof variable.sort === 'number') return { kind: 'bv', width: variable.sort, value: 0n };
  throw new InternalError(`a local memory: ${variable.name}`);
}

interface Renamer {
  name(name: string): string;
  expression(e: Expr): Expr;
  command(cmd: Exclude<Cmd, CallCmd>, call: Origin | undefined): CoreCmd;
  origin(origin: Origin, call: Origin | undefined): Origin;
}

/** Every local gets the prefix; shared sub-expressions stay shared. */
function renamer(prefix: string, globals: ReadonlySet<string>): Renamer {
  const done = new Map<Expr, Expr>();
  const name = (original: string) => (globals.has(original) ? original : prefix + original);
  const expression = (e: Expr): Expr => {
    if (prefix === '') return e;
    const known = done.get(e);
    if (known !== undefined) return known;
    const made = renameChildren(e, name, expression);
    done.set(e, made);
    return made;
  };
  const watch = (w: Watch): Watch => ({ ...w, expr: expression(w.expr) });
  const origin = (o: Origin, call: Origin | undefined): Origin => (call === undefined ? o : { ...o, call });
  const why = (reason: AssumeReason): AssumeReason =>
    reason.kind === 'branch' || reason.kind === 'case'
      ? { ...reason, watches: reason.watches.map(watch) }
      : reason;
  const mark = (m: Mark): Mark => (m.kind === 'rule' ? m : { ...m, watches: m.watches.map(watch) });
  const command = (cmd: Exclude<Cmd, CallCmd>, call: Origin | undefined): CoreCmd => {
    const from = origin(cmd.origin, call);
    switch (cmd.kind) {
      case 'assume':
        return { ...cmd, cond: expression(cmd.cond), why: why(cmd.why), origin: from };
      case 'assert':
        return { ...cmd, cond: expression(cmd.cond), origin: from };
      case 'assign':
        return { ...cmd, target: name(cmd.target), value: expression(cmd.value), origin: from };
      case 'havoc':
        return { ...cmd, target: name(cmd.target), origin: from };
      case 'mark':
        return { ...cmd, mark: mark(cmd.mark), origin: from };
    }
  };
  return { name, expression, command, origin };
}

function renameChildren(e: Expr, name: (n: string) => string, again: (e: Expr) => Expr): Expr {
  switch (e.kind) {
    case 'bool':
    case 'bv':
      return e;
    case 'var':
      return { ...e, name: name(e.name) };
    case 'unary':
    case 'extract':
    case 'zext':
    case 'sext':
      return { ...e, arg: again(e.arg) };
    case 'binary':
      return { ...e, left: again(e.left), right: again(e.right) };
    case 'ite':
      return { ...e, cond: again(e.cond), then: again(e.then), else: again(e.else) };
    case 'concat':
      return { ...e, high: again(e.high), low: again(e.low) };
    case 'select':
      return { ...e, memory: again(e.memory), address: again(e.address) };
    case 'store':
      return { ...e, memory: again(e.memory), address: again(e.address), value: again(e.value) };
  }
}
