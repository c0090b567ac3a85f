/* csmith 2.3.0 --seed 97 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 18293369899672115518 */
// Options:   --seed 97 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
static const int32_t g_8 = 0xF782A183L;
static const int32_t *g_7 = &g_8;
static int8_t g_22 = 0x44L;
static int32_t g_33 = (-1L);
static int32_t *g_32 = &g_33;
static int32_t g_49 = 0xCCDF493AL;
static uint8_t g_91 = 0UL;
static int32_t g_99 = 0x4EDDC8DEL;
static volatile int32_t g_100 = 1L;
static int32_t g_101 = 1L;
static uint64_t g_102 = 18446744073709551607UL;
static uint32_t g_110 = 0x6B503822L;
static volatile uint64_t g_121 = 1UL;
static volatile uint64_t * volatile g_120 = &g_121;
static uint32_t g_128[4][1] = {{0x0BCF91A7L},{0x0BCF91A7L},{0x0BCF91A7L},{0x0BCF91A7L}};
static uint16_t g_189 = 0x46F6L;
static volatile uint8_t g_198[1] = {0x0EL};
static int32_t * volatile g_218 = &g_33;
static int8_t g_281 = 0xA1L;
static volatile int8_t g_282 = 0x9BL;
static uint32_t g_283 = 0xCAC1FD88L;
static int32_t ** const  volatile g_295 = &g_32;
static volatile uint64_t g_309 = 0x42D0C3387C6CBC41LL;
static volatile uint8_t g_312 = 247UL;
static int16_t g_328 = 0x95E6L;
static int32_t ** volatile g_347[4] = {&g_32,&g_32,&g_32,&g_32};
static int32_t ** volatile g_348 = &g_32;
static int32_t ** volatile g_367 = &g_32;
static uint64_t  func_1(void);
static int32_t * const  func_2(const int32_t * p_3, int32_t  p_4, uint8_t  p_5, int32_t * p_6);
static int32_t * func_9(int8_t  p_10, int32_t * p_11);
static uint64_t  func_1(void)
{
uint64_t l_16 = 5UL;
int8_t *l_21[2];
int32_t l_23 = 1L;
int32_t l_24 = (-1L);
int32_t **l_105 = &g_32;
int32_t **l_366[1];
int i;
for (i = 0; i < 2; i++)
l_21[i] = &g_22;
for (i = 0; i < 1; i++)
l_366[i] = &g_32;
(*g_367) = func_2(g_7, (((*l_105) = func_9((((safe_mul_func_uint16_t_u_u((safe_lshift_func_int8_t_s_u(l_16, 1)), (g_8 < ((safe_lshift_func_int8_t_s_u((safe_div_func_int8_t_s_s((l_23 ^= (((((l_16 <= 0UL) , l_16) > g_8) <= 255UL) & 248UL)), l_16)), l_16)) > l_16)))) || l_16) , l_24), &l_24)) == &g_33), g_100, &l_24);
return (*g_120);
}
static int32_t * const  func_2(const int32_t * p_3, int32_t  p_4, uint8_t  p_5, int32_t * p_6)
{
uint64_t l_108 = 0xDF3ABA37D4A05759LL;
uint32_t *l_109[2][1][2] = {{{&g_110,&g_110}},{{&g_110,&g_110}}};
int32_t l_111 = 0L;
int32_t l_112[1][1][1];
const int8_t *l_113 = &g_22;
int64_t l_114 = 2L;
uint16_t *l_228[2];
uint8_t l_248 = 4UL;
const int16_t l_303[4][3][3] = {{{0x64BDL,1L,(-4L)},{0x4D98L,0x4D98L,5L},{1L,0x64BDL,0x0540L}},{{(-1L),0x4D98L,(-1L)},{(-10L),1L,1L},{1L,(-1L),(-1L)}},{{1L,(-10L),0x0540L},{(-3L),1L,5L},{1L,1L,(-4L)}},{{1L,(-3L),0L},{(-10L),1L,(-10L)},{(-3L),(-1L),8L}}};
int32_t l_345 = (-6L);
int32_t * const l_363 = &l_112[0][0][0];
int32_t * const l_364 = &l_112[0][0][0];
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 1; k++)
l_112[i][j][k] = 0x33AFFD86L;
}
}
for (i = 0; i < 2; i++)
l_228[i] = &g_189;
if (((((safe_add_func_uint8_t_u_u((g_102 <= g_91), (l_108 > ((l_112[0][0][0] &= (l_111 |= (p_4 , 5UL))) >= p_5)))) <= (*g_7)) , l_113) != l_113))
{
uint32_t l_125[3][3] = {{0xA5162B35L,0xA5162B35L,0xAA0A5B80L},{0xA5162B35L,0xA5162B35L,0xAA0A5B80L},{0xA5162B35L,0xA5162B35L,0xAA0A5B80L}};
int32_t l_127 = (-7L);
int i, j;
if ((*g_32))
{
uint64_t *l_122 = &l_108;
int32_t l_124 = 0x5CBCDF5DL;
int32_t * const l_126[2][2][1] = {{{&l_112[0][0][0]},{&l_112[0][0][0]}},{{&l_112[0][0][0]},{&l_112[0][0][0]}}};
uint64_t l_137 = 8UL;
int i, j, k;
if ((g_110 && ((g_8 <= (g_99 , l_114)) , g_22)))
{
uint64_t *l_117 = &g_102;
uint64_t **l_123 = &l_122;
(*g_32) ^= (((safe_sub_func_uint64_t_u_u(((*l_117) = 0x1A57850C049AA43CLL), ((safe_sub_func_int64_t_s_s(((g_120 == ((*l_123) = l_122)) && ((void*)0 != &l_122)), l_124)) >= l_125[1][0]))) , l_124) > 0xA3B8L);
}
else
{
return &g_33;
}
--g_128[2][0];
for (l_127 = 0; (l_127 < 1); l_127 = safe_add_func_int8_t_s_s(l_127, 3))
{
(*p_6) = (18446744073709551614UL < ((p_4 > (+((g_49 < ((safe_lshift_func_int8_t_s_s((safe_unary_minus_func_int64_t_s(0x9FED1463E212FD21LL)), p_5)) ^ g_49)) , l_125[1][0]))) && g_99));
l_137--;
return &g_33;
}
}
else
{
uint16_t l_152 = 0x787CL;
for (p_4 = (-18); (p_4 != (-7)); p_4++)
{
int32_t * const l_142 = &l_112[0][0][0];
return &g_33;
}
for (g_91 = 5; (g_91 == 38); g_91 = safe_add_func_uint32_t_u_u(g_91, 6))
{
int32_t **l_145 = &g_32;
int64_t *l_153 = &l_114;
int8_t *l_154 = &g_22;
(*l_145) = &p_4;
(*p_6) |= (((*l_154) = (((((*l_153) = (&g_100 != ((*l_145) = func_9(((safe_mod_func_uint32_t_u_u(((safe_mod_func_uint32_t_u_u((g_110--), g_128[2][0])) >= (g_8 && p_5)), l_152)) >= p_4), (*l_145))))) & 0x6C9C1765A9252878LL) < 3UL) ^ p_5)) | 0UL);
}
}
}
else
{
uint64_t l_164 = 0xC2E982C83C740145LL;
int32_t l_168[4] = {0xA24EF59AL,0xA24EF59AL,0xA24EF59AL,0xA24EF59AL};
uint8_t *l_215 = &g_91;
int i;
if ((&p_4 == &g_8))
{
uint64_t **l_163 = (void*)0;
int32_t l_165[3][2];
uint32_t l_169[1];
int8_t l_224 = (-4L);
int i, j;
for (i = 0; i < 3; i++)
{
for (j = 0; j < 2; j++)
l_165[i][j] = 0x71E6FE0FL;
}
for (i = 0; i < 1; i++)
l_169[i] = 1UL;
if ((((safe_rshift_func_int16_t_s_u(((((--g_128[2][0]) || p_5) , &g_22) == &g_22), (safe_mod_func_uint8_t_u_u((safe_mul_func_uint8_t_u_u((l_163 != &g_120), l_111)), l_164)))) , 0x7CL) , (*g_32)))
{
(*p_6) = (*p_6);
return &g_33;
}
else
{
int32_t *l_166 = &l_165[0][1];
int32_t *l_167[1][1];
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
l_167[i][j] = &l_165[1][0];
}
(*p_6) |= (0xE33FL != (g_49 && ((l_165[0][1] & l_165[0][1]) , 3L)));
l_169[0]--;
}
if (((safe_div_func_int16_t_s_s((((l_112[0][0][0] , (l_163 == (void*)0)) > (safe_rshift_func_int16_t_s_s(((-10L) == p_4), l_168[2]))) | p_4), g_102)) < 1L))
{
return &g_33;
}
else
{
uint16_t *l_188 = &g_189;
int32_t *l_190 = (void*)0;
int32_t **l_191 = &g_32;
int32_t *l_192 = &g_33;
int32_t *l_193 = &l_112[0][0][0];
int32_t *l_194 = &l_168[2];
int32_t *l_195 = &l_165[2][1];
int32_t *l_196 = &g_33;
int32_t *l_197[4][2] = {{&g_33,&l_112[0][0][0]},{&l_112[0][0][0],&g_33},{&l_112[0][0][0],&l_112[0][0][0]},{&g_33,&l_112[0][0][0]}};
uint64_t *l_205 = &g_102;
int i, j;
(*l_191) = ((safe_div_func_uint64_t_u_u(((((*g_32) = (1UL ^ g_49)) > (safe_rshift_func_uint16_t_u_u((safe_mod_func_uint64_t_u_u(((p_5 = ((safe_mod_func_int32_t_s_s(((safe_sub_func_uint64_t_u_u((((*g_7) ^ (l_165[0][1] = (g_128[2][0] = ((safe_lshift_func_uint16_t_u_u(((*l_188) = p_4), p_4)) != p_5)))) && 0xE8L), (*g_120))) , (*g_7)), 0xD4508A83L)) < g_91)) & l_169[0]), 0xFF47029A216054A3LL)), 11))) , p_4), g_99)) , l_190);
g_198[0]--;
(*l_193) ^= ((safe_mod_func_int64_t_s_s(g_189, ((l_165[0][1] = 7L) | ((((*l_205) |= (safe_div_func_uint16_t_u_u(p_5, l_169[0]))) && p_4) > (*g_120))))) <= g_101);
(*l_193) |= (safe_lshift_func_int8_t_s_s((safe_lshift_func_uint16_t_u_u((safe_mod_func_int8_t_s_s((((void*)0 == &g_120) < 0UL), (~((l_215 = &p_5) != (void*)0)))), p_4)), l_165[2][0]));
}
for (g_110 = (-18); (g_110 >= 22); ++g_110)
{
uint32_t l_223 = 18446744073709551614UL;
uint16_t *l_227[1][2];
uint16_t **l_226 = &l_227[0][0];
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 2; j++)
l_227[i][j] = &g_189;
}
(*g_218) &= ((*p_6) = l_168[2]);
l_224 = (65535UL && (((safe_add_func_uint32_t_u_u((0xE73F2C4129FC6789LL != (((((safe_rshift_func_int8_t_s_s((-6L), p_4)) <= l_223) > p_5) , 1L) ^ l_223)), l_169[0])) < 0x41891F5278872D5FLL) <= (*g_120)));
(*p_6) |= (!(((*l_226) = (void*)0) == l_228[0]));
}
}
else
{
uint32_t l_244[1][3];
int32_t *l_245 = &l_112[0][0][0];
int32_t l_277 = 8L;
int32_t l_278 = (-4L);
int32_t l_279[3];
int32_t l_280[3];
uint64_t *l_294[2][3];
const int8_t **l_300 = &l_113;
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 3; j++)
l_244[i][j] = 18446744073709551607UL;
}
for (i = 0; i < 3; i++)
l_279[i] = 1L;
for (i = 0; i < 3; i++)
l_280[i] = 0x9CC5E223L;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 3; j++)
l_294[i][j] = &l_164;
}
if ((l_112[0][0][0] ^= (!0L)))
{
int64_t l_243 = 0x3D015D564F06660DLL;
int32_t **l_246 = &l_245;
int32_t **l_247 = &g_32;
(*l_247) = ((*l_246) = func_9((safe_lshift_func_int16_t_s_u((safe_sub_func_int16_t_s_s((-9L), ((safe_lshift_func_int8_t_s_u((safe_mul_func_int16_t_s_s(((safe_lshift_func_uint8_t_u_u(((!(safe_add_func_int64_t_s_s((((void*)0 != &g_120) <= (((l_243 |= g_102) , p_5) > p_4)), 0x01D0AB515CB5E7A7LL))) > (*p_6)), p_4)) && g_121), 65535UL)), 7)) && 0xFD04AB98L))), l_244[0][2])), l_245));
(*l_245) = (((2UL <= (++l_248)) , &g_128[2][0]) == (void*)0);
(**l_247) = (safe_mul_func_int8_t_s_s(((((*p_3) > (safe_mod_func_uint32_t_u_u((safe_sub_func_uint32_t_u_u(p_4, ((+(safe_add_func_int8_t_s_s((**l_247), 0xCCL))) == (*l_245)))), g_100))) & (**l_246)) < 0x8B9C543437DAB902LL), g_102));
}
else
{
uint64_t *l_266 = &l_164;
int32_t *l_268 = &l_112[0][0][0];
int32_t *l_269 = &g_33;
int32_t *l_270 = &g_33;
int32_t *l_271 = (void*)0;
int32_t *l_272 = &l_112[0][0][0];
int32_t *l_273 = &g_33;
int32_t *l_274 = &l_112[0][0][0];
int32_t *l_275 = &l_111;
int32_t *l_276[4];
int i;
for (i = 0; i < 4; i++)
l_276[i] = &l_112[0][0][0];
lbl_267:
(*p_6) = ((safe_lshift_func_uint16_t_u_s(0x0F59L, 10)) < ((safe_mul_func_int8_t_s_s((-2L), ((void*)0 == &g_121))) <= p_5));
(*g_32) = (p_4 || ((*l_266) ^= (safe_lshift_func_uint16_t_u_s(0xA24BL, g_33))));
if (p_4)
goto lbl_267;
++g_283;
}
if (g_22)
goto lbl_296;
lbl_296:
(*g_295) = func_9(g_128[2][0], func_9(((l_111 &= ((safe_sub_func_int16_t_s_s((safe_rshift_func_uint16_t_u_u(0xF439L, 3)), (safe_div_func_int32_t_s_s((p_4 || (safe_div_func_int64_t_s_s(l_112[0][0][0], g_283))), 1L)))) , 0xE9F5CC73E7C29183LL)) , g_91), &l_112[0][0][0]));
if ((((((*g_218) = ((l_112[0][0][0] = (safe_add_func_uint64_t_u_u((g_102 &= ((((((g_110 = g_49) == (+(((*l_300) = l_113) == (void*)0))) > ((safe_mul_func_uint8_t_u_u(g_8, (*l_245))) , 0x5ABD99D5L)) || l_164) || l_303[3][0][2]) | 1L)), g_91))) & l_111)) == g_283) , (*l_245)) | g_281))
{
int32_t *l_304 = &l_168[1];
int32_t **l_305 = &l_245;
(*l_305) = l_304;
}
else
{
int32_t *l_306 = (void*)0;
int32_t *l_307 = &l_168[2];
int32_t *l_308[4][4] = {{&l_168[0],&l_280[1],&l_280[1],&l_168[0]},{&l_280[1],&l_168[0],&l_280[1],&l_280[1]},{&l_168[0],&l_168[0],&l_112[0][0][0],&l_168[0]},{&l_168[0],&l_280[1],&l_280[1],&l_168[0]}};
int i, j;
++g_309;
g_312++;
}
}
}
if ((((~p_4) ^ p_5) >= g_309))
{
return (*g_295);
}
else
{
uint32_t l_320[4];
uint16_t *l_330 = &g_189;
int32_t l_342 = 0xCFE5E803L;
int32_t * const l_365 = (void*)0;
int i;
for (i = 0; i < 4; i++)
l_320[i] = 0xF6C1AABAL;
for (g_49 = (-18); (g_49 == (-5)); g_49 = safe_add_func_int32_t_s_s(g_49, 9))
{
uint16_t *l_321 = (void*)0;
for (l_108 = (-2); (l_108 <= 8); l_108++)
{
uint32_t l_324 = 1UL;
int16_t *l_327 = &g_328;
const int32_t **l_329 = &g_7;
(*p_6) ^= l_320[0];
(*p_6) = (&g_189 != l_321);
(*p_6) &= ((((((((((*l_329) = func_9((0xC1F8L != (safe_div_func_int16_t_s_s(l_324, ((*l_327) |= (safe_div_func_uint8_t_u_u(0xACL, (((void*)0 == &l_113) , 0x77L))))))), (*g_295))) == &g_33) , l_321) != l_330) , 4UL) & 0xFD7BL) , (*g_120)) && p_4) < g_8);
return (*g_295);
}
if ((*p_3))
continue;
if (l_303[1][1][1])
continue;
}
for (g_22 = 0; (g_22 <= 24); g_22++)
{
if (((safe_add_func_int8_t_s_s(((0x698BL < (l_111 = (safe_mul_func_uint16_t_u_u(((g_312 ^ (safe_add_func_uint32_t_u_u((!((p_4 & (safe_mod_func_uint16_t_u_u((((g_128[2][0] = (l_342 |= ((p_5 || p_5) < l_303[1][2][2]))) , (void*)0) != &l_330), 0x474BL))) , p_5)), g_283))) , 65529UL), l_320[3])))) < 0L), 0x57L)) && 1L))
{
uint8_t *l_346 = &g_91;
(*p_6) = (p_4 < (safe_add_func_uint8_t_u_u(((*l_346) = l_345), 0xC2L)));
}
else
{
int8_t *l_351 = (void*)0;
int64_t *l_354 = &l_114;
const int32_t *l_361 = &l_111;
const int32_t **l_362 = &l_361;
(*g_348) = &p_4;
(*p_6) = ((*g_32) = (safe_mul_func_uint8_t_u_u((l_351 == (void*)0), ((p_4 == ((safe_lshift_func_uint16_t_u_s(((*l_330) ^= p_5), 13)) == p_5)) < 255UL))));
(*p_6) = (*g_218);
(*g_32) = (((*l_354) = (0xF4L ^ p_4)) != (safe_sub_func_int64_t_s_s((safe_lshift_func_uint8_t_u_u(l_248, 2)), ((safe_lshift_func_uint16_t_u_s(((((g_189 = (((*l_362) = l_361) == (void*)0)) < g_312) ^ 255UL) , 0x14DEL), 15)) <= 4UL))));
}
}
return l_365;
}
}
static int32_t * func_9(int8_t  p_10, int32_t * p_11)
{
uint64_t l_25 = 0xD478254981C5860BLL;
int32_t **l_34 = (void*)0;
int32_t *l_35 = &g_33;
uint64_t l_47 = 0x72FDDD0C6A332E52LL;
int32_t l_65 = (-1L);
int32_t l_79 = 0L;
int8_t l_89[1];
int32_t *l_94 = &l_65;
int32_t *l_95 = &l_65;
int32_t *l_96 = &l_65;
int32_t *l_97[4][3][4] = {{{&g_33,&g_33,&g_33,&g_33},{&g_33,&g_33,&l_79,&l_79},{&l_79,&l_79,&g_33,&l_79}},{{&l_79,&l_79,&l_79,&l_79},{&l_79,&g_33,&l_79,&g_33},{&l_79,&g_33,&l_65,&g_33}},{{&l_79,&g_33,&l_79,&g_33},{&g_33,&l_79,&l_79,&l_65},{&g_33,&g_33,&l_79,&l_79}},{{&l_79,&l_65,&l_65,&l_79},{&l_79,&l_79,&l_79,(void*)0},{&l_79,&l_79,&l_79,(void*)0}}};
int32_t l_98[4];
int i, j, k;
for (i = 0; i < 1; i++)
l_89[i] = 1L;
for (i = 0; i < 4; i++)
l_98[i] = (-1L);
return &g_33;
}
int main (int argc, char* argv[])
{
int i, j;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
transparent_crc(g_8, "g_8", print_hash_value);
transparent_crc(g_22, "g_22", print_hash_value);
transparent_crc(g_33, "g_33", print_hash_value);
transparent_crc(g_49, "g_49", print_hash_value);
transparent_crc(g_91, "g_91", print_hash_value);
transparent_crc(g_99, "g_99", print_hash_value);
transparent_crc(g_100, "g_100", print_hash_value);
transparent_crc(g_101, "g_101", print_hash_value);
transparent_crc(g_102, "g_102", print_hash_value);
transparent_crc(g_110, "g_110", print_hash_value);
transparent_crc(g_121, "g_121", print_hash_value);
for (i = 0; i < 4; i++)
{
for (j = 0; j < 1; j++)
{
transparent_crc(g_128[i][j], "g_128[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_189, "g_189", print_hash_value);
for (i = 0; i < 1; i++)
{
transparent_crc(g_198[i], "g_198[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_281, "g_281", print_hash_value);
transparent_crc(g_282, "g_282", print_hash_value);
transparent_crc(g_283, "g_283", print_hash_value);
transparent_crc(g_309, "g_309", print_hash_value);
transparent_crc(g_312, "g_312", print_hash_value);
transparent_crc(g_328, "g_328", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
