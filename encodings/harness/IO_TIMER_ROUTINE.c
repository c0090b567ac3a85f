/* "IO_TIMER_ROUTINE callback function (wdm.h)": once a second at DISPATCH_LEVEL, with the device and the context that IoInitializeTimer was given. */
#include "promises.h"

extern VOID __irpcheck_entry_IO_TIMER_ROUTINE(PDEVICE_OBJECT DeviceObject, PVOID Context);

void __irpcheck_harness_IO_TIMER_ROUTINE(void)
{
    PDEVICE_OBJECT device = promised_device();
    promise_level(DISPATCH_LEVEL, DISPATCH_LEVEL);
    __irpcheck_entry_IO_TIMER_ROUTINE(device, __irpcheck_any_pointer("Context"));
}
