/* Levels and locks. One thread runs: locks are never held by others, and what is left of them is the level that they raise to. */
#include <ntifs.h>
#include <flt/locks.h>
#include "irpcheck.h"
#include "world.h"

#undef KeInitializeSpinLock
#undef KeAcquireSpinLock
#undef KeReleaseSpinLock
#undef KeTryToAcquireSpinLockAtDpcLevel

static KIRQL model_raised(KIRQL level)
{
    KIRQL old = __irpcheck_irql;
    __irpcheck_irql = level;
    return old;
}

/* "KeGetCurrentIrql function (wdm.h)". Complete, with what the harness promises at the start. */
KIRQL KeGetCurrentIrql(VOID)
{
    return __irpcheck_irql;
}

/* "KfRaiseIrql function (wdm.h)". That no level is lower than the one before is not checked. */
KIRQL KfRaiseIrql(KIRQL NewIrql)
{
    return model_raised(NewIrql);
}

/* "KeRaiseIrql macro (wdm.h)". As KfRaiseIrql. */
#undef KeRaiseIrql
VOID KeRaiseIrql(KIRQL NewIrql, PKIRQL OldIrql)
{
    *OldIrql = model_raised(NewIrql);
}

/* "KeRaiseIrqlToDpcLevel function (wdm.h)". Complete. */
KIRQL KeRaiseIrqlToDpcLevel(VOID)
{
    return model_raised(DISPATCH_LEVEL);
}

/* "KeLowerIrql function (wdm.h)". What was held back by the level does not run. */
VOID KeLowerIrql(KIRQL NewIrql)
{
    __irpcheck_irql = NewIrql;
}

/* "KeInitializeSpinLock function (wdm.h)". Complete. */
VOID KeInitializeSpinLock(PKSPIN_LOCK SpinLock)
{
    *SpinLock = 0;
}

/* "KeAcquireSpinLock macro (wdm.h)". The lock itself is not written. */
VOID KeAcquireSpinLock(PKSPIN_LOCK SpinLock, PKIRQL OldIrql)
{
    (void)SpinLock;
    *OldIrql = model_raised(DISPATCH_LEVEL);
}

/* "KeAcquireSpinLockRaiseToDpc function (wdm.h)". The lock itself is not written. */
KIRQL KeAcquireSpinLockRaiseToDpc(PKSPIN_LOCK SpinLock)
{
    (void)SpinLock;
    return model_raised(DISPATCH_LEVEL);
}

/* "KeReleaseSpinLock function (wdm.h)". The lock itself is not written. */
VOID KeReleaseSpinLock(PKSPIN_LOCK SpinLock, KIRQL NewIrql)
{
    (void)SpinLock;
    __irpcheck_irql = NewIrql;
}

/* "KeAcquireSpinLockAtDpcLevel function (wdm.h)". Nothing is left of it with one thread. */
VOID KeAcquireSpinLockAtDpcLevel(PKSPIN_LOCK SpinLock)
{
    (void)SpinLock;
}

/* "KeReleaseSpinLockFromDpcLevel function (wdm.h)". Nothing is left of it with one thread. */
VOID KeReleaseSpinLockFromDpcLevel(PKSPIN_LOCK SpinLock)
{
    (void)SpinLock;
}

/* "KeAcquireSpinLock macro (wdm.h)". What it is in 32-bit builds. Calls KeAcquireSpinLockRaiseToDpc; the lock itself is not written. */
KIRQL KfAcquireSpinLock(PKSPIN_LOCK SpinLock)
{
    return KeAcquireSpinLockRaiseToDpc(SpinLock);
}

/* "KeReleaseSpinLock function (wdm.h)". What it is in 32-bit builds. Calls KeReleaseSpinLock; the lock itself is not written. */
VOID KfReleaseSpinLock(PKSPIN_LOCK SpinLock, KIRQL NewIrql)
{
    KeReleaseSpinLock(SpinLock, NewIrql);
}

/* "KeAcquireSpinLockAtDpcLevel function (wdm.h)". What it is in 32-bit builds. Calls KeAcquireSpinLockAtDpcLevel; the lock itself is not written. */
VOID KefAcquireSpinLockAtDpcLevel(PKSPIN_LOCK SpinLock)
{
    KeAcquireSpinLockAtDpcLevel(SpinLock);
}

/* "KeReleaseSpinLockFromDpcLevel function (wdm.h)". What it is in 32-bit builds. Calls KeReleaseSpinLockFromDpcLevel; the lock itself is not written. */
VOID KefReleaseSpinLockFromDpcLevel(PKSPIN_LOCK SpinLock)
{
    KeReleaseSpinLockFromDpcLevel(SpinLock);
}

