/* The library that drivers of disks and their kin are written with, as far as it is handed requests. It is a driver itself, of which only this is seen. */
#include <ntddk.h>
#include <wmilib.h>
#include "irpcheck.h"

/* "ClassAcquireRemoveLockEx function (classpnp.h)". Whether the device is about to go is any; tags are not kept. */
ULONG ClassAcquireRemoveLockEx(PDEVICE_OBJECT DeviceObject, PVOID Tag, PCSTR File, ULONG Line)
{
    (void)DeviceObject;
    (void)Tag;
    (void)File;
    (void)Line;
    return __irpcheck_any_ulong("how far the device is removed");
}

/* "ClassReleaseRemoveLock function (classpnp.h)". Tags are not kept. */
VOID ClassReleaseRemoveLock(PDEVICE_OBJECT DeviceObject, PIRP Tag)
{
    (void)DeviceObject;
    (void)Tag;
}

/* "ClassCompleteRequest function (classpnp.h)". Calls IoCompleteRequest and nothing else. */
VOID ClassCompleteRequest(PDEVICE_OBJECT DeviceObject, PIRP Irp, CCHAR PriorityBoost)
{
    (void)DeviceObject;
    IoCompleteRequest(Irp, PriorityBoost);
}

/* "ClassWmiCompleteRequest function (classpnp.h)". Calls WmiCompleteRequest: it does the same. */
NTSTATUS ClassWmiCompleteRequest(PDEVICE_OBJECT DeviceObject, PIRP Irp, NTSTATUS Status, ULONG BufferUsed, CCHAR PriorityBoost)
{
    return WmiCompleteRequest(DeviceObject, Irp, Status, BufferUsed, PriorityBoost);
}

/* What the library does with a request that is given away to it. Calls IoCompleteRequest, Calls IoCallDriver, Calls IoMarkIrpPending: one of them. */
static NTSTATUS model_taken_over(PIRP Irp)
{
    NTSTATUS status;
    if (__irpcheck_any_bool("the library passes the request on"))
        return IoCallDriver((PDEVICE_OBJECT)__irpcheck_any_pointer("lower device"), Irp);
    if (__irpcheck_any_bool("the library completes the request later")) {
        IoMarkIrpPending(Irp);
        return STATUS_PENDING;
    }
    status = __irpcheck_any_status("status of the library");
    __irpcheck_assume(status != STATUS_PENDING);
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = __irpcheck_any_ulong("bytes of the answer");
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

/* "ClassDeviceControl function (classpnp.h)". Which requests it knows is not looked at: each is completed, now or later, or passed on. */
NTSTATUS ClassDeviceControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    (void)DeviceObject;
    return model_taken_over(Irp);
}

/* "ClassInternalIoControl function (classpnp.h)". As ClassDeviceControl. */
NTSTATUS ClassInternalIoControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    (void)DeviceObject;
    return model_taken_over(Irp);
}

/* "ClassSendIrpSynchronous function (classpnp.h)". Calls IoSetCompletionRoutine, Calls IoCallDriver, Calls KeWaitForSingleObject: the request comes back, with any status. */
NTSTATUS ClassSendIrpSynchronous(PDEVICE_OBJECT TargetDeviceObject, PIRP Irp)
{
    KEVENT done;
    NTSTATUS status;
    IoSetCompletionRoutine(Irp, (PIO_COMPLETION_ROUTINE)__irpcheck_any_pointer("routine of the library"), &done, TRUE, TRUE, TRUE);
    status = IoCallDriver(TargetDeviceObject, Irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = Irp->IoStatus.Status;
    }
    return status;
}
