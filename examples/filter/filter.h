// A small filter driver, written as an example for irpcheck. It is not meant to be loaded.
#pragma once
#include <wdm.h>

typedef struct _FILTER_EXTENSION {
    PDEVICE_OBJECT Lower;       // the device below ours in the stack
    BOOLEAN Removed;            // set once the device is gone
    ULONG Outstanding;          // requests on their way
} FILTER_EXTENSION, *PFILTER_EXTENSION;

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD FilterUnload;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH FilterRead;
_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH FilterWrite;
_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH FilterPass;

IO_COMPLETION_ROUTINE FilterReadDone;
IO_COMPLETION_ROUTINE FilterWriteDone;

NTSTATUS FilterComplete(PIRP Irp, NTSTATUS status);
