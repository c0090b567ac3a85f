/**
 * Expressions of the guarded-command language: total, without side effects. Bit-vectors are in two's complement; values are held as
 * unsigned bigints below 2^width. Division by zero follows SMT-LIB (`bvudiv` by zero is all ones, `bvurem` by zero the dividend); the lowerer decides what C means by it.
 */

/** `'bool'`, a bit-vector width from 1 to 128, or a memory: a total map from addresses to cells. */
export type Sort = 'bool' | number | MemorySort;

/** Cells are disjoint: writing one address changes that address only. Byte memories have `cell` 8; wider accesses are sequences of cells, low byte first. */
export interface MemorySort {
  readonly kind: 'memory';
  /** Width of an address, in bits. */
  readonly address: 32 | 64;
  /** Width of a cell, in bits. */
  readonly cell: number;
  /**
   * An arbitrary memory of this sort (havoc, start of the program) holds only cells below this value. It is how memories of pointers say that
   * what comes from outside never points into fresh objects, whose addresses start at the bound.
   */
  readonly below?: bigint;
}

export type UnaryOp = 'not' | 'bvnot' | 'bvneg';
export type BinaryOp =
  | 'and'
  | 'or'
  | 'implies' //                                                     bool × bool → bool
  | 'eq' //                                                                         any sort but memory → bool
  | 'bvult'
  | 'bvule'
  | 'bvslt'
  | 'bvsle' //                                        → bool
  | 'bvadd'
  | 'bvsub'
  | 'bvmul'
  | 'bvudiv'
  | 'bvurem'
  | 'bvsdiv'
  | 'bvsrem'
  | 'bvand'
  | 'bvor'
  | 'bvxor'
  | 'bvshl'
  | 'bvlshr'
  | 'bvashr';

export type Expr =
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'bv'; readonly width: number; readonly value: bigint }
  | { readonly kind: 'var'; readonly name: string; readonly sort: Sort }
  | { readonly kind: 'unary'; readonly op: UnaryOp; readonly arg: Expr }
  | { readonly kind: 'binary'; readonly op: BinaryOp; readonly left: Expr; readonly right: Expr }
  /** `then` and `else` of one sort, memories included. */
  | { readonly kind: 'ite'; readonly cond: Expr; readonly then: Expr; readonly else: Expr }
  /** Bits `high` down to `low`, both included. */
  | { readonly kind: 'extract'; readonly high: number; readonly low: number; readonly arg: Expr }
  /** `high` bits above `low` bits. */
  | { readonly kind: 'concat'; readonly high: Expr; readonly low: Expr }
  | { readonly kind: 'zext' | 'sext'; readonly width: number; readonly arg: Expr }
  /** The cell at `address`. */
  | { readonly kind: 'select'; readonly memory: Expr; readonly address: Expr }
  /** `memory` with one cell replaced. */
  | { readonly kind: 'store'; readonly memory: Expr; readonly address: Expr; readonly value: Expr };
