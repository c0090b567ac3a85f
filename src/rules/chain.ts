/** Builds a piece of a procedure: commands that branch and join, between where control comes in and where it goes on. */
import { invariant } from '../base/errors.js';
import { isFalse, isTrue, not } from '../ir/build.js';
import type { Expr } from '../ir/expr.js';
import type { Block, BlockId, Cmd, Origin, Transfer } from '../ir/program.js';

export class Chain {
  readonly blocks: Block<Cmd>[] = [];
  private commands: Cmd[] = [];
  /** Where commands go; undefined when control has ended. */
  private current: BlockId | undefined;
  private count = 0;

  /** @param prefix block ids are `prefix.0`, `prefix.1`, …; the first is where control comes in */
  constructor(
    private readonly prefix: string,
    readonly origin: Origin,
  ) {
    this.current = this.fresh();
  }

  get first(): BlockId {
    return `${this.prefix}.0`;
  }

  /** Whether control can still go on. */
  get open(): boolean {
    return this.current !== undefined;
  }

  emit(cmd: Cmd): void {
    if (this.current !== undefined) this.commands.push(cmd);
  }

  /** No way on from here. */
  stop(): void {
    this.end({ kind: 'stop' });
  }

  /** Leaves the piece. */
  finish(transfer: Transfer): readonly Block<Cmd>[] {
    this.end(transfer);
    return this.blocks;
  }

  /** Exactly one of the two bodies, then on. */
  branch(cond: Expr, then: () => void, otherwise: () => void): void {
    if (this.current === undefined) return;
    if (isTrue(cond)) then();
    else if (isFalse(cond)) otherwise();
    else this.split(cond, then, otherwise);
  }

  private split(cond: Expr, then: () => void, otherwise: () => void): void {
    const [yes, no, join] = [this.fresh(), this.fresh(), this.fresh()];
    this.end({ kind: 'goto', targets: [yes, no] });
    const first = this.arm(yes, cond, then, join);
    const second = this.arm(no, not(cond), otherwise, join);
    this.current = first || second ? join : undefined;
  }

  private arm(id: BlockId, cond: Expr, body: () => void, join: BlockId): boolean {
    invariant(this.current === undefined, 'an arm begins where nothing is open');
    this.current = id;
    this.emit({ kind: 'assume', cond, why: { kind: 'model' }, origin: this.origin });
    body();
    if (!this.open) return false;
    this.end({ kind: 'goto', targets: [join] });
    return true;
  }

  private end(transfer: Transfer): void {
    if (this.current === undefined) return;
    this.blocks.push({ id: this.current, commands: this.commands, transfer });
    this.current = undefined;
    this.commands = [];
  }

  private fresh(): BlockId {
    return `${this.prefix}.${this.count++}`;
  }
}
