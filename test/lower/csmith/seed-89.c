/* csmith 2.3.0 --seed 89 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 6958614218561736658 */
// Options:   --seed 89 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
static int32_t g_5 = 1L;
static int32_t *g_4 = &g_5;
static uint8_t g_6[2][4][4] = {{{0x4FL,0UL,0UL,0x4FL},{0x4FL,0UL,0UL,0x4FL},{0x4FL,0UL,0UL,0x4FL},{0x4FL,0UL,0UL,0x4FL}},{{0x4FL,0UL,0UL,0x4FL},{0x4FL,0UL,0UL,0x4FL},{0x4FL,0UL,0UL,0x4FL},{0x4FL,0UL,0UL,0x4FL}}};
static volatile int32_t g_7 = 0x2285FAAFL;
static volatile int32_t g_8 = (-1L);
static volatile int32_t g_9 = 0xD9EE1C97L;
static volatile int32_t g_10 = 0xDF3D37A5L;
static volatile int32_t g_11[1] = {1L};
static int32_t g_12 = (-1L);
static int32_t g_20 = (-1L);
static int32_t *g_19 = &g_20;
static int32_t *g_21 = &g_20;
static uint16_t g_36 = 0x767CL;
static int32_t ** volatile g_49 = &g_19;
static uint16_t g_67 = 1UL;
static uint64_t  func_1(void);
static int32_t * func_2(int32_t * p_3);
static uint16_t  func_24(int32_t * p_25, int16_t  p_26);
static uint64_t  func_1(void)
{
int32_t *l_50 = &g_20;
int32_t *l_51 = &g_20;
int32_t *l_52 = &g_12;
int32_t *l_53 = &g_12;
int32_t *l_54 = &g_20;
int32_t *l_55 = &g_20;
int32_t *l_56[1][4][2] = {{{&g_20,&g_20},{&g_20,&g_20},{&g_20,&g_20},{&g_20,&g_20}}};
int16_t l_57 = 0x53C4L;
uint64_t l_58 = 0x3C1BD19BEEC06040LL;
int32_t **l_63 = &l_52;
int32_t ***l_64 = &l_63;
int i, j, k;
(*g_49) = func_2(g_4);
l_58--;
g_67 ^= (safe_mod_func_uint32_t_u_u(g_5, ((((*l_64) = l_63) != (((safe_lshift_func_int16_t_s_u((*l_51), g_11[0])) | (*l_53)) , &g_21)) || (***l_64))));
for (g_67 = 7; (g_67 < 50); g_67++)
{
uint32_t l_70 = 8UL;
return l_70;
}
return g_36;
}
static int32_t * func_2(int32_t * p_3)
{
uint32_t l_16 = 4294967295UL;
int32_t l_39 = 0xC927DB40L;
int32_t l_41 = 0xF7F2F1E7L;
int32_t l_44 = 3L;
int32_t l_45[4][1][1] = {{{(-2L)}},{{0xB385FAE1L}},{{(-2L)}},{{0xB385FAE1L}}};
uint64_t l_46 = 0xBA308D5B94995FB4LL;
int i, j, k;
for (g_5 = 0; (g_5 <= 1); g_5 += 1)
{
uint16_t l_27[4] = {0UL,0UL,0UL,0UL};
uint16_t l_34[4] = {0UL,0UL,0UL,0UL};
int32_t l_40 = 0L;
int32_t l_42 = 0L;
int i;
for (g_12 = 0; (g_12 <= 1); g_12 += 1)
{
int32_t l_13 = 0x96378555L;
int32_t *l_18 = &g_5;
int32_t **l_17[3][3][4] = {{{&l_18,(void*)0,&l_18,&l_18},{&l_18,&l_18,&l_18,(void*)0},{&l_18,(void*)0,&l_18,&l_18}},{{&l_18,&l_18,&l_18,(void*)0},{&l_18,(void*)0,&l_18,&l_18},{&l_18,&l_18,&l_18,(void*)0}},{{&l_18,(void*)0,&l_18,&l_18},{&l_18,&l_18,&l_18,(void*)0},{&l_18,(void*)0,&l_18,&l_18}}};
int i, j, k;
g_21 = (g_19 = (g_4 = ((l_13 <= ((safe_lshift_func_uint16_t_u_s(0xFD43L, (g_10 > l_16))) || 0x00D5493E623B4709LL)) , &g_12)));
for (l_16 = 0; (l_16 <= 1); l_16 += 1)
{
uint64_t *l_35 = (void*)0;
int32_t l_37 = 0x5B167D3DL;
int32_t l_38 = 0L;
int16_t l_43 = (-1L);
l_38 = (l_37 |= (safe_rshift_func_uint16_t_u_s(func_24(&g_20, ((((l_27[0] > (g_36 = ((safe_mul_func_int8_t_s_s((safe_div_func_uint8_t_u_u(g_12, (safe_mod_func_uint32_t_u_u((g_6[1][2][1] < l_27[0]), (*p_3))))), l_27[3])) || l_34[1]))) , (*g_21)) == g_8) > (*g_4))), 7)));
--l_46;
g_19 = &g_5;
}
}
return p_3;
}
return &g_5;
}
static uint16_t  func_24(int32_t * p_25, int16_t  p_26)
{
return p_26;
}
int main (int argc, char* argv[])
{
int i, j, k;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
transparent_crc(g_5, "g_5", print_hash_value);
for (i = 0; i < 2; i++)
{
for (j = 0; j < 4; j++)
{
for (k = 0; k < 4; k++)
{
transparent_crc(g_6[i][j][k], "g_6[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_7, "g_7", print_hash_value);
transparent_crc(g_8, "g_8", print_hash_value);
transparent_crc(g_9, "g_9", print_hash_value);
transparent_crc(g_10, "g_10", print_hash_value);
for (i = 0; i < 1; i++)
{
transparent_crc(g_11[i], "g_11[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_12, "g_12", print_hash_value);
transparent_crc(g_20, "g_20", print_hash_value);
transparent_crc(g_36, "g_36", print_hash_value);
transparent_crc(g_67, "g_67", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
