/* "KSERVICE_ROUTINE callback function (wdm.h)": any context; the interrupt object is opaque. */
#include "promises.h"

extern BOOLEAN __irpcheck_entry_KSERVICE_ROUTINE(PKINTERRUPT Interrupt, PVOID ServiceContext);

void __irpcheck_harness_KSERVICE_ROUTINE(void)
{
    PKINTERRUPT interrupt = (PKINTERRUPT)__irpcheck_any_pointer("Interrupt");
    promise_object(interrupt, PROMISED_OPAQUE);
    promise_level(DISPATCH_LEVEL + 1, HIGH_LEVEL);
    __irpcheck_entry_KSERVICE_ROUTINE(interrupt, __irpcheck_any_pointer("ServiceContext"));
}
