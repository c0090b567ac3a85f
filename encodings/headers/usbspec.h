/* The specification as structures: all in usb200.h. */
#include <usb200.h>
