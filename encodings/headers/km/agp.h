/* Accelerated graphics: the capability of a bridge or card, its extended registers, and how the bus driver gets at the target's. */
#ifndef IRPCHECK_KM_AGP_H
#define IRPCHECK_KM_AGP_H
#define PCI_AGP_RATE_1X 0x1
#define PCI_AGP_RATE_2X 0x2
#define PCI_AGP_RATE_4X 0x4
typedef struct _PCI_AGP_CAPABILITY {
  PCI_CAPABILITIES_HEADER Header;
  USHORT Minor : 4, Major : 4, Rsvd1 : 8;
  struct _PCI_AGP_STATUS {
    ULONG Rate : 3, Agp3Mode : 1, FastWrite : 1, FourGB : 1, HostTransDisable : 1, Gart64 : 1, ITA_Coherent : 1, SideBandAddressing : 1;
    ULONG CalibrationCycle : 3, AsyncRequestSize : 3, Rsvd1 : 1, Isoch : 1, Rsvd2 : 6, RequestQueueDepthMaximum : 8;
  } AGPStatus;
  struct _PCI_AGP_COMMAND {
    ULONG Rate : 3, Rsvd1 : 1, FastWriteEnable : 1, FourGBEnable : 1, Rsvd2 : 1, Gart64 : 1, AGPEnable : 1, SBAEnable : 1;
    ULONG CalibrationCycle : 3, AsyncReqSize : 3, Rsvd3 : 8, RequestQueueDepth : 8;
  } AGPCommand;
} PCI_AGP_CAPABILITY, *PPCI_AGP_CAPABILITY;
typedef enum _EXTENDED_AGP_REGISTER { IsochStatus, AgpControl, ApertureSize, AperturePageSize, GartLow, GartHigh, IsochCommand } EXTENDED_AGP_REGISTER, *PEXTENDED_AGP_REGISTER;
typedef struct _PCI_AGP_ISOCH_STATUS { ULONG ErrorCode : 2, Rsvd1 : 1, Isoch_L : 3, Isoch_Y : 2, Isoch_N : 8, Rsvd2 : 16; } PCI_AGP_ISOCH_STATUS, *PPCI_AGP_ISOCH_STATUS;
typedef struct _PCI_AGP_CONTROL { ULONG Rsvd1 : 7, GTLB_Enable : 1, AP_Enable : 1, CAL_Disable : 1, Rsvd2 : 22; } PCI_AGP_CONTROL, *PPCI_AGP_CONTROL;
typedef struct _PCI_AGP_APERTURE_PAGE_SIZE { USHORT PageSizeMask : 11, Rsvd1 : 1, PageSizeSelect : 4; } PCI_AGP_APERTURE_PAGE_SIZE, *PPCI_AGP_APERTURE_PAGE_SIZE;
typedef struct _PCI_AGP_ISOCH_COMMAND { USHORT Rsvd1 : 6, Isoch_Y : 2, Isoch_N : 8; } PCI_AGP_ISOCH_COMMAND, *PPCI_AGP_ISOCH_COMMAND;
typedef struct _PCI_AGP_EXTENDED_CAPABILITY {
  PCI_AGP_ISOCH_STATUS IsochStatus;
  PCI_AGP_CONTROL AgpControl;
  USHORT ApertureSize;
  PCI_AGP_APERTURE_PAGE_SIZE AperturePageSize;
  ULONG GartLow, GartHigh;
  PCI_AGP_ISOCH_COMMAND IsochCommand;
} PCI_AGP_EXTENDED_CAPABILITY, *PPCI_AGP_EXTENDED_CAPABILITY;
typedef struct _AGP_TARGET_BUS_INTERFACE_STANDARD {
  USHORT Size, Version;
  PVOID Context;
  PINTERFACE_REFERENCE InterfaceReference;
  PINTERFACE_DEREFERENCE InterfaceDereference;
  GET_SET_DEVICE_DATA *SetBusData, *GetBusData;
  UCHAR CapabilityID;
} AGP_TARGET_BUS_INTERFACE_STANDARD, *PAGP_TARGET_BUS_INTERFACE_STANDARD;
#endif
