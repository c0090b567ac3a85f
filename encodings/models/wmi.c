/* The library that answers management requests with a driver's callbacks. */
#include <ntddk.h>
#include <wmilib.h>
#include "irpcheck.h"

/* Found wanting by the library itself: its status is in the request, which the driver has to complete. */
static NTSTATUS model_refused(PIRP Irp, NTSTATUS Status, PSYSCTL_IRP_DISPOSITION IrpDisposition)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    *IrpDisposition = IrpNotCompleted;
    return Status;
}

/* What the driver is asked for its registration; it keeps the strings. */
static NTSTATUS model_registered(PWMILIB_CONTEXT WmiLibInfo, PDEVICE_OBJECT DeviceObject, PIRP Irp, PSYSCTL_IRP_DISPOSITION IrpDisposition)
{
    ULONG flags = 0;
    UNICODE_STRING instance, resource;
    PUNICODE_STRING path = NULL;
    PDEVICE_OBJECT pdo = NULL;
    NTSTATUS status;
    __irpcheck_zero(&instance, sizeof(instance));
    __irpcheck_zero(&resource, sizeof(resource));
    status = WmiLibInfo->QueryWmiRegInfo(DeviceObject, &flags, &instance, &path, &resource, &pdo);
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = __irpcheck_any_ulong("bytes of registration");
    *IrpDisposition = IrpNotCompleted;
    return status;
}

/* Of what the request is for; a function control without a callback succeeds. Calls WmiCompleteRequest. */
static NTSTATUS model_data(PWMILIB_CONTEXT WmiLibInfo, PDEVICE_OBJECT DeviceObject, PIRP Irp, UCHAR minor, PSYSCTL_IRP_DISPOSITION IrpDisposition)
{
    ULONG guid = __irpcheck_any_ulong("data block");
    ULONG instance = __irpcheck_any_ulong("instance");
    ULONG instances = __irpcheck_any_ulong("instances");
    ULONG bytes = __irpcheck_any_ulong("bytes of the buffer");
    ULONG length = 0;
    PUCHAR buffer = (PUCHAR)__irpcheck_any_pointer("buffer");
    *IrpDisposition = IrpProcessed;
    switch (minor) {
    case IRP_MN_QUERY_ALL_DATA:
    case IRP_MN_QUERY_SINGLE_INSTANCE:
        return WmiLibInfo->QueryWmiDataBlock(DeviceObject, Irp, guid, instance, instances, &length, bytes, buffer);
    case IRP_MN_CHANGE_SINGLE_INSTANCE:
        if (WmiLibInfo->SetWmiDataBlock == NULL)
            return model_refused(Irp, STATUS_WMI_READ_ONLY, IrpDisposition);
        return WmiLibInfo->SetWmiDataBlock(DeviceObject, Irp, guid, instance, bytes, buffer);
    case IRP_MN_CHANGE_SINGLE_ITEM:
        if (WmiLibInfo->SetWmiDataItem == NULL)
            return model_refused(Irp, STATUS_WMI_READ_ONLY, IrpDisposition);
        return WmiLibInfo->SetWmiDataItem(DeviceObject, Irp, guid, instance, __irpcheck_any_ulong("data item"), bytes, buffer);
    case IRP_MN_EXECUTE_METHOD:
        if (WmiLibInfo->ExecuteWmiMethod == NULL)
            return model_refused(Irp, STATUS_INVALID_DEVICE_REQUEST, IrpDisposition);
        return WmiLibInfo->ExecuteWmiMethod(DeviceObject, Irp, guid, instance, __irpcheck_any_ulong("method"), bytes, __irpcheck_any_ulong("bytes of the result"), buffer);
    default:
        if (WmiLibInfo->WmiFunctionControl == NULL)
            return __irpcheck_any_bool("the library completes the request") ? WmiCompleteRequest(DeviceObject, Irp, STATUS_SUCCESS, 0, IO_NO_INCREMENT)
                                                                           : model_refused(Irp, STATUS_SUCCESS, IrpDisposition);
        return WmiLibInfo->WmiFunctionControl(DeviceObject, Irp, guid, minor <= IRP_MN_DISABLE_EVENTS ? WmiEventControl : WmiDataBlockControl,
                                              minor == IRP_MN_ENABLE_EVENTS || minor == IRP_MN_ENABLE_COLLECTION);
    }
}

