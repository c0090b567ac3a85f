/* Control of adapters and units, and the record that registers a miniport. */
#ifndef IRPCHECK_STORPORT_CONTROL_H
#define IRPCHECK_STORPORT_CONTROL_H
typedef enum _SCSI_ADAPTER_CONTROL_TYPE {
  ScsiQuerySupportedControlTypes, ScsiStopAdapter, ScsiRestartAdapter, ScsiSetBootConfig, ScsiSetRunningConfig, ScsiPowerSettingNotification, ScsiAdapterPower,
  ScsiAdapterPoFxPowerRequired, ScsiAdapterPoFxPowerActive, ScsiAdapterPoFxPowerSetFState, ScsiAdapterPoFxPowerControl, ScsiAdapterPrepareForBusReScan,
  ScsiAdapterSystemPowerHints, ScsiAdapterFilterResourceRequirements, ScsiAdapterPoFxMaxOperationalPower, ScsiAdapterPoFxSetPerfState, ScsiAdapterSurpriseRemoval,
  ScsiAdapterSerialNumber, ScsiAdapterCryptoOperation, ScsiAdapterQueryFruId, ScsiAdapterSetEventLogging, ScsiAdapterReportInternalData, ScsiAdapterControlMax
} SCSI_ADAPTER_CONTROL_TYPE, *PSCSI_ADAPTER_CONTROL_TYPE;
typedef enum _SCSI_ADAPTER_CONTROL_STATUS { ScsiAdapterControlSuccess, ScsiAdapterControlUnsuccessful } SCSI_ADAPTER_CONTROL_STATUS, *PSCSI_ADAPTER_CONTROL_STATUS;
typedef struct _SCSI_SUPPORTED_CONTROL_TYPE_LIST { ULONG MaxControlType; BOOLEAN SupportedTypeList[]; } SCSI_SUPPORTED_CONTROL_TYPE_LIST, *PSCSI_SUPPORTED_CONTROL_TYPE_LIST;
typedef enum _SCSI_UNIT_CONTROL_TYPE {
  ScsiQuerySupportedUnitControlTypes, ScsiUnitUsage, ScsiUnitStart, ScsiUnitPower, ScsiUnitPoFxPowerInfo, ScsiUnitPoFxPowerRequired, ScsiUnitPoFxPowerActive,
  ScsiUnitPoFxPowerSetFState, ScsiUnitPoFxPowerControl, ScsiUnitRemove, ScsiUnitSurpriseRemoval, ScsiUnitRichDescription, ScsiUnitQueryBusType, ScsiUnitQueryFruId,
  ScsiUnitReportInternalData, ScsiUnitControlMax
} SCSI_UNIT_CONTROL_TYPE, *PSCSI_UNIT_CONTROL_TYPE;
typedef enum _SCSI_UNIT_CONTROL_STATUS { ScsiUnitControlSuccess, ScsiUnitControlUnsuccessful } SCSI_UNIT_CONTROL_STATUS, *PSCSI_UNIT_CONTROL_STATUS;
typedef SCSI_ADAPTER_CONTROL_STATUS HW_ADAPTER_CONTROL(PVOID DeviceExtension, SCSI_ADAPTER_CONTROL_TYPE ControlType, PVOID Parameters);
typedef SCSI_UNIT_CONTROL_STATUS HW_UNIT_CONTROL(PVOID DeviceExtension, SCSI_UNIT_CONTROL_TYPE ControlType, PVOID Parameters);
typedef HW_ADAPTER_CONTROL *PHW_ADAPTER_CONTROL;
typedef HW_UNIT_CONTROL *PHW_UNIT_CONTROL;
typedef struct _HW_INITIALIZATION_DATA {
  ULONG HwInitializationDataSize;
  INTERFACE_TYPE AdapterInterfaceType;
  PHW_INITIALIZE HwInitialize;
  PHW_STARTIO HwStartIo;
  PHW_INTERRUPT HwInterrupt;
  PVOID HwFindAdapter;
  PHW_RESET_BUS HwResetBus;
  PHW_DMA_STARTED HwDmaStarted;
  PHW_ADAPTER_STATE HwAdapterState;
  ULONG DeviceExtensionSize, SpecificLuExtensionSize, SrbExtensionSize, NumberOfAccessRanges;
  PVOID Reserved;
  UCHAR MapBuffers;
  BOOLEAN NeedPhysicalAddresses, TaggedQueuing, AutoRequestSense, MultipleRequestPerLu, ReceiveEvent;
  USHORT VendorIdLength;
  PVOID VendorId;
  union { USHORT ReservedUshort, PortVersionFlags; };
  USHORT DeviceIdLength;
  PVOID DeviceId;
  PHW_ADAPTER_CONTROL HwAdapterControl;
  PHW_BUILDIO HwBuildIo;
  PHW_FREE_ADAPTER_RESOURCES HwFreeAdapterResources;
  PHW_PROCESS_SERVICE_REQUEST HwProcessServiceRequest;
  PHW_COMPLETE_SERVICE_IRP HwCompleteServiceIrp;
  PHW_INITIALIZE_TRACING HwInitializeTracing;
  PHW_CLEANUP_TRACING HwCleanupTracing;
  PHW_TRACING_ENABLED HwTracingEnabled;
  ULONG FeatureSupport, SrbTypeFlags, AddressTypeFlags, Reserved1;
  PHW_UNIT_CONTROL HwUnitControl;
} HW_INITIALIZATION_DATA, *PHW_INITIALIZATION_DATA, VIRTUAL_HW_INITIALIZATION_DATA, *PVIRTUAL_HW_INITIALIZATION_DATA;
typedef enum _SCSI_NOTIFICATION_TYPE {
  RequestComplete, NextRequest, NextLuRequest, ResetDetected, _obsolete1, _obsolete2, RequestTimerCall, BusChangeDetected, WMIEvent, WMIReregister, LinkUp, LinkDown, QueryTickCount,
  BufferOverrunDetected, TraceNotification, GetExtendedFunctionTable, EnablePassiveInitialization = 0x1000, InitializeDpc, IssueDpc, AcquireSpinLock, ReleaseSpinLock,
  StateChangeDetectedCall, IoTargetRequestServiceTime, AsyncNotificationDetected, RequestDirectComplete
} SCSI_NOTIFICATION_TYPE, *PSCSI_NOTIFICATION_TYPE;
typedef enum _STOR_SPINLOCK { DpcLock = 1, StartIoLock, InterruptLock, ThreadedDpcLock, DpcLevelLock } STOR_SPINLOCK;
typedef struct _STOR_DPC { PVOID Dpc[8]; ULONG_PTR Lock; } STOR_DPC, *PSTOR_DPC;
typedef struct _STOR_LOCK_HANDLE { STOR_SPINLOCK Lock; struct { struct { PVOID Next, Lock; } LockQueue; KIRQL OldIrql; } Context; } STOR_LOCK_HANDLE, *PSTOR_LOCK_HANDLE;
typedef struct _STOR_SCATTER_GATHER_ELEMENT { STOR_PHYSICAL_ADDRESS PhysicalAddress; ULONG Length; ULONG_PTR Reserved; } STOR_SCATTER_GATHER_ELEMENT, *PSTOR_SCATTER_GATHER_ELEMENT;
typedef struct _STOR_SCATTER_GATHER_LIST { ULONG NumberOfElements; ULONG_PTR Reserved; STOR_SCATTER_GATHER_ELEMENT List[]; } STOR_SCATTER_GATHER_LIST, *PSTOR_SCATTER_GATHER_LIST;
typedef struct _STOR_UNIT_ATTRIBUTES { ULONG DeviceAttentionSupported : 1, AsyncNotificationSupported : 1, D3ColdNotSupported : 1, BypassIOUnsupported : 1, Reserved : 28; } STOR_UNIT_ATTRIBUTES, *PSTOR_UNIT_ATTRIBUTES;
typedef struct _STOR_DEVICE_CAPABILITIES {
  USHORT Version;
  ULONG DeviceD1 : 1, DeviceD2 : 1, LockSupported : 1, EjectSupported : 1, Removable : 1, DockDevice : 1, UniqueID : 1, SilentInstall : 1, RawDeviceOK : 1, SurpriseRemovalOK : 1, NoDisplayInUI : 1;
} STOR_DEVICE_CAPABILITIES, *PSTOR_DEVICE_CAPABILITIES;
typedef struct _STOR_DEVICE_CAPABILITIES_EX {
  USHORT Version, Size;
  ULONG DeviceD1 : 1, DeviceD2 : 1, LockSupported : 1, EjectSupported : 1, Removable : 1, DockDevice : 1, UniqueID : 1, SilentInstall : 1, RawDeviceOK : 1, SurpriseRemovalOK : 1, NoDisplayInUI : 1, DefaultWriteCacheEnabled : 1, Reserved0 : 20;
  ULONG Address, UINumber, Reserved1[2];
} STOR_DEVICE_CAPABILITIES_EX, *PSTOR_DEVICE_CAPABILITIES_EX;
typedef struct _PERF_CONFIGURATION_DATA { ULONG Version, Size, Flags, ConcurrentChannels, FirstRedirectionMessageNumber, LastRedirectionMessageNumber, DeviceNode, Reserved; PGROUP_AFFINITY MessageTargets; } PERF_CONFIGURATION_DATA, *PPERF_CONFIGURATION_DATA;
typedef struct _STARTIO_PERFORMANCE_PARAMETERS { ULONG Version, Size, MessageNumber, ChannelNumber; } STARTIO_PERFORMANCE_PARAMETERS, *PSTARTIO_PERFORMANCE_PARAMETERS;
#define STOR_PERF_DPC_REDIRECTION 0x00000001
#define STOR_PERF_CONCURRENT_CHANNELS 0x00000002
#define STOR_PERF_INTERRUPT_MESSAGE_RANGES 0x00000004
#define STOR_PERF_ADV_CONFIG_LOCALITY 0x00000008
#define STOR_PERF_OPTIMIZE_FOR_COMPLETION_DURING_STARTIO 0x00000010
#define STOR_PERF_DPC_REDIRECTION_CURRENT_CPU 0x00000020
#define STOR_PERF_VERSION 0x00000004
typedef struct _MESSAGE_INTERRUPT_INFORMATION { ULONG MessageId, MessageData; STOR_PHYSICAL_ADDRESS MessageAddress; ULONG InterruptVector, InterruptLevel; KINTERRUPT_MODE InterruptMode; } MESSAGE_INTERRUPT_INFORMATION, *PMESSAGE_INTERRUPT_INFORMATION;
typedef enum _STOR_IO_PRIORITY_HINT { StorIoPriorityVeryLow, StorIoPriorityLow, StorIoPriorityNormal, StorIoPriorityHigh, StorIoPriorityCritical } STOR_IO_PRIORITY_HINT;
#define STOR_REQUEST_INFO_VER_1 1
#define STOR_REQUEST_INFO_VER 2
typedef struct _STOR_REQUEST_INFO_V2 { USHORT Version, Size; STOR_IO_PRIORITY_HINT PriorityHint; ULONG Flags, Key, Length; BOOLEAN IsWriteRequest; UCHAR Reserved[3]; PVOID FileName; ULONG ProcessId; } STOR_REQUEST_INFO, *PSTOR_REQUEST_INFO, STOR_REQUEST_INFO_V2, *PSTOR_REQUEST_INFO_V2;
#define STATE_CHANGE_LUN 0x1
#define STATE_CHANGE_TARGET 0x2
#define STATE_CHANGE_BUS 0x3
#define RAID_ASYNC_NOTIFY_FLAG_MEDIA_STATUS 0x0001
#define RAID_ASYNC_NOTIFY_FLAG_DEVICE_STATUS 0x0002
#define RAID_ASYNC_NOTIFY_FLAG_DEVICE_OPERATION 0x0004
#define DUMP_MINIPORT_VERSION_1 0x0100
#define TC_PUBLIC_DEVICEDUMP_CONTENT_GPLOG_MAX 16
#define MINIPORT_REG_SZ 1
#define MINIPORT_REG_BINARY 3
#define MINIPORT_REG_DWORD 4
#endif
