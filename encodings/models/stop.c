/* Routines that do not come back. */
#include <ntddk.h>
#include "irpcheck.h"

/* "KeBugCheck function (ntddk.h)". Complete as far as the driver is concerned. */
DECLSPEC_NORETURN VOID KeBugCheck(ULONG BugCheckCode)
{
    (void)BugCheckCode;
    __irpcheck_stop();
}

/* "KeBugCheckEx function (wdm.h)". Complete as far as the driver is concerned. */
DECLSPEC_NORETURN VOID KeBugCheckEx(ULONG BugCheckCode, ULONG_PTR P1, ULONG_PTR P2, ULONG_PTR P3, ULONG_PTR P4)
{
    (void)BugCheckCode;
    (void)P1;
    (void)P2;
    (void)P3;
    (void)P4;
    __irpcheck_stop();
}

/* "RtlFailFast function (wdm.h)". Complete as far as the driver is concerned. */
DECLSPEC_NORETURN VOID RtlFailFast(ULONG Code)
{
    (void)Code;
    __irpcheck_stop();
}

/* "RtlRaiseStatus function (ntifs.h)". Complete. */
DECLSPEC_NORETURN VOID RtlRaiseStatus(NTSTATUS Status)
{
    __irpcheck_raise(Status);
}

/* "ExRaiseStatus function (wdm.h)". Complete. */
DECLSPEC_NORETURN VOID ExRaiseStatus(NTSTATUS Status)
{
    __irpcheck_raise(Status);
}

/* "ExRaiseAccessViolation function (ntddk.h)". Complete. */
DECLSPEC_NORETURN VOID ExRaiseAccessViolation(VOID)
{
    __irpcheck_raise(STATUS_ACCESS_VIOLATION);
}

/* "ExRaiseDatatypeMisalignment function (ntddk.h)". Complete. */
DECLSPEC_NORETURN VOID ExRaiseDatatypeMisalignment(VOID)
{
    __irpcheck_raise(STATUS_DATATYPE_MISALIGNMENT);
}

/* "GetExceptionInformation macro (excpt.h)". Of the record, only the code is what was raised; the processor's state may be anything. */
PEXCEPTION_POINTERS GetExceptionInformation(VOID)
{
    PEXCEPTION_POINTERS pointers = (PEXCEPTION_POINTERS)__irpcheck_allocate(sizeof(EXCEPTION_POINTERS));
    PEXCEPTION_RECORD record = (PEXCEPTION_RECORD)__irpcheck_allocate(sizeof(EXCEPTION_RECORD));
    record->ExceptionCode = (NTSTATUS)__irpcheck_exception_code();
    pointers->ExceptionRecord = record;
    pointers->ContextRecord = (PCONTEXT)__irpcheck_any_pointer("the processor's state at an exception");
    return pointers;
}

/* What a probe finds wrong. */
static NTSTATUS model_probed(ULONG alignment)
{
    if (alignment > 1 && __irpcheck_any_bool("an address is not aligned"))
        return STATUS_DATATYPE_MISALIGNMENT;
    return STATUS_ACCESS_VIOLATION;
}

/* "ProbeForRead function (wdm.h)". Raises for any non-empty range, or does not: addresses are not looked at. */
VOID ProbeForRead(const volatile VOID *Address, SIZE_T Length, ULONG Alignment)
{
    (void)Address;
    if (Length != 0 && __irpcheck_any_bool("ProbeForRead raises"))
        __irpcheck_raise(model_probed(Alignment));
}

/* "ProbeForWrite function (wdm.h)". As ProbeForRead. */
VOID ProbeForWrite(volatile VOID *Address, SIZE_T Length, ULONG Alignment)
{
    (void)Address;
    if (Length != 0 && __irpcheck_any_bool("ProbeForWrite raises"))
        __irpcheck_raise(model_probed(Alignment));
}

/* "MmProbeAndLockPages function (wdm.h)". Raises, or does not: pages are not looked at; its page leaves open which codes there are besides that of an access. */
VOID MmProbeAndLockPages(PMDL MemoryDescriptorList, KPROCESSOR_MODE AccessMode, LOCK_OPERATION Operation)
{
    (void)AccessMode;
    (void)Operation;
    if (__irpcheck_any_bool("MmProbeAndLockPages raises")) {
        NTSTATUS code = __irpcheck_any_status("what MmProbeAndLockPages raises");
        __irpcheck_assume(code < 0);
        __irpcheck_raise(code);
    }
    MemoryDescriptorList->MdlFlags |= MDL_PAGES_LOCKED;
}
