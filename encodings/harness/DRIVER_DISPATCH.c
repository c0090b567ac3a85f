/* "DRIVER_DISPATCH callback function (wdm.h)": a major function that the routine is stored for, any minor function, any parameters. */
#include "promises.h"

extern NTSTATUS __irpcheck_entry_DRIVER_DISPATCH(PDEVICE_OBJECT DeviceObject, PIRP Irp);
extern ULONG __irpcheck_stored_DRIVER_DISPATCH(ULONG index);

void __irpcheck_harness_DRIVER_DISPATCH(void)
{
    PDEVICE_OBJECT device = promised_device();
    PIRP irp = promised_irp(device);
    __irpcheck_assume(__irpcheck_stored_DRIVER_DISPATCH(irp->Tail.Overlay.CurrentStackLocation->MajorFunction) != 0);
    promise_unseen(irp);
    model_entered_irp = irp;
    __irpcheck_not_queued = irp;
    model_entered = irp->Tail.Overlay.CurrentStackLocation;
    __irpcheck_initialized(device, device->DeviceExtension);
    promise_dispatch_level(irp);
    __irpcheck_entry_DRIVER_DISPATCH(device, irp);
}
