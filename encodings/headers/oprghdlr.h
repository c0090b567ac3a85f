/* Operation regions of ACPI: who answers for them. */
#ifndef IRPCHECK_OPRGHDLR_H
#define IRPCHECK_OPRGHDLR_H
#include <wdm.h>
#define ACPI_OPREGION_ACCESS_AS_RAW 0x1
#define ACPI_OPREGION_ACCESS_AS_COOKED 0x2
#define ACPI_OPREGION_REGION_SPACE_MEMORY 0x0
#define ACPI_OPREGION_REGION_SPACE_IO 0x1
#define ACPI_OPREGION_REGION_SPACE_PCI_CONFIG 0x2
#define ACPI_OPREGION_REGION_SPACE_EC 0x3
#define ACPI_OPREGION_REGION_SPACE_SMB 0x4
#define ACPI_OPREGION_READ 0x0
#define ACPI_OPREGION_WRITE 0x1
#define ACPI_OPREGION_ACCESS_AT_HIGH_LEVEL 0x1
typedef VOID (__cdecl *PACPI_OP_REGION_CALLBACK)();
typedef NTSTATUS (__cdecl *PACPI_OP_REGION_HANDLER)(ULONG AccessType, PVOID OperationRegionObject, ULONG Address, ULONG Size, PULONG Data, ULONG_PTR Context, PACPI_OP_REGION_CALLBACK CompletionHandler, PVOID CompletionContext);
NTSTATUS RegisterOpRegionHandler(PDEVICE_OBJECT DeviceObject, ULONG AccessType, ULONG RegionSpace, PACPI_OP_REGION_HANDLER Handler, PVOID Context, ULONG Flags, PVOID *OperationRegionObject);
NTSTATUS DeRegisterOpRegionHandler(PDEVICE_OBJECT DeviceObject, PVOID OperationRegionObject);
#endif
