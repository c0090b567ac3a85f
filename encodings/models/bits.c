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

/* Bits of one word, at least one of them. */
#define model_mask(first, number) ((0xFFFFFFFF >> (32 - (number))) << (first))
#define model_put(word, mask, isSet) ((isSet) ? (word) | (mask) : (word) & ~(mask))

/* Few words one by one, as a driver would. */
static VOID model_put_words(PULONG words, ULONG number, ULONG isSet)
{
    ULONG all = isSet ? 0xFFFFFFFF : 0;
    if (number > 4) {
        if (isSet)
            __irpcheck_fill(words, 0xFF, number * sizeof(ULONG));
        else
            __irpcheck_zero(words, number * sizeof(ULONG));
        return;
    }
    if (number > 0)
        words[0] = all;
    if (number > 1)
        words[1] = all;
    if (number > 2)
        words[2] = all;
    if (number > 3)
        words[3] = all;
}

/* The words at both ends bit by bit, those between as a whole. */
static VOID model_put_bits(PRTL_BITMAP map, ULONG start, ULONG number, ULONG isSet)
{
    PULONG words = map->Buffer;
    ULONG first = start / 32, last = (start + number - 1) / 32, atLast = (start + number - 1) % 32 + 1;
    if (number == 0)
        return;
    if (first == last) {
        words[first] = model_put(words[first], model_mask(start % 32, number), isSet);
        return;
    }
    words[first] = model_put(words[first], model_mask(start % 32, 32 - start % 32), isSet);
    words[last] = model_put(words[last], model_mask(0, atLast), isSet);
    model_put_words(words + first + 1, last - first - 1, isSet);
}

/* "RtlSetBits function (wdm.h)". That the bits are some of the map's is not looked at. */
VOID RtlSetBits(PRTL_BITMAP BitMapHeader, ULONG StartingIndex, ULONG NumberToSet)
{
    model_put_bits(BitMapHeader, StartingIndex, NumberToSet, 1);
}

/* "RtlClearBits function (wdm.h)". That the bits are some of the map's is not looked at. */
VOID RtlClearBits(PRTL_BITMAP BitMapHeader, ULONG StartingIndex, ULONG NumberToClear)
{
    model_put_bits(BitMapHeader, StartingIndex, NumberToClear, 0);
}

/* "RtlSetAllBits function (wdm.h)". Whole words: those behind the last bit of the map are set as well. */
VOID RtlSetAllBits(PRTL_BITMAP BitMapHeader)
{
    model_put_words(BitMapHeader->Buffer, (BitMapHeader->SizeOfBitMap + 31) / 32, 1);
}

/* "RtlClearAllBits function (wdm.h)". Whole words: those behind the last bit of the map are cleared as well. */
VOID RtlClearAllBits(PRTL_BITMAP BitMapHeader)
{
    model_put_words(BitMapHeader->Buffer, (BitMapHeader->SizeOfBitMap + 31) / 32, 0);
}

/* Where so many bits of one value stand; they lie in the map, and of those within one word it is looked at that they have it. */
static ULONG model_place(PRTL_BITMAP map, ULONG found, ULONG number, ULONG isSet)
{
    ULONG mask, bits;
    if (found == 0xFFFFFFFF)
        return found;
    __irpcheck_assume(number <= map->SizeOfBitMap && found <= map->SizeOfBitMap - number);
    if (number == 0 || found % 32 + number > 32)
        return found;
    mask = model_mask(found % 32, number);
    bits = map->Buffer[found / 32] & mask;
    __irpcheck_assume(bits == (isSet ? mask : 0));
    return found;
}

/* "RtlFindClearBitsAndSet function (wdm.h)". Any place where the bits may be clear, or 0xFFFFFFFF for none, though there may be one; the bits are set. */
ULONG RtlFindClearBitsAndSet(PRTL_BITMAP BitMapHeader, ULONG NumberToFind, ULONG HintIndex)
{
    ULONG found = model_place(BitMapHeader, model_bits(BitMapHeader, NumberToFind, HintIndex, 0xFFFFFFFF), NumberToFind, 0);
    if (found != 0xFFFFFFFF)
        model_put_bits(BitMapHeader, found, NumberToFind, 1);
    return found;
}

/* "RtlFindSetBitsAndClear function (wdm.h)". Any place where the bits may be set, or 0xFFFFFFFF for none, though there may be one; the bits are cleared. */
ULONG RtlFindSetBitsAndClear(PRTL_BITMAP BitMapHeader, ULONG NumberToFind, ULONG HintIndex)
{
    ULONG found = model_place(BitMapHeader, model_bits(BitMapHeader, NumberToFind, HintIndex, 0xFFFFFFFF), NumberToFind, 1);
    if (found != 0xFFFFFFFF)
        model_put_bits(BitMapHeader, found, NumberToFind, 0);
    return found;
}

/* How long a run of clear bits is, and where: of none the place is any. */
static ULONG model_run(PRTL_BITMAP map, ULONG length, PULONG place)
{
    ULONG start = __irpcheck_any_ulong("where the run of clear bits begins");
    __irpcheck_assume(length == 0 || (length <= map->SizeOfBitMap && start <= map->SizeOfBitMap - length));
    *place = start;
    return length;
}

/* "RtlFindLongestRunClear function (wdm.h)". The bits are not read: any run in the map, or 0. */
ULONG RtlFindLongestRunClear(PRTL_BITMAP BitMapHeader, PULONG StartingIndex)
{
    return model_run(BitMapHeader, model_bits(BitMapHeader, 0, 0, BitMapHeader->SizeOfBitMap), StartingIndex);
}

/* "RtlFindFirstRunClear function (ntddk.h)". The bits are not read: any run in the map, or 0. */
ULONG RtlFindFirstRunClear(PRTL_BITMAP BitMapHeader, PULONG StartingIndex)
{
    return model_run(BitMapHeader, model_bits(BitMapHeader, 0, 0, BitMapHeader->SizeOfBitMap), StartingIndex);
}

/* "RtlFindNextForwardRunClear function (wdm.h)". The bits are not read: any run in the map, or 0. */
ULONG RtlFindNextForwardRunClear(PRTL_BITMAP BitMapHeader, ULONG FromIndex, PULONG StartingRunIndex)
{
    return model_run(BitMapHeader, model_bits(BitMapHeader, FromIndex, 0, BitMapHeader->SizeOfBitMap), StartingRunIndex);
}

/* "RtlFindLastBackwardRunClear function (wdm.h)". The bits are not read: any run in the map, or 0. */
ULONG RtlFindLastBackwardRunClear(PRTL_BITMAP BitMapHeader, ULONG FromIndex, PULONG StartingRunIndex)
{
    return model_run(BitMapHeader, model_bits(BitMapHeader, FromIndex, 0, BitMapHeader->SizeOfBitMap), StartingRunIndex);
}
