/* "DRIVER_INITIALIZE callback function (wdm.h)": a driver whose routine fails is unloaded. */
#include "promises.h"

extern NTSTATUS __irpcheck_entry_DRIVER_INITIALIZE(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath);

void __irpcheck_harness_DRIVER_INITIALIZE_DONE(void)
{
    PDRIVER_OBJECT driver = promised_driver();
    PUNICODE_STRING path = promised_path(driver);
    promise_level(PASSIVE_LEVEL, PASSIVE_LEVEL);
    __irpcheck_finished(NT_SUCCESS(__irpcheck_entry_DRIVER_INITIALIZE(driver, path)));
}
