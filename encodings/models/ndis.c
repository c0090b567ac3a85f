/* Locks, events, memory, settings and devices of NDIS. One thread runs: of locks the level is left, and nobody signals meanwhile. */
#include <ntifs.h>
#include <ndis/lock-types.h>
#include "irpcheck.h"
#include "world.h"

#undef NdisAcquireSpinLock
#undef NdisReleaseSpinLock
#undef NdisDprAcquireSpinLock
#undef NdisDprReleaseSpinLock

/* "NdisAllocateSpinLock function (ndis.h)". The level that was is not written. */
VOID NdisAllocateSpinLock(PNDIS_SPIN_LOCK SpinLock)
{
    SpinLock->SpinLock = 0;
}

/* "NdisFreeSpinLock function (ndis.h)". Use after the call is not noticed. */
VOID NdisFreeSpinLock(PNDIS_SPIN_LOCK SpinLock)
{
    (void)SpinLock;
}

/* "NdisAcquireSpinLock macro (ndis.h)". Calls KeAcquireSpinLock, as the macro does. */
VOID NdisAcquireSpinLock(PNDIS_SPIN_LOCK SpinLock)
{
    KeAcquireSpinLock(&SpinLock->SpinLock, &SpinLock->OldIrql);
}

/* "NdisReleaseSpinLock macro (ndis.h)". Calls KeReleaseSpinLock, as the macro does. */
VOID NdisReleaseSpinLock(PNDIS_SPIN_LOCK SpinLock)
{
    KeReleaseSpinLock(&SpinLock->SpinLock, SpinLock->OldIrql);
}

/* "NdisDprAcquireSpinLock macro (ndis.h)". Calls KeAcquireSpinLockAtDpcLevel, as the macro does. */
VOID NdisDprAcquireSpinLock(PNDIS_SPIN_LOCK SpinLock)
{
    KeAcquireSpinLockAtDpcLevel(&SpinLock->SpinLock);
}

/* "NdisDprReleaseSpinLock macro (ndis.h)". Calls KeReleaseSpinLockFromDpcLevel, as the macro does. */
VOID NdisDprReleaseSpinLock(PNDIS_SPIN_LOCK SpinLock)
{
    KeReleaseSpinLockFromDpcLevel(&SpinLock->SpinLock);
}

static VOID model_locked(PLOCK_STATE_EX state, UCHAR flags)
{
    state->OldIrql = __irpcheck_irql;
    if (!(flags & NDIS_RWL_AT_DISPATCH_LEVEL))
        __irpcheck_irql = DISPATCH_LEVEL;
}

/* "NdisAcquireRWLockRead function (ndis.h)". Of the state only the level is written. */
VOID NdisAcquireRWLockRead(PNDIS_RW_LOCK_EX Lock, PLOCK_STATE_EX LockState, UCHAR Flags)
{
    (void)Lock;
    model_locked(LockState, Flags);
}

/* "NdisAcquireRWLockWrite function (ndis.h)". Of the state only the level is written. */
VOID NdisAcquireRWLockWrite(PNDIS_RW_LOCK_EX Lock, PLOCK_STATE_EX LockState, UCHAR Flags)
{
    (void)Lock;
    model_locked(LockState, Flags);
}

/* "NdisReleaseRWLock function (ndis.h)". Nothing but the level changes. */
VOID NdisReleaseRWLock(PNDIS_RW_LOCK_EX Lock, PLOCK_STATE_EX LockState)
{
    (void)Lock;
    __irpcheck_irql = LockState->OldIrql;
}

/* "NdisAcquireReadWriteLock function (ndis.h)". Of the state only the level is written. */
VOID NdisAcquireReadWriteLock(PNDIS_RW_LOCK Lock, BOOLEAN fWrite, PLOCK_STATE LockState)
{
    (void)Lock;
    (void)fWrite;
    LockState->OldIrql = __irpcheck_irql;
    __irpcheck_irql = DISPATCH_LEVEL;
}

/* "NdisReleaseReadWriteLock function (ndis.h)". Nothing but the level changes. */
VOID NdisReleaseReadWriteLock(PNDIS_RW_LOCK Lock, PLOCK_STATE LockState)
{
    (void)Lock;
    __irpcheck_irql = LockState->OldIrql;
}

/* "NdisAllocateRWLock function (ndis.h)". NULL, or any lock: the structure is opaque. */
PNDIS_RW_LOCK_EX NdisAllocateRWLock(NDIS_HANDLE NdisHandle)
{
    (void)NdisHandle;
    return (PNDIS_RW_LOCK_EX)__irpcheck_any_pointer("NdisAllocateRWLock");
}

/* "NdisFreeRWLock function (ndis.h)". Use after the call is not noticed. */
VOID NdisFreeRWLock(PNDIS_RW_LOCK_EX Lock)
{
    (void)Lock;
}

/* "NdisInitializeEvent function (ndis.h)". The wait list is not built. */
VOID NdisInitializeEvent(PNDIS_EVENT Event)
{
    Event->Event.Header.Type = NotificationEvent;
    Event->Event.Header.SignalState = 0;
}

