/*
 * What is called through the table of an adapter. The table is the system's, and all that is in it is here (driver-records.json). Memory that only the
 * device writes, map registers and what the adapter counts are not kept. Completion routines of a transfer run later.
 */
#include <ntddk.h>
#include "irpcheck.h"
#include "world.h"

static NTSTATUS model_dma_done(NTSTATUS status)
{
    __irpcheck_assume(status <= STATUS_SUCCESS);
    return status;
}

static VOID model_channel(PDEVICE_OBJECT DeviceObject, PDRIVER_CONTROL ExecutionRoutine, PVOID Context)
{
    KIRQL old = __irpcheck_irql;
    if (ExecutionRoutine == NULL || !__irpcheck_any_bool("the adapter is free"))
        return;
    __irpcheck_irql = DISPATCH_LEVEL;
    (void)ExecutionRoutine(DeviceObject, DeviceObject->CurrentIrp, __irpcheck_any_pointer("map registers"), Context);
    __irpcheck_irql = old;
}

static VOID model_scattered(PDEVICE_OBJECT DeviceObject, PDRIVER_LIST_CONTROL ExecutionRoutine, PVOID Context)
{
    KIRQL old = __irpcheck_irql;
    if (ExecutionRoutine == NULL || !__irpcheck_any_bool("the adapter is free"))
        return;
    __irpcheck_irql = DISPATCH_LEVEL;
    ExecutionRoutine(DeviceObject, DeviceObject->CurrentIrp, (PSCATTER_GATHER_LIST)__irpcheck_any_pointer("scatter/gather list"), Context);
    __irpcheck_irql = old;
}

/* "PALLOCATE_ADAPTER_CHANNEL callback function (wdm.h)". The routine is called at once, or later. */
static NTSTATUS model_AllocateAdapterChannel(PDMA_ADAPTER DmaAdapter, PDEVICE_OBJECT DeviceObject, ULONG NumberOfMapRegisters, PDRIVER_CONTROL ExecutionRoutine, PVOID Context)
{
    (void)DmaAdapter;
    (void)NumberOfMapRegisters;
    if (__irpcheck_any_bool("there are too few map registers"))
        return STATUS_INSUFFICIENT_RESOURCES;
    model_channel(DeviceObject, ExecutionRoutine, Context);
    return STATUS_SUCCESS;
}

/* "PALLOCATE_ADAPTER_CHANNEL_EX callback function (wdm.h)". As AllocateAdapterChannel; flags are not looked at. */
static NTSTATUS model_AllocateAdapterChannelEx(PDMA_ADAPTER DmaAdapter, PDEVICE_OBJECT DeviceObject, PVOID DmaTransferContext, ULONG NumberOfMapRegisters, ULONG Flags,
                                               PDRIVER_CONTROL ExecutionRoutine, PVOID ExecutionContext, PVOID *MapRegisterBase)
{
    (void)DmaAdapter;
    (void)DmaTransferContext;
    (void)NumberOfMapRegisters;
    (void)Flags;
    if (__irpcheck_any_bool("there are too few map registers"))
        return STATUS_INSUFFICIENT_RESOURCES;
    if (MapRegisterBase != NULL)
        *MapRegisterBase = __irpcheck_any_pointer("map registers");
    model_channel(DeviceObject, ExecutionRoutine, ExecutionContext);
    return STATUS_SUCCESS;
}

static NTSTATUS model_listed(PDEVICE_OBJECT DeviceObject, PDRIVER_LIST_CONTROL ExecutionRoutine, PVOID Context)
{
    if (__irpcheck_any_bool("there are too few map registers"))
        return STATUS_INSUFFICIENT_RESOURCES;
    if (__irpcheck_any_bool("the buffer is too small"))
        return STATUS_BUFFER_TOO_SMALL;
    model_scattered(DeviceObject, ExecutionRoutine, Context);
    return STATUS_SUCCESS;
}

/* "PGET_SCATTER_GATHER_LIST callback function (wdm.h)". The routine is called at once, or later. */
static NTSTATUS model_GetScatterGatherList(PDMA_ADAPTER DmaAdapter, PDEVICE_OBJECT DeviceObject, PMDL Mdl, PVOID CurrentVa, ULONG Length, PDRIVER_LIST_CONTROL ExecutionRoutine,
                                           PVOID Context, BOOLEAN WriteToDevice)
{
    (void)DmaAdapter;
    (void)Mdl;
    (void)CurrentVa;
    (void)Length;
    (void)WriteToDevice;
    return model_listed(DeviceObject, ExecutionRoutine, Context);
}

