/* Sense data in its fixed and its descriptor form (SPC-4 4.5), and functions that read either. */
#ifndef IRPCHECK_STORAGE_SENSE_H
#define IRPCHECK_STORAGE_SENSE_H

#pragma pack(push, 1)
typedef struct _SENSE_DATA {
  UCHAR ErrorCode : 7, Valid : 1, SegmentNumber, SenseKey : 4, Reserved : 1, IncorrectLength : 1, EndOfMedia : 1, FileMark : 1;
  UCHAR Information[4], AdditionalSenseLength, CommandSpecificInformation[4], AdditionalSenseCode, AdditionalSenseCodeQualifier, FieldReplaceableUnitCode, SenseKeySpecific[3];
} SENSE_DATA, *PSENSE_DATA, FIXED_SENSE_DATA, *PFIXED_SENSE_DATA;
typedef struct _DESCRIPTOR_SENSE_DATA { UCHAR ErrorCode : 7, Reserved1 : 1, SenseKey : 4, Reserved2 : 4, AdditionalSenseCode, AdditionalSenseCodeQualifier, Reserved3[3], AdditionalSenseLength, DescriptorBuffer[]; } DESCRIPTOR_SENSE_DATA, *PDESCRIPTOR_SENSE_DATA;
typedef union _SENSE_DATA_EX { UCHAR ErrorCode : 7; struct _SENSE_DATA FixedData; struct { UCHAR ErrorCode : 7, Reserved1 : 1, SenseKey : 4, Reserved2 : 4, AdditionalSenseCode, AdditionalSenseCodeQualifier, Reserved3[3], AdditionalSenseLength; } DescriptorData; } SENSE_DATA_EX, *PSENSE_DATA_EX;
typedef struct _SCSI_SENSE_DESCRIPTOR_HEADER { UCHAR DescriptorType, AdditionalLength; } SCSI_SENSE_DESCRIPTOR_HEADER, *PSCSI_SENSE_DESCRIPTOR_HEADER;
typedef struct _SCSI_SENSE_DESCRIPTOR_INFORMATION { SCSI_SENSE_DESCRIPTOR_HEADER Header; UCHAR Reserved1 : 7, Valid : 1, Reserved2, Information[8]; } SCSI_SENSE_DESCRIPTOR_INFORMATION, *PSCSI_SENSE_DESCRIPTOR_INFORMATION;
typedef struct _SCSI_SENSE_DESCRIPTOR_BLOCK_COMMAND { SCSI_SENSE_DESCRIPTOR_HEADER Header; UCHAR Reserved1, Reserved2 : 5, IncorrectLength : 1, Reserved3 : 2; } SCSI_SENSE_DESCRIPTOR_BLOCK_COMMAND, *PSCSI_SENSE_DESCRIPTOR_BLOCK_COMMAND;
#pragma pack(pop)

typedef ULONG SCSI_SENSE_OPTIONS;
#define SCSI_SENSE_OPTIONS_NONE ((SCSI_SENSE_OPTIONS)0x00000000)
#define SCSI_SENSE_OPTIONS_FIXED_FORMAT_IF_UNKNOWN_FORMAT_INDICATED ((SCSI_SENSE_OPTIONS)0x00000001)

