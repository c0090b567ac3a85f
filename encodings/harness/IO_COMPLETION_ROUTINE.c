/* "IO_COMPLETION_ROUTINE callback function (wdm.h)": the device is that of the routine's own level; for a request that the driver made itself it may be NULL in practice, which is left out. */
#include "promises.h"

extern NTSTATUS __irpcheck_entry_IO_COMPLETION_ROUTINE(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context);

void __irpcheck_harness_IO_COMPLETION_ROUTINE(void)
{
    PDEVICE_OBJECT device = promised_device();
    PIRP irp = promised_irp(device);
    promise_level(PASSIVE_LEVEL, DISPATCH_LEVEL);
    __irpcheck_entry_IO_COMPLETION_ROUTINE(device, irp, __irpcheck_any_pointer("Context"));
}