/* "PBUILD_SCATTER_GATHER_LIST callback function (wdm.h)". As GetScatterGatherList. */
static NTSTATUS model_BuildScatterGatherList(PDMA_ADAPTER DmaAdapter, PDEVICE_OBJECT DeviceObject, PMDL Mdl, PVOID CurrentVa, ULONG Length, PDRIVER_LIST_CONTROL ExecutionRoutine,
                                             PVOID Context, BOOLEAN WriteToDevice, PVOID ScatterGatherBuffer, ULONG ScatterGatherLength)
{
    (void)DmaAdapter;
    (void)Mdl;
    (void)CurrentVa;
    (void)Length;
    (void)WriteToDevice;
    (void)ScatterGatherBuffer;
    (void)ScatterGatherLength;
    return model_listed(DeviceObject, ExecutionRoutine, Context);
}

/* "PGET_SCATTER_GATHER_LIST_EX callback function (wdm.h)". As GetScatterGatherList; with a place for the list, it is any list, and there may be no routine. */
static NTSTATUS model_GetScatterGatherListEx(PDMA_ADAPTER DmaAdapter, PDEVICE_OBJECT DeviceObject, PVOID DmaTransferContext, PMDL Mdl, ULONGLONG Offset, ULONG Length, ULONG Flags,
                                             PDRIVER_LIST_CONTROL ExecutionRoutine, PVOID Context, BOOLEAN WriteToDevice, PDMA_COMPLETION_ROUTINE DmaCompletionRoutine,
                                             PVOID CompletionContext, PSCATTER_GATHER_LIST *ScatterGatherList)
{
    (void)DmaAdapter;
    (void)DmaTransferContext;
    (void)Mdl;
    (void)Offset;
    (void)Length;
    (void)Flags;
    (void)WriteToDevice;
    (void)DmaCompletionRoutine;
    (void)CompletionContext;
    if (ScatterGatherList != NULL)
        *ScatterGatherList = (PSCATTER_GATHER_LIST)__irpcheck_any_pointer("scatter/gather list");
    return model_listed(DeviceObject, ExecutionRoutine, Context);
}

/* "PBUILD_SCATTER_GATHER_LIST_EX callback function (wdm.h)". As GetScatterGatherList; the list that is made in the driver's buffer is not. */
static NTSTATUS model_BuildScatterGatherListEx(PDMA_ADAPTER DmaAdapter, PDEVICE_OBJECT DeviceObject, PVOID DmaTransferContext, PMDL Mdl, ULONGLONG Offset, ULONG Length, ULONG Flags,
                                               PDRIVER_LIST_CONTROL ExecutionRoutine, PVOID Context, BOOLEAN WriteToDevice, PVOID ScatterGatherBuffer, ULONG ScatterGatherBufferLength,
                                               PDMA_COMPLETION_ROUTINE DmaCompletionRoutine, PVOID CompletionContext, PVOID ScatterGatherList)
{
    (void)DmaAdapter;
    (void)DmaTransferContext;
    (void)Mdl;
    (void)Offset;
    (void)Length;
    (void)Flags;
    (void)WriteToDevice;
    (void)ScatterGatherBuffer;
    (void)ScatterGatherBufferLength;
    (void)DmaCompletionRoutine;
    (void)CompletionContext;
    if (ScatterGatherList != NULL)
        *(PSCATTER_GATHER_LIST *)ScatterGatherList = (PSCATTER_GATHER_LIST)__irpcheck_any_pointer("scatter/gather list");
    return model_listed(DeviceObject, ExecutionRoutine, Context);
}

/* "PPUT_DMA_ADAPTER callback function (wdm.h)". Nothing that a driver can see. */
static VOID model_PutDmaAdapter(PDMA_ADAPTER DmaAdapter)
{
    (void)DmaAdapter;
}

static PVOID model_common_buffer(ULONG Length, PPHYSICAL_ADDRESS LogicalAddress)
{
    if (__irpcheck_any_bool("there is no common buffer"))
        return NULL;
    LogicalAddress->QuadPart = __irpcheck_any_longlong("logical address");
    return __irpcheck_allocate(Length);
}

