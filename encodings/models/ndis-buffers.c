/* Net buffers, lists of them, and what describes their memory. */
#include <ntddk.h>
#include <ndis/net-buffer-types.h>
#include "irpcheck.h"

static PNET_BUFFER model_net_buffer(PMDL chain, ULONG offset, SIZE_T length)
{
    PNET_BUFFER buffer = (PNET_BUFFER)__irpcheck_allocate(sizeof(NET_BUFFER));
    buffer->Next = NULL;
    buffer->MdlChain = chain;
    buffer->DataOffset = offset;
    buffer->DataLength = (ULONG)length;
    if (offset == 0) {
        buffer->CurrentMdl = chain;
        buffer->CurrentMdlOffset = 0;
    }
    return buffer;
}

static PNET_BUFFER_LIST model_net_buffer_list(USHORT context)
{
    PNET_BUFFER_LIST list = (PNET_BUFFER_LIST)__irpcheck_allocate(sizeof(NET_BUFFER_LIST));
    list->Next = NULL;
    list->FirstNetBuffer = NULL;
    if (context != 0)
        list->Context = (PNET_BUFFER_LIST_CONTEXT)__irpcheck_allocate(sizeof(NET_BUFFER_LIST_CONTEXT) + context);
    return list;
}

/* "NdisAllocateNetBufferList function (nblapi.h)". NULL, or a fresh list of any content; whether the pool gives it a buffer is not worked out, how much room its context has is not kept. */
PNET_BUFFER_LIST NdisAllocateNetBufferList(NDIS_HANDLE PoolHandle, USHORT ContextSize, USHORT ContextBackFill)
{
    PNET_BUFFER_LIST list;
    (void)PoolHandle;
    (void)ContextBackFill;
    if (__irpcheck_any_bool("the pool has no list"))
        return NULL;
    list = model_net_buffer_list(ContextSize);
    if (__irpcheck_determined_ulong("whether the lists of this pool have buffers"))
        list->FirstNetBuffer = model_net_buffer((PMDL)__irpcheck_any_pointer("memory of the buffer"), __irpcheck_any_ulong("position in the memory"), 0);
    return list;
}

/* "NdisAllocateNetBufferAndNetBufferList function (nblapi.h)". NULL, or a fresh list of any content with a fresh buffer; where in the chain a position other than 0 lies is any. */
PNET_BUFFER_LIST NdisAllocateNetBufferAndNetBufferList(NDIS_HANDLE PoolHandle, USHORT ContextSize, USHORT ContextBackFill, PMDL MdlChain, ULONG DataOffset, SIZE_T DataLength)
{
    PNET_BUFFER_LIST list;
    (void)PoolHandle;
    (void)ContextBackFill;
    if (__irpcheck_any_bool("the pool has no list"))
        return NULL;
    list = model_net_buffer_list(ContextSize);
    list->FirstNetBuffer = model_net_buffer(MdlChain, DataOffset, DataLength);
    return list;
}

/* "NdisAllocateNetBuffer function (nblapi.h)". NULL, or a fresh buffer; where in the chain a position other than 0 lies is any. */
PNET_BUFFER NdisAllocateNetBuffer(NDIS_HANDLE PoolHandle, PMDL MdlChain, ULONG DataOffset, SIZE_T DataLength)
{
    (void)PoolHandle;
    if (__irpcheck_any_bool("the pool has no buffer"))
        return NULL;
    return model_net_buffer(MdlChain, DataOffset, DataLength);
}

/* "NdisFreeNetBufferList function (nblapi.h)". Use after the call is not noticed. */
VOID NdisFreeNetBufferList(PNET_BUFFER_LIST NetBufferList)
{
    (void)NetBufferList;
}

/* "NdisFreeNetBuffer function (nblapi.h)". Use after the call is not noticed. */
VOID NdisFreeNetBuffer(PNET_BUFFER NetBuffer)
{
    (void)NetBuffer;
}

/* "NdisAllocateMdl function (nblapi.h)". NULL, or a fresh list entry with any flags. */
PMDL NdisAllocateMdl(NDIS_HANDLE NdisHandle, PVOID VirtualAddress, UINT Length)
{
    PMDL mdl;
    (void)NdisHandle;
    if (__irpcheck_any_bool("NDIS finds no memory for the list entry"))
        return NULL;
    mdl = (PMDL)__irpcheck_allocate(sizeof(MDL));
    mdl->Next = NULL;
    mdl->StartVa = (PVOID)((ULONG_PTR)VirtualAddress & ~(ULONG_PTR)PAGE_MASK);
    mdl->ByteOffset = (ULONG)((ULONG_PTR)VirtualAddress & PAGE_MASK);
    mdl->ByteCount = Length;
    __irpcheck_assume((mdl->MdlFlags & MDL_SOURCE_IS_NONPAGED_POOL) != 0);
    mdl->MappedSystemVa = VirtualAddress;
    return mdl;
}

/* "NdisFreeMdl function (nblapi.h)". Use after the call is not noticed. */
VOID NdisFreeMdl(PMDL Mdl)
{
    (void)Mdl;
}

/* "NdisGetDataBuffer function (nblapi.h)". NULL, or any memory; the storage may have been written. */
PVOID NdisGetDataBuffer(PNET_BUFFER NetBuffer, ULONG BytesNeeded, PVOID Storage, ULONG AlignMultiple, ULONG AlignOffset)
{
    (void)NetBuffer;
    (void)BytesNeeded;
    (void)AlignMultiple;
    (void)AlignOffset;
    if (Storage != NULL && __irpcheck_any_bool("the data lie apart")) {
        __irpcheck_havoc(Storage);
        return __irpcheck_any_bool("all of it can be mapped") ? Storage : NULL;
    }
    return __irpcheck_any_pointer("data of the buffer");
}
