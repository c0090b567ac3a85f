/* USB requests as drivers send them: the request block (URB) with its many forms, pipes and interfaces. */
#ifndef IRPCHECK_USB_H
#define IRPCHECK_USB_H
#include <ntdef.h>
#include <usb200.h>
typedef LONG USBD_STATUS;
/* Beside the type: what is told, without how grave it is. */
#define USBD_STATUS(status) ((ULONG)(status) & 0x0FFFFFFFL)
typedef PVOID USBD_PIPE_HANDLE, USBD_CONFIGURATION_HANDLE, USBD_INTERFACE_HANDLE;
#define USBD_STATUS_SUCCESS ((USBD_STATUS)0x00000000L)
#define USBD_STATUS_PENDING ((USBD_STATUS)0x40000000L)
#define USBD_STATUS_CRC ((USBD_STATUS)0xC0000001L)
#define USBD_STATUS_STALL_PID ((USBD_STATUS)0xC0000004L)
#define USBD_STATUS_REQUEST_FAILED ((USBD_STATUS)0x80000500L)
#define USBD_STATUS_DEV_NOT_RESPONDING ((USBD_STATUS)0xC0000005L)
#define USBD_STATUS_DATA_OVERRUN ((USBD_STATUS)0xC0000008L)
#define USBD_STATUS_BUFFER_OVERRUN ((USBD_STATUS)0xC000000CL)
#define USBD_STATUS_ENDPOINT_HALTED ((USBD_STATUS)0xC0000030L)
#define USBD_STATUS_INVALID_URB_FUNCTION ((USBD_STATUS)0x80000200L)
#define USBD_STATUS_INVALID_PARAMETER ((USBD_STATUS)0x80000300L)
#define USBD_STATUS_ERROR_BUSY ((USBD_STATUS)0x80000400L)
#define USBD_STATUS_INVALID_PIPE_HANDLE ((USBD_STATUS)0x80000600L)
#define USBD_STATUS_CANCELED ((USBD_STATUS)0xC0010000L)
#define USBD_STATUS_DEVICE_GONE ((USBD_STATUS)0xC0007000L)
#define USBD_SUCCESS(status) ((USBD_STATUS)(status) >= 0)
#define USBD_PENDING(status) ((ULONG)(status) >> 30 == 1)
#define USBD_ERROR(status) ((USBD_STATUS)(status) < 0)
#define USBD_TRANSFER_DIRECTION_OUT 0
#define USBD_TRANSFER_DIRECTION_BIT 0
#define USBD_TRANSFER_DIRECTION_IN (1 << USBD_TRANSFER_DIRECTION_BIT)
#define USBD_SHORT_TRANSFER_OK 0x00000002
#define USBD_START_ISO_TRANSFER_ASAP 0x00000004
#define USBD_TRANSFER_DIRECTION(flags) ((flags) & USBD_TRANSFER_DIRECTION_IN)
#define USBD_DEFAULT_PIPE_TRANSFER 0x00000008
#define USBD_DEFAULT_MAXIMUM_TRANSFER_SIZE 0xFFFFFFFF
#define URB_FUNCTION_SELECT_CONFIGURATION 0x0000
#define URB_FUNCTION_SELECT_INTERFACE 0x0001
#define URB_FUNCTION_ABORT_PIPE 0x0002
#define URB_FUNCTION_GET_CURRENT_FRAME_NUMBER 0x0007
#define URB_FUNCTION_CONTROL_TRANSFER 0x0008
#define URB_FUNCTION_BULK_OR_INTERRUPT_TRANSFER 0x0009
#define URB_FUNCTION_ISOCH_TRANSFER 0x000A
#define URB_FUNCTION_GET_DESCRIPTOR_FROM_DEVICE 0x000B
#define URB_FUNCTION_SET_DESCRIPTOR_TO_DEVICE 0x000C
#define URB_FUNCTION_SET_FEATURE_TO_DEVICE 0x000D
#define URB_FUNCTION_SET_FEATURE_TO_INTERFACE 0x000E
#define URB_FUNCTION_SET_FEATURE_TO_ENDPOINT 0x000F
#define URB_FUNCTION_CLEAR_FEATURE_TO_DEVICE 0x0010
#define URB_FUNCTION_CLEAR_FEATURE_TO_INTERFACE 0x0011
#define URB_FUNCTION_CLEAR_FEATURE_TO_ENDPOINT 0x0012
#define URB_FUNCTION_GET_STATUS_FROM_DEVICE 0x0013
#define URB_FUNCTION_GET_STATUS_FROM_INTERFACE 0x0014
#define URB_FUNCTION_GET_STATUS_FROM_ENDPOINT 0x0015
#define URB_FUNCTION_VENDOR_DEVICE 0x0017
#define URB_FUNCTION_VENDOR_INTERFACE 0x0018
#define URB_FUNCTION_VENDOR_ENDPOINT 0x0019
#define URB_FUNCTION_CLASS_DEVICE 0x001A
#define URB_FUNCTION_CLASS_INTERFACE 0x001B
#define URB_FUNCTION_CLASS_ENDPOINT 0x001C
#define URB_FUNCTION_SYNC_RESET_PIPE_AND_CLEAR_STALL 0x001E
#define URB_FUNCTION_RESET_PIPE URB_FUNCTION_SYNC_RESET_PIPE_AND_CLEAR_STALL
#define URB_FUNCTION_CLASS_OTHER 0x001F
#define URB_FUNCTION_VENDOR_OTHER 0x0020
#define URB_FUNCTION_GET_STATUS_FROM_OTHER 0x0021
#define URB_FUNCTION_GET_DESCRIPTOR_FROM_ENDPOINT 0x0024
#define URB_FUNCTION_GET_CONFIGURATION 0x0026
#define URB_FUNCTION_GET_INTERFACE 0x0027
#define URB_FUNCTION_GET_DESCRIPTOR_FROM_INTERFACE 0x0028
#define URB_FUNCTION_SET_DESCRIPTOR_TO_INTERFACE 0x0029
#define URB_FUNCTION_SYNC_RESET_PIPE 0x0030
#define URB_FUNCTION_SYNC_CLEAR_STALL 0x0031
#define URB_FUNCTION_CONTROL_TRANSFER_EX 0x0032

