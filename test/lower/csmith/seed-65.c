/* csmith 2.3.0 --seed 65 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 16931902857440472612 */
// Options:   --seed 65 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
struct S0 {
signed f0 : 31;
signed f1 : 26;
volatile int32_t  f2;
signed f3 : 22;
volatile signed f4 : 5;
signed f5 : 31;
};
struct S1 {
volatile struct S0  f0;
int8_t  f1;
};
struct S2 {
int16_t  f0;
uint16_t  f1;
volatile int16_t  f2;
struct S0  f3;
};
static volatile int32_t g_3 = (-1L);
static int32_t g_4[3][2] = {{(-1L),0x439CB61DL},{0x439CB61DL,(-1L)},{0x439CB61DL,0x439CB61DL}};
static struct S2 g_28 = {0xE2D3L,0x4782L,0x4981L,{-30696,-7656,1L,-1874,-4,35310}};
static uint8_t g_35 = 0xBEL;
static volatile struct S1 g_36 = {{-16475,-207,0xB171C250L,-994,4,36555},1L};
static int8_t g_39 = 1L;
static int32_t *g_41 = &g_4[0][1];
static int32_t **g_40 = &g_41;
static int32_t **g_43 = (void*)0;
static int32_t g_45 = 0L;
static int32_t * volatile g_44 = &g_45;
static struct S2 * volatile g_46 = &g_28;
static int32_t *g_58[4] = {&g_4[0][0],&g_4[0][0],&g_4[0][0],&g_4[0][0]};
static int32_t ** volatile g_57 = &g_58[3];
static volatile struct S1 * volatile g_59 = &g_36;
static int8_t g_68[2][4] = {{(-9L),(-9L),(-9L),(-9L)},{(-9L),(-9L),(-9L),(-9L)}};
static struct S1 g_77 = {{-20747,7847,0L,-658,2,24572},0xEAL};
static uint64_t g_79 = 0x632CC17BCF7A535ALL;
static uint64_t g_81[3] = {0x3C5305585C014297LL,0x3C5305585C014297LL,0x3C5305585C014297LL};
static int32_t * volatile g_94 = (void*)0;
static int32_t g_98 = 1L;
static uint8_t g_109[4] = {247UL,247UL,247UL,247UL};
static uint8_t *g_112 = &g_109[2];
static uint16_t *g_120 = (void*)0;
static uint16_t **g_139[4][3][1] = {{{&g_120},{&g_120},{&g_120}},{{&g_120},{&g_120},{&g_120}},{{&g_120},{&g_120},{&g_120}},{{&g_120},{&g_120},{&g_120}}};
static uint32_t g_157 = 4294967290UL;
static const uint8_t  func_1(void);
static int32_t  func_5(uint8_t  p_6, int16_t  p_7, uint32_t  p_8);
static int16_t  func_12(int16_t  p_13);
static const uint8_t  func_1(void)
{
uint16_t l_2[4][1];
int32_t l_107[2][1];
uint16_t l_131[1][4][3] = {{{1UL,5UL,5UL},{5UL,0x642AL,0x47B7L},{1UL,0x642AL,1UL},{5UL,1UL,0x642AL}}};
int i, j, k;
for (i = 0; i < 4; i++)
{
for (j = 0; j < 1; j++)
l_2[i][j] = 0xE4B2L;
}
for (i = 0; i < 2; i++)
{
for (j = 0; j < 1; j++)
l_107[i][j] = 0xA6583FDFL;
}
for (g_4[0][1] = 0; (g_4[0][1] <= 0); g_4[0][1] += 1)
{
int64_t l_11 = 0x99958900FDB69689LL;
int32_t *l_97 = &g_98;
uint8_t *l_102 = &g_35;
uint16_t *l_105 = (void*)0;
uint16_t *l_106[1][3][2] = {{{&l_2[3][0],&l_2[3][0]},{&g_28.f1,&l_2[3][0]},{&l_2[3][0],&g_28.f1}}};
uint8_t *l_108 = &g_109[2];
int32_t l_135[3];
int i, j, k;
for (i = 0; i < 3; i++)
l_135[i] = (-8L);
(*l_97) &= (func_5((safe_mul_func_int8_t_s_s(l_11, (g_3 == func_12((safe_mul_func_int8_t_s_s(l_2[0][0], g_4[0][1])))))), g_4[1][1], g_4[0][1]) != l_2[2][0]);
if ((+(safe_lshift_func_uint8_t_u_u(((*l_108) ^= (((l_2[1][0] < (g_28.f3.f3 >= ((*l_102) = g_4[0][0]))) | (((safe_sub_func_uint16_t_u_u((l_107[1][0] |= 0xC9C2L), g_68[1][2])) ^ l_2[2][0]) != (*l_97))) != g_36.f0.f5)), 5))))
{
int16_t l_110 = (-3L);
uint16_t *l_122 = &l_2[1][0];
uint32_t l_128 = 4UL;
if ((l_107[1][0] &= l_110))
{
int32_t l_113 = 0x053E2D80L;
uint16_t **l_121[1];
int32_t l_123[1][2];
int i, j;
for (i = 0; i < 1; i++)
l_121[i] = (void*)0;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 2; j++)
l_123[i][j] = 0x1A57850CL;
}
l_123[0][1] = ((safe_unary_minus_func_int64_t_s(5L)) , (((((((((l_113 = (&g_109[2] == (g_112 = (void*)0))) > (safe_rshift_func_uint8_t_u_s(((safe_rshift_func_uint8_t_u_u(((safe_lshift_func_int8_t_s_u(((((g_120 = g_120) != l_122) , 0x5CL) != g_68[0][3]), g_4[0][1])) >= l_107[1][0]), 2)) , 0xECL), g_28.f2))) , l_113) , g_36.f0.f1) != l_123[0][0]) || (*l_97)) , 0x3271FE85D9B24318LL) >= g_4[0][1]) , (**g_40)));
}
else
{
int32_t *l_124 = &l_107[0][0];
int32_t *l_125 = &l_107[0][0];
int32_t l_126 = 0x162B35B4L;
int32_t *l_127[4] = {&g_4[0][0],&g_4[0][0],&g_4[0][0],&g_4[0][0]};
int i;
(*g_59) = (*g_59);
if ((**g_57))
break;
if ((**g_57))
break;
--l_128;
}
if ((*l_97))
break;
if (l_131[0][2][0])
break;
}
else
{
uint32_t l_136 = 0UL;
for (g_28.f1 = 0; (g_28.f1 <= 0); g_28.f1 += 1)
{
int32_t *l_132 = &g_98;
int32_t *l_133 = &l_107[0][0];
int32_t *l_134[2];
int i;
for (i = 0; i < 2; i++)
l_134[i] = &g_45;
l_136--;
(*g_40) = (*g_40);
}
g_139[1][0][0] = &g_120;
}
for (g_98 = 0; (g_98 <= 0); g_98 += 1)
{
uint16_t l_155 = 0xA1BDL;
uint32_t *l_156 = &g_157;
int32_t *l_158 = &g_45;
int32_t *l_159 = &l_135[2];
(*l_159) |= ((*l_158) = (safe_add_func_uint8_t_u_u(((*l_108) = 0x81L), (g_45 >= (((*g_44) < (((safe_lshift_func_uint16_t_u_u((((*l_102)--) | ((safe_mul_func_uint16_t_u_u((((safe_div_func_uint16_t_u_u((safe_sub_func_uint32_t_u_u((!((*l_156) = ((g_79 = 1UL) && l_155))), 0UL)), 0xF15DL)) | g_68[1][3]) ^ g_4[0][1]), l_155)) <= 0UL)), l_107[0][0])) | g_4[2][0]) | l_131[0][1][1])) <= 0x9FC326A3C1A26C4CLL)))));
return (*l_97);
}
}
return l_2[2][0];
}
static int32_t  func_5(uint8_t  p_6, int16_t  p_7, uint32_t  p_8)
{
int32_t l_31 = 1L;
int64_t l_56 = (-1L);
int32_t *l_96 = &g_45;
for (p_6 = 21; (p_6 == 23); p_6 = safe_add_func_uint16_t_u_u(p_6, 1))
{
int32_t l_37 = 0x2FDDD0C6L;
if (g_4[0][1])
break;
if ((safe_sub_func_int8_t_s_s((safe_lshift_func_int16_t_s_u((p_8 | (safe_rshift_func_int8_t_s_s(((((safe_add_func_uint16_t_u_u(g_4[0][0], (g_28 , (safe_lshift_func_int8_t_s_u(p_7, l_31))))) , p_7) == 0x7A75E3AAL) , (-1L)), g_4[0][1]))), g_4[0][1])), l_31)))
{
return g_28.f2;
}
else
{
uint8_t *l_34 = &g_35;
int8_t *l_38 = &g_39;
int32_t l_53 = 0xD7F9B64AL;
int32_t l_54 = 0x406462EFL;
if ((safe_add_func_uint8_t_u_u(((*l_34) &= (p_6 == p_7)), (g_36 , ((*l_38) &= (l_37 & 0x2E525B78L))))))
{
int32_t ***l_42 = &g_40;
if (g_36.f0.f1)
break;
(*g_44) ^= (g_35 & (((*l_42) = g_40) == (g_43 = (void*)0)));
}
else
{
(*g_46) = g_28;
}
for (l_31 = 0; (l_31 <= 14); l_31 = safe_add_func_uint64_t_u_u(l_31, 1))
{
int32_t l_52 = 0xD5126306L;
int32_t *l_55 = &l_37;
(*l_55) ^= ((((safe_mul_func_int16_t_s_s(((((p_6 <= 0x2131AC6914F09127LL) >= g_28.f0) && ((l_53 = ((~(p_6 & g_28.f3.f0)) != l_52)) != p_8)) & l_54), 0x3E25L)) > p_6) , p_7) & l_54);
if (l_56)
continue;
if ((*g_44))
continue;
}
(*g_57) = ((*g_40) = (*g_40));
(*g_59) = g_36;
}
}
for (g_28.f0 = 0; (g_28.f0 > 15); ++g_28.f0)
{
uint32_t l_80 = 4294967287UL;
for (g_39 = (-22); (g_39 <= (-6)); g_39 = safe_add_func_uint32_t_u_u(g_39, 7))
{
int8_t *l_66 = (void*)0;
int8_t *l_67 = &g_68[0][2];
l_31 = (safe_mul_func_uint16_t_u_u(((void*)0 != &g_39), (((*l_67) = g_45) < l_31)));
}
(*g_40) = (p_8 , (*g_40));
if (p_6)
{
struct S1 *l_76 = &g_77;
const int32_t l_78 = 0x4C6454C9L;
int32_t *l_95 = &g_45;
g_81[0] |= ((safe_add_func_uint64_t_u_u((((safe_unary_minus_func_int8_t_s((safe_div_func_int32_t_s_s((g_28.f3.f3 && (-1L)), ((g_79 ^= ((safe_sub_func_uint32_t_u_u(((g_28.f2 & (l_76 == (void*)0)) != 1UL), l_78)) | g_28.f1)) && l_56))))) ^ l_80) ^ g_35), g_4[0][1])) , (-1L));
(*l_95) = ((safe_add_func_uint8_t_u_u((g_77.f0.f3 > (((safe_mul_func_int8_t_s_s((g_28.f0 && (((safe_div_func_uint64_t_u_u((safe_div_func_uint64_t_u_u((safe_add_func_uint32_t_u_u(((safe_lshift_func_int16_t_s_u(((&g_39 != (void*)0) <= (-9L)), p_6)) , 0xFCF0F435L), l_78)), 0x04EDDC8DEE7960B9LL)), 0x22BB1B77089988BFLL)) != p_7) >= p_8)), p_8)) && g_39) , p_6)), p_8)) , l_31);
(*l_95) |= p_6;
}
else
{
l_96 = (*g_57);
return p_6;
}
}
return (**g_40);
}
static int16_t  func_12(int16_t  p_13)
{
int32_t *l_16 = (void*)0;
int32_t **l_17 = &l_16;
(*l_17) = l_16;
return g_4[0][1];
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
for (i = 0; i < 3; i++)
{
for (j = 0; j < 2; j++)
{
transparent_crc(g_4[i][j], "g_4[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_28.f0, "g_28.f0", print_hash_value);
transparent_crc(g_28.f1, "g_28.f1", print_hash_value);
transparent_crc(g_28.f2, "g_28.f2", print_hash_value);
transparent_crc(g_28.f3.f0, "g_28.f3.f0", print_hash_value);
transparent_crc(g_28.f3.f1, "g_28.f3.f1", print_hash_value);
transparent_crc(g_28.f3.f2, "g_28.f3.f2", print_hash_value);
transparent_crc(g_28.f3.f3, "g_28.f3.f3", print_hash_value);
transparent_crc(g_28.f3.f4, "g_28.f3.f4", print_hash_value);
transparent_crc(g_28.f3.f5, "g_28.f3.f5", print_hash_value);
transparent_crc(g_35, "g_35", print_hash_value);
transparent_crc(g_36.f0.f0, "g_36.f0.f0", print_hash_value);
transparent_crc(g_36.f0.f1, "g_36.f0.f1", print_hash_value);
transparent_crc(g_36.f0.f2, "g_36.f0.f2", print_hash_value);
transparent_crc(g_36.f0.f3, "g_36.f0.f3", print_hash_value);
transparent_crc(g_36.f0.f4, "g_36.f0.f4", print_hash_value);
transparent_crc(g_36.f0.f5, "g_36.f0.f5", print_hash_value);
transparent_crc(g_36.f1, "g_36.f1", print_hash_value);
transparent_crc(g_39, "g_39", print_hash_value);
transparent_crc(g_45, "g_45", print_hash_value);
for (i = 0; i < 2; i++)
{
for (j = 0; j < 4; j++)
{
transparent_crc(g_68[i][j], "g_68[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_77.f0.f0, "g_77.f0.f0", print_hash_value);
transparent_crc(g_77.f0.f1, "g_77.f0.f1", print_hash_value);
transparent_crc(g_77.f0.f2, "g_77.f0.f2", print_hash_value);
transparent_crc(g_77.f0.f3, "g_77.f0.f3", print_hash_value);
transparent_crc(g_77.f0.f4, "g_77.f0.f4", print_hash_value);
transparent_crc(g_77.f0.f5, "g_77.f0.f5", print_hash_value);
transparent_crc(g_77.f1, "g_77.f1", print_hash_value);
transparent_crc(g_79, "g_79", print_hash_value);
for (i = 0; i < 3; i++)
{
transparent_crc(g_81[i], "g_81[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_98, "g_98", print_hash_value);
for (i = 0; i < 4; i++)
{
transparent_crc(g_109[i], "g_109[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_157, "g_157", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
