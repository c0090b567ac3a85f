/** Each role of encodings/roles.json can be checked, and its harness promises what it says: no more, no less. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RoleTable } from '../../src/frontend/roles.js';
import { folderOf } from '../cli/spawned.js';
import { checkFiles } from '../support/check-files.js';

const rule = 'CriticalRegionLeft';
const ruleFiles = ['test/fixtures/roles/CriticalRegionLeft.slic'];
const { roles } = JSON.parse(readFileSync('encodings/roles.json', 'utf8')) as RoleTable;

interface Routine {
  readonly head: string;
  readonly returns?: string;
  /** Conditions that the system promises. */
  readonly promised: readonly string[];
  /** Conditions that may hold and may not. */
  readonly open: readonly string[];
}

const device = ['DeviceObject != NULL', 'DeviceObject->DeviceExtension != NULL'];
const location = 'IoGetCurrentIrpStackLocation(Irp)';
const request = ['Irp != NULL', `${location}->DeviceObject == DeviceObject`];

const routines: Readonly<Record<string, Routine>> = {
  DRIVER_DISPATCH: {
    head: 'NTSTATUS F(PDEVICE_OBJECT DeviceObject, PIRP Irp)',
    returns: 'STATUS_SUCCESS',
    promised: [...device, ...request, `${location}->MajorFunction <= IRP_MJ_MAXIMUM_FUNCTION`],
    open: [`${location}->MajorFunction == IRP_MJ_PNP`, `${location}->MinorFunction == IRP_MN_START_DEVICE`],
  },
  DRIVER_INITIALIZE: {
    head: 'NTSTATUS F(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)',
    returns: 'STATUS_SUCCESS',
    promised: [
      'DriverObject->DriverExtension != NULL',
      'RegistryPath->Length <= RegistryPath->MaximumLength',
    ],
    open: ['RegistryPath->Length == 0'],
  },
  DRIVER_ADD_DEVICE: {
    head: 'NTSTATUS F(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT DeviceObject)',
    returns: 'STATUS_SUCCESS',
    promised: ['DriverObject != NULL', ...device],
    open: ['DeviceObject->Flags & DO_POWER_PAGABLE'],
  },
  DRIVER_UNLOAD: {
    head: 'VOID F(PDRIVER_OBJECT DriverObject)',
    promised: ['DriverObject != NULL'],
    open: ['DriverObject->DeviceObject == NULL'],
  },
  DRIVER_STARTIO: {
    head: 'VOID F(PDEVICE_OBJECT DeviceObject, PIRP Irp)',
    promised: [...device, ...request, 'DeviceObject->CurrentIrp == Irp'],
    open: ['Irp->Cancel'],
  },
  DRIVER_CANCEL: {
    head: 'VOID F(PDEVICE_OBJECT DeviceObject, PIRP Irp)',
    promised: [...device, ...request, 'Irp->Cancel'],
    open: ['DeviceObject->CurrentIrp == Irp'],
  },
  IO_COMPLETION_ROUTINE: {
    head: 'NTSTATUS F(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)',
    returns: 'STATUS_SUCCESS',
    promised: [...device, 'Irp != NULL'],
    open: ['Context == NULL', 'Irp->PendingReturned', 'NT_SUCCESS(Irp->IoStatus.Status)'],
  },
  IO_CSQ_COMPLETE_CANCELED_IRP: {
    head: 'VOID F(PIO_CSQ Csq, PIRP Irp)',
    promised: ['Csq != NULL', 'Irp != NULL'],
    open: ['Irp->PendingReturned'],
  },
  IO_DPC_ROUTINE: {
    head: 'VOID F(PKDPC Dpc, PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)',
    promised: [...device, 'Dpc == &DeviceObject->Dpc'],
    open: ['Irp == NULL', 'Context == NULL'],
  },
  IO_TIMER_ROUTINE: {
    head: 'VOID F(PDEVICE_OBJECT DeviceObject, PVOID Context)',
    promised: device,
    open: ['Context == NULL'],
  },
  KDEFERRED_ROUTINE: {
    head: 'VOID F(PKDPC Dpc, PVOID DeferredContext, PVOID SystemArgument1, PVOID SystemArgument2)',
    promised: ['Dpc != NULL', 'Dpc->DeferredContext == DeferredContext'],
    open: ['DeferredContext == NULL', 'SystemArgument1 == NULL', 'SystemArgument2 == NULL'],
  },
  KSERVICE_ROUTINE: {
    head: 'BOOLEAN F(PKINTERRUPT Interrupt, PVOID ServiceContext)',
    returns: 'TRUE',
    promised: ['Interrupt != NULL'],
    open: ['ServiceContext == NULL'],
  },
  REQUEST_POWER_COMPLETE: {
    head: 'VOID F(PDEVICE_OBJECT DeviceObject, UCHAR MinorFunction, POWER_STATE PowerState, PVOID Context, PIO_STATUS_BLOCK IoStatus)',
    promised: [...device, 'IoStatus != NULL', 'MinorFunction != IRP_MN_POWER_SEQUENCE'],
    open: [
      'MinorFunction == IRP_MN_SET_POWER',
      'PowerState.DeviceState == PowerDeviceD0',
      'NT_SUCCESS(IoStatus->Status)',
    ],
  },
  IO_WORKITEM_ROUTINE: {
    head: 'VOID F(PDEVICE_OBJECT DeviceObject, PVOID Context)',
    promised: device,
    open: ['Context == NULL'],
  },
  IO_WORKITEM_ROUTINE_EX: {
    head: 'VOID F(PVOID IoObject, PVOID Context, PIO_WORKITEM IoWorkItem)',
    promised: ['IoObject != NULL', 'IoWorkItem != NULL'],
    open: ['Context == NULL'],
  },
  EVT_WDFDEVICE_WDM_IRP_PREPROCESS: {
    head: 'NTSTATUS F(WDFDEVICE Device, PIRP Irp)',
    returns: 'STATUS_SUCCESS',
    promised: ['Device != NULL', 'Irp != NULL', `${location}->MajorFunction <= IRP_MJ_MAXIMUM_FUNCTION`],
    open: [`${location}->MajorFunction == IRP_MJ_PNP`],
  },
  WORKER_THREAD_ROUTINE: {
    head: 'VOID F(PVOID Parameter)',
    promised: [],
    open: ['Parameter == NULL'],
  },
};

