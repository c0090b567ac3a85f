/** The contract of the JSON report, and of `--deterministic`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { needsHelper, oneBitLess, safe, violated } from './drivers.js';
import { folderOf, run } from './spawned.js';

const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../schema/report-1.json'), 'utf8'));
const validate = new Ajv2020.default({ allErrors: true, strictTypes: false }).compile(schema);
const everything = {
  'a.c': safe,
  'b.c': violated,
  'c.c': oneBitLess,
  'd.c': needsHelper,
  'e.c': '#include <gone.h>\n#error e\n',
};

describe('the JSON report', () => {
  it('follows its schema, with every kind of verdict in it', async () => {
    const { code, stdout } = await run(folderOf(everything), 'check', '.', 'gone.c', '--format', 'json');
    expect(code).toBe(10);
    const report = JSON.parse(stdout);
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
    const proved = report.results.find(({ verdict }: { verdict: string }) => verdict === 'safe');
    expect(proved.proof).toMatchObject({ by: 'simulation' });
    expect(proved.proof.facts).toContainEqual(
      expect.objectContaining({ text: 'NT_SUCCESS(status)', taken: true, state: 'registered' }),
    );
    expect(report.summary).toEqual({
      safe: 1,
      safeBounded: 1,
      violated: 1,
      ignored: 0,
      notApplicable: 0,
      inconclusive: 1,
    });
    expect(report.gaps.map((gap: { kind: string; file: string }) => [gap.kind, gap.file])).toEqual([
      ['input', 'gone.c'],
      ['preprocess', 'e.c'],
      ['missing-header', 'e.c'],
    ]);
  });

  it('the schema refuses what is not a report', () => {
    expect(validate({ schema: 'irpcheck-report/1' })).toBe(false);
  });
});

describe('--deterministic', () => {
  it.each(['json', 'text', 'sarif'])(
    'the same %s byte for byte, run after run, whatever the number of threads',
    async (format) => {
      const folder = folderOf(everything);
      const reports: string[] = [];
      for (const jobs of format === 'json' ? ['2', '1', '2'] : ['1', '2'])
        reports.push(
          (await run(folder, 'check', '.', '--deterministic', '--format', format, '--jobs', jobs)).stdout,
        );
      expect(reports[0]).toContain('violated');
      expect(new Set(reports).size).toBe(1);
    },
  );
});
