/* What drivers ask the system about devices and keys. All of it is done when the call comes back, and their pages know one status of success. */
#include <ntddk.h>
#include "irpcheck.h"

static NTSTATUS model_done(NTSTATUS status)
{
    __irpcheck_assume(status <= STATUS_SUCCESS);
    return status;
}

/* The content of the extension is zero where a driver's life is followed, and any elsewhere. */
static NTSTATUS model_new_device(PDRIVER_OBJECT driver, ULONG extension, DEVICE_TYPE type, ULONG characteristics, PDEVICE_OBJECT *made)
{
    PDEVICE_OBJECT device;
    if (__irpcheck_any_bool("no device can be made")) {
        NTSTATUS status = __irpcheck_any_status("why no device can be made");
        __irpcheck_assume(status < 0);
        return status;
    }
    device = (PDEVICE_OBJECT)__irpcheck_allocate(sizeof(DEVICE_OBJECT));
    device->DriverObject = driver;
    device->DeviceExtension = __irpcheck_allocate(extension);
    device->DeviceType = type;
    device->Characteristics = characteristics;
    device->StackSize = 1;
    device->CurrentIrp = NULL;
    device->AttachedDevice = NULL;
    device->NextDevice = driver->DeviceObject;
    driver->DeviceObject = device;
    __irpcheck_assume((device->Flags & DO_DEVICE_INITIALIZING) != 0);
    __irpcheck_made(device, device->DeviceExtension);
    *made = device;
    return STATUS_SUCCESS;
}

/* "IoCreateDevice function (wdm.h)". The name is not kept; the flags are any with DO_DEVICE_INITIALIZING; an extension of no bytes is an object as well. */
NTSTATUS IoCreateDevice(PDRIVER_OBJECT DriverObject, ULONG DeviceExtensionSize, PUNICODE_STRING DeviceName, DEVICE_TYPE DeviceType, ULONG DeviceCharacteristics, BOOLEAN Exclusive, PDEVICE_OBJECT *DeviceObject)
{
    (void)DeviceName;
    (void)Exclusive;
    return model_new_device(DriverObject, DeviceExtensionSize, DeviceType, DeviceCharacteristics, DeviceObject);
}

/* "IoCreateDeviceSecure function (wdmsec.h)". As IoCreateDevice; who may open the device is not kept. */
NTSTATUS IoCreateDeviceSecure(PDRIVER_OBJECT DriverObject, ULONG DeviceExtensionSize, PUNICODE_STRING DeviceName, DEVICE_TYPE DeviceType, ULONG DeviceCharacteristics, BOOLEAN Exclusive, PCUNICODE_STRING DefaultSDDLString, LPCGUID DeviceClassGuid, PDEVICE_OBJECT *DeviceObject)
{
    (void)DeviceName;
    (void)Exclusive;
    (void)DefaultSDDLString;
    (void)DeviceClassGuid;
    return model_new_device(DriverObject, DeviceExtensionSize, DeviceType, DeviceCharacteristics, DeviceObject);
}

/* "IoOpenDeviceRegistryKey function (wdm.h)". Any key. */
NTSTATUS IoOpenDeviceRegistryKey(PDEVICE_OBJECT DeviceObject, ULONG DevInstKeyType, ACCESS_MASK DesiredAccess, PHANDLE DeviceRegKey)
{
    (void)DeviceObject;
    (void)DevInstKeyType;
    (void)DesiredAccess;
    *DeviceRegKey = __irpcheck_any_pointer("device key");
    return model_done(__irpcheck_any_status("IoOpenDeviceRegistryKey"));
}

/* "IoOpenDeviceInterfaceRegistryKey function (wdm.h)". Any key. */
NTSTATUS IoOpenDeviceInterfaceRegistryKey(PUNICODE_STRING SymbolicLinkName, ACCESS_MASK DesiredAccess, PHANDLE DeviceInterfaceRegKey)
{
    (void)SymbolicLinkName;
    (void)DesiredAccess;
    *DeviceInterfaceRegKey = __irpcheck_any_pointer("interface key");
    return model_done(__irpcheck_any_status("IoOpenDeviceInterfaceRegistryKey"));
}

/* "IoRegisterDeviceInterface function (wdm.h)". Any name. */
NTSTATUS IoRegisterDeviceInterface(PDEVICE_OBJECT PhysicalDeviceObject, const GUID *InterfaceClassGuid, PUNICODE_STRING ReferenceString, PUNICODE_STRING SymbolicLinkName)
{
    (void)PhysicalDeviceObject;
    (void)InterfaceClassGuid;
    (void)ReferenceString;
    __irpcheck_havoc(SymbolicLinkName);
    return model_done(__irpcheck_any_status("IoRegisterDeviceInterface"));
}


