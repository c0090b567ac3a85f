/** Which assumptions are enough to make a question unsatisfiable: an unsatisfiable core, made smaller by leaving out one after the other. */
import type { Context, Handle, Term, Truth, Z3 } from './z3-api.js';

/** Beyond so many the core is taken as Z3 has it. */
const mostTries = 200;

export class Assumed {
  /** A fresh truth value for each assumption, which implies it: Z3 takes only such as assumptions. */
  private readonly names: Term[] = [];

  constructor(
    private readonly z3: Z3,
    private readonly context: Context,
    private readonly solver: Handle,
    private readonly built: readonly Term[],
  ) {}

  add(index: number): void {
    const { z3, context, solver } = this;
    const { c } = z3;
    const symbol = c.Z3_mk_int_symbol(context, this.names.length);
    const name = c.Z3_mk_const(context, symbol, c.Z3_mk_bool_sort(context));
    c.Z3_inc_ref(context, name);
    this.names.push(name);
    c.Z3_solver_assert(context, solver, c.Z3_mk_implies(context, name, this.built[index]!));
  }

  check(positions: readonly number[] = [...this.names.keys()]): Truth {
    const terms = this.z3.terms(positions.length, (i) => this.names[positions[i]!]!);
    return this.z3.c.Z3_solver_check_assumptions(this.context, this.solver, positions.length, terms);
  }

  /** Directly after a check that was unsatisfiable. */
  smallCore(overdue: () => boolean): readonly number[] {
    let core = this.core();
    let tries = 0;
    for (const position of core) {
      if (!core.includes(position)) continue;
      if (++tries > mostTries || overdue()) break;
      if (this.check(core.filter((other) => other !== position)) === -1) core = this.core();
    }
    return core;
  }

  release(): void {
    for (const name of this.names) this.z3.c.Z3_dec_ref(this.context, name);
  }

  private core(): readonly number[] {
    const { z3, context } = this;
    const vector = z3.c.Z3_solver_get_unsat_core(context, this.solver);
    z3.c.Z3_ast_vector_inc_ref(context, vector);
    const positions: number[] = [];
    for (let i = 0; i < z3.c.Z3_ast_vector_size(context, vector); i++)
      positions.push(this.names.indexOf(z3.c.Z3_ast_vector_get(context, vector, i)));
    z3.c.Z3_ast_vector_dec_ref(context, vector);
    return positions.sort((a, b) => a - b);
  }
}
