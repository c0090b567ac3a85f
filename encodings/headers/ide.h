/* What miniports of PCI IDE controllers tell the port driver for them (pciidex): the form that MinGW-w64 and ReactOS give it. */
#ifndef IRPCHECK_IDE_H
#define IRPCHECK_IDE_H
#include <wdm.h>
#define MAX_IDE_CHANNEL 2
#define MAX_IDE_LINE 2
#define MAX_IDE_DEVICE 2
#define PIO_MODE0 (1 << 0)
#define PIO_MODE1 (1 << 1)
#define PIO_MODE2 (1 << 2)
#define PIO_MODE3 (1 << 3)
#define PIO_MODE4 (1 << 4)
#define SWDMA_MODE0 (1 << 5)
#define SWDMA_MODE1 (1 << 6)
#define SWDMA_MODE2 (1 << 7)
#define MWDMA_MODE0 (1 << 8)
#define MWDMA_MODE1 (1 << 9)
#define MWDMA_MODE2 (1 << 10)
#define UDMA_MODE0 (1 << 11)
#define UDMA_MODE1 (1 << 12)
#define UDMA_MODE2 (1 << 13)
#define UDMA_MODE3 (1 << 14)
#define UDMA_MODE4 (1 << 15)
#define UDMA_MODE5 (1 << 16)
#pragma pack(push, 1)
typedef struct _IDENTIFY_DATA {
  USHORT GeneralConfiguration, NumCylinders, Reserved1, NumHeads, UnformattedBytesPerTrack, UnformattedBytesPerSector, NumSectorsPerTrack, VendorUnique1[3];
  UCHAR SerialNumber[20];
  USHORT BufferType, BufferSectorSize, NumberOfEccBytes;
  UCHAR FirmwareRevision[8], ModelNumber[40], MaximumBlockTransfer, VendorUnique2;
  USHORT DoubleWordIo, Capabilities, Reserved2;
  UCHAR VendorUnique3, PioCycleTimingMode, VendorUnique4, DmaCycleTimingMode;
  USHORT TranslationFieldsValid : 3, Reserved3 : 13;
  USHORT NumberOfCurrentCylinders, NumberOfCurrentHeads, CurrentSectorsPerTrack;
  ULONG CurrentSectorCapacity;
  USHORT CurrentMultiSectorSetting;
  ULONG UserAddressableSectors;
  USHORT SingleWordDMASupport : 8, SingleWordDMAActive : 8;
  USHORT MultiWordDMASupport : 8, MultiWordDMAActive : 8;
  USHORT AdvancedPIOModes : 8, Reserved4 : 8;
  USHORT MinimumMWXferCycleTime, RecommendedMWXferCycleTime, MinimumPIOCycleTime, MinimumPIOCycleTimeIORDY, Reserved5[11], MajorRevision, MinorRevision, Reserved6, CommandSetSupport, Reserved6a[2], CommandSetActive, Reserved6b;
  USHORT UltraDMASupport : 8, UltraDMAActive : 8;
  USHORT Reserved7[11];
  ULONG Max48BitLBA[2];
  USHORT Reserved7a[22];
  USHORT LastLun : 3, Reserved8 : 13;
  USHORT MediaStatusNotification : 2, Reserved9 : 6, DeviceWriteProtect : 1, Reserved10 : 7;
  USHORT Reserved11[128];
} IDENTIFY_DATA, *PIDENTIFY_DATA;
#pragma pack(pop)
typedef struct _PCIIDE_TRANSFER_MODE_SELECT {
  ULONG Channel;
  BOOLEAN DevicePresent[MAX_IDE_DEVICE * MAX_IDE_LINE], FixedDisk[MAX_IDE_DEVICE * MAX_IDE_LINE], IoReadySupported[MAX_IDE_DEVICE * MAX_IDE_LINE];
  ULONG DeviceTransferModeSupported[MAX_IDE_DEVICE * MAX_IDE_LINE], BestPioCycleTime[MAX_IDE_DEVICE * MAX_IDE_LINE], BestSwDmaCycleTime[MAX_IDE_DEVICE * MAX_IDE_LINE];
  ULONG BestMwDmaCycleTime[MAX_IDE_DEVICE * MAX_IDE_LINE], BestUDmaCycleTime[MAX_IDE_DEVICE * MAX_IDE_LINE];
  ULONG DeviceTransferModeCurrent[MAX_IDE_DEVICE * MAX_IDE_LINE], UserChoiceTransferMode[MAX_IDE_DEVICE * MAX_IDE_LINE], EnableUDMA66;
  IDENTIFY_DATA IdentifyData[MAX_IDE_DEVICE];
  ULONG DeviceTransferModeSelected[MAX_IDE_DEVICE * MAX_IDE_LINE];
  PULONG TransferModeTimingTable;
  ULONG TransferModeTableLength;
} PCIIDE_TRANSFER_MODE_SELECT, *PPCIIDE_TRANSFER_MODE_SELECT;
typedef enum { ChannelDisabled, ChannelEnabled, ChannelStateUnknown } IDE_CHANNEL_STATE;
typedef IDE_CHANNEL_STATE (*PCIIDE_CHANNEL_ENABLED)(PVOID DeviceExtension, ULONG Channel);
typedef BOOLEAN (*PCIIDE_SYNC_ACCESS_REQUIRED)(PVOID DeviceExtension);
typedef NTSTATUS (*PCIIDE_TRANSFER_MODE_SELECT_FUNC)(PVOID DeviceExtension, PPCIIDE_TRANSFER_MODE_SELECT XferMode);
typedef ULONG (*PCIIDE_USEDMA_FUNC)(PVOID DeviceExtension, PUCHAR CdbCommand, PUCHAR Slave);
typedef NTSTATUS (*PCIIDE_UDMA_MODES_SUPPORTED)(IDENTIFY_DATA IdentifyData, PULONG BestXferMode, PULONG CurrentXferMode);
typedef struct _IDE_CONTROLLER_PROPERTIES {
  ULONG Size, ExtensionSize, SupportedTransferMode[MAX_IDE_CHANNEL][MAX_IDE_DEVICE];
  PCIIDE_CHANNEL_ENABLED PciIdeChannelEnabled;
  PCIIDE_SYNC_ACCESS_REQUIRED PciIdeSyncAccessRequired;
  PCIIDE_TRANSFER_MODE_SELECT_FUNC PciIdeTransferModeSelect;
  BOOLEAN IgnoreActiveBitForAtaDevice, AlwaysClearBusMasterInterrupt;
  PCIIDE_USEDMA_FUNC PciIdeUseDma;
  ULONG AlignmentRequirement, DefaultPIO;
  PCIIDE_UDMA_MODES_SUPPORTED PciIdeUdmaModesSupported;
} IDE_CONTROLLER_PROPERTIES, *PIDE_CONTROLLER_PROPERTIES;
typedef NTSTATUS (*PCONTROLLER_PROPERTIES)(PVOID DeviceExtension, PIDE_CONTROLLER_PROPERTIES ControllerProperties);
NTSTATUS PciIdeXInitialize(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath, PCONTROLLER_PROPERTIES HwGetControllerProperties, ULONG ExtensionSize);
NTSTATUS PciIdeXGetBusData(PVOID DeviceExtension, PVOID Buffer, ULONG ConfigDataOffset, ULONG BufferLength);
NTSTATUS PciIdeXSetBusData(PVOID DeviceExtension, PVOID Buffer, PVOID DataMask, ULONG ConfigDataOffset, ULONG BufferLength);
#endif
