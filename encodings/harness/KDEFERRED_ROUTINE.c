/* "KDEFERRED_ROUTINE callback function (wdm.h)": any context and arguments; the DPC was initialised by the driver. */
#include "promises.h"

extern VOID __irpcheck_entry_KDEFERRED_ROUTINE(PKDPC Dpc, PVOID DeferredContext, PVOID SystemArgument1, PVOID SystemArgument2);

void __irpcheck_harness_KDEFERRED_ROUTINE(void)
{
    PKDPC dpc = (PKDPC)__irpcheck_any_pointer("Dpc");
    promise_object(dpc, sizeof(KDPC));
    promise_level(PASSIVE_LEVEL, DISPATCH_LEVEL);
    __irpcheck_entry_KDEFERRED_ROUTINE(dpc, dpc->DeferredContext, __irpcheck_any_pointer("SystemArgument1"),
                                       __irpcheck_any_pointer("SystemArgument2"));
}
