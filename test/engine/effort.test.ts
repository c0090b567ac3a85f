import { describe, expect, it } from 'vitest';
import { encode } from '../../src/encode/encode.js';
import { passify } from '../../src/encode/passive.js';
import { TooManyTerms } from '../../src/encode/term-store.js';
import { msOf, shareOf, worked } from '../../src/engine/effort.js';
import { simulate } from '../../src/engine/simulate/simulate.js';
import { Summaries } from '../../src/engine/simulate/summaries.js';
import type { CoreCmd, Proc } from '../../src/ir/program.js';
import { read } from '../../src/ir/read.js';

describe('an obligation that is measured by work', () => {
  it('may take twice what one question may take', () => {
    const { limits, spend } = worked(1000);
    expect(msOf(limits()!)).toBe(1000);
    spend(700);
    expect(msOf(limits()!)).toBe(1000);
    spend(900);
    expect(msOf(limits()!)).toBe(400);
    spend(400);
    expect(limits()).toBeUndefined();
  });

  it('gives a part of it a share, and pays for what that takes', () => {
    let over = 0;
    const whole = worked(1000);
    const part = shareOf({ ...whole, cutShort: () => over++ }, 0.25);
    expect(msOf(part.limits()!)).toBe(250);
    part.spend(300);
    expect(part.limits()).toBeUndefined();
    expect(over).toBe(1);
    whole.spend(1500);
    expect(msOf(whole.limits()!)).toBe(200);
  });
});

const program = read(`entry main
proc driver main() {
  var x: bv8
start:
  havoc x
  assume x <u 9bv8
  x := (x + 1bv8)
  x := (x * 3bv8)
  return
}
`);

describe('an encoding', () => {
  const passive = passify(program.globals, program.procs.get('main') as Proc<CoreCmd>);

  it('ends where it has asked for as many terms as it may', () => {
    const { asked } = encode(passive).graph;
    expect(encode(passive, asked).graph.asked).toBe(asked);
    expect(() => encode(passive, asked - 1)).toThrow(TooManyTerms);
  });
});

describe('simulation', () => {
  const under = (terms: number) => {
    const effort = { terms };
    const simulated = simulate(program, {
      ghosts: new Set(),
      unchanged: new Set(),
      watched: undefined,
      summariseFrom: 6000,
      summaries: new Summaries(),
      openUpTo: 40,
      outlines: true,
      mostAliases: 4,
      steps: 1000,
      effort,
    });
    return { kind: simulated.kind, left: effort.terms };
  };

  it('ends where it has taken what it may, the same each time', () => {
    const whole = under(1000);
    expect(whole.kind).toBe('proved');
    const taken = 1000 - whole.left;
    expect(taken).toBeGreaterThan(0);
    expect(under(taken).kind).toBe('proved');
    expect(under(taken - 1)).toEqual({ kind: 'exhausted', left: -1 });
  });
});
