/* Pool memory: NULL, or a fresh object of any content. Freed memory stays what it was, so use after free is not noticed. */
#include <ntddk.h>
#include "irpcheck.h"

#undef ExAllocatePool
#undef ExAllocatePoolWithTag
#undef ExAllocatePoolWithQuota
#undef ExAllocatePoolWithQuotaTag
#undef ExAllocatePoolZero
#undef ExAllocatePoolQuotaZero
#undef ExAllocatePoolQuotaUninitialized
#undef ExFreePool
#undef ExFreePoolWithTag

static PVOID model_pool(SIZE_T bytes, ULONG64 raises)
{
    if (__irpcheck_any_bool("the pool is exhausted")) {
        if (raises)
            __irpcheck_raise(STATUS_INSUFFICIENT_RESOURCES);
        return NULL;
    }
    return __irpcheck_allocate(bytes);
}

/* Zero as the type that the driver first uses it as; of several elements all where the call says how many. */
static PVOID model_zero_pool(SIZE_T bytes, ULONG64 raises)
{
    PVOID memory = model_pool(bytes, raises);
    __irpcheck_zeroed(memory, bytes);
    return memory;
}

/* "ExAllocatePool function (wdm.h)". Which pool it is makes no difference. */
PVOID ExAllocatePool(POOL_TYPE PoolType, SIZE_T NumberOfBytes)
{
    return model_pool(NumberOfBytes, PoolType & POOL_RAISE_IF_ALLOCATION_FAILURE);
}

/* "ExAllocatePoolWithTag function (wdm.h)". Which pool it is makes no difference. */
PVOID ExAllocatePoolWithTag(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag)
{
    (void)Tag;
    return model_pool(NumberOfBytes, PoolType & POOL_RAISE_IF_ALLOCATION_FAILURE);
}

/* "ExAllocatePoolWithTagPriority function (wdm.h)". As ExAllocatePoolWithTag; the priority is not looked at. */
PVOID ExAllocatePoolWithTagPriority(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag, EX_POOL_PRIORITY Priority)
{
    (void)Tag;
    (void)Priority;
    return model_pool(NumberOfBytes, PoolType & POOL_RAISE_IF_ALLOCATION_FAILURE);
}

/* "ExAllocatePoolWithQuota function (ntddk.h)". As ExAllocatePool; without memory or quota it raises, unless told otherwise. */
PVOID ExAllocatePoolWithQuota(POOL_TYPE PoolType, SIZE_T NumberOfBytes)
{
    return model_pool(NumberOfBytes, !(PoolType & POOL_QUOTA_FAIL_INSTEAD_OF_RAISE));
}

/* "ExAllocatePoolWithQuotaTag function (wdm.h)". As ExAllocatePool; without memory or quota it raises, unless told otherwise. */
PVOID ExAllocatePoolWithQuotaTag(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag)
{
    (void)Tag;
    return model_pool(NumberOfBytes, !(PoolType & POOL_QUOTA_FAIL_INSTEAD_OF_RAISE));
}

/* "ExAllocatePoolZero function (wdm.h)". Which pool it is makes no difference. */
PVOID ExAllocatePoolZero(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag)
{
    (void)Tag;
    return model_zero_pool(NumberOfBytes, PoolType & POOL_RAISE_IF_ALLOCATION_FAILURE);
}

/* "ExAllocatePoolQuotaZero function (wdm.h)". As ExAllocatePoolWithQuotaTag, zeroed. */
PVOID ExAllocatePoolQuotaZero(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag)
{
    (void)Tag;
    return model_zero_pool(NumberOfBytes, !(PoolType & POOL_QUOTA_FAIL_INSTEAD_OF_RAISE));
}

/* "ExAllocatePoolQuotaUninitialized function (wdm.h)". As ExAllocatePoolWithQuotaTag. */
PVOID ExAllocatePoolQuotaUninitialized(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag)
{
    (void)Tag;
    return model_pool(NumberOfBytes, !(PoolType & POOL_QUOTA_FAIL_INSTEAD_OF_RAISE));
}

/* "ExAllocatePoolUninitialized function (wdm.h)". Which pool it is makes no difference. */
PVOID ExAllocatePoolUninitialized(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag)
{
    (void)Tag;
    return model_pool(NumberOfBytes, PoolType & POOL_RAISE_IF_ALLOCATION_FAILURE);
}

/* "ExAllocatePool2 function (wdm.h)". Which pool it is makes no difference. */
PVOID ExAllocatePool2(POOL_FLAGS Flags, SIZE_T NumberOfBytes, ULONG Tag)
{
    (void)Tag;
    if (Flags & POOL_FLAG_UNINITIALIZED)
        return model_pool(NumberOfBytes, Flags & POOL_FLAG_RAISE_ON_FAILURE);
    return model_zero_pool(NumberOfBytes, Flags & POOL_FLAG_RAISE_ON_FAILURE);
}

/* "ExFreePool macro (ntddk.h)". Use after the call is not noticed. */
VOID ExFreePool(PVOID P)
{
    (void)P;
}

/* "ExFreePoolWithTag function (wdm.h)". Use after the call is not noticed. */
VOID ExFreePoolWithTag(PVOID P, ULONG Tag)
{
    (void)P;
    (void)Tag;
}

/* "ExAllocatePool3 function (wdm.h)". As ExAllocatePool2; the extended parameters are not looked at. */
PVOID ExAllocatePool3(POOL_FLAGS Flags, SIZE_T NumberOfBytes, ULONG Tag, const struct _POOL_EXTENDED_PARAMETER *ExtendedParameters, ULONG ExtendedParametersCount)
{
    (void)Tag;
    (void)ExtendedParameters;
    (void)ExtendedParametersCount;
    if (Flags & POOL_FLAG_UNINITIALIZED)
        return model_pool(NumberOfBytes, Flags & POOL_FLAG_RAISE_ON_FAILURE);
    return model_zero_pool(NumberOfBytes, Flags & POOL_FLAG_RAISE_ON_FAILURE);
}

/* "FsRtlAllocatePoolWithTag function (ntifs.h)". Raises where there is no memory. */
PVOID FsRtlAllocatePoolWithTag(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag)
{
    (void)PoolType;
    (void)Tag;
    return model_pool(NumberOfBytes, TRUE);
}

/* "FsRtlAllocatePoolWithQuotaTag function (ntifs.h)". Raises where there is no memory. */
PVOID FsRtlAllocatePoolWithQuotaTag(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag)
{
    (void)PoolType;
    (void)Tag;
    return model_pool(NumberOfBytes, TRUE);
}

/* "IoAllocateErrorLogEntry function (wdm.h)". NULL, or a fresh entry. */
PVOID IoAllocateErrorLogEntry(PVOID IoObject, UCHAR EntrySize)
{
    (void)IoObject;
    if (__irpcheck_any_bool("there is no room for an entry in the log"))
        return NULL;
    return __irpcheck_allocate(EntrySize);
}
