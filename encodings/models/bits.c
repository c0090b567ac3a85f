/* Bits of a number, and of a bitmap one by one: what these give follows from what they are handed. */
#include <ntddk.h>
#include "irpcheck.h"

#undef _BitScanForward
#undef _BitScanReverse
#undef _BitScanForward64
#undef _BitScanReverse64

/* "_BitScanForward function (intrin.h)". The index is anything where no bit is set. */
UCHAR _BitScanForward(ULONG *index, ULONG mask)
{
    *index = mask == 0 ? __irpcheck_any_ulong("index of no bit") : (ULONG)__builtin_ctz(mask);
    return mask != 0;
}

/* "_BitScanReverse function (intrin.h)". The index is anything where no bit is set. */
UCHAR _BitScanReverse(ULONG *index, ULONG mask)
{
    *index = mask == 0 ? __irpcheck_any_ulong("index of no bit") : 31 - (ULONG)__builtin_clz(mask);
    return mask != 0;
}

/* "_BitScanForward64 function (intrin.h)". The index is anything where no bit is set. */
UCHAR _BitScanForward64(ULONG *index, ULONGLONG mask)
{
    *index = mask == 0 ? __irpcheck_any_ulong("index of no bit") : (ULONG)__builtin_ctzll(mask);
    return mask != 0;
}

/* "_BitScanReverse64 function (intrin.h)". The index is anything where no bit is set. */
UCHAR _BitScanReverse64(ULONG *index, ULONGLONG mask)
{
    *index = mask == 0 ? __irpcheck_any_ulong("index of no bit") : 63 - (ULONG)__builtin_clzll(mask);
    return mask != 0;
}

/* "__popcnt16 function (intrin.h)". Nothing is left out: the number of ones. */
USHORT __popcnt16(USHORT value)
{
    return (USHORT)__builtin_popcount(value);
}

/* "__popcnt function (intrin.h)". Nothing is left out: the number of ones. */
unsigned int __popcnt(unsigned int value)
{
    return (unsigned int)__builtin_popcount(value);
}

/* "__popcnt64 function (intrin.h)". Nothing is left out: the number of ones. */
ULONGLONG __popcnt64(ULONGLONG value)
{
    return (ULONGLONG)__builtin_popcountll(value);
}

/* "RtlNumberOfSetBitsUlongPtr function (wdm.h)". Nothing is left out: the number of ones. */
ULONG RtlNumberOfSetBitsUlongPtr(ULONG_PTR Target)
{
    return (ULONG)__builtin_popcountll(Target);
}

/* "RtlFindMostSignificantBit function (wdm.h)". Nothing is left out: -1 where no bit is set. */
CCHAR RtlFindMostSignificantBit(ULONGLONG Set)
{
    return (CCHAR)(Set == 0 ? -1 : 63 - __builtin_clzll(Set));
}

/* "RtlFindLeastSignificantBit function (wdm.h)". Nothing is left out: -1 where no bit is set. */
CCHAR RtlFindLeastSignificantBit(ULONGLONG Set)
{
    return (CCHAR)(Set == 0 ? -1 : __builtin_ctzll(Set));
}

/* "RtlInitializeBitMap function (wdm.h)". Nothing is left out: the bits stay what they are. */
VOID RtlInitializeBitMap(PRTL_BITMAP BitMapHeader, PULONG BitMapBuffer, ULONG SizeOfBitMap)
{
    BitMapHeader->SizeOfBitMap = SizeOfBitMap;
    BitMapHeader->Buffer = BitMapBuffer;
}

/* "RtlSetBit function (wdm.h)". That the bit is one of the map's is not looked at. */
VOID RtlSetBit(PRTL_BITMAP BitMapHeader, ULONG BitNumber)
{
    BitMapHeader->Buffer[BitNumber / 32] |= (ULONG)1 << (BitNumber % 32);
}

/* "RtlClearBit function (wdm.h)". That the bit is one of the map's is not looked at. */
VOID RtlClearBit(PRTL_BITMAP BitMapHeader, ULONG BitNumber)
{
    BitMapHeader->Buffer[BitNumber / 32] &= ~((ULONG)1 << (BitNumber % 32));
}

