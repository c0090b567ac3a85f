/** How a concrete value is shown to a person: by its name where it has one. */
import type { Watch } from '../ir/program.js';
import type { ShownValue } from './counterexample.js';

/** Names of values by the type or the field they were declared with; knowledge from outside (`encodings/value-names.json` and the headers). */
export interface ValueNames {
  /** `value` is unsigned, below 2^`width`. */
  nameOf(type: Watch['type'], value: bigint, width: number): string | undefined;
}

export const noNames: ValueNames = { nameOf: () => undefined };

/** @param value unsigned, below 2^`width`, or a truth value */
export function showValue(
  name: string,
  type: Watch['type'],
  value: bigint | boolean,
  width: number,
  names: ValueNames,
): ShownValue {
  if (typeof value === 'boolean') return { name, value: value ? '1' : '0', text: value ? 'TRUE' : 'FALSE' };
  const known = names.nameOf(type, value, width);
  if (type.pointer) return { name, value: hex(value), text: value === 0n ? 'NULL' : (known ?? hex(value)) };
  const number = type.signed ? BigInt.asIntN(width, value) : value;
  const text = known === undefined ? digits(number, value) : named(known, value);
  return { name, value: number.toString(), text };
}

/** A value the path does not depend on. */
export const anyValue = (name: string): ShownValue => ({ name, value: '*', text: 'any' });

/** Small numbers are told by their name alone. */
const named = (name: string, value: bigint): string => (value < 16n ? name : `${name} (${hex(value)})`);

const hex = (value: bigint): string => `0x${value.toString(16).toUpperCase()}`;

/** Small numbers in decimal, large ones in both. */
function digits(number: bigint, bits: bigint): string {
  const small = number > -4096n && number < 4096n;
  return small ? number.toString() : `${number} (${hex(bits)})`;
}
