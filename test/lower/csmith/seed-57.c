/* csmith 2.3.0 --seed 57 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 12233458367684631184 */
// Options:   --seed 57 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
#pragma pack(push)
#pragma pack(1)
struct S0 {
const uint8_t  f0;
int8_t  f1;
int32_t  f2;
int64_t  f3;
volatile uint8_t  f4;
int32_t  f5;
uint32_t  f6;
uint32_t  f7;
volatile uint16_t  f8;
int64_t  f9;
};
#pragma pack(pop)
static int32_t g_2 = 0x4E6D4F28L;
static int32_t g_5 = 0x07E4FC22L;
static int32_t g_35[1] = {0L};
static int32_t *g_37 = &g_35[0];
static int32_t ** volatile g_36[2] = {&g_37,&g_37};
static volatile struct S0 g_83 = {0xB8L,0L,0xC4A2FBAAL,1L,0UL,-5L,1UL,18446744073709551615UL,0xBC8BL,1L};
static int8_t g_87[4][3][3] = {{{0xE8L,0xE8L,0xE8L},{0L,0L,0L},{0xE8L,0xE8L,0xE8L}},{{0L,0L,0L},{0xE8L,0xE8L,0xE8L},{0L,0L,0L}},{{0xE8L,0xE8L,0xE8L},{0L,0L,0L},{0xE8L,0xE8L,0xE8L}},{{0L,0L,0L},{0xE8L,0xE8L,0xE8L},{0L,0L,0L}}};
static uint8_t g_92 = 255UL;
static int32_t *g_110[3] = {&g_2,&g_2,&g_2};
static int32_t ** volatile g_109 = &g_110[0];
static int16_t g_133 = 0xEAFCL;
static uint32_t g_155[4] = {0x95B6DD3CL,0x95B6DD3CL,0x95B6DD3CL,0x95B6DD3CL};
static int16_t g_159[1] = {(-2L)};
static int32_t * volatile g_170 = &g_35[0];
static uint8_t g_195 = 0x50L;
static int64_t g_205 = 0xFBB033FFB02C8CAALL;
static uint16_t g_208 = 65526UL;
static int32_t * volatile g_214 = (void*)0;
static volatile int32_t g_237 = (-1L);
static const int32_t ** const *g_249 = (void*)0;
static int64_t g_263 = (-1L);
static volatile struct S0 g_266[2] = {{1UL,3L,-1L,0x4DFFA5379D3524D7LL,0x88L,-8L,18446744073709551608UL,7UL,0x0B45L,0xA02BF50137D2C3B5LL},{1UL,3L,-1L,0x4DFFA5379D3524D7LL,0x88L,-8L,18446744073709551608UL,7UL,0x0B45L,0xA02BF50137D2C3B5LL}};
static struct S0 g_285 = {255UL,0x30L,-8L,-1L,0x8BL,-5L,0x722BCE10L,0xF48C37F4L,0x738CL,-10L};
static struct S0 g_287 = {0x29L,0xE1L,9L,0xF6C9AEBB3E9F4AFBLL,0xC1L,0x2215C509L,0x747F85B9L,0x2BDC1360L,0x1365L,0xFA37F3704DF307D0LL};
static int16_t g_295 = 5L;
static volatile int16_t g_298 = (-1L);
static uint16_t g_300 = 0x5910L;
static volatile uint32_t g_311[4] = {1UL,1UL,1UL,1UL};
static const uint16_t  func_1(void);
static int16_t  func_14(uint8_t  p_15, const int32_t  p_16, uint16_t  p_17, int8_t  p_18, uint32_t  p_19);
static int8_t  func_22(const uint8_t  p_23, uint32_t  p_24, int32_t  p_25);
static const uint16_t  func_1(void)
{
uint8_t l_27 = 0x1AL;
int32_t l_171 = 0x8DFD47EAL;
uint32_t l_267 = 0xAAFB0FECL;
int16_t l_268 = 0xA132L;
int32_t l_296[3][2] = {{0x2775E7EEL,0x2775E7EEL},{0x2775E7EEL,0x2775E7EEL},{0x2775E7EEL,0x2775E7EEL}};
uint8_t l_303 = 9UL;
int i, j;
for (g_2 = (-7); (g_2 != 2); g_2++)
{
const uint16_t l_26[4][4] = {{1UL,0x1CB6L,0x1CB6L,1UL},{0x1CB6L,1UL,0x1CB6L,0x1CB6L},{1UL,1UL,4UL,1UL},{1UL,0x1CB6L,0x1CB6L,1UL}};
int32_t l_269[4][3] = {{1L,(-4L),1L},{0x4852DBE1L,0x4852DBE1L,0x4852DBE1L},{1L,(-4L),1L},{0x4852DBE1L,0x4852DBE1L,0x4852DBE1L}};
int16_t *l_276 = &l_268;
struct S0 *l_284 = &g_285;
struct S0 *l_286 = &g_287;
int32_t l_299 = 0x43EBB1A3L;
int8_t l_310 = 0L;
int i, j;
for (g_5 = (-1); (g_5 < 17); g_5++)
{
uint32_t *l_277[3][3][1] = {{{&g_155[0]},{&g_155[0]},{&g_155[0]}},{{&g_155[0]},{&g_155[0]},{&g_155[0]}},{{&g_155[0]},{&g_155[0]},{&g_155[0]}}};
int32_t l_278 = 0L;
int16_t *l_279 = &g_133;
int32_t l_293[4];
int8_t l_294 = 1L;
int32_t l_309 = 0x1F5D9C97L;
int i, j, k;
for (i = 0; i < 4; i++)
l_293[i] = 0L;
}
(*g_37) = (*g_37);
return g_285.f7;
}
return g_87[3][1][2];
}
static int16_t  func_14(uint8_t  p_15, const int32_t  p_16, uint16_t  p_17, int8_t  p_18, uint32_t  p_19)
{
int32_t l_183[4][4][3] = {{{0L,(-3L),(-7L)},{0xA699A93FL,8L,0x53244882L},{0xF446B025L,(-3L),(-3L)},{0x53244882L,0L,(-5L)}},{{0xF446B025L,0x9CABAC1BL,0xF446B025L},{0xA699A93FL,0x49003B35L,(-5L)},{0L,0L,(-3L)},{(-1L),0x49003B35L,0x53244882L}},{{(-3L),0x9CABAC1BL,(-7L)},{(-1L),0L,(-1L)},{0L,(-3L),(-7L)},{0xA699A93FL,8L,0x53244882L}},{{0xF446B025L,(-3L),(-3L)},{0x53244882L,0L,(-5L)},{0xF446B025L,0x9CABAC1BL,0xF446B025L},{0xA699A93FL,0x49003B35L,(-5L)}}};
int8_t l_184 = 1L;
int32_t l_185[1][1];
uint8_t *l_206 = &g_92;
int32_t l_245 = 0x5A007060L;
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
l_185[i][j] = 0x00F0193FL;
}
for (p_17 = 0; (p_17 > 20); ++p_17)
{
int16_t l_181 = 1L;
int32_t l_186 = 0x809C307FL;
int32_t l_187 = 0xCCD3B4F5L;
int32_t l_188 = 0L;
int32_t l_189 = 0xB3F213AFL;
int32_t l_190 = 0xB8234502L;
int32_t l_192 = 0xFE7670D4L;
int32_t l_193 = 0x29242446L;
int32_t l_194 = (-1L);
int8_t l_209[1];
uint8_t *l_213 = &g_195;
int32_t **l_232 = &g_110[1];
int i;
for (i = 0; i < 1; i++)
l_209[i] = 0x42L;
for (p_18 = 0; (p_18 > 16); ++p_18)
{
int32_t *l_176 = &g_35[0];
int32_t *l_177 = (void*)0;
int32_t *l_178 = (void*)0;
int32_t *l_179 = &g_35[0];
int32_t *l_180 = &g_35[0];
int32_t *l_182[4];
int32_t l_191[1];
int64_t *l_204 = &g_205;
uint16_t *l_207 = &g_208;
uint8_t l_210 = 255UL;
int i;
for (i = 0; i < 4; i++)
l_182[i] = (void*)0;
for (i = 0; i < 1; i++)
l_191[i] = 0L;
++g_195;
l_187 |= (((safe_lshift_func_uint16_t_u_u((safe_rshift_func_uint16_t_u_s(((*l_207) = (safe_mul_func_uint8_t_u_u(((1UL ^ (((((*l_204) = 0x42F97578CB152677LL) ^ (((*g_170) = (g_83.f1 <= (l_185[0][0] < g_155[0]))) & g_87[3][1][2])) , l_206) != &p_15)) > 0x6879L), g_195))), g_159[0])), 12)) != l_190) | l_184);
--l_210;
}
for (p_18 = 2; (p_18 >= 0); p_18 -= 1)
{
int32_t *l_215 = &l_192;
int32_t *l_231 = &l_194;
(*l_215) |= ((void*)0 == l_213);
for (g_205 = 2; (g_205 >= 0); g_205 -= 1)
{
const int32_t *l_221 = &l_185[0][0];
int i, j, k;
(*l_215) &= (((safe_sub_func_uint16_t_u_u((0x06D2L & ((((safe_unary_minus_func_uint16_t_u((safe_lshift_func_uint16_t_u_s(((void*)0 == l_221), (!(safe_mod_func_int16_t_s_s((g_87[g_205][g_205][p_18] < g_83.f6), l_181))))))) , g_205) , (*l_221)) == g_35[0])), 0L)) , g_159[0]) | p_19);
}
(*l_231) &= ((g_83 , (safe_lshift_func_uint16_t_u_s((safe_rshift_func_int8_t_s_s(p_15, ((((safe_mod_func_uint64_t_u_u(p_15, p_16)) || l_185[0][0]) >= (*l_215)) != 0xF78DL))), p_18))) <= g_205);
for (p_19 = 0; (p_19 <= 2); p_19 += 1)
{
int32_t ***l_233 = &l_232;
(*l_233) = l_232;
}
}
}
for (g_205 = 17; (g_205 != 3); g_205--)
{
int32_t l_242 = 0xBC215807L;
int32_t l_244 = 0x129FDFF1L;
int32_t **l_253 = (void*)0;
int32_t ***l_252[3];
int i;
for (i = 0; i < 3; i++)
l_252[i] = &l_253;
if ((!g_237))
{
int32_t *l_243[4][2] = {{&g_2,&l_185[0][0]},{&l_185[0][0],&g_2},{&l_185[0][0],&l_185[0][0]},{&g_2,&l_185[0][0]}};
const int32_t ** const **l_250 = (void*)0;
const int32_t ** const **l_251 = &g_249;
int i, j;
l_185[0][0] = ((safe_unary_minus_func_int8_t_s(((safe_add_func_uint8_t_u_u((safe_unary_minus_func_uint8_t_u(5UL)), 2L)) != l_242))) , (l_244 |= ((void*)0 != &p_15)));
for (g_208 = 0; (g_208 <= 2); g_208 += 1)
{
l_245 ^= (l_185[0][0] = 6L);
}
for (p_18 = 0; (p_18 != 0); p_18 = safe_add_func_uint16_t_u_u(p_18, 8))
{
int32_t *l_248 = &l_245;
l_248 = (void*)0;
}
l_185[0][0] = ((p_16 ^ (((*l_251) = (p_16 , g_249)) != l_252[2])) || 0UL);
}
else
{
int64_t *l_262[4][3] = {{&g_205,&g_263,&g_263},{&g_263,&g_263,&g_263},{&g_205,&g_263,&g_205},{&g_263,&g_263,&g_263}};
int32_t l_264 = 0xE8C7D59FL;
int32_t l_265 = 1L;
int i, j;
l_245 &= (((safe_mod_func_int16_t_s_s(((safe_mod_func_uint8_t_u_u(((((2UL && (((safe_sub_func_uint8_t_u_u(((*l_206) = ((l_185[0][0] = (l_264 = (l_183[0][2][1] , ((safe_mod_func_uint16_t_u_u(0x8A8DL, l_183[1][2][2])) , p_17)))) , g_263)), 0xACL)) == l_265) || g_83.f2)) == l_184) , g_266[1]) , g_83.f4), g_159[0])) || p_18), (-1L))) <= g_133) > 0xCAC7L);
}
}
return g_266[1].f8;
}
static int8_t  func_22(const uint8_t  p_23, uint32_t  p_24, int32_t  p_25)
{
int32_t l_32 = 6L;
int32_t **l_50 = &g_37;
int32_t l_56 = 0x8F7F2F1EL;
int32_t l_124 = 0x96666BE2L;
int32_t l_127[4][3] = {{0x064110E0L,0x064110E0L,0x064110E0L},{1L,1L,1L},{0x064110E0L,0x064110E0L,0x064110E0L},{1L,1L,1L}};
int8_t l_134 = 0L;
int i, j;
lbl_141:
if (((((safe_mod_func_int8_t_s_s((((((safe_mod_func_int16_t_s_s(l_32, (p_25 & (0x752BF390F3BD791FLL != (0x800F4D4EL || p_23))))) ^ l_32) & 6L) <= l_32) && 1UL), g_2)) , g_2) & g_2) | l_32))
{
int32_t *l_38 = (void*)0;
int32_t l_79 = 0x91E412D4L;
const int16_t l_82 = 2L;
int8_t *l_86 = &g_87[3][1][2];
for (p_25 = 0; (p_25 <= 0); p_25 += 1)
{
int32_t l_63 = 0xBC5DE30EL;
int i;
l_38 = &g_35[p_25];
for (p_24 = 0; (p_24 != 48); p_24 = safe_add_func_int16_t_s_s(p_24, 1))
{
int32_t l_45 = 0L;
l_50 = (((safe_lshift_func_int16_t_s_s((((safe_lshift_func_uint8_t_u_u(0x56L, l_45)) & (4294967295UL != (safe_add_func_uint64_t_u_u((safe_mod_func_int8_t_s_s((0x7EL > g_35[0]), g_5)), g_5)))) , l_32), 2)) >= g_35[p_25]) , &l_38);
if (p_24)
break;
(*l_50) = (*l_50);
}
(*l_50) = l_38;
for (l_32 = 20; (l_32 <= (-15)); l_32 = safe_sub_func_uint8_t_u_u(l_32, 4))
{
int32_t *l_53 = &g_35[p_25];
int32_t *l_54 = &g_35[p_25];
int32_t *l_55 = (void*)0;
int32_t *l_57 = &g_35[0];
int32_t *l_58 = &g_35[0];
int32_t *l_59 = (void*)0;
int32_t *l_60 = &g_35[0];
int32_t *l_61 = (void*)0;
int32_t *l_62[1][2][4] = {{{&g_35[0],&g_35[0],&g_35[0],&g_35[0]},{&g_35[0],&g_35[0],&g_35[0],&g_35[0]}}};
uint32_t l_64 = 0x72060300L;
int32_t **l_69 = &l_62[0][0][0];
uint32_t *l_80[2];
int32_t l_81 = 0xEAAF72A6L;
int i, j, k;
for (i = 0; i < 2; i++)
l_80[i] = &l_64;
++l_64;
g_35[p_25] = (safe_sub_func_int8_t_s_s((((*l_69) = ((*l_50) = (*l_50))) != ((((safe_unary_minus_func_int16_t_s(p_23)) < (safe_div_func_uint32_t_u_u(((l_81 ^= (safe_lshift_func_int8_t_s_u(0x62L, (safe_sub_func_int16_t_s_s((safe_rshift_func_int16_t_s_u(0x1BB3L, l_79)), l_79))))) , l_82), p_23))) , g_83) , &l_81)), 0x77L));
}
}
(*l_50) = ((65534UL != ((safe_mod_func_uint32_t_u_u(g_83.f2, 1UL)) | ((*l_86) = p_24))) , (*l_50));
return p_24;
}
else
{
int8_t *l_89 = (void*)0;
int32_t l_90 = 1L;
int32_t l_121 = 0x5784CD61L;
int64_t l_122 = 0xFD48341D410C6DFDLL;
int32_t l_123[1][3][4];
int32_t l_125 = 1L;
int32_t l_126 = (-1L);
int32_t l_128 = 0L;
const int32_t *l_136 = (void*)0;
const int32_t **l_135 = &l_136;
const int32_t *l_138 = &l_90;
const int32_t **l_137 = &l_138;
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 3; j++)
{
for (k = 0; k < 4; k++)
l_123[i][j][k] = 0x8BFE3BB3L;
}
}
}
if ((*g_37))
{
(*g_37) = 0x02268D07L;
for (l_124 = 0; (l_124 < 21); ++l_124)
{
if (l_32)
goto lbl_141;
}
}
else
{
uint8_t l_145 = 0x5AL;
for (p_24 = 18; (p_24 < 51); p_24 = safe_add_func_int16_t_s_s(p_24, 2))
{
int32_t *l_144[3];
int i;
for (i = 0; i < 3; i++)
l_144[i] = &l_32;
l_145 = ((*g_37) = (*g_37));
}
for (p_25 = 0; (p_25 < (-13)); --p_25)
{
int8_t l_153 = (-4L);
uint32_t *l_154[2];
int16_t *l_158 = &g_159[0];
int i;
for (i = 0; i < 2; i++)
l_154[i] = &g_155[0];
for (l_32 = 2; (l_32 >= 0); l_32 -= 1)
{
int32_t *l_148 = &l_127[2][2];
(*l_50) = l_148;
}
(*g_37) = (((((safe_div_func_uint64_t_u_u((safe_lshift_func_int8_t_s_s(((p_24 ^= l_153) == 9UL), 2)), (safe_div_func_uint16_t_u_u(65535UL, ((*l_158) |= (g_133 , g_87[0][0][2])))))) && p_25) && 0xDCE05B8FL) > l_145) | p_23);
}
(*l_50) = (void*)0;
}
(*g_170) = ((safe_mod_func_int64_t_s_s((((p_25 | ((safe_mod_func_int16_t_s_s((!((g_83.f5 ^ ((safe_mul_func_int16_t_s_s(((p_25 && ((safe_unary_minus_func_int16_t_s((1UL ^ p_24))) & p_23)) != 0x7DL), 0x26FDL)) < p_23)) >= p_25)), g_155[0])) , p_25)) | p_25) == g_87[3][1][2]), 18446744073709551609UL)) , p_23);
return p_25;
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
transparent_crc(g_5, "g_5", print_hash_value);
for (i = 0; i < 1; i++)
{
transparent_crc(g_35[i], "g_35[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_83.f0, "g_83.f0", print_hash_value);
transparent_crc(g_83.f1, "g_83.f1", print_hash_value);
transparent_crc(g_83.f2, "g_83.f2", print_hash_value);
transparent_crc(g_83.f3, "g_83.f3", print_hash_value);
transparent_crc(g_83.f4, "g_83.f4", print_hash_value);
transparent_crc(g_83.f5, "g_83.f5", print_hash_value);
transparent_crc(g_83.f6, "g_83.f6", print_hash_value);
transparent_crc(g_83.f7, "g_83.f7", print_hash_value);
transparent_crc(g_83.f8, "g_83.f8", print_hash_value);
transparent_crc(g_83.f9, "g_83.f9", print_hash_value);
for (i = 0; i < 4; i++)
{
for (j = 0; j < 3; j++)
{
for (k = 0; k < 3; k++)
{
transparent_crc(g_87[i][j][k], "g_87[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_92, "g_92", print_hash_value);
transparent_crc(g_133, "g_133", print_hash_value);
for (i = 0; i < 4; i++)
{
transparent_crc(g_155[i], "g_155[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
for (i = 0; i < 1; i++)
{
transparent_crc(g_159[i], "g_159[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_195, "g_195", print_hash_value);
transparent_crc(g_205, "g_205", print_hash_value);
transparent_crc(g_208, "g_208", print_hash_value);
transparent_crc(g_237, "g_237", print_hash_value);
transparent_crc(g_263, "g_263", print_hash_value);
for (i = 0; i < 2; i++)
{
transparent_crc(g_266[i].f0, "g_266[i].f0", print_hash_value);
transparent_crc(g_266[i].f1, "g_266[i].f1", print_hash_value);
transparent_crc(g_266[i].f2, "g_266[i].f2", print_hash_value);
transparent_crc(g_266[i].f3, "g_266[i].f3", print_hash_value);
transparent_crc(g_266[i].f4, "g_266[i].f4", print_hash_value);
transparent_crc(g_266[i].f5, "g_266[i].f5", print_hash_value);
transparent_crc(g_266[i].f6, "g_266[i].f6", print_hash_value);
transparent_crc(g_266[i].f7, "g_266[i].f7", print_hash_value);
transparent_crc(g_266[i].f8, "g_266[i].f8", print_hash_value);
transparent_crc(g_266[i].f9, "g_266[i].f9", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_285.f0, "g_285.f0", print_hash_value);
transparent_crc(g_285.f1, "g_285.f1", print_hash_value);
transparent_crc(g_285.f2, "g_285.f2", print_hash_value);
transparent_crc(g_285.f3, "g_285.f3", print_hash_value);
transparent_crc(g_285.f4, "g_285.f4", print_hash_value);
transparent_crc(g_285.f5, "g_285.f5", print_hash_value);
transparent_crc(g_285.f6, "g_285.f6", print_hash_value);
transparent_crc(g_285.f7, "g_285.f7", print_hash_value);
transparent_crc(g_285.f8, "g_285.f8", print_hash_value);
transparent_crc(g_285.f9, "g_285.f9", print_hash_value);
transparent_crc(g_287.f0, "g_287.f0", print_hash_value);
transparent_crc(g_287.f1, "g_287.f1", print_hash_value);
transparent_crc(g_287.f2, "g_287.f2", print_hash_value);
transparent_crc(g_287.f3, "g_287.f3", print_hash_value);
transparent_crc(g_287.f4, "g_287.f4", print_hash_value);
transparent_crc(g_287.f5, "g_287.f5", print_hash_value);
transparent_crc(g_287.f6, "g_287.f6", print_hash_value);
transparent_crc(g_287.f7, "g_287.f7", print_hash_value);
transparent_crc(g_287.f8, "g_287.f8", print_hash_value);
transparent_crc(g_287.f9, "g_287.f9", print_hash_value);
transparent_crc(g_295, "g_295", print_hash_value);
transparent_crc(g_298, "g_298", print_hash_value);
transparent_crc(g_300, "g_300", print_hash_value);
for (i = 0; i < 4; i++)
{
transparent_crc(g_311[i], "g_311[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
