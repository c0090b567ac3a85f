/** The interpreter: programs as text with their outcome on the first lines, and random programs against a slow second interpreter. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InternalError } from '../../src/base/errors.js';
import { evaluate, type Value, zeroOf } from '../../src/ir/evaluate.js';
import { Interpreter, type Listener, type Oracle, type RunResult, run } from '../../src/ir/interpret.js';
import { MemoryValue } from '../../src/ir/memory-value.js';
import type { Block, Cmd, HavocCmd, Proc, Program } from '../../src/ir/program.js';
import { read } from '../../src/ir/read.js';
import { formatFault, validate } from '../../src/ir/validate.js';
import { randomOracle, randomProgram } from '../support/random-program.js';

const folder = join(import.meta.dirname, 'programs');

const zeros: Oracle = {
  initial: ({ sort }) => zeroOf(sort),
  havoc: (_, { sort }) => zeroOf(sort),
};

function describeOutcome(result: RunResult): string {
  switch (result.kind) {
    case 'violated': {
      const rule = result.check.kind === 'rule' ? ` "${result.check.rule}"` : '';
      return `violated ${result.check.kind}${rule} at ${result.origin.span.file}:${result.origin.span.line}`;
    }
    case 'blocked':
      return `blocked at ${result.origin.span.file}:${result.origin.span.line}`;
    case 'limit':
      return `limit ${result.reached}`;
    default:
      return result.kind;
  }
}

describe('programs with their outcome', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ir'));

  it.each(names.map((name) => [name]))('%s', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const wanted = (what: string) =>
      [...text.matchAll(new RegExp(`^// ${what}: (.*)$`, 'gm'))].map((match) => match[1]!);
    const havocs = wanted('havocs').flatMap((list) => list.split(' ').map(BigInt));
    const oracle =
      havocs.length === 0 ? zeros : { ...zeros, havoc: (_: HavocCmd, __: unknown, i: number) => havocs[i]! };
    const program = read(text);
    expect(validate(program).map(formatFault)).toEqual([]);
    const result = run(program, oracle, { maxSteps: 10_000, maxDepth: 100 });
    expect(describeOutcome(result)).toBe(wanted('outcome')[0]);
    for (const notes of wanted('notes')) expect(result.notes).toHaveLength(Number(notes));
    for (const line of wanted('final')) {
      const [variable, value] = line.split(' = ') as [string, string];
      expect([variable, result.final.get(variable)]).toEqual([variable, BigInt(value)]);
    }
    const listened = run(program, oracle, { maxSteps: 10_000, maxDepth: 100, listener: {} });
    expect([describeOutcome(listened), listened.steps]).toEqual([describeOutcome(result), result.steps]);
  });
});

/** The language's meaning once more, by recursion and plain maps, with no attention to speed. */
class Slow {
  private havocs = 0;
  readonly globals = new Map<string, Value>();

  constructor(
    private readonly program: Program<Cmd>,
    private readonly oracle: Oracle,
    private readonly told: string[],
  ) {
    for (const variable of program.globals) this.globals.set(variable.name, oracle.initial(variable));
  }

  call(proc: Proc<Cmd>, args: readonly Value[]): Value[] | string {
    const own = new Map<string, Value>();
    for (const { name, sort } of [...proc.results, ...proc.locals]) own.set(name, zeroOf(sort));
    for (const [i, { name }] of proc.parameters.entries()) own.set(name, args[i]!);
    const environment = { get: (name: string) => own.get(name) ?? this.globals.get(name) };
    const set = (name: string, value: Value) => (own.has(name) ? own : this.globals).set(name, value);
    let block = proc.blocks.get(proc.entry)!;
    for (;;) {
      for (const cmd of block.commands) {
        this.told.push(cmd.kind);
        const end = this.step(cmd, proc, environment, set);
        if (end !== undefined) return end;
      }
      if (block.transfer.kind === 'return') return proc.results.map(({ name }) => own.get(name)!);
      if (block.transfer.kind === 'stop') return 'stopped';
      const targets = block.transfer.targets.map((id) => proc.blocks.get(id)!);
      const next = targets.find((target) => targets.length === 1 || this.admits(target, environment));
      if (next === undefined) return 'blocked';
      block = next;
    }
  }

  private admits(block: Block<Cmd>, environment: { get(name: string): Value | undefined }): boolean {
    for (const cmd of block.commands) {
      if (cmd.kind === 'assume' && evaluate(cmd.cond, environment) !== true) return false;
      if (cmd.kind !== 'assume' && cmd.kind !== 'mark') return true;
    }
    return true;
  }

  private step(
    cmd: Cmd,
    proc: Proc<Cmd>,
    environment: { get(name: string): Value | undefined },
    set: (name: string, value: Value) => void,
  ): string | undefined {
    switch (cmd.kind) {
      case 'assign':
        set(cmd.target, evaluate(cmd.value, environment));
        return undefined;
      case 'havoc': {
        const all = [...this.program.globals, ...proc.parameters, ...proc.results, ...proc.locals];
        set(cmd.target, this.oracle.havoc(cmd, all.find(({ name }) => name === cmd.target)!, this.havocs++));
        return undefined;
      }
      case 'assume':
        return evaluate(cmd.cond, environment) === true ? undefined : 'blocked';
      case 'assert':
        if (evaluate(cmd.cond, environment) === true) return undefined;
        return cmd.check.kind === 'note' || cmd.check.kind === 'end'
          ? undefined
          : `violated ${cmd.check.kind}`;
      case 'mark':
        return undefined;
      case 'call': {
        const args = cmd.arguments.map((argument) => evaluate(argument, environment));
        const results = this.call(this.program.procs.get(cmd.callee)!, args);
        if (typeof results === 'string') return results;
        for (const [i, name] of cmd.results.entries()) set(name, results[i]!);
        return undefined;
      }
    }
  }
}

