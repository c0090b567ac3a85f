/* Command descriptor blocks: one union over the commands, bytes in the order of the SCSI standards (SPC, SBC, MMC). */
#ifndef IRPCHECK_STORAGE_CDB_H
#define IRPCHECK_STORAGE_CDB_H

#pragma pack(push, 1)
typedef union _CDB {
  struct { UCHAR OperationCode, Mode : 5, ModeSpecific : 3, BufferOffset[8], AllocationLength[4], BufferId, Control; } READ_BUFFER_16;
  struct { UCHAR OperationCode, Extend : 1, Protocol : 4, MultipleCount : 3, TLength : 2, ByteBlock : 1, TDir : 1, Reserved1 : 1, CkCond : 1, Offline : 2, Features15_8, Features7_0, SectorCount15_8, SectorCount7_0, LbaLow15_8, LbaLow7_0, LbaMid15_8, LbaMid7_0, LbaHigh15_8, LbaHigh7_0, Device, Command, Control; } ATA_PASSTHROUGH16;
  struct { UCHAR OperationCode, SecurityProtocol, SecurityProtocolSpecific[2], Reserved1 : 7, INC_512 : 1, Reserved2, AllocationLength[4], Reserved3, Control; } SECURITY_PROTOCOL_IN;
  struct { UCHAR OperationCode, SecurityProtocol, SecurityProtocolSpecific[2], Reserved1 : 7, INC_512 : 1, Reserved2, AllocationLength[4], Reserved3, Control; } SECURITY_PROTOCOL_OUT;
  struct { UCHAR OperationCode, ServiceAction : 5, Reserved1 : 3, Reserved2[4], StartingElement[4], AllocationLength[4], ReportType : 4, Reserved3 : 2, Filter : 2, Control; } GET_PHYSICAL_ELEMENT_STATUS;
  struct { UCHAR OperationCode, ServiceAction : 5, Reserved1 : 3, RequestedCapacity[8], ElementIdentifier[4], Reserved2, Control; } REMOVE_ELEMENT_AND_TRUNCATE;
  struct { UCHAR OperationCode, Immediate : 1, CommandUniqueBits : 4, LogicalUnitNumber : 3, CommandUniqueBytes[3], Link : 1, Flag : 1, Reserved : 4, VendorUnique : 2; } CDB6GENERIC;
  struct { UCHAR OperationCode, LogicalBlockMsb1 : 5, LogicalUnitNumber : 3, LogicalBlockMsb0, LogicalBlockLsb, TransferBlocks, Control; } CDB6READWRITE;
  struct { UCHAR OperationCode, Reserved1 : 5, LogicalUnitNumber : 3, PageCode, IReserved, AllocationLength, Control; } CDB6INQUIRY;
  struct { UCHAR OperationCode, EnableVitalProductData : 1, CommandSupportData : 1, Reserved1 : 6, PageCode, Reserved2, AllocationLength, Control; } CDB6INQUIRY3;
  struct { UCHAR OperationCode, Fixed : 1, ByteCompare : 1, Immediate : 1, Reserved : 2, LogicalUnitNumber : 3, VerificationLength[3], Control; } CDB6VERIFY;
  struct { UCHAR OperationCode, FormatControl : 5, LogicalUnitNumber : 3, FReserved1, InterleaveMsb, InterleaveLsb, FReserved2; } CDB6FORMAT;
  struct { UCHAR OperationCode, RelativeAddress : 1, Reserved1 : 2, ForceUnitAccess : 1, DisablePageOut : 1, LogicalUnitNumber : 3, LogicalBlockByte0, LogicalBlockByte1, LogicalBlockByte2, LogicalBlockByte3, Reserved2, TransferBlocksMsb, TransferBlocksLsb, Control; } CDB10;
  struct { UCHAR OperationCode, RelativeAddress : 1, Reserved1 : 2, ForceUnitAccess : 1, DisablePageOut : 1, LogicalUnitNumber : 3, LogicalBlock[4], TransferLength[4], Reserved2, Control; } CDB12;
  struct { UCHAR OperationCode, Reserved1 : 3, ForceUnitAccess : 1, DisablePageOut : 1, Protection : 3, LogicalBlock[8], TransferLength[4], Reserved2, Control; } CDB16;
  struct { UCHAR OperationCode, PageCodeValid : 1, Reserved : 7, PageCode, AllocationLength[2], Control; } RECEIVE_DIAGNOSTIC;
  struct { UCHAR OperationCode, UnitOffline : 1, DeviceOffline : 1, SelfTest : 1, Reserved1 : 1, PageFormat : 1, SelfTestCode : 3, Reserved2, ParameterListLength[2], Control; } SEND_DIAGNOSTIC;
  struct { UCHAR OperationCode, Anchor : 1, Reserved1 : 7, Reserved2[4], GroupNumber : 5, Reserved3 : 3, AllocationLength[2], Control; } UNMAP;
  struct { UCHAR OperationCode, Mode : 5, ModeSpecific : 3, BufferID, BufferOffset[3], ParameterListLength[3], Control; } WRITE_BUFFER;
  struct { UCHAR OperationCode, Mode : 5, ModeSpecific : 3, BufferId, BufferOffset[3], AllocationLength[3], Control; } READ_BUFFER_10;
  struct { UCHAR OperationCode, Reserved1 : 3, Dbd : 1, Reserved2 : 4, PageCode : 6, Pc : 2, SubPageCode, AllocationLength, Control; } MODE_SENSE;
  struct { UCHAR OperationCode, Reserved1 : 3, Dbd : 1, LongLBAAccepted : 1, Reserved2 : 3, PageCode : 6, Pc : 2, SubPageCode, Reserved3[3], AllocationLength[2], Control; } MODE_SENSE10;
  struct { UCHAR OperationCode, SPBit : 1, Reserved1 : 3, PFBit : 1, LogicalUnitNumber : 3, Reserved2[2], ParameterListLength, Control; } MODE_SELECT;
  struct { UCHAR OperationCode, SPBit : 1, Reserved1 : 3, PFBit : 1, LogicalUnitNumber : 3, Reserved2[5], ParameterListLength[2], Control; } MODE_SELECT10;
  struct { UCHAR OperationCode, SPBit : 1, PPCBit : 1, Reserved1 : 3, LogicalUnitNumber : 3, PageCode : 6, PCBit : 2, SubPageCode, Reserved2, ParameterPointer[2], AllocationLength[2], Control; } LOGSENSE;
  struct { UCHAR OperationCode, SPBit : 1, PCRBit : 1, Reserved1 : 3, LogicalUnitNumber : 3, Reserved : 6, PCBit : 2, Reserved2[4], ParameterListLength[2], Control; } LOGSELECT;
  struct { UCHAR OperationCode, Immediate : 1, Reserved1 : 4, LogicalUnitNumber : 3, Reserved2[2], Start : 1, LoadEject : 1, Reserved3 : 6, Control; } START_STOP;
  struct { UCHAR OperationCode, Reserved1 : 5, LogicalUnitNumber : 3, Reserved2[2], Prevent : 1, Persistant : 1, Reserved3 : 6, Control; } MEDIA_REMOVAL;
  struct { UCHAR OperationCode, Reserved1 : 5, LogicalUnitNumber : 3, LogicalBlockAddress[4], Reserved2[3], Control; } SEEK;
  struct { UCHAR OperationCode, RelativeAddress : 1, Immediate : 1, Reserved1 : 3, Lun : 3, LogicalBlockAddress[4], Reserved2, BlockCount[2], Control; } SYNCHRONIZE_CACHE10;
  struct { UCHAR OperationCode, Reserved1 : 1, Immediate : 1, Reserved2 : 6, LogicalBlock[8], BlockCount[4], Reserved3, Control; } SYNCHRONIZE_CACHE16;
  struct { UCHAR OperationCode, Immediate : 1, Reserved1 : 4, Lun : 3, Reserved2[2], NotificationClassRequest, Reserved3[2], EventListLength[2], Control; } GET_EVENT_STATUS_NOTIFICATION;
  struct { UCHAR OperationCode, RequestType : 2, Reserved1 : 6, StartingFeature[2], Reserved2[3], AllocationLength[2], Control; } GET_CONFIGURATION;
  struct { UCHAR OperationCode, ServiceAction : 5, Reserved1 : 3, Reserved2[5], AllocationLength[2], Control; } PERSISTENT_RESERVE_IN;
  struct { UCHAR OperationCode, ServiceAction : 5, Reserved1 : 3, Type : 4, Scope : 4, Reserved2[4], ParameterListLength[2], Control; } PERSISTENT_RESERVE_OUT;
  struct { UCHAR OperationCode, Reserved1[5], AllocationLength[4], Reserved2, Control; } REPORT_LUNS;
  struct { UCHAR OperationCode, ServiceAction : 5, Reserved1 : 3, LogicalBlock[8], AllocationLength[4], PMI : 1, Reserved2 : 7, Control; } READ_CAPACITY16;
  struct { UCHAR OperationCode, ServiceAction : 5, Reserved1 : 3; ULONGLONG StartingLBA; ULONG AllocationLength; UCHAR Reserved2, Control; } GET_LBA_STATUS;
  struct { UCHAR OperationCode, ServiceAction : 5, Reserved1 : 3, Reserved2[4], ListIdentifier[4], ParameterListLength[4], GroupNumber : 5, Reserved3 : 3, Control; } TOKEN_OPERATION;
  struct { UCHAR OperationCode, ServiceAction : 5, Reserved1 : 3, ListIdentifier[4], Reserved2[4], AllocationLength[4], Reserved3, Control; } RECEIVE_TOKEN_INFORMATION;
  struct { UCHAR OperationCode, Reserved0 : 1, Msf : 1, Reserved1 : 3, LogicalUnitNumber : 3, Format2 : 4, Reserved2 : 4, Reserved3[3], StartingTrack, AllocationLength[2], Control : 6, Format : 2; } READ_TOC;
  struct { UCHAR OperationCode, Reserved0 : 1, Msf : 1, Reserved1 : 3, LogicalUnitNumber : 3, Reserved2 : 6, SubQ : 1, Reserved3 : 1, Format, Reserved4[2], TrackNumber, AllocationLength[2], Control; } SUBCHANNEL;
  struct { UCHAR OperationCode, RelativeAddress : 1, Reserved0 : 1, ExpectedSectorType : 3, Lun : 3, StartingLBA[4], TransferBlocks[3], Reserved2 : 1, ErrorFlags : 2, IncludeEDC : 1, IncludeUserData : 1, HeaderCode : 2, IncludeSyncData : 1, SubChannelSelection : 3, Reserved3 : 5, Control; } READ_CD;
  struct { UCHAR OperationCode, SecurityProtocol, SecurityProtocolSpecific[2], Reserved1 : 7, INC_512 : 1, Reserved2, AllocationLength[4], Reserved3, Control; } SECURITY_PROTOCOL_IN, SECURITY_PROTOCOL_OUT;
  struct { UCHAR OperationCode, VendorSpecific : 5, Reserved : 3, TransferLenMSB, TransferLen, TransferLenLSB, Link : 1, Flag : 1, Reserved1 : 4, VendorUnique : 2; } CDB6READWRITETAPE;
  struct { UCHAR OperationCode, Reserved1 : 5, LogicalUnitNubmer : 3, Reserved2[3], Reserved3 : 7, NoBarCode : 1; } INIT_ELEMENT_STATUS;
  struct { UCHAR OperationCode, Range : 1, Reserved1 : 4, LogicalUnitNubmer : 3, FirstElementAddress[2], Reserved2[2], NumberOfElements[2], Reserved3, Reserved4 : 7, NoBarCode : 1; } INITIALIZE_ELEMENT_RANGE;
  struct { UCHAR OperationCode, Reserved1 : 5, LogicalUnitNumber : 3, TransportElementAddress[2], DestinationElementAddress[2], Reserved2[2], Flip : 1, Reserved3 : 7, Control; } POSITION_TO_ELEMENT;
  struct { UCHAR OperationCode, Reserved1 : 5, LogicalUnitNumber : 3, TransportElementAddress[2], SourceElementAddress[2], DestinationElementAddress[2], Reserved2[2], Flip : 1, Reserved3 : 7, Control; } MOVE_MEDIUM;
  struct { UCHAR OperationCode, Reserved1 : 5, LogicalUnitNumber : 3, TransportElementAddress[2], SourceElementAddress[2], Destination1ElementAddress[2], Destination2ElementAddress[2], Flip1 : 1, Flip2 : 1, Reserved3 : 6, Control; } EXCHANGE_MEDIUM;
  struct { UCHAR OperationCode, ElementType : 4, VolTag : 1, LogicalUnitNumber : 3, StartingElementAddress[2], NumberOfElements[2], Reserved1, AllocationLength[3], Reserved2, Control; } READ_ELEMENT_STATUS;
  struct { UCHAR OperationCode, ElementType : 4, Reserved1 : 1, LogicalUnitNumber : 3, StartingElementAddress[2], Reserved2, ActionCode : 5, Reserved3 : 3, Reserved4[2], ParameterListLength[2], Reserved5, Control; } SEND_VOLUME_TAG;
  struct { UCHAR OperationCode, ElementType : 4, VolTag : 1, LogicalUnitNumber : 3, StartingElementAddress[2], NumberElements[2], Reserved1, AllocationLength[3], Reserved2, Control; } REQUEST_VOLUME_ELEMENT_ADDRESS;
  struct { UCHAR OperationCode, Reserved1 : 5, LogicalUnitNumber : 3, Reserved2[6], Action, Control; } PAUSE_RESUME;
  struct { UCHAR OperationCode, Reserved1 : 5, LogicalUnitNumber : 3, StartingBlockAddress[4], Reserved2, PlayLength[2], Control; } PLAY_AUDIO;
  struct { UCHAR OperationCode, Reserved1 : 5, LogicalUnitNumber : 3, Reserved2, StartingM, StartingS, StartingF, EndingM, EndingS, EndingF, Control; } PLAY_AUDIO_MSF;
  struct { UCHAR OperationCode, Reserved0 : 5, LogicalUnitNumber : 3, LogicalBlockByte0, LogicalBlockByte1, LogicalBlockByte2, LogicalBlockByte3, TransferBlockByte0, TransferBlockByte1, TransferBlockByte2, TransferBlockByte3, SubCode, Control; } PLXTR_READ_CDDA;
  struct { UCHAR OperationCode, Reserved0, LogicalBlockByte0, LogicalBlockByte1, LogicalBlockByte2, LogicalBlockByte3, Reserved1, TransferBlockByte0, TransferBlockByte1, Control; } NEC_READ_CDDA;
  struct { UCHAR OperationCode, DoOpc : 1, Reserved1 : 7, Exclude0 : 1, Exclude1 : 1, Reserved2 : 6, Reserved3[4], ParameterListLength[2], Reserved4; } SEND_OPC_INFORMATION;
  struct { UCHAR OperationCode, Except : 2, Write : 1, Tolerance : 2, Reserved0 : 3, StartingLBA[4], Reserved1[2], MaximumNumberOfDescriptors[2], Type, Control; } GET_PERFORMANCE;
  struct { UCHAR OperationCode, Reserved1 : 5, Lun : 3, RMDBlockNumber[4], LayerNumber, Format, AllocationLength[2], Reserved3 : 6, AGID : 2, Control; } READ_DVD_STRUCTURE;
  struct { UCHAR OperationCode, Reserved1 : 5, Lun : 3, Reserved2[5], Format, ParameterListLength[2], Reserved3, Control; } SEND_DVD_STRUCTURE;
  struct { UCHAR OperationCode, Reserved[8], ParameterListLength[2], Control; } SET_STREAMING;
  struct { UCHAR OperationCode, Reserved1 : 5, Lun : 3, Reserved2[6], ParameterListLength[2], KeyFormat : 6, AGID : 2, Control; } SEND_KEY;
  struct { UCHAR OperationCode, Reserved1 : 5, Lun : 3, LogicalBlockAddress[4], Reserved2[2], AllocationLength[2], KeyFormat : 6, AGID : 2, Control; } REPORT_KEY;
  struct { UCHAR OperationCode, Reserved1 : 5, Lun : 3, TriggerLBA[4], ReadAheadLBA[4], Reserved2, Control; } SET_READ_AHEAD;
  struct { UCHAR OperationCode, Reserved1 : 5, Lun : 3, Reserved2[5], AllocationLength[2], Control; } READ_FORMATTED_CAPACITIES;
  struct { UCHAR OperationCode; union { UCHAR Reserved1; struct { UCHAR RotationControl : 2, Reserved3 : 6; }; }; UCHAR ReadSpeed[2], WriteSpeed[2], Reserved2[5], Control; } SET_CD_SPEED;
  UCHAR AsByte[16];
  ULONG AsUlong[4];
} CDB, *PCDB;
#pragma pack(pop)

#endif
