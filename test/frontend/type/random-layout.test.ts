/**
 * Random records as compilers lay them out: recorded by `benchmarks/frontend/layout.mjs --record`, for Linux from gcc 12, for Windows from clang 14
 * speaking for MSVC (gcc's -mms-bitfields agrees except where `benchmarks/frontend/README.md` says).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/frontend/target.js';
import { randomRecord } from '../../support/random-record.js';
import { ourLayout } from '../../support/record-layout.js';

const file = join(import.meta.dirname, 'recorded', 'layouts.json');
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Record<Target['name'], readonly string[]>;

describe.each(Object.keys(recorded) as Target['name'][])('%s', (target) => {
  const align = target.startsWith('win') ? '__declspec(align(n))' : '__attribute__((aligned(n)))';
  it.each(recorded[target].map((line, i) => [i + 1, line] as const))('record %i', (seed, line) => {
    const { numbers, fields } = ourLayout(randomRecord(seed, 'all'), target, align);
    expect([...numbers, ...fields].join(' ')).toBe(line);
  });
});
