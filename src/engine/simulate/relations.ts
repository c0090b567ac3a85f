/**
 * How an index that differs from path to path compares with variables, and with terms that are the same on all paths: all that holds on the first
 * path is a candidate, and given up where it does not hold on another (Flanagan and Leino 2001, "Houdini").
 */
import type { TermGraph } from '../../encode/term.js';
import { sumOf } from '../../encode/term-arith.js';
import type { TermId } from '../../encode/term-store.js';
import type { Facts } from './facts.js';
import { baseOf, type Order, type View } from './orders.js';

export type Role =
  /** The index of the holder that the relation is about. */
  | { readonly kind: 'index' }
  /** A local, by its position. */
  | { readonly kind: 'local'; readonly slot: number }
  | { readonly kind: 'term'; readonly term: TermId };

export interface Relation {
  readonly view: View;
  readonly low: Role;
  readonly high: Role;
  readonly by: bigint;
}

/** One of the paths. */
export interface Side {
  readonly facts: Facts;
  readonly index: TermId | undefined;
  readonly local: (slot: number) => TermId;
}

/** Those that hold on all sides. @param locals numbers that the index is held against */
export function relationsOn(g: TermGraph, locals: readonly number[], sides: readonly Side[]): Relation[] {
  const others: Role[] = locals.map((slot) => ({ kind: 'local', slot }));
  const bounds = new Set(sides.flatMap(({ facts, index }) => comparedWith(g, facts, index!)));
  for (const term of bounds) others.push({ kind: 'term', term });
  const all = sides.map((side) => told(g, side, locals));
  const index: Role = { kind: 'index' };
  const between = (other: Role, view: View, by: bigint): Relation[] => [
    { view, low: index, high: other, by },
    { view, low: other, high: index, by },
  ];
  return others
    .flatMap((other) => views.flatMap((view) => [1n, 0n].flatMap((by) => between(other, view, by))))
    .filter((relation) => all.every((side) => isRelated(g, relation, side)));
}

export const views = ['unsigned', 'signed'] as const;

/** What the path has compared a term with. */
export function comparedWith(g: TermGraph, facts: Facts, term: TermId): TermId[] {
  const { base } = sumOf(g, term);
  if (base === undefined) return [];
  return facts
    .comparisonsOf(new Set([base]))
    .flatMap(({ low, high }) => [low, high])
    .filter((other) => views.every((view) => baseOf(g, view, other) !== base));
}

export function isRelated(g: TermGraph, relation: Relation, side: Side): boolean {
  const order = orderOf(relation, side);
  return side.facts.follows(order) || side.facts.truthOf(conditionOf(g, order)) === true;
}

/** Among the facts from here on. */
export function related(g: TermGraph, relation: Relation, side: Side): Facts {
  const order = orderOf(relation, side);
  const facts = side.facts.with(conditionOf(g, order)) ?? side.facts;
  return facts.withOrders([order]);
}

/** With what comparisons say told as orders: of the index and the locals that a path has changed. */
export function told(g: TermGraph, side: Side, locals: readonly number[]): Side {
  const values = [...(side.index === undefined ? [] : [side.index]), ...locals.map(side.local)];
  const terms = values.flatMap((term) => sumOf(g, term).base ?? []);
  return { ...side, facts: side.facts.withOrders(side.facts.comparisonsOf(new Set(terms))) };
}

function orderOf({ view, low, high, by }: Relation, side: Side): Order {
  const valueOf = (role: Role): TermId =>
    role.kind === 'index' ? side.index! : role.kind === 'local' ? side.local(role.slot) : role.term;
  return { view, low: valueOf(low), high: valueOf(high), by };
}

/** @param order by 0 or 1 */
function conditionOf(g: TermGraph, { view, low, high, by }: Order): TermId {
  const width = Math.max(g.width(low), g.width(high));
  const wide = (t: TermId) => (view === 'unsigned' ? g.zext(width, t) : g.sext(width, t));
  const less = (a: TermId, b: TermId) =>
    view === 'unsigned' ? g.ult(wide(a), wide(b)) : g.slt(wide(a), wide(b));
  return by === 1n ? less(low, high) : g.not(less(high, low));
}
