/* "IO_WORKITEM_ROUTINE_EX callback function (wdm.h)": the object is the device for which the work item was made; for one that was made for a driver, which is left out, it is that driver. Any context. */
#include "promises.h"

extern VOID __irpcheck_entry_IO_WORKITEM_ROUTINE_EX(PVOID IoObject, PVOID Context, PIO_WORKITEM IoWorkItem);

void __irpcheck_harness_IO_WORKITEM_ROUTINE_EX(void)
{
    __irpcheck_entry_IO_WORKITEM_ROUTINE_EX(promised_device(), __irpcheck_any_pointer("Context"),
                                            (PIO_WORKITEM)__irpcheck_any_pointer("IoWorkItem"));
}
