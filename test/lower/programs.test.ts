/** C functions with the number they return behind them: lowered in both memory modes (or the one a file names), run by the interpreter. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lowerText, runLowered } from '../support/lowered.js';

const folder = join(import.meta.dirname, 'programs');
const wanted = /^long long (\w+)\(void\) \/\/ = (-?\d+)$/gm;

describe.each(readdirSync(folder).filter((name) => name.endsWith('.c')))('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const cases = [...text.matchAll(wanted)].map(([, routine, value]) => [routine!, BigInt(value!)] as const);
  const roots = cases.map(([routine]) => routine);
  const modes = text.includes('memory: flat') ? (['flat'] as const) : (['typed', 'flat'] as const);
  for (const memory of modes)
    for (const target of ['win-x64', 'linux-x86'] as const) {
      const lowered = lowerText(text, roots, { memory, target });
      // one routine at a time, because in typed mode what one of them does to memory coarsens it for all
      const alone = (routine: string) =>
        memory === 'flat' ? lowered : lowerText(text, [routine], { memory, target });

      it.each(cases)(`%s (${memory}, ${target})`, (routine, value) => {
        const ran = runLowered(alone(routine), routine);
        expect(ran.result.kind).toBe('returned');
        expect(BigInt.asIntN(64, ran.value!)).toBe(value);
      });

      it(`has no gaps (${memory}, ${target})`, () => {
        expect(lowered.gaps.map((gap) => gap.detail)).toEqual([]);
      });
    }
});
