/* Request blocks that class drivers send to storage port drivers: the plain one, and the extended one with its optional parts. */
#ifndef IRPCHECK_SRB_H
#define IRPCHECK_SRB_H
#include <ntdef.h>
#include <storage/srb-codes.h>

#if defined(_WIN64) || defined(__LP64__)
#define STOR_ADDRESS_ALIGN DECLSPEC_ALIGN(8)
#define SRB_ALIGN DECLSPEC_ALIGN(8)
#else
#define STOR_ADDRESS_ALIGN
#define SRB_ALIGN
#endif
#define SP_UNINITIALIZED_VALUE ((ULONG)~0)

typedef struct _SCSI_REQUEST_BLOCK {
  USHORT Length;
  UCHAR Function, SrbStatus, ScsiStatus, PathId, TargetId, Lun, QueueTag, QueueAction, CdbLength, SenseInfoBufferLength;
  ULONG SrbFlags, DataTransferLength, TimeOutValue;
  PVOID DataBuffer, SenseInfoBuffer;
  struct _SCSI_REQUEST_BLOCK *NextSrb;
  PVOID OriginalRequest, SrbExtension;
  union { ULONG InternalStatus, QueueSortKey, LinkTimeoutValue; };
#if defined(_WIN64) || defined(__LP64__)
  ULONG Reserved;
#endif
  UCHAR Cdb[16];
} SCSI_REQUEST_BLOCK, *PSCSI_REQUEST_BLOCK;
#define SCSI_REQUEST_BLOCK_SIZE sizeof(SCSI_REQUEST_BLOCK)

typedef enum { StorStartDevice = 0, StorRemoveDevice = 2, StorStopDevice = 4, StorQueryCapabilities = 9, StorQueryResourceRequirements = 11, StorFilterResourceRequirements = 13, StorSurpriseRemoval = 23 } STOR_PNP_ACTION, *PSTOR_PNP_ACTION;
typedef enum { StorPowerDeviceUnspecified, StorPowerDeviceD0, StorPowerDeviceD1, StorPowerDeviceD2, StorPowerDeviceD3, StorPowerDeviceMaximum } STOR_DEVICE_POWER_STATE, *PSTOR_DEVICE_POWER_STATE;
typedef enum { StorPowerActionNone, StorPowerActionReserved, StorPowerActionSleep, StorPowerActionHibernate, StorPowerActionShutdown, StorPowerActionShutdownReset, StorPowerActionShutdownOff, StorPowerActionWarmEject } STOR_POWER_ACTION, *PSTOR_POWER_ACTION;
#define IRPCHECK_SRB_VARIANT_HEAD \
  USHORT Length; \
  UCHAR Function, SrbStatus
typedef struct _SCSI_WMI_REQUEST_BLOCK {
  IRPCHECK_SRB_VARIANT_HEAD;
  UCHAR WMISubFunction, PathId, TargetId, Lun, Reserved1, WMIFlags, Reserved2[2];
  ULONG SrbFlags, DataTransferLength, TimeOutValue;
  PVOID DataBuffer, DataPath, Reserved3, OriginalRequest, SrbExtension;
  ULONG Reserved4;
#if defined(_WIN64) || defined(__LP64__)
  ULONG Reserved6;
#endif
  UCHAR Reserved5[16];
} SCSI_WMI_REQUEST_BLOCK, *PSCSI_WMI_REQUEST_BLOCK;
typedef struct _SCSI_POWER_REQUEST_BLOCK {
  IRPCHECK_SRB_VARIANT_HEAD;
  UCHAR SrbPowerFlags, PathId, TargetId, Lun;
  STOR_DEVICE_POWER_STATE DevicePowerState;
  ULONG SrbFlags, DataTransferLength, TimeOutValue;
  PVOID DataBuffer, SenseInfoBuffer;
  struct _SCSI_REQUEST_BLOCK *NextSrb;
  PVOID OriginalRequest, SrbExtension;
  STOR_POWER_ACTION PowerAction;
#if defined(_WIN64) || defined(__LP64__)
  ULONG Reserved;
#endif
  UCHAR Reserved5[16];
} SCSI_POWER_REQUEST_BLOCK, *PSCSI_POWER_REQUEST_BLOCK;
typedef struct _SCSI_PNP_REQUEST_BLOCK {
  IRPCHECK_SRB_VARIANT_HEAD;
  UCHAR PnPSubFunction, PathId, TargetId, Lun;
  STOR_PNP_ACTION PnPAction;
  ULONG SrbFlags, DataTransferLength, TimeOutValue;
  PVOID DataBuffer, SenseInfoBuffer;
  struct _SCSI_REQUEST_BLOCK *NextSrb;
  PVOID OriginalRequest, SrbExtension;
  ULONG SrbPnPFlags;
#if defined(_WIN64) || defined(__LP64__)
  ULONG Reserved;
#endif
  UCHAR Reserved4[16];
} SCSI_PNP_REQUEST_BLOCK, *PSCSI_PNP_REQUEST_BLOCK;
#define SRB_POWER_FLAGS_ADAPTER_REQUEST 0x01
#define SRB_PNP_FLAGS_ADAPTER_REQUEST 0x01
#define SRB_WMI_FLAGS_ADAPTER_REQUEST 0x01

