/** The driver's entry points: which of its functions the system calls, in which role, and how that is known. The roles are data. */
import type { Gap } from '../base/gap.js';
import type { Span } from '../base/span.js';
import type { EntryPoint } from '../report/report.js';
import { findUses, type HandOver, type Uses } from './role-uses.js';
import type { Driver, Expr, FunctionSymbol } from './tree.js';
import { sameSpan } from './type/declarations/linkage.js';
import type { CType } from './type/types/ctype.js';

export interface RoleTable {
  readonly roles: readonly RoleDescription[];
  /** Of callbacks without a role: the argument with the routine (absent where the system was told of it before), and the one that it will be called with, counted from 0. */
  readonly later?: readonly {
    readonly function: string;
    readonly parameter?: number;
    readonly context: number;
  }[];
  /** Functions that wait for an argument until another routine signals it, counted from 0; without one, others may run before they return. */
  readonly waits?: readonly {
    readonly function: string;
    readonly parameter?: number;
    readonly signals: readonly { readonly function: string; readonly parameter: number }[];
  }[];
}

export interface RoleDescription {
  readonly name: string;
  /** Function `typedef`s that declare a routine of the role. */
  readonly typedefNames: readonly string[];
  /** Names by which the system itself finds the routine. */
  readonly names: readonly string[];
  /** `RECORD_KEY.Member`: what is stored there has the role. */
  readonly storedInto: readonly string[];
  /** What is stored there has the signature and another contract: it is none of the role. */
  readonly storedElsewhere?: readonly string[];
  /** `parameter` counts from 0; so does `context`, the argument that the routine will be called with, where the caller may wait for what it leaves there. */
  readonly passedTo: readonly {
    readonly function: string;
    readonly parameter: number;
    readonly context?: number;
  }[];
  /** A function of this type has the role when its address is taken. Each type by any of its names: an alias, or `*` and a record key. */
  readonly signature?: {
    readonly parameters: readonly (readonly string[])[];
    readonly returns: readonly string[];
  };
}

export interface Rejected {
  readonly function: string;
  readonly why: string;
  readonly span: EntryPoint['span'];
}

export interface FoundEntryPoints {
  readonly entries: readonly EntryPoint[];
  readonly rejected: readonly Rejected[];
  /** Where the system is handed a routine that is not among `entries`, or not known to be. */
  readonly lost: readonly Gap[];
}

export interface Search {
  /** Functions the user names; they come first, and in the role that is otherwise found for them, else the table's first. */
  readonly named: readonly string[];
  /** Roles of which no routine may be missed; of the others only what is plain to see is found. All when absent. */
  readonly roles?: ReadonlySet<string>;
  /** Whom a value may be that names no function: a variable, a parameter, an element of a table. */
  readonly resolve?: (value: Expr) => Targets;
}

export interface Targets {
  readonly symbols: readonly FunctionSymbol[];
  /** `part`: or a function nobody knows. */
  readonly extent: 'whole' | 'part';
}

export function findEntryPoints(driver: Driver, table: RoleTable, search: Search): FoundEntryPoints {
  const found = new Found();
  const functions = [...driver.functions.values()].filter((symbol) => symbol.origin === 'driver');
  const uses = usesOf(driver, functions, table);
  byRoleType(functions, table, uses, found);
  byName(functions, table, found);
  const roles = table.roles.map((role) => usesAs(role, uses.handedOver, search, found));
  // a body that was typed meanwhile may have declared some more
  const all = [...driver.functions.values()].filter((symbol) => symbol.origin === 'driver');
  for (const { role, uses: used } of roles)
    for (const symbol of all) {
      const use = used.get(symbol);
      if (use === undefined) continue;
      found.add(symbol, role.name, use.how);
      if (!symbol.defined && isAsked(role, search)) found.lose(notDefined(symbol, use), use.span);
    }
  bySignature(
    all,
    table,
    uses,
    found,
    new Set(roles.filter(({ isWhole }) => isWhole).map(({ role }) => role)),
  );
  const entries = namedFirst(driver, table, search.named, found);
  return {
    entries: entries.map((entry) => withPlaces(entry, driver, table, uses)),
    rejected: found.rejected,
    lost: found.lost,
  };
}

/** Only bodies that mention a function of a role's signature were looked at. */
function withPlaces(entry: EntryPoint, driver: Driver, table: RoleTable, uses: Uses): EntryPoint {
  const symbol = driver.functions.get(entry.function);
  const role = table.roles.find(({ name }) => name === entry.role);
  if (symbol === undefined || role === undefined || !hasSignature(symbol, role)) return entry;
  const at = uses.stored.indices(symbol, role.storedInto);
  if (at === undefined) {
    const seenAt = uses.stored.seen(symbol, role.storedInto);
    return seenAt === undefined ? entry : { ...entry, seenAt };
  }
  const [member] = role.storedInto;
  const of = uses.stored.lengthOf(member!);
  const stored = { member: member!.slice(member!.indexOf('.') + 1), at, ...(of === undefined ? {} : { of }) };
  return { ...entry, stored };
}

