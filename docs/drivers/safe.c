#include <wdm.h>

IO_COMPLETION_ROUTINE ReadDone;
DRIVER_DISPATCH Read;

NTSTATUS Read(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT lower = (PDEVICE_OBJECT)DeviceObject->DeviceExtension;
    NTSTATUS status = IoSetCompletionRoutineEx(DeviceObject, Irp, ReadDone, NULL, TRUE, TRUE, TRUE);
    if (!NT_SUCCESS(status))
        IoSkipCurrentIrpStackLocation(Irp);
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
