/* What devices answer: inquiry, capacity, mode pages, vital product data, log pages, event notifications. */
#ifndef IRPCHECK_STORAGE_PAGES_H
#define IRPCHECK_STORAGE_PAGES_H

#pragma pack(push, 1)
typedef struct _INQUIRYDATA {
  UCHAR DeviceType : 5, DeviceTypeQualifier : 3, DeviceTypeModifier : 7, RemovableMedia : 1, Versions, ResponseDataFormat : 4, HiSupport : 1, NormACA : 1, TerminateTask : 1, AERC : 1, AdditionalLength;
  union { UCHAR Reserved; struct { UCHAR PROTECT : 1, Reserved_1 : 2, ThirdPartyCoppy : 1, TPGS : 2, ACC : 1, SCCS : 1; }; };
  UCHAR Addr16 : 1, Addr32 : 1, AckReqQ : 1, MediumChanger : 1, MultiPort : 1, ReservedBit2 : 1, EnclosureServices : 1, ReservedBit3 : 1;
  UCHAR SoftReset : 1, CommandQueue : 1, TransferDisable : 1, LinkedCommands : 1, Synchronous : 1, Wide16Bit : 1, Wide32Bit : 1, RelativeAddressing : 1;
  UCHAR VendorId[8], ProductId[16], ProductRevisionLevel[4], VendorSpecific[20], Reserved3[2];
  USHORT VersionDescriptors[8];
  UCHAR Reserved4[30];
} INQUIRYDATA, *PINQUIRYDATA;
#define VER_DESCRIPTOR_1667_NOVERSION 0xffc0
typedef struct _READ_CAPACITY_DATA { ULONG LogicalBlockAddress, BytesPerBlock; } READ_CAPACITY_DATA, *PREAD_CAPACITY_DATA;
typedef struct _READ_CAPACITY_DATA_EX { LARGE_INTEGER LogicalBlockAddress; ULONG BytesPerBlock; } READ_CAPACITY_DATA_EX, *PREAD_CAPACITY_DATA_EX;
typedef struct _READ_CAPACITY16_DATA {
  LARGE_INTEGER LogicalBlockAddress;
  ULONG BytesPerBlock;
  UCHAR ProtectionEnable : 1, ProtectionType : 3, RcBasis : 2, Reserved : 2, LogicalPerPhysicalExponent : 4, ProtectionInfoExponent : 4;
  UCHAR LowestAlignedBlock_MSB : 6, LBPRZ : 1, LBPME : 1, LowestAlignedBlock_LSB, Reserved3[16];
} READ_CAPACITY16_DATA, *PREAD_CAPACITY16_DATA;

/* Mode parameters. */
typedef struct _MODE_PARAMETER_HEADER { UCHAR ModeDataLength, MediumType, DeviceSpecificParameter, BlockDescriptorLength; } MODE_PARAMETER_HEADER, *PMODE_PARAMETER_HEADER;
typedef struct _MODE_PARAMETER_HEADER10 { UCHAR ModeDataLength[2], MediumType, DeviceSpecificParameter, Reserved[2], BlockDescriptorLength[2]; } MODE_PARAMETER_HEADER10, *PMODE_PARAMETER_HEADER10;
typedef struct _MODE_PARAMETER_BLOCK { UCHAR DensityCode, NumberOfBlocks[3], Reserved, BlockLength[3]; } MODE_PARAMETER_BLOCK, *PMODE_PARAMETER_BLOCK;
typedef struct _MODE_DISCONNECT_PAGE { UCHAR PageCode : 6, Reserved : 1, PageSavable : 1, PageLength, BufferFullRatio, BufferEmptyRatio, BusInactivityLimit[2], BusDisconnectTime[2], BusConnectTime[2], MaximumBurstSize[2], DataTransferDisconnect : 2, Reserved2[3]; } MODE_DISCONNECT_PAGE, *PMODE_DISCONNECT_PAGE;
typedef struct _MODE_CACHING_PAGE { UCHAR PageCode : 6, Reserved : 1, PageSavable : 1, PageLength, ReadDisableCache : 1, MultiplicationFactor : 1, WriteCacheEnable : 1, Reserved2 : 5, WriteRetensionPriority : 4, ReadRetensionPriority : 4, DisablePrefetchTransfer[2], MinimumPrefetch[2], MaximumPrefetch[2], MaximumPrefetchCeiling[2]; } MODE_CACHING_PAGE, *PMODE_CACHING_PAGE;
typedef struct _MODE_CONTROL_PAGE {
  UCHAR PageCode : 6, Reserved1 : 1, PageSavable : 1, PageLength, RLEC : 1, GLTSD : 1, D_SENSE : 1, DPICZ : 1, TMF_ONLY : 1, TST : 3;
  UCHAR Reserved2 : 1, QERR : 2, NUAR : 1, QueueAlgorithmModifier : 4, Reserved3 : 3, SWP : 1, UA_INTLCK_CTRL : 2, RAC : 1, VS : 1;
  UCHAR AutoloadMode : 3, Reserved4 : 1, RWWP : 1, ATMPE : 1, TAS : 1, ATO : 1, Obsolete[2], BusyTimeoutPeriod[2], ExtendedSelfTestCompletionTime[2];
} MODE_CONTROL_PAGE, *PMODE_CONTROL_PAGE;
typedef struct _MODE_INFO_EXCEPTIONS {
  UCHAR PageCode : 6, Reserved1 : 1, PSBit : 1, PageLength;
  union { UCHAR Flags; struct { UCHAR LogErr : 1, Reserved2 : 1, Test : 1, Dexcpt : 1, EWasc : 1, Ebf : 1, Reserved3 : 1, Perf : 1; }; };
  UCHAR ReportMethod : 4, Reserved4 : 4, IntervalTimer[4], ReportCount[4];
} MODE_INFO_EXCEPTIONS, *PMODE_INFO_EXCEPTIONS;

