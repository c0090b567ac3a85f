/* csmith 2.3.0 --seed 87 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 357710182703505860 */
// Options:   --seed 87 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
#pragma pack(push)
#pragma pack(1)
struct S0 {
unsigned f0 : 10;
const unsigned f1 : 25;
volatile signed f2 : 24;
volatile unsigned f3 : 3;
signed f4 : 8;
volatile signed f5 : 1;
signed f6 : 28;
const unsigned f7 : 31;
volatile unsigned f8 : 6;
};
#pragma pack(pop)
union U1 {
int32_t  f0;
};
static int32_t g_3 = (-1L);
static int32_t *g_2[4] = {&g_3,&g_3,&g_3,&g_3};
static volatile int16_t g_11 = 0xCED4L;
static int32_t g_14[2][2][3] = {{{0x5378470EL,0x5378470EL,0x5378470EL},{0x5378470EL,0x5378470EL,0x5378470EL}},{{0x5378470EL,0x5378470EL,0x5378470EL},{0x5378470EL,0x5378470EL,0x5378470EL}}};
static int32_t *g_19 = &g_14[1][0][0];
static int32_t *g_20 = &g_14[1][0][0];
static int32_t ** volatile g_26 = &g_19;
static uint32_t g_54 = 0xDBBA4700L;
static uint8_t g_59 = 0x37L;
static volatile int32_t g_67 = 0x2353B378L;
static uint16_t g_96 = 5UL;
static int8_t g_98 = 6L;
static volatile uint64_t g_99[2] = {7UL,7UL};
static uint32_t *g_102 = &g_54;
static struct S0 g_133 = {22,1928,-1067,0,8,0,10161,27891,5};
static uint32_t g_204 = 0UL;
static volatile int64_t g_236 = 0x6B26CEFED949C42CLL;
static volatile uint8_t g_253 = 0xF8L;
static int32_t g_266[2][2][3] = {{{1L,1L,1L},{1L,1L,1L}},{{1L,1L,1L},{1L,1L,1L}}};
static union U1 g_268 = {0xC541896AL};
static union U1  func_1(void);
static int32_t  func_5(uint32_t  p_6, uint16_t  p_7, int32_t ** p_8, uint16_t  p_9);
static int32_t ** func_15(int32_t ** p_16);
static union U1  func_1(void)
{
int32_t **l_4 = &g_2[1];
uint64_t l_10 = 7UL;
int32_t *l_265 = &g_266[0][0][1];
(*l_4) = g_2[1];
return g_268;
}
static int32_t  func_5(uint32_t  p_6, uint16_t  p_7, int32_t ** p_8, uint16_t  p_9)
{
int32_t l_12[4];
int32_t **l_21[3];
uint64_t l_29 = 0UL;
uint8_t *l_70 = &g_59;
uint32_t *l_100 = &g_54;
int32_t l_182 = 0xDC167583L;
int16_t l_189[3][1];
const union U1 l_208 = {0xB75001E5L};
uint16_t *l_213 = &g_96;
uint64_t *l_219 = (void*)0;
uint64_t *l_220 = &l_29;
uint64_t l_228 = 18446744073709551615UL;
uint64_t l_249 = 4UL;
int32_t l_251 = 0L;
int16_t l_252 = 0x79CDL;
int8_t *l_261[1][1];
int32_t l_264 = 0x97216EB0L;
int i, j;
for (i = 0; i < 4; i++)
l_12[i] = 0L;
for (i = 0; i < 3; i++)
l_21[i] = &g_19;
for (i = 0; i < 3; i++)
{
for (j = 0; j < 1; j++)
l_189[i][j] = (-4L);
}
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
l_261[i][j] = &g_98;
}
if (g_11)
{
uint64_t l_22 = 18446744073709551615UL;
int32_t l_36 = 0xCDAA9320L;
int32_t l_37 = 0x86C3CE99L;
int32_t l_38[3][3][2] = {{{0x6DC91E84L,3L},{3L,0x64A9B53AL},{0xF6A420A6L,(-8L)}},{{0x6DC91E84L,0xF6A420A6L},{(-8L),0x64A9B53AL},{(-8L),0xF6A420A6L}},{{0x6DC91E84L,(-8L)},{0xF6A420A6L,0x64A9B53AL},{0x6DC91E84L,0x6DC91E84L}}};
int i, j, k;
for (p_9 = 0; (p_9 <= 3); p_9 += 1)
{
int32_t *l_13 = &g_14[1][0][0];
int i;
(*l_13) = (l_12[p_9] = l_12[p_9]);
l_21[2] = func_15(&g_2[1]);
l_22++;
}
for (p_7 = 0; (p_7 <= 3); p_7 += 1)
{
int32_t * const l_25[4] = {&g_14[0][1][2],&g_14[0][1][2],&g_14[0][1][2],&g_14[0][1][2]};
int32_t *l_34[4] = {&l_12[0],&l_12[0],&l_12[0],&l_12[0]};
uint64_t l_39 = 0xA7415234D5E33AB5LL;
int i;
(*g_26) = l_25[0];
for (p_9 = 0; (p_9 <= 3); p_9 += 1)
{
int16_t l_33 = (-1L);
int32_t **l_35 = &g_2[3];
int i;
l_12[p_7] = (safe_mod_func_int8_t_s_s((l_29 ^ ((+((((((((safe_add_func_uint32_t_u_u(l_33, ((((l_34[0] = (*g_26)) != (g_3 , &g_3)) , &g_2[1]) != l_35))) || p_7) > (**p_8)) || p_6) >= l_22) < g_14[1][0][0]) > (*g_19)) && (**l_35))) == 0UL)), l_22));
}
l_39++;
for (l_29 = 0; (l_29 <= 1); l_29 += 1)
{
uint32_t *l_53 = &g_54;
int32_t l_55 = 1L;
l_36 ^= ((g_14[1][0][0] ^ (safe_add_func_int64_t_s_s((!((**p_8) & ((((((((safe_mod_func_int32_t_s_s(((safe_mul_func_int8_t_s_s((safe_rshift_func_int16_t_s_s(g_3, 11)), (safe_mod_func_uint32_t_u_u(((*l_53) = ((void*)0 != &l_37)), (**p_8))))) , (**p_8)), (*g_19))) == 255UL) , l_55) > g_11) > 0L) == p_9) == l_38[1][1][1]) > p_9))), p_9))) > 0x1E62L);
return (*g_19);
}
}
}
else
{
uint8_t *l_58[2][3] = {{&g_59,&g_59,&g_59},{&g_59,&g_59,&g_59}};
int32_t l_60 = 6L;
int32_t l_63 = 0x7241AB08L;
const union U1 l_66 = {-1L};
int32_t l_116[2];
int32_t *l_123 = &l_116[1];
uint32_t l_127[4] = {18446744073709551615UL,18446744073709551615UL,18446744073709551615UL,18446744073709551615UL};
int64_t l_154[3][3];
int i, j;
for (i = 0; i < 2; i++)
l_116[i] = 0x135B977FL;
for (i = 0; i < 3; i++)
{
for (j = 0; j < 3; j++)
l_154[i][j] = 1L;
}
if ((((safe_sub_func_uint8_t_u_u((l_60 = 0xA4L), (safe_rshift_func_uint16_t_u_s((((*g_20) ^ l_63) , ((safe_lshift_func_uint16_t_u_s((l_66 , p_6), g_59)) != g_67)), 8)))) < p_9) , (**p_8)))
{
if ((safe_rshift_func_int8_t_s_u(((void*)0 != l_70), 1)))
{
return (*g_20);
}
else
{
return (*g_20);
}
}
else
{
uint8_t l_77 = 0xF1L;
int32_t l_78 = (-9L);
int32_t l_79 = (-1L);
int16_t l_80 = 4L;
const uint32_t l_115[3] = {0x7F31D307L,0x7F31D307L,0x7F31D307L};
int32_t l_117 = 1L;
int32_t l_118 = 1L;
int32_t l_119[1];
uint64_t l_120 = 9UL;
uint32_t l_124 = 4294967295UL;
int i;
for (i = 0; i < 1; i++)
l_119[i] = 3L;
if (((safe_sub_func_uint32_t_u_u(((((safe_lshift_func_int16_t_s_u(((g_59 == p_7) > ((safe_div_func_uint8_t_u_u((l_79 &= ((l_78 = l_77) != ((((void*)0 == (*p_8)) , (**p_8)) , p_9))), l_77)) & (-1L))), p_7)) | 0x4EL) , l_80) > l_60), g_59)) > g_14[1][0][0]))
{
int32_t *l_81 = &l_60;
uint64_t l_94 = 0x41DAE9268793B77CLL;
uint16_t *l_95 = &g_96;
int8_t *l_97 = &g_98;
uint32_t **l_101[1][2];
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 2; j++)
l_101[i][j] = &l_100;
}
l_81 = (void*)0;
(*g_20) = (l_63 = ((safe_lshift_func_uint16_t_u_u(0xA820L, 15)) || (safe_sub_func_int32_t_s_s((safe_div_func_int16_t_s_s(0L, (safe_add_func_uint16_t_u_u((((((*l_97) = ((safe_add_func_int8_t_s_s(((((*l_95) &= (safe_mul_func_int16_t_s_s(p_7, l_94))) && l_77) < p_6), p_7)) , p_7)) , l_66.f0) == g_54) != g_54), g_99[1])))), p_9))));
(*g_20) &= ((g_102 = l_100) != l_100);
(*g_19) = ((*g_102) | ((*g_19) & 0x00BCFFD8L));
}
else
{
uint16_t l_103 = 4UL;
(*g_20) = (**g_26);
l_103++;
(*g_20) = (l_78 |= ((safe_add_func_uint8_t_u_u((safe_div_func_uint8_t_u_u((g_54 , (+g_67)), 0x6BL)), ((safe_div_func_int16_t_s_s(((safe_mod_func_uint32_t_u_u(((l_63 || g_3) >= p_9), l_63)) >= g_14[1][0][0]), g_3)) | 0x5441L))) && l_115[1]));
}
--l_120;
l_123 = (*g_26);
l_124++;
}
--l_127[3];
for (l_29 = (-17); (l_29 >= 60); ++l_29)
{
struct S0 *l_132 = &g_133;
struct S0 **l_134 = &l_132;
int8_t *l_152[4] = {&g_98,&g_98,&g_98,&g_98};
int8_t **l_151 = &l_152[1];
int32_t l_153 = (-1L);
int i;
(*l_134) = l_132;
(*g_20) = (*g_19);
if ((safe_lshift_func_int8_t_s_s((((safe_sub_func_uint16_t_u_u(g_14[1][0][2], ((safe_mod_func_uint32_t_u_u(((safe_mul_func_uint16_t_u_u(((safe_div_func_uint16_t_u_u(1UL, (((((safe_mul_func_uint16_t_u_u(((safe_sub_func_int8_t_s_s(0x76L, (safe_div_func_int32_t_s_s(((((*l_151) = (void*)0) != l_70) || p_9), l_153)))) ^ g_133.f8), g_133.f1)) > 0x71D3L) <= (**p_8)) != (*l_123)) ^ g_133.f4))) || p_6), 0x4E6EL)) , 0UL), 4UL)) && g_59))) < 0x23L) ^ l_154[0][2]), 4)))
{
int32_t *l_155 = &l_116[1];
int32_t *l_156 = &g_3;
l_155 = (*g_26);
(*g_26) = l_156;
}
else
{
int32_t *l_157 = &l_60;
l_157 = (*p_8);
}
}
for (g_54 = (-20); (g_54 < 50); g_54++)
{
int32_t l_171 = 0xEADA25E5L;
int16_t l_185 = 0xEF2EL;
int32_t l_186 = 0x2BE46188L;
int8_t l_187 = 0x28L;
int32_t l_188 = 0x47864A00L;
int8_t *l_199 = &g_98;
int8_t **l_198[2];
int i;
for (i = 0; i < 2; i++)
l_198[i] = &l_199;
for (p_7 = 0; (p_7 > 55); p_7 = safe_add_func_int64_t_s_s(p_7, 8))
{
uint32_t l_162 = 0xB59A0B5EL;
int8_t *l_166 = &g_98;
int8_t **l_165 = &l_166;
int32_t l_172 = 0xD61E018DL;
l_162--;
l_116[1] = (l_172 |= ((((*l_165) = l_58[0][2]) == (void*)0) , ((*l_123) = (safe_add_func_uint32_t_u_u(((safe_mod_func_int64_t_s_s(0x22F96A7537CAC03CLL, l_171)) <= p_7), (*g_20))))));
(*l_123) = (((safe_mul_func_uint16_t_u_u((0x74A8696E9BF4C0ABLL != ((~(**p_8)) >= 0x847BL)), ((safe_mod_func_uint64_t_u_u(((safe_mod_func_uint32_t_u_u(l_182, (-6L))) || (*g_102)), p_6)) == 4294967295UL))) & 18446744073709551615UL) , l_162);
}
for (l_171 = 11; (l_171 < 10); l_171 = safe_sub_func_int16_t_s_s(l_171, 1))
{
uint64_t l_190 = 1UL;
const uint32_t l_193 = 5UL;
uint32_t *l_200 = &l_127[3];
uint32_t *l_203 = &g_204;
int32_t l_205[1];
int i;
for (i = 0; i < 1; i++)
l_205[i] = 0x2525A783L;
l_190++;
(*l_123) = l_193;
l_205[0] = ((*l_123) = (((((safe_div_func_uint16_t_u_u((safe_lshift_func_uint8_t_u_s((*l_123), ((((l_198[0] == (void*)0) <= ((((*l_203) = (++(*l_200))) , (*p_8)) == (*p_8))) == (**p_8)) && g_133.f8))), p_6)) && p_6) , 0x1378D5E2L) < (*g_20)) > (*l_123)));
if ((**p_8))
continue;
}
}
}
if ((safe_mod_func_uint16_t_u_u(((l_208 , (safe_div_func_int8_t_s_s(((safe_add_func_uint16_t_u_u((--(*l_213)), (l_213 == ((safe_mod_func_uint32_t_u_u((~((((*l_220)++) <= ((safe_sub_func_uint32_t_u_u(((safe_lshift_func_uint8_t_u_u(0UL, (g_3 != 65526UL))) & 0x95721FC9L), 0x5C7A0F89L)) == 6UL)) ^ p_6)), (*g_102))) , l_213)))) >= (**p_8)), g_133.f5))) , g_99[1]), 0x641EL)))
{
uint32_t l_227 = 6UL;
int32_t l_233 = (-5L);
struct S0 *l_234 = (void*)0;
int32_t l_235 = 0xE0FD3D76L;
int32_t l_237 = 2L;
int32_t l_238 = 0xA2BAD97FL;
int32_t l_239 = 0x9BA1BEA9L;
int32_t l_240 = 0L;
int32_t l_241 = 2L;
int32_t l_242 = (-1L);
int32_t l_243 = 0x1E9B5624L;
int32_t l_244 = 0xDDBBE7BDL;
int32_t l_245[3][1];
uint16_t l_246 = 65531UL;
int i, j;
for (i = 0; i < 3; i++)
{
for (j = 0; j < 1; j++)
l_245[i][j] = 0x7C447431L;
}
l_235 = ((l_228 &= (l_227 &= (**g_26))) != (safe_sub_func_int64_t_s_s((l_233 ^= (safe_rshift_func_uint16_t_u_u(g_59, 2))), ((void*)0 == l_234))));
l_246--;
}
else
{
uint32_t l_250 = 1UL;
(*g_20) ^= (p_6 >= ((l_249 <= l_250) , (-1L)));
}
g_253++;
l_264 ^= ((safe_mul_func_int8_t_s_s((g_98 = (!(0x7E533C7870230D1ELL != (safe_sub_func_uint8_t_u_u(g_14[0][0][0], 0x0BL))))), ((safe_mod_func_int8_t_s_s(0x36L, 248UL)) | p_6))) == 246UL);
return (**p_8);
}
static int32_t ** func_15(int32_t ** p_16)
{
int32_t *l_18[2][1][2] = {{{&g_3,&g_3}},{{&g_3,&g_3}}};
int32_t **l_17[4][2] = {{(void*)0,(void*)0},{(void*)0,(void*)0},{(void*)0,(void*)0},{(void*)0,(void*)0}};
int i, j, k;
g_20 = (g_19 = &g_14[1][0][0]);
return &g_19;
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
transparent_crc(g_11, "g_11", print_hash_value);
for (i = 0; i < 2; i++)
{
for (j = 0; j < 2; j++)
{
for (k = 0; k < 3; k++)
{
transparent_crc(g_14[i][j][k], "g_14[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_54, "g_54", print_hash_value);
transparent_crc(g_59, "g_59", print_hash_value);
transparent_crc(g_67, "g_67", print_hash_value);
transparent_crc(g_96, "g_96", print_hash_value);
transparent_crc(g_98, "g_98", print_hash_value);
for (i = 0; i < 2; i++)
{
transparent_crc(g_99[i], "g_99[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_133.f0, "g_133.f0", print_hash_value);
transparent_crc(g_133.f1, "g_133.f1", print_hash_value);
transparent_crc(g_133.f2, "g_133.f2", print_hash_value);
transparent_crc(g_133.f3, "g_133.f3", print_hash_value);
transparent_crc(g_133.f4, "g_133.f4", print_hash_value);
transparent_crc(g_133.f5, "g_133.f5", print_hash_value);
transparent_crc(g_133.f6, "g_133.f6", print_hash_value);
transparent_crc(g_133.f7, "g_133.f7", print_hash_value);
transparent_crc(g_133.f8, "g_133.f8", print_hash_value);
transparent_crc(g_204, "g_204", print_hash_value);
transparent_crc(g_236, "g_236", print_hash_value);
transparent_crc(g_253, "g_253", print_hash_value);
for (i = 0; i < 2; i++)
{
for (j = 0; j < 2; j++)
{
for (k = 0; k < 3; k++)
{
transparent_crc(g_266[i][j][k], "g_266[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_268.f0, "g_268.f0", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
