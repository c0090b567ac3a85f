/** The Z3 pool: answers, limits, lost threads, closing. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answer, Query, TermOp, WireTerm } from '../../src/encode/query.js';
import type { PoolOptions, Z3Pool } from '../../src/solver/pool.js';
import { Random } from '../support/random.js';
import { termValues } from '../support/term-value.js';
import { builtPool } from '../support/z3.js';

const open: Z3Pool[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((pool) => pool.close()));
});

async function pool(options: Partial<PoolOptions> = {}): Promise<Z3Pool> {
  const made = await builtPool(options);
  open.push(made);
  return made;
}

const variable = (name: string, width: number): WireTerm => ({ op: 'var', width, args: [], name });
const constant = (width: number, value: bigint): WireTerm => ({ op: 'const', width, args: [], value });
const apply = (op: TermOp, width: number, ...args: number[]): WireTerm => ({ op, width, args });

function query(terms: readonly WireTerm[], assertions: number[], wanted: number[] = [], limits = {}): Query {
  return { name: 'q', terms, assertions, wanted, limits: { timeoutMs: 60_000, rlimit: 0, ...limits } };
}

/** x + k = 5 over 32 bits, y free. */
const easy = (k: bigint): Query =>
  query(
    [
      variable('x', 32),
      constant(32, k),
      apply('bvadd', 32, 0, 1),
      constant(32, 5n),
      apply('eq', 0, 2, 3),
      variable('y', 8),
      variable('p', 0),
      apply('bvnot', 8, 5),
    ],
    [4],
    [0, 5, 6, 7],
  );

/** Factors of a product of two large primes: far longer than any test. */
const hard = (limits = {}): Query =>
  query(
    [
      variable('x', 64),
      variable('y', 64),
      apply('bvmul', 64, 0, 1),
      constant(64, 2147483647n * 4294967291n),
      apply('eq', 0, 2, 3),
      constant(64, 1n << 32n),
      apply('bvult', 0, 0, 5),
      apply('bvult', 0, 1, 5),
      constant(64, 1n),
      apply('bvult', 0, 8, 0),
      apply('bvult', 0, 0, 1),
    ],
    [4, 6, 7, 9, 10],
    [],
    limits,
  );

