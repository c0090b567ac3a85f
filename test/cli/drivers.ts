/** Small drivers, one for each thing that a report can say. */

const top = `#include <wdm.h>
IO_COMPLETION_ROUTINE Done;
`;

/** Nothing to prove: the fastest run there is. */
export const idle = `#include <wdm.h>
DRIVER_DISPATCH Idle;
NTSTATUS Idle(PDEVICE_OBJECT device, PIRP irp)
{
    UNREFERENCED_PARAMETER(device);
    return irp->IoStatus.Status;
}
`;

export const safe = `${top}DRIVER_DISPATCH Safe;
NTSTATUS Safe(PDEVICE_OBJECT device, PIRP irp)
{
    NTSTATUS status = IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE);
    if (!NT_SUCCESS(status))
        return status;
    return IoCallDriver((PDEVICE_OBJECT)device->DeviceExtension, irp);
}
`;

export const violated = `${top}DRIVER_DISPATCH Bad;
NTSTATUS Bad(PDEVICE_OBJECT device, PIRP irp)
{
    NTSTATUS status = IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE);
    if (irp->Flags == 7)
        return status;
    return IoCallDriver((PDEVICE_OBJECT)device->DeviceExtension, irp);
}
`;

/** `Send` is in another file. */
export const needsHelper = `${top}NTSTATUS Send(PDEVICE_OBJECT device, PIRP irp);
DRIVER_DISPATCH Needy;
NTSTATUS Needy(PDEVICE_OBJECT device, PIRP irp)
{
    NTSTATUS status = IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE);
    if (!NT_SUCCESS(status))
        return status;
    return Send(device, irp);
}
`;

export const helper = `#include <wdm.h>
NTSTATUS Send(PDEVICE_OBJECT device, PIRP irp)
{
    return IoCallDriver((PDEVICE_OBJECT)device->DeviceExtension, irp);
}
`;

export const recursive = `${top}static NTSTATUS Walk(PDEVICE_OBJECT device, PIRP irp, ULONG n)
{
    if (n == 0)
        return IoCallDriver((PDEVICE_OBJECT)device->DeviceExtension, irp);
    return Walk(device, irp, n - 1);
}
DRIVER_DISPATCH Start;
NTSTATUS Start(PDEVICE_OBJECT device, PIRP irp)
{
    NTSTATUS status = IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE);
    if (!NT_SUCCESS(status))
        return status;
    return Walk(device, irp, irp->Flags);
}
`;

/** The loop takes the lowest bit of a number away each time: that it has 32 of them at most is no invariant of ours. */
export const oneBitLess = `${top}DRIVER_DISPATCH Start;
NTSTATUS Start(PDEVICE_OBJECT device, PIRP irp)
{
    ULONG left = irp->Flags, sum = 0, i = 0;
    NTSTATUS status = IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE);
    if (!NT_SUCCESS(status))
        return status;
    while (left != 0) {
        sum += ++i;
        left &= left - 1;
    }
    if (sum > 528)
        return STATUS_UNSUCCESSFUL;
    return IoCallDriver((PDEVICE_OBJECT)device->DeviceExtension, irp);
}
`;

/** To answer for `Hard`, the solver would have to take a number of 64 bits to its prime factors. */
export const hard = `${violated}DRIVER_DISPATCH Hard;
NTSTATUS Hard(PDEVICE_OBJECT device, PIRP irp)
{
    ULONG x = irp->Flags, y = device->Flags;
    NTSTATUS status = IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE);
    if (!NT_SUCCESS(status))
        return status;
    if ((ULONG64)x * y == 12764787846358441471ULL && x > 1 && y > 1)
        return status;
    return IoCallDriver((PDEVICE_OBJECT)device->DeviceExtension, irp);
}
`;

/** `count` branches, one after the other, in one routine; none of them gives `y` the value that would matter. */
export function branches(count: number): string {
  const lines = Array.from({ length: count }, (_, k) => `    if (x == ${k}) y = ${(k * 7) % 13};`);
  return `${top}DRIVER_DISPATCH Wide;
NTSTATUS Wide(PDEVICE_OBJECT device, PIRP irp)
{
    ULONG x = irp->Flags, y = 0;
    NTSTATUS status = IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE);
${lines.join('\n')}
    if (!NT_SUCCESS(status) || y == 13)
        return status;
    return IoCallDriver((PDEVICE_OBJECT)device->DeviceExtension, irp);
}
`;
}