/* "PALLOCATE_COMMON_BUFFER callback function (wdm.h)". NULL, or memory of any content; what the device writes there later is not made up. */
static PVOID model_AllocateCommonBuffer(PDMA_ADAPTER DmaAdapter, ULONG Length, PPHYSICAL_ADDRESS LogicalAddress, BOOLEAN CacheEnabled)
{
    (void)DmaAdapter;
    (void)CacheEnabled;
    return model_common_buffer(Length, LogicalAddress);
}

/* "PALLOCATE_COMMON_BUFFER_EX callback function (wdm.h)". As AllocateCommonBuffer. */
static PVOID model_AllocateCommonBufferEx(PDMA_ADAPTER DmaAdapter, PPHYSICAL_ADDRESS MaximumAddress, ULONG Length, PPHYSICAL_ADDRESS LogicalAddress, BOOLEAN CacheEnabled, ULONG PreferredNode)
{
    (void)DmaAdapter;
    (void)MaximumAddress;
    (void)CacheEnabled;
    (void)PreferredNode;
    return model_common_buffer(Length, LogicalAddress);
}

/* "PFREE_COMMON_BUFFER callback function (wdm.h)". Memory that was freed is not told apart. */
static VOID model_FreeCommonBuffer(PDMA_ADAPTER DmaAdapter, ULONG Length, PHYSICAL_ADDRESS LogicalAddress, PVOID VirtualAddress, BOOLEAN CacheEnabled)
{
    (void)DmaAdapter;
    (void)Length;
    (void)LogicalAddress;
    (void)VirtualAddress;
    (void)CacheEnabled;
}

/* "PFLUSH_ADAPTER_BUFFERS callback function (wdm.h)". TRUE or FALSE. */
static BOOLEAN model_FlushAdapterBuffers(PDMA_ADAPTER DmaAdapter, PMDL Mdl, PVOID MapRegisterBase, PVOID CurrentVa, ULONG Length, BOOLEAN WriteToDevice)
{
    (void)DmaAdapter;
    (void)Mdl;
    (void)MapRegisterBase;
    (void)CurrentVa;
    (void)Length;
    (void)WriteToDevice;
    return __irpcheck_any_bool("the buffers were flushed");
}

/* "PFLUSH_ADAPTER_BUFFERS_EX callback function (wdm.h)". STATUS_SUCCESS, or any failure. */
static NTSTATUS model_FlushAdapterBuffersEx(PDMA_ADAPTER DmaAdapter, PMDL Mdl, PVOID MapRegisterBase, ULONGLONG Offset, ULONG Length, BOOLEAN WriteToDevice)
{
    (void)DmaAdapter;
    (void)Mdl;
    (void)MapRegisterBase;
    (void)Offset;
    (void)Length;
    (void)WriteToDevice;
    return model_dma_done(__irpcheck_any_status("FlushAdapterBuffersEx"));
}

/* "PFREE_ADAPTER_CHANNEL callback function (wdm.h)". Who waits for the channel runs later. */
static VOID model_FreeAdapterChannel(PDMA_ADAPTER DmaAdapter)
{
    (void)DmaAdapter;
}

/* "PFREE_ADAPTER_OBJECT callback function (wdm.h)". Who waits for the channel runs later. */
static VOID model_FreeAdapterObject(PDMA_ADAPTER DmaAdapter, IO_ALLOCATION_ACTION AllocationAction)
{
    (void)DmaAdapter;
    (void)AllocationAction;
}

/* "PFREE_MAP_REGISTERS callback function (wdm.h)". Nothing that a driver can see. */
static VOID model_FreeMapRegisters(PDMA_ADAPTER DmaAdapter, PVOID MapRegisterBase, ULONG NumberOfMapRegisters)
{
    (void)DmaAdapter;
    (void)MapRegisterBase;
    (void)NumberOfMapRegisters;
}

static ULONG model_dma_mapped(ULONG wanted)
{
    ULONG mapped = __irpcheck_any_ulong("bytes mapped");
    __irpcheck_assume(mapped <= wanted);
    return mapped;
}

/* "PMAP_TRANSFER callback function (wdm.h)". Any address; as many bytes as were asked for, or fewer. */
static PHYSICAL_ADDRESS model_MapTransfer(PDMA_ADAPTER DmaAdapter, PMDL Mdl, PVOID MapRegisterBase, PVOID CurrentVa, PULONG Length, BOOLEAN WriteToDevice)
{
    PHYSICAL_ADDRESS address;
    (void)DmaAdapter;
    (void)Mdl;
    (void)MapRegisterBase;
    (void)CurrentVa;
    (void)WriteToDevice;
    *Length = model_dma_mapped(*Length);
    address.QuadPart = __irpcheck_any_longlong("logical address");
    return address;
}

