/* What the class library keeps: the driver, functional and physical devices, power transitions, what is known of the unit. */
#ifndef IRPCHECK_STORAGE_CLASS_DEVICES_H
#define IRPCHECK_STORAGE_CLASS_DEVICES_H

typedef struct _DICTIONARY { ULONGLONG Signature; struct _DICTIONARY_HEADER *List; KSPIN_LOCK SpinLock; } DICTIONARY, *PDICTIONARY;
typedef struct _FILE_OBJECT_EXTENSION { PFILE_OBJECT FileObject; PDEVICE_OBJECT DeviceObject; ULONG LockCount, McnDisableCount; } FILE_OBJECT_EXTENSION, *PFILE_OBJECT_EXTENSION;
typedef struct _CLASS_DRIVER_EXTENSION {
  UNICODE_STRING RegistryPath;
  CLASS_INIT_DATA InitData;
  ULONG DeviceCount;
  PCLASS_QUERY_WMI_REGINFO_EX ClassFdoQueryWmiRegInfoEx, ClassPdoQueryWmiRegInfoEx;
  REGHANDLE EtwHandle;
  PDRIVER_DISPATCH DeviceMajorFunctionTable[IRP_MJ_MAXIMUM_FUNCTION + 1];
  PDRIVER_DISPATCH MpDeviceMajorFunctionTable[IRP_MJ_MAXIMUM_FUNCTION + 1];
  PCLASS_INTERPRET_SENSE_INFO2 InterpretSenseInfo;
  PCLASS_WORKING_SET WorkingSet;
  ULONG SrbSupport;
} CLASS_DRIVER_EXTENSION, *PCLASS_DRIVER_EXTENSION;
typedef struct _COMMON_DEVICE_EXTENSION {
  ULONG Version;
  PDEVICE_OBJECT DeviceObject, LowerDeviceObject;
  struct _FUNCTIONAL_DEVICE_EXTENSION *PartitionZeroExtension;
  PCLASS_DRIVER_EXTENSION DriverExtension;
  LONG RemoveLock;
  KEVENT RemoveEvent;
  KSPIN_LOCK RemoveTrackingSpinlock;
  PVOID RemoveTrackingList;
  LONG RemoveTrackingUntrackedCount;
  PVOID DriverData;
  struct { BOOLEAN IsFdo : 1, IsInitialized : 1, IsSrbLookasideListInitialized : 1; };
  UCHAR PreviousState, CurrentState;
  ULONG IsRemoved;
  UNICODE_STRING DeviceName;
  struct _PHYSICAL_DEVICE_EXTENSION *ChildList;
  ULONG PartitionNumber;
  LARGE_INTEGER PartitionLength, StartingOffset;
  PCLASS_DEV_INFO DevInfo;
  ULONG PagingPathCount, DumpPathCount, HibernationPathCount;
  KEVENT PathCountEvent;
#ifndef ALLOCATE_SRB_FROM_POOL
  NPAGED_LOOKASIDE_LIST SrbLookasideList;
#endif
  UNICODE_STRING MountedDeviceInterfaceName;
  ULONG GuidCount;
  PGUIDREGINFO GuidRegInfo;
  DICTIONARY FileObjectDictionary;
  PCLASS_PRIVATE_COMMON_DATA PrivateCommonData;
  PDRIVER_DISPATCH *DispatchTable;
  ULONG_PTR Reserved3, Reserved4;
} COMMON_DEVICE_EXTENSION, *PCOMMON_DEVICE_EXTENSION;
typedef struct _PHYSICAL_DEVICE_EXTENSION {
  union { struct { ULONG Version; PDEVICE_OBJECT DeviceObject; }; COMMON_DEVICE_EXTENSION CommonExtension; };
  BOOLEAN IsMissing, IsEnumerated;
  PCLASS_PRIVATE_PDO_DATA PrivatePdoData;
  ULONG_PTR Reserved2, Reserved3, Reserved4;
} PHYSICAL_DEVICE_EXTENSION, *PPHYSICAL_DEVICE_EXTENSION;