class Found {
  readonly entries: EntryPoint[] = [];
  readonly rejected: Rejected[] = [];
  readonly lost: Gap[] = [];
  readonly #taken = new Set<string>();
  readonly #seen = new Set<string>();

  /** One entry for each function and role; the first way it was found is told. */
  add(symbol: FunctionSymbol, role: string, how: string): void {
    const key = `${symbol.name} ${role}`;
    if (this.#taken.has(key)) return;
    this.#taken.add(key);
    this.#seen.add(symbol.name);
    if (symbol.defined) this.entries.push({ function: symbol.name, role, foundBy: how, span: symbol.span });
    else this.reject(symbol, `${how}, but no file defines it`);
  }

  lose(detail: string, span: Span): void {
    if (!this.lost.some((one) => one.detail === detail && sameSpan(one.span, span)))
      this.lost.push({ kind: 'entry', detail, span });
  }

  reject(symbol: FunctionSymbol, why: string): void {
    this.#seen.add(symbol.name);
    this.rejected.push({ function: symbol.name, why, span: symbol.span });
  }

  has(symbol: FunctionSymbol): boolean {
    return this.#seen.has(symbol.name);
  }
}

function byRoleType(functions: readonly FunctionSymbol[], table: RoleTable, uses: Uses, found: Found): void {
  for (const symbol of functions)
    for (const type of symbol.roles) {
      const role = table.roles.find((one) => one.typedefNames.includes(type));
      if (role === undefined) continue;
      const how = `declared with the role type ${type}`;
      if (isHelper(symbol, role, uses))
        found.reject(symbol, `${how}, but only calls mention it, and the driver hands others to the system`);
      else found.add(symbol, role.name, how);
    }
}

/** Where the driver is seen to hand over its routines of the role, one whose name is nowhere but in calls is none that the system calls. */
function isHelper(symbol: FunctionSymbol, role: RoleDescription, uses: Uses): boolean {
  if (symbol.indices.length > 0 || role.names.includes(symbol.spelled) || !uses.onlyCalled(symbol))
    return false;
  return uses.handedOver.some(({ to, functions }) => functions.length > 0 && howOf(role, to) !== undefined);
}

function byName(functions: readonly FunctionSymbol[], table: RoleTable, found: Found): void {
  for (const role of table.roles)
    for (const symbol of functions)
      if (role.names.includes(symbol.spelled) && symbol.defined)
        found.add(symbol, role.name, `${symbol.spelled} is the name the system calls`);
}

function usesOf(driver: Driver, functions: readonly FunctionSymbol[], table: RoleTable): Uses {
  const roleTypes = new Set(table.roles.flatMap(({ typedefNames }) => typedefNames));
  const candidates = functions.filter((symbol) => table.roles.some((role) => hasSignature(symbol, role)));
  const declared = functions.filter(({ roles }) => roles.some((type) => roleTypes.has(type)));
  return findUses(driver, {
    members: new Set(
      table.roles.flatMap(({ storedInto, storedElsewhere = [] }) => [...storedInto, ...storedElsewhere]),
    ),
    arguments: new Set(table.roles.flatMap((role) => role.passedTo.map(argumentOf))),
    candidates: new Set([...candidates, ...declared].map((symbol) => symbol.spelled)),
  });
}

const argumentOf = (place: RoleDescription['passedTo'][number]): string =>
  `${place.function}#${place.parameter}`;

/** How a function comes to its role: `stored into MajorFunction`. */
interface Use {
  readonly how: string;
  readonly span: Span;
}

/** A prototype alone promises nothing; what is handed to the system runs. */
const notDefined = ({ spelled }: FunctionSymbol, { how }: Use): string =>
  `${spelled} is ${how}, but no file that was read defines it: it was not checked`;

const isAsked = ({ name }: RoleDescription, { roles }: Search): boolean => roles?.has(name) !== false;

/** The functions that are handed over in a role, and in `found.lost` the places where it is not known which. */
function usesAs(role: RoleDescription, handedOver: readonly HandOver[], search: Search, found: Found) {
  const asked = isAsked(role, search);
  const uses = new Map<FunctionSymbol, Use>();
  let isWhole = true;
  for (const { to, functions, other, span } of handedOver) {
    const how = howOf(role, to);
    if (how === undefined) continue;
    const targets =
      other !== undefined && 'value' in other && asked ? search.resolve?.(other.value) : undefined;
    for (const symbol of [...functions, ...(targets?.symbols ?? [])])
      if (!uses.has(symbol)) uses.set(symbol, { how, span });
    if (other === undefined || targets?.extent === 'whole') continue;
    isWhole = false;
    if (!asked) continue;
    const why = 'why' in other ? other.why : 'it names no function, and what it may be is not known';
    found.lose(`a routine ${how} here may not have been checked: ${why}`, span);
  }
  return { role, uses, isWhole: isWhole && uses.size > 0 };
}

function howOf(role: RoleDescription, to: string): string | undefined {
  if (role.storedInto.includes(to)) return `stored into ${to.slice(to.indexOf('.') + 1)}`;
  const callee = role.passedTo.find((place) => argumentOf(place) === to);
  return callee === undefined ? undefined : `passed to ${callee.function}`;
}

/** @param whole roles of which all routines that the driver hands over are known */
function bySignature(
  functions: readonly FunctionSymbol[],
  table: RoleTable,
  uses: Uses,
  found: Found,
  whole: ReadonlySet<RoleDescription>,
): void {
  for (const symbol of functions) {
    if (found.has(symbol) || !symbol.defined) continue;
    const role = table.roles.find((one) => hasSignature(symbol, one));
    if (role === undefined) continue;
    const other = storedElsewhere(symbol, role, uses);
    if (other !== undefined)
      found.reject(symbol, `it is stored into ${other}, where no ${role.name} is expected`);
    else if (whole.has(role) && uses.addressTaken.has(symbol.name) && uses.staysInside(symbol))
      found.reject(
        symbol,
        `it has the parameters and the result of a ${role.name}, but its address goes only into the driver's own tables, and the driver hands others to the system`,
      );
    else if (uses.addressTaken.has(symbol.name))
      found.add(
        symbol,
        role.name,
        `it has the parameters and the result of a ${role.name}, and its address is taken`,
      );
    else
      found.reject(
        symbol,
        `it has the parameters and the result of a ${role.name}, but only calls mention it`,
      );
  }
}

const storedElsewhere = (symbol: FunctionSymbol, role: RoleDescription, uses: Uses): string | undefined =>
  role.storedElsewhere?.find((member) =>
    uses.handedOver.some(({ to, functions }) => to === member && functions.includes(symbol)),
  );

function hasSignature(symbol: FunctionSymbol, role: RoleDescription): boolean {
  const { signature } = role;
  const { type } = symbol;
  if (signature === undefined || type.variadic || type.parameters.length !== signature.parameters.length)
    return false;
  return (
    isNamed(type.returns, signature.returns) &&
    type.parameters.every((one, i) => isNamed(one, signature.parameters[i]!))
  );
}

function isNamed(type: CType, names: readonly string[]): boolean {
  if (type.alias !== undefined && names.includes(type.alias)) return true;
  if (type.kind === 'opaque') return names.includes(type.name);
  if (type.kind !== 'pointer') return false;
  const { to } = type;
  if (to.alias !== undefined && names.includes(`*${to.alias}`)) return true;
  return to.kind === 'record' && names.includes(`*${to.record.key.replace(/#\d+$/, '')}`);
}

/** Entries of a function the user names stand first and say so; a name without a definition is rejected. */
function namedFirst(driver: Driver, table: RoleTable, named: readonly string[], found: Found): EntryPoint[] {
  const first: EntryPoint[] = [];
  for (const name of new Set(named)) {
    const symbol =
      driver.functions.get(name) ?? [...driver.functions.values()].find((one) => one.spelled === name);
    if (symbol === undefined || !symbol.defined) {
      const span = symbol?.span ?? { file: '<command line>', line: 1, column: 1 };
      found.rejected.push({ function: name, why: 'named as an entry point, but no file defines it', span });
      continue;
    }
    const roles = found.entries.filter((entry) => entry.function === symbol.name).map((entry) => entry.role);
    const chosen = roles.length > 0 ? roles : [roleOf(symbol, table)];
    for (const role of chosen)
      if (role !== undefined)
        first.push({ function: symbol.name, role, foundBy: 'named by the user', span: symbol.span });
  }
  const taken = new Set(first.map((entry) => entry.function));
  return [...first, ...found.entries.filter((entry) => !taken.has(entry.function))];
}

function roleOf(symbol: FunctionSymbol, { roles }: RoleTable): string | undefined {
  const declared = roles.find(({ typedefNames }) => typedefNames.some((type) => symbol.roles.includes(type)));
  return (declared ?? roles.find((role) => hasSignature(symbol, role)) ?? roles[0])?.name;
}
