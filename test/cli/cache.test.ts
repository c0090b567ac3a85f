/** Results of earlier runs: taken again only where nothing that decides them has changed, and from files that are whole. */
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/cli/cache-folder.js';
import type { Kept } from '../../src/kept.js';
import { safe, violated } from './drivers.js';
import { folderOf, run, start } from './spawned.js';

interface Row {
  readonly entry: string;
  readonly verdict: string;
  readonly cached?: true;
}

async function check(folder: string, ...more: readonly string[]): Promise<Row[]> {
  const { stdout } = await run(folder, 'check', '.', '--cache', 'cache', '--format', 'json', ...more);
  return (JSON.parse(stdout) as { results: Row[] }).results;
}

/** Entry points whose result was taken from the cache. */
const cachedOf = (rows: readonly Row[]): string[] =>
  rows.filter(({ cached }) => cached).map(({ entry }) => entry);

const filesOf = (folder: string): string[] =>
  readdirSync(join(folder, 'cache')).flatMap((part) =>
    readdirSync(join(folder, 'cache', part)).map((name) => join(folder, 'cache', part, name)),
  );

const key = 'a'.repeat(64);
const otherKey = 'b'.repeat(64);
const sample: Kept = {
  result: {
    rule: 'R',
    entry: 'E',
    verdict: 'safe',
    message: '',
    span: { file: 'a.c', line: 1, column: 1 },
    reasons: [],
    assumptions: [],
    notes: [],
    timeMs: 0,
    solverQueries: 0,
  },
};

describe('a run after another', () => {
  it('asks nothing, starts no solver and tells the same', async () => {
    const folder = folderOf({ 'safe.c': safe, 'bad.c': violated });
    const args = ['check', '.', '--cache', 'cache', '--timings'];
    const first = await run(folder, ...args);
    const second = await run(folder, ...args, '--progress', 'plain');
    expect(second.stdout).toBe(first.stdout);
    expect([first.code, second.code]).toEqual([10, 10]);
    expect(first.stderr).toMatch(/"queries":[1-9]\d*,"cachedResults":0/);
    expect(second.stderr).toMatch(/"solverThreadsMs":0,"queries":0,"cachedResults":2/);
    expect(second.stderr).not.toContain('a thread is ready');
  });

  it('is the same to the byte with --deterministic, in each format', async () => {
    const folder = folderOf({ 'safe.c': safe, 'bad.c': violated });
    const args = ['check', '.', '--deterministic', '--trace', 'full'];
    await run(folder, ...args, '--cache', 'cache');
    for (const format of ['json', 'text']) {
      const fresh = await run(folder, ...args, '--format', format);
      const again = await run(folder, ...args, '--format', format, '--cache', 'cache', '--timings');
      expect(again.stdout).toBe(fresh.stdout);
      expect(again.stderr).toContain('"cachedResults":2');
      expect(again.stdout).not.toContain('cached');
    }
  });

  it('uses no cache with --deterministic alone, and none with --no-cache', async () => {
    const folder = folderOf({ 'safe.c': safe });
    expect(cachedOf(await check(folder))).toEqual([]);
    expect(cachedOf(await check(folder, '--no-cache'))).toEqual([]);
    expect(cachedOf(await check(folder))).toEqual(['Safe']);
  });
});

