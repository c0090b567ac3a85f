/** `--cross-check`: a second solver agrees, contradicts, is silent or is not there. Scripts stand in for one; real ones are asked where they are installed. */
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { secondSolvers } from '../../src/cli/options.js';
import { onPath, secondSolver } from '../../src/cli/second-solver.js';
import { crossCheck } from '../../src/cross-check.js';
import type { Query } from '../../src/encode/query.js';
import { printSmtLib } from '../../src/solver/smtlib.js';
import { oneBitLess, safe, violated } from './drivers.js';
import { folderOf, run } from './spawned.js';

const query: Query = {
  name: 'Foo/Rule/proof',
  terms: [
    { op: 'var', width: 8, args: [], name: 'x' },
    { op: 'const', width: 8, args: [], value: 3n },
    { op: 'eq', width: 0, args: [0, 1] },
  ],
  assertions: [2],
  wanted: [0],
  limits: { timeoutMs: 1000, rlimit: 0 },
};

/** A solver that reads its question and then runs `answer` (JavaScript), which knows `text` and `say`. */
const script = (answer: string) => `#!/usr/bin/env node
const { readFileSync } = require('node:fs');
const say = (word) => process.stdout.write(word + '\\n');
if (process.argv.includes('--version')) say('This is a script, version 9.8.7-dev');
else {
  const text = readFileSync(0, 'utf8');
  ${answer}
}
`;

const closing: { close(): void }[] = [];
afterAll(() => {
  for (const one of closing) one.close();
});

async function scripted(answer: string) {
  const folder = folderOf({ 'solver.cjs': script(answer) });
  const made = await secondSolver({
    name: 'cvc5',
    path: process.execPath,
    leading: [join(folder, 'solver.cjs')],
  });
  closing.push(made);
  return made;
}

describe('a solver in a process', () => {
  it('tells its version, and is asked in SMT-LIB without a wish for values', async () => {
    const expected = printSmtLib({ ...query, wanted: [] });
    const solver = await scripted(`say(text === ${JSON.stringify(expected)} ? 'sat' : 'unsat');`);
    expect(solver.version).toBe('9.8.7-dev');
    expect(await solver.check(query, 20_000)).toEqual({ kind: 'sat' });
  });

  const silences: readonly (readonly [says: string, why: string, detail: string])[] = [
    [`say('unknown');`, 'time', 'unknown'],
    [`say('cvc5 interrupted by timeout.');`, 'time', 'cvc5 interrupted by timeout.'],
    [`say('(error "no such sort")');`, 'refused', '(error "no such sort")'],
    [`say('sat'); say('sat');`, 'refused', 'sat'],
    [`process.exit(3);`, 'refused', 'it says nothing'],
    [`process.stderr.write('\\u001b[2J broken'); process.exit(1);`, 'refused', '\ufffd[2J broken'],
    [`process.stdout.write('x'.repeat(1e6));`, 'refused', 'x'.repeat(200)],
  ];
  it.each(silences)('%s is no answer', async (says, why, detail) => {
    const solver = await scripted(says);
    expect(await solver.check(query, 20_000)).toEqual({ kind: 'none', why, detail });
  });

  it('is ended when its time is over, and when everything is', async () => {
    const solver = await scripted(`setInterval(() => {}, 1000);`);
    expect(await solver.check(query, 1)).toMatchObject({ why: 'time' });
    const asked = solver.check(query, 600_000);
    solver.close();
    expect(await asked).toMatchObject({ kind: 'none', why: 'cancelled' });
    expect(await solver.check(query, 600_000)).toMatchObject({ why: 'cancelled' });
  });

  it('is refused when it does not tell its version', async () => {
    const path = folderOf({ 'solver.cjs': `console.error('who?')` });
    const asked = secondSolver({
      name: 'bitwuzla',
      path: process.execPath,
      leading: [join(path, 'solver.cjs')],
    });
    await expect(asked).rejects.toThrow('does not tell its version: who?');
  });

  it('is looked for only in folders named from the root', () => {
    const folder = folderOf({ cvc5: '', 'cvc5.exe': '' });
    for (const name of ['cvc5', 'cvc5.exe']) chmodSync(join(folder, name), 0o755);
    const here = process.cwd();
    try {
      process.chdir(folder);
      expect(onPath('cvc5', ['.', '', 'bin'].join(delimiter), 'linux')).toBeUndefined();
    } finally {
      process.chdir(here);
    }
    expect(onPath('cvc5', ['.', folder].join(delimiter), 'linux')).toBe(join(folder, 'cvc5'));
    expect(onPath('cvc5', folder, 'win32')).toBe(join(folder, 'cvc5.exe'));
    expect(onPath('bitwuzla', folder, 'linux')).toBeUndefined();
  });
});

