/** A procedure as one array of operations: commands in order, transfers as jumps between positions. */
import { InternalError, unreachable } from '../base/errors.js';
import { type Compiled, compileTerm, type Frame, type Scope, toSlot } from './compile-term.js';
import { zeroOf } from './evaluate.js';
import type { Expr } from './expr.js';
import type { AssumeCmd, Block, BlockId, CallCmd, Cmd, Proc, Variable } from './program.js';

export type OperationKind =
  | 'assign-local'
  | 'assign-global'
  | 'havoc'
  | 'assume'
  | 'assert'
  | 'call'
  | 'mark'
  | 'jump'
  | 'branch'
  | 'return'
  | 'stop';

/**
 * One shape for all kinds, unlike elsewhere: the interpreter's loop reads `kind` and one or two fields millions of times a second, and
 * objects of one shape make that a load instead of a look-up.
 */
export interface Operation {
  readonly kind: OperationKind;
  /** The variable written: a position in the frame or among the globals. */
  readonly slot: number;
  /** The value assigned, or the condition. */
  readonly term: Compiled;
  /** `jump`: where to. */
  target: number;
  /** `undefined` for transfers. */
  readonly cmd: Cmd | undefined;
  readonly call: CallPlan | undefined;
  readonly routes: readonly Route[] | undefined;
}

export interface CallPlan {
  readonly cmd: CallCmd;
  readonly arguments: readonly Compiled[];
  readonly results: readonly Place[];
}

export interface Place {
  readonly global: boolean;
  readonly slot: number;
}

/** A target of a `goto` with several: taken when all its leading assumptions hold. */
export interface Route {
  readonly start: number;
  readonly leading: readonly { readonly term: Compiled; readonly cmd: AssumeCmd }[];
  /** The first operation behind the leading assumptions (and the marks among them). */
  readonly behind: number;
}

export interface CompiledProc {
  readonly proc: Proc<Cmd>;
  readonly operations: readonly Operation[];
  readonly start: number;
  /** Copied for each call: zero in every variable. */
  readonly template: Frame;
  readonly scope: Scope;
  /** Variables by slot. Parameters come first, then results, then locals. */
  readonly variables: readonly Variable[];
}

export function compileProc(proc: Proc<Cmd>, globals: Pick<Scope, 'globals' | 'globalFrame'>): CompiledProc {
  const variables = [...proc.parameters, ...proc.results, ...proc.locals];
  const locals = new Map(variables.map((variable, slot) => [variable.name, slot]));
  const scope: Scope = { ...globals, locals };
  const { operations, starts } = new ProcCompiler(proc, scope).run();
  const template = variables.map((variable) => toSlot(zeroOf(variable.sort), variable.sort));
  return { proc, operations, start: starts.get(proc.entry)!, template, scope, variables };
}

const nothing: Compiled = () => false;

function operation(
  kind: OperationKind,
  cmd: Cmd | undefined,
  rest: { slot?: number; term?: Compiled; call?: CallPlan; routes?: readonly Route[] } = {},
): Operation {
  const { slot = -1, term = nothing, call, routes } = rest;
  return { kind, slot, term, target: -1, cmd, call, routes };
}

class ProcCompiler {
  private readonly operations: Operation[] = [];
  private readonly starts = new Map<BlockId, number>();
  private readonly conditions = new Map<Expr, Compiled>();

  constructor(
    private readonly proc: Proc<Cmd>,
    private readonly scope: Scope,
  ) {}

  run(): { operations: readonly Operation[]; starts: ReadonlyMap<BlockId, number> } {
    this.layOut();
    for (const block of this.proc.blocks.values()) {
      for (const cmd of block.commands) this.operations.push(this.command(cmd));
      this.operations.push(this.transfer(block));
    }
    return { operations: this.operations, starts: this.starts };
  }

  /** Positions are known before anything is compiled: a command is one operation, and so is a transfer. */
  private layOut(): void {
    let position = 0;
    for (const [id, block] of this.proc.blocks) {
      this.starts.set(id, position);
      position += block.commands.length + 1;
    }
  }

  private command(cmd: Cmd): Operation {
    switch (cmd.kind) {
      case 'assign': {
        const { global, slot } = this.place(cmd.target);
        return operation(global ? 'assign-global' : 'assign-local', cmd, {
          slot,
          term: this.term(cmd.value),
        });
      }
      case 'havoc':
        return operation('havoc', cmd, { slot: this.place(cmd.target).slot });
      case 'assume':
        return operation('assume', cmd, { term: this.condition(cmd.cond) });
      case 'assert':
        return operation('assert', cmd, { term: this.term(cmd.cond) });
      case 'call':
        return operation('call', cmd, { call: this.call(cmd) });
      case 'mark':
        return operation('mark', cmd);
      default:
        return unreachable(cmd);
    }
  }

  private call(cmd: CallCmd): CallPlan {
    return {
      cmd,
      arguments: cmd.arguments.map((argument) => this.term(argument)),
      results: cmd.results.map((name) => this.place(name)),
    };
  }

  private transfer(block: Block<Cmd>): Operation {
    const { transfer } = block;
    switch (transfer.kind) {
      case 'return':
      case 'stop':
        return operation(transfer.kind, undefined);
      case 'goto': {
        if (transfer.targets.length !== 1)
          return operation('branch', undefined, { routes: transfer.targets.map((id) => this.route(id)) });
        const jump = operation('jump', undefined);
        jump.target = this.startOf(transfer.targets[0]!);
        return jump;
      }
      default:
        return unreachable(transfer);
    }
  }

  private route(id: BlockId): Route {
    const start = this.startOf(id);
    const leading: { term: Compiled; cmd: AssumeCmd }[] = [];
    let behind = start;
    for (const cmd of this.proc.blocks.get(id)!.commands) {
      if (cmd.kind === 'assume') leading.push({ term: this.condition(cmd.cond), cmd });
      else if (cmd.kind !== 'mark') break;
      behind++;
    }
    return { start, leading, behind };
  }

  /** Compiled once, though it stands both in its block and in the routes to it. */
  private condition(e: Expr): Compiled {
    const known = this.conditions.get(e) ?? this.term(e);
    this.conditions.set(e, known);
    return known;
  }

  private term(e: Expr): Compiled {
    return compileTerm(e, this.scope);
  }

  private startOf(id: BlockId): number {
    const start = this.starts.get(id);
    if (start === undefined) throw new InternalError(`${this.proc.name}: no block ${id}`);
    return start;
  }

  private place(name: string): Place {
    const local = this.scope.locals.get(name);
    if (local !== undefined) return { global: false, slot: local };
    const global = this.scope.globals.get(name);
    if (global === undefined)
      throw new InternalError(`${this.proc.name}: the variable ${name} is not declared`);
    return { global: true, slot: global };
  }
}
