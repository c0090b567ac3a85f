/* Arithmetic that reports overflow instead of wrapping. The result is only written as documented: on failure it is the type's error value. */
#ifndef IRPCHECK_NTINTSAFE_H
#define IRPCHECK_NTINTSAFE_H
#include <ntdef.h>
#include <ntstatus.h>
#include <limits.h>
#define BYTE_MAX 0xff
#define SHORT_MAX 32767
#define USHORT_MAX 0xffff
#define WORD_MAX USHORT_MAX
#define DWORD_MAX 0xffffffffUL
#define LONGLONG_MAX 9223372036854775807LL
#define ULONGLONG_MAX 0xffffffffffffffffULL
#define SIZE_T_MAX MAXSIZE_T
#define INTSAFE_E_ARITHMETIC_OVERFLOW ((NTSTATUS)0xC0000095L)
FORCEINLINE NTSTATUS RtlUShortAdd(USHORT a, USHORT b, USHORT *result) {
  if ((USHORT)(a + b) >= a) {
    *result = (USHORT)(a + b);
    return STATUS_SUCCESS;
  }
  *result = (USHORT)~(USHORT)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlUShortSub(USHORT a, USHORT b, USHORT *result) {
  if (a >= b) {
    *result = (USHORT)(a - b);
    return STATUS_SUCCESS;
  }
  *result = (USHORT)~(USHORT)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlUShortMult(USHORT a, USHORT b, USHORT *result) {
  if (a == 0 || b <= ((USHORT)~(USHORT)0) / a) {
    *result = (USHORT)(a * b);
    return STATUS_SUCCESS;
  }
  *result = (USHORT)~(USHORT)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlUIntAdd(UINT a, UINT b, UINT *result) {
  if ((UINT)(a + b) >= a) {
    *result = (UINT)(a + b);
    return STATUS_SUCCESS;
  }
  *result = (UINT)~(UINT)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlUIntSub(UINT a, UINT b, UINT *result) {
  if (a >= b) {
    *result = (UINT)(a - b);
    return STATUS_SUCCESS;
  }
  *result = (UINT)~(UINT)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlUIntMult(UINT a, UINT b, UINT *result) {
  if (a == 0 || b <= ((UINT)~(UINT)0) / a) {
    *result = (UINT)(a * b);
    return STATUS_SUCCESS;
  }
  *result = (UINT)~(UINT)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongAdd(ULONG a, ULONG b, ULONG *result) {
  if ((ULONG)(a + b) >= a) {
    *result = (ULONG)(a + b);
    return STATUS_SUCCESS;
  }
  *result = (ULONG)~(ULONG)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongSub(ULONG a, ULONG b, ULONG *result) {
  if (a >= b) {
    *result = (ULONG)(a - b);
    return STATUS_SUCCESS;
  }
  *result = (ULONG)~(ULONG)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongMult(ULONG a, ULONG b, ULONG *result) {
  if (a == 0 || b <= ((ULONG)~(ULONG)0) / a) {
    *result = (ULONG)(a * b);
    return STATUS_SUCCESS;
  }
  *result = (ULONG)~(ULONG)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongLongAdd(ULONGLONG a, ULONGLONG b, ULONGLONG *result) {
  if ((ULONGLONG)(a + b) >= a) {
    *result = (ULONGLONG)(a + b);
    return STATUS_SUCCESS;
  }
  *result = (ULONGLONG)~(ULONGLONG)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongLongSub(ULONGLONG a, ULONGLONG b, ULONGLONG *result) {
  if (a >= b) {
    *result = (ULONGLONG)(a - b);
    return STATUS_SUCCESS;
  }
  *result = (ULONGLONG)~(ULONGLONG)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongLongMult(ULONGLONG a, ULONGLONG b, ULONGLONG *result) {
  if (a == 0 || b <= ((ULONGLONG)~(ULONGLONG)0) / a) {
    *result = (ULONGLONG)(a * b);
    return STATUS_SUCCESS;
  }
  *result = (ULONGLONG)~(ULONGLONG)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongPtrAdd(ULONG_PTR a, ULONG_PTR b, ULONG_PTR *result) {
  if ((ULONG_PTR)(a + b) >= a) {
    *result = (ULONG_PTR)(a + b);
    return STATUS_SUCCESS;
  }
  *result = (ULONG_PTR)~(ULONG_PTR)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongPtrSub(ULONG_PTR a, ULONG_PTR b, ULONG_PTR *result) {
  if (a >= b) {
    *result = (ULONG_PTR)(a - b);
    return STATUS_SUCCESS;
  }
  *result = (ULONG_PTR)~(ULONG_PTR)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongPtrMult(ULONG_PTR a, ULONG_PTR b, ULONG_PTR *result) {
  if (a == 0 || b <= ((ULONG_PTR)~(ULONG_PTR)0) / a) {
    *result = (ULONG_PTR)(a * b);
    return STATUS_SUCCESS;
  }
  *result = (ULONG_PTR)~(ULONG_PTR)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlSIZETAdd(SIZE_T a, SIZE_T b, SIZE_T *result) {
  if ((SIZE_T)(a + b) >= a) {
    *result = (SIZE_T)(a + b);
    return STATUS_SUCCESS;
  }
  *result = (SIZE_T)~(SIZE_T)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlSIZETSub(SIZE_T a, SIZE_T b, SIZE_T *result) {
  if (a >= b) {
    *result = (SIZE_T)(a - b);
    return STATUS_SUCCESS;
  }
  *result = (SIZE_T)~(SIZE_T)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlSIZETMult(SIZE_T a, SIZE_T b, SIZE_T *result) {
  if (a == 0 || b <= ((SIZE_T)~(SIZE_T)0) / a) {
    *result = (SIZE_T)(a * b);
    return STATUS_SUCCESS;
  }
  *result = (SIZE_T)~(SIZE_T)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlUIntPtrAdd(UINT_PTR a, UINT_PTR b, UINT_PTR *result) {
  if ((UINT_PTR)(a + b) >= a) {
    *result = (UINT_PTR)(a + b);
    return STATUS_SUCCESS;
  }
  *result = (UINT_PTR)~(UINT_PTR)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlUIntPtrSub(UINT_PTR a, UINT_PTR b, UINT_PTR *result) {
  if (a >= b) {
    *result = (UINT_PTR)(a - b);
    return STATUS_SUCCESS;
  }
  *result = (UINT_PTR)~(UINT_PTR)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlUIntPtrMult(UINT_PTR a, UINT_PTR b, UINT_PTR *result) {
  if (a == 0 || b <= ((UINT_PTR)~(UINT_PTR)0) / a) {
    *result = (UINT_PTR)(a * b);
    return STATUS_SUCCESS;
  }
  *result = (UINT_PTR)~(UINT_PTR)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlLongAdd(LONG a, LONG b, LONG *result) {
  if (((LONGLONG)a + (LONGLONG)b) == (LONG)((LONGLONG)a + (LONGLONG)b)) {
    *result = (LONG)((LONGLONG)a + (LONGLONG)b);
    return STATUS_SUCCESS;
  }
  *result = -1;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlLongSub(LONG a, LONG b, LONG *result) {
  if (((LONGLONG)a - (LONGLONG)b) == (LONG)((LONGLONG)a - (LONGLONG)b)) {
    *result = (LONG)((LONGLONG)a - (LONGLONG)b);
    return STATUS_SUCCESS;
  }
  *result = -1;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlLongMult(LONG a, LONG b, LONG *result) {
  if (((LONGLONG)a * (LONGLONG)b) == (LONG)((LONGLONG)a * (LONGLONG)b)) {
    *result = (LONG)((LONGLONG)a * (LONGLONG)b);
    return STATUS_SUCCESS;
  }
  *result = -1;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlIntAdd(INT a, INT b, INT *result) {
  if (((LONGLONG)a + (LONGLONG)b) == (INT)((LONGLONG)a + (LONGLONG)b)) {
    *result = (INT)((LONGLONG)a + (LONGLONG)b);
    return STATUS_SUCCESS;
  }
  *result = -1;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlIntSub(INT a, INT b, INT *result) {
  if (((LONGLONG)a - (LONGLONG)b) == (INT)((LONGLONG)a - (LONGLONG)b)) {
    *result = (INT)((LONGLONG)a - (LONGLONG)b);
    return STATUS_SUCCESS;
  }
  *result = -1;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlIntMult(INT a, INT b, INT *result) {
  if (((LONGLONG)a * (LONGLONG)b) == (INT)((LONGLONG)a * (LONGLONG)b)) {
    *result = (INT)((LONGLONG)a * (LONGLONG)b);
    return STATUS_SUCCESS;
  }
  *result = -1;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlLongLongAdd(LONGLONG a, LONGLONG b, LONGLONG *result) {
  if (!((b > 0 && a > MAXLONGLONG - b) || (b < 0 && a < MINLONGLONG - b))) {
    *result = (LONGLONG)(a + b);
    return STATUS_SUCCESS;
  }
  *result = -1;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlLongLongSub(LONGLONG a, LONGLONG b, LONGLONG *result) {
  if (!((b < 0 && a > MAXLONGLONG + b) || (b > 0 && a < MINLONGLONG + b))) {
    *result = (LONGLONG)(a - b);
    return STATUS_SUCCESS;
  }
  *result = -1;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongToUChar(ULONG x, UCHAR *result) {
  if ((ULONG)(UCHAR)x == x) {
    *result = (UCHAR)x;
    return STATUS_SUCCESS;
  }
  *result = (UCHAR)~(UCHAR)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongToUShort(ULONG x, USHORT *result) {
  if ((ULONG)(USHORT)x == x) {
    *result = (USHORT)x;
    return STATUS_SUCCESS;
  }
  *result = (USHORT)~(USHORT)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongToLong(ULONG x, LONG *result) {
  if ((ULONG)(LONG)x == x && (LONG)x >= 0) {
    *result = (LONG)x;
    return STATUS_SUCCESS;
  }
  *result = -1;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongToInt(ULONG x, INT *result) {
  if ((ULONG)(INT)x == x && (INT)x >= 0) {
    *result = (INT)x;
    return STATUS_SUCCESS;
  }
  *result = -1;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongToChar(ULONG x, CHAR *result) {
  if ((ULONG)(CHAR)x == x && (CHAR)x >= 0) {
    *result = (CHAR)x;
    return STATUS_SUCCESS;
  }
  *result = '\0';
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongToShort(ULONG x, SHORT *result) {
  if ((ULONG)(SHORT)x == x && (SHORT)x >= 0) {
    *result = (SHORT)x;
    return STATUS_SUCCESS;
  }
  *result = -1;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongToUInt8(ULONG x, UINT8 *result) {
  if ((ULONG)(UINT8)x == x) {
    *result = (UINT8)x;
    return STATUS_SUCCESS;
  }
  *result = (UINT8)~(UINT8)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongLongToULong(ULONGLONG x, ULONG *result) {
  if ((ULONGLONG)(ULONG)x == x) {
    *result = (ULONG)x;
    return STATUS_SUCCESS;
  }
  *result = (ULONG)~(ULONG)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongLongToUShort(ULONGLONG x, USHORT *result) {
  if ((ULONGLONG)(USHORT)x == x) {
    *result = (USHORT)x;
    return STATUS_SUCCESS;
  }
  *result = (USHORT)~(USHORT)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongLongToUChar(ULONGLONG x, UCHAR *result) {
  if ((ULONGLONG)(UCHAR)x == x) {
    *result = (UCHAR)x;
    return STATUS_SUCCESS;
  }
  *result = (UCHAR)~(UCHAR)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongLongToLongLong(ULONGLONG x, LONGLONG *result) {
  if ((ULONGLONG)(LONGLONG)x == x && (LONGLONG)x >= 0) {
    *result = (LONGLONG)x;
    return STATUS_SUCCESS;
  }
  *result = -1;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongLongToLong(ULONGLONG x, LONG *result) {
  if ((ULONGLONG)(LONG)x == x && (LONG)x >= 0) {
    *result = (LONG)x;
    return STATUS_SUCCESS;
  }
  *result = -1;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongLongToSIZET(ULONGLONG x, SIZE_T *result) {
  if ((ULONGLONG)(SIZE_T)x == x) {
    *result = (SIZE_T)x;
    return STATUS_SUCCESS;
  }
  *result = (SIZE_T)~(SIZE_T)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongLongToULongPtr(ULONGLONG x, ULONG_PTR *result) {
  if ((ULONGLONG)(ULONG_PTR)x == x) {
    *result = (ULONG_PTR)x;
    return STATUS_SUCCESS;
  }
  *result = (ULONG_PTR)~(ULONG_PTR)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongLongToUInt(ULONGLONG x, UINT *result) {
  if ((ULONGLONG)(UINT)x == x) {
    *result = (UINT)x;
    return STATUS_SUCCESS;
  }
  *result = (UINT)~(UINT)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlSIZETToULong(SIZE_T x, ULONG *result) {
  if ((SIZE_T)(ULONG)x == x) {
    *result = (ULONG)x;
    return STATUS_SUCCESS;
  }
  *result = (ULONG)~(ULONG)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlSIZETToUShort(SIZE_T x, USHORT *result) {
  if ((SIZE_T)(USHORT)x == x) {
    *result = (USHORT)x;
    return STATUS_SUCCESS;
  }
  *result = (USHORT)~(USHORT)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlSIZETToUInt(SIZE_T x, UINT *result) {
  if ((SIZE_T)(UINT)x == x) {
    *result = (UINT)x;
    return STATUS_SUCCESS;
  }
  *result = (UINT)~(UINT)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlSIZETToInt(SIZE_T x, INT *result) {
  if ((SIZE_T)(INT)x == x && (INT)x >= 0) {
    *result = (INT)x;
    return STATUS_SUCCESS;
  }
  *result = -1;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlSIZETToLong(SIZE_T x, LONG *result) {
  if ((SIZE_T)(LONG)x == x && (LONG)x >= 0) {
    *result = (LONG)x;
    return STATUS_SUCCESS;
  }
  *result = -1;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlSIZETToUChar(SIZE_T x, UCHAR *result) {
  if ((SIZE_T)(UCHAR)x == x) {
    *result = (UCHAR)x;
    return STATUS_SUCCESS;
  }
  *result = (UCHAR)~(UCHAR)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlLongToULong(LONG x, ULONG *result) {
  if ((LONG)(ULONG)x == x && x >= 0) {
    *result = (ULONG)x;
    return STATUS_SUCCESS;
  }
  *result = (ULONG)~(ULONG)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlLongToUShort(LONG x, USHORT *result) {
  if ((LONG)(USHORT)x == x && x >= 0) {
    *result = (USHORT)x;
    return STATUS_SUCCESS;
  }
  *result = (USHORT)~(USHORT)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlLongToUChar(LONG x, UCHAR *result) {
  if ((LONG)(UCHAR)x == x && x >= 0) {
    *result = (UCHAR)x;
    return STATUS_SUCCESS;
  }
  *result = (UCHAR)~(UCHAR)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlLongToShort(LONG x, SHORT *result) {
  if ((LONG)(SHORT)x == x) {
    *result = (SHORT)x;
    return STATUS_SUCCESS;
  }
  *result = -1;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlLongToChar(LONG x, CHAR *result) {
  if ((LONG)(CHAR)x == x) {
    *result = (CHAR)x;
    return STATUS_SUCCESS;
  }
  *result = '\0';
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlLongToULongLong(LONG x, ULONGLONG *result) {
  if ((LONG)(ULONGLONG)x == x && x >= 0) {
    *result = (ULONGLONG)x;
    return STATUS_SUCCESS;
  }
  *result = (ULONGLONG)~(ULONGLONG)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlLongToSIZET(LONG x, SIZE_T *result) {
  if ((LONG)(SIZE_T)x == x && x >= 0) {
    *result = (SIZE_T)x;
    return STATUS_SUCCESS;
  }
  *result = (SIZE_T)~(SIZE_T)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlLongToUInt(LONG x, UINT *result) {
  if ((LONG)(UINT)x == x && x >= 0) {
    *result = (UINT)x;
    return STATUS_SUCCESS;
  }
  *result = (UINT)~(UINT)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlLongLongToLong(LONGLONG x, LONG *result) {
  if ((LONGLONG)(LONG)x == x) {
    *result = (LONG)x;
    return STATUS_SUCCESS;
  }
  *result = -1;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlLongLongToULong(LONGLONG x, ULONG *result) {
  if ((LONGLONG)(ULONG)x == x && x >= 0) {
    *result = (ULONG)x;
    return STATUS_SUCCESS;
  }
  *result = (ULONG)~(ULONG)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlLongLongToULongLong(LONGLONG x, ULONGLONG *result) {
  if ((LONGLONG)(ULONGLONG)x == x && x >= 0) {
    *result = (ULONGLONG)x;
    return STATUS_SUCCESS;
  }
  *result = (ULONGLONG)~(ULONGLONG)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlLongLongToUShort(LONGLONG x, USHORT *result) {
  if ((LONGLONG)(USHORT)x == x && x >= 0) {
    *result = (USHORT)x;
    return STATUS_SUCCESS;
  }
  *result = (USHORT)~(USHORT)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlLongLongToInt(LONGLONG x, INT *result) {
  if ((LONGLONG)(INT)x == x) {
    *result = (INT)x;
    return STATUS_SUCCESS;
  }
  *result = -1;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlLongLongToSIZET(LONGLONG x, SIZE_T *result) {
  if ((LONGLONG)(SIZE_T)x == x && x >= 0) {
    *result = (SIZE_T)x;
    return STATUS_SUCCESS;
  }
  *result = (SIZE_T)~(SIZE_T)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlIntToULong(INT x, ULONG *result) {
  if ((INT)(ULONG)x == x && x >= 0) {
    *result = (ULONG)x;
    return STATUS_SUCCESS;
  }
  *result = (ULONG)~(ULONG)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlIntToUInt(INT x, UINT *result) {
  if ((INT)(UINT)x == x && x >= 0) {
    *result = (UINT)x;
    return STATUS_SUCCESS;
  }
  *result = (UINT)~(UINT)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlIntToUShort(INT x, USHORT *result) {
  if ((INT)(USHORT)x == x && x >= 0) {
    *result = (USHORT)x;
    return STATUS_SUCCESS;
  }
  *result = (USHORT)~(USHORT)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlIntToUChar(INT x, UCHAR *result) {
  if ((INT)(UCHAR)x == x && x >= 0) {
    *result = (UCHAR)x;
    return STATUS_SUCCESS;
  }
  *result = (UCHAR)~(UCHAR)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlIntToSIZET(INT x, SIZE_T *result) {
  if ((INT)(SIZE_T)x == x && x >= 0) {
    *result = (SIZE_T)x;
    return STATUS_SUCCESS;
  }
  *result = (SIZE_T)~(SIZE_T)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlIntToShort(INT x, SHORT *result) {
  if ((INT)(SHORT)x == x) {
    *result = (SHORT)x;
    return STATUS_SUCCESS;
  }
  *result = -1;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlUIntToULong(UINT x, ULONG *result) {
  if ((UINT)(ULONG)x == x) {
    *result = (ULONG)x;
    return STATUS_SUCCESS;
  }
  *result = (ULONG)~(ULONG)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlUIntToUShort(UINT x, USHORT *result) {
  if ((UINT)(USHORT)x == x) {
    *result = (USHORT)x;
    return STATUS_SUCCESS;
  }
  *result = (USHORT)~(USHORT)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlUIntToUChar(UINT x, UCHAR *result) {
  if ((UINT)(UCHAR)x == x) {
    *result = (UCHAR)x;
    return STATUS_SUCCESS;
  }
  *result = (UCHAR)~(UCHAR)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlUIntToInt(UINT x, INT *result) {
  if ((UINT)(INT)x == x && (INT)x >= 0) {
    *result = (INT)x;
    return STATUS_SUCCESS;
  }
  *result = -1;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlUShortToUChar(USHORT x, UCHAR *result) {
  if ((USHORT)(UCHAR)x == x) {
    *result = (UCHAR)x;
    return STATUS_SUCCESS;
  }
  *result = (UCHAR)~(UCHAR)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlUShortToChar(USHORT x, CHAR *result) {
  if ((USHORT)(CHAR)x == x && (CHAR)x >= 0) {
    *result = (CHAR)x;
    return STATUS_SUCCESS;
  }
  *result = '\0';
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlUShortToShort(USHORT x, SHORT *result) {
  if ((USHORT)(SHORT)x == x && (SHORT)x >= 0) {
    *result = (SHORT)x;
    return STATUS_SUCCESS;
  }
  *result = -1;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlShortToUShort(SHORT x, USHORT *result) {
  if ((SHORT)(USHORT)x == x && x >= 0) {
    *result = (USHORT)x;
    return STATUS_SUCCESS;
  }
  *result = (USHORT)~(USHORT)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlShortToUChar(SHORT x, UCHAR *result) {
  if ((SHORT)(UCHAR)x == x && x >= 0) {
    *result = (UCHAR)x;
    return STATUS_SUCCESS;
  }
  *result = (UCHAR)~(UCHAR)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongPtrToULong(ULONG_PTR x, ULONG *result) {
  if ((ULONG_PTR)(ULONG)x == x) {
    *result = (ULONG)x;
    return STATUS_SUCCESS;
  }
  *result = (ULONG)~(ULONG)0;
  return STATUS_INTEGER_OVERFLOW;
}
FORCEINLINE NTSTATUS RtlULongPtrToUShort(ULONG_PTR x, USHORT *result) {
  if ((ULONG_PTR)(USHORT)x == x) {
    *result = (USHORT)x;
    return STATUS_SUCCESS;
  }
  *result = (USHORT)~(USHORT)0;
  return STATUS_INTEGER_OVERFLOW;
}
#define RtlSizeTAdd RtlSIZETAdd
#define RtlSizeTSub RtlSIZETSub
#define RtlSizeTMult RtlSIZETMult
#define RtlSizeTToULong RtlSIZETToULong
#define RtlDWordAdd RtlULongAdd
#define RtlDWordMult RtlULongMult
#define RtlSizeTToUShort RtlSIZETToUShort

#endif
