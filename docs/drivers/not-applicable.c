#include <wdm.h>

DRIVER_DISPATCH Read;

NTSTATUS Read(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver((PDEVICE_OBJECT)DeviceObject->DeviceExtension, Irp);
}