/* The extended block: a fixed part, an address, and data blocks found through offsets. */
typedef struct SRB_ALIGN _STOR_ADDRESS { USHORT Type, Port; ULONG AddressLength; UCHAR AddressData[ANYSIZE_ARRAY]; } STOR_ADDRESS, *PSTOR_ADDRESS;
typedef struct SRB_ALIGN _STOR_ADDR_BTL8 { USHORT Type, Port; ULONG AddressLength; UCHAR Path, Target, Lun, Reserved; } STOR_ADDR_BTL8, *PSTOR_ADDR_BTL8;
#define STOR_ADDRESS_TYPE_UNKNOWN 0x0
#define STOR_ADDRESS_TYPE_BTL8 0x1
#define STOR_ADDRESS_TYPE_MAX 0xffff
#define STOR_ADDR_BTL8_ADDRESS_LENGTH 4
#define STORAGE_ADDRESS_TYPE_BTL8 0x00

typedef enum _SRBEXDATATYPE {
  SrbExDataTypeUnknown = 0, SrbExDataTypeBidirectional = 1, SrbExDataTypeScsiCdb16 = 0x40, SrbExDataTypeScsiCdb32 = 0x41, SrbExDataTypeScsiCdbVar = 0x42,
  SrbExDataTypeWmi = 0x60, SrbExDataTypePower = 0x61, SrbExDataTypePnP = 0x62, SrbExDataTypeIoInfo = 0x80, SrbExDataTypeMSReservedStart = 0xf0000000,
  SrbExDataTypeReserved = 0xffffffff
} SRBEXDATATYPE, *PSRBEXDATATYPE;
typedef struct SRB_ALIGN _SRBEX_DATA { SRBEXDATATYPE Type; ULONG Length; UCHAR Data[ANYSIZE_ARRAY]; } SRBEX_DATA, *PSRBEX_DATA;
typedef struct SRB_ALIGN _SRBEX_DATA_BIDIRECTIONAL { SRBEXDATATYPE Type; ULONG Length, DataInTransferLength, Reserved1; PVOID DataInBuffer; } SRBEX_DATA_BIDIRECTIONAL, *PSRBEX_DATA_BIDIRECTIONAL;
typedef struct SRB_ALIGN _SRBEX_DATA_SCSI_CDB16 { SRBEXDATATYPE Type; ULONG Length; UCHAR ScsiStatus, SenseInfoBufferLength, CdbLength, Reserved; ULONG Reserved1; PVOID SenseInfoBuffer; UCHAR Cdb[16]; } SRBEX_DATA_SCSI_CDB16, *PSRBEX_DATA_SCSI_CDB16;
typedef struct SRB_ALIGN _SRBEX_DATA_SCSI_CDB32 { SRBEXDATATYPE Type; ULONG Length; UCHAR ScsiStatus, SenseInfoBufferLength, CdbLength, Reserved; ULONG Reserved1; PVOID SenseInfoBuffer; UCHAR Cdb[32]; } SRBEX_DATA_SCSI_CDB32, *PSRBEX_DATA_SCSI_CDB32;
typedef struct SRB_ALIGN _SRBEX_DATA_SCSI_CDB_VAR { SRBEXDATATYPE Type; ULONG Length; UCHAR ScsiStatus, SenseInfoBufferLength, Reserved[2]; ULONG CdbLength, Reserved1[2]; PVOID SenseInfoBuffer; UCHAR Cdb[ANYSIZE_ARRAY]; } SRBEX_DATA_SCSI_CDB_VAR, *PSRBEX_DATA_SCSI_CDB_VAR;
typedef struct SRB_ALIGN _SRBEX_DATA_WMI { SRBEXDATATYPE Type; ULONG Length; UCHAR WMISubFunction, WMIFlags, Reserved[2]; ULONG Reserved1; PVOID DataPath; } SRBEX_DATA_WMI, *PSRBEX_DATA_WMI;
typedef struct SRB_ALIGN _SRBEX_DATA_POWER { SRBEXDATATYPE Type; ULONG Length; UCHAR SrbPowerFlags, Reserved[3]; STOR_DEVICE_POWER_STATE DevicePowerState; STOR_POWER_ACTION PowerAction; } SRBEX_DATA_POWER, *PSRBEX_DATA_POWER;
typedef struct SRB_ALIGN _SRBEX_DATA_PNP { SRBEXDATATYPE Type; ULONG Length; UCHAR PnPSubFunction, Reserved[3]; STOR_PNP_ACTION PnPAction; ULONG SrbPnPFlags, Reserved1; } SRBEX_DATA_PNP, *PSRBEX_DATA_PNP;
typedef struct SRB_ALIGN _SRBEX_DATA_IO_INFO { SRBEXDATATYPE Type; ULONG Length, Flags, Key, RWLength; BOOLEAN IsWriteRequest; UCHAR CachePriority, Reserved[2]; ULONG Reserved1[4]; } SRBEX_DATA_IO_INFO, *PSRBEX_DATA_IO_INFO;
#define IRPCHECK_SRBEX_LENGTH(type) ((ULONG)(sizeof(type) - FIELD_OFFSET(SRBEX_DATA, Data)))
#define SRBEX_DATA_BIDIRECTIONAL_LENGTH IRPCHECK_SRBEX_LENGTH(SRBEX_DATA_BIDIRECTIONAL)
#define SRBEX_DATA_SCSI_CDB16_LENGTH IRPCHECK_SRBEX_LENGTH(SRBEX_DATA_SCSI_CDB16)
#define SRBEX_DATA_SCSI_CDB32_LENGTH IRPCHECK_SRBEX_LENGTH(SRBEX_DATA_SCSI_CDB32)
#define SRBEX_DATA_SCSI_CDB_VAR_LENGTH_MIN IRPCHECK_SRBEX_LENGTH(SRBEX_DATA_SCSI_CDB_VAR)
#define SRBEX_DATA_SCSI_CDB_VAR_LENGTH_MAX 0xffffffffUL
#define SRBEX_DATA_WMI_LENGTH IRPCHECK_SRBEX_LENGTH(SRBEX_DATA_WMI)
#define SRBEX_DATA_POWER_LENGTH IRPCHECK_SRBEX_LENGTH(SRBEX_DATA_POWER)
#define SRBEX_DATA_PNP_LENGTH IRPCHECK_SRBEX_LENGTH(SRBEX_DATA_PNP)
#define SRBEX_DATA_IO_INFO_LENGTH IRPCHECK_SRBEX_LENGTH(SRBEX_DATA_IO_INFO)
#define REQUEST_INFO_NO_CACHE_FLAG 0x00000001
#define REQUEST_INFO_PAGING_IO_FLAG 0x00000002
#define REQUEST_INFO_SEQUENTIAL_IO_FLAG 0x00000004
#define REQUEST_INFO_TEMPORARY_FLAG 0x00000008
#define REQUEST_INFO_WRITE_THROUGH_FLAG 0x00000010
#define REQUEST_INFO_HYBRID_WRITE_THROUGH_FLAG 0x00000020
#define REQUEST_INFO_NO_FILE_OBJECT_FLAG 0x00000040
#define REQUEST_INFO_VOLSNAP_IO_FLAG 0x00000080
#define REQUEST_INFO_STREAM_FLAG 0x00000100
#define REQUEST_INFO_VALID_CACHEPRIORITY_FLAG 0x80000000
#define SRB_IOCTL_FLAGS_ADAPTER_REQUEST 0x01

