/* What older drivers of USB devices include for all of the USB stack. */
#ifndef IRPCHECK_USBDRIVR_H
#define IRPCHECK_USBDRIVR_H
#include <usb.h>
#include <usbioctl.h>
#include <usbdlib.h>
#include <usbbusif.h>
#endif
