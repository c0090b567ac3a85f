#include "filter.h"

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = FilterUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = FilterPass;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = FilterPass;
    DriverObject->MajorFunction[IRP_MJ_READ] = FilterRead;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = FilterWrite;
    return STATUS_SUCCESS;
}

VOID FilterUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

// Completes a request that goes no further.
NTSTATUS FilterComplete(PIRP Irp, NTSTATUS status)
{
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

NTSTATUS FilterPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFILTER_EXTENSION extension = (PFILTER_EXTENSION)DeviceObject->DeviceExtension;

    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(extension->Lower, Irp);
}

// Every path on which the registration succeeds also sends the request down.
NTSTATUS FilterWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFILTER_EXTENSION extension = (PFILTER_EXTENSION)DeviceObject->DeviceExtension;
    NTSTATUS status;

    if (extension->Removed) {
        return FilterComplete(Irp, STATUS_DELETE_PENDING);
    }

    IoCopyCurrentIrpStackLocationToNext(Irp);
    status = IoSetCompletionRoutineEx(DeviceObject, Irp, FilterWriteDone, NULL, TRUE, TRUE, TRUE);
    if (!NT_SUCCESS(status)) {
        return FilterComplete(Irp, status);
    }

    extension->Outstanding += 1;
    return IoCallDriver(extension->Lower, Irp);
}

// The check for a read of length zero comes too late: the completion routine is registered already.
NTSTATUS FilterRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFILTER_EXTENSION extension = (PFILTER_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    if (extension->Removed) {
        return FilterComplete(Irp, STATUS_DELETE_PENDING);
    }

    IoCopyCurrentIrpStackLocationToNext(Irp);
    status = IoSetCompletionRoutineEx(DeviceObject, Irp, FilterReadDone, NULL, TRUE, TRUE, TRUE);
    if (!NT_SUCCESS(status)) {
        return FilterComplete(Irp, status);
    }

    if (location->Parameters.Read.Length == 0) {
        return FilterComplete(Irp, STATUS_SUCCESS);
    }

    extension->Outstanding += 1;
    return IoCallDriver(extension->Lower, Irp);
}

NTSTATUS FilterReadDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

NTSTATUS FilterWriteDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    return FilterReadDone(DeviceObject, Irp, Context);
}