/* "KeTryToAcquireSpinLockAtDpcLevel function (wdm.h)". Whether the lock was free is any. */
BOOLEAN KeTryToAcquireSpinLockAtDpcLevel(PKSPIN_LOCK SpinLock)
{
    (void)SpinLock;
    return __irpcheck_any_bool("KeTryToAcquireSpinLockAtDpcLevel");
}

/* "KeAcquireSpinLockForDpc function (wdm.h)". Raises in a threaded DPC, where the level is lower; the lock itself is not written. */
KIRQL KeAcquireSpinLockForDpc(PKSPIN_LOCK SpinLock)
{
    (void)SpinLock;
    return model_raised(DISPATCH_LEVEL);
}

/* "KeReleaseSpinLockForDpc function (wdm.h)". The lock itself is not written. */
VOID KeReleaseSpinLockForDpc(PKSPIN_LOCK SpinLock, KIRQL OldIrql)
{
    (void)SpinLock;
    __irpcheck_irql = OldIrql;
}

/* "KeAcquireInStackQueuedSpinLock function (wdm.h)". Of the handle only the level is written. */
VOID KeAcquireInStackQueuedSpinLock(PKSPIN_LOCK SpinLock, PKLOCK_QUEUE_HANDLE LockHandle)
{
    (void)SpinLock;
    LockHandle->OldIrql = model_raised(DISPATCH_LEVEL);
}

/* "KeReleaseInStackQueuedSpinLock function (wdm.h)". Nothing but the level changes. */
VOID KeReleaseInStackQueuedSpinLock(PKLOCK_QUEUE_HANDLE LockHandle)
{
    __irpcheck_irql = LockHandle->OldIrql;
}

/* "KeAcquireInStackQueuedSpinLockAtDpcLevel function (wdm.h)". Nothing is left of it with one thread. */
VOID KeAcquireInStackQueuedSpinLockAtDpcLevel(PKSPIN_LOCK SpinLock, PKLOCK_QUEUE_HANDLE LockHandle)
{
    (void)SpinLock;
    (void)LockHandle;
}

/* "KeReleaseInStackQueuedSpinLockFromDpcLevel function (wdm.h)". Nothing is left of it with one thread. */
VOID KeReleaseInStackQueuedSpinLockFromDpcLevel(PKLOCK_QUEUE_HANDLE LockHandle)
{
    (void)LockHandle;
}

/* "KeAcquireInStackQueuedSpinLockForDpc function (wdm.h)". Raises in a threaded DPC, where the level is lower; of the handle only the level is written. */
VOID KeAcquireInStackQueuedSpinLockForDpc(PKSPIN_LOCK SpinLock, PKLOCK_QUEUE_HANDLE LockHandle)
{
    (void)SpinLock;
    LockHandle->OldIrql = model_raised(DISPATCH_LEVEL);
}

/* "KeReleaseInStackQueuedSpinLockForDpc function (wdm.h)". Nothing but the level changes. */
VOID KeReleaseInStackQueuedSpinLockForDpc(PKLOCK_QUEUE_HANDLE LockHandle)
{
    __irpcheck_irql = LockHandle->OldIrql;
}

/* "KeAcquireInterruptSpinLock function (wdm.h)". The level is any above DISPATCH_LEVEL. */
KIRQL KeAcquireInterruptSpinLock(PKINTERRUPT Interrupt)
{
    KIRQL level = __irpcheck_any_uchar("IRQL of the interrupt");
    (void)Interrupt;
    __irpcheck_assume(level > DISPATCH_LEVEL && level <= HIGH_LEVEL);
    return model_raised(level);
}

/* "KeReleaseInterruptSpinLock function (wdm.h)". Nothing but the level changes. */
VOID KeReleaseInterruptSpinLock(PKINTERRUPT Interrupt, KIRQL OldIrql)
{
    (void)Interrupt;
    __irpcheck_irql = OldIrql;
}

/* "ExAcquireSpinLockShared function (wdm.h)". The lock itself is not written. */
KIRQL ExAcquireSpinLockShared(PEX_SPIN_LOCK SpinLock)
{
    (void)SpinLock;
    return model_raised(DISPATCH_LEVEL);
}

/* "ExAcquireSpinLockExclusive function (wdm.h)". The lock itself is not written. */
KIRQL ExAcquireSpinLockExclusive(PEX_SPIN_LOCK SpinLock)
{
    (void)SpinLock;
    return model_raised(DISPATCH_LEVEL);
}

/* "ExReleaseSpinLockShared function (wdm.h)". Nothing but the level changes. */
VOID ExReleaseSpinLockShared(PEX_SPIN_LOCK SpinLock, KIRQL OldIrql)
{
    (void)SpinLock;
    __irpcheck_irql = OldIrql;
}