describe('a file that is not what was written', () => {
  const damage: readonly (readonly [string, (path: string, other: string) => void])[] = [
    ['cut off', (path) => writeFileSync(path, readFileSync(path).subarray(0, 200))],
    ['empty', (path) => writeFileSync(path, '')],
    ['with one bit changed', (path) => flip(path)],
    ['of another version', (path) => edit(path, (text) => text.replace('result/1', 'result/0'))],
    ['with more behind it', (path) => edit(path, (text) => `${text}{}`)],
    ['of another obligation', (path, other) => writeFileSync(path, readFileSync(other))],
    ['that is a folder', (path) => [renameSync(path, `${path}.old`), mkdirSync(path)]],
    ['that is a link', (path) => [renameSync(path, `${path}.old`), symlinkSync(`${path}.old`, path)]],
  ];
  for (const [what, spoil] of damage)
    it(`${what} is passed over`, () => {
      const path = folderOf({});
      const folder = opened(path);
      folder.put(key, sample);
      folder.put(otherKey, sample);
      expect(folder.get(key)).toEqual(sample);
      spoil(join(path, 'a', key.slice(1)), join(path, 'b', otherKey.slice(1)));
      expect([folder.get(key), folder.get(otherKey)]).toEqual([undefined, sample]);
      folder.put(key, sample);
      expect(folder.get(key)).toEqual(what === 'that is a folder' ? undefined : sample); // written again
    });

  const { result } = sample;
  for (const [what, kept] of [
    ['a verdict that there is not', { result: { ...result, verdict: 'fine' } }],
    ['a violation without a path', { result: { ...result, verdict: 'violated' } }],
    ['a proof with a reason against it', { result: { ...result, reasons: [{ kind: 'gap', detail: '' }] } }],
    ['a missing field', { result: { ...result, notes: undefined } }],
    ['a field too many', { result: { ...result, extra: 1 } }],
    ['a number for a text', { result: { ...result, message: 1 } }],
    ['an inherited name', { result, constructor: 1 }],
  ] as const)
    it(`with a digest that is right and ${what} is passed over`, () => {
      const folder = opened(folderOf({}));
      folder.put(key, kept as unknown as Kept);
      expect(folder.get(key)).toBeUndefined();
      folder.put(key, { result });
      expect(folder.get(key)).toEqual({ result });
    });
});

describe('the folder', () => {
  it('is for its user alone', async () => {
    const folder = folderOf({ 'safe.c': safe });
    await check(folder);
    const [file] = filesOf(folder);
    expect(statSync(join(folder, 'cache')).mode & 0o777).toBe(0o700);
    expect(statSync(file!).mode & 0o777).toBe(0o600);
    chmodSync(join(folder, 'cache'), 0o777);
    const { stderr, stdout, code } = await run(folder, 'check', '.', '--cache', 'cache', '--format', 'json');
    expect(stderr).toBe('irpcheck: the cache in cache is not used: others may write to it\n');
    expect(cachedOf((JSON.parse(stdout) as { results: Row[] }).results)).toEqual([]);
    expect(code).toBe(0);
  });

  it('that cannot be one is no error', async () => {
    const { code, stderr } = await run(
      folderOf({ 'd.c': safe, cache: '' }),
      'check',
      '.',
      '--cache',
      'cache',
    );
    expect([code, stderr]).toEqual([0, 'irpcheck: the cache in cache is not used: EEXIST\n']);
  });

  it('that takes nothing is no error', () => {
    const path = folderOf({});
    writeFileSync(join(path, key.slice(0, 1)), 'a file where a folder should be');
    const folder = opened(path);
    folder.put(key, sample);
    expect(folder.get(key)).toBeUndefined();
    folder.close();
  });

  it('is used by two runs at once', async () => {
    const folder = folderOf({ 'safe.c': safe });
    const args = ['check', '.', '--cache', 'cache', '--format', 'json', '--deterministic'];
    const runs = await Promise.all([1, 2, 3].map(() => start(folder, args).ended));
    expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
    expect(cachedOf(await check(folder))).toEqual(['Safe']);
    expect(filesOf(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('does not grow without end: what was not used for longest goes first', () => {
    const path = folderOf({});
    const folder = opened(path);
    const message = 'x'.repeat(1_000_000);
    const keys = [1, 2, 3, 4, 5].map((n) => `0${String(n).repeat(63)}`);
    for (const [i, one] of keys.entries()) {
      folder.put(one, { result: { ...sample.result, message } });
      utimesSync(join(path, '0', one.slice(1)), 1000 + i, 1000 + i);
    }
    expect(folder.get(keys[0]!)).toBeDefined(); // used now
    folder.close();
    expect(keys.map((one) => folder.get(one) !== undefined)).toEqual([true, false, false, true, true]);
  });
});

function opened(path: string) {
  const folder = cacheFolder(path, 'engine');
  if (typeof folder === 'string') throw new Error(folder);
  return folder;
}

function edit(path: string, by: (text: string) => string): void {
  writeFileSync(path, by(readFileSync(path, 'utf8')));
}

function flip(path: string): void {
  const bytes = readFileSync(path);
  bytes[bytes.length - 20]! ^= 1;
  writeFileSync(path, bytes);
}
