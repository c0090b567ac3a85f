/* csmith 2.3.0 --seed 20 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 10053146600099323555 */
// Options:   --seed 20 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
static uint32_t g_20 = 0x17B844A7L;
static volatile int64_t g_37 = 0L;
static uint8_t g_45 = 0xBAL;
static int32_t g_47 = (-7L);
static uint16_t g_53 = 0xB72BL;
static int8_t g_59 = 0x63L;
static uint32_t g_61 = 18446744073709551613UL;
static volatile int32_t g_65 = 1L;
static volatile int32_t * volatile g_64 = &g_65;
static int32_t g_80 = 0x3E5B6057L;
static uint64_t g_84[4][4] = {{0UL,0xD467431594A5162CLL,0UL,0UL},{0xD467431594A5162CLL,0xD467431594A5162CLL,0x5DFDCAF09E5C5CB2LL,0xD467431594A5162CLL},{0xD467431594A5162CLL,0UL,0UL,0xD467431594A5162CLL},{0UL,0xD467431594A5162CLL,0UL,0UL}};
static int32_t *g_90[2] = {(void*)0,(void*)0};
static int32_t ** volatile g_89 = &g_90[0];
static int32_t ** volatile g_107 = &g_90[1];
static int8_t *g_152[3] = {(void*)0,(void*)0,(void*)0};
static int8_t **g_151[1][2] = {{&g_152[0],&g_152[0]}};
static int8_t **g_154 = &g_152[2];
static int8_t *** volatile g_153[3][3] = {{(void*)0,&g_154,(void*)0},{&g_154,&g_154,&g_154},{(void*)0,&g_154,(void*)0}};
static int8_t ** const g_167 = (void*)0;
static int8_t ** const *g_166 = &g_167;
static volatile uint8_t g_170[1][4] = {{0UL,0UL,0UL,0UL}};
static volatile uint8_t *g_169 = &g_170[0][0];
static volatile uint8_t **g_168 = &g_169;
static int32_t ** volatile g_187[4] = {&g_90[0],&g_90[0],&g_90[0],&g_90[0]};
static const int32_t g_212 = 0x0A5F404EL;
static const int32_t *g_213 = &g_47;
static int32_t g_225 = (-3L);
static uint16_t  func_1(void);
static uint8_t  func_4(int8_t  p_5, uint32_t  p_6, uint16_t  p_7, int16_t  p_8, int16_t  p_9);
static uint16_t  func_10(int32_t  p_11, uint16_t  p_12, uint32_t  p_13, uint64_t  p_14, int64_t  p_15);
static uint16_t  func_1(void)
{
uint64_t l_27[2];
uint64_t l_30[2];
const uint32_t l_31[3] = {0x91BA6B42L,0x91BA6B42L,0x91BA6B42L};
uint16_t l_32 = 0x193FL;
int32_t *l_224 = &g_225;
int i;
for (i = 0; i < 2; i++)
l_27[i] = 0x23A266D210EC3203LL;
for (i = 0; i < 2; i++)
l_30[i] = 0UL;
(*l_224) ^= (safe_lshift_func_uint8_t_u_s(func_4((func_10((safe_add_func_int32_t_s_s((((safe_add_func_int16_t_s_s((g_20 ^ (safe_rshift_func_uint8_t_u_u(((safe_sub_func_uint16_t_u_u((((safe_add_func_uint64_t_u_u(l_27[1], g_20)) , ((safe_lshift_func_uint16_t_u_u(g_20, 10)) | g_20)) == g_20), l_30[1])) , l_30[1]), l_31[0]))), l_31[0])) , 3UL) , g_20), 0x120DD93BL)), g_20, g_20, l_32, g_20) > g_212), g_212, l_31[0], l_31[0], g_212), 4));
return (*l_224);
}
static uint8_t  func_4(int8_t  p_5, uint32_t  p_6, uint16_t  p_7, int16_t  p_8, int16_t  p_9)
{
int8_t ** const *l_221 = &g_154;
int32_t *l_223 = &g_47;
l_221 = l_221;
(*l_223) = (!6L);
return p_5;
}
static uint16_t  func_10(int32_t  p_11, uint16_t  p_12, uint32_t  p_13, uint64_t  p_14, int64_t  p_15)
{
uint32_t l_43[2][3] = {{0x1C8D535DL,0x1C8D535DL,0x1C8D535DL},{0xEF13550EL,0xEF13550EL,0xEF13550EL}};
int32_t *l_49[1][2][3] = {{{&g_47,&g_47,&g_47},{(void*)0,(void*)0,(void*)0}}};
int64_t l_60 = (-9L);
int8_t * const l_66[2][3] = {{&g_59,&g_59,&g_59},{&g_59,&g_59,&g_59}};
int32_t l_130 = 0L;
uint16_t *l_143 = &g_53;
uint16_t l_144[2];
int16_t l_147 = (-7L);
int8_t ** const *l_165 = &g_151[0][0];
uint8_t l_176 = 253UL;
uint32_t l_191 = 4294967295UL;
int64_t l_220 = 0x2031ABCB7791EFC5LL;
int i, j, k;
for (i = 0; i < 2; i++)
l_144[i] = 0x21B6L;
for (p_14 = 25; (p_14 != 20); --p_14)
{
int8_t l_42 = (-10L);
uint8_t *l_44 = &g_45;
int32_t *l_62[4];
int64_t *l_103 = &l_60;
int32_t l_126 = 9L;
int64_t l_129 = 0xBB59C865190E703ELL;
int16_t l_131 = 0x72B5L;
int32_t l_133 = 0x952BEC56L;
uint32_t l_140 = 0x9B1B88C5L;
uint16_t l_158 = 0x29CBL;
uint8_t l_182 = 0xCEL;
int i;
for (i = 0; i < 4; i++)
l_62[i] = &g_47;
if ((((safe_div_func_int8_t_s_s(g_20, ((g_37 <= (((safe_mul_func_int8_t_s_s((safe_sub_func_uint8_t_u_u((((*l_44) = ((l_43[1][2] = l_42) | (p_15 ^ (-6L)))) ^ g_20), p_11)), p_12)) & p_13) , l_42)) , g_45))) , (-1L)) ^ 0xB1C2L))
{
int32_t *l_46 = &g_47;
int32_t **l_48[2];
uint16_t *l_52 = &g_53;
int8_t *l_58 = &g_59;
int i;
for (i = 0; i < 2; i++)
l_48[i] = &l_46;
(*l_46) = (&g_45 == l_44);
l_49[0][1][1] = (void*)0;
g_61 ^= ((((((*l_46) < (safe_div_func_uint16_t_u_u(((*l_52) |= p_13), l_42))) == ((((((((*l_58) ^= (safe_sub_func_int64_t_s_s((safe_lshift_func_int16_t_s_s((g_45 || 0x6825D8284A8988EDLL), p_12)), 0xC064292628F0FC5ALL))) , l_60) || p_12) == p_12) >= p_15) , g_20) || 0xB09EDB9CL)) ^ 1L) != l_42) & 0xDA7D8E2DC6606A86LL);
l_62[0] = &g_47;
}
else
{
return g_20;
}
for (l_42 = 3; (l_42 >= 0); l_42 -= 1)
{
uint32_t l_67 = 0xA8756374L;
int32_t *l_78 = (void*)0;
int32_t *l_79 = &g_80;
uint64_t *l_83 = &g_84[3][3];
int32_t l_96 = 0xA46A1361L;
int i;
for (p_11 = 3; (p_11 >= 0); p_11 -= 1)
{
int32_t **l_63[2];
int16_t l_72[1][2];
uint16_t *l_73 = &g_53;
int i, j;
for (i = 0; i < 2; i++)
l_63[i] = (void*)0;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 2; j++)
l_72[i][j] = 0L;
}
g_64 = (void*)0;
l_67 &= (l_66[0][0] != &g_59);
g_47 = (safe_sub_func_int16_t_s_s((safe_mul_func_int8_t_s_s(0L, (p_15 && ((*l_73) = ((((void*)0 == l_66[1][1]) | l_72[0][0]) , 0xA30EL))))), 1UL));
}
if ((safe_mod_func_int32_t_s_s((safe_mod_func_uint32_t_u_u((((*l_79) = g_45) , (g_59 < (((safe_add_func_uint64_t_u_u((g_65 ^ (++(*l_83))), g_45)) , 0x05D1L) > 0L))), g_61)), p_15)))
{
int32_t *l_87 = &g_47;
int32_t **l_88 = (void*)0;
(*g_89) = l_87;
return p_12;
}
else
{
uint64_t l_91 = 18446744073709551611UL;
++l_91;
}
for (p_13 = 0; (p_13 <= 0); p_13 += 1)
{
int i, j;
if (l_43[(p_13 + 1)][p_13])
break;
}
l_96 = (safe_lshift_func_int16_t_s_s(g_37, 2));
for (g_20 = 0; (g_20 <= 1); g_20 += 1)
{
int i, j;
return l_43[g_20][(g_20 + 1)];
}
}
if ((safe_mul_func_uint16_t_u_u(65532UL, (((safe_mul_func_uint16_t_u_u(g_20, ((((*l_103) = (safe_lshift_func_uint8_t_u_s(((void*)0 == l_62[0]), 2))) ^ 0L) != 0L))) != 0xF135L) || p_13))))
{
uint16_t l_104 = 0x4DA8L;
int32_t l_108 = 0xC1B3C7CDL;
int32_t l_109[4][1][1];
uint32_t l_134 = 1UL;
int8_t *l_150 = &g_59;
int8_t **l_149 = &l_150;
int32_t *l_175[3];
int i, j, k;
for (i = 0; i < 4; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 1; k++)
l_109[i][j][k] = 0x9C9DB8D8L;
}
}
for (i = 0; i < 3; i++)
l_175[i] = &l_108;
if ((l_104 && ((safe_add_func_uint16_t_u_u(p_13, p_12)) ^ ((g_80 , p_13) , p_11))))
{
(*g_107) = l_62[0];
}
else
{
uint32_t l_110 = 4294967295UL;
uint16_t *l_122 = &l_104;
int32_t l_123 = 0x6209D16BL;
int32_t l_124 = 1L;
int32_t l_125[3];
int32_t l_127 = 7L;
int64_t l_128 = 0x7CD24EA2A6299ED9LL;
int16_t l_132[4];
int i;
for (i = 0; i < 3; i++)
l_125[i] = (-1L);
for (i = 0; i < 4; i++)
l_132[i] = 0x4B92L;
l_110--;
l_108 |= ((((-1L) ^ (((((!(g_53 <= ((*l_122) = (((safe_mul_func_uint16_t_u_u((safe_sub_func_int8_t_s_s(((safe_div_func_int16_t_s_s(0x63E9L, (safe_div_func_uint16_t_u_u(l_109[0][0][0], g_59)))) >= g_80), g_59)), p_11)) >= 0x3447L) , g_45)))) <= p_14) < g_53) , 0x1BE1L) || g_80)) , 0xB3F607BBL) , p_15);
++l_134;
}
if ((0UL ^ (l_144[0] = (((l_109[1][0][0] &= ((+(((safe_div_func_uint64_t_u_u(18446744073709551615UL, ((g_80 = l_140) , (((((((safe_rshift_func_uint16_t_u_u(((&l_130 != &l_130) | g_53), g_59)) , &g_45) == l_66[1][0]) < p_12) | 1L) && g_47) & g_45)))) | l_108) , g_61)) ^ 0x00B9L)) , l_143) != &p_12))))
{
const uint8_t l_148[3][1] = {{0UL},{0UL},{0UL}};
int i, j;
l_109[0][0][0] |= (((safe_add_func_int64_t_s_s(((l_147 , 0xE46D7EC7L) & l_148[0][0]), p_14)) || 1UL) , 7L);
}
else
{
int8_t ***l_155 = &g_154;
int32_t l_156 = 4L;
int32_t l_157[4][2][3] = {{{1L,1L,2L},{0x03ED47F7L,1L,1L}},{{2L,0xA6253B30L,(-1L)},{0x03ED47F7L,0x476A29B0L,0x03ED47F7L}},{{1L,2L,(-1L)},{(-5L),(-5L),1L}},{{0xD74A38D7L,2L,2L},{1L,0x476A29B0L,0xE5ECC3E4L}}};
int i, j, k;
(*l_155) = (g_151[0][0] = l_149);
++l_158;
}
if (((safe_mod_func_uint8_t_u_u(g_47, ((**l_149) = (safe_div_func_uint8_t_u_u((l_109[1][0][0] >= (&l_149 != (g_166 = l_165))), p_12))))) > p_14))
{
volatile uint8_t ***l_171 = &g_168;
int32_t l_172 = 8L;
int32_t **l_177 = &l_62[2];
(*l_171) = g_168;
l_172 = 0L;
l_176 = (safe_add_func_uint8_t_u_u(((*l_44) = (l_175[0] == (void*)0)), p_14));
(*l_177) = (*g_89);
}
else
{
int32_t l_178[2];
int i;
for (i = 0; i < 2; i++)
l_178[i] = 0L;
l_178[1] = p_13;
if (p_14)
continue;
}
l_182 ^= (p_15 == (+((((((*l_103) = ((*g_107) != &l_133)) || ((void*)0 != &g_84[3][3])) & 7L) >= p_15) & (-1L))));
}
else
{
int32_t l_183 = 0xEABC095BL;
int32_t l_184 = 1L;
l_184 = (l_183 |= 0xD2380167L);
if (p_15)
continue;
}
for (l_129 = 0; (l_129 >= (-17)); l_129--)
{
int32_t **l_188 = &l_62[1];
int8_t **l_209 = &g_152[0];
int32_t l_210[1][1];
const int32_t *l_211 = &g_212;
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
l_210[i][j] = 0L;
}
(*l_188) = &l_133;
for (l_42 = 0; (l_42 < (-12)); l_42--)
{
int32_t l_194 = 0x512DB83CL;
int32_t l_195 = (-7L);
--l_191;
l_195 |= l_194;
}
if ((g_170[0][0] , (((safe_sub_func_int32_t_s_s((0L < (safe_mod_func_uint64_t_u_u((safe_mod_func_int32_t_s_s((+(safe_lshift_func_int8_t_s_u((safe_add_func_int32_t_s_s((safe_sub_func_int32_t_s_s((((void*)0 != l_209) != p_12), p_14)), l_210[0][0])), (**g_168)))), 0x0F8ACB19L)), g_59))), p_14)) & g_84[1][2]) , p_15)))
{
uint16_t l_214[3][4] = {{0UL,0xCB9FL,0UL,0x5593L},{0UL,0x5593L,0x5593L,0UL},{0x2A00L,0x5593L,0x9301L,0x5593L}};
int i, j;
g_213 = (l_211 = (*l_188));
l_214[2][1] = p_14;
}
else
{
if (p_12)
break;
}
for (l_130 = 13; (l_130 < 3); l_130--)
{
uint64_t l_219 = 0xC85215F769B93A68LL;
l_219 |= (safe_add_func_uint16_t_u_u(((p_12 != p_12) && 0xDBBCL), g_61));
}
}
}
l_220 ^= p_14;
return p_12;
}
int main (int argc, char* argv[])
{
int i, j;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
transparent_crc(g_20, "g_20", print_hash_value);
transparent_crc(g_37, "g_37", print_hash_value);
transparent_crc(g_45, "g_45", print_hash_value);
transparent_crc(g_47, "g_47", print_hash_value);
transparent_crc(g_53, "g_53", print_hash_value);
transparent_crc(g_59, "g_59", print_hash_value);
transparent_crc(g_61, "g_61", print_hash_value);
transparent_crc(g_65, "g_65", print_hash_value);
transparent_crc(g_80, "g_80", print_hash_value);
for (i = 0; i < 4; i++)
{
for (j = 0; j < 4; j++)
{
transparent_crc(g_84[i][j], "g_84[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
for (i = 0; i < 1; i++)
{
for (j = 0; j < 4; j++)
{
transparent_crc(g_170[i][j], "g_170[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_212, "g_212", print_hash_value);
transparent_crc(g_225, "g_225", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