/* "PMAP_TRANSFER_EX callback function (wdm.h)". As many bytes as were asked for, or fewer; the list that is made in the driver's buffer is not. */
static NTSTATUS model_MapTransferEx(PDMA_ADAPTER DmaAdapter, PMDL Mdl, PVOID MapRegisterBase, ULONGLONG Offset, ULONG DeviceOffset, PULONG Length, BOOLEAN WriteToDevice,
                                    PSCATTER_GATHER_LIST ScatterGatherBuffer, ULONG ScatterGatherBufferLength, PDMA_COMPLETION_ROUTINE DmaCompletionRoutine, PVOID CompletionContext)
{
    (void)DmaAdapter;
    (void)Mdl;
    (void)MapRegisterBase;
    (void)Offset;
    (void)DeviceOffset;
    (void)WriteToDevice;
    (void)ScatterGatherBuffer;
    (void)ScatterGatherBufferLength;
    (void)DmaCompletionRoutine;
    (void)CompletionContext;
    *Length = model_dma_mapped(*Length);
    return model_dma_done(__irpcheck_any_status("MapTransferEx"));
}

/* "PGET_DMA_ALIGNMENT callback function (wdm.h)". Any number. */
static ULONG model_GetDmaAlignment(PDMA_ADAPTER DmaAdapter)
{
    (void)DmaAdapter;
    return __irpcheck_any_ulong("alignment");
}

/* "PREAD_DMA_COUNTER callback function (wdm.h)". Any number. */
static ULONG model_ReadDmaCounter(PDMA_ADAPTER DmaAdapter)
{
    (void)DmaAdapter;
    return __irpcheck_any_ulong("bytes left");
}

/* "PPUT_SCATTER_GATHER_LIST callback function (wdm.h)". Memory that was freed is not told apart. */
static VOID model_PutScatterGatherList(PDMA_ADAPTER DmaAdapter, PSCATTER_GATHER_LIST ScatterGather, BOOLEAN WriteToDevice)
{
    (void)DmaAdapter;
    (void)ScatterGather;
    (void)WriteToDevice;
}

/* "PCALCULATE_SCATTER_GATHER_LIST_SIZE callback function (wdm.h)". Any sizes. */
static NTSTATUS model_CalculateScatterGatherList(PDMA_ADAPTER DmaAdapter, PMDL Mdl, PVOID CurrentVa, ULONG Length, PULONG ScatterGatherListSize, PULONG NumberOfMapRegisters)
{
    (void)DmaAdapter;
    (void)Mdl;
    (void)CurrentVa;
    (void)Length;
    *ScatterGatherListSize = __irpcheck_any_ulong("bytes of the list");
    if (NumberOfMapRegisters != NULL)
        *NumberOfMapRegisters = __irpcheck_any_ulong("map registers");
    return model_dma_done(__irpcheck_any_status("CalculateScatterGatherList"));
}

/* "PBUILD_MDL_FROM_SCATTER_GATHER_LIST callback function (wdm.h)". The MDL that it was made from, or any other. */
static NTSTATUS model_BuildMdlFromScatterGatherList(PDMA_ADAPTER DmaAdapter, PSCATTER_GATHER_LIST ScatterGather, PMDL OriginalMdl, PMDL *TargetMdl)
{
    (void)DmaAdapter;
    (void)ScatterGather;
    *TargetMdl = __irpcheck_any_bool("the MDL stays") ? OriginalMdl : (PMDL)__irpcheck_any_pointer("MDL of a list");
    return model_dma_done(__irpcheck_any_status("BuildMdlFromScatterGatherList"));
}

/* "PGET_DMA_ADAPTER_INFO callback function (wdm.h)". Anything in the record. */
static NTSTATUS model_GetDmaAdapterInfo(PDMA_ADAPTER DmaAdapter, PDMA_ADAPTER_INFO AdapterInfo)
{
    (void)DmaAdapter;
    __irpcheck_havoc(AdapterInfo);
    return model_dma_done(__irpcheck_any_status("GetDmaAdapterInfo"));
}

/* "PGET_DMA_TRANSFER_INFO callback function (wdm.h)". Anything in the record. */
static NTSTATUS model_GetDmaTransferInfo(PDMA_ADAPTER DmaAdapter, PMDL Mdl, ULONGLONG Offset, ULONG Length, BOOLEAN WriteOnly, PDMA_TRANSFER_INFO TransferInfo)
{
    (void)DmaAdapter;
    (void)Mdl;
    (void)Offset;
    (void)Length;
    (void)WriteOnly;
    __irpcheck_havoc(TransferInfo);
    return model_dma_done(__irpcheck_any_status("GetDmaTransferInfo"));
}

