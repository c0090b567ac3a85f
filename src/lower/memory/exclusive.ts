/**
 * Whether no run of a body evaluates both of two expressions: they stand in different arms of an `if` or a `switch`, or one of them behind an arm that is
 * left by a jump. What a loop goes round is not told apart: the next time it may be the other arm.
 */
import type { Expr, FunctionBody, Stmt } from '../../frontend/tree.js';
import { walkExpr, walkStmt } from '../walk.js';

/** One of the ways on from a statement that has several. */
interface Arm {
  readonly of: Stmt;
  readonly arm: number;
}

/** A statement, and the arms that it stands in, outermost first. */
interface Placed {
  readonly stmt: Stmt;
  readonly arms: readonly Arm[];
}

const known = new WeakMap<FunctionBody, ReadonlyMap<Expr, readonly Arm[]>>();

/** @param a, b conversions in the body */
export function areExclusive(body: FunctionBody, a: Expr, b: Expr): boolean {
  const arms = known.get(body) ?? armsIn(body);
  known.set(body, arms);
  const [here, there] = [arms.get(a) ?? [], arms.get(b) ?? []];
  return here.some((one) => there.some((other) => other.of === one.of && other.arm !== one.arm));
}

/** Of each conversion. */
function armsIn(body: FunctionBody): ReadonlyMap<Expr, readonly Arm[]> {
  const found = new Map<Expr, readonly Arm[]>();
  if (jumpsBack(body)) return found;
  const work: Placed[] = [{ stmt: body.block, arms: [] }];
  for (let placed = work.pop(); placed !== undefined; placed = work.pop()) {
    const { stmt, arms } = placed;
    const expr = (e: Expr): void => void (e.kind === 'convert' && found.set(e, arms));
    switch (stmt.kind) {
      case 'block':
        work.push(...inTurn(stmt.statements, arms));
        break;
      case 'if':
        walkExpr(stmt.condition, { expr });
        work.push({ stmt: stmt.then, arms: [...arms, { of: stmt, arm: 0 }] });
        if (stmt.else !== undefined) work.push({ stmt: stmt.else, arms: [...arms, { of: stmt, arm: 1 }] });
        break;
      case 'switch':
        walkExpr(stmt.value, { expr });
        work.push(...cases(stmt, arms));
        break;
      case 'case':
      case 'unknown-case':
      case 'default':
        work.push({ stmt: stmt.body, arms });
        break;
      case 'label':
        // a jump may lead from one arm into another
        if (arms.length > 0) return new Map();
        work.push({ stmt: stmt.body, arms });
        break;
      default:
        walkStmt(stmt, { expr });
    }
  }
  return found;
}

/** To a label above the jump. */
function jumpsBack(body: FunctionBody): boolean {
  const labels = new Set<string>();
  let found = false;
  walkStmt(body.block, {
    stmt: (s) => {
      if (s.kind === 'label') labels.add(s.name);
      if (s.kind === 'goto') found ||= labels.has(s.label);
    },
  });
  return found;
}

/** What stands behind an arm that does not come to its end is another arm of the same statement, up to where a jump may lead. */
function inTurn(statements: readonly Stmt[], arms: readonly Arm[]): Placed[] {
  let here = arms;
  return statements.map((stmt) => {
    if (hasLabel(stmt)) here = arms;
    const placed = { stmt, arms: here };
    if (stmt.kind === 'if') {
      const [then, other] = [ends(stmt.then), stmt.else !== undefined && ends(stmt.else)];
      if (then !== other) here = [...here, { of: stmt, arm: then ? 1 : 0 }];
    }
    return placed;
  });
}

/** Each group of statements that one case leads to, with those that it falls through to. */
function cases(stmt: Extract<Stmt, { kind: 'switch' }>, arms: readonly Arm[]): Placed[] {
  if (stmt.body.kind !== 'block') return [{ stmt: stmt.body, arms }];
  const groups: Stmt[][] = [[]];
  let isOpen = true;
  for (const one of stmt.body.statements) {
    if (isCase(one) && !isOpen) groups.push([]);
    groups.at(-1)!.push(one);
    isOpen = !ends(one);
  }
  return groups.flatMap((group, arm) => inTurn(group, [...arms, { of: stmt, arm }]));
}

const isCase = ({ kind }: Stmt): boolean => kind === 'case' || kind === 'unknown-case' || kind === 'default';

/** Where a jump may come in: a label, or one of the switch around it. */
function hasLabel(stmt: Stmt): boolean {
  let found = false;
  walkStmt(stmt, {
    stmt: (s) => {
      if (s.kind === 'label' || (isCase(s) && stmt.kind !== 'switch')) found = true;
    },
  });
  return found;
}

/** What stands behind it is not reached from there. */
function ends(stmt: Stmt): boolean {
  switch (stmt.kind) {
    case 'return':
    case 'goto':
    case 'break':
    case 'continue':
    case 'leave':
      return true;
    case 'block': {
      const last = stmt.statements.at(-1);
      return last !== undefined && ends(last);
    }
    case 'if':
      return stmt.else !== undefined && ends(stmt.then) && ends(stmt.else);
    case 'case':
    case 'unknown-case':
    case 'default':
    case 'label':
      return ends(stmt.body);
    default:
      return false;
  }
}