/* Vital product data. */
#define IRPCHECK_VPD_HEAD UCHAR DeviceType : 5, DeviceTypeQualifier : 3, PageCode
typedef struct _VPD_SUPPORTED_PAGES_PAGE { IRPCHECK_VPD_HEAD, Reserved, PageLength, SupportedPageList[]; } VPD_SUPPORTED_PAGES_PAGE, *PVPD_SUPPORTED_PAGES_PAGE;
typedef struct _VPD_SERIAL_NUMBER_PAGE { IRPCHECK_VPD_HEAD, Reserved, PageLength, SerialNumber[]; } VPD_SERIAL_NUMBER_PAGE, *PVPD_SERIAL_NUMBER_PAGE;
typedef enum _VPD_CODE_SET { VpdCodeSetReserved, VpdCodeSetBinary, VpdCodeSetAscii, VpdCodeSetUTF8 } VPD_CODE_SET, *PVPD_CODE_SET;
typedef enum _VPD_ASSOCIATION { VpdAssocDevice, VpdAssocPort, VpdAssocTarget, VpdAssocReserved1, VpdAssocReserved2 } VPD_ASSOCIATION, *PVPD_ASSOCIATION;
typedef enum _VPD_IDENTIFIER_TYPE {
  VpdIdentifierTypeVendorSpecific, VpdIdentifierTypeVendorId, VpdIdentifierTypeEUI64, VpdIdentifierTypeFCPHName, VpdIdentifierTypePortRelative, VpdIdentifierTypeTargetPortGroup,
  VpdIdentifierTypeLogicalUnitGroup, VpdIdentifierTypeMD5LogicalUnitId, VpdIdentifierTypeSCSINameString
} VPD_IDENTIFIER_TYPE, *PVPD_IDENTIFIER_TYPE;
typedef struct _VPD_IDENTIFICATION_DESCRIPTOR { UCHAR CodeSet : 4, Reserved : 4, IdentifierType : 4, Association : 2, Reserved2 : 2, Reserved3, IdentifierLength, Identifier[]; } VPD_IDENTIFICATION_DESCRIPTOR, *PVPD_IDENTIFICATION_DESCRIPTOR;
typedef struct _VPD_IDENTIFICATION_PAGE { IRPCHECK_VPD_HEAD, Reserved, PageLength, Descriptors[]; } VPD_IDENTIFICATION_PAGE, *PVPD_IDENTIFICATION_PAGE;
typedef struct _VPD_BLOCK_LIMITS_PAGE {
  IRPCHECK_VPD_HEAD, PageLength[2];
  union {
    struct {
      UCHAR Reserved0, MaximumCompareAndWriteLength, OptimalTransferLengthGranularity[2], MaximumTransferLength[4], OptimalTransferLength[4], MaxPrefetchXDReadXDWriteTransferLength[4];
      UCHAR MaximumUnmapLBACount[4], MaximumUnmapBlockDescriptorCount[4], OptimalUnmapGranularity[4];
      union { struct { UCHAR UnmapGranularityAlignmentByte3 : 7, UGAValid : 1, UnmapGranularityAlignmentByte2, UnmapGranularityAlignmentByte1, UnmapGranularityAlignmentByte0; }; UCHAR UnmapGranularityAlignment[4]; };
      UCHAR Reserved1[28];
    };
    UCHAR Descriptors[60];
  };
} VPD_BLOCK_LIMITS_PAGE, *PVPD_BLOCK_LIMITS_PAGE;
typedef struct _VPD_BLOCK_DEVICE_CHARACTERISTICS_PAGE {
  IRPCHECK_VPD_HEAD, Reserved0, PageLength, MediumRotationRateMsb, MediumRotationRateLsb, MediumProductType, NominalFormFactor : 4, WACEREQ : 2, WABEREQ : 2;
  UCHAR VBULS : 1, FUAB : 1, BOCS : 1, Reserved1 : 1, ZONED : 2, Reserved2 : 2, Reserved3[3], DepopulationTime[4], Reserved4[48];
} VPD_BLOCK_DEVICE_CHARACTERISTICS_PAGE, *PVPD_BLOCK_DEVICE_CHARACTERISTICS_PAGE;
typedef struct _VPD_LOGICAL_BLOCK_PROVISIONING_PAGE {
  IRPCHECK_VPD_HEAD, PageLength[2], ThresholdExponent, DP : 1, ANC_SUP : 1, LBPRZ : 3, LBPWS10 : 1, LBPWS : 1, LBPU : 1, ProvisioningType : 3, Reserved1 : 5, Reserved2, ProvisioningGroupDescr[];
} VPD_LOGICAL_BLOCK_PROVISIONING_PAGE, *PVPD_LOGICAL_BLOCK_PROVISIONING_PAGE;
#define PROVISIONING_TYPE_UNKNOWN 0x0
#define PROVISIONING_TYPE_RESOURCE 0x1
#define PROVISIONING_TYPE_THIN 0x2
typedef struct _VPD_THIRD_PARTY_COPY_PAGE { IRPCHECK_VPD_HEAD, PageLength[2], ThirdPartyCopyDescriptors[]; } VPD_THIRD_PARTY_COPY_PAGE, *PVPD_THIRD_PARTY_COPY_PAGE;
#define BLOCK_DEVICE_TOKEN_LIMITS_DESCRIPTOR_TYPE_WINDOWS 0x0000
typedef struct _WINDOWS_BLOCK_DEVICE_TOKEN_LIMITS_DESCRIPTOR { UCHAR DescriptorType[2], DescriptorLength[2], VendorSpecific[6], MaximumRangeDescriptors[2], MaximumInactivityTimer[4], DefaultInactivityTimer[4], MaximumTokenTransferSize[8], OptimalTransferCount[8]; } WINDOWS_BLOCK_DEVICE_TOKEN_LIMITS_DESCRIPTOR, *PWINDOWS_BLOCK_DEVICE_TOKEN_LIMITS_DESCRIPTOR;

