/**
 * Random programs of csmith in `csmith/`, with the checksum that gcc's program gives (`benchmarks/frontend/record-csmith.mjs` wrote them): read,
 * lowered and run, with one memory of bytes, with the typed memories that drivers are checked with, and with variables that hide each other.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/ir/interpret.js';
import { lateInitial } from '../support/late-initial.js';
import { arbitrary, lowerText, starting } from '../support/lowered.js';
import { shadowed } from '../support/shadowed.js';

const folder = join(import.meta.dirname, 'csmith');
const header = readFileSync(join(folder, 'csmith.h'), 'utf8');
const main =
  'uint64_t checksum_of_main(void) { set_initial_values(); checksum = 1; main(1, 0); return checksum; }';

const texts: Record<'flat' | 'typed' | 'shadowed', (text: string) => string> = {
  flat: (text: string) => `${text}\nvoid set_initial_values(void) {}`,
  typed: lateInitial,
  shadowed: (text: string) => texts.flat(shadowed(text, 1).text),
};

describe.each(['flat', 'typed', 'shadowed'] as const)(
  'programs of csmith give the checksum of the compiled program (%s)',
  (way) => {
    it.each(readdirSync(folder).filter((name) => name.endsWith('.c')))('%s', (name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const wanted = BigInt(/checksum (\d+)/.exec(text)![1]!);
      const program = `${texts[way](text).replace('#include "csmith.h"', header)}\n${main}`;
      const memory = way === 'typed' ? 'typed' : 'flat';
      const options = { memory, target: 'linux-x64', maxCopyCells: 1 << 14 } as const;
      const lowered = lowerText(program, ['checksum_of_main'], options);
      expect(lowered.gaps.map(({ detail }) => detail)).toEqual([]);
      const result = run(starting(lowered.program, 'checksum_of_main'), arbitrary(), { maxSteps: 3_000_000 });
      expect([result.kind, result.final.get('$out')]).toEqual(['returned', wanted]);
    });
  },
);