/** In `Kept` the region is left where a promise holds; each of the others leaves it only one way of what is open. */
function driver(role: string, { head, returns, promised, open }: Routine): string {
  const routine = (name: string, condition: string) =>
    `${role} ${name};\n${head.replace(' F(', ` ${name}(`)}\n{\n    KeEnterCriticalRegion();\n` +
    `    if (${condition})\n        KeLeaveCriticalRegion();\n    return${returns === undefined ? '' : ` ${returns}`};\n}\n`;
  const one = [...promised, '1'].map((condition) => `(${condition})`).join(' && ');
  const others = open.flatMap((condition, i) => [
    routine(`Open${i}`, condition),
    routine(`Closed${i}`, `!(${condition})`),
  ]);
  const framework = role.startsWith('EVT_') ? ['#include <wdf.h>'] : [];
  return ['#include <ntddk.h>', ...framework, routine('Kept', one), ...others].join('\n');
}

describe('a dispatch routine', () => {
  const source = (store: string, declared: string) => `#include <ntddk.h>
${declared}
DRIVER_DISPATCH F;
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING Path) { int i = 5; ${store} return STATUS_SUCCESS; }
NTSTATUS F(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    KeEnterCriticalRegion();
    switch (IoGetCurrentIrpStackLocation(Irp)->MajorFunction) {
    case IRP_MJ_READ:
    case IRP_MJ_WRITE:
        KeLeaveCriticalRegion();
    }
    return STATUS_SUCCESS;
}
`;
  const declared = '_Dispatch_type_(IRP_MJ_WRITE) __drv_dispatchType(IRP_MJ_READ) DRIVER_DISPATCH F;';
  const read = 'DriverObject->MajorFunction[IRP_MJ_READ] = F;';
  const only = (codes: string) =>
    `F is called for ${codes} only, since it is stored or declared for nothing else`;

  it.each([
    ['one', read, 'safe', [only('IRP_MJ_READ')]],
    [
      'two',
      `${read} DriverObject->MajorFunction[IRP_MJ_WRITE] = F;`,
      'safe',
      [only('IRP_MJ_READ, IRP_MJ_WRITE')],
    ],
    [
      'one too many',
      `${read} DriverObject->MajorFunction[IRP_MJ_PNP] = F;`,
      'violated',
      [only('IRP_MJ_READ, IRP_MJ_PNP')],
    ],
    ['nobody knows which', `${read} DriverObject->MajorFunction[i] = F;`, 'violated', []],
    ['none', '', 'violated', []],
    ['declared', '', 'safe', [only('IRP_MJ_READ, IRP_MJ_WRITE')], declared],
    [
      'declared, but another is stored',
      'DriverObject->MajorFunction[2] = F;',
      'violated',
      [only('IRP_MJ_CLOSE')],
      declared,
    ],
    ['declared for others as well', '', 'violated', [], `${declared} _Dispatch_type_(-1) DRIVER_DISPATCH F;`],
    [
      'one, declared in a word that is not known',
      read,
      'safe',
      [only('IRP_MJ_READ')],
      '_Dispatch_type_(IRP_MJ_OTHER) DRIVER_DISPATCH F;',
    ],
    ['declared, but in a table', 'PDRIVER_DISPATCH t[] = { F };', 'violated', [], declared],
  ])('is called for what it is stored for: %s', async (_what, store, verdict, assumed, before = '') => {
    const folder = folderOf({ 'd.c': source(store, before) });
    const files = [join(folder, 'd.c')];
    const { results } = await checkFiles({ files, rules: [rule], ruleFiles, entries: ['F'] });
    const told = results[0]!.assumptions.filter((one) => one.startsWith('F is called'));
    expect([results[0]!.verdict, told]).toEqual([verdict, assumed]);
  });
});

describe('every role', () => {
  it('has a harness, and is told apart here', () => {
    expect(Object.keys(routines).sort()).toEqual(roles.map(({ name }) => name).sort());
    for (const { name } of roles) expect(existsSync(`encodings/harness/${name}.c`), name).toBe(true);
    const kernel = readFileSync('encodings/kernel.c', 'utf8');
    for (const folder of ['models', 'harness'])
      for (const file of readdirSync(`encodings/${folder}`).filter((name) => name.endsWith('.c')))
        expect(kernel).toContain(`#include "${folder}/${file}"\n`);
  });

  it.each(Object.entries(routines))('%s', async (role, routine) => {
    const folder = folderOf({ 'd.c': driver(role, routine) });
    const report = await checkFiles({
      files: [join(folder, 'd.c')],
      rules: [rule],
      ruleFiles,
    });
    const told = report.results.map(({ entry, verdict, reasons }) => [entry, verdict, reasons]);
    const violated = routine.open.flatMap((_, i) => [
      [`Open${i}`, 'violated', []],
      [`Closed${i}`, 'violated', []],
    ]);
    expect(told).toEqual([['Kept', 'safe', []], ...violated]);
  });
});
