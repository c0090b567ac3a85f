/* C11 7.20, as far as drivers use it. */
#ifndef IRPCHECK_STDINT_H
#define IRPCHECK_STDINT_H
#include <stddef.h>
typedef INT8 int8_t, int_least8_t, int_fast8_t;
typedef INT16 int16_t, int_least16_t;
typedef INT32 int32_t, int_least32_t, int_fast16_t, int_fast32_t;
typedef INT64 int64_t, int_least64_t, int_fast64_t, intmax_t;
typedef UINT8 uint8_t, uint_least8_t, uint_fast8_t;
typedef UINT16 uint16_t, uint_least16_t;
typedef UINT32 uint32_t, uint_least32_t, uint_fast16_t, uint_fast32_t;
typedef UINT64 uint64_t, uint_least64_t, uint_fast64_t, uintmax_t;
#define INT8_MIN (-128)
#define INT8_MAX 127
#define UINT8_MAX 255
#define INT16_MIN (-32768)
#define INT16_MAX 32767
#define UINT16_MAX 65535
#define INT32_MIN (-2147483647 - 1)
#define INT32_MAX 2147483647
#define UINT32_MAX 4294967295u
#define INT64_MIN (-9223372036854775807LL - 1)
#define INT64_MAX 9223372036854775807LL
#define UINT64_MAX 18446744073709551615ULL
#define SIZE_MAX ((size_t)~(size_t)0)
#define UINTPTR_MAX MAXUINT_PTR
#define INTPTR_MAX MAXINT_PTR
#define INT32_C(x) x
#define UINT32_C(x) x##U
#define INT64_C(x) x##LL
#define UINT64_C(x) x##ULL
#endif
