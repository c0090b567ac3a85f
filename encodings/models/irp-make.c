/* Requests that a driver makes itself. The stack locations are an object of their own: no driver computes their place from the IRP's. */
#include <ntddk.h>
#include "irpcheck.h"

/* As many as a CCHAR can count, and one for the place above the first. */
#define __IRPCHECK_STACK 128

/* Neither the list of the thread's requests nor the memory behind the IRP is there. */
static void model_fresh_irp(PIRP irp, CCHAR size)
{
    PIO_STACK_LOCATION stack = (PIO_STACK_LOCATION)__irpcheck_allocate(sizeof(IO_STACK_LOCATION) * __IRPCHECK_STACK);
    __irpcheck_zero(irp, sizeof(IRP));
    irp->StackCount = size;
    irp->CurrentLocation = (CCHAR)(size + 1);
    irp->Tail.Overlay.CurrentStackLocation = stack + size;
}

static PIRP model_make_irp(CCHAR size)
{
    PIRP irp = (PIRP)__irpcheck_allocate(sizeof(IRP));
    __irpcheck_assume(size > 0 && size < __IRPCHECK_STACK - 1);
    model_fresh_irp(irp, size);
    return irp;
}

/* "IoAllocateIrp function (wdm.h)". NULL, or a fresh IRP; quota is not charged. */
PIRP IoAllocateIrp(CCHAR StackSize, BOOLEAN ChargeQuota)
{
    (void)ChargeQuota;
    if (__irpcheck_any_bool("IoAllocateIrp finds no memory"))
        return NULL;
    return model_make_irp(StackSize);
}

/* "IoAllocateIrpEx function (wdm.h)". As IoAllocateIrp; the device is not looked at. */
PIRP IoAllocateIrpEx(PDEVICE_OBJECT DeviceObject, CCHAR StackSize, BOOLEAN ChargeQuota)
{
    (void)DeviceObject;
    (void)ChargeQuota;
    if (__irpcheck_any_bool("IoAllocateIrpEx finds no memory"))
        return NULL;
    return model_make_irp(StackSize);
}

/* "IoMakeAssociatedIrp function (ntddk.h)". As IoAllocateIrp. That the system completes the other request behind the last that is associated with it is not seen. */
PIRP IoMakeAssociatedIrp(PIRP Irp, CCHAR StackSize)
{
    PIRP made;
    if (__irpcheck_any_bool("IoMakeAssociatedIrp finds no memory"))
        return NULL;
    made = model_make_irp(StackSize);
    made->Flags = IRP_ASSOCIATED_IRP;
    made->AssociatedIrp.MasterIrp = Irp;
    return made;
}

/* "IoMakeAssociatedIrpEx function (wdm.h)". As IoMakeAssociatedIrp; the device is not looked at. */
PIRP IoMakeAssociatedIrpEx(PIRP Irp, PDEVICE_OBJECT DeviceObject, CCHAR StackSize)
{
    PIRP made;
    (void)DeviceObject;
    if (__irpcheck_any_bool("IoMakeAssociatedIrpEx finds no memory"))
        return NULL;
    made = model_make_irp(StackSize);
    made->Flags = IRP_ASSOCIATED_IRP;
    made->AssociatedIrp.MasterIrp = Irp;
    return made;
}

/* "IoFreeIrp function (wdm.h)". Use after the call is not noticed. */
VOID IoFreeIrp(PIRP Irp)
{
    (void)Irp;
}

/* "IoReuseIrp function (wdm.h)". The stack locations keep their content instead of being zeroed. */
VOID IoReuseIrp(PIRP Irp, NTSTATUS Iostatus)
{
    PIO_STACK_LOCATION last = Irp->Tail.Overlay.CurrentStackLocation + (Irp->StackCount + 1 - Irp->CurrentLocation);
    CCHAR size = Irp->StackCount;
    __irpcheck_zero(Irp, sizeof(IRP));
    Irp->StackCount = size;
    Irp->CurrentLocation = (CCHAR)(size + 1);
    Irp->Tail.Overlay.CurrentStackLocation = last;
    Irp->IoStatus.Status = Iostatus;
}

