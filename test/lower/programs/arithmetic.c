/* Integer arithmetic and conversions: what only exact widths get right. Each function returns the number behind it. */
typedef unsigned char u8; typedef signed char s8; typedef unsigned short u16; typedef short s16;
typedef unsigned int u32; typedef int s32; typedef unsigned long long u64; typedef long long s64;

long long wrap_unsigned_char(void) // = 44
{ u8 x = 200; x += 100; return x; }

long long wrap_unsigned_int(void) // = 1
{ u32 x = 0xffffffffu; x = x + 2; return x; }

long long promotion_is_signed(void) // = -1
{ u8 a = 0, b = 1; return a - b; }

long long unsigned_comparison(void) // = 1
{ int minus = -1; u32 one = 1; return minus > one; }

long long sign_extension(void) // = -56
{ u32 x = 200; return (s8)x; }

long long zero_extension(void) // = 200
{ int x = -56; return (u8)x; }

long long truncation_to_short(void) // = -25536
{ int x = 40000; s16 y = (s16)x; return y; }

long long widening_keeps_the_sign(void) // = -5
{ s8 x = -5; u64 y = (u64)(s64)x; return (s64)y; }

long long unsigned_to_wide(void) // = 4294967295
{ int x = -1; return (u32)x; }

long long signed_division(void) // = -3
{ int a = -7, b = 2; return a / b; }

long long signed_remainder(void) // = -1
{ int a = -7, b = 2; return a % b; }

long long unsigned_division(void) // = 2147483644
{ u32 a = (u32)-7, b = 2; return a / b; }

long long arithmetic_shift(void) // = -2
{ int x = -8; return x >> 2; }

long long logical_shift(void) // = 1073741822
{ u32 x = (u32)-8; return x >> 2; }

long long shift_promotes(void) // = 65280
{ u8 x = 255; return x << 8; }

long long shift_count_of_another_type(void) // = 4294967296
{ u64 one = 1; u8 by = 32; return (s64)(one << by); }

long long complement(void) // = -241
{ u8 x = 0xf0; return ~x; }

long long masks(void) // = 4660
{ u32 x = 0x12345678; return (x & 0xffff0000u) >> 16; }

long long not_and_truth(void) // = 5
{ int x = 7; return !x + !!x * 5; }

long long compound_narrow(void) // = 255
{ u8 x = 1; x -= 2; return x; }

long long compound_multiply(void) // = 144
{ u8 x = 20; x *= 20; return x; }

long long compound_shift(void) // = 192
{ u8 x = 240; x <<= 2; return x; }

long long compound_signed_mix(void) // = -3
{ s16 x = -7; x /= 2; return x; }

long long bool_conversion(void) // = 1
{ _Bool b = 256; return b; }

long long bool_increment(void) // = 1
{ _Bool b = 1; b++; return b; }

long long bool_from_pointer(void) // = 1
{ int x; _Bool b = &x; return b; }

long long conditional_balance(void) // = 4294967295
{ int minus = -1; u32 zero = 0; int pick = 1; return pick ? minus : zero; }

long long comma_chain(void) // = 12
{ int x = 1; int y = (x = 5, x += 1, x * 2); return y; }

long long enumeration(void) // = 6
{ enum color { RED = 1, GREEN = 5, BLUE } c = BLUE; return c; }

long long wide_multiply(void) // = 1000000000000
{ s64 x = 1000000; return x * 1000000; }

long long narrow_multiply(void) // = -727379968
{ u32 x = 1000000; return (s32)(x * 1000000u); }

long long negate_minimum(void) // = -2147483648
{ u32 x = 0x80000000u; return (s32)(0 - x); }

long long character(void) // = 98
{ char c = 'a'; return c + 1; }

long long high_bit_character(void) // = -1
{ char c = (char)0xff; return c; }

long long pointer_to_number(void) // = 12
{ int a[8]; return (char *)&a[4] - (char *)&a[1]; }

long long negative_index(void) // = 30
{ int a[4] = { 10, 20, 30, 40 }; int *p = a + 3; int by = -1; return p[by]; }

long long pointer_difference(void) // = -3
{ int a[8]; return &a[1] - &a[4]; }

long long sizeof_is_not_evaluated(void) // = 4
{ int x = 3; int size = (int)sizeof(x++); return x == 3 ? size : -1; }

long long shifted_within(void) // = 8589934658
{ unsigned n = 33; unsigned char few = 5; return (1LL << n) + (2 << few) + (0x80u >> (n & 7)) - (1 << (n % 7 - 5)) - 61; }
