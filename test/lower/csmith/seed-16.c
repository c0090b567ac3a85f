/* csmith 2.3.0 --seed 16 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 9324677326001896009 */
// Options:   --seed 16 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
#pragma pack(push)
#pragma pack(1)
struct S0 {
uint8_t  f0;
int32_t  f1;
int8_t  f2;
};
#pragma pack(pop)
union U1 {
int8_t * f0;
const volatile int32_t  f1;
int64_t  f2;
};
static volatile int16_t g_5 = 0x65E0L;
static int8_t g_20 = (-1L);
static int8_t *g_19 = &g_20;
static int32_t g_26 = 7L;
static int32_t g_40 = 1L;
static int16_t g_46[2] = {0x96F7L,0x96F7L};
static int16_t g_55 = 0x5E5AL;
static int16_t *g_54 = &g_55;
static uint64_t g_76 = 0x8679DD5AE909801CLL;
static int32_t g_86 = 1L;
static uint64_t g_87 = 0UL;
static uint64_t g_94 = 0x71313FE16D896CD2LL;
static struct S0 g_97 = {0xB6L,0xCE132E46L,-1L};
static uint64_t g_126 = 1UL;
static int32_t g_150 = (-9L);
static int32_t g_151[1] = {0x5CB47B8EL};
static uint64_t g_152 = 18446744073709551607UL;
static uint32_t g_175 = 0x113A2588L;
static int8_t **g_189 = &g_19;
static int8_t ***g_188[4][4] = {{&g_189,&g_189,&g_189,&g_189},{&g_189,&g_189,&g_189,&g_189},{&g_189,&g_189,&g_189,&g_189},{&g_189,&g_189,&g_189,&g_189}};
static uint32_t * volatile g_208[2][1] = {{(void*)0},{(void*)0}};
static uint32_t * volatile * volatile g_207 = &g_208[1][0];
static volatile int32_t * volatile * volatile * volatile g_217 = (void*)0;
static union U1 g_224[2][2][3] = {{{{0},{0},{0}},{{0},{0},{0}}},{{{0},{0},{0}},{{0},{0},{0}}}};
static int32_t *g_229 = &g_150;
static int32_t ** volatile g_228 = &g_229;
static uint16_t g_250[3] = {0UL,0UL,0UL};
static uint32_t g_261 = 1UL;
static volatile int64_t g_267 = 1L;
static volatile uint32_t g_268 = 4294967295UL;
static int32_t ** const  volatile g_286[4] = {&g_229,&g_229,&g_229,&g_229};
static int32_t  func_1(void);
static int8_t * func_6(int8_t * p_7, uint16_t  p_8, int64_t  p_9, int16_t  p_10, uint32_t  p_11);
static uint32_t  func_15(int8_t * p_16, int8_t * p_17, struct S0  p_18);
static int32_t  func_1(void)
{
int32_t l_14[1];
int8_t *l_21[2];
struct S0 l_22 = {0x87L,-4L,-1L};
uint32_t l_129 = 4UL;
int32_t l_247 = (-1L);
int32_t l_248 = 4L;
int32_t l_249 = 0x9C46A1A6L;
int32_t *l_274 = &l_249;
uint16_t l_282 = 0xA448L;
int32_t *l_288 = (void*)0;
int32_t *l_289[3];
uint8_t l_290[2];
int32_t l_297[1][4][2] = {{{0x59D9BB4EL,0x59D9BB4EL},{0x59D9BB4EL,0x59D9BB4EL},{0x59D9BB4EL,0x59D9BB4EL},{0x59D9BB4EL,0x59D9BB4EL}}};
uint16_t l_298 = 0x3544L;
uint8_t *l_299 = &l_290[1];
uint32_t l_300 = 9UL;
uint32_t l_301[3][2][1] = {{{1UL},{4294967295UL}},{{4294967295UL},{1UL}},{{4294967295UL},{4294967295UL}}};
int i, j, k;
for (i = 0; i < 1; i++)
l_14[i] = (-1L);
for (i = 0; i < 2; i++)
l_21[i] = &g_20;
for (i = 0; i < 3; i++)
l_289[i] = &l_248;
for (i = 0; i < 2; i++)
l_290[i] = 0x1FL;
if ((!((safe_add_func_int64_t_s_s(g_5, (((*g_189) = func_6(((safe_rshift_func_uint16_t_u_s(l_14[0], (l_14[0] && func_15(g_19, l_21[1], l_22)))) , (void*)0), l_22.f0, l_129, l_22.f2, g_55)) != l_21[1]))) <= g_86)))
{
int32_t l_206 = 7L;
uint16_t l_215 = 0xD67CL;
int32_t *l_227 = (void*)0;
int8_t **l_237 = (void*)0;
int32_t l_256 = 0x95907062L;
int32_t l_257 = (-1L);
int32_t l_259 = 0xC164ED75L;
int32_t l_260[3];
int i;
for (i = 0; i < 3; i++)
l_260[i] = 0xDF291984L;
if ((l_206 = (-9L)))
{
uint32_t * volatile * volatile *l_209 = (void*)0;
uint32_t * volatile * volatile *l_210 = &g_207;
(*l_210) = g_207;
for (l_206 = (-5); (l_206 == 21); l_206 = safe_add_func_uint64_t_u_u(l_206, 3))
{
const int32_t *l_213[4][4][4] = {{{&g_150,&g_150,&g_150,&g_150},{&g_150,&g_150,(void*)0,&g_150},{&g_150,&g_150,(void*)0,&g_150},{&g_150,&g_26,&g_150,(void*)0}},{{&g_150,&g_26,&g_26,&g_150},{&g_26,&g_150,&g_150,&g_150},{&g_26,&g_150,&g_26,&g_150},{&g_150,&g_150,&g_150,&g_150}},{{&g_150,&g_150,(void*)0,&g_150},{&g_150,&g_150,(void*)0,&g_150},{&g_150,&g_26,&g_150,(void*)0},{&g_150,&g_26,&g_26,&g_150}},{{&g_26,&g_150,&g_150,&g_150},{&g_26,&g_150,&g_26,&g_150},{&g_150,&g_150,&g_150,&g_150},{&g_150,&g_150,(void*)0,&g_150}}};
const int32_t **l_214 = &l_213[1][1][1];
int32_t *l_216 = &g_26;
int32_t **l_220 = &l_216;
int32_t ***l_219 = &l_220;
int32_t ****l_218 = &l_219;
int i, j, k;
(*l_216) = (l_215 = (((*l_214) = l_213[1][1][1]) != (void*)0));
(*l_214) = &g_150;
(**l_220) ^= (g_217 == ((*l_218) = (void*)0));
return g_151[0];
}
}
else
{
for (g_87 = 0; g_87 < 1; g_87 += 1)
{
l_14[g_87] = 0x6259C9FFL;
}
}
for (l_129 = 0; (l_129 == 15); l_129++)
{
union U1 * const l_223 = &g_224[0][0][1];
union U1 *l_226 = (void*)0;
union U1 **l_225 = &l_226;
int32_t l_232 = 0x64E57383L;
int8_t **l_238[2];
int32_t *l_253 = &l_249;
int32_t *l_254 = &g_26;
int32_t *l_255 = (void*)0;
int32_t *l_258[3][2];
int i, j;
for (i = 0; i < 2; i++)
l_238[i] = &l_21[0];
for (i = 0; i < 3; i++)
{
for (j = 0; j < 2; j++)
l_258[i][j] = &g_40;
}
(*l_225) = (l_215 , l_223);
(*g_228) = l_227;
if ((safe_lshift_func_uint8_t_u_u(((l_232 && l_232) && (safe_lshift_func_int16_t_s_u(((safe_rshift_func_int8_t_s_s((((l_238[0] = l_237) != &l_21[1]) , l_206), l_232)) <= 8UL), l_232))), l_14[0])))
{
int32_t *l_239 = (void*)0;
int32_t *l_240 = (void*)0;
int32_t *l_241 = &g_150;
int32_t *l_242 = &g_40;
int32_t *l_243 = &g_150;
int32_t *l_244 = (void*)0;
int32_t *l_245 = &g_150;
int32_t *l_246[1][2][1];
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 2; j++)
{
for (k = 0; k < 1; k++)
l_246[i][j][k] = &g_150;
}
}
g_250[1]++;
if (l_14[0])
continue;
}
else
{
return l_22.f2;
}
g_261++;
}
}
else
{
int32_t l_264 = 0x14006B9AL;
return l_264;
}
for (g_86 = 0; (g_86 <= 0); g_86 += 1)
{
int32_t *l_265 = (void*)0;
int32_t *l_266[4];
uint8_t l_271 = 255UL;
int i;
for (i = 0; i < 4; i++)
l_266[i] = (void*)0;
++g_268;
l_271--;
l_274 = (*g_228);
for (l_22.f2 = 3; (l_22.f2 >= 0); l_22.f2 -= 1)
{
int32_t l_277 = 0xB1D98B46L;
int i;
if ((l_249 &= (safe_mod_func_int64_t_s_s((g_151[g_86] & g_151[g_86]), (-7L)))))
{
if (g_150)
break;
l_277 |= 0x49F298B9L;
g_40 &= (-1L);
}
else
{
int32_t l_285 = 0x25979984L;
int32_t **l_287 = (void*)0;
int i, j;
g_40 = l_22.f0;
g_40 |= (safe_div_func_uint64_t_u_u(((void*)0 != &g_189), (safe_lshift_func_uint16_t_u_s(((l_282 , (safe_add_func_int16_t_s_s((((l_285 , 0UL) & l_277) <= l_285), 0x1AC2L))) > g_87), (*g_54)))));
l_266[2] = &l_277;
}
}
}
l_290[1] ^= 0L;
l_300 = (safe_mul_func_uint16_t_u_u((((safe_lshift_func_uint8_t_u_u(((safe_mod_func_int8_t_s_s(l_297[0][3][1], l_298)) , 8UL), ((*l_299) |= g_40))) == 0x48C0L) == 0x1FL), g_86));
return l_301[1][0][0];
}
static int8_t * func_6(int8_t * p_7, uint16_t  p_8, int64_t  p_9, int16_t  p_10, uint32_t  p_11)
{
uint32_t l_140 = 0xC662609BL;
int32_t *l_141 = &g_40;
int32_t l_148[4] = {0x823BF627L,0x823BF627L,0x823BF627L,0x823BF627L};
struct S0 l_163 = {0UL,2L,6L};
int32_t *l_204 = &g_40;
int8_t *l_205[2];
int i;
for (i = 0; i < 2; i++)
l_205[i] = (void*)0;
if (((*l_141) ^= (safe_div_func_int32_t_s_s((((safe_lshift_func_uint16_t_u_s((safe_sub_func_uint32_t_u_u((safe_sub_func_int64_t_s_s(9L, g_46[0])), (safe_add_func_int32_t_s_s((l_140 , (0UL > l_140)), 7L)))), 9)) != p_10) , l_140), 0x9661A183L))))
{
int32_t *l_142 = &g_40;
int32_t *l_143 = (void*)0;
int32_t *l_144 = &g_26;
int32_t *l_145 = &g_40;
int32_t *l_146 = &g_26;
int32_t *l_147[1][4][1] = {{{&g_40},{&g_40},{&g_40},{&g_40}}};
int64_t l_149[2];
int i, j, k;
for (i = 0; i < 2; i++)
l_149[i] = 0x2BF17702E8EBDD08LL;
++g_152;
if ((0L != 1UL))
{
struct S0 *l_162[3][3][1] = {{{&g_97},{&g_97},{&g_97}},{{&g_97},{&g_97},{&g_97}},{{&g_97},{&g_97},{&g_97}}};
uint32_t *l_174 = &l_140;
int8_t **l_186 = &g_19;
int8_t ***l_185[1][1][3];
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 3; k++)
l_185[i][j][k] = &l_186;
}
}
if (((!(g_175 ^= (safe_mul_func_int8_t_s_s(((safe_mul_func_uint8_t_u_u(0x33L, (safe_mod_func_uint32_t_u_u(((*l_174) = ((l_163 = g_97) , ((safe_mul_func_int8_t_s_s(0x50L, (safe_rshift_func_int16_t_s_s((((safe_rshift_func_uint16_t_u_u(((safe_div_func_int8_t_s_s((+(!(*g_19))), p_8)) ^ g_97.f0), g_151[0])) , p_7) == p_7), p_11)))) & g_97.f0))), 0x67FFFD43L)))) ^ p_8), 0x7DL)))) , g_94))
{
int16_t l_182 = 0x862BL;
(*l_142) = ((safe_sub_func_int64_t_s_s(p_9, (p_11 , (-1L)))) , (safe_lshift_func_uint8_t_u_u((safe_add_func_int16_t_s_s(l_182, l_182)), 3)));
}
else
{
int32_t **l_184 = &l_143;
int32_t ***l_183 = &l_184;
int8_t ****l_187[1][2][4] = {{{&l_185[0][0][2],&l_185[0][0][2],&l_185[0][0][2],&l_185[0][0][2]},{&l_185[0][0][2],&l_185[0][0][2],&l_185[0][0][2],&l_185[0][0][2]}}};
int i, j, k;
(*l_183) = &l_143;
g_26 ^= g_126;
g_188[1][3] = l_185[0][0][0];
}
}
else
{
return (*g_189);
}
}
else
{
uint64_t l_200 = 18446744073709551615UL;
if ((safe_lshift_func_uint8_t_u_s((safe_add_func_int64_t_s_s(g_151[0], (((safe_rshift_func_int8_t_s_u((safe_lshift_func_int8_t_s_u(((p_10 = ((safe_mul_func_uint16_t_u_u((p_7 == (*g_189)), (-4L))) && l_200)) ^ (*g_54)), 0)), 6)) && g_151[0]) < (*g_19)))), 4)))
{
int32_t **l_201 = &l_141;
(*l_201) = &l_148[2];
}
else
{
int32_t *l_202 = &g_40;
int32_t **l_203 = &l_202;
l_204 = ((*l_203) = l_202);
(**l_203) = p_9;
}
}
return l_205[0];
}
static uint32_t  func_15(int8_t * p_16, int8_t * p_17, struct S0  p_18)
{
int8_t *l_23 = &g_20;
int8_t **l_24[2];
int32_t *l_25 = &g_26;
int32_t l_31 = 6L;
int32_t *l_39 = &g_40;
int16_t *l_45 = &g_46[0];
int32_t l_92 = 0xD58F1AF8L;
int i;
for (i = 0; i < 2; i++)
l_24[i] = &g_19;
(*l_25) = ((g_19 = l_23) != p_16);
lbl_81:
(*l_39) |= (safe_div_func_int8_t_s_s(((safe_lshift_func_uint16_t_u_s((((l_31 > g_20) > (safe_div_func_int64_t_s_s((safe_rshift_func_uint8_t_u_u(((0xF6L == (!((*l_25) = ((safe_lshift_func_int16_t_s_s(0x5835L, p_18.f1)) || (-5L))))) != 0x7221EBC5F93BE41BLL), 4)), p_18.f2))) < 0xBB30B137D3709E8ELL), 4)) != 0x1AFEC1E1L), g_20));
if ((((safe_add_func_int64_t_s_s((safe_rshift_func_int16_t_s_s(((void*)0 != &g_19), ((*l_45) &= 0xD1D9L))), (g_26 ^ (*g_19)))) ^ g_40) ^ 1L))
{
uint8_t l_65 = 0x62L;
int32_t l_93 = 0L;
int32_t *l_115 = &l_93;
(*l_25) = ((safe_rshift_func_uint16_t_u_s(((g_46[0] = 0L) > (((65535UL && (*l_39)) | (!(safe_div_func_uint32_t_u_u(1UL, 0xCA727646L)))) >= g_20)), g_40)) < 0x4EL);
(*l_39) = (g_46[1] , ((*l_25) = (safe_mul_func_uint8_t_u_u(((*l_25) || (g_46[0] >= (((g_54 = l_45) != (void*)0) & p_18.f1))), 249UL))));
for (g_20 = 0; (g_20 <= 1); g_20 += 1)
{
int32_t *l_56 = (void*)0;
int32_t *l_57 = &g_26;
int32_t *l_58 = &g_40;
int32_t *l_59 = &g_40;
int32_t *l_60 = &g_40;
int32_t *l_61 = &g_26;
int32_t *l_62 = &g_26;
int32_t *l_63 = &g_26;
int32_t *l_64[1][2][4] = {{{&g_40,(void*)0,(void*)0,&g_40},{(void*)0,&g_40,(void*)0,(void*)0}}};
int i, j, k;
--l_65;
(*l_63) |= (((safe_div_func_int8_t_s_s(((5UL | (((*p_16) > (safe_lshift_func_uint16_t_u_u(((~g_46[0]) < 1UL), 4))) && p_18.f2)) == 0x08L), p_18.f2)) && g_40) > 0x4BC0L);
}
for (p_18.f0 = 0; (p_18.f0 <= 10); p_18.f0 = safe_add_func_int32_t_s_s(p_18.f0, 6))
{
int32_t *l_75 = (void*)0;
int32_t l_84[3][3][3] = {{{(-2L),0xDCA5B7F4L,1L},{(-2L),(-2L),0xD1C1BBB8L},{(-2L),0xDCA5B7F4L,1L}},{{(-2L),(-2L),0xD1C1BBB8L},{(-2L),0xDCA5B7F4L,1L},{(-2L),(-2L),0xD1C1BBB8L}},{{(-2L),0xDCA5B7F4L,1L},{(-2L),(-2L),0xD1C1BBB8L},{(-2L),0xDCA5B7F4L,1L}}};
int32_t *l_90 = &g_26;
int32_t *l_91[2][4][1] = {{{&g_26},{&l_84[2][0][2]},{&g_26},{&l_84[2][0][2]}},{{&g_26},{&l_84[2][0][2]},{&g_26},{&l_84[2][0][2]}}};
int i, j, k;
g_76--;
for (g_40 = 0; (g_40 >= 13); g_40 = safe_add_func_int16_t_s_s(g_40, 2))
{
int32_t *l_82 = &g_26;
int32_t *l_83 = (void*)0;
int32_t *l_85[4][2] = {{&l_84[2][0][2],&g_40},{&g_40,&l_84[2][0][2]},{&g_40,&g_40},{&l_84[2][0][2],&g_40}};
int i, j;
if (p_18.f2)
goto lbl_81;
g_87++;
if (g_76)
break;
return (*l_82);
}
++g_94;
if (((g_97 , (0xB567EB8760324A0BLL | (safe_mul_func_uint16_t_u_u((~(((*l_90) &= p_18.f1) & ((safe_div_func_int8_t_s_s(((safe_add_func_uint16_t_u_u((0x52L <= 0x20L), (*g_54))) <= p_18.f2), l_65)) | p_18.f0))), p_18.f2)))) & g_46[0]))
{
int32_t *l_113 = &l_92;
int32_t **l_114 = (void*)0;
(*l_39) ^= (((safe_mod_func_uint8_t_u_u((p_18.f2 < ((l_93 >= (safe_div_func_int64_t_s_s(((safe_lshift_func_int8_t_s_s(((safe_sub_func_uint16_t_u_u(((((*g_19) , ((p_18.f1 < 0xD7L) | 0L)) <= p_18.f2) <= (*l_25)), p_18.f0)) | g_97.f2), 4)) , 0L), 7UL))) & p_18.f2)), (*p_16))) & 0UL) || 0xB9L);
l_115 = l_113;
}
else
{
struct S0 *l_116 = &g_97;
int32_t **l_117 = &l_91[1][2][0];
(*l_116) = g_97;
(*l_117) = &l_93;
}
}
}
else
{
uint8_t l_127 = 0UL;
struct S0 *l_128 = &g_97;
(*l_39) = (safe_div_func_uint16_t_u_u((safe_lshift_func_int8_t_s_s(((safe_mul_func_int8_t_s_s((*p_16), ((((((g_126 = (*p_16)) && (((p_18.f2 , &g_19) != &g_19) == p_18.f2)) , l_127) , l_128) == (void*)0) & l_127))) == 0x2EC2C21BL), l_127)), g_46[1]));
}
return g_94;
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
transparent_crc(g_20, "g_20", print_hash_value);
transparent_crc(g_26, "g_26", print_hash_value);
transparent_crc(g_40, "g_40", print_hash_value);
for (i = 0; i < 2; i++)
{
transparent_crc(g_46[i], "g_46[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_55, "g_55", print_hash_value);
transparent_crc(g_76, "g_76", print_hash_value);
transparent_crc(g_86, "g_86", print_hash_value);
transparent_crc(g_87, "g_87", print_hash_value);
transparent_crc(g_94, "g_94", print_hash_value);
transparent_crc(g_97.f0, "g_97.f0", print_hash_value);
transparent_crc(g_97.f1, "g_97.f1", print_hash_value);
transparent_crc(g_97.f2, "g_97.f2", print_hash_value);
transparent_crc(g_126, "g_126", print_hash_value);
transparent_crc(g_150, "g_150", print_hash_value);
for (i = 0; i < 1; i++)
{
transparent_crc(g_151[i], "g_151[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_152, "g_152", print_hash_value);
transparent_crc(g_175, "g_175", print_hash_value);
for (i = 0; i < 3; i++)
{
transparent_crc(g_250[i], "g_250[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_261, "g_261", print_hash_value);
transparent_crc(g_267, "g_267", print_hash_value);
transparent_crc(g_268, "g_268", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
