/* Self-monitoring of ATA disks: control codes, commands and their buffers. */
#ifndef IRPCHECK_STORAGE_SMART_H
#define IRPCHECK_STORAGE_SMART_H

/* Commands and registers. */
#define SMART_NO_ERROR 0x00
#define SMART_OFFLINE_ROUTINE_OFFLINE 0x00
#define CAP_ATA_ID_CMD 0x01
#define SMART_IDE_ERROR 0x01
#define SMART_SHORT_SELFTEST_OFFLINE 0x01
#define CAP_ATAPI_ID_CMD 0x02
#define SMART_EXTENDED_SELFTEST_OFFLINE 0x02
#define SMART_INVALID_FLAG 0x02
#define SMART_INVALID_COMMAND 0x03
#define CAP_SMART_CMD 0x04
#define SMART_INVALID_BUFFER 0x04
#define SMART_INVALID_DRIVE 0x05
#define SMART_INVALID_IOCTL 0x06
#define SMART_ERROR_NO_MEM 0x07
#define SMART_INVALID_REGISTER 0x08
#define SMART_NOT_SUPPORTED 0x09
#define SMART_NO_IDE_DEVICE 0x0a
#define SMART_CYL_LOW 0x4f
#define SMART_ABORT_OFFLINE_SELFTEST 0x7f
#define SMART_SHORT_SELFTEST_CAPTIVE 0x81
#define SMART_EXTENDED_SELFTEST_CAPTIVE 0x82
#define ATAPI_ID_CMD 0xa1
#define SMART_CMD 0xb0
#define SMART_CYL_HI 0xc2
#define READ_ATTRIBUTES 0xd0
#define READ_THRESHOLDS 0xd1
#define ENABLE_DISABLE_AUTOSAVE 0xd2
#define SAVE_ATTRIBUTE_VALUES 0xd3
#define EXECUTE_OFFLINE_DIAGS 0xd4
#define SMART_READ_LOG 0xd5
#define SMART_WRITE_LOG 0xd6
#define ENABLE_SMART 0xd8
#define DISABLE_SMART 0xd9
#define RETURN_SMART_STATUS 0xda
#define ENABLE_DISABLE_AUTO_OFFLINE 0xdb
#define ID_CMD 0xec
#define IDENTIFY_BUFFER_SIZE 0x200
#define READ_ATTRIBUTE_BUFFER_SIZE 0x200
#define READ_THRESHOLD_BUFFER_SIZE 0x200
#define SMART_LOG_SECTOR_SIZE 0x200

/* Control codes. */
#define SMART_GET_VERSION 0x74080
#define SMART_SEND_DRIVE_COMMAND 0x7c084
#define SMART_RCV_DRIVE_DATA 0x7c088

/* Buffers. */
#pragma pack(push, 1)
typedef struct _GETVERSIONINPARAMS { UCHAR bVersion, bRevision, bReserved, bIDEDeviceMap; ULONG fCapabilities, dwReserved[4]; } GETVERSIONINPARAMS, *PGETVERSIONINPARAMS;
typedef struct _IDEREGS { UCHAR bFeaturesReg, bSectorCountReg, bSectorNumberReg, bCylLowReg, bCylHighReg, bDriveHeadReg, bCommandReg, bReserved; } IDEREGS, *PIDEREGS;
typedef struct _SENDCMDINPARAMS { ULONG cBufferSize; IDEREGS irDriveRegs; UCHAR bDriveNumber, bReserved[3]; ULONG dwReserved[4]; UCHAR bBuffer[1]; } SENDCMDINPARAMS, *PSENDCMDINPARAMS;
typedef struct _DRIVERSTATUS { UCHAR bDriverError, bIDEError, bReserved[2]; ULONG dwReserved[2]; } DRIVERSTATUS, *PDRIVERSTATUS;
typedef struct _SENDCMDOUTPARAMS { ULONG cBufferSize; DRIVERSTATUS DriverStatus; UCHAR bBuffer[1]; } SENDCMDOUTPARAMS, *PSENDCMDOUTPARAMS;
#pragma pack(pop)

#endif
