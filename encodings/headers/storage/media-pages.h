/* What drives of removable media answer: capacities, mode pages, sound, structures and keys of DVDs. */
#ifndef IRPCHECK_STORAGE_MEDIA_PAGES_H
#define IRPCHECK_STORAGE_MEDIA_PAGES_H
#define CDROM_AUDIO_CONTROL_PAGE 0x0E
#define CDDA_CHANNEL_MUTED 0x0
#define CDDA_CHANNEL_ZERO 0x1
#define CDDA_CHANNEL_ONE 0x2
#define CDDA_CHANNEL_TWO 0x4
#define CDDA_CHANNEL_THREE 0x8
#define DVD_FORMAT_LEAD_IN 0x00
#define DVD_FORMAT_COPYRIGHT 0x01
#define DVD_FORMAT_DISK_KEY 0x02
#define DVD_FORMAT_BCA 0x03
#define DVD_FORMAT_MANUFACTURING 0x04
#define DVD_REPORT_AGID 0x00
#define DVD_CHALLENGE_KEY 0x01
#define DVD_KEY_1 0x02
#define DVD_KEY_2 0x03
#define DVD_TITLE_KEY 0x04
#define DVD_REPORT_ASF 0x05
#define DVD_INVALIDATE_AGID 0x3F
#define CDVD_LMT_CADDY 0
#define CDVD_LMT_TRAY 1
#define CDVD_LMT_POPUP 2
#define CDVD_LMT_RESERVED1 3
#define CDVD_LMT_CHANGER_INDIVIDUAL 4
#define CDVD_LMT_CHANGER_CARTRIDGE 5
#define CDVD_LMT_RESERVED2 6
#define CDVD_LMT_RESERVED3 7

#pragma pack(push, 1)
/* Formatting. */
typedef struct _FORMATTED_CAPACITY_DESCRIPTOR { UCHAR NumberOfBlocks[4], Maximum : 1, Valid : 1, FormatType : 6, BlockLength[3]; } FORMATTED_CAPACITY_DESCRIPTOR, *PFORMATTED_CAPACITY_DESCRIPTOR;
typedef struct _FORMATTED_CAPACITY_LIST { UCHAR Reserved[3], CapacityListLength; FORMATTED_CAPACITY_DESCRIPTOR Descriptors[]; } FORMATTED_CAPACITY_LIST, *PFORMATTED_CAPACITY_LIST;
typedef struct _FORMAT_DESCRIPTOR { UCHAR NumberOfBlocks[4], FormatSubType : 2, FormatType : 6, BlockLength[3]; } FORMAT_DESCRIPTOR, *PFORMAT_DESCRIPTOR;
typedef struct _FORMAT_LIST_HEADER { UCHAR Reserved, VendorSpecific : 1, Immediate : 1, TryOut : 1, IP : 1, STPF : 1, DCRT : 1, DPRY : 1, FOV : 1, FormatDescriptorLength[2]; FORMAT_DESCRIPTOR Descriptors[]; } FORMAT_LIST_HEADER, *PFORMAT_LIST_HEADER;

