/** Remarks whose place is reached on some path, each with the first place of the driver's where that happens. */
import { formatSpan } from '../base/span.js';
import type { EncodedCheck } from '../encode/encoding.js';
import type { Answer } from '../encode/query.js';
import type { TermId } from '../encode/term-store.js';
import { driverPlace } from '../ir/driver-place.js';
import type { Check, Program } from '../ir/program.js';
import { checksOf, type Posed } from './pose.js';

export type Note = Extract<Check, { kind: 'note' }>;

/** What the driver's author asks to rely on, not a remark of a rule. */
export const isReliedOn = (note: Note): boolean => note.rule === '';

/** Of messages of notes, those of what is relied on. */
export function reliedAmong(messages: readonly string[], { procs }: Program): string[] {
  const relied = new Set<string>();
  for (const { blocks } of procs.values())
    for (const { commands } of blocks.values())
      for (const cmd of commands)
        if (cmd.kind === 'assert' && cmd.check.kind === 'note' && isReliedOn(cmd.check))
          relied.add(cmd.check.message);
  return messages.filter((message) => relied.has(message));
}

type Ask = (assertion: TermId, values: readonly TermId[]) => Promise<Answer>;

export async function notesOf(
  posed: Posed,
  program: Program,
  wanted: (note: Note) => boolean,
  ask: Ask,
): Promise<string[]> {
  const remarks = new Map<string, { readonly message: string; readonly checks: EncodedCheck[] }>();
  for (const one of checksOf(posed, 'note')) {
    const { check } = one;
    if (check.kind !== 'note' || !wanted(check)) continue;
    const { message } = check;
    const key = isReliedOn(check) ? `${message} ${formatSpan(driverPlace(one.origin, program))}` : message;
    const known = remarks.get(key);
    if (known === undefined) remarks.set(key, { message, checks: [one] });
    else known.checks.push(one);
  }
  const notes: string[] = [];
  for (const { message, checks } of remarks.values()) {
    const terms = checks.map(({ violated }) => violated);
    const answer = await ask(posed.encoding.graph.or(terms), terms);
    if (answer.kind !== 'sat') continue;
    const first = checks[Math.max(0, answer.values.indexOf(1n))]!;
    notes.push(`${formatSpan(driverPlace(first.origin, program))}: ${message}`);
  }
  return notes;
}