describe('a proof by simulation that Z3 finds a path against', () => {
  it('is a fault, with the question', async () => {
    const second = await scripted('');
    const basis = {
      deciding: [{ query, answer: 'sat' }],
      built: [],
      simulated: 'contradicted',
    } as const;
    const fault = await crossCheck([basis], second, () => 1000).catch((error: Error) => error.message);
    const [, path] = /^simulation proves .* the question Foo\/Rule\/proof is in (.*)$/.exec(String(fault))!;
    expect(readFileSync(path!, 'utf8')).toBe(printSmtLib(query));
  });
});

const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../schema/report-1.json'), 'utf8'));
const validate = new Ajv2020.default({ allErrors: true, strictTypes: false }).compile(schema);

/** On PATH there is this solver, and Node. */
async function checkWith(
  solver: string | undefined,
  files: Readonly<Record<string, string>>,
  ...args: string[]
) {
  const folder = folderOf(solver === undefined ? {} : { cvc5: script(solver) });
  if (solver !== undefined) chmodSync(join(folder, 'cvc5'), 0o755);
  const before = process.env.PATH;
  try {
    process.env.PATH = [folder, dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter);
    return await run(folderOf(files), 'check', '--cross-check', '.', ...args);
  } finally {
    process.env.PATH = before;
  }
}

// a script with a first line for the shell is a program there, and no `.exe` elsewhere
describe.skipIf(process.platform === 'win32')('irpcheck check --cross-check', () => {
  /** What the names of our questions say about those of `drivers.ts`. */
  const truthful = `say(/^; .*\\/(proof|bound|gaps|violation-through-gap)\\n/.test(text) ? 'unsat' : 'sat');`;

  it('says who agrees, and to how much', async () => {
    const { code, stdout } = await checkWith(truthful, { 'a.c': safe, 'b.c': violated });
    expect(code).toBe(10);
    expect(stdout.match(/cross-checked by cvc5 9\.8\.7-dev: one answer agrees/g)?.length).toBe(2);
    expect(stdout).toContain(
      'note: not cross-checked, because decided while the question was built: 1 question',
    );
  });

  it('says so in JSON', async () => {
    const { stdout } = await checkWith(truthful, { 'a.c': safe, 'b.c': violated }, '--format', 'json');
    const report = JSON.parse(stdout);
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
    const by = { solver: 'cvc5', version: '9.8.7-dev', agreed: 1, unanswered: 0 };
    expect(report.results.map(({ crossCheck }: { crossCheck: object }) => crossCheck)).toEqual([
      { ...by, decidedWithoutSolver: 1 },
      { ...by, decidedWithoutSolver: 0 },
    ]);
  });

  it.each([
    ['violated', { 'b.c': violated }],
    ['safe', { 'a.c': safe }],
  ])('another answer to what is %s is a fault of ours, and is kept', async (_verdict, files) => {
    const { code, stdout } = await checkWith(`say('unsat');`, files);
    expect(code).toBe(6);
    const said = /Z3 answers sat and cvc5 9\.8\.7-dev unsat to \S+; the question is in (\S+?)\)/.exec(stdout);
    expect(readFileSync(said![1]!, 'utf8')).toContain('(check-sat)');
    expect(stdout).toContain('please report it');
  });

  it('silence changes no verdict', async () => {
    const late = await checkWith(`say('unknown');`, { 'b.c': violated });
    expect(late.code).toBe(10);
    expect(late.stdout).toContain('no answer of Z3 was confirmed by cvc5 9.8.7-dev');
    expect(late.stdout).toContain(
      'note: the second solver did not answer in time: cvc5 9.8.7-dev, 1 of 1 question\n',
    );
    const refused = await checkWith(`say('(error "what?")');`, { 'a.c': safe });
    expect(refused.code).toBe(0);
    expect(refused.stdout).toContain(
      'note: the second solver gave no answer: cvc5 9.8.7-dev: (error "what?")\n',
    );
  });

  it('without a solver the command line is at fault', async () => {
    const { code, stderr } = await checkWith(undefined, { 'a.c': safe });
    // where one is installed for everybody it is found, and there is nothing to show
    if (['/usr/bin', '/bin'].some((folder) => secondSolvers.some((name) => existsSync(join(folder, name)))))
      return;
    expect(code).toBe(1);
    expect(stderr).toBe(
      'irpcheck: --cross-check: cvc5 or bitwuzla is wanted, and no folder of PATH has it\n',
    );
  });
});

describe('solvers that are installed', () => {
  for (const name of secondSolvers) {
    const isInstalled = onPath(name, process.env.PATH ?? '', process.platform) !== undefined;
    it.skipIf(!isInstalled)(`${name} agrees`, async () => {
      const files = folderOf({ 'a.c': safe, 'b.c': violated, 'c.c': oneBitLess });
      const { code, stdout } = await run(files, 'check', '.', `--cross-check=${name}`);
      expect(code).toBe(10);
      expect(stdout.match(new RegExp(`cross-checked by ${name} \\d`, 'g'))?.length).toBe(2);
      expect(stdout).toContain(`nothing to ask ${name} `); // both questions about `oneBitLess` are decided while they are built
      expect(stdout).not.toContain('second solver');
    });
  }
});
