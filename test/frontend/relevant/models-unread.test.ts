/** Models and harnesses are opened only when there is something to answer. */
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check.js';
import { encodings } from '../../../src/cli/encodings.js';
import { loadRules } from '../../../src/cli/rules.js';
import type { Host } from '../../../src/frontend/host.js';
import { openDriver, readDriver } from '../../../src/frontend/read.js';
import { printDriver } from '../../../src/frontend/type/print/print.js';
import type { Job } from '../../../src/job.js';
import { host as disk, kernel, options } from './disk.js';

const driver = (body: string): string => `#include <wdm.h>
DRIVER_DISPATCH Dispatch;
NTSTATUS Dispatch(PDEVICE_OBJECT device, PIRP irp) { ${body} return STATUS_SUCCESS; }
`;

const plain = 'IoCompleteRequest(irp, IO_NO_INCREMENT);';
const registering = 'IoSetCompletionRoutineEx(device, irp, NULL, NULL, TRUE, TRUE, TRUE);';

function recording(text: string): Host & { readonly reads: string[] } {
  const reads: string[] = [];
  return {
    reads,
    read(path) {
      reads.push(path);
      return path === 'main.c' ? { kind: 'file', bytes: new TextEncoder().encode(text) } : disk.read(path);
    },
    list: (path) => (path === '.' ? ['main.c'] : disk.list(path)),
  };
}

const job: Job = {
  files: ['main.c'],
  models: [kernel],
  frontend: options,
  roles: encodings.roles() as Job['roles'],
  userMemory: encodings.userMemory() as Job['userMemory'],
  systemObjects: encodings.systemObjects(),
  lifecycle: encodings.lifecycle() as Job['lifecycle'],
  harness: 'arbitrary',
  rareResults: encodings.rareResults() as Job['rareResults'],
  names: encodings.valueNames() as Job['names'],
  rules: loadRules([], ['CompletionRoutineRegistered']).rules,
  entries: [],
  unwind: 1,
  timeoutMs: 1000,
  measure: 'time',
  jobs: 1,
  mostViolations: 1,
};

const isModel = (path: string): boolean =>
  path.startsWith(kernel.replace('kernel.c', '')) &&
  !path.includes('/headers/') &&
  !path.includes('/targets/');

describe('models', () => {
  it.each([
    { what: 'no entry point', text: '#include <wdm.h>\nULONG Nothing;\n', models: false, verdicts: [] },
    // what is called is told from what has no model
    { what: 'nothing to prove', text: driver(plain), models: true, verdicts: ['not-applicable'] },
    { what: 'something to prove', text: driver(registering), models: true, verdicts: ['inconclusive'] },
  ])('$what', async ({ text, models, verdicts }) => {
    const host = recording(text);
    const solver = {
      check: () => Promise.reject(new Error('no solver in this test')),
      close: () => Promise.resolve(),
    };
    const report = await check(job, { host, solver, trace: () => {}, clock: () => 0 });
    expect(report.results.map((result) => result.verdict)).toEqual(verdicts);
    expect(host.reads.some(isModel)).toBe(models);
    expect(new Set(host.reads).size).toBe(host.reads.length);
  });

  it.each([plain, registering])('make the same driver whenever they are read: %s', (body) => {
    const inputs = { files: ['main.c'], models: [kernel] };
    const open = openDriver(inputs, recording(driver(body)), options);
    expect(open.driver.functions.get('IoAllocateIrp')?.defined ?? false).toBe(false);
    expect(open.driver.functions.get('Dispatch')?.body()).toMatchObject({ kind: 'body', gaps: [] });
    const whole = readDriver(inputs, recording(driver(body)), options);
    expect(printDriver(open.complete())).toBe(printDriver(whole));
  });

  it.each([
    ['what the driver calls', plain, 'IoCompleteRequest'],
    [
      'what an inline function of our headers calls',
      'ExInitializeFastMutex(device->DeviceExtension);',
      'KeInitializeEvent',
    ],
    ['what a model of that kind calls', registering, 'IoSetCompletionRoutineEx'],
    ['what text that is not cut calls', `${plain} ) `, 'IoCompleteRequest'],
  ])('are there of %s', (_, body, name) => {
    const open = openDriver({ files: ['main.c'], models: [kernel] }, recording(driver(body)), options);
    const { functions } = open.complete();
    expect(functions.get(name)?.defined).toBe(true);
    expect(functions.has('IoBuildDeviceIoControlRequest')).toBe(false);
  });

  it('are there of what rules ask about', () => {
    const inputs = { files: ['main.c'], models: [kernel], asked: ['IoBuildDeviceIoControlRequest'] };
    const { functions } = openDriver(inputs, recording(driver(plain)), options).complete();
    expect(functions.get('IoBuildDeviceIoControlRequest')?.defined).toBe(true);
  });
});
