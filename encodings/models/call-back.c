/* Routines that do nothing but call one of the driver's own, at once and with what it was to be given. */
#include <ntddk.h>
#include "irpcheck.h"
#include "world.h"

/* "KeSynchronizeExecution function (wdm.h)". The routine runs at any level above DISPATCH_LEVEL; the interrupt's lock is not written. */
BOOLEAN KeSynchronizeExecution(PKINTERRUPT Interrupt, PKSYNCHRONIZE_ROUTINE SynchronizeRoutine, PVOID SynchronizeContext)
{
    KIRQL old = __irpcheck_irql;
    BOOLEAN result;
    (void)Interrupt;
    __irpcheck_irql = __irpcheck_any_uchar("IRQL of the interrupt");
    __irpcheck_assume(__irpcheck_irql > DISPATCH_LEVEL && __irpcheck_irql <= HIGH_LEVEL);
    result = SynchronizeRoutine(SynchronizeContext);
    __irpcheck_irql = old;
    return result;
}

/* "KeIpiGenericCall function (wdm.h)". Called on one processor instead of on all, at IPI_LEVEL. */
ULONG_PTR KeIpiGenericCall(PKIPI_BROADCAST_WORKER BroadcastFunction, ULONG_PTR Context)
{
    KIRQL old = __irpcheck_irql;
    ULONG_PTR result;
    __irpcheck_irql = IPI_LEVEL;
    result = BroadcastFunction(Context);
    __irpcheck_irql = old;
    return result;
}

/* "KeExpandKernelStackAndCallout function (ntddk.h)". Any failure, or the routine has run. */
NTSTATUS KeExpandKernelStackAndCallout(PEXPAND_STACK_CALLOUT Callout, PVOID Parameter, SIZE_T Size)
{
    (void)Size;
    if (__irpcheck_any_bool("the stack cannot be made larger"))
        return STATUS_NO_MEMORY;
    Callout(Parameter);
    return STATUS_SUCCESS;
}

/* "KeExpandKernelStackAndCalloutEx function (ntddk.h)". As KeExpandKernelStackAndCallout. */
NTSTATUS KeExpandKernelStackAndCalloutEx(PEXPAND_STACK_CALLOUT Callout, PVOID Parameter, SIZE_T Size, BOOLEAN Wait, PVOID Context)
{
    (void)Size;
    (void)Wait;
    (void)Context;
    if (__irpcheck_any_bool("the stack cannot be made larger"))
        return STATUS_NO_MEMORY;
    Callout(Parameter);
    return STATUS_SUCCESS;
}

/* "RtlRunOnceExecuteOnce function (ntddk.h)". Done before, or done now; what was left by the first time is anything, and nobody waits for another. */
NTSTATUS RtlRunOnceExecuteOnce(PRTL_RUN_ONCE RunOnce, PRTL_RUN_ONCE_INIT_FN InitFn, PVOID Parameter, PVOID *Context)
{
    if (!__irpcheck_any_bool("it is the first time")) {
        if (Context != NULL)
            *Context = __irpcheck_any_pointer("what the first time has left");
        return STATUS_SUCCESS;
    }
    return InitFn(RunOnce, Parameter, Context) ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}
