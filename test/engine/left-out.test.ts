/** What a proof lacks: whether it is only what nobody can see, and which of it. It is a reason, and never a proof. */
import { describe, expect, it } from 'vitest';
import { openOnlyBy } from '../../src/engine/simulate/levels.js';
import { verify } from '../../src/engine/verify.js';
import type { Program } from '../../src/ir/program.js';
import { read } from '../../src/ir/read.js';

/** Large enough to be asked. */
const padding = '  x := (x + 1bv32)\n'.repeat(12_000);

const program = (main: string, seen = '', padded = padding): Program =>
  read(`var x: bv32
var m: [bv32]bv8
var $exception: bool
var $s: bv8
entry main
proc driver main() {
  var r: bool
start:
  $s := 0bv8
  $exception := false
  call padding()
${main}
  assert !($s == 1bv8) {rule "R" "left open"}
  assert false {end}
  return
}
proc driver padding() {
start:
${padded}
  return
}
proc missing handed() {
start:
  havoc $s {gap missing-body "the body of handed is missing" "d.h":2:1 in "handed"}
  assume $s <u 2bv8
  return
}
proc missing other() {
start:
  havoc $s {gap missing-body "the body of other is missing" "d.h":3:1 in "other"}
  assume $s <u 2bv8
  return
}
proc model known() {
start:
  call other() //@ "model.c":7:1 in "known"
  return
}
proc driver helper() {
start:
${seen}
  return
}
`);

const fault = `  havoc r {fault "p->x raises" unsupported "p->x may raise" "d.c":9:1 in "main"}
  $exception := r
  goto raised, fine
raised:
  assume $exception
  goto end
fine:
  assume !$exception
  $s := 0bv8
  goto end
end:`;

const options = {
  unwind: 2,
  budget: 1,
  ghosts: new Set(['$s']),
  watched: undefined,
  contexts: new Map(),
  unchanged: new Set<string>(),
  limits: () => ({ timeoutMs: 1000, rlimit: 1 }),
  spend: () => {},
  cutShort: () => {},
  name: 'main/R',
  trace: () => {},
  basis: 'dropped',
} as const;

const told = (one: Program) => openOnlyBy(one, options)?.map(({ detail, span }) => [detail, span.line]);

describe('what a proof lacks', () => {
  const handed = '  call handed() //@ "d.c":5:1 in "main"';

  it('is the bodies that are met, at their calls', () => {
    expect(told(program(handed))).toEqual([['the body of handed is missing', 5]]);
  });

  it('is at the call of the driver where a model meets them', () => {
    expect(told(program('  call known() //@ "d.c":6:1 in "main"'))).toEqual([
      ['the body of other is missing', 6],
    ]);
    expect(told(program(`  call known() //@ "d.c":6:1 in "main"\n${handed}`))).toEqual([
      ['the body of other is missing', 6],
      ['the body of handed is missing', 5],
    ]);
  });

  it('is an access that may raise an exception while the rule is on its way, and no other', () => {
    expect(told(program(`  $s := 1bv8\n${fault}`))).toEqual([['p->x may raise', 9]]);
    expect(told(program(`${fault}\n${handed}`))).toEqual([['the body of handed is missing', 5]]);
  });

  it('is met behind summaries as well', () => {
    expect(told(program('  call helper()', handed + padding))).toEqual([
      ['the body of handed is missing', 5],
    ]);
  });

  it('is the same of a small program', () => {
    expect(told(program(handed, '', ''))).toEqual([['the body of handed is missing', 5]]);
  });

  it('is what they may write as well, while the rule is on its way', () => {
    const written = 'havoc m {gap missing-body "the body of writes is missing" "d.c":8:1 in "main"}';
    const asked = '  m := m[1bv32 := 0bv8]\n';
    expect(told(program(`${asked}  $s := 2bv8\n  ${written}\n  $s := m[1bv32]`))).toEqual([
      ['the body of writes is missing', 8],
    ]);
    expect(told(program(`${asked}  ${written}\n  $s := m[1bv32]`))).toBeUndefined();
  });

  it('is no value that is new', () => {
    expect(
      told(program('  havoc x {gap missing-body "the answer" "d.c":7:1 in "main"}\n  $s := x[7:0]')),
    ).toBeUndefined();
  });

  it('is nothing where the driver itself leaves it open', () => {
    expect(told(program(`${handed}\n  $s := 1bv8`))).toBeUndefined();
    expect(told(program(`${handed}\n  havoc $s\n  assume $s <u 2bv8`))).toBeUndefined();
    expect(told(program('  havoc x\n  assume x <u 2bv32\n  $s := x[7:0]'))).toBeUndefined();
  });

  it('is nothing where all is seen', () => {
    expect(told(program('  $s := 0bv8'))).toBeUndefined();
  });

  it('makes no program safe, and asks nothing', async () => {
    const nobody = { check: () => expect.fail('a question'), close: async () => {} };
    const found = await verify(program(handed), nobody, { ...options, contexts: new Map() });
    expect(found).toMatchObject({
      kind: 'inconclusive',
      blind: [{ kind: 'gap', gap: { detail: 'the body of handed is missing' } }],
    });
  });

  it('is told before a limit that is all that is known, by calls of the driver', async () => {
    const nobody = { check: () => expect.fail('a question'), close: async () => {} };
    const late = { ...options, limits: () => undefined, contexts: new Map() };
    const both = program(`  call known()\n${handed}\n  $s := 1bv8`);
    expect(await verify(both, nobody, late)).toMatchObject({
      kind: 'inconclusive',
      blind: [
        { kind: 'gap', gap: { detail: 'the body of handed is missing', span: { file: 'd.c', line: 5 } } },
        { kind: 'unknown', reason: 'timeout' },
      ],
    });
    expect(await verify(program('  $s := 1bv8'), nobody, late)).toMatchObject({
      blind: [{ kind: 'unknown', reason: 'timeout' }],
    });
  });
});

describe('where a question is too large', () => {
  const large = (check: string) =>
    read(`var x: bv32
var $exception: bool
var $s: bv8
entry main
proc driver main() {
start:
  $s := 0bv8
  $exception := false
  call helper() //@ "d.c":8:1 in "main"
  assert false {end}
  return
}
proc driver helper() {
start:
  call known() //@ "d.c":4:1 in "helper"
  return
}
proc model known() {
start:
  assert (x == 0bv32) ${check} //@ "model.c":9:1 in "known"
  return
}
`);

  it.each<[string, string, object]>([
    [
      'the rule',
      '{rule "R" "left open"}',
      {
        kind: 'abstraction',
        detail: 'the proof stops here, by way of d.c:8, at what it could not rule out: left open',
      },
    ],
    [
      'the end of its view',
      '{gap rule "cannot say" "R.slic":1:1}',
      {
        kind: 'gap',
        gap: { detail: 'the proof stops here, by way of d.c:8, at what it could not rule out: cannot say' },
      },
    ],
  ])('it is told at which call of the driver the proof stops: %s', async (_, check, stop) => {
    const nobody = { check: () => expect.fail('a question'), close: async () => {} };
    const found = await verify(large(check), nobody, { ...options, contexts: new Map() });
    if (found.kind !== 'inconclusive') expect.fail(found.kind);
    expect(found.blind).toMatchObject([{ kind: 'budget' }, stop]);
    expect(JSON.stringify(found.blind[1])).toContain('"span":{"file":"d.c","line":4,"column":1}');
  });
});
