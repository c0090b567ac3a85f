/** Procedures replaced by what they may do: any result, any value in what they may write. An over-approximation that costs a few commands. */
import type { AssertCmd, Block, Cmd, Proc, Program } from '../ir/program.js';
import type { Effects } from './effects.js';

/** `program` with the named procedures' bodies abstracted. Ends of our view inside them stay reachable, as a choice. */
export function abstractProcs(
  program: Program<Cmd>,
  names: ReadonlySet<string>,
  effects: ReadonlyMap<string, Effects>,
  unchanged: ReadonlySet<string>,
): Program<Cmd> {
  if (names.size === 0) return program;
  const procs = [...program.procs].map(
    ([name, proc]) =>
      [name, names.has(name) ? abstracted(proc, effects.get(name)!, unchanged) : proc] as const,
  );
  return { ...program, procs: new Map(procs) };
}

function abstracted(proc: Proc<Cmd>, effects: Effects, unchanged: ReadonlySet<string>): Proc<Cmd> {
  const { origin } = proc;
  const cause = { kind: 'abstraction', detail: `${proc.name} is taken by its effects only` } as const;
  const written = [...effects.writes].filter((name) => !unchanged.has(name)).sort();
  const havoc = (target: string): Cmd => ({ kind: 'havoc', target, cause, origin });
  const commands = [
    ...begun(proc, unchanged),
    ...[...written, ...proc.results.map((result) => result.name)].map(havoc),
  ];
  const blocks = new Map<string, Block<Cmd>>();
  const gaps = firstGapOfEachKind(effects);
  if (gaps.length === 0) {
    blocks.set('body', { id: 'body', commands, transfer: { kind: 'return' } });
    return { ...proc, locals: [], entry: 'body', blocks };
  }
  const sees = { kind: 'var', name: 'sees', sort: 'bool' } as const;
  const model = { kind: 'model' } as const;
  blocks.set('choose', {
    id: 'choose',
    commands: [havoc('sees')],
    transfer: { kind: 'goto', targets: ['body', 'gap'] },
  });
  blocks.set('body', {
    id: 'body',
    commands: [{ kind: 'assume', cond: sees, why: model, origin }, ...commands],
    transfer: { kind: 'return' },
  });
  const blind = { kind: 'unary', op: 'not', arg: sees } as const;
  blocks.set('gap', {
    id: 'gap',
    commands: [{ kind: 'assume', cond: blind, why: model, origin }, ...gaps],
    transfer: { kind: 'stop' },
  });
  return { ...proc, locals: [{ name: 'sees', sort: 'bool' }], entry: 'choose', blocks };

  function firstGapOfEachKind(of: Effects): AssertCmd[] {
    const byKind = new Map(of.gaps.map((check) => [check.gap.kind, check]));
    return [...byKind.values()]
      .slice(0, 1)
      .map((check) => ({ kind: 'assert', cond: { kind: 'bool', value: false }, check, origin }));
  }
}

/** What every procedure leaves as it found it has a beginning somewhere: that must stay, or it would be anything with nobody having made it up. */
const begun = ({ blocks }: Proc<Cmd>, unchanged: ReadonlySet<string>): Cmd[] =>
  [...blocks.values()].flatMap(({ commands }) =>
    commands.filter((cmd) => cmd.kind === 'assign' && unchanged.has(cmd.target) && cmd.value.kind === 'bv'),
  );
