#include <wdm.h>

IO_COMPLETION_ROUTINE ReadDone;
DRIVER_DISPATCH Read;

NTSTATUS Read(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT lower = (PDEVICE_OBJECT)DeviceObject->DeviceExtension;
    ULONG sectors = 0, bytes = 0;
    NTSTATUS status = IoSetCompletionRoutineEx(DeviceObject, Irp, ReadDone, NULL, TRUE, TRUE, TRUE);
    if (!NT_SUCCESS(status))
        return status;
    while (sectors != Irp->Flags) {
        sectors += 1;
        bytes += 512;
    }
    if (bytes != sectors * 512) /* never: but no invariant of ours says so */
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
