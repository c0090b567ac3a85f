/* Constants and small macros of the class library. */
#ifndef IRPCHECK_STORAGE_CLASS_WORDS_H
#define IRPCHECK_STORAGE_CLASS_WORDS_H

#define SRB_CLASS_FLAGS_LOW_PRIORITY 0x10000000
#define SRB_CLASS_FLAGS_PERSISTANT 0x20000000
#define SRB_CLASS_FLAGS_PAGING 0x40000000
#define SRB_CLASS_FLAGS_FREE_MDL 0x80000000
#define SET_FLAG(flags, bit) ((flags) |= (bit))
#define CLEAR_FLAG(flags, bit) ((flags) &= ~(bit))
#define TEST_FLAG(flags, bit) (((flags) & (bit)) != 0)
#define ASSERT_FDO(device) ((void)0)
#define ASSERT_PDO(device) ((void)0)
#define IS_CLEANUP_REQUEST(major) (((major) == IRP_MJ_CLOSE) || ((major) == IRP_MJ_CLEANUP) || ((major) == IRP_MJ_SHUTDOWN))
#define IS_SCSIOP_READ(code) (((code) == SCSIOP_READ6) || ((code) == SCSIOP_READ) || ((code) == SCSIOP_READ12) || ((code) == SCSIOP_READ16))
#define IS_SCSIOP_WRITE(code) (((code) == SCSIOP_WRITE6) || ((code) == SCSIOP_WRITE) || ((code) == SCSIOP_WRITE12) || ((code) == SCSIOP_WRITE16))
#define IS_SCSIOP_READWRITE(code) (IS_SCSIOP_READ(code) || IS_SCSIOP_WRITE(code))
#define DO_MCD(fdo) (((fdo)->MediaChangeDetectionInfo != NULL) && ((fdo)->MediaChangeDetectionInfo->MediaChangeDetectionDisableCount == 0))
/* Forced unit access only matters when there is a cache that can lose data. */
#define ADJUST_FUA_FLAG(fdo) \
  { \
    (fdo)->CdbForceUnitAccess = (UCHAR)(TEST_FLAG((fdo)->DeviceFlags, DEV_WRITE_CACHE) && !TEST_FLAG((fdo)->DeviceFlags, DEV_POWER_PROTECTED) && \
                                        !TEST_FLAG((fdo)->ScanForSpecialFlags, CLASS_SPECIAL_FUA_NOT_SUPPORTED)); \
  }
#define FREE_POOL(p) \
  if ((p) != NULL) { \
    ExFreePool(p); \
    (p) = NULL; \
  }
#undef TRY
#undef LEAVE
#undef FINALLY
#define TRY
#define LEAVE goto irpcheckTryLabel
#define FINALLY irpcheckTryLabel:
#undef DebugPrint
#define DebugPrint(arguments) ((void)0)
#ifndef DEBUG_USE_WPP
#define TracePrint(arguments) ((void)0)
#endif

#define CLASS_TAG_AUTORUN_DISABLE 'ALcS'
#define CLASS_TAG_FILE_OBJECT_EXTENSION 'FLcS'
#define CLASS_TAG_MEDIA_CHANGE_DETECTION 'MLcS'
#define CLASS_TAG_MOUNT 'mLcS'
#define CLASS_TAG_RELEASE_QUEUE 'qLcS'
#define CLASS_TAG_POWER 'WLcS'
#define CLASS_TAG_WMI 'wLcS'
#define CLASS_TAG_FAILURE_PREDICT 'fLcS'
#define CLASS_TAG_DEVICE_CONTROL 'OIcS'
#define CLASS_TAG_MODE_DATA 'oLcS'
#define CLASS_TAG_MULTIPATH 'mPcS'
#define CLASS_TAG_LOCK_TRACKING 'TLcS'
#define CLASS_TAG_LB_PROVISIONING 'PLcS'
#define CLASS_TAG_MANAGE_DATASET 'MDcS'
#define CLASS_TAG_HISTORY 'HLcS'