#define CLASS_SRBEX_SCSI_CDB16_BUFFER_SIZE (sizeof(STORAGE_REQUEST_BLOCK) + sizeof(STOR_ADDR_BTL8) + sizeof(SRBEX_DATA_SCSI_CDB16))
#define CLASS_SRBEX_NO_SRBEX_DATA_BUFFER_SIZE (sizeof(STORAGE_REQUEST_BLOCK) + sizeof(STOR_ADDR_BTL8))
typedef struct _CLASS_POWER_OPTIONS { ULONG PowerDown : 1, LockQueue : 1, HandleSpinDown : 1, HandleSpinUp : 1, Reserved : 27; } CLASS_POWER_OPTIONS, *PCLASS_POWER_OPTIONS;
typedef struct _CLASS_POWER_CONTEXT {
  union { CLASS_POWER_DOWN_STATE PowerDown; CLASS_POWER_DOWN_STATE2 PowerDown2; CLASS_POWER_DOWN_STATE3 PowerDown3; CLASS_POWER_UP_STATE PowerUp; } PowerChangeState;
  CLASS_POWER_OPTIONS Options;
  BOOLEAN InUse, QueueLocked;
  NTSTATUS FinalStatus;
  ULONG RetryCount, RetryInterval;
  PIO_COMPLETION_ROUTINE CompletionRoutine;
  PDEVICE_OBJECT DeviceObject;
  PIRP Irp;
  SCSI_REQUEST_BLOCK Srb;
} CLASS_POWER_CONTEXT, *PCLASS_POWER_CONTEXT;
typedef struct _COMPLETION_CONTEXT {
  PDEVICE_OBJECT DeviceObject;
  union { SCSI_REQUEST_BLOCK Srb; STORAGE_REQUEST_BLOCK SrbEx; UCHAR SrbExBuffer[CLASS_SRBEX_SCSI_CDB16_BUFFER_SIZE]; } Srb;
} COMPLETION_CONTEXT, *PCOMPLETION_CONTEXT;

