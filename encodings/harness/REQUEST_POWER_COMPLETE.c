/* "REQUEST_POWER_COMPLETE callback function (wdm.h)": the minor functions are those that PoRequestPowerIrp takes; any power state, any status. */
#include "promises.h"

extern VOID __irpcheck_entry_REQUEST_POWER_COMPLETE(PDEVICE_OBJECT DeviceObject, UCHAR MinorFunction, POWER_STATE PowerState, PVOID Context,
                                                    PIO_STATUS_BLOCK IoStatus);

void __irpcheck_harness_REQUEST_POWER_COMPLETE(void)
{
    PDEVICE_OBJECT device = promised_device();
    UCHAR minor = __irpcheck_any_uchar("MinorFunction");
    POWER_STATE state;
    PIO_STATUS_BLOCK status = (PIO_STATUS_BLOCK)__irpcheck_any_pointer("IoStatus");
    __irpcheck_assume(minor == IRP_MN_WAIT_WAKE || minor == IRP_MN_SET_POWER || minor == IRP_MN_QUERY_POWER);
    __irpcheck_havoc(&state);
    promise_object(status, sizeof(IO_STATUS_BLOCK));
    promise_apart(status, sizeof(IO_STATUS_BLOCK), device, sizeof(DEVICE_OBJECT));
    promise_apart(status, sizeof(IO_STATUS_BLOCK), device->DeviceExtension, PROMISED_EXTENSION);
    promise_level(PASSIVE_LEVEL, DISPATCH_LEVEL);
    __irpcheck_entry_REQUEST_POWER_COMPLETE(device, minor, state, __irpcheck_any_pointer("Context"), status);
}
