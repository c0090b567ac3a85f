/** Whether a branch lets every path go on: a condition and its negation, or cases and what is none of them. */
import { isTrue, not } from '../ir/build.js';
import type { Expr } from '../ir/expr.js';
import { printTerm } from '../ir/print-term.js';

/**
 * Told by the form of the conditions alone: `false` says nothing.
 * @param ways for each way on, what is assumed at its beginning
 */
export function isExhaustive(ways: readonly (readonly Expr[])[]): boolean {
  if (ways.some((way) => way.every(isTrue))) return true;
  // what a way with one condition is taken for
  const taken = new Map<string, Set<number>>();
  for (const [i, way] of ways.entries())
    if (way.length === 1)
      for (const part of partsOf('or', way[0]!)) {
        const text = textOf(part);
        taken.set(text, (taken.get(text) ?? new Set()).add(i));
      }
  const isTakenElsewhere = (part: Expr, i: number): boolean =>
    [...(taken.get(textOf(not(part))) ?? [])].some((other) => other !== i);
  return ways.some((way, i) =>
    way.flatMap((cond) => partsOf('and', cond)).every((part) => isTakenElsewhere(part, i)),
  );
}

const textOf = (e: Expr): string => printTerm(e, () => true);

function partsOf(op: 'and' | 'or', whole: Expr): readonly Expr[] {
  const other = op === 'and' ? 'or' : 'and';
  const parts: Expr[] = [];
  const work = [whole];
  for (let e = work.pop(); e !== undefined; e = work.pop()) {
    if (e.kind === 'binary' && e.op === op) work.push(e.left, e.right);
    else if (e.kind === 'unary' && e.op === 'not' && e.arg.kind === 'binary' && e.arg.op === other)
      work.push(not(e.arg.left), not(e.arg.right));
    else parts.push(e);
  }
  return parts;
}