/* What is known of the unit's abilities. */
typedef struct _CLASS_VPD_B0_DATA { NTSTATUS CommandStatus; ULONG MaxUnmapLbaCount, MaxUnmapBlockDescrCount, OptimalUnmapGranularity, UnmapGranularityAlignment; BOOLEAN UGAVALID; UCHAR Reserved0; USHORT OptimalTransferLengthGranularity; ULONG MaximumTransferLength, OptimalTransferLength; } CLASS_VPD_B0_DATA, *PCLASS_VPD_B0_DATA;
typedef struct _CLASS_VPD_B1_DATA { NTSTATUS CommandStatus; USHORT MediumRotationRate; UCHAR NominalFormFactor, Zoned; ULONG MediumProductType, DepopulationTime; } CLASS_VPD_B1_DATA, *PCLASS_VPD_B1_DATA;
typedef struct _CLASS_VPD_B2_DATA { NTSTATUS CommandStatus; UCHAR ThresholdExponent, DP : 1, ANC_SUP : 1, Reserved0 : 2, LBPRZ : 1, LBPWS10 : 1, LBPWS : 1, LBPU : 1, ProvisioningType : 3, Reserved1 : 5; ULONG SoftThresholdEventPending; } CLASS_VPD_B2_DATA, *PCLASS_VPD_B2_DATA;
typedef struct _CLASS_READ_CAPACITY16_DATA { NTSTATUS CommandStatus; ULONG BytesPerLogicalSector, BytesPerPhysicalSector, BytesOffsetForSectorAlignment; BOOLEAN LBProvisioningEnabled, LBProvisioningReadZeros; UCHAR Reserved0[2]; ULONG Reserved1; } CLASS_READ_CAPACITY16_DATA, *PCLASS_READ_CAPACITY16_DATA;
typedef struct _CLASS_VPD_ECOP_BLOCK_DEVICE_ROD_LIMITS { NTSTATUS CommandStatus; USHORT MaximumRangeDescriptors; UCHAR Restricted, Reserved; ULONG MaximumInactivityTimer, DefaultInactivityTimer; ULONGLONG MaximumTokenTransferSize, OptimalTransferCount; } CLASS_VPD_ECOP_BLOCK_DEVICE_ROD_LIMITS, *PCLASS_VPD_ECOP_BLOCK_DEVICE_ROD_LIMITS;
typedef struct _CLASS_FUNCTION_SUPPORT_INFO {
  KSPIN_LOCK SyncLock;
  ULONG GenerationCount;
  volatile ULONG ChangeRequestCount;
  struct { ULONG BlockLimits : 1, BlockDeviceCharacteristics : 1, LBProvisioning : 1, BlockDeviceRODLimits : 1, ZonedBlockDeviceCharacteristics : 1, Reserved : 22, DeviceType : 5; } ValidInquiryPages;
  struct { CLASS_FUNCTION_SUPPORT SeekPenaltyProperty, AccessAlignmentProperty, TrimProperty, TrimProcess; } LowerLayerSupport;
  BOOLEAN RegAccessAlignmentQueryNotSupported, AsynchronousNotificationSupported, UseModeSense10;
  UCHAR Reserved;
  CLASS_VPD_B0_DATA BlockLimitsData;
  CLASS_VPD_B1_DATA DeviceCharacteristicsData;
  CLASS_VPD_B2_DATA LBProvisioningData;
  CLASS_READ_CAPACITY16_DATA ReadCapacity16Data;
  CLASS_VPD_ECOP_BLOCK_DEVICE_ROD_LIMITS BlockDeviceRODLimitsData;
  struct { ULONG D3ColdSupported : 1, DeviceWakeable : 1, IdlePowerEnabled : 1, D3IdleTimeoutOverridden : 1, NoVerifyDuringIdlePower : 1, Reserved2 : 27, D3IdleTimeout; } IdlePower;
  CLASS_FUNCTION_SUPPORT HwFirmwareGetInfoSupport;
  PSTORAGE_HW_FIRMWARE_INFO HwFirmwareInfo;
} CLASS_FUNCTION_SUPPORT_INFO, *PCLASS_FUNCTION_SUPPORT_INFO;
/* What is in it is the library's own affair. */
typedef struct _ADDITIONAL_FDO_DATA { ULONG_PTR Reserved[16]; } ADDITIONAL_FDO_DATA, *PADDITIONAL_FDO_DATA;
typedef struct _FUNCTIONAL_DEVICE_EXTENSION {
  union { struct { ULONG Version; PDEVICE_OBJECT DeviceObject; }; COMMON_DEVICE_EXTENSION CommonExtension; };
  PDEVICE_OBJECT LowerPdo;
  PSTORAGE_DEVICE_DESCRIPTOR DeviceDescriptor;
  PSTORAGE_ADAPTER_DESCRIPTOR AdapterDescriptor;
  DEVICE_POWER_STATE DevicePowerState;
  ULONG DMByteSkew, DMSkew;
  BOOLEAN DMActive;
  UCHAR SenseDataLength, Reserved0[2];
  DISK_GEOMETRY DiskGeometry;
  PSENSE_DATA SenseData;
  ULONG TimeOutValue, DeviceNumber, SrbFlags, ErrorCount;
  LONG LockCount, ProtectedLockCount, InternalLockCount;
  KEVENT EjectSynchronizationEvent;
  USHORT DeviceFlags;
  UCHAR SectorShift, CdbForceUnitAccess;
  PMEDIA_CHANGE_DETECTION_INFO MediaChangeDetectionInfo;
  PKEVENT Unused1;
  HANDLE Unused2;
  FILE_OBJECT_EXTENSION KernelModeMcnContext;
  ULONG MediaChangeCount;
  HANDLE DeviceDirectory;
  KSPIN_LOCK ReleaseQueueSpinLock;
  PIRP ReleaseQueueIrp;
  SCSI_REQUEST_BLOCK ReleaseQueueSrb;
  BOOLEAN ReleaseQueueNeeded, ReleaseQueueInProgress, ReleaseQueueIrpFromPool, FailurePredicted;
  ULONG FailureReason;
  struct _FAILURE_PREDICTION_INFO *FailurePredictionInfo;
  BOOLEAN PowerDownInProgress;
  ULONG EnumerationInterlock;
  KEVENT ChildLock;
  PKTHREAD ChildLockOwner;
  ULONG ChildLockAcquisitionCount, ScanForSpecialFlags;
  KDPC PowerRetryDpc;
  KTIMER PowerRetryTimer;
  CLASS_POWER_CONTEXT PowerContext;
  PCLASS_PRIVATE_FDO_DATA PrivateFdoData;
  PCLASS_FUNCTION_SUPPORT_INFO FunctionSupportInfo;
  PSTORAGE_MINIPORT_DESCRIPTOR MiniportDescriptor;
  PADDITIONAL_FDO_DATA AdditionalFdoData;
} FUNCTIONAL_DEVICE_EXTENSION, *PFUNCTIONAL_DEVICE_EXTENSION;

#endif
