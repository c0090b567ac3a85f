/*
 * Interlocked operations as what they do to memory: nothing else runs meanwhile. Barriers, prefetches and pauses do nothing to it.
 */
#ifndef IRPCHECK_KM_INTRINSICS_H
#define IRPCHECK_KM_INTRINSICS_H

FORCEINLINE LONG InterlockedIncrement(LONG volatile *p) { return *p += 1; }
FORCEINLINE LONG InterlockedDecrement(LONG volatile *p) { return *p -= 1; }
FORCEINLINE LONG InterlockedExchange(LONG volatile *p, LONG x) { LONG old = *p; *p = x; return old; }
FORCEINLINE LONG InterlockedExchangeAdd(LONG volatile *p, LONG x) { LONG old = *p; *p = old + x; return old; }
FORCEINLINE LONG InterlockedAdd(LONG volatile *p, LONG x) { return *p += x; }
FORCEINLINE LONG InterlockedAnd(LONG volatile *p, LONG x) { LONG old = *p; *p = old & x; return old; }
FORCEINLINE LONG InterlockedOr(LONG volatile *p, LONG x) { LONG old = *p; *p = old | x; return old; }
FORCEINLINE LONG InterlockedXor(LONG volatile *p, LONG x) { LONG old = *p; *p = old ^ x; return old; }
FORCEINLINE LONG InterlockedCompareExchange(LONG volatile *p, LONG x, LONG expected) { LONG old = *p; if (old == expected) *p = x; return old; }
FORCEINLINE LONG64 InterlockedIncrement64(LONG64 volatile *p) { return *p += 1; }
FORCEINLINE LONG64 InterlockedDecrement64(LONG64 volatile *p) { return *p -= 1; }
FORCEINLINE LONG64 InterlockedExchange64(LONG64 volatile *p, LONG64 x) { LONG64 old = *p; *p = x; return old; }
FORCEINLINE LONG64 InterlockedExchangeAdd64(LONG64 volatile *p, LONG64 x) { LONG64 old = *p; *p = old + x; return old; }
FORCEINLINE LONG64 InterlockedAdd64(LONG64 volatile *p, LONG64 x) { return *p += x; }
FORCEINLINE LONG64 InterlockedAnd64(LONG64 volatile *p, LONG64 x) { LONG64 old = *p; *p = old & x; return old; }
FORCEINLINE LONG64 InterlockedOr64(LONG64 volatile *p, LONG64 x) { LONG64 old = *p; *p = old | x; return old; }
FORCEINLINE LONG64 InterlockedXor64(LONG64 volatile *p, LONG64 x) { LONG64 old = *p; *p = old ^ x; return old; }
FORCEINLINE LONG64 InterlockedCompareExchange64(LONG64 volatile *p, LONG64 x, LONG64 expected) { LONG64 old = *p; if (old == expected) *p = x; return old; }
FORCEINLINE SHORT InterlockedIncrement16(SHORT volatile *p) { return *p += 1; }
FORCEINLINE SHORT InterlockedDecrement16(SHORT volatile *p) { return *p -= 1; }
FORCEINLINE SHORT InterlockedExchange16(SHORT volatile *p, SHORT x) { SHORT old = *p; *p = x; return old; }
FORCEINLINE SHORT InterlockedExchangeAdd16(SHORT volatile *p, SHORT x) { SHORT old = *p; *p = old + x; return old; }
FORCEINLINE SHORT InterlockedAdd16(SHORT volatile *p, SHORT x) { return *p += x; }
FORCEINLINE SHORT InterlockedAnd16(SHORT volatile *p, SHORT x) { SHORT old = *p; *p = old & x; return old; }
FORCEINLINE SHORT InterlockedOr16(SHORT volatile *p, SHORT x) { SHORT old = *p; *p = old | x; return old; }
FORCEINLINE SHORT InterlockedXor16(SHORT volatile *p, SHORT x) { SHORT old = *p; *p = old ^ x; return old; }
FORCEINLINE SHORT InterlockedCompareExchange16(SHORT volatile *p, SHORT x, SHORT expected) { SHORT old = *p; if (old == expected) *p = x; return old; }
FORCEINLINE CHAR InterlockedIncrement8(CHAR volatile *p) { return *p += 1; }
FORCEINLINE CHAR InterlockedDecrement8(CHAR volatile *p) { return *p -= 1; }
FORCEINLINE CHAR InterlockedExchange8(CHAR volatile *p, CHAR x) { CHAR old = *p; *p = x; return old; }
FORCEINLINE CHAR InterlockedExchangeAdd8(CHAR volatile *p, CHAR x) { CHAR old = *p; *p = old + x; return old; }
FORCEINLINE CHAR InterlockedAdd8(CHAR volatile *p, CHAR x) { return *p += x; }
FORCEINLINE CHAR InterlockedAnd8(CHAR volatile *p, CHAR x) { CHAR old = *p; *p = old & x; return old; }
FORCEINLINE CHAR InterlockedOr8(CHAR volatile *p, CHAR x) { CHAR old = *p; *p = old | x; return old; }
FORCEINLINE CHAR InterlockedXor8(CHAR volatile *p, CHAR x) { CHAR old = *p; *p = old ^ x; return old; }
FORCEINLINE CHAR InterlockedCompareExchange8(CHAR volatile *p, CHAR x, CHAR expected) { CHAR old = *p; if (old == expected) *p = x; return old; }
FORCEINLINE PVOID InterlockedExchangePointer(PVOID volatile *p, PVOID x) { PVOID old = *p; *p = x; return old; }
FORCEINLINE PVOID InterlockedCompareExchangePointer(PVOID volatile *p, PVOID x, PVOID expected) { PVOID old = *p; if (old == expected) *p = x; return old; }
FORCEINLINE BOOLEAN InterlockedBitTestAndSet(LONG volatile *p, LONG bit) { BOOLEAN old = (BOOLEAN)((*p >> (bit & 31)) & 1); *p |= 1L << (bit & 31); return old; }
FORCEINLINE BOOLEAN InterlockedBitTestAndReset(LONG volatile *p, LONG bit) { BOOLEAN old = (BOOLEAN)((*p >> (bit & 31)) & 1); *p &= ~(1L << (bit & 31)); return old; }

