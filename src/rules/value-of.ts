/** What a procedure without choices returns, as a term. */
import type { Expr } from '../ir/expr.js';
import type { Proc } from '../ir/program.js';
import { substitute } from '../ir/rewrite.js';

/** @returns `undefined` for a procedure that branches, calls, or makes anything up, and for none */
export function valueOf(proc: Proc | undefined, given: readonly Expr[]): Expr | undefined {
  const [result] = proc?.results ?? [];
  if (proc === undefined || result === undefined || given.length !== proc.parameters.length) return undefined;
  const values = new Map(proc.parameters.map(({ name }, i) => [name, given[i]!] as const));
  const seen = new Set<string>();
  for (let id = proc.entry; !seen.has(id); ) {
    seen.add(id);
    const { commands, transfer } = proc.blocks.get(id)!;
    for (const cmd of commands) {
      if (cmd.kind === 'mark') continue;
      if (cmd.kind !== 'assign') return undefined;
      values.set(cmd.target, substitute(cmd.value, values));
    }
    if (transfer.kind === 'return') return values.get(result.name);
    if (transfer.kind !== 'goto' || transfer.targets.length !== 1) return undefined;
    id = transfer.targets[0]!;
  }
  return undefined;
}
