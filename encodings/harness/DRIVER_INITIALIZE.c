/* "DRIVER_INITIALIZE callback function (wdm.h)": the registry path is a string of any text. */
#include "promises.h"

extern NTSTATUS __irpcheck_entry_DRIVER_INITIALIZE(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath);

void __irpcheck_harness_DRIVER_INITIALIZE(void)
{
    PDRIVER_OBJECT driver = promised_driver();
    PUNICODE_STRING path = (PUNICODE_STRING)__irpcheck_any_pointer("RegistryPath");
    promise_object(path, sizeof(UNICODE_STRING));
    promise_apart(driver, sizeof(DRIVER_OBJECT), path, sizeof(UNICODE_STRING));
    __irpcheck_assume(path->Length <= path->MaximumLength && (path->Length & 1) == 0);
    __irpcheck_entry_DRIVER_INITIALIZE(driver, path);
}
