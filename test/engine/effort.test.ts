import { describe, expect, it } from 'vitest';
import { msOf, shareOf, worked } from '../../src/engine/effort.js';
import { simulate } from '../../src/engine/simulate/simulate.js';
import { Summaries } from '../../src/engine/simulate/summaries.js';
import { read } from '../../src/ir/read.js';

describe('an obligation that is measured by work', () => {
  it('may take twice what one question may take, and is told when there is no more', () => {
    let over = 0;
    const { limits, spend } = worked(1000, () => over++);
    expect(msOf(limits()!)).toBe(1000);
    spend(700);
    expect(msOf(limits()!)).toBe(1000);
    spend(900);
    expect(msOf(limits()!)).toBe(400);
    spend(400);
    expect(limits()).toBeUndefined();
    expect(over).toBe(1);
  });

  it('gives a part of it a share, and pays for what that takes', () => {
    let over = 0;
    const whole = worked(1000, () => {});
    const part = shareOf({ ...whole, cutShort: () => over++ }, 0.25);
    expect(msOf(part.limits()!)).toBe(250);
    part.spend(300);
    expect(part.limits()).toBeUndefined();
    expect(over).toBe(1);
    whole.spend(1500);
    expect(msOf(whole.limits()!)).toBe(200);
  });
});

describe('simulation', () => {
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
