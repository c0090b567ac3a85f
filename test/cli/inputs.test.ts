/** What is named but cannot be read: told on standard error and in the report, the rest is checked all the same, and never does the exit code say that all is well. */
import { execFileSync } from 'node:child_process';
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helper, idle, needsHelper, safe, violated } from './drivers.js';
import { type Files, folderOf, run } from './spawned.js';

const noise = Uint8Array.from({ length: 20_000 }, (_, i) => (i * i * 31 + (i >> 3) * 7) & 0xff);

interface Unreadable {
  readonly what: string;
  readonly files?: Files;
  readonly input: string;
  readonly says: string;
}

const unreadable: readonly Unreadable[] = [
  { what: 'a missing file', input: 'gone.c', says: 'gone.c: no such file or folder' },
  { what: 'an empty name', input: '', says: "'': no such file or folder" },
  {
    what: 'a folder without C',
    files: { 'docs/a.txt': 'x' },
    input: 'docs',
    says: 'docs: no C file in this folder',
  },
  { what: 'a pattern without a match', input: 'q*.c', says: 'q*.c: no file matches this pattern' },
  {
    what: 'a binary file',
    files: { 'b.c': noise },
    input: 'b.c',
    says: 'b.c: a binary file, not C source',
  },
  { what: 'a device', input: '/dev/null', says: '/dev/null: not a regular file' },
  {
    what: 'a name that would steer the terminal',
    input: '\u001b[31mgone.c',
    says: '\ufffd[31mgone.c: no such file or folder',
  },
];

describe('an input that cannot be read', () => {
  for (const { what, files = {}, input, says } of unreadable) {
    it(`${what}, alone`, async () => {
      const { code, stdout, stderr } = await run(folderOf(files), 'check', input);
      expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `irpcheck: ${says}\n` });
    });
  }

  it('all of them beside a good one', async () => {
    const folder = folderOf({
      ...Object.assign({}, ...unreadable.map((one) => one.files ?? {})),
      'good.c': idle,
    });
    const inputs = unreadable.map((one) => one.input);
    const { code, stdout, stderr } = await run(folder, 'check', ...inputs, 'good.c');
    expect(code).toBe(5);
    // Files are looked into after all arguments were looked up
    expect(stderr.trimEnd().split('\n').sort()).toEqual(
      unreadable.map(({ says }) => `irpcheck: ${says}`).sort(),
    );
    const told = stdout.slice(stdout.indexOf('Named on the command line, but not checked:\n'));
    for (const { says } of unreadable) expect(told).toContain(`  ${says}\n`);
    expect(stdout).toContain('not-applicable  Idle');
    expect(stdout).toContain('1 entry point: 1 not-applicable; not all was looked at, see above\n');
  });

  it('a violation elsewhere is still reported, and is the exit code', async () => {
    const { code, stdout } = await run(folderOf({ 'bad.c': violated }), 'check', 'gone.c', 'bad.c');
    expect(code).toBe(10);
    expect(stdout).toMatch(/^violated {2}Bad /);
    expect(stdout).toContain('  gone.c: no such file or folder\n');
  });

  it('100 MB', async () => {
    const folder = folderOf({ 'big.c': ' ', 'good.c': idle });
    truncateSync(join(folder, 'big.c'), 100 * 1024 * 1024);
    const says = 'big.c: larger than 16 MB';
    expect(await run(folder, 'check', 'big.c')).toEqual({
      code: 2,
      stdout: '',
      stderr: `irpcheck: ${says}\n`,
    });
    const both = await run(folder, 'check', '.', '--format', 'json');
    expect(both.code).toBe(5);
    const { gaps, results } = JSON.parse(both.stdout);
    expect(gaps).toEqual([{ kind: 'input', detail: 'larger than 16 MB', file: 'big.c', line: 1 }]);
    expect(results).toMatchObject([{ entry: 'Idle', verdict: 'not-applicable' }]);
  });

  it('a FIFO is not waited for', async () => {
    const folder = folderOf({});
    execFileSync('mkfifo', [join(folder, 'pipe.c')]);
    const { code, stderr } = await run(folder, 'check', 'pipe.c');
    expect([code, stderr]).toEqual([2, 'irpcheck: pipe.c: not a regular file\n']);
  });

  it('nothing becomes safe because a file was not read', async () => {
    const folder = folderOf({ 'needy.c': needsHelper, 'helper.c': helper });
    const [whole, part] = await Promise.all([
      run(folder, 'check', 'needy.c', 'helper.c'),
      run(folder, 'check', 'needy.c', 'helpre.c'),
    ]);
    expect([whole.code, whole.stdout.slice(0, 5)]).toEqual([0, 'safe ']);
    expect(part.code).toBe(5);
    expect(part.stdout).toMatch(/^inconclusive {2}Needy /);
    expect(part.stdout).toMatch(/because needy\.c:10:12: the body of Send is missing/);
    expect(part.stdout).toContain('  helpre.c: no such file or folder\n');
  });

  it('`entries` treats them in the same way', async () => {
    const folder = folderOf({ 'good.c': idle });
    expect((await run(folder, 'entries', 'gone.c')).code).toBe(2);
    const { code, stdout, stderr } = await run(folder, 'entries', 'gone.c', 'good.c');
    expect([code, stderr]).toEqual([5, 'irpcheck: gone.c: no such file or folder\n']);
    expect(stdout).toBe(
      'Idle  DRIVER_DISPATCH  good.c:3:10  declared with the role type DRIVER_DISPATCH\n1 entry point\n',
    );
  });
});

