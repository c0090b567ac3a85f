/* "DRIVER_ADD_DEVICE callback function (wdm.h)": where the routine fails, the device gets no requests. */
#include "promises.h"

extern NTSTATUS __irpcheck_entry_DRIVER_ADD_DEVICE(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject);

void __irpcheck_harness_DRIVER_ADD_DEVICE_DONE(void)
{
    PDRIVER_OBJECT driver = promised_driver();
    PDEVICE_OBJECT device = promised_device();
    promise_apart(driver, sizeof(DRIVER_OBJECT), device, sizeof(DEVICE_OBJECT));
    __irpcheck_initialized(NULL, NULL);
    promise_level(PASSIVE_LEVEL, PASSIVE_LEVEL);
    __irpcheck_finished(NT_SUCCESS(__irpcheck_entry_DRIVER_ADD_DEVICE(driver, device)));
}
