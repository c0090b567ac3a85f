/** Linking: one name for each function and object of the driver (C11 6.2.2, 6.9), and header functions of several units made one. */
import type { FunctionSymbol, VariableSymbol } from './tree.js';
import type { Program } from './type/declarations/linkage.js';
import { type FunctionEntry, Variable } from './type/declarations/symbols.js';

export interface Linked {
  readonly functions: Map<string, FunctionSymbol>;
  readonly globals: Map<string, VariableSymbol>;
}

/** Names are final afterwards. What a body declares later is added to the maps. */
export function link(program: Program): Linked {
  for (const read of program.postponed.splice(0)) read();
  uniteHeaderFunctions(program);
  const functions = nameFunctions(program);
  const globals = nameVariables(program);
  program.onLateFunction = (entry) => {
    entry.name = freeName(functions, entry.spelled, 'external');
    functions.set(entry.name, entry);
  };
  program.onLateVariable = (variable) => {
    variable.name = freeName(globals, variable.spelled, 'external');
    globals.set(variable.name, variable);
  };
  return { functions, globals };
}

function nameFunctions(program: Program): Map<string, FunctionSymbol> {
  const functions = new Map<string, FunctionSymbol>();
  for (const [name, entry] of program.functions) {
    entry.name = name; // it may have been linked before, without the models
    if (entry.twin === undefined) functions.set(name, entry);
  }
  for (const { file, entry } of program.internalFunctions) {
    if (entry.twin !== undefined) continue;
    entry.name = freeName(functions, entry.spelled, baseName(file));
    functions.set(entry.name, entry);
  }
  for (const entry of [...program.functions.values(), ...program.internalFunctions.map((one) => one.entry)])
    if (entry.twin !== undefined) entry.name = entry.twin.name;
  return functions;
}

function nameVariables(program: Program): Map<string, VariableSymbol> {
  const globals = new Map<string, VariableSymbol>();
  for (const [name, variable] of program.variables) {
    variable.name = name;
    globals.set(name, variable);
  }
  for (const { file, variable } of program.internalVariables) {
    variable.name = freeName(globals, variable.spelled, baseName(file));
    globals.set(variable.name, variable);
  }
  for (const variable of globals.values()) if (variable instanceof Variable) completeTentative(variable);
  return globals;
}

/** A tentative definition of unknown length has one element (C11 6.9.2 p5). */
function completeTentative(variable: Variable): void {
  const { type } = variable;
  if (variable.defined && type.kind === 'array' && type.length === undefined)
    variable.type = { ...type, length: 1 };
}

const baseName = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

function freeName(taken: ReadonlyMap<string, unknown>, name: string, place: string): string {
  if (!taken.has(name)) return name;
  const first = `${name}@${place}`;
  let candidate = first;
  for (let i = 2; taken.has(candidate); i++) candidate = `${first}#${i}`;
  return candidate;
}

/**
 * A `static` function of a header is one function for us, not one a unit, as long as it reads the same in both: it mentions the same names,
 * and none that means a private object of a unit. Where the driver's header defines what a model describes, the header's definition stands.
 */
function uniteHeaderFunctions(program: Program): void {
  const privateNames = privateNamesOf(program);
  const known = new Map<string, FunctionEntry>();
  for (const { file, entry } of program.internalFunctions) {
    if (entry.span.file === file || touches(entry, privateNames.get(file))) continue;
    const { span } = entry;
    const key = `${span.file}:${span.line}:${span.column}:${entry.spelled}`;
    const first = known.get(key);
    if (first === undefined) known.set(key, entry);
    else if (sameMentions(first, entry)) joinRoles(first, entry);
  }
  for (const entry of known.values()) {
    const external = program.functions.get(entry.spelled);
    if (entry.defined && external !== undefined && external.definition?.weak !== false)
      joinRoles(entry, external);
  }
}

function joinRoles(first: FunctionEntry, later: FunctionEntry): void {
  later.twin = first;
  for (const role of later.roles) first.addRole(role);
  for (const index of later.indices) first.addIndex(index);
}

/** By unit: private objects, and private functions that are not a header's. */
function privateNamesOf(program: Program): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  const add = (file: string, name: string): void => {
    const known = names.get(file);
    if (known === undefined) names.set(file, new Set([name]));
    else known.add(name);
  };
  for (const { file, variable } of program.internalVariables) add(file, variable.spelled);
  for (const { file, entry } of program.internalFunctions)
    if (entry.span.file === file) add(file, entry.spelled);
  return names;
}

const touches = (entry: FunctionEntry, names: ReadonlySet<string> | undefined): boolean =>
  names !== undefined && [...names].some((name) => name !== entry.spelled && entry.mentions.has(name));

const sameMentions = (a: FunctionEntry, b: FunctionEntry): boolean =>
  a.mentions.size === b.mentions.size && [...a.mentions].every((name) => b.mentions.has(name));
