/* Routines that take objects and do nothing to them that a driver can see. */
#include <ntddk.h>
#include "irpcheck.h"

/* STATUS_SUCCESS, or any failure. */
static NTSTATUS model_answered(NTSTATUS status)
{
    __irpcheck_assume(status <= STATUS_SUCCESS);
    return status;
}

/* "ObfDereferenceObject function (wdm.h)". References are not counted. */
LONG_PTR ObfDereferenceObject(PVOID Object)
{
    (void)Object;
    return __irpcheck_any_longlong("reference count");
}

/* "ObDereferenceObject macro (wdm.h)". References are not counted. */
#undef ObDereferenceObject
LONG_PTR ObDereferenceObject(PVOID Object)
{
    (void)Object;
    return __irpcheck_any_longlong("reference count");
}

/* "ObReferenceObject macro (wdm.h)". References are not counted. */
#undef ObReferenceObject
LONG_PTR ObReferenceObject(PVOID Object)
{
    (void)Object;
    return __irpcheck_any_longlong("reference count");
}

/* "ObfReferenceObject function (wdm.h)". References are not counted. */
LONG_PTR ObfReferenceObject(PVOID Object)
{
    (void)Object;
    return __irpcheck_any_longlong("reference count");
}

/* "IoGetAttachedDeviceReference function (ntifs.h)". Any device, never NULL. */
PDEVICE_OBJECT IoGetAttachedDeviceReference(PDEVICE_OBJECT DeviceObject)
{
    PDEVICE_OBJECT top = (PDEVICE_OBJECT)__irpcheck_any_pointer("attached device");
    (void)DeviceObject;
    __irpcheck_assume(top != NULL);
    return top;
}

static PDEVICE_OBJECT model_some_device(void)
{
    PDEVICE_OBJECT device = (PDEVICE_OBJECT)__irpcheck_any_pointer("device of the stack");
    __irpcheck_assume(device != NULL);
    return device;
}

/* "IoGetRelatedDeviceObject function (wdm.h)". Any device, never NULL. */
PDEVICE_OBJECT IoGetRelatedDeviceObject(PFILE_OBJECT FileObject)
{
    (void)FileObject;
    return model_some_device();
}

/* "IoGetAttachedDevice function (ntifs.h)". Any device, never NULL. */
PDEVICE_OBJECT IoGetAttachedDevice(PDEVICE_OBJECT DeviceObject)
{
    (void)DeviceObject;
    return model_some_device();
}

/* "IoGetDeviceAttachmentBaseRef function (ntifs.h)". Any device, never NULL; references are not counted. */
PDEVICE_OBJECT IoGetDeviceAttachmentBaseRef(PDEVICE_OBJECT DeviceObject)
{
    (void)DeviceObject;
    return model_some_device();
}

/* "IoGetLowerDeviceObject function (ntifs.h)". Any device, or NULL; references are not counted. */
PDEVICE_OBJECT IoGetLowerDeviceObject(PDEVICE_OBJECT DeviceObject)
{
    (void)DeviceObject;
    return (PDEVICE_OBJECT)__irpcheck_any_pointer("next device of the stack");
}

/* "FsRtlNotifyVolumeEvent function (ntifs.h)". Nobody is told meanwhile; any status but STATUS_PENDING. */
NTSTATUS FsRtlNotifyVolumeEvent(PFILE_OBJECT FileObject, ULONG EventCode)
{
    NTSTATUS status = __irpcheck_any_status("FsRtlNotifyVolumeEvent");
    (void)FileObject;
    (void)EventCode;
    __irpcheck_assume(status != STATUS_PENDING);
    return status;
}

/* On top of any device. */
static PDEVICE_OBJECT model_attached(PDEVICE_OBJECT source)
{
    PDEVICE_OBJECT lower = (PDEVICE_OBJECT)__irpcheck_any_pointer("lower device");
    __irpcheck_assume(lower != NULL && lower->StackSize > 0 && lower->StackSize < 127);
    lower->AttachedDevice = source;
    source->AlignmentRequirement = lower->AlignmentRequirement;
    source->StackSize = (CCHAR)(lower->StackSize + 1);
    return lower;
}

/* "IoAttachDeviceToDeviceStack function (wdm.h)". On top of any device, or NULL: which devices are attached to the target is not looked at. */
PDEVICE_OBJECT IoAttachDeviceToDeviceStack(PDEVICE_OBJECT SourceDevice, PDEVICE_OBJECT TargetDevice)
{
    (void)TargetDevice;
    if (__irpcheck_any_bool("there is nothing to attach to"))
        return NULL;
    return model_attached(SourceDevice);
}

