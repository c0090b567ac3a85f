/* "WORKER_THREAD_ROUTINE", as "ExInitializeWorkItem routine (wdm.h)" describes it: any parameter. */
#include "promises.h"

extern VOID __irpcheck_entry_WORKER_THREAD_ROUTINE(PVOID Parameter);

void __irpcheck_harness_WORKER_THREAD_ROUTINE(void)
{
    promise_level(PASSIVE_LEVEL, PASSIVE_LEVEL);
    __irpcheck_entry_WORKER_THREAD_ROUTINE(__irpcheck_any_pointer("Parameter"));
}