/* The same operations under their ordering suffixes and compiler names. */
#define InterlockedIncrementAcquire InterlockedIncrement
#define InterlockedIncrementRelease InterlockedIncrement
#define InterlockedIncrementNoFence InterlockedIncrement
#define _InterlockedIncrement InterlockedIncrement
#define InterlockedDecrementAcquire InterlockedDecrement
#define InterlockedDecrementRelease InterlockedDecrement
#define InterlockedDecrementNoFence InterlockedDecrement
#define _InterlockedDecrement InterlockedDecrement
#define InterlockedExchangeAcquire InterlockedExchange
#define InterlockedExchangeRelease InterlockedExchange
#define InterlockedExchangeNoFence InterlockedExchange
#define _InterlockedExchange InterlockedExchange
#define InterlockedExchangeAddAcquire InterlockedExchangeAdd
#define InterlockedExchangeAddRelease InterlockedExchangeAdd
#define InterlockedExchangeAddNoFence InterlockedExchangeAdd
#define _InterlockedExchangeAdd InterlockedExchangeAdd
#define InterlockedAddAcquire InterlockedAdd
#define InterlockedAddRelease InterlockedAdd
#define InterlockedAddNoFence InterlockedAdd
#define _InterlockedAdd InterlockedAdd
#define InterlockedAndAcquire InterlockedAnd
#define InterlockedAndRelease InterlockedAnd
#define InterlockedAndNoFence InterlockedAnd
#define _InterlockedAnd InterlockedAnd
#define InterlockedOrAcquire InterlockedOr
#define InterlockedOrRelease InterlockedOr
#define InterlockedOrNoFence InterlockedOr
#define _InterlockedOr InterlockedOr
#define InterlockedXorAcquire InterlockedXor
#define InterlockedXorRelease InterlockedXor
#define InterlockedXorNoFence InterlockedXor
#define _InterlockedXor InterlockedXor
#define InterlockedCompareExchangeAcquire InterlockedCompareExchange
#define InterlockedCompareExchangeRelease InterlockedCompareExchange
#define InterlockedCompareExchangeNoFence InterlockedCompareExchange
#define _InterlockedCompareExchange InterlockedCompareExchange
#define InterlockedIncrementAcquire64 InterlockedIncrement64
#define InterlockedIncrementRelease64 InterlockedIncrement64
#define InterlockedIncrementNoFence64 InterlockedIncrement64
#define _InterlockedIncrement64 InterlockedIncrement64
#define InterlockedDecrementAcquire64 InterlockedDecrement64
#define InterlockedDecrementRelease64 InterlockedDecrement64
#define InterlockedDecrementNoFence64 InterlockedDecrement64
#define _InterlockedDecrement64 InterlockedDecrement64
#define InterlockedExchangeAcquire64 InterlockedExchange64
#define InterlockedExchangeRelease64 InterlockedExchange64
#define InterlockedExchangeNoFence64 InterlockedExchange64
#define _InterlockedExchange64 InterlockedExchange64
#define InterlockedExchangeAddAcquire64 InterlockedExchangeAdd64
#define InterlockedExchangeAddRelease64 InterlockedExchangeAdd64
#define InterlockedExchangeAddNoFence64 InterlockedExchangeAdd64
#define _InterlockedExchangeAdd64 InterlockedExchangeAdd64
#define InterlockedAddAcquire64 InterlockedAdd64
#define InterlockedAddRelease64 InterlockedAdd64
#define InterlockedAddNoFence64 InterlockedAdd64
#define _InterlockedAdd64 InterlockedAdd64
#define InterlockedAndAcquire64 InterlockedAnd64
#define InterlockedAndRelease64 InterlockedAnd64
#define InterlockedAndNoFence64 InterlockedAnd64
#define _InterlockedAnd64 InterlockedAnd64
#define InterlockedOrAcquire64 InterlockedOr64
#define InterlockedOrRelease64 InterlockedOr64
#define InterlockedOrNoFence64 InterlockedOr64
#define _InterlockedOr64 InterlockedOr64
#define InterlockedXorAcquire64 InterlockedXor64
#define InterlockedXorRelease64 InterlockedXor64
#define InterlockedXorNoFence64 InterlockedXor64
#define _InterlockedXor64 InterlockedXor64
#define InterlockedCompareExchangeAcquire64 InterlockedCompareExchange64
#define InterlockedCompareExchangeRelease64 InterlockedCompareExchange64
#define InterlockedCompareExchangeNoFence64 InterlockedCompareExchange64
#define _InterlockedCompareExchange64 InterlockedCompareExchange64
#define _InterlockedIncrement16 InterlockedIncrement16
#define _InterlockedIncrement8 InterlockedIncrement8
#define _InterlockedDecrement16 InterlockedDecrement16
#define _InterlockedDecrement8 InterlockedDecrement8
#define _InterlockedExchange16 InterlockedExchange16
#define _InterlockedExchange8 InterlockedExchange8
#define _InterlockedExchangeAdd16 InterlockedExchangeAdd16
#define _InterlockedExchangeAdd8 InterlockedExchangeAdd8
#define _InterlockedAdd16 InterlockedAdd16
#define _InterlockedAdd8 InterlockedAdd8
#define _InterlockedAnd16 InterlockedAnd16
#define _InterlockedAnd8 InterlockedAnd8
#define _InterlockedOr16 InterlockedOr16
#define _InterlockedOr8 InterlockedOr8
#define _InterlockedXor16 InterlockedXor16
#define _InterlockedXor8 InterlockedXor8
#define _InterlockedCompareExchange16 InterlockedCompareExchange16
#define _InterlockedCompareExchange8 InterlockedCompareExchange8
#define InterlockedExchangePointerAcquire InterlockedExchangePointer
#define InterlockedExchangePointerRelease InterlockedExchangePointer
#define InterlockedExchangePointerNoFence InterlockedExchangePointer
#define _InterlockedExchangePointer InterlockedExchangePointer
#define InterlockedCompareExchangePointerAcquire InterlockedCompareExchangePointer
#define InterlockedCompareExchangePointerRelease InterlockedCompareExchangePointer
#define InterlockedCompareExchangePointerNoFence InterlockedCompareExchangePointer
#define _InterlockedCompareExchangePointer InterlockedCompareExchangePointer
#if defined(_WIN64) || defined(__LP64__)
#define InterlockedIncrementSizeT(p) ((SIZE_T)InterlockedIncrement64((LONG64 volatile *)(p)))
#define InterlockedDecrementSizeT(p) ((SIZE_T)InterlockedDecrement64((LONG64 volatile *)(p)))
#define InterlockedExchangeAddSizeT(p, x) ((SIZE_T)InterlockedExchangeAdd64((LONG64 volatile *)(p), (LONG64)(x)))
#else
#define InterlockedIncrementSizeT(p) ((SIZE_T)InterlockedIncrement((LONG volatile *)(p)))
#define InterlockedDecrementSizeT(p) ((SIZE_T)InterlockedDecrement((LONG volatile *)(p)))
#define InterlockedExchangeAddSizeT(p, x) ((SIZE_T)InterlockedExchangeAdd((LONG volatile *)(p), (LONG)(x)))
#endif

