/* Resources that are held shared or alone. Who holds one is not kept: what a driver asks about it has one right answer, and no violation rests on it. */
#include <ntddk.h>
#include "irpcheck.h"

static BOOLEAN model_acquired(BOOLEAN wait)
{
    return wait || __irpcheck_any_bool("the resource is free") ? TRUE : FALSE;
}

/* "ExInitializeResourceLite function (wdm.h)". The structure is opaque and stays what it was. */
NTSTATUS ExInitializeResourceLite(PERESOURCE Resource)
{
    (void)Resource;
    return STATUS_SUCCESS;
}

/* "ExReinitializeResourceLite function (wdm.h)". As ExInitializeResourceLite. */
NTSTATUS ExReinitializeResourceLite(PERESOURCE Resource)
{
    (void)Resource;
    return STATUS_SUCCESS;
}

/* "ExDeleteResourceLite function (wdm.h)". Use after the call is not noticed. */
NTSTATUS ExDeleteResourceLite(PERESOURCE Resource)
{
    (void)Resource;
    return STATUS_SUCCESS;
}

/* "ExAcquireResourceExclusiveLite function (wdm.h)". Who waits gets it; a deadlock is not noticed. */
BOOLEAN ExAcquireResourceExclusiveLite(PERESOURCE Resource, BOOLEAN Wait)
{
    (void)Resource;
    return model_acquired(Wait);
}

/* "ExAcquireResourceSharedLite function (wdm.h)". As ExAcquireResourceExclusiveLite. */
BOOLEAN ExAcquireResourceSharedLite(PERESOURCE Resource, BOOLEAN Wait)
{
    (void)Resource;
    return model_acquired(Wait);
}

/* "ExAcquireSharedStarveExclusive function (wdm.h)". As ExAcquireResourceExclusiveLite. */
BOOLEAN ExAcquireSharedStarveExclusive(PERESOURCE Resource, BOOLEAN Wait)
{
    (void)Resource;
    return model_acquired(Wait);
}

/* "ExAcquireSharedWaitForExclusive function (wdm.h)". As ExAcquireResourceExclusiveLite. */
BOOLEAN ExAcquireSharedWaitForExclusive(PERESOURCE Resource, BOOLEAN Wait)
{
    (void)Resource;
    return model_acquired(Wait);
}

/* "ExReleaseResourceLite function (wdm.h)". That it was held is not looked at. */
VOID ExReleaseResourceLite(PERESOURCE Resource)
{
    (void)Resource;
}

/* "ExReleaseResourceForThreadLite function (wdm.h)". That it was held is not looked at. */
VOID ExReleaseResourceForThreadLite(PERESOURCE Resource, ERESOURCE_THREAD ResourceThreadId)
{
    (void)Resource;
    (void)ResourceThreadId;
}

/* "ExConvertExclusiveToSharedLite function (wdm.h)". That it was held is not looked at. */
VOID ExConvertExclusiveToSharedLite(PERESOURCE Resource)
{
    (void)Resource;
}

/* "ExIsResourceAcquiredExclusiveLite function (wdm.h)". Determined, and not worked out. */
BOOLEAN ExIsResourceAcquiredExclusiveLite(PERESOURCE Resource)
{
    (void)Resource;
    return __irpcheck_determined_ulong("whether the caller holds the resource alone") != 0;
}

/* "ExIsResourceAcquiredSharedLite function (wdm.h)". Determined, and not worked out. */
ULONG ExIsResourceAcquiredSharedLite(PERESOURCE Resource)
{
    (void)Resource;
    return __irpcheck_determined_ulong("how often the caller holds the resource");
}
