/** Linking: one name for each function and object of the driver (C11 6.2.2, 6.9). */
import type { FunctionSymbol, VariableSymbol } from './tree.js';
import type { Program } from './type/declarations/linkage.js';
import { FunctionEntry, Variable } from './type/declarations/symbols.js';
import { uniteHeaderFunctions } from './unite.js';

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
  for (const entry of functions.values()) if (entry instanceof FunctionEntry) lookInUnread(program, entry);
  program.onLateFunction = (entry) => {
    lookInUnread(program, entry);
    entry.name = freeName(functions, entry.spelled, 'external');
    functions.set(entry.name, entry);
  };
  program.onLateVariable = (variable) => {
    variable.name = freeName(globals, variable.spelled, 'external');
    globals.set(variable.name, variable);
  };
  return { functions, globals };
}

function lookInUnread(program: Program, entry: FunctionEntry): void {
  if (!entry.defined && entry.origin === 'driver') entry.unread = program.unreadWith(entry.spelled);
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
