#include <wdm.h>

IO_COMPLETION_ROUTINE ReadDone;
DRIVER_DISPATCH Read;

NTSTATUS Read(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT lower = (PDEVICE_OBJECT)DeviceObject->DeviceExtension;
    ULONG left = Irp->Flags, sum = 0, rounds = 0;
    NTSTATUS status = IoSetCompletionRoutineEx(DeviceObject, Irp, ReadDone, NULL, TRUE, TRUE, TRUE);
    if (!NT_SUCCESS(status))
        return status;
    while (left != 0) {
        rounds += 1;
        sum += rounds;
        left &= left - 1;
    }
    if (sum > 528) /* never: there are 32 rounds at most, and 1 + ... + 32 = 528; but no invariant of ours says so */
        return STATUS_INVALID_PARAMETER;
    return IoCallDriver(lower, Irp);
}

NTSTATUS ReadDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    return STATUS_CONTINUE_COMPLETION;
}
