/* What is called through the tables that bus drivers give out. They are other drivers'; what is documented of theirs touches no request and calls nobody back. */
#include <ntddk.h>
#include "irpcheck.h"

/* "PINTERFACE_REFERENCE callback function (wdm.h)". References are not counted. */
static VOID model_InterfaceReference(PVOID Context)
{
    (void)Context;
}

/* "PINTERFACE_DEREFERENCE callback function (wdm.h)". References are not counted. */
static VOID model_InterfaceDereference(PVOID Context)
{
    (void)Context;
}

/* "TRANSLATE_BUS_ADDRESS callback function (wdm.h)". Any address in any space, or FALSE. */
static BOOLEAN model_TranslateBusAddress(PVOID Context, PHYSICAL_ADDRESS BusAddress, ULONG Length, PULONG AddressSpace, PPHYSICAL_ADDRESS TranslatedAddress)
{
    (void)Context;
    (void)BusAddress;
    (void)Length;
    *AddressSpace = __irpcheck_any_ulong("address space");
    TranslatedAddress->QuadPart = __irpcheck_any_longlong("translated address");
    return __irpcheck_any_bool("the address can be translated");
}

/* "GET_DMA_ADAPTER callback function (wdm.h)". Any adapter, or NULL. */
static struct _DMA_ADAPTER *model_GetDmaAdapter(PVOID Context, struct _DEVICE_DESCRIPTION *DeviceDescriptor, PULONG NumberOfMapRegisters)
{
    (void)Context;
    (void)DeviceDescriptor;
    *NumberOfMapRegisters = __irpcheck_any_ulong("map registers");
    return (struct _DMA_ADAPTER *)__irpcheck_any_pointer("adapter");
}

static ULONG model_bus_bytes(ULONG wanted)
{
    ULONG done = __irpcheck_any_ulong("bytes of configuration space");
    __irpcheck_assume(done <= wanted);
    return done;
}

/* "GET_SET_DEVICE_DATA callback function (wdm.h)". As many bytes as were asked for, or fewer. */
static ULONG model_SetBusData(PVOID Context, ULONG DataType, PVOID Buffer, ULONG Offset, ULONG Length)
{
    (void)Context;
    (void)DataType;
    (void)Buffer;
    (void)Offset;
    return model_bus_bytes(Length);
}

/* "GET_SET_DEVICE_DATA callback function (wdm.h)". As many bytes as were asked for, or fewer, of any content. */
static ULONG model_GetBusData(PVOID Context, ULONG DataType, PVOID Buffer, ULONG Offset, ULONG Length)
{
    (void)Context;
    (void)DataType;
    (void)Offset;
    __irpcheck_havoc(Buffer);
    return model_bus_bytes(Length);
}

/* What is in such a table. */
static struct _BUS_INTERFACE_STANDARD model_bus = {
    .InterfaceReference = model_InterfaceReference,
    .InterfaceDereference = model_InterfaceDereference,
    .TranslateBusAddress = model_TranslateBusAddress,
    .GetDmaAdapter = model_GetDmaAdapter,
    .SetBusData = model_SetBusData,
    .GetBusData = model_GetBusData,
};