/* "IoGetDeviceProperty function (wdm.h)". Any content and length, also where it fails. */
NTSTATUS IoGetDeviceProperty(PDEVICE_OBJECT DeviceObject, DEVICE_REGISTRY_PROPERTY DeviceProperty, ULONG BufferLength, PVOID PropertyBuffer, PULONG ResultLength)
{
    (void)DeviceObject;
    (void)DeviceProperty;
    (void)BufferLength;
    __irpcheck_havoc(PropertyBuffer);
    *ResultLength = __irpcheck_any_ulong("length of the property");
    return model_done(__irpcheck_any_status("IoGetDeviceProperty"));
}

/* "ZwOpenKey function (wdm.h)". Any key. */
NTSTATUS ZwOpenKey(PHANDLE KeyHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes)
{
    (void)DesiredAccess;
    (void)ObjectAttributes;
    *KeyHandle = __irpcheck_any_pointer("key");
    return model_done(__irpcheck_any_status("ZwOpenKey"));
}

/* "ZwQueryValueKey function (wdm.h)". Any content and length, also where it fails. */
NTSTATUS ZwQueryValueKey(HANDLE KeyHandle, PUNICODE_STRING ValueName, KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass, PVOID KeyValueInformation, ULONG Length, PULONG ResultLength)
{
    (void)KeyHandle;
    (void)ValueName;
    (void)KeyValueInformationClass;
    (void)Length;
    __irpcheck_havoc(KeyValueInformation);
    *ResultLength = __irpcheck_any_ulong("length of the value");
    return model_done(__irpcheck_any_status("ZwQueryValueKey"));
}

/* "RtlQueryRegistryValues function (wdm.h)". Any content of all variables that a table may name; where a table begins with a routine, what such routines do is not followed. */
NTSTATUS RtlQueryRegistryValues(ULONG RelativeTo, PCWSTR Path, PRTL_QUERY_REGISTRY_TABLE QueryTable, PVOID Context, PVOID Environment)
{
    (void)RelativeTo;
    (void)Path;
    (void)Environment;
    if (QueryTable->QueryRoutine != NULL) {
        __irpcheck_gap("the routines in a table of RtlQueryRegistryValues are called in it, and not followed");
        QueryTable->QueryRoutine(QueryTable->Name, QueryTable->DefaultType, QueryTable->DefaultData, QueryTable->DefaultLength, Context, QueryTable->EntryContext);
    }
    __irpcheck_havoc_later(QueryTable->EntryContext);
    return model_done(__irpcheck_any_status("RtlQueryRegistryValues"));
}

/* "USBD_GetPdoRegistryParameter function (usbdlib.h)". Any content, also where it fails. */
NTSTATUS USBD_GetPdoRegistryParameter(PDEVICE_OBJECT PhysicalDeviceObject, PVOID Parameter, ULONG ParameterLength, PWSTR KeyName, ULONG KeyNameLength)
{
    (void)PhysicalDeviceObject;
    (void)ParameterLength;
    (void)KeyName;
    (void)KeyNameLength;
    __irpcheck_havoc(Parameter);
    return model_done(__irpcheck_any_status("USBD_GetPdoRegistryParameter"));
}

/* "RtlWriteRegistryValue function (wdm.h)". Nothing is stored. */
NTSTATUS RtlWriteRegistryValue(ULONG RelativeTo, PCWSTR Path, PCWSTR ValueName, ULONG ValueType, PVOID ValueData, ULONG ValueLength)
{
    (void)RelativeTo;
    (void)Path;
    (void)ValueName;
    (void)ValueType;
    (void)ValueData;
    (void)ValueLength;
    return model_done(__irpcheck_any_status("RtlWriteRegistryValue"));
}

/* "RtlDeleteRegistryValue function (wdm.h)". Nothing is stored. */
NTSTATUS RtlDeleteRegistryValue(ULONG RelativeTo, PCWSTR Path, PCWSTR ValueName)
{
    (void)RelativeTo;
    (void)Path;
    (void)ValueName;
    return model_done(__irpcheck_any_status("RtlDeleteRegistryValue"));
}

/* "RtlCreateRegistryKey function (wdm.h)". The key is not kept. */
NTSTATUS RtlCreateRegistryKey(ULONG RelativeTo, PWSTR Path)
{
    (void)RelativeTo;
    (void)Path;
    return model_done(__irpcheck_any_status("RtlCreateRegistryKey"));
}

