/**
 * Expressions as closures over the slots of a frame, for the interpreter. Values are raw (see raw.ts). Sub-expressions that are shared, and
 * every few hundred levels of a deep chain, are computed ahead into cells of their own: no work is repeated and no stack overflows.
 */
import { InternalError, invariant, unreachable } from '../base/errors.js';
import { type Narrow, narrowBinary, narrowSext } from './compile-narrow.js';
import {
  type Wide,
  wideBinary,
  wideConcat,
  wideExtract,
  wideNeg,
  wideNot,
  widen,
  wideSext,
} from './compile-wide.js';
import type { Value } from './evaluate.js';
import type { Expr, Sort } from './expr.js';
import type { MemoryValue } from './memory-value.js';
import { fromRaw, isNarrow, narrowMask, type Raw, toRaw } from './raw.js';
import { isMemory, sortOf, widthOf } from './sort.js';
import { cutPoints } from './walk.js';

export type Slot = Raw | boolean | MemoryValue;
export type Frame = Slot[];
export type Compiled = (frame: Frame) => Slot;

/** Where variables live. Globals sit in one array for the whole run. */
export interface Scope {
  readonly locals: ReadonlyMap<string, number>;
  readonly globals: ReadonlyMap<string, number>;
  readonly globalFrame: Frame;
}

export function toSlot(value: Value, sort: Sort): Slot {
  if (typeof value !== 'bigint') return value;
  invariant(typeof sort === 'number', 'a number for what is not a bit-vector');
  return toRaw(sort, value);
}

export function fromSlot(slot: Slot, sort: Sort): Value {
  return typeof slot === 'number' || typeof slot === 'bigint' ? fromRaw(sort as number, slot) : slot;
}

const deepest = 200;

export function compileTerm(root: Expr, scope: Scope): Compiled {
  const cuts = cutPoints(root, { size: 3, depth: deepest });
  const compiler = new TermCompiler(scope);
  if (cuts.length === 0) return compiler.compile(root);
  const values: Slot[] = new Array<Slot>(cuts.length).fill(0);
  const steps: Compiled[] = [];
  for (const [i, e] of cuts.entries()) {
    steps.push(compiler.compile(e));
    compiler.ahead.set(e, () => values[i]!);
  }
  const last = compiler.compile(root);
  const run: Compiled = (frame) => {
    for (let i = 0; i < steps.length; i++) values[i] = steps[i]!(frame);
    return last(frame);
  };
  if (!cuts.some((e) => isMemory(sortOf(e)))) return run;
  // A memory that stayed here would keep every later version of itself alive.
  return (frame) => {
    const result = run(frame);
    values.fill(0);
    return result;
  };
}

class TermCompiler {
  readonly ahead = new Map<Expr, Compiled>();

  constructor(private readonly scope: Scope) {}

  compile(e: Expr): Compiled {
    const known = this.ahead.get(e);
    if (known !== undefined) return known;
    switch (e.kind) {
      case 'bool':
        return constant(e.value);
      case 'bv':
        return constant(toRaw(e.width, e.value));
      case 'var':
        return this.variable(e.name);
      case 'unary':
        return this.unary(e);
      case 'binary':
        return this.binary(e);
      case 'ite': {
        const [cond, then, other] = [this.compile(e.cond), this.compile(e.then), this.compile(e.else)];
        return (f) => (cond(f) === true ? then(f) : other(f));
      }
      case 'extract':
        return this.extract(e);
      case 'concat':
        return this.concat(e);
      case 'zext':
        return isNarrow(e.width) ? this.compile(e.arg) : this.unsigned(e.arg);
      case 'sext':
        if (isNarrow(e.width)) return narrowSext(widthOf(e.arg), e.width, this.narrow(e.arg));
        return wideSext(widthOf(e.arg), e.width, this.unsigned(e.arg));
      case 'select': {
        const [memory, address] = [this.memory(e.memory), this.bits(e.address)];
        return (f) => memory(f).readRaw(address(f));
      }
      case 'store': {
        const [memory, address, value] = [this.memory(e.memory), this.bits(e.address), this.bits(e.value)];
        // what is read from the memory as it was comes first: its newest version is the quick one
        return (f) => {
          const at = address(f);
          const to = value(f);
          return memory(f).writeRaw(at, to);
        };
      }
      default:
        return unreachable(e);
    }
  }

