/**
 * The part of Z3's C API that queries need, over the raw exports of the WebAssembly build. Handles are addresses; 0 means that the call
 * failed, and `error` tells why. Contexts count references: a term lives until the next call unless `keep` is asked to hold it.
 */
import { InternalError, invariant } from '../base/errors.js';

export type Context = number & { readonly brand?: 'context' };
export type Term = number;
export type Handle = number;

/** Z3_lbool */
export type Truth = 1 | 0 | -1;

/** The C functions by name, as z3_api.h declares them; strings are addresses. */
export interface Z3Exports {
  readonly memory: WebAssembly.Memory;
  malloc(bytes: number): number;
  free(address: number): void;
  set_noop_error_handler(context: Context): void;
  Z3_global_param_set(name: number, value: number): void;
  Z3_mk_config(): Handle;
  Z3_del_config(config: Handle): void;
  Z3_mk_context_rc(config: Handle): Context;
  Z3_del_context(context: Context): void;
  Z3_inc_ref(context: Context, term: Term): void;
  Z3_dec_ref(context: Context, term: Term): void;
  Z3_get_error_code(context: Context): number;
  Z3_get_error_msg(context: Context, code: number): number;
  Z3_mk_string_symbol(context: Context, text: number): Handle;
  Z3_mk_int_symbol(context: Context, value: number): Handle;
  Z3_mk_params(context: Context): Handle;
  Z3_params_inc_ref(context: Context, params: Handle): void;
  Z3_params_dec_ref(context: Context, params: Handle): void;
  Z3_params_set_uint(context: Context, params: Handle, name: Handle, value: number): void;
  Z3_mk_simple_solver(context: Context): Handle;
  Z3_solver_inc_ref(context: Context, solver: Handle): void;
  Z3_solver_dec_ref(context: Context, solver: Handle): void;
  Z3_solver_set_params(context: Context, solver: Handle, params: Handle): void;
  Z3_solver_assert(context: Context, solver: Handle, term: Term): void;
  Z3_solver_check(context: Context, solver: Handle): Truth;
  Z3_solver_check_assumptions(context: Context, solver: Handle, count: number, terms: number): Truth;
  Z3_solver_get_unsat_core(context: Context, solver: Handle): Handle;
  Z3_ast_vector_inc_ref(context: Context, vector: Handle): void;
  Z3_ast_vector_dec_ref(context: Context, vector: Handle): void;
  Z3_ast_vector_size(context: Context, vector: Handle): number;
  Z3_ast_vector_get(context: Context, vector: Handle, index: number): Term;
  Z3_mk_implies(context: Context, a: Term, b: Term): Term;
  Z3_solver_get_statistics(context: Context, solver: Handle): Handle;
  Z3_stats_inc_ref(context: Context, stats: Handle): void;
  Z3_stats_dec_ref(context: Context, stats: Handle): void;
  Z3_stats_size(context: Context, stats: Handle): number;
  Z3_stats_get_key(context: Context, stats: Handle, index: number): number;
  Z3_stats_is_uint(context: Context, stats: Handle, index: number): number;
  Z3_stats_get_uint_value(context: Context, stats: Handle, index: number): number;
  Z3_solver_get_reason_unknown(context: Context, solver: Handle): number;
  Z3_solver_get_model(context: Context, solver: Handle): Handle;
  Z3_model_inc_ref(context: Context, model: Handle): void;
  Z3_model_dec_ref(context: Context, model: Handle): void;
  Z3_model_eval(context: Context, model: Handle, term: Term, completion: number, out: number): number;
  Z3_is_numeral_ast(context: Context, term: Term): number;
  Z3_get_numeral_uint64(context: Context, term: Term, out: number): number;
  Z3_get_numeral_string(context: Context, term: Term): number;
  Z3_get_bool_value(context: Context, term: Term): Truth;
  Z3_mk_bool_sort(context: Context): Handle;
  Z3_mk_bv_sort(context: Context, width: number): Handle;
  Z3_mk_const(context: Context, symbol: Handle, sort: Handle): Term;
  Z3_mk_numeral(context: Context, digits: number, sort: Handle): Term;
  Z3_mk_unsigned_int64(context: Context, value: bigint, sort: Handle): Term;
  Z3_mk_true(context: Context): Term;
  Z3_mk_false(context: Context): Term;
  Z3_mk_not(context: Context, a: Term): Term;
  Z3_mk_and(context: Context, count: number, terms: number): Term;
  Z3_mk_or(context: Context, count: number, terms: number): Term;
  Z3_mk_ite(context: Context, cond: Term, then: Term, other: Term): Term;
  Z3_mk_eq(context: Context, a: Term, b: Term): Term;
  Z3_mk_bvult(context: Context, a: Term, b: Term): Term;
  Z3_mk_bvule(context: Context, a: Term, b: Term): Term;
  Z3_mk_bvslt(context: Context, a: Term, b: Term): Term;
  Z3_mk_bvsle(context: Context, a: Term, b: Term): Term;
  Z3_mk_bvnot(context: Context, a: Term): Term;
  Z3_mk_bvneg(context: Context, a: Term): Term;
  Z3_mk_bvadd(context: Context, a: Term, b: Term): Term;
  Z3_mk_bvsub(context: Context, a: Term, b: Term): Term;
  Z3_mk_bvmul(context: Context, a: Term, b: Term): Term;
  Z3_mk_bvudiv(context: Context, a: Term, b: Term): Term;
  Z3_mk_bvurem(context: Context, a: Term, b: Term): Term;
  Z3_mk_bvsdiv(context: Context, a: Term, b: Term): Term;
  Z3_mk_bvsrem(context: Context, a: Term, b: Term): Term;
  Z3_mk_bvand(context: Context, a: Term, b: Term): Term;
  Z3_mk_bvor(context: Context, a: Term, b: Term): Term;
  Z3_mk_bvxor(context: Context, a: Term, b: Term): Term;
  Z3_mk_bvshl(context: Context, a: Term, b: Term): Term;
  Z3_mk_bvlshr(context: Context, a: Term, b: Term): Term;
  Z3_mk_bvashr(context: Context, a: Term, b: Term): Term;
  Z3_mk_concat(context: Context, high: Term, low: Term): Term;
  Z3_mk_extract(context: Context, high: number, low: number, a: Term): Term;
  Z3_mk_zero_ext(context: Context, more: number, a: Term): Term;
  Z3_mk_sign_ext(context: Context, more: number, a: Term): Term;
}