#define ReadAcquire(p) (*(p))
#define ReadNoFence(p) (*(p))
#define ReadRaw(p) (*(p))
#define ReadULongAcquire(p) (*(p))
#define ReadULongNoFence(p) (*(p))
#define Read64Acquire(p) (*(p))
#define ReadNoFence64(p) (*(p))
#define ReadAcquire64(p) (*(p))
#define ReadPointerAcquire(p) (*(p))
#define ReadPointerNoFence(p) (*(p))
#define ReadUCharNoFence(p) (*(p))
#define ReadBooleanNoFence(p) (*(p))
#define ReadULong64Acquire(p) (*(p))
#define ReadULong64NoFence(p) (*(p))
#define WriteULong64Release(p, x) (*(p) = (x))
#define WriteULong64NoFence(p, x) (*(p) = (x))
#define WriteRelease(p, x) (*(p) = (x))
#define WriteNoFence(p, x) (*(p) = (x))
#define WriteRelease64(p, x) (*(p) = (x))
#define WriteNoFence64(p, x) (*(p) = (x))
#define WriteULongRelease(p, x) (*(p) = (x))
#define WriteULongNoFence(p, x) (*(p) = (x))
#define WritePointerRelease(p, x) (*(p) = (x))
#define WritePointerNoFence(p, x) (*(p) = (x))

