/** Faults of the command line and of rule files: what is wrong, in one line, and exit code 1. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { idle } from './drivers.js';
import { type Files, folderOf, run } from './spawned.js';

const checkHelp = '(irpcheck check --help shows all options)\n';
const invalid = (option: string, value: string, why: string) =>
  `irpcheck: option '${option}' argument '${value}' is invalid. ${why}\n${checkHelp}`;

const faults: readonly (readonly [args: readonly string[], says: string])[] = [
  [
    ['chekc'],
    "irpcheck: unknown command 'chekc'\nirpcheck: (Did you mean check?)\n(irpcheck --help shows all commands)\n",
  ],
  [['check'], `irpcheck: missing required argument 'file|directory|glob'\n${checkHelp}`],
  [
    ['check', 'd.c', '--ouptut', 'x'],
    `irpcheck: unknown option '--ouptut'\nirpcheck: (Did you mean --output?)\n${checkHelp}`,
  ],
  [['check', 'd.c', '--rule'], `irpcheck: option '--rule <id>' argument missing\n${checkHelp}`],
  [
    ['check', 'd.c', '--unwind', '0'],
    invalid('--unwind <k>', '0', 'A whole number from 1 to 1000 is wanted.'),
  ],
  [
    ['check', 'd.c', '--timeout', '1e3'],
    invalid('--timeout <seconds>', '1e3', 'A whole number from 1 to 86400 is wanted.'),
  ],
  [['check', 'd.c', '--jobs', '-1'], invalid('--jobs <n>', '-1', 'A whole number from 1 to 256 is wanted.')],
  [
    ['check', 'd.c', '--format', 'yaml'],
    invalid('--format <format>', 'yaml', 'Allowed choices are text, json, sarif.'),
  ],
  [
    ['check', 'd.c', '-D', '1x'],
    invalid('-D, --define <name[=value]>', '1x', 'NAME or NAME=VALUE is wanted.'),
  ],
  [['check', 'd.c', '-U', 'a b'], invalid('-U, --undefine <name>', 'a b', 'The name of a macro is wanted.')],
  [
    ['check', 'd.c', '--output', 'a', '--output', 'b'],
    invalid('--output <file>', 'b', "It was given before as 'a', and there can be only one."),
  ],
  [['check', 'd.c', '--output', 'no/where'], 'irpcheck: --output no/where: no such file or folder\n'],
  [
    ['check', 'd.c', '--output', '.'],
    'irpcheck: --output .: this is a folder; the name of a file is wanted\n',
  ],
  [
    ['check', 'd.c', '--output', './d.c'],
    'irpcheck: --output ./d.c: this is one of the files to be checked; it would be overwritten\n',
  ],
  [['check', 'd.c', '--rules', 'gone'], 'irpcheck: --rules gone: no such file or folder\n'],
  [['check', 'd.c', '--rules', '.'], 'irpcheck: --rules .: no rule file (*.slic) in this folder\n'],
];

describe('the command line', () => {
  for (const [args, says] of faults)
    it(args.join(' '), async () => {
      const folder = folderOf({ 'd.c': idle });
      expect(await run(folder, ...args)).toEqual({ code: 1, stdout: '', stderr: says });
      expect(readFileSync(`${folder}/d.c`, 'utf8')).toBe(idle);
    });

  it('--rule all: every rule, whatever else is named', async () => {
    const folder = folderOf({ 'd.c': idle });
    const args = ['check', 'd.c', '--format', 'sarif', '--rule', 'all', '--rule', 'SpinLock'];
    const { runs } = JSON.parse((await run(folder, ...args)).stdout);
    const rules = runs[0].tool.driver.rules.map(({ id }: { id: string }) => id);
    const files = readdirSync(resolve(import.meta.dirname, '../../encodings/rules'));
    expect(rules.sort()).toEqual(files.map((file) => file.replace('.slic', '')).sort());
  });

  it('an unknown --rule: the rules there are', async () => {
    const { code, stdout, stderr } = await run(folderOf({ 'd.c': idle }), 'check', 'd.c', '--rule', 'Nope');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^irpcheck: --rule Nope: no such rule; the rules are .*\bCompletionRoutineRegistered\b.*\n$/,
    );
  });

  it('an unknown --entry: told, the others checked, and not taken for safe', async () => {
    const args = ['d.c', '--entry', 'Nope', '--entry', 'Nope', '--entry', 'Idle'];
    const { code, stdout, stderr } = await run(folderOf({ 'd.c': idle }), 'check', ...args);
    const says = '--entry Nope: no function of this name is defined in the files that were read';
    expect([code, stderr]).toEqual([5, `irpcheck: ${says}\n`]);
    expect(stdout).toContain(`\n  ${says}\n`);
    expect(stdout).toContain('1 entry point: 1 not-applicable; not all was looked at, see above\n');
  });

  it('only unknown --entry: nothing to report', async () => {
    const args = ['d.c', '--entry', 'Nope', '--entry', 'Never'];
    const { code, stdout, stderr } = await run(folderOf({ 'd.c': '// nothing\n' }), 'check', ...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^irpcheck: --entry Nope: .*\nirpcheck: --entry Never: .*\n$/);
  });

  it('a -I that is no folder is told, and no more', async () => {
    const { code, stderr } = await run(folderOf({ 'd.c': idle }), 'check', 'd.c', '-I', 'gone');
    expect([code, stderr]).toEqual([0, 'irpcheck: -I gone: no such folder\n']);
  });

  it('a rule named twice is one rule', async () => {
    const rule = ['--rule', 'CompletionRoutineRegistered'];
    const { code, stdout } = await run(folderOf({ 'd.c': idle }), 'check', 'd.c', ...rule, ...rule);
    expect(code).toBe(0);
    expect(stdout).toContain('1 entry point: 1 not-applicable\n');
  });

  it('--version and --help', async () => {
    const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(await run('.', '--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    const help = await run('.', 'check', '--help');
    expect([help.code, help.stderr]).toEqual([0, '']);
    for (const option of [
      '--rule ',
      '--rules ',
      '--entry ',
      '-I, ',
      '-D, ',
      '-U, ',
      '--target ',
      '--unwind ',
      '--timeout ',
    ])
      expect(help.stdout).toContain(`\n  ${option}`);
    for (const option of [
      'jobs',
      'format',
      'output',
      'deterministic',
      'color',
      'progress',
      'timings',
      'dump',
    ])
      expect(help.stdout).toContain(`\n  --${option} `);
    expect(help.stdout).toMatch(/Exit code:\n {2}0 /);
    const bare = await run('.');
    expect([bare.code, bare.stdout]).toEqual([1, '']);
    expect(bare.stderr).toContain('check [options] <file|directory|glob...>');
  });
});

const header = 'rule X {\n  title "t";\n  severity error;\n  roles DRIVER_DISPATCH;\n}\n';

describe('rule files', () => {
  for (const [what, files, says] of [
    ['empty', { 'x.slic': '' }, /^irpcheck: x\.slic:1:1: the rule has no header.*\n$/],
    ['not a rule', { 'x.slic': idle }, /^irpcheck: x\.slic:1:1: .*\n$/],
    [
      'a syntax error',
      { 'x.slic': `${header}state {\n  enum { a, b } s = ;\n}\n` },
      /^irpcheck: x\.slic:7:\d+: .*\n$/,
    ],
    [
      'an unknown state',
      { 'x.slic': `${header}state {\n  enum { a, b } s = c;\n}\n` },
      /^irpcheck: x\.slic:7:\d+: (.|\n)*\bc\b/,
    ],
    [
      'CR LF',
      { 'x.slic': `${header}state {\n  enum { a, b } s = ;\n}\n`.replaceAll('\n', '\r\n') },
      /^irpcheck: x\.slic:7:\d+: .*\n$/,
    ],
  ] as const satisfies readonly (readonly [string, Files, RegExp])[])
    it(what, async () => {
      const { code, stdout, stderr } = await run(
        folderOf({ ...files, 'd.c': idle }),
        'check',
        'd.c',
        '--rules',
        'x.slic',
      );
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(says);
      expect(stderr).not.toMatch(/\n\s+at /);
    });

  it('the faults of all files of a folder at once', async () => {
    const folder = folderOf({ 'd.c': idle, 'r/a.slic': '', 'r/b.slic': 'rule' });
    const { code, stderr } = await run(folder, 'check', 'd.c', '--rules', 'r');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^irpcheck: r\/a\.slic:1:1: .*$/m);
    expect(stderr).toMatch(/^irpcheck: r\/b\.slic:1:\d+: .*$/m);
  });
});
