/** Structured exceptions: followed to where they go, or a gap where they are raised. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { intrinsics, lowerText, runLowered } from '../support/lowered.js';

const file = join(import.meta.dirname, 'raising', 'raising.c');
const text = readFileSync(file, 'utf8').replace('#include "intrinsics.h"', intrinsics.replaceAll('\n', ' '));
const cases = [...text.matchAll(/^long long (\w+)\(void\) \/\/ = (-?\d+)$/gm)].map(
  ([, routine, value]) => [routine!, BigInt(value!)] as const,
);

describe('exceptions that are followed', () => {
  for (const memory of ['typed', 'flat'] as const) {
    const lowered = lowerText(
      text,
      cases.map(([routine]) => routine),
      { memory, exceptions: 'followed' },
    );

    it.each(cases)(`%s (${memory})`, (routine, value) => {
      const ran = runLowered(lowered, routine);
      expect(ran.result.kind).toBe('returned');
      expect(BigInt.asIntN(64, ran.value!)).toBe(value);
    });
  }

  it('leave the flag set when nobody handles them', () => {
    const lowered = lowerText(`${intrinsics} int f(void) { __irpcheck_raise(3); return 1; }`, ['f'], {
      exceptions: 'followed',
    });
    const { result } = runLowered(lowered, 'f');
    expect([result.kind, result.final.get('$exception'), result.final.get('$exception.code')]).toEqual([
      'returned',
      true,
      3n,
    ]);
  });

  it('cost nothing where nothing raises', () => {
    const lowered = lowerText('int g(void) { return 1; } int f(void) { return g(); }', ['f'], {
      exceptions: 'followed',
    });
    expect(lowered.program.globals.map((variable) => variable.name)).not.toContain('$exception');
    expect(lowered.program.procs.get('f')!.blocks.size).toBe(1);
  });
});

describe('exceptions that are not followed', () => {
  it('end the view where they are raised', () => {
    const lowered = lowerText(`${intrinsics} int f(void) {\n__irpcheck_raise(3); return 1; }`, ['f']);
    const { result } = runLowered(lowered, 'f');
    expect(result.kind).toBe('violated');
    if (result.kind !== 'violated' || result.check.kind !== 'gap') throw new Error('a gap is wanted');
    expect(result.check.gap.kind).toBe('unsupported');
    expect(result.check.gap.detail).toContain('exceptional path is not followed');
    expect(result.check.gap.function).toBe('f');
    expect(lowered.functions.get('f')!.gaps).toHaveLength(1);
  });
});
