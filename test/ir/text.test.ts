/** The text form: what is printed reads back equal, and faults are told by line and column. */
import { describe, expect, it } from 'vitest';
import type { Expr } from '../../src/ir/expr.js';
import { print, printCommand } from '../../src/ir/print.js';
import type { Cmd, Program } from '../../src/ir/program.js';
import { read } from '../../src/ir/read.js';
import { ReadError } from '../../src/ir/read-token.js';
import { formatFault, validate } from '../../src/ir/validate.js';
import { randomProgram } from '../support/random-program.js';

const golden = `var $ghost: bv8
var kind: bv64 usual \`E.kind of all\` (0, 18446744073709551615)
var $mem: [bv64]bv8
var $ptr: [bv64]bv64 below 0x100000
entry main

proc driver main(irp: bv64) returns (status: bv32) as signed alias "NTSTATUS" {  //@ "a.c":1:1
  var x: bv32
  var \`goto\`: bool
start:
  havoc x {input "ret" signed alias "NTSTATUS"}  //@ "a.c":2:3 in "main" text "x = f()"
  havoc \`goto\`
  call status := f(irp, (x + 0xC000009Abv32)) {watch "irp" = irp unsigned pointer}  //@ "a.c":3:3 macro "CALL"
  $mem := $mem[irp := x[7:0]]  //@ "i.h":9:1 in "g" from "a.c":4:1 in "main" iterations(2, 1)
  goto left, right
left:
  mark {rule "R" "none → registered"}
  assume (x <s 0bv32) {branch true "x < 0" watch "x" = x signed value "NONE" 0 value "ALL" 18446744073709551615}  //@ "a.c":5:7
  assert !($ghost == 1bv8) {rule "R" "not forwarded"}
  goto right
right:
  assume !(x <s 0bv32) {branch false "x < 0"}
  assert let %0 := ((x * x) + (if \`goto\` then x else 7bv32)); in (%0 <u (%0 >>s 1bv32))
  return
}

proc missing f(p: bv64, n: bv32) returns (r: bv32) reaches (0) {
  entry body
out:
  return
body:
  assume true {stop}
  assert false {gap missing-body "no body" "f.c":1:1 in "f"}
  goto out
}
`.replace('; in', ' in');

describe('golden text', () => {
  it('reads and prints back byte for byte', () => {
    expect(print(read(golden))).toBe(golden);
    expect(validate(read(golden)).map(formatFault)).toEqual([]);
  });

  it('takes what people write', () => {
    const program = read(`
      // outcome: returned
      entry main
      proc harness main() {   // no braces, no origins
        var x : bv32
      only:
        x := 1bv32 + 2bv32 + 0x3bv32  // a chain of one operator
        assume x == 6bv32
        assert if x <u 7bv32 then true else false
        return
      }`);
    const [assign, assume, check] = program.procs.get('main')!.blocks.get('only')!.commands;
    expect(printCommand(assign!)).toBe('x := ((1bv32 + 2bv32) + 3bv32)');
    expect(assume).toMatchObject({ kind: 'assume', why: { kind: 'model' } });
    expect(check).toMatchObject({ check: { kind: 'rule', rule: 'assertion' } });
  });
});

describe('random programs', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => [seed]))(
    'program %i is valid and reads back equal',
    (seed) => {
      const program = randomProgram({ seed, shape: seed % 3 === 0 ? 'acyclic' : 'full' });
      expect(validate(program).map(formatFault)).toEqual([]);
      const text = print(program);
      const again = read(text);
      expect(again).toEqual(program);
      expect([...again.procs.values()].map((proc) => [...proc.blocks.keys()])).toEqual(
        [...program.procs.values()].map((proc) => [...proc.blocks.keys()]),
      );
      expect(print(again)).toBe(text);
    },
  );
});

function withAssert(cond: Expr, name = 'x'): Program<Cmd> {
  const origin = { span: { file: 'a.c', line: 1, column: 1 } };
  const check = { kind: 'end' } as const;
  const commands = [{ kind: 'assert', cond, check, origin }] as const;
  const block = { id: name, commands, transfer: { kind: 'return' } } as const;
  return {
    globals: [{ name, sort: 32 }],
    entry: name,
    procs: new Map([
      [
        name,
        {
          name,
          parameters: [],
          results: [],
          locals: [],
          entry: name,
          blocks: new Map([[name, block]]),
          origin,
          role: 'driver',
        },
      ],
    ]),
  };
}

