/** What a verdict takes for granted, one sentence each: an assumption is part of the answer. */
import type { Context } from './context.js';
import { calleesOf } from './engine/effects.js';
import { isNewObjectHarness } from './engine/harness.js';
import type { Proc, Program } from './ir/program.js';
import { startText } from './lifecycle/start.js';
import type { Obligation } from './obligations.js';
import { listed } from './report/listed.js';
import type { EntryPoint } from './report/report.js';
import type { ValueNames } from './witness/values.js';

/** Taken for granted about every driver. */
const always = [
  'no other thread, interrupt, device or completion routine changes what this routine reads while it runs, volatile or not',
  'objects of different types do not overlap in memory',
] as const;

/** All that the result of an obligation rests on. @param program of the obligation */
export function assumedFor({ entry }: Obligation, program: Program, context: Context): string[] {
  const all = [
    ...assumptionsOf(program, context.lowered.assumptions),
    ...storedText(entry, context.names),
    ...startText(entry, context),
  ];
  return [...new Set(all)];
}

/** @param lowering what the lowering assumed, by procedure: only what the entry procedure can call relies on it */
export function assumptionsOf(
  program: Program,
  lowering: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const callable = callableIn(program);
  const relied = new Set([...callable].flatMap((name) => [...(lowering.get(name) ?? [])]));
  const common = [
    ...always,
    ...([...callable].some(isNewObjectHarness) ? [isNew] : []),
    ...(follows(program, callable) ? [nullStops] : []),
    ...relied,
  ];
  const missing = [...callable].flatMap((name) => missingProc(program, name));
  if (missing.length === 0) return common;
  // records without a name of their own are numbered
  const names = missing.map(({ name }) => name.replace(/\.\$\d+(?=\.)/g, '')).sort();
  const one = names.length === 1;
  const text = `${one ? 'a routine' : `${names.length} routines`} without a body or model may return anything and ${one ? 'writes' : 'write'} only through pointer arguments, and ${one ? 'begins' : 'begin'} nothing that the rule watches: ${listed(names)}`;
  return [...common, text];
}

/** That nobody but the driver stores the routine in the system's table. */
function storedText({ function: name, stored }: EntryPoint, names: ValueNames): string[] {
  if (stored === undefined) return [];
  const type = { signed: false, pointer: false, field: stored.member };
  const namesOf = (indices: readonly number[]): string =>
    listed(indices.map((index) => names.namesOf(type, BigInt(index), 8)[0] ?? String(index)));
  const { at, of = 0 } = stored;
  const others = [...Array(of).keys()].filter((index) => !at.includes(index));
  if (at.length > others.length && others.length > 0)
    return [`${name} is not called for ${namesOf(others)}, since it is not what is stored there`];
  return [`${name} is called for ${namesOf(at)} only, since it is stored or declared for nothing else`];
}

const nullStops =
  'the system stops where a pointer that is NULL is followed outside of __try: behind the access it is not NULL';

const isNew =
  'the object that the routine is called with is new to the driver: nothing that the driver has stored before leads to it';

const follows = (program: Program, callable: ReadonlySet<string>): boolean =>
  [...callable].some((name) =>
    [...(program.procs.get(name)?.blocks.values() ?? [])].some(({ commands }) =>
      commands.some((cmd) => cmd.kind === 'assume' && cmd.why.kind === 'access'),
    ),
  );

/** The entry procedure and all that it can call, in order of finding. */
function callableIn(program: Program): ReadonlySet<string> {
  const seen = new Set([program.entry]);
  for (const name of seen) {
    const proc = program.procs.get(name);
    if (proc !== undefined) for (const callee of calleesOf(proc, program)) seen.add(callee);
  }
  return seen;
}

/** A body nobody has. */
function missingProc(program: Program, name: string): Proc[] {
  const proc = program.procs.get(name);
  return proc?.role === 'missing' && !name.startsWith('__irpcheck_') ? [proc] : [];
}
