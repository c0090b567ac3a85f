/* "DRIVER_ADD_DEVICE callback function (wdm.h)": the physical device is the bus driver's; the driver's own DRIVER_INITIALIZE has succeeded. */
#include "promises.h"

extern NTSTATUS __irpcheck_entry_DRIVER_ADD_DEVICE(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject);

void __irpcheck_harness_DRIVER_ADD_DEVICE(void)
{
    PDRIVER_OBJECT driver = promised_driver();
    PDEVICE_OBJECT device = promised_device();
    promise_apart(driver, sizeof(DRIVER_OBJECT), device, sizeof(DEVICE_OBJECT));
    __irpcheck_initialized(NULL, NULL);
    promise_level(PASSIVE_LEVEL, PASSIVE_LEVEL);
    __irpcheck_entry_DRIVER_ADD_DEVICE(driver, device);
}
