/* Media changers: only the base of their codes. */
#ifndef IOCTL_CHANGER_BASE
#include <ntddstor.h>
#define IOCTL_CHANGER_BASE FILE_DEVICE_CHANGER
#endif