  // The sort of `e` decides what its closure gives; TypeScript cannot see that.
  private readonly narrow = (e: Expr) => this.compile(e) as Narrow<Frame>;
  private readonly bits = (e: Expr) => this.compile(e) as Wide<Frame>;
  private readonly test = (e: Expr) => this.compile(e) as (frame: Frame) => boolean;
  private readonly memory = (e: Expr) => this.compile(e) as (frame: Frame) => MemoryValue;

  /** The unsigned value of a bit-vector of any width, in the form of a wide one. */
  private unsigned(e: Expr): Wide<Frame> {
    return isNarrow(widthOf(e)) ? widen(this.narrow(e)) : this.bits(e);
  }

  private variable(name: string): Compiled {
    const local = this.scope.locals.get(name);
    if (local !== undefined) return (f) => f[local]!;
    const global = this.scope.globals.get(name);
    if (global === undefined) throw new InternalError(`the variable ${name} is not declared`);
    const frame = this.scope.globalFrame;
    return () => frame[global]!;
  }

  private unary(e: Extract<Expr, { kind: 'unary' }>): Compiled {
    if (e.op === 'not') {
      const arg = this.test(e.arg);
      return (f) => !arg(f);
    }
    const width = widthOf(e.arg);
    if (!isNarrow(width))
      return e.op === 'bvnot' ? wideNot(width, this.bits(e.arg)) : wideNeg(width, this.bits(e.arg));
    const arg = this.narrow(e.arg);
    const mask = narrowMask(width);
    return e.op === 'bvnot' ? (f) => ~arg(f) & mask : (f) => -arg(f) & mask;
  }

  private binary(e: Extract<Expr, { kind: 'binary' }>): Compiled {
    const { op } = e;
    if (op === 'and' || op === 'or' || op === 'implies') return this.connective(op, e.left, e.right);
    const sort = sortOf(e.left);
    invariant(!isMemory(sort), 'memories are not compared');
    if (sort === 'bool') {
      const [left, right] = [this.test(e.left), this.test(e.right)];
      return (f) => left(f) === right(f);
    }
    if (isNarrow(sort)) return narrowBinary(op, sort, this.narrow(e.left), this.narrow(e.right));
    return wideBinary(op, sort, this.bits(e.left), this.bits(e.right));
  }

  private connective(op: 'and' | 'or' | 'implies', a: Expr, b: Expr): Compiled {
    const [left, right] = [this.test(a), this.test(b)];
    switch (op) {
      case 'and':
        return (f) => left(f) && right(f);
      case 'or':
        return (f) => left(f) || right(f);
      case 'implies':
        return (f) => !left(f) || right(f);
      default:
        return unreachable(op);
    }
  }

  private extract(e: Extract<Expr, { kind: 'extract' }>): Compiled {
    const width = e.high - e.low + 1;
    if (!isNarrow(widthOf(e.arg))) return wideExtract(e.low, width, this.bits(e.arg));
    const arg = this.narrow(e.arg);
    const { low } = e;
    const mask = narrowMask(width);
    return (f) => (arg(f) >>> low) & mask;
  }

  private concat(e: Extract<Expr, { kind: 'concat' }>): Compiled {
    const lowWidth = widthOf(e.low);
    if (!isNarrow(widthOf(e))) return wideConcat(lowWidth, this.unsigned(e.high), this.unsigned(e.low));
    const [high, low] = [this.narrow(e.high), this.narrow(e.low)];
    return (f) => (high(f) << lowWidth) | low(f);
  }
}

const constant =
  (slot: Slot): Compiled =>
  () =>
    slot;
