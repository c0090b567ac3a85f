/* csmith 2.3.0 --seed 100 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 9629338517604306442 */
// Options:   --seed 100 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
static volatile int16_t g_4[3] = {(-1L),(-1L),(-1L)};
static int32_t g_14 = 0xF737A9A9L;
static int8_t g_19 = 0L;
static const volatile int32_t g_48 = (-10L);
static const volatile int32_t * volatile g_47 = &g_48;
static const volatile int32_t * const  volatile *g_46[4] = {&g_47,&g_47,&g_47,&g_47};
static uint32_t g_52[1] = {0xF6657EEFL};
static int16_t g_74 = 0xC591L;
static int16_t g_77[2] = {(-1L),(-1L)};
static int64_t g_79 = 0L;
static int32_t g_86 = 0xC8C4E1B8L;
static int64_t g_87 = 0xBD7DA5A1D01971A0LL;
static uint16_t g_103 = 1UL;
static uint32_t g_121 = 0UL;
static int32_t *g_145 = (void*)0;
static int32_t g_147 = 0xD5089D57L;
static uint64_t  func_1(void);
static uint8_t  func_5(int64_t  p_6);
static int64_t  func_7(int32_t  p_8, uint32_t  p_9, int8_t  p_10, uint32_t  p_11);
static uint64_t  func_1(void)
{
int64_t l_15 = 5L;
int16_t *l_18 = (void*)0;
int32_t *l_146 = &g_147;
(*l_146) ^= (safe_sub_func_int8_t_s_s(g_4[1], func_5(func_7((((safe_mod_func_uint8_t_u_u(g_14, (l_15 || (safe_add_func_int16_t_s_s((g_19 = 1L), 0xDFA8L))))) != l_15) || 0xAEL), g_14, g_14, l_15))));
return (*l_146);
}
static uint8_t  func_5(int64_t  p_6)
{
int32_t *l_144[2][4][2] = {{{&g_86,&g_14},{&g_14,&g_14},{&g_14,&g_14},{&g_86,&g_86}},{{&g_14,&g_14},{&g_14,&g_14},{&g_14,&g_86},{&g_86,&g_14}}};
int32_t **l_143[2][4] = {{&l_144[0][1][1],(void*)0,(void*)0,&l_144[0][1][1]},{(void*)0,&l_144[0][1][1],(void*)0,(void*)0}};
int i, j, k;
for (g_87 = (-26); (g_87 < (-27)); g_87 = safe_sub_func_uint64_t_u_u(g_87, 6))
{
uint16_t *l_126[2][3];
int64_t *l_134 = &g_87;
int i, j;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 3; j++)
l_126[i][j] = (void*)0;
}
if (p_6)
break;
for (g_14 = 0; (g_14 >= (-25)); g_14 = safe_sub_func_uint8_t_u_u(g_14, 6))
{
int64_t **l_135 = (void*)0;
int64_t **l_136 = &l_134;
int32_t *l_137 = &g_86;
for (g_103 = 0; (g_103 <= 8); g_103++)
{
int64_t l_119 = (-1L);
int32_t *l_120[2][1];
int32_t **l_127 = (void*)0;
int32_t **l_128 = &l_120[1][0];
int i, j;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 1; j++)
l_120[i][j] = &g_86;
}
g_121++;
g_86 = ((void*)0 == g_46[0]);
if (g_52[0])
continue;
(*l_128) = ((safe_add_func_uint32_t_u_u(((p_6 , &g_103) == l_126[0][1]), 0x73D52B76L)) , (void*)0);
}
if (g_103)
continue;
(*l_137) ^= (safe_mul_func_uint16_t_u_u(((!(0x0CDF1940L && (((*l_136) = l_134) != ((8UL >= 0x087D55B84CCE31A5LL) , &p_6)))) | 0UL), g_19));
for (g_74 = (-10); (g_74 < (-28)); --g_74)
{
int32_t *l_140 = &g_86;
int32_t **l_141 = &l_137;
int32_t **l_142 = &l_140;
(*l_142) = ((*l_141) = l_140);
return p_6;
}
}
return g_79;
}
g_145 = &g_86;
return p_6;
}
static int64_t  func_7(int32_t  p_8, uint32_t  p_9, int8_t  p_10, uint32_t  p_11)
{
int8_t l_22 = 0xD2L;
uint32_t l_23 = 0UL;
int32_t *l_53 = &g_14;
if ((p_8 >= (safe_rshift_func_uint8_t_u_u(((l_22 || 18446744073709551615UL) < l_23), g_19))))
{
uint32_t l_36 = 18446744073709551610UL;
int32_t *l_37[4];
int32_t **l_38 = &l_37[3];
int i;
for (i = 0; i < 4; i++)
l_37[i] = (void*)0;
g_14 = ((safe_unary_minus_func_uint64_t_u((safe_lshift_func_int8_t_s_u((safe_mul_func_uint8_t_u_u((safe_div_func_uint32_t_u_u((safe_mod_func_int32_t_s_s(0x39523DD9L, (+0x8CL))), (safe_sub_func_uint16_t_u_u((l_36 | (p_9 | p_10)), l_36)))), g_14)), p_9)))) >= 0x1940L);
(*l_38) = l_37[0];
}
else
{
int32_t *l_39 = &g_14;
uint8_t l_43[2][3];
int16_t *l_73 = &g_74;
int16_t **l_75 = &l_73;
int16_t *l_76[3];
int64_t *l_78 = &g_79;
int32_t l_88 = 3L;
int i, j;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 3; j++)
l_43[i][j] = 0x8FL;
}
for (i = 0; i < 3; i++)
l_76[i] = &g_77[1];
(*l_39) = p_10;
for (p_11 = 0; (p_11 > 6); p_11 = safe_add_func_uint16_t_u_u(p_11, 9))
{
uint32_t l_42[2][2][4] = {{{0x5DBD55ADL,0x5DBD55ADL,18446744073709551615UL,0x5DBD55ADL},{0x5DBD55ADL,0xA87EA82BL,0xA87EA82BL,0x5DBD55ADL}},{{0xA87EA82BL,0x5DBD55ADL,0xA87EA82BL,0xA87EA82BL},{0xA87EA82BL,0xA87EA82BL,0x5DBD55ADL,0xA87EA82BL}}};
int i, j, k;
if (p_11)
break;
for (l_23 = 0; (l_23 <= 1); l_23 += 1)
{
uint32_t *l_51 = (void*)0;
int32_t **l_54 = &l_53;
(*l_39) = (l_43[1][2] <= (safe_lshift_func_int16_t_s_s((((g_46[0] == g_46[0]) & (safe_div_func_uint32_t_u_u((g_52[0] = p_10), p_10))) && g_14), 7)));
(*l_39) = p_11;
(*l_54) = l_53;
if (p_8)
break;
}
}
(*l_53) = 0x8E8DCE9DL;
if ((safe_add_func_uint8_t_u_u((((safe_sub_func_int32_t_s_s((((*l_78) = (safe_div_func_int32_t_s_s((safe_sub_func_int64_t_s_s(((((((safe_rshift_func_int16_t_s_u((safe_sub_func_uint8_t_u_u((((*l_53) = (safe_mul_func_uint8_t_u_u(((((*l_75) = ((p_9 >= ((((((safe_mul_func_int16_t_s_s(g_14, ((*l_73) = p_9))) | g_52[0]) , (*l_53)) >= 0x2F506A54EE8E20E6LL) ^ p_10) <= (*l_39))) , l_73)) != l_76[2]) != g_19), p_8))) , (*l_53)), p_9)), g_52[0])) != g_77[0]) , p_11) & 0xD72DL) ^ g_52[0]) == 1UL), 7L)), p_8))) , g_77[1]), g_52[0])) >= (-8L)) | g_52[0]), 0xB0L)))
{
return g_52[0];
}
else
{
uint32_t l_89 = 18446744073709551615UL;
int32_t *l_98 = (void*)0;
for (l_23 = 0; (l_23 != 49); l_23++)
{
int32_t **l_82 = &l_53;
int32_t l_83 = 1L;
int32_t *l_84 = &g_14;
int32_t *l_85[2];
int i;
for (i = 0; i < 2; i++)
l_85[i] = (void*)0;
(*l_82) = &g_14;
--l_89;
}
(*l_39) = (*l_53);
g_86 |= (((safe_lshift_func_int8_t_s_s((p_9 ^ (((safe_sub_func_int64_t_s_s(((*l_78) = (((p_11 = ((safe_rshift_func_uint8_t_u_s(g_14, 1)) , 0x0E7FB9BEL)) && ((*l_53) = l_89)) >= g_74)), p_9)) & l_89) && p_9)), 6)) & g_19) <= 0UL);
l_53 = l_98;
}
}
for (g_74 = (-22); (g_74 < (-26)); g_74 = safe_sub_func_int32_t_s_s(g_74, 9))
{
int64_t l_101[1];
uint16_t *l_102 = &g_103;
int32_t *l_112 = &g_86;
int i;
for (i = 0; i < 1; i++)
l_101[i] = 0L;
(*l_112) |= (((((((*l_102) ^= l_101[0]) < (safe_rshift_func_int16_t_s_u(5L, (safe_mul_func_int16_t_s_s((safe_mod_func_int8_t_s_s((safe_div_func_int16_t_s_s(l_101[0], g_87)), p_8)), g_77[1]))))) , g_19) | g_14) == 0xCCD0L) , g_79);
}
return g_87;
}
int main (int argc, char* argv[])
{
int i;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
for (i = 0; i < 3; i++)
{
transparent_crc(g_4[i], "g_4[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_14, "g_14", print_hash_value);
transparent_crc(g_19, "g_19", print_hash_value);
transparent_crc(g_48, "g_48", print_hash_value);
for (i = 0; i < 1; i++)
{
transparent_crc(g_52[i], "g_52[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_74, "g_74", print_hash_value);
for (i = 0; i < 2; i++)
{
transparent_crc(g_77[i], "g_77[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_79, "g_79", print_hash_value);
transparent_crc(g_86, "g_86", print_hash_value);
transparent_crc(g_87, "g_87", print_hash_value);
transparent_crc(g_103, "g_103", print_hash_value);
transparent_crc(g_121, "g_121", print_hash_value);
transparent_crc(g_147, "g_147", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
