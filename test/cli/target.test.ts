/** What depends on how wide addresses are. */
import { expect, it } from 'vitest';
import { folderOf, run } from './spawned.js';

const driver = `#include <ntddk.h>
typedef struct { ULONG_PTR Number; PIO_WORKITEM Item; } EXT, *PEXT;
IO_WORKITEM_ROUTINE Work;
DRIVER_DISPATCH Read;
VOID Work(PDEVICE_OBJECT device, PVOID context)
{
    PEXT ext = device->DeviceExtension;
    if (ext->Number != 0) IoCompleteRequest((PIRP)ext->Number, IO_NO_INCREMENT);
}
static VOID Put(PEXT ext, ULONG_PTR number) { ext->Number = number; }
NTSTATUS Read(PDEVICE_OBJECT device, PIRP irp)
{
    PEXT ext = device->DeviceExtension;
    Put(ext, (ULONG_PTR)irp);
    IoQueueWorkItem(ext->Item, Work, DelayedWorkQueue, NULL);
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
`;

it.each(['win-x64', 'win-x86'])('a request that a helper keeps as a number is kept: %s', async (target) => {
  const folder = folderOf({ 'a.c': driver });
  const { code, stdout } = await run(
    folder,
    'check',
    'a.c',
    '--rule',
    'DoubleCompletion',
    '--target',
    target,
  );
  expect(code).toBe(5);
  expect(stdout).toMatch(/^inconclusive {2}Read {2}DoubleCompletion$/m);
});
