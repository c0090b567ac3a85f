/* How a storage device is put together, how warm it is, and what its protocol tells. */
#ifndef IRPCHECK_STORAGE_TOPOLOGY_H
#define IRPCHECK_STORAGE_TOPOLOGY_H
typedef enum _STORAGE_PROTOCOL_TYPE { ProtocolTypeUnknown, ProtocolTypeScsi, ProtocolTypeAta, ProtocolTypeNvme, ProtocolTypeSd, ProtocolTypeUfs, ProtocolTypeProprietary = 0x7E, ProtocolTypeMaxReserved = 0x7F } STORAGE_PROTOCOL_TYPE, *PSTORAGE_PROTOCOL_TYPE;
typedef enum _STORAGE_PROTOCOL_ATA_DATA_TYPE { AtaDataTypeUnknown, AtaDataTypeIdentify, AtaDataTypeLogPage } STORAGE_PROTOCOL_ATA_DATA_TYPE, *PSTORAGE_PROTOCOL_ATA_DATA_TYPE;
typedef enum _STORAGE_PROTOCOL_NVME_DATA_TYPE { NVMeDataTypeUnknown, NVMeDataTypeIdentify, NVMeDataTypeLogPage, NVMeDataTypeFeature } STORAGE_PROTOCOL_NVME_DATA_TYPE, *PSTORAGE_PROTOCOL_NVME_DATA_TYPE;
typedef struct _STORAGE_PROTOCOL_SPECIFIC_DATA {
  STORAGE_PROTOCOL_TYPE ProtocolType;
  ULONG DataType, ProtocolDataRequestValue, ProtocolDataRequestSubValue, ProtocolDataOffset, ProtocolDataLength, FixedProtocolReturnData, ProtocolDataRequestSubValue2, ProtocolDataRequestSubValue3, ProtocolDataRequestSubValue4;
} STORAGE_PROTOCOL_SPECIFIC_DATA, *PSTORAGE_PROTOCOL_SPECIFIC_DATA;
typedef struct _STORAGE_PROTOCOL_DATA_DESCRIPTOR { ULONG Version, Size; STORAGE_PROTOCOL_SPECIFIC_DATA ProtocolSpecificData; } STORAGE_PROTOCOL_DATA_DESCRIPTOR, *PSTORAGE_PROTOCOL_DATA_DESCRIPTOR;
typedef struct _STORAGE_TEMPERATURE_INFO { USHORT Index; SHORT Temperature, OverThreshold, UnderThreshold; BOOLEAN OverThresholdChangable, UnderThresholdChangable, EventGenerated; UCHAR Reserved0; ULONG Reserved1; } STORAGE_TEMPERATURE_INFO, *PSTORAGE_TEMPERATURE_INFO;
#define STORAGE_TEMPERATURE_VALUE_NOT_REPORTED 0x8000
typedef struct _STORAGE_TEMPERATURE_DATA_DESCRIPTOR { ULONG Version, Size; SHORT CriticalTemperature, WarningTemperature; USHORT InfoCount; UCHAR Reserved0[2]; ULONG Reserved1[2]; STORAGE_TEMPERATURE_INFO TemperatureInfo[ANYSIZE_ARRAY]; } STORAGE_TEMPERATURE_DATA_DESCRIPTOR, *PSTORAGE_TEMPERATURE_DATA_DESCRIPTOR;
typedef enum _STORAGE_DEVICE_FORM_FACTOR { FormFactorUnknown, FormFactor3_5, FormFactor2_5, FormFactor1_8, FormFactor1_8Less, FormFactorEmbedded, FormFactorMemoryCard, FormFactormSata, FormFactorM_2, FormFactorPCIeBoard, FormFactorDimm } STORAGE_DEVICE_FORM_FACTOR, *PSTORAGE_DEVICE_FORM_FACTOR;
typedef enum _STORAGE_COMPONENT_HEALTH_STATUS { HealthStatusUnknown, HealthStatusNormal, HealthStatusThrottled, HealthStatusWarning, HealthStatusDisabled, HealthStatusFailed } STORAGE_COMPONENT_HEALTH_STATUS, *PSTORAGE_COMPONENT_HEALTH_STATUS;
typedef union _STORAGE_SPEC_VERSION { struct { union { struct { UCHAR SubMinor, Minor; }; USHORT AsUshort; } MinorVersion; USHORT MajorVersion; }; ULONG AsUlong; } STORAGE_SPEC_VERSION, *PSTORAGE_SPEC_VERSION;
#define STORAGE_COMPONENT_ROLE_CACHE 0x00000001
#define STORAGE_COMPONENT_ROLE_TIERING 0x00000002
#define STORAGE_COMPONENT_ROLE_DATA 0x00000004
typedef struct _STORAGE_PHYSICAL_DEVICE_DATA {
  ULONG DeviceId, Role;
  STORAGE_COMPONENT_HEALTH_STATUS HealthStatus;
  STORAGE_PROTOCOL_TYPE CommandProtocol;
  STORAGE_SPEC_VERSION SpecVersion;
  STORAGE_DEVICE_FORM_FACTOR FormFactor;
  UCHAR Vendor[8], Model[40], FirmwareRevision[16];
  ULONGLONG Capacity;
  UCHAR PhysicalLocation[32];
  ULONG Reserved[2];
} STORAGE_PHYSICAL_DEVICE_DATA, *PSTORAGE_PHYSICAL_DEVICE_DATA;
typedef struct _STORAGE_PHYSICAL_ADAPTER_DATA {
  ULONG AdapterId;
  STORAGE_COMPONENT_HEALTH_STATUS HealthStatus;
  STORAGE_PROTOCOL_TYPE CommandProtocol;
  STORAGE_SPEC_VERSION SpecVersion;
  UCHAR Vendor[8], Model[40], FirmwareRevision[16], PhysicalLocation[32];
  BOOLEAN ExpanderConnected;
  UCHAR Reserved0[3];
  ULONG Reserved1[3];
} STORAGE_PHYSICAL_ADAPTER_DATA, *PSTORAGE_PHYSICAL_ADAPTER_DATA;
typedef struct _STORAGE_PHYSICAL_NODE_DATA { ULONG NodeId, AdapterCount, AdapterDataLength, AdapterDataOffset, DeviceCount, DeviceDataLength, DeviceDataOffset, Reserved[3]; } STORAGE_PHYSICAL_NODE_DATA, *PSTORAGE_PHYSICAL_NODE_DATA;
typedef struct _STORAGE_PHYSICAL_TOPOLOGY_DESCRIPTOR { ULONG Version, Size, NodeCount, Reserved; STORAGE_PHYSICAL_NODE_DATA Node[ANYSIZE_ARRAY]; } STORAGE_PHYSICAL_TOPOLOGY_DESCRIPTOR, *PSTORAGE_PHYSICAL_TOPOLOGY_DESCRIPTOR;
typedef struct _DEVICE_DSM_NVCACHE_CHANGE_PRIORITY_PARAMETERS { ULONG Size; UCHAR TargetPriority, Reserved[3]; } DEVICE_DSM_NVCACHE_CHANGE_PRIORITY_PARAMETERS, *PDEVICE_DSM_NVCACHE_CHANGE_PRIORITY_PARAMETERS;
#endif