const shownValue = (value: Value | undefined): unknown =>
  value instanceof MemoryValue ? [0n, 1n, 2n, 3n, 77n].map((address) => value.read(address)) : value;

describe('random programs', () => {
  const outcomes = new Set<string>();
  it.each(Array.from({ length: 150 }, (_, seed) => [seed]))(
    'program %i runs as the slow interpreter runs it',
    (seed) => {
      const program = randomProgram({ seed: seed + 1000, shape: seed % 4 === 0 ? 'acyclic' : 'full' });
      const wantedCommands: string[] = [];
      const slow = new Slow(program, randomOracle(seed), wantedCommands);
      const wanted = slow.call(program.procs.get(program.entry)!, []);
      const commands: string[] = [];
      const listener: Listener = { command: (cmd) => commands.push(cmd.kind) };
      const heard = run(program, randomOracle(seed), { maxSteps: 1_000_000, listener });
      const quick = run(program, randomOracle(seed), { maxSteps: 1_000_000 });
      const interpreter = new Interpreter(program);
      const again = interpreter.run(randomOracle(seed), { maxSteps: 1_000_000 });
      interpreter.run(randomOracle(seed + 1), { maxSteps: 1_000_000 });
      const last = interpreter.run(randomOracle(seed), { maxSteps: 1_000_000 });
      for (const result of [heard, quick, again, last]) {
        const outcome = result.kind === 'violated' ? `violated ${result.check.kind}` : result.kind;
        expect(outcome).toBe(typeof wanted === 'string' ? wanted : 'returned');
        for (const { name } of program.globals)
          expect([name, shownValue(result.final.get(name))]).toEqual([
            name,
            shownValue(slow.globals.get(name)),
          ]);
      }
      expect(commands).toEqual(wantedCommands);
      expect([quick.steps, again.steps, last.steps]).toEqual([heard.steps, heard.steps, heard.steps]);
      outcomes.add(heard.kind);
    },
  );

  it('were of several kinds', () => {
    expect([...outcomes].sort()).toEqual(expect.arrayContaining(['blocked', 'returned', 'violated']));
  });
});

describe('listening', () => {
  it('tells commands, calls and values in order', () => {
    const program = read(readFileSync(join(folder, 'recursion.ir'), 'utf8').replace('(10bv64)', '(2bv64)'));
    const heard: string[] = [];
    const variable = (name: string) => ({ kind: 'var', name, sort: 64 }) as const;
    run(program, zeros, {
      maxSteps: 1000,
      listener: {
        command: (cmd, depth) => heard.push(`${depth} ${cmd.kind}`),
        enter: (proc, _, depth, value) => heard.push(`${depth} enter ${proc.name} ${value(variable('n'))}`),
        leave: (proc, _, depth, value) => heard.push(`${depth} leave ${proc.name} ${value(variable('r'))}`),
      },
    });
    expect(heard).toEqual([
      '0 call',
      '1 enter factorial 2',
      '1 assume',
      '1 call',
      '2 enter factorial 1',
      '2 assume',
      '2 call',
      '3 enter factorial 0',
      '3 assume',
      '3 assign',
      '3 leave factorial 1',
      '2 assign',
      '2 leave factorial 1',
      '1 assign',
      '1 leave factorial 2',
    ]);
  });
});

describe('misuse', () => {
  const text = 'var $x: bv8\nentry main\nproc harness main(p: bool) {\nstart:\n havoc $x\n return\n}\n';
  it.each<[string, Oracle]>([
    ['a value too large', { ...zeros, havoc: () => 256n }],
    ['a boolean for bits', { ...zeros, havoc: () => true }],
    ['a number for a boolean', { ...zeros, initial: () => 1n }],
    ['a memory for bits', { ...zeros, havoc: () => zeroOf({ kind: 'memory', address: 32, cell: 8 }) }],
  ])('refuses %s', (_, oracle) => {
    expect(() => run(read(text), oracle, { maxSteps: 10 })).toThrow(InternalError);
  });

  it('refuses a run inside of a run', () => {
    const interpreter = new Interpreter(read(text));
    const initial: Oracle['initial'] = () => {
      interpreter.run(zeros, { maxSteps: 10 });
      return 0n;
    };
    expect(() => interpreter.run({ ...zeros, initial }, { maxSteps: 10 })).toThrow(InternalError);
    expect(interpreter.run(zeros, { maxSteps: 10 }).kind).toBe('returned');
  });

  it('asks for parameters of the entry procedure', () => {
    const asked: string[] = [];
    const initial: Oracle['initial'] = ({ name, sort }) => {
      asked.push(name);
      return zeroOf(sort);
    };
    expect(run(read(text), { ...zeros, initial }, { maxSteps: 10 }).kind).toBe('returned');
    expect(asked).toEqual(['$x', 'p']);
  });
});
