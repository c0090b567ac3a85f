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

/* The two routines that were registered last for callback objects, in this run or before: any of the driver's, for any object. */
static PCALLBACK_FUNCTION model_notified, model_notified_before;
static PVOID model_notified_context, model_notified_before_context;
static PVOID model_notified_object, model_notified_before_object;
static PVOID model_notified_as, model_notified_before_as;

/* "ExRegisterCallback function (wdm.h)". NULL when the routine cannot be registered. */
PVOID ExRegisterCallback(PCALLBACK_OBJECT CallbackObject, PCALLBACK_FUNCTION CallbackFunction, PVOID CallbackContext)
{
    PVOID registration = __irpcheck_any_pointer("registration");
    if (registration == NULL)
        return NULL;
    __irpcheck_assume(registration != model_notified_as && registration != model_notified_before_as);
    model_notified_before = model_notified;
    model_notified_before_context = model_notified_context;
    model_notified_before_object = model_notified_object;
    model_notified_before_as = model_notified_as;
    model_notified = CallbackFunction;
    model_notified_context = CallbackContext;
    model_notified_object = CallbackObject;
    model_notified_as = registration;
    return registration;
}

/* "ExUnregisterCallback function (wdm.h)". It is called no more. */
VOID ExUnregisterCallback(PVOID CallbackRegistration)
{
    if (model_notified_as == CallbackRegistration)
        model_notified = NULL;
    if (model_notified_before_as == CallbackRegistration)
        model_notified_before = NULL;
}

/* "ExNotifyCallback function (wdm.h)". Two of the driver's routines are called at most, in the order in which they were registered. */
VOID ExNotifyCallback(PVOID CallbackObject, PVOID Argument1, PVOID Argument2)
{
    if (model_notified_before != NULL && model_notified_before_object == CallbackObject)
        model_notified_before(model_notified_before_context, Argument1, Argument2);
    if (model_notified != NULL && model_notified_object == CallbackObject)
        model_notified(model_notified_context, Argument1, Argument2);
}

/* "PoRegisterPowerSettingCallback function (ntifs.h)". The routine is called at once with any value, or not while this one runs. */
NTSTATUS PoRegisterPowerSettingCallback(PDEVICE_OBJECT DeviceObject, LPCGUID SettingGuid, PPOWER_SETTING_CALLBACK Callback, PVOID Context, PVOID *Handle)
{
    (void)DeviceObject;
    if (__irpcheck_any_bool("the routine cannot be registered"))
        return STATUS_INSUFFICIENT_RESOURCES;
    if (Handle != NULL)
        *Handle = __irpcheck_any_pointer("registration");
    if (__irpcheck_any_bool("the routine is told the setting at once"))
        (void)Callback(SettingGuid, __irpcheck_any_pointer("value of the setting"), __irpcheck_any_ulong("length of the value"), Context);
    return STATUS_SUCCESS;
}

/* "IoAllocateController function (ntddk.h)". Called at once where the controller is free, with the device's current request; else not while this routine runs. */
VOID IoAllocateController(PCONTROLLER_OBJECT ControllerObject, PDEVICE_OBJECT DeviceObject, PDRIVER_CONTROL ExecutionRoutine, PVOID Context)
{
    (void)ControllerObject;
    if (__irpcheck_any_bool("the controller is free"))
        (void)ExecutionRoutine(DeviceObject, DeviceObject->CurrentIrp, NULL, Context);
}
