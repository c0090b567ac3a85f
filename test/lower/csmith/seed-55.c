/* csmith 2.3.0 --seed 55 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 6107214240035432442 */
// Options:   --seed 55 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
#pragma pack(push)
#pragma pack(1)
struct S0 {
signed f0 : 26;
const signed f1 : 9;
const signed f2 : 8;
signed f3 : 19;
const volatile unsigned f4 : 24;
signed f5 : 17;
volatile int8_t  f6;
};
#pragma pack(pop)
#pragma pack(push)
#pragma pack(1)
struct S1 {
volatile int32_t  f0;
int16_t  f1;
const int64_t  f2;
struct S0  f3;
};
#pragma pack(pop)
union U2 {
int8_t  f0;
};
static int32_t g_3 = (-10L);
static int32_t g_31[2][3] = {{0x069D1FE9L,0x069D1FE9L,0x069D1FE9L},{0x069D1FE9L,0x069D1FE9L,0x069D1FE9L}};
static int32_t * volatile g_30 = &g_31[1][1];
static volatile struct S0 g_32 = {2712,-9,-1,-30,2594,-293,0x50L};
static int64_t g_48 = 3L;
static volatile uint64_t g_55[3][2][3] = {{{0x35B977FD1FBCF3A2LL,3UL,0x35B977FD1FBCF3A2LL},{18446744073709551606UL,18446744073709551608UL,18446744073709551606UL}},{{0x35B977FD1FBCF3A2LL,3UL,0x35B977FD1FBCF3A2LL},{18446744073709551606UL,18446744073709551608UL,18446744073709551606UL}},{{0x35B977FD1FBCF3A2LL,3UL,0x35B977FD1FBCF3A2LL},{18446744073709551606UL,18446744073709551608UL,18446744073709551606UL}}};
static struct S1 g_59 = {0xD9E10D4FL,0x74C2L,0x65F0A685D562BBFFLL,{-4686,5,-4,316,2094,73,0x5BL}};
static struct S1 * volatile g_58 = &g_59;
static struct S1 * volatile * const  volatile g_60[1][3] = {{(void*)0,(void*)0,(void*)0}};
static int8_t g_78 = 0x9BL;
static struct S1 g_81 = {0x8FEC5983L,-3L,1L,{3877,-7,-15,-444,1914,-73,1L}};
static struct S1 g_82 = {3L,0x3BFDL,-3L,{-6559,-4,13,-658,2433,181,0x71L}};
static struct S1 g_83[1] = {{0L,0xB321L,1L,{-3218,17,-15,310,3270,220,1L}}};
static struct S1 * volatile g_80[3][2][2] = {{{&g_81,&g_81},{&g_81,&g_81}},{{&g_81,&g_81},{&g_81,&g_81}},{{&g_81,&g_81},{&g_81,&g_81}}};
static struct S1 * volatile *g_79 = &g_80[1][0][1];
static uint32_t g_85 = 0x57AD140FL;
static uint32_t g_89 = 4UL;
static int32_t * volatile g_90 = &g_31[1][1];
static struct S0 *g_105 = &g_82.f3;
static struct S0 ** volatile g_104 = &g_105;
static int16_t g_106 = 0x5925L;
static volatile struct S1 g_139 = {6L,0x8562L,0L,{254,-9,-3,290,785,287,0x79L}};
static volatile union U2 g_145 = {0x23L};
static volatile union U2 * volatile g_144 = &g_145;
static volatile union U2 * volatile * volatile g_146 = &g_144;
static union U2 g_173 = {1L};
static union U2 *g_172 = &g_173;
static uint64_t g_183 = 0x7EFCB9228314172DLL;
static uint64_t g_188 = 18446744073709551613UL;
static volatile int8_t g_203 = 0x93L;
static int32_t *g_214 = (void*)0;
static int32_t ** volatile g_213 = &g_214;
static union U2  func_1(void);
static uint16_t  func_8(int32_t  p_9, uint32_t  p_10, uint64_t  p_11, uint32_t  p_12);
static int16_t  func_17(const int16_t  p_18, uint8_t  p_19, int16_t  p_20, int8_t  p_21, const uint64_t  p_22);
static union U2  func_1(void)
{
uint32_t l_2[3][2][4] = {{{18446744073709551615UL,18446744073709551615UL,0UL,18446744073709551615UL},{18446744073709551615UL,8UL,0UL,8UL}},{{0UL,8UL,0UL,0UL},{8UL,8UL,18446744073709551615UL,8UL}},{{8UL,0UL,0UL,8UL},{0UL,8UL,0UL,0UL}}};
int32_t l_200 = 0xFF7E1002L;
int32_t l_204 = 0xAFDF876FL;
int32_t l_205 = 1L;
int32_t l_206 = 5L;
int32_t l_207 = 0xEDE6C9A5L;
int32_t l_208[4][1];
uint16_t l_210 = 0x1ADEL;
int8_t l_241 = 0xA4L;
int32_t *l_248[3];
int16_t l_249 = 0L;
int32_t l_250 = 1L;
int32_t l_251 = 0L;
uint8_t l_252 = 0xF5L;
union U2 l_255[2][4] = {{{0xB6L},{0xB6L},{0xB6L},{0xB6L}},{{0xB6L},{0xB6L},{0xB6L},{0xB6L}}};
int i, j, k;
for (i = 0; i < 4; i++)
{
for (j = 0; j < 1; j++)
l_208[i][j] = 0x9F24DD08L;
}
for (i = 0; i < 3; i++)
l_248[i] = (void*)0;
for (g_3 = 0; (g_3 <= 1); g_3 += 1)
{
const uint16_t l_7 = 0UL;
uint8_t l_27 = 1UL;
int32_t l_28 = (-1L);
const uint64_t l_29 = 0x5B3D925D3C095B67LL;
int16_t l_107 = 0x7015L;
int64_t *l_199 = &g_48;
int32_t *l_201 = (void*)0;
int32_t *l_202[3];
int64_t l_209 = (-5L);
volatile union U2 * volatile l_217 = &g_145;
uint32_t l_245 = 18446744073709551615UL;
int i;
for (i = 0; i < 3; i++)
l_202[i] = &g_31[0][1];
l_200 |= (safe_rshift_func_uint8_t_u_u((~0xC4B03E38L), (l_7 ^ ((*l_199) = (func_8((((((safe_div_func_int16_t_s_s(((g_106 |= (safe_mul_func_int16_t_s_s(func_17(((l_2[0][0][2] , (l_28 = ((safe_mul_func_uint8_t_u_u(((((safe_mod_func_int16_t_s_s(g_3, 1L)) == g_3) & 4294967295UL) ^ 1L), l_27)) <= 0x07L))) ^ g_3), l_2[2][1][1], g_3, g_3, l_29), l_7))) | l_27), g_59.f3.f3)) < l_2[1][0][3]) && l_2[2][0][2]) > l_2[1][0][3]) , (*g_90)), l_107, l_29, g_81.f3.f1) & 9L)))));
l_210++;
if ((*g_30))
break;
if (l_207)
break;
for (l_207 = 1; (l_207 >= 0); l_207 -= 1)
{
uint64_t l_230 = 0x9036AB275723CCAALL;
uint64_t *l_231 = (void*)0;
uint64_t *l_232[2];
int16_t *l_233 = &g_106;
int32_t l_234 = 0x1D536F01L;
int32_t l_243 = 0x794A1633L;
int32_t l_244 = 0xDC005F59L;
int i;
for (i = 0; i < 2; i++)
l_232[i] = &g_188;
if (((void*)0 == &g_89))
{
(*g_213) = &g_31[0][2];
l_217 = (((((safe_rshift_func_int8_t_s_u(g_145.f0, (((void*)0 != g_79) ^ (*g_214)))) | g_82.f3.f2) || (**g_213)) < 0xC7L) , (*g_146));
}
else
{
return (*g_172);
}
(*g_214) = (l_2[2][1][0] , ((safe_mod_func_uint16_t_u_u((safe_mod_func_uint64_t_u_u((((*l_233) &= ((safe_div_func_uint64_t_u_u((g_188 = (l_2[0][1][3] ^ (safe_sub_func_uint8_t_u_u((safe_lshift_func_int16_t_s_s(((safe_sub_func_uint32_t_u_u(0x5BF5BF56L, (((*g_90) != l_230) && g_59.f1))) & g_82.f2), 7)), 0x45L)))), g_59.f3.f5)) , 0xEFD0L)) >= (-1L)), l_206)), l_208[1][0])) | 0x85E9B5A2691D0D99LL));
for (l_205 = 0; (l_205 <= 1); l_205 += 1)
{
uint32_t l_235 = 4294967295UL;
int32_t l_238 = 1L;
int8_t l_239 = (-8L);
int32_t l_240 = (-1L);
int32_t l_242 = 0xFAD29E82L;
l_235++;
l_245++;
}
}
}
l_252--;
return l_255[0][1];
}
static uint16_t  func_8(int32_t  p_9, uint32_t  p_10, uint64_t  p_11, uint32_t  p_12)
{
int32_t *l_108 = &g_3;
int32_t *l_109 = (void*)0;
int32_t *l_110 = &g_31[1][1];
uint8_t l_119 = 3UL;
union U2 l_127 = {0xD6L};
int32_t l_152 = 0xC12618D2L;
int32_t l_153 = 3L;
int32_t l_154 = 0xA50A0527L;
int32_t l_155 = 0L;
int32_t l_156[3];
int16_t l_157 = 1L;
int64_t l_159[2][4];
int64_t l_198 = 1L;
int i, j;
for (i = 0; i < 3; i++)
l_156[i] = 0x84668B10L;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 4; j++)
l_159[i][j] = 0L;
}
if (((*l_110) = ((void*)0 == l_108)))
{
int64_t *l_111[4][4][1] = {{{(void*)0},{(void*)0},{&g_48},{&g_48}},{{&g_48},{&g_48},{&g_48},{(void*)0}},{{(void*)0},{&g_48},{&g_48},{&g_48}},{{&g_48},{&g_48},{(void*)0},{(void*)0}}};
int32_t l_112[2];
uint32_t l_160 = 0xB7813A4BL;
int i, j, k;
for (i = 0; i < 2; i++)
l_112[i] = 0x2973494EL;
if ((7L != (((((((-1L) <= (l_111[3][1][0] == l_111[3][1][0])) , (-1L)) | (*g_30)) > l_112[1]) , 0x90L) ^ g_82.f3.f3)))
{
int16_t *l_120 = &g_106;
uint8_t l_131[4][1];
int32_t l_138 = 0x84C1E5BBL;
int i, j;
for (i = 0; i < 4; i++)
{
for (j = 0; j < 1; j++)
l_131[i][j] = 0x52L;
}
if (((g_59.f3.f3 || (p_9 != (safe_mul_func_int8_t_s_s(((((*l_120) = (65526UL && ((((safe_mul_func_int16_t_s_s(((g_59.f3.f4 && g_31[1][1]) < 0xB7L), 0L)) || p_9) , l_119) | p_10))) && g_59.f2) , p_9), 0x57L)))) ^ g_82.f1))
{
const int8_t *l_130 = (void*)0;
int32_t l_135 = 7L;
p_9 = (65535UL && ((*g_104) != (void*)0));
(*l_110) = (safe_sub_func_uint32_t_u_u((safe_sub_func_int64_t_s_s((0UL >= ((l_127 , ((((safe_lshift_func_uint8_t_u_u(g_31[0][2], 0)) , (((l_131[3][0] &= (((void*)0 == l_130) != 1L)) == p_9) < g_81.f1)) >= g_82.f3.f1) , p_11)) & g_55[1][1][1])), p_9)), 0x4F6E6616L));
(*l_110) |= (+(g_81.f3.f6 & p_10));
(*l_110) = (((((void*)0 != (*g_104)) == g_59.f2) == (safe_lshift_func_int8_t_s_u(l_135, l_112[1]))) & 0x2655L);
}
else
{
(*g_90) = (safe_sub_func_uint64_t_u_u(l_131[3][0], ((l_138 = l_112[1]) > (((void*)0 != &p_10) & g_83[0].f3.f4))));
}
}
else
{
union U2 l_142 = {0xC2L};
int32_t l_151[4][4][2] = {{{0xB902BF3DL,0xB902BF3DL},{0xB902BF3DL,0xB902BF3DL},{0xB902BF3DL,0xB902BF3DL},{0xB902BF3DL,0xB902BF3DL}},{{0xB902BF3DL,0xB902BF3DL},{0xB902BF3DL,0xB902BF3DL},{0xB902BF3DL,0xB902BF3DL},{0xB902BF3DL,0xB902BF3DL}},{{0xB902BF3DL,0xB902BF3DL},{0xB902BF3DL,0xB902BF3DL},{0xB902BF3DL,0xB902BF3DL},{0xB902BF3DL,0xB902BF3DL}},{{0xB902BF3DL,0xB902BF3DL},{0xB902BF3DL,0xB902BF3DL},{0xB902BF3DL,0xB902BF3DL},{0xB902BF3DL,0xB902BF3DL}}};
int i, j, k;
lbl_147:
if ((((g_139 , (safe_mul_func_uint8_t_u_u(0xA7L, (((g_139.f3.f2 < (l_142 , g_83[0].f2)) < l_142.f0) & 0x760C6957L)))) , g_82.f1) , (*g_30)))
{
int32_t **l_143 = &l_109;
(*l_143) = &g_3;
(*g_90) = p_10;
(*l_143) = &l_112[1];
(*g_146) = g_144;
if (p_10)
goto lbl_147;
}
else
{
return g_85;
}
for (l_142.f0 = 0; (l_142.f0 == (-3)); l_142.f0 = safe_sub_func_uint16_t_u_u(l_142.f0, 1))
{
int32_t *l_150[3][2][4] = {{{&g_31[0][1],&g_31[0][0],&g_31[0][1],&g_31[1][1]},{(void*)0,(void*)0,&g_31[1][1],&g_31[1][1]}},{{&g_31[0][0],&g_31[0][0],(void*)0,(void*)0},{(void*)0,(void*)0,(void*)0,(void*)0}},{{&g_31[0][0],&g_31[0][1],&g_31[1][1],(void*)0},{(void*)0,&g_31[0][1],&g_31[0][1],(void*)0}}};
int32_t l_158 = 1L;
int i, j, k;
++l_160;
p_9 |= ((*g_90) = (p_12 == (safe_div_func_uint32_t_u_u(((0x4D1B45FD1F3D3B4FLL == (!g_83[0].f3.f3)) < (~l_160)), 0xC4BCE4BCL))));
if ((*g_90))
continue;
}
}
for (g_81.f1 = (-20); (g_81.f1 != 16); g_81.f1 = safe_add_func_uint16_t_u_u(g_81.f1, 4))
{
union U2 **l_174 = (void*)0;
union U2 **l_175 = &g_172;
union U2 *l_177 = &g_173;
union U2 **l_176 = &l_177;
(*g_90) = l_112[1];
for (p_12 = 0; (p_12 <= 0); p_12 += 1)
{
struct S0 **l_169 = &g_105;
struct S0 *l_171 = &g_59.f3;
struct S0 **l_170 = &l_171;
(*l_170) = ((*l_169) = (*g_104));
}
(*l_176) = ((*l_175) = g_172);
for (p_12 = (-7); (p_12 >= 43); p_12++)
{
return g_59.f1;
}
}
}
else
{
uint64_t *l_182 = &g_183;
int64_t *l_186 = &g_48;
int64_t *l_187[4][2];
int32_t l_189 = 0L;
int i, j;
for (i = 0; i < 4; i++)
{
for (j = 0; j < 2; j++)
l_187[i][j] = (void*)0;
}
(*l_110) = ((safe_add_func_uint16_t_u_u((p_10 | ((*l_182)++)), ((g_188 ^= ((*l_186) = p_12)) && ((*l_108) , (((p_12 | (-6L)) & p_9) > l_189))))) <= p_10);
g_82.f3.f0 |= (1UL > (safe_rshift_func_uint16_t_u_u((safe_mul_func_uint8_t_u_u((p_10 < (((((safe_lshift_func_int8_t_s_s((safe_sub_func_uint8_t_u_u(((*l_110) == (g_81.f3.f0 , g_82.f3.f5)), g_139.f3.f1)), l_198)) && g_31[1][1]) , (*g_146)) != (void*)0) == (-9L))), 0xF6L)), g_81.f3.f5)));
}
return g_81.f3.f2;
}
static int16_t  func_17(const int16_t  p_18, uint8_t  p_19, int16_t  p_20, int8_t  p_21, const uint64_t  p_22)
{
int32_t l_49 = 4L;
int32_t l_50 = 0xAE6E92ECL;
int32_t l_51[1][2][1];
union U2 l_66 = {0x2DL};
int8_t *l_77 = &g_78;
uint64_t l_100 = 0x4419D7C79DA225ADLL;
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 2; j++)
{
for (k = 0; k < 1; k++)
l_51[i][j][k] = 0x031B10CDL;
}
}
(*g_30) = g_3;
for (p_21 = 0; p_21 < 2; p_21 += 1)
{
for (p_20 = 0; p_20 < 3; p_20 += 1)
{
g_31[p_21][p_20] = 0x8B26DE0DL;
}
}
for (p_19 = 0; (p_19 <= 1); p_19 += 1)
{
int16_t l_35 = 0x2457L;
int32_t l_53[1][4];
const struct S1 *l_68 = &g_59;
const struct S1 **l_67 = &l_68;
int16_t l_72[4][4] = {{0x1349L,0x19ECL,0x1349L,0x1349L},{0x19ECL,0x19ECL,1L,0x19ECL},{0x19ECL,0x1349L,0x1349L,0x19ECL},{0x1349L,0x19ECL,0x1349L,0x1349L}};
int8_t *l_76 = (void*)0;
struct S0 * const l_103 = &g_59.f3;
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 4; j++)
l_53[i][j] = 0xAB57C19DL;
}
}
return p_20;
}
int main (int argc, char* argv[])
{
int i, j, k;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
transparent_crc(g_3, "g_3", print_hash_value);
for (i = 0; i < 2; i++)
{
for (j = 0; j < 3; j++)
{
transparent_crc(g_31[i][j], "g_31[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_32.f0, "g_32.f0", print_hash_value);
transparent_crc(g_32.f1, "g_32.f1", print_hash_value);
transparent_crc(g_32.f2, "g_32.f2", print_hash_value);
transparent_crc(g_32.f3, "g_32.f3", print_hash_value);
transparent_crc(g_32.f4, "g_32.f4", print_hash_value);
transparent_crc(g_32.f5, "g_32.f5", print_hash_value);
transparent_crc(g_32.f6, "g_32.f6", print_hash_value);
transparent_crc(g_48, "g_48", print_hash_value);
for (i = 0; i < 3; i++)
{
for (j = 0; j < 2; j++)
{
for (k = 0; k < 3; k++)
{
transparent_crc(g_55[i][j][k], "g_55[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_59.f0, "g_59.f0", print_hash_value);
transparent_crc(g_59.f1, "g_59.f1", print_hash_value);
transparent_crc(g_59.f2, "g_59.f2", print_hash_value);
transparent_crc(g_59.f3.f0, "g_59.f3.f0", print_hash_value);
transparent_crc(g_59.f3.f1, "g_59.f3.f1", print_hash_value);
transparent_crc(g_59.f3.f2, "g_59.f3.f2", print_hash_value);
transparent_crc(g_59.f3.f3, "g_59.f3.f3", print_hash_value);
transparent_crc(g_59.f3.f4, "g_59.f3.f4", print_hash_value);
transparent_crc(g_59.f3.f5, "g_59.f3.f5", print_hash_value);
transparent_crc(g_59.f3.f6, "g_59.f3.f6", print_hash_value);
transparent_crc(g_78, "g_78", print_hash_value);
transparent_crc(g_81.f0, "g_81.f0", print_hash_value);
transparent_crc(g_81.f1, "g_81.f1", print_hash_value);
transparent_crc(g_81.f2, "g_81.f2", print_hash_value);
transparent_crc(g_81.f3.f0, "g_81.f3.f0", print_hash_value);
transparent_crc(g_81.f3.f1, "g_81.f3.f1", print_hash_value);
transparent_crc(g_81.f3.f2, "g_81.f3.f2", print_hash_value);
transparent_crc(g_81.f3.f3, "g_81.f3.f3", print_hash_value);
transparent_crc(g_81.f3.f4, "g_81.f3.f4", print_hash_value);
transparent_crc(g_81.f3.f5, "g_81.f3.f5", print_hash_value);
transparent_crc(g_81.f3.f6, "g_81.f3.f6", print_hash_value);
transparent_crc(g_82.f0, "g_82.f0", print_hash_value);
transparent_crc(g_82.f1, "g_82.f1", print_hash_value);
transparent_crc(g_82.f2, "g_82.f2", print_hash_value);
transparent_crc(g_82.f3.f0, "g_82.f3.f0", print_hash_value);
transparent_crc(g_82.f3.f1, "g_82.f3.f1", print_hash_value);
transparent_crc(g_82.f3.f2, "g_82.f3.f2", print_hash_value);
transparent_crc(g_82.f3.f3, "g_82.f3.f3", print_hash_value);
transparent_crc(g_82.f3.f4, "g_82.f3.f4", print_hash_value);
transparent_crc(g_82.f3.f5, "g_82.f3.f5", print_hash_value);
transparent_crc(g_82.f3.f6, "g_82.f3.f6", print_hash_value);
for (i = 0; i < 1; i++)
{
transparent_crc(g_83[i].f0, "g_83[i].f0", print_hash_value);
transparent_crc(g_83[i].f1, "g_83[i].f1", print_hash_value);
transparent_crc(g_83[i].f2, "g_83[i].f2", print_hash_value);
transparent_crc(g_83[i].f3.f0, "g_83[i].f3.f0", print_hash_value);
transparent_crc(g_83[i].f3.f1, "g_83[i].f3.f1", print_hash_value);
transparent_crc(g_83[i].f3.f2, "g_83[i].f3.f2", print_hash_value);
transparent_crc(g_83[i].f3.f3, "g_83[i].f3.f3", print_hash_value);
transparent_crc(g_83[i].f3.f4, "g_83[i].f3.f4", print_hash_value);
transparent_crc(g_83[i].f3.f5, "g_83[i].f3.f5", print_hash_value);
transparent_crc(g_83[i].f3.f6, "g_83[i].f3.f6", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_85, "g_85", print_hash_value);
transparent_crc(g_89, "g_89", print_hash_value);
transparent_crc(g_106, "g_106", print_hash_value);
transparent_crc(g_139.f0, "g_139.f0", print_hash_value);
transparent_crc(g_139.f1, "g_139.f1", print_hash_value);
transparent_crc(g_139.f2, "g_139.f2", print_hash_value);
transparent_crc(g_139.f3.f0, "g_139.f3.f0", print_hash_value);
transparent_crc(g_139.f3.f1, "g_139.f3.f1", print_hash_value);
transparent_crc(g_139.f3.f2, "g_139.f3.f2", print_hash_value);
transparent_crc(g_139.f3.f3, "g_139.f3.f3", print_hash_value);
transparent_crc(g_139.f3.f4, "g_139.f3.f4", print_hash_value);
transparent_crc(g_139.f3.f5, "g_139.f3.f5", print_hash_value);
transparent_crc(g_139.f3.f6, "g_139.f3.f6", print_hash_value);
transparent_crc(g_145.f0, "g_145.f0", print_hash_value);
transparent_crc(g_173.f0, "g_173.f0", print_hash_value);
transparent_crc(g_183, "g_183", print_hash_value);
transparent_crc(g_188, "g_188", print_hash_value);
transparent_crc(g_203, "g_203", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