describe('answers', () => {
  it('a model: what it fixes, what it leaves open, and terms over what is open', async () => {
    const solver = await pool();
    expect(await solver.check(easy(7n))).toEqual({
      kind: 'sat',
      values: [0xfffffffen, undefined, undefined, 0xffn], // y counts as zero in ¬y
    });
  });

  it('which assumptions are enough', async () => {
    const solver = await pool();
    const terms = [
      variable('p', 0),
      variable('q', 0),
      variable('r', 0),
      apply('and', 0, 0, 1),
      apply('not', 0, 0),
      apply('not', 0, 1),
      apply('or', 0, 4, 5),
    ];
    const ask = async (assumptions: number[]) => solver.check({ ...query(terms, [6]), assumptions });
    expect(await ask([2, 0, 1])).toEqual({ kind: 'unsat', core: [1, 2] });
    expect(await ask([0, 2, 3])).toEqual({ kind: 'unsat', core: [2] });
    expect((await ask([0, 2])).kind).toBe('sat');
    expect(await solver.check({ ...query(terms, [3, 6]), assumptions: [2] })).toEqual({
      kind: 'unsat',
      core: [],
    });
  });

  it('no model', async () => {
    const solver = await pool();
    const terms = [variable('p', 0), apply('not', 0, 0)];
    expect(await solver.check(query(terms, [0, 1]))).toEqual({ kind: 'unsat' });
  });

  it('values of all widths and of Bool', async () => {
    const solver = await pool();
    const widths = [1, 8, 31, 32, 33, 63, 64, 65, 127, 128];
    const values = widths.map((width) => (1n << BigInt(width)) - 1n - (width > 8 ? 5n : 0n));
    const terms: WireTerm[] = [];
    for (const [i, width] of widths.entries())
      terms.push(variable(`x${i}`, width), constant(width, values[i]!), apply('eq', 0, 3 * i, 3 * i + 1));
    terms.push(variable('p', 0), variable('q', 0), apply('not', 0, terms.length + 1));
    const at = 3 * widths.length;
    const assertions = [...widths.map((_, i) => 3 * i + 2), at, at + 2];
    const wanted = [...widths.map((_, i) => 3 * i), at, at + 1];
    expect(await solver.check(query(terms, assertions, wanted))).toEqual({
      kind: 'sat',
      values: [...values, 1n, 0n],
    });
  });

  it('every operator means what SMT-LIB says', async () => {
    const solver = await pool({ jobs: 2 });
    const binary: TermOp[] = [
      'bvadd',
      'bvsub',
      'bvmul',
      'bvudiv',
      'bvurem',
      'bvsdiv',
      'bvsrem',
      'bvand',
      'bvor',
    ];
    const more: TermOp[] = ['bvxor', 'bvshl', 'bvlshr', 'bvashr'];
    const compare: TermOp[] = ['eq', 'bvult', 'bvule', 'bvslt', 'bvsle'];
    const random = new Random(3);
    const terms: WireTerm[] = [];
    const pins: number[] = [];
    const wanted: number[] = [];
    const put = (term: WireTerm) => terms.push(term) - 1;
    for (let round = 0; round < 12; round++) {
      const operands = [0, 1].map((i) => {
        const x = put(variable(`v${round}.${i}`, 8));
        const k = put(constant(8, round === 0 && i === 1 ? 0n : random.bits(8)));
        pins.push(put(apply('eq', 0, x, k)));
        return x;
      }) as [number, number];
      for (const op of [...binary, ...more]) wanted.push(put(apply(op, 8, ...operands)));
      const bools = compare.map((op) => put(apply(op, 0, ...operands)));
      wanted.push(...bools, put(apply('and', 0, ...bools)), put(apply('or', 0, ...bools)));
      wanted.push(put(apply('not', 0, bools[0]!)), put(apply('ite', 8, bools[1]!, ...operands)));
      wanted.push(put(apply('bvnot', 8, operands[0])), put(apply('bvneg', 8, operands[0])));
      wanted.push(put(apply('concat', 16, ...operands)), put(apply('zext', 70, operands[0])));
      wanted.push(put(apply('sext', 70, operands[0])));
      wanted.push(put({ ...apply('extract', 3, operands[0]), bits: [5, 3] }));
    }
    wanted.push(put(apply('true', 0)), put(apply('false', 0)));
    const pinned = new Map(
      pins.map((pin) => [terms[terms[pin]!.args[0]!]!.name!, terms[terms[pin]!.args[1]!]!.value!]),
    );
    const expected = termValues(terms, (name) => pinned.get(name)!);
    const answer = await solver.check(query(terms, pins, wanted));
    expect(answer).toEqual({ kind: 'sat', values: wanted.map((i) => expected[i]) });
  });

  it('the same answer whatever the thread was asked before', async () => {
    const solver = await pool();
    const terms = [variable('a', 32), variable('b', 32), apply('bvult', 0, 0, 1), apply('bvmul', 32, 0, 1)];
    const free = query([...terms, constant(32, 77n), apply('eq', 0, 3, 4)], [2, 5], [0, 1]);
    const first = await solver.check(free);
    await solver.check(easy(1n));
    await solver.check(hard({ rlimit: 50_000 }));
    expect(await solver.check(free)).toEqual(first);
  });

  it('more queries than threads', async () => {
    const solver = await pool({ jobs: 2 });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, k) => solver.check(easy(BigInt(k)))));
    expect(answers.map((answer) => answer.kind === 'sat' && answer.values[0])).toEqual(
      Array.from({ length: 20 }, (_, k) => BigInt.asUintN(32, 5n - BigInt(k))),
    );
  });
});

describe('our own bugs are not answers', () => {
  const cases: readonly (readonly [string, Query])[] = [
    [
      'operands of different widths',
      query([variable('x', 8), variable('y', 16), apply('bvadd', 8, 0, 1)], []),
    ],
    ['an assertion that is no Bool', query([variable('x', 8)], [0])],
    ['a conjunct that is no Bool', query([variable('x', 8), apply('and', 0, 0, 0)], [1])],
    ['an argument that comes later', query([apply('not', 0, 1), variable('p', 0)], [0])],
    ['an argument that is missing', query([variable('x', 8), apply('bvadd', 8, 0)], [])],
    ['an assertion that does not exist', query([variable('p', 0)], [3])],
    ['a wanted term that does not exist', query([variable('p', 0)], [0], [-1])],
    ['a constant beyond its width', query([constant(8, 256n)], [])],
    ['bits beyond the operand', query([variable('x', 8), { ...apply('extract', 9, 0), bits: [8, 0] }], [])],
  ];
  it('each is told, and the thread goes on', async () => {
    const solver = await pool();
    for (const [what, malformed] of cases) {
      await expect(solver.check(malformed), what).rejects.toMatchObject({ name: 'InternalError' });
      expect((await solver.check(easy(1n))).kind, what).toBe('sat');
    }
  });
});

