/* "IO_WORKITEM_ROUTINE callback function (wdm.h)": any context. */
#include "promises.h"

extern VOID __irpcheck_entry_IO_WORKITEM_ROUTINE(PDEVICE_OBJECT DeviceObject, PVOID Context);

void __irpcheck_harness_IO_WORKITEM_ROUTINE(void)
{
    PDEVICE_OBJECT device = promised_device();
    promise_level(PASSIVE_LEVEL, PASSIVE_LEVEL);
    __irpcheck_entry_IO_WORKITEM_ROUTINE(device, __irpcheck_any_pointer("Context"));
}
