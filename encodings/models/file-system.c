/* What file systems ask the system about a request or a status, and the packages of locks, oplocks and notifications that they give requests to. */
#include <ntifs.h>
#include "irpcheck.h"

/* "FsRtlCheckLockForReadAccess function (ntifs.h)". Either way: locks are not kept. */
BOOLEAN FsRtlCheckLockForReadAccess(PFILE_LOCK FileLock, PIRP Irp)
{
    (void)FileLock;
    (void)Irp;
    return __irpcheck_any_bool("the range may be read");
}

/* "FsRtlCheckLockForWriteAccess function (ntifs.h)". Either way: locks are not kept. */
BOOLEAN FsRtlCheckLockForWriteAccess(PFILE_LOCK FileLock, PIRP Irp)
{
    (void)FileLock;
    (void)Irp;
    return __irpcheck_any_bool("the range may be written");
}

/* "FsRtlNormalizeNtstatus function (ntifs.h)". Which statuses an application expects is not known: either of the two. */
NTSTATUS FsRtlNormalizeNtstatus(NTSTATUS Exception, NTSTATUS GenericException)
{
    return __irpcheck_any_bool("the status is expected") ? Exception : GenericException;
}

/* "FsRtlGetEcpListFromIrp function (ntifs.h)". Any list, or NULL; whether the request is one for creating a file is not looked at. */
NTSTATUS FsRtlGetEcpListFromIrp(PIRP Irp, PECP_LIST *EcpList)
{
    (void)Irp;
    *EcpList = (PECP_LIST)__irpcheck_any_pointer("ECP list");
    return __irpcheck_any_bool("the request is for creating a file") ? STATUS_SUCCESS : STATUS_INVALID_PARAMETER;
}

/* "FsRtlSetEcpListIntoIrp function (ntifs.h)". The list is not kept. */
NTSTATUS FsRtlSetEcpListIntoIrp(PIRP Irp, PECP_LIST EcpList)
{
    (void)EcpList;
    if (Irp->Tail.Overlay.CurrentStackLocation->MajorFunction != IRP_MJ_CREATE)
        return STATUS_INVALID_PARAMETER_2;
    return __irpcheck_any_bool("the request has a list already") ? STATUS_INVALID_PARAMETER_3 : STATUS_SUCCESS;
}

/* "IoGetRequestorSessionId function (ntifs.h)". Any number, or none. */
NTSTATUS IoGetRequestorSessionId(PIRP Irp, PULONG pSessionId)
{
    (void)Irp;
    if (!__irpcheck_any_bool("the requestor has a session"))
        return STATUS_UNSUCCESSFUL;
    *pSessionId = __irpcheck_any_ulong("session");
    return STATUS_SUCCESS;
}

/* "IoGetPagingIoPriority function (ntddk.h)". Any priority. */
IO_PAGING_PRIORITY IoGetPagingIoPriority(PIRP Irp)
{
    (void)Irp;
    return (IO_PAGING_PRIORITY)__irpcheck_any_ulong("paging priority");
}

/* "IoRetrievePriorityInfo function (ntifs.h)". Any priorities; it always succeeds. */
NTSTATUS IoRetrievePriorityInfo(PIRP Irp, PFILE_OBJECT FileObject, PETHREAD Thread, PIO_PRIORITY_INFO PriorityInfo)
{
    (void)Irp;
    (void)FileObject;
    (void)Thread;
    __irpcheck_havoc(PriorityInfo);
    return STATUS_SUCCESS;
}

/* What rules are told where the system has a request from here on, and completes it: no routine of the system. */
VOID __irpcheck_taken_over(PIRP Irp)
{
    (void)Irp;
}

/* Calls IoMarkIrpPending: whoever keeps a request does. */
static NTSTATUS model_kept(PIRP Irp)
{
    IoMarkIrpPending(Irp);
    __irpcheck_taken_over(Irp);
    __irpcheck_escape(Irp);
    return STATUS_PENDING;
}