/* "NdisSetEvent function (ndis.h)". Nobody is woken. */
VOID NdisSetEvent(PNDIS_EVENT Event)
{
    Event->Event.Header.SignalState = 1;
}

/* "NdisResetEvent function (ndis.h)". Complete. */
VOID NdisResetEvent(PNDIS_EVENT Event)
{
    Event->Event.Header.SignalState = 0;
}

/* "NdisWaitEvent function (ndis.h)". Always comes back; with a time-out of 0 the event is signalled then, else it may not be. */
BOOLEAN NdisWaitEvent(PNDIS_EVENT Event, UINT MsToWait)
{
    if (MsToWait != 0 && __irpcheck_any_bool("the time is over before the event is signalled"))
        return FALSE;
    Event->Event.Header.SignalState = 1;
    return TRUE;
}

/* "NdisMSleep function (ndis.h)". Always comes back. */
VOID NdisMSleep(ULONG MicrosecondsToSleep)
{
    (void)MicrosecondsToSleep;
}

static PVOID model_memory(ULONG bytes)
{
    if (__irpcheck_any_bool("NDIS finds no memory"))
        return NULL;
    return __irpcheck_allocate(bytes);
}

/* "NdisAllocateMemory function (ndis.h)". NULL with any failure, or a fresh object of any content. */
NDIS_STATUS NdisAllocateMemory(PVOID *VirtualAddress, UINT Length, UINT MemoryFlags, NDIS_PHYSICAL_ADDRESS HighestAcceptableAddress)
{
    (void)MemoryFlags;
    (void)HighestAcceptableAddress;
    *VirtualAddress = model_memory(Length);
    return *VirtualAddress == NULL ? STATUS_UNSUCCESSFUL : STATUS_SUCCESS;
}

/* "NdisAllocateMemoryWithTag function (ndis.h)". NULL with NDIS_STATUS_FAILURE, or a fresh object of any content. */
NDIS_STATUS NdisAllocateMemoryWithTag(PVOID *VirtualAddress, UINT Length, ULONG Tag)
{
    (void)Tag;
    *VirtualAddress = model_memory(Length);
    return *VirtualAddress == NULL ? STATUS_UNSUCCESSFUL : STATUS_SUCCESS;
}

/* "NdisAllocateMemoryWithTagPriority function (ndis.h)". NULL, or a fresh object of any content. */
PVOID NdisAllocateMemoryWithTagPriority(NDIS_HANDLE NdisHandle, UINT Length, ULONG Tag, EX_POOL_PRIORITY Priority)
{
    (void)NdisHandle;
    (void)Tag;
    (void)Priority;
    return model_memory(Length);
}

/* "NdisFreeMemory function (ndis.h)". Use after the call is not noticed. */
VOID NdisFreeMemory(PVOID VirtualAddress, UINT Length, UINT MemoryFlags)
{
    (void)VirtualAddress;
    (void)Length;
    (void)MemoryFlags;
}

/* "NdisFreeMemoryWithTag function (ndis.h)". Use after the call is not noticed. */
VOID NdisFreeMemoryWithTag(PVOID VirtualAddress, ULONG Tag)
{
    (void)VirtualAddress;
    (void)Tag;
}

/* "NdisFreeMemoryWithTagPriority function (ndis.h)". Use after the call is not noticed. */
VOID NdisFreeMemoryWithTagPriority(NDIS_HANDLE NdisHandle, PVOID VirtualAddress, ULONG Tag)
{
    (void)NdisHandle;
    (void)VirtualAddress;
    (void)Tag;
}

/* "NdisGetSystemUpTimeEx function (ndis.h)". Any time. */
VOID NdisGetSystemUpTimeEx(PLARGE_INTEGER pSystemUpTime)
{
    pSystemUpTime->QuadPart = __irpcheck_any_longlong("time since the start");
}

/* "NdisSystemProcessorCount function (ndis.h)". Any number but 0, though it is always the same. */
ULONG NdisSystemProcessorCount(VOID)
{
    ULONG count = __irpcheck_any_ulong("number of processors");
    __irpcheck_assume(count != 0);
    return count;
}

/* "NdisMSynchronizeWithInterruptEx function (ndis.h)". The routine runs at any level above DISPATCH_LEVEL; the interrupt's lock is not written. */
BOOLEAN NdisMSynchronizeWithInterruptEx(NDIS_HANDLE NdisInterruptHandle, ULONG MessageId, MINIPORT_SYNCHRONIZE_INTERRUPT_HANDLER SynchronizeFunction, PVOID SynchronizeContext)
{
    KIRQL old = __irpcheck_irql;
    BOOLEAN result;
    (void)NdisInterruptHandle;
    (void)MessageId;
    __irpcheck_irql = __irpcheck_any_uchar("IRQL of the interrupt");
    __irpcheck_assume(__irpcheck_irql > DISPATCH_LEVEL && __irpcheck_irql <= HIGH_LEVEL);
    result = SynchronizeFunction(SynchronizeContext);
    __irpcheck_irql = old;
    return result;
}
