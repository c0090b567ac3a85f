/* The error log of class drivers as a management data block; members in the order of their ids, times as text. */
#ifndef IRPCHECK_CLASSLOG_H
#define IRPCHECK_CLASSLOG_H
#include <ntdef.h>
#define MSStorageDriver_ClassErrorLogGuid { 0xd5a9a51e, 0x03f9, 0x404d, { 0x97, 0x22, 0x15, 0xf9, 0x0e, 0xb0, 0x70, 0x38 } }
typedef struct _MSStorageDriver_ScsiRequestBlock {
  USHORT length;
  UCHAR function, srbStatus, scsiStatus, pathID, targetID, lun, queueTag, queueAction, cdbLength, senseInfoBufferLength;
  ULONG srbFlags, dataTransferLength, timeOutValue;
  ULONGLONG dataBuffer, senseInfoBuffer, nextSRB, originalRequest, srbExtension;
  ULONG internalStatus, reserved;
  UCHAR cdb[16];
} MSStorageDriver_ScsiRequestBlock, *PMSStorageDriver_ScsiRequestBlock;
typedef struct _MSStorageDriver_SenseData {
  UCHAR errorCode;
  BOOLEAN valid;
  UCHAR segmentNumber, senseKey;
  BOOLEAN reserved, incorrectLength, endOfMedia, fileMark;
  UCHAR information[4], additionalSenseLength, commandSpecificInformation[4], additionalSenseCode, additionalSenseCodeQualifier, fieldReplaceableUnitCode, senseKeySpecific[3];
} MSStorageDriver_SenseData, *PMSStorageDriver_SenseData;
typedef struct _MSStorageDriver_ClassErrorLogEntry {
  ULONGLONG tickCount;
  ULONG portNumber;
  BOOLEAN errorPaging, errorRetried, errorUnhandled;
  UCHAR errorReserved, reserved[3];
  MSStorageDriver_ScsiRequestBlock srb;
  MSStorageDriver_SenseData senseData;
  WCHAR eventTime[25];
} MSStorageDriver_ClassErrorLogEntry, *PMSStorageDriver_ClassErrorLogEntry;
typedef struct _MSStorageDriver_ClassErrorLog { ULONG numEntries; MSStorageDriver_ClassErrorLogEntry logEntries[16]; } MSStorageDriver_ClassErrorLog, *PMSStorageDriver_ClassErrorLog;
#define MSStorageDriver_ClassErrorLog_SIZE ((ULONG)sizeof(MSStorageDriver_ClassErrorLog))
#endif
