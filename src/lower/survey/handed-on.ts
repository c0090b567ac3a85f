/**
 * Local records that others get at while the routine runs: their address goes, as a pointer without a type, to a routine of the system's or to one that is
 * not known, there or by way of the driver's own. What is stored in them is kept as in any other place that others find.
 */
import type { Expr, FunctionBody, FunctionSymbol, VariableSymbol } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import { intrinsicOf } from '../calls/intrinsics.js';
import type { CallExpr } from '../flow/scan.js';
import { outermost, outlives, unconverted } from '../memory/access.js';
import { useOf } from '../memory/parameter-use.js';
import { walkStmt } from '../walk.js';

const locals = new WeakMap<FunctionBody, ReadonlySet<VariableSymbol>>();
const parameters = new WeakMap<FunctionSymbol, Map<number, boolean>>();

export const isHandedOn = (body: FunctionBody, symbol: VariableSymbol): boolean => handedOn(body).has(symbol);

function handedOn(body: FunctionBody): ReadonlySet<VariableSymbol> {
  const known = locals.get(body);
  if (known !== undefined) return known;
  const found = new Set<VariableSymbol>();
  const look = (e: Expr, goesOn: () => boolean): void => {
    const value = unconverted(e);
    if (value.kind !== 'address') return;
    const { object } = outermost(value.place);
    if (object.kind !== 'variable') return;
    const { symbol } = object;
    if (symbol.type.kind === 'record' && symbol.storage !== 'static' && goesOn()) found.add(symbol);
  };
  walkStmt(body.block, {
    expr: (e) => {
      if (e.kind === 'call')
        for (const [i, argument] of e.arguments.entries()) look(argument, () => goesOn(e, i));
      // the parameter in a work item, or what others find in a record of theirs
      if (e.kind === 'assign') look(e.value, () => isUntyped(e.target.type) || outlives(e.target));
    },
  });
  locals.set(body, found);
  return found;
}

const isUntyped = (type: CType): boolean => type.kind === 'pointer' && type.to.kind === 'void';

function goesOn({ callee, arguments: values }: CallExpr, position: number): boolean {
  if (callee.kind !== 'function') return true;
  const { symbol } = callee;
  const parameter = symbol.type.parameters[position];
  if (parameter?.kind !== 'pointer') return false;
  if (symbol.origin === 'driver') return isHandedOnBy(symbol, position);
  if (intrinsicOf(symbol.name) !== undefined) return false;
  // into a list of somebody's
  if (parameter.to.kind !== 'void') return symbol.defined && useOf(symbol, position).isKept;
  return values.length > 1;
}

/** Whether the driver's function does so with what its parameter leads to. */
function isHandedOnBy(symbol: FunctionSymbol, position: number): boolean {
  const answers = parameters.get(symbol) ?? new Map<number, boolean>();
  parameters.set(symbol, answers);
  const known = answers.get(position);
  if (known !== undefined) return known;
  answers.set(position, false);
  const read = symbol.body();
  let found = read.kind !== 'body';
  if (read.kind === 'body') {
    const own = read.parameters[position];
    const isIt = (e: Expr): boolean => {
      const value = unconverted(e);
      return value.kind === 'read' && value.place.kind === 'variable' && value.place.symbol === own;
    };
    walkStmt(read.block, {
      expr: (e) => {
        if (e.kind === 'call') found ||= e.arguments.some((argument, i) => isIt(argument) && goesOn(e, i));
      },
    });
  }
  answers.set(position, found);
  return found;
}
