/* The system management bus: requests, alarms, and what its class driver and the drivers of hosts exchange. */
#ifndef IRPCHECK_SMBUS_H
#define IRPCHECK_SMBUS_H
#include <wdm.h>
#define SMB_BUS_REQUEST CTL_CODE(FILE_DEVICE_UNKNOWN, 0, METHOD_NEITHER, FILE_ANY_ACCESS)
#define SMB_REGISTER_ALARM_NOTIFY CTL_CODE(FILE_DEVICE_UNKNOWN, 1, METHOD_NEITHER, FILE_ANY_ACCESS)
#define SMB_DEREGISTER_ALARM_NOTIFY CTL_CODE(FILE_DEVICE_UNKNOWN, 2, METHOD_NEITHER, FILE_ANY_ACCESS)
#define SMB_MAX_DATA_SIZE 32
#define SMB_STATUS_OK 0x00
#define SMB_UNKNOWN_FAILURE 0x07
#define SMB_ADDRESS_NOT_ACKNOWLEDGED 0x10
#define SMB_DEVICE_ERROR 0x11
#define SMB_COMMAND_ACCESS_DENIED 0x12
#define SMB_UNKNOWN_ERROR 0x13
#define SMB_DEVICE_ACCESS_DENIED 0x17
#define SMB_TIMEOUT 0x18
#define SMB_UNSUPPORTED_PROTOCOL 0x19
#define SMB_BUS_BUSY 0x1A
#define SMB_WRITE_QUICK 0x00
#define SMB_READ_QUICK 0x01
#define SMB_SEND_BYTE 0x02
#define SMB_RECEIVE_BYTE 0x03
#define SMB_WRITE_BYTE 0x04
#define SMB_READ_BYTE 0x05
#define SMB_WRITE_WORD 0x06
#define SMB_READ_WORD 0x07
#define SMB_WRITE_BLOCK 0x08
#define SMB_READ_BLOCK 0x09
#define SMB_PROCESS_CALL 0x0A
#define SMB_BLOCK_PROCESS_CALL 0x0B
#define SMB_MAXIMUM_PROTOCOL 0x0B
typedef struct { UCHAR Status, Protocol, Address, Command, BlockLength, Data[SMB_MAX_DATA_SIZE]; } SMB_REQUEST, *PSMB_REQUEST;
typedef VOID (*SMB_ALARM_NOTIFY)(PVOID Context, UCHAR Address, USHORT Data);
typedef struct { UCHAR MinAddress, MaxAddress; SMB_ALARM_NOTIFY NotifyFunction; PVOID NotifyContext; } SMB_REGISTER_ALARM, *PSMB_REGISTER_ALARM;
#define SMB_CLASS_MAJOR_VERSION 0x0001
#define SMB_CLASS_MINOR_VERSION 0x0000
struct _SMB_CLASS;
typedef NTSTATUS (*SMB_RESET_DEVICE)(struct _SMB_CLASS *SmbClass, PVOID SmbMiniport);
typedef VOID (*SMB_START_IO)(struct _SMB_CLASS *SmbClass, PVOID SmbMiniport);
typedef NTSTATUS (*SMB_STOP_DEVICE)(struct _SMB_CLASS *SmbClass, PVOID SmbMiniport);
typedef struct _SMB_CLASS {
  USHORT MajorVersion, MinorVersion;
  PVOID Miniport;
  PDEVICE_OBJECT DeviceObject, PDO, LowerDeviceObject;
  PIRP CurrentIrp;
  PSMB_REQUEST CurrentSmb;
  SMB_RESET_DEVICE ResetDevice;
  SMB_START_IO StartIo;
  SMB_STOP_DEVICE StopDevice;
} SMB_CLASS, *PSMB_CLASS;
typedef NTSTATUS (*PSMB_INITIALIZE_MINIPORT)(PSMB_CLASS SmbClass, PVOID MiniportExtension, PVOID MiniportContext);
NTSTATUS SmbClassInitializeDevice(ULONG MajorVersion, ULONG MinorVersion, PDRIVER_OBJECT DriverObject);
NTSTATUS SmbClassCreateFdo(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PDO, ULONG MiniportExtensionSize, PSMB_INITIALIZE_MINIPORT MiniportInitialize, PVOID MiniportContext, PDEVICE_OBJECT *FDO);
VOID SmbClassCompleteRequest(PSMB_CLASS SmbClass);
VOID SmbClassAlarm(PSMB_CLASS SmbClass, UCHAR Address, USHORT Data);
VOID SmbClassLockDevice(PSMB_CLASS SmbClass);
VOID SmbClassUnlockDevice(PSMB_CLASS SmbClass);
#endif