/* Calls IoCompleteRequest, or keeps the request and completes it later. */
static NTSTATUS model_completed_or_kept(PIRP Irp)
{
    NTSTATUS status;
    if (__irpcheck_any_bool("the system keeps the request"))
        return model_kept(Irp);
    status = __irpcheck_any_status("status of the request");
    __irpcheck_assume(status != STATUS_PENDING);
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

/* "FsRtlInitializeFileLock function (ntifs.h)". The driver's routines are stored; locks are not kept. */
VOID FsRtlInitializeFileLock(PFILE_LOCK FileLock, PCOMPLETE_LOCK_IRP_ROUTINE CompleteLockIrpRoutine, PUNLOCK_ROUTINE UnlockRoutine)
{
    FileLock->CompleteLockIrpRoutine = CompleteLockIrpRoutine;
    FileLock->UnlockRoutine = UnlockRoutine;
}

/* "FsRtlAllocateFileLock function (ntifs.h)". As FsRtlInitializeFileLock, in fresh memory; NULL where there is none. */
PFILE_LOCK FsRtlAllocateFileLock(PCOMPLETE_LOCK_IRP_ROUTINE CompleteLockIrpRoutine, PUNLOCK_ROUTINE UnlockRoutine)
{
    PFILE_LOCK lock;
    if (__irpcheck_any_bool("the pool is exhausted"))
        return NULL;
    lock = (PFILE_LOCK)__irpcheck_allocate(sizeof(FILE_LOCK));
    lock->CompleteLockIrpRoutine = CompleteLockIrpRoutine;
    lock->UnlockRoutine = UnlockRoutine;
    return lock;
}

/* "FsRtlProcessFileLock function (ntifs.h)". The caller gives the request away: it is completed, by the driver's own routine where there is one, or kept. Any number of ranges is unlocked. */
NTSTATUS FsRtlProcessFileLock(PFILE_LOCK FileLock, PIRP Irp, PVOID Context)
{
    FILE_LOCK_INFO range;
    NTSTATUS status, result;
    while (FileLock->UnlockRoutine != NULL && __irpcheck_any_bool("a range is unlocked")) {
        __irpcheck_havoc(&range);
        FileLock->UnlockRoutine(Context, &range);
    }
    if (FileLock->CompleteLockIrpRoutine == NULL)
        return model_completed_or_kept(Irp);
    if (__irpcheck_any_bool("the system keeps the request"))
        return model_kept(Irp);
    status = __irpcheck_any_status("status of the request");
    __irpcheck_assume(status != STATUS_PENDING);
    Irp->IoStatus.Status = status;
    result = FileLock->CompleteLockIrpRoutine(Context, Irp);
    return result < 0 ? result : status;
}

/* Ranges that are unlocked without a request. */
static NTSTATUS model_unlocked(PFILE_LOCK lock, BOOLEAN all, PVOID context)
{
    FILE_LOCK_INFO range;
    NTSTATUS status = __irpcheck_any_status("whether a range is locked");
    __irpcheck_assume(status <= STATUS_SUCCESS);
    if (status != STATUS_SUCCESS || lock->UnlockRoutine == NULL)
        return status;
    do {
        __irpcheck_havoc(&range);
        lock->UnlockRoutine(context, &range);
    } while (all && __irpcheck_any_bool("another range is locked"));
    return status;
}

/* "FsRtlFastUnlockSingle function (ntifs.h)". Any failure, or one range is unlocked. */
NTSTATUS FsRtlFastUnlockSingle(PFILE_LOCK FileLock, PFILE_OBJECT FileObject, PLARGE_INTEGER FileOffset, PLARGE_INTEGER Length, PEPROCESS ProcessId, ULONG Key, PVOID Context,
                               BOOLEAN AlreadySynchronized)
{
    (void)FileObject;
    (void)FileOffset;
    (void)Length;
    (void)ProcessId;
    (void)Key;
    (void)AlreadySynchronized;
    return model_unlocked(FileLock, FALSE, Context);
}

/* "FsRtlFastUnlockAll function (ntifs.h)". Any failure, or some ranges are unlocked. */
NTSTATUS FsRtlFastUnlockAll(PFILE_LOCK FileLock, PFILE_OBJECT FileObject, PEPROCESS ProcessId, PVOID Context)
{
    (void)FileObject;
    (void)ProcessId;
    return model_unlocked(FileLock, TRUE, Context);
}

/* "FsRtlFastUnlockAllByKey function (ntifs.h)". As FsRtlFastUnlockAll. */
NTSTATUS FsRtlFastUnlockAllByKey(PFILE_LOCK FileLock, PFILE_OBJECT FileObject, PEPROCESS ProcessId, ULONG Key, PVOID Context)
{
    (void)FileObject;
    (void)ProcessId;
    (void)Key;
    return model_unlocked(FileLock, TRUE, Context);
}

static NTSTATUS model_oplock_operation(PIRP Irp)
{
    NTSTATUS status;
    if (Irp->Tail.Overlay.CurrentStackLocation->MajorFunction != IRP_MJ_CREATE)
        return model_completed_or_kept(Irp);
    status = __irpcheck_any_status("whether the oplock is granted");
    __irpcheck_assume(status != STATUS_PENDING);
    return status;
}

/* "FsRtlOplockFsctrl function (ntifs.h)". Of a request for creating a file it is only said whether the oplock is granted; any other is completed, at once or later. */
NTSTATUS FsRtlOplockFsctrl(POPLOCK Oplock, PIRP Irp, ULONG OpenCount)
{
    (void)Oplock;
    (void)OpenCount;
    return model_oplock_operation(Irp);
}

/* "FsRtlOplockFsctrlEx function (ntifs.h)". As FsRtlOplockFsctrl. */
NTSTATUS FsRtlOplockFsctrlEx(POPLOCK Oplock, PIRP Irp, ULONG OpenCount, ULONG Flags)
{
    (void)Oplock;
    (void)OpenCount;
    (void)Flags;
    return model_oplock_operation(Irp);
}

/* With a routine for the end of a break the request may be kept until then: that routine does not run here. The one that prepares the request for it does. */
static NTSTATUS model_oplock_broken(PIRP Irp, PVOID Context, POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine, POPLOCK_FS_PREPOST_IRP PostIrpRoutine)
{
    NTSTATUS status = __irpcheck_any_status("how far the oplock is broken");
    if (status != STATUS_PENDING)
        return status;
    __irpcheck_assume(CompletionRoutine != NULL);
    if (PostIrpRoutine != NULL)
        PostIrpRoutine(Context, Irp);
    __irpcheck_escape(Context);
    return model_kept(Irp);
}

/* "FsRtlCheckOplock function (ntifs.h)". Any status; STATUS_PENDING when the request is kept. */
NTSTATUS FsRtlCheckOplock(POPLOCK Oplock, PIRP Irp, PVOID Context, POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine, POPLOCK_FS_PREPOST_IRP PostIrpRoutine)
{
    (void)Oplock;
    return model_oplock_broken(Irp, Context, CompletionRoutine, PostIrpRoutine);
}

/* "FsRtlCheckOplockEx function (ntifs.h)". As FsRtlCheckOplock; flags are not looked at. */
NTSTATUS FsRtlCheckOplockEx(POPLOCK Oplock, PIRP Irp, ULONG Flags, PVOID Context, POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine,
                            POPLOCK_FS_PREPOST_IRP PostIrpRoutine)
{
    (void)Oplock;
    (void)Flags;
    return model_oplock_broken(Irp, Context, CompletionRoutine, PostIrpRoutine);
}

/* "FsRtlOplockBreakH function (ntifs.h)". As FsRtlCheckOplock; flags are not looked at. */
NTSTATUS FsRtlOplockBreakH(POPLOCK Oplock, PIRP Irp, ULONG Flags, PVOID Context, POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine,
                           POPLOCK_FS_PREPOST_IRP PostIrpRoutine)
{
    (void)Oplock;
    (void)Flags;
    return model_oplock_broken(Irp, Context, CompletionRoutine, PostIrpRoutine);
}

/* "FsRtlOplockBreakToNone function (ntifs.h)". As FsRtlCheckOplock. */
NTSTATUS FsRtlOplockBreakToNone(POPLOCK Oplock, PIO_STACK_LOCATION IrpSp, PIRP Irp, PVOID Context, POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine,
                                POPLOCK_FS_PREPOST_IRP PostIrpRoutine)
{
    (void)Oplock;
    (void)IrpSp;
    return model_oplock_broken(Irp, Context, CompletionRoutine, PostIrpRoutine);
}

/* "FsRtlNotifyFullChangeDirectory function (ntifs.h)". The request is kept, even where it is completed at once; the routine that checks access is not called. */
VOID FsRtlNotifyFullChangeDirectory(PNOTIFY_SYNC NotifySync, PLIST_ENTRY NotifyList, PVOID FsContext, PSTRING FullDirectoryName, BOOLEAN WatchTree,
                                    BOOLEAN IgnoreBuffer, ULONG CompletionFilter, PIRP NotifyIrp, PCHECK_FOR_TRAVERSE_ACCESS TraverseCallback,
                                    PSECURITY_SUBJECT_CONTEXT SubjectContext)
{
    (void)NotifySync;
    (void)NotifyList;
    (void)FsContext;
    (void)FullDirectoryName;
    (void)WatchTree;
    (void)IgnoreBuffer;
    (void)CompletionFilter;
    (void)TraverseCallback;
    (void)SubjectContext;
    if (NotifyIrp != NULL)
        model_kept(NotifyIrp);
}

/* "FsRtlNotifyFilterChangeDirectory function (ntifs.h)". As FsRtlNotifyFullChangeDirectory; the routine that filters is not called. */
VOID FsRtlNotifyFilterChangeDirectory(PNOTIFY_SYNC NotifySync, PLIST_ENTRY NotifyList, PVOID FsContext, PSTRING FullDirectoryName, BOOLEAN WatchTree,
                                      BOOLEAN IgnoreBuffer, ULONG CompletionFilter, PIRP NotifyIrp, PCHECK_FOR_TRAVERSE_ACCESS TraverseCallback,
                                      PSECURITY_SUBJECT_CONTEXT SubjectContext, PFILTER_REPORT_CHANGE FilterCallback)
{
    (void)NotifySync;
    (void)NotifyList;
    (void)FsContext;
    (void)FullDirectoryName;
    (void)WatchTree;
    (void)IgnoreBuffer;
    (void)CompletionFilter;
    (void)TraverseCallback;
    (void)SubjectContext;
    (void)FilterCallback;
    if (NotifyIrp != NULL)
        model_kept(NotifyIrp);
}

/* "IoRaiseHardError function (ntddk.h)". The request is kept until the user has answered, or completed where hard errors are turned off. */
VOID IoRaiseHardError(PIRP Irp, PVPB Vpb, PDEVICE_OBJECT RealDeviceObject)
{
    (void)Vpb;
    (void)RealDeviceObject;
    __irpcheck_taken_over(Irp);
    __irpcheck_escape(Irp);
}

/* "CcDeferWrite function (ntifs.h)". The routine is called at once, or not while this one runs. */
VOID CcDeferWrite(PFILE_OBJECT FileObject, PCC_POST_DEFERRED_WRITE PostRoutine, PVOID Context1, PVOID Context2, ULONG BytesToWrite, BOOLEAN Retrying)
{
    (void)FileObject;
    (void)BytesToWrite;
    (void)Retrying;
    if (__irpcheck_any_bool("there is room in the cache"))
        PostRoutine(Context1, Context2);
}

/* "IoRegisterFsRegistrationChange function (ntifs.h)". Called for one file system that is there, or for none. */
NTSTATUS IoRegisterFsRegistrationChange(PDRIVER_OBJECT DriverObject, PDRIVER_FS_NOTIFICATION DriverNotificationRoutine)
{
    NTSTATUS status = __irpcheck_any_status("IoRegisterFsRegistrationChange");
    __irpcheck_assume(status <= STATUS_SUCCESS);
    (void)DriverObject;
    if (__irpcheck_any_bool("a file system is registered"))
        DriverNotificationRoutine((PDEVICE_OBJECT)__irpcheck_any_pointer("device of a file system"), TRUE);
    return status;
}
