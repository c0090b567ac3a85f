/* "IO_WORKITEM_ROUTINE_EX callback function (wdm.h)": the object is the driver's or one of its devices; any context. */
#include "promises.h"

extern VOID __irpcheck_entry_IO_WORKITEM_ROUTINE_EX(PVOID IoObject, PVOID Context, PIO_WORKITEM IoWorkItem);

void __irpcheck_harness_IO_WORKITEM_ROUTINE_EX(void)
{
    PVOID object = __irpcheck_any_bool("the work item is of a device") ? (PVOID)promised_device() : (PVOID)promised_driver();
    PIO_WORKITEM item = (PIO_WORKITEM)__irpcheck_any_pointer("IoWorkItem");
    promise_object(item, PROMISED_OPAQUE);
    promise_level(PASSIVE_LEVEL, PASSIVE_LEVEL);
    __irpcheck_entry_IO_WORKITEM_ROUTINE_EX(object, __irpcheck_any_pointer("Context"), item);
}
