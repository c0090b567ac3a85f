/* Tapes: nothing a disk or file system driver names but the base of their codes. */
#ifndef IOCTL_TAPE_BASE
#include <ntddstor.h>
#define IOCTL_TAPE_BASE FILE_DEVICE_TAPE
#endif
