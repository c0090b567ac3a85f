/**
 * What a question depends on (its cone of influence), and the constraints on cells that go with it.
 *
 * A constraint about cells outside the cone may be left out. Cells outside can always be given values: take them in the order in which they
 * were created, so that an address depends on cells that have values already (all cells in the address of a cell in the cone are in the cone
 * too); give each the value that some cell of the same memory has at the same address, or else zero. That satisfies every constraint left
 * out, and none of those asked is touched.
 */
import type { Encoding } from './encoding.js';
import type { Cell } from './memory.js';
import { sumOf } from './term-arith.js';
import { type TermId, TRUE } from './term-store.js';

export interface Cone {
  /** Ascending: arguments before what uses them. */
  readonly terms: readonly TermId[];
  /** Must hold besides the question. */
  readonly constraints: readonly TermId[];
}

export function coneOf({ graph: g, memories }: Encoding, roots: readonly TermId[]): Cone {
  const seen = new Set<TermId>();
  const constraints = new Set<TermId>();
  /** Of each memory, the cells found so far by the base of their address. */
  const found = new Map<number, Map<TermId | undefined, Cell[]>>();
  const stack: TermId[] = [];
  const visit = (t: TermId) => {
    if (seen.has(t)) return;
    seen.add(t);
    stack.push(t);
  };
  const require = (constraint: TermId) => {
    if (constraint === TRUE || constraints.has(constraint)) return;
    constraints.add(constraint);
    visit(constraint);
  };
  const enterCell = (cell: Cell) => {
    visit(cell.address);
    require(memories.range(cell));
    const byBase = found.get(cell.source) ?? new Map<TermId | undefined, Cell[]>();
    found.set(cell.source, byBase);
    const { base } = sumOf(g, cell.address);
    // different addresses with one base differ by their offsets
    for (const [other, cells] of byBase)
      if (other !== base) for (const earlier of cells) require(memories.consistency(earlier, cell));
    const list = byBase.get(base);
    if (list === undefined) byBase.set(base, [cell]);
    else list.push(cell);
  };
  for (const root of roots) visit(root);
  while (stack.length > 0) {
    const t = stack.pop()!;
    for (let i = 0; i < g.arity(t); i++) visit(g.arg(t, i));
    const cell = g.op(t) === 'var' ? memories.cell(t) : undefined;
    if (cell !== undefined) enterCell(cell);
  }
  return { terms: [...seen].sort((a, b) => a - b), constraints: [...constraints] };
}
