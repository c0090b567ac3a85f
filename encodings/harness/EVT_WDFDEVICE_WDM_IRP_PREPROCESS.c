/* "EVT_WDFDEVICE_WDM_IRP_PREPROCESS callback function (wdfdevice.h)": a request of any major function, before the framework has seen it. */
#include "promises.h"

extern NTSTATUS __irpcheck_entry_EVT_WDFDEVICE_WDM_IRP_PREPROCESS(struct WDFDEVICE__ *Device, PIRP Irp);

void __irpcheck_harness_EVT_WDFDEVICE_WDM_IRP_PREPROCESS(void)
{
    PDEVICE_OBJECT device = promised_device();
    PIRP irp = promised_irp(device);
    struct WDFDEVICE__ *handle = (struct WDFDEVICE__ *)__irpcheck_any_pointer("Device");
    __irpcheck_assume(handle != NULL);
    promise_unseen(irp);
    __irpcheck_not_queued = irp;
    promise_dispatch_level(irp);
    __irpcheck_entry_EVT_WDFDEVICE_WDM_IRP_PREPROCESS(handle, irp);
}
