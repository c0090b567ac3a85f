/* Requests and work handed to somebody who runs later. Whoever that is does not run here. */
#include <ntddk.h>
#include "irpcheck.h"
#include "world.h"

/* "IoStartPacket function (ntifs.h)". The StartIo routine does not run; what it may do to the cancel routine and the current request is left open. */
VOID IoStartPacket(PDEVICE_OBJECT DeviceObject, PIRP Irp, PULONG Key, PDRIVER_CANCEL CancelFunction)
{
    (void)Key;
    if (CancelFunction != NULL)
        Irp->CancelRoutine = __irpcheck_any_bool("the cancel routine is still set") ? CancelFunction : NULL;
    if (__irpcheck_any_bool("the device was not busy"))
        DeviceObject->CurrentIrp = __irpcheck_any_bool("the device is still busy with the request") ? Irp : (PIRP)__irpcheck_any_pointer("current request");
    __irpcheck_escape(Irp);
}

/* "IoStartNextPacket function (ntifs.h)". The StartIo routine does not run; the current request is any, or none. */
VOID IoStartNextPacket(PDEVICE_OBJECT DeviceObject, BOOLEAN Cancelable)
{
    (void)Cancelable;
    DeviceObject->CurrentIrp = (PIRP)__irpcheck_any_pointer("current request");
}

/* "IoStartNextPacketByKey function (ntifs.h)". As IoStartNextPacket; keys are not looked at. */
VOID IoStartNextPacketByKey(PDEVICE_OBJECT DeviceObject, BOOLEAN Cancelable, ULONG Key)
{
    (void)Cancelable;
    (void)Key;
    DeviceObject->CurrentIrp = (PIRP)__irpcheck_any_pointer("current request");
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
    model_others_run();
    __irpcheck_escape(Context);
}

/* What rules are told where the arguments of a call do not say it: no routine of the system. */
VOID __irpcheck_worker_queued(PVOID Routine, PVOID Parameter)
{
    (void)Routine;
    (void)Parameter;
}

VOID __irpcheck_dpc_queued(PVOID Routine, PVOID SystemArgument1, PVOID SystemArgument2)
{
    (void)Routine;
    (void)SystemArgument1;
    (void)SystemArgument2;
}

/* Of a DPC that is queued, or that a timer will queue. */
VOID __irpcheck_dpc_awaited(PVOID Routine, PVOID Context)
{
    (void)Routine;
    (void)Context;
}

/* "IoQueueWorkItemEx function (wdm.h)". The routine does not run. */
VOID IoQueueWorkItemEx(PIO_WORKITEM IoWorkItem, PIO_WORKITEM_ROUTINE_EX WorkerRoutine, WORK_QUEUE_TYPE QueueType, PVOID Context)
{
    (void)IoWorkItem;
    (void)WorkerRoutine;
    (void)QueueType;
    model_others_run();
    __irpcheck_escape(Context);
}

/* "ExQueueWorkItem function (wdm.h)". The routine does not run. */
VOID ExQueueWorkItem(PWORK_QUEUE_ITEM WorkItem, WORK_QUEUE_TYPE QueueType)
{
    (void)QueueType;
    model_others_run();
    __irpcheck_worker_queued((PVOID)WorkItem->WorkerRoutine, WorkItem->Parameter);
    __irpcheck_escape(WorkItem);
}

/* "KeInsertQueueDpc function (wdm.h)". The routine does not run. FALSE when the DPC is in a queue already: then the arguments are not taken. */
BOOLEAN KeInsertQueueDpc(PRKDPC Dpc, PVOID SystemArgument1, PVOID SystemArgument2)
{
    if (Dpc->DpcData != NULL && !__irpcheck_any_bool("KeInsertQueueDpc queues the DPC"))
        return FALSE;
    Dpc->DpcData = Dpc;
    __irpcheck_dpc_awaited((PVOID)Dpc->DeferredRoutine, Dpc->DeferredContext);
    model_others_run();
    Dpc->SystemArgument1 = SystemArgument1;
    Dpc->SystemArgument2 = SystemArgument2;
    __irpcheck_dpc_queued((PVOID)Dpc->DeferredRoutine, SystemArgument1, SystemArgument2);
    __irpcheck_escape(SystemArgument1);
    __irpcheck_escape(SystemArgument2);
    return TRUE;
}