/* Mode pages. */
typedef struct _MODE_PARM_READ_WRITE { MODE_PARAMETER_HEADER ParameterListHeader; MODE_PARAMETER_BLOCK ParameterListBlock; } MODE_PARM_READ_WRITE_DATA, *PMODE_PARM_READ_WRITE_DATA;
typedef struct _MODE_FLEXIBLE_DISK_PAGE {
  UCHAR PageCode : 6, Reserved : 1, PageSavable : 1, PageLength, TransferRate[2], NumberOfHeads, SectorsPerTrack, BytesPerSector[2], NumberOfCylinders[2], StartWritePrecom[2], StartReducedCurrent[2];
  UCHAR StepRate[2], StepPluseWidth, HeadSettleDelay[2], MotorOnDelay, MotorOffDelay, Reserved2 : 5, MotorOnAsserted : 1, StartSectorNumber : 1, TrueReadySignal : 1, StepPlusePerCyclynder : 4, Reserved3 : 4;
  UCHAR WriteCompenstation, HeadLoadDelay, HeadUnloadDelay, Pin2Usage : 4, Pin34Usage : 4, Pin1Usage : 4, Pin4Usage : 4, MediumRotationRate[2], Reserved4[2];
} MODE_FLEXIBLE_DISK_PAGE, *PMODE_FLEXIBLE_DISK_PAGE;
typedef struct _MODE_READ_RECOVERY_PAGE { UCHAR PageCode : 6, Reserved1 : 1, PSBit : 1, PageLength, DCRBit : 1, DTEBit : 1, PERBit : 1, Reserved2 : 1, RCBit : 1, TBBit : 1, Reserved3 : 2, ReadRetryCount, Reserved4[4]; } MODE_READ_RECOVERY_PAGE, *PMODE_READ_RECOVERY_PAGE;
typedef struct _MODE_MRW_PAGE { UCHAR PageCode : 6, Reserved : 1, PageSavable : 1, PageLength, Reserved1, LbaSpace : 1, Reserved2 : 7, Reserved3[4]; } MODE_MRW_PAGE, *PMODE_MRW_PAGE;
typedef struct _CDVD_FEATURE_SET_PAGE {
  UCHAR PageCode : 6, Reserved : 1, PSBit : 1, PageLength, CDAudio[2], EmbeddedChanger[2], PacketSMART[2], PersistantPrevent[2], EventStatusNotification[2], DigitalOutput[2];
  UCHAR CDSequentialRecordable[2], DVDSequentialRecordable[2], RandomRecordable[2], KeyExchange[2], Reserved2[2];
} CDVD_FEATURE_SET_PAGE, *PCDVD_FEATURE_SET_PAGE;
typedef struct _CDVD_INACTIVITY_TIMEOUT_PAGE { UCHAR PageCode : 6, Reserved : 1, PSBit : 1, PageLength, Reserved2[2], SWPP : 1, DISP : 1, Reserved3 : 6, Reserved4, GroupOneMinimumTimeout[2], GroupTwoMinimumTimeout[2]; } CDVD_INACTIVITY_TIMEOUT_PAGE, *PCDVD_INACTIVITY_TIMEOUT_PAGE;
typedef struct _CDVD_CAPABILITIES_PAGE {
  UCHAR PageCode : 6, Reserved : 1, PSBit : 1, PageLength, CDRRead : 1, CDERead : 1, Method2 : 1, DVDROMRead : 1, DVDRRead : 1, DVDRAMRead : 1, Reserved2 : 2;
  UCHAR CDRWrite : 1, CDEWrite : 1, TestWrite : 1, Reserved3 : 1, DVDRWrite : 1, DVDRAMWrite : 1, Reserved4 : 2;
  UCHAR AudioPlay : 1, Composite : 1, DigitalPortOne : 1, DigitalPortTwo : 1, Mode2Form1 : 1, Mode2Form2 : 1, MultiSession : 1, BufferUnderrunFree : 1;
  UCHAR CDDA : 1, CDDAAccurate : 1, RWSupported : 1, RWDeinterleaved : 1, C2Pointers : 1, ISRC : 1, UPC : 1, ReadBarCodeCapable : 1;
  UCHAR Lock : 1, LockState : 1, PreventJumper : 1, Eject : 1, Reserved6 : 1, LoadingMechanismType : 3;
  UCHAR SeparateVolume : 1, SeperateChannelMute : 1, SupportsDiskPresent : 1, SWSlotSelection : 1, SideChangeCapable : 1, RWInLeadInReadable : 1, Reserved7 : 2;
  union { UCHAR ReadSpeedMaximum[2], ObsoleteReserved[2]; };
  UCHAR NumberVolumeLevels[2], BufferSize[2];
  union { UCHAR ReadSpeedCurrent[2], ObsoleteReserved2[2]; };
  UCHAR ObsoleteReserved3, Reserved8 : 1, BCK : 1, RCK : 1, LSBF : 1, Length : 2, Reserved9 : 2;
  union { UCHAR WriteSpeedMaximum[2], ObsoleteReserved4[2]; };
  union { UCHAR WriteSpeedCurrent[2], ObsoleteReserved11[2]; };
  union { UCHAR CopyManagementRevision[2], Reserved10[2]; };
} CDVD_CAPABILITIES_PAGE, *PCDVD_CAPABILITIES_PAGE;

/* Sound. */
typedef struct _PORT_OUTPUT { UCHAR ChannelSelection, Volume; } PORT_OUTPUT, *PPORT_OUTPUT;
typedef struct _AUDIO_OUTPUT { UCHAR CodePage, ParameterLength, Immediate, Reserved[2], LbaFormat, LogicalBlocksPerSecond[2]; PORT_OUTPUT PortOutput[4]; } AUDIO_OUTPUT, *PAUDIO_OUTPUT;

/* Structures, keys, speeds. */
typedef struct _READ_DVD_STRUCTURES_HEADER { UCHAR Length[2], Reserved[2], Data[]; } READ_DVD_STRUCTURES_HEADER, *PREAD_DVD_STRUCTURES_HEADER;
typedef struct _CDVD_KEY_HEADER { UCHAR DataLength[2], Reserved[2], Data[]; } CDVD_KEY_HEADER, *PCDVD_KEY_HEADER;
typedef struct _CDVD_REPORT_AGID_DATA { UCHAR Reserved1[3], Reserved2 : 6, AGID : 2; } CDVD_REPORT_AGID_DATA, *PCDVD_REPORT_AGID_DATA;
typedef struct _CDVD_CHALLENGE_KEY_DATA { UCHAR ChallengeKeyValue[10], Reserved[2]; } CDVD_CHALLENGE_KEY_DATA, *PCDVD_CHALLENGE_KEY_DATA;
typedef struct _CDVD_KEY_DATA { UCHAR Key[5], Reserved[3]; } CDVD_KEY_DATA, *PCDVD_KEY_DATA;
typedef struct _CDVD_REPORT_ASF_DATA { UCHAR Reserved1[3], Success : 1, Reserved2 : 7; } CDVD_REPORT_ASF_DATA, *PCDVD_REPORT_ASF_DATA;
typedef struct _CDVD_TITLE_KEY_HEADER { UCHAR DataLength[2], Reserved1[1], Reserved2 : 3, CGMS : 2, CP_SEC : 1, CPM : 1, Zero : 1; CDVD_KEY_DATA TitleKey; } CDVD_TITLE_KEY_HEADER, *PCDVD_TITLE_KEY_HEADER;
typedef struct _PERFORMANCE_DESCRIPTOR { UCHAR RandomAccess : 1, Exact : 1, RestoreDefaults : 1, WriteRotationControl : 2, Reserved1 : 3, Reserved[3], StartLba[4], EndLba[4], ReadSize[4], ReadTime[4], WriteSize[4], WriteTime[4]; } PERFORMANCE_DESCRIPTOR, *PPERFORMANCE_DESCRIPTOR;
#pragma pack(pop)
#endif
