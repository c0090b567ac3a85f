/**
 * Random programs of csmith in `csmith/`, with the checksum that gcc's program gives (`benchmarks/frontend/record-csmith.mjs` wrote them): read,
 * lowered to one memory of bytes and run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/ir/interpret.js';
import { arbitrary, lowerText, starting } from '../support/lowered.js';

const folder = join(import.meta.dirname, 'csmith');
const header = readFileSync(join(folder, 'csmith.h'), 'utf8');

describe('programs of csmith give the checksum of the compiled program', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.c')))('%s', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const wanted = BigInt(/checksum (\d+)/.exec(text)![1]!);
    const lowered = lowerText(text.replace('#include "csmith.h"', header), ['checksum_of_main'], {
      memory: 'flat',
      target: 'linux-x64',
      maxCopyCells: 1 << 14,
    });
    expect(lowered.gaps.map(({ detail }) => detail)).toEqual([]);
    const result = run(starting(lowered.program, 'checksum_of_main'), arbitrary(), { maxSteps: 3_000_000 });
    expect([result.kind, result.final.get('$out')]).toEqual(['returned', wanted]);
  });
});
