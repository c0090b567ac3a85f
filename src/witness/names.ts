/** Names of values, from a table of what is named how (`encodings/value-names.json`) and the constants that the driver's headers define. */
import type { Watch } from '../ir/program.js';
import type { ValueNames } from './values.js';

/** Schema: encodings/README.md. */
export interface NameTable {
  readonly byAlias: Readonly<Record<string, Naming>>;
  readonly byField: Readonly<Record<string, Naming>>;
}

export interface Naming {
  /** Macros whose name begins so. */
  readonly prefixes?: readonly string[];
  readonly except?: readonly string[];
  /** Value → name, or macro names whose values the headers know. */
  readonly names?: Readonly<Record<string, string>> | readonly string[];
  /** Enumerators of the type of this name. */
  readonly enumerators?: boolean;
  /** The names depend on the value of another field; without it a value has one name only when all cases agree. */
  readonly cases?: Readonly<Record<string, Naming>>;
}

/** What the driver's headers say. */
export interface Constants {
  constantMacros(prefix: string): readonly { readonly name: string; readonly value: bigint }[];
  /** Of the enumeration with this typedef name; absent when nobody collects them. */
  enumerators?(alias: string): readonly { readonly name: string; readonly value: bigint }[];
}

export function namesFrom(table: NameTable, constants: Constants): ValueNames {
  const known = new Map<Naming, ReadonlyMap<bigint, string>>();
  const tableOf = (naming: Naming, alias: string): ReadonlyMap<bigint, string> => {
    const made = known.get(naming) ?? namesOf(naming, alias, constants);
    known.set(naming, made);
    return made;
  };
  return {
    nameOf: ({ alias, field }: Watch['type'], value: bigint, width: number) => {
      const namings: [Naming | undefined, string][] = [
        [field === undefined ? undefined : table.byField[field], ''],
        [alias === undefined ? undefined : table.byAlias[alias], alias ?? ''],
      ];
      for (const [naming, name] of namings) {
        if (naming === undefined) continue;
        const found = tableOf(naming, name).get(BigInt.asIntN(64, BigInt.asUintN(width, value)));
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

/** Keys are the values as unsigned numbers of 32 bits (a status) or as they are. */
function namesOf(naming: Naming, alias: string, constants: Constants): ReadonlyMap<bigint, string> {
  const names = new Map<bigint, string>();
  const add = (name: string, value: bigint) => {
    const key = value < 0n ? BigInt.asUintN(32, value) : value;
    if (!names.has(key)) names.set(key, name);
  };
  for (const prefix of naming.prefixes ?? [])
    for (const { name, value } of constants.constantMacros(prefix))
      if (!naming.except?.includes(name)) add(name, value);
  if (Array.isArray(naming.names)) {
    for (const wanted of naming.names as readonly string[])
      for (const { name, value } of constants.constantMacros(wanted)) if (name === wanted) add(name, value);
  } else {
    for (const [value, name] of Object.entries(naming.names ?? {})) add(name as string, BigInt(value));
  }
  if (naming.enumerators === true)
    for (const { name, value } of constants.enumerators?.(alias) ?? []) add(name, value);
  if (naming.cases !== undefined) addAgreeing(Object.values(naming.cases), alias, constants, add);
  return names;
}

/** Without the selector's value, the first case names a value: the others are shown beside it. */
function addAgreeing(
  cases: readonly Naming[],
  alias: string,
  constants: Constants,
  add: (name: string, value: bigint) => void,
): void {
  const all = new Map<bigint, string[]>();
  for (const one of cases)
    for (const [value, name] of namesOf(one, alias, constants))
      all.set(value, [...(all.get(value) ?? []), name]);
  for (const [value, names] of all) add(names.join(' or '), value);
}
