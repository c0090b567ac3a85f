/** The meaning of expressions: exact, on bigints, one node at a time. The interpreter's compiled form is tested against this one. */
import { InternalError, invariant, unreachable } from '../base/errors.js';
import { applyArith, applyUnary, wrap } from './arith.js';
import type { BinaryOp, Expr, Sort } from './expr.js';
import { MemoryValue } from './memory-value.js';
import { isMemory, widthOf } from './sort.js';

/** Of a bit-vector: unsigned, below 2^width. */
export type Value = boolean | bigint | MemoryValue;

/** A `Map` from names will do. */
export interface Environment {
  get(name: string): Value | undefined;
}

/**
 * A shared node is evaluated once, and of an `ite` only the branch that is taken.
 * @throws InternalError for a variable without a value, or one of another sort
 */
export function evaluate(root: Expr, environment: Environment): Value {
  const done = new Map<Expr, Value>();
  const stack = [root];
  while (stack.length > 0) {
    const e = stack[stack.length - 1]!;
    const missing = nextNeeded(e, done);
    if (missing !== undefined) stack.push(missing);
    else {
      done.set(e, apply(e, done, environment));
      stack.pop();
    }
  }
  return done.get(root)!;
}

export function evaluateBool(e: Expr, environment: Environment): boolean {
  const value = evaluate(e, environment);
  invariant(typeof value === 'boolean', 'a condition must be boolean');
  return value;
}

/** What a variable of this sort is at the start of a procedure that does not say otherwise. */
export function zeroOf(sort: Sort): Value {
  if (sort === 'bool') return false;
  return isMemory(sort) ? MemoryValue.filled(sort, 0n) : 0n;
}

export function valueFits(value: Value, sort: Sort): boolean {
  if (typeof value === 'boolean') return sort === 'bool';
  if (typeof value === 'bigint')
    return typeof sort === 'number' && value >= 0n && value >> BigInt(sort) === 0n;
  return isMemory(sort) && value.fits(sort);
}

/** An operand that must be known before `e` can be. */
function nextNeeded(e: Expr, done: ReadonlyMap<Expr, Value>): Expr | undefined {
  const need = (child: Expr) => (done.has(child) ? undefined : child);
  switch (e.kind) {
    case 'bool':
    case 'bv':
    case 'var':
      return undefined;
    case 'unary':
    case 'extract':
    case 'zext':
    case 'sext':
      return need(e.arg);
    case 'binary':
      return need(e.left) ?? need(e.right);
    case 'ite':
      return need(e.cond) ?? need(done.get(e.cond) === true ? e.then : e.else);
    case 'concat':
      return need(e.high) ?? need(e.low);
    case 'select':
      return need(e.memory) ?? need(e.address);
    case 'store':
      return need(e.memory) ?? need(e.address) ?? need(e.value);
    default:
      return unreachable(e);
  }
}

function apply(e: Expr, done: ReadonlyMap<Expr, Value>, environment: Environment): Value {
  const bits = (child: Expr) => done.get(child) as bigint;
  const memory = (child: Expr) => done.get(child) as MemoryValue;
  switch (e.kind) {
    case 'bool':
    case 'bv':
      return e.value;
    case 'var':
      return lookUp(e.name, e.sort, environment);
    case 'unary':
      return e.op === 'not' ? !done.get(e.arg) : applyUnary(e.op, widthOf(e.arg), bits(e.arg));
    case 'binary':
      return applyBinary(e.op, e.left, done.get(e.left)!, done.get(e.right)!);
    case 'ite':
      return done.get(done.get(e.cond) === true ? e.then : e.else)!;
    case 'extract':
      return wrap(e.high - e.low + 1, bits(e.arg) >> BigInt(e.low));
    case 'concat':
      return (bits(e.high) << BigInt(widthOf(e.low))) | bits(e.low);
    case 'zext':
      return bits(e.arg);
    case 'sext':
      return wrap(e.width, BigInt.asIntN(widthOf(e.arg), bits(e.arg)));
    case 'select':
      return memory(e.memory).read(bits(e.address));
    case 'store':
      return memory(e.memory).write(bits(e.address), bits(e.value));
    default:
      return unreachable(e);
  }
}

function applyBinary(op: BinaryOp, operand: Expr, left: Value, right: Value): Value {
  switch (op) {
    case 'and':
      return left === true && right === true;
    case 'or':
      return left === true || right === true;
    case 'implies':
      return left === false || right === true;
    case 'eq':
      return left === right;
    default:
      return applyArith(op, widthOf(operand), left as bigint, right as bigint);
  }
}

function lookUp(name: string, sort: Sort, environment: Environment): Value {
  const value = environment.get(name);
  if (value === undefined) throw new InternalError(`the variable ${name} has no value`);
  invariant(valueFits(value, sort), `the value of ${name} is not of its sort`);
  return value;
}
