/** Reads drivers given as text, with a host that is a map. */
import type { FrontendOptions, Host } from '../../../src/frontend/host.js';
import { readDriver } from '../../../src/frontend/read.js';
import { type Target, targets } from '../../../src/frontend/target.js';
import type { Driver, Expr, FunctionBody, Initializer } from '../../../src/frontend/tree.js';
import { printExpr } from '../../../src/frontend/type/print/expression.js';
import { printStmt } from '../../../src/frontend/type/print/print.js';
import { printType } from '../../../src/frontend/type/print/type.js';
import type { RecordInfo } from '../../../src/frontend/type/types/ctype.js';

type Files = Readonly<Record<string, string>>;

const encoder = new TextEncoder();

export const hostOf = (files: Files): Host => ({
  read: (path) =>
    files[path] === undefined ? { kind: 'missing' } : { kind: 'file', bytes: encoder.encode(files[path]) },
  list: (folder) =>
    Object.keys(files)
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => path.slice(folder.length + 1)),
});

const optionsFor = (target: Target['name']): FrontendOptions => ({
  target: targets[target],
  includeDirs: ['inc'],
  systemDirs: ['sys'],
  prelude: [],
  defines: [],
  undefines: [],
});

/** Files `model/…` are models, other `.c` files the driver's. */
export function read(files: Files, target: Target['name'] = 'win-x64'): Driver {
  const sources = Object.keys(files).filter((path) => path.endsWith('.c'));
  const isModel = (path: string): boolean => path.startsWith('model/');
  const inputs = { files: sources.filter((path) => !isModel(path)), models: sources.filter(isModel) };
  return readDriver(inputs, hostOf(files), optionsFor(target));
}

export const readText = (text: string, target: Target['name'] = 'win-x64'): Driver =>
  read({ 'a.c': text }, target);

export function bodyOf(driver: Driver, name: string): FunctionBody {
  const body = driver.functions.get(name)?.body();
  if (body?.kind !== 'body') throw new Error(`${name} has no body`);
  return body;
}

/** The statements of `f` as text, one line each where they do not nest. */
export const statementsOf = (driver: Driver, name = 'f'): string[] =>
  bodyOf(driver, name).block.statements.flatMap((one) => printStmt(one, ''));

/** The expression as the only statement of a function behind the declarations. */
export function expressionOf(text: string, declarations = '', target: Target['name'] = 'win-x64'): Expr {
  const statement = bodyOf(
    readText(`${declarations}\nvoid probe(void) { ${text}; }`, target),
    'probe',
  ).block.statements.at(-1);
  if (statement?.kind !== 'expression') throw new Error(`${text} is not an expression`);
  return statement.expression;
}

/** `int 3` for a constant, else the tree. */
export function meaning(text: string, declarations = '', target: Target['name'] = 'win-x64'): string {
  const expr = expressionOf(text, declarations, target);
  return expr.kind === 'constant' ? `${printType(expr.type)} ${expr.value}` : printExpr(expr);
}

export function recordOf(driver: Driver, global: string): RecordInfo {
  const type = driver.globals.get(global)?.type;
  if (type?.kind !== 'record') throw new Error(`${global} is not a record`);
  return type.record;
}

/** `@4:0+3=2` for each store. */
export const storesOf = (initializer: Initializer | undefined): string[] =>
  (initializer?.stores ?? []).map((store) => {
    const bits = store.bits === undefined ? '' : `:${store.bits.offset}+${store.bits.width}`;
    const value = store.value.kind === 'constant' ? String(store.value.value) : printExpr(store.value);
    return `@${store.offset}${bits}=${value}`;
  });
