/** Drivers that are broken, or too much: the place is named, what else there is to say is said. */
import { describe, expect, it } from 'vitest';
import { branches, idle, oneBitLess, recursive, safe, violated } from './drivers.js';
import { folderOf, run } from './spawned.js';

describe('what cannot be read outside of functions is told with its place, and the results remain', () => {
  for (const [what, files, says] of [
    ['an #if without #endif', { 'd.c': `${safe}#if 1\nint tail;\n` }, 'd.c:11:1: this #if has no #endif'],
    ['an #endif too many', { 'd.c': `${safe}#endif\n` }, 'd.c:11:1: #endif without #if'],
    ['an #error', { 'd.c': `${safe}#error not for this target\n` }, 'd.c:11:1: #error not for this target'],
    [
      'an include cycle',
      { 'd.c': `${safe}#include "a.h"\n`, 'a.h': '\n#include "b.h"\n', 'b.h': '#include "a.h"\n' },
      /[ab]\.h:[12]:1: #include nested deeper than 200: [ab]\.h → [ab]\.h → [ab]\.h/,
    ],
    ['text that is no C', { 'd.c': `${safe}int = = 3;\n` }, /d\.c:11:\d+: /],
  ] as const)
    it(what, async () => {
      const { code, stdout, stderr } = await run(folderOf(files), 'check', 'd.c');
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^safe {2}Safe /);
      expect(stdout).toMatch(/^1 construct could not be read:$/m);
      if (typeof says === 'string') expect(stdout).toContain(`\n  ${says}\n`);
      else expect(stdout).toMatch(says);
    });

  it('a driver that went away behind a lost #if is not taken for one without entry points', async () => {
    const { code, stdout } = await run(folderOf({ 'd.c': `#if 0\n${safe}` }), 'check', 'd.c');
    expect(code).toBe(5);
    expect(stdout).toContain('  d.c:1:1: this #if has no #endif\n');
    expect(stdout).toContain('0 entry points: nothing was checked\n');
  });
});

describe('too much', () => {
  it('a loop that is not proved for all iterations is searched up to the bound, and its place is named', async () => {
    const { code, stdout } = await run(folderOf({ 'd.c': oneBitLess }), 'check', 'd.c', '--unwind', '2');
    expect(code).toBe(5);
    expect(stdout).toMatch(/^safe-bounded 2 {2}Start /);
    expect(stdout).toContain('because d.c:10:5: ');
  });

  it('recursion is proved for any depth', async () => {
    const { code, stdout } = await run(folderOf({ 'd.c': recursive }), 'check', 'd.c');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^safe {2}Start /);
  });

  it('5,000 branches in one routine', async () => {
    const folder = folderOf({ 'wide.c': branches(5000), 'bad.c': violated });
    const { code, stdout, stderr } = await run(folder, 'check', '.');
    expect([code, stderr]).toEqual([10, '']);
    expect(stdout).toMatch(/^violated {2}Bad /);
    expect(stdout).toMatch(/^safe {2}Wide /m);
    expect(stdout).toContain('2 entry points: 1 violated, 1 safe\n');
  });

  it('20,000 parentheses', async () => {
    const deep = `int deep = ${'('.repeat(20_000)}1${')'.repeat(20_000)};\n`;
    const { code, stdout, stderr } = await run(folderOf({ 'd.c': idle + deep }), 'check', 'd.c');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('not-applicable  Idle');
  });
});
