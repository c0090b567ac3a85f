/** Boolean terms: what is decided or shortened when they are made. */
import { FALSE, type TermId, type TermStore, TRUE } from './term-store.js';

export function not(g: TermStore, a: TermId): TermId {
  if (a === TRUE) return FALSE;
  if (a === FALSE) return TRUE;
  return g.negation(a) ?? g.intern('not', 0, [a]);
}

export const and = (g: TermStore, operands: readonly TermId[]): TermId => connect(g, 'and', operands);
export const or = (g: TermStore, operands: readonly TermId[]): TermId => connect(g, 'or', operands);

type Connective = 'and' | 'or';

/**
 * Operands of an operand of the same kind are merged in only while they are few: a condition that grows by one conjunct per command would
 * otherwise be copied at every command.
 */
const mergeLimit = 16;

function connect(g: TermStore, op: Connective, operands: readonly TermId[]): TermId {
  const [unit, zero] = op === 'and' ? [TRUE, FALSE] : [FALSE, TRUE];
  let members = flatten(g, op, operands, unit);
  for (let round = 0; round < 4; round++) {
    if (decided(g, members, zero)) return zero;
    const shorter = absorb(g, op, members);
    if (shorter === undefined) break;
    members = flatten(g, op, shorter, unit);
  }
  if (members.has(zero)) return zero;
  if (op === 'and' && members.size > 1) {
    const kept = equalities(g, members);
    if (kept === undefined) return FALSE;
    members = kept;
  }
  const sorted = [...members].sort((a, b) => a - b);
  if (sorted.length === 0) return unit;
  if (sorted.length === 1) return sorted[0]!;
  return (op === 'or' ? factor(g, sorted) : undefined) ?? g.intern(op, 0, sorted);
}

function flatten(g: TermStore, op: Connective, operands: readonly TermId[], unit: TermId): Set<TermId> {
  const members = new Set<TermId>();
  for (const t of operands) {
    const limit = operands.length === 1 ? Number.POSITIVE_INFINITY : mergeLimit;
    for (const part of partsOf(g, op, t, limit)) if (part !== unit) members.add(part);
  }
  return members;
}

/** The operands of a term read as a connective: itself alone when it is another kind of term, or has more than `limit`. */
function partsOf(g: TermStore, op: Connective, t: TermId, limit = Number.POSITIVE_INFINITY): TermId[] {
  if (g.op(t) === op) return g.arity(t) <= limit ? g.args(t) : [t];
  if (g.op(t) !== 'not') return [t];
  const inner = g.arg(t, 0);
  if (g.op(inner) !== dualOf(op) || g.arity(inner) > limit) return [t];
  return g.args(inner).map((part) => not(g, part)); // ¬(a ∨ b) = ¬a ∧ ¬b
}

const dualOf = (op: Connective): Connective => (op === 'and' ? 'or' : 'and');

/** A member and its negation, or the zero itself. */
function decided(g: TermStore, members: ReadonlySet<TermId>, zero: TermId): boolean {
  if (members.has(zero)) return true;
  for (const t of members) {
    const negation = g.negation(t);
    if (negation !== undefined && members.has(negation)) return true;
  }
  return false;
}

/** a ∧ (a ∨ b) = a and a ∧ (¬a ∨ b) = a ∧ b, and their duals; `undefined`: nothing to do. */
function absorb(g: TermStore, op: Connective, members: ReadonlySet<TermId>): TermId[] | undefined {
  const dual = dualOf(op);
  let changed = false;
  const result: TermId[] = [];
  for (const t of members) {
    const parts = partsOf(g, dual, t, 4 * mergeLimit);
    if (parts.length < 2) {
      result.push(t);
      continue;
    }
    const rest = parts.filter((part) => {
      const negation = g.negation(part);
      return negation === undefined || !members.has(negation);
    });
    if (parts.some((part) => members.has(part))) changed = true;
    else if (rest.length === parts.length) result.push(t);
    else {
      changed = true;
      result.push(connect(g, dual, rest));
    }
  }
  return changed ? result : undefined;
}

