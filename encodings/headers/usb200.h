/* Descriptors of USB devices, byte by byte as the USB specification has them. */
#ifndef IRPCHECK_USB200_H
#define IRPCHECK_USB200_H
#include <ntdef.h>
#define USB_DEVICE_DESCRIPTOR_TYPE 0x01
#define USB_CONFIGURATION_DESCRIPTOR_TYPE 0x02
#define USB_STRING_DESCRIPTOR_TYPE 0x03
#define USB_INTERFACE_DESCRIPTOR_TYPE 0x04
#define USB_ENDPOINT_DESCRIPTOR_TYPE 0x05
#define USB_ENDPOINT_TYPE_MASK 0x03
#define USB_ENDPOINT_TYPE_CONTROL 0x00
#define USB_ENDPOINT_TYPE_ISOCHRONOUS 0x01
#define USB_ENDPOINT_TYPE_BULK 0x02
#define USB_ENDPOINT_TYPE_INTERRUPT 0x03
#define USB_ENDPOINT_DIRECTION_MASK 0x80
#define USB_ENDPOINT_DIRECTION_OUT(address) (!((address) & USB_ENDPOINT_DIRECTION_MASK))
#define USB_ENDPOINT_DIRECTION_IN(address) ((address) & USB_ENDPOINT_DIRECTION_MASK)
#define USB_CONFIG_POWERED_MASK 0xC0
#define USB_CONFIG_BUS_POWERED 0x80
#define USB_CONFIG_SELF_POWERED 0x40
#define USB_CONFIG_REMOTE_WAKEUP 0x20
#define USB_FEATURE_ENDPOINT_STALL 0x0000
#define USB_FEATURE_REMOTE_WAKEUP 0x0001
#define USB_GETSTATUS_SELF_POWERED 0x01
#define USB_GETSTATUS_REMOTE_WAKEUP_ENABLED 0x02
#define USB_DEVICE_CLASS_RESERVED 0x00
#define USB_DEVICE_CLASS_AUDIO 0x01
#define USB_DEVICE_CLASS_COMMUNICATIONS 0x02
#define USB_DEVICE_CLASS_HUMAN_INTERFACE 0x03
#define USB_DEVICE_CLASS_MONITOR 0x04
#define USB_DEVICE_CLASS_PHYSICAL_INTERFACE 0x05
#define USB_DEVICE_CLASS_POWER 0x06
#define USB_DEVICE_CLASS_PRINTER 0x07
#define USB_DEVICE_CLASS_STORAGE 0x08
#define USB_DEVICE_CLASS_HUB 0x09
#define USB_DEVICE_CLASS_VENDOR_SPECIFIC 0xFF
#define USB_INTERFACE_ASSOCIATION_DESCRIPTOR_TYPE 0x0B
#define USB_PORT_STATUS_CONNECT 0x0001
#define USB_PORT_STATUS_ENABLE 0x0002
#define USB_PORT_STATUS_SUSPEND 0x0004
#define USB_PORT_STATUS_OVER_CURRENT 0x0008
#define USB_PORT_STATUS_RESET 0x0010
#define USB_PORT_STATUS_POWER 0x0100
#define USB_PORT_STATUS_LOW_SPEED 0x0200
#define USB_PORT_STATUS_HIGH_SPEED 0x0400
#define USB_REQUEST_GET_STATUS 0x00
#define USB_REQUEST_CLEAR_FEATURE 0x01
#define USB_REQUEST_SET_FEATURE 0x03
#define USB_REQUEST_SET_ADDRESS 0x05
#define USB_REQUEST_GET_DESCRIPTOR 0x06
#define USB_REQUEST_SET_DESCRIPTOR 0x07
#define USB_REQUEST_GET_CONFIGURATION 0x08
#define USB_REQUEST_SET_CONFIGURATION 0x09
#define USB_REQUEST_GET_INTERFACE 0x0A
#define USB_REQUEST_SET_INTERFACE 0x0B
#define USB_DESCRIPTOR_MAKE_TYPE_AND_INDEX(type, index) ((USHORT)((USHORT)(type) << 8 | (index)))
#define MAXIMUM_USB_STRING_LENGTH 255
#pragma pack(push, 1)
typedef struct _USB_DEVICE_DESCRIPTOR { UCHAR bLength, bDescriptorType; USHORT bcdUSB; UCHAR bDeviceClass, bDeviceSubClass, bDeviceProtocol, bMaxPacketSize0; USHORT idVendor, idProduct, bcdDevice; UCHAR iManufacturer, iProduct, iSerialNumber, bNumConfigurations; } USB_DEVICE_DESCRIPTOR, *PUSB_DEVICE_DESCRIPTOR;
typedef struct _USB_CONFIGURATION_DESCRIPTOR { UCHAR bLength, bDescriptorType; USHORT wTotalLength; UCHAR bNumInterfaces, bConfigurationValue, iConfiguration, bmAttributes, MaxPower; } USB_CONFIGURATION_DESCRIPTOR, *PUSB_CONFIGURATION_DESCRIPTOR;
typedef struct _USB_INTERFACE_DESCRIPTOR { UCHAR bLength, bDescriptorType, bInterfaceNumber, bAlternateSetting, bNumEndpoints, bInterfaceClass, bInterfaceSubClass, bInterfaceProtocol, iInterface; } USB_INTERFACE_DESCRIPTOR, *PUSB_INTERFACE_DESCRIPTOR;
typedef struct _USB_ENDPOINT_DESCRIPTOR { UCHAR bLength, bDescriptorType, bEndpointAddress, bmAttributes; USHORT wMaxPacketSize; UCHAR bInterval; } USB_ENDPOINT_DESCRIPTOR, *PUSB_ENDPOINT_DESCRIPTOR;
typedef struct _USB_STRING_DESCRIPTOR { UCHAR bLength, bDescriptorType; WCHAR bString[1]; } USB_STRING_DESCRIPTOR, *PUSB_STRING_DESCRIPTOR;
typedef struct _USB_COMMON_DESCRIPTOR { UCHAR bLength, bDescriptorType; } USB_COMMON_DESCRIPTOR, *PUSB_COMMON_DESCRIPTOR;
typedef struct _USB_HUB_DESCRIPTOR { UCHAR bDescriptorLength, bDescriptorType, bNumberOfPorts; USHORT wHubCharacteristics; UCHAR bPowerOnToPowerGood, bHubControlCurrent, bRemoveAndPowerMask[64]; } USB_HUB_DESCRIPTOR, *PUSB_HUB_DESCRIPTOR;
typedef struct _USB_30_HUB_DESCRIPTOR { UCHAR bLength, bDescriptorType, bNumberOfPorts; USHORT wHubCharacteristics; UCHAR bPowerOnToPowerGood, bHubControlCurrent, bHubHdrDecLat; USHORT wHubDelay, DeviceRemovable; } USB_30_HUB_DESCRIPTOR, *PUSB_30_HUB_DESCRIPTOR;
typedef union _BM_REQUEST_TYPE { struct { UCHAR Recipient : 2, Reserved : 3, Type : 2, Dir : 1; }; struct { UCHAR Recipient : 2, Reserved : 3, Type : 2, Dir : 1; } s; UCHAR B; } BM_REQUEST_TYPE, *PBM_REQUEST_TYPE;
typedef struct _USB_DEFAULT_PIPE_SETUP_PACKET { BM_REQUEST_TYPE bmRequestType; UCHAR bRequest; union { struct { UCHAR LowByte, HiByte; }; USHORT W; } wValue, wIndex; USHORT wLength; } USB_DEFAULT_PIPE_SETUP_PACKET, *PUSB_DEFAULT_PIPE_SETUP_PACKET;
typedef struct _USB_INTERFACE_ASSOCIATION_DESCRIPTOR { UCHAR bLength, bDescriptorType, bFirstInterface, bInterfaceCount, bFunctionClass, bFunctionSubClass, bFunctionProtocol, iFunction; } USB_INTERFACE_ASSOCIATION_DESCRIPTOR, *PUSB_INTERFACE_ASSOCIATION_DESCRIPTOR;
/* What hubs answer about themselves and their ports. */
typedef union _USB_20_PORT_STATUS { USHORT AsUshort16; struct { USHORT CurrentConnectStatus : 1, PortEnabledDisabled : 1, Suspend : 1, OverCurrent : 1, Reset : 1, L1 : 1, Reserved0 : 2, PortPower : 1, LowSpeedDeviceAttached : 1, HighSpeedDeviceAttached : 1, PortTestMode : 1, PortIndicatorControl : 1, Reserved1 : 3; }; } USB_20_PORT_STATUS, *PUSB_20_PORT_STATUS;
typedef union _USB_20_PORT_CHANGE { USHORT AsUshort16; struct { USHORT ConnectStatusChange : 1, PortEnableDisableChange : 1, SuspendChange : 1, OverCurrentIndicatorChange : 1, ResetChange : 1, Reserved2 : 11; }; } USB_20_PORT_CHANGE, *PUSB_20_PORT_CHANGE;
typedef union _USB_30_PORT_STATUS { USHORT AsUshort16; struct { USHORT CurrentConnectStatus : 1, PortEnabledDisabled : 1, Reserved0 : 1, OverCurrent : 1, Reset : 1, PortLinkState : 4, PortPower : 1, NegotiatedDeviceSpeed : 3, Reserved1 : 3; }; } USB_30_PORT_STATUS, *PUSB_30_PORT_STATUS;
typedef union _USB_30_PORT_CHANGE { USHORT AsUshort16; struct { USHORT ConnectStatusChange : 1, Reserved2 : 2, OverCurrentIndicatorChange : 1, ResetChange : 1, BHResetChange : 1, PortLinkStateChange : 1, PortConfigErrorChange : 1, Reserved3 : 8; }; } USB_30_PORT_CHANGE, *PUSB_30_PORT_CHANGE;
typedef union _USB_PORT_STATUS { USHORT AsUshort16; USB_20_PORT_STATUS Usb20PortStatus; USB_30_PORT_STATUS Usb30PortStatus; } USB_PORT_STATUS, *PUSB_PORT_STATUS;
typedef union _USB_PORT_CHANGE { USHORT AsUshort16; USB_20_PORT_CHANGE Usb20PortChange; USB_30_PORT_CHANGE Usb30PortChange; } USB_PORT_CHANGE, *PUSB_PORT_CHANGE;
typedef union _USB_PORT_STATUS_AND_CHANGE { ULONG AsUlong32; struct { USB_PORT_STATUS PortStatus; USB_PORT_CHANGE PortChange; }; } USB_PORT_STATUS_AND_CHANGE, *PUSB_PORT_STATUS_AND_CHANGE;
typedef union _USB_HUB_STATUS { USHORT AsUshort16; struct { USHORT LocalPowerLost : 1, OverCurrent : 1, Reserved : 14; }; } USB_HUB_STATUS, *PUSB_HUB_STATUS;
typedef union _USB_HUB_CHANGE { USHORT AsUshort16; struct { USHORT LocalPowerChange : 1, OverCurrentChange : 1, Reserved : 14; }; } USB_HUB_CHANGE, *PUSB_HUB_CHANGE;
typedef union _USB_HUB_STATUS_AND_CHANGE { ULONG AsUlong32; struct { USB_HUB_STATUS HubStatus; USB_HUB_CHANGE HubChange; }; } USB_HUB_STATUS_AND_CHANGE, *PUSB_HUB_STATUS_AND_CHANGE;
#pragma pack(pop)
#define BMREQUEST_HOST_TO_DEVICE 0
#define BMREQUEST_DEVICE_TO_HOST 1
#define BMREQUEST_STANDARD 0
#define BMREQUEST_CLASS 1
#define BMREQUEST_VENDOR 2
#define BMREQUEST_TO_DEVICE 0
#define BMREQUEST_TO_INTERFACE 1
#define BMREQUEST_TO_ENDPOINT 2
#define BMREQUEST_TO_OTHER 3
typedef enum _USB_DEVICE_TYPE { Usb11Device, Usb20Device } USB_DEVICE_TYPE;
typedef enum _USB_DEVICE_SPEED { UsbLowSpeed, UsbFullSpeed, UsbHighSpeed, UsbSuperSpeed } USB_DEVICE_SPEED;
#endif
