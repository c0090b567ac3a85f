/** Assumptions of models that no input can be without: nothing is forced by them. */
import type { TermGraph } from '../../encode/term.js';

/** `x < bound`, `x = constant` … of one arbitrary number: some value of it does. */
export function isPromiseOfInput(g: TermGraph, condition: number): boolean {
  let t = g.op(condition) === 'not' ? g.arg(condition, 0) : condition;
  if (g.arity(t) !== 2) return g.op(t) === 'var';
  const [a, b] = [g.arg(t, 0), g.arg(t, 1)];
  if (g.op(b) !== 'const' && g.op(a) !== 'const') return false;
  t = g.op(b) === 'const' ? a : b;
  while (g.op(t) === 'zext' || g.op(t) === 'sext') t = g.arg(t, 0);
  return g.op(t) === 'var';
}
