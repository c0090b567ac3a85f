/* Stack locations and the completion routine in them. */
#include <ntddk.h>
#include "irpcheck.h"

#undef IoSetCompletionRoutine
#undef IoCopyCurrentIrpStackLocationToNext
#undef IoSkipCurrentIrpStackLocation
#undef IoMarkIrpPending

/* "IoSetCompletionRoutineEx function (wdm.h)". The routine is stored itself, not a wrapper with the allocated context; DeviceObject is not referenced. */
NTSTATUS IoSetCompletionRoutineEx(PDEVICE_OBJECT DeviceObject, PIRP Irp, PIO_COMPLETION_ROUTINE CompletionRoutine, PVOID Context,
                                  BOOLEAN InvokeOnSuccess, BOOLEAN InvokeOnError, BOOLEAN InvokeOnCancel)
{
    PIO_STACK_LOCATION next = Irp->Tail.Overlay.CurrentStackLocation - 1;
    (void)DeviceObject;
    if (__irpcheck_any_bool("IoSetCompletionRoutineEx finds no memory"))
        return STATUS_INSUFFICIENT_RESOURCES;
    next->CompletionRoutine = CompletionRoutine;
    next->Context = Context;
    next->Control = (UCHAR)((InvokeOnSuccess ? SL_INVOKE_ON_SUCCESS : 0) | (InvokeOnError ? SL_INVOKE_ON_ERROR : 0) |
                            (InvokeOnCancel ? SL_INVOKE_ON_CANCEL : 0));
    return STATUS_SUCCESS;
}

/* "IoSetCompletionRoutine function (wdm.h)". Complete, but for the assertion that a routine is given when it is to be called. */
VOID IoSetCompletionRoutine(PIRP Irp, PIO_COMPLETION_ROUTINE CompletionRoutine, PVOID Context, BOOLEAN InvokeOnSuccess,
                            BOOLEAN InvokeOnError, BOOLEAN InvokeOnCancel)
{
    PIO_STACK_LOCATION next = Irp->Tail.Overlay.CurrentStackLocation - 1;
    next->CompletionRoutine = CompletionRoutine;
    next->Context = Context;
    next->Control = (UCHAR)((InvokeOnSuccess ? SL_INVOKE_ON_SUCCESS : 0) | (InvokeOnError ? SL_INVOKE_ON_ERROR : 0) |
                            (InvokeOnCancel ? SL_INVOKE_ON_CANCEL : 0));
}

/* "IoCopyCurrentIrpStackLocationToNext function (wdm.h)". Complete: all but the routine and its context is copied, Control is cleared. */
VOID IoCopyCurrentIrpStackLocationToNext(PIRP Irp)
{
    PIO_STACK_LOCATION current = Irp->Tail.Overlay.CurrentStackLocation;
    PIO_STACK_LOCATION next = current - 1;
    next->MajorFunction = current->MajorFunction;
    next->MinorFunction = current->MinorFunction;
    next->Flags = current->Flags;
    next->Control = 0;
    next->Parameters = current->Parameters;
    next->DeviceObject = current->DeviceObject;
    next->FileObject = current->FileObject;
}

/* "IoSkipCurrentIrpStackLocation function (wdm.h)". Complete. */
VOID IoSkipCurrentIrpStackLocation(PIRP Irp)
{
    Irp->CurrentLocation++;
    Irp->Tail.Overlay.CurrentStackLocation++;
}

/* "IoMarkIrpPending function (wdm.h)". Complete. */
VOID IoMarkIrpPending(PIRP Irp)
{
    Irp->Tail.Overlay.CurrentStackLocation->Control |= SL_PENDING_RETURNED;
}
