/** What a sampled run makes up is what the program's world could be: a violation that needs anything else is none. */
import { describe, expect, it } from 'vitest';
import type { PathCandidate } from '../../src/engine/violation/candidate.js';
import { sampleWith } from '../../src/engine/violation/sample.js';
import { Interpreter } from '../../src/ir/interpret.js';
import type { CoreCmd, Proc } from '../../src/ir/program.js';
import { read } from '../../src/ir/read.js';

function found(sort: string, salt: number) {
  const program = read(`var $p: ${sort}
entry main
proc driver main() {
start:
  assert ($p[0x10bv32] <u 0x1000bv32) {rule "R" "a large cell"}
  return
}
`);
  const path: PathCandidate = {
    kind: 'path',
    globals: program.globals,
    core: program.procs.get('main') as Proc<CoreCmd>,
    replayable: program,
    initial: new Map(),
    havocs: new Map(),
  };
  return sampleWith(salt, new Interpreter(program), path, () => {});
}

describe('what may fail and nobody sees', () => {
  it.each([undefined, 1, 2, 3, 4])('does not (salt %o)', (salt) => {
    const program = read(`var $t: bool
entry main
proc driver main() {
start:
  havoc $t {fault "x" unsupported "it may fail" "d.c":1:1}
  assert !$t {rule "R" "it failed"}
  return
}
`);
    const path: PathCandidate = {
      kind: 'path',
      globals: program.globals,
      core: program.procs.get('main') as Proc<CoreCmd>,
      replayable: program,
      initial: new Map(),
      havocs: new Map(),
    };
    expect(sampleWith(salt, new Interpreter(program), path, () => {})).toBeUndefined();
  });
});

describe('a run', () => {
  it('ends where somebody would have to make up what happens', () => {
    const program = read(`var x: bv32
entry main
proc driver main() {
start:
  havoc x {gap missing-body "what a body writes" "d.c":1:1}
  goto round
round:
  x := (x + 1bv32)
  goto round
}
`);
    const path: PathCandidate = {
      kind: 'path',
      globals: program.globals,
      core: read('entry main\nproc driver main() {\nstart:\n  return\n}\n').procs.get(
        'main',
      ) as Proc<CoreCmd>,
      replayable: program,
      initial: new Map(),
      havocs: new Map(),
    };
    let spent = 0;
    const spend = (ms: number) => {
      spent += ms;
    };
    expect(sampleWith(undefined, new Interpreter(program), path, spend)).toBeUndefined();
    expect(spent).toBeLessThan(1);
  });
});

describe('cells that a path leaves open', () => {
  it.each([1, 2, 3, 4])('keep the bound that their memory promises (salt %i)', (salt) => {
    expect(found('[bv32]bv32 below 0x1000', salt)).toBeUndefined();
  });

  it('are anything where nothing is promised', () => {
    expect([1, 2, 3, 4].some((salt) => found('[bv32]bv32', salt)?.kind === 'run')).toBe(true);
  });
});
