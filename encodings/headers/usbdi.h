/* Requests to the bus driver, and its control codes. */
#include <usb.h>
#include <usbioctl.h>
#define USBD_STATUS_HALTED ((USBD_STATUS)0xC0000000L)
