/* Beyond WDM: process and image notifications, bus data, disks of the HAL, configuration, controllers. */
#ifndef IRPCHECK_KM_NT_H
#define IRPCHECK_KM_NT_H

typedef struct _CONFIGURATION_INFORMATION {
  ULONG DiskCount, FloppyCount, CdRomCount, TapeCount, ScsiPortCount, SerialCount, ParallelCount;
  BOOLEAN AtDiskPrimaryAddressClaimed, AtDiskSecondaryAddressClaimed;
  ULONG Version, MediumChangerCount;
} CONFIGURATION_INFORMATION, *PCONFIGURATION_INFORMATION;
PCONFIGURATION_INFORMATION IoGetConfigurationInformation(VOID);
typedef struct _KEY_VALUE_FULL_INFORMATION *IRPCHECK_PKEY_VALUE;
typedef NTSTATUS IO_QUERY_DEVICE_ROUTINE(PVOID Context, PUNICODE_STRING PathName, INTERFACE_TYPE BusType, ULONG BusNumber, IRPCHECK_PKEY_VALUE *BusInformation, CONFIGURATION_TYPE ControllerType, ULONG ControllerNumber, IRPCHECK_PKEY_VALUE *ControllerInformation, CONFIGURATION_TYPE PeripheralType, ULONG PeripheralNumber, IRPCHECK_PKEY_VALUE *PeripheralInformation);
typedef IO_QUERY_DEVICE_ROUTINE *PIO_QUERY_DEVICE_ROUTINE;
NTSTATUS IoQueryDeviceDescription(PINTERFACE_TYPE BusType, PULONG BusNumber, PCONFIGURATION_TYPE ControllerType, PULONG ControllerNumber, PCONFIGURATION_TYPE PeripheralType, PULONG PeripheralNumber, PIO_QUERY_DEVICE_ROUTINE CalloutRoutine, PVOID Context);

typedef struct _KEY_NAME_INFORMATION { ULONG NameLength; WCHAR Name[1]; } KEY_NAME_INFORMATION, *PKEY_NAME_INFORMATION;
typedef struct _KEY_CACHED_INFORMATION { LARGE_INTEGER LastWriteTime; ULONG TitleIndex, SubKeys, MaxNameLen, Values, MaxValueNameLen, MaxValueDataLen, NameLength; } KEY_CACHED_INFORMATION, *PKEY_CACHED_INFORMATION;

/* Controllers that devices share. */
typedef struct _CONTROLLER_OBJECT { CSHORT Type, Size; PVOID ControllerExtension; KDEVICE_QUEUE DeviceWaitQueue; ULONG Spare1; LARGE_INTEGER Spare2; } CONTROLLER_OBJECT, *PCONTROLLER_OBJECT;
PCONTROLLER_OBJECT IoCreateController(ULONG Size);
VOID IoDeleteController(PCONTROLLER_OBJECT ControllerObject);
VOID IoAllocateController(PCONTROLLER_OBJECT ControllerObject, PDEVICE_OBJECT DeviceObject, PDRIVER_CONTROL ExecutionRoutine, PVOID Context);
VOID IoFreeController(PCONTROLLER_OBJECT ControllerObject);

/* Volumes and hard errors. */
VOID IoSetHardErrorOrVerifyDevice(PIRP Irp, PDEVICE_OBJECT DeviceObject);
VOID IoRaiseHardError(PIRP Irp, PVPB Vpb, PDEVICE_OBJECT RealDeviceObject);
BOOLEAN IoRaiseInformationalHardError(NTSTATUS ErrorStatus, PUNICODE_STRING String, PKTHREAD Thread);
BOOLEAN IoSetThreadHardErrorMode(BOOLEAN EnableHardErrors);
PDEVICE_OBJECT IoGetDeviceToVerify(PETHREAD Thread);
VOID IoSetDeviceToVerify(PETHREAD Thread, PDEVICE_OBJECT DeviceObject);
NTSTATUS IoVerifyVolume(PDEVICE_OBJECT DeviceObject, BOOLEAN AllowRawMount);
NTSTATUS IoVolumeDeviceToDosName(PVOID VolumeDeviceObject, PUNICODE_STRING DosName);
NTSTATUS IoVolumeDeviceToGuid(PVOID VolumeDeviceObject, GUID *Guid);
NTSTATUS IoVolumeDeviceToGuidPath(PVOID VolumeDeviceObject, PUNICODE_STRING GuidPath);
NTSTATUS IoSetSystemPartition(PUNICODE_STRING VolumeNameString);
BOOLEAN IoIsSystemThread(PETHREAD Thread);
PGENERIC_MAPPING IoGetFileObjectGenericMapping(VOID);
#define IoAssignArcName(arc, device) (IoCreateSymbolicLink((arc), (device)))
#define IoDeassignArcName(arc) (IoDeleteSymbolicLink((arc)))

