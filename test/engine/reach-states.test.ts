/** What is read off a procedure's commands about the automaton: that a missing body is taken to move it where it may, in the first state too. */
import { describe, expect, it } from 'vitest';
import { componentTouch, isHarmless, summaryOfTouch, type Touch } from '../../src/engine/reach-states.js';
import { read } from '../../src/ir/read.js';

const ghost = { name: '$s', width: 8, count: 3 };

const program = (state: number) =>
  read(`var $s: bv8
entry main
proc driver main() {
start:
  call library()
  return
}
proc missing library() {
start:
  goto moved, kept
moved:
  assume ($s == ${state}bv8)
  havoc $s
  return
kept:
  assume !($s == ${state}bv8)
  return
}
`);

function touch(state: number): Touch {
  const of = program(state);
  const library = componentTouch(['library'], of, ghost, new Map());
  return componentTouch(['main'], of, ghost, new Map([['library', library]]));
}

const movesFrom = (state: number, from: number): number[] =>
  summaryOfTouch(touch(state), ghost)
    .moves.filter((move) => move.from === from)
    .map(({ to }) => to);

describe('a missing body in a summary', () => {
  it('moves the automaton from the state in which it may, the first one included', () => {
    expect(movesFrom(0, 0)).toEqual([0, 1, 2]);
    expect(movesFrom(0, 1)).toEqual([1]);
    expect(movesFrom(2, 2)).toEqual([0, 1, 2]);
    expect(movesFrom(2, 0)).toEqual([0]);
  });

  it('is not harmless where it may begin what the rule watches', () => {
    expect(isHarmless(touch(0))).toBe(false);
    expect(isHarmless(touch(1))).toBe(true);
  });
});