/* "IoInitializeIrp function (wdm.h)". PacketSize is not looked at. */
VOID IoInitializeIrp(PIRP Irp, USHORT PacketSize, CCHAR StackSize)
{
    (void)PacketSize;
    model_fresh_irp(Irp, StackSize);
}

/* What the request leaves there once it is completed, never STATUS_PENDING, is there at once: who looks before that looks too early. */
static void model_final_status(PIO_STATUS_BLOCK status)
{
    if (status == NULL)
        return;
    __irpcheck_havoc(status);
    __irpcheck_assume(status->Status != STATUS_PENDING);
    __irpcheck_escape(status);
}

static PVOID model_something(void)
{
    PVOID object = __irpcheck_any_pointer("what the system made");
    __irpcheck_assume(object != NULL);
    return object;
}

/* Whose request it is; it lies in the thread's list, is counted as what it is, and so on. */
static void model_threaded(PIRP irp)
{
    irp->Flags = __irpcheck_any_ulong("flags of the request");
    irp->Tail.Overlay.Thread = (PETHREAD)model_something();
}

/* How the buffers are described is for the transfer type to say: copied by the system, in a list of pages, or as they are. */
static void model_control_buffers(PIRP irp, ULONG method, PVOID input, ULONG inputLength, PVOID output, ULONG outputLength)
{
    PIO_STACK_LOCATION next = irp->Tail.Overlay.CurrentStackLocation - 1;
    next->Parameters.DeviceIoControl.Type3InputBuffer = NULL;
    if (method == METHOD_NEITHER) {
        irp->UserBuffer = output;
        next->Parameters.DeviceIoControl.Type3InputBuffer = input;
    } else if (method == METHOD_BUFFERED) {
        irp->UserBuffer = output;
        if (inputLength != 0 || outputLength != 0)
            irp->AssociatedIrp.SystemBuffer = model_something();
    } else {
        if (input != NULL)
            irp->AssociatedIrp.SystemBuffer = model_something();
        if (output != NULL)
            irp->MdlAddress = (PMDL)model_something();
    }
}

/* "IoBuildDeviceIoControlRequest function (wdm.h)". NULL, or a fresh IRP; buffers are not probed, the output is anything from then on, Event is signalled by nobody later, IoStatusBlock has its final content at once. */
PIRP IoBuildDeviceIoControlRequest(ULONG IoControlCode, PDEVICE_OBJECT DeviceObject, PVOID InputBuffer, ULONG InputBufferLength,
                                   PVOID OutputBuffer, ULONG OutputBufferLength, BOOLEAN InternalDeviceIoControl, PKEVENT Event,
                                   PIO_STATUS_BLOCK IoStatusBlock)
{
    PIRP irp;
    PIO_STACK_LOCATION next;
    (void)DeviceObject;
    if (__irpcheck_any_bool("IoBuildDeviceIoControlRequest finds no memory"))
        return NULL;
    irp = model_make_irp((CCHAR)__irpcheck_any_uchar("StackSize"));
    irp->UserEvent = Event;
    irp->UserIosb = IoStatusBlock;
    model_threaded(irp);
    model_control_buffers(irp, IoControlCode & 3, InputBuffer, InputBufferLength, OutputBuffer, OutputBufferLength);
    next = irp->Tail.Overlay.CurrentStackLocation - 1;
    next->MajorFunction = InternalDeviceIoControl ? IRP_MJ_INTERNAL_DEVICE_CONTROL : IRP_MJ_DEVICE_CONTROL;
    next->Control = 0;
    next->CompletionRoutine = NULL;
    next->Parameters.DeviceIoControl.IoControlCode = IoControlCode;
    next->Parameters.DeviceIoControl.InputBufferLength = InputBufferLength;
    next->Parameters.DeviceIoControl.OutputBufferLength = OutputBufferLength;
    model_final_status(IoStatusBlock);
    __irpcheck_shown(InputBuffer);
    __irpcheck_havoc_later(OutputBuffer);
    __irpcheck_escape(Event);
    return irp;
}