/* "RtlCheckRegistryKey function (wdm.h)". Which keys there are is not known: STATUS_SUCCESS or any failure. */
NTSTATUS RtlCheckRegistryKey(ULONG RelativeTo, PWSTR Path)
{
    (void)RelativeTo;
    (void)Path;
    return model_done(__irpcheck_any_status("RtlCheckRegistryKey"));
}

/* "ZwSetValueKey function (wdm.h)". Nothing is stored. */
NTSTATUS ZwSetValueKey(HANDLE KeyHandle, PUNICODE_STRING ValueName, ULONG TitleIndex, ULONG Type, PVOID Data, ULONG DataSize)
{
    (void)KeyHandle;
    (void)ValueName;
    (void)TitleIndex;
    (void)Type;
    (void)Data;
    (void)DataSize;
    return model_done(__irpcheck_any_status("ZwSetValueKey"));
}

/* "ZwClose function (wdm.h)". Use after the call is not noticed. */
NTSTATUS ZwClose(HANDLE Handle)
{
    (void)Handle;
    return model_done(__irpcheck_any_status("ZwClose"));
}

/* "IoCreateSymbolicLink function (wdm.h)". The name is not kept. */
NTSTATUS IoCreateSymbolicLink(PUNICODE_STRING SymbolicLinkName, PUNICODE_STRING DeviceName)
{
    (void)SymbolicLinkName;
    (void)DeviceName;
    return model_done(__irpcheck_any_status("IoCreateSymbolicLink"));
}

/* "IoDeleteSymbolicLink function (wdm.h)". The name is not kept. */
NTSTATUS IoDeleteSymbolicLink(PUNICODE_STRING SymbolicLinkName)
{
    (void)SymbolicLinkName;
    return model_done(__irpcheck_any_status("IoDeleteSymbolicLink"));
}

/* "IoValidateDeviceIoControlAccess function (ntddk.h)". Granted or not. */
NTSTATUS IoValidateDeviceIoControlAccess(PIRP Irp, ULONG RequiredAccess)
{
    (void)Irp;
    (void)RequiredAccess;
    return __irpcheck_any_bool("the access was not asked for") ? STATUS_ACCESS_DENIED : STATUS_SUCCESS;
}

/* "IoGetDevicePropertyData function (wdm.h)". Any content, length and type, also where it fails. */
NTSTATUS IoGetDevicePropertyData(PDEVICE_OBJECT Pdo, const DEVPROPKEY *PropertyKey, LCID Lcid, ULONG Flags, ULONG Size, PVOID Data, PULONG RequiredSize, PULONG Type)
{
    (void)Pdo;
    (void)PropertyKey;
    (void)Lcid;
    (void)Flags;
    (void)Size;
    __irpcheck_havoc(Data);
    *RequiredSize = __irpcheck_any_ulong("length of the property");
    *Type = __irpcheck_any_ulong("type of the property");
    return model_done(__irpcheck_any_status("IoGetDevicePropertyData"));
}

/* "IoReportTargetDeviceChange function (wdm.h)". Nobody is told meanwhile. */
NTSTATUS IoReportTargetDeviceChange(PDEVICE_OBJECT PhysicalDeviceObject, PVOID NotificationStructure)
{
    (void)PhysicalDeviceObject;
    (void)NotificationStructure;
    return model_done(__irpcheck_any_status("IoReportTargetDeviceChange"));
}

/* "IoReportTargetDeviceChangeAsynchronous function (wdm.h)". Nobody is told meanwhile; the callback runs at another time. STATUS_PENDING is how it succeeds. */
NTSTATUS IoReportTargetDeviceChangeAsynchronous(PDEVICE_OBJECT PhysicalDeviceObject, PVOID NotificationStructure, PDEVICE_CHANGE_COMPLETE_CALLBACK Callback, PVOID Context)
{
    (void)PhysicalDeviceObject;
    (void)NotificationStructure;
    (void)Callback;
    __irpcheck_escape(Context);
    return __irpcheck_any_status("IoReportTargetDeviceChangeAsynchronous");
}

/* "IoConnectInterruptEx function (wdm.h)". Any interrupt object or table of messages; interrupts come at another time. What is written where it fails is the version only. */
NTSTATUS IoConnectInterruptEx(PIO_CONNECT_INTERRUPT_PARAMETERS Parameters)
{
    NTSTATUS status = model_done(__irpcheck_any_status("IoConnectInterruptEx"));
    ULONG version = Parameters->Version;
    if (status < 0 || version == CONNECT_MESSAGE_BASED)
        Parameters->Version = __irpcheck_any_ulong("version of the interrupt");
    if (status < 0)
        return status;
    if (version == CONNECT_MESSAGE_BASED)
        *Parameters->MessageBased.ConnectionContext.Generic = __irpcheck_any_pointer("interrupt");
    else
        *Parameters->FullySpecified.InterruptObject = (PKINTERRUPT)__irpcheck_any_pointer("interrupt");
    return status;
}

