/** Each fault that validation knows, in a program with just that fault. */
import { describe, expect, it } from 'vitest';
import type { Cmd, Program } from '../../src/ir/program.js';
import { read } from '../../src/ir/read.js';
import { formatFault, validate } from '../../src/ir/validate.js';

const head = 'var $g: bv8\nvar $m: [bv64]bv8\nvar $w: [bv64]bv32\nentry main\n';
const callee = 'proc model f(a: bv8, b: bool) returns (r: bv8) {\nstart:\n  return\n}\n';
const withLine = (line: string) =>
  read(
    `${head}proc harness main() {\n  var x: bv8\n  var b: bool\nstart:\n  ${line}\n  return\n}\n${callee}`,
  );

describe('faults of commands', () => {
  it.each<[string, string]>([
    ['assume x', 'bv8 where bool is wanted'],
    ['assert x', 'bv8 where bool is wanted'],
    ['x := b', 'bool where bv8 is wanted'],
    ['x := x + 1bv9', 'bvadd of bv8 and bv9'],
    ['lost := x', 'the variable lost is not declared'],
    ['havoc lost', 'the variable lost is not declared'],
    ['x := (lost : bv8)', 'the variable lost is not declared'],
    ['x := (b : bv8)', 'the variable b is bool, not bv8'],
    ['$m := $w', '[bv64]bv32 where [bv64]bv8 is wanted'],
    ['x := $m[0bv32]', 'address of bv64 and bv32'],
    ['$m := $m[0bv64 := 1bv9]', 'store of bv8 and bv9'],
    ['x := x[8:1]', 'bits 8 to 1 of bv8'],
    ['x := 256bv8', '256 is no value of 8 bits'],
    ['assume 1bv129 == 1bv129', 'no bit-vector has width 129'],
    ['assume $m == $m', 'eq of [bv64]bv8 and [bv64]bv8'],
    ['x := zext(4, x)', 'zext of bv8 to 4 bits'],
    ['x := if x then x else x', 'the condition of ite is bv8'],
    ['assume true {branch true "t" watch "x" = (lost : bv8) signed}', 'the variable lost is not declared'],
    ['mark {enter "f" watch "x" = !x signed}', 'not of bv8'],
    ['call x := nobody()', 'there is no procedure nobody'],
    ['call x := f(x)', '1 arguments for 2'],
    ['call f(x, b)', '0 results for 1'],
    ['call x, x := f(x, b)', '2 results for 1'],
    ['call x, x := f(x, b)', 'one variable takes two results'],
    ['call x := f(b, b)', 'bool where bv8 is wanted'],
    ['call b := f(x, b)', 'bool where bv8 is wanted'],
    ['call lost := f(x, b)', 'the variable lost is not declared'],
    ['call x := f(x, b) {watch "x" = -b signed}', 'bvneg of bool'],
  ])('%s', (line, message) => {
    const faults = validate(withLine(line));
    expect(faults.map(formatFault)).toContainEqual(expect.stringContaining(`main/start/0: ${message}: `));
  });

  it('says one thing once: nothing about operators above a fault', () => {
    const faults = validate(withLine('x := ((x + 1bv9) * x) - 3bv8'));
    expect(faults.map(formatFault)).toEqual([
      'main/start/0: bvadd of bv8 and bv9: x := (((x + 1bv9) * x) - 3bv8)',
    ]);
  });

  it('finds nothing in a sound one', () => {
    expect(validate(withLine('call x := f($m[zext(64, x)], b)'))).toEqual([]);
  });
});

const valid = withLine('x := x');
const main = valid.procs.get('main')!;
const replaced = (change: Partial<typeof main>): Program<Cmd> => ({
  ...valid,
  procs: new Map([...valid.procs, ['main', { ...main, ...change }]]),
});

describe('faults of procedures and programs', () => {
  const block = main.blocks.get('start')!;
  const blocks = (transfer: typeof block.transfer) => new Map([['start', { ...block, transfer }]]);
  it.each<[string, Program<Cmd>, string]>([
    [
      'a global twice',
      { ...valid, globals: [...valid.globals, valid.globals[0]!] },
      'the variable $g is declared twice',
    ],
    ['no entry procedure', { ...valid, entry: 'other' }, 'there is no procedure other to enter'],
    ['no entry block', replaced({ entry: 'other' }), 'main: there is no block other to enter'],
    [
      'a local twice',
      replaced({ locals: [...main.locals, main.locals[0]!] }),
      'main: the variable x is declared twice',
    ],
    [
      'a shadowed global',
      replaced({ locals: [...main.locals, { name: '$g', sort: 8 }] }),
      'main: the variable $g has the name of a global',
    ],
    [
      'a width of 0',
      replaced({ locals: [...main.locals, { name: 'y', sort: 0 }] }),
      'main: the variable y: no bit-vector has width 0',
    ],
    [
      'a bound too large',
      {
        ...valid,
        globals: [
          ...valid.globals,
          { name: '$n', sort: { kind: 'memory', address: 64, cell: 8, below: 257n } },
        ],
      },
      'the variable $n: the bound 257 does not fit cells of 8 bits',
    ],
    [
      'a goto to nowhere',
      replaced({ blocks: blocks({ kind: 'goto', targets: ['lost'] }) }),
      'main/start: there is no block lost to go to',
    ],
    [
      'a goto without targets',
      replaced({ blocks: blocks({ kind: 'goto', targets: [] }) }),
      'main/start: a goto without targets',
    ],
    [
      'a block under another name',
      replaced({ blocks: new Map([['start', { ...block, id: 'begin' }]]) }),
      'main/start: the block begin is filed under start',
    ],
    [
      'a procedure under another name',
      { ...valid, procs: new Map([...valid.procs, ['g', { ...main, name: 'h' }]]) },
      'the procedure h is filed under g',
    ],
    [
      'reaches of a known body',
      replaced({ reaches: [] }),
      'main: only a missing body has reaches, not a harness one',
    ],
    [
      'reaches beyond the parameters',
      replaced({ role: 'missing', reaches: [0] }),
      'main: reaches names a parameter 0 that there is not',
    ],
  ])('%s', (_, program, message) => {
    expect(validate(program).map(formatFault)).toEqual([message]);
  });
});
