/* csmith 2.3.0 --seed 22 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 11080864725572756383 */
// Options:   --seed 22 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
#pragma pack(push)
#pragma pack(1)
struct S0 {
volatile unsigned f0 : 25;
signed f1 : 10;
unsigned f2 : 4;
signed : 0;
};
#pragma pack(pop)
struct S1 {
uint32_t  f0;
signed f1 : 31;
signed f2 : 26;
const unsigned f3 : 25;
const signed f4 : 21;
signed f5 : 13;
unsigned f6 : 23;
signed f7 : 17;
unsigned f8 : 30;
};
union U2 {
signed f0 : 9;
int8_t * f1;
int32_t  f2;
const int8_t  f3;
uint32_t  f4;
};
union U3 {
const signed f0 : 2;
uint32_t  f1;
uint64_t  f2;
};
union U4 {
int32_t  f0;
};
union U5 {
const volatile uint8_t  f0;
int8_t  f1;
};
union U6 {
signed f0 : 12;
const volatile int32_t  f1;
volatile int64_t  f2;
};
static volatile struct S0 g_2[2] = {{726,-9,2},{726,-9,2}};
static volatile struct S0 * const  volatile g_3[2][4] = {{&g_2[1],&g_2[0],&g_2[0],&g_2[1]},{&g_2[0],&g_2[1],&g_2[0],&g_2[0]}};
static volatile struct S0 * volatile g_4[3] = {&g_2[1],&g_2[1],&g_2[1]};
static volatile struct S0 g_5 = {4380,-14,3};
static volatile int32_t g_6 = (-1L);
static volatile int32_t g_7 = (-1L);
static int32_t g_8 = 1L;
static struct S0 g_15 = {4342,2,3};
static int8_t g_21 = 0x93L;
static int8_t * volatile g_20 = &g_21;
static struct S0 g_23[3][3][4] = {{{{4991,-12,2},{2009,1,0},{4991,-12,2},{1590,3,1}},{{4991,-12,2},{1590,3,1},{1590,3,1},{4991,-12,2}},{{3780,-22,3},{1590,3,1},{3819,-24,3},{1590,3,1}}},{{{1590,3,1},{2009,1,0},{3819,-24,3},{3819,-24,3}},{{3780,-22,3},{3780,-22,3},{1590,3,1},{3819,-24,3}},{{4991,-12,2},{2009,1,0},{4991,-12,2},{1590,3,1}}},{{{4991,-12,2},{1590,3,1},{1590,3,1},{4991,-12,2}},{{3780,-22,3},{1590,3,1},{3819,-24,3},{1590,3,1}},{{1590,3,1},{3780,-22,3},{2009,1,0},{2009,1,0}}}};
static int32_t * volatile g_40 = (void*)0;
static union U6 g_49 = {0xAA6F331AL};
static union U6 g_52 = {0x1782E4D7L};
static union U6 *g_51 = &g_52;
static volatile struct S1 * volatile g_54 = (void*)0;
static struct S1 g_59 = {4294967289UL,21406,4391,4226,-613,43,400,-51,8044};
static const struct S1 *g_58 = &g_59;
static struct S1 g_63 = {0UL,31109,4899,3889,-1269,72,1955,17,21985};
static union U5 g_65 = {255UL};
static union U5 *g_68 = &g_65;
static union U5 ** volatile g_67[3][3] = {{&g_68,&g_68,&g_68},{&g_68,&g_68,&g_68},{&g_68,&g_68,&g_68}};
static volatile union U2 g_86 = {-1L};
static volatile union U2 * volatile g_85 = &g_86;
static volatile union U2 g_88 = {1L};
static const volatile union U2 *g_87 = &g_88;
static uint8_t g_90[3] = {0x3EL,0x3EL,0x3EL};
static int16_t g_103 = 6L;
static int8_t g_106[1][2] = {{0x1AL,0x1AL}};
static uint16_t g_119 = 0xADDFL;
static int64_t g_121 = 0x9FAE0D986BD2DA30LL;
static volatile struct S0 *g_132 = (void*)0;
static volatile struct S0 ** volatile g_131[3][2][1] = {{{&g_132},{&g_132}},{{&g_132},{&g_132}},{{&g_132},{&g_132}}};
static struct S0 *g_141 = &g_15;
static struct S0 ** volatile g_140[4][4] = {{(void*)0,&g_141,(void*)0,&g_141},{(void*)0,&g_141,(void*)0,&g_141},{(void*)0,&g_141,(void*)0,&g_141},{(void*)0,&g_141,(void*)0,&g_141}};
static int32_t ** volatile g_144[3] = {(void*)0,(void*)0,(void*)0};
static int32_t g_150[1] = {0x6B924B8AL};
static union U4 g_153 = {0x41BD5012L};
static volatile struct S0 g_164 = {1142,-9,1};
static volatile int64_t g_174 = 0x90560A05798251A3LL;
static volatile union U2 *g_198 = &g_88;
static volatile union U2 ** volatile g_197[3][2][3] = {{{&g_198,&g_198,&g_198},{&g_198,&g_198,&g_198}},{{&g_198,&g_198,&g_198},{&g_198,&g_198,&g_198}},{{&g_198,&g_198,&g_198},{&g_198,&g_198,&g_198}}};
static volatile union U2 ** volatile g_199 = &g_198;
static int32_t * volatile g_210 = &g_8;
static union U5 g_216[2] = {{0xB9L},{0xB9L}};
static uint32_t  func_1(void);
static int32_t  func_11(struct S0 * p_12, union U3  p_13);
static union U2  func_16(int16_t  p_17, struct S0 * p_18);
static uint32_t  func_1(void)
{
struct S0 *l_14 = &g_15;
int32_t l_154 = 5L;
int32_t l_171 = 6L;
int32_t l_173 = (-9L);
int32_t l_176[2][2];
uint16_t * const l_184 = &g_119;
union U5 *l_211 = &g_65;
union U5 *l_215 = &g_216[0];
int i, j;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 2; j++)
l_176[i][j] = 2L;
}
g_5 = g_2[1];
lbl_200:
for (g_8 = 0; (g_8 == (-4)); g_8 = safe_sub_func_uint8_t_u_u(g_8, 7))
{
uint32_t l_19 = 0x1AEDF47FL;
struct S0 *l_22 = &g_23[1][1][1];
union U3 l_138[3] = {{0L},{0L},{0L}};
int32_t *l_149 = &g_150[0];
union U4 *l_152 = &g_153;
union U4 **l_151 = &l_152;
int32_t l_170 = 0xF2B0C0EAL;
int32_t l_172 = 0xF90657D6L;
int32_t l_175[3];
int8_t l_177 = 0L;
uint32_t l_178 = 4294967295UL;
int i;
for (i = 0; i < 3; i++)
l_175[i] = 0xB8E932EBL;
(*l_149) &= func_11(l_14, (func_16((l_19 | ((void*)0 != g_20)), l_22) , l_138[1]));
(*l_151) = (void*)0;
if (l_154)
break;
if (((g_103 || (safe_add_func_int8_t_s_s(((safe_add_func_uint8_t_u_u((safe_lshift_func_uint16_t_u_u(((*l_149) && (*l_149)), 8)), (g_59.f0 == g_49.f0))) <= g_63.f1), l_154))) && g_5.f2))
{
union U3 *l_162 = (void*)0;
union U3 **l_161 = &l_162;
int32_t l_163[4][3][2] = {{{0x4344FC8FL,0x4B38B24CL},{1L,5L},{1L,0x4B38B24CL}},{{0x4344FC8FL,0L},{0x4B38B24CL,(-1L)},{0xD97DA6E2L,0x330D5403L}},{{0L,0x3F8FB61FL},{0x3F8FB61FL,0x3F8FB61FL},{0L,0x330D5403L}},{{0xD97DA6E2L,(-1L)},{0x4B38B24CL,0L},{0x4344FC8FL,0x4B38B24CL}}};
int i, j, k;
(*g_141) = (*g_141);
(*l_161) = (void*)0;
if (l_163[3][1][0])
continue;
(*l_14) = g_164;
}
else
{
int32_t *l_165 = &g_150[0];
int32_t *l_166 = &g_150[0];
int32_t *l_167 = &l_154;
int32_t *l_168 = &g_153.f0;
int32_t *l_169[1];
uint16_t * const l_183 = &g_119;
int i;
for (i = 0; i < 1; i++)
l_169[i] = &g_153.f0;
++l_178;
(*l_149) = (safe_add_func_int64_t_s_s((l_183 == (l_173 , l_184)), ((((g_63.f6 >= (*l_149)) , &g_4[2]) == &g_4[1]) , 0L)));
}
}
for (g_21 = 2; (g_21 >= 0); g_21 -= 1)
{
int32_t *l_185 = &g_150[0];
int32_t *l_186 = (void*)0;
int32_t *l_187 = &l_176[0][0];
int32_t *l_188 = &l_171;
int32_t *l_189 = &g_8;
int32_t *l_190 = &g_153.f0;
int32_t *l_191 = &g_150[0];
int32_t *l_192 = &l_176[1][0];
int32_t *l_193[1];
uint64_t l_194 = 0UL;
int i;
for (i = 0; i < 1; i++)
l_193[i] = &g_150[0];
--l_194;
if ((*l_185))
break;
for (g_59.f0 = 0; (g_59.f0 <= 2); g_59.f0 += 1)
{
union U3 l_203[4][1][3] = {{{{0x8A239945L},{0xBAF6D2A3L},{-1L}}},{{{0x8A239945L},{0x8A239945L},{0xBAF6D2A3L}}},{{{0x7AF78988L},{0xBAF6D2A3L},{0xBAF6D2A3L}}},{{{0xBAF6D2A3L},{0x5B230E54L},{-1L}}}};
int i, j, k;
(*g_199) = &g_88;
(*l_187) = (*l_187);
for (g_65.f1 = 2; (g_65.f1 >= 0); g_65.f1 -= 1)
{
int64_t l_206 = 0x131424406AF2D100LL;
if (g_63.f1)
goto lbl_200;
(*l_188) = (safe_rshift_func_int8_t_s_s((l_203[1][0][0] , (g_90[0] | (g_15.f2 > (safe_div_func_uint8_t_u_u((((((*g_20) < l_206) == g_21) || 5UL) , 255UL), (-3L)))))), 1));
if (l_206)
continue;
}
}
}
for (g_103 = 0; (g_103 >= 1); g_103 = safe_add_func_uint64_t_u_u(g_103, 7))
{
uint32_t l_209 = 18446744073709551615UL;
union U5 **l_212 = &l_211;
union U5 **l_213 = (void*)0;
union U5 **l_214[4] = {(void*)0,(void*)0,(void*)0,(void*)0};
int i;
(*g_210) ^= l_209;
l_215 = ((*l_212) = l_211);
}
return g_63.f3;
}
static int32_t  func_11(struct S0 * p_12, union U3  p_13)
{
struct S0 *l_139 = (void*)0;
struct S0 **l_142 = &l_139;
int32_t *l_143 = &g_8;
lbl_148:
(*l_142) = l_139;
l_143 = l_143;
for (g_59.f0 = (-22); (g_59.f0 <= 13); g_59.f0++)
{
int32_t l_147 = 0x6633CC6EL;
if (l_147)
break;
if (p_13.f0)
continue;
if (l_147)
goto lbl_148;
if (p_13.f0)
break;
}
return p_13.f0;
}
static union U2  func_16(int16_t  p_17, struct S0 * p_18)
{
int8_t *l_24 = &g_21;
int32_t *l_25[1];
union U3 l_28[4][4] = {{{1L},{0xFE2D5841L},{0xFE2D5841L},{1L}},{{0xA5EB5A40L},{0xFE2D5841L},{4L},{0xFE2D5841L}},{{0xFE2D5841L},{-1L},{4L},{4L}},{{0xA5EB5A40L},{0xA5EB5A40L},{0xFE2D5841L},{4L}}};
union U6 *l_53 = (void*)0;
union U2 *l_71 = (void*)0;
int32_t l_91 = 0xB336EB9BL;
union U5 *l_114[2][3] = {{&g_65,&g_65,&g_65},{&g_65,&g_65,&g_65}};
uint16_t l_137 = 65535UL;
int i, j;
for (i = 0; i < 1; i++)
l_25[i] = (void*)0;
g_23[1][1][1].f1 &= ((l_24 == &g_21) < g_5.f1);
for (g_21 = 16; (g_21 > (-1)); --g_21)
{
int32_t **l_29 = &l_25[0];
int16_t l_30 = 7L;
union U2 l_31 = {-1L};
const struct S1 *l_60 = (void*)0;
const struct S1 *l_62 = &g_63;
union U5 *l_64 = &g_65;
uint8_t *l_89 = &g_90[0];
uint64_t *l_92 = &l_28[0][0].f2;
(*l_29) = (l_28[0][0] , &g_8);
if ((l_30 = (g_8 & g_2[1].f1)))
{
struct S0 *l_33 = &g_15;
struct S0 **l_32 = &l_33;
struct S0 *l_35 = &g_23[1][2][0];
struct S0 **l_34[3][2];
int32_t l_41 = 0xBFE1A273L;
struct S0 ***l_47 = &l_34[1][0];
union U6 *l_48 = &g_49;
union U6 **l_50[1];
int i, j;
for (i = 0; i < 3; i++)
{
for (j = 0; j < 2; j++)
l_34[i][j] = &l_35;
}
for (i = 0; i < 1; i++)
l_50[i] = &l_48;
if ((l_31 , (((p_18 = ((*l_32) = &g_15)) == (void*)0) <= ((safe_mod_func_int32_t_s_s((safe_mul_func_uint16_t_u_u((0xCD23E821D2A6A8E4LL != p_17), g_5.f1)), g_21)) && 1L))))
{
g_40 = (void*)0;
(*l_29) = (*l_29);
l_41 = p_17;
if (l_41)
continue;
}
else
{
uint32_t l_42 = 0UL;
l_42 |= (g_23[1][1][1].f1 = (5UL != g_2[1].f1));
}
l_41 &= (safe_div_func_uint16_t_u_u(p_17, (safe_add_func_int64_t_s_s(((&g_3[1][0] == ((*l_47) = &p_18)) == p_17), p_17))));
l_53 = (g_51 = l_48);
}
else
{
volatile struct S1 * volatile *l_55 = &g_54;
(*l_55) = g_54;
for (p_17 = (-11); (p_17 == (-13)); p_17 = safe_sub_func_uint16_t_u_u(p_17, 9))
{
const struct S1 **l_61[4];
union U5 **l_66 = &l_64;
union U5 **l_69 = (void*)0;
union U5 **l_70 = &g_68;
int i;
for (i = 0; i < 4; i++)
l_61[i] = &g_58;
l_62 = (l_60 = g_58);
(*l_70) = ((*l_66) = ((*p_18) , l_64));
l_71 = &l_31;
}
}
g_59.f5 |= (safe_rshift_func_uint16_t_u_u(((safe_div_func_uint64_t_u_u(((*l_92) = (safe_mul_func_uint8_t_u_u((0x66L && ((*l_89) |= (((safe_mul_func_int16_t_s_s((safe_mul_func_uint16_t_u_u((safe_unary_minus_func_int64_t_s((g_65.f0 && ((safe_div_func_int32_t_s_s(((g_85 == g_87) && g_63.f6), (-1L))) != 0xBCDCL)))), p_17)), g_59.f8)) != g_65.f1) >= p_17))), l_91))), p_17)) != 0x7CB2DEB474D9FAD1LL), g_59.f6));
for (g_65.f1 = 0; (g_65.f1 >= (-4)); g_65.f1 = safe_sub_func_int32_t_s_s(g_65.f1, 3))
{
struct S0 **l_99 = (void*)0;
struct S0 *l_101 = &g_15;
struct S0 **l_100 = &l_101;
int32_t l_102 = 1L;
int8_t *l_104 = (void*)0;
int8_t *l_105 = &g_106[0][0];
union U6 **l_111 = &g_51;
volatile struct S0 *l_133[2];
int i;
for (i = 0; i < 2; i++)
l_133[i] = (void*)0;
l_31.f0 |= (safe_lshift_func_int16_t_s_s(((safe_sub_func_int8_t_s_s((-4L), ((*l_89) ^= 0x6FL))) > ((*l_105) = (((g_103 = ((((*l_100) = &g_15) != p_18) & l_102)) , 18446744073709551615UL) , p_17))), p_17));
if (p_17)
{
uint16_t *l_118 = &g_119;
int64_t *l_120 = &g_121;
(*p_18) = (*p_18);
l_102 = (safe_add_func_uint32_t_u_u(((l_102 < (safe_sub_func_uint8_t_u_u((((*g_58) , l_111) != (void*)0), 0UL))) > p_17), p_17));
l_31.f0 |= (safe_rshift_func_uint16_t_u_u((l_114[0][2] != l_64), ((!((*l_120) = (safe_mod_func_uint16_t_u_u(((*l_118) = p_17), g_106[0][0])))) < p_17)));
}
else
{
uint32_t *l_124 = &l_31.f4;
int32_t l_125 = 1L;
uint32_t l_126 = 0xDB8EE5A8L;
l_125 = ((*g_20) | (safe_lshift_func_int8_t_s_u((1UL | ((*l_124) = l_102)), 0)));
l_126 = p_17;
l_102 |= l_126;
(*p_18) = (*p_18);
}
for (p_17 = (-25); (p_17 == (-11)); p_17 = safe_add_func_int64_t_s_s(p_17, 8))
{
l_102 = l_102;
return (*g_87);
}
for (g_63.f0 = 0; (g_63.f0 >= 5); g_63.f0++)
{
(*l_111) = &g_52;
l_133[0] = &g_2[1];
return (*g_87);
}
}
}
g_15.f1 ^= (safe_mul_func_int8_t_s_s((~p_17), (g_15.f0 , ((1UL >= l_137) == 0xDA282639L))));
return (*g_87);
}
int main (int argc, char* argv[])
{
int i, j, k;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
for (i = 0; i < 2; i++)
{
transparent_crc(g_2[i].f0, "g_2[i].f0", print_hash_value);
transparent_crc(g_2[i].f1, "g_2[i].f1", print_hash_value);
transparent_crc(g_2[i].f2, "g_2[i].f2", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_5.f0, "g_5.f0", print_hash_value);
transparent_crc(g_5.f1, "g_5.f1", print_hash_value);
transparent_crc(g_5.f2, "g_5.f2", print_hash_value);
transparent_crc(g_6, "g_6", print_hash_value);
transparent_crc(g_7, "g_7", print_hash_value);
transparent_crc(g_8, "g_8", print_hash_value);
transparent_crc(g_15.f0, "g_15.f0", print_hash_value);
transparent_crc(g_15.f1, "g_15.f1", print_hash_value);
transparent_crc(g_15.f2, "g_15.f2", print_hash_value);
transparent_crc(g_21, "g_21", print_hash_value);
for (i = 0; i < 3; i++)
{
for (j = 0; j < 3; j++)
{
for (k = 0; k < 4; k++)
{
transparent_crc(g_23[i][j][k].f0, "g_23[i][j][k].f0", print_hash_value);
transparent_crc(g_23[i][j][k].f1, "g_23[i][j][k].f1", print_hash_value);
transparent_crc(g_23[i][j][k].f2, "g_23[i][j][k].f2", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_49.f0, "g_49.f0", print_hash_value);
transparent_crc(g_52.f0, "g_52.f0", print_hash_value);
transparent_crc(g_59.f0, "g_59.f0", print_hash_value);
transparent_crc(g_59.f1, "g_59.f1", print_hash_value);
transparent_crc(g_59.f2, "g_59.f2", print_hash_value);
transparent_crc(g_59.f3, "g_59.f3", print_hash_value);
transparent_crc(g_59.f4, "g_59.f4", print_hash_value);
transparent_crc(g_59.f5, "g_59.f5", print_hash_value);
transparent_crc(g_59.f6, "g_59.f6", print_hash_value);
transparent_crc(g_59.f7, "g_59.f7", print_hash_value);
transparent_crc(g_59.f8, "g_59.f8", print_hash_value);
transparent_crc(g_63.f0, "g_63.f0", print_hash_value);
transparent_crc(g_63.f1, "g_63.f1", print_hash_value);
transparent_crc(g_63.f2, "g_63.f2", print_hash_value);
transparent_crc(g_63.f3, "g_63.f3", print_hash_value);
transparent_crc(g_63.f4, "g_63.f4", print_hash_value);
transparent_crc(g_63.f5, "g_63.f5", print_hash_value);
transparent_crc(g_63.f6, "g_63.f6", print_hash_value);
transparent_crc(g_63.f7, "g_63.f7", print_hash_value);
transparent_crc(g_63.f8, "g_63.f8", print_hash_value);
transparent_crc(g_65.f0, "g_65.f0", print_hash_value);
transparent_crc(g_65.f1, "g_65.f1", print_hash_value);
transparent_crc(g_86.f0, "g_86.f0", print_hash_value);
transparent_crc(g_88.f0, "g_88.f0", print_hash_value);
for (i = 0; i < 3; i++)
{
transparent_crc(g_90[i], "g_90[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_103, "g_103", print_hash_value);
for (i = 0; i < 1; i++)
{
for (j = 0; j < 2; j++)
{
transparent_crc(g_106[i][j], "g_106[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_119, "g_119", print_hash_value);
transparent_crc(g_121, "g_121", print_hash_value);
for (i = 0; i < 1; i++)
{
transparent_crc(g_150[i], "g_150[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_153.f0, "g_153.f0", print_hash_value);
transparent_crc(g_164.f0, "g_164.f0", print_hash_value);
transparent_crc(g_164.f1, "g_164.f1", print_hash_value);
transparent_crc(g_164.f2, "g_164.f2", print_hash_value);
transparent_crc(g_174, "g_174", print_hash_value);
for (i = 0; i < 2; i++)
{
transparent_crc(g_216[i].f0, "g_216[i].f0", print_hash_value);
transparent_crc(g_216[i].f1, "g_216[i].f1", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
