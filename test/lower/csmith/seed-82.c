/* csmith 2.3.0 --seed 82 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 4552055293830874360 */
// Options:   --seed 82 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
#pragma pack(push)
#pragma pack(1)
struct S0 {
uint16_t  f0;
volatile uint32_t  f1;
int32_t  f2;
int8_t  f3;
const uint64_t  f4;
const uint16_t  f5;
volatile signed f6 : 7;
int32_t  f7;
};
#pragma pack(pop)
struct S1 {
signed f0 : 23;
const uint64_t  f1;
const int32_t  f2;
uint16_t  f3;
};
struct S2 {
volatile int16_t  f0;
struct S1  f1;
uint16_t  f2;
};
union U4 {
int32_t  f0;
const volatile uint16_t  f1;
const uint16_t  f2;
};
union U5 {
int16_t  f0;
const int32_t  f1;
const int8_t  f2;
};
union U6 {
uint32_t  f0;
unsigned f1 : 22;
int8_t  f2;
int32_t  f3;
uint16_t  f4;
};
static int32_t g_2 = 0x60CBEB96L;
static struct S2 g_27 = {-1L,{2306,0xE7F13BCF59F89F2ELL,0x72305ABAL,1UL},0x4365L};
static union U4 g_29 = {0L};
static struct S2 g_32 = {0x437FL,{-1023,18446744073709551615UL,-2L,0x2F69L},65535UL};
static struct S2 *g_31 = &g_32;
static int32_t ** volatile g_34 = (void*)0;
static int32_t ** volatile g_35 = (void*)0;
static union U4 g_37 = {-3L};
static volatile uint32_t g_46[3][2] = {{0UL,0UL},{0UL,0UL},{0UL,0UL}};
static volatile int64_t g_53 = (-1L);
static uint64_t g_54 = 18446744073709551612UL;
static int32_t g_58 = 1L;
static union U6 g_69 = {0x5F4D78F3L};
static struct S2 **g_74 = (void*)0;
static struct S2 *** volatile g_73 = &g_74;
static struct S2 ***g_99 = (void*)0;
static struct S2 ****g_98 = &g_99;
static uint8_t g_111 = 0x88L;
static int16_t g_122 = 1L;
static int32_t * volatile g_123 = &g_58;
static volatile union U5 g_124 = {0xDCB8L};
static int64_t g_135 = 0xC3DBCAAF734E6BA9LL;
static uint64_t g_136 = 1UL;
static int64_t g_138 = (-1L);
static int32_t *g_140 = &g_58;
static int32_t ** const  volatile g_139 = &g_140;
static int16_t *g_143 = (void*)0;
static int16_t **g_142 = &g_143;
static int16_t *** volatile g_144 = (void*)0;
static int16_t *** volatile g_145 = &g_142;
static int32_t ** volatile g_146 = &g_140;
static struct S0 g_181[3] = {{0x2A6EL,0UL,-1L,-8L,0xB46B89D60FE60D97LL,3UL,5,0x7C6C95E8L},{0x2A6EL,0UL,-1L,-8L,0xB46B89D60FE60D97LL,3UL,5,0x7C6C95E8L},{0x2A6EL,0UL,-1L,-8L,0xB46B89D60FE60D97LL,3UL,5,0x7C6C95E8L}};
static volatile int32_t g_199 = 0xF9FFA762L;
static int32_t g_200 = (-9L);
static volatile int32_t g_202 = 0xE2DF591AL;
static int16_t g_204 = (-8L);
static int8_t g_205[4][1] = {{0L},{0L},{0L},{0L}};
static volatile int64_t g_206 = 2L;
static volatile uint16_t g_207 = 0x52A3L;
static int8_t g_229[4] = {8L,8L,8L,8L};
static int32_t ** volatile g_237[3] = {&g_140,&g_140,&g_140};
static union U5 g_252 = {0xE313L};
static union U5 g_255 = {-2L};
static union U5 *g_254[2][3] = {{&g_255,&g_255,&g_255},{&g_255,&g_255,&g_255}};
static int64_t  func_1(void);
static int32_t  func_5(int8_t  p_6, union U6  p_7, const uint32_t  p_8, int32_t  p_9);
static union U4  func_22(int32_t  p_23, struct S2 * p_24);
static int64_t  func_1(void)
{
uint32_t l_12[2][3][2] = {{{1UL,0x1ECA6C84L},{1UL,1UL},{0x1ECA6C84L,1UL}},{{1UL,0x1ECA6C84L},{1UL,1UL},{0x1ECA6C84L,1UL}}};
int32_t l_62 = 0xCCA842DFL;
int8_t *l_80[3];
int8_t l_81 = 1L;
struct S2 ****l_100 = &g_99;
int32_t l_197 = 1L;
int32_t l_198[1];
uint16_t l_230 = 1UL;
struct S2 *l_250 = (void*)0;
struct S2 ****l_256 = (void*)0;
struct S2 ****l_257 = &g_99;
int i, j, k;
for (i = 0; i < 3; i++)
l_80[i] = &g_69.f2;
for (i = 0; i < 1; i++)
l_198[i] = 7L;
lbl_147:
for (g_2 = 0; (g_2 < (-29)); g_2 = safe_sub_func_int16_t_s_s(g_2, 3))
{
uint16_t l_15 = 65535UL;
union U6 l_16 = {1UL};
int32_t *l_57[3][2] = {{&g_58,&g_58},{&g_58,&g_58},{&g_58,&g_58}};
int32_t l_59 = 1L;
struct S2 ***l_72 = (void*)0;
int i, j;
if ((l_59 &= func_5((safe_sub_func_uint64_t_u_u(l_12[1][2][0], (safe_div_func_int32_t_s_s(l_15, l_12[0][0][1])))), l_16, l_15, g_2)))
{
int8_t l_65 = 0x70L;
if ((g_27.f1.f3 ^ ((1UL || (l_16 , (0x0363L | g_29.f0))) != g_29.f2)))
{
int32_t *l_60 = &g_2;
int32_t l_61 = 0L;
l_61 = ((void*)0 == l_60);
}
else
{
int32_t **l_63 = &l_57[0][1];
l_62 &= g_53;
(*l_63) = &g_58;
}
for (g_58 = 1; (g_58 >= 0); g_58 -= 1)
{
struct S1 l_64 = {809,9UL,1L,65535UL};
uint32_t l_66 = 0xDC7391AFL;
int i, j;
g_32.f1.f0 &= (((g_46[g_58][g_58] && ((l_64 , g_37.f1) > g_2)) && 0x48L) || g_46[g_58][g_58]);
++l_66;
if (l_65)
break;
}
l_62 = (g_69 , 7L);
g_58 = (l_62 = l_65);
}
else
{
for (g_32.f1.f3 = 28; (g_32.f1.f3 >= 16); --g_32.f1.f3)
{
g_27.f1.f0 = 5L;
}
}
l_62 |= 0x640828D0L;
(*g_73) = &g_31;
l_62 = l_12[1][1][1];
}
if (((!0xDFL) != (((safe_lshift_func_uint8_t_u_s((safe_lshift_func_uint8_t_u_s(((l_12[1][2][1] , (l_62 = (l_62 , (&l_62 == (void*)0)))) ^ g_29.f1), l_81)), l_12[1][2][1])) & g_32.f1.f1) , 0xD31C8896062B7E36LL)))
{
struct S2 ***l_96 = &g_74;
struct S2 ****l_95 = &l_96;
int32_t l_105 = 0xE7A280F6L;
l_62 = 1L;
if ((safe_sub_func_int32_t_s_s(1L, ((safe_sub_func_int16_t_s_s(5L, (l_81 | ((safe_sub_func_uint64_t_u_u((safe_mul_func_uint16_t_u_u((safe_lshift_func_uint8_t_u_s(((safe_mul_func_uint16_t_u_u(0x2017L, g_32.f1.f0)) | g_46[2][1]), 0)), g_32.f1.f1)), g_69.f0)) >= 0x15D644C5022BCE0ALL)))) >= 1L))))
{
int32_t *l_94 = &g_2;
(*l_94) = (-1L);
}
else
{
struct S2 *****l_97[3][3][1] = {{{&l_95},{&l_95},{&l_95}},{{&l_95},{&l_95},{&l_95}},{{&l_95},{&l_95},{&l_95}}};
int32_t l_118 = (-10L);
int i, j, k;
l_100 = (g_98 = l_95);
for (g_69.f3 = 0; (g_69.f3 != (-9)); --g_69.f3)
{
uint8_t *l_110 = &g_111;
int32_t *l_119 = &g_2;
int16_t *l_120 = (void*)0;
int16_t *l_121 = &g_122;
struct S2 *l_127[3];
int i;
for (i = 0; i < 3; i++)
l_127[i] = (void*)0;
(*g_123) = (safe_mod_func_int16_t_s_s((l_105 | (safe_sub_func_int16_t_s_s((safe_mul_func_uint8_t_u_u(((*l_110) ^= g_27.f1.f0), l_105)), ((*l_121) = (((*l_119) |= (safe_mul_func_int16_t_s_s((((safe_div_func_uint16_t_u_u((safe_add_func_int16_t_s_s(l_81, 1L)), l_118)) | 65535UL) & 0x84CAL), g_54))) <= 0x07FB85FAL))))), 0x31DCL));
(*l_119) = l_118;
l_105 = ((func_22((((g_124 , &g_111) != (void*)0) | (safe_lshift_func_uint16_t_u_u(((((0x2651A996L > 3UL) < g_27.f1.f3) ^ 0x1E9A90B212F535E8LL) , g_37.f2), l_118))), l_127[1]) , (*l_119)) | g_32.f2);
}
}
}
else
{
int64_t l_171 = 1L;
int64_t *l_187 = &l_171;
int32_t l_191 = 0x4813EE79L;
int32_t l_192 = 0x5C466ADEL;
int8_t l_193[2];
int32_t l_194 = 0x1533DA5EL;
int32_t l_195 = 0x1E50675BL;
int32_t l_196 = 0L;
int32_t l_201 = 0L;
int32_t l_203 = 0x1ED02848L;
int32_t *l_210 = &l_198[0];
int32_t *l_211[1];
uint32_t l_212 = 0x6FAE3A32L;
int32_t l_228 = 0x6981C5EEL;
int16_t l_231 = 0L;
int16_t l_232 = 0x0FDDL;
struct S2 *l_248 = &g_27;
int i;
for (i = 0; i < 2; i++)
l_193[i] = (-1L);
for (i = 0; i < 1; i++)
l_211[i] = (void*)0;
for (g_32.f1.f3 = (-7); (g_32.f1.f3 > 40); g_32.f1.f3++)
{
uint16_t *l_130 = &g_27.f2;
int32_t l_133 = 2L;
int64_t *l_134 = &g_135;
int64_t *l_137 = &g_138;
struct S0 *l_180 = &g_181[1];
int32_t *l_189 = &l_133;
int32_t *l_190[3];
int i;
for (i = 0; i < 3; i++)
l_190[i] = &g_181[1].f7;
}
if (g_69.f2)
goto lbl_233;
l_212++;
lbl_233:
l_232 &= (safe_sub_func_int8_t_s_s((*l_210), (l_231 = (l_230 = (safe_add_func_int64_t_s_s((safe_div_func_uint32_t_u_u((safe_sub_func_int64_t_s_s(((*l_187) = (((safe_mul_func_uint8_t_u_u(((safe_sub_func_uint8_t_u_u((~((void*)0 != (*g_98))), (-8L))) && l_228), g_29.f2)) >= g_229[2]) | (*l_210))), 0x5A14F6FAD5A6DD64LL)), (*g_140))), 18446744073709551608UL))))));
for (g_69.f3 = 10; (g_69.f3 < (-21)); --g_69.f3)
{
uint32_t l_236 = 0UL;
int32_t l_247 = 1L;
if (l_236)
{
int32_t **l_238 = &l_210;
(*l_238) = &l_198[0];
}
else
{
uint8_t *l_239 = &g_111;
struct S2 **l_249[1][1];
union U5 *l_251 = &g_252;
union U5 **l_253[2];
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
l_249[i][j] = &l_248;
}
for (i = 0; i < 2; i++)
l_253[i] = &l_251;
l_247 = ((3L == ((*l_239) = 255UL)) | (((safe_unary_minus_func_uint64_t_u((safe_lshift_func_int8_t_s_s(((safe_rshift_func_uint16_t_u_s((safe_rshift_func_uint16_t_u_s(0x51B3L, (&g_205[3][0] == &g_229[1]))), l_81)) | 0x6AA4L), l_12[1][2][0])))) <= 0xC9C7L) , g_229[1]));
if (l_247)
break;
g_254[1][0] = (func_22((l_197 || (*l_210)), (l_250 = l_248)) , l_251);
}
if (l_212)
goto lbl_147;
}
}
(*g_140) = (((((*l_257) = &g_74) == (void*)0) || (g_255.f2 & l_230)) , 0x5A83FB6AL);
return g_32.f1.f0;
}
static int32_t  func_5(int8_t  p_6, union U6  p_7, const uint32_t  p_8, int32_t  p_9)
{
union U6 l_25 = {6UL};
int32_t *l_39 = (void*)0;
int16_t l_44 = 0x13BCL;
int32_t l_45[2][3] = {{0xEBFDCAE3L,0xEBFDCAE3L,0xEBFDCAE3L},{0L,0L,0L}};
int32_t *l_50 = &l_45[1][0];
int32_t *l_51 = (void*)0;
int32_t *l_52[1][3];
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 3; j++)
l_52[i][j] = &l_45[0][2];
}
for (p_7.f3 = 0; (p_7.f3 < (-17)); p_7.f3 = safe_sub_func_int32_t_s_s(p_7.f3, 2))
{
int8_t l_21 = 0L;
struct S2 *l_26 = &g_27;
int32_t *l_33[4][1][1];
int i, j, k;
for (i = 0; i < 4; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 1; k++)
l_33[i][j][k] = &g_2;
}
}
for (p_9 = 0; (p_9 < 18); p_9 = safe_add_func_uint64_t_u_u(p_9, 4))
{
int32_t *l_41 = (void*)0;
if (g_2)
break;
if (p_7.f4)
{
return l_21;
}
else
{
struct S2 *l_30 = &g_27;
g_31 = (func_22((l_25 , l_25.f2), l_26) , l_30);
}
if (((l_25.f0 <= g_32.f2) , (-1L)))
{
int32_t **l_36[4];
int i;
for (i = 0; i < 4; i++)
l_36[i] = &l_33[1][0][0];
l_33[2][0][0] = l_33[2][0][0];
}
else
{
uint64_t l_38 = 18446744073709551607UL;
int32_t **l_40[2][3][2] = {{{&l_33[2][0][0],&l_33[2][0][0]},{&l_33[2][0][0],&l_33[3][0][0]},{&l_39,(void*)0}},{{&l_33[3][0][0],(void*)0},{&l_39,&l_33[3][0][0]},{&l_33[2][0][0],&l_33[2][0][0]}}};
int i, j, k;
l_38 ^= (g_37 , 0x70783DB4L);
l_41 = (l_33[3][0][0] = l_39);
}
for (l_25.f0 = 0; (l_25.f0 < 8); ++l_25.f0)
{
int32_t **l_49 = &l_41;
++g_46[2][1];
(*l_49) = l_33[2][0][0];
}
}
}
--g_54;
return p_6;
}
static union U4  func_22(int32_t  p_23, struct S2 * p_24)
{
const struct S0 *l_28 = (void*)0;
l_28 = l_28;
return g_29;
}
int main (int argc, char* argv[])
{
int i, j;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
transparent_crc(g_2, "g_2", print_hash_value);
transparent_crc(g_27.f0, "g_27.f0", print_hash_value);
transparent_crc(g_27.f1.f0, "g_27.f1.f0", print_hash_value);
transparent_crc(g_27.f1.f1, "g_27.f1.f1", print_hash_value);
transparent_crc(g_27.f1.f2, "g_27.f1.f2", print_hash_value);
transparent_crc(g_27.f1.f3, "g_27.f1.f3", print_hash_value);
transparent_crc(g_27.f2, "g_27.f2", print_hash_value);
transparent_crc(g_29.f0, "g_29.f0", print_hash_value);
transparent_crc(g_29.f1, "g_29.f1", print_hash_value);
transparent_crc(g_29.f2, "g_29.f2", print_hash_value);
transparent_crc(g_32.f0, "g_32.f0", print_hash_value);
transparent_crc(g_32.f1.f0, "g_32.f1.f0", print_hash_value);
transparent_crc(g_32.f1.f1, "g_32.f1.f1", print_hash_value);
transparent_crc(g_32.f1.f2, "g_32.f1.f2", print_hash_value);
transparent_crc(g_32.f1.f3, "g_32.f1.f3", print_hash_value);
transparent_crc(g_32.f2, "g_32.f2", print_hash_value);
transparent_crc(g_37.f0, "g_37.f0", print_hash_value);
transparent_crc(g_37.f1, "g_37.f1", print_hash_value);
transparent_crc(g_37.f2, "g_37.f2", print_hash_value);
for (i = 0; i < 3; i++)
{
for (j = 0; j < 2; j++)
{
transparent_crc(g_46[i][j], "g_46[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_53, "g_53", print_hash_value);
transparent_crc(g_54, "g_54", print_hash_value);
transparent_crc(g_58, "g_58", print_hash_value);
transparent_crc(g_69.f0, "g_69.f0", print_hash_value);
transparent_crc(g_69.f1, "g_69.f1", print_hash_value);
transparent_crc(g_69.f2, "g_69.f2", print_hash_value);
transparent_crc(g_69.f3, "g_69.f3", print_hash_value);
transparent_crc(g_69.f4, "g_69.f4", print_hash_value);
transparent_crc(g_111, "g_111", print_hash_value);
transparent_crc(g_122, "g_122", print_hash_value);
transparent_crc(g_124.f0, "g_124.f0", print_hash_value);
transparent_crc(g_124.f2, "g_124.f2", print_hash_value);
transparent_crc(g_135, "g_135", print_hash_value);
transparent_crc(g_136, "g_136", print_hash_value);
transparent_crc(g_138, "g_138", print_hash_value);
for (i = 0; i < 3; i++)
{
transparent_crc(g_181[i].f0, "g_181[i].f0", print_hash_value);
transparent_crc(g_181[i].f1, "g_181[i].f1", print_hash_value);
transparent_crc(g_181[i].f2, "g_181[i].f2", print_hash_value);
transparent_crc(g_181[i].f3, "g_181[i].f3", print_hash_value);
transparent_crc(g_181[i].f4, "g_181[i].f4", print_hash_value);
transparent_crc(g_181[i].f5, "g_181[i].f5", print_hash_value);
transparent_crc(g_181[i].f6, "g_181[i].f6", print_hash_value);
transparent_crc(g_181[i].f7, "g_181[i].f7", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_199, "g_199", print_hash_value);
transparent_crc(g_200, "g_200", print_hash_value);
transparent_crc(g_202, "g_202", print_hash_value);
transparent_crc(g_204, "g_204", print_hash_value);
for (i = 0; i < 4; i++)
{
for (j = 0; j < 1; j++)
{
transparent_crc(g_205[i][j], "g_205[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_206, "g_206", print_hash_value);
transparent_crc(g_207, "g_207", print_hash_value);
for (i = 0; i < 4; i++)
{
transparent_crc(g_229[i], "g_229[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_252.f0, "g_252.f0", print_hash_value);
transparent_crc(g_252.f2, "g_252.f2", print_hash_value);
transparent_crc(g_255.f0, "g_255.f0", print_hash_value);
transparent_crc(g_255.f2, "g_255.f2", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
