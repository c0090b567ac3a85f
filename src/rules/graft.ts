/** Puts commands before the first block of a procedure, and before its returns. */
import type { Block, BlockId, Cmd, Proc, Variable } from '../ir/program.js';
import { Chain } from './chain.js';

type Build = (chain: Chain) => readonly Variable[];

/** @param prefix of the new blocks' ids: not yet in use */
export function atEntry(proc: Proc<Cmd>, prefix: string, build: Build): Proc<Cmd> {
  const chain = new Chain(prefix, proc.origin);
  const locals = build(chain);
  const added = chain.finish({ kind: 'goto', targets: [proc.entry] });
  return {
    ...proc,
    locals: [...proc.locals, ...locals],
    entry: chain.first,
    blocks: new Map([...entries(added), ...proc.blocks]),
  };
}

/** The returns are led to one place, where the commands stand once. Unchanged when it never returns. */
export function atExit(proc: Proc<Cmd>, prefix: string, build: Build): Proc<Cmd> {
  const blocks = [...proc.blocks.values()];
  if (!blocks.some((block) => block.transfer.kind === 'return')) return proc;
  const chain = new Chain(prefix, proc.origin);
  const locals = build(chain);
  const added = chain.finish({ kind: 'return' });
  const led = blocks.map(
    (block): Block<Cmd> =>
      block.transfer.kind === 'return'
        ? { ...block, transfer: { kind: 'goto', targets: [chain.first] } }
        : block,
  );
  return {
    ...proc,
    locals: [...proc.locals, ...locals],
    blocks: new Map([...entries(led), ...entries(added)]),
  };
}

const entries = (blocks: readonly Block<Cmd>[]): readonly (readonly [BlockId, Block<Cmd>])[] =>
  blocks.map((block) => [block.id, block] as const);
