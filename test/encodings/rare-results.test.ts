/** What is said of results of routines that have no model: the headers declare each with a result of that type, and the values are the headers'. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodings } from '../../src/cli/encodings.js';
import { kernelFacts } from '../../src/cli/kernel-facts.js';
import { allModels } from '../../src/cli/models-command.js';
import type { RareResults } from '../../src/lower/calls/stub.js';

const headers = readdirSync(encodings.headers, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.h'))
  .map((name) => readFileSync(join(encodings.headers, name), 'utf8'))
  .join('\n');

const results = Object.entries(encodings.rareResults() as RareResults).flatMap(([type, values]) =>
  Object.entries(values).map(([name, one]) => ({ type, name, ...one })),
);

describe.each(results)('$type: $name', ({ type, name, value, upTo, never }) => {
  it('has the value of the headers, or is more than one', () => {
    if (upTo === undefined) expect(kernelFacts([name]).constant(name)).toBe(BigInt(value));
    else expect(upTo).toBeGreaterThan(value);
  });

  it('names routines that the headers declare with this result, in order', () => {
    const declared = new Set(
      [...headers.matchAll(new RegExp(`\\b${type}\\s+(?:\\w+\\s+)*?(\\w+)\\(`, 'g'))].map((m) => m[1]),
    );
    expect(never.filter((routine) => !declared.has(routine))).toEqual([]);
    expect(never).toEqual([...new Set(never)].sort());
  });

  it('names none that has a model, which says better', () => {
    const modelled = new Set(allModels().map(({ routine }) => routine));
    expect(never.filter((routine) => modelled.has(routine))).toEqual([]);
  });
});
