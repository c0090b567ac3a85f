/**
 * Terms as numbers: a term is the index of its row in parallel arrays, arguments come before what uses them, and equal terms are one term
 * (hash-consing). Nothing is simplified here.
 */
import type { TermOp } from './query.js';

/** Index of a term. Comparing two ids compares two terms. */
export type TermId = number;

/** A growing array of 32-bit integers. */
class Ints {
  private data = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.data.length) {
      const larger = new Int32Array(this.data.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length++] = value;
  }

  at(index: number): number {
    return this.data[index]!;
  }

  set(index: number, value: number): void {
    this.data[index] = value;
  }
}

export const TRUE: TermId = 0;
export const FALSE: TermId = 1;

const none: readonly TermId[] = [];

/** Far more than a solver could be asked about. */
const mostTerms = 700_000;

/** The program is too large to be made into terms. A limit of ours, not a fault: who asks for an encoding says so in the verdict. */
export class TooManyTerms extends Error {
  override readonly name = 'TooManyTerms';

  constructor(
    message: string,
    /** How often terms were asked for until then. */
    readonly asked: number,
  ) {
    super(message);
  }
}

export class TermStore {
  private readonly ops: TermOp[] = [];
  private readonly widths = new Ints();
  /** Arguments of term t are `pool[first[t] … first[t + 1])`. */
  private readonly first = new Ints();
  private readonly pool = new Ints();
  /** `extract`: the low bit; `const`: index into `values`; `var`: index into `names`. */
  private readonly extras = new Ints();
  /** The term's negation when there is one, else -1. */
  private readonly negations = new Ints();
  /** Leaves of a tree of `ite` over constants (1 for a constant), capped; 0 for other terms. */
  private readonly trees = new Ints();
  private readonly values: bigint[] = [];
  private readonly names: string[] = [];
  private readonly constants = new Map<number, Map<bigint, TermId>>();
  private readonly variables = new Map<string, TermId>();
  /** Exclusive upper bounds promised for variables. */
  private readonly bounds = new Map<TermId, bigint>();
  private table = new Int32Array(4096).fill(-1);

  /** How often a term was asked for, whether it was there or not. */
  asked = 0;
  /** More ends in `TooManyTerms`. */
  mostAsked = Number.POSITIVE_INFINITY;

  constructor() {
    this.first.push(0);
    this.intern('true', 0, none);
    this.intern('false', 0, none);
  }

  get size(): number {
    return this.ops.length;
  }

  op(t: TermId): TermOp {
    return this.ops[t]!;
  }

  /** 0 is Bool. */
  width(t: TermId): number {
    return this.widths.at(t);
  }

  arity(t: TermId): number {
    return this.first.at(t + 1) - this.first.at(t);
  }

  arg(t: TermId, i: number): TermId {
    return this.pool.at(this.first.at(t) + i);
  }

  args(t: TermId): TermId[] {
    const found: TermId[] = [];
    for (let i = this.first.at(t); i < this.first.at(t + 1); i++) found.push(this.pool.at(i));
    return found;
  }

  /** The constant's value; `undefined` for other terms. */
  value(t: TermId): bigint | undefined {
    return this.ops[t] === 'const' ? this.values[this.extras.at(t)] : undefined;
  }

  name(t: TermId): string {
    return this.names[this.extras.at(t)]!;
  }

  /** Of an extract. */
  lowBit(t: TermId): number {
    return this.extras.at(t);
  }

  negation(t: TermId): TermId | undefined {
    if (this.ops[t] === 'not') return this.arg(t, 0);
    const found = this.negations.at(t);
    return found === -1 ? undefined : found;
  }

  treeSize(t: TermId): number {
    return this.trees.at(t);
  }

  bound(t: TermId): bigint | undefined {
    return this.bounds.get(t);
  }

  constant(width: number, value: bigint): TermId {
    const known = this.constants.get(width) ?? new Map<bigint, TermId>();
    this.constants.set(width, known);
    const wrapped = BigInt.asUintN(width, value);
    let t = known.get(wrapped);
    if (t === undefined) {
      t = this.append('const', width, none, this.values.push(wrapped) - 1);
      this.trees.set(t, 1);
      known.set(wrapped, t);
    }
    return t;
  }

  /** One variable for each name. */
  variable(name: string, width: number, below?: bigint): TermId {
    let t = this.variables.get(name);
    if (t === undefined) {
      t = this.append('var', width, none, this.names.push(name) - 1);
      this.variables.set(name, t);
      if (below !== undefined) this.bounds.set(t, below);
    }
    return t;
  }

  intern(op: TermOp, width: number, args: readonly TermId[], extra = 0): TermId {
    this.asked++;
    if (this.asked > this.mostAsked) throw new TooManyTerms('more terms than there is time for', this.asked);
    const slot = this.find(op, width, args, extra);
    const known = this.table[slot]!;
    if (known !== -1) return known;
    const t = this.append(op, width, args, extra);
    this.table[slot] = t;
    if (op === 'not') this.negations.set(args[0]!, t);
    if (op === 'ite') this.trees.set(t, this.iteTree(args));
    if (t * 2 > this.table.length) this.rehash();
    return t;
  }

  private append(op: TermOp, width: number, args: readonly TermId[], extra: number): TermId {
    if (this.ops.length >= mostTerms) throw new TooManyTerms(`over ${mostTerms} terms`, this.asked);
    const t = this.ops.push(op) - 1;
    this.widths.push(width);
    for (const a of args) this.pool.push(a);
    this.first.push(this.pool.length);
    this.extras.push(extra);
    this.negations.push(-1);
    this.trees.push(0);
    return t;
  }

  private iteTree(args: readonly TermId[]): number {
    const [left, right] = [this.trees.at(args[1]!), this.trees.at(args[2]!)];
    return left > 0 && right > 0 ? Math.min(left + right, 1 << 20) : 0;
  }

  private find(op: TermOp, width: number, args: readonly TermId[], extra: number): number {
    const mask = this.table.length - 1;
    let slot = hash(op, width, args, extra) & mask;
    for (;;) {
      const t = this.table[slot]!;
      if (t === -1 || this.same(t, op, width, args, extra)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private same(t: TermId, op: TermOp, width: number, args: readonly TermId[], extra: number): boolean {
    if (this.ops[t] !== op || this.widths.at(t) !== width || this.extras.at(t) !== extra) return false;
    const first = this.first.at(t);
    if (this.first.at(t + 1) - first !== args.length) return false;
    for (let i = 0; i < args.length; i++) if (this.pool.at(first + i) !== args[i]) return false;
    return true;
  }

  private rehash(): void {
    this.table = new Int32Array(this.table.length * 4).fill(-1);
    for (let t = 0; t < this.size; t++) {
      const op = this.ops[t]!;
      if (op === 'const' || op === 'var') continue; // these have tables of their own
      this.table[this.find(op, this.widths.at(t), this.args(t), this.extras.at(t))] = t;
    }
  }
}

function hash(op: TermOp, width: number, args: readonly TermId[], extra: number): number {
  let h = Math.imul(op.length * 31 + op.charCodeAt(op.length - 1), 0x9e3779b1) ^ (width << 8) ^ extra;
  h = Math.imul(h ^ op.charCodeAt(op.length >> 1), 0x85ebca6b);
  for (const a of args) h = Math.imul((h ^ a) + (h >>> 15), 0xc2b2ae35);
  return (h ^ (h >>> 13)) >>> 0;
}