/* "KeInitializeDeviceQueue function (ntddk.h)". The list is not built. */
VOID KeInitializeDeviceQueue(PKDEVICE_QUEUE DeviceQueue)
{
    DeviceQueue->Busy = FALSE;
}

/* "KeInsertDeviceQueue function (ntddk.h)". FALSE when the device was not busy, which it is from then on: then the entry is not queued. Entries are not linked. */
BOOLEAN KeInsertDeviceQueue(PKDEVICE_QUEUE DeviceQueue, PKDEVICE_QUEUE_ENTRY DeviceQueueEntry)
{
    BOOLEAN busy = DeviceQueue->Busy;
    DeviceQueue->Busy = TRUE;
    DeviceQueueEntry->Inserted = busy ? TRUE : FALSE;
    __irpcheck_escape(DeviceQueueEntry);
    return busy ? TRUE : FALSE;
}

/* "KeInsertByKeyDeviceQueue function (ntddk.h)". As KeInsertDeviceQueue; the order is not kept. */
BOOLEAN KeInsertByKeyDeviceQueue(PKDEVICE_QUEUE DeviceQueue, PKDEVICE_QUEUE_ENTRY DeviceQueueEntry, ULONG SortKey)
{
    BOOLEAN busy = DeviceQueue->Busy;
    DeviceQueue->Busy = TRUE;
    DeviceQueueEntry->SortKey = SortKey;
    DeviceQueueEntry->Inserted = busy ? TRUE : FALSE;
    __irpcheck_escape(DeviceQueueEntry);
    return busy ? TRUE : FALSE;
}

/* "KeInsertQueue function (ntifs.h)". The list is not built; the old state is any. */
LONG KeInsertQueue(PRKQUEUE Queue, PLIST_ENTRY Entry)
{
    (void)Queue;
    __irpcheck_escape(Entry);
    return (LONG)__irpcheck_any_ulong("entries in the queue");
}

/* "KeInsertHeadQueue function (ntifs.h)". As KeInsertQueue. */
LONG KeInsertHeadQueue(PRKQUEUE Queue, PLIST_ENTRY Entry)
{
    (void)Queue;
    __irpcheck_escape(Entry);
    return (LONG)__irpcheck_any_ulong("entries in the queue");
}

/* "PsCreateSystemThread function (wdm.h)". The thread does not run; any handle and identity, STATUS_SUCCESS or any failure. */
NTSTATUS PsCreateSystemThread(PHANDLE ThreadHandle, ULONG DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes, HANDLE ProcessHandle, PCLIENT_ID ClientId,
                              PKSTART_ROUTINE StartRoutine, PVOID StartContext)
{
    NTSTATUS status = __irpcheck_any_status("PsCreateSystemThread");
    (void)DesiredAccess;
    (void)ObjectAttributes;
    (void)ProcessHandle;
    (void)StartRoutine;
    __irpcheck_assume(status <= STATUS_SUCCESS);
    if (status < 0)
        return status;
    model_others_run();
    *ThreadHandle = __irpcheck_any_pointer("handle of the thread");
    if (ClientId != NULL)
        __irpcheck_havoc(ClientId);
    __irpcheck_escape(StartContext);
    return status;
}

/* "KeRemoveDeviceQueue function (ntddk.h)". Any entry, or NULL: then the device is no longer busy. */
PKDEVICE_QUEUE_ENTRY KeRemoveDeviceQueue(PKDEVICE_QUEUE DeviceQueue)
{
    PKDEVICE_QUEUE_ENTRY entry = (PKDEVICE_QUEUE_ENTRY)__irpcheck_any_pointer("KeRemoveDeviceQueue");
    if (entry == NULL)
        DeviceQueue->Busy = FALSE;
    else {
        __irpcheck_assume(__irpcheck_is_somewhere(entry));
        entry->Inserted = FALSE;
    }
    return entry;
}