#define ClasspAllocateSrb(extension) ExAllocateFromNPagedLookasideList(&((extension)->CommonExtension.SrbLookasideList))
#define ClasspFreeSrb(extension, srb) ExFreeToNPagedLookasideList(&((extension)->CommonExtension.SrbLookasideList), (srb))
#define MAXIMUM_RETRIES 4
#define MAXIMUM_RETRY_FOR_SINGLE_IO_IN_100NS_UNITS (0x3b9aca00)
#define NO_REMOVE 0
#define REMOVE_PENDING 1
#define REMOVE_COMPLETE 2
#define START_UNIT_TIMEOUT (60 * 4)
#define MEDIA_CHANGE_DEFAULT_TIME 1
#define MEDIA_CHANGE_TIMEOUT_TIME 300
#define DEFAULT_FAILURE_PREDICTION_PERIOD (60 * 60 * 1)
#define CLASS_WORKING_SET_MAXIMUM 2048
#define CLASS_INTERPRET_SENSE_INFO2_MAXIMUM_HISTORY_COUNT 30000
#define CLASS_DRIVER_EXTENSION_KEY ((PVOID)ClassInitialize)
#define CLASS_SRB_SCSI_REQUEST_BLOCK 0x1
#define CLASS_SRB_STORAGE_REQUEST_BLOCK 0x2
#define CLASS_SPECIAL_DISABLE_SPIN_DOWN 0x00000001
#define CLASS_SPECIAL_DISABLE_SPIN_UP 0x00000002
#define CLASS_SPECIAL_NO_QUEUE_LOCK 0x00000008
#define CLASS_SPECIAL_DISABLE_WRITE_CACHE 0x00000010
#define CLASS_SPECIAL_CAUSE_NOT_REPORTABLE_HACK 0x00000020
#define CLASS_SPECIAL_MODIFY_CACHE_UNSUCCESSFUL 0x00000040
#define CLASS_SPECIAL_FUA_NOT_SUPPORTED 0x00000080
#define CLASS_SPECIAL_VALID_MASK 0x000000FB
#define CLASS_SPECIAL_RESERVED (~CLASS_SPECIAL_VALID_MASK)
#define DEV_WRITE_CACHE 0x00000001
#define DEV_USE_SCSI1 0x00000002
#define DEV_SAFE_START_UNIT 0x00000004
#define DEV_NO_12BYTE_CDB 0x00000008
#define DEV_POWER_PROTECTED 0x00000010
#define DEV_USE_16BYTE_CDB 0x00000020
#define GUID_CLASSPNP_QUERY_REGINFOEX { 0x00e34b11, 0x2444, 0x4745, { 0xa5, 0x3d, 0x62, 0x01, 0x00, 0xcd, 0x82, 0xf7 } }
#define GUID_CLASSPNP_SENSEINFO2 { 0x509a8c5f, 0x71d7, 0x48f6, { 0x82, 0x1e, 0x17, 0x3c, 0x49, 0xbf, 0x2f, 0x18 } }
#define GUID_CLASSPNP_WORKING_SET { 0x105701b0, 0x9e9b, 0x47cb, { 0x97, 0x80, 0x81, 0x19, 0x8a, 0xf7, 0xb5, 0x24 } }
#define GUID_CLASSPNP_SRB_SUPPORT { 0x0a483941, 0xbdfd, 0x4f7b, { 0xbe, 0x95, 0xce, 0xe2, 0xa2, 0x16, 0x09, 0x0c } }

FORCEINLINE ULONG CountOfSetBitsULong(ULONG x) {
  ULONG n = 0;
  for (; x != 0; x &= x - 1) n++;
  return n;
}
FORCEINLINE ULONG CountOfSetBitsULong64(ULONG64 x) {
  ULONG n = 0;
  for (; x != 0; x &= x - 1) n++;
  return n;
}
#define CountOfSetBitsUChar(x) CountOfSetBitsULong((UCHAR)(x))
#define CountOfSetBitsULong32(x) CountOfSetBitsULong(x)
#define CountOfSetBitsUlongPtr(x) CountOfSetBitsULong64(x)

typedef enum _MEDIA_CHANGE_DETECTION_STATE { MediaUnknown, MediaPresent, MediaNotPresent, MediaUnavailable } MEDIA_CHANGE_DETECTION_STATE, *PMEDIA_CHANGE_DETECTION_STATE;
typedef enum _CLASS_DEBUG_LEVEL {
  ClassDebugError = 0, ClassDebugWarning, ClassDebugTrace, ClassDebugInfo, ClassDebugMediaLocks = 8, ClassDebugMCN, ClassDebugDelayedRetry, ClassDebugSenseInfo,
  ClassDebugRemoveLock, ClassDebugExternal4, ClassDebugExternal3, ClassDebugExternal2, ClassDebugExternal1
} CLASS_DEBUG_LEVEL, *PCLASS_DEBUG_LEVEL;
typedef enum { EventGeneration, DataBlockCollection } CLASSENABLEDISABLEFUNCTION;
typedef enum { FailurePredictionNone, FailurePredictionIoctl, FailurePredictionSmart, FailurePredictionSense } FAILURE_PREDICTION_METHOD, *PFAILURE_PREDICTION_METHOD;
typedef enum { PowerDownDeviceInitial, PowerDownDeviceLocked, PowerDownDeviceStopped, PowerDownDeviceOff, PowerDownDeviceUnlocked } CLASS_POWER_DOWN_STATE;
typedef enum { PowerDownDeviceInitial2, PowerDownDeviceLocked2, PowerDownDeviceFlushed2, PowerDownDeviceStopped2, PowerDownDeviceOff2, PowerDownDeviceUnlocked2 } CLASS_POWER_DOWN_STATE2;
typedef enum { PowerDownDeviceInitial3, PowerDownDeviceLocked3, PowerDownDeviceQuiesced3, PowerDownDeviceFlushed3, PowerDownDeviceStopped3, PowerDownDeviceOff3, PowerDownDeviceUnlocked3 } CLASS_POWER_DOWN_STATE3;
typedef enum { PowerUpDeviceInitial, PowerUpDeviceLocked, PowerUpDeviceOn, PowerUpDeviceStarted, PowerUpDeviceUnlocked } CLASS_POWER_UP_STATE;
typedef enum { SupportUnknown, Supported, NotSupported } CLASS_FUNCTION_SUPPORT;

#endif
