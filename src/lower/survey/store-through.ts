/** What a function stores where a parameter leads, if that is all that it does with it: an exchange, a setter. */
import type { Expr, FunctionSymbol, VariableSymbol } from '../../frontend/tree.js';
import { walkStmt } from '../walk.js';

/** The position of the parameter that is stored, or what else is. */
export type Stored = { readonly position: number } | { readonly value: Expr };

const known = new WeakMap<FunctionSymbol, Map<number, readonly Stored[] | undefined>>();

/** @returns `undefined` where more may be done than to store parameters and constants there, and to read */
export function storesThrough(symbol: FunctionSymbol, position: number): readonly Stored[] | undefined {
  const of = known.get(symbol) ?? new Map<number, readonly Stored[] | undefined>();
  known.set(symbol, of);
  if (!of.has(position)) of.set(position, find(symbol, position));
  return of.get(position);
}

function find(symbol: FunctionSymbol, position: number): readonly Stored[] | undefined {
  const read = symbol.body();
  const own = read.kind === 'body' ? read.parameters[position] : undefined;
  if (read.kind !== 'body' || own === undefined || own.addressTaken || read.gaps.length > 0) return undefined;
  const stored: Stored[] = [];
  let uses = 0;
  let followed = 0;
  const leads = (pointer: Expr): boolean => isOf(pointer, own);
  walkStmt(read.block, {
    place: (place, use) => {
      if (place.kind === 'variable' && place.symbol === own) uses++;
      if (place.kind !== 'dereference' || !leads(place.pointer)) return;
      if (use === 'read' || use === 'write') followed++;
    },
    expr: (e) => {
      if (e.kind !== 'assign' || e.target.kind !== 'dereference' || !leads(e.target.pointer)) return;
      const parameter = read.parameters.findIndex((one) => isOf(e.value, one));
      stored.push(parameter < 0 ? { value: e.value } : { position: parameter });
    },
  });
  return uses === followed ? stored : undefined;
}

function isOf(value: Expr, symbol: VariableSymbol): boolean {
  let e = value;
  while (e.kind === 'convert') e = e.operand;
  return e.kind === 'read' && e.place.kind === 'variable' && e.place.symbol === symbol;
}