/* Provisioning: log page, block status, unmap lists. */
typedef struct _LOG_PARAMETER_HEADER { UCHAR ParameterCode[2]; union { UCHAR ControlByte; struct { UCHAR FormatAndLinking : 2, TMC : 2, ETC : 1, TSD : 1, Obsolete : 1, DU : 1; }; }; UCHAR ParameterLength; } LOG_PARAMETER_HEADER, *PLOG_PARAMETER_HEADER;
typedef struct _LOG_PARAMETER_THRESHOLD_RESOURCE_COUNT { LOG_PARAMETER_HEADER Header; UCHAR ResourceCount[4], Scope : 2, Reserved1 : 6, Reserved2[3]; } LOG_PARAMETER_THRESHOLD_RESOURCE_COUNT, *PLOG_PARAMETER_THRESHOLD_RESOURCE_COUNT;
typedef union _LOG_PARAMETER { LOG_PARAMETER_THRESHOLD_RESOURCE_COUNT THRESHOLD_RESOURCE_COUNT; LOG_PARAMETER_HEADER Header; UCHAR AsByte[1]; } LOG_PARAMETER, *PLOG_PARAMETER;
typedef struct _LOG_PAGE_LOGICAL_BLOCK_PROVISIONING { UCHAR PageCode : 6, SPF : 1, DS : 1, SubPageCode, PageLength[2]; LOG_PARAMETER Parameters[]; } LOG_PAGE_LOGICAL_BLOCK_PROVISIONING, *PLOG_PAGE_LOGICAL_BLOCK_PROVISIONING;
#define LOG_PAGE_LBP_PARAMETER_CODE_AVAILABLE 0x1
#define LOG_PAGE_LBP_PARAMETER_CODE_USED 0x2
typedef struct _LBA_STATUS_DESCRIPTOR { ULONGLONG StartingLBA; ULONG LogicalBlockCount; UCHAR ProvisioningStatus : 4, Reserved1 : 4, Reserved2[3]; } LBA_STATUS_DESCRIPTOR, *PLBA_STATUS_DESCRIPTOR;
typedef struct _LBA_STATUS_LIST_HEADER { ULONG ParameterLength, Reserved; LBA_STATUS_DESCRIPTOR Descriptors[]; } LBA_STATUS_LIST_HEADER, *PLBA_STATUS_LIST_HEADER;
#define LBA_STATUS_MAPPED 0x0
#define LBA_STATUS_DEALLOCATED 0x1
#define LBA_STATUS_ANCHORED 0x2
typedef struct _UNMAP_BLOCK_DESCRIPTOR { UCHAR StartingLba[8], LbaCount[4], Reserved[4]; } UNMAP_BLOCK_DESCRIPTOR, *PUNMAP_BLOCK_DESCRIPTOR;
typedef struct _UNMAP_LIST_HEADER { UCHAR DataLength[2], BlockDescrDataLength[2], Reserved[4]; UNMAP_BLOCK_DESCRIPTOR Descriptors[]; } UNMAP_LIST_HEADER, *PUNMAP_LIST_HEADER;

