/* Requests to the bus driver, and its control codes. */
#include <usb.h>
#include <usbioctl.h>
