/** How a concrete value is shown to a person: by its name where it has one. */
import type { Watch } from '../ir/program.js';
import type { ShownValue } from './counterexample.js';

/** Names of values by the type or the field they were declared with; knowledge from outside (`encodings/value-names.json` and the headers). */
export interface ValueNames {
  /**
   * All names of the value, the best first. `value` is unsigned, below 2^`width`.
   * @param selected where the meaning depends on another member of the object: that member's value
   */
  namesOf(type: Watch['type'], value: bigint, width: number, selected?: bigint): readonly string[];
}

export const noNames: ValueNames = { namesOf: () => [] };

/** What pointers lead to, as far as the path knows it by a name. */
export interface KnownObjects {
  at(address: bigint): string | undefined;
}

export interface Words {
  readonly names: ValueNames;
  readonly objects: KnownObjects;
}

/**
 * @param value unsigned, below 2^`width`, or a truth value
 * @param selected see `ValueNames.namesOf`
 */
export function showValue(
  name: string,
  type: Watch['type'],
  value: bigint | boolean,
  width: number,
  { names, objects }: Words,
  selected?: bigint,
): ShownValue {
  if (typeof value === 'boolean') return { name, value: value ? '1' : '0', text: value ? 'TRUE' : 'FALSE' };
  if (type.pointer) {
    const text = value === 0n ? 'NULL' : (objects.at(value) ?? 'non-NULL');
    return { name, value: hex(value), text };
  }
  const number = type.signed ? BigInt.asIntN(width, value) : value;
  const known = nameOf(type, value, width, names, selected);
  return {
    name,
    value: number.toString(),
    text: known === undefined ? digits(number, value) : named(known, value),
  };
}

/** What the source compares it with comes before what the type's values are called in general. */
function nameOf(
  type: Watch['type'],
  value: bigint,
  width: number,
  names: ValueNames,
  selected: bigint | undefined,
): string | undefined {
  const same = (other: bigint) => BigInt.asUintN(width, other) === value;
  const spelled = type.named?.find((one) => same(one.value));
  if (spelled !== undefined) return spelled.name;
  const all = names.namesOf(type, value, width, selected);
  return all.length === 0 ? undefined : all.slice(0, 3).join(' or ');
}

/** A value the path does not depend on. */
export const anyValue = (name: string): ShownValue => ({ name, value: '*', text: '*' });

/** Small numbers are told by their name alone. */
const named = (name: string, value: bigint): string => (value < 256n ? name : `${name} (${hex(value)})`);

const hex = (value: bigint): string => `0x${value.toString(16).toUpperCase()}`;

/** Small numbers in decimal, large ones in both. */
function digits(number: bigint, bits: bigint): string {
  const small = number > -4096n && number < 4096n;
  return small ? number.toString() : `${number} (${hex(bits)})`;
}
