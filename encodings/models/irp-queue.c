/* Requests and work handed to somebody who runs later. Whoever that is does not run here. */
#include <ntddk.h>
#include "irpcheck.h"

/* "IoStartPacket function (ntifs.h)". The StartIo routine does not run, and no cancel routine is set. */
VOID IoStartPacket(PDEVICE_OBJECT DeviceObject, PIRP Irp, PULONG Key, PDRIVER_CANCEL CancelFunction)
{
    (void)DeviceObject;
    (void)Key;
    (void)CancelFunction;
    __irpcheck_escape(Irp);
}

/* "IoStartNextPacket function (ntifs.h)". The StartIo routine does not run. */
VOID IoStartNextPacket(PDEVICE_OBJECT DeviceObject, BOOLEAN Cancelable)
{
    (void)DeviceObject;
    (void)Cancelable;
}

/* "IoAllocateWorkItem function (wdm.h)". NULL, or any pointer: the structure is opaque. */
PIO_WORKITEM IoAllocateWorkItem(PDEVICE_OBJECT DeviceObject)
{
    (void)DeviceObject;
    return (PIO_WORKITEM)__irpcheck_any_pointer("IoAllocateWorkItem");
}

/* "IoFreeWorkItem function (wdm.h)". Use after the call is not noticed. */
VOID IoFreeWorkItem(PIO_WORKITEM IoWorkItem)
{
    (void)IoWorkItem;
}

/* "IoQueueWorkItem function (wdm.h)". The routine does not run. */
VOID IoQueueWorkItem(PIO_WORKITEM IoWorkItem, PIO_WORKITEM_ROUTINE WorkerRoutine, WORK_QUEUE_TYPE QueueType, PVOID Context)
{
    (void)IoWorkItem;
    (void)WorkerRoutine;
    (void)QueueType;
    __irpcheck_escape(Context);
}

/* "ExQueueWorkItem function (wdm.h)". The routine does not run. */
VOID ExQueueWorkItem(PWORK_QUEUE_ITEM WorkItem, WORK_QUEUE_TYPE QueueType)
{
    (void)QueueType;
    __irpcheck_escape(WorkItem);
}

/* "KeInsertQueueDpc function (wdm.h)". The routine does not run. */
BOOLEAN KeInsertQueueDpc(PRKDPC Dpc, PVOID SystemArgument1, PVOID SystemArgument2)
{
    (void)Dpc;
    __irpcheck_escape(SystemArgument1);
    __irpcheck_escape(SystemArgument2);
    return __irpcheck_any_bool("KeInsertQueueDpc");
}

/* "IoCsqInsertIrp function (wdm.h)". The driver's queue routines do not run, and the request is not cancelled at once. */
VOID IoCsqInsertIrp(PIO_CSQ Csq, PIRP Irp, PIO_CSQ_IRP_CONTEXT Context)
{
    (void)Csq;
    (void)Context;
    Irp->Tail.Overlay.CurrentStackLocation->Control |= SL_PENDING_RETURNED;
    __irpcheck_escape(Irp);
}

/* "IoCsqInsertIrpEx function (wdm.h)". As IoCsqInsertIrp; the status is any. */
NTSTATUS IoCsqInsertIrpEx(PIO_CSQ Csq, PIRP Irp, PIO_CSQ_IRP_CONTEXT Context, PVOID InsertContext)
{
    (void)Csq;
    (void)Context;
    (void)InsertContext;
    Irp->Tail.Overlay.CurrentStackLocation->Control |= SL_PENDING_RETURNED;
    __irpcheck_escape(Irp);
    return __irpcheck_any_status("IoCsqInsertIrpEx");
}

/* "IoCsqRemoveNextIrp function (wdm.h)". Any request, or NULL. */
PIRP IoCsqRemoveNextIrp(PIO_CSQ Csq, PVOID PeekContext)
{
    (void)Csq;
    (void)PeekContext;
    return (PIRP)__irpcheck_any_pointer("IoCsqRemoveNextIrp");
}
