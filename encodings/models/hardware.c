/* What drivers read and write of devices, buses and their memory. Nobody has told what stands in a device: what is read is anything, and what is written is gone. */
#include <ntddk.h>
#include "irpcheck.h"

/* "READ_PORT_UCHAR function (wdm.h)". Any value. */
UCHAR READ_PORT_UCHAR(PUCHAR Port)
{
    (void)Port;
    return __irpcheck_any_uchar("port");
}

/* "READ_PORT_USHORT function (wdm.h)". Any value. */
USHORT READ_PORT_USHORT(PUSHORT Port)
{
    (void)Port;
    return __irpcheck_any_ushort("port");
}

/* "READ_PORT_ULONG function (wdm.h)". Any value. */
ULONG READ_PORT_ULONG(PULONG Port)
{
    (void)Port;
    return __irpcheck_any_ulong("port");
}

/* "WRITE_PORT_UCHAR function (wdm.h)". Nothing that a driver can see. */
VOID WRITE_PORT_UCHAR(PUCHAR Port, UCHAR Value)
{
    (void)Port;
    (void)Value;
}

/* "WRITE_PORT_USHORT function (wdm.h)". Nothing that a driver can see. */
VOID WRITE_PORT_USHORT(PUSHORT Port, USHORT Value)
{
    (void)Port;
    (void)Value;
}

/* "WRITE_PORT_ULONG function (wdm.h)". Nothing that a driver can see. */
VOID WRITE_PORT_ULONG(PULONG Port, ULONG Value)
{
    (void)Port;
    (void)Value;
}

/* "WRITE_PORT_BUFFER_UCHAR function (wdm.h)". Nothing that a driver can see. */
VOID WRITE_PORT_BUFFER_UCHAR(PUCHAR Port, PUCHAR Buffer, ULONG Count)
{
    (void)Port;
    (void)Buffer;
    (void)Count;
}

/* "WRITE_PORT_BUFFER_USHORT function (wdm.h)". Nothing that a driver can see. */
VOID WRITE_PORT_BUFFER_USHORT(PUSHORT Port, PUSHORT Buffer, ULONG Count)
{
    (void)Port;
    (void)Buffer;
    (void)Count;
}

/* "WRITE_PORT_BUFFER_ULONG function (wdm.h)". Nothing that a driver can see. */
VOID WRITE_PORT_BUFFER_ULONG(PULONG Port, PULONG Buffer, ULONG Count)
{
    (void)Port;
    (void)Buffer;
    (void)Count;
}

/* "READ_REGISTER_UCHAR function (wdm.h)". Any value. */
UCHAR READ_REGISTER_UCHAR(volatile UCHAR *Register)
{
    (void)Register;
    return __irpcheck_any_uchar("register");
}

/* "READ_REGISTER_USHORT function (wdm.h)". Any value. */
USHORT READ_REGISTER_USHORT(volatile USHORT *Register)
{
    (void)Register;
    return __irpcheck_any_ushort("register");
}

/* "READ_REGISTER_ULONG function (wdm.h)". Any value. */
ULONG READ_REGISTER_ULONG(volatile ULONG *Register)
{
    (void)Register;
    return __irpcheck_any_ulong("register");
}

/* "READ_REGISTER_ULONG64 function (wdm.h)". Any value. */
ULONG64 READ_REGISTER_ULONG64(volatile ULONG64 *Register)
{
    (void)Register;
    return (ULONG64)__irpcheck_any_longlong("register");
}

/* "WRITE_REGISTER_UCHAR function (wdm.h)". What a driver reads there by itself is anything. */
VOID WRITE_REGISTER_UCHAR(volatile UCHAR *Register, UCHAR Value)
{
    __irpcheck_havoc((PVOID)Register);
    (void)Value;
}

/* "WRITE_REGISTER_USHORT function (wdm.h)". What a driver reads there by itself is anything. */
VOID WRITE_REGISTER_USHORT(volatile USHORT *Register, USHORT Value)
{
    __irpcheck_havoc((PVOID)Register);
    (void)Value;
}

/* "WRITE_REGISTER_ULONG function (wdm.h)". What a driver reads there by itself is anything. */
VOID WRITE_REGISTER_ULONG(volatile ULONG *Register, ULONG Value)
{
    __irpcheck_havoc((PVOID)Register);
    (void)Value;
}