/* Partitions, through the HAL and the file system run-time. */
struct _DRIVE_LAYOUT_INFORMATION;
struct _DRIVE_LAYOUT_INFORMATION_EX;
struct _DISK_SIGNATURE;
NTSTATUS IoReadPartitionTable(PDEVICE_OBJECT DeviceObject, ULONG SectorSize, BOOLEAN ReturnRecognizedPartitions, struct _DRIVE_LAYOUT_INFORMATION **PartitionBuffer);
NTSTATUS IoReadPartitionTableEx(PDEVICE_OBJECT DeviceObject, struct _DRIVE_LAYOUT_INFORMATION_EX **PartitionBuffer);
NTSTATUS IoWritePartitionTable(PDEVICE_OBJECT DeviceObject, ULONG SectorSize, ULONG SectorsPerTrack, ULONG NumberOfHeads, struct _DRIVE_LAYOUT_INFORMATION *PartitionBuffer);
NTSTATUS IoWritePartitionTableEx(PDEVICE_OBJECT DeviceObject, struct _DRIVE_LAYOUT_INFORMATION_EX *DriveLayout);
NTSTATUS IoSetPartitionInformation(PDEVICE_OBJECT DeviceObject, ULONG SectorSize, ULONG PartitionNumber, ULONG PartitionType);
NTSTATUS IoSetPartitionInformationEx(PDEVICE_OBJECT DeviceObject, ULONG PartitionNumber, struct _SET_PARTITION_INFORMATION_EX *PartitionInfo);
NTSTATUS IoReadDiskSignature(PDEVICE_OBJECT DeviceObject, ULONG BytesPerSector, struct _DISK_SIGNATURE *Signature);
NTSTATUS IoVerifyPartitionTable(PDEVICE_OBJECT DeviceObject, BOOLEAN FixErrors);
VOID HalExamineMBR(PDEVICE_OBJECT DeviceObject, ULONG SectorSize, ULONG MBRTypeIdentifier, PVOID *Buffer);
typedef struct _DISK_SIGNATURE {
  ULONG PartitionStyle;
  union { struct { ULONG Signature, CheckSum; } Mbr; struct { GUID DiskId; } Gpt; };
} DISK_SIGNATURE, *PDISK_SIGNATURE;

/* A key of this form in a read asks for one copy of mirrored data. */
#define READ_COPY_NUMBER_KEY 0x52434e00
#define READ_COPY_NUMBER_BYPASS_CACHE_FLAG 0x00000100
#define IsKeyReadCopyNumber(key) (((key) & ~(READ_COPY_NUMBER_BYPASS_CACHE_FLAG | 0xFF)) == READ_COPY_NUMBER_KEY)
#define ReadCopyNumberToKey(number) (READ_COPY_NUMBER_KEY | (UCHAR)(number))
#define ReadCopyNumberFromKey(key) ((UCHAR)((key) & 0xFF))

