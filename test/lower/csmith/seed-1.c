/* csmith 2.3.0 --seed 1 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 5812151910716159923 */
// Options:   --seed 1 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
static int32_t g_2 = 6L;
static int32_t g_6 = 9L;
static int32_t g_25 = 0xA44198D7L;
static int32_t g_30 = 0x4981C586L;
static int32_t * const  volatile g_36[4] = {&g_25,&g_25,&g_25,&g_25};
static int16_t g_39[3][4] = {{(-8L),(-8L),(-8L),(-8L)},{(-8L),(-8L),(-8L),(-8L)},{(-8L),(-8L),(-8L),(-8L)}};
static int64_t g_48 = 9L;
static int16_t g_63 = 0xF7C8L;
static int32_t g_93[4][1] = {{0xE751A909L},{0x08C1C32FL},{0xE751A909L},{0x08C1C32FL}};
static int8_t g_96 = 0xB3L;
static int8_t g_98[3] = {0x92L,0x92L,0x92L};
static int64_t g_101 = 0xF308F853C8310D4CLL;
static uint8_t g_103[4] = {246UL,246UL,246UL,246UL};
static uint16_t g_107 = 6UL;
static int8_t *g_117 = &g_96;
static int32_t * volatile g_143 = (void*)0;
static int32_t * volatile g_144 = &g_25;
static int32_t * volatile g_148 = (void*)0;
static int32_t * volatile g_150 = &g_25;
static int32_t ** const  volatile g_151 = (void*)0;
static int32_t *g_153 = &g_25;
static int32_t ** volatile g_152[1][2][1] = {{{&g_153},{&g_153}}};
static volatile uint32_t g_175 = 0UL;
static uint32_t g_188 = 0xAFCC2CE9L;
static uint32_t  func_1(void);
static int16_t  func_9(int16_t  p_10);
static int32_t  func_13(uint64_t  p_14, int32_t  p_15, int8_t  p_16, int16_t  p_17);
static uint32_t  func_1(void)
{
int8_t l_5 = 0xF4L;
int32_t *l_154 = &g_25;
int8_t l_162 = 7L;
int32_t l_186 = (-5L);
for (g_2 = 0; (g_2 > 6); g_2 = safe_add_func_int32_t_s_s(g_2, 4))
{
int64_t l_145 = 0x4DC93DF1D39A98EALL;
int16_t *l_146 = &g_63;
int32_t *l_147 = (void*)0;
int32_t *l_149 = (void*)0;
g_6 = l_5;
(*g_150) |= (safe_add_func_int16_t_s_s(func_9(g_2), (l_145 , ((((*l_146) = l_145) <= g_103[0]) >= (-6L)))));
}
l_154 = &g_25;
(*g_153) = (*g_150);
if ((safe_unary_minus_func_uint64_t_u(((0UL <= (((*g_117) = ((((safe_lshift_func_uint16_t_u_u((((((*l_154) = (safe_add_func_int32_t_s_s((safe_add_func_uint16_t_u_u(65527UL, (g_63 >= (l_162 <= 0xBBL)))), (*l_154)))) ^ g_39[1][1]) && g_93[0][0]) <= g_6), g_96)) <= g_39[2][1]) & 0xA0031CDE32BAB418LL) != g_48)) > g_30)) , g_6))))
{
int32_t l_165 = 0x7D2CFA96L;
int32_t *l_176 = &g_25;
if ((*g_144))
{
int32_t **l_170[2][4];
int i, j;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 4; j++)
l_170[i][j] = &l_154;
}
g_6 |= (g_2 |= (safe_add_func_int8_t_s_s(((*g_117) = l_165), (safe_mul_func_uint16_t_u_u((safe_sub_func_uint8_t_u_u(((l_154 = (void*)0) != (((((*g_153) = l_5) ^ (safe_lshift_func_int8_t_s_u((safe_mul_func_int8_t_s_s(g_175, l_162)), 4))) && 1UL) , l_176)), 0x8CL)), l_5)))));
(*g_153) = (*l_176);
}
else
{
int32_t l_185 = 0xC2880661L;
int32_t l_190 = (-5L);
for (g_30 = 21; (g_30 < (-11)); g_30 = safe_sub_func_uint16_t_u_u(g_30, 6))
{
uint32_t *l_187 = &g_188;
int32_t *l_189[2][3];
int i, j;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 3; j++)
l_189[i][j] = &g_6;
}
l_190 |= ((!(18446744073709551610UL ^ ((((*l_187) ^= (safe_lshift_func_int8_t_s_s((safe_mul_func_int8_t_s_s((((((!l_185) != g_2) > g_93[1][0]) == (*l_176)) != (*g_117)), (*l_154))), l_186))) >= l_185) == (*l_176)))) & 0x37DAL);
}
return g_93[0][0];
}
}
else
{
int32_t *l_191 = &l_186;
l_191 = (void*)0;
}
return l_186;
}
static int16_t  func_9(int16_t  p_10)
{
const int8_t l_22 = (-3L);
int32_t *l_35 = &g_30;
int32_t l_51[1];
uint32_t l_64 = 0x353F8100L;
int16_t l_91 = 0x28C9L;
int32_t l_127 = (-1L);
int8_t l_142 = 8L;
int i;
for (i = 0; i < 1; i++)
l_51[i] = 0x78DB5841L;
for (g_6 = (-20); (g_6 <= (-13)); g_6++)
{
int8_t l_23 = 0x2DL;
uint64_t l_31[2][4] = {{3UL,3UL,3UL,3UL},{3UL,3UL,3UL,3UL}};
int16_t *l_38 = &g_39[2][1];
int32_t l_49 = 1L;
int32_t l_53 = 3L;
int32_t l_54 = 9L;
int32_t l_55 = 0L;
int32_t l_56 = 0x84FF3FA3L;
int32_t l_57 = 0xE8B95DE1L;
int32_t l_58[1];
const int32_t *l_72 = &l_57;
const int32_t **l_71 = &l_72;
uint16_t *l_114 = &g_107;
int i, j;
for (i = 0; i < 1; i++)
l_58[i] = 6L;
}
return p_10;
}
static int32_t  func_13(uint64_t  p_14, int32_t  p_15, int8_t  p_16, int16_t  p_17)
{
int8_t l_26 = 7L;
return l_26;
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
transparent_crc(g_6, "g_6", print_hash_value);
transparent_crc(g_25, "g_25", print_hash_value);
transparent_crc(g_30, "g_30", print_hash_value);
for (i = 0; i < 3; i++)
{
for (j = 0; j < 4; j++)
{
transparent_crc(g_39[i][j], "g_39[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_48, "g_48", print_hash_value);
transparent_crc(g_63, "g_63", print_hash_value);
for (i = 0; i < 4; i++)
{
for (j = 0; j < 1; j++)
{
transparent_crc(g_93[i][j], "g_93[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_96, "g_96", print_hash_value);
for (i = 0; i < 3; i++)
{
transparent_crc(g_98[i], "g_98[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_101, "g_101", print_hash_value);
for (i = 0; i < 4; i++)
{
transparent_crc(g_103[i], "g_103[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_107, "g_107", print_hash_value);
transparent_crc(g_175, "g_175", print_hash_value);
transparent_crc(g_188, "g_188", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
