// Drivers made for measuring.
export const dispatch = `#include <ntddk.h>

typedef struct _EXT { PDEVICE_OBJECT Lower; LONG Count; ULONG State; } EXT, *PEXT;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH DispatchAny;
DRIVER_UNLOAD Unload;

static NTSTATUS Forward(PEXT ext, PIRP irp)
{
    IoSkipCurrentIrpStackLocation(irp);
    return IoCallDriver(ext->Lower, irp);
}

NTSTATUS DispatchAny(PDEVICE_OBJECT device, PIRP irp)
{
    PEXT ext = (PEXT)device->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);
    NTSTATUS status = STATUS_SUCCESS;

    InterlockedIncrement(&ext->Count);
    switch (stack->MajorFunction) {
    case IRP_MJ_CREATE:
    case IRP_MJ_CLOSE:
        irp->IoStatus.Status = status;
        irp->IoStatus.Information = 0;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
        break;
    case IRP_MJ_DEVICE_CONTROL:
        if (ext->State != 0) {
            status = STATUS_DEVICE_BUSY;
            irp->IoStatus.Status = status;
            IoCompleteRequest(irp, IO_NO_INCREMENT);
            break;
        }
        status = Forward(ext, irp);
        break;
    default:
        status = Forward(ext, irp);
        break;
    }
    InterlockedDecrement(&ext->Count);
    return status;
}

VOID Unload(PDRIVER_OBJECT driver)
{
    UNREFERENCED_PARAMETER(driver);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    UNREFERENCED_PARAMETER(path);
    driver->DriverUnload = Unload;
    driver->MajorFunction[IRP_MJ_CREATE] = DispatchAny;
    driver->MajorFunction[IRP_MJ_CLOSE] = DispatchAny;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = DispatchAny;
    return STATUS_SUCCESS;
}
`;

/** Functions of five lines that nothing calls. */
export const fillers = (count) =>
  Array.from(
    { length: count },
    (_, i) => `static int Helper${i}(int a, int b)\n{\n    int s = a + ${i};\n    return s * b;\n}\n`,
  ).join('');

/** The dispatch routine of above a hundred times over, each with a helper of its own. */
export const hundred = `#include <ntddk.h>
${Array.from({ length: 100 }, (_, i) =>
  dispatch
    .slice(dispatch.indexOf('typedef'))
    .replace(/\b(EXT|PEXT|_EXT|Forward|DispatchAny|Unload|DriverEntry)\b/g, `$1${i}`),
).join('')}`;
