/*
 * Windows kernel interfaces for checkers of plain C: as much as the generated drivers use, with the rule CompletionRoutineRegistered in it.
 *
 * The rule's state is a bit in each request: set when IoSetCompletionRoutineEx succeeds, cleared when the request is sent on, asserted to be
 * clear behind each dispatch routine. Everything else is as small as it can be, so that the checker has nothing to do but its work.
 */
#pragma once

#ifndef NULL
#define NULL ((void *)0)
#endif
#define TRUE 1
#define FALSE 0
#define VOID void

typedef void *PVOID;
typedef int LONG, NTSTATUS, KPRIORITY;
typedef unsigned int ULONG, *PULONG;
typedef unsigned char UCHAR, BOOLEAN, *PBOOLEAN;
typedef char CCHAR;
typedef unsigned short USHORT;
typedef unsigned short WCHAR, *PWSTR;
typedef unsigned long long ULONG_PTR;
typedef long long LONGLONG;

#define UNREFERENCED_PARAMETER(P) ((void)(P))
#define NT_SUCCESS(Status) (((NTSTATUS)(Status)) >= 0)

#define STATUS_SUCCESS ((NTSTATUS)0x00000000L)
#define STATUS_PENDING ((NTSTATUS)0x00000103L)
#define STATUS_CONTINUE_COMPLETION STATUS_SUCCESS
#define STATUS_INVALID_PARAMETER ((NTSTATUS)0xC000000DL)
#define STATUS_DELETE_PENDING ((NTSTATUS)0xC0000056L)
#define STATUS_DEVICE_BUSY ((NTSTATUS)0x80000011L)
#define STATUS_INSUFFICIENT_RESOURCES ((NTSTATUS)0xC000009AL)
#define STATUS_NOT_SUPPORTED ((NTSTATUS)0xC00000BBL)

#define IO_NO_INCREMENT 0
#define IRP_MN_START_DEVICE 0x00
#define IRP_MN_REMOVE_DEVICE 0x02
#define IRP_MN_QUERY_CAPABILITIES 0x09
#define IRP_MN_SURPRISE_REMOVAL 0x17

typedef enum { KernelMode, UserMode } MODE;
typedef enum { Executive } KWAIT_REASON;
typedef CCHAR KPROCESSOR_MODE;

typedef struct {
    LONG SignalState;
} KEVENT, *PKEVENT;

typedef struct {
    USHORT Length;
    USHORT MaximumLength;
    PWSTR Buffer;
} UNICODE_STRING, *PUNICODE_STRING;

typedef struct {
    NTSTATUS Status;
    ULONG_PTR Information;
} IO_STATUS_BLOCK;

typedef struct {
    UCHAR MajorFunction;
    UCHAR MinorFunction;
    struct {
        struct {
            ULONG Length;
        } Read;
    } Parameters;
} IO_STACK_LOCATION, *PIO_STACK_LOCATION;

typedef struct {
    IO_STATUS_BLOCK IoStatus;
    KPROCESSOR_MODE RequestorMode;
    BOOLEAN PendingReturned;
    PIO_STACK_LOCATION CurrentStackLocation;
    BOOLEAN Registered; /* the rule's state */
} IRP, *PIRP;

typedef struct _DRIVER_OBJECT DRIVER_OBJECT, *PDRIVER_OBJECT;

typedef struct {
    PVOID DeviceExtension;
} DEVICE_OBJECT, *PDEVICE_OBJECT;

typedef NTSTATUS DRIVER_INITIALIZE(PDRIVER_OBJECT, PUNICODE_STRING);
typedef NTSTATUS DRIVER_DISPATCH(PDEVICE_OBJECT, PIRP);
typedef NTSTATUS IO_COMPLETION_ROUTINE(PDEVICE_OBJECT, PIRP, PVOID);

struct _DRIVER_OBJECT {
    DRIVER_DISPATCH *MajorFunction[28];
};

#ifdef __FRAMAC__
/* An analyzer by values: objects hold anything when told so, and what is asserted is a precondition. */
#include "__fc_builtin.h"
static volatile int anything;
#define nondet_status() ((NTSTATUS)anything)
#define nondet_boolean() ((BOOLEAN)(anything != 0))
#define nondet_information() ((ULONG_PTR)anything)
#define ANYTHING(object) Frama_C_make_unknown((char *)&object, sizeof object)
/*@ requires rule: holds != 0; assigns \nothing; */
void rule_assert(int holds);
#define __CPROVER_assert(holds, name) rule_assert(holds)
/* What follows a failed precondition is dead to it: each routine in a branch of its own. */
#define RUN(check) if (anything) check()
#else
NTSTATUS nondet_status(void);
BOOLEAN nondet_boolean(void);
ULONG_PTR nondet_information(void);
#define ANYTHING(object) ((void)0)
#define RUN(check) check()
#endif

#define IoGetCurrentIrpStackLocation(Irp) ((Irp)->CurrentStackLocation)
#define IoCopyCurrentIrpStackLocationToNext(Irp) ((void)(Irp))
#define IoSkipCurrentIrpStackLocation(Irp) ((void)(Irp))
#define IoCompleteRequest(Irp, Boost) ((void)(Irp))
#define KeSetEvent(Event, Increment, Wait) ((void)(Event))
#define KeWaitForSingleObject(Object, Reason, Mode, Alertable, Timeout) ((void)(Object))

static NTSTATUS IoSetCompletionRoutineEx(PDEVICE_OBJECT DeviceObject, PIRP Irp, IO_COMPLETION_ROUTINE *CompletionRoutine, PVOID Context,
                                         BOOLEAN InvokeOnSuccess, BOOLEAN InvokeOnError, BOOLEAN InvokeOnCancel)
{
    if (nondet_boolean())
        return STATUS_INSUFFICIENT_RESOURCES;
    __CPROVER_assert(!Irp->Registered, "registered twice");
    Irp->Registered = TRUE;
    return STATUS_SUCCESS;
}

static NTSTATUS IoCallDriver(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    Irp->Registered = FALSE;
    Irp->IoStatus.Status = nondet_status();
    Irp->IoStatus.Information = nondet_information();
    return nondet_status();
}

/* Any device, any request: objects without an initializer hold anything. */
#define CHECK_DISPATCH(routine)                                  \
    static void check_##routine(void)                            \
    {                                                            \
        DEVICE_OBJECT device, lower;                             \
        DEVICE_EXTENSION extension;                              \
        IO_STACK_LOCATION location;                              \
        IRP irp;                                                 \
        ANYTHING(extension);                                     \
        ANYTHING(location);                                      \
        ANYTHING(irp);                                           \
        extension.Lower = &lower;                                \
        device.DeviceExtension = &extension;                     \
        irp.CurrentStackLocation = &location;                    \
        irp.Registered = FALSE;                                  \
        routine(&device, &irp);                                  \
        __CPROVER_assert(!irp.Registered, #routine);             \
    }
