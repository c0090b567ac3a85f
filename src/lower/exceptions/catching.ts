/** Where an exception may end. */
import type { Stmt } from '../../frontend/tree.js';
import { walkStmt } from '../walk.js';

type TryExcept = Extract<Stmt, { kind: 'try-except' }>;
type TryFinally = Extract<Stmt, { kind: 'try-finally' }>;

/**
 * A filter may take what its body raises; and a termination handler that is left by a jump goes on as if nothing had been raised (Microsoft's
 * "try-finally statement"). A jump that stays inside of the handler counts as well: it only looks as if.
 */
export function catches(s: Stmt): s is TryExcept | TryFinally {
  return s.kind === 'try-except' || (s.kind === 'try-finally' && hasJump(s.handler));
}

function hasJump(handler: Stmt): boolean {
  let found = false;
  walkStmt(handler, {
    stmt: ({ kind }) => {
      found ||=
        kind === 'return' || kind === 'goto' || kind === 'break' || kind === 'continue' || kind === 'leave';
    },
  });
  return found;
}