#include <usb/codes.h>
typedef enum _USB_CONTROLLER_FLAVOR {
  USB_HcGeneric = 0, OHCI_Generic = 100, OHCI_Hydra, OHCI_NEC, UHCI_Generic = 200, UHCI_Piix4 = 201, UHCI_Piix3 = 202, UHCI_Ich2 = 203, UHCI_Reserved204 = 204, UHCI_Ich1 = 205, UHCI_Ich3m = 206,
  UHCI_Ich4 = 207, UHCI_Ich5 = 208, UHCI_Ich6 = 209, UHCI_Intel = 249, UHCI_VIA = 250, UHCI_VIA_x01 = 251, UHCI_VIA_x02 = 252, UHCI_VIA_x03 = 253, UHCI_VIA_x04 = 254, UHCI_VIA_x0E_FIFO = 264,
  EHCI_Generic = 1000, EHCI_NEC = 2000, EHCI_Lucent = 3000, EHCI_NVIDIA_Tegra2 = 4000, EHCI_NVIDIA_Tegra3 = 4001, EHCI_Intel_Medfield = 5001
} USB_CONTROLLER_FLAVOR;
typedef struct _USBD_VERSION_INFORMATION { ULONG USBDI_Version, Supported_USB_Version; } USBD_VERSION_INFORMATION, *PUSBD_VERSION_INFORMATION;
typedef enum _USBD_PIPE_TYPE { UsbdPipeTypeControl, UsbdPipeTypeIsochronous, UsbdPipeTypeBulk, UsbdPipeTypeInterrupt } USBD_PIPE_TYPE;
typedef struct _USBD_PIPE_INFORMATION { USHORT MaximumPacketSize; UCHAR EndpointAddress, Interval; USBD_PIPE_TYPE PipeType; USBD_PIPE_HANDLE PipeHandle; ULONG MaximumTransferSize, PipeFlags; } USBD_PIPE_INFORMATION, *PUSBD_PIPE_INFORMATION;
typedef struct _USBD_INTERFACE_INFORMATION { USHORT Length; UCHAR InterfaceNumber, AlternateSetting, Class, SubClass, Protocol, Reserved; USBD_INTERFACE_HANDLE InterfaceHandle; ULONG NumberOfPipes; USBD_PIPE_INFORMATION Pipes[1]; } USBD_INTERFACE_INFORMATION, *PUSBD_INTERFACE_INFORMATION;
typedef struct _USBD_INTERFACE_LIST_ENTRY { PUSB_INTERFACE_DESCRIPTOR InterfaceDescriptor; PUSBD_INTERFACE_INFORMATION Interface; } USBD_INTERFACE_LIST_ENTRY, *PUSBD_INTERFACE_LIST_ENTRY;
struct _URB_HCD_AREA { PVOID Reserved8[8]; };
struct _URB_HEADER { USHORT Length, Function; USBD_STATUS Status; PVOID UsbdDeviceHandle; ULONG UsbdFlags; };
#define IRPCHECK_URB_TRANSFER \
  PVOID TransferBuffer; \
  struct _MDL *TransferBufferMDL; \
  struct _URB *UrbLink; \
  struct _URB_HCD_AREA hca
