/* Integer types by width and by pointer width. `long` has 32 bits on Windows; where it has 64 (LP64) `int` takes its place. */
#ifndef IRPCHECK_BASETSD_H
#define IRPCHECK_BASETSD_H

#ifdef __LP64__
#define IRPCHECK_LONG int
#else
#define IRPCHECK_LONG long
#endif

typedef signed char INT8, *PINT8;
typedef signed short INT16, *PINT16;
typedef signed int INT32, *PINT32;
typedef signed long long INT64, *PINT64;
typedef unsigned char UINT8, *PUINT8;
typedef unsigned short UINT16, *PUINT16;
typedef unsigned int UINT32, *PUINT32;
typedef unsigned long long UINT64, *PUINT64;
typedef signed int LONG32, *PLONG32;
typedef unsigned int ULONG32, *PULONG32;
typedef unsigned int DWORD32, *PDWORD32;
typedef signed long long LONG64, *PLONG64;
typedef unsigned long long ULONG64, *PULONG64;
typedef unsigned long long DWORD64, *PDWORD64;

#if defined(_WIN64) || defined(__LP64__)
typedef signed long long INT_PTR, *PINT_PTR, LONG_PTR, *PLONG_PTR;
typedef unsigned long long UINT_PTR, *PUINT_PTR, ULONG_PTR, *PULONG_PTR;
typedef signed int HALF_PTR, *PHALF_PTR;
typedef unsigned int UHALF_PTR, *PUHALF_PTR;
#else
typedef signed int INT_PTR, *PINT_PTR;
typedef unsigned int UINT_PTR, *PUINT_PTR;
typedef signed IRPCHECK_LONG LONG_PTR, *PLONG_PTR;
typedef unsigned IRPCHECK_LONG ULONG_PTR, *PULONG_PTR;
typedef signed short HALF_PTR, *PHALF_PTR;
typedef unsigned short UHALF_PTR, *PUHALF_PTR;
#endif

typedef ULONG_PTR SIZE_T, *PSIZE_T, DWORD_PTR, *PDWORD_PTR, KAFFINITY, *PKAFFINITY;
typedef LONG_PTR SSIZE_T, *PSSIZE_T;

#define HandleToULong(h) ((unsigned IRPCHECK_LONG)(ULONG_PTR)(h))
#define HandleToUlong(h) HandleToULong(h)
#define HandleToLong(h) ((IRPCHECK_LONG)(LONG_PTR)(h))
#define ULongToHandle(u) ((void *)(ULONG_PTR)(u))
#define UlongToHandle(u) ULongToHandle(u)
#define LongToHandle(l) ((void *)(LONG_PTR)(l))
#define HandleToHandle32(h) ((void *)(ULONG_PTR)HandleToULong(h))
#define Handle32ToHandle(h) LongToHandle(HandleToLong(h))
#define PtrToUlong(p) ((unsigned IRPCHECK_LONG)(ULONG_PTR)(p))
#define PtrToULong(p) PtrToUlong(p)
#define PtrToLong(p) ((IRPCHECK_LONG)(LONG_PTR)(p))
#define PtrToUint(p) ((unsigned int)(UINT_PTR)(p))
#define PtrToInt(p) ((int)(INT_PTR)(p))
#define PtrToUshort(p) ((unsigned short)(ULONG_PTR)(p))
#define PtrToShort(p) ((short)(LONG_PTR)(p))
#define IntToPtr(i) ((void *)(INT_PTR)(int)(i))
#define UIntToPtr(u) ((void *)(UINT_PTR)(unsigned int)(u))
#define UintToPtr(u) UIntToPtr(u)
#define LongToPtr(l) ((void *)(LONG_PTR)(IRPCHECK_LONG)(l))
#define ULongToPtr(u) ((void *)(ULONG_PTR)(unsigned IRPCHECK_LONG)(u))
#define UlongToPtr(u) ULongToPtr(u)

#define MAXUINT_PTR (~(UINT_PTR)0)
#define MAXINT_PTR ((INT_PTR)(MAXUINT_PTR >> 1))
#define MININT_PTR (~MAXINT_PTR)
#define MAXULONG_PTR (~(ULONG_PTR)0)
#define MAXLONG_PTR ((LONG_PTR)(MAXULONG_PTR >> 1))
#define MINLONG_PTR (~MAXLONG_PTR)
#define MAXSIZE_T ((SIZE_T)~(SIZE_T)0)
#define MAXSSIZE_T ((SSIZE_T)(MAXSIZE_T >> 1))
#define MAXUINT8 ((UINT8)~(UINT8)0)
#define MAXINT8 ((INT8)(MAXUINT8 >> 1))
#define MAXUINT16 ((UINT16)~(UINT16)0)
#define MAXINT16 ((INT16)(MAXUINT16 >> 1))
#define MAXUINT32 ((UINT32)~(UINT32)0)
#define MAXINT32 ((INT32)(MAXUINT32 >> 1))
#define MAXUINT64 ((UINT64)~(UINT64)0)
#define MAXINT64 ((INT64)(MAXUINT64 >> 1))
#define MININT64 ((INT64)~MAXINT64)
#define MAXULONG32 ((ULONG32)~(ULONG32)0)
#define MAXULONG64 ((ULONG64)~(ULONG64)0)
#define MAXLONG64 ((LONG64)(MAXULONG64 >> 1))
#define MAXUINT ((unsigned int)~0u)
#define MAXINT ((int)(MAXUINT >> 1))
#define MININT ((int)~MAXINT)
#define MAXULONGLONG ((unsigned long long)~0ull)
#define MAXLONGLONG (0x7fffffffffffffffLL)
#define MAXDWORD64 MAXULONG64

#endif
