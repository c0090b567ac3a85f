/** `irpcheck rules` and `irpcheck models`: lists, descriptions, faults and exit codes. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderOf, run } from './spawned.js';

const ids = readdirSync('encodings/rules')
  .filter((file) => file.endsWith('.slic'))
  .map((file) => file.replace('.slic', ''))
  .sort();

const good = `rule Mine { title "Open before close"; roles DRIVER_DISPATCH; }
state { enum { shut, open } s = shut; KIRQL level = PASSIVE_LEVEL; }
KeEnterCriticalRegion.entry { s = open; }
KeLeaveCriticalRegion.entry { if (s == shut) { abort "left"; } s = shut; }
KeLowerIrql(irql).entry { level = irql; }
DRIVER_DISPATCH.exit { if (level != PASSIVE_LEVEL) { abort "raised"; } }
`;
/** Its one routine begins what `good` is about. */
const driver = `#include <wdm.h>
DRIVER_DISPATCH Read;
VOID Own(VOID);
NTSTATUS Read(PDEVICE_OBJECT device, PIRP irp)
{
    KeLeaveCriticalRegion();
    return STATUS_SUCCESS;
}
`;
const faulty = good
  .replace('KeEnterCriticalRegion', 'KeEnterCritcalRegion')
  .replace('s = shut; }\nKeLower', 's = shut; level = 0; level = 2; }\nKeLower')
  .replace('level != PASSIVE_LEVEL', 'level != PASIVE_LEVEL');

describe('irpcheck rules', () => {
  it('lists every rule with its default and title', async () => {
    const { code, stdout, stderr } = await run(folderOf({}), 'rules');
    expect([code, stderr]).toEqual([0, '']);
    const rows = stdout.trimEnd().split('\n');
    expect(rows.map((row) => row.split(' ')[0])).toEqual(ids);
    expect(rows.filter((row) => /^\w+ +on /.test(row)).map((row) => row.split(' ')[0])).toEqual([
      'CompletionContextLeak',
      'CompletionRoutineRegistered',
    ]);
    expect(stdout).toMatch(/^SpinLock +off +A spin lock .* \(DRIVER_DISPATCH and 10 more\)$/m);
  });

  it('describes one: page, states, events, and what begins it', async () => {
    const { code, stdout } = await run(folderOf({}), 'rules', 'LowerDriverReturn');
    expect(code).toBe(0);
    for (const line of [
      /^LowerDriverReturn$/m,
      /^ {2}documentation +https:\/\/learn\.microsoft\.com\/.*\/wdm-lowerdriverreturn$/m,
      /^ {2}severity +error, off by default$/m,
      /^ {2}states +s: other, incoming, sent, exempt; at first other$/m,
      /^ +lower: NTSTATUS, at first STATUS_SUCCESS$/m,
      /^ +DRIVER_DISPATCH\.exit$/m,
      /^ {2}begins +DRIVER_DISPATCH: IoCallDriver, IofCallDriver, PoCallDriver$/m,
    ])
      expect(stdout).toMatch(line);
  });

  it('the same as JSON, with further rules', async () => {
    const folder = folderOf({ 'mine.slic': good });
    const { stdout } = await run(folder, 'rules', 'Mine', '--rules', 'mine.slic', '--format', 'json');
    expect(JSON.parse(stdout)).toEqual([
      {
        id: 'Mine',
        title: 'Open before close',
        documentation: '',
        severity: 'error',
        default: false,
        roles: ['DRIVER_DISPATCH'],
        object: 'old',
        system: 'trusted',
        state: [
          { name: 's', values: ['shut', 'open'], initial: 'shut' },
          { name: 'level', type: 'KIRQL', initial: 'PASSIVE_LEVEL' },
        ],
        events: [
          'KeEnterCriticalRegion.entry',
          'KeLeaveCriticalRegion.entry',
          'KeLowerIrql.entry',
          'DRIVER_DISPATCH.exit',
        ],
        begins: [{ role: 'DRIVER_DISPATCH', with: expect.arrayContaining(['KeLeaveCriticalRegion']) }],
      },
    ]);
  });

  it('those of files that are named', async () => {
    const folder = folderOf({ 'mine.slic': good, 'more/other.slic': good.replace('Mine', 'Other') });
    const { code, stdout } = await run(folder, 'rules', 'mine.slic', 'more');
    expect(code).toBe(0);
    expect(stdout.match(/^\w+$/gm)).toEqual(['Mine', 'Other']);
  });

  it('a rule that there is not: the rules that there are', async () => {
    const { code, stderr } = await run(folderOf({}), 'rules', 'Nope');
    expect([code, stderr]).toEqual([1, `irpcheck: Nope: no such rule; the rules are ${ids.join(', ')}\n`]);
  });
});