struct _URB_SELECT_INTERFACE { struct _URB_HEADER Hdr; USBD_CONFIGURATION_HANDLE ConfigurationHandle; USBD_INTERFACE_INFORMATION Interface; };
struct _URB_SELECT_CONFIGURATION { struct _URB_HEADER Hdr; PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor; USBD_CONFIGURATION_HANDLE ConfigurationHandle; USBD_INTERFACE_INFORMATION Interface; };
struct _URB_PIPE_REQUEST { struct _URB_HEADER Hdr; USBD_PIPE_HANDLE PipeHandle; ULONG Reserved; };
struct _URB_GET_CURRENT_FRAME_NUMBER { struct _URB_HEADER Hdr; ULONG FrameNumber; };
struct _URB_CONTROL_DESCRIPTOR_REQUEST { struct _URB_HEADER Hdr; PVOID Reserved; ULONG Reserved0, TransferBufferLength; IRPCHECK_URB_TRANSFER; USHORT Reserved1; UCHAR Index, DescriptorType; USHORT LanguageId, Reserved2; };
struct _URB_CONTROL_GET_STATUS_REQUEST { struct _URB_HEADER Hdr; PVOID Reserved; ULONG Reserved0, TransferBufferLength; IRPCHECK_URB_TRANSFER; UCHAR Reserved1[4]; USHORT Index, Reserved2; };
struct _URB_CONTROL_FEATURE_REQUEST { struct _URB_HEADER Hdr; PVOID Reserved; ULONG Reserved2, Reserved3; PVOID Reserved4; struct _MDL *Reserved5; struct _URB *UrbLink; struct _URB_HCD_AREA hca; USHORT Reserved0, FeatureSelector, Index, Reserved1; };
struct _URB_CONTROL_VENDOR_OR_CLASS_REQUEST { struct _URB_HEADER Hdr; PVOID Reserved; ULONG TransferFlags, TransferBufferLength; IRPCHECK_URB_TRANSFER; UCHAR RequestTypeReservedBits, Request; USHORT Value, Index, Reserved1; };
struct _URB_CONTROL_GET_INTERFACE_REQUEST { struct _URB_HEADER Hdr; PVOID Reserved; ULONG Reserved0, TransferBufferLength; IRPCHECK_URB_TRANSFER; UCHAR Reserved1[4]; USHORT Interface, Reserved2; };
struct _URB_CONTROL_GET_CONFIGURATION_REQUEST { struct _URB_HEADER Hdr; PVOID Reserved; ULONG Reserved0, TransferBufferLength; IRPCHECK_URB_TRANSFER; UCHAR Reserved1[8]; };
struct _URB_CONTROL_TRANSFER { struct _URB_HEADER Hdr; USBD_PIPE_HANDLE PipeHandle; ULONG TransferFlags, TransferBufferLength; IRPCHECK_URB_TRANSFER; UCHAR SetupPacket[8]; };
struct _URB_CONTROL_TRANSFER_EX {
  struct _URB_HEADER Hdr;
  USBD_PIPE_HANDLE PipeHandle;
  ULONG TransferFlags, TransferBufferLength;
  PVOID TransferBuffer;
  struct _MDL *TransferBufferMDL;
  ULONG Timeout;
#ifdef _WIN64
  ULONG Pad;
#endif
  struct _URB_HCD_AREA hca;
  UCHAR SetupPacket[8];
};
struct _URB_BULK_OR_INTERRUPT_TRANSFER { struct _URB_HEADER Hdr; USBD_PIPE_HANDLE PipeHandle; ULONG TransferFlags, TransferBufferLength; IRPCHECK_URB_TRANSFER; };
typedef struct _USBD_ISO_PACKET_DESCRIPTOR { ULONG Offset, Length; USBD_STATUS Status; } USBD_ISO_PACKET_DESCRIPTOR, *PUSBD_ISO_PACKET_DESCRIPTOR;
struct _URB_ISOCH_TRANSFER { struct _URB_HEADER Hdr; USBD_PIPE_HANDLE PipeHandle; ULONG TransferFlags, TransferBufferLength; IRPCHECK_URB_TRANSFER; ULONG StartFrame, NumberOfPackets, ErrorCount; USBD_ISO_PACKET_DESCRIPTOR IsoPacket[1]; };
typedef struct _URB {
  union {
    struct _URB_HEADER UrbHeader;
    struct _URB_SELECT_INTERFACE UrbSelectInterface;
    struct _URB_SELECT_CONFIGURATION UrbSelectConfiguration;
    struct _URB_PIPE_REQUEST UrbPipeRequest;
    struct _URB_GET_CURRENT_FRAME_NUMBER UrbGetCurrentFrameNumber;
    struct _URB_CONTROL_TRANSFER UrbControlTransfer;
    struct _URB_CONTROL_TRANSFER_EX UrbControlTransferEx;
    struct _URB_BULK_OR_INTERRUPT_TRANSFER UrbBulkOrInterruptTransfer;
    struct _URB_ISOCH_TRANSFER UrbIsochronousTransfer;
    struct _URB_CONTROL_DESCRIPTOR_REQUEST UrbControlDescriptorRequest;
    struct _URB_CONTROL_GET_STATUS_REQUEST UrbControlGetStatusRequest;
    struct _URB_CONTROL_FEATURE_REQUEST UrbControlFeatureRequest;
    struct _URB_CONTROL_VENDOR_OR_CLASS_REQUEST UrbControlVendorClassRequest;
    struct _URB_CONTROL_GET_INTERFACE_REQUEST UrbControlGetInterfaceRequest;
    struct _URB_CONTROL_GET_CONFIGURATION_REQUEST UrbControlGetConfigurationRequest;
  };
} URB, *PURB;

