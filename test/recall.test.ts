/** Which results of earlier runs are taken again, and that they are what a fresh run finds. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Query } from '../src/encode/query.js';
import type { Kept, KeptResults } from '../src/kept.js';
import type { Result } from '../src/report/report.js';
import { helper, needsHelper, oneBitLess, recursive, safe, violated } from './cli/drivers.js';
import { world } from './support/check-files.js';
import { type CheckRequest, jobOf } from './support/pipeline.js';

const dist = (path: string) => import(new URL(`../dist/${path}.js`, import.meta.url).href);
const { check } = (await dist('check')) as typeof import('../src/check.js');
const { targets } = (await dist('frontend/target')) as typeof import('../src/frontend/target.js');

type Files = Readonly<Record<string, string>>;
type Changed = Omit<Partial<ReturnType<typeof jobOf>>, 'files'>;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Keys are whole texts: two of them differ wherever anything does. */
function memory(known?: ReadonlyMap<string, string>): KeptResults & { readonly all: Map<string, string> } {
  const all = new Map<string, string>(known);
  return {
    all,
    engine: 'engine',
    digest: (text) => text,
    get: (key) => JSON.parse(all.get(key) ?? 'null') ?? undefined,
    put: (key, kept: Kept) => void all.set(key, JSON.stringify(kept)),
  };
}

class Driver {
  readonly folder = mkdtempSync(join(tmpdir(), 'irpcheck-'));
  kept: KeptResults = memory();

  constructor(readonly files: Files) {
    folders.push(this.folder);
    this.write(files);
  }

  write(files: Files): void {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(this.folder, name), text);
  }

  /** Results with the cache; they must be those of a run without it. */
  async results(changed: Changed = {}, wanted: Partial<CheckRequest> = {}): Promise<readonly Result[]> {
    const found = await this.run(changed, wanted, this.kept);
    const fresh = await this.run(changed, wanted, undefined);
    expect(found.map(({ cached: _, ...result }) => result)).toEqual(fresh);
    return found;
  }

  /** Entry points whose result was taken from the cache. */
  async cached(changed: Changed = {}, wanted: Partial<CheckRequest> = {}): Promise<string[]> {
    return (await this.results(changed, wanted)).filter(({ cached }) => cached).map(({ entry }) => entry);
  }

  async run(
    changed: Changed,
    wanted: Partial<CheckRequest>,
    kept: KeptResults | undefined,
    solve?: (query: Query) => Promise<Answer>,
  ): Promise<readonly Result[]> {
    const files = Object.keys(this.files).map((name) => join(this.folder, name));
    const job = { ...jobOf({ files, rules: ['CompletionRoutineRegistered'], ...wanted }), ...changed };
    const usual = world();
    const solver = solve === undefined ? usual.solver : { ...usual.solver, check: solve };
    return (await check(job, { ...usual, solver, ...(kept === undefined ? {} : { kept }) })).results;
  }
}

const files = { 'bad.c': violated, 'needy.c': needsHelper, 'helper.c': helper, 'safe.c': safe };
const all = ['Bad', 'Needy', 'Safe'];

describe('after a change', () => {
  const driver = new Driver(files);
  const before = memory();
  beforeAll(async () => {
    driver.kept = before;
    expect(await driver.cached()).toEqual([]);
  }, 120_000);
  for (const [what, changed, again] of [
    ['of nothing', {}, all],
    ['of a routine', { 'safe.c': safe.replace('return status;', 'return 0;') }, ['Bad', 'Needy']],
    [
      'of what a routine calls',
      { 'helper.c': helper.replace('return', 'irp->Flags = 1; return') },
      ['Bad', 'Safe'],
    ],
    ['of a place', { 'needy.c': `\n${needsHelper}` }, ['Bad', 'Safe']],
    [
      'of a line that a path shows',
      { 'bad.c': violated.replace('return status;', 'return status; // here') },
      all,
    ],
    ['of what a path reads', { 'bad.c': violated.replace('irp->Flags', '(irp)->Flags') }, ['Needy', 'Safe']],
    ['of a comment', { 'safe.c': safe.replace('\n{', ' /* */\n{') }, all],
  ] as const)
    it(`${what}, what it reaches is found anew`, async () => {
      driver.kept = memory(before.all);
      driver.write({ ...files, ...changed });
      expect(await driver.cached()).toEqual(again);
    });
});

