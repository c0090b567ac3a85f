/* "KSERVICE_ROUTINE callback function (wdm.h)": any context; the level is not modelled. */
#include "promises.h"

extern BOOLEAN __irpcheck_entry_KSERVICE_ROUTINE(struct _KINTERRUPT *Interrupt, PVOID ServiceContext);

void __irpcheck_harness_KSERVICE_ROUTINE(void)
{
    __irpcheck_entry_KSERVICE_ROUTINE((struct _KINTERRUPT *)__irpcheck_any_pointer("Interrupt"), __irpcheck_any_pointer("ServiceContext"));
}
