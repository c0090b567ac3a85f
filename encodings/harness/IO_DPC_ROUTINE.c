/* "IO_DPC_ROUTINE callback function (wdm.h)": the device's own DPC, with the request and the context that IoRequestDpc was given; the request may be NULL. */
#include "promises.h"

extern VOID __irpcheck_entry_IO_DPC_ROUTINE(PKDPC Dpc, PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context);

void __irpcheck_harness_IO_DPC_ROUTINE(void)
{
    PDEVICE_OBJECT device = promised_device();
    PIRP irp = __irpcheck_any_bool("a request was given") ? promised_irp(device) : NULL;
    promise_level(DISPATCH_LEVEL, DISPATCH_LEVEL);
    __irpcheck_entry_IO_DPC_ROUTINE(&device->Dpc, device, irp, __irpcheck_any_pointer("Context"));
}