/* Buses. */
ULONG HalGetBusData(BUS_DATA_TYPE BusDataType, ULONG BusNumber, ULONG SlotNumber, PVOID Buffer, ULONG Length);
ULONG HalGetBusDataByOffset(BUS_DATA_TYPE BusDataType, ULONG BusNumber, ULONG SlotNumber, PVOID Buffer, ULONG Offset, ULONG Length);
ULONG HalSetBusData(BUS_DATA_TYPE BusDataType, ULONG BusNumber, ULONG SlotNumber, PVOID Buffer, ULONG Length);
ULONG HalSetBusDataByOffset(BUS_DATA_TYPE BusDataType, ULONG BusNumber, ULONG SlotNumber, PVOID Buffer, ULONG Offset, ULONG Length);
BOOLEAN HalTranslateBusAddress(INTERFACE_TYPE InterfaceType, ULONG BusNumber, PHYSICAL_ADDRESS BusAddress, PULONG AddressSpace, PPHYSICAL_ADDRESS TranslatedAddress);
ULONG HalGetInterruptVector(INTERFACE_TYPE InterfaceType, ULONG BusNumber, ULONG BusInterruptLevel, ULONG BusInterruptVector, PKIRQL Irql, PKAFFINITY Affinity);
BOOLEAN HalMakeBeep(ULONG Frequency);
typedef enum _RESOURCE_TRANSLATION_DIRECTION { TranslateChildToParent, TranslateParentToChild } RESOURCE_TRANSLATION_DIRECTION;
typedef NTSTATUS (*PTRANSLATE_RESOURCE_HANDLER)(PVOID Context, PCM_PARTIAL_RESOURCE_DESCRIPTOR Source, RESOURCE_TRANSLATION_DIRECTION Direction, ULONG AlternativesCount, IO_RESOURCE_DESCRIPTOR Alternatives[], PDEVICE_OBJECT PhysicalDeviceObject, PCM_PARTIAL_RESOURCE_DESCRIPTOR Target);
typedef NTSTATUS (*PTRANSLATE_RESOURCE_REQUIREMENTS_HANDLER)(PVOID Context, PIO_RESOURCE_DESCRIPTOR Source, PDEVICE_OBJECT PhysicalDeviceObject, PULONG TargetCount, PIO_RESOURCE_DESCRIPTOR *Target);
typedef struct _TRANSLATOR_INTERFACE { USHORT Size, Version; PVOID Context; PINTERFACE_REFERENCE InterfaceReference; PINTERFACE_DEREFERENCE InterfaceDereference; PTRANSLATE_RESOURCE_HANDLER TranslateResources; PTRANSLATE_RESOURCE_REQUIREMENTS_HANDLER TranslateResourceRequirements; } TRANSLATOR_INTERFACE, *PTRANSLATOR_INTERFACE;
NTSTATUS IoReportResourceUsage(PUNICODE_STRING DriverClassName, PDRIVER_OBJECT DriverObject, PCM_RESOURCE_LIST DriverList, ULONG DriverListSize, PDEVICE_OBJECT DeviceObject, PCM_RESOURCE_LIST DeviceList, ULONG DeviceListSize, BOOLEAN OverrideConflict, PBOOLEAN ConflictDetected);
NTSTATUS IoAttachDeviceByPointer(PDEVICE_OBJECT SourceDevice, PDEVICE_OBJECT TargetDevice);
typedef struct _PHYSICAL_MEMORY_RANGE { PHYSICAL_ADDRESS BaseAddress; LARGE_INTEGER NumberOfBytes; } PHYSICAL_MEMORY_RANGE, *PPHYSICAL_MEMORY_RANGE;
PPHYSICAL_MEMORY_RANGE MmGetPhysicalMemoryRanges(VOID);

/* Adapters of drivers that do not know their physical device. */
PADAPTER_OBJECT HalGetAdapter(PDEVICE_DESCRIPTION DeviceDescription, PULONG NumberOfMapRegisters);
PVOID HalAllocateCommonBuffer(PADAPTER_OBJECT AdapterObject, ULONG Length, PPHYSICAL_ADDRESS LogicalAddress, BOOLEAN CacheEnabled);
VOID HalFreeCommonBuffer(PADAPTER_OBJECT AdapterObject, ULONG Length, PHYSICAL_ADDRESS LogicalAddress, PVOID VirtualAddress, BOOLEAN CacheEnabled);
ULONG HalReadDmaCounter(PADAPTER_OBJECT AdapterObject);
NTSTATUS IoAllocateAdapterChannel(PADAPTER_OBJECT AdapterObject, PDEVICE_OBJECT DeviceObject, ULONG NumberOfMapRegisters, PDRIVER_CONTROL ExecutionRoutine, PVOID Context);
BOOLEAN IoFlushAdapterBuffers(PADAPTER_OBJECT AdapterObject, PMDL Mdl, PVOID MapRegisterBase, PVOID CurrentVa, ULONG Length, BOOLEAN WriteToDevice);
VOID IoFreeAdapterChannel(PADAPTER_OBJECT AdapterObject);
VOID IoFreeMapRegisters(PADAPTER_OBJECT AdapterObject, PVOID MapRegisterBase, ULONG NumberOfMapRegisters);
PHYSICAL_ADDRESS IoMapTransfer(PADAPTER_OBJECT AdapterObject, PMDL Mdl, PVOID MapRegisterBase, PVOID CurrentVa, PULONG Length, BOOLEAN WriteToDevice);

