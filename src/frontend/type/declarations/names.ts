/** Names that are unique in a function: `status`, `status.2` for one that shadows it. */
import type { FunctionContext } from '../context.js';

export function uniqueLocal(local: FunctionContext, name: string): string {
  const count = (local.names.get(name) ?? 0) + 1;
  local.names.set(name, count);
  return count === 1 ? name : `${name}.${count}`;
}
