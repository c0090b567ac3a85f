/**
 * Values that are expected at the start: what the driver is seen to store in numbers of its own (`Usual`). A path is looked for from such a state first. Where
 * the rule is broken only from others, nobody knows whether there is such a state: no proof, and no violation.
 */
import { influences } from '../../encode/encode.js';
import type { TermId } from '../../encode/term-store.js';
import type { Usual } from '../../ir/program.js';
import type { Posed } from '../pose.js';

export interface Expected {
  /** The value is one of those. */
  readonly term: TermId;
  readonly usual: Usual;
}

/** Of all that these depend on. */
export function expectedIn({ encoding, globals }: Posed, assertions: readonly TermId[]): readonly Expected[] {
  const known = new Map(
    globals.flatMap(({ name, usual }) => (usual === undefined ? [] : [[name, usual] as const])),
  );
  if (known.size === 0) return [];
  const { graph } = encoding;
  const { inputs, cells } = influences(encoding, assertions);
  const one = (value: TermId, usual: Usual, address: TermId | undefined): Expected => {
    const width = graph.width(value);
    if (usual.elsewhere !== undefined && address !== undefined) {
      const own = graph.arith('bvadd', value, graph.constant(graph.width(value), usual.elsewhere));
      return { term: graph.not(graph.eq(address, own)), usual };
    }
    return { term: graph.or(usual.values.map((v) => graph.eq(value, graph.constant(width, v)))), usual };
  };
  const among = (cause: unknown, variable: string, value: TermId, address?: TermId): Expected[] => {
    const usual = cause === 'initial' ? known.get(variable) : undefined;
    return usual === undefined ? [] : [one(value, usual, address)];
  };
  return [
    ...inputs.flatMap(({ cause, variable, value }) => among(cause, variable, value)),
    ...cells.flatMap(({ memory, address, value }) => among(memory.cause, memory.variable, value, address)),
  ];
}

/** What a path must have found there that the driver is not seen to store. */
export function unusualText(expected: readonly Expected[]): string {
  const texts = new Set(
    expected.map(({ usual: { of, values, elsewhere } }) =>
      elsewhere === undefined
        ? `${of} (${values.map(shown).join(', ')})`
        : `${of} leads to another record than it stands in`,
    ),
  );
  return `it is broken only in a state that the driver is not seen to be in; all that is seen: ${[...texts].join('; ')}`;
}

const shown = (value: bigint): string =>
  value < 0x10000n ? String(value) : `0x${value.toString(16).toUpperCase()}`;