/* Filling a block in is what it does to the block. */
#define GET_SELECT_CONFIGURATION_REQUEST_SIZE(interfaces, pipes) \
  (sizeof(struct _URB_SELECT_CONFIGURATION) + ((interfaces) - 1) * sizeof(USBD_INTERFACE_INFORMATION) + ((pipes) - (interfaces)) * sizeof(USBD_PIPE_INFORMATION))
#define GET_SELECT_INTERFACE_REQUEST_SIZE(pipes) (sizeof(struct _URB_SELECT_INTERFACE) + ((pipes) - 1) * sizeof(USBD_PIPE_INFORMATION))
#define GET_USBD_INTERFACE_SIZE(endpoints) (sizeof(USBD_INTERFACE_INFORMATION) + sizeof(USBD_PIPE_INFORMATION) * (endpoints) - sizeof(USBD_PIPE_INFORMATION))
#define GET_ISO_URB_SIZE(packets) (sizeof(struct _URB_ISOCH_TRANSFER) + sizeof(USBD_ISO_PACKET_DESCRIPTOR) * (packets))
#define URB_STATUS(urb) ((urb)->UrbHeader.Status)
#define UsbBuildInterruptOrBulkTransferRequest(urb, length, pipe, buffer, mdl, size, flags, link) \
  { \
    (urb)->UrbHeader.Function = URB_FUNCTION_BULK_OR_INTERRUPT_TRANSFER; \
    (urb)->UrbHeader.Length = (length); \
    (urb)->UrbBulkOrInterruptTransfer.PipeHandle = (pipe); \
    (urb)->UrbBulkOrInterruptTransfer.TransferBufferLength = (size); \
    (urb)->UrbBulkOrInterruptTransfer.TransferBufferMDL = (mdl); \
    (urb)->UrbBulkOrInterruptTransfer.TransferBuffer = (buffer); \
    (urb)->UrbBulkOrInterruptTransfer.TransferFlags = (flags); \
    (urb)->UrbBulkOrInterruptTransfer.UrbLink = (link); \
  }
