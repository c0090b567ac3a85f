/* "DRIVER_DISPATCH callback function (wdm.h)": any major function, any minor function, any parameters. */
#include "promises.h"

extern NTSTATUS __irpcheck_entry_DRIVER_DISPATCH(PDEVICE_OBJECT DeviceObject, PIRP Irp);

void __irpcheck_harness_DRIVER_DISPATCH(void)
{
    PDEVICE_OBJECT device = promised_device();
    PIRP irp = promised_irp(device);
    __irpcheck_entry_DRIVER_DISPATCH(device, irp);
}
