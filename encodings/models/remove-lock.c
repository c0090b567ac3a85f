/* Remove locks: the macros of the headers end in these. */
#include <ntddk.h>
#include "irpcheck.h"

/* "IoInitializeRemoveLock macro (wdm.h)". The lock's content is not modelled. */
VOID IoInitializeRemoveLockEx(PIO_REMOVE_LOCK Lock, ULONG AllocateTag, ULONG MaxLockedMinutes, ULONG HighWatermark, ULONG RemlockSize)
{
    (void)Lock;
    (void)AllocateTag;
    (void)MaxLockedMinutes;
    (void)HighWatermark;
    (void)RemlockSize;
}

/* "IoAcquireRemoveLock macro (wdm.h)". Either way, whatever happened to the lock before. */
NTSTATUS IoAcquireRemoveLockEx(PIO_REMOVE_LOCK RemoveLock, PVOID Tag, PCSTR File, ULONG Line, ULONG RemlockSize)
{
    (void)RemoveLock;
    (void)Tag;
    (void)File;
    (void)Line;
    (void)RemlockSize;
    return __irpcheck_any_bool("the device is being removed") ? STATUS_DELETE_PENDING : STATUS_SUCCESS;
}

/* "IoReleaseRemoveLock macro (wdm.h)". The count is not modelled. */
VOID IoReleaseRemoveLockEx(PIO_REMOVE_LOCK RemoveLock, PVOID Tag, ULONG RemlockSize)
{
    (void)RemoveLock;
    (void)Tag;
    (void)RemlockSize;
}

/* "IoReleaseRemoveLockAndWait macro (wdm.h)". Always comes back. */
VOID IoReleaseRemoveLockAndWaitEx(PIO_REMOVE_LOCK RemoveLock, PVOID Tag, ULONG RemlockSize)
{
    (void)RemoveLock;
    (void)Tag;
    (void)RemlockSize;
}
