/* Access to a request block whichever of its two forms it has: plain, or extended (recognised by its function code). */
#ifndef IRPCHECK_SRBHELPER_H
#define IRPCHECK_SRBHELPER_H
#include <srb.h>
#include <scsi.h>

FORCEINLINE BOOLEAN irpcheckSrbIsExtended(PVOID srb) { return (BOOLEAN)(((PSCSI_REQUEST_BLOCK)srb)->Function == SRB_FUNCTION_STORAGE_REQUEST_BLOCK); }
FORCEINLINE PSTOR_ADDRESS SrbGetAddress(PSTORAGE_REQUEST_BLOCK srb) { return srb->AddressOffset == 0 ? NULL : (PSTOR_ADDRESS)((PUCHAR)srb + srb->AddressOffset); }
FORCEINLINE PSRBEX_DATA SrbGetSrbExDataByIndex(PSTORAGE_REQUEST_BLOCK srb, ULONG index) {
  if (index >= srb->NumSrbExData || srb->SrbExDataOffset[index] < sizeof(STORAGE_REQUEST_BLOCK) || srb->SrbExDataOffset[index] > srb->SrbLength) return NULL;
  return (PSRBEX_DATA)((PUCHAR)srb + srb->SrbExDataOffset[index]);
}
FORCEINLINE PSRBEX_DATA SrbGetSrbExDataByType(PSTORAGE_REQUEST_BLOCK srb, SRBEXDATATYPE type) {
  ULONG i;
  for (i = 0; i < srb->NumSrbExData; i++) {
    PSRBEX_DATA data = SrbGetSrbExDataByIndex(srb, i);
    if (data != NULL && data->Type == type) return data;
  }
  return NULL;
}
FORCEINLINE PSRBEX_DATA SrbGetPrimarySrbExData(PSTORAGE_REQUEST_BLOCK srb) {
  ULONG i;
  for (i = 0; i < srb->NumSrbExData; i++) {
    PSRBEX_DATA data = SrbGetSrbExDataByIndex(srb, i);
    if (data != NULL && data->Type >= SrbExDataTypeScsiCdb16 && data->Type <= SrbExDataTypePnP) return data;
  }
  return NULL;
}
FORCEINLINE UCHAR SrbGetSrbFunction(PVOID srb) { return irpcheckSrbIsExtended(srb) ? (UCHAR)((PSTORAGE_REQUEST_BLOCK)srb)->SrbFunction : ((PSCSI_REQUEST_BLOCK)srb)->Function; }
FORCEINLINE UCHAR SrbGetSrbStatus(PVOID srb) { return ((PSTORAGE_REQUEST_BLOCK_HEADER)srb)->SrbStatus; }
FORCEINLINE VOID SrbSetSrbStatus(PVOID srb, UCHAR status) {
  PSTORAGE_REQUEST_BLOCK_HEADER header = (PSTORAGE_REQUEST_BLOCK_HEADER)srb;
  header->SrbStatus = (UCHAR)((header->SrbStatus & SRB_STATUS_AUTOSENSE_VALID) != 0 ? status | SRB_STATUS_AUTOSENSE_VALID : status);
}

