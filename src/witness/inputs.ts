/** What the world chose on a path: results of calls, and the places of memory that decided. */

import type { Choice, OrderedChoice } from '../engine/violation/candidate.js';
import type { DecidingCell, Explained } from '../engine/violation/explain.js';
import type { Watch } from '../ir/program.js';
import type { InputValue } from './counterexample.js';
import type { Reads } from './reads.js';
import { anyValue, showValue, type Words } from './values.js';

export function inputsOf(
  choices: readonly OrderedChoice[],
  reads: Reads,
  explained: Explained | undefined,
  variable: (name: string) => NamedVariable | undefined,
  words: Words,
): readonly InputValue[] {
  const chosen = numbered(choices.flatMap((one) => chosenInput(one, explained, words)));
  const cells = explained?.cells ?? [];
  const read = cells
    .flatMap(({ memory, address }) => reads.at(memory, address) ?? [])
    .sort((a, b) => a.order - b.order);
  const others = cells
    .filter(
      ({ memory, address }) => reads.at(memory, address) === undefined && variable(memory) === undefined,
    )
    .flatMap((cell) => unread(cell, words));
  return once([...read.map((first) => ({ ...first.show(), matters: true })), ...others, ...chosen]);
}

/** What only models read, or nobody by a name of its own: `Ref of EXT`. */
function unread({ memory, value }: DecidingCell, words: Words): InputValue[] {
  if (!memory.startsWith(memoryPrefix)) return [];
  const [, record, field] = /^(.+)\.([^.]+)$/.exec(memory.slice(memoryPrefix.length)) ?? [];
  const name = record === undefined || field === undefined ? 'a value in memory' : `${field} of ${record}`;
  return [{ ...showValue(name, { signed: false, pointer: false }, value, 64, words), matters: true }];
}

const memoryPrefix = '$mem.';

/** A variable of the driver or of its world, as a report names it. */
export interface NamedVariable {
  readonly name: string;
  readonly type: Watch['type'];
  /** Bits; those of a memory's cells are as they come. */
  readonly width?: number;
}

/** What variables and memories that the driver does not read itself held at the start, where that decided. */
export function initialInputs(
  initial: ReadonlyMap<string, Choice>,
  explained: Explained | undefined,
  variable: (name: string) => NamedVariable | undefined,
  words: Words,
): readonly InputValue[] {
  const variables = [...(explained?.initial ?? [])].map((key) => ({ key, choice: initial.get(key) }));
  const values = [
    ...variables.map(({ key, choice }) => ({
      key,
      value: choice?.kind === 'scalar' ? choice.value : undefined,
    })),
    ...(explained?.cells ?? []).map(({ memory, value }) => ({ key: memory, value })),
  ];
  return values.flatMap(({ key, value }) => {
    const known = variable(key);
    if (known === undefined || value === undefined) return [];
    return [{ ...showValue(known.name, known.type, value, known.width ?? 64, words), matters: true }];
  });
}

/** What was chosen by name. */
function chosenInput(
  { command, variable, choice }: OrderedChoice,
  explained: Explained | undefined,
  words: Words,
): InputValue[] {
  const { cause } = command;
  const value = choice?.kind === 'scalar' ? choice.value : undefined;
  if (cause.kind === 'fault') {
    // what is open is zero (candidate.ts)
    const matters = explained === undefined ? (value ?? 0n) !== 0n : explained.inputs.has(command);
    return failing(cause.name, value, matters, words);
  }
  if (cause.kind !== 'input' || typeof variable.sort === 'object') return [];
  const width = variable.sort === 'bool' ? 1 : variable.sort;
  if (explained === undefined)
    return [{ ...showValue(cause.name, cause.type, value ?? 0n, width, words), matters: true }];
  if (!explained.inputs.has(command) || value === undefined)
    return [{ ...anyValue(cause.name), matters: false }];
  return [{ ...showValue(cause.name, cause.type, value, width, words), matters: true }];
}

/** That nothing went wrong where nobody can see is worth telling only where the violation depends on it. */
function failing(name: string, value: bigint | undefined, matters: boolean, words: Words): InputValue[] {
  const type = { signed: false, pointer: false, alias: '_Bool' };
  return matters ? [{ ...showValue(name, type, value ?? 0n, 1, words), matters }] : [];
}

/** A call in a loop chooses again and again. */
function numbered(inputs: readonly InputValue[]): InputValue[] {
  const count = new Map<string, number>();
  for (const { name } of inputs) count.set(name, (count.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  return inputs.map((input) => {
    if (count.get(input.name) === 1) return input;
    const nth = (seen.get(input.name) ?? 0) + 1;
    seen.set(input.name, nth);
    return { ...input, name: `${input.name} (${ordinal(nth)} time)` };
  });
}

function ordinal(n: number): string {
  const tens = n % 100 > 10 && n % 100 < 14;
  return `${n}${(tens ? undefined : ['th', 'st', 'nd', 'rd'][n % 10]) ?? 'th'}`;
}

/** The bytes of one value are one input. */
function once(inputs: readonly InputValue[]): InputValue[] {
  const known = new Set<string>();
  return inputs.filter(({ name, value }) => {
    const key = `${name}=${value}`;
    return !known.has(key) && known.add(key);
  });
}
