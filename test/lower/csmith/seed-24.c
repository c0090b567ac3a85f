/* csmith 2.3.0 --seed 24 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 14076951493224689876 */
// Options:   --seed 24 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
union U0 {
int8_t  f0;
};
union U1 {
int32_t  f0;
uint8_t  f1;
};
static volatile int32_t g_2 = 5L;
static volatile int32_t g_3[3][2] = {{0x398070ADL,0x398070ADL},{0x398070ADL,0x398070ADL},{0x398070ADL,0x398070ADL}};
static volatile int32_t g_4 = (-1L);
static int32_t g_5 = (-3L);
static union U0 g_31 = {2L};
static int64_t g_39[1] = {0x6B5CFDA6C2E3A4C6LL};
static int32_t * const  volatile g_47[4][3] = {{(void*)0,(void*)0,(void*)0},{(void*)0,(void*)0,(void*)0},{(void*)0,(void*)0,(void*)0},{(void*)0,(void*)0,(void*)0}};
static int32_t g_49 = 0xBB5FB49AL;
static int32_t * volatile g_48[1] = {&g_49};
static int32_t * volatile g_50 = &g_49;
static int32_t * volatile g_52 = &g_49;
static volatile int32_t *g_55[4][1][2] = {{{&g_2,&g_3[2][1]}},{{&g_2,&g_2}},{{&g_3[2][1],&g_2}},{{&g_2,&g_3[2][1]}}};
static volatile int32_t * volatile *g_54 = &g_55[2][0][1];
static volatile int32_t * volatile **g_53[1] = {&g_54};
static volatile int32_t * volatile *** volatile g_56 = (void*)0;
static volatile int32_t * volatile *** volatile g_57 = &g_53[0];
static union U0 ** volatile g_65[4][1] = {{(void*)0},{(void*)0},{(void*)0},{(void*)0}};
static uint32_t g_78 = 0xCD5918CDL;
static int16_t g_88 = 0xBBD8L;
static union U0 g_100 = {0xC6L};
static union U1 g_101 = {0x4BF019E2L};
static uint16_t g_109[1][4] = {{65535UL,65535UL,65535UL,65535UL}};
static uint8_t g_111 = 0x85L;
static uint64_t g_117[2][2][4] = {{{0xE9346F960B338564LL,0xB7CE843D8BAA40D6LL,0xB7CE843D8BAA40D6LL,0xE9346F960B338564LL},{18446744073709551610UL,0xB7CE843D8BAA40D6LL,0xB86B6EF1402E7910LL,0xB7CE843D8BAA40D6LL}},{{0xB7CE843D8BAA40D6LL,18446744073709551610UL,0xBA4BFF0AA60CB97CLL,0xBA4BFF0AA60CB97CLL},{0xB7CE843D8BAA40D6LL,0xB7CE843D8BAA40D6LL,0xE9346F960B338564LL,0xBA4BFF0AA60CB97CLL}}};
static uint32_t *g_131 = &g_78;
static uint16_t * const g_132 = (void*)0;
static const uint64_t  func_1(void);
static uint32_t  func_12(uint32_t  p_13, union U0  p_14, uint8_t  p_15, union U1  p_16, int16_t  p_17);
static uint32_t  func_18(union U1  p_19, uint64_t  p_20);
static const uint64_t  func_1(void)
{
int8_t l_8 = 0xC3L;
union U1 l_21 = {0x184DCC80L};
int64_t **l_118 = (void*)0;
uint32_t *l_128[3];
const uint32_t l_140 = 4294967293UL;
int16_t l_160[1][3];
int32_t l_161[3][2][3] = {{{1L,1L,1L},{1L,1L,1L}},{{1L,1L,1L},{1L,1L,1L}},{{1L,1L,1L},{1L,1L,1L}}};
int i, j, k;
for (i = 0; i < 3; i++)
l_128[i] = &g_78;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 3; j++)
l_160[i][j] = 0x71F1L;
}
for (g_5 = (-23); (g_5 < (-12)); g_5 = safe_add_func_uint32_t_u_u(g_5, 8))
{
int32_t l_9 = (-1L);
int64_t *l_121 = &g_39[0];
int64_t **l_120 = &l_121;
if ((l_8 & l_9))
{
uint32_t l_114 = 0UL;
uint64_t *l_115 = (void*)0;
uint64_t *l_116 = &g_117[1][1][1];
int64_t ***l_119[1][2];
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 2; j++)
l_119[i][j] = &l_118;
}
g_111 |= (safe_div_func_uint32_t_u_u(func_12(func_18(l_21, g_4), g_100, g_100.f0, g_101, g_101.f1), l_8));
(*g_52) ^= (safe_div_func_uint64_t_u_u(((-1L) > g_111), ((*l_116) = (((l_114 && (l_114 || g_109[0][2])) >= 0xD54F57EB90776C57LL) , g_78))));
l_120 = l_118;
}
else
{
int16_t l_124 = 0xDA17L;
uint32_t *l_129 = &g_78;
uint32_t **l_130[1];
int i;
for (i = 0; i < 1; i++)
l_130[i] = &l_129;
for (g_78 = 0; (g_78 <= 1); g_78 += 1)
{
int i, j;
g_3[g_78][g_78] = g_3[g_78][g_78];
l_124 &= (safe_rshift_func_int8_t_s_s(0x88L, 6));
return g_3[(g_78 + 1)][g_78];
}
if ((((**l_120) = (safe_add_func_int32_t_s_s(l_124, (~0xA7086DEEB808A635LL)))) || ((((((l_128[1] != (g_131 = ((((0x964217F8L >= g_100.f0) | l_9) >= l_124) , l_129))) != l_124) , &g_109[0][1]) != g_132) , l_21.f0) , g_101.f0)))
{
return g_78;
}
else
{
const int16_t l_133 = 0x0FF2L;
return l_133;
}
}
for (g_78 = 1; (g_78 < 2); g_78 = safe_add_func_int16_t_s_s(g_78, 9))
{
int64_t **l_141 = &l_121;
int32_t l_151[3][1][2] = {{{0xEF98C019L,0xEF98C019L}},{{0xEF98C019L,0xEF98C019L}},{{0xEF98C019L,0xEF98C019L}}};
int i, j, k;
(**g_54) &= (safe_rshift_func_int16_t_s_s(0x3E36L, l_21.f0));
for (g_101.f1 = 0; (g_101.f1 >= 5); g_101.f1++)
{
return l_140;
}
(**g_54) |= ((((void*)0 == l_141) , (safe_div_func_int16_t_s_s((safe_rshift_func_uint8_t_u_u((+(((safe_div_func_uint16_t_u_u(((0L || (safe_mod_func_int64_t_s_s(g_100.f0, l_140))) > (-1L)), 0x22EBL)) , l_151[1][0][1]) , 65531UL)), g_109[0][1])), 1UL))) & (*g_131));
}
return l_8;
}
l_161[1][1][0] ^= (safe_mul_func_uint32_t_u_u((*g_131), ((safe_add_func_int32_t_s_s((safe_div_func_uint64_t_u_u((l_21 , ((safe_mod_func_uint32_t_u_u((l_160[0][1] > l_8), 0x7C177FA4L)) == g_100.f0)), g_78)), (*g_131))) < l_140)));
return l_21.f0;
}
static uint32_t  func_12(uint32_t  p_13, union U0  p_14, uint8_t  p_15, union U1  p_16, int16_t  p_17)
{
uint32_t *l_105 = &g_78;
int32_t l_107 = 0L;
uint16_t *l_108[3][2] = {{&g_109[0][3],&g_109[0][3]},{&g_109[0][3],&g_109[0][3]},{&g_109[0][3],&g_109[0][3]}};
uint64_t l_110 = 0x1AB87676DC049D9BLL;
int i, j;
l_107 = (+((safe_mod_func_uint16_t_u_u(((l_110 = ((((l_105 != l_105) != ((p_14.f0 || (safe_unary_minus_func_int64_t_s(0x3C92AC9E0432CFC9LL))) , g_39[0])) && p_16.f0) < l_107)) , g_2), p_17)) ^ p_15));
return g_39[0];
}
static uint32_t  func_18(union U1  p_19, uint64_t  p_20)
{
uint64_t l_25 = 18446744073709551606UL;
const int32_t *l_36 = &g_5;
int32_t l_58[2];
union U0 *l_66 = &g_31;
uint64_t l_71 = 0x588DFEF28ED3351FLL;
int32_t *l_97 = &l_58[0];
int32_t **l_96 = &l_97;
int32_t ***l_95 = &l_96;
int32_t ****l_94 = &l_95;
int i;
for (i = 0; i < 2; i++)
l_58[i] = 0x1460DEEAL;
for (p_19.f0 = 14; (p_19.f0 >= 8); --p_19.f0)
{
int32_t *l_24 = (void*)0;
uint16_t l_59 = 0xBA8AL;
for (p_20 = 0; (p_20 <= 1); p_20 += 1)
{
int i, j;
g_3[p_20][p_20] ^= 1L;
}
--l_25;
if ((0x3D6CL ^ (&g_3[0][1] == (void*)0)))
{
int32_t l_28 = (-2L);
const int32_t **l_37 = &l_36;
int64_t *l_38 = &g_39[0];
int32_t l_40 = (-9L);
int32_t l_41[2];
int i;
for (i = 0; i < 2; i++)
l_41[i] = 0x6BB64548L;
if ((l_41[0] = (l_28 != (safe_mul_func_uint8_t_u_u((((g_31 , (l_40 = ((safe_lshift_func_uint8_t_u_u((safe_mod_func_uint8_t_u_u((((*l_38) = (((*l_37) = l_36) != (void*)0)) ^ g_4), g_5)), 0)) && (*l_36)))) , (-5L)) > 0UL), 0xB0L)))))
{
int32_t l_46[3];
int32_t l_51 = 0xDBEC151DL;
int i;
for (i = 0; i < 3; i++)
l_46[i] = (-6L);
(*g_50) = (safe_div_func_int64_t_s_s((safe_lshift_func_int16_t_s_u(0x74F5L, 11)), l_46[2]));
if (l_46[2])
break;
(*g_52) = (p_19.f1 , (l_51 = (*l_36)));
}
else
{
(*g_57) = g_53[0];
}
for (g_2 = 0; g_2 < 1; g_2 += 1)
{
g_53[g_2] = &g_54;
}
}
else
{
int16_t l_62 = (-1L);
for (g_31.f0 = 0; (g_31.f0 <= 0); g_31.f0 += 1)
{
int i, j;
--l_59;
(**g_54) &= (l_62 <= (safe_lshift_func_uint16_t_u_u(p_19.f1, 14)));
}
}
}
lbl_79:
l_66 = &g_31;
for (g_31.f0 = 0; (g_31.f0 > (-2)); g_31.f0 = safe_sub_func_uint32_t_u_u(g_31.f0, 3))
{
int64_t l_75 = (-1L);
const union U0 *l_76 = &g_31;
uint32_t *l_77 = &g_78;
uint16_t l_81 = 0UL;
int16_t *l_87 = &g_88;
if ((safe_div_func_uint16_t_u_u((l_71 || ((*l_77) = ((+(((safe_div_func_int16_t_s_s((l_75 = (0xAB8F5B6EF3BB579ALL > 18446744073709551615UL)), p_20)) , l_76) == l_66)) , g_5))), (*l_36))))
{
if (p_20)
goto lbl_79;
}
else
{
int32_t *l_80[4] = {&g_5,&g_5,&g_5,&g_5};
int i;
l_81++;
}
if ((0xD3E8L & (safe_lshift_func_int8_t_s_s((((1UL <= ((*l_77) = p_20)) ^ (~((*l_87) = (((1UL >= l_81) == l_75) ^ l_81)))) < p_19.f1), 2))))
{
uint16_t *l_98[3][4][3] = {{{&l_81,&l_81,&l_81},{&l_81,&l_81,&l_81},{&l_81,&l_81,&l_81},{&l_81,&l_81,&l_81}},{{&l_81,&l_81,&l_81},{&l_81,&l_81,&l_81},{&l_81,&l_81,&l_81},{&l_81,&l_81,&l_81}},{{&l_81,&l_81,&l_81},{&l_81,&l_81,&l_81},{&l_81,&l_81,&l_81},{&l_81,&l_81,&l_81}}};
int32_t l_99 = 5L;
int i, j, k;
if ((+(g_4 & (((safe_add_func_int32_t_s_s((safe_rshift_func_uint16_t_u_u(((void*)0 != l_94), (l_99 = g_39[0]))), 0x28F7D061L)) , g_78) >= 0L))))
{
return p_20;
}
else
{
return l_81;
}
}
else
{
return p_19.f1;
}
}
return g_88;
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
for (i = 0; i < 3; i++)
{
for (j = 0; j < 2; j++)
{
transparent_crc(g_3[i][j], "g_3[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_4, "g_4", print_hash_value);
transparent_crc(g_5, "g_5", print_hash_value);
transparent_crc(g_31.f0, "g_31.f0", print_hash_value);
for (i = 0; i < 1; i++)
{
transparent_crc(g_39[i], "g_39[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_49, "g_49", print_hash_value);
transparent_crc(g_78, "g_78", print_hash_value);
transparent_crc(g_88, "g_88", print_hash_value);
transparent_crc(g_100.f0, "g_100.f0", print_hash_value);
transparent_crc(g_101.f1, "g_101.f1", print_hash_value);
for (i = 0; i < 1; i++)
{
for (j = 0; j < 4; j++)
{
transparent_crc(g_109[i][j], "g_109[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_111, "g_111", print_hash_value);
for (i = 0; i < 2; i++)
{
for (j = 0; j < 2; j++)
{
for (k = 0; k < 4; k++)
{
transparent_crc(g_117[i][j][k], "g_117[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