/* "KeRemoveByKeyDeviceQueue function (ntddk.h)". As KeRemoveDeviceQueue; keys are not looked at. */
PKDEVICE_QUEUE_ENTRY KeRemoveByKeyDeviceQueue(PKDEVICE_QUEUE DeviceQueue, ULONG SortKey)
{
    PKDEVICE_QUEUE_ENTRY entry = (PKDEVICE_QUEUE_ENTRY)__irpcheck_any_pointer("KeRemoveByKeyDeviceQueue");
    (void)SortKey;
    if (entry == NULL)
        DeviceQueue->Busy = FALSE;
    else {
        __irpcheck_assume(__irpcheck_is_somewhere(entry));
        entry->Inserted = FALSE;
    }
    return entry;
}

/* "KeRemoveByKeyDeviceQueueIfBusy function (ntddk.h)". As KeRemoveByKeyDeviceQueue, and the device is busy. */
PKDEVICE_QUEUE_ENTRY KeRemoveByKeyDeviceQueueIfBusy(PKDEVICE_QUEUE DeviceQueue, ULONG SortKey)
{
    PKDEVICE_QUEUE_ENTRY entry = (PKDEVICE_QUEUE_ENTRY)__irpcheck_any_pointer("KeRemoveByKeyDeviceQueueIfBusy");
    (void)SortKey;
    if (entry == NULL)
        DeviceQueue->Busy = FALSE;
    else {
        __irpcheck_assume(__irpcheck_is_somewhere(entry));
        entry->Inserted = FALSE;
    }
    return entry;
}

/* "KeRemoveEntryDeviceQueue function (ntddk.h)". FALSE when the entry is not queued. */
BOOLEAN KeRemoveEntryDeviceQueue(PKDEVICE_QUEUE DeviceQueue, PKDEVICE_QUEUE_ENTRY DeviceQueueEntry)
{
    BOOLEAN queued = __irpcheck_any_bool("KeRemoveEntryDeviceQueue finds the entry queued");
    (void)DeviceQueue;
    if (queued)
        DeviceQueueEntry->Inserted = FALSE;
    return queued;
}

/*
 * Cancel-safe queues: the driver's routines run at once and under its lock ("Cancel-Safe IRP Queues"), so what they do to its state is seen. A
 * request is not cancelled while it is inserted, and CsqCompleteCanceledIrp does not run: it does later, whenever somebody cancels.
 */

/* The request that was put into such a queue last, in this run or before, as long as it is there. */
static PIRP model_put;

#define MODEL_CSQ 1
#define MODEL_CSQ_EX 3

/* With the insertion routine of either kind; a request that is refused is not marked. */
static NTSTATUS model_insert(PIO_CSQ Csq, PIRP Irp, PVOID InsertContext)
{
    KIRQL irql;
    NTSTATUS status = STATUS_SUCCESS;
    Csq->CsqAcquireLock(Csq, &irql);
    if (Csq->Type == MODEL_CSQ_EX)
        status = ((PIO_CSQ_INSERT_IRP_EX)Csq->CsqInsertIrp)(Csq, Irp, InsertContext);
    else
        Csq->CsqInsertIrp(Csq, Irp);
    if (status >= 0) {
        model_put = Irp;
        if (Irp == __irpcheck_not_queued)
            __irpcheck_not_queued = NULL;
        Irp->Tail.Overlay.CurrentStackLocation->Control |= SL_PENDING_RETURNED;
        __irpcheck_escape(Irp);
    }
    Csq->CsqReleaseLock(Csq, irql);
    return status;
}

/* "IoCsqInsertIrp function (wdm.h)". The context is not looked at. */
VOID IoCsqInsertIrp(PIO_CSQ Csq, PIRP Irp, PIO_CSQ_IRP_CONTEXT Context)
{
    (void)Context;
    (void)model_insert(Csq, Irp, NULL);
}

/* "IoCsqInsertIrpEx function (wdm.h)". The status is that of the driver's insertion routine, where it has one. */
NTSTATUS IoCsqInsertIrpEx(PIO_CSQ Csq, PIRP Irp, PIO_CSQ_IRP_CONTEXT Context, PVOID InsertContext)
{
    (void)Context;
    return model_insert(Csq, Irp, InsertContext);
}