/* "IoAttachDeviceToDeviceStackSafe function (wdm.h)". On top of any device where it succeeds: which devices are attached to the target is not looked at. */
NTSTATUS IoAttachDeviceToDeviceStackSafe(PDEVICE_OBJECT SourceDevice, PDEVICE_OBJECT TargetDevice, PDEVICE_OBJECT *AttachedToDeviceObject)
{
    (void)TargetDevice;
    *AttachedToDeviceObject = NULL;
    if (__irpcheck_any_bool("there is nothing to attach to"))
        return STATUS_NO_SUCH_DEVICE;
    *AttachedToDeviceObject = model_attached(SourceDevice);
    return STATUS_SUCCESS;
}

/* "IoDetachDevice function (wdm.h)". References are not counted. */
VOID IoDetachDevice(PDEVICE_OBJECT TargetDevice)
{
    TargetDevice->AttachedDevice = NULL;
}

/* "IoDeleteDevice function (wdm.h)". Use after the call is not noticed; from the driver's list it is taken only where it is the first. */
VOID IoDeleteDevice(PDEVICE_OBJECT DeviceObject)
{
    PDRIVER_OBJECT driver = DeviceObject->DriverObject;
    if (driver->DeviceObject == DeviceObject)
        driver->DeviceObject = DeviceObject->NextDevice;
}

/* "IoRegisterPlugPlayNotification function (wdm.h)". The callback runs at once where it is told of interfaces that are there already, else at another time; STATUS_SUCCESS or any failure. */
NTSTATUS IoRegisterPlugPlayNotification(IO_NOTIFICATION_EVENT_CATEGORY EventCategory, ULONG EventCategoryFlags, PVOID EventCategoryData, PDRIVER_OBJECT DriverObject, PDRIVER_NOTIFICATION_CALLBACK_ROUTINE CallbackRoutine, PVOID Context, PVOID *NotificationEntry)
{
    NTSTATUS status = model_answered(__irpcheck_any_status("IoRegisterPlugPlayNotification"));
    (void)EventCategoryData;
    (void)DriverObject;
    *NotificationEntry = __irpcheck_any_pointer("notification entry");
    if (status == STATUS_SUCCESS && EventCategory == EventCategoryDeviceInterfaceChange && (EventCategoryFlags & PNPNOTIFY_DEVICE_INTERFACE_INCLUDE_EXISTING_INTERFACES))
        while (__irpcheck_any_bool("an interface is there already"))
            (void)CallbackRoutine(__irpcheck_any_pointer("notification"), Context);
    return status;
}

/* "IoRegisterShutdownNotification function (wdm.h)". STATUS_SUCCESS or any failure. */
NTSTATUS IoRegisterShutdownNotification(PDEVICE_OBJECT DeviceObject)
{
    (void)DeviceObject;
    return model_answered(__irpcheck_any_status("IoRegisterShutdownNotification"));
}

/* "IoInvalidateDeviceRelations function (wdm.h)". Nobody asks for relations meanwhile. */
VOID IoInvalidateDeviceRelations(PDEVICE_OBJECT DeviceObject, DEVICE_RELATION_TYPE Type)
{
    (void)DeviceObject;
    (void)Type;
}

/* "IoInvalidateDeviceState function (wdm.h)". Nobody asks for the state meanwhile. */
VOID IoInvalidateDeviceState(PDEVICE_OBJECT PhysicalDeviceObject)
{
    (void)PhysicalDeviceObject;
}

/* "IoSetDeviceInterfaceState function (wdm.h)". STATUS_SUCCESS, any failure, or that it is enabled already. */
NTSTATUS IoSetDeviceInterfaceState(PUNICODE_STRING SymbolicLinkName, BOOLEAN Enable)
{
    (void)SymbolicLinkName;
    if (Enable && __irpcheck_any_bool("the interface is enabled already"))
        return STATUS_OBJECT_NAME_EXISTS;
    return model_answered(__irpcheck_any_status("IoSetDeviceInterfaceState"));
}

/* "IoWMIRegistrationControl function (wdm.h)". STATUS_SUCCESS or any failure. */
NTSTATUS IoWMIRegistrationControl(PDEVICE_OBJECT DeviceObject, ULONG Action)
{
    (void)DeviceObject;
    (void)Action;
    return model_answered(__irpcheck_any_status("IoWMIRegistrationControl"));
}

/* "IoSetHardErrorOrVerifyDevice function (ntddk.h)". Nothing that a driver can see. */
VOID IoSetHardErrorOrVerifyDevice(PIRP Irp, PDEVICE_OBJECT DeviceObject)
{
    (void)Irp;
    (void)DeviceObject;
}

/* "IoGetIoPriorityHint function (wdm.h)". Any priority. */
IO_PRIORITY_HINT IoGetIoPriorityHint(PIRP Irp)
{
    (void)Irp;
    return (IO_PRIORITY_HINT)__irpcheck_any_ulong("I/O priority");
}

