/* "DRIVER_CANCEL callback function (wdm.h)": called with the cancel spin lock held, which is not modelled; Irp->Cancel is set. */
#include "promises.h"

extern VOID __irpcheck_entry_DRIVER_CANCEL(PDEVICE_OBJECT DeviceObject, PIRP Irp);

void __irpcheck_harness_DRIVER_CANCEL(void)
{
    PDEVICE_OBJECT device = promised_device();
    PIRP irp = promised_irp(device);
    __irpcheck_assume(irp->Cancel == TRUE && irp->CancelRoutine == NULL);
    model_cancel_locked = TRUE;
    __irpcheck_initialized(device, device->DeviceExtension);
    promise_level(DISPATCH_LEVEL, DISPATCH_LEVEL);
    __irpcheck_entry_DRIVER_CANCEL(device, irp);
}
