/** Random well-sorted expressions over given variables, made without folding, so that every operator survives. */
import type { BinaryOp, Expr, MemorySort, Sort } from '../../src/ir/expr.js';
import type { Variable } from '../../src/ir/program.js';
import { isMemory, sameSort } from '../../src/ir/sort.js';
import type { Random } from './random.js';

const compareOps: readonly BinaryOp[] = ['eq', 'bvult', 'bvule', 'bvslt', 'bvsle'];
const connectives: readonly BinaryOp[] = ['and', 'or', 'implies', 'eq'];
const arithOps: readonly BinaryOp[] = [
  'bvadd',
  'bvsub',
  'bvmul',
  'bvudiv',
  'bvurem',
  'bvsdiv',
  'bvsrem',
  'bvand',
  'bvor',
  'bvxor',
  'bvshl',
  'bvlshr',
  'bvashr',
];

export interface TermOptions {
  readonly variables: readonly Variable[];
  /** Widths that operands of comparisons and conversions may have. */
  readonly widths: readonly number[];
  /** Operators that solvers find hard (multiplication and division beyond 8 bits) are left out. */
  readonly easy: boolean;
}

export function randomTerm(random: Random, sort: Sort, depth: number, options: TermOptions): Expr {
  return new TermMaker(random, options).make(sort, depth);
}

class TermMaker {
  constructor(
    private readonly random: Random,
    private readonly options: TermOptions,
  ) {}

  make(sort: Sort, depth: number): Expr {
    const e = depth <= 0 || this.random.chance(15) ? this.leaf(sort) : this.inner(sort, depth - 1);
    return this.random.chance(8) && depth > 0 ? this.doubled(e, sort) : e;
  }

  /** The same node twice, so that sharing is met. */
  private doubled(e: Expr, sort: Sort): Expr {
    if (sort === 'bool') return { kind: 'binary', op: this.random.pick(connectives), left: e, right: e };
    if (isMemory(sort)) return this.choice(e, e, 1);
    return { kind: 'binary', op: this.random.pick(['bvadd', 'bvxor', 'bvand']), left: e, right: e };
  }

  private leaf(sort: Sort): Expr {
    const fitting = this.options.variables.filter((variable) => sameSort(variable.sort, sort));
    if (fitting.length > 0 && (isMemory(sort) || this.random.chance(70))) {
      const { name, sort: own } = this.random.pick(fitting);
      return { kind: 'var', name, sort: own };
    }
    if (sort === 'bool') return { kind: 'bool', value: this.random.chance(50) };
    if (isMemory(sort)) throw new Error('a memory of each sort that is asked for must be declared');
    return { kind: 'bv', width: sort, value: this.random.bits(sort) };
  }

  private inner(sort: Sort, depth: number): Expr {
    if (this.random.chance(15)) return this.choice(this.make(sort, depth), this.make(sort, depth), depth);
    if (sort === 'bool') return this.condition(depth);
    return isMemory(sort) ? this.store(sort, depth) : this.bits(sort, depth);
  }

  private choice(then: Expr, other: Expr, depth: number): Expr {
    return { kind: 'ite', cond: this.make('bool', depth), then, else: other };
  }

  private condition(depth: number): Expr {
    switch (this.random.below(4)) {
      case 0:
        return { kind: 'unary', op: 'not', arg: this.make('bool', depth) };
      case 1:
        return this.pair(this.random.pick(connectives), 'bool', depth);
      default:
        return this.pair(this.random.pick(compareOps), this.random.pick(this.options.widths), depth);
    }
  }

  private bits(width: number, depth: number): Expr {
    switch (this.random.below(8)) {
      case 0:
        return { kind: 'unary', op: this.random.pick(['bvnot', 'bvneg']), arg: this.make(width, depth) };
      case 1:
        return this.extension(width, depth) ?? this.arith(width, depth);
      case 2:
        return this.extract(width, depth) ?? this.arith(width, depth);
      case 3:
        return this.concat(width, depth) ?? this.arith(width, depth);
      case 4:
      case 5:
        return this.select(width, depth) ?? this.arith(width, depth);
      default:
        return this.arith(width, depth);
    }
  }

  private arith(width: number, depth: number): Expr {
    const hard = /mul|div|rem/;
    const ops = this.options.easy && width > 8 ? arithOps.filter((op) => !hard.test(op)) : arithOps;
    return this.pair(this.random.pick(ops), width, depth);
  }

  private pair(op: BinaryOp, sort: Sort, depth: number): Expr {
    return { kind: 'binary', op, left: this.make(sort, depth), right: this.make(sort, depth) };
  }

  private extension(width: number, depth: number): Expr | undefined {
    const narrower = this.options.widths.filter((w) => w <= width);
    if (narrower.length === 0) return undefined;
    return {
      kind: this.random.pick(['zext', 'sext']),
      width,
      arg: this.make(this.random.pick(narrower), depth),
    };
  }

  private extract(width: number, depth: number): Expr | undefined {
    const wider = this.options.widths.filter((w) => w >= width);
    if (wider.length === 0) return undefined;
    const from = this.random.pick(wider);
    const low = this.random.below(from - width + 1);
    return { kind: 'extract', high: low + width - 1, low, arg: this.make(from, depth) };
  }

  private concat(width: number, depth: number): Expr | undefined {
    const lows = this.options.widths.filter((w) => w < width);
    if (lows.length === 0) return undefined;
    const low = this.random.pick(lows);
    return { kind: 'concat', high: this.make(width - low, depth - 1), low: this.make(low, depth - 1) };
  }

  private select(cell: number, depth: number): Expr | undefined {
    const memories = this.options.variables.filter(({ sort }) => isMemory(sort) && sort.cell === cell);
    if (memories.length === 0) return undefined;
    const sort = this.random.pick(memories).sort as MemorySort;
    return { kind: 'select', memory: this.make(sort, depth - 1), address: this.address(sort, depth) };
  }

  private store(sort: MemorySort, depth: number): Expr {
    return {
      kind: 'store',
      memory: this.make(sort, depth - 1),
      address: this.address(sort, depth),
      value: this.make(sort.cell, depth - 1),
    };
  }

  /** Few different ones, so that reads meet writes. */
  private address(sort: MemorySort, depth: number): Expr {
    const few: Expr = { kind: 'bv', width: sort.address, value: BigInt(this.random.below(4)) };
    if (this.random.chance(40)) return few;
    const wide = this.make(sort.address, Math.min(depth - 1, 2));
    if (this.random.chance(30)) return wide;
    const three: Expr = { kind: 'bv', width: sort.address, value: 3n };
    return { kind: 'binary', op: 'bvand', left: wide, right: three };
  }
}
