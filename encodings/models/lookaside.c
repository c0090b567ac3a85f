/* Look-aside lists: which entries are there is not kept. The driver's own routines run at once, where it has named some. */
#include <ntddk.h>
#include "irpcheck.h"

/* A list is mostly made elsewhere, and there it is said whether it raises: what is found in it here may be what no list of the driver's has. */
static PVOID model_no_entry(POOL_TYPE type)
{
    if ((type & POOL_RAISE_IF_ALLOCATION_FAILURE) && __irpcheck_determined_ulong("whether this look-aside list was made to raise an exception"))
        __irpcheck_raise(STATUS_INSUFFICIENT_RESOURCES);
    return NULL;
}

static VOID model_list(PGENERAL_LOOKASIDE List, PALLOCATE_FUNCTION Allocate, PFREE_FUNCTION Free, ULONG Flags, SIZE_T Size, ULONG Tag)
{
    List->Allocate = Allocate;
    List->Free = Free;
    List->Type = (POOL_TYPE)Flags;
    List->Size = (ULONG)Size;
    List->Tag = Tag;
}

static PVOID model_entry(PGENERAL_LOOKASIDE List)
{
    if (!__irpcheck_any_bool("the list is empty"))
        return __irpcheck_allocate(List->Size);
    if (List->Allocate != NULL)
        return List->Allocate(List->Type, List->Size, List->Tag);
    if (__irpcheck_any_bool("the pool is exhausted"))
        return model_no_entry(List->Type);
    return __irpcheck_allocate(List->Size);
}

static VOID model_entry_back(PGENERAL_LOOKASIDE List, PVOID Entry)
{
    if (List->Free != NULL && __irpcheck_any_bool("the list is full"))
        List->Free(Entry);
}

static VOID model_list_ends(PGENERAL_LOOKASIDE List)
{
    while (List->Free != NULL && __irpcheck_any_bool("the list is not empty"))
        List->Free(__irpcheck_any_pointer("entry of the list"));
}

/* "ExInitializeNPagedLookasideList function (wdm.h)". The list is not built; only what later calls look at is stored. */
VOID ExInitializeNPagedLookasideList(PNPAGED_LOOKASIDE_LIST Lookaside, PALLOCATE_FUNCTION Allocate, PFREE_FUNCTION Free, ULONG Flags, SIZE_T Size, ULONG Tag, USHORT Depth)
{
    (void)Depth;
    model_list(&Lookaside->L, Allocate, Free, Flags, Size, Tag);
}

/* "ExInitializePagedLookasideList function (wdm.h)". As ExInitializeNPagedLookasideList. */
VOID ExInitializePagedLookasideList(PPAGED_LOOKASIDE_LIST Lookaside, PALLOCATE_FUNCTION Allocate, PFREE_FUNCTION Free, ULONG Flags, SIZE_T Size, ULONG Tag, USHORT Depth)
{
    (void)Depth;
    model_list(&Lookaside->L, Allocate, Free, Flags, Size, Tag);
}

/* "ExAllocateFromNPagedLookasideList function (wdm.h)". NULL, a fresh entry of any content, or what the driver's own routine gives. */
PVOID ExAllocateFromNPagedLookasideList(PNPAGED_LOOKASIDE_LIST Lookaside)
{
    return model_entry(&Lookaside->L);
}

/* "ExAllocateFromPagedLookasideList function (wdm.h)". As ExAllocateFromNPagedLookasideList. */
PVOID ExAllocateFromPagedLookasideList(PPAGED_LOOKASIDE_LIST Lookaside)
{
    return model_entry(&Lookaside->L);
}

/* "ExFreeToNPagedLookasideList function (wdm.h)". Use after the call is not noticed. */
VOID ExFreeToNPagedLookasideList(PNPAGED_LOOKASIDE_LIST Lookaside, PVOID Entry)
{
    model_entry_back(&Lookaside->L, Entry);
}

