/* What the I/O manager promises about the objects it hands to a driver. They are old objects: driver state may hold pointers to them. */
#ifndef IRPCHECK_HARNESS_PROMISES_H
#define IRPCHECK_HARNESS_PROMISES_H
#include <ntddk.h>
#include "irpcheck.h"
#include "../models/world.h"

/* Stack locations on either side of the current one: a CCHAR counts them. */
#define PROMISED_LOCATIONS 127
/* Extensions are of any size; this much is kept apart from other objects. */
#define PROMISED_EXTENSION 0x10000
/* Objects whose size only the system knows. */
#define PROMISED_OPAQUE 0x100

/* The driver's own routines, variables and literals lie from here on: what the system hands over is none of them. */
#define PROMISED_END (sizeof(void *) == 8 ? (ULONG_PTR)0xFFFFFD0000000000 : (ULONG_PTR)0xD0000000)

/* The level at which a routine is called. */
static void promise_level(KIRQL lowest, KIRQL highest)
{
    __irpcheck_assume(__irpcheck_irql >= lowest && __irpcheck_irql <= highest);
}

/* An object of `bytes` bytes: not NULL, aligned, and the system's. */
static void promise_object(const void *object, ULONG_PTR bytes)
{
    ULONG_PTR at = (ULONG_PTR)object;
    __irpcheck_assume(at >= 0x10000 && (at & 15) == 0 && at <= PROMISED_END - bytes);
}

static void promise_apart(const void *a, ULONG_PTR aBytes, const void *b, ULONG_PTR bBytes)
{
    __irpcheck_assume((ULONG_PTR)a + aBytes <= (ULONG_PTR)b || (ULONG_PTR)b + bBytes <= (ULONG_PTR)a);
}

static PDEVICE_OBJECT promised_device(void)
{
    PDEVICE_OBJECT device = (PDEVICE_OBJECT)__irpcheck_any_pointer("DeviceObject");
    promise_object(device, sizeof(DEVICE_OBJECT));
    if (__irpcheck_set_by_driver(device->DeviceExtension))
        __irpcheck_assume((ULONG_PTR)device->DeviceExtension >= 0x10000);
    else
        promise_object(device->DeviceExtension, PROMISED_EXTENSION);
    promise_apart(device, sizeof(DEVICE_OBJECT), device->DeviceExtension, PROMISED_EXTENSION);
    __irpcheck_assume(device->DriverObject != NULL);
    __irpcheck_assume(device->StackSize > 0);
    model_cancel_locked = FALSE;
    model_armed = NULL;
    return device;
}

/* A request at this driver's level: a current stack location, the last one perhaps. */
static void promise_irp(PIRP irp, PDEVICE_OBJECT device)
{
    PIO_STACK_LOCATION current;
    promise_apart(irp, sizeof(IRP), device, sizeof(DEVICE_OBJECT));
    promise_apart(irp, sizeof(IRP), device->DeviceExtension, PROMISED_EXTENSION);
    __irpcheck_assume(irp->CurrentLocation >= 1 && irp->CurrentLocation <= irp->StackCount);
    current = irp->Tail.Overlay.CurrentStackLocation;
    __irpcheck_assume((ULONG_PTR)current >= 0x10000 + PROMISED_LOCATIONS * sizeof(IO_STACK_LOCATION));
    promise_apart(current - PROMISED_LOCATIONS, 2 * PROMISED_LOCATIONS * sizeof(IO_STACK_LOCATION), irp, sizeof(IRP));
    promise_apart(current - PROMISED_LOCATIONS, 2 * PROMISED_LOCATIONS * sizeof(IO_STACK_LOCATION), device, sizeof(DEVICE_OBJECT));
    promise_apart(current - PROMISED_LOCATIONS, 2 * PROMISED_LOCATIONS * sizeof(IO_STACK_LOCATION), device->DeviceExtension, PROMISED_EXTENSION);
    __irpcheck_assume(((ULONG_PTR)current & 7) == 0);
    __irpcheck_assume((ULONG_PTR)current <= PROMISED_END - 2 * PROMISED_LOCATIONS * sizeof(IO_STACK_LOCATION));
    __irpcheck_assume(current->MajorFunction <= IRP_MJ_MAXIMUM_FUNCTION);
    __irpcheck_assume(current->DeviceObject == device);
    __irpcheck_assume(irp->RequestorMode == KernelMode || irp->RequestorMode == UserMode);
}

/* Of a request that nobody of this driver has seen: whoever sent it has taken its cancel routine back, it is not marked, and of power there are two types. */
static void promise_unseen(PIRP irp)
{
    PIO_STACK_LOCATION current = irp->Tail.Overlay.CurrentStackLocation;
    __irpcheck_assume(irp->CancelRoutine == NULL);
    __irpcheck_assume(!(current->Control & SL_PENDING_RETURNED));
    __irpcheck_assume(current->MajorFunction != IRP_MJ_POWER ||
                      (current->MinorFunction != IRP_MN_SET_POWER && current->MinorFunction != IRP_MN_QUERY_POWER) ||
                      current->Parameters.Power.Type == SystemPowerState || current->Parameters.Power.Type == DevicePowerState);
}

static PIRP promised_irp(PDEVICE_OBJECT device)
{
    PIRP irp = (PIRP)__irpcheck_any_pointer("Irp");
    promise_object(irp, sizeof(IRP));
    promise_irp(irp, device);
    return irp;
}

/*
 * "Dispatch Routines and IRQLs": transfers, controls and power up to DISPATCH_LEVEL, for drivers above this one may send them there; plug and play and
 * management at PASSIVE_LEVEL; what else there is, in the thread that asks for it.
 */
static void promise_dispatch_level(PIRP irp)
{
    UCHAR major = irp->Tail.Overlay.CurrentStackLocation->MajorFunction;
    promise_level(PASSIVE_LEVEL, DISPATCH_LEVEL);
    __irpcheck_assume(__irpcheck_irql <= APC_LEVEL || major == IRP_MJ_READ || major == IRP_MJ_WRITE || major == IRP_MJ_DEVICE_CONTROL ||
                      major == IRP_MJ_INTERNAL_DEVICE_CONTROL || major == IRP_MJ_POWER);
    __irpcheck_assume(__irpcheck_irql == PASSIVE_LEVEL || (major != IRP_MJ_PNP && major != IRP_MJ_SYSTEM_CONTROL));
}

static PDRIVER_OBJECT promised_driver(void)
{
    PDRIVER_OBJECT driver = (PDRIVER_OBJECT)__irpcheck_any_pointer("DriverObject");
    promise_object(driver, sizeof(DRIVER_OBJECT));
    promise_object(driver->DriverExtension, sizeof(DRIVER_EXTENSION));
    promise_apart(driver, sizeof(DRIVER_OBJECT), driver->DriverExtension, sizeof(DRIVER_EXTENSION));
    return driver;
}

/* A string of any text. */
static PUNICODE_STRING promised_path(PDRIVER_OBJECT driver)
{
    PUNICODE_STRING path = (PUNICODE_STRING)__irpcheck_any_pointer("RegistryPath");
    promise_object(path, sizeof(UNICODE_STRING));
    promise_apart(driver, sizeof(DRIVER_OBJECT), path, sizeof(UNICODE_STRING));
    __irpcheck_assume(path->Length <= path->MaximumLength && (path->Length & 1) == 0);
    return path;
}

#endif