/* "PINITIALIZE_DMA_TRANSFER_CONTEXT callback function (wdm.h)". Anything in the context. */
static NTSTATUS model_InitializeDmaTransferContext(PDMA_ADAPTER DmaAdapter, PVOID DmaTransferContext)
{
    (void)DmaAdapter;
    __irpcheck_havoc(DmaTransferContext);
    return model_dma_done(__irpcheck_any_status("InitializeDmaTransferContext"));
}

/* "PCONFIGURE_ADAPTER_CHANNEL callback function (wdm.h)". The context is only read. */
static NTSTATUS model_ConfigureAdapterChannel(PDMA_ADAPTER DmaAdapter, ULONG FunctionNumber, PVOID Context)
{
    (void)DmaAdapter;
    (void)FunctionNumber;
    (void)Context;
    return model_dma_done(__irpcheck_any_status("ConfigureAdapterChannel"));
}

/* "PCANCEL_ADAPTER_CHANNEL callback function (wdm.h)". TRUE or FALSE. */
static BOOLEAN model_CancelAdapterChannel(PDMA_ADAPTER DmaAdapter, PDEVICE_OBJECT DeviceObject, PVOID DmaTransferContext)
{
    (void)DmaAdapter;
    (void)DeviceObject;
    (void)DmaTransferContext;
    return __irpcheck_any_bool("the request for the channel was cancelled");
}

/* "PCANCEL_MAPPED_TRANSFER callback function (wdm.h)". STATUS_SUCCESS, or any failure. */
static NTSTATUS model_CancelMappedTransfer(PDMA_ADAPTER DmaAdapter, PVOID DmaTransferContext)
{
    (void)DmaAdapter;
    (void)DmaTransferContext;
    return model_dma_done(__irpcheck_any_status("CancelMappedTransfer"));
}

/* "IoAllocateAdapterChannel function (ntddk.h)". The routine is called at once, or later. */
NTSTATUS IoAllocateAdapterChannel(PADAPTER_OBJECT AdapterObject, PDEVICE_OBJECT DeviceObject, ULONG NumberOfMapRegisters, PDRIVER_CONTROL ExecutionRoutine, PVOID Context)
{
    (void)AdapterObject;
    (void)NumberOfMapRegisters;
    if (__irpcheck_any_bool("there are too few map registers"))
        return STATUS_INSUFFICIENT_RESOURCES;
    model_channel(DeviceObject, ExecutionRoutine, Context);
    return STATUS_SUCCESS;
}

/* "IoFlushAdapterBuffers function (ntddk.h)". TRUE or FALSE. */
BOOLEAN IoFlushAdapterBuffers(PADAPTER_OBJECT AdapterObject, PMDL Mdl, PVOID MapRegisterBase, PVOID CurrentVa, ULONG Length, BOOLEAN WriteToDevice)
{
    (void)AdapterObject;
    (void)Mdl;
    (void)MapRegisterBase;
    (void)CurrentVa;
    (void)Length;
    (void)WriteToDevice;
    return __irpcheck_any_bool("the buffers were flushed");
}

/* "IoFreeAdapterChannel function (ntddk.h)". Who waits for the channel runs later. */
VOID IoFreeAdapterChannel(PADAPTER_OBJECT AdapterObject)
{
    (void)AdapterObject;
}

/* "IoFreeMapRegisters function (ntddk.h)". Nothing that a driver can see. */
VOID IoFreeMapRegisters(PADAPTER_OBJECT AdapterObject, PVOID MapRegisterBase, ULONG NumberOfMapRegisters)
{
    (void)AdapterObject;
    (void)MapRegisterBase;
    (void)NumberOfMapRegisters;
}

/* "IoMapTransfer function (ntddk.h)". Any address; as many bytes as were asked for, or fewer. */
PHYSICAL_ADDRESS IoMapTransfer(PADAPTER_OBJECT AdapterObject, PMDL Mdl, PVOID MapRegisterBase, PVOID CurrentVa, PULONG Length, BOOLEAN WriteToDevice)
{
    PHYSICAL_ADDRESS address;
    (void)AdapterObject;
    (void)Mdl;
    (void)MapRegisterBase;
    (void)CurrentVa;
    (void)WriteToDevice;
    *Length = model_dma_mapped(*Length);
    address.QuadPart = __irpcheck_any_longlong("logical address");
    return address;
}