describe('what else decides', () => {
  const driver = new Driver({ 'safe.c': safe });
  it('is the rest of the key', async () => {
    await driver.cached();
    expect(await driver.cached()).toEqual(['Safe']);
    expect(await driver.cached({}, { unwind: 4 })).toEqual([]);
    expect(await driver.cached({ mostViolations: 2 })).toEqual([]);
    const job = jobOf({ files: [], rules: ['CompletionRoutineRegistered'] });
    expect(await driver.cached({ frontend: { ...job.frontend, target: targets['win-x86'] } })).toEqual([]);
    expect(await driver.cached({}, { rules: ['PlainCompletionRoutineForwarded'] })).toEqual([]);
    expect(
      await driver.cached({ rules: job.rules.map((rule) => ({ ...rule, severity: 'warning' })) }),
    ).toEqual([]);
    expect(await driver.cached()).toEqual(['Safe']);
    driver.kept = { ...driver.kept, engine: 'another' };
    expect(await driver.cached()).toEqual([]);
  });

  it('is for paths also what values are called', async () => {
    const named = new Driver({
      'bad.c': violated.replace('return status;\n    return', 'return 0x103;\n    return'),
    });
    const names = jobOf({ files: [], rules: ['CompletionRoutineRegistered'] }).names;
    const pending = { ...names, byAlias: { ...names.byAlias, NTSTATUS: { names: { '259': 'LATER' } } } };
    expect(await named.cached()).toEqual([]);
    expect(await named.cached()).toEqual(['Bad']);
    expect(await named.cached({ names: pending })).toEqual([]);
  });
});

describe('every verdict', () => {
  for (const name of [
    'rows/row05-completed-on-one-path-bug',
    'rows/row10-helpers-bug',
    'rows/row34-changed-bug',
    'adversarial/table-of-routines-bug',
  ])
    it(`of ${name} is told in the same words`, async () => {
      const text = readFileSync(new URL(`fixtures/${name}.c`, import.meta.url), 'utf8');
      const driver = new Driver({ 'd.c': text });
      const first = await driver.results();
      const again = await driver.results();
      expect(again.filter(({ cached }) => cached).length).toBe(
        first.filter(({ verdict }) => verdict !== 'not-applicable').length,
      );
    });

  it('with further violations is told in the same words', async () => {
    const twice = violated.replace(
      'return status;',
      'return status;\n    if (irp->Flags == 8)\n        return 0;',
    );
    const driver = new Driver({ 'd.c': twice });
    const [first] = await driver.results({ mostViolations: 3 });
    expect(first?.further?.violations).not.toEqual([]);
    expect(await driver.cached({ mostViolations: 3 })).toEqual(['Bad']);
  });

  it.each([
    ['time', 'timeout'],
    ['work', 'resource'],
  ] as const)(
    'but what was found with a question unanswered for want of %s is no last word',
    async (measure, reason) => {
      const driver = new Driver({ 'bad.c': violated, 'step.c': oneBitLess });
      const late = async (): Promise<Answer> => ({ kind: 'unknown', reason, detail: '' });
      const first = await driver.run({ unwind: 1, measure }, {}, driver.kept, late);
      expect(first.map(({ verdict }) => verdict)).toEqual(['inconclusive', 'inconclusive']);
      const second = await driver.results({ unwind: 1 });
      expect(second.map(({ verdict, cached }) => [verdict, cached])).toEqual([
        ['violated', undefined],
        ['safe-bounded', undefined],
      ]);
      expect(await driver.cached({ unwind: 1 })).toEqual(['Bad', 'Start']);
    },
  );

  it('and a path that was found in haste is asked for again when there is more time', async () => {
    const driver = new Driver({ 'bad.c': violated });
    const { solver } = world();
    const unexplained = async (query: Query): Promise<Answer> =>
      query.assumptions === undefined
        ? await solver.check(query)
        : { kind: 'unknown', reason: 'timeout', detail: '' };
    const run = (timeoutMs: number) => driver.run({ timeoutMs }, {}, driver.kept, unexplained);
    const seen = async (timeoutMs: number) =>
      (await run(timeoutMs)).map(({ verdict, cached }) => [verdict, cached]);
    expect(await seen(5_000)).toEqual([['violated', undefined]]);
    expect(await seen(5_000)).toEqual([['violated', true]]);
    expect(await seen(4_000)).toEqual([['violated', true]]);
    expect(await seen(6_000)).toEqual([['violated', undefined]]);
  });
});

it('what one entry point lends another does not depend on which was found anew', async () => {
  const shared = `${recursive.replaceAll('Start', 'First')}DRIVER_DISPATCH Second;
${recursive.slice(recursive.lastIndexOf('NTSTATUS Start')).replaceAll('Start', 'Second')}`;
  const driver = new Driver({ 'd.c': shared });
  expect(await driver.cached()).toEqual([]);
  driver.write({ 'd.c': shared.replace(/(Second[\s\S]*)return status;/, '$1return 1 - 1;') });
  expect(await driver.cached()).toEqual(['First']);
});