#define UsbBuildGetDescriptorRequest(urb, length, type, index, language, buffer, mdl, size, link) \
  { \
    (urb)->UrbHeader.Function = URB_FUNCTION_GET_DESCRIPTOR_FROM_DEVICE; \
    (urb)->UrbHeader.Length = (length); \
    (urb)->UrbControlDescriptorRequest.TransferBufferLength = (size); \
    (urb)->UrbControlDescriptorRequest.TransferBufferMDL = (mdl); \
    (urb)->UrbControlDescriptorRequest.TransferBuffer = (buffer); \
    (urb)->UrbControlDescriptorRequest.DescriptorType = (type); \
    (urb)->UrbControlDescriptorRequest.Index = (index); \
    (urb)->UrbControlDescriptorRequest.LanguageId = (language); \
    (urb)->UrbControlDescriptorRequest.UrbLink = (link); \
  }
#define UsbBuildGetStatusRequest(urb, op, index, buffer, mdl, link) \
  { \
    (urb)->UrbHeader.Function = (op); \
    (urb)->UrbHeader.Length = sizeof(struct _URB_CONTROL_GET_STATUS_REQUEST); \
    (urb)->UrbControlGetStatusRequest.TransferBufferLength = sizeof(USHORT); \
    (urb)->UrbControlGetStatusRequest.TransferBufferMDL = (mdl); \
    (urb)->UrbControlGetStatusRequest.TransferBuffer = (buffer); \
    (urb)->UrbControlGetStatusRequest.Index = (index); \
    (urb)->UrbControlGetStatusRequest.UrbLink = (link); \
  }
#define UsbBuildFeatureRequest(urb, op, selector, index, link) \
  { \
    (urb)->UrbHeader.Function = (op); \
    (urb)->UrbHeader.Length = sizeof(struct _URB_CONTROL_FEATURE_REQUEST); \
    (urb)->UrbControlFeatureRequest.FeatureSelector = (selector); \
    (urb)->UrbControlFeatureRequest.Index = (index); \
    (urb)->UrbControlFeatureRequest.UrbLink = (link); \
  }
#define UsbBuildSelectConfigurationRequest(urb, length, descriptor) \
  { \
    (urb)->UrbHeader.Function = URB_FUNCTION_SELECT_CONFIGURATION; \
    (urb)->UrbHeader.Length = (length); \
    (urb)->UrbSelectConfiguration.ConfigurationDescriptor = (descriptor); \
  }
#define UsbBuildSelectInterfaceRequest(urb, length, configuration, interface, setting) \
  { \
    (urb)->UrbHeader.Function = URB_FUNCTION_SELECT_INTERFACE; \
    (urb)->UrbHeader.Length = (length); \
    (urb)->UrbSelectInterface.Interface.AlternateSetting = (setting); \
    (urb)->UrbSelectInterface.Interface.InterfaceNumber = (interface); \
    (urb)->UrbSelectInterface.ConfigurationHandle = (configuration); \
  }
#define UsbBuildVendorRequest(urb, command, length, transferFlags, reserved, request, value, index, buffer, mdl, size, link) \
  { \
    (urb)->UrbHeader.Function = (command); \
    (urb)->UrbHeader.Length = (length); \
    (urb)->UrbControlVendorClassRequest.TransferBufferLength = (size); \
    (urb)->UrbControlVendorClassRequest.TransferBufferMDL = (mdl); \
    (urb)->UrbControlVendorClassRequest.TransferBuffer = (buffer); \
    (urb)->UrbControlVendorClassRequest.RequestTypeReservedBits = (reserved); \
    (urb)->UrbControlVendorClassRequest.Request = (request); \
    (urb)->UrbControlVendorClassRequest.Value = (value); \
    (urb)->UrbControlVendorClassRequest.Index = (index); \
    (urb)->UrbControlVendorClassRequest.TransferFlags = (transferFlags); \
    (urb)->UrbControlVendorClassRequest.UrbLink = (link); \
  }
#endif
