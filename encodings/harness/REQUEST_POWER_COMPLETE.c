/* "REQUEST_POWER_COMPLETE callback function (wdm.h)": any minor function, state and context; the status block is the finished request's. */
#include "promises.h"

extern VOID __irpcheck_entry_REQUEST_POWER_COMPLETE(PDEVICE_OBJECT DeviceObject, UCHAR MinorFunction, POWER_STATE PowerState, PVOID Context, PIO_STATUS_BLOCK IoStatus);

void __irpcheck_harness_REQUEST_POWER_COMPLETE(void)
{
    PDEVICE_OBJECT device = promised_device();
    PIO_STATUS_BLOCK status = (PIO_STATUS_BLOCK)__irpcheck_any_pointer("IoStatus");
    POWER_STATE state;
    promise_object(status, sizeof(IO_STATUS_BLOCK));
    promise_apart(status, sizeof(IO_STATUS_BLOCK), device, sizeof(DEVICE_OBJECT));
    state.SystemState = (SYSTEM_POWER_STATE)__irpcheck_any_ulong("PowerState");
    __irpcheck_entry_REQUEST_POWER_COMPLETE(device, __irpcheck_any_uchar("MinorFunction"), state, __irpcheck_any_pointer("Context"), status);
}
