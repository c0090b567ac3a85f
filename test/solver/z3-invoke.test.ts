/** C++ exceptions in WebAssembly: everything is as with the package's own JavaScript, only sooner. */
import { describe, expect, it } from 'vitest';
import type { Query, TermOp, WireTerm } from '../../src/encode/query.js';
import { Z3, type Z3Exports } from '../../src/solver/z3-api.js';
import { checkQuery } from '../../src/solver/z3-check.js';
import { nativeInvocations } from '../../src/solver/z3-invoke.js';
import { compileZ3, instantiateZ3 } from '../../src/solver/z3-module.js';
import { Random } from '../support/random.js';

const module = compileZ3();
const started = async (how: 'native' | 'as-built') =>
  new Z3((await instantiateZ3(module, how)) as unknown as Z3Exports);
const native = await started('native');
const asBuilt = await started('as-built');

const variable = (name: string, width: number): WireTerm => ({ op: 'var', width, args: [], name });
const constant = (width: number, value: bigint): WireTerm => ({ op: 'const', width, args: [], value });
const apply = (op: TermOp, width: number, ...args: number[]): WireTerm => ({ op, width, args });
const query = (terms: readonly WireTerm[], assertions: number[], further: Partial<Query> = {}): Query => ({
  name: 'q',
  terms,
  assertions,
  wanted: terms.flatMap(({ op }, i) => (op === 'var' ? [i] : [])),
  limits: { timeoutMs: 0, rlimit: 0 },
  ...further,
});

/** x · y is a product of two primes, both factors over 1. */
const factors = (width: number, product: bigint, further: Partial<Query> = {}): Query =>
  query(
    [
      variable('x', width),
      variable('y', width),
      apply('bvmul', width, 0, 1),
      constant(width, product),
      apply('eq', 0, 2, 3),
      constant(width, 1n << BigInt(width / 2)),
      apply('bvult', 0, 0, 5),
      apply('bvult', 0, 1, 5),
      constant(width, 1n),
      apply('bvult', 0, 8, 0),
      apply('bvult', 0, 8, 1),
    ],
    [4, 6, 7, 9, 10],
    further,
  );

const operators = ['bvadd', 'bvmul', 'bvand', 'bvxor', 'bvudiv', 'bvshl', 'bvlshr'] as const;

function random(seed: number): Query {
  const rng = new Random(seed);
  const terms: WireTerm[] = ['a', 'b', 'c'].map((name) => variable(name, 8));
  for (let i = 0; i < 12; i++)
    terms.push(
      apply(operators[rng.below(operators.length)]!, 8, rng.below(terms.length), rng.below(terms.length)),
    );
  const words = terms.length;
  for (let i = 0; i < 4; i++) terms.push(apply('bvult', 0, rng.below(words), rng.below(words)));
  return query(terms, [words, words + 1, words + 2, words + 3]);
}

describe('the same answers as with the functions of the package', () => {
  const cases: Readonly<Record<string, Query>> = {
    'a model': factors(16, 241n * 251n),
    'no model': factors(12, 4093n),
    'a core': query(
      [variable('x', 8), constant(8, 5n), apply('bvult', 0, 0, 1), apply('bvult', 0, 1, 0), variable('p', 0)],
      [],
      { assumptions: [4, 2, 3], wanted: [] },
    ),
    'Z3 gives up by an exception': factors(64, 2147483647n * 4294967291n, {
      limits: { timeoutMs: 0, rlimit: 100_000 },
    }),
    'Z3 refuses a term by an exception': query(
      [variable('x', 8), variable('y', 16), apply('bvadd', 8, 0, 1)],
      [],
    ),
    ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`random ${i}`, random(i)])),
  };
  for (const [name, asked] of Object.entries(cases))
    it(name, () => {
      const answer = checkQuery(native, asked, false);
      expect(answer).toEqual(checkQuery(asBuilt, asked, false));
      expect(checkQuery(native, asked, false)).toEqual(answer);
    });
});

describe('what is not thrown by C++', () => {
  /** Z3's default is to end the process when a call is wrong; here that is an exception of JavaScript's. */
  const ends = ({ c }: Z3) => {
    const config = c.Z3_mk_config();
    const context = c.Z3_mk_context_rc(config);
    try {
      c.Z3_mk_bvadd(context, c.Z3_mk_true(context), c.Z3_mk_true(context));
      return 'nothing';
    } catch (error) {
      return (error as Error).name;
    }
  };
  it('gets through to us', async () => {
    const [one, other] = [await started('native'), await started('as-built')];
    expect(ends(one)).toBe('ExitStatus');
    expect(ends(other)).toBe('ExitStatus');
  });
});

describe('a build that is not as expected keeps its own', () => {
  const env = { __cxa_throw() {}, __cxa_rethrow() {}, __resumeException() {}, invoke_vi() {} };
  it('as expected', () => {
    expect(nativeInvocations({ env })?.imports.env?.invoke_vi).not.toBe(env.invoke_vi);
  });
  it('another module', () => expect(nativeInvocations({ a: env })).toBeUndefined());
  it('an unknown letter', () =>
    expect(nativeInvocations({ env: { ...env, invoke_vq() {} } })).toBeUndefined());
  it('exceptions by another name', () => {
    const { __cxa_throw, ...others } = env;
    expect(nativeInvocations({ env: others })).toBeUndefined();
  });
});