describe('a driver of several names', () => {
  it('folders, patterns and files are one driver, and each file is read once', async () => {
    const folder = folderOf({
      'src/needy.c': needsHelper,
      'src/deep/down/HELPER.C': helper,
      'a [1].c': idle,
      'src/.git/old.c': 'garbage(',
      'src/readme.txt': 'garbage(',
    });
    const { code, stdout, stderr } = await run(folder, 'check', 'src', 'a [1].c', 'src/*.c', './src/needy.c');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('2 entry points: 1 safe, 1 not-applicable\n');
  });
});

describe('the folders of -I', () => {
  const record = `#include <wdm.h>
typedef NTSTATUS (*SENDER)(PDEVICE_OBJECT device, PIRP irp);
typedef struct _EXTENSION { SENDER Send; } EXTENSION, *PEXTENSION;
`;
  const sender = `#include <d.h>
static NTSTATUS Send(PDEVICE_OBJECT device, PIRP irp) { return IoCallDriver((PDEVICE_OBJECT)device, irp); }
VOID Add(PEXTENSION extension) { extension->Send = Send; }
IO_COMPLETION_ROUTINE Done;
DRIVER_DISPATCH Sends;
NTSTATUS Sends(PDEVICE_OBJECT device, PIRP irp)
{
    NTSTATUS status = IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE);
    if (!NT_SUCCESS(status))
        return status;
    return ((PEXTENSION)device->DeviceExtension)->Send(device, irp);
}
`;

  it('are the same however they are written: whose a record is does not depend on it', async () => {
    const folder = folderOf({ 'src/d.h': record, 'src/d.c': sender });
    for (const [input, headers] of [
      ['src', 'src'],
      ['src', join(folder, 'src')],
      [join(folder, 'src'), './src/'],
    ] as const) {
      const { code, stdout } = await run(folder, 'check', input, '-I', headers);
      expect([code, stdout.slice(0, 4)]).toEqual([0, 'safe']);
    }
  });
});

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

describe('text in unusual clothes', () => {
  for (const [what, text] of [
    ['UTF-16 with a mark', utf16(safe)],
    ['UTF-16 without a mark', Buffer.from(safe, 'utf16le')],
    ['CR LF', safe.replaceAll('\n', '\r\n')],
    ['UTF-8 with a mark', `\ufeff${safe}`],
  ] as const)
    it(what, async () => {
      const { code, stdout, stderr } = await run(folderOf({ 'd.c': text }), 'check', 'd.c');
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^safe {2}Safe .*\n {2}d\.c:4:10: proved/);
    });

  for (const [what, text] of [
    ['empty', ''],
    ['only comments', '// nothing\n/* at\n all */\n'],
  ] as const)
    it(what, async () => {
      const { code, stdout, stderr } = await run(folderOf({ 'd.c': text }), 'check', 'd.c');
      expect([code, stderr]).toEqual([5, '']);
      expect(stdout).toBe(
        'No entry point was found: no routine is declared with a role type, stored as a dispatch routine, or named with --entry.\n\n' +
          '0 entry points: nothing was checked\n',
      );
    });
});
