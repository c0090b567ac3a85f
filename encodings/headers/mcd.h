/* Media changers: between their class driver and the minidriver of a model. */
#ifndef IRPCHECK_MCD_H
#define IRPCHECK_MCD_H
#include <ntddk.h>
#include <srb.h>
#include <scsi.h>
#include <ntddchgr.h>
#include <wmidata.h>
#include <wmistr.h>
#include <classpnp.h>
#define CHANGERAPI
#ifdef DebugPrint
#undef DebugPrint
#endif
#if DBG
#define DebugPrint(message) ChangerClassDebugPrint message
#else
#define DebugPrint(message)
#endif
#define MAXIMUM_CHANGER_INQUIRY_DATA 252
typedef NTSTATUS (*CHANGER_INITIALIZE)(PDEVICE_OBJECT DeviceObject);
typedef ULONG (*CHANGER_EXTENSION_SIZE)(VOID);
typedef VOID (*CHANGER_ERROR_ROUTINE)(PDEVICE_OBJECT DeviceObject, PSCSI_REQUEST_BLOCK Srb, NTSTATUS *Status, BOOLEAN *Retry);
typedef NTSTATUS (*CHANGER_COMMAND_ROUTINE)(PDEVICE_OBJECT DeviceObject, PIRP Irp);
typedef NTSTATUS (*CHANGER_PERFORM_DIAGNOSTICS)(PDEVICE_OBJECT DeviceObject, PWMI_CHANGER_PROBLEM_DEVICE_ERROR ChangerDeviceError);
typedef struct _MCD_INIT_DATA {
  ULONG InitDataSize;
  CHANGER_EXTENSION_SIZE ChangerAdditionalExtensionSize;
  CHANGER_INITIALIZE ChangerInitialize;
  CHANGER_ERROR_ROUTINE ChangerError;
  CHANGER_PERFORM_DIAGNOSTICS ChangerPerformDiagnostics;
  CHANGER_COMMAND_ROUTINE ChangerGetParameters, ChangerGetStatus, ChangerGetProductData, ChangerSetAccess, ChangerGetElementStatus, ChangerInitializeElementStatus;
  CHANGER_COMMAND_ROUTINE ChangerSetPosition, ChangerExchangeMedium, ChangerMoveMedium, ChangerReinitializeUnit, ChangerQueryVolumeTags;
} MCD_INIT_DATA, *PMCD_INIT_DATA;
NTSTATUS ChangerClassInitialize(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath, PMCD_INIT_DATA MCDInitData);
PVOID ChangerClassAllocatePool(POOL_TYPE PoolType, ULONG NumberOfBytes);
VOID ChangerClassFreePool(PVOID PoolToFree);
NTSTATUS ChangerClassSendSrbSynchronous(PDEVICE_OBJECT DeviceObject, PSCSI_REQUEST_BLOCK Srb, PVOID Buffer, ULONG BufferSize, BOOLEAN WriteToDevice);
VOID ChangerClassDebugPrint(ULONG DebugPrintLevel, PCCHAR DebugMessage, ...);

