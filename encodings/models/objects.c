/*
 * Objects and keys by way of handles, and who asks to be told of what happens to them. What stands in them is any, also where a routine fails; routines
 * of the driver that are told run at another time.
 */
#include <ntifs.h>
#include "irpcheck.h"

/* A length that may be asked for. */
#define model_length_told(place, what) \
  if ((place) != NULL) *(place) = __irpcheck_any_ulong(what)

/* "ObOpenObjectByPointer function (ntifs.h)". Any handle, also where it fails; references are not counted. */
NTSTATUS ObOpenObjectByPointer(PVOID Object, ULONG HandleAttributes, PACCESS_STATE PassedAccessState, ACCESS_MASK DesiredAccess, POBJECT_TYPE ObjectType, KPROCESSOR_MODE AccessMode,
                               PHANDLE Handle)
{
    (void)Object;
    (void)HandleAttributes;
    (void)PassedAccessState;
    (void)DesiredAccess;
    (void)ObjectType;
    (void)AccessMode;
    *Handle = __irpcheck_any_pointer("handle of an object");
    return model_done(__irpcheck_any_status("ObOpenObjectByPointer"));
}

/* "ObReferenceObjectByPointer function (wdm.h)". The type is not compared: either status. References are not counted. */
NTSTATUS ObReferenceObjectByPointer(PVOID Object, ACCESS_MASK DesiredAccess, POBJECT_TYPE ObjectType, KPROCESSOR_MODE AccessMode)
{
    (void)Object;
    (void)DesiredAccess;
    (void)ObjectType;
    (void)AccessMode;
    return __irpcheck_any_bool("the object is of another type") ? STATUS_OBJECT_TYPE_MISMATCH : STATUS_SUCCESS;
}

/* "ZwQueryInformationProcess function (ntddk.h)". Any content and length, also where it fails. */
NTSTATUS ZwQueryInformationProcess(HANDLE ProcessHandle, int ProcessInformationClass, PVOID ProcessInformation, ULONG ProcessInformationLength, PULONG ReturnLength)
{
    (void)ProcessHandle;
    (void)ProcessInformationClass;
    (void)ProcessInformationLength;
    if (ProcessInformation != NULL)
        __irpcheck_havoc(ProcessInformation);
    model_length_told(ReturnLength, "length of what is told of the process");
    return model_done(__irpcheck_any_status("ZwQueryInformationProcess"));
}

/* "ZwOpenProcess function (ntddk.h)". Any process. */
NTSTATUS ZwOpenProcess(PHANDLE ProcessHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes, PCLIENT_ID ClientId)
{
    (void)DesiredAccess;
    (void)ObjectAttributes;
    (void)ClientId;
    *ProcessHandle = __irpcheck_any_pointer("handle of a process");
    return model_done(__irpcheck_any_status("ZwOpenProcess"));
}

/* "PsLookupProcessByProcessId function (ntifs.h)". Any process, also where it fails. */
NTSTATUS PsLookupProcessByProcessId(HANDLE ProcessId, PEPROCESS *Process)
{
    (void)ProcessId;
    *Process = (PEPROCESS)__irpcheck_any_pointer("process");
    return model_done(__irpcheck_any_status("PsLookupProcessByProcessId"));
}

/* "ZwCreateKey function (wdm.h)". Any key; whether it is new is any. */
NTSTATUS ZwCreateKey(PHANDLE KeyHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes, ULONG TitleIndex, PUNICODE_STRING Class, ULONG CreateOptions, PULONG Disposition)
{
    (void)DesiredAccess;
    (void)ObjectAttributes;
    (void)TitleIndex;
    (void)Class;
    (void)CreateOptions;
    *KeyHandle = __irpcheck_any_pointer("key");
    model_length_told(Disposition, "whether the key is new");
    return model_done(__irpcheck_any_status("ZwCreateKey"));
}

/* "ZwDeleteKey function (wdm.h)". Nothing is stored. */
NTSTATUS ZwDeleteKey(HANDLE KeyHandle)
{
    (void)KeyHandle;
    return model_done(__irpcheck_any_status("ZwDeleteKey"));
}

/* "ZwDeleteValueKey function (wdm.h)". Nothing is stored. */
NTSTATUS ZwDeleteValueKey(HANDLE KeyHandle, PUNICODE_STRING ValueName)
{
    (void)KeyHandle;
    (void)ValueName;
    return model_done(__irpcheck_any_status("ZwDeleteValueKey"));
}

/* "ZwQueryKey function (wdm.h)". Any content and length, also where it fails. */
NTSTATUS ZwQueryKey(HANDLE KeyHandle, KEY_INFORMATION_CLASS KeyInformationClass, PVOID KeyInformation, ULONG Length, PULONG ResultLength)
{
    (void)KeyHandle;
    (void)KeyInformationClass;
    (void)Length;
    if (KeyInformation != NULL)
        __irpcheck_havoc(KeyInformation);
    *ResultLength = __irpcheck_any_ulong("length of what is told of the key");
    return model_done(__irpcheck_any_status("ZwQueryKey"));
}

