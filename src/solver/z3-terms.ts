/** A query's terms, built through the C API: Z3's text reader costs 85 ms a context and crashes on large texts. */
import { unreachable } from '../base/errors.js';
import type { Query, WireTerm } from '../encode/query.js';
import type { Context, Handle, Term, Z3 } from './z3-api.js';

/** Z3 or our own check does not accept a term. `code` is Z3's error code, 0 when it is ours. */
export class Rejected extends Error {
  constructor(
    message: string,
    readonly code: number,
  ) {
    super(message);
  }
}

/** One Z3 term for each term of the query; the caller releases them with `releaseTerms`, also after a `Rejected`. */
export function buildTerms(z3: Z3, context: Context, query: Query, built: Term[]): void {
  const sorts = new Sorts(z3, context);
  try {
    for (const [index, term] of query.terms.entries()) {
      checkArguments(term, index);
      const made = build({ z3, context, query, built, sorts }, term);
      if (made === 0) {
        const { code, message } = z3.error(context);
        throw new Rejected(`term ${index} (${term.op}): ${message}`, code);
      }
      z3.c.Z3_inc_ref(context, made);
      built.push(made);
    }
  } finally {
    sorts.release();
  }
}

export function releaseTerms(z3: Z3, context: Context, built: readonly Term[]): void {
  for (let i = built.length - 1; i >= 0; i--) z3.c.Z3_dec_ref(context, built[i]!);
}

/** A wrong index would be a wild pointer on the other side. */
export function checkIndex(index: number, below: number, what: string): void {
  if (!Number.isInteger(index) || index < 0 || index >= below)
    throw new Rejected(`${what} refers to term ${index} of ${below}`, 0);
}

function checkArguments(term: WireTerm, index: number): void {
  for (const argument of term.args) checkIndex(argument, index, `term ${index} (${term.op})`);
  const arity = arityOf(term);
  if (arity !== undefined && arity !== term.args.length)
    throw new Rejected(`term ${index} (${term.op}) has ${term.args.length} arguments`, 0);
}

function arityOf(term: WireTerm): number | undefined {
  switch (term.op) {
    case 'true':
    case 'false':
    case 'const':
    case 'var':
      return 0;
    case 'and':
    case 'or':
      return undefined;
    case 'not':
    case 'bvnot':
    case 'bvneg':
    case 'extract':
    case 'zext':
    case 'sext':
      return 1;
    case 'ite':
      return 3;
    default:
      return 2;
  }
}

class Sorts {
  private readonly known = new Map<number, Handle>();

  constructor(
    private readonly z3: Z3,
    private readonly context: Context,
  ) {}

  get(width: number): Handle {
    const known = this.known.get(width);
    if (known !== undefined) return known;
    const { c } = this.z3;
    const sort = width === 0 ? c.Z3_mk_bool_sort(this.context) : c.Z3_mk_bv_sort(this.context, width);
    if (sort === 0) throw new Rejected(`no sort of width ${width}`, 0);
    c.Z3_inc_ref(this.context, sort);
    this.known.set(width, sort);
    return sort;
  }

  release(): void {
    for (const sort of this.known.values()) this.z3.c.Z3_dec_ref(this.context, sort);
  }
}

interface Site {
  readonly z3: Z3;
  readonly context: Context;
  readonly query: Query;
  readonly built: readonly Term[];
  readonly sorts: Sorts;
}

function build(site: Site, term: WireTerm): Term {
  const { z3, context, built, sorts } = site;
  const { c } = z3;
  const a = built[term.args[0] ?? -1] ?? 0;
  const b = built[term.args[1] ?? -1] ?? 0;
  const array = () => z3.terms(term.args.length, (i) => built[term.args[i]!]!);
  switch (term.op) {
    case 'true':
      return c.Z3_mk_true(context);
    case 'false':
      return c.Z3_mk_false(context);
    case 'const':
      if (term.value === undefined || term.value < 0n || term.value >> BigInt(term.width) !== 0n)
        throw new Rejected(`the constant ${term.value} is not of width ${term.width}`, 0);
      return z3.numeral(context, term.value, sorts.get(term.width));
    case 'var':
      if (term.name === undefined) throw new Rejected('a variable without a name', 0);
      return c.Z3_mk_const(context, z3.symbol(context, term.name), sorts.get(term.width));
    case 'not':
      return c.Z3_mk_not(context, a);
    case 'and':
      return c.Z3_mk_and(context, term.args.length, array());
    case 'or':
      return c.Z3_mk_or(context, term.args.length, array());
    case 'ite':
      return c.Z3_mk_ite(context, a, b, built[term.args[2]!]!);
    case 'eq':
      return c.Z3_mk_eq(context, a, b);
    case 'bvult':
      return c.Z3_mk_bvult(context, a, b);
    case 'bvule':
      return c.Z3_mk_bvule(context, a, b);
    case 'bvslt':
      return c.Z3_mk_bvslt(context, a, b);
    case 'bvsle':
      return c.Z3_mk_bvsle(context, a, b);
    case 'bvnot':
      return c.Z3_mk_bvnot(context, a);
    case 'bvneg':
      return c.Z3_mk_bvneg(context, a);
    case 'bvadd':
      return c.Z3_mk_bvadd(context, a, b);
    case 'bvsub':
      return c.Z3_mk_bvsub(context, a, b);
    case 'bvmul':
      return c.Z3_mk_bvmul(context, a, b);
    case 'bvudiv':
      return c.Z3_mk_bvudiv(context, a, b);
    case 'bvurem':
      return c.Z3_mk_bvurem(context, a, b);
    case 'bvsdiv':
      return c.Z3_mk_bvsdiv(context, a, b);
    case 'bvsrem':
      return c.Z3_mk_bvsrem(context, a, b);
    case 'bvand':
      return c.Z3_mk_bvand(context, a, b);
    case 'bvor':
      return c.Z3_mk_bvor(context, a, b);
    case 'bvxor':
      return c.Z3_mk_bvxor(context, a, b);
    case 'bvshl':
      return c.Z3_mk_bvshl(context, a, b);
    case 'bvlshr':
      return c.Z3_mk_bvlshr(context, a, b);
    case 'bvashr':
      return c.Z3_mk_bvashr(context, a, b);
    case 'concat':
      return c.Z3_mk_concat(context, a, b);
    case 'extract':
      if (term.bits === undefined) throw new Rejected('an extract without bits', 0);
      return c.Z3_mk_extract(context, term.bits[0], term.bits[1], a);
    case 'zext':
      return c.Z3_mk_zero_ext(context, term.width - site.query.terms[term.args[0]!]!.width, a);
    case 'sext':
      return c.Z3_mk_sign_ext(context, term.width - site.query.terms[term.args[0]!]!.width, a);
    default:
      return unreachable(term.op);
  }
}
