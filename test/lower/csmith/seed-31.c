/* csmith 2.3.0 --seed 31 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 6967661671591894191 */
// Options:   --seed 31 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
static volatile int32_t g_2[3][3][1] = {{{0x0A35F394L},{0xA3A11C15L},{0x0A35F394L}},{{0xA3A11C15L},{0x0A35F394L},{0xA3A11C15L}},{{0x0A35F394L},{0xA3A11C15L},{0x0A35F394L}}};
static volatile int32_t g_3[2] = {0x4AD72D76L,0x4AD72D76L};
static int32_t g_4[2] = {0x1AD67A4BL,0x1AD67A4BL};
static int8_t g_16 = 0xC7L;
static int8_t g_23 = (-6L);
static int32_t g_34 = 0x01E6E836L;
static uint8_t g_41 = 0x1AL;
static volatile int32_t *g_53 = &g_3[1];
static volatile int32_t ** volatile g_52[3][2] = {{&g_53,&g_53},{&g_53,&g_53},{&g_53,&g_53}};
static volatile int32_t ** volatile g_54 = &g_53;
static uint8_t *g_59 = &g_41;
static int32_t *g_77 = &g_34;
static uint64_t g_81 = 8UL;
static int16_t g_93[1][4][4] = {{{0x8B44L,0x8B44L,0x138EL,(-8L)},{0x1952L,1L,0x1952L,0x138EL},{0x1952L,0x138EL,0x138EL,0x1952L},{0x8B44L,0x138EL,(-8L),0x138EL}}};
static int32_t g_97 = 0x5C6936EEL;
static int32_t g_102 = 0x40150F89L;
static int8_t *g_122 = &g_16;
static int32_t ** volatile g_140 = &g_77;
static int32_t  func_1(void);
static int32_t * func_7(int8_t  p_8, int64_t  p_9, uint16_t  p_10, const int32_t * p_11);
static uint8_t  func_43(int8_t * p_44, uint64_t  p_45, uint8_t * p_46, int8_t  p_47, uint16_t  p_48);
static int32_t  func_1(void)
{
int16_t l_14 = 1L;
for (g_4[0] = 0; (g_4[0] < (-29)); g_4[0] = safe_sub_func_uint32_t_u_u(g_4[0], 4))
{
int8_t *l_15 = &g_16;
int8_t *l_17[1][2];
int32_t l_18 = 0xA8CF1D65L;
int32_t l_24[1];
const int32_t *l_25 = &g_4[0];
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 2; j++)
l_17[i][j] = (void*)0;
}
for (i = 0; i < 1; i++)
l_24[i] = (-1L);
(*g_140) = func_7((l_18 = ((*l_15) = (safe_sub_func_int16_t_s_s(0x3DCDL, l_14)))), (safe_mul_func_int8_t_s_s((l_24[0] = (safe_sub_func_int16_t_s_s((g_23 &= (0xDDL != ((&g_3[0] == (void*)0) == g_4[0]))), l_24[0]))), 0x7BL)), g_2[2][0][0], l_25);
}
(*g_140) = func_7((g_23 &= ((*g_122) = l_14)), l_14, ((*g_59) , 0x88F9L), (*g_140));
return l_14;
}
static int32_t * func_7(int8_t  p_8, int64_t  p_9, uint16_t  p_10, const int32_t * p_11)
{
int64_t l_32 = (-1L);
int32_t *l_33[3];
int8_t *l_90 = &g_23;
int16_t *l_91 = (void*)0;
int16_t *l_92 = &g_93[0][2][1];
int32_t *l_96 = &g_97;
int16_t l_106 = 0xE802L;
int8_t *l_121 = &g_16;
int8_t **l_132 = &l_121;
int8_t ***l_131[2][3][1] = {{{&l_132},{&l_132},{&l_132}},{{&l_132},{&l_132},{&l_132}}};
int8_t ****l_130 = &l_131[1][0][0];
uint64_t *l_138 = &g_81;
int32_t *l_139 = &g_4[1];
int i, j, k;
for (i = 0; i < 3; i++)
l_33[i] = &g_34;
g_34 &= (safe_lshift_func_uint8_t_u_u((l_32 |= (safe_rshift_func_uint16_t_u_s((safe_sub_func_int8_t_s_s((1L & g_16), 1UL)), 5))), 2));
for (p_10 = (-1); (p_10 != 41); p_10++)
{
uint8_t *l_37 = (void*)0;
uint8_t *l_38 = (void*)0;
uint8_t *l_39 = (void*)0;
uint8_t *l_40[2][1];
int32_t l_42 = (-1L);
const uint8_t *l_71 = (void*)0;
const uint8_t **l_70[2];
uint8_t l_73 = 0xA5L;
int i, j;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 1; j++)
l_40[i][j] = &g_41;
}
for (i = 0; i < 2; i++)
l_70[i] = &l_71;
}
if ((safe_rshift_func_uint16_t_u_s((safe_rshift_func_int8_t_s_s((((*l_96) = (g_2[1][2][0] & (safe_div_func_uint64_t_u_u((((*l_92) = (&g_23 != l_90)) == (safe_lshift_func_int16_t_s_u((1L >= 0xB78E619AEFA9ADBFLL), 2))), (-7L))))) , p_9), 0)), 3)))
{
(*g_53) = (*p_11);
}
else
{
int16_t l_104 = 0x9726L;
int32_t l_105 = 1L;
int32_t l_107 = 4L;
int32_t l_108 = 0xC3162E15L;
int8_t ***l_125 = (void*)0;
int8_t **l_127 = &l_90;
int8_t ***l_126 = &l_127;
for (l_32 = (-1); (l_32 != (-11)); l_32 = safe_sub_func_uint8_t_u_u(l_32, 1))
{
int32_t **l_100 = &g_77;
int64_t *l_101[3];
int32_t l_103[4][2] = {{7L,0xC81FA067L},{7L,7L},{0xC81FA067L,0xC81FA067L},{0xC81FA067L,0x60B685EFL}};
uint64_t l_113 = 0x18FE19D4D995C899LL;
int i, j;
for (i = 0; i < 3; i++)
l_101[i] = (void*)0;
(*l_100) = (void*)0;
if (((g_102 = g_97) != g_4[0]))
{
uint64_t l_109[3][2][2] = {{{0x50A104108F2E6CEBLL,1UL},{0x50A104108F2E6CEBLL,1UL}},{{0x50A104108F2E6CEBLL,1UL},{0x50A104108F2E6CEBLL,1UL}},{{0x50A104108F2E6CEBLL,1UL},{0x50A104108F2E6CEBLL,1UL}}};
int32_t l_112 = 5L;
int8_t **l_120 = &l_90;
int i, j, k;
--l_109[2][1][1];
--l_113;
(*g_53) ^= (safe_add_func_uint64_t_u_u(g_81, (((-2L) == ((safe_sub_func_uint8_t_u_u((((*l_120) = &g_23) != (g_122 = l_121)), p_9)) < 0x10EC6483L)) != l_105)));
}
else
{
return &g_4[1];
}
(*g_53) = (**g_54);
}
(*g_53) ^= ((((((*g_59) |= ((l_105 != ((g_93[0][2][1] >= (((*l_126) = &g_122) == &l_121)) != p_8)) | 0x2362835DL)) > 0x11L) , p_10) && p_10) < 0UL);
for (g_34 = 0; (g_34 < 18); g_34++)
{
int8_t *****l_133 = &l_130;
(*l_133) = l_130;
l_105 |= (g_81 , ((*g_54) != (void*)0));
}
}
(*g_53) = ((5UL < (safe_unary_minus_func_uint32_t_u((((+p_10) ^ (g_2[2][0][0] == (safe_mod_func_uint16_t_u_u((((((*l_138) = ((&p_8 == (void*)0) != (*p_11))) != p_8) , g_23) , g_81), p_8)))) , g_81)))) && 1UL);
return l_139;
}
static uint8_t  func_43(int8_t * p_44, uint64_t  p_45, uint8_t * p_46, int8_t  p_47, uint16_t  p_48)
{
int8_t l_55 = 0xBBL;
int32_t l_57[4];
int i;
for (i = 0; i < 4; i++)
l_57[i] = 0x3B8AF769L;
(*g_54) = &g_3[1];
(*g_53) = (l_55 < (!(g_23 != (l_57[2] = ((0L != (**g_54)) ^ 5L)))));
return l_57[2];
}
int main (int argc, char* argv[])
{
int i, j, k;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
for (i = 0; i < 3; i++)
{
for (j = 0; j < 3; j++)
{
for (k = 0; k < 1; k++)
{
transparent_crc(g_2[i][j][k], "g_2[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
for (i = 0; i < 2; i++)
{
transparent_crc(g_3[i], "g_3[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
for (i = 0; i < 2; i++)
{
transparent_crc(g_4[i], "g_4[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_16, "g_16", print_hash_value);
transparent_crc(g_23, "g_23", print_hash_value);
transparent_crc(g_34, "g_34", print_hash_value);
transparent_crc(g_41, "g_41", print_hash_value);
transparent_crc(g_81, "g_81", print_hash_value);
for (i = 0; i < 1; i++)
{
for (j = 0; j < 4; j++)
{
for (k = 0; k < 4; k++)
{
transparent_crc(g_93[i][j][k], "g_93[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_97, "g_97", print_hash_value);
transparent_crc(g_102, "g_102", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