/* Notifications. */
typedef VOID CREATE_PROCESS_NOTIFY_ROUTINE(HANDLE ParentId, HANDLE ProcessId, BOOLEAN Create);
typedef CREATE_PROCESS_NOTIFY_ROUTINE *PCREATE_PROCESS_NOTIFY_ROUTINE;
typedef VOID CREATE_THREAD_NOTIFY_ROUTINE(HANDLE ProcessId, HANDLE ThreadId, BOOLEAN Create);
typedef CREATE_THREAD_NOTIFY_ROUTINE *PCREATE_THREAD_NOTIFY_ROUTINE;
#define IMAGE_ADDRESSING_MODE_32BIT 3
typedef struct _IMAGE_INFO {
  union {
    ULONG Properties;
    struct { ULONG ImageAddressingMode : 8, SystemModeImage : 1, ImageMappedToAllPids : 1, ExtendedInfoPresent : 1, MachineTypeMismatch : 1, ImageSignatureLevel : 4, ImageSignatureType : 3, ImagePartialMap : 1, Reserved : 12; };
  };
  PVOID ImageBase;
  ULONG ImageSelector;
  SIZE_T ImageSize;
  ULONG ImageSectionNumber;
} IMAGE_INFO, *PIMAGE_INFO;
typedef struct _IMAGE_INFO_EX { SIZE_T Size; IMAGE_INFO ImageInfo; struct _FILE_OBJECT *FileObject; } IMAGE_INFO_EX, *PIMAGE_INFO_EX;
typedef VOID LOAD_IMAGE_NOTIFY_ROUTINE(PUNICODE_STRING FullImageName, HANDLE ProcessId, struct _IMAGE_INFO *ImageInfo);
typedef LOAD_IMAGE_NOTIFY_ROUTINE *PLOAD_IMAGE_NOTIFY_ROUTINE;
NTSTATUS PsSetCreateProcessNotifyRoutine(PCREATE_PROCESS_NOTIFY_ROUTINE NotifyRoutine, BOOLEAN Remove);
NTSTATUS PsSetCreateThreadNotifyRoutine(PCREATE_THREAD_NOTIFY_ROUTINE NotifyRoutine);
NTSTATUS PsRemoveCreateThreadNotifyRoutine(PCREATE_THREAD_NOTIFY_ROUTINE NotifyRoutine);
NTSTATUS PsSetLoadImageNotifyRoutine(PLOAD_IMAGE_NOTIFY_ROUTINE NotifyRoutine);
NTSTATUS PsRemoveLoadImageNotifyRoutine(PLOAD_IMAGE_NOTIFY_ROUTINE NotifyRoutine);

/* What is known of processes and threads. */
typedef struct _IO_COUNTERS { ULONGLONG ReadOperationCount, WriteOperationCount, OtherOperationCount, ReadTransferCount, WriteTransferCount, OtherTransferCount; } IO_COUNTERS, *PIO_COUNTERS;
typedef struct _VM_COUNTERS {
  SIZE_T PeakVirtualSize, VirtualSize;
  ULONG PageFaultCount;
  SIZE_T PeakWorkingSetSize, WorkingSetSize, QuotaPeakPagedPoolUsage, QuotaPagedPoolUsage, QuotaPeakNonPagedPoolUsage, QuotaNonPagedPoolUsage, PagefileUsage, PeakPagefileUsage;
} VM_COUNTERS, *PVM_COUNTERS;
typedef enum _THREADINFOCLASS {
  ThreadBasicInformation, ThreadTimes, ThreadPriority, ThreadBasePriority, ThreadAffinityMask, ThreadImpersonationToken, ThreadDescriptorTableEntry,
  ThreadEnableAlignmentFaultFixup, ThreadEventPair_Reusable, ThreadQuerySetWin32StartAddress, ThreadZeroTlsCell, ThreadPerformanceCount, ThreadAmILastThread,
  ThreadIdealProcessor, ThreadPriorityBoost, ThreadSetTlsArrayAddress, ThreadIsIoPending, ThreadHideFromDebugger, ThreadBreakOnTermination
} THREADINFOCLASS;

/* Timers and other services. */
NTSTATUS ZwSetTimer(HANDLE TimerHandle, PLARGE_INTEGER DueTime, PVOID TimerApcRoutine, PVOID TimerContext, BOOLEAN ResumeTimer, LONG Period, PBOOLEAN PreviousState);
NTSTATUS ZwOpenProcess(PHANDLE ProcessHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes, PCLIENT_ID ClientId);
NTSTATUS ZwQueryInformationProcess(HANDLE ProcessHandle, int ProcessInformationClass, PVOID ProcessInformation, ULONG ProcessInformationLength, PULONG ReturnLength);
NTSTATUS ZwSetInformationThread(HANDLE ThreadHandle, int ThreadInformationClass, PVOID ThreadInformation, ULONG ThreadInformationLength);
NTSTATUS ZwLoadDriver(PUNICODE_STRING DriverServiceName);
NTSTATUS ZwUnloadDriver(PUNICODE_STRING DriverServiceName);
extern USHORT NtBuildNumber;
extern PULONG InitSafeBootMode;

#endif
