/** Names of values, from a table of what is named how (`encodings/value-names.json`) and the constants that the driver's headers define. */
import type { Watch } from '../ir/program.js';
import type { ValueNames } from './values.js';

/** Schema: encodings/README.md. */
export interface NameTable {
  readonly byAlias: Readonly<Record<string, Naming>>;
  readonly byField: Readonly<Record<string, Naming>>;
  /** Variables of models, and members of records that only models know: what they stand for. */
  readonly variables: Readonly<Record<string, NamedPlace>>;
}

export interface NamedPlace {
  readonly name: string;
  /** The type whose values have names (`byAlias`), where it is not that of the variable. */
  readonly alias?: string;
  readonly pointer?: boolean;
}

export interface Naming {
  /** Macros whose name begins so. */
  readonly prefixes?: readonly string[];
  readonly except?: readonly string[];
  /** Value → name, or macro names whose values the headers know. */
  readonly names?: Readonly<Record<string, string>> | readonly string[];
  /** The member of the same object whose value, by its own name, chooses among `cases`. */
  readonly selector?: string;
  /** Without the selector's value, a value has the names of all cases. */
  readonly cases?: Readonly<Record<string, Naming>>;
}

/** What the driver's headers say. */
export interface Constants {
  constantMacro(name: string): bigint | undefined;
  constantMacros(prefix: string): readonly { readonly name: string; readonly value: bigint }[];
}

/** Member → the member that says what its values mean. */
export const selectorsOf = (table: NameTable): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(table.byField).flatMap(([field, { selector }]) =>
      selector === undefined ? [] : [[field, selector] as const],
    ),
  );

export function namesFrom(table: NameTable, constants: Constants): ValueNames {
  const known = new Map<Naming, ReadonlyMap<bigint, readonly string[]>>();
  const tableOf = (naming: Naming): ReadonlyMap<bigint, readonly string[]> => {
    const made = known.get(naming) ?? namesOf(naming, constants);
    known.set(naming, made);
    return made;
  };
  /** The case that the selector's value chooses; all of them where that says nothing. */
  const chosen = (naming: Naming, selected: bigint | undefined): Naming => {
    const { selector, cases } = naming;
    if (selected === undefined || selector === undefined || cases === undefined) return naming;
    const selectors = table.byField[selector];
    const names = selectors === undefined ? [] : (tableOf(selectors).get(selected) ?? []);
    return names.flatMap((name) => cases[name] ?? [])[0] ?? naming;
  };
  return {
    namesOf: ({ alias, field }: Watch['type'], value: bigint, width: number, selected?: bigint) => {
      const namings = [
        field === undefined ? undefined : table.byField[field],
        alias === undefined ? undefined : table.byAlias[alias],
      ];
      const key = BigInt.asIntN(64, BigInt.asUintN(width, value));
      for (const naming of namings) {
        const found = naming === undefined ? undefined : tableOf(chosen(naming, selected)).get(key);
        if (found !== undefined) return found;
      }
      return [];
    },
    selectorOf: (field) => table.byField[field]?.selector,
  };
}

/** Keys are the values as unsigned numbers of 32 bits (a status) or as they are. */
function namesOf(naming: Naming, constants: Constants): ReadonlyMap<bigint, readonly string[]> {
  const names = new Map<bigint, readonly string[]>();
  const add = (name: string, value: bigint) => {
    const key = value < 0n ? BigInt.asUintN(32, value) : value;
    if (!names.has(key)) names.set(key, [name]);
  };
  for (const prefix of naming.prefixes ?? [])
    for (const { name, value } of constants.constantMacros(prefix))
      if (!naming.except?.includes(name)) add(name, value);
  if (Array.isArray(naming.names)) {
    for (const wanted of naming.names as readonly string[]) {
      const value = constants.constantMacro(wanted);
      if (value !== undefined) add(wanted, value);
    }
  } else {
    for (const [value, name] of Object.entries(naming.names ?? {})) add(name as string, BigInt(value));
  }
  for (const one of Object.values(naming.cases ?? {}))
    for (const [value, more] of namesOf(one, constants))
      names.set(value, [...new Set([...(names.get(value) ?? []), ...more])]);
  return names;
}