FORCEINLINE ULONG SrbGetSrbFlags(PVOID srb) { return irpcheckSrbIsExtended(srb) ? (ULONG)((PSTORAGE_REQUEST_BLOCK)srb)->SrbFlags : (ULONG)((PSCSI_REQUEST_BLOCK)srb)->SrbFlags; }
FORCEINLINE PVOID SrbGetDataBuffer(PVOID srb) { return irpcheckSrbIsExtended(srb) ? (PVOID)((PSTORAGE_REQUEST_BLOCK)srb)->DataBuffer : (PVOID)((PSCSI_REQUEST_BLOCK)srb)->DataBuffer; }
FORCEINLINE VOID SrbSetDataBuffer(PVOID srb, PVOID value) {
  if (irpcheckSrbIsExtended(srb)) ((PSTORAGE_REQUEST_BLOCK)srb)->DataBuffer = value;
  else ((PSCSI_REQUEST_BLOCK)srb)->DataBuffer = value;
}
FORCEINLINE ULONG SrbGetDataTransferLength(PVOID srb) { return irpcheckSrbIsExtended(srb) ? (ULONG)((PSTORAGE_REQUEST_BLOCK)srb)->DataTransferLength : (ULONG)((PSCSI_REQUEST_BLOCK)srb)->DataTransferLength; }
FORCEINLINE VOID SrbSetDataTransferLength(PVOID srb, ULONG value) {
  if (irpcheckSrbIsExtended(srb)) ((PSTORAGE_REQUEST_BLOCK)srb)->DataTransferLength = value;
  else ((PSCSI_REQUEST_BLOCK)srb)->DataTransferLength = value;
}
FORCEINLINE ULONG SrbGetTimeOutValue(PVOID srb) { return irpcheckSrbIsExtended(srb) ? (ULONG)((PSTORAGE_REQUEST_BLOCK)srb)->TimeOutValue : (ULONG)((PSCSI_REQUEST_BLOCK)srb)->TimeOutValue; }
FORCEINLINE VOID SrbSetTimeOutValue(PVOID srb, ULONG value) {
  if (irpcheckSrbIsExtended(srb)) ((PSTORAGE_REQUEST_BLOCK)srb)->TimeOutValue = value;
  else ((PSCSI_REQUEST_BLOCK)srb)->TimeOutValue = value;
}
FORCEINLINE PVOID SrbGetOriginalRequest(PVOID srb) { return irpcheckSrbIsExtended(srb) ? (PVOID)((PSTORAGE_REQUEST_BLOCK)srb)->OriginalRequest : (PVOID)((PSCSI_REQUEST_BLOCK)srb)->OriginalRequest; }
FORCEINLINE VOID SrbSetOriginalRequest(PVOID srb, PVOID value) {
  if (irpcheckSrbIsExtended(srb)) ((PSTORAGE_REQUEST_BLOCK)srb)->OriginalRequest = value;
  else ((PSCSI_REQUEST_BLOCK)srb)->OriginalRequest = value;
}
FORCEINLINE PVOID SrbGetMiniportContext(PVOID srb) { return irpcheckSrbIsExtended(srb) ? (PVOID)((PSTORAGE_REQUEST_BLOCK)srb)->MiniportContext : (PVOID)((PSCSI_REQUEST_BLOCK)srb)->SrbExtension; }
FORCEINLINE ULONG SrbGetSystemStatus(PVOID srb) { return irpcheckSrbIsExtended(srb) ? (ULONG)((PSTORAGE_REQUEST_BLOCK)srb)->SystemStatus : (ULONG)((PSCSI_REQUEST_BLOCK)srb)->InternalStatus; }
FORCEINLINE VOID SrbSetSystemStatus(PVOID srb, ULONG value) {
  if (irpcheckSrbIsExtended(srb)) ((PSTORAGE_REQUEST_BLOCK)srb)->SystemStatus = value;
  else ((PSCSI_REQUEST_BLOCK)srb)->InternalStatus = value;
}
FORCEINLINE PVOID SrbGetNextSrb(PVOID srb) { return irpcheckSrbIsExtended(srb) ? (PVOID)((PSTORAGE_REQUEST_BLOCK)srb)->NextSrb : (PVOID)((PSCSI_REQUEST_BLOCK)srb)->NextSrb; }
FORCEINLINE VOID SrbSetNextSrb(PVOID srb, PVOID value) {
  if (irpcheckSrbIsExtended(srb)) ((PSTORAGE_REQUEST_BLOCK)srb)->NextSrb = value;
  else ((PSCSI_REQUEST_BLOCK)srb)->NextSrb = value;
}
FORCEINLINE ULONG SrbGetSrbLength(PVOID srb) { return irpcheckSrbIsExtended(srb) ? (ULONG)((PSTORAGE_REQUEST_BLOCK)srb)->SrbLength : (ULONG)((PSCSI_REQUEST_BLOCK)srb)->Length; }
FORCEINLINE UCHAR SrbGetRequestAttribute(PVOID srb) { return irpcheckSrbIsExtended(srb) ? (UCHAR)((PSTORAGE_REQUEST_BLOCK)srb)->RequestAttribute : (UCHAR)((PSCSI_REQUEST_BLOCK)srb)->QueueAction; }
FORCEINLINE VOID SrbSetRequestAttribute(PVOID srb, UCHAR value) {
  if (irpcheckSrbIsExtended(srb)) ((PSTORAGE_REQUEST_BLOCK)srb)->RequestAttribute = value;
  else ((PSCSI_REQUEST_BLOCK)srb)->QueueAction = value;
}
FORCEINLINE ULONG SrbGetRequestTag(PVOID srb) { return irpcheckSrbIsExtended(srb) ? (ULONG)((PSTORAGE_REQUEST_BLOCK)srb)->RequestTag : (ULONG)((PSCSI_REQUEST_BLOCK)srb)->QueueTag; }
FORCEINLINE VOID SrbSetRequestTag(PVOID srb, ULONG tag) {
  if (irpcheckSrbIsExtended(srb)) ((PSTORAGE_REQUEST_BLOCK)srb)->RequestTag = tag;
  else ((PSCSI_REQUEST_BLOCK)srb)->QueueTag = (UCHAR)tag;
}
#define SrbSetQueueTag(srb, tag) SrbSetRequestTag((srb), (tag))
#define SrbGetQueueTag(srb) SrbGetRequestTag(srb)
#define SrbSetQueueAction(srb, action) SrbSetRequestAttribute((srb), (action))
FORCEINLINE VOID SrbSetSrbFlags(PVOID srb, ULONG flags) {
  if (irpcheckSrbIsExtended(srb)) ((PSTORAGE_REQUEST_BLOCK)srb)->SrbFlags |= flags;
  else ((PSCSI_REQUEST_BLOCK)srb)->SrbFlags |= flags;
}
FORCEINLINE VOID SrbAssignSrbFlags(PVOID srb, ULONG flags) {
  if (irpcheckSrbIsExtended(srb)) ((PSTORAGE_REQUEST_BLOCK)srb)->SrbFlags = flags;
  else ((PSCSI_REQUEST_BLOCK)srb)->SrbFlags = flags;
}
FORCEINLINE VOID SrbClearSrbFlags(PVOID srb, ULONG flags) {
  if (irpcheckSrbIsExtended(srb)) ((PSTORAGE_REQUEST_BLOCK)srb)->SrbFlags &= ~flags;
  else ((PSCSI_REQUEST_BLOCK)srb)->SrbFlags &= ~flags;
}
/* Only plain blocks have a sort key. */
FORCEINLINE ULONG SrbGetQueueSortKey(PVOID srb) { return irpcheckSrbIsExtended(srb) ? 0 : ((PSCSI_REQUEST_BLOCK)srb)->QueueSortKey; }
FORCEINLINE VOID SrbSetQueueSortKey(PVOID srb, ULONG key) {
  if (!irpcheckSrbIsExtended(srb)) ((PSCSI_REQUEST_BLOCK)srb)->QueueSortKey = key;
}

