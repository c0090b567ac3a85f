/**
 * Random programs of csmith in `csmith/`, with the checksum that gcc's program gives (`benchmarks/frontend/record-csmith.mjs` wrote them): read,
 * lowered and run, with one memory of bytes and with the typed memories that drivers are checked with.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/ir/interpret.js';
import { lateInitial } from '../support/late-initial.js';
import { arbitrary, lowerText, starting } from '../support/lowered.js';

const folder = join(import.meta.dirname, 'csmith');
const header = readFileSync(join(folder, 'csmith.h'), 'utf8');
const main =
  'uint64_t checksum_of_main(void) { set_initial_values(); checksum = 1; main(1, 0); return checksum; }';

const texts = {
  flat: (text: string) => `${text}\nvoid set_initial_values(void) {}`,
  typed: lateInitial,
};

describe.each(['flat', 'typed'] as const)(
  'programs of csmith give the checksum of the compiled program (%s)',
  (memory) => {
    it.each(readdirSync(folder).filter((name) => name.endsWith('.c')))('%s', (name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const wanted = BigInt(/checksum (\d+)/.exec(text)![1]!);
      const program = `${texts[memory](text).replace('#include "csmith.h"', header)}\n${main}`;
      const options = { memory, target: 'linux-x64', maxCopyCells: 1 << 14 } as const;
      const lowered = lowerText(program, ['checksum_of_main'], options);
      expect(lowered.gaps.map(({ detail }) => detail)).toEqual([]);
      const result = run(starting(lowered.program, 'checksum_of_main'), arbitrary(), { maxSteps: 3_000_000 });
      expect([result.kind, result.final.get('$out')]).toEqual(['returned', wanted]);
    });
  },
);
