/* The library that storage class drivers are built on: what it asks of them, what it keeps for each device, what it offers. */
#ifndef IRPCHECK_CLASSPNP_H
#define IRPCHECK_CLASSPNP_H
#define _CLASS_
#include <ntddk.h>
#include <ntdddisk.h>
#include <ntddcdrm.h>
#include <ntddtape.h>
#include <ntddscsi.h>
#include <ntddstor.h>
#include <stdio.h>
#include <scsi.h>
#include <srbhelper.h>
#include <storage/class-words.h>
#include <storage/class-callbacks.h>
#include <storage/class-devices.h>

#define SCSIPORT_API
#define CLASSPNP_API

/* Starting, devices, children. */
ULONG ClassInitialize(PVOID Argument1, PVOID Argument2, PCLASS_INIT_DATA InitializationData);
ULONG ClassInitializeEx(PDRIVER_OBJECT DriverObject, LPGUID Guid, PVOID Data);
NTSTATUS ClassCreateDeviceObject(PDRIVER_OBJECT DriverObject, PCCHAR ObjectNameBuffer, PDEVICE_OBJECT LowerDeviceObject, BOOLEAN IsFdo, PDEVICE_OBJECT *DeviceObject);
NTSTATUS ClassClaimDevice(PDEVICE_OBJECT LowerDeviceObject, BOOLEAN Release);
NTSTATUS ClassRemoveDevice(PDEVICE_OBJECT DeviceObject, UCHAR RemoveType);
VOID ClassInvalidateBusRelations(PDEVICE_OBJECT Fdo);
VOID ClassMarkChildrenMissing(PFUNCTIONAL_DEVICE_EXTENSION Fdo);
BOOLEAN ClassMarkChildMissing(PPHYSICAL_DEVICE_EXTENSION PdoExtension, BOOLEAN AcquireChildLock);
VOID ClassAcquireChildLock(PFUNCTIONAL_DEVICE_EXTENSION FdoExtension);
VOID ClassReleaseChildLock(PFUNCTIONAL_DEVICE_EXTENSION FdoExtension);
PCLASS_DRIVER_EXTENSION ClassGetDriverExtension(PDRIVER_OBJECT DriverObject);
NTSTATUS ClassGetDescriptor(PDEVICE_OBJECT DeviceObject, PSTORAGE_PROPERTY_ID PropertyId, PVOID *Descriptor);
VOID ClassGetDeviceParameter(PFUNCTIONAL_DEVICE_EXTENSION FdoExtension, PWSTR SubkeyName, PWSTR ParameterName, PULONG ParameterValue);
NTSTATUS ClassSetDeviceParameter(PFUNCTIONAL_DEVICE_EXTENSION FdoExtension, PWSTR SubkeyName, PWSTR ParameterName, ULONG ParameterValue);
VOID ClassUpdateInformationInRegistry(PDEVICE_OBJECT Fdo, PCHAR DeviceName, ULONG DeviceNumber, PINQUIRYDATA InquiryData, ULONG InquiryDataLength);
ULONG ClassQueryTimeOutRegistryValue(PDEVICE_OBJECT DeviceObject);
PFILE_OBJECT_EXTENSION ClassGetFsContext(PCOMMON_DEVICE_EXTENSION CommonExtension, PFILE_OBJECT FileObject);
VOID ClassInitializeSrbLookasideList(PCOMMON_DEVICE_EXTENSION CommonExtension, ULONG NumberElements);
VOID ClassDeleteSrbLookasideList(PCOMMON_DEVICE_EXTENSION CommonExtension);
PVPB ClassGetVpb(PDEVICE_OBJECT DeviceObject);

