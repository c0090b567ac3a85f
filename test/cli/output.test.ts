/** Where the report goes, and what happens when it cannot go there. */
import { lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { idle, safe, violated } from './drivers.js';
import { folderOf, run, start } from './spawned.js';

const lastLine = '1 entry point: 1 not-applicable\n';

describe('--output', () => {
  it('gets what standard output would get, and standard output nothing', async () => {
    const folder = folderOf({ 'd.c': idle, 'old.txt': 'an older and longer report\n'.repeat(100) });
    const [shown, written] = await Promise.all([
      run(folder, 'check', 'd.c', '--color', 'auto'),
      run(folder, 'check', 'd.c', '--output', 'old.txt', '--output', 'old.txt'),
    ]);
    expect(written).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'old.txt'), 'utf8')).toBe(shown.stdout);
    expect(readdirSync(folder).sort()).toEqual(['d.c', 'old.txt']);
  });

  it('writes through a symbolic link, and never into a file of the driver under another name', async () => {
    const folder = folderOf({ 'd.c': idle, 'report.txt': '' });
    symlinkSync('report.txt', join(folder, 'link.txt'));
    symlinkSync('d.c', join(folder, 'driver.txt'));
    expect((await run(folder, 'check', 'd.c', '--output', 'link.txt')).code).toBe(0);
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toContain(lastLine);
    expect((await run(folder, 'check', 'd.c', '--output', 'driver.txt')).code).toBe(1);
    expect(readFileSync(join(folder, 'd.c'), 'utf8')).toBe(idle);
  });

  it('two runs with the same one: one whole report', async () => {
    const folder = folderOf({ 'd.c': idle });
    const runs = await Promise.all(
      [1, 2, 3].map(() => run(folder, 'check', 'd.c', '--format', 'json', '--output', 'r')),
    );
    expect(runs).toEqual(runs.map(() => ({ code: 0, stdout: '', stderr: '' })));
    expect(JSON.parse(readFileSync(join(folder, 'r'), 'utf8')).results.length).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(['d.c', 'r']);
  });

  it('a full disk: the report is not lost', async () => {
    const { code, stdout, stderr } = await run(
      folderOf({ 'd.c': idle }),
      'check',
      'd.c',
      '--output',
      '/dev/full',
    );
    expect(code).toBe(1);
    expect(stdout).toContain(lastLine);
    expect(stderr).toBe(
      'irpcheck: --output /dev/full: no space left on the disk; the report went to standard output instead\n',
    );
  });
});

describe('standard output', () => {
  for (const [expected, ...args] of [
    [10, 'check', 'd.c'],
    [0, 'check', 'd.c', '--dump', 'preprocess'],
    [0, 'entries', 'd.c'],
    [0, 'check', '--help'],
  ] as const)
    it(`closed early: ${args.join(' ')}`, async () => {
      const { child, ended } = start(folderOf({ 'd.c': violated }), args);
      child.stdout?.destroy();
      const { code, stderr } = await ended;
      expect([code, stderr]).toEqual([expected, '']);
    });

  it('standard error closed early', async () => {
    const { child, ended } = start(folderOf({ 'd.c': violated }), [
      'check',
      'd.c',
      'gone.c',
      '--progress',
      'plain',
    ]);
    child.stderr?.destroy();
    const { code, stdout } = await ended;
    expect(code).toBe(10);
    expect(stdout).toMatch(/^violated {2}Bad /);
  });

  it('gets results only, standard error progress only', async () => {
    const { code, stdout, stderr } = await run(
      folderOf({ 'd.c': safe }),
      'check',
      'd.c',
      '--progress',
      'plain',
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^safe {2}Safe /);
    expect(stdout).not.toContain('irpcheck: ');
    const lines = stderr.trimEnd().split('\n');
    expect(lines.filter((line) => !line.startsWith('irpcheck: '))).toEqual([]);
    expect(lines[0]).toBe('irpcheck: reading d.c');
    expect(lines).toContain('irpcheck: checking Safe for CompletionRoutineRegistered');
    expect(lines.at(-1)).toBe('irpcheck: report: standard output');
  });

  it('--color always paints, never and a pipe do not, and a driver cannot', async () => {
    const folder = folderOf({ 'd.c': `${idle}#error \u001b[31mred\u0007\n` });
    const [always, never, auto] = await Promise.all(
      ['always', 'never', 'auto'].map((when) => run(folder, 'check', 'd.c', '--color', when)),
    );
    expect(always!.stdout).toContain('\u001b[1mIdle\u001b[22m');
    expect(always!.stdout).not.toContain('\u001b[31m');
    expect(never!.stdout).toContain('#error \ufffd[31mred\ufffd\n');
    expect(auto!.stdout).toBe(never!.stdout);
  });

  it('every stage can be dumped, and a driver without work is told of', async () => {
    const folder = folderOf({ 'd.c': safe, 'idle.c': idle });
    const stages = ['preprocess', 'parse', 'type', 'lower', 'weave', 'inline', 'passive', 'query'];
    for (const stage of stages) {
      const { code, stdout, stderr } = await run(folder, 'check', 'd.c', '--dump', stage);
      expect([stage, code, stderr]).toEqual([stage, 0, '']);
      expect(stdout.length).toBeGreaterThan(100);
    }
    const none = await run(folder, 'check', 'idle.c', '--dump', 'query', '--output', 'q.smt2');
    expect(none.stderr).toMatch(/^irpcheck: --dump query: nothing to print, because no rule applies/);
    expect(readFileSync(join(folder, 'q.smt2'), 'utf8')).toBe('');
  });
});
