/* csmith 2.3.0 --seed 71 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 17228756369253449139 */
// Options:   --seed 71 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
static volatile uint16_t g_2 = 0x8D40L;
static uint32_t g_9 = 0UL;
static int32_t g_13 = 0x6BC044B0L;
static uint64_t g_14 = 0x0A421E0BEC0351A9LL;
static int16_t g_19 = 2L;
static int16_t *g_18 = &g_19;
static uint64_t g_35 = 0x503AE5685E9D070FLL;
static volatile int32_t g_43 = 0L;
static int32_t g_45 = 0x03ADFE1DL;
static volatile int32_t *g_51 = (void*)0;
static volatile int32_t ** volatile g_50 = &g_51;
static volatile int32_t ** volatile * volatile g_49 = &g_50;
static int8_t g_81 = 1L;
static int32_t *g_84 = &g_45;
static uint16_t g_88[3] = {65530UL,65530UL,65530UL};
static volatile uint16_t g_95 = 1UL;
static volatile uint8_t g_107 = 0x3BL;
static volatile uint8_t * const  volatile g_106 = &g_107;
static int8_t g_125[4] = {0x27L,0x27L,0x27L,0x27L};
static int64_t g_153 = 0xCC82D11AB7CBE333LL;
static uint64_t ***g_178 = (void*)0;
static uint64_t **** volatile g_179 = &g_178;
static volatile int32_t g_180[1] = {4L};
static int32_t * volatile g_183 = &g_45;
static uint8_t g_185 = 0UL;
static uint8_t *g_184[2] = {&g_185,&g_185};
static int16_t g_196 = 0L;
static int64_t g_198 = (-5L);
static int16_t g_199[4][3][1] = {{{0x1D3DL},{0x72F0L},{(-4L)}},{{(-4L)},{0x72F0L},{0x1D3DL}},{{0x72F0L},{(-4L)},{(-4L)}},{{0x72F0L},{0x1D3DL},{0x72F0L}}};
static uint32_t g_236 = 0UL;
static int64_t * volatile * volatile g_269 = (void*)0;
static int64_t * volatile g_271 = &g_153;
static int8_t g_289 = 0x51L;
static int32_t  func_1(void);
static int16_t  func_20(int8_t  p_21, int16_t * p_22);
static int8_t  func_23(uint64_t  p_24, int16_t * p_25, int64_t  p_26);
static int32_t  func_1(void)
{
uint32_t l_10 = 0x4678DC2AL;
int8_t l_11 = 9L;
int16_t *l_12 = (void*)0;
int32_t l_194 = 0xAEE11363L;
int32_t *l_221[3];
const uint16_t l_248[2] = {2UL,2UL};
int64_t * const l_268 = &g_198;
uint32_t l_292 = 0x9912A8F3L;
int i;
for (i = 0; i < 3; i++)
l_221[i] = (void*)0;
lbl_253:
g_14 &= (g_2 >= ((safe_sub_func_int16_t_s_s((g_13 &= (((safe_div_func_int16_t_s_s(0xBC58L, (safe_mod_func_uint32_t_u_u(g_9, (l_10 & 0xB74C38B6L))))) & l_11) < 0x80E033C225155467LL)), 6UL)) == g_9));
if ((safe_sub_func_int64_t_s_s(((safe_unary_minus_func_int8_t_s((g_14 > ((void*)0 == g_18)))) , (l_10 != g_2)), 0x48ABB75DA2CA335CLL)))
{
int16_t *l_33 = &g_19;
int32_t l_36 = (-1L);
const uint32_t l_224 = 1UL;
uint64_t *l_230 = &g_35;
uint64_t **l_229 = &l_230;
uint32_t l_237 = 0x67A671B5L;
int64_t *l_240 = &g_198;
int64_t *l_241[3];
int8_t *l_246 = (void*)0;
int8_t *l_247 = &g_125[1];
int i;
for (i = 0; i < 3; i++)
l_241[i] = &g_153;
if (g_19)
{
int8_t *l_34[4];
int16_t *l_195 = &g_196;
int64_t *l_197 = &g_198;
int i;
for (i = 0; i < 4; i++)
l_34[i] = &l_11;
g_199[2][0][0] ^= (l_12 != (((*l_197) ^= (g_13 || ((*l_195) &= (l_194 = func_20(func_23((((((safe_add_func_int32_t_s_s((safe_mul_func_uint16_t_u_u((safe_lshift_func_int8_t_s_s((g_35 = (l_33 == (void*)0)), 6)), 5L)), g_13)) == l_36) >= g_2) & 5UL) | 1UL), l_33, g_9), &g_19))))) , l_195));
}
else
{
uint32_t l_204 = 0UL;
uint64_t ****l_213[3];
uint64_t *****l_212 = &l_213[0];
int8_t *l_216[2];
int32_t *l_217 = &l_36;
int i;
for (i = 0; i < 3; i++)
l_213[i] = &g_178;
for (i = 0; i < 2; i++)
l_216[i] = &g_125[0];
(*g_84) |= (((safe_rshift_func_uint8_t_u_s((l_36 && (g_185 >= (safe_lshift_func_uint8_t_u_u(((*g_18) , ((l_204 >= g_19) >= g_199[1][1][0])), 4)))), 1)) ^ 0L) , (-1L));
if (((*g_84) = (l_11 > 18446744073709551606UL)))
{
return l_11;
}
else
{
uint64_t ****l_206[2];
uint64_t *****l_205 = &l_206[0];
int i;
for (i = 0; i < 2; i++)
l_206[i] = &g_178;
(*l_205) = (void*)0;
}
(*l_217) ^= ((safe_mod_func_int8_t_s_s((g_125[2] = (safe_lshift_func_int16_t_s_u((((~(((((g_95 == (&g_178 != ((*l_212) = &g_178))) > (safe_lshift_func_uint16_t_u_u(((*g_84) ^ l_204), l_194))) != (-1L)) < l_11) , l_204)) >= 0xFBL) & g_125[1]), 1))), 0x23L)) , (*g_84));
}
for (l_11 = (-27); (l_11 > (-10)); l_11 = safe_add_func_uint64_t_u_u(l_11, 8))
{
int32_t **l_220[3];
uint64_t *l_228 = &g_35;
uint64_t **l_227 = &l_228;
uint64_t ***l_231 = (void*)0;
uint64_t ***l_232 = &l_229;
uint16_t *l_235 = &g_88[2];
int i;
for (i = 0; i < 3; i++)
l_220[i] = (void*)0;
l_221[1] = &l_194;
for (g_35 = 23; (g_35 > 14); g_35--)
{
return g_43;
}
if (l_36)
continue;
l_36 = (l_224 ^ ((((((safe_div_func_int16_t_s_s((l_227 == ((*l_232) = l_229)), (g_236 |= (((*l_235) = (safe_div_func_int8_t_s_s((g_125[1] ^= (&l_221[1] == (*g_49))), 0xAAL))) | (*g_18))))) > g_196) == g_9) , g_236) >= g_13) < l_237));
}
g_45 &= (((safe_mul_func_uint16_t_u_u((((void*)0 != &g_153) == (g_153 = ((*l_240) = l_224))), (safe_add_func_int8_t_s_s(((*l_247) &= ((safe_mod_func_uint64_t_u_u(((**l_229) = ((((void*)0 != &g_125[1]) , 0xBC1C675AL) ^ 4294967292UL)), g_180[0])) >= 0x8CFC1C32L)), 0x7FL)))) > l_248[0]) , l_36);
}
else
{
uint32_t l_249 = 0x86E61B7FL;
int32_t l_250 = 1L;
int16_t l_251 = (-2L);
uint64_t * const l_252 = &g_35;
l_251 |= (l_250 |= ((l_249 >= ((((g_125[0] && (((0x20L && ((g_198 > 0x49ADAAD3292751E0LL) < 7L)) , g_14) , 0x75D6BB659F954241LL)) > g_9) > (*g_18)) >= (*g_18))) , (*g_84)));
if ((((void*)0 == l_252) == 0UL))
{
if (g_13)
goto lbl_253;
}
else
{
uint64_t *** const **l_263 = (void*)0;
int32_t l_274[3];
int i;
for (i = 0; i < 3; i++)
l_274[i] = 0xE7E0747AL;
if (((void*)0 == l_252))
{
uint64_t * const ***l_265 = (void*)0;
uint64_t * const ****l_264[2][1][4] = {{{&l_265,&l_265,&l_265,&l_265}},{{&l_265,&l_265,(void*)0,&l_265}}};
int64_t * volatile * volatile l_270 = &g_271;
int i, j, k;
(*g_84) = (safe_mul_func_uint8_t_u_u((safe_mul_func_uint8_t_u_u((safe_lshift_func_uint8_t_u_s((+(safe_add_func_int8_t_s_s(l_251, (*g_106)))), 7)), ((l_263 == l_264[1][0][0]) , 0xF9L))), g_88[2]));
(*g_84) = (safe_add_func_int64_t_s_s(g_125[1], ((((void*)0 == l_268) > g_153) >= 0x13D7B71546BFD68BLL)));
l_270 = g_269;
}
else
{
uint32_t l_285 = 0x55455801L;
uint8_t l_288 = 251UL;
g_289 &= (l_250 = ((safe_mul_func_int16_t_s_s(l_251, l_274[1])) , ((*g_183) = (safe_add_func_int8_t_s_s(((safe_mul_func_int8_t_s_s((((safe_mod_func_int16_t_s_s((safe_mod_func_int8_t_s_s((safe_add_func_int32_t_s_s(l_285, ((safe_div_func_int32_t_s_s((*g_183), l_285)) > 7L))), g_125[2])), g_88[2])) & l_250) | l_288), l_251)) , 0xE4L), g_45)))));
lbl_295:
(*g_84) ^= (safe_sub_func_uint16_t_u_u(0x21C6L, g_9));
--l_292;
if (g_45)
goto lbl_295;
}
return l_251;
}
}
for (l_194 = 23; (l_194 == 26); l_194 = safe_add_func_uint8_t_u_u(l_194, 7))
{
return g_95;
}
return g_88[2];
}
static int16_t  func_20(int8_t  p_21, int16_t * p_22)
{
uint8_t *l_186 = &g_185;
int64_t *l_189 = (void*)0;
int64_t *l_191[2];
int64_t **l_190 = &l_191[1];
int32_t l_192[3][1];
uint8_t l_193 = 9UL;
int i, j;
for (i = 0; i < 2; i++)
l_191[i] = &g_153;
for (i = 0; i < 3; i++)
{
for (j = 0; j < 1; j++)
l_192[i][j] = (-4L);
}
(*g_183) |= (safe_div_func_uint16_t_u_u(g_13, (*g_18)));
l_193 = (((g_184[0] = g_184[1]) != l_186) | (((safe_mod_func_uint64_t_u_u(((l_189 == ((*l_190) = l_189)) & 65529UL), l_192[1][0])) || p_21) , l_192[1][0]));
for (g_81 = 0; (g_81 <= 0); g_81 += 1)
{
int i;
if (g_180[g_81])
break;
}
return l_193;
}
static int8_t  func_23(uint64_t  p_24, int16_t * p_25, int64_t  p_26)
{
int32_t *l_44[1];
volatile int32_t ** volatile * volatile l_52 = &g_50;
uint32_t l_62 = 0x968D37D6L;
uint8_t l_63 = 7UL;
uint64_t *l_73 = &g_35;
int32_t l_117 = 0xCBDEF93AL;
uint32_t l_144 = 5UL;
uint32_t l_171[4][3];
int i, j;
for (i = 0; i < 1; i++)
l_44[i] = &g_45;
for (i = 0; i < 4; i++)
{
for (j = 0; j < 3; j++)
l_171[i][j] = 0x0D5DEA33L;
}
if ((g_45 = (safe_lshift_func_int8_t_s_u(((safe_mul_func_int16_t_s_s(((g_43 | (((-1L) == 18446744073709551615UL) > (*g_18))) , (-10L)), 0x82BCL)) , p_24), 3))))
{
int32_t * const **l_46 = (void*)0;
int32_t **l_48 = &l_44[0];
int32_t ***l_47 = &l_48;
int32_t l_66 = 0x3C8243C0L;
int32_t l_122 = 0x45870CA5L;
int32_t l_126 = (-6L);
int32_t l_128[2];
int i;
for (i = 0; i < 2; i++)
l_128[i] = 0L;
(*l_47) = (void*)0;
l_52 = g_49;
if ((g_45 ^= (safe_mul_func_uint8_t_u_u(p_24, g_43))))
{
uint64_t *l_64 = (void*)0;
uint64_t *l_65 = &g_35;
uint8_t *l_69 = (void*)0;
uint8_t *l_70 = &l_63;
int32_t l_78[2];
uint64_t l_100 = 0xB6AB3148BB49DA01LL;
int i;
for (i = 0; i < 2; i++)
l_78[i] = (-1L);
l_66 &= (p_24 & ((*l_65) = ((safe_unary_minus_func_int8_t_s((safe_sub_func_uint32_t_u_u(((p_24 & (-6L)) > (((safe_add_func_uint8_t_u_u((((safe_sub_func_int8_t_s_s(p_26, l_62)) != p_26) >= 0x2DA4CB52L), p_26)) , 0x41L) >= l_63)), p_26)))) & g_13)));
if ((safe_sub_func_uint8_t_u_u(246UL, ((*l_70) = 0xC7L))))
{
int32_t l_79 = 0x30B13CFFL;
int8_t *l_80 = &g_81;
l_78[0] = ((*p_25) == (((safe_sub_func_uint8_t_u_u(((void*)0 != l_73), ((*l_80) &= (safe_mod_func_int8_t_s_s((safe_add_func_int32_t_s_s((((g_45 , l_78[0]) && p_24) ^ 0L), 0x218D362EL)), l_79))))) && 0xF45EL) ^ 255UL));
}
else
{
uint16_t l_82[1];
int i;
for (i = 0; i < 1; i++)
l_82[i] = 0x3897L;
l_82[0] ^= (g_45 = p_24);
return g_35;
}
if (l_78[1])
{
int32_t *l_83 = (void*)0;
uint16_t *l_87 = &g_88[2];
uint32_t l_93[4];
int32_t l_94 = 0xF7C86B8AL;
int i;
for (i = 0; i < 4; i++)
l_93[i] = 6UL;
g_84 = l_83;
l_94 ^= (((safe_mul_func_uint8_t_u_u((l_78[0] == (*g_18)), g_14)) & ((((--(*l_87)) <= (safe_sub_func_uint8_t_u_u(((*g_18) && 0x7BBAL), g_19))) , (*p_25)) || 0x6138L)) && l_93[2]);
}
else
{
const uint64_t l_105 = 0x1C3794E43DE26F33LL;
(*g_84) |= p_24;
g_95++;
(*g_84) = ((safe_div_func_uint32_t_u_u(4UL, l_100)) ^ ((safe_mod_func_int32_t_s_s((safe_mul_func_int16_t_s_s(l_105, 9UL)), g_43)) & g_14));
return p_26;
}
}
else
{
uint16_t *l_108 = &g_88[2];
const int32_t l_109 = 0L;
uint32_t l_114 = 0UL;
int64_t l_118 = (-1L);
int32_t l_119 = 9L;
int32_t l_121[2];
int32_t l_129[3][1][1];
uint32_t l_130 = 0x1152AC10L;
int i, j, k;
for (i = 0; i < 2; i++)
l_121[i] = 0xFFAB6C5FL;
for (i = 0; i < 3; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 1; k++)
l_129[i][j][k] = 5L;
}
}
if (((((&l_63 != g_106) > 0x5964L) || ((*l_108) = g_88[2])) && l_109))
{
return p_26;
}
else
{
(*g_84) |= (((251UL == (safe_mul_func_int8_t_s_s((p_24 & p_24), (*g_106)))) > g_81) <= g_81);
}
lbl_146:
(*g_84) &= p_26;
if ((safe_sub_func_uint64_t_u_u(l_114, ((9L == (l_117 | (p_24 != p_26))) >= g_95))))
{
int8_t l_120 = (-1L);
int32_t l_123 = 5L;
int32_t l_124 = 0x1E7CDF61L;
int32_t l_127 = 0xA5BE0B32L;
(*g_50) = (*g_50);
(*g_84) = p_24;
++l_130;
(**l_52) = (**l_52);
}
else
{
int32_t l_143 = 0x1F9D108FL;
int32_t l_145[1];
uint64_t **l_151 = &l_73;
int64_t *l_152 = &g_153;
int i;
for (i = 0; i < 1; i++)
l_145[i] = 0xCC949663L;
l_145[0] ^= ((safe_sub_func_uint16_t_u_u((((safe_add_func_int32_t_s_s((*g_84), (safe_add_func_int8_t_s_s((safe_mod_func_int8_t_s_s(l_143, 0x73L)), (p_26 <= 65535UL))))) < g_45) == 0L), l_144)) <= p_26);
if (g_13)
goto lbl_146;
(*g_84) &= ((l_118 | 65535UL) | ((*l_152) = ((safe_sub_func_int8_t_s_s(((safe_div_func_int32_t_s_s(((((*l_151) = &p_24) != (void*)0) < g_9), p_26)) >= l_143), (*g_106))) == g_88[2])));
}
}
}
else
{
uint32_t l_154 = 18446744073709551611UL;
int32_t *l_155 = &g_45;
uint16_t *l_158 = &g_88[0];
uint8_t *l_166 = &l_63;
(*g_84) = 4L;
l_154 &= 0x5539D5B4L;
g_84 = l_155;
if (((safe_div_func_int16_t_s_s((p_24 >= 0xF300BC88L), (--(*l_158)))) , (safe_rshift_func_int16_t_s_s((((+0xA7L) && (((safe_mul_func_uint8_t_u_u((--(*l_166)), (((safe_add_func_int64_t_s_s(g_88[1], p_26)) || (*l_155)) <= g_107))) , l_171[1][1]) & 8UL)) & p_24), 12))))
{
int32_t l_172[4][1][3];
int i, j, k;
for (i = 0; i < 4; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 3; k++)
l_172[i][j][k] = 0x8E59B3DBL;
}
}
return l_172[3][0][2];
}
else
{
uint8_t l_173 = 0x15L;
l_173++;
}
}
for (g_14 = 0; (g_14 <= 0); g_14 += 1)
{
int32_t **l_176 = (void*)0;
int32_t **l_177 = &g_84;
int i;
(*l_177) = (l_44[g_14] = l_44[g_14]);
(**l_52) = (void*)0;
(*g_179) = g_178;
g_180[0] = 0x1A2BA53DL;
}
return g_180[0];
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
transparent_crc(g_9, "g_9", print_hash_value);
transparent_crc(g_13, "g_13", print_hash_value);
transparent_crc(g_14, "g_14", print_hash_value);
transparent_crc(g_19, "g_19", print_hash_value);
transparent_crc(g_35, "g_35", print_hash_value);
transparent_crc(g_43, "g_43", print_hash_value);
transparent_crc(g_45, "g_45", print_hash_value);
transparent_crc(g_81, "g_81", print_hash_value);
for (i = 0; i < 3; i++)
{
transparent_crc(g_88[i], "g_88[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_95, "g_95", print_hash_value);
transparent_crc(g_107, "g_107", print_hash_value);
for (i = 0; i < 4; i++)
{
transparent_crc(g_125[i], "g_125[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_153, "g_153", print_hash_value);
for (i = 0; i < 1; i++)
{
transparent_crc(g_180[i], "g_180[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_185, "g_185", print_hash_value);
transparent_crc(g_196, "g_196", print_hash_value);
transparent_crc(g_198, "g_198", print_hash_value);
for (i = 0; i < 4; i++)
{
for (j = 0; j < 3; j++)
{
for (k = 0; k < 1; k++)
{
transparent_crc(g_199[i][j][k], "g_199[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_236, "g_236", print_hash_value);
transparent_crc(g_289, "g_289", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