describe('hard cases', () => {
  it.each([
    'if',
    'bv32',
    '',
    ' ',
    'a b',
    '`',
    '\\',
    '"',
    '\\`',
    'a\nb',
    '~x',
    'p->q',
    '5',
    'é\u2028',
    '__proto__',
    'x~1.2@3#4',
  ])('keeps the name %j', (name) => {
    const cond: Expr = {
      kind: 'binary',
      op: 'eq',
      left: { kind: 'var', name, sort: 32 },
      right: { kind: 'bv', width: 32, value: 5n },
    };
    const program = withAssert(cond, name);
    expect(read(print(program))).toEqual(program);
  });

  it('prints a shared graph in linear size', () => {
    let e: Expr = { kind: 'var', name: 'x', sort: 32 };
    for (let i = 0; i < 100; i++)
      e = { kind: 'binary', op: 'bvadd', left: e, right: { kind: 'unary', op: 'bvnot', arg: e } };
    const text = print(withAssert({ kind: 'binary', op: 'eq', left: e, right: e }));
    expect(text.length).toBeLessThan(10_000);
    expect(print(read(text))).toBe(text);
  });

  it('prints and reads a chain of 50,000 operators', () => {
    let e: Expr = { kind: 'var', name: 'x', sort: 32 };
    for (let i = 0; i < 50_000; i++) e = { kind: 'unary', op: i % 2 === 0 ? 'bvnot' : 'bvneg', arg: e };
    const text = print(withAssert({ kind: 'binary', op: 'eq', left: e, right: e }));
    expect(print(read(text))).toBe(text);
  });

  it('prints and reads 20,000 blocks', () => {
    const blocks = Array.from(
      { length: 20_000 },
      (_, i) => `b${i}:\n  x := (x + ${i}bv32)\n  goto b${i + 1}\n`,
    );
    const text = `entry main\n\nproc driver main() {\n  var x: bv32\n${blocks.join('')}b20000:\n  return\n}\n`;
    expect(print(read(text))).toBe(text);
    expect(validate(read(text))).toEqual([]);
  });

  it('keeps a variable at a sort that is not its own', () => {
    const cond: Expr = {
      kind: 'binary',
      op: 'eq',
      left: { kind: 'var', name: 'x', sort: 8 },
      right: { kind: 'var', name: 'y', sort: 8 },
    };
    const program = withAssert(cond);
    expect(print(program)).toContain('assert ((x : bv8) == (y : bv8))');
    expect(read(print(program))).toEqual(program);
  });
});

describe('faults of the text', () => {
  const inMain = (line: string) => `entry main\nproc driver main() {\nstart:\n  ${line}\n  return\n}\n`;
  it.each<[string, string, number, number, RegExp]>([
    ['no entry', 'var x: bv8\n', 2, 1, /entry is missing before the end/],
    ['a strange character', inMain('x := ?'), 4, 8, /unexpected character "\?"/],
    ['an unknown variable', inMain('assume lost'), 4, 10, /lost is not declared/],
    ['no expression', inMain('assume )'), 4, 10, /an expression is missing before \)/],
    [
      'an unknown note',
      inMain('assert true {why "x"}'),
      4,
      16,
      /one of rule, note, gap, unwind, invariant, end/,
    ],
    ['a prototype name as a note', inMain('assert true {constructor}'), 4, 16, /one of rule/],
    ['mixed operators', inMain('assume true && true || true'), 4, 23, /need parentheses/],
    ['a reserved name', inMain('havoc if'), 4, 9, /quote it/],
    ['no transfer', 'entry m\nproc driver m() {\na:\n}\n', 4, 1, /a command is missing before \}/],
    ['no role', 'entry m\nproc m() {\n', 2, 6, /the role is missing/],
    ['a block twice', 'entry m\nproc driver m() {\na:\n return\na:\n return\n}', 5, 1, /stands here twice/],
    ['a faulty string', inMain('mark {rule "\\q" ""}'), 4, 14, /faulty escape/],
    ['an unknown gap', inMain('assert true {gap odd "x" "f":1:1}'), 4, 24, /no kind of gap odd/],
    ['a name used before it is defined', inMain('assume %0'), 4, 10, /%0 is not defined/],
    ['too deep', inMain(`assume ${'('.repeat(100_000)}`), 4, 410, /deeper than/],
  ])('%s', (_, text, line, column, message) => {
    let caught: unknown;
    try {
      read(text);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(ReadError);
    expect(caught).toMatchObject({ line, column, message: expect.stringMatching(message) });
  });
});
