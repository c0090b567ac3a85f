/* Extensions of Microsoft's compiler. */
typedef unsigned char u8; typedef unsigned short u16; typedef unsigned int u32; typedef unsigned long long u64;
typedef __typeof__(sizeof 0) word;

static const u32 numbers[4] = { 0x04030201, 0x08070605, 3, 4 };
long long cast_moved(void) // = 5
{ const u32 *p = numbers; (u8 *)p += 4; return *(const u8 *)p; }
long long cast_moved_back(void) // = 1
{ u32 x[2] = { 1, 2 }; u32 *p = x + 1; (char *)p -= sizeof(u32); return *p; }
long long cast_incremented(void) // = 202
{ u32 x[2] = { 1, 2 }; u32 *p = x; u8 *was = ((u8 *)p)++; return (u8 *)p - was + (was == (u8 *)x) + x[1] * 100; }
long long cast_incremented_before(void) // = 4
{ u32 x[2] = { 1, 2 }; u16 *q; u32 *p = x; q = ++(u16 *)p; ++(u16 *)p; return (u8 *)p - (u8 *)x + (q != (u16 *)x + 1); }
long long cast_assigned(void) // = 9
{ void *p; u32 x = 9; (u32 *)p = &x; return *(u32 *)p; }
long long cast_to_a_number(void) // = 2
{ u32 x[2] = { 1, 2 }; u32 *p = x; (word)p += 4; return *p; }
long long cast_masked(void) // = 1
{ u32 x[8] = { 0 }; u8 *p = (u8 *)x + 5; (word)p &= ~(word)3; return p == (u8 *)x + 4; }
long long cast_of_a_member(void) // = 7
{ struct { void *at; } s; u32 x[3] = { 5, 6, 7 }; s.at = x; (u32 *)s.at += 2; return *(u32 *)s.at; }
long long cast_evaluated_once(void) // = 11
{ u32 x[2] = { 1, 2 }; void *all[2] = { x, x }; int i = 0; (u32 *)all[i++] += 1; return i * 10 + (all[0] == x + 1) + (all[1] != x) * 5; }
long long cast_narrower_set(void) // = 1
{ u64 x = 0x1122334455667788; (u32)x |= 0x80000011; return x == 0x11223344d5667799; }
long long cast_narrower_masked(void) // = 1
{ u64 x = 0x1122334455667788; (u16)x &= ~0xff; return x == 0x1122334455667700; }
long long cast_narrower_flipped(void) // = 1
{ struct { long long at; } s = { -1 }; (u8)s.at ^= 0x10f; return s.at == (long long)0xfffffffffffffff0; }
long long cast_narrower_assigned(void) // = 3
{ void *all[2]; (word)all[1] = ~(word)0; ((u8)all[1]) = 0x101; return (all[1] == (void *)(~(word)0 - 0xfe)) + (((u8)all[1] = 2) == 2) * 2; }
long long cast_narrower_signed(void) // = -1
{ long long x = 0; return (signed char)x |= 0xff; }
long long cast_signed(void) // = 1
{ int x = -2; (u32)x /= 2; return x == 0x7fffffff; }