/** x = 1 ∧ x = 2 is false (`undefined`); x = 1 makes x ≠ 2 superfluous. */
function equalities(g: TermStore, members: Set<TermId>): Set<TermId> | undefined {
  const known = new Map<TermId, TermId>();
  for (const t of members) {
    if (!isEqualToConstant(g, t)) continue;
    const before = known.get(g.arg(t, 0));
    if (before !== undefined && before !== g.arg(t, 1)) return undefined;
    known.set(g.arg(t, 0), g.arg(t, 1));
  }
  if (known.size === 0) return members;
  const superfluous = (t: TermId) => {
    if (g.op(t) !== 'not' || !isEqualToConstant(g, g.arg(t, 0))) return false;
    return known.has(g.arg(g.arg(t, 0), 0)); // a different constant, or the pair was a contradiction
  };
  return new Set([...members].filter((t) => !superfluous(t)));
}

export const isEqualToConstant = (g: TermStore, t: TermId): boolean =>
  g.op(t) === 'eq' && g.op(g.arg(t, 1)) === 'const';

/** (s ∧ a) ∨ (s ∧ b) = s ∧ (a ∨ b): what paths through a branch share stays outside, and a ∨ ¬a disappears. */
function factor(g: TermStore, members: readonly TermId[]): TermId | undefined {
  const conjuncts = members.map((t) => conjunctsOf(g, t));
  let shared = new Set(conjuncts[0]);
  for (const list of conjuncts.slice(1)) {
    const here = new Set(list);
    shared = new Set([...shared].filter((t) => here.has(t)));
    if (shared.size === 0) return undefined;
  }
  const rests = conjuncts.map((list) =>
    and(
      g,
      list.filter((t) => !shared.has(t)),
    ),
  );
  return and(g, [...shared, or(g, rests)]);
}

export const conjunctsOf = (g: TermStore, t: TermId): TermId[] => partsOf(g, 'and', t);

export function ite(g: TermStore, cond: TermId, then: TermId, other: TermId): TermId {
  if (cond === TRUE || then === other) return then;
  if (cond === FALSE) return other;
  if (g.op(cond) === 'not') return ite(g, g.arg(cond, 0), other, then);
  if (g.op(then) === 'ite' && g.arg(then, 0) === cond) return ite(g, cond, g.arg(then, 1), other);
  if (g.op(other) === 'ite' && g.arg(other, 0) === cond) return ite(g, cond, then, g.arg(other, 2));
  return g.width(then) === 0
    ? booleanIte(g, cond, then, other)
    : (sharedBranch(g, cond, then, other) ?? g.intern('ite', g.width(then), [cond, then, other]));
}

function booleanIte(g: TermStore, cond: TermId, then: TermId, other: TermId): TermId {
  if (then === TRUE || then === cond) return or(g, [cond, other]);
  if (then === FALSE) return and(g, [not(g, cond), other]);
  if (other === FALSE || other === cond) return and(g, [cond, then]);
  if (other === TRUE) return or(g, [not(g, cond), then]);
  const negation = g.negation(cond);
  if (then === negation) return and(g, [negation, other]);
  if (other === negation) return or(g, [negation, then]);
  return g.intern('ite', 0, [cond, then, other]);
}

/** ite(c, x, ite(d, x, y)) = ite(c ∨ d, x, y), and the like: one value, one branch. */
function sharedBranch(g: TermStore, cond: TermId, then: TermId, other: TermId): TermId | undefined {
  if (g.op(other) === 'ite') {
    const [d, x, y] = [g.arg(other, 0), g.arg(other, 1), g.arg(other, 2)];
    if (x === then) return ite(g, or(g, [cond, d]), then, y);
    if (y === then) return ite(g, or(g, [cond, not(g, d)]), then, x);
  }
  if (g.op(then) === 'ite') {
    const [d, x, y] = [g.arg(then, 0), g.arg(then, 1), g.arg(then, 2)];
    if (y === other) return ite(g, and(g, [cond, d]), x, other);
    if (x === other) return ite(g, and(g, [cond, not(g, d)]), y, other);
  }
  return undefined;
}
