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
  /** The member of the same object that says what the values of this one mean. */
  selectorOf(field: string): string | undefined;
}

/** What pointers lead to, as far as the path knows it by a name. */
export interface KnownObjects {
  at(address: bigint): string | undefined;
}

export interface Words {
  readonly names: ValueNames;
  readonly objects: KnownObjects;
  /** Names of values that the driver uses on the path: of several names for one value the likely ones. */
  readonly mentioned: ReadonlySet<string>;
  /** Values that were met on the path under a name of the driver's: a code that was copied to a variable before it is compared. */
  readonly spelled: ReadonlyMap<bigint, string>;
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
  words: Words,
  selected?: bigint,
): ShownValue {
  if (typeof value === 'boolean') return { name, value: value ? '1' : '0', text: value ? 'TRUE' : 'FALSE' };
  if (type.pointer) {
    const text = value === 0n ? 'NULL' : (words.objects.at(value) ?? 'non-NULL');
    return { name, value: hex(value), text };
  }
  const number = type.signed ? BigInt.asIntN(width, value) : value;
  const known = namesOf(type, value, width, words, selected);
  const [only, ...others] = known;
  if (only === undefined) return { name, value: number.toString(), text: digits(number, value) };
  if (others.length === 0) return { name, value: number.toString(), text: named(only, value) };
  const by = words.names.selectorOf(type.field ?? '');
  const text = `${digits(number, value)} (${anyOf(known)}${by === undefined ? '' : `, depending on ${by}`})`;
  return { name, value: number.toString(), text };
}

/** What the source compares it with comes before what the type's values are called in general. */
function namesOf(
  type: Watch['type'],
  value: bigint,
  width: number,
  { names, mentioned, spelled }: Words,
  selected: bigint | undefined,
): readonly string[] {
  const same = (other: bigint) => BigInt.asUintN(width, other) === value;
  const own = type.named?.find((one) => same(one.value));
  if (own !== undefined) return [own.name];
  const all = names.namesOf(type, value, width, selected);
  // a small number may be the same by accident
  const elsewhere = value > 0xffffn ? spelled.get(value) : undefined;
  if (all.length === 0 && elsewhere !== undefined) return [elsewhere];
  const likely = all.filter((one) => mentioned.has(one));
  return (likely.length > 0 ? likely : all).slice(0, 3);
}

const anyOf = (names: readonly string[]): string =>
  `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`;

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
