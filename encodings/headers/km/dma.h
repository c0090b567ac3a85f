/* DMA adapters. */
#ifndef IRPCHECK_KM_DMA_H
#define IRPCHECK_KM_DMA_H

typedef struct _DEVICE_DESCRIPTION {
  ULONG Version;
  BOOLEAN Master, ScatterGather, DemandMode, AutoInitialize, Dma32BitAddresses, IgnoreCount, Reserved1, Dma64BitAddresses;
  ULONG BusNumber, DmaChannel;
  INTERFACE_TYPE InterfaceType;
  DMA_WIDTH DmaWidth;
  DMA_SPEED DmaSpeed;
  ULONG MaximumLength, DmaPort, DmaAddressWidth, DmaControllerInstance, DmaRequestLine;
  PHYSICAL_ADDRESS DeviceAddress;
} DEVICE_DESCRIPTION, *PDEVICE_DESCRIPTION;
#define DEVICE_DESCRIPTION_VERSION 0
#define DEVICE_DESCRIPTION_VERSION1 1
#define DEVICE_DESCRIPTION_VERSION2 2
#define DEVICE_DESCRIPTION_VERSION3 3
typedef struct _SCATTER_GATHER_ELEMENT { PHYSICAL_ADDRESS Address; ULONG Length; ULONG_PTR Reserved; } SCATTER_GATHER_ELEMENT, *PSCATTER_GATHER_ELEMENT;
typedef struct _SCATTER_GATHER_LIST { ULONG NumberOfElements; ULONG_PTR Reserved; SCATTER_GATHER_ELEMENT Elements[]; } SCATTER_GATHER_LIST, *PSCATTER_GATHER_LIST;
typedef struct _DMA_ADAPTER { USHORT Version, Size; struct _DMA_OPERATIONS *DmaOperations; } DMA_ADAPTER, *PDMA_ADAPTER;
typedef struct _DMA_OPERATIONS {
  ULONG Size;
  VOID (*PutDmaAdapter)(PDMA_ADAPTER DmaAdapter);
  PVOID (*AllocateCommonBuffer)(PDMA_ADAPTER DmaAdapter, ULONG Length, PPHYSICAL_ADDRESS LogicalAddress, BOOLEAN CacheEnabled);
  VOID (*FreeCommonBuffer)(PDMA_ADAPTER DmaAdapter, ULONG Length, PHYSICAL_ADDRESS LogicalAddress, PVOID VirtualAddress, BOOLEAN CacheEnabled);
  NTSTATUS (*AllocateAdapterChannel)(PDMA_ADAPTER DmaAdapter, PDEVICE_OBJECT DeviceObject, ULONG NumberOfMapRegisters, PDRIVER_CONTROL ExecutionRoutine, PVOID Context);
  BOOLEAN (*FlushAdapterBuffers)(PDMA_ADAPTER DmaAdapter, PMDL Mdl, PVOID MapRegisterBase, PVOID CurrentVa, ULONG Length, BOOLEAN WriteToDevice);
  VOID (*FreeAdapterChannel)(PDMA_ADAPTER DmaAdapter);
  VOID (*FreeMapRegisters)(PDMA_ADAPTER DmaAdapter, PVOID MapRegisterBase, ULONG NumberOfMapRegisters);
  PHYSICAL_ADDRESS (*MapTransfer)(PDMA_ADAPTER DmaAdapter, PMDL Mdl, PVOID MapRegisterBase, PVOID CurrentVa, PULONG Length, BOOLEAN WriteToDevice);
  ULONG (*GetDmaAlignment)(PDMA_ADAPTER DmaAdapter);
  ULONG (*ReadDmaCounter)(PDMA_ADAPTER DmaAdapter);
  NTSTATUS (*GetScatterGatherList)(PDMA_ADAPTER DmaAdapter, PDEVICE_OBJECT DeviceObject, PMDL Mdl, PVOID CurrentVa, ULONG Length, PDRIVER_LIST_CONTROL ExecutionRoutine, PVOID Context, BOOLEAN WriteToDevice);
  VOID (*PutScatterGatherList)(PDMA_ADAPTER DmaAdapter, PSCATTER_GATHER_LIST ScatterGather, BOOLEAN WriteToDevice);
  NTSTATUS (*CalculateScatterGatherList)(PDMA_ADAPTER DmaAdapter, PMDL Mdl, PVOID CurrentVa, ULONG Length, PULONG ScatterGatherListSize, PULONG NumberOfMapRegisters);
  NTSTATUS (*BuildScatterGatherList)(PDMA_ADAPTER DmaAdapter, PDEVICE_OBJECT DeviceObject, PMDL Mdl, PVOID CurrentVa, ULONG Length, PDRIVER_LIST_CONTROL ExecutionRoutine, PVOID Context, BOOLEAN WriteToDevice, PVOID ScatterGatherBuffer, ULONG ScatterGatherLength);
  NTSTATUS (*BuildMdlFromScatterGatherList)(PDMA_ADAPTER DmaAdapter, PSCATTER_GATHER_LIST ScatterGather, PMDL OriginalMdl, PMDL *TargetMdl);
} DMA_OPERATIONS, *PDMA_OPERATIONS;
PDMA_ADAPTER IoGetDmaAdapter(PDEVICE_OBJECT PhysicalDeviceObject, PDEVICE_DESCRIPTION DeviceDescription, PULONG NumberOfMapRegisters);

#endif
