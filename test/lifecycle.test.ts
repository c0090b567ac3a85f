/** `--harness lifecycle`: what is known of a driver's initialisation, and that it decides like anything else (fixtures have the verdicts). */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Job, World } from '../src/job.js';
import type { Kept, KeptResults } from '../src/kept.js';
import type { Report } from '../src/report/report.js';
import { folderOf, run } from './cli/spawned.js';
import { world } from './support/check-files.js';
import { dist, jobOf } from './support/pipeline.js';

const { check } = (await dist('check')) as typeof import('../src/check.js');

const adding = `
NTSTATUS Add(PDRIVER_OBJECT driver, PDEVICE_OBJECT below)
{
    PDEVICE_OBJECT device;
    NTSTATUS status = IoCreateDevice(driver, sizeof(EXT), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    EXT *e = (EXT *)device->DeviceExtension;
    e->Self = device;
    e->Own = e;
    e->Send = Send;
    e->Mode = below->Flags & DO_BUFFERED_IO ? Fast : Slow;
    e->Lower = IoAttachDeviceToDeviceStack(device, below);
    if (e->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    return STATUS_SUCCESS;
}
`;

const source = (add = adding) => `#include <wdm.h>
typedef enum { Idle, Slow, Fast } MODE;
typedef struct EXT {
    PDEVICE_OBJECT Self, Lower;
    struct EXT *Own;
    NTSTATUS (*Send)(PDEVICE_OBJECT, PIRP);
    MODE Mode;
    LONG Sent;
} EXT;
DRIVER_INITIALIZE DriverEntry; DRIVER_ADD_DEVICE Add; DRIVER_DISPATCH Read; IO_COMPLETION_ROUTINE Done;
static LONG Depth = -3;
NTSTATUS Done(PDEVICE_OBJECT device, PIRP irp, PVOID context) { return STATUS_SUCCESS; }
static NTSTATUS Send(PDEVICE_OBJECT device, PIRP irp) { return IoCallDriver(device, irp); }
NTSTATUS DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    if (path->Length > 8)
        Depth = 7;
    driver->DriverExtension->AddDevice = Add;
    driver->MajorFunction[IRP_MJ_READ] = Read;
    return STATUS_SUCCESS;
}
${add}
NTSTATUS Read(PDEVICE_OBJECT device, PIRP irp)
{
    EXT *e = (EXT *)device->DeviceExtension;
    NTSTATUS status = IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE);
    if (!NT_SUCCESS(status))
        return status;
    e->Sent += 1;
    if (e->Self != device || e->Own != e || e->Send != Send || e->Mode == Idle || Depth == 0 || e->Lower == NULL)
        return STATUS_INVALID_DEVICE_STATE;
    return e->Send(e->Lower, irp);
}
`;

const known =
  'DriverEntry and Add have succeeded before Read is called, and nothing that runs later changes what is left then: ' +
  'Depth is -3 or 7; extension->Self is the device; extension->Lower is not NULL; extension->Own is the extension itself; ' +
  'extension->Send is Send; extension->Mode is Slow or Fast';

function memory(): KeptResults {
  const all = new Map<string, Kept>();
  return {
    engine: 'engine',
    digest: (text) => text,
    get: (key) => all.get(key),
    put: (key, kept) => void all.set(key, kept),
  };
}

async function checked(text: string, changed: Partial<Job> = {}, seen: Partial<World> = {}): Promise<Report> {
  const files = new Map([['/d/d.c', text]]);
  const job = jobOf({ files: ['/d/d.c'], rules: ['CompletionRoutineRegistered'], harness: 'lifecycle' });
  return await check({ ...job, ...changed }, { ...world(files), ...seen });
}

const told = ({ results }: Report) =>
  results
    .filter(({ entry }) => entry === 'Read')
    .map(({ verdict, cached }) => `${verdict}${cached ? ' again' : ''}`);
const relied = ({ results }: Report) =>
  results.flatMap(({ assumptions }) => assumptions.filter((one) => one.includes(' succeeded before ')));