/* Mode pages and element status of changers ("SMC"). */
#pragma pack(push, 1)
typedef struct _MODE_ELEMENT_ADDRESS_PAGE {
  UCHAR PageCode : 6, Reserved1 : 1, PS : 1, PageLength, MediumTransportElementAddress[2], NumberTransportElements[2], FirstStorageElementAddress[2], NumberStorageElements[2];
  UCHAR FirstIEPortElementAddress[2], NumberIEPortElements[2], FirstDataXFerElementAddress[2], NumberDataXFerElements[2], Reserved2[2];
} MODE_ELEMENT_ADDRESS_PAGE, *PMODE_ELEMENT_ADDRESS_PAGE;
typedef struct _MODE_TRANSPORT_GEOMETRY_PAGE { UCHAR PageCode : 6, Reserved1 : 1, PS : 1, PageLength, Flip : 1, Reserved2 : 7, TransportElementNumber; } MODE_TRANSPORT_GEOMETRY_PAGE, *PMODE_TRANSPORT_GEOMETRY_PAGE;
typedef struct _MODE_DEVICE_CAPABILITIES_PAGE {
  UCHAR PageCode : 6, Reserved1 : 1, PS : 1, PageLength, MediumTransport : 1, StorageLocation : 1, IEPort : 1, DataXFer : 1, Reserved2 : 4, Reserved3;
  UCHAR MTtoMT : 1, MTtoST : 1, MTtoIE : 1, MTtoDT : 1, Reserved4 : 4, STtoMT : 1, STtoST : 1, STtoIE : 1, STtoDT : 1, Reserved5 : 4;
  UCHAR IEtoMT : 1, IEtoST : 1, IEtoIE : 1, IEtoDT : 1, Reserved6 : 4, DTtoMT : 1, DTtoST : 1, DTtoIE : 1, DTtoDT : 1, Reserved7 : 4, Reserved8[4];
  UCHAR XMTtoMT : 1, XMTtoST : 1, XMTtoIE : 1, XMTtoDT : 1, Reserved9 : 4, XSTtoMT : 1, XSTtoST : 1, XSTtoIE : 1, XSTtoDT : 1, Reserved10 : 4;
  UCHAR XIEtoMT : 1, XIEtoST : 1, XIEtoIE : 1, XIEtoDT : 1, Reserved11 : 4, XDTtoMT : 1, XDTtoST : 1, XDTtoIE : 1, XDTtoDT : 1, Reserved12 : 4;
} MODE_DEVICE_CAPABILITIES_PAGE, *PMODE_DEVICE_CAPABILITIES_PAGE;
typedef struct _ELEMENT_STATUS_HEADER { UCHAR FirstElementAddress[2], NumberOfElements[2], Reserved, ReportByteCount[3]; } ELEMENT_STATUS_HEADER, *PELEMENT_STATUS_HEADER;
typedef struct _ELEMENT_DESCRIPTOR {
  UCHAR ElementAddress[2], Full : 1, Reserved1 : 1, Exception : 1, Accessible : 1, Reserved2 : 4, Reserved3, AdditionalSenseCode, AddSenseCodeQualifier;
  UCHAR Lun : 3, Reserved4 : 1, LunValid : 1, IdValid : 1, Reserved5 : 1, NotThisBus : 1, BusAddress, Reserved6, Reserved7 : 6, Invert : 1, SValid : 1, SourceStorageElementAddress[2];
} ELEMENT_DESCRIPTOR, *PELEMENT_DESCRIPTOR;
typedef struct _ELEMENT_STATUS_PAGE { UCHAR ElementType, Reserved1 : 6, AVolTag : 1, PVolTag : 1, ElementDescriptorLength[2], Reserved2, DescriptorByteCount[3]; } ELEMENT_STATUS_PAGE, *PELEMENT_STATUS_PAGE;
#pragma pack(pop)

/* What a minidriver defines. */
ULONG ChangerAdditionalExtensionSize(VOID);
NTSTATUS ChangerInitialize(PDEVICE_OBJECT DeviceObject);
VOID ChangerError(PDEVICE_OBJECT DeviceObject, PSCSI_REQUEST_BLOCK Srb, NTSTATUS *Status, BOOLEAN *Retry);
NTSTATUS ChangerPerformDiagnostics(PDEVICE_OBJECT DeviceObject, PWMI_CHANGER_PROBLEM_DEVICE_ERROR ChangerDeviceError);
NTSTATUS ChangerGetParameters(PDEVICE_OBJECT DeviceObject, PIRP Irp);
NTSTATUS ChangerGetStatus(PDEVICE_OBJECT DeviceObject, PIRP Irp);
NTSTATUS ChangerGetProductData(PDEVICE_OBJECT DeviceObject, PIRP Irp);
NTSTATUS ChangerSetAccess(PDEVICE_OBJECT DeviceObject, PIRP Irp);
NTSTATUS ChangerGetElementStatus(PDEVICE_OBJECT DeviceObject, PIRP Irp);
NTSTATUS ChangerInitializeElementStatus(PDEVICE_OBJECT DeviceObject, PIRP Irp);
NTSTATUS ChangerSetPosition(PDEVICE_OBJECT DeviceObject, PIRP Irp);
NTSTATUS ChangerExchangeMedium(PDEVICE_OBJECT DeviceObject, PIRP Irp);
NTSTATUS ChangerMoveMedium(PDEVICE_OBJECT DeviceObject, PIRP Irp);
NTSTATUS ChangerReinitializeUnit(PDEVICE_OBJECT DeviceObject, PIRP Irp);
NTSTATUS ChangerQueryVolumeTags(PDEVICE_OBJECT DeviceObject, PIRP Irp);
#endif
