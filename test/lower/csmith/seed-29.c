/* csmith 2.3.0 --seed 29 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 1341511889102734066 */
// Options:   --seed 29 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
union U0 {
const uint8_t  f0;
uint8_t  f1;
};
static int32_t g_2 = 0x2C70BB74L;
static int32_t g_6 = 0x5E00FE1CL;
static volatile int16_t g_12 = 0xED6FL;
static uint8_t g_13 = 0xBFL;
static uint8_t g_34 = 0x9FL;
static uint64_t g_36[3][2][3] = {{{0x4F89C894628AEA38LL,0x4F89C894628AEA38LL,0x4F89C894628AEA38LL},{0x5925F8A4198FE831LL,0x5925F8A4198FE831LL,0x5925F8A4198FE831LL}},{{0x4F89C894628AEA38LL,0x4F89C894628AEA38LL,0x4F89C894628AEA38LL},{0x5925F8A4198FE831LL,0x5925F8A4198FE831LL,0x5925F8A4198FE831LL}},{{0x4F89C894628AEA38LL,0x4F89C894628AEA38LL,0x4F89C894628AEA38LL},{0x5925F8A4198FE831LL,0x5925F8A4198FE831LL,0x5925F8A4198FE831LL}}};
static uint64_t g_41 = 8UL;
static uint16_t g_47 = 0x4A9BL;
static int64_t g_48[4][2] = {{(-2L),(-2L)},{(-2L),(-2L)},{(-2L),(-2L)},{(-2L),(-2L)}};
static int64_t g_54 = 0x2FFD363BF156DE04LL;
static volatile uint32_t g_58 = 0xCA6AFE10L;
static int16_t g_70 = 0xE2D2L;
static volatile union U0 g_89 = {249UL};
static volatile union U0 * volatile g_88 = &g_89;
static volatile union U0 * volatile * volatile g_90 = &g_88;
static int16_t g_92[3][4][2] = {{{0L,0L},{0L,0L},{0L,0L},{0L,0L}},{{0L,0L},{0L,0L},{0L,0L},{0L,0L}},{{0L,0L},{0L,0L},{0L,0L},{0xAD53L,0L}}};
static int64_t g_93[3][4] = {{0x1480219EAC3B263CLL,0x69F5ED801979D566LL,0x69F5ED801979D566LL,0x1480219EAC3B263CLL},{0x69F5ED801979D566LL,0x1480219EAC3B263CLL,0x69F5ED801979D566LL,0x69F5ED801979D566LL},{0x1480219EAC3B263CLL,0x1480219EAC3B263CLL,0x7D83882C1F1FED34LL,0x1480219EAC3B263CLL}};
static union U0 g_99[1] = {{0xE4L}};
static union U0 ***g_103 = (void*)0;
static volatile int16_t g_104 = 0x3CB3L;
static uint32_t g_106 = 7UL;
static int32_t g_129 = (-6L);
static int32_t g_136 = 1L;
static int32_t g_163 = 0xAB325749L;
static int32_t g_170 = 0x4707D701L;
static volatile int32_t g_171 = 0L;
static volatile int16_t g_172[2] = {0x813BL,0x813BL};
static int32_t *g_179 = &g_170;
static uint64_t  func_1(void);
static int32_t * func_16(int32_t * p_17, int32_t * p_18, int32_t  p_19, uint16_t  p_20);
static int32_t  func_23(uint64_t  p_24);
static uint64_t  func_1(void)
{
int8_t l_21 = 0x19L;
for (g_2 = 0; (g_2 == 19); g_2++)
{
int32_t *l_5 = &g_6;
int32_t *l_7 = &g_6;
int32_t *l_8 = &g_6;
int32_t *l_9 = &g_6;
int32_t l_10[1][2];
int32_t *l_11[2];
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 2; j++)
l_10[i][j] = 0xEC4279C4L;
}
for (i = 0; i < 2; i++)
l_11[i] = &l_10[0][0];
g_13++;
if (g_6)
break;
g_179 = func_16(&g_2, &g_6, (l_21 ^ 7L), g_13);
}
return l_21;
}
static int32_t * func_16(int32_t * p_17, int32_t * p_18, int32_t  p_19, uint16_t  p_20)
{
int8_t l_22[3][2][1] = {{{0xFFL},{(-1L)}},{{0xFFL},{0xFFL}},{{(-1L)},{0xFFL}}};
const int32_t *l_71 = &g_2;
union U0 *l_98[3][3][3] = {{{(void*)0,&g_99[0],(void*)0},{&g_99[0],&g_99[0],&g_99[0]},{(void*)0,&g_99[0],(void*)0}},{{&g_99[0],&g_99[0],&g_99[0]},{(void*)0,&g_99[0],(void*)0},{&g_99[0],&g_99[0],&g_99[0]}},{{(void*)0,&g_99[0],(void*)0},{&g_99[0],&g_99[0],&g_99[0]},{(void*)0,&g_99[0],(void*)0}}};
union U0 **l_97 = &l_98[0][0][1];
union U0 ***l_96 = &l_97;
int32_t l_105[2];
int8_t l_109 = 5L;
int16_t l_113 = 4L;
uint8_t *l_153 = &g_99[0].f1;
int i, j, k;
for (i = 0; i < 2; i++)
l_105[i] = (-2L);
if (((((*p_18) = (l_22[0][0][0] >= (-1L))) != func_23(p_20)) , l_22[2][1][0]))
{
int8_t l_52 = 4L;
int32_t l_53[4][1] = {{0xFBB8911FL},{4L},{0xFBB8911FL},{4L}};
int32_t *l_55 = (void*)0;
int32_t *l_56 = &l_53[3][0];
int32_t *l_57[1];
int32_t **l_61 = &l_57[0];
uint64_t *l_66 = &g_36[1][1][1];
int16_t *l_69[3][4];
int i, j;
for (i = 0; i < 1; i++)
l_57[i] = &g_6;
for (i = 0; i < 3; i++)
{
for (j = 0; j < 4; j++)
l_69[i][j] = &g_70;
}
--g_58;
(*l_61) = p_18;
if (((safe_div_func_uint64_t_u_u((safe_lshift_func_int16_t_s_u((g_70 = (((*l_66)--) , (l_22[1][0][0] < g_34))), 7)), p_20)) , (l_71 != p_18)))
{
(*l_56) = (!0x2727C38DL);
}
else
{
uint64_t l_79 = 1UL;
int32_t l_95 = (-5L);
g_6 &= (safe_add_func_int32_t_s_s((safe_mod_func_uint64_t_u_u((safe_lshift_func_int16_t_s_u(p_20, 7)), (((p_19 | l_79) != ((safe_rshift_func_int16_t_s_s(((*l_71) ^ 0xADL), 2)) | 0xD08C68BEL)) , g_41))), g_48[2][0]));
for (p_19 = (-5); (p_19 <= 24); ++p_19)
{
int8_t l_84[2][1];
int32_t **l_85 = &l_56;
int i, j;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 1; j++)
l_84[i][j] = 0xF4L;
}
if (l_84[1][0])
break;
(*l_85) = ((*l_61) = &g_6);
}
for (g_34 = 4; (g_34 > 29); ++g_34)
{
int32_t l_94 = 0x64A1B41FL;
if (l_79)
break;
(*g_90) = g_88;
l_95 = (l_94 = (g_93[0][3] = (g_92[2][1][0] ^= ((**l_61) |= (safe_unary_minus_func_uint8_t_u(p_20))))));
}
}
for (g_6 = 0; (g_6 <= 2); g_6 += 1)
{
for (p_20 = 0; (p_20 <= 2); p_20 += 1)
{
union U0 ****l_100 = &l_96;
union U0 ***l_102 = &l_97;
union U0 ****l_101[3];
int i;
for (i = 0; i < 3; i++)
l_101[i] = &l_102;
g_103 = ((*l_100) = l_96);
}
for (p_19 = 2; (p_19 >= 0); p_19 -= 1)
{
--g_106;
}
return p_18;
}
}
else
{
union U0 ***l_110 = &l_97;
union U0 ****l_111 = (void*)0;
union U0 ****l_112[1][2];
int32_t l_127 = 0x28541D72L;
uint64_t *l_140 = &g_36[2][0][1];
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 2; j++)
l_112[i][j] = &g_103;
}
lbl_178:
if ((g_70 ^ ((l_109 <= ((l_110 == (g_103 = l_110)) | g_41)) < l_113)))
{
int32_t l_114 = 0L;
int32_t l_135[3][2][3] = {{{0xC8498979L,0xC8498979L,0xC8498979L},{(-2L),0L,(-2L)}},{{0xC8498979L,0xC8498979L,0xC8498979L},{(-2L),0L,(-2L)}},{{0xC8498979L,0xC8498979L,0xC8498979L},{(-2L),0L,(-2L)}}};
int i, j, k;
if ((l_114 >= p_20))
{
uint8_t *l_118 = &g_34;
int16_t *l_126 = &g_70;
int32_t *l_128 = &g_129;
(*p_18) &= (+(((*l_118) = (*l_71)) >= (((safe_mod_func_uint32_t_u_u((((*l_128) = ((safe_mul_func_uint8_t_u_u(((safe_unary_minus_func_int64_t_s(((p_20 > ((void*)0 != l_126)) , 0x7B948F0CD08EF1BBLL))) ^ 1L), l_127)) | l_114)) , l_114), g_99[0].f0)) || p_20) > (-1L))));
}
else
{
int32_t *l_130 = &l_105[1];
int32_t *l_131 = &l_105[0];
int32_t l_132[4] = {0x90DF5CE3L,0x90DF5CE3L,0x90DF5CE3L,0x90DF5CE3L};
int32_t *l_133 = (void*)0;
int32_t *l_134[2];
uint16_t l_137 = 0x12A2L;
int i;
for (i = 0; i < 2; i++)
l_134[i] = &l_114;
--l_137;
return &g_2;
}
}
else
{
uint8_t l_142 = 4UL;
int32_t l_152 = 0x923AD0E7L;
if (((((g_41 >= (l_140 != &g_36[2][1][0])) | (l_105[1] &= ((*p_18) = (((safe_unary_minus_func_int16_t_s((l_142 <= g_36[2][1][1]))) | l_142) , (*p_17))))) != l_142) , 0xAE34B661L))
{
(**l_110) = ((~0x8E1BL) , (**g_103));
}
else
{
uint32_t *l_150 = (void*)0;
uint32_t *l_151[1][3][2];
uint8_t *l_154[3];
int8_t *l_155 = &l_22[0][1][0];
union U0 l_156 = {0x74L};
int32_t *l_162[4][4][2];
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 3; j++)
{
for (k = 0; k < 2; k++)
l_151[i][j][k] = (void*)0;
}
}
for (i = 0; i < 3; i++)
l_154[i] = &g_13;
for (i = 0; i < 4; i++)
{
for (j = 0; j < 4; j++)
{
for (k = 0; k < 2; k++)
l_162[i][j][k] = &l_105[1];
}
}
(*p_18) = 0L;
(*p_18) ^= (safe_mod_func_int8_t_s_s(((*l_155) = (safe_lshift_func_int16_t_s_s((safe_mod_func_uint8_t_u_u(((((l_152 &= 4294967289UL) != (((g_2 > p_20) || (l_153 != l_154[0])) == 65530UL)) == l_142) , g_48[3][0]), (-2L))), 6))), p_20));
g_163 = (l_156 , ((*p_18) = (((1UL && (safe_div_func_uint64_t_u_u(l_142, ((!(safe_rshift_func_int16_t_s_u((l_142 , p_19), l_127))) & 0x87FB009034FE3EFBLL)))) && 1UL) == 247UL)));
}
}
for (g_54 = 0; (g_54 <= 0); g_54 += 1)
{
int64_t l_168[2];
int32_t l_169 = 0x6080F64FL;
uint32_t l_173 = 4294967294UL;
int i;
for (i = 0; i < 2; i++)
l_168[i] = 0x7F643767A3BE24AFLL;
for (l_109 = 0; (l_109 <= 1); l_109 += 1)
{
int32_t *l_164 = &l_127;
int32_t *l_165 = &l_105[0];
int32_t *l_166 = &l_105[0];
int32_t *l_167[4][3][1] = {{{&l_127},{&l_105[g_54]},{&l_127}},{{&l_105[g_54]},{&l_127},{&l_105[g_54]}},{{&l_127},{&l_105[g_54]},{&l_127}},{{&l_105[g_54]},{&l_127},{&l_105[g_54]}}};
int i, j, k;
++l_173;
}
if (l_105[(g_54 + 1)])
continue;
l_71 = &g_2;
g_6 = (safe_rshift_func_uint16_t_u_s(g_92[2][1][0], 3));
for (p_20 = 0; (p_20 <= 0); p_20 += 1)
{
if (g_41)
goto lbl_178;
}
}
}
return &g_2;
}
static int32_t  func_23(uint64_t  p_24)
{
int32_t *l_28[3];
uint8_t *l_32 = (void*)0;
uint8_t *l_33[4][4][1] = {{{&g_34},{&g_34},{&g_13},{&g_34}},{{&g_34},{&g_13},{&g_34},{&g_34}},{{&g_13},{&g_34},{&g_34},{&g_13}},{{&g_34},{&g_34},{&g_13},{&g_34}}};
uint16_t *l_46 = &g_47;
int32_t **l_49 = (void*)0;
int32_t **l_50 = &l_28[1];
int16_t l_51 = 0x42EDL;
int i, j, k;
for (i = 0; i < 3; i++)
l_28[i] = &g_2;
if ((safe_lshift_func_uint8_t_u_s((g_34 |= (~((l_28[2] != l_28[2]) | (p_24 && ((((safe_mul_func_int8_t_s_s((safe_unary_minus_func_uint16_t_u((((p_24 | 5UL) >= g_13) | 0x4184L))), (-1L))) < p_24) & g_13) < p_24))))), p_24)))
{
uint8_t l_35[2][4] = {{0xDBL,0xDBL,0xDBL,0xDBL},{0xDBL,0xDBL,0xDBL,0xDBL}};
int i, j;
l_35[1][2] = g_13;
}
else
{
--g_36[0][1][0];
}
for (g_34 = 0; (g_34 != 39); g_34 = safe_add_func_uint8_t_u_u(g_34, 1))
{
return g_2;
}
g_48[3][0] = ((g_41 = g_34) ^ (safe_add_func_uint64_t_u_u((((0xB2EF5EAD4A2B52F1LL < (safe_mod_func_int32_t_s_s(((((*l_46) = ((((((void*)0 != l_28[2]) && g_36[0][1][0]) , g_12) < 0UL) < 65527UL)) , g_36[0][1][0]) ^ p_24), p_24))) <= p_24) & 0xFFL), p_24)));
(*l_50) = &g_2;
return l_51;
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
transparent_crc(g_6, "g_6", print_hash_value);
transparent_crc(g_12, "g_12", print_hash_value);
transparent_crc(g_13, "g_13", print_hash_value);
transparent_crc(g_34, "g_34", print_hash_value);
for (i = 0; i < 3; i++)
{
for (j = 0; j < 2; j++)
{
for (k = 0; k < 3; k++)
{
transparent_crc(g_36[i][j][k], "g_36[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_41, "g_41", print_hash_value);
transparent_crc(g_47, "g_47", print_hash_value);
for (i = 0; i < 4; i++)
{
for (j = 0; j < 2; j++)
{
transparent_crc(g_48[i][j], "g_48[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_54, "g_54", print_hash_value);
transparent_crc(g_58, "g_58", print_hash_value);
transparent_crc(g_70, "g_70", print_hash_value);
transparent_crc(g_89.f0, "g_89.f0", print_hash_value);
transparent_crc(g_89.f1, "g_89.f1", print_hash_value);
for (i = 0; i < 3; i++)
{
for (j = 0; j < 4; j++)
{
for (k = 0; k < 2; k++)
{
transparent_crc(g_92[i][j][k], "g_92[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
for (i = 0; i < 3; i++)
{
for (j = 0; j < 4; j++)
{
transparent_crc(g_93[i][j], "g_93[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
for (i = 0; i < 1; i++)
{
transparent_crc(g_99[i].f0, "g_99[i].f0", print_hash_value);
transparent_crc(g_99[i].f1, "g_99[i].f1", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_104, "g_104", print_hash_value);
transparent_crc(g_106, "g_106", print_hash_value);
transparent_crc(g_129, "g_129", print_hash_value);
transparent_crc(g_136, "g_136", print_hash_value);
transparent_crc(g_163, "g_163", print_hash_value);
transparent_crc(g_170, "g_170", print_hash_value);
transparent_crc(g_171, "g_171", print_hash_value);
for (i = 0; i < 2; i++)
{
transparent_crc(g_172[i], "g_172[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
