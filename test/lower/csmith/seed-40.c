/* csmith 2.3.0 --seed 40 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 6640820152011637341 */
// Options:   --seed 40 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
union U0 {
volatile int8_t * const  f0;
const signed f1 : 16;
int32_t  f2;
};
static uint64_t g_11 = 0x21F1EB32A831D26ELL;
static volatile int32_t g_13 = 0x63C40785L;
static volatile int32_t * const  volatile g_12[4] = {&g_13,&g_13,&g_13,&g_13};
static volatile int32_t * volatile g_15 = &g_13;
static volatile int32_t * volatile * volatile g_14 = &g_15;
static int8_t g_17 = 0xABL;
static int32_t g_24[3][3][4] = {{{(-10L),0xF37FC033L,0xF37FC033L,(-10L)},{(-10L),0xF37FC033L,0xF37FC033L,(-10L)},{(-10L),0xF37FC033L,0xF37FC033L,(-10L)}},{{(-10L),0xF37FC033L,0xF37FC033L,(-10L)},{(-10L),0xF37FC033L,0xF37FC033L,(-10L)},{(-10L),0xF37FC033L,0xF37FC033L,(-10L)}},{{(-10L),0xF37FC033L,0xF37FC033L,(-10L)},{(-10L),0xF37FC033L,0xF37FC033L,(-10L)},{(-10L),0xF37FC033L,0xF37FC033L,(-10L)}}};
static uint8_t g_98 = 0x61L;
static uint16_t g_105[2] = {1UL,1UL};
static int16_t g_114 = (-2L);
static const int16_t *g_113 = &g_114;
static int32_t *g_117 = &g_24[2][2][1];
static int32_t ** volatile g_116 = &g_117;
static int32_t ** volatile g_118 = &g_117;
static int32_t ** volatile g_119[3] = {&g_117,&g_117,&g_117};
static uint32_t g_132[3][1] = {{0x8F4250F7L},{0x8F4250F7L},{0x8F4250F7L}};
static volatile int16_t ***g_135 = (void*)0;
static volatile int16_t **** volatile g_136 = &g_135;
static int32_t ** const  volatile g_139[1][4] = {{(void*)0,(void*)0,(void*)0,(void*)0}};
static uint8_t g_153 = 0UL;
static int16_t ****g_179 = (void*)0;
static volatile uint64_t g_180 = 0xDCB01C2EB0A1AFBELL;
static int32_t g_188 = 0x3BD95B1CL;
static volatile int32_t * volatile g_250 = &g_13;
static union U0 g_260 = {0};
static union U0 g_262 = {0};
static union U0 *g_261 = &g_262;
static uint16_t g_309 = 65535UL;
static uint32_t g_317 = 0UL;
static int64_t g_320 = 0xC86D78697EFC4D0BLL;
static int64_t *g_319 = &g_320;
static const int16_t  func_1(void);
static union U0 * const  func_2(int8_t * p_3, int16_t  p_4);
static int8_t * func_5(uint32_t  p_6, uint32_t  p_7);
static const int16_t  func_1(void)
{
int32_t l_8 = (-9L);
uint64_t l_286 = 0xE30274D757702AA3LL;
union U0 **l_322 = &g_261;
int32_t **l_323 = &g_117;
(*l_322) = func_2(func_5(l_8, l_8), ((0x92A878CF96943293LL >= l_286) <= l_286));
(*l_323) = &l_8;
return (*g_113);
}
static union U0 * const  func_2(int8_t * p_3, int16_t  p_4)
{
uint8_t l_307 = 0x04L;
int32_t l_310 = 0x7CF645BFL;
uint32_t *l_316 = &g_317;
uint64_t *l_318 = &g_11;
union U0 l_321 = {0};
for (g_11 = 0; (g_11 < 1); g_11++)
{
union U0 * const l_289[1] = {&g_262};
int32_t l_290 = 0xCFFEB184L;
int32_t l_291 = 1L;
uint32_t *l_308 = (void*)0;
int i;
if (p_4)
{
return l_289[0];
}
else
{
l_291 &= l_290;
}
l_310 = (((p_4 , (safe_div_func_int32_t_s_s(9L, (safe_lshift_func_uint8_t_u_u(((+((((safe_rshift_func_int8_t_s_s((safe_rshift_func_uint16_t_u_s(p_4, 0)), (((g_309 = (safe_mul_func_int16_t_s_s((safe_div_func_int16_t_s_s((safe_mul_func_int16_t_s_s((l_291 = p_4), 0x1219L)), l_307)), g_11))) | p_4) & 0xDE9F1D2E8DBCE7F4LL))) , 1L) != p_4) < g_188)) , 0x55L), 4))))) & g_17) <= 3UL);
}
l_310 |= (safe_add_func_int8_t_s_s(((safe_sub_func_uint64_t_u_u((safe_unary_minus_func_uint32_t_u(((*l_316) = 4294967289UL))), ((((*l_318) = 0xB11DBAA1B3EB4133LL) , g_319) == (l_321 , (void*)0)))) , 0x0EL), 255UL));
return &g_262;
}
static int8_t * func_5(uint32_t  p_6, uint32_t  p_7)
{
int8_t *l_16[3];
int32_t *l_25 = &g_24[2][2][1];
int32_t l_26 = 1L;
int32_t *l_27[3];
int64_t l_28 = (-10L);
int32_t l_29 = 1L;
int16_t l_30 = 0xF680L;
int8_t l_31 = 0L;
uint64_t l_32 = 1UL;
int16_t *l_38 = &l_30;
int32_t *l_39 = &g_24[2][2][1];
int64_t l_80 = (-1L);
union U0 l_144 = {0};
uint8_t l_189[2][2] = {{0xBDL,0xBDL},{0xBDL,0xBDL}};
int64_t l_194 = 1L;
int64_t l_240 = 5L;
uint64_t *l_243[2];
uint16_t l_244[2];
union U0 *l_259 = &g_260;
int16_t **l_265 = (void*)0;
int16_t ***l_264 = &l_265;
int16_t ****l_263 = &l_264;
int i, j;
for (i = 0; i < 3; i++)
l_16[i] = &g_17;
for (i = 0; i < 3; i++)
l_27[i] = (void*)0;
for (i = 0; i < 2; i++)
l_243[i] = &g_11;
for (i = 0; i < 2; i++)
l_244[i] = 0x74D1L;
for (p_7 = 27; (p_7 <= 27); ++p_7)
{
uint32_t l_22 = 6UL;
int32_t *l_23[4] = {(void*)0,(void*)0,(void*)0,(void*)0};
int i;
(*g_14) = (g_11 , (p_7 , g_12[2]));
(*g_15) = ((((void*)0 != l_16[1]) , ((((safe_div_func_uint64_t_u_u((((((safe_lshift_func_int16_t_s_s(0L, (g_13 | 6UL))) ^ l_22) , l_22) > g_17) & 0x24B2E809B4AF7BDDLL), p_6)) ^ p_6) , &g_12[1]) != (void*)0)) , l_22);
}
lbl_215:
l_32++;
if ((safe_unary_minus_func_uint8_t_u(((*l_25) || (((*l_38) = (safe_sub_func_int16_t_s_s(0xC961L, (-3L)))) & g_24[2][2][1])))))
{
uint8_t l_66 = 0UL;
if (((*g_14) != (l_39 = &l_26)))
{
int32_t l_53 = 0x56630802L;
for (l_29 = 0; (l_29 <= 2); l_29 += 1)
{
uint32_t l_52 = 1UL;
int i;
(*l_25) = ((safe_lshift_func_uint8_t_u_s(p_6, (safe_div_func_int32_t_s_s(((safe_mod_func_int64_t_s_s((safe_sub_func_uint64_t_u_u((safe_mul_func_int16_t_s_s(p_7, g_11)), (safe_add_func_uint32_t_u_u((0L & g_24[1][0][1]), g_13)))), 0x9FE0D49B816A8AB2LL)) != l_52), g_24[2][2][1])))) && l_53);
}
}
else
{
int32_t *l_64 = &g_24[2][2][1];
for (l_30 = (-22); (l_30 > 4); l_30++)
{
int64_t *l_65 = &l_28;
(*l_39) |= (((safe_div_func_uint32_t_u_u(0x75AA8E54L, (safe_sub_func_int64_t_s_s(((safe_lshift_func_int16_t_s_s((safe_sub_func_uint32_t_u_u(((l_66 = (((*l_65) = (7L != (l_64 == &l_26))) == p_6)) || g_24[1][2][1]), p_7)), 15)) | p_7), 9UL)))) == g_24[1][2][2]) & g_13);
}
(*g_15) &= (-7L);
}
}
else
{
uint32_t l_81 = 18446744073709551615UL;
const uint32_t l_82[4][2][4] = {{{0x119E3977L,0x119E3977L,1UL,0x119E3977L},{0x119E3977L,0xAA63A172L,0xAA63A172L,0x119E3977L}},{{0xAA63A172L,0x119E3977L,0xAA63A172L,0xAA63A172L},{0x119E3977L,0x119E3977L,1UL,0x119E3977L}},{{0x119E3977L,0xAA63A172L,0xAA63A172L,0x119E3977L},{0xAA63A172L,0x119E3977L,0xAA63A172L,0xAA63A172L}},{{0x119E3977L,0x119E3977L,1UL,0x119E3977L},{0x119E3977L,0xAA63A172L,0xAA63A172L,0x119E3977L}}};
int32_t l_103 = 0xEBD512F4L;
int32_t *l_120 = &g_24[1][1][2];
int32_t l_128[1];
int16_t **l_178 = &l_38;
int16_t ***l_177 = &l_178;
int16_t ****l_176 = &l_177;
int64_t l_181 = 0x65F372E633990AE0LL;
int i, j, k;
for (i = 0; i < 1; i++)
l_128[i] = 1L;
(*g_15) ^= (safe_lshift_func_int8_t_s_s((safe_unary_minus_func_int32_t_s(((g_17 && (safe_sub_func_int16_t_s_s(((safe_sub_func_uint64_t_u_u((safe_add_func_uint64_t_u_u((p_6 == ((safe_lshift_func_int16_t_s_s((safe_lshift_func_uint8_t_u_s(l_80, 3)), g_24[2][2][1])) == p_6)), l_81)), 0xD522A42F98E8FF62LL)) <= g_17), l_81))) | l_82[0][0][2]))), l_82[2][1][1]));
if (((safe_rshift_func_int8_t_s_s((l_82[1][0][2] ^ (safe_mod_func_uint16_t_u_u(g_24[2][0][2], (safe_mul_func_int16_t_s_s(((((((safe_rshift_func_int16_t_s_u(((0x960EBF8190269B8FLL <= (safe_sub_func_uint8_t_u_u(2UL, g_24[2][2][1]))) , 0x7621L), p_6)) || p_6) == 255UL) | g_13) < g_24[2][2][1]) < g_24[2][2][1]), l_82[3][0][3]))))), p_7)) | g_11))
{
uint8_t *l_97 = &g_98;
uint16_t *l_104 = &g_105[1];
int16_t **l_112 = &l_38;
int32_t l_115 = 0x004DB1C9L;
int32_t l_121 = 0x2FF17D06L;
int16_t l_123 = 0x5250L;
int32_t l_124 = 9L;
int32_t l_125 = 8L;
int32_t l_126 = (-6L);
int32_t l_127 = 0xBFA83A99L;
int32_t l_131[1];
int i;
for (i = 0; i < 1; i++)
l_131[i] = 0x548221D4L;
if ((l_103 &= (safe_mul_func_uint16_t_u_u(((safe_mod_func_uint8_t_u_u(((*l_97) = p_6), (safe_add_func_uint8_t_u_u(((safe_mul_func_uint16_t_u_u(((*l_104)++), (safe_mod_func_uint16_t_u_u(g_24[2][2][1], (safe_rshift_func_int8_t_s_s((((*l_112) = l_104) != g_113), l_115)))))) , l_82[2][1][1]), p_6)))) < g_114), 65535UL))))
{
(*g_116) = &l_115;
(*g_118) = &l_115;
(*g_116) = (*g_118);
}
else
{
int64_t l_122 = 0x58DA50500D59F51DLL;
int32_t l_129 = 3L;
int32_t l_130[4];
int i;
for (i = 0; i < 4; i++)
l_130[i] = 0x6923BBB9L;
l_120 = (l_39 = &l_103);
g_132[0][0]--;
}
(*g_136) = g_135;
for (g_114 = 0; (g_114 == (-23)); --g_114)
{
int32_t **l_140 = &g_117;
uint16_t l_141 = 0UL;
(*l_140) = &l_128[0];
l_141++;
(*l_25) = ((((**l_140) = (((((l_144 , ((safe_rshift_func_int8_t_s_s(p_6, (safe_div_func_uint8_t_u_u((safe_lshift_func_int8_t_s_s(1L, 3)), (safe_mul_func_int16_t_s_s((((((l_115 && p_6) , &l_38) != (void*)0) | 18446744073709551610UL) < g_98), g_153)))))) , p_7)) ^ g_98) | 0x706A571DL) != (*l_120)) , 0x70L)) == (*l_120)) , (-1L));
if ((*g_117))
break;
}
}
else
{
uint8_t l_156[1];
int32_t l_162[2];
uint32_t l_165 = 18446744073709551609UL;
int16_t ****l_175 = (void*)0;
int16_t *****l_174[4][4] = {{&l_175,&l_175,&l_175,&l_175},{&l_175,&l_175,&l_175,&l_175},{&l_175,&l_175,&l_175,&l_175},{&l_175,&l_175,&l_175,&l_175}};
int32_t l_214 = 0x12EBCB51L;
int i, j;
for (i = 0; i < 1; i++)
l_156[i] = 4UL;
for (i = 0; i < 2; i++)
l_162[i] = 0x03233C0CL;
if ((((safe_lshift_func_int8_t_s_s(g_153, 2)) ^ g_13) && l_156[0]))
{
int16_t l_157 = 0L;
l_157 ^= ((*l_120) || (g_114 = (p_6 < ((*l_38) = (*l_120)))));
(*g_117) = ((((safe_add_func_uint64_t_u_u((p_6 || ((p_7 < (g_114 | (safe_sub_func_int64_t_s_s(0x465FA9602BA40915LL, 18446744073709551614UL)))) | (*l_120))), 0x940BFAE5DCDF2A61LL)) ^ 0x7FL) && 5UL) && 0xED1EL);
}
else
{
int32_t l_163 = 0x50F9E0A5L;
int32_t l_164 = 1L;
l_165--;
}
if (((((((((~(((safe_div_func_uint16_t_u_u((((*l_120) > p_6) | (safe_mul_func_uint16_t_u_u(((safe_unary_minus_func_int64_t_s((&g_135 == (g_179 = (l_176 = (void*)0))))) != g_180), p_7))), (*l_25))) , g_114) || 0x59L)) <= 0x896DL) , p_6) | l_181) ^ p_6) != (*g_113)) | g_132[1][0]) , 0x70EFD0CCL))
{
int8_t l_182 = 1L;
int32_t l_183 = 0L;
int32_t l_184 = 0x5D199DA1L;
int32_t l_185 = 0x5E15BD49L;
int32_t l_186[2];
int32_t l_187 = 0xE674F9F1L;
int64_t *l_212 = &l_181;
uint64_t *l_213 = &l_32;
int i;
for (i = 0; i < 2; i++)
l_186[i] = 9L;
l_189[0][0]--;
l_214 |= ((safe_div_func_uint16_t_u_u(l_194, ((safe_sub_func_int16_t_s_s(((safe_add_func_uint16_t_u_u((safe_mul_func_uint16_t_u_u(0x17E0L, ((safe_sub_func_int16_t_s_s((*l_120), (((((safe_mod_func_uint64_t_u_u(((*l_213) = (safe_add_func_int64_t_s_s((safe_unary_minus_func_int64_t_s(((*l_212) = ((safe_rshift_func_uint8_t_u_s((((safe_sub_func_uint64_t_u_u(((*l_39) & 0x020A7527L), 0x4FA596293FC5627ALL)) > g_24[2][2][1]) ^ 18446744073709551609UL), 2)) & p_6)))), p_7))), l_162[1])) , 0x948781A7L) == (*g_15)) == 0UL) , 0xBBD5L))) != g_24[0][0][1]))), g_98)) <= l_162[0]), (-10L))) | 1UL))) , (-3L));
if (p_6)
goto lbl_215;
}
else
{
(*l_120) &= (&l_156[0] != (void*)0);
return &g_17;
}
}
for (p_6 = 16; (p_6 == 29); p_6 = safe_add_func_uint8_t_u_u(p_6, 8))
{
int16_t l_224 = (-9L);
union U0 l_225 = {0};
int32_t l_239 = 0L;
if (((safe_mod_func_int64_t_s_s((safe_add_func_uint16_t_u_u(((safe_lshift_func_int8_t_s_u((l_224 <= ((l_225 , (safe_add_func_int16_t_s_s((safe_rshift_func_int8_t_s_s(0xCBL, 2)), ((safe_lshift_func_int16_t_s_u((*l_25), p_7)) >= g_17)))) != (*l_120))), 3)) , 0x1525L), (*g_113))), p_6)) & 0x02L))
{
uint8_t l_238 = 4UL;
l_239 ^= (((g_180 != g_188) ^ (safe_div_func_int16_t_s_s((*l_120), (safe_add_func_int16_t_s_s(((safe_add_func_int16_t_s_s((g_153 >= p_7), p_7)) , (*g_113)), 65532UL))))) == l_238);
}
else
{
return &g_17;
}
l_240 |= (*l_25);
}
(*l_120) = ((*l_25) == 0xC588E31144BCF00CLL);
}
if ((safe_mul_func_int8_t_s_s(((((++l_244[0]) < (p_6 & (safe_add_func_uint64_t_u_u(0x679242BF8CB437D6LL, (((*l_25) = ((((g_17 || (p_6 <= p_7)) > (*l_25)) ^ (**g_14)) ^ 0xB9359FE1FDFEFE26LL)) > 0x04B7888EL))))) <= p_6) ^ g_105[0]), 0xFBL)))
{
uint64_t l_249 = 18446744073709551615UL;
volatile int32_t * volatile l_251 = &g_13;
l_249 |= ((*l_25) = 8L);
l_251 = g_250;
}
else
{
int64_t l_254 = (-8L);
int32_t l_257 = 0xAE4061B3L;
union U0 *l_258[2][1][4] = {{{&l_144,&l_144,&l_144,&l_144}},{{&l_144,&l_144,&l_144,&l_144}}};
int64_t l_272[4] = {0xE02231B27480D821LL,0xE02231B27480D821LL,0xE02231B27480D821LL,0xE02231B27480D821LL};
int64_t *l_281 = &l_240;
int16_t *l_283 = (void*)0;
int16_t **l_282 = &l_283;
int16_t *l_284[3][1];
uint16_t *l_285 = &l_244[0];
int i, j, k;
for (i = 0; i < 3; i++)
{
for (j = 0; j < 1; j++)
l_284[i][j] = (void*)0;
}
(*l_25) = ((g_132[2][0] == (0UL != (safe_mod_func_int8_t_s_s(l_254, (l_257 = (safe_mul_func_uint8_t_u_u(0xCCL, (*l_25)))))))) , p_7);
for (l_28 = 0; (l_28 <= 1); l_28 += 1)
{
int16_t ****l_267 = &l_264;
g_261 = (l_259 = l_258[1][0][3]);
(*l_25) |= p_6;
for (g_114 = 0; (g_114 <= 1); g_114 += 1)
{
int16_t *****l_266 = &l_263;
int i, j;
l_257 = ((((*l_266) = l_263) != l_267) >= l_189[l_28][l_28]);
}
}
l_257 = (safe_sub_func_uint8_t_u_u((safe_lshift_func_int16_t_s_u(((*l_38) = l_272[2]), ((safe_div_func_uint64_t_u_u(((((safe_rshift_func_int8_t_s_s((safe_lshift_func_int16_t_s_s((((*l_285) = ((safe_rshift_func_int8_t_s_s(((*l_25) &= (l_254 | ((*l_281) = l_254))), 1)) , (((*l_282) = (void*)0) != l_284[1][0]))) > 0xA666L), 14)), p_7)) & p_7) < g_180) <= l_272[2]), l_272[2])) | g_132[0][0]))), 0L));
}
return &g_17;
}
int main (int argc, char* argv[])
{
int i, j, k;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
transparent_crc(g_11, "g_11", print_hash_value);
transparent_crc(g_13, "g_13", print_hash_value);
transparent_crc(g_17, "g_17", print_hash_value);
for (i = 0; i < 3; i++)
{
for (j = 0; j < 3; j++)
{
for (k = 0; k < 4; k++)
{
transparent_crc(g_24[i][j][k], "g_24[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_98, "g_98", print_hash_value);
for (i = 0; i < 2; i++)
{
transparent_crc(g_105[i], "g_105[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_114, "g_114", print_hash_value);
for (i = 0; i < 3; i++)
{
for (j = 0; j < 1; j++)
{
transparent_crc(g_132[i][j], "g_132[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_153, "g_153", print_hash_value);
transparent_crc(g_180, "g_180", print_hash_value);
transparent_crc(g_188, "g_188", print_hash_value);
transparent_crc(g_309, "g_309", print_hash_value);
transparent_crc(g_317, "g_317", print_hash_value);
transparent_crc(g_320, "g_320", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
