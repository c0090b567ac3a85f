import { describe, expect, it } from 'vitest';
import { alike, sharedAssumptions } from '../../src/report/alike.js';
import type { Result } from '../../src/report/report.js';

const span = { file: 'a.c', line: 1, column: 1 };
const result = (entry: string, part: Partial<Result> = {}): Result => ({
  entry,
  rule: 'R',
  verdict: 'not-applicable',
  span,
  message: `no path from ${entry} reaches F`,
  reasons: [],
  notes: [],
  assumptions: [],
  timeMs: 0,
  queries: 0,
  ...part,
});

describe('routines to which a rule does not apply', () => {
  it('are told together, each by its name', () => {
    const all = [result('A'), result('S', { verdict: 'safe' }), result('B'), result('C', { rule: 'Q' })];
    const { groups, others } = alike(all);
    expect(groups).toEqual([{ rule: 'R', message: 'no path from them reaches F', entries: ['A', 'B'] }]);
    expect(others).toEqual([all[1], all[3]]);
  });

  it('with more to say are told by themselves', () => {
    const all = [
      result('A', { assumptions: ['G does nothing'] }),
      result('B', { notes: ['n'] }),
      result('C', { message: 'otherwise' }),
    ];
    expect(alike(all)).toEqual({ groups: [], others: all });
  });
});

describe('assumptions', () => {
  it('of all that assume anything are told once', () => {
    const all = [
      result('A', { verdict: 'safe', assumptions: ['x', 'y'] }),
      result('B'),
      result('C', { verdict: 'violated', assumptions: ['z', 'x'] }),
    ];
    expect(sharedAssumptions(all)).toEqual(['x']);
  });

  it('of one result stay with it', () => {
    expect(sharedAssumptions([result('A', { verdict: 'safe', assumptions: ['x'] }), result('B')])).toEqual(
      [],
    );
  });
});
