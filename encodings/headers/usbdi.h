/* Requests to the bus driver: all in usb.h. */
#include <usb.h>