/* "RtlTestBit function (wdm.h)". That the bit is one of the map's is not looked at. */
BOOLEAN RtlTestBit(PRTL_BITMAP BitMapHeader, ULONG BitNumber)
{
    return (BOOLEAN)((BitMapHeader->Buffer[BitNumber / 32] >> (BitNumber % 32)) & 1);
}

/* Of what is not counted: one right answer where the bits stand in the driver itself, where some were written since, and where it is asked again. */
static struct {
    ULONG Routine;
    const void *Bits;
    ULONGLONG Of;
} model_bits_asked = {0};

static ULONG model_bits_answer(ULONG routine, PRTL_BITMAP map, ULONGLONG of, ULONG most)
{
    ULONG bits;
    int isAgain = model_bits_asked.Routine == routine && model_bits_asked.Bits == map->Buffer && model_bits_asked.Of == of;
    if (isAgain || (ULONG_PTR)map->Buffer >= __IRPCHECK_OBJECTS || __irpcheck_written(map->Buffer))
        bits = __irpcheck_determined_ulong("what the driver asks about this bitmap");
    else
        bits = __irpcheck_any_ulong("what stands in the bitmap");
    __irpcheck_assume(bits <= most);
    model_bits_asked.Routine = routine;
    model_bits_asked.Bits = map->Buffer;
    model_bits_asked.Of = of;
    return bits;
}

#define model_bits(map, first, second, most) model_bits_answer(__LINE__, map, (ULONGLONG)(first) << 32 | (ULONG)(second), most)

/* "RtlNumberOfSetBits function (wdm.h)". Counted in maps of 32 bits; of others the number is any that fits. */
ULONG RtlNumberOfSetBits(PRTL_BITMAP BitMapHeader)
{
    if (BitMapHeader->SizeOfBitMap == 32)
        return (ULONG)__builtin_popcount(BitMapHeader->Buffer[0]);
    return model_bits(BitMapHeader, BitMapHeader->SizeOfBitMap, 0, BitMapHeader->SizeOfBitMap);
}

/* "RtlNumberOfClearBits function (wdm.h)". Counted in maps of 32 bits; of others the number is any that fits. */
ULONG RtlNumberOfClearBits(PRTL_BITMAP BitMapHeader)
{
    if (BitMapHeader->SizeOfBitMap == 32)
        return 32 - (ULONG)__builtin_popcount(BitMapHeader->Buffer[0]);
    return model_bits(BitMapHeader, BitMapHeader->SizeOfBitMap, 0, BitMapHeader->SizeOfBitMap);
}

/* "RtlAreBitsClear function (wdm.h)". The bits are not read. */
BOOLEAN RtlAreBitsClear(PRTL_BITMAP BitMapHeader, ULONG StartingIndex, ULONG Length)
{
    return (BOOLEAN)model_bits(BitMapHeader, StartingIndex, Length, 1);
}

/* "RtlAreBitsSet function (wdm.h)". The bits are not read. */
BOOLEAN RtlAreBitsSet(PRTL_BITMAP BitMapHeader, ULONG StartingIndex, ULONG Length)
{
    return (BOOLEAN)model_bits(BitMapHeader, StartingIndex, Length, 1);
}

/* "RtlFindClearBits function (wdm.h)". The bits are not read: any place, or 0xFFFFFFFF for none. */
ULONG RtlFindClearBits(PRTL_BITMAP BitMapHeader, ULONG NumberToFind, ULONG HintIndex)
{
    return model_bits(BitMapHeader, NumberToFind, HintIndex, 0xFFFFFFFF);
}

/* "RtlFindSetBits function (wdm.h)". The bits are not read: any place, or 0xFFFFFFFF for none. */
ULONG RtlFindSetBits(PRTL_BITMAP BitMapHeader, ULONG NumberToFind, ULONG HintIndex)
{
    return model_bits(BitMapHeader, NumberToFind, HintIndex, 0xFFFFFFFF);
}
