/* "DRIVER_DISPATCH callback function (wdm.h)": as DRIVER_DISPATCH, and the request is new to the driver: nothing that it has stored leads there, and nobody has set its status to STATUS_PENDING. For rules that ask for it. */
#include "promises.h"

extern NTSTATUS __irpcheck_entry_DRIVER_DISPATCH(PDEVICE_OBJECT DeviceObject, PIRP Irp);
extern ULONG __irpcheck_stored_DRIVER_DISPATCH(ULONG index);

void __irpcheck_harness_DRIVER_DISPATCH_NEW(void)
{
    PDEVICE_OBJECT device = promised_device();
    PIRP irp = (PIRP)__irpcheck_allocate(sizeof(IRP));
    promise_irp(irp, device);
    __irpcheck_assume(__irpcheck_stored_DRIVER_DISPATCH(irp->Tail.Overlay.CurrentStackLocation->MajorFunction) != 0);
    __irpcheck_assume(irp->IoStatus.Status != STATUS_PENDING);
    promise_unseen(irp);
    model_entered_irp = irp;
    __irpcheck_not_queued = irp;
    model_entered = irp->Tail.Overlay.CurrentStackLocation;
    __irpcheck_initialized(device, device->DeviceExtension);
    promise_dispatch_level(irp);
    __irpcheck_entry_DRIVER_DISPATCH(device, irp);
}
