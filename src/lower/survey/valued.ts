/** Whose results are looked at: a call that is a statement by itself, or whose value is converted to `void`, looks at none. */
import type { Expr, FunctionBody } from '../../frontend/tree.js';
import { walkStmt } from '../walk.js';

const known = new WeakMap<FunctionBody, ReadonlySet<string>>();

export const looksAtResult = (body: FunctionBody, name: string): boolean => valuedIn(body).has(name);

function valuedIn(body: FunctionBody): ReadonlySet<string> {
  const before = known.get(body);
  if (before !== undefined) return before;
  const found = new Set<string>();
  const discarded = new Set<Expr>();
  walkStmt(body.block, {
    stmt: (s) => {
      if (s.kind === 'expression') discarded.add(behindVoid(s.expression));
    },
    expr: (e) => {
      if (e.kind === 'call' && e.callee.kind === 'function' && !discarded.has(e))
        found.add(e.callee.symbol.name);
    },
  });
  known.set(body, found);
  return found;
}

function behindVoid(expr: Expr): Expr {
  let e = expr;
  while (e.kind === 'convert' && e.type.kind === 'void') e = e.operand;
  return e;
}
