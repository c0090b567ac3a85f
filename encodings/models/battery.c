/* The class driver that answers requests to batteries with a driver's routines. */
#include <ntddk.h>
#include <poclass.h>
#include <batclass.h>
#include "irpcheck.h"

/*
 * The page knows two results, and says that a request for a battery is completed by the routine when it returns. The driver's own routines, which are
 * handed no request, do not run in it.
 */

/* "BatteryClassIoctl function (batclass.h)". Calls IoCompleteRequest, for requests that are about batteries; which battery is meant is not looked at, nor what is answered. */
NTSTATUS BatteryClassIoctl(PVOID ClassData, PIRP Irp)
{
    PIO_STACK_LOCATION location = Irp->Tail.Overlay.CurrentStackLocation;
    (void)ClassData;
    if (location->MajorFunction != IRP_MJ_DEVICE_CONTROL)
        return STATUS_NOT_SUPPORTED;
    switch (location->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_BATTERY_QUERY_TAG:
    case IOCTL_BATTERY_QUERY_INFORMATION:
    case IOCTL_BATTERY_QUERY_STATUS:
    case IOCTL_BATTERY_SET_INFORMATION:
        break;
    default:
        return STATUS_NOT_SUPPORTED;
    }
    if (!__irpcheck_any_bool("the request is for this battery"))
        return STATUS_NOT_SUPPORTED;
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = __irpcheck_any_ulong("bytes of the answer");
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
