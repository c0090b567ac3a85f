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
