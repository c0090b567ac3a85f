/** The first program of every cell of the rules' table gives its verdicts in other clothes as well: helpers and macros, loops, switches and guarded blocks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../src/report/report.js';
import { checkFiles } from './support/check-files.js';
import {
  callerLine,
  type Dressed,
  throughHandler,
  withHelpers,
  wrapped,
  wrappings,
} from './support/dressing.js';
import { expectedOf } from './support/expected.js';
import { expectVerdicts } from './support/fixture.js';

const folder = join(import.meta.dirname, 'fixtures', 'rows');

/** One of each row and end of name: `row07…-moved.c`. */
const cores = [
  ...new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.c'))
      .sort()
      .reverse()
      .map((name) => [name.replace(/^(row\d+)-.*?-((?:not-)?[a-z]+\.c)$/, '$1 $2'), name]),
  ).values(),
].sort();

const text = (name: string): string => readFileSync(join(folder, name), 'utf8');

async function check(dressed: Dressed): Promise<void> {
  const texts = [...dressed].filter(([name]) => name.endsWith('.c')).map(([, body]) => body);
  const expected = expectedOf(texts);
  const report = await checkFiles({
    files: [...dressed.keys()].filter((name) => name.endsWith('.c')).map((name) => `dressed/${name}`),
    rules: expected.map(({ rule }) => rule),
    written: new Map([...dressed].map(([name, body]) => [`dressed/${name}`, body])),
  });
  for (const one of expected) {
    const isMarked = (line: string) => line.includes('// violated:') && line.includes(one.rule);
    const lineOf = ({ span }: Result): number =>
      span.file.endsWith('helpers.c')
        ? callerLine(dressed, span.line, isMarked)
        : throughHandler(dressed, span.line, isMarked);
    try {
      expectVerdicts(report, one, lineOf);
    } catch (error) {
      if (error instanceof Error)
        error.message += `\n\n${[...dressed].map((file) => file.join(':\n')).join('\n')}`;
      throw error;
    }
  }
}

describe('dressings', () => {
  it('are made of every row', () => {
    expect(new Set(cores.map((name) => name.slice(0, 5))).size).toBe(36);
  });

  it.each(cores)('%s through helpers, macros and a second file', async (name) => {
    await check(withHelpers(text(name)));
  });

  it.each(cores.map((name, i) => [name, wrappings[i % wrappings.length]!] as const))(
    '%s inside of a %s',
    async (name, wrapping) => {
      await check(wrapped(text(name), wrapping));
    },
  );
});
