/* Messages of the parallel bus, error history, ATA identity and element status as SCSI pages. */
#ifndef IRPCHECK_STORAGE_MESSAGES_H
#define IRPCHECK_STORAGE_MESSAGES_H
#define SCSIMESS_COMMAND_COMPLETE 0x00
#define SCSIMESS_MODIFY_DATA_POINTER 0x00
#define SCSIMESS_EXTENDED_MESSAGE 0x01
#define SCSIMESS_SYNCHRONOUS_DATA_REQ 0x01
#define SCSIMESS_SAVE_DATA_POINTER 0x02
#define SCSIMESS_WIDE_DATA_LENGTH 0x02
#define SCSIMESS_RESTORE_POINTERS 0x03
#define SCSIMESS_SYNCH_DATA_LENGTH 0x03
#define SCSIMESS_WIDE_DATA_REQUEST 0x03
#define SCSIMESS_DISCONNECT 0x04
#define SCSIMESS_INIT_DETECTED_ERROR 0x05
#define SCSIMESS_MODIFY_DATA_LENGTH 0x05
#define SCSIMESS_ABORT 0x06
#define SCSIMESS_MESSAGE_REJECT 0x07
#define SCSIMESS_NO_OPERATION 0x08
#define SCSIMESS_MESS_PARITY_ERROR 0x09
#define SCSIMESS_LINK_CMD_COMP 0x0A
#define SCSIMESS_LINK_CMD_COMP_W_FLAG 0x0B
#define SCSIMESS_BUS_DEVICE_RESET 0x0C
#define SCSIMESS_ABORT_WITH_TAG 0x0D
#define SCSIMESS_CLEAR_QUEUE 0x0E
#define SCSIMESS_INITIATE_RECOVERY 0x0F
#define SCSIMESS_RELEASE_RECOVERY 0x10
#define SCSIMESS_TERMINATE_IO_PROCESS 0x11
#define SCSIMESS_SIMPLE_QUEUE_TAG 0x20
#define SCSIMESS_HEAD_OF_QUEUE_TAG 0x21
#define SCSIMESS_ORDERED_QUEUE_TAG 0x22
#define SCSIMESS_IGNORE_WIDE_RESIDUE 0x23
#define SCSIMESS_IDENTIFY 0x80
#define SCSIMESS_IDENTIFY_WITH_DISCON 0xC0
#define READ_BUFFER_MODE_ERROR_HISTORY 0x1C
#define BUFFER_ID_RETURN_ERROR_HISTORY_DIRECTORY 0x00
#define BUFFER_ID_RETURN_ERROR_HISTORY_MINIMUM_THRESHOLD 0x10
#define BUFFER_ID_RETURN_ERROR_HISTORY_MAXIMUM_THRESHOLD 0xEF
#define BUFFER_FORMAT_VENDOR_SPECIFIC 0x0
#define BUFFER_FORMAT_CURRENT_INTERNAL_STATUS_DATA 0x1
#define BUFFER_FORMAT_SAVED_INTERNAL_STATUS_DATA 0x2
#define BUFFER_SOURCE_UNKNOWN 0x1
#define BUFFER_SOURCE_CREATED_BY_DEVICE_SERVER 0x2
#define BUFFER_SOURCE_CREATED_DUE_TO_CURRENT_COMMAND 0x3
#define SCSI_WRITE_BUFFER_MODE_0D_MODE_SPECIFIC_VSE_ACT 0x1
#define SCSI_WRITE_BUFFER_MODE_0D_MODE_SPECIFIC_HR_ACT 0x2
#define SCSI_WRITE_BUFFER_MODE_0D_MODE_SPECIFIC_PO_ACT 0x4
#pragma pack(push, 1)
typedef struct _ERROR_HISTORY_DIRECTORY_ENTRY { UCHAR SupportedBufferId, BufferFormat, BufferSource : 4, Reserved0 : 4, Reserved1, MaxAvailableLength[4]; } ERROR_HISTORY_DIRECTORY_ENTRY, *PERROR_HISTORY_DIRECTORY_ENTRY;
typedef struct _ERROR_HISTORY_DIRECTORY {
  UCHAR T10VendorId[8], ErrorHistoryVersion, ClearSupport : 1, ErrorHistorySource : 2, ErrorHistoryRetrieved : 2, Reserved0 : 3, Reserved1[20], DirectoryLength[2];
  ERROR_HISTORY_DIRECTORY_ENTRY ErrorHistoryDirectoryList[ANYSIZE_ARRAY];
} ERROR_HISTORY_DIRECTORY, *PERROR_HISTORY_DIRECTORY;
typedef struct _CURRENT_INTERNAL_STATUS_PARAMETER_DATA {
  UCHAR Reserved0[4], IEEECompanyId[4], CurrentInternalStatusDataSetOneLength[2], CurrentInternalStatusDataSetTwoLength[2], CurrentInternalStatusDataSetThreeLength[2],
        CurrentInternalStatusDataSetFourLength[4], Reserved1[364], NewSavedDataAvailable, SavedDataGenerationNumber, CurrentReasonIdentifier[128];
  UCHAR CurrentInternalStatusData[ANYSIZE_ARRAY];
} CURRENT_INTERNAL_STATUS_PARAMETER_DATA, *PCURRENT_INTERNAL_STATUS_PARAMETER_DATA;
typedef struct _VPD_ATA_INFORMATION_PAGE {
  UCHAR DeviceType : 5, DeviceTypeQualifier : 3, PageCode, PageLength[2], Reserved0[4], VendorId[8], ProductId[16], ProductRevisionLevel[4];
  UCHAR DeviceSignature[20], CommandCode, Reserved1[3], IdentifyDeviceData[512];
} VPD_ATA_INFORMATION_PAGE, *PVPD_ATA_INFORMATION_PAGE;
typedef struct _VPD_EXTENDED_INQUIRY_DATA_PAGE {
  UCHAR DeviceType : 5, DeviceTypeQualifier : 3, PageCode, PageLength[2], RefChk : 1, AppChk : 1, GrdChk : 1, Spt : 3, ActivateMicrocode : 2;
  UCHAR SimpSup : 1, OrdSup : 1, HeadSup : 1, PriorSup : 1, GroupSup : 1, UaskSup : 1, Reserved0 : 2, VSup : 1, NvSup : 1, CrdSup : 1, WuSup : 1, Reserved1 : 4;
  UCHAR LuiClr : 1, Reserved2 : 3, PiiSup : 1, NoPiChk : 1, Reserved3 : 1, HssRelef : 1, Reserved4 : 1, RtdSup : 1, Reserved5 : 2, Lbpsup : 1, Reserved6 : 3;
  UCHAR MultiITNexusMicrocodeDownload : 4, Reserved7 : 4, ExtendedSelfTestCompletionMinutes[2], Reserved8 : 5, VsaSup : 1, HraSup : 1, PoaSup : 1, MaxSupportedSenseDataLength, Reserved9[50];
} VPD_EXTENDED_INQUIRY_DATA_PAGE, *PVPD_EXTENDED_INQUIRY_DATA_PAGE;
typedef struct _PHYSICAL_ELEMENT_STATUS_DATA_DESCRIPTOR { UCHAR Reserved1[4], ElementIdentifier[4], Reserved2[6], PhysicalElementType, PhysicalElementHealth, AssociatedCapacity[8], Reserved3[8]; } PHYSICAL_ELEMENT_STATUS_DATA_DESCRIPTOR, *PPHYSICAL_ELEMENT_STATUS_DATA_DESCRIPTOR;
typedef struct _PHYSICAL_ELEMENT_STATUS_PARAMETER_DATA {
  UCHAR DescriptorCount[4], ReturnedDescriptorCount[4], ElementIdentifierBeingDepoped[4], Reserved[20];
  PHYSICAL_ELEMENT_STATUS_DATA_DESCRIPTOR Descriptors[ANYSIZE_ARRAY];
} PHYSICAL_ELEMENT_STATUS_PARAMETER_DATA, *PPHYSICAL_ELEMENT_STATUS_PARAMETER_DATA;
typedef struct _SCSI_SENSE_DESCRIPTOR_ATA_STATUS_RETURN {
  SCSI_SENSE_DESCRIPTOR_HEADER Header;
  UCHAR Extend : 1, Reserved1 : 7, Error, SectorCount15_8, SectorCount7_0, LbaLow15_8, LbaLow7_0, LbaMid15_8, LbaMid7_0, LbaHigh15_8, LbaHigh7_0, Device, Status;
} SCSI_SENSE_DESCRIPTOR_ATA_STATUS_RETURN, *PSCSI_SENSE_DESCRIPTOR_ATA_STATUS_RETURN;
#pragma pack(pop)
#endif
