import { describe, expect, it } from 'vitest';
import { describeConstruct } from '../../../src/frontend/parse/construct.js';

const rows: readonly (readonly ['statement' | 'declaration', string, string | undefined])[] = [
  ['statement', 'if (a b) c;', 'in a parenthesized expression'],
  ['statement', 'for (a; b c; d) { }', 'in a for statement'],
  ['statement', 'int a b;', 'in a declaration'],
  ['statement', 'x = a[1;', 'in a subscript expression'],
  ['declaration', 'int f(int a b);', 'in a parameter list'],
  ['declaration', 'struct S { int a; = 3; } s;', 'in a field declaration list'],
  ['declaration', 'int a[] = { 1, ] };', 'in an initializer list'],
  ['statement', 'x = y;', undefined],
  ['declaration', ') ) )', undefined],
];

describe('the name of a construct', () => {
  for (const [context, text, expected] of rows) {
    it(text, () => expect(describeConstruct(text, context)).toBe(expected));
  }

  it('is not looked for in a very long text', () => {
    expect(describeConstruct(`if (a b) ${'x;'.repeat(10_000)}`, 'statement')).toBeUndefined();
  });
});