/* "WRITE_REGISTER_ULONG64 function (wdm.h)". What a driver reads there by itself is anything. */
VOID WRITE_REGISTER_ULONG64(volatile ULONG64 *Register, ULONG64 Value)
{
    __irpcheck_havoc((PVOID)Register);
    (void)Value;
}

/* "WRITE_REGISTER_BUFFER_UCHAR function (wdm.h)". Nothing that a driver can see. */
VOID WRITE_REGISTER_BUFFER_UCHAR(volatile UCHAR *Register, PUCHAR Buffer, ULONG Count)
{
    (void)Register;
    (void)Buffer;
    (void)Count;
}

/* "WRITE_REGISTER_BUFFER_USHORT function (wdm.h)". Nothing that a driver can see. */
VOID WRITE_REGISTER_BUFFER_USHORT(volatile USHORT *Register, PUSHORT Buffer, ULONG Count)
{
    (void)Register;
    (void)Buffer;
    (void)Count;
}

/* "WRITE_REGISTER_BUFFER_ULONG function (wdm.h)". Nothing that a driver can see. */
VOID WRITE_REGISTER_BUFFER_ULONG(volatile ULONG *Register, PULONG Buffer, ULONG Count)
{
    (void)Register;
    (void)Buffer;
    (void)Count;
}

/* "MmMapIoSpace function (wdm.h)". Any address, or NULL where there is no room: what is there is not the driver's. */
PVOID MmMapIoSpace(PHYSICAL_ADDRESS PhysicalAddress, SIZE_T NumberOfBytes, MEMORY_CACHING_TYPE CacheType)
{
    (void)PhysicalAddress;
    (void)NumberOfBytes;
    (void)CacheType;
    return __irpcheck_any_pointer("where the range is mapped");
}

/* "MmUnmapIoSpace function (wdm.h)". Use after the call is not noticed. */
VOID MmUnmapIoSpace(PVOID BaseAddress, SIZE_T NumberOfBytes)
{
    (void)BaseAddress;
    (void)NumberOfBytes;
}

/* "MmGetPhysicalAddress function (ntddk.h)". Determined by the address, and not worked out. */
PHYSICAL_ADDRESS MmGetPhysicalAddress(PVOID BaseAddress)
{
    PHYSICAL_ADDRESS address;
    (void)BaseAddress;
    address.LowPart = __irpcheck_determined_ulong("physical address");
    address.HighPart = (LONG)__irpcheck_determined_ulong("upper half of the physical address");
    return address;
}

/* NULL, or a fresh list of as many bytes as were asked for, or fewer. */
static PMDL model_pages(SIZE_T wanted)
{
    PMDL mdl;
    if (__irpcheck_any_bool("there are no pages, or no memory for the list"))
        return NULL;
    mdl = (PMDL)__irpcheck_allocate(sizeof(MDL));
    mdl->Next = NULL;
    mdl->StartVa = NULL;
    mdl->ByteOffset = 0;
    mdl->ByteCount = __irpcheck_any_ulong("bytes that were found");
    __irpcheck_assume(mdl->ByteCount > 0 && mdl->ByteCount <= (wanted + PAGE_MASK) / PAGE_SIZE * PAGE_SIZE);
    return mdl;
}

/* "MmAllocatePagesForMdl function (wdm.h)". NULL, or a fresh list of all pages or some. Pages are not modelled. */
PMDL MmAllocatePagesForMdl(PHYSICAL_ADDRESS LowAddress, PHYSICAL_ADDRESS HighAddress, PHYSICAL_ADDRESS SkipBytes, SIZE_T TotalBytes)
{
    (void)LowAddress;
    (void)HighAddress;
    (void)SkipBytes;
    return model_pages(TotalBytes);
}

/* "MmAllocatePagesForMdlEx function (wdm.h)". As MmAllocatePagesForMdl, also where all pages or none are asked for. */
PMDL MmAllocatePagesForMdlEx(PHYSICAL_ADDRESS LowAddress, PHYSICAL_ADDRESS HighAddress, PHYSICAL_ADDRESS SkipBytes, SIZE_T TotalBytes, MEMORY_CACHING_TYPE CacheType, ULONG Flags)
{
    (void)LowAddress;
    (void)HighAddress;
    (void)SkipBytes;
    (void)CacheType;
    (void)Flags;
    return model_pages(TotalBytes);
}

