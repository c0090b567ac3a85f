/* Command descriptor blocks: one union over the commands, bytes in the order of the SCSI standards (SPC, SBC, MMC). */
#ifndef IRPCHECK_STORAGE_CDB_H
#define IRPCHECK_STORAGE_CDB_H

#pragma pack(push, 1)
typedef union _CDB {
  struct _READ_BUFFER_16 { UCHAR OperationCode, Mode : 5, ModeSpecific : 3, BufferOffset[8], AllocationLength[4], BufferId, Control; } READ_BUFFER_16;
  struct _ATA_PASSTHROUGH16 { UCHAR OperationCode, Extend : 1, Protocol : 4, MultipleCount : 3, TLength : 2, ByteBlock : 1, TDir : 1, Reserved1 : 1, CkCond : 1, Offline : 2, Features15_8, Features7_0, SectorCount15_8, SectorCount7_0, LbaLow15_8, LbaLow7_0, LbaMid15_8, LbaMid7_0, LbaHigh15_8, LbaHigh7_0, Device, Command, Control; } ATA_PASSTHROUGH16;
  struct _SECURITY_PROTOCOL_IN { UCHAR OperationCode, SecurityProtocol, SecurityProtocolSpecific[2], Reserved1 : 7, INC_512 : 1, Reserved2, AllocationLength[4], Reserved3, Control; } SECURITY_PROTOCOL_IN;
  struct _SECURITY_PROTOCOL_OUT { UCHAR OperationCode, SecurityProtocol, SecurityProtocolSpecific[2], Reserved1 : 7, INC_512 : 1, Reserved2, AllocationLength[4], Reserved3, Control; } SECURITY_PROTOCOL_OUT;
  struct _GET_PHYSICAL_ELEMENT_STATUS { UCHAR OperationCode, ServiceAction : 5, Reserved1 : 3, Reserved2[4], StartingElement[4], AllocationLength[4], ReportType : 4, Reserved3 : 2, Filter : 2, Control; } GET_PHYSICAL_ELEMENT_STATUS;
  struct _REMOVE_ELEMENT_AND_TRUNCATE { UCHAR OperationCode, ServiceAction : 5, Reserved1 : 3, RequestedCapacity[8], ElementIdentifier[4], Reserved2, Control; } REMOVE_ELEMENT_AND_TRUNCATE;
  struct _CDB6GENERIC { UCHAR OperationCode, Immediate : 1, CommandUniqueBits : 4, LogicalUnitNumber : 3, CommandUniqueBytes[3], Link : 1, Flag : 1, Reserved : 4, VendorUnique : 2; } CDB6GENERIC;
  struct _CDB6READWRITE { UCHAR OperationCode, LogicalBlockMsb1 : 5, LogicalUnitNumber : 3, LogicalBlockMsb0, LogicalBlockLsb, TransferBlocks, Control; } CDB6READWRITE;
  struct _CDB6INQUIRY { UCHAR OperationCode, Reserved1 : 5, LogicalUnitNumber : 3, PageCode, IReserved, AllocationLength, Control; } CDB6INQUIRY;
  struct _CDB6INQUIRY3 { UCHAR OperationCode, EnableVitalProductData : 1, CommandSupportData : 1, Reserved1 : 6, PageCode, Reserved2, AllocationLength, Control; } CDB6INQUIRY3;
  struct _CDB6VERIFY { UCHAR OperationCode, Fixed : 1, ByteCompare : 1, Immediate : 1, Reserved : 2, LogicalUnitNumber : 3, VerificationLength[3], Control; } CDB6VERIFY;
  struct _CDB6FORMAT { UCHAR OperationCode, FormatControl : 5, LogicalUnitNumber : 3, FReserved1, InterleaveMsb, InterleaveLsb, FReserved2; } CDB6FORMAT;
  struct _CDB10 { UCHAR OperationCode, RelativeAddress : 1, Reserved1 : 2, ForceUnitAccess : 1, DisablePageOut : 1, LogicalUnitNumber : 3, LogicalBlockByte0, LogicalBlockByte1, LogicalBlockByte2, LogicalBlockByte3, Reserved2, TransferBlocksMsb, TransferBlocksLsb, Control; } CDB10;
  struct _CDB12 { UCHAR OperationCode, RelativeAddress : 1, Reserved1 : 2, ForceUnitAccess : 1, DisablePageOut : 1, LogicalUnitNumber : 3, LogicalBlock[4], TransferLength[4], Reserved2, Control; } CDB12;
  struct _CDB16 { UCHAR OperationCode, Reserved1 : 3, ForceUnitAccess : 1, DisablePageOut : 1, Protection : 3, LogicalBlock[8], TransferLength[4], Reserved2, Control; } CDB16;
  struct _RECEIVE_DIAGNOSTIC { UCHAR OperationCode, PageCodeValid : 1, Reserved : 7, PageCode, AllocationLength[2], Control; } RECEIVE_DIAGNOSTIC;
  struct _SEND_DIAGNOSTIC { UCHAR OperationCode, UnitOffline : 1, DeviceOffline : 1, SelfTest : 1, Reserved1 : 1, PageFormat : 1, SelfTestCode : 3, Reserved2, ParameterListLength[2], Control; } SEND_DIAGNOSTIC;
  struct _UNMAP { UCHAR OperationCode, Anchor : 1, Reserved1 : 7, Reserved2[4], GroupNumber : 5, Reserved3 : 3, AllocationLength[2], Control; } UNMAP;
  struct _WRITE_BUFFER { UCHAR OperationCode, Mode : 5, ModeSpecific : 3, BufferID, BufferOffset[3], ParameterListLength[3], Control; } WRITE_BUFFER;
  struct _READ_BUFFER_10 { UCHAR OperationCode, Mode : 5, ModeSpecific : 3, BufferId, BufferOffset[3], AllocationLength[3], Control; } READ_BUFFER_10;
  struct _MODE_SENSE { UCHAR OperationCode, Reserved1 : 3, Dbd : 1, Reserved2 : 1, LogicalUnitNumber : 3, PageCode : 6, Pc : 2, SubPageCode, AllocationLength, Control; } MODE_SENSE;
  struct _MODE_SENSE10 { UCHAR OperationCode, Reserved1 : 3, Dbd : 1, LongLBAAccepted : 1, Reserved2 : 3, PageCode : 6, Pc : 2, SubPageCode, Reserved3[3], AllocationLength[2], Control; } MODE_SENSE10;
  struct _MODE_SELECT { UCHAR OperationCode, SPBit : 1, Reserved1 : 3, PFBit : 1, LogicalUnitNumber : 3, Reserved2[2], ParameterListLength, Control; } MODE_SELECT;
  struct _MODE_SELECT10 { UCHAR OperationCode, SPBit : 1, Reserved1 : 3, PFBit : 1, LogicalUnitNumber : 3, Reserved2[5], ParameterListLength[2], Control; } MODE_SELECT10;
  struct _LOGSENSE { UCHAR OperationCode, SPBit : 1, PPCBit : 1, Reserved1 : 3, LogicalUnitNumber : 3, PageCode : 6, PCBit : 2, SubPageCode, Reserved2, ParameterPointer[2], AllocationLength[2], Control; } LOGSENSE;
  struct _LOGSELECT { UCHAR OperationCode, SPBit : 1, PCRBit : 1, Reserved1 : 3, LogicalUnitNumber : 3, Reserved : 6, PCBit : 2, Reserved2[4], ParameterListLength[2], Control; } LOGSELECT;
  struct _START_STOP { UCHAR OperationCode, Immediate : 1, Reserved1 : 4, LogicalUnitNumber : 3, Reserved2[2], Start : 1, LoadEject : 1, Reserved3 : 6, Control; } START_STOP;
  struct _MEDIA_REMOVAL { UCHAR OperationCode, Reserved1 : 5, LogicalUnitNumber : 3, Reserved2[2], Prevent : 1, Persistant : 1, Reserved3 : 6, Control; } MEDIA_REMOVAL;
  struct _SEEK { UCHAR OperationCode, Reserved1 : 5, LogicalUnitNumber : 3, LogicalBlockAddress[4], Reserved2[3], Control; } SEEK;
  struct _SYNCHRONIZE_CACHE10 { UCHAR OperationCode, RelativeAddress : 1, Immediate : 1, Reserved1 : 3, Lun : 3, LogicalBlockAddress[4], Reserved2, BlockCount[2], Control; } SYNCHRONIZE_CACHE10;
  struct _SYNCHRONIZE_CACHE16 { UCHAR OperationCode, Reserved1 : 1, Immediate : 1, Reserved2 : 6, LogicalBlock[8], BlockCount[4], Reserved3, Control; } SYNCHRONIZE_CACHE16;
  struct _GET_EVENT_STATUS_NOTIFICATION { UCHAR OperationCode, Immediate : 1, Reserved1 : 4, Lun : 3, Reserved2[2], NotificationClassRequest, Reserved3[2], EventListLength[2], Control; } GET_EVENT_STATUS_NOTIFICATION;
  struct _GET_CONFIGURATION { UCHAR OperationCode, RequestType : 2, Reserved1 : 6, StartingFeature[2], Reserved2[3], AllocationLength[2], Control; } GET_CONFIGURATION;
  struct _PERSISTENT_RESERVE_IN { UCHAR OperationCode, ServiceAction : 5, Reserved1 : 3, Reserved2[5], AllocationLength[2], Control; } PERSISTENT_RESERVE_IN;
  struct _PERSISTENT_RESERVE_OUT { UCHAR OperationCode, ServiceAction : 5, Reserved1 : 3, Type : 4, Scope : 4, Reserved2[4], ParameterListLength[2], Control; } PERSISTENT_RESERVE_OUT;
  struct _REPORT_LUNS { UCHAR OperationCode, Reserved1[5], AllocationLength[4], Reserved2, Control; } REPORT_LUNS;
  struct _READ_CAPACITY16 { UCHAR OperationCode, ServiceAction : 5, Reserved1 : 3, LogicalBlock[8], AllocationLength[4], PMI : 1, Reserved2 : 7, Control; } READ_CAPACITY16;
  struct _GET_LBA_STATUS { UCHAR OperationCode, ServiceAction : 5, Reserved1 : 3; ULONGLONG StartingLBA; ULONG AllocationLength; UCHAR Reserved2, Control; } GET_LBA_STATUS;
  struct _TOKEN_OPERATION { UCHAR OperationCode, ServiceAction : 5, Reserved1 : 3, Reserved2[4], ListIdentifier[4], ParameterListLength[4], GroupNumber : 5, Reserved3 : 3, Control; } TOKEN_OPERATION;
  struct _RECEIVE_TOKEN_INFORMATION { UCHAR OperationCode, ServiceAction : 5, Reserved1 : 3, ListIdentifier[4], Reserved2[4], AllocationLength[4], Reserved3, Control; } RECEIVE_TOKEN_INFORMATION;
  struct _READ_TOC { UCHAR OperationCode, Reserved0 : 1, Msf : 1, Reserved1 : 3, LogicalUnitNumber : 3, Format2 : 4, Reserved2 : 4, Reserved3[3], StartingTrack, AllocationLength[2], Control : 6, Format : 2; } READ_TOC;
  struct _SUBCHANNEL { UCHAR OperationCode, Reserved0 : 1, Msf : 1, Reserved1 : 3, LogicalUnitNumber : 3, Reserved2 : 6, SubQ : 1, Reserved3 : 1, Format, Reserved4[2], TrackNumber, AllocationLength[2], Control; } SUBCHANNEL;
  struct _READ_CD { UCHAR OperationCode, RelativeAddress : 1, Reserved0 : 1, ExpectedSectorType : 3, Lun : 3, StartingLBA[4], TransferBlocks[3], Reserved2 : 1, ErrorFlags : 2, IncludeEDC : 1, IncludeUserData : 1, HeaderCode : 2, IncludeSyncData : 1, SubChannelSelection : 3, Reserved3 : 5, Control; } READ_CD;
  struct { UCHAR OperationCode, SecurityProtocol, SecurityProtocolSpecific[2], Reserved1 : 7, INC_512 : 1, Reserved2, AllocationLength[4], Reserved3, Control; } SECURITY_PROTOCOL_IN, SECURITY_PROTOCOL_OUT;
  struct _CDB6READWRITETAPE { UCHAR OperationCode, VendorSpecific : 5, Reserved : 3, TransferLenMSB, TransferLen, TransferLenLSB, Link : 1, Flag : 1, Reserved1 : 4, VendorUnique : 2; } CDB6READWRITETAPE;
  struct _INIT_ELEMENT_STATUS { UCHAR OperationCode, Reserved1 : 5, LogicalUnitNubmer : 3, Reserved2[3], Reserved3 : 7, NoBarCode : 1; } INIT_ELEMENT_STATUS;
  struct _INITIALIZE_ELEMENT_RANGE { UCHAR OperationCode, Range : 1, Reserved1 : 4, LogicalUnitNubmer : 3, FirstElementAddress[2], Reserved2[2], NumberOfElements[2], Reserved3, Reserved4 : 7, NoBarCode : 1; } INITIALIZE_ELEMENT_RANGE;
  struct _POSITION_TO_ELEMENT { UCHAR OperationCode, Reserved1 : 5, LogicalUnitNumber : 3, TransportElementAddress[2], DestinationElementAddress[2], Reserved2[2], Flip : 1, Reserved3 : 7, Control; } POSITION_TO_ELEMENT;
  struct _MOVE_MEDIUM { UCHAR OperationCode, Reserved1 : 5, LogicalUnitNumber : 3, TransportElementAddress[2], SourceElementAddress[2], DestinationElementAddress[2], Reserved2[2], Flip : 1, Reserved3 : 7, Control; } MOVE_MEDIUM;
  struct _EXCHANGE_MEDIUM { UCHAR OperationCode, Reserved1 : 5, LogicalUnitNumber : 3, TransportElementAddress[2], SourceElementAddress[2], Destination1ElementAddress[2], Destination2ElementAddress[2], Flip1 : 1, Flip2 : 1, Reserved3 : 6, Control; } EXCHANGE_MEDIUM;
  struct _READ_ELEMENT_STATUS { UCHAR OperationCode, ElementType : 4, VolTag : 1, LogicalUnitNumber : 3, StartingElementAddress[2], NumberOfElements[2], Reserved1, AllocationLength[3], Reserved2, Control; } READ_ELEMENT_STATUS;
  struct _SEND_VOLUME_TAG { UCHAR OperationCode, ElementType : 4, Reserved1 : 1, LogicalUnitNumber : 3, StartingElementAddress[2], Reserved2, ActionCode : 5, Reserved3 : 3, Reserved4[2], ParameterListLength[2], Reserved5, Control; } SEND_VOLUME_TAG;
  struct _REQUEST_VOLUME_ELEMENT_ADDRESS { UCHAR OperationCode, ElementType : 4, VolTag : 1, LogicalUnitNumber : 3, StartingElementAddress[2], NumberElements[2], Reserved1, AllocationLength[3], Reserved2, Control; } REQUEST_VOLUME_ELEMENT_ADDRESS;
  struct _PAUSE_RESUME { UCHAR OperationCode, Reserved1 : 5, LogicalUnitNumber : 3, Reserved2[6], Action, Control; } PAUSE_RESUME;
  struct _PLAY_AUDIO { UCHAR OperationCode, Reserved1 : 5, LogicalUnitNumber : 3, StartingBlockAddress[4], Reserved2, PlayLength[2], Control; } PLAY_AUDIO;
  struct _PLAY_AUDIO_MSF { UCHAR OperationCode, Reserved1 : 5, LogicalUnitNumber : 3, Reserved2, StartingM, StartingS, StartingF, EndingM, EndingS, EndingF, Control; } PLAY_AUDIO_MSF;
  struct _PLXTR_READ_CDDA { UCHAR OperationCode, Reserved0 : 5, LogicalUnitNumber : 3, LogicalBlockByte0, LogicalBlockByte1, LogicalBlockByte2, LogicalBlockByte3, TransferBlockByte0, TransferBlockByte1, TransferBlockByte2, TransferBlockByte3, SubCode, Control; } PLXTR_READ_CDDA;
  struct _NEC_READ_CDDA { UCHAR OperationCode, Reserved0, LogicalBlockByte0, LogicalBlockByte1, LogicalBlockByte2, LogicalBlockByte3, Reserved1, TransferBlockByte0, TransferBlockByte1, Control; } NEC_READ_CDDA;
  struct _SEND_OPC_INFORMATION { UCHAR OperationCode, DoOpc : 1, Reserved1 : 7, Exclude0 : 1, Exclude1 : 1, Reserved2 : 6, Reserved3[4], ParameterListLength[2], Reserved4; } SEND_OPC_INFORMATION;
  struct _GET_PERFORMANCE { UCHAR OperationCode, Except : 2, Write : 1, Tolerance : 2, Reserved0 : 3, StartingLBA[4], Reserved1[2], MaximumNumberOfDescriptors[2], Type, Control; } GET_PERFORMANCE;
  struct _READ_DVD_STRUCTURE { UCHAR OperationCode, Reserved1 : 5, Lun : 3, RMDBlockNumber[4], LayerNumber, Format, AllocationLength[2], Reserved3 : 6, AGID : 2, Control; } READ_DVD_STRUCTURE;
  struct _SEND_DVD_STRUCTURE { UCHAR OperationCode, Reserved1 : 5, Lun : 3, Reserved2[5], Format, ParameterListLength[2], Reserved3, Control; } SEND_DVD_STRUCTURE;
  struct _SET_STREAMING { UCHAR OperationCode, Reserved[8], ParameterListLength[2], Control; } SET_STREAMING;
  struct _SEND_KEY { UCHAR OperationCode, Reserved1 : 5, Lun : 3, Reserved2[6], ParameterListLength[2], KeyFormat : 6, AGID : 2, Control; } SEND_KEY;
  struct _REPORT_KEY { UCHAR OperationCode, Reserved1 : 5, Lun : 3, LogicalBlockAddress[4], Reserved2[2], AllocationLength[2], KeyFormat : 6, AGID : 2, Control; } REPORT_KEY;
  struct _SET_READ_AHEAD { UCHAR OperationCode, Reserved1 : 5, Lun : 3, TriggerLBA[4], ReadAheadLBA[4], Reserved2, Control; } SET_READ_AHEAD;
  struct _READ_FORMATTED_CAPACITIES { UCHAR OperationCode, Reserved1 : 5, Lun : 3, Reserved2[5], AllocationLength[2], Control; } READ_FORMATTED_CAPACITIES;
  struct _SET_CD_SPEED { UCHAR OperationCode; union { UCHAR Reserved1; struct { UCHAR RotationControl : 2, Reserved3 : 6; }; }; UCHAR ReadSpeed[2], WriteSpeed[2], Reserved2[5], Control; } SET_CD_SPEED;
  struct _READ12 { UCHAR OperationCode, RelativeAddress : 1, Reserved1 : 2, ForceUnitAccess : 1, DisablePageOut : 1, LogicalUnitNumber : 3, LogicalBlock[4], TransferLength[4], Reserved2 : 7, Streaming : 1, Control; } READ12;
  struct _WRITE12 { UCHAR OperationCode, RelativeAddress : 1, Reserved1 : 1, EBP : 1, ForceUnitAccess : 1, DisablePageOut : 1, LogicalUnitNumber : 3, LogicalBlock[4], TransferLength[4], Reserved2 : 7, Streaming : 1, Control; } WRITE12;
  UCHAR AsByte[16];
  ULONG AsUlong[4];
} CDB, *PCDB;
#pragma pack(pop)

#endif