#define MemoryBarrier() ((void)0)
#define KeMemoryBarrier() ((void)0)
#define KeMemoryBarrierWithoutFence() ((void)0)
void _ReadWriteBarrier(void);
#define _ReadBarrier() ((void)0)
#define _WriteBarrier() ((void)0)
#define _mm_pause() ((void)0)
#define _mm_mfence() ((void)0)
#define _mm_lfence() ((void)0)
#define _mm_sfence() ((void)0)
#define YieldProcessor() ((void)0)
#define PreFetchCacheLine(level, p) ((void)(p))
#define PrefetchForWrite(p) ((void)(p))
#define ReadForWriteAccess(p) (*(p))
#define __nop() ((void)0)
#define __debugbreak() ((void)0)
#define __int2c() ((void)0)
PVOID _ReturnAddress(void);
PVOID _AddressOfReturnAddress(void);
unsigned long long __readcr0(void);
unsigned long long __readcr2(void);
unsigned long long __readcr3(void);
unsigned long long __readcr4(void);
unsigned char __inbyte(unsigned short Port);
unsigned short __inword(unsigned short Port);
unsigned long __indword(unsigned short Port);
void __outbyte(unsigned short Port, unsigned char Data);
void __outword(unsigned short Port, unsigned short Data);
void __outdword(unsigned short Port, unsigned long Data);
void __outbytestring(unsigned short Port, unsigned char *Buffer, unsigned long Count);
void _disable(void);
void _enable(void);
void __cpuid(int CPUInfo[4], int function_id);
void __cpuidex(int CPUInfo[4], int function_id, int subfunction_id);
unsigned long long __readmsr(unsigned long Register);
void __writemsr(unsigned long Register, unsigned long long Value);
unsigned long long __rdtsc(void);
#define ReadTimeStampCounter() __rdtsc()
void __security_init_cookie(void);
__declspec(noreturn) void __fastfail(unsigned int code);

