/** Text that could not be read: which of it may call something that is then not seen. */
import { describe, expect, it } from 'vitest';
import { unreadCalls } from '../../src/lower/survey/unread.js';
import { lowerText, readText, runLowered } from '../support/lowered.js';

/** What is said of the statement in a body. */
function gaps(statement: string): string[] {
  const driver = readText(
    `struct R { int n; }; int g(int); int h(int n) { return n; } int f(int n, struct R *r) { ${statement} return 0; }`,
  );
  return unreadCalls(driver, driver.functions.values()).map(({ detail }) => detail);
}

describe('text that could not be read', () => {
  it.each([
    'static_cast<T *>(r)->Go(n);',
    'T::Go(r);',
    'Forward<T>(n);',
    'Forward<std::pair<int, T>>(n);',
    'auto x = new T;',
    'T guard{r};',
    'if (auto [x, y] = Get(r); x) return 1;',
    'auto f = [&]() { Go(n); };',
    'n = ns::Go(n) + 1;',
    'n = g(n +);',
    'n = r.h(n +);',
    'ns::h(n);',
    'T x(h, r +);',
  ])('may call: %s', (statement) => {
    expect(gaps(statement)).not.toEqual([]);
  });

  it.each([
    'double x = 0.5; x = x * 2; n = (int)x;',
    '__asm { nop }',
    'auto &s = *r;',
    'n = Unknown;',
    'n = Unknown < n;',
    'r->missing = 1;',
    'struct Q { int a; } q = { .b = ; };',
    'n = g(n);',
    'n = h(n +);',
    'n = OFFSET(struct R, n);',
  ])('calls nothing: %s', (statement) => {
    expect(gaps(statement)).toEqual([]);
  });

  it('ends the view where it is a call with a value', () => {
    const lowered = lowerText('int f(void) { int r = 1; Forward<Device>(r); return r; }', ['f']);
    const { result } = runLowered(lowered, 'f');
    expect(result.kind === 'violated' && result.check.kind).toBe('gap');
  });
});
