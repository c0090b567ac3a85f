/** What a verdict takes for granted, one sentence each: an assumption is part of the answer. */
import { calleesOf } from './engine/effects.js';
import type { Proc, Program } from './ir/program.js';
import { listed } from './report/listed.js';

/** Taken for granted about every driver. */
const always = [
  'no other thread, interrupt, device or completion routine changes what this routine reads while it runs, volatile or not',
] as const;

/** @param lowering what the lowering assumed of the whole driver */
export function assumptionsOf(program: Program, lowering: readonly string[]): string[] {
  const missing = missingIn(program);
  if (missing.length === 0) return [...always, ...lowering];
  const names = missing.map(({ name }) => name).sort();
  const one = names.length === 1;
  const text = `${one ? 'a routine' : `${names.length} routines`} without a body or model may return anything and ${one ? 'writes' : 'write'} only through pointer arguments, and ${one ? 'begins' : 'begin'} nothing that the rule watches: ${listed(names)}`;
  return [...always, ...lowering, text];
}

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
