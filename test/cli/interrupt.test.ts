/** Signals: what is known is reported, quickly, and nothing is left running. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { hard } from './drivers.js';
import { folderOf, start } from './spawned.js';

/** Milliseconds. The query would go on for `--timeout`, ten times as long. */
const quickly = 30_000;

describe('during a solver query', () => {
  for (const [signal, expected] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    it(`${signal}: a partial report and ${expected}`, async () => {
      const args = [
        'check',
        'd.c',
        '--jobs',
        '1',
        '--timeout',
        '300',
        '--progress',
        'plain',
        '--format',
        'json',
      ];
      const { child, ended, shows } = start(folderOf({ 'd.c': hard }), args);
      await shows('encode: Hard/CompletionRoutineRegistered: loops cut');
      await sleep(500);
      child.kill(signal);
      const end = await Promise.race([ended, sleep(quickly)]);
      child.kill('SIGKILL');
      expect(end?.code).toBe(expected);
      expect(end?.stderr).toContain(
        'irpcheck: interrupted; reporting what is known so far (interrupt again to stop at once)\n',
      );
      expect(end?.stderr).not.toMatch(/\n\s+at /);
      expect(JSON.parse(end?.stdout ?? '').results).toMatchObject([
        { entry: 'Bad', verdict: 'violated' },
        {
          entry: 'Hard',
          verdict: 'inconclusive',
          reasons: [{ kind: 'solver', detail: 'the run was interrupted before this was answered' }],
        },
      ]);
    });

  it('twice: at once', async () => {
    const { child, ended, shows } = start(folderOf({ 'd.c': hard }), ['check', 'd.c', '--progress', 'plain']);
    await shows('encode: Hard/CompletionRoutineRegistered: loops cut');
    child.kill('SIGINT');
    child.kill('SIGINT');
    const end = await Promise.race([ended, sleep(quickly)]);
    child.kill('SIGKILL');
    expect(end?.code).toBe(130);
  });
});

describe('while the driver is read', () => {
  it('SIGINT ends the process: there is nothing to report', async () => {
    const { child, ended, shows } = start(folderOf({ 'd.c': hard }), ['check', 'd.c', '--progress', 'plain']);
    await shows('reading d.c');
    child.kill('SIGINT');
    const { code, stdout } = await ended;
    expect([code, stdout]).toEqual([undefined, '']);
  });
});
