/* Requests on their way: down, back up, and forwarded while waiting. */
#include <ntddk.h>
#include "irpcheck.h"
#include "world.h"

#undef IoCallDriver
#undef PoCallDriver
#undef IoCompleteRequest
#undef IoForwardAndCatchIrp

/* What is left of a request that a lower driver had: its status, never STATUS_PENDING, and whatever that driver wrote there. So it is in the block
   that the sender named for it, where that is an object of the routine that is looked at. */
static void model_completed_below(PIRP Irp)
{
    __irpcheck_havoc(&Irp->IoStatus);
    __irpcheck_assume(Irp->IoStatus.Status != STATUS_PENDING);
    if ((ULONG_PTR)Irp->UserIosb < __IRPCHECK_FRESH)
        return;
    __irpcheck_havoc(Irp->UserIosb);
    __irpcheck_assume(Irp->UserIosb->Status != STATUS_PENDING);
}

/* What a lower driver answers, it writes where the request says: in its buffers, and in what the parameters of the stack location that it sees lead to. */
static void model_answered_below(PDEVICE_OBJECT device, PIRP irp, PIO_STACK_LOCATION seen)
{
    (void)device;
    __irpcheck_answered(&irp->AssociatedIrp, "SystemBuffer");
    __irpcheck_answered(irp, "UserBuffer");
    __irpcheck_answered(&seen->Parameters.DeviceIoControl, "Type3InputBuffer");
    __irpcheck_answered(&seen->Parameters.FileSystemControl, "Type3InputBuffer");
    __irpcheck_answered(&seen->Parameters.DeviceCapabilities, "Capabilities");
    __irpcheck_answered(&seen->Parameters.QueryInterface, "Interface");
    __irpcheck_answered(&seen->Parameters.ReadWriteConfig, "Buffer");
    __irpcheck_answered(&seen->Parameters.WMI, "Buffer");
    __irpcheck_answered(&seen->Parameters.Scsi, "Srb");
    __irpcheck_answered(&seen->Parameters.Scsi, "Srb", "DataBuffer");
    __irpcheck_answered(&seen->Parameters.Scsi, "Srb", "SenseInfoBuffer");
    __irpcheck_answered(&seen->Parameters.Others, "Argument1");
    __irpcheck_answered(&seen->Parameters.Others, "Argument1", "TransferBuffer");
    __irpcheck_answered(&seen->Parameters.Others, "Argument1", "DataBuffer");
    __irpcheck_answered(&seen->Parameters.Others, "Argument2");
    __irpcheck_answered(&seen->Parameters.Others, "Argument3");
    __irpcheck_answered(&seen->Parameters.Others, "Argument4");
}

/* The system follows the pointer to the device at once: where it is NULL, nothing goes on. Asked of the number: no test of the driver's. */
static NTSTATUS model_sent(PDEVICE_OBJECT device, PIRP Irp)
{
    __irpcheck_stop_unless((ULONG_PTR)device != 0);
    model_others_run();
    model_answered_below(device, Irp, Irp->Tail.Overlay.CurrentStackLocation - 1);
    model_completed_below(Irp);
    Irp->PendingReturned = __irpcheck_any_uchar("PendingReturned");
    return __irpcheck_any_status("IoCallDriver");
}

/* "IofCallDriver function (wdm.h)". Completion routines do not run inside the call, and the request is not taken away from the caller. */
NTSTATUS IofCallDriver(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    return model_sent(DeviceObject, Irp);
}

/* "IoCallDriver macro (wdm.h)". As IofCallDriver. */
NTSTATUS IoCallDriver(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    return model_sent(DeviceObject, Irp);
}

/* "PoCallDriver function (ntifs.h)". As IofCallDriver; power requests are not put in order. */
NTSTATUS PoCallDriver(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    return model_sent(DeviceObject, Irp);
}