/* Requests. */
#define ClassAcquireRemoveLock(device, tag) ClassAcquireRemoveLockEx((device), (tag), __FILE__, __LINE__)
ULONG ClassAcquireRemoveLockEx(PDEVICE_OBJECT DeviceObject, PVOID Tag, PCSTR File, ULONG Line);
VOID ClassReleaseRemoveLock(PDEVICE_OBJECT DeviceObject, PIRP Tag);
VOID ClassCompleteRequest(PDEVICE_OBJECT DeviceObject, PIRP Irp, CCHAR PriorityBoost);
NTSTATUS ClassReadDriveCapacity(PDEVICE_OBJECT DeviceObject);
VOID ClassReleaseQueue(PDEVICE_OBJECT DeviceObject);
VOID ClassSplitRequest(PDEVICE_OBJECT DeviceObject, PIRP Irp, ULONG MaximumBytes);
NTSTATUS ClassDeviceControl(PDEVICE_OBJECT DeviceObject, PIRP Irp);
IO_COMPLETION_ROUTINE ClassIoComplete, ClassIoCompleteAssociated, ClassSignalCompletion, ClassAsynchronousCompletion, ClassCheckVerifyComplete;
BOOLEAN ClassInterpretSenseInfo(PDEVICE_OBJECT DeviceObject, PSCSI_REQUEST_BLOCK Srb, UCHAR MajorFunctionCode, ULONG IoDeviceCode, ULONG RetryCount, NTSTATUS *Status, ULONG *RetryInterval);
VOID ClassSendDeviceIoControlSynchronous(ULONG IoControlCode, PDEVICE_OBJECT TargetDeviceObject, PVOID Buffer, ULONG InputBufferLength, ULONG OutputBufferLength, BOOLEAN InternalDeviceIoControl, PIO_STATUS_BLOCK IoStatus);
NTSTATUS ClassSendIrpSynchronous(PDEVICE_OBJECT TargetDeviceObject, PIRP Irp);
NTSTATUS ClassForwardIrpSynchronous(PCOMMON_DEVICE_EXTENSION CommonExtension, PIRP Irp);
NTSTATUS ClassSendSrbSynchronous(PDEVICE_OBJECT DeviceObject, PSCSI_REQUEST_BLOCK Srb, PVOID BufferAddress, ULONG BufferLength, BOOLEAN WriteToDevice);
NTSTATUS ClassSendSrbAsynchronous(PDEVICE_OBJECT DeviceObject, PSCSI_REQUEST_BLOCK Srb, PIRP Irp, PVOID BufferAddress, ULONG BufferLength, BOOLEAN WriteToDevice);
NTSTATUS ClassBuildRequest(PDEVICE_OBJECT DeviceObject, PIRP Irp);
NTSTATUS ClassInternalIoControl(PDEVICE_OBJECT DeviceObject, PIRP Irp);
VOID ClassSendStartUnit(PDEVICE_OBJECT DeviceObject);

/* Mode pages. */
ULONG ClassModeSense(PDEVICE_OBJECT DeviceObject, PCHAR ModeSenseBuffer, ULONG Length, UCHAR PageMode);
ULONG ClassModeSenseEx(PDEVICE_OBJECT DeviceObject, PCHAR ModeSenseBuffer, ULONG Length, UCHAR PageMode, UCHAR PageControl);
NTSTATUS ClassModeSelect(PDEVICE_OBJECT DeviceObject, PCHAR ModeSelectBuffer, ULONG Length, BOOLEAN SavePages);
PVOID ClassFindModePage(PCHAR ModeSenseBuffer, ULONG Length, UCHAR PageMode, BOOLEAN Use6Byte);