FORCEINLINE UCHAR ScsiGetSenseErrorCode(PVOID sense) { return ((PSENSE_DATA)sense)->ErrorCode; }
FORCEINLINE BOOLEAN IsDescriptorSenseDataFormat(PVOID sense) {
  UCHAR code = ScsiGetSenseErrorCode(sense);
  return (BOOLEAN)(code == SCSI_SENSE_ERRORCODE_DESCRIPTOR_CURRENT || code == SCSI_SENSE_ERRORCODE_DESCRIPTOR_DEFERRED);
}
FORCEINLINE BOOLEAN IsFixedSenseDataFormat(PVOID sense) {
  UCHAR code = ScsiGetSenseErrorCode(sense);
  return (BOOLEAN)(code == SCSI_SENSE_ERRORCODE_FIXED_CURRENT || code == SCSI_SENSE_ERRORCODE_FIXED_DEFERRED);
}
FORCEINLINE BOOLEAN IsSenseDataFormatValueValid(PVOID sense) { return (BOOLEAN)(IsFixedSenseDataFormat(sense) || IsDescriptorSenseDataFormat(sense)); }
FORCEINLINE BOOLEAN IsSenseDataCurrentError(PVOID sense) {
  UCHAR code = ScsiGetSenseErrorCode(sense);
  return (BOOLEAN)(code == SCSI_SENSE_ERRORCODE_FIXED_CURRENT || code == SCSI_SENSE_ERRORCODE_DESCRIPTOR_CURRENT);
}
/* The length the device claims, whatever was received. */
FORCEINLINE BOOLEAN ScsiGetTotalSenseByteCountIndicated(PVOID sense, UCHAR received, UCHAR *indicated) {
  ULONG total;
  if (sense == NULL || received < 8) return FALSE;
  total = 8 + (ULONG)((PSENSE_DATA)sense)->AdditionalSenseLength;
  if (total > MAX_SENSE_BUFFER_SIZE) return FALSE;
  *indicated = (UCHAR)total;
  return TRUE;
}
FORCEINLINE BOOLEAN ScsiGetFixedSenseKeyAndCodes(PVOID sense, UCHAR length, PUCHAR key, PUCHAR code, PUCHAR qualifier) {
  PSENSE_DATA data = (PSENSE_DATA)sense;
  BOOLEAN valid;
  if (sense == NULL || length <= 2) return FALSE;
  valid = (BOOLEAN)(length > RTL_SIZEOF_THROUGH_FIELD(SENSE_DATA, AdditionalSenseLength) - 1);
  if (key != NULL) *key = data->SenseKey;
  if (code != NULL) *code = (UCHAR)(valid && length > 12 ? data->AdditionalSenseCode : 0);
  if (qualifier != NULL) *qualifier = (UCHAR)(valid && length > 13 ? data->AdditionalSenseCodeQualifier : 0);
  return valid;
}
FORCEINLINE BOOLEAN ScsiGetDescriptorSenseKeyAndCodes(PVOID sense, UCHAR length, PUCHAR key, PUCHAR code, PUCHAR qualifier) {
  PDESCRIPTOR_SENSE_DATA data = (PDESCRIPTOR_SENSE_DATA)sense;
  if (sense == NULL || length < 8) return FALSE;
  if (key != NULL) *key = data->SenseKey;
  if (code != NULL) *code = data->AdditionalSenseCode;
  if (qualifier != NULL) *qualifier = data->AdditionalSenseCodeQualifier;
  return TRUE;
}
FORCEINLINE BOOLEAN ScsiGetSenseKeyAndCodes(PVOID sense, UCHAR length, SCSI_SENSE_OPTIONS options, PUCHAR key, PUCHAR code, PUCHAR qualifier) {
  if (sense == NULL || length == 0) return FALSE;
  if (IsDescriptorSenseDataFormat(sense)) return ScsiGetDescriptorSenseKeyAndCodes(sense, length, key, code, qualifier);
  if (IsFixedSenseDataFormat(sense) || (options & SCSI_SENSE_OPTIONS_FIXED_FORMAT_IF_UNKNOWN_FORMAT_INDICATED) != 0)
    return ScsiGetFixedSenseKeyAndCodes(sense, length, key, code, qualifier);
  return FALSE;
}
FORCEINLINE UCHAR ScsiGetSenseDescriptorLength(PVOID descriptor) { return (UCHAR)(sizeof(SCSI_SENSE_DESCRIPTOR_HEADER) + ((PSCSI_SENSE_DESCRIPTOR_HEADER)descriptor)->AdditionalLength); }
FORCEINLINE BOOLEAN ScsiValidateInformationSenseDescriptor(PVOID descriptor, UCHAR length) {
  return (BOOLEAN)(descriptor != NULL && length >= sizeof(SCSI_SENSE_DESCRIPTOR_INFORMATION) && ((PSCSI_SENSE_DESCRIPTOR_INFORMATION)descriptor)->Valid != 0);
}
FORCEINLINE BOOLEAN ScsiValidateBlockCommandSenseDescriptor(PVOID descriptor, UCHAR length) {
  return (BOOLEAN)(descriptor != NULL && length >= sizeof(SCSI_SENSE_DESCRIPTOR_BLOCK_COMMAND));
}
FORCEINLINE BOOLEAN ScsiGetSenseDescriptor(PVOID sense, UCHAR length, PVOID *first, UCHAR *firstLength) {
  PDESCRIPTOR_SENSE_DATA data = (PDESCRIPTOR_SENSE_DATA)sense;
  *first = NULL;
  *firstLength = 0;
  if (sense == NULL || length <= 8 || !IsDescriptorSenseDataFormat(sense) || data->AdditionalSenseLength == 0) return FALSE;
  *first = data->DescriptorBuffer;
  *firstLength = (UCHAR)min(length - 8, data->AdditionalSenseLength);
  return TRUE;
}
FORCEINLINE BOOLEAN ScsiGetNextSenseDescriptorByType(PVOID buffer, UCHAR length, PUCHAR types, ULONG typeCount, PUCHAR type, PVOID *found, UCHAR *foundLength) {
  PUCHAR at = (PUCHAR)buffer;
  ULONG rest = length;
  while (at != NULL && rest > sizeof(SCSI_SENSE_DESCRIPTOR_HEADER)) {
    ULONG i, size = ScsiGetSenseDescriptorLength(at);
    for (i = 0; i < typeCount; i++) {
      if (((PSCSI_SENSE_DESCRIPTOR_HEADER)at)->DescriptorType == types[i]) {
        *type = types[i];
        *found = at;
        *foundLength = (UCHAR)rest;
        return TRUE;
      }
    }
    if (size >= rest) break;
    at += size;
    rest -= size;
  }
  return FALSE;
}
BOOLEAN ScsiConvertToFixedSenseFormat(PVOID SenseInfoBuffer, UCHAR SenseInfoBufferLength, PVOID OutBuffer, UCHAR OutBufferLength);

#endif
