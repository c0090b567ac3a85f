/** The blocks of one procedure while they are written: a current block, and names for those to come. */

import { invariant } from '../../base/errors.js';
import { variable } from '../../ir/build.js';
import type { Expr, Sort } from '../../ir/expr.js';
import type {
  AssumeReason,
  Block,
  BlockId,
  Cause,
  Check,
  Cmd,
  Origin,
  Read,
  Transfer,
  Variable,
} from '../../ir/program.js';
import { isOfScalars } from '../memory/shape.js';

/** Not changed by any command that may still come before the value is used: temporaries are set where they are made. */
function isSettled(value: Expr): boolean {
  if (value.kind === 'bv' || value.kind === 'bool') return true;
  if (value.kind === 'var') return value.name === '$frame' || value.name.startsWith('$t');
  return value.kind === 'binary' && value.right.kind === 'bv' && isSettled(value.left);
}

const none: readonly Read[] = [];

interface OpenBlock {
  readonly id: BlockId;
  readonly commands: Cmd[];
  transfer: Transfer | undefined;
}

/** Writes to memories that are of members of records only, by what the program calls them. */
export const onlyMembers = new WeakSet<Cmd>();

export class Emitter {
  readonly locals: Variable[] = [];
  /** Where the commands to come are from. */
  origin: Origin;
  private readonly blocks = new Map<BlockId, OpenBlock>();
  private current: OpenBlock;
  /** Reads of the source that the next command's expressions may contain. */
  private reads: Read[] = [];
  private counter = 0;
  private temporaries = 0;
  private written = 0;

  constructor(readonly procOrigin: Origin) {
    this.origin = procOrigin;
    this.current = this.make('start');
  }

  /** A name for a block, unused so far: of `l1` and 23, and of `l12` and 3, it must not make the same. */
  reserve(hint: string): BlockId {
    return `${hint}${/\d$/.test(hint) ? '.' : ''}${++this.counter}`;
  }

  isOpened(id: BlockId): boolean {
    return this.blocks.has(id);
  }

  /** Commands go to this block from now on; falling into it from the block before is a goto. */
  open(id: BlockId): void {
    if (this.current.transfer === undefined) this.current.transfer = { kind: 'goto', targets: [id] };
    this.current = this.make(id);
  }

  /** As `open`, where control does not fall in from above. */
  openApart(id: BlockId): void {
    invariant(this.current.transfer !== undefined, `the block before ${id} does not end`);
    this.current = this.make(id);
  }

  /** Whether the next command would be behind the end of a block, where nothing runs. */
  get ended(): boolean {
    return this.current.transfer !== undefined;
  }

  goto(...targets: readonly BlockId[]): void {
    this.end({ kind: 'goto', targets });
  }

  end(transfer: Transfer): void {
    if (this.current.transfer === undefined) this.current.transfer = transfer;
  }

  emit(cmd: Cmd): void {
    if (this.current.transfer !== undefined) this.current = this.make(this.reserve('dead'));
    this.written += 1;
    const reads = this.takeReads();
    this.current.commands.push(reads.length === 0 ? cmd : { ...cmd, origin: { ...cmd.origin, reads } });
  }

  /** Grows with every command and every block. */
  get position(): number {
    return this.written;
  }

  /** Told with the command that comes next. */
  read(read: Read): void {
    this.reads.push(read);
  }

  /** Not told with the command that comes next: whoever takes them sees to it. */
  takeReads(): readonly Read[] {
    if (this.reads.length === 0) return none;
    const reads = this.reads;
    this.reads = [];
    return reads;
  }

  /** @param access of what is written, where the variable is a memory that holds others as well */
  assign(target: string, value: Expr, ...access: readonly string[]): void {
    const cmd: Cmd = { kind: 'assign', target, value, origin: this.origin };
    if (access.length > 0 && !access.some(isOfScalars)) onlyMembers.add(cmd);
    this.emit(cmd);
  }

  assume(cond: Expr, why: AssumeReason = { kind: 'model' }): void {
    if (cond.kind === 'bool' && cond.value && why.kind === 'model') return;
    this.emit({ kind: 'assume', cond, why, origin: this.origin });
  }

  havoc(target: string, cause: Cause): void {
    this.emit({ kind: 'havoc', target, cause, origin: this.origin });
  }

  /** An assertion that never holds: the end of what is seen, or of what may be. */
  fail(check: Check): void {
    const cond: Expr = { kind: 'bool', value: false };
    this.emit({ kind: 'assert', cond, check, origin: this.origin });
    this.end({ kind: 'stop' });
  }

  stop(): void {
    this.emit({
      kind: 'assume',
      cond: { kind: 'bool', value: false },
      why: { kind: 'stop' },
      origin: this.origin,
    });
    this.end({ kind: 'stop' });
  }

  local(name: string, sort: Sort): Expr {
    this.locals.push({ name, sort });
    return variable(name, sort);
  }

  temporary(sort: Sort): { readonly name: string; readonly value: Expr } {
    const name = `$t${++this.temporaries}`;
    return { name, value: this.local(name, sort) };
  }

  /** `value` as it is now, whatever happens later. */
  keep(value: Expr, sort: Sort): Expr {
    if (isSettled(value)) return value;
    const kept = this.temporary(sort);
    this.assign(kept.name, value);
    return kept.value;
  }

  /** Puts commands in front of everything else. */
  prologue(commands: readonly Cmd[]): void {
    this.blocks.get('start')!.commands.unshift(...commands);
  }

  finish(): ReadonlyMap<BlockId, Block<Cmd>> {
    const blocks = [...this.blocks.values()].map((block): [BlockId, Block<Cmd>] => {
      invariant(block.transfer !== undefined, `the block ${block.id} does not end`);
      return [block.id, { id: block.id, commands: block.commands, transfer: block.transfer }];
    });
    return new Map(blocks);
  }

  private make(id: BlockId): OpenBlock {
    invariant(!this.blocks.has(id), `the block ${id} is there already`);
    this.written += 1;
    const block: OpenBlock = { id, commands: [], transfer: undefined };
    this.blocks.set(id, block);
    return block;
  }
}