/* "ExFreeToPagedLookasideList function (wdm.h)". Use after the call is not noticed. */
VOID ExFreeToPagedLookasideList(PPAGED_LOOKASIDE_LIST Lookaside, PVOID Entry)
{
    model_entry_back(&Lookaside->L, Entry);
}

/* "ExDeleteNPagedLookasideList function (wdm.h)". Any number of entries is given back. */
VOID ExDeleteNPagedLookasideList(PNPAGED_LOOKASIDE_LIST Lookaside)
{
    model_list_ends(&Lookaside->L);
}

/* "ExDeletePagedLookasideList function (wdm.h)". Any number of entries is given back. */
VOID ExDeletePagedLookasideList(PPAGED_LOOKASIDE_LIST Lookaside)
{
    model_list_ends(&Lookaside->L);
}

static VOID model_entry_ends(PLOOKASIDE_LIST_EX Lookaside, PGENERAL_LOOKASIDE_POOL List)
{
    while (List->FreeEx != NULL && __irpcheck_any_bool("the list is not empty"))
        List->FreeEx(__irpcheck_any_pointer("entry of the list"), Lookaside);
}

/* "ExInitializeLookasideListEx function (wdm.h)". As ExInitializeNPagedLookasideList; the type of the pool is taken to be valid. */
NTSTATUS ExInitializeLookasideListEx(PLOOKASIDE_LIST_EX Lookaside, PALLOCATE_FUNCTION_EX Allocate, PFREE_FUNCTION_EX Free, POOL_TYPE PoolType, ULONG Flags, SIZE_T Size, ULONG Tag, USHORT Depth)
{
    (void)Depth;
    if (Flags > EX_LOOKASIDE_LIST_EX_FLAGS_FAIL_NO_RAISE)
        return STATUS_INVALID_PARAMETER_5;
    Lookaside->L.AllocateEx = Allocate;
    Lookaside->L.FreeEx = Free;
    Lookaside->L.Type = (POOL_TYPE)(Flags & EX_LOOKASIDE_LIST_EX_FLAGS_RAISE_ON_FAIL ? PoolType | POOL_RAISE_IF_ALLOCATION_FAILURE : PoolType);
    Lookaside->L.Size = (ULONG)Size;
    Lookaside->L.Tag = Tag;
    return STATUS_SUCCESS;
}

/* "ExAllocateFromLookasideListEx function (wdm.h)". As ExAllocateFromNPagedLookasideList. */
PVOID ExAllocateFromLookasideListEx(PLOOKASIDE_LIST_EX Lookaside)
{
    PGENERAL_LOOKASIDE_POOL list = &Lookaside->L;
    if (!__irpcheck_any_bool("the list is empty"))
        return __irpcheck_allocate(list->Size);
    if (list->AllocateEx != NULL)
        return list->AllocateEx(list->Type, list->Size, list->Tag, Lookaside);
    if (__irpcheck_any_bool("the pool is exhausted"))
        return model_no_entry(list->Type);
    return __irpcheck_allocate(list->Size);
}

/* "ExFreeToLookasideListEx function (wdm.h)". Use after the call is not noticed. */
VOID ExFreeToLookasideListEx(PLOOKASIDE_LIST_EX Lookaside, PVOID Entry)
{
    PGENERAL_LOOKASIDE_POOL list = &Lookaside->L;
    if (list->FreeEx != NULL && __irpcheck_any_bool("the list is full"))
        list->FreeEx(Entry, Lookaside);
}

/* "ExFlushLookasideListEx function (wdm.h)". Any number of entries is given back. */
VOID ExFlushLookasideListEx(PLOOKASIDE_LIST_EX Lookaside)
{
    model_entry_ends(Lookaside, &Lookaside->L);
}

/* "ExDeleteLookasideListEx function (wdm.h)". As ExFlushLookasideListEx. */
VOID ExDeleteLookasideListEx(PLOOKASIDE_LIST_EX Lookaside)
{
    model_entry_ends(Lookaside, &Lookaside->L);
}
