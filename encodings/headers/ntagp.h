/* Accelerated graphics: what a bridge's driver offers to the drivers of cards. Read again after initguid.h to define the GUID. */
#include <guiddef.h>
DEFINE_GUID(GUID_AGP_BUS_INTERFACE_STANDARD, 0x2ef74803, 0xd8d3, 0x11d1, 0x9c, 0xaa, 0x00, 0xc0, 0xf0, 0x16, 0x56, 0x36);
#ifndef IRPCHECK_NTAGP_H
#define IRPCHECK_NTAGP_H
#include <ntddk.h>
#define AGP_BUS_INTERFACE_V1 1
#define AGP_BUS_INTERFACE_V2 2
#define AGP_BUS_INTERFACE_V3 3
#define AGP_CAPABILITIES_MAP_PHYSICAL 0x00000001
#define AGP_CAPABILITIES_CACHE_COHERENT 0x00000002
#define AGP_SET_RATE_DISABLE_SBA 0x00010000
#define AGP_SET_RATE_DISABLE_FW 0x00020000
typedef NTSTATUS (*PAGP_BUS_SET_RATE)(PVOID AgpContext, ULONG AgpRate);
typedef NTSTATUS (*PAGP_BUS_RESERVE_MEMORY)(PVOID AgpContext, ULONG NumberOfPages, MEMORY_CACHING_TYPE MemoryType, PVOID *MapHandle, PHYSICAL_ADDRESS *PhysicalAddress);
typedef NTSTATUS (*PAGP_BUS_RELEASE_MEMORY)(PVOID AgpContext, PVOID MapHandle);
typedef NTSTATUS (*PAGP_BUS_COMMIT_MEMORY)(PVOID AgpContext, PVOID MapHandle, ULONG NumberOfPages, ULONG OffsetInPages, PMDL Mdl, PHYSICAL_ADDRESS *MemoryBase);
typedef NTSTATUS (*PAGP_BUS_FREE_MEMORY)(PVOID AgpContext, PVOID MapHandle, ULONG NumberOfPages, ULONG OffsetInPages);
typedef NTSTATUS (*PAGP_GET_MAPPED_PAGES)(PVOID AgpContext, PVOID MapHandle, ULONG NumberOfPages, ULONG OffsetInPages, PMDL Mdl);
typedef NTSTATUS (*PAGP_MAP_MEMORY)(PVOID AgpContext, PVOID MapHandle, ULONG NumberOfPages, ULONG OffsetInPages, PMDL Mdl, PHYSICAL_ADDRESS *MemoryBase);
typedef NTSTATUS (*PAGP_UNMAP_MEMORY)(PVOID AgpContext, PVOID MapHandle, ULONG NumberOfPages, ULONG OffsetInPages, PMDL Mdl);
typedef struct _AGP_BUS_INTERFACE_STANDARD {
  USHORT Size, Version;
  PVOID AgpContext;
  PINTERFACE_REFERENCE InterfaceReference;
  PINTERFACE_DEREFERENCE InterfaceDereference;
  ULONG Capabilities;
  PAGP_BUS_RESERVE_MEMORY ReserveMemory;
  PAGP_BUS_RELEASE_MEMORY ReleaseMemory;
  PAGP_BUS_COMMIT_MEMORY CommitMemory;
  PAGP_BUS_FREE_MEMORY FreeMemory;
  PAGP_GET_MAPPED_PAGES GetMappedPages;
  PAGP_BUS_SET_RATE SetRate;
  SIZE_T AgpSize;
  PHYSICAL_ADDRESS AgpBase, MaxPhysicalAddress;
  PAGP_MAP_MEMORY MapMemory;
  PAGP_UNMAP_MEMORY UnMapMemory;
} AGP_BUS_INTERFACE_STANDARD, *PAGP_BUS_INTERFACE_STANDARD;
#define AGP_BUS_INTERFACE_V1_SIZE (FIELD_OFFSET(AGP_BUS_INTERFACE_STANDARD, SetRate))
#define AGP_BUS_INTERFACE_V2_SIZE (FIELD_OFFSET(AGP_BUS_INTERFACE_STANDARD, AgpSize))
#endif
