/* DVD devices: nothing of them is named yet but the base of their codes. */
#ifndef IRPCHECK_NTDDCDVD_H
#define IRPCHECK_NTDDCDVD_H
#include <ntddstor.h>
#define IOCTL_DVD_BASE FILE_DEVICE_DVD
#endif