describe('irpcheck rules --lint', () => {
  it('finds nothing in our own', async () => {
    const { code, stdout } = await run(folderOf({}), 'rules', '--lint');
    expect([code, stdout]).toEqual([0, `${ids.length} rule files: no fault\n`]);
  });

  it('names faults by line and column, and ends with 1', async () => {
    const folder = folderOf({ 'mine.slic': faulty, 'other/good.slic': good });
    const first = await run(folder, 'rules', '--lint', 'mine.slic', 'other');
    expect(first.code).toBe(1);
    expect(first.stdout).toBe(
      'mine.slic:6:37: PASIVE_LEVEL is no state variable, state, named position or constant of the headers\n2 rule files: 1 fault\n',
    );
    const second = await run(
      folderOf({ 'mine.slic': faulty.replace('PASIVE', 'PASSIVE') }),
      ...['rules', '--lint', 'mine.slic', '--format', 'json'],
    );
    expect(second.code).toBe(1);
    expect(JSON.parse(second.stdout)).toMatchObject([
      { line: 3, column: 1, message: 'KeEnterCritcalRegion has no prototype in the headers' },
      { line: 4, message: 'KeLeaveCriticalRegion.entry moves level twice at once: to 0 and to 2' },
    ]);
  });

  it.each([
    [
      'a role that there is not',
      'DRIVER_DISPATCH',
      'DRIVER_DISPACH',
      '1:6: DRIVER_DISPACH is no role of callbacks',
    ],
    [
      'what a routine does not return',
      'KeLeaveCriticalRegion.entry { if (s == shut)',
      'KeLeaveCriticalRegion.exit { if (s == shut && $return)',
      '4:47: KeLeaveCriticalRegion returns nothing',
    ],
    [
      'what is followed and is no pointer',
      'KeLowerIrql(irql).entry {',
      'watch KeLowerIrql(irql).entry.irql; KeLowerIrql(irql).entry [guard irql] {',
      '5:31: $1 of KeLowerIrql has 8 bits: what a rule follows is a pointer, or as wide as one',
    ],
    [
      'what a number leads to',
      'KeLowerIrql(irql).entry { level = irql;',
      'KeLowerIrql(irql).entry { level = *irql;',
      '5:35: what is there does not lead to one number or pointer',
    ],
    [
      'a member that there is not',
      'KeLowerIrql(irql).entry { level = irql;',
      'IoCompleteRequest(irp, boost).entry { level = irp->IoStatus.Stats;',
      '5:47: what is there does not lead to IoStatus.Stats',
    ],
    [
      'a pointer into a number',
      'KeLowerIrql(irql).entry { level = irql;',
      'IoFreeIrp(irp).entry { level = irp;',
      '5:32: a value of 64 bits where one of 32 is wanted',
    ],
    [
      'the answer of a routine that takes something',
      'level = irql;',
      'level = KeLowerIrql();',
      '5:35: what KeLowerIrql would return is not known',
    ],
  ])('holds the text against prototypes: %s', async (_, from, to, told) => {
    const text = good.replaceAll(from, to);
    const folder = folderOf({ 'mine.slic': text, 'a.c': '#include <wdm.h>\n' });
    const { code, stdout } = await run(folder, 'rules', '--lint', 'mine.slic');
    expect([code, stdout.split('\n')[0]]).toEqual([1, `mine.slic:${told}`]);
    const checked = await run(folder, 'check', 'a.c', '--rules', 'mine.slic', '--rule', 'Mine');
    expect([checked.code, checked.stderr.split('\n')[0]]).toEqual([1, `irpcheck: mine.slic:${told}`]);
  });

  it('wants a fixture that violates each rule, where fixtures are named', async () => {
    const folder = folderOf({
      'mine.slic': good,
      'tried/a.c': 'return;   // violated: Mine\n',
      'untried/a.c': 'return;\n',
    });
    const tried = await run(folder, 'rules', '--lint', 'mine.slic', '--fixtures', 'tried');
    expect([tried.code, tried.stdout]).toEqual([0, '1 rule file: no fault\n']);
    const untried = await run(folder, 'rules', '--lint', 'mine.slic', '--fixtures', 'untried');
    expect([untried.code, untried.stdout]).toEqual([
      1,
      'mine.slic:1:6: no fixture violates Mine: a line with `violated: Mine` is wanted\n1 rule file: 1 fault\n',
    ]);
    const none = await run(folder, 'rules', '--lint', 'mine.slic', '--fixtures', 'gone');
    expect([none.code, none.stderr]).toEqual([1, 'irpcheck: --fixtures gone: no such folder\n']);
  });

  it('a file that cannot be read', async () => {
    const { code, stderr } = await run(folderOf({}), 'rules', '--lint', 'gone.slic');
    expect([code, stderr]).toEqual([1, 'irpcheck: --rules gone.slic: no such file or folder\n']);
  });
});

