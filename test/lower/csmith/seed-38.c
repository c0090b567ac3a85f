/* csmith 2.3.0 --seed 38 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 18293927127133388122 */
// Options:   --seed 38 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
struct S0 {
uint8_t  f0;
uint16_t  f1;
volatile uint32_t  f2;
int8_t  f3;
};
union U1 {
uint64_t  f0;
volatile int32_t  f1;
};
static uint32_t g_2[2][3][3] = {{{0UL,0xFA9D19ACL,0UL},{0UL,0xFA9D19ACL,0UL},{0UL,0xFA9D19ACL,0UL}},{{0UL,0xFA9D19ACL,0UL},{0UL,0xFA9D19ACL,0UL},{0UL,0xFA9D19ACL,0UL}}};
static uint8_t g_10 = 4UL;
static volatile struct S0 g_13 = {0x1AL,65535UL,0x0678E045L,0xCEL};
static int32_t g_15[4] = {1L,1L,1L,1L};
static int32_t g_18 = 0xEAB3AE5DL;
static uint16_t g_34 = 65531UL;
static volatile union U1 g_38[2][1][2] = {{{{1UL},{1UL}}},{{{1UL},{1UL}}}};
static uint16_t g_43 = 0x0C9AL;
static volatile int32_t g_53 = (-1L);
static volatile int16_t g_55 = 4L;
static uint8_t g_56 = 1UL;
static int16_t g_66 = 0xD84CL;
static int16_t *g_65 = &g_66;
static int16_t *g_68 = (void*)0;
static int64_t g_78[1][1][1] = {{{1L}}};
static int32_t * volatile g_95 = &g_18;
static uint32_t g_99[3][3] = {{4294967286UL,4294967290UL,4294967286UL},{0xFA8C4D3BL,0xFA8C4D3BL,0xFA8C4D3BL},{4294967286UL,4294967290UL,4294967286UL}};
static int32_t g_102 = 0x563CFC51L;
static volatile struct S0 g_107 = {0x6DL,0xD5E4L,0xF78960E8L,0x93L};
static volatile struct S0 * volatile g_108 = (void*)0;
static struct S0 g_115 = {4UL,0xABC6L,0x4DE62905L,0x13L};
static struct S0 *g_114 = &g_115;
static int16_t **g_131 = &g_65;
static int16_t *** volatile g_130[2][3] = {{&g_131,&g_131,&g_131},{&g_131,&g_131,&g_131}};
static volatile int32_t g_164[4] = {0L,0L,0L,0L};
static volatile uint32_t g_167 = 0x2DB0CE19L;
static const int32_t *g_172 = &g_15[1];
static const int32_t ** volatile g_171 = &g_172;
static union U1 g_190 = {0xF5E4C99D6885C31BLL};
static uint64_t g_198[3] = {0xAC2ACB64CFAA4016LL,0xAC2ACB64CFAA4016LL,0xAC2ACB64CFAA4016LL};
static uint16_t **g_202 = (void*)0;
static int32_t *g_205 = &g_18;
static int32_t ** volatile g_204[4][4][3] = {{{&g_205,&g_205,&g_205},{&g_205,&g_205,&g_205},{&g_205,&g_205,&g_205},{&g_205,&g_205,&g_205}},{{&g_205,&g_205,&g_205},{&g_205,&g_205,&g_205},{&g_205,&g_205,&g_205},{&g_205,&g_205,&g_205}},{{&g_205,&g_205,&g_205},{&g_205,&g_205,&g_205},{&g_205,&g_205,&g_205},{&g_205,&g_205,&g_205}},{{&g_205,&g_205,&g_205},{&g_205,&g_205,&g_205},{&g_205,&g_205,&g_205},{&g_205,&g_205,&g_205}}};
static int32_t ** volatile g_206[3] = {&g_205,&g_205,&g_205};
static int32_t ** volatile g_207 = &g_205;
static int8_t *g_216 = (void*)0;
static struct S0 g_222 = {0x9FL,65526UL,0UL,0x74L};
static struct S0 * volatile g_223[4] = {&g_222,&g_222,&g_222,&g_222};
static struct S0 g_225 = {0x13L,0xC0FDL,4294967291UL,1L};
static volatile uint32_t *g_245 = (void*)0;
static volatile uint32_t **g_244 = &g_245;
static int32_t ** volatile g_259 = (void*)0;
static int32_t ** volatile g_260[4][1][1] = {{{&g_205}},{{&g_205}},{{&g_205}},{{&g_205}}};
static int32_t ** volatile g_261 = &g_205;
static uint16_t  func_1(void);
static uint64_t  func_3(int16_t  p_4);
static int64_t  func_28(uint32_t  p_29, const int32_t * p_30);
static uint16_t  func_1(void)
{
const int16_t l_9 = 0xFBEFL;
int32_t l_49 = 0x3D85AA7FL;
int32_t l_54[1][2][2] = {{{(-3L),(-3L)},{(-3L),(-3L)}}};
uint32_t *l_74 = (void*)0;
uint64_t l_79 = 1UL;
uint64_t l_94 = 0x341C0C2345427DA8LL;
struct S0 *l_116 = &g_115;
int16_t **l_128 = &g_65;
int16_t l_163[2][3] = {{0xCAD9L,0xCAD9L,0xCAD9L},{3L,3L,3L}};
uint16_t *l_201 = (void*)0;
uint16_t **l_200 = &l_201;
int32_t l_209[3];
int8_t * const l_215 = &g_115.f3;
int8_t *l_218 = (void*)0;
uint64_t l_262[4];
int i, j, k;
for (i = 0; i < 3; i++)
l_209[i] = 0x84AA91B6L;
for (i = 0; i < 4; i++)
l_262[i] = 0x134282E3601172B5LL;
if (((g_2[1][2][0] , (((func_3((safe_sub_func_uint16_t_u_u(0xE4B9L, (safe_mul_func_int8_t_s_s(0xC6L, (l_9 < g_2[1][2][0])))))) & g_2[1][2][0]) < l_9) && g_2[1][2][0])) ^ l_9))
{
int16_t l_16[1];
int32_t l_46 = 0x8CFB9963L;
int32_t l_48 = (-10L);
uint32_t *l_71[1][4][2];
int i, j, k;
for (i = 0; i < 1; i++)
l_16[i] = 0L;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 4; j++)
{
for (k = 0; k < 2; k++)
l_71[i][j][k] = (void*)0;
}
}
for (g_10 = (-7); (g_10 >= 11); g_10 = safe_add_func_int32_t_s_s(g_10, 1))
{
volatile struct S0 *l_14 = &g_13;
int32_t l_47 = 4L;
int16_t *l_76 = &l_16[0];
int32_t *l_88 = &l_49;
(*l_14) = g_13;
for (g_15[1] = 1; (g_15[1] >= 0); g_15[1] -= 1)
{
int32_t *l_17 = &g_18;
uint16_t *l_33 = &g_34;
int16_t *l_37 = &l_16[0];
uint16_t *l_42 = &g_43;
uint16_t **l_41 = &l_42;
uint32_t *l_44 = (void*)0;
uint32_t *l_45 = &g_2[1][0][0];
int32_t *l_50 = &l_47;
int32_t *l_51 = &l_46;
int32_t *l_52[3][1][3];
int16_t **l_67[4] = {&g_65,&g_65,&g_65,&g_65};
uint32_t **l_72 = &l_71[0][1][0];
uint32_t **l_73[4] = {&l_45,&l_45,&l_45,&l_45};
uint8_t *l_75 = &g_56;
int64_t *l_77 = &g_78[0][0][0];
int i, j, k;
for (i = 0; i < 3; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 3; k++)
l_52[i][j][k] = &l_46;
}
}
(*l_17) = (0x0BFE7374L == l_16[0]);
(*l_17) = (~((((l_49 = ((safe_mul_func_int8_t_s_s((((((safe_rshift_func_int16_t_s_u(((safe_rshift_func_uint8_t_u_s((safe_rshift_func_uint16_t_u_u(((func_28((l_46 = ((*l_45) = (((((safe_rshift_func_uint16_t_u_s(((*l_33)--), ((*l_37) |= 0x00BFL))) != (g_38[1][0][1] , ((safe_mod_func_uint8_t_u_u((((*l_41) = l_37) != &g_43), 0xF6L)) ^ 0xDBC1552C25470E98LL))) == g_18) > g_2[1][1][2]) ^ 0x0538FD232038BE40LL))), &g_18) < l_9) == g_43), g_15[1])), 7)) ^ (*l_17)), 6)) == l_47) > (*l_17)) && g_38[1][0][1].f1) , g_2[1][2][0]), g_43)) & l_48)) != (*l_17)) == g_15[0]) , g_38[1][0][1].f1));
++g_56;
(*l_50) = (((((*l_51) = (safe_mul_func_int8_t_s_s((((safe_sub_func_uint16_t_u_u(((g_2[1][0][0] > ((g_2[1][2][0] , (safe_mod_func_int64_t_s_s(((*l_77) ^= (((g_68 = (g_65 = g_65)) == (((*l_75) &= (safe_mod_func_int16_t_s_s((((l_74 = ((*l_72) = l_71[0][1][1])) != &g_2[0][0][2]) == 0x1DA88441L), g_15[1]))) , l_76)) && (*g_68))), (*l_50)))) , 0xD8D86F2FEC8B64E3LL)) & l_16[0]), 0x49BDL)) , g_55) == l_79), 249UL))) , 1L) >= 0x1FCF288C1B93FB8BLL) && l_54[0][0][1]);
}
if (g_13.f0)
break;
(*l_88) = (safe_mod_func_uint16_t_u_u(((safe_mod_func_uint16_t_u_u((&g_65 == &g_68), (((safe_mod_func_int32_t_s_s((safe_rshift_func_int8_t_s_u((-8L), 6)), (((void*)0 != &g_18) | g_55))) == g_34) , g_2[0][1][1]))) <= (-1L)), 0xCB01L));
}
}
else
{
int32_t l_105[1][4] = {{(-1L),(-1L),(-1L),(-1L)}};
struct S0 *l_112 = (void*)0;
int i, j;
if (((((g_13.f0 == (safe_div_func_int8_t_s_s(0x36L, 0xECL))) == (safe_mod_func_int16_t_s_s((safe_unary_minus_func_uint16_t_u((l_54[0][0][0] >= 0xE9ACL))), (-7L)))) && 2UL) & g_2[1][2][0]))
{
uint32_t *l_97 = (void*)0;
uint32_t *l_98 = &g_99[0][1];
int32_t *l_106[3];
volatile struct S0 *l_109 = &g_107;
int i;
for (i = 0; i < 3; i++)
l_106[i] = &g_15[0];
(*g_95) = l_94;
(*g_95) = ((g_102 |= ((!(--(*l_98))) != (*g_95))) | (safe_lshift_func_int16_t_s_u(l_105[0][2], g_2[1][2][0])));
(*l_109) = (g_15[0] , (g_13 , g_107));
for (g_43 = (-22); (g_43 != 58); g_43 = safe_add_func_int16_t_s_s(g_43, 5))
{
(*l_109) = (*l_109);
}
}
else
{
struct S0 **l_113 = &l_112;
g_114 = ((*l_113) = l_112);
}
}
if ((l_116 != (void*)0))
{
const int64_t l_125[4] = {1L,1L,1L,1L};
uint8_t *l_126 = &g_10;
int32_t *l_127 = &l_49;
int16_t ***l_129 = &l_128;
int16_t ***l_132[2][4] = {{&g_131,&g_131,&g_131,&g_131},{&g_131,&g_131,&g_131,&g_131}};
int16_t **l_133 = &g_65;
int i, j;
(*l_127) |= (((((*l_126) = ((safe_div_func_int32_t_s_s((safe_rshift_func_uint16_t_u_u((((*l_116) , 0xAEL) & (safe_rshift_func_int16_t_s_u((((l_54[0][0][0] != (((safe_div_func_uint16_t_u_u(6UL, (*g_65))) != 0x31240225571F9CA1LL) | 0x3BL)) ^ g_2[1][2][0]) & l_54[0][0][1]), l_9))), l_125[0])), 0xE13ADAC6L)) == 1UL)) <= g_43) != g_18) , (*g_95));
l_133 = ((*l_129) = l_128);
}
else
{
uint32_t l_141[4];
int32_t l_160 = 4L;
int32_t l_165 = 0L;
int32_t l_166 = 0xB7073E97L;
int i;
for (i = 0; i < 4; i++)
l_141[i] = 4294967289UL;
for (g_43 = 0; (g_43 < 47); ++g_43)
{
int8_t *l_142 = &g_115.f3;
int32_t *l_143 = &l_49;
int16_t *l_148 = &g_66;
const int32_t *l_170 = &g_15[1];
uint16_t ***l_203 = &g_202;
(*l_143) = (+(safe_mul_func_int16_t_s_s(((safe_sub_func_int8_t_s_s(((*l_142) |= (((g_13 , (*g_131)) != (*g_131)) > (l_141[2] , g_56))), g_18)) , l_79), 4UL)));
if (((**g_131) != (0x2F3F1EC4A5442DF1LL | (((safe_lshift_func_uint8_t_u_u((((*l_116) , l_148) == (void*)0), 6)) > 3L) != 0UL))))
{
int32_t *l_156 = (void*)0;
int32_t *l_157 = &g_15[2];
int32_t *l_158 = &l_49;
int32_t *l_159 = (void*)0;
int32_t *l_161 = &g_15[2];
int32_t *l_162[4];
int i;
for (i = 0; i < 4; i++)
l_162[i] = &l_54[0][1][1];
(*l_143) |= (safe_add_func_uint16_t_u_u((safe_mul_func_uint8_t_u_u(g_55, (safe_lshift_func_uint8_t_u_u((&g_99[0][1] == l_74), 7)))), (!l_94)));
--g_167;
if ((*g_95))
break;
(*g_171) = l_170;
}
else
{
int32_t l_193[4] = {0xC303B9D0L,0xC303B9D0L,0xC303B9D0L,0xC303B9D0L};
int16_t ***l_195 = &l_128;
int16_t ****l_194 = &l_195;
int32_t *l_196 = &l_54[0][0][0];
uint64_t *l_199[3][2];
int i, j;
for (i = 0; i < 3; i++)
{
for (j = 0; j < 2; j++)
l_199[i][j] = &g_198[1];
}
(*l_143) = (g_115.f2 && g_43);
(*l_196) &= ((safe_sub_func_int8_t_s_s((safe_mod_func_int16_t_s_s((**g_131), (safe_rshift_func_uint16_t_u_s((safe_add_func_uint64_t_u_u((safe_mul_func_int8_t_s_s((safe_rshift_func_int8_t_s_s((((safe_sub_func_int32_t_s_s((!(*l_143)), (((*l_194) = ((safe_rshift_func_uint16_t_u_u(((((g_190 , ((safe_mod_func_int16_t_s_s((l_193[3] <= 65532UL), (**g_131))) && 0x0FFDD9DDBCA4C720LL)) <= 1L) && 0xB3L) != l_166), 4)) , (void*)0)) != &g_131))) , g_164[1]) == 255UL), 6)), 255UL)), (*l_170))), (*g_65))))), 0xF1L)) > 0x7DB265E2L);
(*l_196) = (~((*l_143) = g_198[1]));
(*l_116) = g_115;
}
(*g_95) = (l_200 == ((*l_203) = g_202));
}
}
(*g_207) = &l_54[0][0][0];
for (g_115.f1 = 0; (g_115.f1 <= 0); g_115.f1 += 1)
{
uint64_t l_210 = 1UL;
uint32_t **l_221 = &l_74;
int32_t *l_258 = &g_15[1];
for (l_79 = 0; (l_79 <= 0); l_79 += 1)
{
int32_t *l_208[2];
int8_t **l_217 = &g_216;
uint32_t **l_220 = (void*)0;
uint32_t ***l_219[4][2][1] = {{{&l_220},{&l_220}},{{&l_220},{&l_220}},{{&l_220},{&l_220}},{{&l_220},{&l_220}}};
int i, j, k;
for (i = 0; i < 2; i++)
l_208[i] = &l_54[0][1][0];
l_210++;
if ((safe_div_func_uint32_t_u_u(((g_10 ^ (l_215 != (l_218 = ((*l_217) = g_216)))) , (((l_221 = (((void*)0 != l_128) , (void*)0)) == (void*)0) , l_54[0][0][0])), (**g_207))))
{
struct S0 *l_224[2];
uint64_t *l_228 = &g_190.f0;
int32_t l_243 = 0xB7D57CF0L;
uint32_t *l_246 = &g_99[2][1];
int i;
for (i = 0; i < 2; i++)
l_224[i] = &g_222;
g_225 = g_222;
(*g_205) ^= ((safe_mod_func_uint32_t_u_u((((*l_228) = g_225.f2) | (+(((((7UL >= ((safe_add_func_uint32_t_u_u((+(safe_div_func_int16_t_s_s((safe_add_func_uint64_t_u_u(g_2[1][2][0], (safe_sub_func_int32_t_s_s((safe_lshift_func_uint16_t_u_s(((safe_sub_func_int8_t_s_s(l_243, g_222.f0)) >= l_243), 9)), g_225.f3)))), (**g_131)))), g_43)) > 0x3C14CB03L)) , g_244) != &g_245) == (**g_131)) ^ g_115.f3))), l_210)) && 0x80L);
(*g_205) = ((l_246 == (void*)0) <= g_190.f0);
}
else
{
struct S0 *l_247 = &g_225;
l_116 = l_247;
}
for (g_10 = 0; (g_10 <= 0); g_10 += 1)
{
int i, j, k;
l_54[g_115.f1][g_115.f1][(g_10 + 1)] = (0xB65486D1L >= ((safe_sub_func_int8_t_s_s((safe_lshift_func_int8_t_s_u(((*l_215) = l_54[l_79][(g_10 + 1)][g_115.f1]), (safe_mod_func_int8_t_s_s((safe_sub_func_int16_t_s_s(4L, (safe_add_func_int32_t_s_s((*g_95), l_54[0][0][0])))), l_54[l_79][(g_10 + 1)][g_115.f1])))), 0x94L)) , l_210));
(*g_261) = l_258;
}
}
}
return l_262[2];
}
static uint64_t  func_3(int16_t  p_4)
{
g_10 = g_2[1][1][2];
return g_10;
}
static int64_t  func_28(uint32_t  p_29, const int32_t * p_30)
{
return g_43;
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
for (j = 0; j < 3; j++)
{
for (k = 0; k < 3; k++)
{
transparent_crc(g_2[i][j][k], "g_2[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_10, "g_10", print_hash_value);
transparent_crc(g_13.f0, "g_13.f0", print_hash_value);
transparent_crc(g_13.f1, "g_13.f1", print_hash_value);
transparent_crc(g_13.f2, "g_13.f2", print_hash_value);
transparent_crc(g_13.f3, "g_13.f3", print_hash_value);
for (i = 0; i < 4; i++)
{
transparent_crc(g_15[i], "g_15[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_18, "g_18", print_hash_value);
transparent_crc(g_34, "g_34", print_hash_value);
for (i = 0; i < 2; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 2; k++)
{
transparent_crc(g_38[i][j][k].f0, "g_38[i][j][k].f0", print_hash_value);
transparent_crc(g_38[i][j][k].f1, "g_38[i][j][k].f1", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_43, "g_43", print_hash_value);
transparent_crc(g_53, "g_53", print_hash_value);
transparent_crc(g_55, "g_55", print_hash_value);
transparent_crc(g_56, "g_56", print_hash_value);
transparent_crc(g_66, "g_66", print_hash_value);
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 1; k++)
{
transparent_crc(g_78[i][j][k], "g_78[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
for (i = 0; i < 3; i++)
{
for (j = 0; j < 3; j++)
{
transparent_crc(g_99[i][j], "g_99[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_102, "g_102", print_hash_value);
transparent_crc(g_107.f0, "g_107.f0", print_hash_value);
transparent_crc(g_107.f1, "g_107.f1", print_hash_value);
transparent_crc(g_107.f2, "g_107.f2", print_hash_value);
transparent_crc(g_107.f3, "g_107.f3", print_hash_value);
transparent_crc(g_115.f0, "g_115.f0", print_hash_value);
transparent_crc(g_115.f1, "g_115.f1", print_hash_value);
transparent_crc(g_115.f2, "g_115.f2", print_hash_value);
transparent_crc(g_115.f3, "g_115.f3", print_hash_value);
for (i = 0; i < 4; i++)
{
transparent_crc(g_164[i], "g_164[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_167, "g_167", print_hash_value);
transparent_crc(g_190.f0, "g_190.f0", print_hash_value);
transparent_crc(g_190.f1, "g_190.f1", print_hash_value);
for (i = 0; i < 3; i++)
{
transparent_crc(g_198[i], "g_198[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_222.f0, "g_222.f0", print_hash_value);
transparent_crc(g_222.f1, "g_222.f1", print_hash_value);
transparent_crc(g_222.f2, "g_222.f2", print_hash_value);
transparent_crc(g_222.f3, "g_222.f3", print_hash_value);
transparent_crc(g_225.f0, "g_225.f0", print_hash_value);
transparent_crc(g_225.f1, "g_225.f1", print_hash_value);
transparent_crc(g_225.f2, "g_225.f2", print_hash_value);
transparent_crc(g_225.f3, "g_225.f3", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
