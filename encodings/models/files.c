/* Files and devices that are reached through a handle. An operation is done when its routine returns, also where it returns STATUS_PENDING. */
#include <ntddk.h>
#include "irpcheck.h"

/* Where it fails, the result may be left as it was, or tell of the failure. */
static NTSTATUS model_of_file(PIO_STATUS_BLOCK result, NTSTATUS status)
{
    NTSTATUS final = __irpcheck_any_status("status of the operation on the file");
    __irpcheck_assume(status < 0 || final != STATUS_PENDING);
    result->Status = status < 0 || status == STATUS_PENDING ? final : status;
    result->Information = (ULONG_PTR)__irpcheck_any_longlong("result of the operation on the file");
    return status;
}

/* Of what is asked about a file, or set, the system waits itself: nobody is told STATUS_PENDING. */
static NTSTATUS model_of_question(PIO_STATUS_BLOCK result, NTSTATUS status)
{
    __irpcheck_assume(status != STATUS_PENDING);
    return model_of_file(result, status);
}

/* STATUS_SUCCESS or any failure; who will not wait for an oplock may also be told that it is being broken. */
static NTSTATUS model_opened(ULONG options, NTSTATUS status)
{
    if ((options & FILE_COMPLETE_IF_OPLOCKED) != 0 && __irpcheck_any_bool("the file has an oplock"))
        return STATUS_OPLOCK_BREAK_IN_PROGRESS;
    __irpcheck_assume(status <= STATUS_SUCCESS);
    return status;
}

/* "ZwCreateFile function (wdm.h)". Any handle. */
NTSTATUS ZwCreateFile(PHANDLE FileHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes, PIO_STATUS_BLOCK IoStatusBlock, PLARGE_INTEGER AllocationSize,
                      ULONG FileAttributes, ULONG ShareAccess, ULONG CreateDisposition, ULONG CreateOptions, PVOID EaBuffer, ULONG EaLength)
{
    NTSTATUS status = model_opened(CreateOptions, __irpcheck_any_status("ZwCreateFile"));
    (void)DesiredAccess;
    (void)ObjectAttributes;
    (void)AllocationSize;
    (void)FileAttributes;
    (void)ShareAccess;
    (void)CreateDisposition;
    (void)EaBuffer;
    (void)EaLength;
    *FileHandle = __irpcheck_any_pointer("file");
    return model_of_file(IoStatusBlock, status);
}

/* "ZwOpenFile function (wdm.h)". As ZwCreateFile. */
NTSTATUS ZwOpenFile(PHANDLE FileHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes, PIO_STATUS_BLOCK IoStatusBlock, ULONG ShareAccess, ULONG OpenOptions)
{
    NTSTATUS status = model_opened(OpenOptions, __irpcheck_any_status("ZwOpenFile"));
    (void)DesiredAccess;
    (void)ObjectAttributes;
    (void)ShareAccess;
    *FileHandle = __irpcheck_any_pointer("file");
    return model_of_file(IoStatusBlock, status);
}

/* "ZwReadFile function (wdm.h)". Any content, also where it fails; the routine that is to be called when it is done runs at another time. */
NTSTATUS ZwReadFile(HANDLE FileHandle, HANDLE Event, PIO_APC_ROUTINE ApcRoutine, PVOID ApcContext, PIO_STATUS_BLOCK IoStatusBlock, PVOID Buffer, ULONG Length,
                    PLARGE_INTEGER ByteOffset, PULONG Key)
{
    (void)FileHandle;
    (void)Event;
    (void)ApcRoutine;
    (void)Length;
    (void)ByteOffset;
    (void)Key;
    __irpcheck_escape(ApcContext);
    __irpcheck_havoc(Buffer);
    return model_of_file(IoStatusBlock, __irpcheck_any_status("ZwReadFile"));
}

/* "ZwWriteFile function (wdm.h)". The routine that is to be called when it is done runs at another time. */
NTSTATUS ZwWriteFile(HANDLE FileHandle, HANDLE Event, PIO_APC_ROUTINE ApcRoutine, PVOID ApcContext, PIO_STATUS_BLOCK IoStatusBlock, PVOID Buffer, ULONG Length,
                     PLARGE_INTEGER ByteOffset, PULONG Key)
{
    (void)FileHandle;
    (void)Event;
    (void)ApcRoutine;
    (void)Buffer;
    (void)Length;
    (void)ByteOffset;
    (void)Key;
    __irpcheck_escape(ApcContext);
    return model_of_file(IoStatusBlock, __irpcheck_any_status("ZwWriteFile"));
}

/* "ZwDeviceIoControlFile function (ntifs.h)". Any content of the output, also where it fails; the routine that is to be called when it is done runs at another time. */
NTSTATUS ZwDeviceIoControlFile(HANDLE FileHandle, HANDLE Event, PIO_APC_ROUTINE ApcRoutine, PVOID ApcContext, PIO_STATUS_BLOCK IoStatusBlock, ULONG IoControlCode,
                               PVOID InputBuffer, ULONG InputBufferLength, PVOID OutputBuffer, ULONG OutputBufferLength)
{
    (void)FileHandle;
    (void)Event;
    (void)ApcRoutine;
    (void)IoControlCode;
    (void)InputBuffer;
    (void)InputBufferLength;
    (void)OutputBufferLength;
    __irpcheck_escape(ApcContext);
    __irpcheck_havoc(OutputBuffer);
    return model_of_file(IoStatusBlock, __irpcheck_any_status("ZwDeviceIoControlFile"));
}

/* "ZwQueryInformationFile function (wdm.h)". Any content, also where it fails. */
NTSTATUS ZwQueryInformationFile(HANDLE FileHandle, PIO_STATUS_BLOCK IoStatusBlock, PVOID FileInformation, ULONG Length, FILE_INFORMATION_CLASS FileInformationClass)
{
    (void)FileHandle;
    (void)Length;
    (void)FileInformationClass;
    __irpcheck_havoc(FileInformation);
    return model_of_question(IoStatusBlock, __irpcheck_any_status("ZwQueryInformationFile"));
}

/* "ZwSetInformationFile function (wdm.h)". Nothing is stored. */
NTSTATUS ZwSetInformationFile(HANDLE FileHandle, PIO_STATUS_BLOCK IoStatusBlock, PVOID FileInformation, ULONG Length, FILE_INFORMATION_CLASS FileInformationClass)
{
    (void)FileHandle;
    (void)FileInformation;
    (void)Length;
    (void)FileInformationClass;
    return model_of_question(IoStatusBlock, __irpcheck_any_status("ZwSetInformationFile"));
}
