/* csmith 2.3.0 --seed 19 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 8284823444255736354 */
// Options:   --seed 19 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
static int32_t g_3 = (-8L);
static volatile int32_t g_4 = (-1L);
static int32_t g_5 = 0xA485BF25L;
static volatile int32_t g_6 = 0x6EC79CF1L;
static int32_t g_7 = (-1L);
static int8_t g_26 = 0xA8L;
static uint8_t g_37[1][3] = {{255UL,255UL,255UL}};
static int32_t g_39 = 0L;
static const uint8_t g_49 = 251UL;
static int16_t g_51 = 1L;
static int32_t g_71 = (-1L);
static int64_t g_75 = 6L;
static uint64_t g_76 = 0xC022AD61797E2BD6LL;
static uint32_t g_139 = 4294967288UL;
static int32_t *g_157 = &g_39;
static volatile int32_t g_174 = 0x9D400EADL;
static uint16_t g_178 = 0x9874L;
static volatile uint64_t g_188 = 0x3779D11088D6ADFELL;
static int32_t ** volatile g_203 = &g_157;
static int32_t *g_209 = (void*)0;
static int32_t ** volatile g_218[3][4][1] = {{{&g_209},{(void*)0},{&g_209},{(void*)0}},{{&g_209},{(void*)0},{&g_209},{(void*)0}},{{&g_209},{(void*)0},{&g_209},{(void*)0}}};
static uint32_t g_234 = 0x67575CCDL;
static int32_t ** volatile g_237 = &g_157;
static int16_t  func_1(void);
static int32_t * func_8(int32_t  p_9, int32_t * p_10, uint32_t  p_11);
static int16_t  func_15(int64_t  p_16, uint32_t  p_17);
static int16_t  func_1(void)
{
int32_t l_2[2];
uint8_t *l_216[1];
int32_t l_228 = 0xFEB477BFL;
int8_t l_235 = 0x88L;
int32_t l_236[2];
uint16_t l_251 = 0x31CCL;
int8_t l_252 = 0L;
int i;
for (i = 0; i < 2; i++)
l_2[i] = 0x99FF6065L;
for (i = 0; i < 1; i++)
l_216[i] = &g_37[0][0];
for (i = 0; i < 2; i++)
l_236[i] = 0x2393D1FBL;
for (g_3 = 1; (g_3 >= 0); g_3 -= 1)
{
int32_t *l_12[4][2] = {{&g_3,(void*)0},{&g_3,(void*)0},{&g_3,(void*)0},{&g_3,(void*)0}};
int64_t l_227 = 0L;
uint32_t l_250 = 18446744073709551615UL;
int8_t *l_253 = (void*)0;
int i, j;
for (g_5 = 0; (g_5 <= 1); g_5 += 1)
{
uint16_t l_217[4][1][2];
uint64_t l_229 = 0x39A57CDCCD75A549LL;
int i, j, k;
for (i = 0; i < 4; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 2; k++)
l_217[i][j][k] = 4UL;
}
}
for (g_7 = 0; (g_7 <= 1); g_7 += 1)
{
int32_t **l_219 = &l_12[1][1];
int i;
}
(*g_237) = (((safe_div_func_int32_t_s_s(l_2[g_5], g_37[0][2])) | (safe_add_func_int8_t_s_s((((safe_lshift_func_uint8_t_u_s(((~(++l_229)) && (((safe_mul_func_uint8_t_u_u((g_234 = g_5), (l_235 |= ((l_2[1] <= l_228) ^ (**g_203))))) == 1UL) & l_236[1])), g_76)) , l_217[3][0][0]) | l_217[3][0][0]), g_39))) , (*g_203));
for (g_39 = 0; (g_39 <= 1); g_39 += 1)
{
return l_236[0];
}
}
l_2[g_3] = (0x02L <= (g_26 = ((g_76 , (((**g_203) < (safe_div_func_uint16_t_u_u((((safe_rshift_func_int8_t_s_s((safe_lshift_func_uint8_t_u_s(((safe_lshift_func_int8_t_s_s((safe_add_func_uint16_t_u_u((safe_div_func_int16_t_s_s(g_75, l_2[0])), l_250)), 6)) ^ 18446744073709551615UL), g_178)), g_49)) > l_251) == g_75), l_252))) != g_39)) || 0UL)));
}
return l_236[1];
}
static int32_t * func_8(int32_t  p_9, int32_t * p_10, uint32_t  p_11)
{
int32_t l_53 = 0x5C3C62EDL;
int32_t l_68 = (-1L);
int32_t l_69 = 0xFA536CA9L;
int32_t l_70 = 1L;
int8_t l_72 = 0x8CL;
int32_t l_73 = 0xB0C02EE3L;
int32_t l_74 = 0L;
uint8_t *l_85 = &g_37[0][1];
uint32_t l_113 = 18446744073709551610UL;
int32_t *l_124 = (void*)0;
uint8_t l_125 = 252UL;
int32_t *l_204[1][1][2];
int32_t *l_205 = &l_53;
int32_t *l_206 = &l_69;
int32_t *l_207[4][1][4] = {{{&l_73,&l_73,&l_73,&l_73}},{{&l_73,&l_73,&l_73,&l_73}},{{&l_73,&l_73,&l_73,&l_73}},{{&l_73,&l_73,&l_73,&l_73}}};
int32_t *l_208 = &l_68;
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 2; k++)
l_204[i][j][k] = &l_68;
}
}
if (l_53)
{
int32_t **l_54 = (void*)0;
int32_t *l_56 = (void*)0;
int32_t **l_55 = &l_56;
int32_t l_66 = 9L;
int32_t *l_126 = &l_53;
if ((&g_6 == ((*l_55) = &g_7)))
{
int32_t *l_57 = &g_39;
int32_t *l_58 = &g_39;
int32_t *l_59 = &g_39;
int32_t *l_60 = &l_53;
int32_t *l_61 = (void*)0;
int32_t *l_62 = (void*)0;
int32_t *l_63 = &g_39;
int32_t *l_64 = &g_39;
int32_t *l_65 = &l_53;
int32_t *l_67[1];
uint8_t *l_81 = &g_37[0][0];
int i;
for (i = 0; i < 1; i++)
l_67[i] = &l_66;
--g_76;
(*l_55) = &p_9;
for (l_70 = 0; (l_70 >= 0); l_70 -= 1)
{
uint8_t **l_82 = &l_81;
uint8_t *l_84 = &g_37[0][1];
uint8_t **l_83[2];
int32_t l_97 = 7L;
uint64_t *l_98 = &g_76;
int32_t l_99 = (-6L);
int i;
for (i = 0; i < 2; i++)
l_83[i] = &l_84;
l_99 ^= (safe_sub_func_uint32_t_u_u(g_5, ((l_85 = ((*l_82) = l_81)) == ((safe_sub_func_uint64_t_u_u(((*l_98) = ((safe_add_func_uint8_t_u_u(((((g_39 |= (safe_lshift_func_uint8_t_u_u((((*l_84)++) <= (!(((((safe_rshift_func_int8_t_s_s(((l_73 = l_97) , p_11), l_97)) ^ g_71) < 7L) & l_97) < p_9))), 5))) < l_97) , (void*)0) == (void*)0), 1UL)) != g_76)), g_49)) , (void*)0))));
}
}
else
{
int32_t l_112 = 0x28F3C5FBL;
int32_t *l_114 = (void*)0;
int32_t *l_115 = &l_68;
(*l_115) ^= (l_113 &= (safe_div_func_int64_t_s_s((safe_div_func_int32_t_s_s((((safe_rshift_func_uint8_t_u_u((safe_sub_func_uint8_t_u_u((safe_sub_func_uint32_t_u_u(((safe_mul_func_uint16_t_u_u(((((void*)0 == &l_53) & l_73) || (l_112 || 18446744073709551614UL)), 65535UL)) > g_6), l_112)), 0x42L)), 1)) >= g_7) & (-1L)), l_73)), p_11)));
return &g_5;
}
(*l_126) |= ((((((safe_mod_func_uint8_t_u_u((((safe_rshift_func_uint8_t_u_u((((safe_rshift_func_int8_t_s_u(0L, g_7)) , ((safe_div_func_int8_t_s_s((((*l_55) == (l_124 = &g_39)) == 0x7ACB2E3AA9488605LL), p_11)) && g_75)) == g_3), 5)) || 65529UL) == p_9), g_37[0][2])) >= 0xD657L) > l_125) & l_72) || (**l_55)) ^ (-7L));
}
else
{
int8_t l_129 = (-2L);
int32_t l_130 = (-1L);
uint32_t *l_137 = (void*)0;
uint32_t *l_138[1][4][3] = {{{&g_139,&g_139,&g_139},{&g_139,&g_139,&g_139},{&g_139,&g_139,&g_139},{&g_139,&g_139,&g_139}}};
int32_t l_140 = 1L;
int32_t l_148 = 2L;
int32_t l_187 = 0x8EF8D76BL;
int i, j, k;
if ((safe_add_func_uint32_t_u_u((l_140 = (l_129 != ((((l_130 = 254UL) <= (safe_mod_func_int64_t_s_s(((safe_rshift_func_int8_t_s_s(((l_129 < (safe_div_func_uint64_t_u_u(18446744073709551615UL, g_51))) != g_39), 5)) >= l_68), g_3))) > g_51) & p_9))), 0UL)))
{
uint8_t *l_147 = &l_125;
int32_t **l_156[2];
int i;
for (i = 0; i < 2; i++)
l_156[i] = &l_124;
for (p_11 = 0; (p_11 <= 0); p_11 += 1)
{
int8_t l_146 = 0L;
uint32_t *l_155 = &l_113;
l_148 = (((safe_rshift_func_uint8_t_u_u((+(g_39 = (safe_mod_func_uint16_t_u_u(l_146, 3UL)))), 2)) & g_76) > ((void*)0 == l_147));
p_9 = ((safe_rshift_func_int16_t_s_s((((safe_rshift_func_uint8_t_u_u(p_11, 4)) >= (safe_mod_func_int8_t_s_s((p_11 < (l_130 == (((*l_155) = g_37[0][2]) , 0UL))), g_37[0][1]))) && p_11), 5)) , (-4L));
}
p_10 = &g_7;
g_157 = &l_74;
}
else
{
int16_t *l_171[3][4] = {{&g_51,&g_51,&g_51,&g_51},{&g_51,&g_51,&g_51,&g_51},{&g_51,&g_51,&g_51,&g_51}};
int32_t l_172 = 0xF4C186D8L;
int8_t *l_173 = &l_72;
int32_t l_185 = 0xBBB4891DL;
int32_t l_186 = (-1L);
int i, j;
if ((((l_69 &= ((*g_157) ^= 0L)) >= (p_9 , (safe_div_func_uint32_t_u_u((safe_div_func_int64_t_s_s((safe_unary_minus_func_uint16_t_u(((((safe_mod_func_int8_t_s_s(((*l_173) = ((l_172 ^= ((safe_lshift_func_uint16_t_u_u((safe_rshift_func_uint16_t_u_s((safe_mul_func_uint16_t_u_u(g_26, ((l_53 = p_11) , 65535UL))), 9)), g_3)) , 0xC13D62D7L)) == g_49)), g_174)) == 0x4B1FL) , p_11) >= g_71))), (-4L))), 1UL)))) && l_70))
{
int32_t *l_175 = (void*)0;
int32_t **l_176[2];
int i;
for (i = 0; i < 2; i++)
l_176[i] = &l_124;
l_124 = l_175;
p_9 = (*g_157);
(*g_157) ^= l_172;
}
else
{
int32_t *l_177[3];
int i;
for (i = 0; i < 3; i++)
l_177[i] = &g_39;
++g_178;
(*g_157) = ((safe_lshift_func_uint16_t_u_u((safe_div_func_int32_t_s_s((*g_157), 0xD9E6926EL)), (((g_178 >= p_9) , &p_10) == &l_124))) && 65528UL);
g_188--;
}
}
}
for (g_51 = 0; (g_51 < 13); g_51++)
{
(*g_157) ^= (safe_rshift_func_uint8_t_u_s((safe_sub_func_uint64_t_u_u((safe_div_func_uint64_t_u_u(((safe_rshift_func_int16_t_s_s((g_4 > 1L), ((safe_sub_func_uint16_t_u_u(0x1642L, (((0x86818F9BL >= p_11) >= g_37[0][0]) && 0xAAL))) != g_3))) && 0x1C071935L), p_11)), 6UL)), 4));
(*g_203) = &p_9;
}
p_10 = &l_73;
l_124 = &l_53;
return g_209;
}
static int16_t  func_15(int64_t  p_16, uint32_t  p_17)
{
int32_t * const l_31 = (void*)0;
const uint8_t *l_47[1];
const uint8_t *l_48 = &g_49;
int i;
for (i = 0; i < 1; i++)
l_47[i] = &g_37[0][1];
g_26 ^= ((safe_div_func_uint8_t_u_u((safe_sub_func_int16_t_s_s((~(((safe_div_func_uint32_t_u_u(4294967295UL, (~g_7))) , (6L > g_6)) <= p_17)), 0x215AL)), 0x91L)) , p_16);
for (p_17 = (-20); (p_17 <= 7); p_17 = safe_add_func_uint16_t_u_u(p_17, 1))
{
uint8_t *l_36 = &g_37[0][1];
int32_t *l_38 = &g_39;
(*l_38) |= (safe_sub_func_int16_t_s_s(((((l_31 == ((safe_lshift_func_uint8_t_u_s(((*l_36) = (safe_lshift_func_int8_t_s_u(g_6, 4))), ((void*)0 == &g_5))) , (void*)0)) < 0x4D41BD43L) | g_3) ^ p_16), 0x5227L));
for (p_16 = 0; (p_16 != 0); p_16 = safe_add_func_uint32_t_u_u(p_16, 9))
{
int32_t l_46 = 5L;
int16_t *l_50 = &g_51;
int32_t l_52 = 0x80D42F53L;
l_52 &= (g_26 <= ((safe_rshift_func_uint16_t_u_u((safe_mul_func_uint16_t_u_u((l_46 ^ ((*l_50) ^= ((l_48 = l_47[0]) != l_47[0]))), (*l_38))), 1)) , l_46));
}
}
return g_37[0][0];
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
transparent_crc(g_4, "g_4", print_hash_value);
transparent_crc(g_5, "g_5", print_hash_value);
transparent_crc(g_6, "g_6", print_hash_value);
transparent_crc(g_7, "g_7", print_hash_value);
transparent_crc(g_26, "g_26", print_hash_value);
for (i = 0; i < 1; i++)
{
for (j = 0; j < 3; j++)
{
transparent_crc(g_37[i][j], "g_37[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_39, "g_39", print_hash_value);
transparent_crc(g_49, "g_49", print_hash_value);
transparent_crc(g_51, "g_51", print_hash_value);
transparent_crc(g_71, "g_71", print_hash_value);
transparent_crc(g_75, "g_75", print_hash_value);
transparent_crc(g_76, "g_76", print_hash_value);
transparent_crc(g_139, "g_139", print_hash_value);
transparent_crc(g_174, "g_174", print_hash_value);
transparent_crc(g_178, "g_178", print_hash_value);
transparent_crc(g_188, "g_188", print_hash_value);
transparent_crc(g_234, "g_234", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