/* "ExReleaseSpinLockExclusive function (wdm.h)". Nothing but the level changes. */
VOID ExReleaseSpinLockExclusive(PEX_SPIN_LOCK SpinLock, KIRQL OldIrql)
{
    (void)SpinLock;
    __irpcheck_irql = OldIrql;
}

/* "ExAcquireFastMutex function (wdm.h)". Of the mutex only the level is written. */
VOID ExAcquireFastMutex(PFAST_MUTEX FastMutex)
{
    FastMutex->OldIrql = model_raised(APC_LEVEL);
}

/* "ExTryToAcquireFastMutex function (wdm.h)". Whether the mutex was free is any; of the mutex only the level is written. */
BOOLEAN ExTryToAcquireFastMutex(PFAST_MUTEX FastMutex)
{
    if (!__irpcheck_any_bool("ExTryToAcquireFastMutex"))
        return FALSE;
    FastMutex->OldIrql = model_raised(APC_LEVEL);
    return TRUE;
}

/* "ExReleaseFastMutex function (wdm.h)". Nothing but the level changes. */
VOID ExReleaseFastMutex(PFAST_MUTEX FastMutex)
{
    __irpcheck_irql = (KIRQL)FastMutex->OldIrql;
}

/* Whether the driver has the cancel spin lock, and for which request it has set a cancel routine while it had it not. */
static BOOLEAN model_cancel_locked;
static PIRP model_armed;

/* "IoSetCancelRoutine function (wdm.h)": NULL although a routine was set where the request was cancelled meanwhile, and the routine called. That is done under the cancel spin lock, so not while the driver has it. */
BOOLEAN __irpcheck_cancelled_since(PIRP Irp, PDRIVER_CANCEL before, PDRIVER_CANCEL now)
{
    BOOLEAN locked = model_cancel_locked && model_armed != Irp;
    if (model_armed == Irp)
        model_armed = NULL;
    if (!model_cancel_locked && now != NULL)
        model_armed = Irp;
    if (before == NULL || locked || !__irpcheck_any_bool("the request was cancelled meanwhile"))
        return FALSE;
    Irp->Cancel = TRUE;
    return TRUE;
}

/* "IoAcquireCancelSpinLock function (wdm.h)". The level changes. */
VOID IoAcquireCancelSpinLock(PKIRQL Irql)
{
    *Irql = model_raised(DISPATCH_LEVEL);
    model_cancel_locked = TRUE;
}

/* "IoReleaseCancelSpinLock function (wdm.h)". The level changes. */
VOID IoReleaseCancelSpinLock(KIRQL Irql)
{
    __irpcheck_irql = Irql;
    model_cancel_locked = FALSE;
}

/* "IoAcquireVpbSpinLock function (ntifs.h)". Nothing but the level changes. */
VOID IoAcquireVpbSpinLock(PKIRQL Irql)
{
    *Irql = model_raised(DISPATCH_LEVEL);
}

/* "IoReleaseVpbSpinLock function (ntifs.h)". Nothing but the level changes. */
VOID IoReleaseVpbSpinLock(KIRQL Irql)
{
    __irpcheck_irql = Irql;
}

/* "ExAcquireFastMutexUnsafe function (wdm.h)". The level stays what it is; of the mutex nothing is written. */
VOID ExAcquireFastMutexUnsafe(PFAST_MUTEX FastMutex)
{
    (void)FastMutex;
}

/* "ExReleaseFastMutexUnsafe function (wdm.h)". The level stays what it is; of the mutex nothing is written. */
VOID ExReleaseFastMutexUnsafe(PFAST_MUTEX FastMutex)
{
    (void)FastMutex;
}

/* "FltInitializePushLock function (fltkernel.h)". The lock itself is not written: drivers do not look into it. */
VOID FltInitializePushLock(PEX_PUSH_LOCK PushLock)
{
    (void)PushLock;
}

/* "FltDeletePushLock function (fltkernel.h)". Use after the call is not noticed. */
VOID FltDeletePushLock(PEX_PUSH_LOCK PushLock)
{
    (void)PushLock;
}

/* "FltAcquirePushLockExclusive function (fltkernel.h)". The level stays what it is; the lock is not written, and nobody else holds it. */
VOID FltAcquirePushLockExclusive(PEX_PUSH_LOCK PushLock)
{
    (void)PushLock;
}

/* "FltAcquirePushLockShared function (fltkernel.h)". As FltAcquirePushLockExclusive. */
VOID FltAcquirePushLockShared(PEX_PUSH_LOCK PushLock)
{
    (void)PushLock;
}

/* "FltReleasePushLock function (fltkernel.h)". Nothing is left of it with one thread. */
VOID FltReleasePushLock(PEX_PUSH_LOCK PushLock)
{
    (void)PushLock;
}
