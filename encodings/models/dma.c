/*
 * What is called through the table of an adapter and calls a routine of the driver's back. The table is the system's: a pointer in it may also lead
 * to somebody else, who calls later.
 */
#include <ntddk.h>
#include "irpcheck.h"
#include "world.h"

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

/* What is in such a table, of this. */
static struct _DMA_OPERATIONS model_operations = {
    .AllocateAdapterChannel = model_AllocateAdapterChannel,
    .GetScatterGatherList = model_GetScatterGatherList,
    .BuildScatterGatherList = model_BuildScatterGatherList,
    .AllocateAdapterChannelEx = model_AllocateAdapterChannelEx,
};