/* A request that may be in the queue, or NULL: one from before, or the last that this run has put in. */
static PIRP model_from_queue(PIO_CSQ Csq, PIRP Irp)
{
    if (__irpcheck_any_bool("the request that was put in last is found")) {
        Irp = model_put;
        model_put = NULL;
    }
    if (Irp != NULL) {
        __irpcheck_assume(Irp != __irpcheck_not_queued);
        Csq->CsqRemoveIrp(Csq, Irp);
    }
    return Irp;
}

/* "IoCsqRemoveNextIrp function (wdm.h)". Any request, or NULL, whatever the driver's routine finds: that is asked once, for what else it does. */
PIRP IoCsqRemoveNextIrp(PIO_CSQ Csq, PVOID PeekContext)
{
    KIRQL irql;
    PIRP irp;
    Csq->CsqAcquireLock(Csq, &irql);
    (void)Csq->CsqPeekNextIrp(Csq, NULL, PeekContext);
    irp = model_from_queue(Csq, (PIRP)__irpcheck_any_pointer("IoCsqRemoveNextIrp"));
    Csq->CsqReleaseLock(Csq, irql);
    return irp;
}

/* "IoCsqRemoveIrp function (wdm.h)". Any request, or NULL when it was cancelled meanwhile. */
PIRP IoCsqRemoveIrp(PIO_CSQ Csq, PIO_CSQ_IRP_CONTEXT Context)
{
    KIRQL irql;
    PIRP irp;
    (void)Context;
    Csq->CsqAcquireLock(Csq, &irql);
    irp = model_from_queue(Csq, (PIRP)__irpcheck_any_pointer("IoCsqRemoveIrp"));
    Csq->CsqReleaseLock(Csq, irql);
    return irp;
}

/* "IoCsqInitialize function (wdm.h)". The routines are stored; nothing else of the structure is built. */
NTSTATUS IoCsqInitialize(PIO_CSQ Csq, PIO_CSQ_INSERT_IRP CsqInsertIrp, PIO_CSQ_REMOVE_IRP CsqRemoveIrp, PIO_CSQ_PEEK_NEXT_IRP CsqPeekNextIrp,
                         PIO_CSQ_ACQUIRE_LOCK CsqAcquireLock, PIO_CSQ_RELEASE_LOCK CsqReleaseLock,
                         PIO_CSQ_COMPLETE_CANCELED_IRP CsqCompleteCanceledIrp)
{
    Csq->Type = MODEL_CSQ;
    Csq->CsqInsertIrp = CsqInsertIrp;
    Csq->CsqRemoveIrp = CsqRemoveIrp;
    Csq->CsqPeekNextIrp = CsqPeekNextIrp;
    Csq->CsqAcquireLock = CsqAcquireLock;
    Csq->CsqReleaseLock = CsqReleaseLock;
    Csq->CsqCompleteCanceledIrp = CsqCompleteCanceledIrp;
    return STATUS_SUCCESS;
}

/* "IoCsqInitializeEx function (wdm.h)". As IoCsqInitialize, with an insertion routine that may refuse. */
NTSTATUS IoCsqInitializeEx(PIO_CSQ Csq, PIO_CSQ_INSERT_IRP_EX CsqInsertIrp, PIO_CSQ_REMOVE_IRP CsqRemoveIrp, PIO_CSQ_PEEK_NEXT_IRP CsqPeekNextIrp,
                           PIO_CSQ_ACQUIRE_LOCK CsqAcquireLock, PIO_CSQ_RELEASE_LOCK CsqReleaseLock,
                           PIO_CSQ_COMPLETE_CANCELED_IRP CsqCompleteCanceledIrp)
{
    Csq->Type = MODEL_CSQ_EX;
    Csq->CsqInsertIrp = (PIO_CSQ_INSERT_IRP)CsqInsertIrp;
    Csq->CsqRemoveIrp = CsqRemoveIrp;
    Csq->CsqPeekNextIrp = CsqPeekNextIrp;
    Csq->CsqAcquireLock = CsqAcquireLock;
    Csq->CsqReleaseLock = CsqReleaseLock;
    Csq->CsqCompleteCanceledIrp = CsqCompleteCanceledIrp;
    return STATUS_SUCCESS;
}
