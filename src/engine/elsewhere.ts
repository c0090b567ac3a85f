/**
 * The program in which the rule may be violated where it is known to be: what still fails, fails somewhere else. A place is what a person is
 * shown, and so it follows the replay (witness/steps.ts): the call of the driver that control is in, or the return statement that it has passed.
 */
import type { Span } from '../base/span.js';
import { bool, or, variable } from '../ir/build.js';
import type { Block, BlockId, CallCmd, Cmd, Proc, Program } from '../ir/program.js';

/** Whether the place that control has come by last is one of the known ones. */
const known = '$known';

/** @param entry the driver's routine that is called first */
export function elsewhere(program: Program<Cmd>, entry: string, places: readonly Span[]): Program<Cmd> {
  const keys = new Set(places.map(placeKey));
  const isKnown = ({ origin }: { readonly origin: { readonly span: Span } }) =>
    keys.has(placeKey(origin.span));
  const passing = driversPassing(program, isKnown);
  const procs = [...program.procs].map(([name, proc]): readonly [string, Proc<Cmd>] => {
    if (proc.role !== 'driver') return [name, mapBlocks(proc, (block) => block.commands.flatMap(excused))];
    return [name, told(proc, name === entry, program, isKnown, passing)];
  });
  const start = program.procs.get(program.entry)!;
  const begun = mapBlocks(start, (block) =>
    block.id === start.entry ? [setKnown(false, start), ...block.commands] : block.commands,
  );
  return {
    ...program,
    globals: [...program.globals, { name: known, sort: 'bool' }],
    procs: new Map([...procs, [program.entry, begun]]),
  };
}

const placeKey = ({ file, line, column }: Span): string => `${file}:${line}:${column}`;

type IsKnown = (at: { readonly origin: { readonly span: Span } }) => boolean;

/** Rules are woven into models and the harness. Behind an assertion that fails where it may, nothing is asked; that the path got there is no vacuity. */
function excused(cmd: Cmd): Cmd[] {
  if (cmd.kind !== 'assert' || cmd.check.kind !== 'rule') return [cmd];
  const { origin } = cmd;
  const cond = or(cmd.cond, variable(known, 'bool'));
  return [
    { ...cmd, cond },
    { kind: 'assert', cond: cmd.cond, check: { kind: 'end' }, origin },
    { kind: 'assume', cond: cmd.cond, why: { kind: 'model' }, origin },
  ];
}

/** Routines that a known place is in, or in what they call. */
function driversPassing(program: Program<Cmd>, isKnown: IsKnown): ReadonlySet<string> {
  const passing = new Set<string>();
  for (let size = -1; size < passing.size; ) {
    size = passing.size;
    for (const [name, proc] of program.procs)
      if (proc.role === 'driver' && [...proc.blocks.values()].some(({ commands }) => commands.some(passes)))
        passing.add(name);
  }
  return passing;
  function passes(cmd: Cmd): boolean {
    return (isPlace(cmd) && isKnown(cmd)) || (cmd.kind === 'call' && passing.has(cmd.callee));
  }
}

const isPlace = (cmd: Cmd): boolean =>
  cmd.kind === 'call' || (cmd.kind === 'mark' && cmd.mark.kind === 'return');

/** Says at each place whether it is a known one, as far as the last may have been. */
function told(
  proc: Proc<Cmd>,
  isEntry: boolean,
  program: Program<Cmd>,
  isKnown: IsKnown,
  passing: ReadonlySet<string>,
): Proc<Cmd> {
  const begins = isEntry && isKnown(proc);
  const sets = (cmd: Cmd) => isPlace(cmd) && isKnown(cmd);
  const after = begins ? new Set(proc.blocks.keys()) : blocksBehind(proc, sets);
  const isDriver = ({ callee }: CallCmd) => program.procs.get(callee)?.role === 'driver';
  return mapBlocks(proc, (block) => {
    let stale = after.has(block.id);
    const commands = block.commands.flatMap((cmd): Cmd[] => {
      if (!isPlace(cmd)) return [cmd];
      const is = isKnown(cmd);
      // the place of a call of the driver's own is that of its return as well; inside, others come by
      const isOwn = cmd.kind === 'call' && isDriver(cmd);
      const isTold = is || stale || (isOwn && passing.has(cmd.callee));
      stale ||= is;
      if (!isTold) return [cmd];
      return isOwn ? [setKnown(false, cmd), cmd, setKnown(is, cmd)] : [setKnown(is, cmd), cmd];
    });
    return begins && block.id === proc.entry ? [setKnown(true, proc), ...commands] : commands;
  });
}

const setKnown = (value: boolean, { origin }: Pick<Cmd, 'origin'>): Cmd => ({
  kind: 'assign',
  target: known,
  value: bool(value),
  origin,
});

/** Blocks that control may come to when it has come by such a command in another. */
function blocksBehind(proc: Proc<Cmd>, sets: (cmd: Cmd) => boolean): ReadonlySet<BlockId> {
  const behind = new Set<BlockId>();
  const follow = ({ transfer }: Block<Cmd>) => {
    if (transfer.kind === 'goto') for (const target of transfer.targets) behind.add(target);
  };
  for (const block of proc.blocks.values()) if (block.commands.some(sets)) follow(block);
  for (const id of behind) follow(proc.blocks.get(id)!);
  return behind;
}

function mapBlocks(proc: Proc<Cmd>, commands: (block: Block<Cmd>) => readonly Cmd[]): Proc<Cmd> {
  const blocks = [...proc.blocks].map(
    ([id, block]) => [id, { ...block, commands: commands(block) }] as const,
  );
  return { ...proc, blocks: new Map(blocks) };
}
