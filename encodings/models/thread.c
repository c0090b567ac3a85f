/* Whose thread it is, what kind of system, and what a request says of itself: asked twice, each has one answer. */
#include <ntifs.h>
#include "irpcheck.h"
#include "world.h"

/* "KeGetCurrentThread function (wdm.h)". Any thread, the same each time. */
PKTHREAD KeGetCurrentThread(VOID)
{
    return (PKTHREAD)(PVOID)__irpcheck_thread;
}

/* "PsGetCurrentThread function (wdm.h)". Any thread, the same each time. */
PETHREAD PsGetCurrentThread(VOID)
{
    return __irpcheck_thread;
}

/* "PsGetCurrentProcess macro (ntddk.h)". Any process, the same until the thread attaches to another. */
#undef PsGetCurrentProcess
PEPROCESS PsGetCurrentProcess(VOID)
{
    return __irpcheck_process;
}

/* "IoGetCurrentProcess function (wdm.h)". As PsGetCurrentProcess. */
PEPROCESS IoGetCurrentProcess(VOID)
{
    return __irpcheck_process;
}

/* "PsGetCurrentThreadId function (ntddk.h)". Any number, the same each time. */
HANDLE PsGetCurrentThreadId(VOID)
{
    return model_of(MODEL_THREAD, __irpcheck_thread)->Id;
}

/* "PsGetCurrentProcessId function (ntddk.h)". Any number, the same until the thread attaches to another process. */
HANDLE PsGetCurrentProcessId(VOID)
{
    return model_of(MODEL_PROCESS, __irpcheck_process)->Id;
}

/* "PsGetThreadId function (ntddk.h)". Any number, the same each time for one thread. */
HANDLE PsGetThreadId(PETHREAD Thread)
{
    return model_of(MODEL_THREAD, Thread)->Id;
}

/* "PsGetProcessId function (ntddk.h)". Any number, the same each time for one process. */
HANDLE PsGetProcessId(PEPROCESS Process)
{
    return model_of(MODEL_PROCESS, Process)->Id;
}

/* "KeStackAttachProcess function (ntifs.h)". The state is not written. */
VOID KeStackAttachProcess(PRKPROCESS PROCESS, PRKAPC_STATE ApcState)
{
    (void)ApcState;
    __irpcheck_process = (PEPROCESS)(PVOID)PROCESS;
}

/* "KeUnstackDetachProcess function (ntifs.h)". The process is any afterwards. */
VOID KeUnstackDetachProcess(PRKAPC_STATE ApcState)
{
    (void)ApcState;
    __irpcheck_process = (PEPROCESS)__irpcheck_any_pointer("process");
}

/* "ExGetPreviousMode function (wdm.h)". Either mode, the same each time. */
KPROCESSOR_MODE ExGetPreviousMode(VOID)
{
    return __irpcheck_previous_mode == KernelMode ? KernelMode : UserMode;
}

/* "IoIsSystemThread function (ntifs.h)". Either way, the same each time for one thread. */
BOOLEAN IoIsSystemThread(PETHREAD Thread)
{
    return model_of(MODEL_THREAD, Thread)->IsOfSystem ? TRUE : FALSE;
}

/* "PsIsSystemThread function (ntifs.h)". As IoIsSystemThread. */
BOOLEAN PsIsSystemThread(PETHREAD Thread)
{
    return model_of(MODEL_THREAD, Thread)->IsOfSystem ? TRUE : FALSE;
}

/* "IoGetTopLevelIrp function (ntifs.h)". Any at the start, then what the routine sets; what lower drivers do to it is not looked at. */
PIRP IoGetTopLevelIrp(VOID)
{
    return __irpcheck_top_level_irp;
}

/* "IoSetTopLevelIrp function (ntifs.h)". Complete. */
VOID IoSetTopLevelIrp(PIRP Irp)
{
    __irpcheck_top_level_irp = Irp;
}

