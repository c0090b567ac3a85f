/* "DRIVER_UNLOAD callback function (wdm.h)": the list of devices is any. */
#include "promises.h"

extern VOID __irpcheck_entry_DRIVER_UNLOAD(PDRIVER_OBJECT DriverObject);

void __irpcheck_harness_DRIVER_UNLOAD(void)
{
    promise_level(PASSIVE_LEVEL, PASSIVE_LEVEL);
    __irpcheck_entry_DRIVER_UNLOAD(promised_driver());
}