/* "IoGetDriverObjectExtension function (wdm.h)". Any object, or NULL. */
PVOID IoGetDriverObjectExtension(PDRIVER_OBJECT DriverObject, PVOID ClientIdentificationAddress)
{
    (void)DriverObject;
    (void)ClientIdentificationAddress;
    return __irpcheck_any_pointer("driver object extension");
}

/* "MmGetSystemRoutineAddress function (wdm.h)". A routine of the kernel or the HAL, or NULL: none that a driver defines. */
PVOID MmGetSystemRoutineAddress(PUNICODE_STRING SystemRoutineName)
{
    (void)SystemRoutineName;
    return __irpcheck_any_routine("routine of the system");
}

/* "IoWriteErrorLogEntry function (wdm.h)". Nothing that a driver can see. */
VOID IoWriteErrorLogEntry(PVOID ElEntry)
{
    (void)ElEntry;
}

/* "IoInitializeTimer function (wdm.h)". The timer routine does not run; STATUS_SUCCESS or any failure. */
NTSTATUS IoInitializeTimer(PDEVICE_OBJECT DeviceObject, PIO_TIMER_ROUTINE TimerRoutine, PVOID Context)
{
    (void)DeviceObject;
    (void)TimerRoutine;
    (void)Context;
    return model_answered(__irpcheck_any_status("IoInitializeTimer"));
}

/* "IoStartTimer function (ntifs.h)". The timer routine does not run. */
VOID IoStartTimer(PDEVICE_OBJECT DeviceObject)
{
    (void)DeviceObject;
}

/* "IoStopTimer function (ntifs.h)". The timer routine does not run. */
VOID IoStopTimer(PDEVICE_OBJECT DeviceObject)
{
    (void)DeviceObject;
}

/* "MmUnlockPages function (wdm.h)". Pages are not modelled; they are no longer mapped. */
VOID MmUnlockPages(PMDL MemoryDescriptorList)
{
    MemoryDescriptorList->MdlFlags &= ~(MDL_PAGES_LOCKED | MDL_MAPPED_TO_SYSTEM_VA);
}

/* "MmBuildMdlForNonPagedPool function (wdm.h)". Pages are not modelled. */
VOID MmBuildMdlForNonPagedPool(PMDL MemoryDescriptorList)
{
    MemoryDescriptorList->MdlFlags |= MDL_SOURCE_IS_NONPAGED_POOL;
    MemoryDescriptorList->MappedSystemVa = (PCHAR)MemoryDescriptorList->StartVa + MemoryDescriptorList->ByteOffset;
}

/* "DbgPrint function (wdm.h)". Prints nothing; always succeeds. */
ULONG DbgPrint(PCSTR Format, ...)
{
    (void)Format;
    return STATUS_SUCCESS;
}

/* "DbgPrintEx function (wdm.h)". Prints nothing; always succeeds. */
ULONG DbgPrintEx(ULONG ComponentId, ULONG Level, PCSTR Format, ...)
{
    (void)ComponentId;
    (void)Level;
    (void)Format;
    return STATUS_SUCCESS;
}

/* "IoSetIoPriorityHint function (wdm.h)". The priority is not kept; any failure. */
NTSTATUS IoSetIoPriorityHint(PIRP Irp, IO_PRIORITY_HINT PriorityHint)
{
    (void)Irp;
    (void)PriorityHint;
    return model_answered(__irpcheck_any_status("IoSetIoPriorityHint"));
}

/* "IoGetActivityIdIrp function (ntddk.h)". Any identity, or none. */
NTSTATUS IoGetActivityIdIrp(PIRP Irp, LPGUID Guid)
{
    (void)Irp;
    if (__irpcheck_any_bool("the request has no activity"))
        return STATUS_NOT_FOUND;
    __irpcheck_havoc(Guid);
    return STATUS_SUCCESS;
}

/* "IoSetActivityIdIrp function (ntddk.h)". The identity is not kept. */
NTSTATUS IoSetActivityIdIrp(PIRP Irp, LPCGUID Guid)
{
    (void)Irp;
    if (Guid == NULL && __irpcheck_any_bool("there is no activity"))
        return STATUS_NOT_SUPPORTED;
    return __irpcheck_any_bool("requests are not traced") ? STATUS_UNSUCCESSFUL : STATUS_SUCCESS;
}

/* "PoSetSystemWake function (wdm.h)". What is set is not kept. */
VOID PoSetSystemWake(PIRP Irp)
{
    (void)Irp;
}

/* "PoGetSystemWake function (wdm.h)". Either way. */
BOOLEAN PoGetSystemWake(PIRP Irp)
{
    (void)Irp;
    return __irpcheck_any_bool("the request woke the system");
}