/* "IoIsWdmVersionAvailable function (wdm.h)". Any version, the same each time. */
BOOLEAN IoIsWdmVersionAvailable(UCHAR MajorVersion, UCHAR MinorVersion)
{
    return __irpcheck_version >= ((ULONG)MajorVersion << 8 | MinorVersion) ? TRUE : FALSE;
}

/* "RtlIsNtDdiVersionAvailable function (wdm.h)". Any version, the same each time; it is not compared with that of WDM. */
BOOLEAN RtlIsNtDdiVersionAvailable(ULONG Version)
{
    return __irpcheck_ddi_version >= Version ? TRUE : FALSE;
}

/* "MmIsThisAnNtAsSystem function (ntddk.h)". Either way, the same each time. */
BOOLEAN MmIsThisAnNtAsSystem(VOID)
{
    return __irpcheck_server ? TRUE : FALSE;
}

/* "ExIsProcessorFeaturePresent function (ntddk.h)". Either way, the same each time for one feature; there are fewer than 64. */
BOOLEAN ExIsProcessorFeaturePresent(ULONG ProcessorFeature)
{
    return ProcessorFeature < 64 && (__irpcheck_features >> ProcessorFeature & 1) != 0;
}

/* "MmQuerySystemSize function (ntddk.h)". Any of the three, the same each time. */
MM_SYSTEMSIZE MmQuerySystemSize(VOID)
{
    return __irpcheck_size == 0 ? MmSmallSystem : __irpcheck_size == 1 ? MmMediumSystem : MmLargeSystem;
}

/* "KeAreApcsDisabled function (ntddk.h)". The answer is not worked out. */
BOOLEAN KeAreApcsDisabled(VOID)
{
    return (BOOLEAN)(__irpcheck_determined_ulong("whether APCs are disabled") & 1);
}

/* "KeAreAllApcsDisabled function (ntddk.h)". The answer is not worked out. */
BOOLEAN KeAreAllApcsDisabled(VOID)
{
    return (BOOLEAN)(__irpcheck_determined_ulong("whether all APCs are disabled") & 1);
}

/* "IoIsOperationSynchronous function (ntifs.h)". Complete: the request or its file says so, and paging I/O only where it is synchronous itself. */
BOOLEAN IoIsOperationSynchronous(PIRP Irp)
{
    PFILE_OBJECT file = Irp->Tail.Overlay.CurrentStackLocation->FileObject;
    if ((Irp->Flags & (IRP_PAGING_IO | IRP_SYNCHRONOUS_PAGING_IO)) == IRP_PAGING_IO)
        return FALSE;
    return (Irp->Flags & (IRP_SYNCHRONOUS_API | IRP_SYNCHRONOUS_PAGING_IO)) != 0 || (file != NULL && (file->Flags & FO_SYNCHRONOUS_IO) != 0);
}

/* "IoIs32bitProcess function (ntddk.h)". Either way, the same each time for one request, or for the thread. */
BOOLEAN IoIs32bitProcess(PIRP Irp)
{
    return model_of(MODEL_REQUEST, Irp)->Is32Bit ? TRUE : FALSE;
}

/* "FsRtlOplockIsSharedRequest function (ntifs.h)". Either way, the same each time for one request: it is not looked at. */
BOOLEAN FsRtlOplockIsSharedRequest(PIRP Irp)
{
    return model_of(MODEL_REQUEST, Irp)->IsShared ? TRUE : FALSE;
}

static PEPROCESS model_requestor(PIRP irp)
{
    return irp->Tail.Overlay.Thread == NULL ? NULL : model_of(MODEL_THREAD, irp->Tail.Overlay.Thread)->Process;
}

/* "IoGetRequestorProcess function (ntifs.h)". Any process of the thread that the request says, or NULL. */
PEPROCESS IoGetRequestorProcess(PIRP Irp)
{
    return model_requestor(Irp);
}

/* "IoGetRequestorProcessId function (ntifs.h)". Any number, the same each time for one process. */
ULONG IoGetRequestorProcessId(PIRP Irp)
{
    PEPROCESS process = model_requestor(Irp);
    return process == NULL ? 0 : (ULONG)(ULONG_PTR)model_of(MODEL_PROCESS, process)->Id;
}
