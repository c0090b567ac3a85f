/* The older descriptors: all in usb200.h. */
#include <usb200.h>
