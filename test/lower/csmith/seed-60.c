/* csmith 2.3.0 --seed 60 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 6318911872445659947 */
// Options:   --seed 60 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
#pragma pack(push)
#pragma pack(1)
struct S0 {
volatile uint16_t  f0;
volatile int16_t  f1;
uint64_t  f2;
uint64_t  f3;
uint16_t  f4;
volatile int32_t  f5;
volatile signed f6 : 28;
};
#pragma pack(pop)
static int64_t g_6 = 1L;
static uint8_t g_28 = 1UL;
static const int32_t g_31 = 0x7C0EC0DCL;
static int32_t g_46 = 0x376E30F4L;
static int64_t g_47 = 1L;
static int32_t *g_62 = &g_46;
static int32_t **g_61 = &g_62;
static struct S0 g_104 = {65531UL,8L,0xA8FA0B358DD5D93DLL,0xF64BAD57AD3C07AFLL,0xE1F0L,-1L,-4247};
static uint64_t g_106[2] = {18446744073709551615UL,18446744073709551615UL};
static int8_t g_134[3][4][2] = {{{0x54L,0x54L},{0x54L,0x54L},{0x54L,0x54L},{0x54L,0x54L}},{{0x54L,0x54L},{0x54L,0x54L},{0x54L,0x54L},{0x54L,0x54L}},{{0x54L,0x54L},{0x54L,0x54L},{0x54L,0x54L},{0x54L,0x54L}}};
static volatile int8_t g_169 = 0x1FL;
static uint16_t g_170 = 0x73C7L;
static volatile struct S0 g_173 = {1UL,0x2488L,8UL,0xDB7657CA1C3D12EELL,0x9F0DL,0xF6FCE940L,-13844};
static volatile struct S0 * volatile g_174 = &g_173;
static uint64_t *** volatile g_175 = (void*)0;
static volatile uint8_t g_183 = 248UL;
static volatile int32_t * volatile *g_201 = (void*)0;
static volatile int32_t * volatile **g_200 = &g_201;
static volatile int32_t * volatile ** volatile * volatile g_199 = &g_200;
static int16_t g_203 = (-9L);
static volatile struct S0 g_204 = {1UL,-6L,3UL,1UL,0x6382L,1L,14718};
static uint32_t g_212 = 8UL;
static struct S0 g_214 = {0x6A00L,0xF914L,18446744073709551615UL,18446744073709551606UL,0x0C3EL,1L,-2460};
static int16_t g_234[2][2] = {{3L,3L},{3L,3L}};
static volatile int32_t g_235 = 0L;
static uint32_t g_237 = 2UL;
static struct S0 *g_245 = &g_104;
static struct S0 **g_244[1][1][4] = {{{&g_245,&g_245,&g_245,&g_245}}};
static struct S0 *** volatile g_243 = &g_244[0][0][1];
static struct S0 g_246 = {0x7F10L,0x8F0AL,1UL,0x9FF22B61524D6D5ELL,65530UL,-6L,14231};
static int64_t **g_255[2] = {(void*)0,(void*)0};
static const int16_t  func_1(void);
static int32_t * func_2(int8_t  p_3, uint32_t  p_4);
static int32_t ** func_7(uint64_t  p_8, uint8_t  p_9, uint16_t  p_10, const int32_t ** p_11);
static const int16_t  func_1(void)
{
int32_t l_5 = 1L;
int32_t *l_248[2][1];
int64_t **l_257 = (void*)0;
int i, j;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 1; j++)
l_248[i][j] = &g_46;
}
(*g_61) = func_2(l_5, g_6);
(*g_61) = l_248[1][0];
for (g_246.f3 = 3; (g_246.f3 <= 21); g_246.f3++)
{
int64_t ***l_256 = &g_255[0];
if ((g_173.f6 , (g_234[1][0] && 0x931DE071CAB4AE83LL)))
{
const uint8_t l_253 = 0x62L;
for (g_104.f2 = 0; (g_104.f2 == 4); g_104.f2 = safe_add_func_uint64_t_u_u(g_104.f2, 6))
{
return l_253;
}
}
else
{
uint32_t l_254 = 2UL;
if (l_254)
break;
}
l_257 = ((*l_256) = g_255[1]);
return g_204.f5;
}
return g_212;
}
static int32_t * func_2(int8_t  p_3, uint32_t  p_4)
{
int32_t **l_15 = (void*)0;
int32_t ***l_16 = &l_15;
int32_t *l_18[4][2] = {{(void*)0,(void*)0},{(void*)0,(void*)0},{(void*)0,(void*)0},{(void*)0,(void*)0}};
int32_t **l_17 = &l_18[0][0];
uint8_t *l_27 = &g_28;
const int32_t *l_30 = &g_31;
const int32_t **l_29[3][1][2] = {{{&l_30,&l_30}},{{&l_30,&l_30}},{{&l_30,&l_30}}};
int32_t ****l_192 = &l_16;
int32_t *****l_191 = &l_192;
int8_t l_193 = (-2L);
uint16_t *l_196 = &g_104.f4;
int32_t l_230 = (-1L);
int i, j, k;
(*l_16) = func_7(g_6, ((*l_27) = (((safe_add_func_uint16_t_u_u((((+(((*l_16) = l_15) == l_17)) <= ((safe_add_func_uint32_t_u_u(((safe_add_func_int16_t_s_s(((safe_div_func_uint16_t_u_u((safe_div_func_int32_t_s_s(0x90350D8AL, g_6)), 0x847DL)) == 9L), 0x058EL)) | 1L), p_4)) ^ 0x3E80C654L)) != 0xB56411D7L), g_6)) || 9L) , 248UL)), p_4, l_29[2][0][1]);
g_183++;
if ((safe_lshift_func_int8_t_s_s(((g_134[0][3][0] > (safe_unary_minus_func_int32_t_s(((safe_add_func_uint8_t_u_u(((l_27 == &g_183) >= (((((*l_191) = &l_16) == &l_16) | l_193) < g_46)), p_4)) & 0x83EEL)))) , p_3), 0)))
{
return (*g_61);
}
else
{
uint16_t * const l_197 = &g_170;
int32_t ****l_198 = &l_16;
int16_t *l_202 = &g_203;
(*l_15) = ((((((*l_197) = (((p_4 && (l_196 != l_197)) & ((*l_202) = ((p_3 , l_198) == g_199))) , (****l_198))) > 0x7223L) ^ g_104.f2) , g_204) , (***l_192));
(***l_198) = (**l_16);
}
for (g_47 = 1; (g_47 >= 0); g_47 -= 1)
{
int8_t *l_205 = &g_134[2][3][1];
int32_t l_208 = 0xB5BDB795L;
int64_t *l_227[3][1][2] = {{{&g_47,(void*)0}},{{&g_47,&g_47}},{{(void*)0,&g_47}}};
int32_t l_232 = 1L;
int32_t l_236 = 0L;
struct S0 *l_241[4][3] = {{&g_214,&g_214,&g_214},{&g_104,&g_104,&g_104},{&g_214,&g_214,&g_214},{&g_104,&g_104,&g_104}};
struct S0 **l_240 = &l_241[1][2];
int i, j, k;
(***l_192) = ((*l_17) = (*l_15));
if (((((*l_205) = (g_204.f1 && p_3)) < ((*l_27)++)) <= l_208))
{
uint32_t l_226 = 0x0DFA86E4L;
int32_t l_231 = (-1L);
int32_t l_233[4];
int i;
for (i = 0; i < 4; i++)
l_233[i] = 0x8CCBB781L;
(*l_17) = ((****l_191) = (*l_17));
if (p_3)
{
uint32_t *l_211[1][1][4] = {{{(void*)0,(void*)0,(void*)0,(void*)0}}};
int32_t l_213 = 0xE7D8B5B9L;
int i, j, k;
l_208 |= 0x0F4AEB97L;
l_208 |= (safe_add_func_int32_t_s_s(0x19E1ED03L, (l_213 |= p_4)));
return (*g_61);
}
else
{
struct S0 *l_215 = &g_104;
int32_t l_219[1];
int64_t *l_228 = (void*)0;
int32_t l_229 = (-1L);
int i;
for (i = 0; i < 1; i++)
l_219[i] = (-3L);
(*l_215) = g_214;
l_229 |= (safe_rshift_func_int16_t_s_s((~(l_219[0] < (safe_mul_func_int8_t_s_s(g_104.f6, ((((((p_4 && (safe_div_func_int32_t_s_s((safe_mul_func_int8_t_s_s((g_31 >= g_214.f2), 0L)), l_226))) ^ l_226) , l_227[2][0][0]) != l_228) & 0xDCF2L) , l_208))))), 1));
if (p_4)
continue;
g_237++;
}
return (**l_16);
}
else
{
int32_t *l_247 = (void*)0;
for (l_193 = 0; (l_193 <= 1); l_193 += 1)
{
struct S0 ***l_242 = &l_240;
int i, j;
(*g_243) = ((*l_242) = l_240);
l_18[(g_47 + 2)][l_193] = (g_246 , l_18[g_47][g_47]);
}
return l_247;
}
}
return (*g_61);
}
static int32_t ** func_7(uint64_t  p_8, uint8_t  p_9, uint16_t  p_10, const int32_t ** p_11)
{
uint8_t *l_36 = &g_28;
int32_t l_37 = 0x14898D08L;
int32_t l_48[4][1];
uint16_t l_59[4][3] = {{0x33B8L,0x33B8L,0x33B8L},{0x3856L,0x3A35L,0x3856L},{0x33B8L,0x33B8L,0x33B8L},{0x3856L,0x3A35L,0x3856L}};
int32_t ***l_115 = (void*)0;
int8_t l_144[1][1];
int64_t *l_165[1];
int32_t **l_182 = &g_62;
int i, j;
for (i = 0; i < 4; i++)
{
for (j = 0; j < 1; j++)
l_48[i][j] = 0x384F3AC1L;
}
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
l_144[i][j] = 0xDBL;
}
for (i = 0; i < 1; i++)
l_165[i] = &g_6;
if ((safe_div_func_uint32_t_u_u(((safe_sub_func_int64_t_s_s((&p_9 != (l_36 = (void*)0)), l_37)) , g_28), l_37)))
{
uint8_t *l_42 = &g_28;
uint8_t **l_43 = &l_36;
int32_t l_44 = (-1L);
int32_t *l_45 = &g_46;
g_47 = ((*l_45) ^= (safe_sub_func_int16_t_s_s(((safe_lshift_func_int8_t_s_u((p_10 || ((**p_11) < (l_42 != ((*l_43) = &p_9)))), l_44)) > g_28), l_37)));
for (g_28 = 0; (g_28 <= 0); g_28 += 1)
{
int8_t l_60 = 4L;
int32_t *l_74 = (void*)0;
int32_t ** const l_73 = &l_74;
int32_t ** const *l_72[3];
int32_t l_75 = 0L;
int i;
for (i = 0; i < 3; i++)
l_72[i] = &l_73;
(*l_45) &= g_31;
if (((safe_mod_func_uint8_t_u_u(((((+(safe_lshift_func_int8_t_s_s((((safe_unary_minus_func_int16_t_s(((&p_11 != (void*)0) | (*l_45)))) != (safe_rshift_func_uint8_t_u_u(((((safe_mod_func_int8_t_s_s(g_6, 0xD9L)) , l_59[3][2]) >= l_60) == l_60), 2))) , (-9L)), g_47))) , 0xA718L) | (-1L)) > 0x434DL), g_47)) > g_28))
{
if ((**p_11))
break;
return g_61;
}
else
{
int32_t *l_70 = &g_46;
int32_t *l_71 = (void*)0;
int32_t ** const l_69[1][2][4] = {{{&l_70,&l_70,&l_70,&l_70},{&l_70,&l_70,&l_70,&l_70}}};
int32_t ** const *l_68 = &l_69[0][1][1];
int32_t ** const **l_67[1];
uint16_t *l_84 = &l_59[3][0];
int i, j, k;
for (i = 0; i < 1; i++)
l_67[i] = &l_68;
l_75 &= (((safe_add_func_int16_t_s_s(((((safe_mul_func_uint16_t_u_u(((l_72[1] = &g_61) == &g_61), p_9)) , g_46) || 0x2E7A53CCL) && 255UL), 0x6695L)) , l_36) != l_36);
l_48[1][0] = (safe_sub_func_int16_t_s_s(((((void*)0 != (*g_61)) == (safe_mod_func_uint32_t_u_u(p_8, (safe_mod_func_uint8_t_u_u((safe_lshift_func_uint16_t_u_u((--(*l_84)), 1)), (safe_sub_func_int32_t_s_s(((**g_61) = l_37), l_37))))))) | g_31), g_47));
(*p_11) = (*p_11);
}
for (p_9 = 0; (p_9 <= 0); p_9 += 1)
{
int i, j;
(*l_73) = &l_48[(p_9 + 3)][g_28];
(**g_61) = (l_48[(p_9 + 3)][p_9] = (safe_div_func_int8_t_s_s((safe_mul_func_int8_t_s_s(((p_10 || 0xB5C327FA81B22E00LL) , (l_48[(p_9 + 3)][g_28] == ((g_28 >= p_10) , g_6))), g_46)), p_8)));
}
}
}
else
{
int64_t l_95 = (-1L);
uint64_t *l_105[1];
int32_t l_107 = 0xF5D7AD18L;
int32_t l_110 = 0x6AF0F771L;
int32_t l_111 = 0x9B0255DAL;
int32_t *l_112 = &l_37;
int32_t ****l_116 = &l_115;
int32_t **l_149 = (void*)0;
uint32_t l_166 = 0x62C38B1DL;
int32_t l_168 = (-5L);
uint64_t **l_178 = (void*)0;
int i;
for (i = 0; i < 1; i++)
l_105[i] = &g_106[0];
(*g_62) |= (safe_add_func_uint16_t_u_u(((l_95 == ((safe_mod_func_int8_t_s_s(l_59[3][2], (safe_mul_func_uint8_t_u_u(((l_107 &= (safe_sub_func_uint8_t_u_u(((safe_add_func_uint32_t_u_u((g_104 , ((g_31 , 0xB5DC4542L) , g_104.f5)), l_37)) > 18446744073709551615UL), 253UL))) < 1UL), 6UL)))) > p_9)) && 0x13C5L), 0x5CE9L));
(*l_112) &= (l_111 = (l_110 = (safe_mod_func_int32_t_s_s(((*g_62) = ((void*)0 != &g_106[1])), (0UL || g_106[0])))));
(*l_112) |= (-10L);
if ((((((safe_mul_func_uint16_t_u_u(l_59[3][0], p_8)) ^ ((&g_61 != ((*l_116) = l_115)) , 9L)) || g_104.f5) == p_8) , 0x5C604081L))
{
int64_t l_122 = (-1L);
(*g_62) ^= (safe_mod_func_int64_t_s_s((safe_mod_func_int32_t_s_s(((~((p_8 , 0xDC89BD50L) <= (((g_104.f2 = (((p_9 <= (((((((*l_112) > 0UL) < p_8) | 0x3CL) < l_122) > (-7L)) & l_122)) && p_8) <= 0x9749L)) & (*l_112)) , p_9))) ^ 0x38EFL), (**p_11))), p_10));
(*l_116) = (void*)0;
for (g_47 = 10; (g_47 > (-27)); --g_47)
{
int64_t l_131 = (-6L);
int8_t *l_132 = (void*)0;
int8_t *l_133[4] = {&g_134[0][3][0],&g_134[0][3][0],&g_134[0][3][0],&g_134[0][3][0]};
int32_t l_135 = (-6L);
int64_t *l_136 = &g_6;
int32_t **l_137 = &g_62;
int i;
(*p_11) = (*p_11);
(*l_112) = ((((*l_136) = ((**g_61) , (safe_add_func_int8_t_s_s((safe_sub_func_int8_t_s_s((l_135 = (safe_sub_func_uint16_t_u_u(l_131, ((g_106[0] |= ((void*)0 != &l_115)) != g_104.f5)))), p_8)), g_46)))) >= g_46) < p_9);
return l_137;
}
}
else
{
int16_t l_142 = 0xC9A4L;
int32_t ***l_148[1][1][1];
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 1; k++)
l_148[i][j][k] = (void*)0;
}
}
for (g_104.f2 = (-6); (g_104.f2 != 59); ++g_104.f2)
{
uint16_t *l_143[1][3][4] = {{{&l_59[3][2],(void*)0,&l_59[3][2],&l_59[3][2]},{(void*)0,(void*)0,&l_59[3][1],(void*)0},{(void*)0,&l_59[3][2],&l_59[3][2],(void*)0}}};
int i, j, k;
(*g_61) = ((safe_lshift_func_int8_t_s_u(((l_144[0][0] = l_142) & g_104.f5), 1)) , (*g_61));
}
for (g_28 = 14; (g_28 != 5); g_28 = safe_sub_func_uint8_t_u_u(g_28, 3))
{
if ((**p_11))
break;
(*l_112) |= 0xB3B6C1D0L;
if ((**g_61))
continue;
(*l_112) = (~p_8);
}
if (((p_11 == (l_149 = &g_62)) > (((~(0xADL >= ((((safe_rshift_func_uint16_t_u_s((((safe_rshift_func_uint16_t_u_s((safe_add_func_uint64_t_u_u(g_46, g_134[0][3][0])), 4)) || p_8) && g_134[0][3][0]), 7)) , 0UL) , g_134[0][3][0]) , 0xA3L))) | g_104.f3) <= p_9)))
{
int64_t **l_162 = (void*)0;
int64_t *l_164 = &g_6;
int64_t **l_163 = &l_164;
int32_t l_167[2][3] = {{0x322D81C2L,0x322D81C2L,0x322D81C2L},{(-3L),(-3L),(-3L)}};
int i, j;
(*g_62) |= (p_10 > (safe_rshift_func_int16_t_s_s((g_104.f0 > (((safe_sub_func_uint64_t_u_u(0xB0F35947468A156ALL, 0L)) ^ 4294967295UL) ^ 0xBA12L)), p_10)));
(*l_112) = (((+(-8L)) || (((*l_163) = &g_47) == (l_165[0] = &l_95))) != ((p_8 & (-1L)) >= l_166));
g_170++;
}
else
{
(*g_174) = g_173;
}
if ((**p_11))
{
uint64_t **l_177 = &l_105[0];
uint64_t ***l_176[2][2][2] = {{{&l_177,&l_177},{&l_177,&l_177}},{{&l_177,&l_177},{&l_177,&l_177}}};
int i, j, k;
l_178 = &l_105[0];
return &g_62;
}
else
{
uint32_t l_179 = 1UL;
--l_179;
}
}
}
return l_182;
}
int main (int argc, char* argv[])
{
int i, j, k;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
transparent_crc(g_6, "g_6", print_hash_value);
transparent_crc(g_28, "g_28", print_hash_value);
transparent_crc(g_31, "g_31", print_hash_value);
transparent_crc(g_46, "g_46", print_hash_value);
transparent_crc(g_47, "g_47", print_hash_value);
transparent_crc(g_104.f0, "g_104.f0", print_hash_value);
transparent_crc(g_104.f1, "g_104.f1", print_hash_value);
transparent_crc(g_104.f2, "g_104.f2", print_hash_value);
transparent_crc(g_104.f3, "g_104.f3", print_hash_value);
transparent_crc(g_104.f4, "g_104.f4", print_hash_value);
transparent_crc(g_104.f5, "g_104.f5", print_hash_value);
transparent_crc(g_104.f6, "g_104.f6", print_hash_value);
for (i = 0; i < 2; i++)
{
transparent_crc(g_106[i], "g_106[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
for (i = 0; i < 3; i++)
{
for (j = 0; j < 4; j++)
{
for (k = 0; k < 2; k++)
{
transparent_crc(g_134[i][j][k], "g_134[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_169, "g_169", print_hash_value);
transparent_crc(g_170, "g_170", print_hash_value);
transparent_crc(g_173.f0, "g_173.f0", print_hash_value);
transparent_crc(g_173.f1, "g_173.f1", print_hash_value);
transparent_crc(g_173.f2, "g_173.f2", print_hash_value);
transparent_crc(g_173.f3, "g_173.f3", print_hash_value);
transparent_crc(g_173.f4, "g_173.f4", print_hash_value);
transparent_crc(g_173.f5, "g_173.f5", print_hash_value);
transparent_crc(g_173.f6, "g_173.f6", print_hash_value);
transparent_crc(g_183, "g_183", print_hash_value);
transparent_crc(g_203, "g_203", print_hash_value);
transparent_crc(g_204.f0, "g_204.f0", print_hash_value);
transparent_crc(g_204.f1, "g_204.f1", print_hash_value);
transparent_crc(g_204.f2, "g_204.f2", print_hash_value);
transparent_crc(g_204.f3, "g_204.f3", print_hash_value);
transparent_crc(g_204.f4, "g_204.f4", print_hash_value);
transparent_crc(g_204.f5, "g_204.f5", print_hash_value);
transparent_crc(g_204.f6, "g_204.f6", print_hash_value);
transparent_crc(g_212, "g_212", print_hash_value);
transparent_crc(g_214.f0, "g_214.f0", print_hash_value);
transparent_crc(g_214.f1, "g_214.f1", print_hash_value);
transparent_crc(g_214.f2, "g_214.f2", print_hash_value);
transparent_crc(g_214.f3, "g_214.f3", print_hash_value);
transparent_crc(g_214.f4, "g_214.f4", print_hash_value);
transparent_crc(g_214.f5, "g_214.f5", print_hash_value);
transparent_crc(g_214.f6, "g_214.f6", print_hash_value);
for (i = 0; i < 2; i++)
{
for (j = 0; j < 2; j++)
{
transparent_crc(g_234[i][j], "g_234[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_235, "g_235", print_hash_value);
transparent_crc(g_237, "g_237", print_hash_value);
transparent_crc(g_246.f0, "g_246.f0", print_hash_value);
transparent_crc(g_246.f1, "g_246.f1", print_hash_value);
transparent_crc(g_246.f2, "g_246.f2", print_hash_value);
transparent_crc(g_246.f3, "g_246.f3", print_hash_value);
transparent_crc(g_246.f4, "g_246.f4", print_hash_value);
transparent_crc(g_246.f5, "g_246.f5", print_hash_value);
transparent_crc(g_246.f6, "g_246.f6", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