/* "IoForwardIrpSynchronously function (wdm.h)". FALSE when there is no stack location left; else waits and leaves the status in the request. */
BOOLEAN IoForwardIrpSynchronously(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    if (__irpcheck_any_bool("IoForwardIrpSynchronously finds no stack location"))
        return FALSE;
    model_answered_below(DeviceObject, Irp, Irp->Tail.Overlay.CurrentStackLocation);
    model_completed_below(Irp);
    return TRUE;
}

/* "IoForwardAndCatchIrp macro (wdm.h)". As IoForwardIrpSynchronously, whose older name it is. */
BOOLEAN IoForwardAndCatchIrp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    if (__irpcheck_any_bool("IoForwardAndCatchIrp finds no stack location"))
        return FALSE;
    model_answered_below(DeviceObject, Irp, Irp->Tail.Overlay.CurrentStackLocation);
    model_completed_below(Irp);
    return TRUE;
}

/* "IofCompleteRequest function (wdm.h)". The completion routines of drivers above do not run; the request is not freed. */
VOID IofCompleteRequest(PIRP Irp, CCHAR PriorityBoost)
{
    (void)Irp;
    (void)PriorityBoost;
}

/* "IoCompleteRequest macro (wdm.h)". As IofCompleteRequest. */
VOID IoCompleteRequest(PIRP Irp, CCHAR PriorityBoost)
{
    (void)Irp;
    (void)PriorityBoost;
}

/* What rules are told of the cancel routine: no routine of the system. */
VOID __irpcheck_cancel_called(PVOID Routine)
{
    (void)Routine;
}

/* "IoCancelIrp function (wdm.h)". The cancel routine does not run, but is no longer set; FALSE when there was none. */
BOOLEAN IoCancelIrp(PIRP Irp)
{
    PDRIVER_CANCEL routine = Irp->CancelRoutine;
    Irp->Cancel = TRUE;
    Irp->CancelRoutine = NULL;
    if (routine != NULL)
        __irpcheck_cancel_called((PVOID)routine);
    return (BOOLEAN)(routine != NULL);
}

/* "PoStartNextPowerIrp function (wdm.h)". Nothing on Windows Vista and later. */
VOID PoStartNextPowerIrp(PIRP Irp)
{
    (void)Irp;
}

/* "PoRequestPowerIrp function (wdm.h)". The callback does not run; the request is not built. */
NTSTATUS PoRequestPowerIrp(PDEVICE_OBJECT DeviceObject, UCHAR MinorFunction, POWER_STATE PowerState, PREQUEST_POWER_COMPLETE CompletionFunction,
                           PVOID Context, PIRP *Irp)
{
    (void)DeviceObject;
    (void)PowerState;
    (void)CompletionFunction;
    if (MinorFunction != IRP_MN_WAIT_WAKE && MinorFunction != IRP_MN_SET_POWER && MinorFunction != IRP_MN_QUERY_POWER)
        return STATUS_INVALID_PARAMETER_2;
    __irpcheck_escape(Context);
    if (__irpcheck_any_bool("PoRequestPowerIrp fails"))
        return STATUS_INSUFFICIENT_RESOURCES;
    if (Irp != NULL) {
        *Irp = (PIRP)__irpcheck_any_pointer("power IRP");
        __irpcheck_assume(*Irp != NULL);
    }
    return STATUS_PENDING;
}

/* "PoSetPowerState function (wdm.h)". The old state is any state. */
POWER_STATE PoSetPowerState(PDEVICE_OBJECT DeviceObject, POWER_STATE_TYPE Type, POWER_STATE State)
{
    POWER_STATE old;
    (void)DeviceObject;
    (void)Type;
    (void)State;
    old.SystemState = (SYSTEM_POWER_STATE)__irpcheck_any_ulong("old power state");
    return old;
}

/* "IoSynchronousCallDriver function (ntddk.h)". Waits, and leaves in the request what the lower driver returned. */
NTSTATUS IoSynchronousCallDriver(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    model_answered_below(DeviceObject, Irp, Irp->Tail.Overlay.CurrentStackLocation - 1);
    model_completed_below(Irp);
    return Irp->IoStatus.Status;
}
