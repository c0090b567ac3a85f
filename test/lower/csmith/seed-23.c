/* csmith 2.3.0 --seed 23 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 11906086718059069172 */
// Options:   --seed 23 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
static int32_t g_2 = 5L;
static uint16_t g_20 = 65533UL;
static int32_t g_34 = 0xCEC51938L;
static uint32_t g_36 = 1UL;
static int32_t g_44[4][3] = {{0xAFB1CAD2L,0xAFB1CAD2L,0xAFB1CAD2L},{(-1L),(-1L),(-1L)},{0xAFB1CAD2L,0xAFB1CAD2L,0xAFB1CAD2L},{(-1L),(-1L),(-1L)}};
static int32_t * volatile g_43 = &g_44[3][0];
static int32_t * const  volatile g_49 = (void*)0;
static uint16_t g_59 = 0xE09BL;
static int64_t g_69 = 0L;
static int64_t *g_78 = &g_69;
static int64_t g_86 = 0x05F77832D1299D62LL;
static int32_t g_113 = (-8L);
static int32_t * volatile g_112 = &g_113;
static const int32_t g_129 = 0x5ECB2B9DL;
static volatile int64_t g_160 = 0xE9D0E818DDB15D3CLL;
static volatile int64_t *g_159 = &g_160;
static volatile int64_t * volatile *g_158 = &g_159;
static volatile int64_t * volatile ** volatile g_157[3][2] = {{&g_158,&g_158},{&g_158,&g_158},{&g_158,&g_158}};
static int16_t g_162 = 0x54D2L;
static uint16_t  func_1(void);
static int8_t  func_23(uint16_t * p_24, uint16_t * p_25, uint64_t  p_26, uint16_t * p_27);
static uint16_t * func_28(uint16_t * p_29);
static uint16_t  func_1(void)
{
uint8_t l_7[3];
int64_t l_22 = 0x8CC3837ACED45B0ELL;
uint16_t *l_30 = &g_20;
int64_t l_124 = 0x5671B2A7AC8E6169LL;
int32_t l_132 = 0x0A9D4772L;
int32_t *l_153[2][4][1] = {{{&l_132},{&l_132},{&l_132},{&l_132}},{{&l_132},{&l_132},{&l_132},{&l_132}}};
int32_t **l_152 = &l_153[1][0][0];
int i, j, k;
for (i = 0; i < 3; i++)
l_7[i] = 2UL;
for (g_2 = 0; (g_2 <= (-15)); g_2 = safe_sub_func_int16_t_s_s(g_2, 1))
{
uint8_t l_18 = 254UL;
uint16_t *l_19 = &g_20;
int32_t l_21 = (-1L);
int32_t l_155[4][4][2] = {{{3L,3L},{3L,3L},{3L,3L},{3L,3L}},{{3L,3L},{3L,3L},{3L,3L},{3L,3L}},{{3L,3L},{3L,3L},{3L,3L},{3L,3L}},{{3L,3L},{3L,3L},{3L,3L},{3L,3L}}};
int i, j, k;
}
for (g_113 = 20; (g_113 <= (-23)); g_113 = safe_sub_func_int16_t_s_s(g_113, 1))
{
uint8_t l_188 = 0UL;
uint32_t *l_192[4] = {&g_36,&g_36,&g_36,&g_36};
int32_t l_207[1][4][1] = {{{1L},{0xDF0D3EC5L},{1L},{0xDF0D3EC5L}}};
uint8_t l_208[3][4][1] = {{{6UL},{255UL},{6UL},{255UL}},{{6UL},{255UL},{6UL},{255UL}},{{6UL},{255UL},{6UL},{255UL}}};
int i, j, k;
++l_188;
l_207[0][2][0] = (safe_unary_minus_func_uint8_t_u(((((++g_36) >= (safe_mul_func_int16_t_s_s((((*g_43) , (safe_mul_func_int8_t_s_s((g_34 ^ (safe_unary_minus_func_int16_t_s((((safe_rshift_func_int8_t_s_s(l_188, 7)) || ((safe_sub_func_uint32_t_u_u((safe_div_func_int16_t_s_s((!1UL), l_188)), (-2L))) >= l_188)) , 0L)))), l_188))) , g_129), g_59))) , g_162) , g_162)));
l_208[0][1][0] &= l_207[0][0][0];
}
(*g_112) = (safe_add_func_int16_t_s_s(0xA0E3L, (g_59--)));
return g_20;
}
static int8_t  func_23(uint16_t * p_24, uint16_t * p_25, uint64_t  p_26, uint16_t * p_27)
{
const uint8_t l_115 = 0x8EL;
int32_t *l_116 = &g_44[3][0];
(*l_116) = l_115;
return g_59;
}
static uint16_t * func_28(uint16_t * p_29)
{
uint16_t l_31 = 0xFD52L;
uint16_t *l_33[2];
uint16_t **l_32[3];
int32_t l_41 = 1L;
uint16_t *l_42 = (void*)0;
uint16_t *l_63 = &g_59;
int32_t l_70 = 1L;
uint32_t *l_73 = (void*)0;
uint32_t *l_74 = &g_36;
int64_t *l_80 = &g_69;
int64_t **l_79 = &l_80;
int i;
for (i = 0; i < 2; i++)
l_33[i] = &l_31;
for (i = 0; i < 3; i++)
l_32[i] = &l_33[0];
lbl_71:
if ((((l_31 || (((l_31 || l_31) , (p_29 = &l_31)) == (void*)0)) < l_31) == 0x1982L))
{
int32_t l_40 = 8L;
for (l_31 = 0; (l_31 <= 2); l_31 += 1)
{
uint32_t *l_35 = &g_36;
const int32_t l_39 = (-1L);
int i;
l_41 &= ((((((*l_35)++) && (l_31 , l_39)) , (l_39 && (l_40 &= ((void*)0 != l_32[l_31])))) != l_39) < g_2);
return l_42;
}
}
else
{
int32_t *l_47 = (void*)0;
int32_t *l_48 = &g_44[2][2];
int32_t *l_50 = &l_41;
int64_t *l_66 = (void*)0;
int64_t *l_67 = (void*)0;
int64_t *l_68 = &g_69;
(*g_43) = g_2;
(*l_50) = ((*l_48) = ((safe_mul_func_int16_t_s_s((-9L), ((void*)0 == &g_36))) <= (0x32CAL >= l_41)));
if (l_41)
{
int32_t l_62 = 1L;
(*l_48) &= ((((safe_sub_func_uint64_t_u_u((safe_mod_func_uint32_t_u_u(0x6568C077L, ((safe_mod_func_int16_t_s_s((safe_mod_func_uint8_t_u_u((((g_59 = g_20) <= (safe_div_func_int64_t_s_s(l_41, (-1L)))) || 0x91CFE0C2DF100F83LL), l_62)), 65535UL)) || l_62))), l_62)) == g_20) > l_41) < (*l_50));
if (g_20)
goto lbl_71;
}
else
{
return l_63;
}
l_70 ^= ((*l_50) = (safe_rshift_func_int8_t_s_u((4294967295UL > (((*l_68) = (*l_48)) & (g_20 , g_59))), 3)));
}
l_41 ^= (safe_unary_minus_func_uint32_t_u(((*l_74) = l_70)));
if (((~(4L || (((safe_sub_func_int8_t_s_s((g_44[3][0] != l_41), (((*l_79) = (g_78 = (void*)0)) != (void*)0))) >= l_41) , (*p_29)))) || (*p_29)))
{
int64_t * const l_85 = &g_86;
int64_t * const *l_84 = &l_85;
int64_t * const **l_83 = &l_84;
int32_t l_87 = 0x0C7D0B67L;
int32_t l_99[3][4] = {{0x094BF1C6L,0x2A2353B3L,0x094BF1C6L,0x094BF1C6L},{0x2A2353B3L,0x2A2353B3L,1L,0x2A2353B3L},{0x2A2353B3L,0x094BF1C6L,0x094BF1C6L,0x2A2353B3L}};
int i, j;
if ((safe_mul_func_uint16_t_u_u(((l_31 , ((0UL < (((*l_83) = &g_78) == &l_80)) > g_44[2][0])) , (*p_29)), l_87)))
{
return &g_59;
}
else
{
int32_t *l_90 = &l_87;
uint32_t **l_97[1][2][4] = {{{(void*)0,&l_74,(void*)0,(void*)0},{&l_74,&l_74,(void*)0,&l_74}}};
int16_t *l_98 = (void*)0;
int16_t *l_100 = (void*)0;
int i, j, k;
for (g_59 = 0; (g_59 <= 2); g_59 += 1)
{
int32_t *l_89 = &l_70;
int32_t **l_88[2][1][2] = {{{&l_89,&l_89}},{{&l_89,&l_89}}};
int i, j, k;
l_90 = &g_2;
if (l_87)
break;
l_90 = &g_2;
(*g_43) ^= (safe_sub_func_int32_t_s_s((-1L), (((*l_89) = (*l_90)) | ((g_34 , ((g_69 <= 9UL) > g_59)) >= (*l_90)))));
}
l_87 = ((((l_87 , g_2) || g_20) & (safe_mod_func_int16_t_s_s((l_41 = (l_99[2][0] = (safe_mod_func_int8_t_s_s(((l_74 = &g_36) != &g_36), g_69)))), l_87))) , l_99[2][1]);
(*g_112) &= ((safe_lshift_func_int8_t_s_u(g_44[3][0], (safe_lshift_func_uint16_t_u_u((safe_div_func_int16_t_s_s((safe_mod_func_uint32_t_u_u(g_86, l_70)), (safe_add_func_uint32_t_u_u((~l_41), (*l_90))))), g_59)))) , l_87);
}
}
else
{
if (g_36)
goto lbl_71;
}
return &g_20;
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
transparent_crc(g_20, "g_20", print_hash_value);
transparent_crc(g_34, "g_34", print_hash_value);
transparent_crc(g_36, "g_36", print_hash_value);
for (i = 0; i < 4; i++)
{
for (j = 0; j < 3; j++)
{
transparent_crc(g_44[i][j], "g_44[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_59, "g_59", print_hash_value);
transparent_crc(g_69, "g_69", print_hash_value);
transparent_crc(g_86, "g_86", print_hash_value);
transparent_crc(g_113, "g_113", print_hash_value);
transparent_crc(g_129, "g_129", print_hash_value);
transparent_crc(g_160, "g_160", print_hash_value);
transparent_crc(g_162, "g_162", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
