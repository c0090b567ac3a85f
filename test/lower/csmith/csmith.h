/*
 * What programs of csmith include, written for these tests: arithmetic that is defined for all operands, and a checksum. The operations are not
 * csmith's own where C leaves a choice; a compiler reads the same text, so both must come to the same number.
 */
typedef signed char int8_t; typedef short int16_t; typedef int int32_t; typedef long long int64_t;
typedef unsigned char uint8_t; typedef unsigned short uint16_t; typedef unsigned int uint32_t; typedef unsigned long long uint64_t;

#define SIGNED(T, MIN, MAX, BITS) \
static T safe_unary_minus_func_##T##_s(T a) { return a == (MIN) ? a : -a; } \
static T safe_add_func_##T##_s_s(T a, T b) { return (b > 0 ? a > (MAX) - b : a < (MIN) - b) ? a : a + b; } \
static T safe_sub_func_##T##_s_s(T a, T b) { return (b > 0 ? a < (MIN) + b : a > (MAX) + b) ? a : a - b; } \
static T safe_mul_func_##T##_s_s(T a, T b) \
{ \
  int over = a > 0 ? (b > 0 ? a > (MAX) / b : b < (MIN) / a) : b > 0 ? a < (MIN) / b : a != 0 && b < (MAX) / a; \
  return over ? a : a * b; \
} \
static T safe_div_func_##T##_s_s(T a, T b) { return b == 0 || (a == (MIN) && b == -1) ? a : a / b; } \
static T safe_mod_func_##T##_s_s(T a, T b) { return b == 0 || (a == (MIN) && b == -1) ? a : a % b; } \
static T safe_lshift_func_##T##_s_u(T a, unsigned n) { return a < 0 || n >= BITS || a > ((MAX) >> n) ? a : a << n; } \
static T safe_lshift_func_##T##_s_s(T a, int n) { return n < 0 ? a : safe_lshift_func_##T##_s_u(a, n); } \
static T safe_rshift_func_##T##_s_u(T a, unsigned n) { return a < 0 || n >= BITS ? a : a >> n; } \
static T safe_rshift_func_##T##_s_s(T a, int n) { return n < 0 ? a : safe_rshift_func_##T##_s_u(a, n); }

#define UNSIGNED(T, WIDE, BITS) \
static T safe_unary_minus_func_##T##_u(T a) { return -a; } \
static T safe_add_func_##T##_u_u(T a, T b) { return a + b; } \
static T safe_sub_func_##T##_u_u(T a, T b) { return a - b; } \
static T safe_mul_func_##T##_u_u(T a, T b) { return (WIDE)a * (WIDE)b; } \
static T safe_div_func_##T##_u_u(T a, T b) { return b == 0 ? a : a / b; } \
static T safe_mod_func_##T##_u_u(T a, T b) { return b == 0 ? a : a % b; } \
static T safe_lshift_func_##T##_u_u(T a, unsigned n) { return n >= BITS ? a : (WIDE)a << n; } \
static T safe_lshift_func_##T##_u_s(T a, int n) { return n < 0 ? a : safe_lshift_func_##T##_u_u(a, n); } \
static T safe_rshift_func_##T##_u_u(T a, unsigned n) { return n >= BITS ? a : a >> n; } \
static T safe_rshift_func_##T##_u_s(T a, int n) { return n < 0 ? a : safe_rshift_func_##T##_u_u(a, n); }

SIGNED(int8_t, -127 - 1, 127, 8)
SIGNED(int16_t, -32767 - 1, 32767, 16)
SIGNED(int32_t, -2147483647 - 1, 2147483647, 32)
SIGNED(int64_t, -9223372036854775807LL - 1, 9223372036854775807LL, 64)
UNSIGNED(uint8_t, unsigned, 8)
UNSIGNED(uint16_t, unsigned, 16)
UNSIGNED(uint32_t, uint32_t, 32)
UNSIGNED(uint64_t, uint64_t, 64)

static uint64_t checksum = 1;
static const uint32_t crc32_context;

static void crc32_gentab(void) {}
static void platform_main_begin(void) {}

static void transparent_crc(uint64_t value, const char *name, int print)
{ checksum = (checksum ^ value) * 0x9e3779b97f4a7c15ULL; checksum ^= checksum >> 29; }

static void transparent_crc_bytes(const void *object, int size, const char *name, int print)
{ for (int i = 0; i < size; i++) transparent_crc(((const uint8_t *)object)[i], name, print); }

static int strcmp(const char *a, const char *b) { while (*a && *a == *b) a++, b++; return *a - *b; }

int main(int, char **);

#ifdef REPORT
int printf(const char *, ...);
static void platform_main_end(uint32_t crc, int print) { printf("%llu", checksum); }
#else
#define printf(...) ((void)0)
static void platform_main_end(uint32_t crc, int print) {}
#endif
