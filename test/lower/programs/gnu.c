/* GNU extensions that headers and drivers use. */
long long label_in_a_statement_expression(void) // = 3
{ int n = 0; int r = ({ again: n++; if (n < 3) goto again; n; }); return r; }

long long jump_into_dead_code(void) // = 6
{ int i = 5; if (0) { while (i--) { dead: return i; } } i++; if (i > 3) goto dead; return -1; }

long long dropped_label(void) // = 2
{ int x = 1; (1 ? (x = 2) : ({ int i = 1; while (i--) some: x = 3; goto some; x; })); return x; }

#pragma pack(1)
struct crossing { unsigned a : 7; unsigned b : 27; int c : 30; long long d : 60; unsigned long long e : 63; signed f : 13; };
#pragma pack()
long long fields_that_cross_units(void) // = 1
{
  struct crossing s = { 0x55, 0x5555555, -5, 0x123456789abcdefLL, 0x7000000000000001ULL, -3 };
  s.b += 1; s.c -= 1; s.f--;
  return s.a == 0x55 && s.b == 0x5555556 && s.c == -6 && s.d == 0x123456789abcdefLL && s.e == 0x7000000000000001ULL && s.f == -4;
}

static struct crossing kept = { 1, 2, 3, 4, 5, 6 };
long long crossing_fields_from_the_start(void) // = 123456
{ return kept.a * 100000 + kept.b * 10000 + kept.c * 1000 + kept.d * 100 + kept.e * 10 + kept.f; }
long long crossing_fields_copied(void) // = 21
{ struct crossing s = kept; s.a = 0; return s.a + s.b + s.c + s.d + s.e + s.f + 1; }

static int forty_two(void) { return 42; }
long long attribute_in_a_pointer_type(void) // = 84
{ void *p = (void *)forty_two; return ((int (__attribute__((noinline)) *)(void))p)() + ((__attribute__((noinline)) int (*)(void))p)(); }

static int calls;
static int counted(int n) { calls++; return n; }
long long middle_left_out(void) // = 52
{ int zero = 0; calls = 0; int a = counted(5) ?: 7, b = counted(0) ?: 2; return a * 10 + b + (calls - 2) + (zero ?: 0); }
long long middle_left_out_of_a_pointer(void) // = 3
{ int x = 3, *p = &x, *none = 0; return *(none ?: p); }
long long middle_left_out_once(void) // = 21
{ int i = 1; int r = i++ ?: 9; return i * 10 + r; }
long long middle_left_out_in_the_common_type(void) // = -1
{ signed char c = -1; unsigned long long u = c ?: 5ULL; return (long long)u; }

typedef unsigned int u32; typedef unsigned short u16; typedef unsigned long long u64; typedef unsigned char u8;
long long bytes_swapped(void) // = 1
{ u32 a = 0x12345678; u64 b = 0x0123456789abcdefULL; u16 c = 0x1234; int n = 0;
  return __builtin_bswap32(a) == 0x78563412 && __builtin_bswap64(b) == 0xefcdab8967452301ULL && __builtin_bswap16(c) == 0x3412 && __builtin_bswap32(n++ + 1) == 0x01000000 && n == 1; }
long long bits_counted(void) // = 1
{ u32 a = 0x00f0000f; u64 b = 0x8000000000000001ULL; u32 zero = 0;
  return __builtin_popcount(a) == 8 && __builtin_popcountll(b) == 2 && __builtin_popcountll(~0ULL) == 64 && __builtin_popcount(zero) == 0 && __builtin_parity(7) == 1 && __builtin_parityll(b) == 0; }
long long zeros_counted(void) // = 1
{ u32 a = 0x00f00010; u64 b = 1ULL << 40; u32 zero = 0;
  return __builtin_clz(a) == 8 && __builtin_ctz(a) == 4 && __builtin_clzll(b) == 23 && __builtin_ctzll(b) == 40 && __builtin_ffs(a) == 5 && __builtin_ffs(zero) == 0 && __builtin_ffsll(b) == 41 && __builtin_clz(0x80000000u) == 0; }
long long told_constants(void) // = 1
{ int x = 1; return __builtin_constant_p(3 * 4) && !__builtin_constant_p(x) && __builtin_expect(x, 1) == 1 && __builtin_types_compatible_p(u32, unsigned) && !__builtin_types_compatible_p(int, char); }
long long chosen_expression(void) // = 4
{ return __builtin_choose_expr(1, 4, "text"); }

long long labels_where_nothing_leads(void) // = 9
{ int n = 4; int r = ({ one: ; n + 1; }); __try { n = ({ two: ; r + 4; }); } __finally { r = ({ three: ; 0; }); } return n + r; }