FORCEINLINE UCHAR SrbGetPathId(PVOID srb) {
  PSTOR_ADDRESS address;
  if (!irpcheckSrbIsExtended(srb)) return ((PSCSI_REQUEST_BLOCK)srb)->PathId;
  address = SrbGetAddress(((PSTORAGE_REQUEST_BLOCK)srb));
  return (UCHAR)(address != NULL && address->Type == STOR_ADDRESS_TYPE_BTL8 ? ((PSTOR_ADDR_BTL8)address)->Path : 0);
}
FORCEINLINE UCHAR SrbGetTargetId(PVOID srb) {
  PSTOR_ADDRESS address;
  if (!irpcheckSrbIsExtended(srb)) return ((PSCSI_REQUEST_BLOCK)srb)->TargetId;
  address = SrbGetAddress(((PSTORAGE_REQUEST_BLOCK)srb));
  return (UCHAR)(address != NULL && address->Type == STOR_ADDRESS_TYPE_BTL8 ? ((PSTOR_ADDR_BTL8)address)->Target : 0);
}
FORCEINLINE UCHAR SrbGetLun(PVOID srb) {
  PSTOR_ADDRESS address;
  if (!irpcheckSrbIsExtended(srb)) return ((PSCSI_REQUEST_BLOCK)srb)->Lun;
  address = SrbGetAddress(((PSTORAGE_REQUEST_BLOCK)srb));
  return (UCHAR)(address != NULL && address->Type == STOR_ADDRESS_TYPE_BTL8 ? ((PSTOR_ADDR_BTL8)address)->Lun : 0);
}

