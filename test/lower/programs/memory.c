/* Objects: records, unions, bit-fields, arrays, pointers. */
typedef unsigned char u8; typedef unsigned short u16; typedef unsigned int u32; typedef unsigned long long u64;
struct point { int x, y; };
struct list { struct list *next, *previous; };
struct item { int key; struct list link; int value; };
#define CONTAINING(address, type, field) ((type *)((char *)(address) - (u64)(&((type *)0)->field)))

long long record_copy(void) // = 12
{ struct point a = { 1, 2 }, b; b = a; a.x = 9; return b.x * 10 + b.y; }

long long record_by_value(void) // = 35
{ struct point a = { 3, 4 }; struct point b = a; b.y += 1; return b.x * 10 + b.y; }

static struct point swapped(struct point p) { struct point r; r.x = p.y; r.y = p.x; p.x = 100; return r; }
long long record_result(void) // = 211
{ struct point a = { 1, 2 }; struct point b = swapped(a); return b.x * 100 + b.y * 10 + a.x; }

long long member_of_a_result(void) // = 7
{ struct point a = { 1, 7 }; return swapped(a).x; }

long long record_conditional(void) // = 4
{ struct point a = { 1, 2 }, b = { 3, 4 }; int pick = 0; struct point c; c = pick ? a : b; return c.y; }

long long compound_literal(void) // = 56
{ struct point *p = &(struct point){ 5, 6 }; return p->x * 10 + p->y; }

long long designated(void) // = 403
{ int a[5] = { [1] = 3, [4] = 4 }; struct point p = { .y = 0 }; return a[4] * 100 + a[1] + a[0] + p.x + p.y; }

long long nested_initialiser(void) // = 1234
{ struct { struct point a; int b[2]; } s = { { 1, 2 }, { 3, 4 } }; return s.a.x * 1000 + s.a.y * 100 + s.b[0] * 10 + s.b[1]; }

long long union_bytes(void) // = 18
{ union { u32 word; u8 byte[4]; } u; u.word = 0x12345678; return u.byte[3]; }

long long union_write_bytes(void) // = 3405691582
{ union { u32 word; u8 byte[4]; } u; u.byte[0] = 0xbe; u.byte[1] = 0xba; u.byte[2] = 0xfe; u.byte[3] = 0xca; return u.word; }

long long union_of_records(void) // = 7
{ union { struct { int kind; int a; } one; struct { int kind; int b; } two; } u; u.one.kind = 1; u.one.a = 6; return u.two.b + u.two.kind; }

long long union_halves(void) // = 43981
{ union { u64 all; struct { u32 low, high; } part; } u; u.all = 0x0000abcd00000000ull; return u.part.high + u.part.low; }

long long union_same_width(void) // = -1
{ union { int i; u32 u; } x; x.u = 0xffffffffu; return x.i; }

struct flags { u32 a : 3; u32 b : 5; u32 c : 24; };
long long bit_fields(void) // = 72
{ struct flags f = { 0 }; f.a = 5; f.b = 9; f.a = 8; return f.a + f.b * 8 + f.c; }

long long bit_field_keeps_neighbours(void) // = 1193046
{ struct flags f; f.c = 0x123456; f.a = 7; f.b = 31; f.a = 0; f.b = 0; return f.c; }

long long signed_bit_field(void) // = -1
{ struct { int s : 2; int t : 6; } f; f.s = 3; f.t = 1; return f.s; }

long long bit_field_value(void) // = 1
{ struct flags f = { 0 }; int v = (f.a = 9); return v; }

long long bit_field_increment(void) // = 0
{ struct flags f = { 0 }; f.a = 7; f.a++; return f.a; }

long long bit_field_union(void) // = 173
{ union { struct { u32 low : 4; u32 mid : 4; u32 rest : 24; } f; u32 all; } u; u.all = 0; u.f.low = 13; u.f.mid = 10; return u.all; }

long long array_of_records(void) // = 60
{ struct point a[3]; for (int i = 0; i < 3; i++) { a[i].x = i; a[i].y = 10 * i + 10; } int s = 0; for (int i = 0; i < 3; i++) s += a[i].y; return s; }

long long two_dimensions(void) // = 12
{ int a[3][4]; for (int i = 0; i < 3; i++) for (int j = 0; j < 4; j++) a[i][j] = i * 4 + j; return a[2][3] + a[0][1]; }

long long array_in_record(void) // = 25
{ struct { int n; int a[4]; } s = { 0 }; s.a[s.n++] = 5; s.a[s.n++] = 20; return s.a[0] + s.a[1] + s.a[2]; }

long long pointer_to_member(void) // = 42
{ struct point p = { 0, 0 }; int *q = &p.y; *q = 42; return p.y; }

long long pointer_to_pointer(void) // = 5
{ int x = 1, *p = &x, **q = &p; **q = 5; return x; }

