/* The port driver for host controllers of SD cards. */
#ifndef IRPCHECK_SDPORT_H
#define IRPCHECK_SDPORT_H
#include <ntddk.h>
#define SDPORT_EVENT_CARD_RESPONSE 0x00000001
#define SDPORT_EVENT_CARD_RW_END 0x00000002
#define SDPORT_EVENT_BLOCKGAP 0x00000004
#define SDPORT_EVENT_DMA_COMPLETE 0x00000008
#define SDPORT_EVENT_BUFFER_EMPTY 0x00000010
#define SDPORT_EVENT_BUFFER_FULL 0x00000020
#define SDPORT_EVENT_CARD_CHANGE 0x000000C0
#define SDPORT_EVENT_CARD_INTERRUPT 0x00000100
#define SDPORT_EVENT_TUNING 0x00001000
#define SDPORT_EVENT_ERROR 0x00008000
#define SDPORT_ERROR_CMD_TIMEOUT 0x0001
#define SDPORT_ERROR_CMD_CRC_ERROR 0x0002
#define SDPORT_ERROR_CMD_END_BIT_ERROR 0x0004
#define SDPORT_ERROR_CMD_INDEX_ERROR 0x0008
#define SDPORT_ERROR_DATA_TIMEOUT 0x0010
#define SDPORT_ERROR_DATA_CRC_ERROR 0x0020
#define SDPORT_ERROR_DATA_END_BIT_ERROR 0x0040
#define SDPORT_ERROR_BUS_POWER_ERROR 0x0080
#define SDPORT_ERROR_AUTO_CMD12_ERROR 0x0100
#define SDPORT_ERROR_ADMA_ERROR 0x0200
#define SDPORT_GENERIC_IO_ERROR 0x8000
#define MAX_SD_SLOTS 6
typedef UCHAR SDPORT_COMMAND_INDEX;
typedef enum _SDPORT_BUS_TYPE { SdBusTypeUndefined = -1, SdBusTypeAcpi, SdBusTypePci } SDPORT_BUS_TYPE, *PSDPORT_BUS_TYPE;
typedef enum _SDPORT_COMMAND_TYPE { SdCommandTypeUndefined, SdCommandTypeSuspend, SdCommandTypeResume, SdCommandTypeAbort } SDPORT_COMMAND_TYPE, *PSDPORT_COMMAND_TYPE;
typedef enum _SDPORT_COMMAND_CLASS { SdCommandClassUndefined, SdCommandClassStandard, SdCommandClassApp } SDPORT_COMMAND_CLASS, *PSDPORT_COMMAND_CLASS;
typedef enum _SDPORT_RESPONSE_TYPE { SdResponseTypeUndefined, SdResponseTypeNone, SdResponseTypeR1, SdResponseTypeR1B, SdResponseTypeR2, SdResponseTypeR3, SdResponseTypeR4, SdResponseTypeR5, SdResponseTypeR5B, SdResponseTypeR6 } SDPORT_RESPONSE_TYPE, *PSDPORT_RESPONSE_TYPE;
typedef enum _SDPORT_TRANSFER_TYPE { SdTransferTypeUndefined, SdTransferTypeNone, SdTransferTypeSingleBlock, SdTransferTypeMultiBlock, SdTransferTypeMultiBlockNoStop } SDPORT_TRANSFER_TYPE, *PSDPORT_TRANSFER_TYPE;
typedef enum _SDPORT_TRANSFER_DIRECTION { SdTransferDirectionUndefined, SdTransferDirectionRead, SdTransferDirectionWrite } SDPORT_TRANSFER_DIRECTION, *PSDPORT_TRANSFER_DIRECTION;
typedef enum _SDPORT_TRANSFER_METHOD { SdTransferMethodUndefined, SdTransferMethodPio, SdTransferMethodSgDma } SDPORT_TRANSFER_METHOD, *PSDPORT_TRANSFER_METHOD;
typedef enum _SDPORT_REQUEST_TYPE { SdRequestTypeUnspecified, SdRequestTypeCommandNoTransfer, SdRequestTypeCommandWithTransfer, SdRequestTypeStartTransfer } SDPORT_REQUEST_TYPE, *PSDPORT_REQUEST_TYPE;
typedef enum _SDPORT_RESET_TYPE { SdResetTypeUndefined, SdResetTypeAll, SdResetTypeCmd, SdResetTypeDat } SDPORT_RESET_TYPE, *PSDPORT_RESET_TYPE;
typedef enum _SDPORT_BUS_VOLTAGE { SdBusVoltageUndefined, SdBusVoltage33, SdBusVoltage30, SdBusVoltage18, SdBusVoltageOff } SDPORT_BUS_VOLTAGE, *PSDPORT_BUS_VOLTAGE;
typedef enum _SDPORT_BUS_WIDTH { SdBusWidthUndefined = 0, SdBusWidth1Bit = 1, SdBusWidth4Bit = 4, SdBusWidth8Bit = 8 } SDPORT_BUS_WIDTH, *PSDPORT_BUS_WIDTH;
typedef enum _SDPORT_BUS_SPEED { SdBusSpeedUndefined, SdBusSpeedNormal, SdBusSpeedHigh, SdBusSpeedSDR12, SdBusSpeedSDR25, SdBusSpeedSDR50, SdBusSpeedDDR50, SdBusSpeedSDR104, SdBusSpeedHS200, SdBusSpeedHS400 } SDPORT_BUS_SPEED, *PSDPORT_BUS_SPEED;
typedef enum _SDPORT_SIGNALING_VOLTAGE { SdignalingVoltageUndefined, SdSignalingVoltage33, SdSignalingVoltage18 } SDPORT_SIGNALING_VOLTAGE, *PSDPORT_SIGNALING_VOLTAGE;
typedef enum _SDPORT_DRIVE_STRENGTH { SdDriveStrengthUndefined, SdDriveStrength200mA, SdDriveStrength400mA, SdDriveStrength600mA, SdDriveStrength800mA } SDPORT_DRIVE_STRENGTH, *PSDPORT_DRIVE_STRENGTH;
typedef enum _SDPORT_DRIVER_TYPE { SdDriverTypeUndefined, SdDriverTypeB, SdDriverTypeA, SdDriverTypeC, SdDriverTypeD } SDPORT_DRIVER_TYPE, *PSDPORT_DRIVER_TYPE;
typedef enum _SDPORT_BUS_OPERATION_TYPE { SdBusOperationUndefined, SdResetHw, SdResetHost, SdSetClock, SdSetVoltage, SdSetPower, SdSetBusWidth, SdSetBusSpeed, SdSetSignalingVoltage, SdSetDriveStrength, SdSetDriverType, SdSetPresetValue, SdSetBlockGapInterrupt, SdExecuteTuning } SDPORT_BUS_OPERATION_TYPE, *PSDPORT_BUS_OPERATION_TYPE;
typedef struct _SDPORT_COMMAND {
  SDPORT_COMMAND_INDEX Index;
  SDPORT_COMMAND_TYPE Type;
  SDPORT_COMMAND_CLASS Class;
  SDPORT_RESPONSE_TYPE ResponseType;
  SDPORT_TRANSFER_TYPE TransferType;
  SDPORT_TRANSFER_DIRECTION TransferDirection;
  SDPORT_TRANSFER_METHOD TransferMethod;
  ULONG Argument;
  BOOLEAN UseAutoCmd12, UseAutoCmd23;
  USHORT BlockSize, BlockCount;
  ULONG Length;
  PUCHAR DataBuffer;
  PVOID DmaVirtualAddress;
  PHYSICAL_ADDRESS DmaPhysicalAddress;
  PSCATTER_GATHER_LIST ScatterGatherList;
  ULONG ScatterGatherListSize;
} SDPORT_COMMAND, *PSDPORT_COMMAND;
typedef struct _SDPORT_REQUEST { SDPORT_REQUEST_TYPE Type; SDPORT_COMMAND Command; ULONG RequiredEvents; NTSTATUS Status; } SDPORT_REQUEST, *PSDPORT_REQUEST;
typedef struct _SDPORT_BUS_OPERATION {
  SDPORT_BUS_OPERATION_TYPE Type;
  union {
    SDPORT_RESET_TYPE ResetType;
    ULONG FrequencyKhz;
    SDPORT_BUS_VOLTAGE Voltage;
    BOOLEAN PowerEnabled;
    SDPORT_BUS_WIDTH BusWidth;
    SDPORT_BUS_SPEED BusSpeed;
    SDPORT_SIGNALING_VOLTAGE SignalingVoltage;
    UCHAR DriveStrength;
    SDPORT_DRIVER_TYPE DriverType;
    BOOLEAN PresetValueEnabled, BlockGapIntEnabled;
  } Parameters;
} SDPORT_BUS_OPERATION, *PSDPORT_BUS_OPERATION;
typedef struct _SDPORT_CAPABILITIES {
  UCHAR SpecVersion, MaximumOutstandingRequests;
  USHORT MaximumBlockSize, MaximumBlockCount;
  ULONG BaseClockFrequencyKhz, TuningTimerCountInSeconds, DmaDescriptorSize, AlignmentRequirement, PioTransferMaxThreshold;
  struct {
    ULONG ScatterGatherDma : 1, Address64Bit : 1, BusWidth8Bit : 1, HighSpeed : 1, SignalingVoltage18V : 1, SDR50 : 1, DDR50 : 1, SDR104 : 1, HS200 : 1, HS400 : 1, Reserved : 5,
          DriverTypeA : 1, DriverTypeB : 1, DriverTypeC : 1, DriverTypeD : 1, TuningForSDR50 : 1, SoftwareTuning : 1, AutoCmd12 : 1, AutoCmd23 : 1, Voltage18V : 1, Voltage30V : 1, Voltage33V : 1,
          Limit200mA : 1, Limit400mA : 1, Limit600mA : 1, Limit800mA : 1, SaveContext : 1, Reserved1 : 3;
  } Supported;
  struct { ULONG UsePioForRead : 1, UsePioForWrite : 1, Reserved : 30; } Flags;
} SDPORT_CAPABILITIES, *PSDPORT_CAPABILITIES;
struct _SD_MINIPORT;
typedef NTSTATUS SDPORT_GET_SLOT_COUNT(struct _SD_MINIPORT *Miniport, PUCHAR SlotCount);
typedef VOID SDPORT_GET_SLOT_CAPABILITIES(PVOID PrivateExtension, PSDPORT_CAPABILITIES Capabilities);
typedef NTSTATUS SDPORT_INITIALIZE(PVOID PrivateExtension, PHYSICAL_ADDRESS PhysicalBase, PVOID VirtualBase, ULONG Length, BOOLEAN CrashdumpMode);
typedef NTSTATUS SDPORT_ISSUE_BUS_OPERATION(PVOID PrivateExtension, PSDPORT_BUS_OPERATION BusOperation);
typedef BOOLEAN SDPORT_GET_CARD_DETECT_STATE(PVOID PrivateExtension);
typedef BOOLEAN SDPORT_GET_WRITE_PROTECT_STATE(PVOID PrivateExtension);
typedef BOOLEAN SDPORT_INTERRUPT(PVOID PrivateExtension, PULONG Events, PULONG Errors, PBOOLEAN NotifyCardChange, PBOOLEAN NotifySdioInterrupt, PBOOLEAN NotifyTuning);
typedef NTSTATUS SDPORT_ISSUE_REQUEST(PVOID PrivateExtension, PSDPORT_REQUEST Request);
typedef VOID SDPORT_GET_RESPONSE(PVOID PrivateExtension, PSDPORT_COMMAND Command, PVOID ResponseBuffer);
typedef VOID SDPORT_REQUEST_DPC(PVOID PrivateExtension, PSDPORT_REQUEST Request, ULONG Events, ULONG Errors);
typedef VOID SDPORT_SAVE_CONTEXT(PVOID PrivateExtension);
typedef VOID SDPORT_RESTORE_CONTEXT(PVOID PrivateExtension);
typedef VOID SDPORT_TOGGLE_EVENTS(PVOID PrivateExtension, ULONG EventMask, BOOLEAN Enable);
typedef VOID SDPORT_CLEAR_EVENTS(PVOID PrivateExtension, ULONG EventMask);
typedef NTSTATUS SDPORT_PO_FX_POWER_CONTROL_CALLBACK(struct _SD_MINIPORT *Miniport, LPCGUID PowerControlCode, PVOID InputBuffer, SIZE_T InputBufferSize, PVOID OutputBuffer, SIZE_T OutputBufferSize, PSIZE_T BytesReturned);
typedef VOID SDPORT_CLEANUP(struct _SD_MINIPORT *Miniport);
typedef struct _SDPORT_INITIALIZATION_DATA {
  ULONG StructureSize;
  SDPORT_GET_SLOT_COUNT *GetSlotCount;
  SDPORT_GET_SLOT_CAPABILITIES *GetSlotCapabilities;
  SDPORT_INTERRUPT *Interrupt;
  SDPORT_ISSUE_REQUEST *IssueRequest;
  SDPORT_GET_RESPONSE *GetResponse;
  SDPORT_REQUEST_DPC *RequestDpc;
  SDPORT_TOGGLE_EVENTS *ToggleEvents;
  SDPORT_CLEAR_EVENTS *ClearEvents;
  SDPORT_SAVE_CONTEXT *SaveContext;
  SDPORT_RESTORE_CONTEXT *RestoreContext;
  SDPORT_INITIALIZE *Initialize;
  SDPORT_ISSUE_BUS_OPERATION *IssueBusOperation;
  SDPORT_GET_CARD_DETECT_STATE *GetCardDetectState;
  SDPORT_GET_WRITE_PROTECT_STATE *GetWriteProtectState;
  SDPORT_PO_FX_POWER_CONTROL_CALLBACK *PowerControlCallback;
  SDPORT_CLEANUP *Cleanup;
  ULONG PrivateExtensionSize;
  BOOLEAN CrashdumpSupported;
} SDPORT_INITIALIZATION_DATA, *PSDPORT_INITIALIZATION_DATA;
typedef struct _SDPORT_SLOT_EXTENSION { struct _SD_MINIPORT *Miniport; UCHAR PrivateExtension[]; } SDPORT_SLOT_EXTENSION, *PSDPORT_SLOT_EXTENSION;
typedef struct _SDPORT_PCI_CONFIG_INFO { ULONG VendorID, DeviceID, RevisionID, SubsysID; } SDPORT_PCI_CONFIG_INFO, *PSDPORT_PCI_CONFIG_INFO;
typedef struct _SDPORT_PORT_CONFIG_INFO { PVOID DeviceObject; SDPORT_BUS_TYPE BusType; union { SDPORT_PCI_CONFIG_INFO PciConfigInfo; } BusInfo; } SDPORT_PORT_CONFIG_INFO, *PSDPORT_PORT_CONFIG_INFO;
typedef struct _SD_MINIPORT { PSDPORT_INITIALIZATION_DATA InitializationData; SDPORT_PORT_CONFIG_INFO ConfigurationInfo; UCHAR SlotCount; PSDPORT_SLOT_EXTENSION SlotExtensionList[MAX_SD_SLOTS]; } SD_MINIPORT, *PSD_MINIPORT;
NTSTATUS SdPortInitialize(PVOID Argument1, PVOID Argument2, PSDPORT_INITIALIZATION_DATA InitializationData);
VOID SdPortCompleteRequest(PSDPORT_REQUEST Request, NTSTATUS Status);
NTSTATUS SdPortGetPciConfigSpace(PSD_MINIPORT Miniport, UCHAR Offset, PUCHAR Buffer, ULONG Length);
NTSTATUS SdPortSetPciConfigSpace(PSD_MINIPORT Miniport, UCHAR Offset, PUCHAR Buffer, ULONG Length);
VOID SdPortWait(ULONG Microseconds);
VOID SdPortWriteRegisterUlong(PVOID BaseAddress, ULONG Register, ULONG Data);
ULONG SdPortReadRegisterUlong(PVOID BaseAddress, ULONG Register);
VOID SdPortReadRegisterBufferUlong(PVOID BaseAddress, ULONG Register, PULONG Buffer, ULONG Length);
VOID SdPortWriteRegisterBufferUlong(PVOID BaseAddress, ULONG Register, PULONG Buffer, ULONG Length);
VOID SdPortWriteRegisterUshort(PVOID BaseAddress, ULONG Register, USHORT Data);
USHORT SdPortReadRegisterUshort(PVOID BaseAddress, ULONG Register);
VOID SdPortReadRegisterBufferUshort(PVOID BaseAddress, ULONG Register, PUSHORT Buffer, ULONG Length);
VOID SdPortWriteRegisterBufferUshort(PVOID BaseAddress, ULONG Register, PUSHORT Buffer, ULONG Length);
VOID SdPortWriteRegisterUchar(PVOID BaseAddress, ULONG Register, UCHAR Data);
UCHAR SdPortReadRegisterUchar(PVOID BaseAddress, ULONG Register);
VOID SdPortReadRegisterBufferUchar(PVOID BaseAddress, ULONG Register, PUCHAR Buffer, ULONG Length);
VOID SdPortWriteRegisterBufferUchar(PVOID BaseAddress, ULONG Register, PUCHAR Buffer, ULONG Length);
#endif
