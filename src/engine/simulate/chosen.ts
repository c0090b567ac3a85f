import type { TermGraph } from '../../encode/term.js';
import type { TermId } from '../../encode/term-store.js';
import type { Facts } from './facts.js';

/** A value that is one of several, by conditions that are known. */
export function chosen(g: TermGraph, facts: Facts, value: TermId): TermId {
  let t = value;
  while (g.op(t) === 'ite') {
    const truth = facts.truthOf(g.arg(t, 0));
    if (truth === undefined) return t;
    t = g.arg(t, truth ? 1 : 2);
  }
  return t;
}