/* "IoDisconnectInterruptEx function (wdm.h)". Interrupts come at another time. */
VOID IoDisconnectInterruptEx(PIO_DISCONNECT_INTERRUPT_PARAMETERS Parameters)
{
    (void)Parameters;
}

/* What any type will do for is of that type, and the kernel itself may do anything. */
static NTSTATUS model_referenced(POBJECT_TYPE type, KPROCESSOR_MODE mode, PVOID *object, POBJECT_HANDLE_INFORMATION information)
{
    *object = __irpcheck_any_pointer("object of the handle");
    if (type != NULL && __irpcheck_any_bool("the handle leads to another object"))
        return STATUS_OBJECT_TYPE_MISMATCH;
    if (mode != KernelMode && __irpcheck_any_bool("the access is denied"))
        return STATUS_ACCESS_DENIED;
    if (__irpcheck_any_bool("the handle is not valid"))
        return STATUS_INVALID_HANDLE;
    __irpcheck_assume(*object != NULL);
    if (information != NULL)
        __irpcheck_havoc(information);
    return STATUS_SUCCESS;
}

/* "ObReferenceObjectByHandle function (wdm.h)". Any object: which one a handle leads to is not kept. */
NTSTATUS ObReferenceObjectByHandle(HANDLE Handle, ACCESS_MASK DesiredAccess, POBJECT_TYPE ObjectType, KPROCESSOR_MODE AccessMode, PVOID *Object,
                                   POBJECT_HANDLE_INFORMATION HandleInformation)
{
    (void)Handle;
    (void)DesiredAccess;
    return model_referenced(ObjectType, AccessMode, Object, HandleInformation);
}

/* "ObReferenceObjectByHandleWithTag function (wdm.h)". As ObReferenceObjectByHandle. */
NTSTATUS ObReferenceObjectByHandleWithTag(HANDLE Handle, ACCESS_MASK DesiredAccess, POBJECT_TYPE ObjectType, KPROCESSOR_MODE AccessMode, ULONG Tag, PVOID *Object,
                                          POBJECT_HANDLE_INFORMATION HandleInformation)
{
    (void)Handle;
    (void)DesiredAccess;
    (void)Tag;
    return model_referenced(ObjectType, AccessMode, Object, HandleInformation);
}

/* "IoGetDeviceObjectPointer function (wdm.h)". Any device and file; any failure. */
NTSTATUS IoGetDeviceObjectPointer(PUNICODE_STRING ObjectName, ACCESS_MASK DesiredAccess, PFILE_OBJECT *FileObject, PDEVICE_OBJECT *DeviceObject)
{
    NTSTATUS status = __irpcheck_any_status("IoGetDeviceObjectPointer");
    (void)ObjectName;
    (void)DesiredAccess;
    *FileObject = (PFILE_OBJECT)__irpcheck_any_pointer("file of the device");
    *DeviceObject = (PDEVICE_OBJECT)__irpcheck_any_pointer("device of this name");
    if (status < 0)
        return status;
    __irpcheck_assume(*FileObject != NULL && *DeviceObject != NULL);
    return STATUS_SUCCESS;
}

/* "IoCheckShareAccess function (wdm.h)". Either way: who has opened the file for what is not kept. */
NTSTATUS IoCheckShareAccess(ACCESS_MASK DesiredAccess, ULONG DesiredShareAccess, PFILE_OBJECT FileObject, PSHARE_ACCESS ShareAccess, BOOLEAN Update)
{
    BOOLEAN reads = (DesiredAccess & (FILE_READ_DATA | FILE_EXECUTE)) != 0;
    BOOLEAN writes = (DesiredAccess & (FILE_WRITE_DATA | FILE_APPEND_DATA)) != 0;
    BOOLEAN deletes = (DesiredAccess & DELETE) != 0;
    FileObject->ReadAccess = reads;
    FileObject->WriteAccess = writes;
    FileObject->DeleteAccess = deletes;
    if (!reads && !writes && !deletes)
        return STATUS_SUCCESS;
    FileObject->SharedRead = (DesiredShareAccess & FILE_SHARE_READ) != 0;
    FileObject->SharedWrite = (DesiredShareAccess & FILE_SHARE_WRITE) != 0;
    FileObject->SharedDelete = (DesiredShareAccess & FILE_SHARE_DELETE) != 0;
    if (__irpcheck_any_bool("the file is opened in another way"))
        return STATUS_SHARING_VIOLATION;
    if (Update)
        __irpcheck_havoc(ShareAccess);
    return STATUS_SUCCESS;
}
