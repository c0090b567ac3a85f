/* Stack locations and the completion routine in them. */
#include <ntddk.h>
#include "irpcheck.h"

#undef IoSetCompletionRoutine
#undef IoCopyCurrentIrpStackLocationToNext
#undef IoSkipCurrentIrpStackLocation
#undef IoMarkIrpPending

/* The request that the routine is called with, and its stack location: set by the harness. */
static PIRP model_entered_irp;
static PIO_STACK_LOCATION model_entered;

#define __IRPCHECK_INVOKE (SL_INVOKE_ON_SUCCESS | SL_INVOKE_ON_ERROR | SL_INVOKE_ON_CANCEL)

/* The last registration: who looks at its stack location otherwise than by the routines below has to know which it is. */
static PIRP model_last_irp;
static PIO_STACK_LOCATION model_last_location;
static UCHAR model_last_control;

/* What rules are told where a driver writes to stack locations by hand: no routines of the system. */
VOID __irpcheck_registration_lost(PIRP Irp)
{
    (void)Irp;
}

/* The location with the registration has become the current one, or, again, the next. */
VOID __irpcheck_registration_entered(PIRP Irp)
{
    (void)Irp;
}

VOID __irpcheck_registration_left(PIRP Irp)
{
    (void)Irp;
}

VOID __irpcheck_marked_by_hand(PIRP Irp)
{
    (void)Irp;
}

VOID __irpcheck_unmarked_by_hand(PIRP Irp)
{
    (void)Irp;
}

static VOID model_look_at_control(PIO_STACK_LOCATION location)
{
    if (location == model_last_location && (model_last_control & __IRPCHECK_INVOKE) && !(location->Control & __IRPCHECK_INVOKE))
        __irpcheck_registration_lost(model_last_irp);
    if (location != model_entered)
        return;
    if (location->Control & SL_PENDING_RETURNED)
        __irpcheck_marked_by_hand(model_entered_irp);
    else
        __irpcheck_unmarked_by_hand(model_entered_irp);
}

/* Behind stores of a driver into these members. */
VOID __irpcheck_wrote_IO_STACK_LOCATION_Control(PIO_STACK_LOCATION location)
{
    model_look_at_control(location);
}

/* As IoSetCompletionRoutine, by hand: of which request, nobody knows. */
VOID __irpcheck_completion_by_hand(PIO_COMPLETION_ROUTINE CompletionRoutine)
{
    (void)CompletionRoutine;
}

VOID __irpcheck_wrote_IO_STACK_LOCATION_CompletionRoutine(PIO_STACK_LOCATION location)
{
    __irpcheck_completion_by_hand(location->CompletionRoutine);
    if (location == model_last_location)
        __irpcheck_registration_lost(model_last_irp);
}

VOID __irpcheck_wrote_IO_STACK_LOCATION_Context(PIO_STACK_LOCATION location)
{
    if (location == model_last_location)
        __irpcheck_registration_lost(model_last_irp);
}

/* Behind what writes over so many of its first bytes. */
VOID __irpcheck_wrote_IO_STACK_LOCATION(PIO_STACK_LOCATION location, SIZE_T bytes)
{
    if (location == model_last_location && (PCHAR)location + bytes > (PCHAR)&location->CompletionRoutine)
        __irpcheck_registration_lost(model_last_irp);
    else
        model_look_at_control(location);
}

VOID __irpcheck_wrote_IRP_CurrentStackLocation(PIRP irp)
{
    if (irp != model_last_irp)
        return;
    if (irp->Tail.Overlay.CurrentStackLocation <= model_last_location)
        __irpcheck_registration_entered(irp);
    else if (irp->Tail.Overlay.CurrentStackLocation - 1 == model_last_location)
        __irpcheck_registration_left(irp);
    else
        __irpcheck_registration_lost(irp);
}

/* As IoSetCancelRoutine, by hand. */
VOID __irpcheck_cancel_by_hand(PIRP Irp, PDRIVER_CANCEL CancelRoutine)
{
    (void)Irp;
    (void)CancelRoutine;
}

VOID __irpcheck_wrote_IRP_CancelRoutine(PIRP irp)
{
    __irpcheck_cancel_by_hand(irp, irp->CancelRoutine);
}

/* Behind stores of a driver that keep a pointer to a request. */
VOID __irpcheck_kept_IRP(PIRP irp)
{
    (void)irp;
}

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
    model_last_irp = Irp;
    model_last_location = next;
    model_last_control = next->Control;
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
