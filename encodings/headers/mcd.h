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
