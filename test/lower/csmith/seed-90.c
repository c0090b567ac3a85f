/* csmith 2.3.0 --seed 90 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 17251412695769901092 */
// Options:   --seed 90 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
#pragma pack(push)
#pragma pack(1)
struct S0 {
volatile unsigned f0 : 27;
signed f1 : 4;
unsigned f2 : 22;
unsigned f3 : 10;
};
#pragma pack(pop)
struct S1 {
unsigned f0 : 11;
struct S0  f1;
int32_t  f2;
};
static volatile int64_t g_2 = 0xD1E814B733C63384LL;
static volatile uint16_t g_3 = 0xEB6BL;
static const uint32_t g_15 = 0xFD061A65L;
static int32_t g_17[3][4][3] = {{{0L,0x609D70CAL,(-3L)},{2L,0x609D70CAL,2L},{1L,0L,(-3L)},{1L,1L,0L}},{{2L,0L,0L},{0L,0x609D70CAL,(-3L)},{2L,0x609D70CAL,2L},{1L,0L,(-3L)}},{{1L,1L,0L},{2L,0L,0L},{0L,0x609D70CAL,(-3L)},{2L,0x609D70CAL,2L}}};
static int32_t * volatile g_16 = &g_17[0][1][1];
static struct S1 g_29 = {41,{0,2,2027,3},0xB4B72B41L};
static uint32_t g_34[3] = {4294967287UL,4294967287UL,4294967287UL};
static uint64_t g_36 = 0xAEDA1E1CF2BBA2D3LL;
static uint32_t g_51 = 0x95EA9899L;
static int8_t g_61 = (-10L);
static const uint64_t g_81 = 0UL;
static const uint64_t *g_80 = &g_81;
static uint32_t g_87 = 0x927B1F48L;
static int32_t g_89[3] = {(-6L),(-6L),(-6L)};
static struct S0 g_95[1][1][2] = {{{{8887,3,1188,15},{8887,3,1188,15}}}};
static int32_t *g_97 = &g_89[0];
static uint32_t g_115 = 1UL;
static int16_t g_122 = 9L;
static int64_t g_126 = 1L;
static int32_t ** volatile g_154[1] = {&g_97};
static uint8_t g_162 = 0xF3L;
static int16_t *g_170 = &g_122;
static struct S1 *g_185 = &g_29;
static struct S1 **g_184 = &g_185;
static volatile struct S1 g_186 = {33,{5749,2,1239,17},0L};
static int64_t *g_215 = &g_126;
static int64_t **g_214 = &g_215;
static int64_t *** volatile g_213 = &g_214;
static uint16_t g_218 = 0x95F3L;
static uint64_t  func_1(void);
static struct S1 * func_19(int16_t  p_20, uint64_t  p_21, const int16_t  p_22);
static int32_t * func_26(int32_t  p_27);
static uint64_t  func_1(void)
{
int32_t l_10[2];
int32_t *l_18 = &l_10[0];
int16_t *l_173 = &g_122;
int16_t l_193[3][4] = {{(-10L),(-10L),0x842AL,0x842AL},{(-10L),(-10L),(-9L),(-10L)},{(-10L),0x842AL,0x842AL,(-10L)}};
int32_t l_194 = 0x46EA2C2CL;
const uint32_t l_225[2] = {0x865D62C6L,0x865D62C6L};
int64_t * const l_226[1] = {&g_126};
int i, j;
for (i = 0; i < 2; i++)
l_10[i] = 0xA40F2FDAL;
g_3++;
(*g_16) = ((1UL && (safe_mod_func_int64_t_s_s((((safe_rshift_func_uint8_t_u_u((l_10[1] > (safe_lshift_func_int16_t_s_s((safe_add_func_uint16_t_u_u(g_2, ((-7L) == g_15))), g_15))), g_15)) , g_2) <= (-6L)), l_10[1]))) > 0xE3L);
if (((*l_18) = (*g_16)))
{
int64_t l_149 = 0L;
int32_t *l_156 = &l_10[1];
uint16_t l_178 = 4UL;
if ((*l_18))
{
int64_t l_25 = 1L;
struct S1 *l_148[3][2] = {{&g_29,(void*)0},{(void*)0,&g_29},{(void*)0,(void*)0}};
struct S1 **l_147 = &l_148[0][0];
int i, j;
(*l_147) = func_19(g_2, (safe_sub_func_int8_t_s_s(((g_15 == g_15) , (g_17[0][1][1] & g_17[0][2][2])), l_25)), g_17[0][1][1]);
}
else
{
uint32_t l_150 = 0x3E19EA11L;
int32_t *l_153[1][3];
uint8_t *l_163 = &g_162;
const struct S1 *l_183 = &g_29;
const struct S1 **l_182 = &l_183;
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 3; j++)
l_153[i][j] = &g_89[2];
}
if (((-1L) > 0UL))
{
l_150++;
}
else
{
int32_t **l_155[3][2];
uint8_t *l_161 = &g_162;
uint8_t **l_164 = &l_163;
const int16_t **l_167 = (void*)0;
const int16_t *l_169[2];
const int16_t **l_168 = &l_169[1];
int16_t *l_172 = &g_122;
int16_t **l_171[3];
int64_t *l_179 = (void*)0;
int64_t *l_180 = &g_126;
int i, j;
for (i = 0; i < 3; i++)
{
for (j = 0; j < 2; j++)
l_155[i][j] = &l_153[0][2];
}
for (i = 0; i < 2; i++)
l_169[i] = (void*)0;
for (i = 0; i < 3; i++)
l_171[i] = &l_172;
l_156 = l_153[0][2];
(*g_97) = ((safe_div_func_uint32_t_u_u(g_95[0][0][1].f0, (g_34[2] = 4294967295UL))) <= g_126);
(*l_156) |= ((*l_18) |= (safe_lshift_func_int16_t_s_u(((l_161 == ((*l_164) = l_163)) || (safe_sub_func_int8_t_s_s((((*l_168) = &g_122) == (l_173 = (g_170 = &g_122))), 0xCDL))), g_29.f1.f2)));
(*l_18) = (((safe_add_func_int32_t_s_s((g_95[0][0][1].f1 != ((*l_180) &= l_178)), 6L)) != ((+((l_182 == g_184) == (-5L))) < (*g_80))) , (*g_16));
}
(**g_184) = g_186;
}
}
else
{
int16_t l_192 = 1L;
uint16_t *l_217[3];
int i;
for (i = 0; i < 3; i++)
l_217[i] = &g_218;
l_194 &= ((*g_97) |= (&g_3 == (g_29.f1 , (((((+((safe_sub_func_uint32_t_u_u(1UL, ((safe_add_func_uint16_t_u_u((((255UL > (*l_18)) != g_3) , 0xDD32L), (*l_18))) > 0x360CACC1L))) | l_192)) , (*g_170)) <= l_193[2][0]) & 0xC7D5L) , &g_3))));
for (l_194 = 13; (l_194 >= (-10)); l_194--)
{
int8_t *l_198 = &g_61;
int32_t l_209 = 0L;
int64_t *l_212 = (void*)0;
int64_t **l_211 = &l_212;
if (((((!((*l_173) = (*g_170))) , ((*l_198) = g_36)) , &g_122) != &l_193[0][0]))
{
uint32_t l_201[4];
int i;
for (i = 0; i < 4; i++)
l_201[i] = 0UL;
(*g_97) = (safe_div_func_uint16_t_u_u(((((l_201[3] < (((safe_mod_func_int8_t_s_s((-10L), (safe_div_func_int16_t_s_s((((+(safe_mod_func_uint32_t_u_u(0xCDDC259CL, l_201[3]))) <= (*g_80)) || l_209), l_201[3])))) <= 0xF82FL) , g_81)) <= l_209) < 0xA20C1789L) < (*l_18)), (*l_18)));
}
else
{
volatile struct S0 *l_210[4][4] = {{&g_186.f1,&g_186.f1,&g_186.f1,&g_186.f1},{&g_186.f1,&g_186.f1,&g_186.f1,&g_186.f1},{&g_186.f1,&g_186.f1,&g_186.f1,&g_186.f1},{&g_186.f1,&g_186.f1,&g_186.f1,&g_186.f1}};
int i, j;
(*g_97) &= 0x6B48063AL;
if ((*g_97))
continue;
g_186.f1 = g_186.f1;
}
if ((*l_18))
continue;
(*g_213) = l_211;
}
(*g_97) = ((((*l_18) ^= (safe_unary_minus_func_uint16_t_u((g_218 = g_34[2])))) , (*g_170)) < ((safe_mod_func_uint16_t_u_u((((safe_div_func_uint32_t_u_u(((((safe_add_func_int64_t_s_s(l_225[1], (*g_80))) , l_193[2][1]) , (void*)0) != l_226[0]), l_192)) == l_192) < l_192), 1L)) | (*g_170)));
}
for (g_126 = 0; g_126 < 3; g_126 += 1)
{
for (g_162 = 0; g_162 < 4; g_162 += 1)
{
for (g_61 = 0; g_61 < 3; g_61 += 1)
{
g_17[g_126][g_162][g_61] = 1L;
}
}
}
return (*g_80);
}
static struct S1 * func_19(int16_t  p_20, uint64_t  p_21, const int16_t  p_22)
{
struct S1 *l_28 = &g_29;
int32_t **l_145 = &g_97;
int32_t *l_146 = &g_29.f2;
l_146 = ((*l_145) = func_26(((void*)0 == l_28)));
return &g_29;
}
static int32_t * func_26(int32_t  p_27)
{
uint32_t l_38 = 1UL;
int32_t l_48 = 0x3E0CA2CDL;
int32_t l_52 = (-1L);
int32_t l_70[4][2][3] = {{{2L,1L,0x63FEC725L},{0x86155BF9L,8L,0x86155BF9L}},{{0x86155BF9L,2L,8L},{2L,0x86155BF9L,0x86155BF9L}},{{8L,0x86155BF9L,0x63FEC725L},{1L,2L,(-9L)}},{{8L,8L,(-9L)},{2L,1L,0x63FEC725L}}};
int8_t *l_94 = &g_61;
uint32_t l_99 = 0x4FE5DE1FL;
int32_t *l_106 = &g_29.f2;
const int32_t *l_136 = (void*)0;
int i, j, k;
for (g_29.f2 = 0; (g_29.f2 != 14); g_29.f2 = safe_add_func_int64_t_s_s(g_29.f2, 7))
{
int32_t l_32 = 0x172C2E8BL;
uint32_t *l_33 = &g_34[2];
uint64_t *l_35 = &g_36;
int32_t *l_37[3];
uint32_t *l_49 = (void*)0;
uint32_t *l_50 = &g_51;
int i;
for (i = 0; i < 3; i++)
l_37[i] = (void*)0;
l_38 = (((*l_33) = (l_32 <= g_29.f1.f2)) , (p_27 == ((*l_35) ^= 0x283A38C8A251ABE7LL)));
l_52 = ((l_38 <= ((*l_50) = ((l_48 = (safe_lshift_func_uint16_t_u_u((!((&g_29 != &g_29) , (((safe_lshift_func_uint16_t_u_s((safe_mul_func_int16_t_s_s((safe_mod_func_uint32_t_u_u(((*l_33) ^= 0xA0230A26L), p_27)), p_27)), l_38)) > l_38) >= 0xE96C9F93L))), p_27))) >= (*g_16)))) || p_27);
}
for (l_38 = (-18); (l_38 > 30); l_38 = safe_add_func_uint64_t_u_u(l_38, 7))
{
uint16_t l_63 = 65529UL;
int32_t l_67 = 0xF7D461CFL;
int32_t l_68 = (-7L);
int32_t l_69 = 1L;
int32_t l_71 = (-1L);
int32_t l_72 = (-8L);
int32_t l_73 = 1L;
int32_t l_75[4];
int32_t l_76 = (-1L);
uint64_t l_77[3][3];
int32_t *l_98[2][2][2] = {{{(void*)0,(void*)0},{(void*)0,(void*)0}},{{(void*)0,(void*)0},{(void*)0,(void*)0}}};
int32_t l_102 = 0L;
int32_t l_141[3];
int i, j, k;
for (i = 0; i < 4; i++)
l_75[i] = 1L;
for (i = 0; i < 3; i++)
{
for (j = 0; j < 3; j++)
l_77[i][j] = 0x0E5FF1E6A96E86D8LL;
}
for (i = 0; i < 3; i++)
l_141[i] = 7L;
for (p_27 = 0; (p_27 <= 2); p_27 += 1)
{
uint64_t *l_59[1];
int8_t *l_60 = &g_61;
int32_t *l_66[2][4][1];
int8_t l_74 = 0x9CL;
uint8_t *l_86[1];
uint16_t *l_88[2];
int i, j, k;
for (i = 0; i < 1; i++)
l_59[i] = &g_36;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 4; j++)
{
for (k = 0; k < 1; k++)
l_66[i][j][k] = &g_29.f2;
}
}
for (i = 0; i < 1; i++)
l_86[i] = (void*)0;
for (i = 0; i < 2; i++)
l_88[i] = &l_63;
if ((safe_mul_func_int8_t_s_s(((*l_60) = (safe_mod_func_uint64_t_u_u(((((&g_34[p_27] != &g_34[p_27]) , &g_36) == l_59[0]) , 18446744073709551615UL), p_27))), g_34[p_27])))
{
if ((*g_16))
break;
return &g_17[0][1][2];
}
else
{
int32_t *l_62[2][1];
int i, j;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 1; j++)
l_62[i][j] = (void*)0;
}
++l_63;
}
l_77[0][1]++;
}
++l_99;
}
return &g_89[0];
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
transparent_crc(g_3, "g_3", print_hash_value);
transparent_crc(g_15, "g_15", print_hash_value);
for (i = 0; i < 3; i++)
{
for (j = 0; j < 4; j++)
{
for (k = 0; k < 3; k++)
{
transparent_crc(g_17[i][j][k], "g_17[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_29.f0, "g_29.f0", print_hash_value);
transparent_crc(g_29.f1.f0, "g_29.f1.f0", print_hash_value);
transparent_crc(g_29.f1.f1, "g_29.f1.f1", print_hash_value);
transparent_crc(g_29.f1.f2, "g_29.f1.f2", print_hash_value);
transparent_crc(g_29.f1.f3, "g_29.f1.f3", print_hash_value);
transparent_crc(g_29.f2, "g_29.f2", print_hash_value);
for (i = 0; i < 3; i++)
{
transparent_crc(g_34[i], "g_34[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_36, "g_36", print_hash_value);
transparent_crc(g_51, "g_51", print_hash_value);
transparent_crc(g_61, "g_61", print_hash_value);
transparent_crc(g_81, "g_81", print_hash_value);
transparent_crc(g_87, "g_87", print_hash_value);
for (i = 0; i < 3; i++)
{
transparent_crc(g_89[i], "g_89[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 2; k++)
{
transparent_crc(g_95[i][j][k].f0, "g_95[i][j][k].f0", print_hash_value);
transparent_crc(g_95[i][j][k].f1, "g_95[i][j][k].f1", print_hash_value);
transparent_crc(g_95[i][j][k].f2, "g_95[i][j][k].f2", print_hash_value);
transparent_crc(g_95[i][j][k].f3, "g_95[i][j][k].f3", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_115, "g_115", print_hash_value);
transparent_crc(g_122, "g_122", print_hash_value);
transparent_crc(g_126, "g_126", print_hash_value);
transparent_crc(g_162, "g_162", print_hash_value);
transparent_crc(g_186.f0, "g_186.f0", print_hash_value);
transparent_crc(g_186.f1.f0, "g_186.f1.f0", print_hash_value);
transparent_crc(g_186.f1.f1, "g_186.f1.f1", print_hash_value);
transparent_crc(g_186.f1.f2, "g_186.f1.f2", print_hash_value);
transparent_crc(g_186.f1.f3, "g_186.f1.f3", print_hash_value);
transparent_crc(g_186.f2, "g_186.f2", print_hash_value);
transparent_crc(g_218, "g_218", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
