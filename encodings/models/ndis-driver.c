/* How drivers of NDIS make themselves known, and their devices. The handlers that they name run at other times. */
#include <ntddk.h>
#include <ndis/handles.h>
#include "irpcheck.h"
#include "world.h"

/* Any failure. */
static NDIS_STATUS model_ndis_refused(const char *why)
{
    NDIS_STATUS status = (NDIS_STATUS)__irpcheck_any_status(why);
    __irpcheck_assume(status < 0);
    return status;
}

static NDIS_STATUS model_ndis_registered(PNDIS_HANDLE handle)
{
    if (__irpcheck_any_bool("NDIS refuses the driver"))
        return model_ndis_refused("why NDIS refuses the driver");
    *handle = __irpcheck_any_pointer("handle of the driver");
    return STATUS_SUCCESS;
}

/* A device that is not made by the driver, and whose extension is none of its own. */
static PDEVICE_OBJECT model_ndis_device(void)
{
    PDEVICE_OBJECT device = (PDEVICE_OBJECT)__irpcheck_allocate(sizeof(DEVICE_OBJECT));
    device->DeviceExtension = __irpcheck_any_pointer("extension that NDIS has");
    device->CurrentIrp = NULL;
    device->AttachedDevice = NULL;
    __irpcheck_made(device, device->DeviceExtension);
    return device;
}

/* "NdisMRegisterMiniportDriver function (ndis.h)". The routines of the driver object become those of NDIS, any that are not the driver's; of its adapters one device is made. Handlers do not run meanwhile. */
NDIS_STATUS NdisMRegisterMiniportDriver(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath, NDIS_HANDLE MiniportDriverContext,
                                        struct _NDIS_MINIPORT_DRIVER_CHARACTERISTICS *MiniportDriverCharacteristics, PNDIS_HANDLE NdisMiniportDriverHandle)
{
    NDIS_STATUS status = model_ndis_registered(NdisMiniportDriverHandle);
    ULONG i;
    (void)RegistryPath;
    (void)MiniportDriverContext;
    (void)MiniportDriverCharacteristics;
    if (status < 0)
        return status;
    for (i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++)
        DriverObject->MajorFunction[i] = (PDRIVER_DISPATCH)__irpcheck_any_routine("routine of NDIS");
    DriverObject->DriverUnload = (PDRIVER_UNLOAD)__irpcheck_any_routine("routine of NDIS");
    DriverObject->DriverExtension->AddDevice = (PDRIVER_ADD_DEVICE)__irpcheck_any_routine("routine of NDIS");
    (void)model_ndis_device();
    return status;
}

/* "NdisMDeregisterMiniportDriver function (ndis.h)". Handlers do not run meanwhile. */
VOID NdisMDeregisterMiniportDriver(NDIS_HANDLE NdisMiniportDriverHandle)
{
    (void)NdisMiniportDriverHandle;
}

/* "NdisFRegisterFilterDriver function (ndis.h)". Handlers do not run meanwhile. */
NDIS_STATUS NdisFRegisterFilterDriver(PDRIVER_OBJECT DriverObject, NDIS_HANDLE FilterDriverContext, struct _NDIS_FILTER_DRIVER_CHARACTERISTICS *FilterDriverCharacteristics,
                                      PNDIS_HANDLE NdisFilterDriverHandle)
{
    (void)DriverObject;
    (void)FilterDriverContext;
    (void)FilterDriverCharacteristics;
    return model_ndis_registered(NdisFilterDriverHandle);
}

/* "NdisRegisterProtocolDriver function (ndis.h)". Handlers do not run meanwhile, though an adapter may be bound before it comes back. */
NDIS_STATUS NdisRegisterProtocolDriver(NDIS_HANDLE ProtocolDriverContext, struct _NDIS_PROTOCOL_DRIVER_CHARACTERISTICS *ProtocolCharacteristics, PNDIS_HANDLE NdisProtocolHandle)
{
    (void)ProtocolDriverContext;
    (void)ProtocolCharacteristics;
    return model_ndis_registered(NdisProtocolHandle);
}

/* "NdisRegisterDeviceEx function (ndis.h)". The name is not kept, nor which routines the table names; the driver does not get at the device's own extension. */
NDIS_STATUS NdisRegisterDeviceEx(NDIS_HANDLE NdisHandle, struct _NDIS_DEVICE_OBJECT_ATTRIBUTES *DeviceObjectAttributes, PDEVICE_OBJECT *pDeviceObject, PNDIS_HANDLE NdisDeviceHandle)
{
    (void)NdisHandle;
    (void)DeviceObjectAttributes;
    *pDeviceObject = NULL;
    if (__irpcheck_any_bool("no device can be registered"))
        return model_ndis_refused("why no device can be registered");
    *pDeviceObject = model_ndis_device();
    *NdisDeviceHandle = __irpcheck_any_pointer("handle of the device");
    return STATUS_SUCCESS;
}

/* "NdisDeregisterDeviceEx function (ndis.h)". Use after the call is not noticed. */
VOID NdisDeregisterDeviceEx(NDIS_HANDLE NdisDeviceHandle)
{
    (void)NdisDeviceHandle;
}

/* "NdisGetDeviceReservedExtension function (ndis.h)". Any memory, or NULL, the same each time for one device. */
PVOID NdisGetDeviceReservedExtension(PDEVICE_OBJECT DeviceObject)
{
    return model_of(MODEL_NDIS_DEVICE, DeviceObject)->Extension;
}
