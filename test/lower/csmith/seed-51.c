/* csmith 2.3.0 --seed 51 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 8532155208176055714 */
// Options:   --seed 51 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
#pragma pack(push)
#pragma pack(1)
struct S0 {
int8_t  f0;
int64_t  f1;
uint64_t  f2;
int64_t  f3;
signed f4 : 7;
volatile uint32_t  f5;
volatile uint64_t  f6;
signed f7 : 27;
uint32_t  f8;
};
#pragma pack(pop)
struct S3 {
struct S0  f0;
};
static int32_t g_2 = 1L;
static int32_t g_25 = 6L;
static uint32_t g_28 = 4294967289UL;
static int32_t * volatile g_32 = (void*)0;
static int8_t g_42 = 6L;
static int32_t * volatile g_45 = (void*)0;
static int32_t g_47 = 0x464E9414L;
static int32_t *g_50 = (void*)0;
static int32_t ** volatile g_49 = &g_50;
static struct S0 g_51 = {0x8CL,1L,0x32E49D2A59A03C9DLL,-4L,1,18446744073709551606UL,0xEE360852B186EC4FLL,-3032,0x26829A6EL};
static volatile int32_t g_55 = 0L;
static int32_t g_56 = (-6L);
static uint32_t g_57 = 0x448C3647L;
static volatile struct S3 g_60 = {{0x96L,-8L,1UL,0xD6C5526C9E8DF01DLL,-5,0x0D4F8A8DL,0xB7878971D2F7AF16LL,-4146,1UL}};
static volatile struct S3 * volatile g_61 = &g_60;
static const int64_t g_80[3][1][3] = {{{0xAE9FA02E7B854618LL,(-1L),0xAE9FA02E7B854618LL}},{{0xAE9FA02E7B854618LL,(-1L),0xAE9FA02E7B854618LL}},{{0xAE9FA02E7B854618LL,(-1L),0xAE9FA02E7B854618LL}}};
static uint16_t  func_1(void);
static uint64_t  func_8(uint8_t  p_9, const uint32_t  p_10, int16_t  p_11, uint32_t  p_12, int8_t  p_13);
static int16_t  func_14(int32_t  p_15, uint32_t  p_16, uint64_t  p_17, uint32_t  p_18, int64_t  p_19);
static uint16_t  func_1(void)
{
int32_t l_5 = 0x08A11015L;
int32_t l_48 = 8L;
uint8_t l_81 = 0x98L;
int32_t ** volatile *l_84 = &g_49;
int32_t ** volatile **l_83 = &l_84;
for (g_2 = 3; (g_2 == 10); g_2 = safe_add_func_uint16_t_u_u(g_2, 2))
{
int32_t l_22 = (-4L);
int8_t *l_66[2][1][3] = {{{&g_42,&g_51.f0,&g_42}},{{&g_42,&g_51.f0,&g_42}}};
uint16_t l_79 = 0x7ACBL;
int32_t *l_82 = &g_47;
int i, j, k;
if (l_5)
{
uint32_t l_31 = 0UL;
int8_t *l_41 = &g_42;
int32_t *l_43 = (void*)0;
int32_t *l_44 = &g_25;
int32_t *l_46[3];
int i;
for (i = 0; i < 3; i++)
l_46[i] = &g_47;
l_22 = (safe_lshift_func_int8_t_s_u((((func_8(g_2, g_2, func_14(((((g_2 == (((safe_lshift_func_int16_t_s_s((g_2 >= 4294967294UL), g_2)) & 0xEE3F2F34L) | g_2)) < l_5) ^ l_5) | g_2), g_2, g_2, l_22, l_22), g_2, g_2) > l_31) & l_5) < g_25), g_2));
if (g_28)
break;
l_48 ^= ((((-1L) > (safe_add_func_uint16_t_u_u(l_5, (safe_div_func_int32_t_s_s(((*l_44) = (l_5 , (safe_mod_func_uint16_t_u_u((((((*l_41) = ((safe_rshift_func_int16_t_s_u(l_22, g_28)) , l_5)) || 0xBEL) , l_22) , 0xA91AL), 1L)))), l_22))))) | (-1L)) >= g_2);
}
else
{
int32_t *l_54[1][2][3];
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 2; j++)
{
for (k = 0; k < 3; k++)
l_54[i][j][k] = &l_48;
}
}
(*g_49) = &g_47;
l_5 |= ((*g_50) = ((g_51 , (void*)0) == ((l_22 || (safe_mul_func_uint16_t_u_u(0x9C52L, g_25))) , &g_42)));
for (g_28 = 0; (g_28 <= 0); g_28 += 1)
{
if (l_5)
break;
}
++g_57;
}
(*g_61) = g_60;
(*l_82) ^= (safe_mul_func_int16_t_s_s(((safe_div_func_uint16_t_u_u(l_5, ((((l_22 = g_60.f0.f7) != ((safe_mul_func_int8_t_s_s(0x70L, (safe_add_func_int16_t_s_s((safe_div_func_uint8_t_u_u((safe_sub_func_uint32_t_u_u(((safe_div_func_uint64_t_u_u((((safe_lshift_func_int16_t_s_u(l_79, 14)) != 0x8860579173DEB0DBLL) & g_80[1][0][1]), g_80[1][0][1])) > l_5), l_79)), l_81)), g_51.f8)))) , 0xF5L)) | l_79) | 0L))) || l_79), g_80[1][0][1]));
}
(*l_83) = &g_49;
return g_80[1][0][1];
}
static uint64_t  func_8(uint8_t  p_9, const uint32_t  p_10, int16_t  p_11, uint32_t  p_12, int8_t  p_13)
{
int32_t *l_24 = &g_25;
int32_t *l_26[1][1][3];
int8_t l_27[4][2] = {{0x37L,(-1L)},{(-1L),0x37L},{(-1L),(-1L)},{0x37L,(-1L)}};
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 3; k++)
l_26[i][j][k] = (void*)0;
}
}
g_28++;
return p_12;
}
static int16_t  func_14(int32_t  p_15, uint32_t  p_16, uint64_t  p_17, uint32_t  p_18, int64_t  p_19)
{
uint8_t l_23 = 0x10L;
return l_23;
}
int main (int argc, char* argv[])
{
int i, j, k;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
transparent_crc(g_2, "g_2", print_hash_value);
transparent_crc(g_25, "g_25", print_hash_value);
transparent_crc(g_28, "g_28", print_hash_value);
transparent_crc(g_42, "g_42", print_hash_value);
transparent_crc(g_47, "g_47", print_hash_value);
transparent_crc(g_51.f0, "g_51.f0", print_hash_value);
transparent_crc(g_51.f1, "g_51.f1", print_hash_value);
transparent_crc(g_51.f2, "g_51.f2", print_hash_value);
transparent_crc(g_51.f3, "g_51.f3", print_hash_value);
transparent_crc(g_51.f4, "g_51.f4", print_hash_value);
transparent_crc(g_51.f5, "g_51.f5", print_hash_value);
transparent_crc(g_51.f6, "g_51.f6", print_hash_value);
transparent_crc(g_51.f7, "g_51.f7", print_hash_value);
transparent_crc(g_51.f8, "g_51.f8", print_hash_value);
transparent_crc(g_55, "g_55", print_hash_value);
transparent_crc(g_56, "g_56", print_hash_value);
transparent_crc(g_57, "g_57", print_hash_value);
transparent_crc(g_60.f0.f0, "g_60.f0.f0", print_hash_value);
transparent_crc(g_60.f0.f1, "g_60.f0.f1", print_hash_value);
transparent_crc(g_60.f0.f2, "g_60.f0.f2", print_hash_value);
transparent_crc(g_60.f0.f3, "g_60.f0.f3", print_hash_value);
transparent_crc(g_60.f0.f4, "g_60.f0.f4", print_hash_value);
transparent_crc(g_60.f0.f5, "g_60.f0.f5", print_hash_value);
transparent_crc(g_60.f0.f6, "g_60.f0.f6", print_hash_value);
transparent_crc(g_60.f0.f7, "g_60.f0.f7", print_hash_value);
transparent_crc(g_60.f0.f8, "g_60.f0.f8", print_hash_value);
for (i = 0; i < 3; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 3; k++)
{
transparent_crc(g_80[i][j][k], "g_80[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
