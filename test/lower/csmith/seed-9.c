/* csmith 2.3.0 --seed 9 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 15405774288403763840 */
// Options:   --seed 9 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
static int32_t g_2[2][2][2] = {{{7L,0x56915A13L},{0x56915A13L,7L}},{{0x56915A13L,0x56915A13L},{7L,0x56915A13L}}};
static int16_t g_5[2][3][2] = {{{(-5L),1L},{(-5L),(-5L)},{1L,(-5L)}},{{(-5L),1L},{(-5L),(-5L)},{1L,(-5L)}}};
static volatile int32_t g_6 = 0xD0FA5166L;
static int32_t g_7 = 0xFC9A57B5L;
static int32_t g_8 = 0xD3F5047CL;
static int32_t * const  volatile g_10[4] = {&g_7,&g_7,&g_7,&g_7};
static int32_t * volatile g_11 = (void*)0;
static uint64_t g_43[4][4][4] = {{{1UL,18446744073709551609UL,1UL,1UL},{18446744073709551609UL,18446744073709551609UL,0x3696E02F5F5C31AFLL,18446744073709551609UL},{18446744073709551609UL,1UL,1UL,18446744073709551609UL},{1UL,18446744073709551609UL,1UL,1UL}},{{18446744073709551609UL,18446744073709551609UL,0x3696E02F5F5C31AFLL,18446744073709551609UL},{18446744073709551609UL,1UL,0x3696E02F5F5C31AFLL,1UL},{0x3696E02F5F5C31AFLL,1UL,0x3696E02F5F5C31AFLL,0x3696E02F5F5C31AFLL},{1UL,1UL,18446744073709551609UL,1UL}},{{1UL,0x3696E02F5F5C31AFLL,0x3696E02F5F5C31AFLL,1UL},{0x3696E02F5F5C31AFLL,1UL,0x3696E02F5F5C31AFLL,0x3696E02F5F5C31AFLL},{1UL,1UL,18446744073709551609UL,1UL},{1UL,0x3696E02F5F5C31AFLL,0x3696E02F5F5C31AFLL,1UL}},{{0x3696E02F5F5C31AFLL,1UL,0x3696E02F5F5C31AFLL,0x3696E02F5F5C31AFLL},{1UL,1UL,18446744073709551609UL,1UL},{1UL,0x3696E02F5F5C31AFLL,0x3696E02F5F5C31AFLL,1UL},{0x3696E02F5F5C31AFLL,1UL,0x3696E02F5F5C31AFLL,0x3696E02F5F5C31AFLL}}};
static uint8_t g_45 = 0x22L;
static const int32_t *g_48 = &g_7;
static uint64_t *g_58 = &g_43[0][2][3];
static int32_t * volatile g_84[3] = {&g_7,&g_7,&g_7};
static int32_t * const  volatile g_85[1] = {&g_8};
static int32_t *g_91 = (void*)0;
static int32_t * volatile g_107 = &g_8;
static uint16_t g_110 = 0xC760L;
static int32_t ** const  volatile g_111 = &g_91;
static volatile uint16_t g_144 = 0xC9ACL;
static int64_t g_171 = 0L;
static int32_t ** volatile g_172 = (void*)0;
static int32_t ** const  volatile g_173 = &g_91;
static int32_t g_175 = 0x2D3900B7L;
static int8_t  func_1(void);
static uint64_t  func_17(int32_t * p_18, int16_t  p_19, uint32_t  p_20, uint32_t  p_21, int32_t * p_22);
static int16_t  func_37(uint16_t  p_38);
static int8_t  func_1(void)
{
uint8_t l_9 = 0x01L;
int32_t l_12 = 0x51EBF0DDL;
int32_t *l_177 = &g_7;
int32_t **l_178 = (void*)0;
int32_t **l_179 = &g_91;
int32_t **l_180 = (void*)0;
int32_t **l_181 = &l_177;
for (g_2[0][1][1] = (-7); (g_2[0][1][1] < 6); g_2[0][1][1] = safe_add_func_uint8_t_u_u(g_2[0][1][1], 1))
{
int32_t *l_23 = &l_12;
int32_t *l_174 = &g_175;
int32_t **l_176[4];
int i;
for (i = 0; i < 4; i++)
l_176[i] = &g_91;
for (g_6 = 0; g_6 < 2; g_6 += 1)
{
for (g_7 = 0; g_7 < 3; g_7 += 1)
{
for (g_8 = 0; g_8 < 2; g_8 += 1)
{
g_5[g_6][g_7][g_8] = 0x1454L;
}
}
}
l_12 = l_9;
(*l_174) ^= (safe_lshift_func_int16_t_s_s((safe_lshift_func_uint16_t_u_u(7UL, g_2[0][1][1])), (g_2[1][0][0] > func_17(l_23, g_6, g_8, l_12, &g_2[0][1][1]))));
(*g_173) = (l_177 = l_174);
}
(*l_181) = ((*l_179) = &l_12);
return g_45;
}
static uint64_t  func_17(int32_t * p_18, int16_t  p_19, uint32_t  p_20, uint32_t  p_21, int32_t * p_22)
{
int32_t *l_24 = &g_7;
int32_t l_25[4] = {0x59229A27L,0x59229A27L,0x59229A27L,0x59229A27L};
int32_t *l_26[2];
int8_t l_27 = (-1L);
int16_t l_28 = (-4L);
int32_t l_29[4][4] = {{(-1L),9L,(-1L),(-1L)},{9L,9L,0xE904CDE8L,9L},{9L,(-1L),(-1L),9L},{(-1L),9L,(-1L),(-1L)}};
uint8_t l_30 = 1UL;
uint64_t l_39 = 18446744073709551614UL;
int16_t *l_108 = &g_5[1][1][0];
uint16_t *l_109 = &g_110;
int i, j;
for (i = 0; i < 2; i++)
l_26[i] = &g_7;
--l_30;
if ((safe_sub_func_uint64_t_u_u((safe_add_func_uint16_t_u_u((p_19 ^ (((*l_108) = func_37(l_39)) > ((*l_109) = p_19))), g_2[0][1][1])), p_19)))
{
(*g_111) = &l_25[2];
return g_7;
}
else
{
uint32_t l_112 = 0x3EE7E032L;
uint32_t l_129 = 0xC5810A8CL;
int32_t l_134 = 3L;
int32_t l_136 = 0xCE184C6DL;
int32_t l_137 = 0x03EDA386L;
int32_t l_139 = 0L;
int32_t l_140 = 1L;
int64_t l_141 = 0x145919A834AAA41BLL;
int8_t *l_149 = &l_27;
--l_112;
for (p_21 = 10; (p_21 != 45); p_21 = safe_add_func_uint32_t_u_u(p_21, 7))
{
int16_t l_117 = 2L;
int32_t l_130 = 0x08E814CFL;
int32_t l_131 = 0x4801FF9EL;
int32_t l_132 = 0x571C5A3CL;
int32_t l_133 = (-1L);
int32_t l_135 = (-1L);
int32_t l_138 = 0x28BCF449L;
int32_t l_142 = 0x148EFDC4L;
int32_t l_143 = 0xA0F4C23CL;
uint32_t *l_150 = &l_129;
for (l_28 = 1; (l_28 >= 0); l_28 -= 1)
{
return l_117;
}
for (l_30 = 0; (l_30 <= 2); l_30 += 1)
{
int8_t *l_122 = &l_27;
int i;
g_84[l_30] = ((safe_rshift_func_uint8_t_u_u((safe_mod_func_uint8_t_u_u((((*l_122) = l_117) ^ (((((*l_108) = g_45) <= (g_7 > (safe_sub_func_uint64_t_u_u((safe_sub_func_uint16_t_u_u(((*l_109) = (((safe_add_func_uint32_t_u_u(g_110, 2L)) == g_8) , 65535UL)), l_129)), l_117)))) , 0xBEFA478FC7E913C9LL) < l_117)), p_20)), 7)) , (void*)0);
}
g_144--;
l_131 = (l_142 = ((*p_18) |= (((safe_rshift_func_uint16_t_u_s(((((*l_150) = (((((l_149 = &l_27) != (void*)0) != 8UL) && ((*l_24) &= l_132)) <= p_19)) <= 4294967295UL) & g_45), l_130)) <= 0xFF78L) == 0x7338BB77L)));
}
}
if ((*p_18))
{
int16_t l_151 = 0x29A9L;
int32_t l_152 = 0x4C168BADL;
int32_t l_153 = 0xE640C1D5L;
int32_t l_154 = 0L;
int32_t l_155 = 4L;
int32_t l_156 = 7L;
int32_t l_157 = 0L;
uint32_t l_158 = 0x92667326L;
l_158--;
p_18 = &l_155;
}
else
{
int32_t l_161 = 0x1F444ABCL;
int64_t *l_170 = &g_171;
(*p_18) = l_161;
(*l_24) = (safe_div_func_int8_t_s_s(p_21, (((safe_lshift_func_int16_t_s_s(g_8, p_19)) & (safe_div_func_int64_t_s_s(((*l_170) = ((((*p_18) &= ((safe_div_func_int32_t_s_s((*l_24), p_19)) > p_21)) < (*p_22)) > g_7)), p_19))) || 1L)));
}
(*g_173) = (*g_111);
return p_19;
}
static int16_t  func_37(uint16_t  p_38)
{
int32_t *l_40 = (void*)0;
int32_t **l_41 = &l_40;
uint64_t *l_42 = &g_43[0][2][3];
uint8_t *l_44 = &g_45;
int32_t l_68 = 0x4971ED8DL;
int32_t l_70 = 1L;
int32_t l_71 = 0xCFAE2F6FL;
int32_t l_72 = (-1L);
uint32_t l_73 = 4294967295UL;
int32_t l_77 = (-5L);
int32_t l_78[4][2] = {{0x2AFABCB0L,0x2AFABCB0L},{0x2AFABCB0L,0x2AFABCB0L},{0x2AFABCB0L,0x2AFABCB0L},{0x2AFABCB0L,0x2AFABCB0L}};
int32_t l_79 = (-4L);
int i, j;
if (((((*l_44) = (((*l_42) = (1L <= ((((*l_41) = l_40) == (void*)0) & g_8))) > g_2[0][1][1])) & g_5[1][2][0]) <= p_38))
{
const int32_t *l_46 = &g_2[0][1][1];
const int32_t **l_47[1][3][2];
uint64_t *l_53[4][3][3] = {{{&g_43[2][0][2],&g_43[0][2][3],&g_43[2][0][2]},{(void*)0,&g_43[2][0][0],(void*)0},{&g_43[2][0][2],&g_43[0][2][3],&g_43[2][0][2]}},{{(void*)0,&g_43[2][0][0],(void*)0},{&g_43[2][0][2],&g_43[0][2][3],&g_43[2][0][2]},{(void*)0,&g_43[2][0][0],(void*)0}},{{&g_43[2][0][2],&g_43[0][2][3],&g_43[2][0][2]},{(void*)0,&g_43[2][0][0],(void*)0},{&g_43[2][0][2],&g_43[0][2][3],&g_43[2][0][2]}},{{(void*)0,&g_43[2][0][0],(void*)0},{&g_43[2][0][2],&g_43[0][2][3],&g_43[2][0][2]},{(void*)0,&g_43[2][0][0],(void*)0}}};
int32_t l_66 = 1L;
int32_t l_69[1][1];
int32_t *l_86 = &l_66;
uint64_t **l_90 = &l_53[0][1][0];
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 3; j++)
{
for (k = 0; k < 2; k++)
l_47[i][j][k] = &l_46;
}
}
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
l_69[i][j] = 0x45E9BC94L;
}
lbl_83:
g_48 = l_46;
for (g_8 = (-20); (g_8 < (-30)); g_8--)
{
uint64_t **l_54 = (void*)0;
uint64_t **l_55 = &l_53[0][1][0];
uint64_t **l_56 = (void*)0;
uint64_t **l_57[2][1];
int32_t l_67[1][3][1];
int32_t l_76 = 0xEC222182L;
int i, j, k;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 1; j++)
l_57[i][j] = &l_42;
}
for (i = 0; i < 1; i++)
{
for (j = 0; j < 3; j++)
{
for (k = 0; k < 1; k++)
l_67[i][j][k] = 5L;
}
}
for (g_7 = 0; (g_7 >= 0); g_7 -= 1)
{
return g_2[1][1][0];
}
if (p_38)
continue;
for (g_7 = 19; (g_7 != (-1)); g_7 = safe_sub_func_int16_t_s_s(g_7, 1))
{
return p_38;
}
if (((g_58 = ((*l_55) = l_53[0][1][0])) != (void*)0))
{
int32_t *l_59 = &g_7;
int32_t *l_60 = &g_7;
int32_t *l_61 = &g_7;
int32_t l_62 = 8L;
int32_t *l_63 = &g_7;
int32_t *l_64 = &l_62;
int32_t *l_65[1][4][3] = {{{&g_7,&g_7,&g_7},{&g_2[0][1][0],&l_62,&g_2[0][1][0]},{&g_7,&g_7,&g_7},{&g_2[0][1][0],&l_62,&g_2[0][1][0]}}};
uint32_t l_80[1][4] = {{4294967292UL,4294967292UL,4294967292UL,4294967292UL}};
int i, j, k;
l_73++;
l_80[0][1]--;
}
else
{
if (g_8)
goto lbl_83;
(*l_41) = &g_7;
}
}
(*l_86) |= (*l_46);
if ((0UL == ((safe_lshift_func_int8_t_s_s((((g_8 ^ ((((+(&g_43[3][3][2] != ((*l_90) = &g_43[0][2][3]))) , p_38) <= p_38) || g_43[3][0][2])) , 1UL) | (-5L)), 7)) , g_2[0][1][1])))
{
g_91 = &g_2[0][1][1];
for (g_45 = 0; (g_45 <= 8); g_45 = safe_add_func_uint64_t_u_u(g_45, 4))
{
(*l_86) &= ((g_8 , (safe_mod_func_uint8_t_u_u((safe_mod_func_int16_t_s_s(((safe_mod_func_int8_t_s_s((((safe_sub_func_uint32_t_u_u((safe_add_func_int32_t_s_s(p_38, p_38)), (safe_unary_minus_func_uint8_t_u((g_7 && 0x4AA7906BL))))) <= 0UL) & g_43[0][2][3]), 0x62L)) >= p_38), g_7)), g_7))) & (*g_91));
}
}
else
{
(*l_86) ^= p_38;
(*l_86) = (-3L);
}
}
else
{
(*g_107) = (&g_58 == &l_42);
}
for (l_79 = 2; (l_79 >= 0); l_79 -= 1)
{
return g_45;
}
return g_2[0][0][1];
}
int main (int argc, char* argv[])
{
int i, j, k;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
for (i = 0; i < 2; i++)
{
for (j = 0; j < 2; j++)
{
for (k = 0; k < 2; k++)
{
transparent_crc(g_2[i][j][k], "g_2[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
for (i = 0; i < 2; i++)
{
for (j = 0; j < 3; j++)
{
for (k = 0; k < 2; k++)
{
transparent_crc(g_5[i][j][k], "g_5[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_6, "g_6", print_hash_value);
transparent_crc(g_7, "g_7", print_hash_value);
transparent_crc(g_8, "g_8", print_hash_value);
for (i = 0; i < 4; i++)
{
for (j = 0; j < 4; j++)
{
for (k = 0; k < 4; k++)
{
transparent_crc(g_43[i][j][k], "g_43[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_45, "g_45", print_hash_value);
transparent_crc(g_110, "g_110", print_hash_value);
transparent_crc(g_144, "g_144", print_hash_value);
transparent_crc(g_171, "g_171", print_hash_value);
transparent_crc(g_175, "g_175", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
