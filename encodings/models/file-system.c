/* What file systems ask the system about a request or a status. Nothing is done with the request. */
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
