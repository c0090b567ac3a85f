/* Offloaded copies by token (SPC-4, SBC-3): parameter lists of POPULATE TOKEN and WRITE USING TOKEN, and what their results look like. */
#ifndef IRPCHECK_STORAGE_OFFLOAD_H
#define IRPCHECK_STORAGE_OFFLOAD_H

#define BLOCK_DEVICE_TOKEN_SIZE 512
#pragma pack(push, 1)
typedef struct { UCHAR LogicalBlockAddress[8], TransferLength[4], Reserved[4]; } BLOCK_DEVICE_RANGE_DESCRIPTOR, *PBLOCK_DEVICE_RANGE_DESCRIPTOR;
typedef struct { UCHAR TokenIdentifier[2], Token[BLOCK_DEVICE_TOKEN_SIZE]; } BLOCK_DEVICE_TOKEN_DESCRIPTOR, *PBLOCK_DEVICE_TOKEN_DESCRIPTOR;
typedef struct { UCHAR PopulateTokenDataLength[2], Immediate : 1, Reserved1 : 7, Reserved2, InactivityTimeout[4], Reserved3[6], BlockDeviceRangeDescriptorListLength[2], BlockDeviceRangeDescriptor[]; } POPULATE_TOKEN_HEADER, *PPOPULATE_TOKEN_HEADER;
typedef struct { UCHAR WriteUsingTokenDataLength[2], Immediate : 1, Reserved1 : 7, Reserved2[5], BlockOffsetIntoToken[8], Token[BLOCK_DEVICE_TOKEN_SIZE], Reserved3[6], BlockDeviceRangeDescriptorListLength[2], BlockDeviceRangeDescriptor[]; } WRITE_USING_TOKEN_HEADER, *PWRITE_USING_TOKEN_HEADER;
typedef struct {
  UCHAR AvailableData[4], ResponseToServiceAction : 5, Reserved1 : 3, OperationStatus : 7, Reserved2 : 1, OperationCounter[2], EstimatedStatusUpdateDelay[4];
  UCHAR CompletionStatus, SenseDataFieldLength, SenseDataLength, TransferCountUnits, TransferCount[8], SegmentsProcessed[2], Reserved3[6], SenseData[];
} RECEIVE_TOKEN_INFORMATION_HEADER, *PRECEIVE_TOKEN_INFORMATION_HEADER;
typedef struct { UCHAR TokenDescriptorsLength[4], TokenDescriptor[]; } RECEIVE_TOKEN_INFORMATION_RESPONSE_HEADER, *PRECEIVE_TOKEN_INFORMATION_RESPONSE_HEADER;
#pragma pack(pop)
#define OPERATION_COMPLETED_WITH_SUCCESS 0x01
#define OPERATION_COMPLETED_WITH_ERROR 0x02
#define OPERATION_COMPLETED_WITH_RESIDUAL_DATA 0x03
#define OPERATION_IN_PROGRESS_IN_FOREGROUND 0x11
#define OPERATION_IN_PROGRESS_IN_BACKGROUND 0x12
#define OPERATION_TERMINATED 0x60
#define TRANSFER_COUNT_UNITS_BYTES 0
#define TRANSFER_COUNT_UNITS_KIBIBYTES 1
#define TRANSFER_COUNT_UNITS_MEBIBYTES 2
#define TRANSFER_COUNT_UNITS_GIBIBYTES 3
#define TRANSFER_COUNT_UNITS_TEBIBYTES 4
#define TRANSFER_COUNT_UNITS_PEBIBYTES 5
#define TRANSFER_COUNT_UNITS_EXBIBYTES 6
#define TRANSFER_COUNT_UNITS_NUMBER_BLOCKS 0xF1

#endif
