/* Requests that a driver of the framework has looked at before the framework. Without its headers: most drivers do not include them. */
#include <ntddk.h>
#include "irpcheck.h"

/* "WdfDeviceWdmDispatchPreprocessedIrp function (wdfdevice.h)". Calls IofCallDriver: the framework goes on from the next stack location, as the driver below would; what it does there is not modelled. */
NTSTATUS WdfDeviceWdmDispatchPreprocessedIrp(struct WDFDEVICE__ *Device, PIRP Irp)
{
    return IofCallDriver((PDEVICE_OBJECT)Device, Irp);
}

/* "WdfDeviceWdmDispatchIrp function (wdfdevice.h)". The request is given away: what the framework does with it, it does now or later, and which of it is not looked at. */
NTSTATUS WdfDeviceWdmDispatchIrp(struct WDFDEVICE__ *Device, PIRP Irp, PVOID DispatchContext)
{
    (void)Device;
    (void)DispatchContext;
    return model_taken_over(Irp);
}

/* "WdfDeviceWdmDispatchIrpToIoQueue function (wdfdevice.h)". As WdfDeviceWdmDispatchIrp. */
NTSTATUS WdfDeviceWdmDispatchIrpToIoQueue(struct WDFDEVICE__ *Device, PIRP Irp, struct WDFQUEUE__ *Queue, ULONG Flags)
{
    (void)Device;
    (void)Queue;
    (void)Flags;
    return model_taken_over(Irp);
}