/* Bits and bytes. */
FORCEINLINE USHORT _byteswap_ushort(USHORT x) { return (USHORT)((x << 8) | (x >> 8)); }
FORCEINLINE ULONG _byteswap_ulong(ULONG x) { return (x << 24) | ((x & 0xFF00) << 8) | ((x >> 8) & 0xFF00) | (x >> 24); }
FORCEINLINE ULONGLONG _byteswap_uint64(ULONGLONG x) { return ((ULONGLONG)_byteswap_ulong((ULONG)x) << 32) | _byteswap_ulong((ULONG)(x >> 32)); }
#define RtlUshortByteSwap(x) _byteswap_ushort((USHORT)(x))
#define RtlUlongByteSwap(x) _byteswap_ulong((ULONG)(x))
#define RtlUlonglongByteSwap(x) _byteswap_uint64((ULONGLONG)(x))
UCHAR _BitScanForward(ULONG *index, ULONG mask);
UCHAR _BitScanReverse(ULONG *index, ULONG mask);
UCHAR _BitScanForward64(ULONG *index, ULONGLONG mask);
UCHAR _BitScanReverse64(ULONG *index, ULONGLONG mask);
#define BitScanForward _BitScanForward
#define BitScanReverse _BitScanReverse
#define BitScanForward64 _BitScanForward64
#define BitScanReverse64 _BitScanReverse64
USHORT __popcnt16(USHORT value);
unsigned int __popcnt(unsigned int value);
ULONGLONG __popcnt64(ULONGLONG value);
FORCEINLINE ULONG _rotl(ULONG x, int n) { n &= 31; return n ? (x << n) | (x >> (32 - n)) : x; }
FORCEINLINE ULONG _rotr(ULONG x, int n) { n &= 31; return n ? (x >> n) | (x << (32 - n)) : x; }
FORCEINLINE ULONGLONG _rotl64(ULONGLONG x, int n) { n &= 63; return n ? (x << n) | (x >> (64 - n)) : x; }
FORCEINLINE ULONGLONG _rotr64(ULONGLONG x, int n) { n &= 63; return n ? (x >> n) | (x << (64 - n)) : x; }
#define UInt32x32To64(a, b) ((ULONGLONG)(ULONG)(a) * (ULONGLONG)(ULONG)(b))
#define Int32x32To64(a, b) ((LONGLONG)(LONG)(a) * (LONGLONG)(LONG)(b))
#define Int64ShllMod32(a, b) ((ULONGLONG)(a) << ((b) & 31))
#define Int64ShraMod32(a, b) ((LONGLONG)(a) >> ((b) & 31))
#define Int64ShrlMod32(a, b) ((ULONGLONG)(a) >> ((b) & 31))

/* Device registers: what is read is anything. */
UCHAR READ_REGISTER_UCHAR(volatile UCHAR *Register);
USHORT READ_REGISTER_USHORT(volatile USHORT *Register);
ULONG READ_REGISTER_ULONG(volatile ULONG *Register);
ULONG64 READ_REGISTER_ULONG64(volatile ULONG64 *Register);
VOID READ_REGISTER_BUFFER_UCHAR(volatile UCHAR *Register, PUCHAR Buffer, ULONG Count);
VOID READ_REGISTER_BUFFER_USHORT(volatile USHORT *Register, PUSHORT Buffer, ULONG Count);
VOID READ_REGISTER_BUFFER_ULONG(volatile ULONG *Register, PULONG Buffer, ULONG Count);
VOID WRITE_REGISTER_UCHAR(volatile UCHAR *Register, UCHAR Value);
VOID WRITE_REGISTER_USHORT(volatile USHORT *Register, USHORT Value);
VOID WRITE_REGISTER_ULONG(volatile ULONG *Register, ULONG Value);
VOID WRITE_REGISTER_ULONG64(volatile ULONG64 *Register, ULONG64 Value);
VOID WRITE_REGISTER_BUFFER_UCHAR(volatile UCHAR *Register, PUCHAR Buffer, ULONG Count);
VOID WRITE_REGISTER_BUFFER_USHORT(volatile USHORT *Register, PUSHORT Buffer, ULONG Count);
VOID WRITE_REGISTER_BUFFER_ULONG(volatile ULONG *Register, PULONG Buffer, ULONG Count);
UCHAR READ_PORT_UCHAR(PUCHAR Port);
USHORT READ_PORT_USHORT(PUSHORT Port);
ULONG READ_PORT_ULONG(PULONG Port);
VOID READ_PORT_BUFFER_UCHAR(PUCHAR Port, PUCHAR Buffer, ULONG Count);
VOID READ_PORT_BUFFER_USHORT(PUSHORT Port, PUSHORT Buffer, ULONG Count);
VOID READ_PORT_BUFFER_ULONG(PULONG Port, PULONG Buffer, ULONG Count);
VOID WRITE_PORT_UCHAR(PUCHAR Port, UCHAR Value);
VOID WRITE_PORT_USHORT(PUSHORT Port, USHORT Value);
VOID WRITE_PORT_ULONG(PULONG Port, ULONG Value);
VOID WRITE_PORT_BUFFER_UCHAR(PUCHAR Port, PUCHAR Buffer, ULONG Count);
VOID WRITE_PORT_BUFFER_USHORT(PUSHORT Port, PUSHORT Buffer, ULONG Count);
VOID WRITE_PORT_BUFFER_ULONG(PULONG Port, PULONG Buffer, ULONG Count);

#endif
