/** The bundle, its kept code and the modules: whatever start-up finds, the report is the same. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from './spawned.js';

const root = resolve(import.meta.dirname, '../..');
const code = 'dist/bundle/irpcheck.js.code';

/** An installation of its own; `dist` without the modules is what makes sure that the bundle is used. */
function installed(what: 'bundle only' | 'bundle and modules'): string {
  const folder = folderOf({});
  const parts = ['bin', 'encodings', 'package.json', 'examples', 'dist/bundle'];
  if (what === 'bundle and modules') parts.push('dist');
  for (const part of parts)
    cpSync(join(root, part), join(folder, part), { recursive: true, preserveTimestamps: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function run(folder: string, ...args: string[]): string {
  return execFileSync(process.execPath, [join(folder, 'bin/irpcheck.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

const entries = (folder: string): string => run(folder, 'entries', 'examples/filter');

describe('start-up', () => {
  const expected = entries(root);

  it('has something to find', () => {
    expect(existsSync(join(root, code))).toBe(true);
    expect(expected).toContain('7 entry points');
  });

  const damages: Readonly<Record<string, (content: Buffer) => Buffer>> = {
    'is as it was kept': (content) => content,
    'is cut short': (content) => content.subarray(0, content.length >> 1),
    'is empty': () => Buffer.alloc(0),
    'has one wrong bit': (content) => {
      const wrong = Buffer.from(content);
      wrong[wrong.length >> 1]! ^= 4;
      return wrong;
    },
    'is of another program': (content) =>
      Buffer.concat([content.subarray(0, 32).fill(7), content.subarray(32)]),
  };
  for (const [name, damage] of Object.entries(damages))
    it(`the kept code ${name}`, () => {
      const folder = installed('bundle only');
      const file = join(folder, code);
      writeFileSync(file, damage(readFileSync(file)));
      expect(entries(folder)).toBe(expected);
    });

  it('no kept code', () => {
    const folder = installed('bundle only');
    rmSync(join(folder, code));
    expect(entries(folder)).toBe(expected);
  });

  it('modules that are newer than the bundle are loaded instead', () => {
    const folder = installed('bundle and modules');
    writeFileSync(join(folder, 'dist/bundle/irpcheck.js'), 'exports.main = async () => 99;');
    const main = join(folder, 'dist/cli/main.js');
    const later = Date.now() / 1000 + 10;
    utimesSync(main, later, later);
    expect(entries(folder)).toBe(expected);
    utimesSync(main, 1, 1);
    expect(() => entries(folder)).toThrow();
  });

  it('queries and violations are the same from the bundle, its thread included', () => {
    const check = (env: Record<string, string>) => {
      try {
        return execFileSync(
          process.execPath,
          [join(root, 'bin/irpcheck.js'), 'check', 'examples/filter', '--deterministic'],
          { cwd: root, encoding: 'utf8', env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
        );
      } catch (error) {
        return (error as { stdout: string }).stdout;
      }
    };
    const report = check({});
    expect(report).toContain('violated');
    expect(check({ IRPCHECK_DEBUG: '1' })).toBe(report);
  });
});