describe('irpcheck models', () => {
  it('lists routine, page and what is left out', async () => {
    const { code, stdout } = await run(folderOf({}), 'models');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^IofCallDriver {2}"IofCallDriver function \(wdm\.h\)" {2}Completion routines do not run/m,
    );
    expect(stdout).toMatch(/^\d{3} routines are modelled$/m);
  });

  it('the same as JSON', async () => {
    const { stdout } = await run(folderOf({}), 'models', '--format', 'json');
    const models = JSON.parse(stdout) as { routine: string; page: string; leavesOut: string; file: string }[];
    for (const { routine, page, leavesOut, file } of models) {
      expect(readFileSync(`encodings/models/${file}`, 'utf8')).toContain(`/* "${page}". ${leavesOut} */`);
      expect(routine).toMatch(/^\w+(?:\.\w+)?$/);
    }
  });
});

describe('irpcheck check --rules', () => {
  it('says that two rules have one name', async () => {
    const folder = folderOf({
      'a.c': driver,
      'one.slic': good,
      'two.slic': good,
      'lock.slic': good.replace('Mine', 'SpinLock'),
    });
    const twice = await run(folder, 'check', 'a.c', '--rules', 'one.slic', '--rules', 'two.slic');
    expect([twice.code, twice.stderr]).toEqual([
      1,
      'irpcheck: two.slic:1:6: there is a rule Mine already, in one.slic\n',
    ]);
    const ours = await run(folder, 'check', 'a.c', '--rules', 'lock.slic', '--rule', 'SpinLock');
    expect(ours.code).toBe(1);
    expect(ours.stderr).toMatch(
      /^irpcheck: lock\.slic:1:6: there is a rule SpinLock already, in .*SpinLock\.slic\n$/,
    );
  });

  it('says that nobody declares what a rule is about', async () => {
    const folder = folderOf({
      'a.c': driver,
      'mine.slic': faulty.replace('PASIVE', 'PASSIVE'),
      'own.slic': good.replace('KeEnterCriticalRegion', 'Own'),
    });
    const { code, stderr } = await run(folder, 'check', 'a.c', '--rules', 'mine.slic');
    expect([code, stderr]).toEqual([
      1,
      'irpcheck: mine.slic:3:1: KeEnterCritcalRegion has no prototype in the headers, nor in the driver\n',
    ]);
    const own = await run(folder, 'check', 'a.c', '--rules', 'own.slic', '--rule', 'Mine');
    expect([own.code, own.stderr]).toEqual([10, '']);
  });

  it('says that a rule is no part of a driver', async () => {
    const folder = folderOf({ 'a.c': driver, 'mine.slic': good });
    const { code, stderr } = await run(folder, 'check', 'a.c', 'mine.slic');
    expect([code, stderr]).toEqual([
      1,
      'irpcheck: mine.slic is a rule, and no part of a driver: --rules mine.slic\n',
    ]);
  });

  it('tells how much a rule matters', async () => {
    const folder = folderOf({ 'a.c': driver, 'mine.slic': good.replace('roles', 'severity warning; roles') });
    const { code, stdout } = await run(
      folder,
      'check',
      'a.c',
      '--rules',
      'mine.slic',
      '--rule',
      'Mine',
      '--format',
      'sarif',
    );
    expect(code).toBe(10);
    expect(JSON.parse(stdout).runs[0].results[0]).toMatchObject({
      ruleId: 'Mine',
      kind: 'fail',
      level: 'warning',
    });
  });
});
