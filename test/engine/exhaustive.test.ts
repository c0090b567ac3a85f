import { describe, expect, it } from 'vitest';
import { isExhaustive } from '../../src/engine/exhaustive.js';
import { and, bv, eq, not, or, ult, variable } from '../../src/ir/build.js';

const x = variable('x', 32);
const c = variable('c', 'bool');
const is = (value: number) => eq(x, bv(32, value));

describe('isExhaustive', () => {
  it.each([
    ['a condition and its negation', [[c], [not(c)]], true],
    ['the negation first', [[not(ult(x, bv(32, 5)))], [ult(x, bv(32, 5))]], true],
    ['a way without a condition', [[is(1)], []], true],
    ['cases and what is none of them', [[is(1)], [is(2)], [not(is(1)), not(is(2))]], true],
    ['labels of one case', [[or(is(1), is(2))], [is(3)], [not(or(or(is(1), is(2)), is(3)))]], true],
    ['two functions that a pointer may lead to', [[is(1)], [is(2)]], false],
    ['one case is forgotten', [[is(1)], [and(not(is(1)), not(is(2)))]], false],
    ['more is assumed on one way', [[c, is(1)], [not(c)]], false],
    ['more is assumed on the other', [[c], [and(not(c), is(1))]], false],
    ['one way that may not be gone', [[is(1)]], false],
  ])('%s', (_, ways, expected) => {
    expect(isExhaustive(ways)).toBe(expected);
  });
});
