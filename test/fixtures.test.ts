/** Every fixture gives the verdicts that are written in it (test/fixtures/README.md). */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noPaint } from '../src/report/paint.js';
import { pathLines } from '../src/report/path.js';
import type { Report } from '../src/report/report.js';
import type { Counterexample } from '../src/witness/counterexample.js';
import { checkFiles } from './support/check-files.js';

const root = join(import.meta.dirname, 'fixtures');

interface Expected {
  readonly rule: string;
  /** Entry point → the verdicts that will do. */
  readonly verdicts: ReadonlyMap<string, readonly string[]>;
  readonly noted: readonly string[];
  /** Lines on which a violation must be reported. */
  readonly violated: readonly number[];
  /** Whether entry points without a verdict in the file are told `not-applicable`; else each has one. */
  readonly others: 'none' | 'not-applicable';
}

/** By the rule that the file names, and by those that have verdicts of their own. */
function expectedOf(texts: readonly string[]): Expected[] {
  const lines = texts.flatMap((text) => text.split('\n'));
  const all = (pattern: RegExp) => lines.flatMap((line) => [...line.matchAll(pattern)]);
  const first = all(/^\/\/ rule: (\w+)/g)[0]![1]!;
  const others = all(/^\/\/ verdict\((\w+)\): /g).map((m) => m[1]!);
  return [first, ...new Set(others)].map((rule) => {
    const of = rule === first ? '' : `\\(${rule}\\)`;
    const verdicts = new Map(
      all(new RegExp(`^// verdict${of}: (\\w+) (.*)$`, 'g')).map((m) => [
        m[1]!,
        m[2]!.split('|').map((v) => v.trim()),
      ]),
    );
    const noted = all(new RegExp(`^// noted${of}: (\\w+)`, 'g')).map((m) => m[1]!);
    const violated = texts.flatMap((text) =>
      text
        .split('\n')
        .flatMap((line, i) => (new RegExp(`// violated: .*\\b${rule}\\b`).test(line) ? [i + 1] : [])),
    );
    return { rule, verdicts, noted, violated, others: rule === first ? 'none' : 'not-applicable' };
  });
}

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => /\.(c|cpp)$/.test(name))
    .sort()
    .map((name) => join(root, folder, name));

/** One driver each: a file of its own, or all files of a folder in `several`. */
const fixtures: readonly (readonly string[])[] = [
  ...['rows', 'pointers', 'adversarial'].flatMap((folder) => sources(folder).map((file) => [file])),
  ...readdirSync(join(root, 'several')).map((folder) => sources(join('several', folder))),
];

/** What a path tells a person is in the driver's own text, and little. */
function expectReadable(path: Counterexample, files: readonly string[]): void {
  for (const { span, source, kind, text, matters } of path.steps) {
    if (!matters) continue;
    expect(files.map((file) => relative(process.cwd(), file))).toContain(span.file);
    const [first] = /^\w+/.exec(text) ?? [];
    const written = kind === 'branch' || kind === 'call' || kind === 'return';
    if (written && first !== undefined && text !== 'default' && !text.endsWith(' is called'))
      expect(source?.slice(span.column - 1)).toContain(first);
  }
  const lines = pathLines(path, 'short', noPaint);
  expect(lines.slice(0, lines.indexOf('')).length).toBeLessThanOrEqual(20);
}

function expectVerdicts(report: Report, { rule, verdicts, noted, violated, others }: Expected): void {
  expect(verdicts.size).toBeGreaterThan(0);
  const told = report.results
    .filter((result) => result.rule === rule)
    .map((result) => {
      const reasons = result.reasons.map((reason) => `${reason.kind}: ${reason.detail}`);
      const { entry, verdict, span, notes } = result;
      return { rule, entry, verdict, reasons, line: span.line, notes };
    });
  for (const [entry, wanted] of verdicts) {
    const result = told.find((one) => one.entry === entry);
    expect(result, `${entry} is an entry point`).toBeDefined();
    expect(wanted, JSON.stringify(result)).toContain(result!.verdict);
  }
  const lines = told.filter(({ verdict }) => verdict === 'violated').map(({ line }) => line);
  expect(lines.sort(), rule).toEqual([...violated].sort());
  for (const entry of noted) expect(told.find((one) => one.entry === entry)?.notes.length).toBeGreaterThan(0);
  for (const { entry, verdict } of told)
    if (others === 'none' || verdict !== 'not-applicable')
      expect([...verdicts.keys()], `${entry} is ${verdict}, and has a verdict in the file`).toContain(entry);
}

describe('fixtures', () => {
  it('covers the rows that are promised', () => {
    const rows = new Set(fixtures.map(([file]) => Number(/row(\d+)/.exec(file!)?.[1])));
    const promised = [
      1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 21, 23, 24, 25, 26, 27, 28, 31, 32, 33, 34, 35,
      36,
    ];
    expect(promised.filter((row) => !rows.has(row))).toEqual([]);
  });

  it.each(fixtures.map((files) => [relative(root, files[0]!), files] as const))(
    '%s',
    async (_name, files) => {
      const expected = expectedOf(files.map((file) => readFileSync(file, 'utf8')));
      const report = await checkFiles({
        files: files.map((file) => relative(process.cwd(), file)),
        rules: expected.map(({ rule }) => rule),
      });
      for (const one of expected) expectVerdicts(report, one);
      for (const { counterexample } of report.results)
        if (counterexample !== undefined) expectReadable(counterexample, files);
    },
  );
});
