/** One query answered by one Z3, synchronously: this thread does nothing else meanwhile. */
import type { Answer, Query } from '../encode/query.js';
import type { Reply } from './messages.js';
import type { Context, Handle, Term, Z3 } from './z3-api.js';
import { Assumed } from './z3-core.js';
import { buildTerms, checkIndex, Rejected, releaseTerms } from './z3-terms.js';

/** Z3_MEMOUT_FAIL */
const outOfMemory = 7;

/** What the steps of rewriting that are allowed take, in the units of the resource limit, about. */
const workOfRewriting = 10_000_000;
const isRewriting = (message: string): boolean => /max\. steps exceeded/.test(message);

/** Once for each instance. While Z3 rewrites what it reads it looks at no other limit, and a question of a few thousand terms may keep it busy for hours. */
export function limitRewriting(z3: Z3, steps: number): void {
  z3.setGlobal('rewriter.max_steps', String(steps));
}

/**
 * Each query has a context of its own: the answer, its model included, depends on the query alone and not on what this thread was asked
 * before, and nothing can pile up.
 */
export function checkQuery(z3: Z3, query: Query, timer: boolean): Reply {
  const config = z3.c.Z3_mk_config();
  const context = z3.c.Z3_mk_context_rc(config);
  z3.c.Z3_del_config(config);
  z3.c.set_noop_error_handler(context);
  const built: Term[] = [];
  try {
    buildTerms(z3, context, query, built);
    for (const index of query.assertions) checkIndex(index, built.length, 'an assertion');
    for (const index of query.wanted) checkIndex(index, built.length, 'a wanted value');
    for (const index of query.assumptions ?? []) checkIndex(index, built.length, 'an assumption');
    return solve(z3, context, query, built, timer);
  } catch (error) {
    return rejection(error);
  } finally {
    releaseTerms(z3, context, built);
    z3.c.Z3_del_context(context);
  }
}

function solve(z3: Z3, context: Context, query: Query, built: readonly Term[], timer: boolean): Reply {
  const { c } = z3;
  const solver = c.Z3_mk_simple_solver(context);
  c.Z3_solver_inc_ref(context, solver);
  try {
    limit(z3, context, solver, query, timer);
    for (const index of query.assertions) {
      c.Z3_solver_assert(context, solver, built[index]!);
      expectNoError(z3, context, `assertion of term ${index}`);
    }
    const start = performance.now();
    const { timeoutMs } = query.limits;
    const overdue = () => timer && timeoutMs > 0 && performance.now() - start >= timeoutMs;
    const assumed = query.assumptions === undefined ? undefined : new Assumed(z3, context, solver, built);
    for (const index of query.assumptions ?? []) assumed!.add(index);
    const truth = assumed === undefined ? c.Z3_solver_check(context, solver) : assumed.check();
    if (truth === 0) return undecided(z3, context, solver, overdue());
    expectNoError(z3, context, 'the check');
    if (truth === -1) {
      const core = assumed?.smallCore(overdue);
      assumed?.release();
      const work = workOf(z3, context, solver);
      return { kind: 'answer', answer: { kind: 'unsat', ...(core && { core }) }, work, poisoned: false };
    }
    assumed?.release();
    const values = readValues(z3, context, solver, query, built);
    const work = workOf(z3, context, solver);
    return { kind: 'answer', answer: { kind: 'sat', values }, work, poisoned: false };
  } finally {
    c.Z3_solver_dec_ref(context, solver);
  }
}

function limit(z3: Z3, context: Context, solver: Handle, { limits }: Query, timer: boolean): void {
  const { c } = z3;
  const params = c.Z3_mk_params(context);
  c.Z3_params_inc_ref(context, params);
  const set = (name: string, value: number) =>
    c.Z3_params_set_uint(context, params, z3.symbol(context, name), value);
  if (timer && limits.timeoutMs > 0) set('timeout', Math.ceil(limits.timeoutMs));
  if (limits.rlimit > 0) set('rlimit', limits.rlimit);
  c.Z3_solver_set_params(context, solver, params);
  c.Z3_params_dec_ref(context, params);
  expectNoError(z3, context, 'the limits');
}

/**
 * Variables are read as the solver left them; whatever else is wanted is read afterwards, with open variables taken as zero (Z3 completes
 * its model that way), so that it agrees with a reader who takes zero for `undefined`.
 */
function readValues(
  z3: Z3,
  context: Context,
  solver: Handle,
  query: Query,
  built: readonly Term[],
): (bigint | undefined)[] {
  const { c } = z3;
  const model = c.Z3_solver_get_model(context, solver);
  c.Z3_model_inc_ref(context, model);
  const values: (bigint | undefined)[] = new Array(query.wanted.length).fill(undefined);
  const read = (variables: boolean) => {
    for (const [i, index] of query.wanted.entries())
      if ((query.terms[index]!.op === 'var') === variables)
        values[i] = z3.valueIn(context, model, built[index]!, !variables);
  };
  read(true);
  read(false);
  c.Z3_model_dec_ref(context, model);
  return values;
}

/** Z3 says `canceled` whether its clock or the resource limit stopped it. */
function undecided(z3: Z3, context: Context, solver: Handle, overdue: boolean): Reply {
  const { code } = z3.error(context);
  const detail = z3.text(z3.c.Z3_solver_get_reason_unknown(context, solver));
  if (isRewriting(detail)) return tooMuchRewriting;
  if (code !== 0 && code !== outOfMemory) {
    const { message } = z3.error(context);
    return { kind: 'malformed', message: `${message}; ${detail}` };
  }
  const reason =
    code === outOfMemory || /memory|memout/.test(detail) ? 'memory' : overdue ? 'timeout' : 'resource';
  const work = reason === 'memory' ? 0 : workOf(z3, context, solver);
  return { kind: 'answer', answer: { kind: 'unknown', reason, detail }, work, poisoned: reason === 'memory' };
}

const tooMuchRewriting: Reply = {
  kind: 'answer',
  answer: { kind: 'unknown', reason: 'resource', detail: 'it takes too long to rewrite' },
  work: workOfRewriting,
  poisoned: false,
};

/** Of this context: it has no other query. */
const workOf = (z3: Z3, context: Context, solver: Handle): number =>
  z3.statistic(context, solver, 'rlimit count');

function expectNoError(z3: Z3, context: Context, what: string): void {
  const { code, message } =
    z3.c.Z3_get_error_code(context) === 0 ? { code: 0, message: '' } : z3.error(context);
  if (code !== 0) throw new Rejected(`${what}: ${message}`, code);
}

function rejection(error: unknown): Reply {
  if (!(error instanceof Rejected)) throw error;
  if (isRewriting(error.message)) return tooMuchRewriting;
  if (error.code !== outOfMemory) return { kind: 'malformed', message: error.message };
  const answer: Answer = { kind: 'unknown', reason: 'memory', detail: error.message };
  return { kind: 'answer', answer, work: 0, poisoned: true };
}
