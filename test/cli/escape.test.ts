/** What a driver's `#include`s may not reach: files elsewhere, devices, pipes, other machines; and what of it may be read. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { idle } from './drivers.js';
import { folderOf, run } from './spawned.js';

const secret = '#error secret\n';

/** Each include on a line of its own behind the driver, so that its line is told. */
function nested(includes: readonly string[]): string {
  const lines = includes.map((name) => `#include ${name}\n`).join('');
  const folder = folderOf({
    'secret.h': secret,
    'team/shared.h': 'int shared;\n',
    'team/other/deep/x.h': 'int x;\n',
    'team/driver/d.c': lines + idle,
    'team/driver/folder.h/y.h': '',
  });
  const driver = join(folder, 'team/driver');
  symlinkSync(join(folder, 'secret.h'), join(driver, 'link.h'));
  symlinkSync('loop2.h', join(driver, 'loop.h'));
  symlinkSync('loop.h', join(driver, 'loop2.h'));
  symlinkSync('/', join(driver, 'root'));
  symlinkSync('/dev/zero', join(driver, 'zero.h'));
  execFileSync('mkfifo', [join(driver, 'pipe.h')]);
  return folder;
}

const outside = 'lies outside the folders that may be read (-I names more)';
const foreign = 'is a network or device path, which is not read';

const refused: readonly (readonly [include: string, told: string | undefined])[] = [
  ['"../../secret.h"', outside],
  ['"..\\..\\secret.h"', outside],
  ['"../driver/../../secret.h"', outside],
  ['<../../secret.h>', undefined],
  ['"link.h"', outside],
  ['"root/etc/passwd"', outside],
  ['"/etc/passwd"', outside],
  ['"zero.h"', outside],
  ['"/dev/zero"', outside],
  ['"//server/share/a.h"', foreign],
  ['"\\\\server\\share\\a.h"', foreign],
  ['"\\\\?\\C:\\a.h"', foreign],
  ['"C:\\Windows\\win.ini"', undefined],
  ['"loop.h"', outside],
  ['"pipe.h"', undefined],
  ['"folder.h"', undefined],
];

interface Told {
  readonly kind: string;
  readonly line: number;
  readonly detail: string;
}

describe('an #include out of bounds', () => {
  it('is told with file and line, and nothing is read', async () => {
    const folder = nested(refused.map(([include]) => include));
    const { code, stdout, stderr } = await run(
      join(folder, 'team/driver'),
      'check',
      'd.c',
      '--format',
      'json',
    );
    expect([code, stderr]).toEqual([0, '']);
    const { gaps, results } = JSON.parse(stdout) as { gaps: Told[]; results: unknown };
    const [missing, others] = [true, false].map((wanted) =>
      gaps.filter(({ kind }) => (kind === 'missing-header') === wanted),
    );
    const expected = refused.map(([include, detail], i) => [
      i + 1,
      detail && `\`${include.slice(1, -1)}\` ${detail}`,
    ]);
    expect(others!.map(({ line, detail }) => [line, detail])).toEqual(
      expected.filter(([, detail]) => detail),
    );
    expect(missing!.map(({ line }) => line)).toEqual(
      expected.filter(([, detail]) => !detail).map(([line]) => line),
    );
    expect(results).toMatchObject([{ entry: 'Idle', verdict: 'not-applicable' }]);
  });

  it('is none beside and above the file, in the working directory, and in -I', async () => {
    const folder = nested(['"../shared.h"', '"..\\other\\deep\\x.h"', '"../../secret.h"']);
    const team = join(folder, 'team');
    const above = await run(join(team, 'other'), 'check', '../driver');
    expect(above.stdout).toContain(`d.c:3:10: \`../../secret.h\` ${outside}`);
    expect(above.stdout).toContain('1 construct could not be read');
    const named = await run(team, 'check', 'driver', '-I', '..');
    expect(named.stdout).toContain('secret.h:1:1: #error secret');
  });

  it('is none in the repository around', async () => {
    const folder = nested(['"../../secret.h"']);
    mkdirSync(join(folder, '.git'));
    const { stdout } = await run(join(folder, 'team'), 'check', 'driver');
    expect(stdout).toContain('secret.h:1:1: #error secret');
  });
});