#define SRB_SIGNATURE 0x53524258
#define STORAGE_REQUEST_BLOCK_VERSION_1 0x1
typedef struct SRB_ALIGN _STORAGE_REQUEST_BLOCK {
  USHORT Length;
  UCHAR Function, SrbStatus, ReservedUchar1[4];
  ULONG Signature, Version, SrbLength, SrbFunction, SrbFlags, ReservedUlong2, RequestTag;
  USHORT RequestPriority, RequestAttribute;
  ULONG TimeOutValue;
  ULONG SystemStatus;
  ULONG ZeroGuard1, AddressOffset, NumSrbExData, DataTransferLength;
  PVOID STOR_ADDRESS_ALIGN DataBuffer;
  PVOID STOR_ADDRESS_ALIGN ZeroGuard2;
  PVOID STOR_ADDRESS_ALIGN OriginalRequest;
  PVOID STOR_ADDRESS_ALIGN ClassContext;
  PVOID STOR_ADDRESS_ALIGN PortContext;
  PVOID STOR_ADDRESS_ALIGN MiniportContext;
  struct _STORAGE_REQUEST_BLOCK *NextSrb;
  ULONG SrbExDataOffset[ANYSIZE_ARRAY];
} STORAGE_REQUEST_BLOCK, *PSTORAGE_REQUEST_BLOCK;
typedef struct _STORAGE_REQUEST_BLOCK_HEADER { USHORT Length; UCHAR Function, SrbStatus; } STORAGE_REQUEST_BLOCK_HEADER, *PSTORAGE_REQUEST_BLOCK_HEADER;

#ifndef IRPCHECK_STORPORT_H
#include <storage/scsiport.h>
#endif
#endif
