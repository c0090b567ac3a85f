/* The corners of C, with the numbers that gcc gives. */
typedef unsigned char u8; typedef unsigned int u32; typedef long long ll;
/* K&R */
int knr(a, b, c) int a; char b; short c; { return a + b * 10 + c * 100; }
long long kr(void) // = 321
{ return knr(1, 2, 3); }
/* ranges and overrides */
struct q { int a, b; int c[6]; struct { int d, e; } f; };
long long ranges(void) // = 76793
{ int x[10] = { [2 ... 4] = 7, [3] = 1, [9] = 5, [0] = 2, 3 }; int s = 0; for (int i = 0; i < 10; i++) s = s * 3 + x[i]; return s; }
long long overrides(void) // = 5149431
{ struct q s = { .c[1 ... 3] = 4, .a = 1, .c[2] = 9, .f = { 1, 2 }, .f.e = 5, .b = 3 }; return s.a + s.b * 10 + s.c[1] * 100 + s.c[2] * 1000 + s.c[3] * 10000 + s.c[4] * 5 + s.f.d * 100000 + s.f.e * 1000000; }
long long continue_after(void) // = 4321
{ struct q s = { .c[4] = 1, 2, { 3, 4 } }; return s.c[4] + s.c[5] * 10 + s.f.d * 100 + s.f.e * 1000; }
static const struct { u8 n; const char *t[2]; } tab[] = { [1] = { 3, { "x", "yz" } }, [0].n = 9 };
long long table(void) // = 137
{ return tab[0].n + tab[1].t[1][1] + tab[1].n + (tab[0].t[0] == 0) + sizeof tab / sizeof tab[0]; }
/* flexible */
struct flex { int n; short d[]; };
static struct flex fx = { 3, { 10, 20, 30 } };
long long flexible(void) // = 47
{ return fx.d[0] + fx.d[2] + fx.n + sizeof(struct flex); }
/* literals */
/* generic */
#define G(x) _Generic((x), char: 1, signed char: 2, int: 3, unsigned: 4, long: 5, long long: 6, char *: 7, const char *: 8, default: 9)
/* integer conversions */
long long conv3(void) // = 2594
{ signed char c = 200; unsigned char d = -1; _Bool b = 256; b += 5; return c + d * 10 + b * 100 + (b - 1); }
long long conv4(void) // = 44686
{ int i = -7; return i / 2 * 100 + i % 2 * 10 + (i >> 1) + ((unsigned)i >> 28) * 1000 + (-7 / -2) * 10000; }
long long boolbits(void) // = 109
{ struct { _Bool a : 1; unsigned b : 1; int c : 1; } s = { 2, 3, 1 }; s.a = 4; return s.a * 100 + s.b * 10 + s.c; }
long long bfpromote(void) // = 101
{ struct { unsigned a : 31; unsigned b : 32; unsigned long long c : 40; } s = { 0, 0, 0 }; return (s.a - 1 < 0) * 100 + (s.b - 1 < 0) * 10 + (s.c - 1 > 0); }
long long bfcompound(void) // = 630
{ struct { unsigned a : 3; int b : 4; } s = { 7, 7 }; int r = s.a++ * 10 + (s.b += 2); return r * 10 + s.a; }
long long commas(void) // = 84
{ int a = 1, b; b = (a++, a += 2, a * 2); return b * 10 + a; }
long long shortcircuit(void) // = 111
{ int n = 0; (void)(0 && n++); (void)(1 || n++); (void)((n++, 1) && (n += 10, 0) || (n += 100)); return n; }
long long sizes(void) // = 820519
{ char a[3][5]; struct { char c; } s[2]; int n = 0; ll r = sizeof a * 1 + sizeof *a * 100 + sizeof s * 10000 + sizeof(n++) + n * 1000000 + sizeof(1 ? 1 : 1LL) * 100000; return r; }
long long offsets(void) // = 1216
{ struct o { char a; struct { short b; int c[4]; } d; }; int i = 2; return __builtin_offsetof(struct o, d.c[1]) * 100 + (ll)__builtin_offsetof(struct o, d.c[i]); }
enum e1 { A = -1, B = 5 }; enum e2 { C, D = 0x7fffffff };
long long enums(void) // = 1541
{ enum e1 x = A; enum e2 y = C; return (x < 0) + sizeof(enum e1) * 10 + B * 100 + (D > 0) * 1000; }
long long fallthrough(void) // = 5110
{ int r = 0; switch (3) { case 1: r += 1; default: r += 10; case 7: r += 100; break; case 9 ... 12: r += 1000; } switch (10u) { case 9 ... 12: r += 5000; } return r; }
long long duff(void) // = 7
{ int n = 7, r = 0, i = (n + 3) / 4; switch (n % 4) { case 0: do { r++; case 3: r++; case 2: r++; case 1: r++; } while (--i > 0); } return r; }
long long gotos(void) // = 12
{ int i = 0; goto in; while (i < 5) { i += 10; in: i++; } return i; }
static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
long long recursion(void) // = 144
{ return fib(12); }
typedef struct { int x[3]; } arr; static arr mk(int n) { arr a = { { n, n + 1, n + 2 } }; return a; }
long long structret(void) // = 720
{ arr a = mk(1), b; b = a; b.x[0] = 9; return mk(5).x[2] * 100 + a.x[0] * 10 + b.x[0] + (a.x[1] == b.x[1]); }
long long structarg(void) // = 24
{ arr a = mk(1); arr *p = &a; *p = mk(p->x[1]); return a.x[0] * 10 + a.x[2]; }
long long assignchain(void) // = 13392
{ int a, b; short c; a = b = c = 70000; return a + b + c; }
long long compound(void) // = -32635
{ u8 c = 250; c += 10; short s = 1; s <<= 15; int i = 5; i ^= i << 1; i %= 7; c |= 0x180; return c + s + i; }
long long ptrdiff(void) // = 520
{ int a[10]; int *p = a + 7, *q = a + 2; return (p - q) * 100 + (p > q) * 10 + (&a[10] - a); }
long long negidx(void) // = 132
{ int a[4] = { 1, 2, 3, 4 }; int *p = a + 3; return p[-1] * 10 + 1[a] + *(p - 3) * 100; }
long long unionpun(void) // = 2147521024
{ union { unsigned u; struct { u8 a, b, c, d; }; unsigned short h[2]; } x = { .b = 0x12 }; x.d = 0x80; return x.u + x.h[1]; }
long long vla_sizeof(void) // = 83
{ return sizeof(struct { int a : 5; int : 0; char c; }) * 10 + _Alignof(short) + _Alignof(struct { char c; }); }
_Static_assert(sizeof(int) == 4, "int");
long long lit(void) // = 1511111
{ return (0xffffffff > 0) + (4294967295 > 0) * 10 + (sizeof(21474836480) == 8) * 100 + (-21474836480 < 0) * 1000 + (0x80000000 > 0) * 10000 + 0b101 * 100000 + (1ULL << 63 > 0) * 1000000; }
long long ternary(void) // = 4294967304
{ int x = -1; unsigned y = 1; long long r = 1 ? x : y; short s = -1; return r + (0 ? s : 5u) + (sizeof(1 ? s : s)); }
long long addrfun(void) // = 130811
{ int (*f)(int) = fib, (*g)(int) = &fib, (*h)(int) = *fib; return (f == g) + (g == h) * 10 + (*f)(6) * 100 + (**g)(7) * 10000; }
long long strinit(void) // = 204
{ char a[4] = "abcd", b[10] = "x", c[] = { "hey" }; return a[3] + b[5] + sizeof c + sizeof b * 10; }
long long unsignedwrap(void) // = 11
{ unsigned u = 0; u--; unsigned long long v = 0; v -= 1; return (u == 0xffffffff) + (v >> 63) * 10; }
long long stmtexpr(void) // = 11
{ int y = ({ int t = 3; { int t = 4; (void)t; } t * 2; }) + ({ 5; }); return y; }
long long multidim(void) // = 543
{ int a[2][3] = { 1, 2, 3, { 4, 5 } }; int (*p)[3] = a; return p[1][1] * 100 + *(*(p + 1) + 0) * 10 + (*p)[2]; }
long long const_shift(void) // = -91
{ return (1 << 31 >> 31) + (1u << 31 >> 31) * 10 + (-1LL >> 63) * 100; }
