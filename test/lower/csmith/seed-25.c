/* csmith 2.3.0 --seed 25 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 16665425892690799845 */
// Options:   --seed 25 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
static int32_t g_9[1] = {0xB34E6D4FL};
static uint8_t g_17 = 251UL;
static int32_t g_19 = 0x2DB8E964L;
static int64_t g_42[1][1] = {{(-8L)}};
static uint64_t g_44 = 2UL;
static int64_t *g_109 = (void*)0;
static int32_t *g_110[4] = {(void*)0,(void*)0,(void*)0,(void*)0};
static uint64_t g_130 = 0xEE02ECAC60C0AA4CLL;
static int32_t *g_139 = &g_19;
static int32_t ** volatile g_138 = &g_139;
static uint16_t g_145 = 0x0409L;
static uint16_t g_169 = 65526UL;
static uint32_t g_171 = 0UL;
static int32_t g_192 = 0L;
static int32_t * volatile g_191 = &g_192;
static const uint8_t  func_1(void);
static int32_t * func_2(int32_t * p_3, uint64_t  p_4, int32_t * p_5, int32_t * p_6, uint32_t  p_7);
static int32_t * func_10(uint8_t  p_11, const int32_t * p_12, int8_t  p_13);
static const uint8_t  func_1(void)
{
int32_t *l_8 = &g_9[0];
uint8_t *l_16 = &g_17;
const uint32_t l_144 = 0UL;
int32_t ** const l_204 = (void*)0;
uint8_t l_205 = 0xACL;
uint8_t l_206[4];
int i;
for (i = 0; i < 4; i++)
l_206[i] = 0UL;
(*g_138) = (g_110[2] = func_2(l_8, (*l_8), func_10(((*l_16) = (safe_lshift_func_uint8_t_u_u(((*l_8) | ((void*)0 == &g_9[0])), 4))), l_8, g_9[0]), &g_9[0], g_9[0]));
if (((safe_lshift_func_uint8_t_u_u((7UL || (l_144 & ((0UL ^ (((g_145 &= (0xDD3CL | 1UL)) || g_145) && (*l_8))) >= 4UL))), 2)) , 0x17FA558AL))
{
int16_t l_166[3];
uint16_t *l_167 = &g_145;
uint16_t *l_168 = &g_169;
uint32_t *l_170 = &g_171;
int16_t l_172[2][3][3] = {{{0xFBA6L,0xFBA6L,(-5L)},{(-1L),(-1L),(-1L)},{0xFBA6L,(-5L),(-5L)}},{{1L,(-1L),1L},{0xFBA6L,0xFBA6L,(-5L)},{(-1L),(-1L),(-1L)}}};
int32_t l_173 = 0xD4EF8352L;
int i, j, k;
for (i = 0; i < 3; i++)
l_166[i] = 0xEA3AL;
l_173 = ((safe_div_func_uint64_t_u_u((((*l_170) = (safe_mul_func_uint8_t_u_u(((safe_sub_func_uint16_t_u_u(((*l_168) = (safe_div_func_int16_t_s_s((safe_mul_func_int16_t_s_s(((safe_add_func_uint8_t_u_u((((*l_8) != (safe_lshift_func_uint16_t_u_s((safe_mul_func_uint8_t_u_u((safe_mul_func_int8_t_s_s((*l_8), g_19)), (((safe_lshift_func_uint16_t_u_s(((*l_167) = (l_166[0] > (*l_8))), g_17)) , (*l_8)) , (*l_8)))), 9))) & l_166[1]), 0xBAL)) < l_166[2]), 8UL)), g_19))), 0L)) < l_166[1]), g_44))) , l_172[1][1][2]), l_172[1][0][2])) & (-1L));
for (g_145 = (-9); (g_145 <= 25); g_145++)
{
uint64_t *l_183 = &g_130;
int32_t l_190[3][2][3] = {{{0xD30ACD80L,0x7C7BD3F7L,0x7C7BD3F7L},{1L,0L,1L}},{{0xD30ACD80L,0xD30ACD80L,0x7C7BD3F7L},{0xACDD564CL,0L,0xACDD564CL}},{{0xD30ACD80L,0x7C7BD3F7L,0x7C7BD3F7L},{1L,0L,1L}}};
int i, j, k;
if (l_173)
break;
(*g_191) &= (((~(safe_lshift_func_uint8_t_u_s((((safe_rshift_func_uint8_t_u_u(((*l_16) = ((safe_sub_func_uint8_t_u_u((((l_166[0] <= ((*l_183) = (*l_8))) ^ (safe_div_func_int8_t_s_s((safe_mod_func_uint32_t_u_u((safe_rshift_func_uint16_t_u_s((((0xE07B2AC20AD17BF9LL > ((void*)0 == &g_42[0][0])) , (*l_8)) & g_19), l_190[0][1][2])), l_190[0][1][2])), g_44))) < l_190[0][0][2]), g_145)) , g_42[0][0])), l_166[0])) , l_190[0][1][2]) | 0L), 6))) , g_171) & g_9[0]);
}
(*l_8) = (+(safe_lshift_func_int8_t_s_u(0xCDL, 4)));
(*l_8) = (!7UL);
}
else
{
uint16_t l_197[1][2][4] = {{{7UL,7UL,7UL,7UL},{7UL,7UL,7UL,7UL}}};
int i, j, k;
l_197[0][0][3] &= 8L;
}
(*l_8) = (safe_rshift_func_uint8_t_u_u(((((safe_div_func_int64_t_s_s(((safe_sub_func_int8_t_s_s(((((*l_8) <= ((&l_8 != l_204) , ((0L ^ l_205) || (*l_8)))) || g_130) && (*l_8)), 1L)) == 0x2C7461230A905D2FLL), (*l_8))) , l_206[1]) || 0UL) , g_9[0]), 3));
for (g_169 = 0; (g_169 <= 54); g_169 = safe_add_func_uint32_t_u_u(g_169, 5))
{
const uint32_t l_209 = 4294967286UL;
return l_209;
}
return g_17;
}
static int32_t * func_2(int32_t * p_3, uint64_t  p_4, int32_t * p_5, int32_t * p_6, uint32_t  p_7)
{
int8_t l_26 = 0L;
int32_t *l_55 = &g_9[0];
uint32_t l_73 = 0xD5B94995L;
const int32_t l_81[1][1][4] = {{{0x1AA30D26L,0x1AA30D26L,0x1AA30D26L,0x1AA30D26L}}};
int32_t l_84 = 0xBC53ECDFL;
int32_t l_99 = 0x7AF4644DL;
int32_t l_100[3];
int64_t *l_104 = &g_42[0][0];
int i, j, k;
for (i = 0; i < 3; i++)
l_100[i] = 7L;
for (g_19 = 3; (g_19 > 6); g_19 = safe_add_func_uint64_t_u_u(g_19, 5))
{
int16_t *l_31[1][1];
int32_t l_32 = 0xD1AA12AFL;
int32_t l_54[1][3][3] = {{{(-2L),(-2L),(-2L)},{0L,0x0BDE8AFFL,0L},{(-2L),(-2L),(-2L)}}};
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
l_31[i][j] = (void*)0;
}
if ((((safe_div_func_uint32_t_u_u((safe_mul_func_uint8_t_u_u((252UL ^ l_26), (safe_add_func_int16_t_s_s((l_32 = (safe_rshift_func_int16_t_s_s(((void*)0 == &g_17), 4))), l_26)))), l_26)) < 0x23703ACBL) && p_7))
{
int64_t *l_41 = &g_42[0][0];
uint64_t *l_43 = &g_44;
uint32_t l_53[4];
int i;
for (i = 0; i < 4; i++)
l_53[i] = 0x58D83F7CL;
if ((p_7 , (l_54[0][1][1] |= ((((safe_mul_func_int8_t_s_s((safe_div_func_int32_t_s_s(((safe_lshift_func_uint8_t_u_s(((safe_add_func_int64_t_s_s(((*l_41) = g_9[0]), (--(*l_43)))) | 1UL), ((((safe_div_func_int16_t_s_s(((safe_sub_func_uint16_t_u_u((safe_mod_func_uint8_t_u_u(l_53[1], g_9[0])), 0x767CL)) < p_4), l_26)) , g_9[0]) != l_32) || g_17))) , g_17), 4294967295UL)), (-1L))) > l_53[0]) , g_44) == 0x86L))))
{
(*p_3) = (*p_6);
return l_55;
}
else
{
int32_t l_64[1];
int i;
for (i = 0; i < 1; i++)
l_64[i] = (-1L);
(*p_6) = (safe_rshift_func_int16_t_s_s((((*l_41) = (((safe_mul_func_uint8_t_u_u(g_9[0], (safe_sub_func_uint8_t_u_u((&p_4 == (void*)0), (safe_rshift_func_uint16_t_u_u((((((void*)0 != &g_42[0][0]) , (void*)0) == &g_44) || 0xF7L), 2)))))) <= (*p_3)) , p_7)) != 0UL), 12));
l_64[0] ^= g_17;
if ((*p_6))
break;
}
(*l_55) |= (p_7 >= (safe_div_func_uint8_t_u_u((((((void*)0 != &g_44) && l_53[1]) != g_44) == p_7), p_7)));
}
else
{
(*p_6) = (((g_44 , (((safe_mul_func_int16_t_s_s(((safe_rshift_func_uint16_t_u_u(g_9[0], (safe_lshift_func_int8_t_s_s((p_4 | (p_7 <= p_7)), p_7)))) | (-4L)), l_73)) || 0x43C6L) >= p_4)) | (*l_55)) >= p_7);
}
if ((*p_5))
{
for (g_44 = (-19); (g_44 >= 36); g_44++)
{
(*l_55) ^= 0x46FEDEA8L;
(*p_6) |= ((safe_sub_func_int64_t_s_s((0xC45603FBL && (safe_add_func_uint64_t_u_u((safe_unary_minus_func_int64_t_s(1L)), (l_81[0][0][1] , (0xE0F7F7A374779CF8LL && g_17))))), l_54[0][1][1])) & 0x3B40L);
}
(*p_3) = (((g_42[0][0] > 0xB7L) , 0xD0311C0DL) == 0x0C683D18L);
}
else
{
int32_t *l_82 = &g_9[0];
int32_t *l_83 = &l_54[0][1][1];
int32_t *l_85 = &l_84;
int32_t *l_86 = &l_54[0][0][1];
int32_t *l_87 = (void*)0;
int32_t *l_88 = &l_54[0][0][1];
int32_t *l_89 = &g_9[0];
int32_t *l_90 = (void*)0;
int32_t *l_91 = &l_32;
int32_t *l_92 = &l_84;
int32_t *l_93 = &l_54[0][1][1];
int32_t *l_94 = &g_9[0];
int32_t l_95 = 0x440B9FCDL;
int32_t *l_96 = (void*)0;
int32_t *l_97 = (void*)0;
int32_t *l_98[2];
uint64_t l_101 = 0xE77D733C455447BFLL;
int64_t *l_105 = &g_42[0][0];
int64_t **l_106 = (void*)0;
int64_t **l_107 = (void*)0;
int64_t **l_108[4][1] = {{&l_105},{(void*)0},{&l_105},{(void*)0}};
int i, j;
for (i = 0; i < 2; i++)
l_98[i] = &l_95;
l_101++;
(*l_94) ^= (l_104 == (g_109 = l_105));
return g_110[2];
}
}
for (g_44 = 0; (g_44 <= 2); g_44++)
{
int32_t l_118 = 0xB3D0AF17L;
int32_t l_119 = 0x8E47B431L;
int32_t l_120 = 0x1CF4EE93L;
int32_t l_122 = 9L;
int32_t l_124 = 0x67254255L;
int32_t l_125[4] = {0L,0L,0L,0L};
uint8_t l_126 = 0x42L;
int i;
for (p_7 = 0; (p_7 >= 51); p_7 = safe_add_func_uint64_t_u_u(p_7, 1))
{
int64_t l_121[2];
int32_t l_123[4][1][4] = {{{0xEEEE7CDAL,4L,0xEEEE7CDAL,4L}},{{0xEEEE7CDAL,4L,0xEEEE7CDAL,4L}},{{0xEEEE7CDAL,4L,0xEEEE7CDAL,4L}},{{0xEEEE7CDAL,4L,0xEEEE7CDAL,4L}}};
int i, j, k;
for (i = 0; i < 2; i++)
l_121[i] = 0xFAADC8FC35A00283LL;
for (p_4 = (-28); (p_4 == 49); p_4 = safe_add_func_uint16_t_u_u(p_4, 6))
{
int32_t *l_117[1][2];
uint64_t *l_129 = &g_130;
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 2; j++)
l_117[i][j] = &g_9[0];
}
++l_126;
(*l_55) &= 0xC6DB221BL;
(*p_5) ^= (((((*l_129)--) == (~p_7)) & (0x0FD5L >= (safe_mod_func_uint32_t_u_u(g_9[0], (safe_add_func_int64_t_s_s(0L, l_123[0][0][2])))))) || 0xBB4D12FDF6FDFC4DLL);
}
}
}
return &g_19;
}
static int32_t * func_10(uint8_t  p_11, const int32_t * p_12, int8_t  p_13)
{
int32_t *l_18 = &g_19;
(*l_18) = (-1L);
return l_18;
}
int main (int argc, char* argv[])
{
int i, j;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
for (i = 0; i < 1; i++)
{
transparent_crc(g_9[i], "g_9[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_17, "g_17", print_hash_value);
transparent_crc(g_19, "g_19", print_hash_value);
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
{
transparent_crc(g_42[i][j], "g_42[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_44, "g_44", print_hash_value);
transparent_crc(g_130, "g_130", print_hash_value);
transparent_crc(g_145, "g_145", print_hash_value);
transparent_crc(g_169, "g_169", print_hash_value);
transparent_crc(g_171, "g_171", print_hash_value);
transparent_crc(g_192, "g_192", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