describe('what initialisation leaves', () => {
  it('is told in the words of the driver', async () => {
    const report = await checked(source());
    expect(relied(report)).toEqual([known]);
    expect(told(report)).toEqual(['safe']);
    expect(report.notes).toEqual([]);
    expect(told(await checked(source(), { harness: 'arbitrary' }))).toEqual(['violated']);
  });

  it('is found with work for time, and without a model of 64 bits', async () => {
    const { targets } = (await dist('frontend/target')) as typeof import('../src/frontend/target.js');
    const { frontend } = jobOf({ files: [], rules: ['CompletionRoutineRegistered'] });
    const small = { ...frontend, target: targets['win-x86'] };
    expect(told(await checked(source(), { measure: 'work' }))).toEqual(['safe']);
    expect(told(await checked(source(), { frontend: small }))).toEqual(['safe']);
  });

  it('is part of what a kept result rests on', async () => {
    const kept = memory();
    const runs: string[][] = [];
    const weaker = source(adding.replace('e->Own = e;', ''));
    for (const [text, harness] of [
      [source(), 'arbitrary'],
      [source(), 'lifecycle'],
      [source(), 'lifecycle'],
      [weaker, 'lifecycle'],
      [source(), 'arbitrary'],
    ] as const)
      runs.push(told(await checked(text, { harness }, { kept })));
    expect(runs).toEqual([['violated'], ['safe'], ['safe again'], ['violated'], ['violated again']]);
  });

  it.each([
    [
      'no routine that begins',
      source().replaceAll('DriverEntry', 'Begin').replace('DRIVER_INITIALIZE Begin;', ''),
      'no DRIVER_INITIALIZE was found',
    ],
    [
      'a body that nobody has',
      source().replace('driver->Major', 'VOID Elsewhere(VOID); Elsewhere(); driver->Major'),
      'no file that was read defines Elsewhere',
    ],
    [
      'text that a directive leaves out',
      `${source()}\n#error VOID Enable(VOID) { Depth = 0; }\n`,
      'what stands in text that was not read is not known',
    ],
    [
      'a library that takes the driver',
      source().replace(
        'driver->Major',
        'NTSTATUS WdfDriverCreate(PDRIVER_OBJECT, PVOID); WdfDriverCreate(driver, path); driver->Major',
      ),
      'no file that was read defines WdfDriverCreate',
    ],
    [
      'no success',
      source().replace(
        /return STATUS_SUCCESS;\n}\n\nNTSTATUS Add/,
        'return STATUS_UNSUCCESSFUL;\n}\n\nNTSTATUS Add',
      ),
      'DriverEntry never succeeds',
    ],
    [
      'no device',
      source(adding.replace('    return STATUS_SUCCESS;\n', '    return STATUS_DEVICE_BUSY;\n')),
      'Add never succeeds',
    ],
    [
      'devices at other times',
      source().replace(
        'NTSTATUS status = IoSet',
        'PDEVICE_OBJECT more; IoCreateDevice(device->DriverObject, 0, NULL, 0, 0, FALSE, &more); NTSTATUS status = IoSet',
      ),
      'Read may make devices as well',
    ],
    [
      'another extension',
      source(adding.replace('e->Self = device;', 'e->Self = device; device->DeviceExtension = device;')),
      'a device is given another extension',
    ],
    [
      'inline assembly',
      source().replace('driver->Major', '__asm { nop }; driver->Major'),
      'cannot be followed',
    ],
  ])('is any with %s', async (_, text, why) => {
    const report = await checked(text);
    expect(report.notes.map(({ detail }) => detail).join()).toContain(why);
    expect(told(report)).toEqual(['violated']);
  });
});

describe('--harness', () => {
  it('is told by each format, and the same run after run', async () => {
    const folder = folderOf({ 'd.c': source() });
    const args = [
      'check',
      'd.c',
      '--harness',
      'lifecycle',
      '--deterministic',
      '--rule',
      'CompletionRoutineRegistered',
    ];
    const runs: string[] = [];
    for (const format of ['json', 'json', 'sarif', 'text']) {
      const { code, stdout } = await run(folder, ...args, '--format', format);
      expect(code).toBe(0);
      expect(stdout).toContain(known);
      runs.push(stdout);
    }
    expect(runs[1]).toBe(runs[0]);
    expect((await run(folder, 'check', join(folder, 'd.c'), '--harness', 'other')).code).toBe(1);
  });
});
