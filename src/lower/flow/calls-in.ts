/** The calls that stand in a body. */
import type { Expr, FunctionBody } from '../../frontend/tree.js';
import { walkStmt } from '../walk.js';
import type { CallExpr } from './scan.js';

type DirectCall = CallExpr & { readonly callee: Extract<Expr, { kind: 'function' }> };

export interface Calls {
  readonly direct: readonly DirectCall[];
  readonly pointers: readonly CallExpr[];
}

const known = new WeakMap<FunctionBody, Calls>();

export function callsIn(body: FunctionBody): Calls {
  const before = known.get(body);
  if (before !== undefined) return before;
  const direct: DirectCall[] = [];
  const pointers: CallExpr[] = [];
  walkStmt(body.block, {
    expr: (e) => {
      if (e.kind !== 'call') return;
      if (isDirect(e)) direct.push(e);
      else pointers.push(e);
    },
  });
  const calls = { direct, pointers };
  known.set(body, calls);
  return calls;
}

const isDirect = (call: CallExpr): call is DirectCall => call.callee.kind === 'function';