static PIRP model_fsd_request(ULONG major, PIO_STATUS_BLOCK status)
{
    PIRP irp = model_make_irp((CCHAR)__irpcheck_any_uchar("StackSize"));
    PIO_STACK_LOCATION next = irp->Tail.Overlay.CurrentStackLocation - 1;
    irp->UserIosb = status;
    model_threaded(irp);
    next->MajorFunction = (UCHAR)major;
    next->Control = 0;
    next->CompletionRoutine = NULL;
    model_final_status(status);
    return irp;
}

/* As the flags of the device say, which are not looked at: copied by the system, in a list of pages, or as it is. */
static void model_fsd_buffer(PIRP irp, PVOID buffer)
{
    irp->UserBuffer = buffer;
    if (buffer == NULL)
        return;
    irp->MdlAddress = (PMDL)__irpcheck_any_pointer("MDL of the request");
    irp->AssociatedIrp.SystemBuffer = __irpcheck_any_pointer("system buffer of the request");
}

/* "IoBuildSynchronousFsdRequest function (wdm.h)". NULL, or a fresh IRP; length and offset are not stored, the buffer holds anything from then on, IoStatusBlock has its final content at once. */
PIRP IoBuildSynchronousFsdRequest(ULONG MajorFunction, PDEVICE_OBJECT DeviceObject, PVOID Buffer, ULONG Length, PLARGE_INTEGER StartingOffset,
                                  PKEVENT Event, PIO_STATUS_BLOCK IoStatusBlock)
{
    PIRP irp;
    (void)DeviceObject;
    (void)Length;
    (void)StartingOffset;
    if (__irpcheck_any_bool("IoBuildSynchronousFsdRequest finds no memory"))
        return NULL;
    irp = model_fsd_request(MajorFunction, IoStatusBlock);
    model_fsd_buffer(irp, Buffer);
    __irpcheck_havoc_later(Buffer);
    irp->UserEvent = Event;
    __irpcheck_escape(Event);
    return irp;
}

/* "IoBuildAsynchronousFsdRequest function (wdm.h)". NULL, or a fresh IRP; length and offset are not stored, the buffer holds anything from then on, IoStatusBlock has its final content at once. */
PIRP IoBuildAsynchronousFsdRequest(ULONG MajorFunction, PDEVICE_OBJECT DeviceObject, PVOID Buffer, ULONG Length, PLARGE_INTEGER StartingOffset,
                                   PIO_STATUS_BLOCK IoStatusBlock)
{
    PIRP irp;
    (void)DeviceObject;
    (void)Length;
    (void)StartingOffset;
    if (__irpcheck_any_bool("IoBuildAsynchronousFsdRequest finds no memory"))
        return NULL;
    irp = model_fsd_request(MajorFunction, IoStatusBlock);
    model_fsd_buffer(irp, Buffer);
    __irpcheck_havoc_later(Buffer);
    return irp;
}

/* "IoAllocateMdl function (wdm.h)". NULL, or a fresh list entry with any flags; quota is not charged. */
PMDL IoAllocateMdl(PVOID VirtualAddress, ULONG Length, BOOLEAN SecondaryBuffer, BOOLEAN ChargeQuota, PIRP Irp)
{
    PMDL mdl;
    PMDL last;
    (void)ChargeQuota;
    if (__irpcheck_any_bool("IoAllocateMdl finds no memory"))
        return NULL;
    mdl = (PMDL)__irpcheck_allocate(sizeof(MDL));
    mdl->Next = NULL;
    mdl->StartVa = (PVOID)((ULONG_PTR)VirtualAddress & ~(ULONG_PTR)PAGE_MASK);
    mdl->ByteOffset = (ULONG)((ULONG_PTR)VirtualAddress & PAGE_MASK);
    mdl->ByteCount = Length;
    if (Irp == NULL)
        return mdl;
    if (!SecondaryBuffer) {
        Irp->MdlAddress = mdl;
        return mdl;
    }
    for (last = Irp->MdlAddress; last->Next != NULL; last = last->Next)
        ;
    last->Next = mdl;
    return mdl;
}

/* "IoFreeMdl function (wdm.h)". Use after the call is not noticed. */
VOID IoFreeMdl(PMDL Mdl)
{
    (void)Mdl;
}
