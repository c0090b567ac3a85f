/* Requests that a driver of the framework has looked at before the framework. Without its headers: most drivers do not include them. */
#include <ntddk.h>
#include "irpcheck.h"

/* "WdfDeviceWdmDispatchPreprocessedIrp function (wdfdevice.h)". Calls IofCallDriver: the framework goes on from the next stack location, as the driver below would; what it does there is not modelled. */
NTSTATUS WdfDeviceWdmDispatchPreprocessedIrp(struct WDFDEVICE__ *Device, PIRP Irp)
{
    return IofCallDriver((PDEVICE_OBJECT)Device, Irp);
}

/* "WdfDeviceWdmDispatchIrp function (wdfdevice.h)". What becomes of the request is not modelled. */
NTSTATUS WdfDeviceWdmDispatchIrp(struct WDFDEVICE__ *Device, PIRP Irp, PVOID DispatchContext)
{
    (void)Device;
    (void)Irp;
    (void)DispatchContext;
    return __irpcheck_any_status("WdfDeviceWdmDispatchIrp");
}

/* "WdfDeviceWdmDispatchIrpToIoQueue function (wdfdevice.h)". What becomes of the request is not modelled. */
NTSTATUS WdfDeviceWdmDispatchIrpToIoQueue(struct WDFDEVICE__ *Device, PIRP Irp, struct WDFQUEUE__ *Queue, ULONG Flags)
{
    (void)Device;
    (void)Irp;
    (void)Queue;
    (void)Flags;
    return __irpcheck_any_status("WdfDeviceWdmDispatchIrpToIoQueue");
}
