/* csmith 2.3.0 --seed 42 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 9756071604204525420 */
// Options:   --seed 42 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
union U0 {
const volatile signed f0 : 3;
int32_t  f1;
int8_t  f2;
};
union U1 {
uint8_t  f0;
volatile unsigned f1 : 22;
};
static uint8_t g_13 = 0x3CL;
static uint8_t g_19 = 0xCEL;
static uint8_t *g_21 = &g_19;
static int64_t g_26 = 0x0090AE7359842251LL;
static uint32_t g_52 = 4294967295UL;
static uint16_t g_65 = 65527UL;
static volatile int32_t g_69[4] = {(-2L),(-2L),(-2L),(-2L)};
static volatile int32_t *g_68 = &g_69[0];
static const uint32_t g_81 = 0x401D8B2DL;
static union U1 g_83 = {253UL};
static union U0 g_106 = {-1L};
static int16_t g_109 = 0x48A2L;
static volatile uint8_t g_125 = 0x43L;
static volatile uint8_t * const g_124[4] = {&g_125,&g_125,&g_125,&g_125};
static volatile uint8_t * const * const g_123 = &g_124[3];
static volatile uint8_t * const * const *g_122 = &g_123;
static int32_t g_140 = (-1L);
static const union U0 g_154[3][4][3] = {{{{0xD012404BL},{0xECA65C32L},{0xD012404BL}},{{0x2FEE76F7L},{-2L},{1L}},{{-1L},{0xD012404BL},{0xD012404BL}},{{1L},{0x2FEE76F7L},{0xF3D30447L}}},{{{3L},{-1L},{0x340A379BL}},{{1L},{1L},{1L}},{{-1L},{3L},{0xB8E86F5FL}},{{0x2FEE76F7L},{1L},{0x2FEE76F7L}}},{{{0xD012404BL},{-1L},{0xECA65C32L}},{{-2L},{0x2FEE76F7L},{0x2FEE76F7L}},{{0xECA65C32L},{0xD012404BL},{0xB8E86F5FL}},{{0x8D269776L},{-2L},{1L}}}};
static const union U0 *g_153 = &g_154[1][1][2];
static uint32_t g_164[4] = {0UL,0UL,0UL,0UL};
static uint32_t * volatile *g_183 = (void*)0;
static uint32_t * volatile ** volatile g_182 = &g_183;
static int16_t **g_209 = (void*)0;
static int16_t *** volatile g_210[4][1] = {{&g_209},{&g_209},{&g_209},{&g_209}};
static const volatile union U0 g_214 = {0x152DCB31L};
static volatile int32_t ** volatile g_220 = (void*)0;
static volatile int32_t ** volatile g_221 = &g_68;
static volatile union U1 g_227 = {0xA2L};
static const uint64_t g_232 = 0x13B6CCC3BF84625BLL;
static const int32_t  func_1(void);
static int8_t  func_3(uint8_t  p_4);
static int64_t  func_8(uint8_t  p_9);
static const int32_t  func_1(void)
{
uint16_t l_2 = 0xCB8CL;
int8_t *l_134 = (void*)0;
int8_t *l_135 = &g_106.f2;
int32_t l_136 = 0x828E8F0FL;
int64_t *l_137 = &g_26;
uint32_t l_138 = 0xD3C6A4C7L;
int32_t *l_139 = &g_140;
int32_t *l_141 = &l_136;
int32_t *l_142 = (void*)0;
int32_t *l_143 = &g_140;
int32_t *l_144 = &l_136;
int32_t *l_145 = &l_136;
int32_t *l_146 = (void*)0;
int32_t *l_147[1];
uint32_t l_148 = 18446744073709551607UL;
const union U0 *l_152[3][2] = {{(void*)0,(void*)0},{(void*)0,(void*)0},{(void*)0,(void*)0}};
const union U0 **l_151 = &l_152[1][0];
uint32_t l_163 = 0xA523A5B0L;
int32_t l_200[2];
int64_t l_228 = (-1L);
int i, j;
for (i = 0; i < 1; i++)
l_147[i] = &g_140;
for (i = 0; i < 2; i++)
l_200[i] = 1L;
(*l_139) &= (((l_2 & (func_3(l_2) , (((*l_137) |= (((l_136 ^= (safe_sub_func_int8_t_s_s((safe_unary_minus_func_int8_t_s(l_2)), l_2))) , l_2) , g_83.f0)) > l_138))) && g_26) >= (-2L));
++l_148;
g_153 = ((*l_151) = (void*)0);
if ((g_164[1] |= (safe_add_func_uint64_t_u_u(((((safe_sub_func_uint16_t_u_u(g_69[2], ((((safe_rshift_func_int16_t_s_u((((((safe_sub_func_int8_t_s_s((((void*)0 != &l_136) && l_163), (*g_21))) & g_65) | g_109) ^ (*l_139)) , g_109), (*l_141))) , &g_52) != (void*)0) , 0x22C6L))) , l_135) == l_134) || 0UL), 0xF508D56E007783C7LL))))
{
uint8_t l_171 = 0xE5L;
for (g_52 = (-3); (g_52 > 32); ++g_52)
{
for (l_163 = 0; (l_163 <= 3); l_163 += 1)
{
int i;
g_69[l_163] ^= ((safe_add_func_int8_t_s_s((safe_sub_func_int8_t_s_s(g_52, (*g_21))), ((&g_52 == &l_163) & g_19))) > g_140);
if ((*g_68))
break;
}
}
--l_171;
}
else
{
int32_t l_184[4][3][4] = {{{0xE04F2ECFL,0xE04F2ECFL,0xFBAF3FA6L,(-2L)},{(-2L),0L,(-1L),0xD955F368L},{0L,0xB4B0C768L,0L,(-1L)}},{{0xD955F368L,0xB4B0C768L,(-4L),0xD955F368L},{0xB4B0C768L,0L,0L,(-2L)},{0x2628C699L,0xE04F2ECFL,0x2628C699L,0L}},{{0xD955F368L,(-2L),(-2L),0x00718B62L},{0xE04F2ECFL,0L,(-1L),(-2L)},{0xE3040C69L,0xD955F368L,(-1L),0L}},{{0xE04F2ECFL,0xB4B0C768L,(-2L),1L},{0xD955F368L,0x2628C699L,0x2628C699L,0xD955F368L},{0x2628C699L,0xD955F368L,0L,0xE3040C69L}}};
uint32_t *l_187 = &g_164[1];
uint32_t **l_186 = &l_187;
uint32_t ***l_185[3];
const int32_t l_190 = 0xEF5433B4L;
int32_t l_191 = 0x0E9A89EFL;
int8_t l_192 = 0xFBL;
int64_t l_193 = 0xC662BAD161D8D22DLL;
int32_t l_194 = 0x42EFCB15L;
int32_t l_201 = 6L;
int32_t l_202[1];
int16_t *l_212 = &g_109;
int16_t **l_211 = &l_212;
int i, j, k;
for (i = 0; i < 3; i++)
l_185[i] = &l_186;
for (i = 0; i < 1; i++)
l_202[i] = 0L;
if ((*l_144))
{
uint32_t *l_188 = &l_148;
int32_t l_189[4][4];
uint32_t l_204 = 18446744073709551608UL;
int16_t **l_213 = &l_212;
uint16_t l_217 = 65527UL;
int i, j;
for (i = 0; i < 4; i++)
{
for (j = 0; j < 4; j++)
l_189[i][j] = 0xD158D1DAL;
}
if ((safe_sub_func_int64_t_s_s((*l_145), (safe_div_func_int16_t_s_s(((safe_mul_func_uint16_t_u_u((((safe_add_func_int32_t_s_s(((((((((*l_188) &= (g_182 == (((l_184[3][2][1] , &g_140) == (void*)0) , l_185[0]))) , g_125) && l_184[2][2][1]) < g_52) == g_13) <= l_189[0][2]) && g_109), g_140)) >= g_65) , 0UL), 0L)) , g_164[0]), l_190)))))
{
uint32_t l_195 = 4294967288UL;
int32_t **l_198 = &l_142;
int32_t l_199 = 0L;
int32_t l_203 = 0x2B1045D4L;
++l_195;
(*l_198) = &l_136;
l_204++;
}
else
{
int32_t **l_207 = &l_141;
(*g_68) &= 1L;
if (l_190)
goto lbl_208;
lbl_208:
(*l_207) = &l_202[0];
(*l_207) = (void*)0;
l_211 = g_209;
}
if (g_81)
goto lbl_222;
if ((((void*)0 == l_213) >= (g_214 , 1L)))
{
(*l_143) = (safe_mod_func_uint64_t_u_u(l_184[1][1][1], ((l_184[3][2][1] < 0xC5CDL) , g_13)));
--l_217;
}
else
{
lbl_222:
(*g_221) = &g_69[0];
return (**g_221);
}
for (g_106.f2 = (-12); (g_106.f2 < (-28)); --g_106.f2)
{
int32_t l_229 = 0x94529B3CL;
(*l_145) = 4L;
(*l_139) &= ((((((*l_144) | ((safe_lshift_func_int8_t_s_u((g_227 , 1L), 5)) && ((l_228 <= 0x77E2L) , g_109))) < l_229) >= g_52) || 0x48A06586L) , l_217);
if (l_204)
continue;
}
}
else
{
int32_t *l_230 = &l_194;
int32_t **l_231 = &l_144;
l_147[0] = ((*l_231) = l_230);
return g_232;
}
return l_193;
}
return (*g_68);
}
static int8_t  func_3(uint8_t  p_4)
{
uint8_t *l_10 = (void*)0;
uint8_t *l_11 = (void*)0;
uint8_t *l_12 = &g_13;
uint8_t *l_18 = &g_19;
uint8_t **l_20[1];
uint8_t *l_22 = (void*)0;
uint8_t *l_23 = &g_19;
int32_t l_24 = 0x8A973314L;
int32_t *l_25[2];
uint32_t *l_113 = &g_52;
uint32_t **l_112 = &l_113;
int i;
for (i = 0; i < 1; i++)
l_20[i] = &l_18;
for (i = 0; i < 2; i++)
l_25[i] = &l_24;
g_26 = (safe_add_func_uint32_t_u_u((+func_8(((*l_12)++))), (safe_rshift_func_uint8_t_u_u((0UL & (((l_22 = (g_21 = l_18)) == l_23) ^ 1L)), l_24))));
for (p_4 = 23; (p_4 < 43); p_4 = safe_add_func_int64_t_s_s(p_4, 5))
{
uint32_t l_29 = 18446744073709551609UL;
l_29 = 6L;
}
if (((p_4 , (void*)0) == (l_20[0] = &l_12)))
{
int32_t l_62 = 0xE28AB82AL;
const uint32_t *l_78 = (void*)0;
const uint32_t **l_77 = &l_78;
const uint32_t *l_80 = &g_81;
const uint32_t **l_79 = &l_80;
int32_t **l_95 = &l_25[0];
for (l_24 = (-15); (l_24 > 10); l_24 = safe_add_func_int64_t_s_s(l_24, 5))
{
int32_t *l_64 = (void*)0;
volatile int32_t *l_70[1][4][1];
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 4; j++)
{
for (k = 0; k < 1; k++)
l_70[i][j][k] = (void*)0;
}
}
for (p_4 = 0; (p_4 != 3); ++p_4)
{
uint32_t *l_51[3];
int32_t l_61 = 0xEEDA7DA9L;
int32_t **l_63[3][2][1];
int i, j, k;
for (i = 0; i < 3; i++)
l_51[i] = &g_52;
for (i = 0; i < 3; i++)
{
for (j = 0; j < 2; j++)
{
for (k = 0; k < 1; k++)
l_63[i][j][k] = &l_25[0];
}
}
l_64 = ((!(safe_mul_func_int8_t_s_s(((((safe_rshift_func_int8_t_s_u(0L, (safe_mul_func_uint16_t_u_u(((safe_lshift_func_uint8_t_u_s((safe_mul_func_int8_t_s_s((safe_add_func_uint16_t_u_u((safe_sub_func_uint64_t_u_u((safe_rshift_func_uint8_t_u_s(((g_52 ^= 4294967293UL) <= (safe_lshift_func_int8_t_s_u(((((((0UL < ((safe_sub_func_uint64_t_u_u((safe_add_func_uint32_t_u_u(((safe_sub_func_int16_t_s_s((4L | (*g_21)), g_13)) , l_61), l_62)), l_62)) && (-9L))) , 0x9D3B05E2L) > 1L) >= g_19) > 3UL) < l_61), 4))), g_26)), p_4)), (-5L))), 0x41L)), 1)) | 0x74DCL), p_4)))) >= (*g_21)) == l_62) && g_26), 0x57L))) , (void*)0);
--g_65;
l_70[0][1][0] = g_68;
}
if (p_4)
continue;
return p_4;
}
if ((((0x986AF205L || (safe_mod_func_int32_t_s_s((safe_mod_func_uint8_t_u_u(2UL, (~(safe_unary_minus_func_int8_t_s(((((*l_77) = &g_52) == ((*l_79) = l_25[1])) > p_4)))))), (-1L)))) , 1L) & p_4))
{
int32_t l_82 = 0L;
int32_t **l_94 = &l_25[0];
uint8_t l_104[3][1];
int i, j;
for (i = 0; i < 3; i++)
{
for (j = 0; j < 1; j++)
l_104[i][j] = 0x4AL;
}
if ((l_82 = 0xABC0A086L))
{
uint16_t *l_93 = &g_65;
(*g_68) = ((g_81 || (g_83 , (((safe_mod_func_int64_t_s_s(((!0x37AE93AC4895D34BLL) , (((safe_rshift_func_uint8_t_u_u((safe_sub_func_uint16_t_u_u((safe_lshift_func_uint16_t_u_s(((*l_93) = 65535UL), 15)), 65535UL)), (*g_21))) != 0xBFL) , 5L)), 0x24EB764FAD62130ELL)) >= p_4) > p_4))) ^ 1UL);
}
else
{
(**l_95) = (l_94 == l_95);
}
(*g_68) |= ((safe_add_func_uint8_t_u_u((**l_95), (*g_21))) == (p_4 && (((((safe_rshift_func_int8_t_s_u(p_4, 3)) ^ p_4) , &g_52) != (void*)0) && 0x85721BA6C3C0C886LL)));
if (((**l_94) &= (*g_68)))
{
uint64_t l_105 = 18446744073709551615UL;
(*l_94) = &l_24;
(**l_95) = (safe_mod_func_int8_t_s_s((l_25[0] != ((safe_div_func_int8_t_s_s(p_4, p_4)) , ((((void*)0 != (*l_95)) >= l_104[1][0]) , &g_81))), l_105));
(**l_94) = (-10L);
}
else
{
return g_81;
}
}
else
{
int32_t l_107 = (-6L);
int32_t l_117 = 0L;
volatile int32_t **l_127 = &g_68;
if ((((g_106 , (l_107 = ((**l_95) = (0x7A37L ^ ((p_4 && (**l_95)) >= (**l_95)))))) == 0x0C9FB391L) && g_52))
{
int16_t *l_108 = &g_109;
uint32_t *l_111[3];
uint32_t **l_110 = &l_111[2];
uint32_t ***l_114 = (void*)0;
uint32_t ***l_115 = &l_112;
int32_t l_116 = 1L;
int i;
for (i = 0; i < 3; i++)
l_111[i] = &g_52;
(**l_95) ^= (((*l_108) = g_81) , ((g_83 , (l_110 != ((*l_115) = l_112))) , l_116));
}
else
{
uint32_t l_118 = 0x8C3E2E3EL;
int32_t *l_121 = &l_117;
volatile uint8_t * const * const **l_126 = &g_122;
++l_118;
(*l_95) = l_121;
(*l_126) = g_122;
return g_69[0];
}
l_117 = p_4;
(**l_95) &= 0L;
(*l_127) = &g_69[2];
}
return g_19;
}
else
{
for (g_106.f2 = 5; (g_106.f2 > (-4)); g_106.f2 = safe_sub_func_int64_t_s_s(g_106.f2, 8))
{
int32_t **l_130 = &l_25[0];
(*l_130) = (void*)0;
}
}
return g_83.f0;
}
static int64_t  func_8(uint8_t  p_9)
{
return g_13;
}
int main (int argc, char* argv[])
{
int i, j, k;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
transparent_crc(g_13, "g_13", print_hash_value);
transparent_crc(g_19, "g_19", print_hash_value);
transparent_crc(g_26, "g_26", print_hash_value);
transparent_crc(g_52, "g_52", print_hash_value);
transparent_crc(g_65, "g_65", print_hash_value);
for (i = 0; i < 4; i++)
{
transparent_crc(g_69[i], "g_69[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_81, "g_81", print_hash_value);
transparent_crc(g_83.f0, "g_83.f0", print_hash_value);
transparent_crc(g_109, "g_109", print_hash_value);
transparent_crc(g_125, "g_125", print_hash_value);
transparent_crc(g_140, "g_140", print_hash_value);
for (i = 0; i < 3; i++)
{
for (j = 0; j < 4; j++)
{
for (k = 0; k < 3; k++)
{
transparent_crc(g_154[i][j][k].f0, "g_154[i][j][k].f0", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
for (i = 0; i < 4; i++)
{
transparent_crc(g_164[i], "g_164[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_214.f0, "g_214.f0", print_hash_value);
transparent_crc(g_227.f0, "g_227.f0", print_hash_value);
transparent_crc(g_232, "g_232", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
