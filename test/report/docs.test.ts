/** docs/verdicts.md is what the runs on it print, and speaks of every verdict and every kind of reason. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { written } from '../../scripts/verdict-page.mjs';
import { noPaint } from '../../src/report/paint.js';
import { reasons } from '../../src/report/reasons.js';
import type { Verdict } from '../../src/report/report.js';
import { textReport } from '../../src/report/text.js';
import { checkFiles } from '../support/check-files.js';

const read = (path: string) => readFileSync(path, 'utf8');
const page = read('docs/verdicts.md');

const told: string[] = [];

const run = async (args: readonly string[]) => {
  const [command, file, option, rule] = args;
  expect([command, option]).toEqual(['check', '--rule']);
  const report = await checkFiles({ files: [file!], rules: [rule!] });
  told.push(...report.results.map(({ verdict }) => verdict));
  return textReport(report, noPaint, 'short');
};

describe('docs/verdicts.md', () => {
  it('shows what the runs print (npm run docs)', async () => {
    expect(await written(page, { read, run, reasons })).toBe(page);
  });

  it('has an example of every verdict', () => {
    const verdicts: Record<Verdict, true> = {
      safe: true,
      'safe-bounded': true,
      violated: true,
      'not-applicable': true,
      inconclusive: true,
    };
    expect(new Set(told)).toEqual(new Set(Object.keys(verdicts)));
  });

  it('has every kind of reason, with a next step', () => {
    for (const kind of Object.keys(reasons))
      expect(page).toMatch(new RegExp(`^\\| \`${kind}\` \\| .+ \\| .+ \\|$`, 'm'));
  });
});
