/** `--watch`: a report for each change, of what it changes. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { helper, needsHelper, safe, violated } from './drivers.js';
import { type Files, folderOf, run, start } from './spawned.js';

class Watch {
  readonly folder: string;
  private readonly running: ReturnType<typeof start>;
  private reports = 0;

  constructor(files: Files, ...args: readonly string[]) {
    this.folder = folderOf(files);
    this.running = start(this.folder, ['check', '.', '--watch', '--timings', '--jobs', '1', ...args]);
  }

  write(files: Files): void {
    for (const [name, text] of Object.entries(files)) {
      const path = join(this.folder, name);
      writeFileSync(`${path}.new`, text);
      renameSync(`${path}.new`, path); // at once: else there may be a report of an empty file
    }
  }

  /** After the next report: what it and the timings before it say. */
  async next(): Promise<{ readonly report: string; readonly queries: number; readonly cached: number }> {
    this.reports += 1;
    const [stdout, stderr] = await this.running.shownTimes('; Ctrl-C ends', this.reports);
    const timings = [...stderr.matchAll(/timings (\{.*\})/g)].map((match) => JSON.parse(match[1]!));
    const { queries, cachedResults } = timings.at(-1);
    const report = stdout.split(/(?<=^\d+ entry point.*\n)/m)[this.reports - 1] ?? '';
    return { report, queries, cached: cachedResults };
  }

  async end(signal: NodeJS.Signals) {
    this.running.child.kill(signal);
    return await this.running.ended;
  }
}

it('reports what a change reaches, and ends with what was last reported', async () => {
  const watch = new Watch({ 'safe.c': safe, 'needy.c': needsHelper, 'helper.c': helper });
  expect((await watch.next()).report).toContain('2 entry points: 2 safe\n');

  watch.write({ 'safe.c': safe.replace('return status;', 'return 0;') });
  const second = await watch.next();
  expect(second.report).toMatch(/^2 results are as before\n\n[\s\S]*\n2 entry points: 2 safe\n$/);
  expect(second.cached).toBe(1);

  watch.write({ 'safe.c': safe.replace('!NT_SUCCESS(status)', 'irp->Flags') });
  const third = await watch.next();
  expect(third.report).toMatch(
    /^violated {2}Safe [\s\S]*\n1 result is as before\n\n[\s\S]*2 entry points: 1 violated, 1 safe\n$/,
  );
  expect(third.queries).toBeGreaterThan(0);

  watch.write({ 'safe.c': safe });
  const fourth = await watch.next();
  expect(fourth.report).toMatch(/^safe {2}Safe [\s\S]*\n1 result is as before\n/);
  expect([fourth.queries, fourth.cached]).toEqual([0, 2]);

  const { code, stderr } = await watch.end('SIGINT');
  expect(code).toBe(0);
  expect(stderr).not.toContain('interrupted');
});

it('sees headers, also those that were missing, files that come and go, and what is half written', async () => {
  const flag = violated.replace('irp->Flags == 7', 'FLAG');
  const watch = new Watch({
    'd/bad.c': flag.replace('IO_C', '#include "flag.h"\nIO_C'),
    'd/flag.h': '#define FLAG 0\n',
  });
  expect((await watch.next()).report).toMatch(/1 entry point: 1 (violated|safe)\n/);
  watch.write({ 'd/flag.h': '#define FLAG !NT_SUCCESS(status)\n' });
  expect((await watch.next()).report).toContain('1 entry point: ');
  rmSync(join(watch.folder, 'd/flag.h'));
  expect((await watch.next()).report).toContain('1 header was not found');
  watch.write({ 'd/flag.h': '#define FLAG irp->Flags == 7\n' });
  expect((await watch.next()).report).toMatch(/^violated {2}Bad /);
  watch.write({ 'd/more.c': safe });
  expect((await watch.next()).report).toContain('2 entry points: 1 violated, 1 safe\n');
  rmSync(join(watch.folder, 'd/more.c'));
  expect((await watch.next()).report).toContain('1 entry point: 1 violated\n');
  watch.write({ 'd/bad.c': '{' });
  expect((await watch.next()).report).toContain('0 entry points: nothing was checked\n');
  const { code } = await watch.end('SIGTERM');
  expect(code).toBe(5);
});

it('is not woken by what it does not read, its own report among it', async () => {
  const watch = new Watch(
    { 'safe.c': safe },
    '--format',
    'json',
    '--output',
    'report.json',
    '--cache',
    'cache',
  );
  await watch.next();
  mkdirSync(join(watch.folder, 'other'));
  watch.write({ 'notes.txt': 'notes', 'other/x.h': '' });
  await sleep(500); // nothing to wait for: too short a time could only hide a fault, not make one up
  watch.write({ 'safe.c': `${safe}\n` });
  await watch.next();
  const { stderr } = await watch.end('SIGINT');
  expect(stderr.match(/; Ctrl-C ends/g)).toHaveLength(2);
});

it('goes with no dump', async () => {
  const { code, stderr } = await run(folderOf({ 'd.c': safe }), 'check', 'd.c', '--watch', '--dump', 'lower');
  expect([code, stderr]).toEqual([
    1,
    expect.stringContaining("option '--watch' cannot be used with option '--dump"),
  ]);
});

it('reads around a project as a run without it does', async () => {
  const item = (name: string, text: string) =>
    `<ItemDefinitionGroup><ClCompile><${name}>${text}</${name}></ClCompile></ItemDefinitionGroup>`;
  const folder = folderOf({
    'p/x.vcxproj': `<Project>${item('AdditionalIncludeDirectories', '..\\inc')}<ItemGroup><ClCompile Include="src\\bad.c"/></ItemGroup></Project>`,
    'p/src/bad.c': `#include "flag.h"\n${violated.replace('irp->Flags == 7', 'FLAG')}`,
    'inc/flag.h': '#define FLAG irp->Flags == 7\n',
  });
  const running = start(join(folder, 'p'), ['check', 'x.vcxproj', '--watch', '--jobs', '1']);
  const [stdout] = await running.shownTimes('; Ctrl-C ends', 1);
  expect(stdout).not.toContain('could not be read');
  expect(stdout).toContain('1 entry point: 1 violated\n');
  running.child.kill('SIGTERM');
  await running.ended;
});