/* "IoGetDmaAdapter function (wdm.h)". Any adapter, or NULL. */
PDMA_ADAPTER IoGetDmaAdapter(PDEVICE_OBJECT PhysicalDeviceObject, PDEVICE_DESCRIPTION DeviceDescription, PULONG NumberOfMapRegisters)
{
    (void)PhysicalDeviceObject;
    (void)DeviceDescription;
    *NumberOfMapRegisters = __irpcheck_any_ulong("map registers");
    return (PDMA_ADAPTER)__irpcheck_any_pointer("adapter");
}

/* "HalGetAdapter function (ntddk.h)". Any adapter, or NULL. */
PADAPTER_OBJECT HalGetAdapter(PDEVICE_DESCRIPTION DeviceDescription, PULONG NumberOfMapRegisters)
{
    (void)DeviceDescription;
    *NumberOfMapRegisters = __irpcheck_any_ulong("map registers");
    return (PADAPTER_OBJECT)__irpcheck_any_pointer("adapter");
}

/* "HalAllocateCommonBuffer function (ntddk.h)". As AllocateCommonBuffer. */
PVOID HalAllocateCommonBuffer(PADAPTER_OBJECT AdapterObject, ULONG Length, PPHYSICAL_ADDRESS LogicalAddress, BOOLEAN CacheEnabled)
{
    (void)AdapterObject;
    (void)CacheEnabled;
    return model_common_buffer(Length, LogicalAddress);
}

/* "HalFreeCommonBuffer function (ntddk.h)". Memory that was freed is not told apart. */
VOID HalFreeCommonBuffer(PADAPTER_OBJECT AdapterObject, ULONG Length, PHYSICAL_ADDRESS LogicalAddress, PVOID VirtualAddress, BOOLEAN CacheEnabled)
{
    (void)AdapterObject;
    (void)Length;
    (void)LogicalAddress;
    (void)VirtualAddress;
    (void)CacheEnabled;
}

/* "HalReadDmaCounter function (ntddk.h)". Any number. */
ULONG HalReadDmaCounter(PADAPTER_OBJECT AdapterObject)
{
    (void)AdapterObject;
    return __irpcheck_any_ulong("bytes left");
}

/* What is in such a table. */
static struct _DMA_OPERATIONS model_operations = {
    .PutDmaAdapter = model_PutDmaAdapter,
    .AllocateCommonBuffer = model_AllocateCommonBuffer,
    .FreeCommonBuffer = model_FreeCommonBuffer,
    .AllocateAdapterChannel = model_AllocateAdapterChannel,
    .FlushAdapterBuffers = model_FlushAdapterBuffers,
    .FreeAdapterChannel = model_FreeAdapterChannel,
    .FreeMapRegisters = model_FreeMapRegisters,
    .MapTransfer = model_MapTransfer,
    .GetDmaAlignment = model_GetDmaAlignment,
    .ReadDmaCounter = model_ReadDmaCounter,
    .GetScatterGatherList = model_GetScatterGatherList,
    .PutScatterGatherList = model_PutScatterGatherList,
    .CalculateScatterGatherList = model_CalculateScatterGatherList,
    .BuildScatterGatherList = model_BuildScatterGatherList,
    .BuildMdlFromScatterGatherList = model_BuildMdlFromScatterGatherList,
    .GetDmaAdapterInfo = model_GetDmaAdapterInfo,
    .GetDmaTransferInfo = model_GetDmaTransferInfo,
    .InitializeDmaTransferContext = model_InitializeDmaTransferContext,
    .AllocateCommonBufferEx = model_AllocateCommonBufferEx,
    .AllocateAdapterChannelEx = model_AllocateAdapterChannelEx,
    .ConfigureAdapterChannel = model_ConfigureAdapterChannel,
    .CancelAdapterChannel = model_CancelAdapterChannel,
    .MapTransferEx = model_MapTransferEx,
    .GetScatterGatherListEx = model_GetScatterGatherListEx,
    .BuildScatterGatherListEx = model_BuildScatterGatherListEx,
    .FlushAdapterBuffersEx = model_FlushAdapterBuffersEx,
    .FreeAdapterObject = model_FreeAdapterObject,
    .CancelMappedTransfer = model_CancelMappedTransfer,
};
