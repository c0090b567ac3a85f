/** Proofs with facts at the heads of loops, and with counted loops unwound, against runs of the interpreter. */
import { afterAll, describe, expect, it } from 'vitest';
import { Asker } from '../../src/engine/asker.js';
import { run } from '../../src/ir/interpret.js';
import type { Program } from '../../src/ir/program.js';
import { read } from '../../src/ir/read.js';
import { formatFault, validate } from '../../src/ir/validate.js';
import { Random } from '../support/random.js';
import { randomOracle } from '../support/random-program.js';
import { builtPool } from '../support/z3.js';

const pool = await builtPool();
afterAll(() => pool.close());

/** Each takes half a second of processor time; 300 were looked at once, and 90 by induction. */
const programs = 14;

const pick = <T>(random: Random, from: readonly T[]): T => from[random.below(from.length)]!;

/** A loop over three numbers, now and then with a second one inside, and behind it a claim that may be true. */
function randomLoop(seed: number): Program {
  const random = new Random(seed);
  const names = ['x', 'y', 'z'];
  const start = names.map((name) =>
    pick(random, [
      `${name} := 0bv8`,
      `${name} := ${random.below(6)}bv8`,
      `havoc ${name} {input "${name}" unsigned}`,
    ]),
  );
  const guard = pick(random, ['x <u n', 'x <u 6bv8', '!(x == n)', '!(x == 0bv8)', 'x <=u z', '$f']);
  const update = (): string => {
    const [a, b] = [pick(random, names), pick(random, names)];
    const step = 1 + random.below(3);
    return pick(random, [
      `${a} := (${a} + ${step}bv8)`,
      `${a} := (${a} + ${step}bv8)`,
      `${a} := (${a} - ${step}bv8)`,
      `${a} := ${b}`,
      `${a} := (${a} + ${b})`,
      `${a} := (${a} & ${b})`,
      `${a} := (${a} << 1bv8)`,
      `$f := (${a} <u ${b})`,
      `s := ${random.below(3)}bv8`,
    ]);
  };
  const updates = (most: number) => Array.from({ length: 1 + random.below(most) }, update).join('\n  ');
  const inner = pick(random, ['y <u z', 'z <u 3bv8', 'false', 'false']);
  const claim = () => {
    const [a, b] = [pick(random, names), pick(random, names)];
    return pick(random, [
      `${a} == ${b}`,
      `${a} <=u ${b}`,
      `n <=u ${a}`,
      `${a} <=u n`,
      `(${a} + ${b}) == n`,
      `(${a} & 1bv8) == 0bv8`,
      `${a} <=u 8bv8`,
      `!(s == 2bv8) || (${a} <=u ${b})`,
      `!(s == 1bv8) || $f`,
    ]);
  };
  return read(`var s: bv8
var $f: bool
entry main
proc driver main() {
  var n: bv8
  var x: bv8
  var y: bv8
  var z: bv8
start:
  s := 0bv8
  havoc n {input "n" unsigned}
  ${start.join('\n  ')}
  goto head
head:
  goto body, done
body:
  assume (${guard})
  ${updates(3)}
  goto one, other
one:
  assume (y <u x)
  ${updates(2)}
  goto within
other:
  assume !(y <u x)
  goto within
within:
  goto deeper, back
deeper:
  assume (${inner})
  ${updates(2)}
  goto within
back:
  assume !(${inner})
  goto head
done:
  assume !(${guard})
  assert (${claim()}) {rule "R" "claim"}
  assert false {end}
  return
}
`);
}

const askerFor = (program: Program): Asker =>
  new Asker(
    program,
    pool,
    {
      unwind: 3,
      budget: 100_000,
      ghosts: new Set(['s']),
      watched: undefined,
      contexts: new Map(),
      unchanged: new Set(),
      limits: () => ({ timeoutMs: 0, rlimit: 2_000_000 }),
      spend: () => {},
      cutShort: () => {},
      name: 'random',
      trace: () => {},
      basis: 'dropped',
    },
    { count: 0 },
  );

const fails = (program: Program, seed: number): boolean =>
  Array.from({ length: 60 }, (_, i) => run(program, randomOracle(seed * 100 + i), { maxSteps: 20_000 })).some(
    ({ kind }) => kind === 'violated',
  );

describe('what is proved of loops', () => {
  it('no run breaks', { timeout: 120_000 }, async () => {
    const seen = { proved: 0, byGuesses: 0, failing: 0 };
    for (let seed = 0; seed < programs; seed++) {
      const program = randomLoop(seed);
      expect(validate(program).map(formatFault)).toEqual([]);
      const isFailing = fails(program, seed);
      if (isFailing) seen.failing++;
      const found = await askerFor(program).prove(0, { guessing: 'on', counted: 'unwound' });
      if (found?.kind !== 'safe') continue;
      seen.proved++;
      expect([seed, isFailing]).toEqual([seed, false]);
      if ((await askerFor(program).prove(0))?.kind !== 'safe') seen.byGuesses++;
    }
    // the claims are such that each of these happens
    expect(seen.failing).toBeGreaterThan(2);
    expect(seen.byGuesses).toBeGreaterThan(2);
  });
});

/** Three numbers go round; that the first two differ is kept because of what it was in the two iterations before. */
const rotating = (start: string): Program =>
  read(`var s: bv8
entry main
proc driver main() {
  var x: bv8
  var y: bv8
  var z: bv8
  var t: bv8
  var go: bool
start:
  s := 0bv8
  havoc x {input "x" unsigned}
  ${start}
  goto head
head:
  havoc go {input "go" unsigned}
  goto body, done
body:
  assume go
  call check(x, y)
  t := x
  x := y
  y := z
  z := t
  goto head
done:
  assume !go
  assert !(x == y) {rule "R" "differ"}
  assert false {end}
  return
}
proc driver check(a: bv8, b: bv8) {
only:
  assert !(a == b) {rule "R" "differ"}
  return
}
`);

describe('k-induction', () => {
  const proves = async (program: Program, induction: number) => {
    expect(validate(program).map(formatFault)).toEqual([]);
    return (await askerFor(program).prove(0, { induction }, 'left'))?.kind === 'safe';
  };

  it('relies on as many iterations as it is told', async () => {
    const distinct = rotating('y := (x + 1bv8)\n  z := (x + 2bv8)');
    expect(await Promise.all([2, 3, 4, 5].map((k) => proves(distinct, k)))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('looks at the first iterations: what fails in one of them, or behind it, is no proof', async () => {
    const third = rotating('y := (x + 1bv8)\n  z := (y + 255bv8)');
    expect(await Promise.all([2, 3, 4].map((k) => proves(third, k)))).toEqual([false, false, false]);
  });

  it('no run breaks what is proved', { timeout: 120_000 }, async () => {
    let proved = 0;
    for (let seed = 1000; seed < 1000 + programs / 2; seed++) {
      const program = randomLoop(seed);
      const isFailing = fails(program, seed);
      for (const induction of [2, 3]) {
        const found = await askerFor(program).prove(0, { guessing: 'on', induction }, 'left');
        if (found?.kind !== 'safe') continue;
        proved++;
        expect([seed, isFailing]).toEqual([seed, false]);
      }
    }
    expect(proved).toBeGreaterThan(1);
  });
});
