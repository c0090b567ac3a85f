/** A solver's model as the world's choices for the interpreter. Where the model says nothing: zero. */
import { influences } from '../../src/encode/encode.js';
import type { Encoding } from '../../src/encode/encoding.js';
import type { Arbitrary } from '../../src/encode/passive.js';
import type { TermId } from '../../src/encode/term-store.js';
import type { Value } from '../../src/ir/evaluate.js';
import type { Sort } from '../../src/ir/expr.js';
import type { Oracle } from '../../src/ir/interpret.js';
import { MemoryValue } from '../../src/ir/memory-value.js';
import type { Cmd, CoreCmd, Proc } from '../../src/ir/program.js';
import { isMemory } from '../../src/ir/sort.js';

/** What to ask a solver for. */
export function wantedFor(encoding: Encoding, roots: readonly TermId[]): TermId[] {
  const { inputs, cells } = influences(encoding, roots);
  return [...inputs.map(({ value }) => value), ...cells.flatMap(({ address, value }) => [address, value])];
}

const placeOf = ({ variable, block, index }: Arbitrary): string =>
  index < 0 ? variable : `${variable} at ${block} ${index}`;

/** @param values of `wantedFor` the same roots */
export function modelOracle(
  proc: Proc<CoreCmd>,
  encoding: Encoding,
  roots: readonly TermId[],
  values: readonly (bigint | undefined)[],
): Oracle {
  const { inputs, cells } = influences(encoding, roots);
  const bits = values.map((value) => value ?? 0n);
  const scalars = new Map(inputs.map((input, i) => [placeOf(input), bits[i]!]));
  const memories = new Map<string, Map<bigint, bigint>>();
  for (const [i, { memory }] of cells.entries()) {
    const at = inputs.length + 2 * i;
    const table = memories.get(placeOf(memory)) ?? new Map<bigint, bigint>();
    memories.set(placeOf(memory), table.set(bits[at]!, bits[at + 1]!));
  }
  const choose = (place: string, sort: Sort): Value => {
    if (isMemory(sort))
      return MemoryValue.arbitrary(sort, (address) => memories.get(place)?.get(address) ?? 0n);
    const value = scalars.get(place) ?? 0n;
    return sort === 'bool' ? value === 1n : value;
  };
  const places = new Map<Cmd, string>();
  for (const [id, { commands }] of proc.blocks)
    for (const [i, cmd] of commands.entries()) places.set(cmd, `at ${id} ${i}`);
  return {
    initial: ({ name, sort }) => choose(name, sort),
    havoc: (cmd, { sort }) => choose(`${cmd.target} ${places.get(cmd)}`, sort),
  };
}
