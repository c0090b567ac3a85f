/** Expressions over incarnations → terms. A memory is the complement (`~m`) of its index, to tell it from a term. */
import { InternalError, invariant, unreachable } from '../base/errors.js';
import type { BinaryOp, Expr } from '../ir/expr.js';
import { foldExpr } from './fold-expr.js';
import type { Memories } from './memory.js';
import type { TermGraph } from './term.js';
import type { TermId } from './term-store.js';

/** A term (≥ 0) or the complement of a memory (< 0). */
export type Meaning = number;

export const meaningOfMemory = (memory: number): Meaning => ~memory;

export class Translator {
  constructor(
    private readonly g: TermGraph,
    private readonly memories: Memories,
    private readonly values: Pick<ReadonlyMap<string, Meaning>, 'get'>,
    /** What a value that was loaded is known to be. */
    private readonly known: (loaded: TermId) => TermId = (loaded) => loaded,
  ) {}

  term(e: Expr): TermId {
    const meaning = this.meaning(e);
    invariant(meaning >= 0, 'a memory where a term is wanted');
    return meaning;
  }

  meaning(e: Expr): Meaning {
    return foldExpr<Meaning>(e, (node, operands) => this.apply(node, operands));
  }

  private apply(e: Expr, operands: readonly Meaning[]): Meaning {
    const { g } = this;
    const [a, b, c] = operands as [number, number, number];
    switch (e.kind) {
      case 'bool':
        return g.bool(e.value);
      case 'bv':
        return g.constant(e.width, e.value);
      case 'var':
        return this.lookUp(e.name);
      case 'unary':
        return e.op === 'not' ? g.not(a) : e.op === 'bvnot' ? g.bvnot(a) : g.neg(a);
      case 'binary':
        return this.binary(e.op, a, b);
      case 'ite':
        return b < 0 ? ~this.memories.ite(a, ~b, ~c) : g.ite(a, b, c);
      case 'extract':
        return g.extract(e.high, e.low, a);
      case 'concat':
        return g.concat(a, b);
      case 'zext':
        return g.zext(e.width, a);
      case 'sext':
        return g.sext(e.width, a);
      case 'select':
        return this.known(this.memories.load(~a, b));
      case 'store':
        return ~this.memories.store(~a, b, c);
      default:
        return unreachable(e);
    }
  }

  private binary(op: BinaryOp, a: TermId, b: TermId): TermId {
    const { g } = this;
    switch (op) {
      case 'and':
        return g.and([a, b]);
      case 'or':
        return g.or([a, b]);
      case 'implies':
        return g.implies(a, b);
      case 'eq':
        return g.eq(a, b);
      case 'bvult':
        return g.ult(a, b);
      case 'bvule':
        return g.ule(a, b);
      case 'bvslt':
        return g.slt(a, b);
      case 'bvsle':
        return g.sle(a, b);
      default:
        return g.arith(op, a, b);
    }
  }

  private lookUp(name: string): Meaning {
    const meaning = this.values.get(name);
    if (meaning === undefined) throw new InternalError(`${name} is used before it is defined`);
    return meaning;
  }
}
