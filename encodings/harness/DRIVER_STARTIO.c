/* "DRIVER_STARTIO callback function (wdm.h)": the request is the device's current one. */
#include "promises.h"

extern VOID __irpcheck_entry_DRIVER_STARTIO(PDEVICE_OBJECT DeviceObject, PIRP Irp);

void __irpcheck_harness_DRIVER_STARTIO(void)
{
    PDEVICE_OBJECT device = promised_device();
    PIRP irp = promised_irp(device);
    __irpcheck_assume(device->CurrentIrp == irp);
    __irpcheck_initialized(device, device->DeviceExtension);
    promise_level(DISPATCH_LEVEL, DISPATCH_LEVEL);
    __irpcheck_entry_DRIVER_STARTIO(device, irp);
}
