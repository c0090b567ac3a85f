/* Pool memory: NULL, or a fresh object of any content. Freed memory stays what it was, so use after free is not noticed. */
#include <ntddk.h>
#include "irpcheck.h"

#undef ExAllocatePool
#undef ExAllocatePoolWithTag
#undef ExAllocatePoolZero
#undef ExFreePool
#undef ExFreePoolWithTag

static PVOID model_pool(SIZE_T bytes)
{
    if (__irpcheck_any_bool("the pool is exhausted"))
        return NULL;
    return __irpcheck_allocate(bytes);
}

/* Zero as the type that the driver first uses it as; of arrays only the first element. */
static PVOID model_zero_pool(SIZE_T bytes)
{
    PVOID memory = model_pool(bytes);
    __irpcheck_zeroed(memory);
    return memory;
}

/* "ExAllocatePool function (wdm.h)". POOL_RAISE_IF_ALLOCATION_FAILURE is not looked at. */
PVOID ExAllocatePool(POOL_TYPE PoolType, SIZE_T NumberOfBytes)
{
    (void)PoolType;
    return model_pool(NumberOfBytes);
}

/* "ExAllocatePoolWithTag function (wdm.h)". POOL_RAISE_IF_ALLOCATION_FAILURE is not looked at. */
PVOID ExAllocatePoolWithTag(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag)
{
    (void)PoolType;
    (void)Tag;
    return model_pool(NumberOfBytes);
}

/* "ExAllocatePoolZero function (wdm.h)". POOL_RAISE_IF_ALLOCATION_FAILURE is not looked at. */
PVOID ExAllocatePoolZero(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag)
{
    (void)PoolType;
    (void)Tag;
    return model_zero_pool(NumberOfBytes);
}

/* "ExAllocatePoolUninitialized function (wdm.h)". POOL_RAISE_IF_ALLOCATION_FAILURE is not looked at. */
PVOID ExAllocatePoolUninitialized(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag)
{
    (void)PoolType;
    (void)Tag;
    return model_pool(NumberOfBytes);
}

/* "ExAllocatePool2 function (wdm.h)". POOL_FLAG_RAISE_ON_FAILURE and POOL_FLAG_UNINITIALIZED are not looked at: the memory is zero. */
PVOID ExAllocatePool2(POOL_FLAGS Flags, SIZE_T NumberOfBytes, ULONG Tag)
{
    (void)Flags;
    (void)Tag;
    return model_zero_pool(NumberOfBytes);
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
