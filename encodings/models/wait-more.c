/* Further locks and waits, as wait.c: one thread runs, and nobody signals meanwhile. */
#include <ntddk.h>
#include "irpcheck.h"

#undef KeTryToAcquireSpinLockAtDpcLevel

/* "KeTryToAcquireSpinLockAtDpcLevel function (wdm.h)". Whether the lock was free is any. */
BOOLEAN KeTryToAcquireSpinLockAtDpcLevel(PKSPIN_LOCK SpinLock)
{
    (void)SpinLock;
    return __irpcheck_any_bool("KeTryToAcquireSpinLockAtDpcLevel");
}

/* "KeAcquireSpinLockForDpc function (wdm.h)". The level is not tracked: the old one is any. */
KIRQL KeAcquireSpinLockForDpc(PKSPIN_LOCK SpinLock)
{
    (void)SpinLock;
    return __irpcheck_any_uchar("old IRQL");
}

/* "KeReleaseSpinLockForDpc function (wdm.h)". Nothing is left of it with one thread. */
VOID KeReleaseSpinLockForDpc(PKSPIN_LOCK SpinLock, KIRQL OldIrql)
{
    (void)SpinLock;
    (void)OldIrql;
}

/* "KeWaitForMultipleObjects function (wdm.h)". Always comes back; for all, without a time-out, not alertable and for the kernel with STATUS_SUCCESS, else with any status that is documented. */
NTSTATUS KeWaitForMultipleObjects(ULONG Count, PVOID Object[], WAIT_TYPE WaitType, KWAIT_REASON WaitReason, KPROCESSOR_MODE WaitMode,
                                  BOOLEAN Alertable, PLARGE_INTEGER Timeout, PKWAIT_BLOCK WaitBlockArray)
{
    NTSTATUS status;
    (void)Count;
    (void)Object;
    (void)WaitReason;
    (void)WaitBlockArray;
    if (WaitType == WaitAll && Timeout == NULL && !Alertable && WaitMode == KernelMode)
        return STATUS_SUCCESS;
    status = __irpcheck_any_status("KeWaitForMultipleObjects");
    __irpcheck_assume((status >= STATUS_WAIT_0 && status <= STATUS_WAIT_63) ||
                      (status >= STATUS_ABANDONED_WAIT_0 && status <= STATUS_ABANDONED_WAIT_63) || (Timeout != NULL && status == STATUS_TIMEOUT) ||
                      status == STATUS_ALERTED || status == STATUS_USER_APC);
    return status;
}