/* "MmFreePagesFromMdl function (wdm.h)". Use after the call is not noticed; the list itself stays the driver's to free. */
VOID MmFreePagesFromMdl(PMDL MemoryDescriptorList)
{
    (void)MemoryDescriptorList;
}

/* "HalGetBusDataByOffset function (ntddk.h)". As many bytes as were asked for, or fewer, of any content. */
ULONG HalGetBusDataByOffset(BUS_DATA_TYPE BusDataType, ULONG BusNumber, ULONG SlotNumber, PVOID Buffer, ULONG Offset, ULONG Length)
{
    (void)BusDataType;
    (void)BusNumber;
    (void)SlotNumber;
    (void)Offset;
    __irpcheck_havoc(Buffer);
    return model_bus_bytes(Length);
}

/* "HalGetBusData function (ntddk.h)". As HalGetBusDataByOffset, from the beginning on. */
ULONG HalGetBusData(BUS_DATA_TYPE BusDataType, ULONG BusNumber, ULONG SlotNumber, PVOID Buffer, ULONG Length)
{
    (void)BusDataType;
    (void)BusNumber;
    (void)SlotNumber;
    __irpcheck_havoc(Buffer);
    return model_bus_bytes(Length);
}

/* "HalSetBusData function (ntddk.h)". As HalSetBusDataByOffset, from the beginning on. */
ULONG HalSetBusData(BUS_DATA_TYPE BusDataType, ULONG BusNumber, ULONG SlotNumber, PVOID Buffer, ULONG Length)
{
    (void)BusDataType;
    (void)BusNumber;
    (void)SlotNumber;
    (void)Buffer;
    return model_bus_bytes(Length);
}

/* "HalGetInterruptVector function (ntddk.h)". Any vector, level and processors. */
ULONG HalGetInterruptVector(INTERFACE_TYPE InterfaceType, ULONG BusNumber, ULONG BusInterruptLevel, ULONG BusInterruptVector, PKIRQL Irql, PKAFFINITY Affinity)
{
    (void)InterfaceType;
    (void)BusNumber;
    (void)BusInterruptLevel;
    (void)BusInterruptVector;
    *Irql = __irpcheck_any_uchar("level of the interrupt");
    *Affinity = (KAFFINITY)__irpcheck_any_longlong("processors of the interrupt");
    return __irpcheck_any_ulong("vector of the interrupt");
}

/* "HalTranslateBusAddress function (ntddk.h)". Any address in any space, or FALSE. */
BOOLEAN HalTranslateBusAddress(INTERFACE_TYPE InterfaceType, ULONG BusNumber, PHYSICAL_ADDRESS BusAddress, PULONG AddressSpace, PPHYSICAL_ADDRESS TranslatedAddress)
{
    (void)InterfaceType;
    (void)BusNumber;
    (void)BusAddress;
    *AddressSpace = __irpcheck_any_ulong("address space");
    TranslatedAddress->QuadPart = __irpcheck_any_longlong("translated address");
    return __irpcheck_any_bool("the address can be translated");
}

/* "HalSetBusDataByOffset function (ntddk.h)". As many bytes as were asked for, or fewer; they are not kept. */
ULONG HalSetBusDataByOffset(BUS_DATA_TYPE BusDataType, ULONG BusNumber, ULONG SlotNumber, PVOID Buffer, ULONG Offset, ULONG Length)
{
    (void)BusDataType;
    (void)BusNumber;
    (void)SlotNumber;
    (void)Buffer;
    (void)Offset;
    return model_bus_bytes(Length);
}

/* "ExSystemTimeToLocalTime function (wdm.h)". The time zone is not known: any time. */
VOID ExSystemTimeToLocalTime(PLARGE_INTEGER SystemTime, PLARGE_INTEGER LocalTime)
{
    (void)SystemTime;
    LocalTime->QuadPart = __irpcheck_any_longlong("local time");
}

/* "ExLocalTimeToSystemTime function (wdm.h)". The time zone is not known: any time. */
VOID ExLocalTimeToSystemTime(PLARGE_INTEGER LocalTime, PLARGE_INTEGER SystemTime)
{
    (void)LocalTime;
    SystemTime->QuadPart = __irpcheck_any_longlong("system time");
}
