/** The rule files themselves: that they are read without a fault, and what they say about themselves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kernelFacts } from '../../src/cli/kernel-facts.js';
import { loadRules } from '../../src/cli/rules.js';
import { applicable, registering } from '../../src/rules/applicability.js';
import { parseRule } from '../../src/rules/parse.js';
import { alphabet, type Rule } from '../../src/rules/rule.js';

const folder = 'encodings/rules/';
const files = readdirSync(folder).filter((file) => file.endsWith('.slic'));

const { roles } = JSON.parse(readFileSync('encodings/roles.json', 'utf8')) as {
  readonly roles: readonly { readonly name: string }[];
};

const texts = new Map(files.map((file) => [file, readFileSync(folder + file, 'utf8')]));
/** Every word of the files is looked up in the headers. */
const facts = kernelFacts([...texts.values()].flatMap((text) => text.match(/[A-Za-z_]\w*/g) ?? []));

function load(file: string): Rule {
  const { rule, faults } = parseRule(texts.get(file)!, file, {
    arity: (name) => facts.prototype(name)?.parameters.length,
    isConstant: (name) => facts.constant(name) !== undefined,
  });
  expect(faults).toEqual([]);
  return rule!;
}

describe('rule files', () => {
  it('are read when they are on by default, and no others', () => {
    const byDefault = files.map(load).filter((rule) => rule.default);
    expect(loadRules([], []).rules.map(({ id }) => id)).toEqual(byDefault.map(({ id }) => id));
  });

  it('are the thirteen rules', () => {
    expect(files.sort()).toEqual([
      'CancelSpinLock.slic',
      'CompletionContextLeak.slic',
      'CompletionRoutineRegistered.slic',
      'DoubleCompletion.slic',
      'IoSetCompletionExCompleteIrp.slic',
      'IoSetCompletionRoutineExCheck.slic',
      'IrpProcessingComplete.slic',
      'LowerDriverReturn.slic',
      'MarkIrpPending.slic',
      'MarkIrpPending2.slic',
      'PendedCompletedRequest.slic',
      'PlainCompletionRoutineForwarded.slic',
      'SpinLock.slic',
    ]);
  });

  it.each(files)(
    '%s is read, is named as its file, and every function in it has a known prototype',
    (file) => {
      const rule = load(file);
      expect(`${rule.id}.slic`).toBe(file);
      expect(rule.documentation).toMatch(/^https:\/\/learn\.microsoft\.com\//);
      expect(roles.map(({ name }) => name)).toEqual(expect.arrayContaining([...rule.roles]));
      for (const role of rule.roles) expect(existsSync(`encodings/harness/${role}.c`), role).toBe(true);
      const unknown = [...alphabet(rule)].filter(
        (name) => facts.prototype(name) === undefined && !rule.roles.includes(name),
      );
      expect(unknown).toEqual([]);
    },
  );

  it.each<[string, boolean, readonly string[]]>([
    ['CompletionRoutineRegistered.slic', true, ['IoSetCompletionRoutineEx']],
    ['CompletionContextLeak.slic', true, ['IoSetCompletionRoutineEx']],
    ['PlainCompletionRoutineForwarded.slic', false, ['IoSetCompletionRoutine']],
    ['IoSetCompletionRoutineExCheck.slic', false, ['IoSetCompletionRoutineEx']],
    ['IoSetCompletionExCompleteIrp.slic', false, ['IoSetCompletionRoutineEx']],
    ['DoubleCompletion.slic', false, ['IoCompleteRequest', 'IofCompleteRequest']],
    ['PendedCompletedRequest.slic', false, ['IoCompleteRequest', 'IofCompleteRequest']],
    [
      'MarkIrpPending.slic',
      false,
      ['IoMarkIrpPending', '__irpcheck_marked_by_hand', 'IoCsqInsertIrp', 'IoCsqInsertIrpEx'],
    ],
    ['LowerDriverReturn.slic', false, ['IoCallDriver', 'IofCallDriver', 'PoCallDriver']],
    ['CancelSpinLock.slic', false, ['IoAcquireCancelSpinLock', 'IoReleaseCancelSpinLock']],
  ])('%s is on: %s, and in a dispatch routine begins with %s alone', (file, on, begins) => {
    const rule = load(file);
    expect(rule.default).toBe(on);
    expect([...registering(rule, 'DRIVER_DISPATCH')]).toEqual(begins);
  });

  it.each(['IrpProcessingComplete.slic', 'MarkIrpPending2.slic'])(
    '%s speaks of every dispatch routine',
    (file) => {
      expect(registering(load(file), 'DRIVER_DISPATCH')).toContain('DRIVER_DISPATCH');
    },
  );

  it('are the table of the README, with their defaults', () => {
    const rows = [...readFileSync('README.md', 'utf8').matchAll(/^\| `(\w+)` \| (on|off) \| /gm)];
    const told = rows.map(([, id, on]) => [`${id}.slic`, on]);
    const said = files.map((file) => [file, load(file).default ? 'on' : 'off']);
    expect(told.sort()).toEqual(said.sort());
  });

  it('a cancel routine is called with the lock that CancelSpinLock follows', () => {
    expect(registering(load('CancelSpinLock.slic'), 'DRIVER_CANCEL')).toContain('DRIVER_CANCEL');
  });

  it('does not apply where the registering function is mentioned nowhere in reach', () => {
    const rule = load('CompletionRoutineRegistered.slic');
    const mentions: Record<string, readonly string[]> = {
      DispatchPnp: ['Forward', 'table'],
      Forward: ['IoCallDriver', 'Forward'],
      table: ['Start'],
      Start: ['IoSetCompletionRoutineEx'],
      DispatchRead: ['Forward'],
    };
    const of = (name: string): readonly string[] => mentions[name] ?? [];
    expect(applicable(rule, ['DispatchPnp'], of)).toBe(true);
    expect(applicable(rule, ['DispatchRead'], of)).toBe(false);
    expect(applicable(rule, [], of)).toBe(false);
  });
});
