/** Reports as a person reads them, of fixtures whose values the source determines; `npx vitest run test/report -u` rewrites them, and the diff is to be read as such a person would. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noPaint } from '../../src/report/paint.js';
import { sarifReport } from '../../src/report/sarif.js';
import { textReport } from '../../src/report/text.js';
import { checkFiles } from '../support/check-files.js';

const golden = [
  'rows/row01-never-sent-bug',
  'rows/row05-completed-on-one-path-bug',
  'rows/row06-late-check-bug',
  'rows/row06-remove-lock-bug',
  'rows/row10-helpers-bug',
  'rows/row10-table-bug',
  'rows/row14-twice-bug',
  'rows/row16-null-after-bug',
  'rows/row24-one-not-sent-bug',
  'rows/row28-again-not-sent-bug',
  'adversarial/table-of-routines-bug',
];

const reportOn = async (file: string) =>
  await checkFiles({ files: [file], rules: ['CompletionRoutineRegistered'] });

describe('the text report', () => {
  it.each(golden)('%s', async (name) => {
    const report = await reportOn(`test/fixtures/${name}.c`);
    const text = textReport(report, noPaint, 'short');
    await expect(text).toMatchFileSnapshot(`golden/${name.replace('/', '-')}.txt`);
  });

  it('every step on request', async () => {
    const report = await reportOn('test/fixtures/rows/row10-helpers-bug.c');
    await expect(textReport(report, noPaint, 'full')).toMatchFileSnapshot(
      'golden/full-row10-helpers-bug.txt',
    );
  });
});

describe('SARIF', () => {
  it('has the whole path as a code flow, and says which steps matter', async () => {
    const report = await reportOn('test/fixtures/rows/row06-late-check-bug.c');
    const text = sarifReport(report, { name: 'irpcheck', version: '0.0.0' });
    await expect(text).toMatchFileSnapshot('golden/rows-row06-late-check-bug.sarif');
  });

  it('has addresses of files that mean those files', () => {
    const uriOf = (file: string) => {
      const gap = { kind: 'syntax', detail: '', span: { file, line: 1, column: 1 } } as const;
      const report = { entries: [], rejected: [], results: [], gaps: [gap], notes: [] };
      const log = JSON.parse(sarifReport(report, { name: 'irpcheck', version: '0.0.0' }));
      const [notification] = log.runs[0].invocations[0].toolExecutionNotifications;
      return notification.locations[0].physicalLocation.artifactLocation.uri;
    };
    expect(uriOf('src/a b#1.c')).toBe('src/a%20b%231.c');
    expect(uriOf('C:\\drv\\a.c')).toBe('file:///C:/drv/a.c');
    expect(uriOf('/drv/100%.c')).toBe('file:///drv/100%25.c');
    expect(uriOf('javascript:x.c')).toBe('./javascript:x.c');
  });
});

describe('README.md', () => {
  it('shows the example as it is', async () => {
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
    const [, shown] = /```text\n(violated[\s\S]*?)```/.exec(readme) ?? [];
    const report = await checkFiles({ files: ['examples/filter/filter.c'], rules: [] });
    expect(shown).toBe(textReport(report, noPaint, 'short'));
  });
});
