/**
 * Encodings of random acyclic programs against runs of the interpreter, without a solver: with what the run chose put in for the inputs
 * and cells, each assertion's condition says what happened in the run.
 */
import { describe, expect, it } from 'vitest';
import { encode, toQuery } from '../../src/encode/encode.js';
import type { Encoding } from '../../src/encode/encoding.js';
import type { Arbitrary } from '../../src/encode/passive.js';
import { passify } from '../../src/encode/passive.js';
import type { Value } from '../../src/ir/evaluate.js';
import { type Oracle, type RunResult, run } from '../../src/ir/interpret.js';
import { MemoryValue } from '../../src/ir/memory-value.js';
import type { Cmd, CoreCmd, Program } from '../../src/ir/program.js';
import { randomOracle, randomProgram } from '../support/random-program.js';
import { termValues } from '../support/term-value.js';

interface Recorded {
  readonly result: RunResult;
  /** By the variable at the start, and by the havoc. */
  readonly initial: ReadonlyMap<string, Value>;
  readonly havocs: ReadonlyMap<Cmd, Value>;
  readonly executed: ReadonlySet<Cmd>;
}

function record(program: Program<CoreCmd>, seed: number): Recorded {
  const inner = randomOracle(seed);
  const initial = new Map<string, Value>();
  const havocs = new Map<Cmd, Value>();
  const oracle: Oracle = {
    initial: (variable) => {
      const value = inner.initial(variable);
      initial.set(variable.name, value);
      return value;
    },
    havoc: (cmd, variable, sequence) => {
      const value = inner.havoc(cmd, variable, sequence);
      havocs.set(cmd, value);
      return value;
    },
  };
  const executed = new Set<Cmd>();
  const listener = { command: (cmd: Cmd) => void executed.add(cmd) };
  return { result: run(program, oracle, { maxSteps: 100_000, listener }), initial, havocs, executed };
}

/** Values of `violated` of each check, of `returned`, and of `reached` of each check. */
function predicted(program: Program<CoreCmd>, encoding: Encoding, recorded: Recorded): boolean[] {
  const { checks, returned, cells, inputs, choices } = encoding;
  const roots = [...checks.map((c) => c.violated), returned, ...checks.map((c) => c.reached)];
  const query = toQuery(encoding, [], [...roots, ...cells.map(({ address }) => address)], '', {
    timeoutMs: 0,
    rlimit: 0,
  });
  const { blocks } = program.procs.get(program.entry)!;
  const chosen = ({ variable, block, index }: Arbitrary): Value | undefined =>
    index < 0 ? recorded.initial.get(variable) : recorded.havocs.get(blocks.get(block)!.commands[index]!);
  const scalars = new Map(inputs.map((input) => [input.incarnation, chosen(input)]));
  for (const { targets, value } of choices) {
    const taken = targets.findIndex((target) => recorded.executed.has(blocks.get(target)!.commands[0]!));
    scalars.set(encoding.graph.name(value), BigInt(Math.max(taken, 0)));
  }
  const places = new Map(
    cells.map((cell, i) => [
      encoding.graph.name(cell.value),
      { cell, address: query.wanted[roots.length + i]! },
    ]),
  );
  const values = termValues(query.terms, (name, _, sofar) => {
    const place = places.get(name);
    if (place === undefined) return BigInt((scalars.get(name) as bigint | boolean | undefined) ?? 0n);
    const memory = chosen(place.cell.memory);
    return memory instanceof MemoryValue ? memory.read(sofar[place.address]!) : 0n;
  });
  for (const index of query.assertions) expect(values[index], 'a constraint on cells').toBe(1n);
  return query.wanted.slice(0, roots.length).map((index) => values[index] === 1n);
}

describe('what the encoding says of a run is what happened', () => {
  it.each([
    [1, [1, 8, 32, 64]],
    [401, [8, 16, 31, 128]],
    [801, [2, 3, 33]],
  ] as const)('seeds from %i', (from, widths) => {
    let violations = 0;
    for (let seed = from; seed < from + 150; seed++) {
      const program = randomProgram({
        seed,
        shape: 'acyclic',
        statements: 10 + (seed % 40),
        easy: seed % 2 === 0,
        widths,
      }) as Program<CoreCmd>;
      const encoding = encode(passify(program.globals, program.procs.get(program.entry)!));
      const { checks } = encoding;
      for (let i = 0; i < 6; i++) {
        const recorded = record(program, seed * 50 + i);
        const { result } = recorded;
        const said = predicted(program, encoding, recorded);
        const notes = new Set(result.notes.map(({ origin }) => origin));
        const happened = checks.map(({ check, origin }, at) => {
          if (check.kind === 'note') return notes.has(origin);
          if (check.kind === 'end') return said[at]; // the run does not tell
          return result.kind === 'violated' && result.origin === origin;
        });
        expect(said.slice(0, checks.length + 1), `seed ${seed}, run ${i}`).toEqual([
          ...happened,
          result.kind === 'returned',
        ]);
        for (const [at] of checks.entries()) if (said[at]) expect(said[checks.length + 1 + at]).toBe(true);
        if (result.kind === 'violated') violations++;
      }
    }
    expect(violations).toBeGreaterThan(30);
  });
});