/* "ZwEnumerateKey function (wdm.h)". As ZwQueryKey. */
NTSTATUS ZwEnumerateKey(HANDLE KeyHandle, ULONG Index, KEY_INFORMATION_CLASS KeyInformationClass, PVOID KeyInformation, ULONG Length, PULONG ResultLength)
{
    (void)KeyHandle;
    (void)Index;
    (void)KeyInformationClass;
    (void)Length;
    if (KeyInformation != NULL)
        __irpcheck_havoc(KeyInformation);
    *ResultLength = __irpcheck_any_ulong("length of what is told of the key");
    return model_done(__irpcheck_any_status("ZwEnumerateKey"));
}

/* "ZwEnumerateValueKey function (wdm.h)". As ZwQueryKey. */
NTSTATUS ZwEnumerateValueKey(HANDLE KeyHandle, ULONG Index, KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass, PVOID KeyValueInformation, ULONG Length, PULONG ResultLength)
{
    (void)KeyHandle;
    (void)Index;
    (void)KeyValueInformationClass;
    (void)Length;
    if (KeyValueInformation != NULL)
        __irpcheck_havoc(KeyValueInformation);
    *ResultLength = __irpcheck_any_ulong("length of the value");
    return model_done(__irpcheck_any_status("ZwEnumerateValueKey"));
}

/* "RtlGetVersion function (wdm.h)". Any version; it does not fail. */
NTSTATUS RtlGetVersion(PRTL_OSVERSIONINFOW lpVersionInformation)
{
    ULONG size = lpVersionInformation->dwOSVersionInfoSize;
    __irpcheck_havoc(lpVersionInformation);
    lpVersionInformation->dwOSVersionInfoSize = size;
    return STATUS_SUCCESS;
}

/* "CmRegisterCallback function (wdm.h)". Any number stands for the registration, also where it fails. */
NTSTATUS CmRegisterCallback(PEX_CALLBACK_FUNCTION Function, PVOID Context, PLARGE_INTEGER Cookie)
{
    (void)Function;
    __irpcheck_escape(Context);
    Cookie->QuadPart = __irpcheck_any_longlong("registration");
    return __irpcheck_any_bool("the pool is exhausted") ? STATUS_INSUFFICIENT_RESOURCES : STATUS_SUCCESS;
}

/* "CmUnRegisterCallback function (wdm.h)". Whether the number stands for a registration is not looked at: either status. */
NTSTATUS CmUnRegisterCallback(LARGE_INTEGER Cookie)
{
    (void)Cookie;
    return __irpcheck_any_bool("there is no such registration") ? STATUS_INVALID_PARAMETER : STATUS_SUCCESS;
}

/* "PsSetCreateProcessNotifyRoutine function (ntddk.h)". Whether the routine was there already, or not, is not looked at: either status. */
NTSTATUS PsSetCreateProcessNotifyRoutine(PCREATE_PROCESS_NOTIFY_ROUTINE NotifyRoutine, BOOLEAN Remove)
{
    (void)NotifyRoutine;
    (void)Remove;
    return __irpcheck_any_bool("there is no place for the routine, or no such routine") ? STATUS_INVALID_PARAMETER : STATUS_SUCCESS;
}

/* "PsSetLoadImageNotifyRoutine function (ntddk.h)". Either status. */
NTSTATUS PsSetLoadImageNotifyRoutine(PLOAD_IMAGE_NOTIFY_ROUTINE NotifyRoutine)
{
    (void)NotifyRoutine;
    return __irpcheck_any_bool("there is no place for the routine") ? STATUS_INSUFFICIENT_RESOURCES : STATUS_SUCCESS;
}

/* "PsRemoveLoadImageNotifyRoutine function (ntddk.h)". Whether the routine was there is not looked at: either status. */
NTSTATUS PsRemoveLoadImageNotifyRoutine(PLOAD_IMAGE_NOTIFY_ROUTINE NotifyRoutine)
{
    (void)NotifyRoutine;
    return __irpcheck_any_bool("there is no such routine") ? STATUS_PROCEDURE_NOT_FOUND : STATUS_SUCCESS;
}

/* "PsSetCreateThreadNotifyRoutine function (ntddk.h)". Either status. */
NTSTATUS PsSetCreateThreadNotifyRoutine(PCREATE_THREAD_NOTIFY_ROUTINE NotifyRoutine)
{
    (void)NotifyRoutine;
    return __irpcheck_any_bool("there is no place for the routine") ? STATUS_INSUFFICIENT_RESOURCES : STATUS_SUCCESS;
}

/* "PsRemoveCreateThreadNotifyRoutine function (ntddk.h)". Whether the routine was there is not looked at: either status. */
NTSTATUS PsRemoveCreateThreadNotifyRoutine(PCREATE_THREAD_NOTIFY_ROUTINE NotifyRoutine)
{
    (void)NotifyRoutine;
    return __irpcheck_any_bool("there is no such routine") ? STATUS_PROCEDURE_NOT_FOUND : STATUS_SUCCESS;
}