/** Strings and numbers across the border. */
export class Z3 {
  /** 8 bytes for results. */
  private readonly out: number;
  private array = { address: 0, capacity: 0 };
  private readonly words: Uint32Array;
  private readonly bytes: Uint8Array;

  constructor(readonly c: Z3Exports) {
    // the memory is shared and never grows, so views stay valid
    this.words = new Uint32Array(c.memory.buffer);
    this.bytes = new Uint8Array(c.memory.buffer);
    this.out = c.malloc(8);
    invariant(this.out !== 0, 'Z3 has no memory to start with');
  }

  setGlobal(name: string, value: string): void {
    this.withText(name, (n) => this.withText(value, (v) => this.c.Z3_global_param_set(n, v)));
  }

  symbol(context: Context, name: string): Handle {
    return this.withText(name, (address) => this.c.Z3_mk_string_symbol(context, address));
  }

  numeral(context: Context, value: bigint, sort: Handle): Term {
    if (value < 1n << 64n) return this.c.Z3_mk_unsigned_int64(context, BigInt.asIntN(64, value), sort);
    return this.withText(value.toString(), (digits) => this.c.Z3_mk_numeral(context, digits, sort));
  }

  /** A temporary array of terms, valid until the next call. */
  terms(count: number, at: (i: number) => Term): number {
    if (count > this.array.capacity) {
      if (this.array.address !== 0) this.c.free(this.array.address);
      const capacity = Math.max(64, count * 2);
      this.array = { address: this.c.malloc(capacity * 4), capacity };
    }
    const base = this.array.address >>> 2;
    for (let i = 0; i < count; i++) this.words[base + i] = at(i);
    return this.array.address;
  }

  /** What a term is in a model; `undefined` when the model does not say. */
  valueIn(context: Context, model: Handle, term: Term, completion: boolean): bigint | undefined {
    if (this.c.Z3_model_eval(context, model, term, completion ? 1 : 0, this.out) === 0) return undefined;
    const value = this.words[this.out >>> 2]!;
    this.c.Z3_inc_ref(context, value);
    const result = this.read(context, value);
    this.c.Z3_dec_ref(context, value);
    return result;
  }

  private read(context: Context, value: Term): bigint | undefined {
    const truth = this.c.Z3_get_bool_value(context, value);
    if (truth !== 0) return truth === 1 ? 1n : 0n;
    if (this.c.Z3_is_numeral_ast(context, value) === 0) return undefined;
    if (this.c.Z3_get_numeral_uint64(context, value, this.out) !== 0) {
      const [low, high] = [this.words[this.out >>> 2]!, this.words[(this.out >>> 2) + 1]!];
      return (BigInt(high) << 32n) | BigInt(low);
    }
    return BigInt(this.text(this.c.Z3_get_numeral_string(context, value)));
  }

  /** A number that the solver keeps of itself; 0 when it keeps none of the name. */
  statistic(context: Context, solver: Handle, name: string): number {
    const { c } = this;
    const stats = c.Z3_solver_get_statistics(context, solver);
    if (stats === 0) return 0;
    c.Z3_stats_inc_ref(context, stats);
    try {
      for (let i = 0; i < c.Z3_stats_size(context, stats); i++)
        if (
          c.Z3_stats_is_uint(context, stats, i) !== 0 &&
          this.text(c.Z3_stats_get_key(context, stats, i)) === name
        )
          return c.Z3_stats_get_uint_value(context, stats, i) >>> 0;
      return 0;
    } finally {
      c.Z3_stats_dec_ref(context, stats);
    }
  }

  error(context: Context): { readonly code: number; readonly message: string } {
    const code = this.c.Z3_get_error_code(context);
    return { code, message: this.text(this.c.Z3_get_error_msg(context, code)) };
  }

  /** A C string of Z3's. */
  text(address: number): string {
    const end = this.bytes.indexOf(0, address);
    return new TextDecoder().decode(this.bytes.slice(address, end)); // a copy: shared memory cannot be decoded in place
  }

  private withText<R>(text: string, use: (address: number) => R): R {
    const encoded = new TextEncoder().encode(text);
    const address = this.c.malloc(encoded.length + 1);
    if (address === 0) throw new InternalError('Z3 has no memory for a string');
    this.bytes.set(encoded, address);
    this.bytes[address + encoded.length] = 0;
    try {
      return use(address);
    } finally {
      this.c.free(address);
    }
  }
}
