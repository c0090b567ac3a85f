#include <wdm.h>

IO_COMPLETION_ROUTINE ReadDone;
DRIVER_DISPATCH Read;
NTSTATUS SendDown(PDEVICE_OBJECT DeviceObject, PIRP Irp); /* in another file */

NTSTATUS Read(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = IoSetCompletionRoutineEx(DeviceObject, Irp, ReadDone, NULL, TRUE, TRUE, TRUE);
    if (!NT_SUCCESS(status))
        return status;
    return SendDown(DeviceObject, Irp);
}

NTSTATUS ReadDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    return STATUS_CONTINUE_COMPLETION;
}
