/** The rule files themselves: that they are read without a fault, and what they say about themselves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applicable, registering } from '../../src/rules/applicability.js';
import { parseRule } from '../../src/rules/parse.js';
import { alphabet, type Rule } from '../../src/rules/rule.js';

const folder = 'encodings/rules/';
const files = readdirSync(folder).filter((file) => file.endsWith('.slic'));

/** Of the prototypes in the headers, those that rules name. */
const arities: Record<string, number> = {
  IoSetCompletionRoutineEx: 7,
  IoSetCompletionRoutine: 6,
  IoCallDriver: 2,
  IofCallDriver: 2,
  PoCallDriver: 2,
  IoSkipCurrentIrpStackLocation: 1,
  IoCopyCurrentIrpStackLocationToNext: 1,
  IoReuseIrp: 2,
  IoInitializeIrp: 3,
  IoFreeIrp: 1,
  IoStartPacket: 4,
  IoCsqInsertIrp: 3,
  IoCsqInsertIrpEx: 4,
  IoForwardIrpSynchronously: 2,
  IoForwardAndCatchIrp: 2,
  IoCompleteRequest: 2,
  IofCompleteRequest: 2,
  IoSynchronousCallDriver: 2,
  IoQueueWorkItem: 4,
  IoQueueWorkItemEx: 4,
  IoRequestDpc: 3,
  IoSetCancelRoutine: 2,
  IoCsqRemoveNextIrp: 2,
  IoCsqRemoveIrp: 2,
  InsertTailList: 2,
  InsertHeadList: 2,
  ExInterlockedInsertTailList: 3,
  ExInterlockedInsertHeadList: 3,
  RemoveHeadList: 1,
  RemoveTailList: 1,
  RemoveEntryList: 1,
  ExInterlockedRemoveHeadList: 2,
  KeInsertDeviceQueue: 2,
  KeRemoveDeviceQueue: 1,
  KeRemoveByKeyDeviceQueue: 2,
  __irpcheck_worker_queued: 2,
  __irpcheck_dpc_queued: 3,
};

const { roles } = JSON.parse(readFileSync('encodings/roles.json', 'utf8')) as {
  readonly roles: readonly { readonly name: string }[];
};

function load(file: string): Rule {
  const { rule, faults } = parseRule(readFileSync(folder + file, 'utf8'), file, {
    arity: (name) => arities[name],
    isConstant: (name) => name === 'STATUS_SUCCESS' || name === 'STATUS_PENDING',
  });
  expect(faults).toEqual([]);
  return rule!;
}

describe('rule files', () => {
  it('are the three rules', () => {
    expect(files.sort()).toEqual([
      'CompletionContextLeak.slic',
      'CompletionRoutineRegistered.slic',
      'PlainCompletionRoutineForwarded.slic',
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
      const unknown = [...alphabet(rule)].filter((name) => !(name in arities) && !rule.roles.includes(name));
      expect(unknown).toEqual([]);
    },
  );

  it.each([
    ['CompletionRoutineRegistered.slic', true, 'IoSetCompletionRoutineEx'],
    ['CompletionContextLeak.slic', true, 'IoSetCompletionRoutineEx'],
    ['PlainCompletionRoutineForwarded.slic', false, 'IoSetCompletionRoutine'],
  ])('%s is on: %s, and begins with %s alone', (file, on, begins) => {
    const rule = load(file);
    expect(rule.default).toBe(on);
    expect([...registering(rule)]).toEqual([begins]);
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