/* Power, media, failure prediction. */
NTSTATUS ClassSpinDownPowerHandler(PDEVICE_OBJECT DeviceObject, PIRP Irp);
NTSTATUS ClassStopUnitPowerHandler(PDEVICE_OBJECT DeviceObject, PIRP Irp);
NTSTATUS ClassSetFailurePredictionPoll(PFUNCTIONAL_DEVICE_EXTENSION FdoExtension, FAILURE_PREDICTION_METHOD FailurePredictionMethod, ULONG PollingPeriod);
VOID ClassNotifyFailurePredicted(PFUNCTIONAL_DEVICE_EXTENSION FdoExtension, PUCHAR Buffer, ULONG BufferSize, BOOLEAN LogError, ULONG UniqueErrorValue, UCHAR PathId, UCHAR TargetId, UCHAR Lun);
VOID ClassResetMediaChangeTimer(PFUNCTIONAL_DEVICE_EXTENSION FdoExtension);
VOID ClassInitializeMediaChangeDetection(PFUNCTIONAL_DEVICE_EXTENSION FdoExtension, PUCHAR EventPrefix);
NTSTATUS ClassInitializeTestUnitPolling(PFUNCTIONAL_DEVICE_EXTENSION FdoExtension, BOOLEAN AllowDriveToSleep);
VOID ClassCheckMediaState(PFUNCTIONAL_DEVICE_EXTENSION FdoExtension);
VOID ClassSetMediaChangeState(PFUNCTIONAL_DEVICE_EXTENSION FdoExtension, MEDIA_CHANGE_DETECTION_STATE State, BOOLEAN Wait);
VOID ClassEnableMediaChangeDetection(PFUNCTIONAL_DEVICE_EXTENSION FdoExtension);
VOID ClassDisableMediaChangeDetection(PFUNCTIONAL_DEVICE_EXTENSION FdoExtension);
VOID ClassCleanupMediaChangeDetection(PFUNCTIONAL_DEVICE_EXTENSION FdoExtension);
VOID ClassSendNotification(PFUNCTIONAL_DEVICE_EXTENSION FdoExtension, const GUID *Guid, ULONG ExtraDataSize, PVOID ExtraData);
VOID ClassScanForSpecial(PFUNCTIONAL_DEVICE_EXTENSION FdoExtension, CLASSPNP_SCAN_FOR_SPECIAL_INFO DeviceList[], PCLASS_SCAN_FOR_SPECIAL_HANDLER Function);

/* Management. */
NTSTATUS ClassWmiCompleteRequest(PDEVICE_OBJECT DeviceObject, PIRP Irp, NTSTATUS Status, ULONG BufferUsed, CCHAR PriorityBoost);
NTSTATUS ClassWmiFireEvent(PDEVICE_OBJECT DeviceObject, LPGUID Guid, ULONG InstanceIndex, ULONG EventDataSize, PVOID EventData);
VOID ClassDebugPrint(CLASS_DEBUG_LEVEL DebugPrintLevel, PCCHAR DebugMessage, ...);

/* Sense buffers: one from the port driver is freed, and the device's own put back. */
static __inline UCHAR GET_FDO_EXTENSON_SENSE_DATA_LENGTH(PFUNCTIONAL_DEVICE_EXTENSION FdoExtension) {
  if (FdoExtension->SenseData == NULL) return 0;
  return FdoExtension->SenseDataLength > 0 ? FdoExtension->SenseDataLength : SENSE_BUFFER_SIZE;
}
static __inline BOOLEAN PORT_ALLOCATED_SENSE(PFUNCTIONAL_DEVICE_EXTENSION FdoExtension, PSCSI_REQUEST_BLOCK Srb) {
  return (BOOLEAN)((Srb->SrbFlags & SRB_FLAGS_PORT_DRIVER_ALLOCSENSE) != 0 && (Srb->SrbFlags & SRB_FLAGS_FREE_SENSE_BUFFER) != 0 && Srb->SenseInfoBuffer != (PVOID)FdoExtension->SenseData);
}
static __inline VOID FREE_PORT_ALLOCATED_SENSE_BUFFER(PFUNCTIONAL_DEVICE_EXTENSION FdoExtension, PSCSI_REQUEST_BLOCK Srb) {
  ExFreePool(Srb->SenseInfoBuffer);
  Srb->SenseInfoBuffer = FdoExtension->SenseData;
  Srb->SenseInfoBufferLength = GET_FDO_EXTENSON_SENSE_DATA_LENGTH(FdoExtension);
  Srb->SrbFlags &= ~SRB_FLAGS_FREE_SENSE_BUFFER;
}

#endif