/* The command, and what it left behind: in an extended block inside the data block of its kind. */
FORCEINLINE UCHAR SrbGetScsiStatus(PVOID srb) {
  PSRBEX_DATA data;
  if (!irpcheckSrbIsExtended(srb)) return (UCHAR)((PSCSI_REQUEST_BLOCK)srb)->ScsiStatus;
  data = SrbGetPrimarySrbExData(((PSTORAGE_REQUEST_BLOCK)srb));
  if (data != NULL) {
    switch (data->Type) {
      case SrbExDataTypeScsiCdb16: return (UCHAR)((PSRBEX_DATA_SCSI_CDB16)data)->ScsiStatus;
      case SrbExDataTypeScsiCdb32: return (UCHAR)((PSRBEX_DATA_SCSI_CDB32)data)->ScsiStatus;
      case SrbExDataTypeScsiCdbVar: return (UCHAR)((PSRBEX_DATA_SCSI_CDB_VAR)data)->ScsiStatus;
      default: break;
    }
  }
  return 0;
}
FORCEINLINE VOID SrbSetScsiStatus(PVOID srb, UCHAR value) {
  PSRBEX_DATA data;
  if (!irpcheckSrbIsExtended(srb)) {
    ((PSCSI_REQUEST_BLOCK)srb)->ScsiStatus = value;
    return;
  }
  data = SrbGetPrimarySrbExData(((PSTORAGE_REQUEST_BLOCK)srb));
  if (data == NULL) return;
  switch (data->Type) {
    case SrbExDataTypeScsiCdb16: ((PSRBEX_DATA_SCSI_CDB16)data)->ScsiStatus = value; break;
    case SrbExDataTypeScsiCdb32: ((PSRBEX_DATA_SCSI_CDB32)data)->ScsiStatus = value; break;
    case SrbExDataTypeScsiCdbVar: ((PSRBEX_DATA_SCSI_CDB_VAR)data)->ScsiStatus = value; break;
    default: break;
  }
}
FORCEINLINE PVOID SrbGetSenseInfoBuffer(PVOID srb) {
  PSRBEX_DATA data;
  if (!irpcheckSrbIsExtended(srb)) return (PVOID)((PSCSI_REQUEST_BLOCK)srb)->SenseInfoBuffer;
  data = SrbGetPrimarySrbExData(((PSTORAGE_REQUEST_BLOCK)srb));
  if (data != NULL) {
    switch (data->Type) {
      case SrbExDataTypeScsiCdb16: return (PVOID)((PSRBEX_DATA_SCSI_CDB16)data)->SenseInfoBuffer;
      case SrbExDataTypeScsiCdb32: return (PVOID)((PSRBEX_DATA_SCSI_CDB32)data)->SenseInfoBuffer;
      case SrbExDataTypeScsiCdbVar: return (PVOID)((PSRBEX_DATA_SCSI_CDB_VAR)data)->SenseInfoBuffer;
      default: break;
    }
  }
  return NULL;
}
FORCEINLINE VOID SrbSetSenseInfoBuffer(PVOID srb, PVOID value) {
  PSRBEX_DATA data;
  if (!irpcheckSrbIsExtended(srb)) {
    ((PSCSI_REQUEST_BLOCK)srb)->SenseInfoBuffer = value;
    return;
  }
  data = SrbGetPrimarySrbExData(((PSTORAGE_REQUEST_BLOCK)srb));
  if (data == NULL) return;
  switch (data->Type) {
    case SrbExDataTypeScsiCdb16: ((PSRBEX_DATA_SCSI_CDB16)data)->SenseInfoBuffer = value; break;
    case SrbExDataTypeScsiCdb32: ((PSRBEX_DATA_SCSI_CDB32)data)->SenseInfoBuffer = value; break;
    case SrbExDataTypeScsiCdbVar: ((PSRBEX_DATA_SCSI_CDB_VAR)data)->SenseInfoBuffer = value; break;
    default: break;
  }
}
FORCEINLINE UCHAR SrbGetSenseInfoBufferLength(PVOID srb) {
  PSRBEX_DATA data;
  if (!irpcheckSrbIsExtended(srb)) return (UCHAR)((PSCSI_REQUEST_BLOCK)srb)->SenseInfoBufferLength;
  data = SrbGetPrimarySrbExData(((PSTORAGE_REQUEST_BLOCK)srb));
  if (data != NULL) {
    switch (data->Type) {
      case SrbExDataTypeScsiCdb16: return (UCHAR)((PSRBEX_DATA_SCSI_CDB16)data)->SenseInfoBufferLength;
      case SrbExDataTypeScsiCdb32: return (UCHAR)((PSRBEX_DATA_SCSI_CDB32)data)->SenseInfoBufferLength;
      case SrbExDataTypeScsiCdbVar: return (UCHAR)((PSRBEX_DATA_SCSI_CDB_VAR)data)->SenseInfoBufferLength;
      default: break;
    }
  }
  return 0;
}
FORCEINLINE VOID SrbSetSenseInfoBufferLength(PVOID srb, UCHAR value) {
  PSRBEX_DATA data;
  if (!irpcheckSrbIsExtended(srb)) {
    ((PSCSI_REQUEST_BLOCK)srb)->SenseInfoBufferLength = value;
    return;
  }
  data = SrbGetPrimarySrbExData(((PSTORAGE_REQUEST_BLOCK)srb));
  if (data == NULL) return;
  switch (data->Type) {
    case SrbExDataTypeScsiCdb16: ((PSRBEX_DATA_SCSI_CDB16)data)->SenseInfoBufferLength = value; break;
    case SrbExDataTypeScsiCdb32: ((PSRBEX_DATA_SCSI_CDB32)data)->SenseInfoBufferLength = value; break;
    case SrbExDataTypeScsiCdbVar: ((PSRBEX_DATA_SCSI_CDB_VAR)data)->SenseInfoBufferLength = value; break;
    default: break;
  }
}
FORCEINLINE UCHAR SrbGetCdbLength(PVOID srb) {
  PSRBEX_DATA data;
  if (!irpcheckSrbIsExtended(srb)) return (UCHAR)((PSCSI_REQUEST_BLOCK)srb)->CdbLength;
  data = SrbGetPrimarySrbExData(((PSTORAGE_REQUEST_BLOCK)srb));
  if (data != NULL) {
    switch (data->Type) {
      case SrbExDataTypeScsiCdb16: return (UCHAR)((PSRBEX_DATA_SCSI_CDB16)data)->CdbLength;
      case SrbExDataTypeScsiCdb32: return (UCHAR)((PSRBEX_DATA_SCSI_CDB32)data)->CdbLength;
      case SrbExDataTypeScsiCdbVar: return (UCHAR)((PSRBEX_DATA_SCSI_CDB_VAR)data)->CdbLength;
      default: break;
    }
  }
  return 0;
}
FORCEINLINE VOID SrbSetCdbLength(PVOID srb, UCHAR value) {
  PSRBEX_DATA data;
  if (!irpcheckSrbIsExtended(srb)) {
    ((PSCSI_REQUEST_BLOCK)srb)->CdbLength = value;
    return;
  }
  data = SrbGetPrimarySrbExData(((PSTORAGE_REQUEST_BLOCK)srb));
  if (data == NULL) return;
  switch (data->Type) {
    case SrbExDataTypeScsiCdb16: ((PSRBEX_DATA_SCSI_CDB16)data)->CdbLength = value; break;
    case SrbExDataTypeScsiCdb32: ((PSRBEX_DATA_SCSI_CDB32)data)->CdbLength = value; break;
    case SrbExDataTypeScsiCdbVar: ((PSRBEX_DATA_SCSI_CDB_VAR)data)->CdbLength = value; break;
    default: break;
  }
}
FORCEINLINE PCDB SrbGetCdb(PVOID srb) {
  PSRBEX_DATA data;
  if (!irpcheckSrbIsExtended(srb)) return (PCDB)((PSCSI_REQUEST_BLOCK)srb)->Cdb;
  data = SrbGetPrimarySrbExData(((PSTORAGE_REQUEST_BLOCK)srb));
  if (data != NULL) {
    switch (data->Type) {
      case SrbExDataTypeScsiCdb16: return (PCDB)((PSRBEX_DATA_SCSI_CDB16)data)->Cdb;
      case SrbExDataTypeScsiCdb32: return (PCDB)((PSRBEX_DATA_SCSI_CDB32)data)->Cdb;
      case SrbExDataTypeScsiCdbVar: return (PCDB)((PSRBEX_DATA_SCSI_CDB_VAR)data)->Cdb;
      default: break;
    }
  }
  return NULL;
}

FORCEINLINE BOOLEAN SrbCopySrb(PVOID target, ULONG targetLength, PVOID source) {
  ULONG length = SrbGetSrbLength(source);
  if (targetLength < length) return FALSE;
  RtlCopyMemory(target, source, length);
  return TRUE;
}
FORCEINLINE VOID SrbZeroSrb(PVOID srb) {
  ULONG length = SrbGetSrbLength(srb);
  UCHAR function = ((PSTORAGE_REQUEST_BLOCK_HEADER)srb)->Function;
  RtlZeroMemory(srb, length);
  ((PSTORAGE_REQUEST_BLOCK_HEADER)srb)->Function = function;
}

#endif
