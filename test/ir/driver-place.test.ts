/** Where a person is sent to look: never into a body of ours. */
import { describe, expect, it } from 'vitest';
import { driverPlace, gapInDriver } from '../../src/ir/driver-place.js';
import type { Origin } from '../../src/ir/program.js';
import { read } from '../../src/ir/read.js';

const program = read(
  ['driver main', 'driver helper', 'model known', 'missing unseen', 'harness begin']
    .map((head) => `proc ${head}() {\nstart:\n  return\n}`)
    .join('\n')
    .replace(/^/, 'entry begin\n'),
);

/** Innermost first; each stands in its line. */
const inlined = (...functions: readonly string[]): Origin =>
  functions.reduceRight<Origin | undefined>(
    (call, name, i) => ({
      span: { file: `${name}.c`, line: i + 1, column: 1 },
      function: name,
      ...(call === undefined ? {} : { call }),
    }),
    undefined,
  )!;

const gap = {
  kind: 'missing-body',
  detail: 'not seen',
  span: { file: 'prototype.h', line: 9, column: 1 },
} as const;
const gapAt = (...functions: readonly string[]) => gapInDriver(gap, inlined(...functions), program).span.file;

describe('the place in the driver', () => {
  it('is where the driver says it', () => {
    expect(driverPlace(inlined('helper', 'main', 'begin'), program).file).toBe('helper.c');
    expect(gapAt('helper', 'main', 'begin')).toBe('prototype.h');
  });

  it('is the innermost call of the driver that leads to bodies of ours and of nobody', () => {
    expect(driverPlace(inlined('unseen', 'known', 'helper', 'main', 'begin'), program).file).toBe('helper.c');
    expect(gapAt('unseen', 'main', 'begin')).toBe('main.c');
    expect(gapAt('unseen', 'known', 'main', 'begin')).toBe('main.c');
    expect(gapAt('known', 'main', 'begin')).toBe('main.c');
  });

  it('is none where the harness itself leads there', () => {
    expect(driverPlace(inlined('known', 'begin'), program).file).toBe('known.c');
    expect(gapAt('known', 'begin')).toBe('prototype.h');
  });
});
