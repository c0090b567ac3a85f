/* csmith 2.3.0 --seed 70 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 6116644838387954827 */
// Options:   --seed 70 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
static volatile int32_t g_2 = 0x7E2799ACL;
static int32_t g_3[2][1][2] = {{{(-6L),(-6L)}},{{(-6L),(-6L)}}};
static int8_t g_12 = (-7L);
static int32_t g_15 = (-4L);
static int32_t *g_29[3] = {&g_15,&g_15,&g_15};
static int32_t *g_31 = &g_15;
static int32_t *g_32 = &g_15;
static const int32_t g_43 = 1L;
static const int32_t *g_42[3] = {&g_43,&g_43,&g_43};
static uint16_t g_49 = 1UL;
static uint32_t g_73 = 1UL;
static const int32_t **g_96 = &g_42[1];
static const int32_t *** volatile g_95 = &g_96;
static uint16_t g_153 = 0x3784L;
static int32_t g_154 = 0x0B7E5A13L;
static uint64_t g_188 = 0UL;
static int32_t g_191 = 2L;
static int8_t g_193 = 6L;
static int8_t *g_192 = &g_193;
static int16_t g_211 = 0L;
static uint32_t g_219[4] = {8UL,8UL,8UL,8UL};
static uint32_t *g_222 = &g_219[3];
static uint32_t **g_221 = &g_222;
static uint32_t *** volatile g_220 = &g_221;
static int32_t * volatile g_266[1][4][3] = {{{&g_191,&g_3[1][0][1],&g_3[1][0][1]},{&g_191,(void*)0,(void*)0},{&g_191,&g_3[1][0][1],&g_3[1][0][1]},{&g_191,(void*)0,(void*)0}}};
static int32_t * volatile g_267 = &g_191;
static volatile uint16_t g_285 = 65532UL;
static uint32_t *g_297 = &g_73;
static int32_t g_350 = 0x9037137AL;
static uint64_t  func_1(void);
static int8_t  func_20(int32_t * p_21, int32_t  p_22, int8_t * p_23);
static int32_t  func_24(int8_t  p_25);
static uint64_t  func_1(void)
{
uint8_t l_278 = 1UL;
int16_t *l_292 = (void*)0;
int16_t **l_291[4];
int32_t l_294 = 0L;
int32_t l_306 = (-10L);
int32_t l_307 = 0xC934C4DAL;
int32_t l_309 = 0x508DA7ADL;
int32_t l_310 = 1L;
int32_t l_311 = (-10L);
int32_t l_312 = 0x49C59023L;
int32_t l_313 = 0xF125F355L;
int32_t l_314 = 0xD86212F0L;
int32_t l_315 = (-5L);
int32_t l_316[4][3] = {{4L,7L,7L},{8L,1L,1L},{4L,7L,7L},{8L,1L,1L}};
uint8_t l_317 = 0x30L;
int32_t l_343 = 0xC21F22BDL;
uint32_t *l_360[2];
uint32_t l_369 = 4294967289UL;
int i, j;
for (i = 0; i < 4; i++)
l_291[i] = &l_292;
for (i = 0; i < 2; i++)
l_360[i] = (void*)0;
for (g_3[1][0][1] = 5; (g_3[1][0][1] == (-8)); g_3[1][0][1] = safe_sub_func_int8_t_s_s(g_3[1][0][1], 5))
{
uint32_t l_9 = 0UL;
int8_t *l_10 = (void*)0;
int8_t *l_11 = &g_12;
int32_t *l_13 = (void*)0;
int32_t *l_14 = &g_15;
int64_t l_279 = (-10L);
int32_t l_301 = (-4L);
int32_t l_303 = 0xF37908F4L;
int32_t l_305 = 0x1F0A15FAL;
int32_t l_308[4];
int8_t l_320 = (-8L);
int i;
for (i = 0; i < 4; i++)
l_308[i] = 1L;
}
if ((safe_mod_func_int32_t_s_s((((*g_221) = l_360[0]) == (g_43 , l_360[0])), (0xC60F2094L & 9L))))
{
int16_t l_361 = 1L;
int32_t *l_362 = &l_311;
int32_t *l_363 = &l_306;
int32_t *l_364 = &g_15;
int32_t *l_365 = &l_315;
int32_t *l_366 = &l_315;
int32_t *l_367 = &l_316[0][1];
int32_t *l_368[1];
int i;
for (i = 0; i < 1; i++)
l_368[i] = &l_311;
l_369++;
}
else
{
return l_307;
}
return g_285;
}
static int8_t  func_20(int32_t * p_21, int32_t  p_22, int8_t * p_23)
{
int64_t l_194 = 0xC7F1B25924D1F9F7LL;
int32_t l_203 = 0x5DBEDBEAL;
int32_t l_204 = 7L;
int32_t l_205[4];
int16_t *l_213 = &g_211;
uint32_t l_227 = 0UL;
uint32_t l_230 = 0x71F4C7C6L;
int32_t ***l_238 = (void*)0;
uint32_t l_246[4] = {1UL,1UL,1UL,1UL};
uint64_t l_277 = 18446744073709551615UL;
int i;
for (i = 0; i < 4; i++)
l_205[i] = 0xAD365824L;
for (g_188 = 0; (g_188 <= 2); g_188 += 1)
{
int32_t l_202 = 0x60E320F6L;
int32_t l_206[3];
uint64_t l_207 = 0xEA93889B654BA642LL;
int32_t l_214 = 0x4B01C82AL;
int i;
for (i = 0; i < 3; i++)
l_206[i] = 0xC518A76DL;
for (g_15 = 0; (g_15 <= 2); g_15 += 1)
{
int i;
for (g_12 = 0; (g_12 <= 2); g_12 += 1)
{
int i;
p_22 = l_194;
p_22 |= (safe_add_func_int8_t_s_s(((p_21 == (void*)0) && (g_15 , (*p_21))), 0xE2L));
}
g_42[g_188] = (g_29[g_15] = &g_3[1][0][0]);
if ((*p_21))
continue;
}
for (g_49 = (-17); (g_49 != 7); g_49 = safe_add_func_uint64_t_u_u(g_49, 2))
{
int32_t *l_199 = &g_15;
int32_t *l_200 = &g_15;
int32_t *l_201[2];
const int16_t *l_210 = &g_211;
const int16_t **l_212 = &l_210;
int i;
for (i = 0; i < 2; i++)
l_201[i] = &g_191;
l_207--;
l_214 = ((*g_32) = ((l_203 |= (*g_32)) <= (0xA9L >= (((*l_212) = l_210) != l_213))));
}
if ((*p_21))
break;
for (l_207 = 0; (l_207 == 13); ++l_207)
{
if ((*p_21))
{
if ((*p_21))
break;
}
else
{
uint32_t *l_218[1];
uint32_t **l_217 = &l_218[0];
int i;
for (i = 0; i < 1; i++)
l_218[i] = &g_219[3];
(*g_220) = l_217;
(*g_96) = &l_203;
if ((**g_96))
break;
}
if ((***g_95))
break;
}
}
lbl_241:
for (l_194 = 0; (l_194 >= 19); l_194++)
{
int32_t *l_225 = (void*)0;
int32_t *l_226[1];
int i;
for (i = 0; i < 1; i++)
l_226[i] = &l_203;
l_227++;
(*g_96) = (*g_96);
}
if (l_230)
{
uint32_t l_242 = 0UL;
int32_t *l_247 = &l_203;
(*g_32) |= (safe_lshift_func_int8_t_s_u((safe_rshift_func_uint8_t_u_s((~(0x3681L <= ((g_73 >= (safe_div_func_uint64_t_u_u((&g_96 != l_238), g_73))) <= (*g_192)))), (*g_192))), p_22));
for (l_194 = 0; (l_194 > 14); l_194 = safe_add_func_int16_t_s_s(l_194, 3))
{
if (l_203)
goto lbl_241;
}
(*g_31) = ((*l_247) ^= (((*p_23) &= (l_242 , ((safe_div_func_uint32_t_u_u((((void*)0 == &p_22) >= ((safe_unary_minus_func_int16_t_s(((((p_22 , (*p_21)) ^ 0xECA3B412L) ^ 0x9303632AL) >= 0x98A5062525884CE0LL))) > g_49)), l_246[2])) ^ p_22))) < p_22));
(*g_96) = (void*)0;
}
else
{
uint32_t * const l_255 = &g_73;
int32_t l_256 = 0x8495D608L;
int16_t l_263 = (-1L);
for (g_154 = (-6); (g_154 < 28); ++g_154)
{
int64_t l_252 = 0x42DFD0D3D268E0CBLL;
if ((!((!l_252) <= ((safe_add_func_int16_t_s_s((((((((((g_153 , l_255) != p_21) , 1UL) , l_252) , 0L) , l_256) < p_22) ^ p_22) ^ g_43), 1UL)) || l_256))))
{
int32_t l_264[4][1];
const int32_t l_265 = 6L;
int i, j;
for (i = 0; i < 4; i++)
{
for (j = 0; j < 1; j++)
l_264[i][j] = 0x0281DD29L;
}
(*g_267) = ((*g_32) = ((safe_mul_func_uint16_t_u_u((safe_div_func_int64_t_s_s(g_153, 0x62452FD6F03D8194LL)), ((*l_213) = ((1L < (safe_sub_func_int16_t_s_s(l_263, l_264[3][0]))) > l_252)))) > l_265));
(*g_96) = &p_22;
(*g_32) ^= (((g_43 , (safe_add_func_int32_t_s_s((safe_div_func_int32_t_s_s((g_153 <= (((safe_lshift_func_uint8_t_u_u(((void*)0 == (*g_95)), g_154)) & 0x0B721F57L) , 0x19L)), l_256)), 0xCAAB8DD6L))) > 0x568DB45EL) < 0x808006A75E764AD0LL);
return l_264[3][0];
}
else
{
(*g_31) &= (-1L);
return (*p_23);
}
}
(*g_96) = &p_22;
for (l_194 = 9; (l_194 < 13); l_194 = safe_add_func_uint32_t_u_u(l_194, 6))
{
int32_t **l_276 = &g_29[1];
(*g_96) = ((*l_276) = (void*)0);
}
}
return l_277;
}
static int32_t  func_24(int8_t  p_25)
{
const int32_t *l_39 = &g_3[1][0][1];
const int32_t **l_40 = (void*)0;
const int32_t **l_41 = (void*)0;
int32_t *l_44 = (void*)0;
int32_t **l_45 = (void*)0;
uint16_t *l_48 = &g_49;
int32_t l_56 = 0xC4E69A45L;
uint32_t l_57 = 1UL;
int8_t l_79 = 0x0AL;
int32_t l_84 = 0x8F9E473BL;
int32_t l_85 = 1L;
int16_t l_129[1][4];
int8_t *l_162 = (void*)0;
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 4; j++)
l_129[i][j] = (-10L);
}
for (g_15 = 21; (g_15 <= (-14)); --g_15)
{
for (p_25 = 0; (p_25 <= 2); p_25 += 1)
{
int32_t l_35 = (-1L);
int i;
if (l_35)
break;
}
}
for (g_15 = 0; g_15 < 3; g_15 += 1)
{
g_29[g_15] = &g_15;
}
if (((((safe_lshift_func_uint8_t_u_u((safe_unary_minus_func_int64_t_s(((g_42[1] = l_39) != (l_44 = l_44)))), 3)) | (safe_mul_func_uint16_t_u_u(((*l_48) = p_25), ((safe_add_func_int16_t_s_s(p_25, p_25)) <= g_3[1][0][1])))) , 0xA1BCL) > g_2))
{
int32_t *l_52 = (void*)0;
int32_t *l_53 = &g_15;
int32_t l_54 = 0L;
int32_t *l_55[1][3][3] = {{{&g_15,&g_15,&g_15},{&l_54,(void*)0,&l_54},{&g_15,&g_15,&g_15}}};
int8_t *l_64 = (void*)0;
int8_t *l_65 = &g_12;
int i, j, k;
l_57++;
(*l_53) = ((p_25 > ((*l_65) = ((safe_div_func_uint8_t_u_u(((l_45 = &l_44) == &l_44), (((safe_mod_func_int32_t_s_s(((0UL >= (*l_53)) , (*g_32)), (*g_32))) <= (*g_32)) , g_49))) , g_12))) | p_25);
(*g_31) = 0x77F141C5L;
}
else
{
int64_t l_66[1][1][4];
uint32_t *l_72 = &g_73;
int8_t l_74 = (-1L);
int32_t l_75 = (-2L);
int32_t l_80 = 0x1334807DL;
int32_t l_81 = (-5L);
int32_t l_82 = (-2L);
int32_t l_83 = 0x0C5DC747L;
uint32_t l_86 = 0x285EBC95L;
int64_t l_184 = (-1L);
uint64_t *l_187 = &g_188;
int32_t *l_189 = &g_3[0][0][1];
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 4; k++)
l_66[i][j][k] = 0x8A3D85AA7F794FC7LL;
}
}
}
return (*g_32);
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
for (i = 0; i < 2; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 2; k++)
{
transparent_crc(g_3[i][j][k], "g_3[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_12, "g_12", print_hash_value);
transparent_crc(g_15, "g_15", print_hash_value);
transparent_crc(g_43, "g_43", print_hash_value);
transparent_crc(g_49, "g_49", print_hash_value);
transparent_crc(g_73, "g_73", print_hash_value);
transparent_crc(g_153, "g_153", print_hash_value);
transparent_crc(g_154, "g_154", print_hash_value);
transparent_crc(g_188, "g_188", print_hash_value);
transparent_crc(g_191, "g_191", print_hash_value);
transparent_crc(g_193, "g_193", print_hash_value);
transparent_crc(g_211, "g_211", print_hash_value);
for (i = 0; i < 4; i++)
{
transparent_crc(g_219[i], "g_219[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_285, "g_285", print_hash_value);
transparent_crc(g_350, "g_350", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