long long swap_through_pointers(void) // = 21
{ int a = 1, b = 2; int *p = &a, *q = &b; int t = *p; *p = *q; *q = t; return a * 10 + b; }

long long containing_record(void) // = 77
{ struct item it; struct list *l = &it.link; it.value = 77; return CONTAINING(l, struct item, link)->value; }

long long linked_list(void) // = 6
{ struct item a, b, c; a.key = 1; b.key = 2; c.key = 3; a.link.next = &b.link; b.link.next = &c.link; c.link.next = 0;
  int s = 0; for (struct list *l = &a.link; l; l = l->next) s += CONTAINING(l, struct item, link)->key; return s; }

long long bytes_of_an_int(void) // = 52
{ u32 x = 0x1234; u8 *p = (u8 *)&x; return p[0]; }

long long short_over_int(void) // = 4660
{ u32 x = 0x12345678; u16 *p = (u16 *)&x; return p[1]; }

long long record_through_bytes(void) // = 258
{ struct point p = { 0, 0 }; u8 *b = (u8 *)&p; b[4] = 2; b[5] = 1; return p.y; }

long long first_member_cast(void) // = 8
{ struct derived { struct point base; int more; } d; d.base.x = 8; struct point *p = (struct point *)&d; return p->x; }

struct other { int first, second; };
long long cast_between_records(void) // = 9
{ struct point p = { 4, 9 }; struct other *o = (struct other *)&p; return o->second; }

long long record_as_array(void) // = 9
{ struct point p = { 4, 9 }; int *a = (int *)&p; return a[1]; }

long long string_literal(void) // = 197
{ const char *s = "abc"; return s[0] + s[3] + s[2] + 1; }

long long string_array(void) // = 101
{ char s[] = "hello"; s[0] = 'j'; return s[1] + s[5] + (s[0] != 'j'); }

static const int table[4] = { 3, 1, 4, 1 };
long long constant_table(void) // = 9
{ int s = 0; for (int i = 0; i < 4; i++) s += table[i]; return s; }

static const struct { const char *name; int value; } rows[] = { { "one", 1 }, { "two", 2 } };
long long table_of_records(void) // = 118
{ return rows[1].name[0] + rows[1].value; }

static int never_written = 17;
long long unwritten_global(void) // = 17
{ return never_written; }

static int written;
long long global_scalar(void) // = 8
{ written = 3; written += 5; return written; }

static struct point global_point;
long long global_record(void) // = 11
{ global_point.x = 4; struct point *p = &global_point; p->y = 7; return global_point.x + global_point.y; }

long long static_local(void) // = 3
{ static int count; count = 2; count++; return count; }

struct wide { u8 a; u64 b; u16 c; u32 d; };
long long padded_record(void) // = 1111
{ struct wide w, v; w.a = 1; w.b = 10; w.c = 100; w.d = 1000; v = w; return v.a + v.b + v.c + v.d; }

long long unaligned_in_bytes(void) // = 197121
{ u8 b[8] = { 0, 1, 2, 3, 0, 0, 0, 0 }; u32 *p = (u32 *)(b + 1); return *p; }

long long anonymous_union(void) // = 5
{ struct { int tag; union { int i; u8 b; }; } s; s.i = 0x105; return s.b; }

long long flexible_tail(void) // = 30
{ int room[4]; struct tail { int n; int data[]; } *t = (struct tail *)room; t->n = 2; t->data[0] = 10; t->data[1] = 20; return t->data[0] + room[2]; }

long long address_round_trip(void) // = 6
{ int x = 6; u64 n = (u64)&x; int *p = (int *)n; return *p; }

long long null_comparison(void) // = 1
{ int x; int *p = &x; int *q = 0; return p != q && !q; }

#pragma pack(push, 1)
struct packed { u8 a; u32 b; };
#pragma pack(pop)
long long packed_fields(void) // = 67305985
{ struct packed s; u8 *p = (u8 *)&s; for (int i = 0; i < 5; i++) p[i] = (u8)i; return s.b; }

long long union_initialised_by_another_member(void) // = 2147488256
{ union { u32 u; struct { u8 a, b, c, d; }; } x = { .b = 0x12 }; x.d = 0x80; return x.u; }
long long union_initialised_in_a_literal(void) // = 4608
{ return (union { u32 u; u8 b[4]; }){ .b = { [1] = 0x12 } }.u; }
static const union { u8 b[4]; u32 u; } from_the_start = { { 1, 2, 3, 4 } };
long long union_initialised_from_the_start(void) // = 67305985
{ return from_the_start.u; }
struct lasting { const int *at; int n; };
static const struct lasting in_place[2] = { (const struct lasting){ 0, 3 }, { (const int[]){ 5, 6 }, 2 } };
long long lasting_literal(void) // = 36
{
    static const int *const inside = (const int[]){ 20, 30 };
    return in_place[0].n + in_place[1].at[0] * in_place[1].n - 7 + inside[1];
}
