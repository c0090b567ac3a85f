/** What a verdict takes for granted, one sentence each: an assumption is part of the answer. */
import { calleesOf } from './engine/effects.js';
import type { Proc, Program } from './ir/program.js';

/** Taken for granted about every driver. */
const always = [
  'no other thread, interrupt, device or completion routine changes what this routine reads while it runs, volatile or not',
] as const;

/** @param lowering what the lowering assumed of the whole driver */
export function assumptionsOf(program: Program, lowering: readonly string[]): string[] {
  const missing = missingIn(program);
  const common = [...always, ...(follows(program) ? [nullStops] : []), ...lowering];
  if (missing.length === 0) return common;
  const names = missing.map(({ name }) => name).sort();
  const one = names.length === 1;
  const list =
    names.length > 12 ? `${names.slice(0, 12).join(', ')} and ${names.length - 12} more` : names.join(', ');
  const text = `${one ? 'a routine' : `${names.length} routines`} without a body or model may return anything and ${one ? 'writes' : 'write'} only through pointer arguments, and ${one ? 'begins' : 'begin'} nothing that the rule watches: ${list}`;
  return [...common, text];
}

const nullStops =
  'the system stops where a pointer that is NULL is followed outside of __try: behind the access it is not NULL';

const follows = (program: Program): boolean =>
  [...program.procs.values()].some((proc) =>
    [...proc.blocks.values()].some(({ commands }) =>
      commands.some((cmd) => cmd.kind === 'assume' && cmd.why.kind === 'access'),
    ),
  );

/** Bodies nobody has among what the entry procedure can call. */
function missingIn(program: Program): Proc[] {
  const seen = new Set([program.entry]);
  for (const name of seen) {
    const proc = program.procs.get(name);
    if (proc !== undefined) for (const callee of calleesOf(proc, program)) seen.add(callee);
  }
  return [...seen].flatMap((name) => {
    const proc = program.procs.get(name);
    return proc?.role === 'missing' && !name.startsWith('__irpcheck_') ? [proc] : [];
  });
}
