import { expect, it } from 'vitest';
import type { TraceEvent, Work } from '../../src/base/trace.js';
import { during } from '../../src/base/trace.js';
import { timings } from '../../src/cli/timings.js';

/** A clock that a test sets. */
function timed() {
  const clock = { now: 10 };
  const { trace, text } = timings(
    () => clock.now,
    () => 2 * clock.now,
  );
  const passes = (ms: number) => {
    clock.now += ms;
  };
  return { trace, passes, told: () => JSON.parse(text()) };
}

const solving = (threads: number): TraceEvent => ({ kind: 'solving', threads });

it('time belongs to the innermost work, and to nothing twice', () => {
  const { trace, passes, told } = timed();
  const work = (kind: Work, run: () => void) => during(trace, kind, run);
  passes(1);
  work('lower', () => {
    passes(2);
    work('read', () => passes(4));
    passes(8);
  });
  passes(16);
  work('read', () => passes(32));
  expect(told()).toEqual({
    startMs: 10,
    cpuMs: 146,
    mainThreadMs: { other: 17, lower: 10, read: 36 },
    solverThreadsMs: 0,
    queries: 0,
    cachedResults: 0,
  });
});

it('work that throws has ended', () => {
  const { trace, passes, told } = timed();
  expect(() =>
    during(trace, 'encode', () => {
      passes(5);
      throw new Error('too large');
    }),
  ).toThrow('too large');
  passes(3);
  expect(told().mainThreadMs).toEqual({ other: 3, encode: 5 });
});

it('solver threads count each for itself, beside the main thread', () => {
  const { trace, passes, told } = timed();
  trace(solving(1));
  passes(10);
  trace(solving(2));
  passes(10);
  trace({ kind: 'query', name: 'q', terms: 1, answer: 'sat' });
  trace(solving(0));
  passes(10);
  expect(told()).toMatchObject({ mainThreadMs: { other: 30 }, solverThreadsMs: 30, queries: 1 });
});
