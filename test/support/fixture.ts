/** Whether a report says the same as the fixtures that it is about. */
import { dirname, relative } from 'node:path';
import { expect } from 'vitest';
import { noPaint } from '../../src/report/paint.js';
import { pathLines } from '../../src/report/path.js';
import type { Report, Result } from '../../src/report/report.js';
import type { Counterexample } from '../../src/witness/counterexample.js';
import type { Expected } from './expected.js';

/** @param lineOf the line that a violation is told at, in the file with the marks */
export function expectVerdicts(
  report: Report,
  { rule, verdicts, noted, violated, others }: Expected,
  lineOf: (result: Result) => number = ({ span }) => span.line,
): void {
  expect(verdicts.size).toBeGreaterThan(0);
  const told = report.results
    .filter((result) => result.rule === rule)
    .map((result) => {
      const reasons = result.reasons.map((reason) => `${reason.kind}: ${reason.detail}`);
      const { entry, verdict, notes } = result;
      return { rule, entry, verdict, reasons, line: verdict === 'violated' ? lineOf(result) : 0, notes };
    });
  for (const [entry, wanted] of verdicts) {
    const result = told.find((one) => one.entry === entry);
    expect(result, `${entry} is an entry point`).toBeDefined();
    expect(wanted, JSON.stringify(result)).toContain(result!.verdict);
  }
  const lines = told.filter(({ verdict }) => verdict === 'violated').map(({ line }) => line);
  expect(lines.sort(), rule).toEqual([...violated].sort());
  for (const { reasons, notes, assumptions } of report.results) {
    // a person can look at the driver, not at what we say of the system
    const places = reasons.flatMap(({ span }) => (span === undefined ? [] : [span.file]));
    expect([...places, ...notes, ...assumptions].filter((text) => text.includes('encodings/'))).toEqual([]);
  }
  for (const entry of noted) expect(told.find((one) => one.entry === entry)?.notes.length).toBeGreaterThan(0);
  for (const { entry, verdict } of told)
    if (others === 'none' || verdict !== 'not-applicable')
      expect([...verdicts.keys()], `${entry} is ${verdict}, and has a verdict in the file`).toContain(entry);
}

/** What a path tells a person is in the driver's own text, and little. */
export function expectReadable(path: Counterexample, files: readonly string[]): void {
  for (const { span, source, kind, text, matters } of path.steps) {
    if (!matters) continue;
    expect(files.map((file) => dirname(relative(process.cwd(), file)))).toContain(dirname(span.file));
    const [first] = /^\w+/.exec(text) ?? [];
    const written = kind === 'branch' || kind === 'call' || kind === 'return';
    if (written && first !== undefined && text !== 'default' && !text.endsWith(' is called'))
      expect(source?.slice(span.column - 1)).toContain(first);
  }
  const lines = pathLines(path, 'short', noPaint);
  expect(lines.slice(0, lines.indexOf('')).length).toBeLessThanOrEqual(20);
}