/* Event notifications of multi-media devices. */
typedef struct _NOTIFICATION_EVENT_STATUS_HEADER { UCHAR EventDataLength[2], NotificationClass : 3, Reserved : 4, NEA : 1, SupportedEventClasses, ClassEventData[]; } NOTIFICATION_EVENT_STATUS_HEADER, *PNOTIFICATION_EVENT_STATUS_HEADER;
typedef struct _NOTIFICATION_OPERATIONAL_STATUS { UCHAR OperationalEvent : 4, Reserved1 : 4, OperationalStatus : 4, Reserved2 : 3, PersistentPrevented : 1, Operation[2]; } NOTIFICATION_OPERATIONAL_STATUS, *PNOTIFICATION_OPERATIONAL_STATUS;
typedef struct _NOTIFICATION_EXTERNAL_STATUS { UCHAR ExternalEvent : 4, Reserved1 : 4, ExternalStatus : 4, Reserved2 : 3, PersistentPrevented : 1, Request[2]; } NOTIFICATION_EXTERNAL_STATUS, *PNOTIFICATION_EXTERNAL_STATUS;
typedef struct _NOTIFICATION_MEDIA_STATUS { UCHAR MediaEvent : 4, Reserved : 4; union { UCHAR PowerStatus, MediaStatus; struct { UCHAR DoorTrayOpen : 1, MediaPresent : 1, ReservedX : 6; }; }; UCHAR StartSlot, EndSlot; } NOTIFICATION_MEDIA_STATUS, *PNOTIFICATION_MEDIA_STATUS;
typedef struct _NOTIFICATION_BUSY_STATUS { UCHAR DeviceBusyEvent : 4, Reserved : 4, DeviceBusyStatus, Time[2]; } NOTIFICATION_BUSY_STATUS, *PNOTIFICATION_BUSY_STATUS;

/* Persistent reservations. */
typedef struct { UCHAR Generation[4], AdditionalLength[4], ReservationKeyList[][8]; } PRI_REGISTRATION_LIST, *PPRI_REGISTRATION_LIST;
typedef struct { UCHAR ReservationKey[8], ScopeSpecificAddress[4], Reserved, Type : 4, Scope : 4, Obsolete[2]; } PRI_RESERVATION_DESCRIPTOR, *PPRI_RESERVATION_DESCRIPTOR;
typedef struct { UCHAR Generation[4], AdditionalLength[4]; PRI_RESERVATION_DESCRIPTOR Reservations[]; } PRI_RESERVATION_LIST, *PPRI_RESERVATION_LIST;
typedef struct { UCHAR ReservationKey[8], ServiceActionReservationKey[8], ScopeSpecificAddress[4], ActivatePersistThroughPowerLoss : 1, Reserved1 : 7, Reserved2, Obsolete[2]; } PRO_PARAMETER_LIST, *PPRO_PARAMETER_LIST;
typedef struct _LUN_LIST { UCHAR LunListLength[4], Reserved[4], Lun[][8]; } LUN_LIST, *PLUN_LIST;
#pragma pack(pop)
#define SCSI_WRITE_BUFFER_MODE_DOWNLOAD_MICROCODE_WITH_OFFSETS_SAVE_DEFER_ACTIVATE 0x0E
#define SCSI_WRITE_BUFFER_MODE_ACTIVATE_DEFERRED_MICROCODE 0x0F

#endif