/* What the library does with a request, for whoever hands it in. */
static NTSTATUS model_system_control(PWMILIB_CONTEXT WmiLibInfo, PDEVICE_OBJECT DeviceObject, PIRP Irp, PSYSCTL_IRP_DISPOSITION IrpDisposition)
{
    PIO_STACK_LOCATION location = Irp->Tail.Overlay.CurrentStackLocation;
    UCHAR minor = location->MinorFunction;
    NTSTATUS status;
    if (minor > IRP_MN_EXECUTE_METHOD && minor != IRP_MN_REGINFO_EX) {
        *IrpDisposition = IrpNotWmi;
    } else if (location->Parameters.WMI.ProviderId != (ULONG_PTR)DeviceObject) {
        *IrpDisposition = IrpForward;
    } else if (minor == IRP_MN_REGINFO || minor == IRP_MN_REGINFO_EX) {
        return model_registered(WmiLibInfo, DeviceObject, Irp, IrpDisposition);
    } else if (__irpcheck_any_bool("the library finds a data block for the request")) {
        return model_data(WmiLibInfo, DeviceObject, Irp, minor, IrpDisposition);
    } else {
        status = __irpcheck_any_status("WmiSystemControl");
        __irpcheck_assume(status < 0);
        return model_refused(Irp, status, IrpDisposition);
    }
    status = __irpcheck_any_status("WmiSystemControl");
    __irpcheck_assume(status != STATUS_PENDING);
    return status;
}

/* "WmiSystemControl function (wmilib.h)". Data block, instance and buffer are any. The driver's callbacks run: whether they complete the request is seen. */
NTSTATUS WmiSystemControl(PWMILIB_CONTEXT WmiLibInfo, PDEVICE_OBJECT DeviceObject, PIRP Irp, PSYSCTL_IRP_DISPOSITION IrpDisposition)
{
    return model_system_control(WmiLibInfo, DeviceObject, Irp, IrpDisposition);
}

/* "BatteryClassSystemControl function (batclass.h)". As WmiSystemControl; the classes that the battery class driver adds are not looked at. */
NTSTATUS BatteryClassSystemControl(PVOID ClassData, PVOID WmiLibContext, PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Disposition)
{
    (void)ClassData;
    return model_system_control((PWMILIB_CONTEXT)WmiLibContext, DeviceObject, Irp, (PSYSCTL_IRP_DISPOSITION)Disposition);
}

/* "WmiCompleteRequest function (wmilib.h)". Calls IoCompleteRequest; what is made of the data is not looked at. */
NTSTATUS WmiCompleteRequest(PDEVICE_OBJECT DeviceObject, PIRP Irp, NTSTATUS Status, ULONG BufferUsed, CCHAR PriorityBoost)
{
    (void)DeviceObject;
    (void)BufferUsed;
    if (Status == STATUS_BUFFER_TOO_SMALL)
        Status = STATUS_SUCCESS;
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = __irpcheck_any_ulong("bytes of the answer");
    IoCompleteRequest(Irp, PriorityBoost);
    return Status;
}

/* "WmiFireEvent function (wmilib.h)". The data is the library's from here on; the status is any but STATUS_PENDING. */
NTSTATUS WmiFireEvent(PDEVICE_OBJECT DeviceObject, LPCGUID Guid, ULONG InstanceIndex, ULONG EventDataSize, PVOID EventData)
{
    NTSTATUS status = __irpcheck_any_status("WmiFireEvent");
    (void)DeviceObject;
    (void)Guid;
    (void)InstanceIndex;
    (void)EventDataSize;
    (void)EventData;
    __irpcheck_assume(status != STATUS_PENDING);
    return status;
}
