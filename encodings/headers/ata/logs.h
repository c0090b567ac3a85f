/* Pages of the logs that a device keeps. */
#ifndef IRPCHECK_ATA_LOGS_H
#define IRPCHECK_ATA_LOGS_H
#pragma pack(push, 1)
typedef union _ATA_HYBRID_INFO_FIELDS { struct { UCHAR HybridPriority : 4, Reserved0 : 1, InfoValid : 1, Reserved1 : 2; }; UCHAR AsUchar; } ATA_HYBRID_INFO_FIELDS, *PATA_HYBRID_INFO_FIELDS;
typedef struct _DEVICE_SET_PASSWORD {
  struct { USHORT PasswordIdentifier : 1, Reserved1 : 7, MasterPasswordCapability : 1, Reserved2 : 7; } ControlWord;
  USHORT Password[16], MasterPasswordIdentifier, Reserved[238];
} DEVICE_SET_PASSWORD, *PDEVICE_SET_PASSWORD;
typedef struct _IDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER {
  ULONGLONG RevisionNumber : 16, PageNumber : 8, Reserved : 39, Valid : 1;
} IDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER, *PIDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER;
typedef struct _IDENTIFY_DEVICE_DATA_LOG_PAGE_SUPPORTED_CAPABILITIES {
  IDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER Header;
  struct {
    ULONGLONG WRV : 1, WriteUncorrectable : 1, GplDma : 1, DmMode3 : 1, FreeFall : 1, SenseData : 1, EPC : 1, SmartErrorLogging : 1, SmartSelfTest : 1,
          Reserved9 : 1, Streaming : 1, GPL : 1, WriteFuaExt : 1, Unload : 1, DownloadMicrocode : 1, Reserved15ForCFA : 1, APM : 1, PUIS : 1,
          SpinUp : 1, Reserved19 : 1, Cmd48Bit : 1, Reserved21 : 1, FlushCacheExt : 1, Smart : 1, VolatileWriteCache : 1, ReadLookahead : 1,
          Reserved26 : 1, WriteBuffer : 1, ReadBuffer : 1, NOP : 1, Reserved30 : 1, RZAT : 1, Cmd28bit : 1, DownloadMicrocodeDma : 1, Reserved34 : 1,
          WriteBufferDma : 1, ReadBufferDma : 1, Reserved37 : 1, LpsMisalignmentReporting : 1, DRAT : 1, Reserved40ForCFA : 1, AmaxAddr : 1,
          SetEpcPowerSource : 1, LowPowerStandby : 1, DSN : 1, RequestSenseDeviceFault : 1, Reserved : 17, Valid : 1;
  } SupportedCapabilities;
  struct {
    ULONGLONG DmMinTransferSize : 16, DmMaxTransferSize : 16, DmOffsetsImmediateSupported : 1, DmImmediateSupported : 1,
          DmOffsetsDeferredSupported : 1, Reserved : 28, Valid : 1;
  } DownloadMicrocodeCapabilities;
  struct { ULONGLONG Rate : 16, Reserved : 47, Valid : 1; } NominalMediaRotationRate;
  struct { ULONGLONG Factor : 4, Reserved : 59, Valid : 1; } NominalFormFactor;
  struct { ULONGLONG Count : 32, Reserved : 31, Valid : 1; } WRVSectorCountMode3;
  struct { ULONGLONG Count : 32, Reserved : 31, Valid : 1; } WRVSectorCountMode2;
  struct { ULONGLONG Name, Reserved : 63, Valid : 1; } WorldWideName;
  struct { ULONGLONG TrimSupported : 1, Reserved : 62, Valid : 1; } DataSetManagement;
  struct {
    ULONGLONG UtilizationA : 32, UtilizationB : 32, Reserved0 : 32, UtilizationInterval : 8, UtilizationUnit : 8, UtilizationType : 8, Reserved1 : 7,
          Valid : 1;
  } UtilizationPerUnitTime;
  struct {
    ULONGLONG DateTimeRateBasisSupported : 1, Reserved0 : 3, PowerOnHoursRateBasisSupported : 1, Reserved1 : 3, SincePowerOnRateBasisSupported : 1,
          Reserved2 : 14, SettingRateBasisSupported : 1, Reserved3 : 39, Valid : 1;
  } UtilizationUsageRateSupport;
  struct { ULONGLONG Zoned : 2, Reserved : 61, Valid : 1; } ZonedCapabilities;
  struct {
    ULONGLONG ReportZonesExtSupported : 1, NonDataOpenZoneExtSupported : 1, NonDataCloseZoneExtSupported : 1, NonDataFinishZoneExtSupported : 1,
          NonDataResetWritePointersExtSupported : 1, Reserved : 58, Valid : 1;
  } SupportedZacCapabilities;
  UCHAR Reserved[392];
} IDENTIFY_DEVICE_DATA_LOG_PAGE_SUPPORTED_CAPABILITIES, *PIDENTIFY_DEVICE_DATA_LOG_PAGE_SUPPORTED_CAPABILITIES;
typedef struct _IDENTIFY_DEVICE_DATA_LOG_PAGE_ZONED_DEVICE_INFO {
  IDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER Header;
  struct { ULONGLONG URSWRZ : 1, Reserved : 62, Valid : 1; } ZonedDeviceCapabilities;
  struct { ULONGLONG Reserved : 63, Valid : 1; } ZonedDeviceSettings;
  struct { ULONGLONG Number : 32, Reserved : 31, Valid : 1; } OptimalNumberOfOpenSequentialWritePreferredZones;
  struct { ULONGLONG Number : 32, Reserved : 31, Valid : 1; } OptimalNumberOfNonSequentiallyWrittenSequentialWritePreferredZones;
  struct { ULONGLONG Number : 32, Reserved : 31, Valid : 1; } MaxNumberOfOpenSequentialWriteRequiredZones;
  struct { ULONGLONG ZacMinorVersion : 16, Reserved0 : 47, Valid : 1; } Version;
  UCHAR Reserved[456];
} IDENTIFY_DEVICE_DATA_LOG_PAGE_ZONED_DEVICE_INFO, *PIDENTIFY_DEVICE_DATA_LOG_PAGE_ZONED_DEVICE_INFO;
typedef struct _CURRENT_DEVICE_INTERNAL_STATUS_LOG {
  UCHAR LogAddress, Reserved0[3];
  ULONG OrganizationID;
  USHORT Area1LastLogPage, Area2LastLogPage, Area3LastLogPage;
  UCHAR Reserved2[368], SavedDataAvailable, SavedDataGenerationNumber, ReasonIdentifier[128];
} CURRENT_DEVICE_INTERNAL_STATUS_LOG, *PCURRENT_DEVICE_INTERNAL_STATUS_LOG;
typedef struct _SAVED_DEVICE_INTERNAL_STATUS_LOG {
  UCHAR LogAddress, Reserved0[3];
  ULONG OrganizationID;
  USHORT Area1LastLogPage, Area2LastLogPage, Area3LastLogPage;
  UCHAR Reserved2[368], SavedDataAvailable, GenerationNumber, ReasonIdentifier[128];
} SAVED_DEVICE_INTERNAL_STATUS_LOG, *PSAVED_DEVICE_INTERNAL_STATUS_LOG;
typedef struct _DEVICE_STATISTICS_LOG_PAGE_HEADER { ULONGLONG RevisionNumber : 16, PageNumber : 8, Reserved : 40; } DEVICE_STATISTICS_LOG_PAGE_HEADER, *PDEVICE_STATISTICS_LOG_PAGE_HEADER;
typedef struct _GP_LOG_SUPPORTED_DEVICE_STATISTICS {
  DEVICE_STATISTICS_LOG_PAGE_HEADER Header;
  UCHAR NumberOfEntries, LogPageNumbers[503];
} GP_LOG_SUPPORTED_DEVICE_STATISTICS, *PGP_LOG_SUPPORTED_DEVICE_STATISTICS;
typedef struct _GP_LOG_GENERAL_STATISTICS {
  DEVICE_STATISTICS_LOG_PAGE_HEADER Header;
  struct {
    ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } LifeTimePoweronResets;
  struct {
    ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } PoweronHours;
  struct {
    ULONGLONG Count : 48, Reserved : 8, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } LogicalSectorsWritten;
  struct {
    ULONGLONG Count : 48, Reserved : 8, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } WriteCommandCount;
  struct {
    ULONGLONG Count : 48, Reserved : 8, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } LogicalSectorsRead;
  struct {
    ULONGLONG Count : 48, Reserved : 8, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } ReadCommandCount;
  struct {
    ULONGLONG TimeStamp : 48, Reserved : 8, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } DateAndTime;
  struct {
    ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } PendingErrorCount;
  struct {
    ULONGLONG Value : 16, Reserved : 40, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } WorkloadUtilizaton;
  struct {
    ULONGLONG Value : 8, Reserved0 : 28, RateBasis : 4, RateValidity : 8, Reserved1 : 8, ReservedFlags : 3, MonitoredConditionMet : 1,
          StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
  } UtilizationUsageRate;
  UCHAR Reserved[424];
} GP_LOG_GENERAL_STATISTICS, *PGP_LOG_GENERAL_STATISTICS;
typedef struct _GP_LOG_FREE_FALL_STATISTICS {
  DEVICE_STATISTICS_LOG_PAGE_HEADER Header;
  struct {
    ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } NumberofFreeFallEventsDetected;
  struct {
    ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } OverlimitShockEvents;
  UCHAR Reserved[488];
} GP_LOG_FREE_FALL_STATISTICS, *PGP_LOG_FREE_FALL_STATISTICS;
typedef struct _GP_LOG_ROTATING_MEDIA_STATISTICS {
  DEVICE_STATISTICS_LOG_PAGE_HEADER Header;
  struct {
    ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } SpindleMotorPoweronHours;
  struct {
    ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } HeadFlyingHours;
  struct {
    ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } HeadLoadEvents;
  struct {
    ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } NumberOfReallocatedLogicalSectors;
  struct {
    ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } ReadRecoveryAttempts;
  struct {
    ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } NumberOfMechanicalStartFailures;
  struct {
    ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } NumberOfReallocationCandidateLogicalSectors;
  struct {
    ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } NumberOfHighPriorityUnloadEvents;
  UCHAR Reserved[440];
} GP_LOG_ROTATING_MEDIA_STATISTICS, *PGP_LOG_ROTATING_MEDIA_STATISTICS;
typedef struct _GP_LOG_GENERAL_ERROR_STATISTICS {
  DEVICE_STATISTICS_LOG_PAGE_HEADER Header;
  struct {
    ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } NumberOfReportedUncorrectableErrors;
  struct {
    ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } NumberOfResetsBetweenCommandAcceptanceAndCommandCompletion;
  UCHAR Reserved[488];
} GP_LOG_GENERAL_ERROR_STATISTICS, *PGP_LOG_GENERAL_ERROR_STATISTICS;
typedef struct _GP_LOG_TEMPERATURE_STATISTICS {
  DEVICE_STATISTICS_LOG_PAGE_HEADER Header;
  struct {
    ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } CurrentTemperature;
  struct {
    ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } AverageShortTermTemperature;
  struct {
    ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } AverageLongTermTemperature;
  struct {
    ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } HighestTemperature;
  struct {
    ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } LowestTemperature;
  struct {
    ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } HighestAverageShortTermTemperature;
  struct {
    ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } LowestAverageShortTermTemperature;
  struct {
    ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } HighstAverageLongTermTemperature;
  struct {
    ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } LowestAverageLongTermTemperature;
  struct {
    ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } TimeInOverTemperature;
  struct {
    ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } SpecifiedMaximumOperatingTemperature;
  struct {
    ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } TimeInUnderTemperature;
  struct {
    ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } SpecifiedMinimumOperatingTemperature;
  UCHAR Reserved[400];
} GP_LOG_TEMPERATURE_STATISTICS, *PGP_LOG_TEMPERATURE_STATISTICS;
typedef struct _GP_LOG_TRANSPORT_STATISTICS {
  DEVICE_STATISTICS_LOG_PAGE_HEADER Header;
  struct {
    ULONGLONG Count : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } NumberOfHardwareResets;
  struct {
    ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } NumberOfAsrEvents;
  struct {
    ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } NumberOfInterfaceCrcErrors;
  UCHAR Reserved[480];
} GP_LOG_TRANSPORT_STATISTICS, *PGP_LOG_TRANSPORT_STATISTICS;
typedef struct _GP_LOG_SOLID_STATE_DEVICE_STATISTICS {
  DEVICE_STATISTICS_LOG_PAGE_HEADER Header;
  struct {
    ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1,
          Supported : 1;
  } PercentageUsedEnduranceIndicator;
  UCHAR Reserved[496];
} GP_LOG_SOLID_STATE_DEVICE_STATISTICS, *PGP_LOG_SOLID_STATE_DEVICE_STATISTICS;
typedef struct _GP_LOG_NCQ_COMMAND_ERROR {
  UCHAR NcqTag : 5, Reserved0 : 1, UNL : 1, NonQueuedCmd : 1, Reserved1, Status, Error, LBA7_0, LBA15_8, LBA23_16, Device, LBA31_24, LBA39_32,
        LBA47_40, Reserved2, Count7_0, Count15_8, SenseKey, ASC, ASCQ, Reserved3[239], Vendor[255], Checksum;
} GP_LOG_NCQ_COMMAND_ERROR, *PGP_LOG_NCQ_COMMAND_ERROR;
typedef struct _GP_LOG_NCQ_NON_DATA {
  struct { ULONG AbortNcq : 1, AbortAll : 1, AbortStreaming : 1, AbortNonStreaming : 1, AbortSelectedTTag : 1, Reserved : 27; } SubCmd0;
  struct { ULONG DeadlineHandling : 1, WriteDataNotContinue : 1, ReadDataNotContinue : 1, Reserved : 29; } SubCmd1;
  struct { ULONG HybridDemoteBySize : 1, Reserved : 31; } SubCmd2;
  struct { ULONG HybridChangeByLbaRange : 1, Reserved : 31; } SubCmd3;
  struct { ULONG HybridControl : 1, Reserved : 31; } SubCmd4;
  struct { ULONG Reserved : 32; } SubCmd5;
  struct { ULONG Reserved : 32; } SubCmd6;
  struct { ULONG Reserved : 32; } SubCmd7;
  struct { ULONG Reserved : 32; } SubCmd8;
  struct { ULONG Reserved : 32; } SubCmd9;
  struct { ULONG Reserved : 32; } SubCmdA;
  struct { ULONG Reserved : 32; } SubCmdB;
  struct { ULONG Reserved : 32; } SubCmdC;
  struct { ULONG Reserved : 32; } SubCmdD;
  struct { ULONG Reserved : 32; } SubCmdE;
  struct { ULONG Reserved : 32; } SubCmdF;
  ULONG Reserved[112];
} GP_LOG_NCQ_NON_DATA, *PGP_LOG_NCQ_NON_DATA;
typedef struct _GP_LOG_NCQ_SEND_RECEIVE {
  struct { ULONG DataSetManagement : 1, HybridEvict : 1, Reserved : 30; } SubCmd;
  struct { ULONG Trim : 1, Reserved : 31; } DataSetManagement;
  ULONG Reserved[126];
} GP_LOG_NCQ_SEND_RECEIVE, *PGP_LOG_NCQ_SEND_RECEIVE;
typedef struct _GP_LOG_HYBRID_INFORMATION_HEADER {
  USHORT HybridInfoDescrCount : 4, Reserved0 : 12;
  UCHAR Enabled, HybridHealth, DirtyLowThreshold, DirtyHighThreshold, OptimalWriteGranularity, MaximumHybridPriorityLevel : 4, Reserved1 : 4,
        PowerCondidtion, CachingMediumEnabled;
  struct { UCHAR MaximumPriorityBehavior : 1, SupportCacheBehavior : 1, Reserved : 6; } SupportedOptions;
  UCHAR Reserved2;
  ULONG TimeSinceEnabled;
  ULONGLONG NVMSize, EnableCount;
  USHORT MaximumEvictionCommands : 5, Reserved3 : 11, MaximumEvictionDataBlocks;
  UCHAR Reserved[28];
} GP_LOG_HYBRID_INFORMATION_HEADER, *PGP_LOG_HYBRID_INFORMATION_HEADER;
typedef struct _GP_LOG_HYBRID_INFORMATION_DESCRIPTOR {
  UCHAR HybridPriority, ConsumedNVMSizeFraction, ConsumedMappingResourcesFraction, ConsumedNVMSizeForDirtyDataFraction,
        ConsumedMappingResourcesForDirtyDataFraction, Reserved[11];
} GP_LOG_HYBRID_INFORMATION_DESCRIPTOR, *PGP_LOG_HYBRID_INFORMATION_DESCRIPTOR;
typedef struct _GP_LOG_HYBRID_INFORMATION {
  GP_LOG_HYBRID_INFORMATION_HEADER Header;
  GP_LOG_HYBRID_INFORMATION_DESCRIPTOR Descriptor[0];
} GP_LOG_HYBRID_INFORMATION, *PGP_LOG_HYBRID_INFORMATION;
typedef struct _REPORT_ZONES_EXT_DATA {
  ULONG ZoneListLength;
  UCHAR SAME : 4, Reserved0 : 4, Reserved1[3];
  ULONGLONG MaxLBA : 48, Reserved2 : 16;
  UCHAR Reserved3[48];
} REPORT_ZONES_EXT_DATA, *PREPORT_ZONES_EXT_DATA;
typedef struct _ATA_ZONE_DESCRIPTOR {
  UCHAR ZoneType : 4, Reserved0 : 4, Reset : 1, NonSeq : 1, Reserved1 : 2, ZoneCondition : 4, Reserved2[6];
  ULONGLONG ZoneLength : 48, Reserved3 : 16, ZoneStartLBA : 48, Reserved4 : 16, WritePointerLBA : 48, Reserved5 : 16;
  UCHAR Reserved6[32];
} ATA_ZONE_DESCRIPTOR, *PATA_ZONE_DESCRIPTOR;
typedef struct _ATA_PHYSICAL_ELEMENT_STATUS_DESCRIPTOR {
  UCHAR Reserved1[4];
  ULONG ElementIdentifier;
  UCHAR Reserved2[6], PhysicalElementType, PhysicalElementHealth;
  ULONGLONG AssociatedCapacity;
  UCHAR Reserved3[8];
} ATA_PHYSICAL_ELEMENT_STATUS_DESCRIPTOR, *PATA_PHYSICAL_ELEMENT_STATUS_DESCRIPTOR;
typedef struct _ATA_GET_PHYSICAL_ELEMENT_STATUS_PARAMETER_DATA {
  ULONG NumberOfDescriptors, NumberOfDescriptorsReturned, ElementIdentifierBeingDepoped;
  UCHAR Reserved[20];
  ATA_PHYSICAL_ELEMENT_STATUS_DESCRIPTOR Descriptors[ANYSIZE_ARRAY];
} ATA_GET_PHYSICAL_ELEMENT_STATUS_PARAMETER_DATA, *PATA_GET_PHYSICAL_ELEMENT_STATUS_PARAMETER_DATA;
#pragma pack(pop)
#endif