describe('limits', () => {
  it('the resource limit stops at the same place each time', async () => {
    const solver = await pool();
    const limited = hard({ rlimit: 200_000 });
    const [first, second] = [await solver.check(limited), await solver.check(limited)];
    expect(first).toMatchObject({ kind: 'unknown', reason: 'resource' });
    expect(second).toEqual(first);
  });

  it('rewriting, which heeds no other limit, ends after its steps, and the thread goes on', async () => {
    const solver = await pool({ rewritingSteps: 50 });
    const terms: WireTerm[] = [variable('x', 8), constant(8, 1n), constant(8, 2n)];
    let last = 0;
    for (let i = 0; i < 40; i++) {
      const is = terms.push(apply('eq', 0, last, 1 + (i % 2))) - 1;
      const if_ = terms.push(variable(`p${i}`, 0)) - 1;
      const both = terms.push(apply('and', 0, is, if_)) - 1;
      last = terms.push(apply('ite', 8, both, 2 - (i % 2), last)) - 1;
    }
    const goal = terms.push(apply('eq', 0, last, 1)) - 1;
    let work = 0;
    const answer = await solver.check(query(terms, [goal]), (one) => {
      work = one;
    });
    expect(answer).toMatchObject({ kind: 'unknown', reason: 'resource' });
    expect(work).toBeGreaterThan(0);
    expect((await solver.check(easy(1n))).kind).toBe('sat');
  });

  it('an overdue thread is replaced, then Z3 gets a clock of its own', async () => {
    const told: string[] = [];
    const started: Worker[] = [];
    const solver = await pool({
      graceMs: 60_000, // Z3's clock is late on a busy machine
      trace: (event) => event.kind === 'query' && told.push(event.answer),
      testHooks: { started: (worker) => started.push(worker) },
    });
    for (let i = 0; i < 3; i++)
      expect(await solver.check(hard({ timeoutMs: 300 }))).toMatchObject({
        kind: 'unknown',
        reason: 'timeout',
      });
    expect((await solver.check(easy(1n))).kind).toBe('sat');
    expect(told).toEqual(['unknown: timeout', 'unknown: timeout', 'unknown: timeout', 'sat']);
    expect(started.length).toBe(2);
  });

  it('memory', async () => {
    const solver = await pool({ memoryMb: 40 });
    const terms = [variable('x', 128), ...Array.from({ length: 60 }, (_, i) => apply('bvmul', 128, i, i))];
    terms.push(constant(128, 1n << 100n), apply('bvult', 0, 61, 60));
    const answer = await solver.check(query(terms, [62]));
    expect(answer).toMatchObject({ kind: 'unknown', reason: 'memory' });
    expect((await solver.check(easy(1n))).kind, 'on a new thread').toBe('sat');
  });
});

describe('lost threads', () => {
  it('a query whose thread dies is asked once more', async () => {
    let threads = 0;
    const solver = await pool({
      testHooks: {
        started: (worker) => {
          if (threads++ === 0) worker.once('message', () => worker.postMessage({ kind: 'test-exit' }));
        },
      },
    });
    expect((await solver.check(easy(1n))).kind).toBe('sat');
    expect((await solver.check(easy(2n))).kind).toBe('sat');
    expect(threads).toBe(2);
  });

  it('a query whose threads are killed twice is given up, the others are not', async () => {
    let threads = 0;
    const solver = await pool({
      testHooks: {
        started: (worker) => {
          if (threads++ < 2) worker.once('message', () => setTimeout(() => void worker.terminate(), 100));
        },
      },
    });
    const answers = await Promise.all([solver.check(hard()), solver.check(easy(1n))]);
    expect(answers[0]).toMatchObject({ kind: 'unknown', reason: 'crash' });
    expect(answers[1].kind).toBe('sat');
  });

  it('threads that never start do not keep a query waiting', async () => {
    const solver = await pool({ testHooks: { started: (worker) => void worker.terminate() } });
    expect(await solver.check(easy(1n))).toMatchObject({ kind: 'unknown', reason: 'crash' });
  });
});

describe('closing', () => {
  it('cancels what runs and what waits', async () => {
    const solver = await pool();
    const running = [solver.check(hard()), solver.check(easy(1n))];
    await new Promise((done) => setTimeout(done, 400));
    const closing = [solver.close(), solver.close()];
    const cancelled: Answer = { kind: 'unknown', reason: 'cancelled', detail: 'the solver was closed' };
    expect(await Promise.all(running)).toEqual([cancelled, cancelled]);
    await Promise.all(closing);
    expect(await solver.check(easy(1n))).toEqual(cancelled);
    await solver.close();
  });

  it('before anything started, and while a thread starts', async () => {
    const unused = await pool();
    await unused.close();
    const starting = await pool({ jobs: 2 });
    starting.warm();
    const answer = starting.check(easy(1n));
    await starting.close();
    expect(await answer).toMatchObject({ kind: 'unknown', reason: 'cancelled' });
  });

  it('lets the process end by itself', () => {
    const script = `
      const { z3Pool } = await import(${JSON.stringify(resolve(import.meta.dirname, '../../dist/solver/pool.js'))});
      const solver = z3Pool({ jobs: 2, graceMs: 500, trace: () => {} });
      const query = { name: 'q', terms: [{ op: 'true', width: 0, args: [] }], assertions: [0], wanted: [], limits: { timeoutMs: 9000, rlimit: 0 } };
      const answer = await solver.check(query);
      await solver.close();
      console.log(answer.kind);`;
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      timeout: 20_000,
      encoding: 'utf8',
    });
    expect(out.trim()).toBe('sat');
  });
});
