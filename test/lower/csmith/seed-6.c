/* csmith 2.3.0 --seed 6 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 16414221498827864377 */
// Options:   --seed 6 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
static int32_t g_8 = (-1L);
static volatile int8_t g_11 = 0xF3L;
static volatile uint64_t g_13 = 0UL;
static uint8_t g_39[3][1][2] = {{{246UL,246UL}},{{246UL,246UL}},{{246UL,246UL}}};
static int32_t g_51[1][4] = {{0L,0L,0L,0L}};
static volatile int32_t g_79 = 1L;
static volatile int32_t *g_78 = &g_79;
static volatile int32_t **g_77 = &g_78;
static uint16_t g_82 = 1UL;
static uint16_t *g_89 = (void*)0;
static const uint8_t *g_106 = &g_39[2][0][1];
static const uint8_t * volatile * const g_105 = &g_106;
static const uint8_t * volatile *g_108 = &g_106;
static const uint8_t * volatile ** volatile g_107 = &g_108;
static int16_t g_114[3][1][3] = {{{0x5D0CL,0x5D0CL,0x5D0CL}},{{0xC726L,0xC726L,0xC726L}},{{0x5D0CL,0x5D0CL,0x5D0CL}}};
static uint32_t g_120[2] = {7UL,7UL};
static int8_t g_122[2][4][3] = {{{0xFAL,1L,1L},{0x75L,1L,(-7L)},{0xACL,0xFAL,(-9L)},{0x75L,0x75L,(-9L)}},{{0xFAL,0xACL,(-7L)},{1L,0x75L,1L},{1L,0xFAL,0x75L},{0xFAL,1L,1L}}};
static int32_t g_171 = 1L;
static int32_t *g_219 = &g_51[0][1];
static int32_t ** volatile g_218 = &g_219;
static int64_t g_261 = 0x91BB542E95D1BED8LL;
static int64_t g_263 = 4L;
static int64_t **g_289 = (void*)0;
static int64_t *** volatile g_288 = &g_289;
static uint8_t ***g_344 = (void*)0;
static uint8_t **** volatile g_343 = &g_344;
static int64_t g_365 = 0xCFE254EAD715F0BBLL;
static uint64_t g_403 = 0UL;
static int32_t ** volatile g_404 = &g_219;
static int32_t ** volatile g_447 = &g_219;
static volatile int16_t g_459[3] = {5L,5L,5L};
static int16_t g_461 = 0x8FA2L;
static int16_t *g_483 = &g_114[0][0][2];
static int16_t *g_487[2] = {&g_114[0][0][0],&g_114[0][0][0]};
static volatile int8_t * volatile g_505 = &g_11;
static volatile int8_t * volatile * volatile g_504 = &g_505;
static uint8_t  func_1(void);
static uint32_t  func_18(int32_t  p_19, const uint64_t  p_20, int16_t  p_21, int16_t  p_22, int64_t  p_23);
static int16_t  func_24(uint16_t  p_25, int32_t * p_26);
static uint8_t  func_1(void)
{
uint8_t l_2 = 250UL;
int32_t l_7[1];
int16_t l_37 = 0x3744L;
uint64_t l_522 = 1UL;
int i;
for (i = 0; i < 1; i++)
l_7[i] = 1L;
l_2++;
for (l_2 = 27; (l_2 != 33); l_2++)
{
int32_t *l_9 = &l_7[0];
int32_t *l_10 = &g_8;
int32_t *l_12[3][1][3] = {{{&g_8,&g_8,&g_8}},{{&g_8,&g_8,&g_8}},{{&g_8,&g_8,&g_8}}};
int32_t **l_36 = &l_9;
uint8_t *l_38[2][4][4] = {{{&g_39[1][0][1],&g_39[1][0][1],&g_39[1][0][1],&g_39[1][0][1]},{&g_39[1][0][1],&g_39[1][0][1],&g_39[1][0][1],&g_39[1][0][1]},{&g_39[1][0][1],&g_39[1][0][1],&g_39[1][0][1],&g_39[1][0][1]},{&g_39[1][0][1],&g_39[1][0][1],&g_39[1][0][1],&g_39[1][0][1]}},{{&g_39[1][0][1],&g_39[1][0][1],&g_39[1][0][1],&g_39[1][0][1]},{&g_39[1][0][1],&g_39[1][0][1],&g_39[1][0][1],&g_39[1][0][1]},{&g_39[1][0][1],&g_39[1][0][1],&g_39[1][0][1],&g_39[1][0][1]},{&g_39[1][0][1],&g_39[1][0][1],&g_39[1][0][1],&g_39[1][0][1]}}};
int i, j, k;
for (g_8 = 0; g_8 < 1; g_8 += 1)
{
l_7[g_8] = 1L;
}
g_13++;
(*g_219) = (safe_mod_func_uint32_t_u_u(func_18(((func_24(((((g_39[1][0][1] ^= ((safe_add_func_uint8_t_u_u(((safe_mod_func_uint32_t_u_u((g_8 == (safe_unary_minus_func_int32_t_s(((safe_rshift_func_uint16_t_u_u((safe_sub_func_int32_t_s_s(((l_12[2][0][0] == ((*l_36) = &g_8)) , g_13), g_8)), g_8)) > 0xE4L)))), 0xBBB66EFEL)) < l_37), g_8)) , (*l_9))) | g_8) , &l_7[0]) == &g_8), &g_8) < l_7[0]) , g_122[1][3][1]), l_7[0], l_37, l_37, g_122[1][3][1]), l_522));
}
return l_522;
}
static uint32_t  func_18(int32_t  p_19, const uint64_t  p_20, int16_t  p_21, int16_t  p_22, int64_t  p_23)
{
int8_t *l_503 = &g_122[0][0][0];
int8_t **l_502 = &l_503;
int8_t ***l_501[2];
int32_t *l_506 = &g_8;
int32_t *l_507 = &g_8;
int32_t l_508 = 0xEB4A9CD0L;
int32_t *l_509 = &g_51[0][3];
int32_t *l_510[2][1];
int64_t l_511 = 0L;
uint64_t l_512 = 0x909BB94EF98D92F7LL;
uint16_t *l_520 = (void*)0;
uint16_t *l_521 = &g_82;
int i, j;
for (i = 0; i < 2; i++)
l_501[i] = &l_502;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 1; j++)
l_510[i][j] = &g_51[0][3];
}
g_504 = (void*)0;
l_512--;
(*g_78) = (safe_lshift_func_int16_t_s_u((+((safe_rshift_func_uint16_t_u_s(((*l_521) = 0xFD25L), p_23)) | 0x94842360L)), 3));
return (*l_509);
}
static int16_t  func_24(uint16_t  p_25, int32_t * p_26)
{
uint8_t l_43 = 255UL;
int32_t l_58 = 0xCF427579L;
int32_t l_62 = (-1L);
int32_t l_66[2][3][3] = {{{0x8A086CC6L,0x8A086CC6L,9L},{0x8A086CC6L,0x8A086CC6L,9L},{0x8A086CC6L,0x8A086CC6L,9L}},{{0x8A086CC6L,0x8A086CC6L,9L},{0x8A086CC6L,0x8A086CC6L,9L},{0x8A086CC6L,0x8A086CC6L,9L}}};
int32_t l_81 = 0x2DECA365L;
uint32_t l_160 = 1UL;
uint8_t *l_176 = &g_39[0][0][0];
uint8_t **l_175[1][4][3] = {{{&l_176,&l_176,(void*)0},{&l_176,(void*)0,(void*)0},{(void*)0,&l_176,&l_176},{&l_176,&l_176,&l_176}}};
uint8_t ***l_174 = &l_175[0][0][1];
const int32_t l_206 = (-1L);
int32_t l_249 = 0x08F53773L;
uint16_t *l_259 = &g_82;
int32_t l_317 = 0x60B2B78BL;
uint64_t l_418 = 1UL;
uint8_t ****l_429 = &g_344;
uint8_t *****l_428 = &l_429;
int32_t l_460 = (-1L);
uint8_t **l_468 = &l_176;
uint64_t l_473[1][3];
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 3; j++)
l_473[i][j] = 0x4F636EED263F547DLL;
}
for (g_8 = 0; (g_8 == 27); g_8++)
{
uint8_t *l_42 = &g_39[1][0][1];
uint16_t *l_44[1][3][2];
int32_t l_45 = 1L;
int32_t l_59 = 0L;
int32_t l_63 = 0L;
int32_t l_64[3];
uint32_t l_69 = 0xA7CEE7E2L;
int32_t *l_74 = &l_64[2];
uint8_t l_80 = 3UL;
int64_t l_150 = 0x73EB7B0691E2C180LL;
int32_t l_151 = 1L;
int32_t l_152 = 0x91C9919DL;
uint8_t ***l_177 = (void*)0;
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 3; j++)
{
for (k = 0; k < 2; k++)
l_44[i][j][k] = (void*)0;
}
}
for (i = 0; i < 3; i++)
l_64[i] = 0xB60A95A2L;
if (g_39[2][0][0])
break;
if (((l_42 != &g_39[1][0][1]) <= ((((l_43 & (l_45 = 0x44FBL)) < p_25) & 0x75L) <= 0x7777L)))
{
int8_t l_54 = 6L;
int32_t l_57 = 5L;
int32_t l_60 = 0xBF8E16D7L;
int32_t l_61 = 0xA3D85AA7L;
int32_t l_65 = 0x5771BF39L;
int32_t l_67 = 1L;
int32_t l_68 = 1L;
uint8_t l_99 = 249UL;
for (l_45 = 0; (l_45 >= 6); l_45 = safe_add_func_uint32_t_u_u(l_45, 6))
{
int32_t *l_48 = (void*)0;
int32_t *l_49 = (void*)0;
int32_t *l_50 = &g_51[0][1];
int32_t *l_52 = &g_51[0][1];
int32_t *l_53 = &g_51[0][1];
int32_t *l_55 = &g_51[0][1];
int32_t *l_56[1];
int32_t **l_72 = (void*)0;
int32_t **l_73[2][1];
int i, j;
for (i = 0; i < 1; i++)
l_56[i] = &g_51[0][2];
for (i = 0; i < 2; i++)
{
for (j = 0; j < 1; j++)
l_73[i][j] = &l_50;
}
if (l_43)
break;
--l_69;
g_82 &= ((*l_52) = ((((((&l_59 != (l_74 = &g_8)) ^ (((safe_rshift_func_uint8_t_u_s((g_77 == &g_78), 4)) , 6L) >= l_80)) | p_25) < g_13) >= 0xFAEF9AD35785F4F6LL) < l_81));
(*l_52) &= ((safe_mod_func_int8_t_s_s(g_39[1][0][1], (safe_sub_func_int8_t_s_s((g_13 , (-1L)), (safe_sub_func_int16_t_s_s((((*l_74) , (void*)0) == g_89), 0x6B58L)))))) ^ (*p_26));
}
(*g_107) = ((!p_25) , ((safe_mul_func_int16_t_s_s(p_25, (safe_add_func_uint8_t_u_u((safe_mod_func_int32_t_s_s((safe_mod_func_uint64_t_u_u(l_99, (safe_unary_minus_func_int8_t_s((((*l_42) &= (safe_rshift_func_int16_t_s_u((safe_lshift_func_uint8_t_u_s(p_25, l_81)), l_81))) , 0x95L))))), (*g_78))), (*l_74))))) , g_105));
}
else
{
int32_t l_131 = 0x9312FBD8L;
int32_t l_136 = 0x6DE09DF9L;
int32_t l_137 = 0xB113692CL;
int32_t l_138[4];
uint32_t l_147[4] = {0x07F5898AL,0x07F5898AL,0x07F5898AL,0x07F5898AL};
int i;
for (i = 0; i < 4; i++)
l_138[i] = 0xF26D1EE2L;
if ((*p_26))
{
int16_t *l_113 = &g_114[1][0][0];
uint8_t **l_117 = &l_42;
uint32_t *l_118 = (void*)0;
uint32_t *l_119 = &g_120[0];
int8_t *l_121[3];
const uint8_t * volatile ** volatile *l_124[2];
const uint8_t * volatile ** volatile **l_123 = &l_124[1];
int i;
for (i = 0; i < 3; i++)
l_121[i] = &g_122[1][3][1];
for (i = 0; i < 2; i++)
l_124[i] = (void*)0;
(**g_77) = (p_25 >= ((p_25 ^ (safe_add_func_uint16_t_u_u((safe_sub_func_int16_t_s_s(((*l_113) = g_39[1][0][1]), (safe_mod_func_int8_t_s_s((l_66[1][2][2] = (((*l_119) = ((((*l_117) = &g_39[1][0][1]) == (void*)0) , g_11)) == g_82)), 0xA5L)))), g_82))) || g_13));
(*l_123) = &g_107;
if ((*p_26))
continue;
}
else
{
int32_t *l_125 = &l_59;
int32_t *l_126 = &l_64[1];
int32_t *l_127 = &l_63;
int32_t *l_128 = &l_66[1][2][2];
int32_t *l_129 = &l_64[2];
int32_t *l_130 = &l_63;
int32_t *l_132 = (void*)0;
int32_t *l_133 = &g_51[0][1];
int32_t *l_134 = (void*)0;
int32_t *l_135[2];
uint8_t l_139 = 253UL;
int i;
for (i = 0; i < 2; i++)
l_135[i] = (void*)0;
--l_139;
}
for (l_43 = 0; (l_43 == 50); l_43 = safe_add_func_uint8_t_u_u(l_43, 5))
{
int32_t *l_144 = &l_137;
int32_t *l_145 = &g_51[0][0];
int32_t *l_146[2];
uint8_t l_153 = 0xA6L;
int i;
for (i = 0; i < 2; i++)
l_146[i] = &l_138[2];
if ((*p_26))
break;
++l_147[2];
++l_153;
(*l_145) &= ((safe_mul_func_uint8_t_u_u(l_66[0][1][1], ((((void*)0 == (*g_108)) || (l_138[2] <= (*l_74))) < l_160))) < 18446744073709551615UL);
}
if ((safe_mul_func_uint8_t_u_u((safe_div_func_uint8_t_u_u((&g_122[1][3][1] == &g_122[0][2][0]), g_51[0][1])), (safe_lshift_func_uint8_t_u_s(((safe_lshift_func_int8_t_s_u((safe_rshift_func_int16_t_s_u((((l_147[2] , g_171) != 0L) > l_66[0][0][0]), p_25)), p_25)) | 0L), g_122[1][3][1])))))
{
return l_81;
}
else
{
(*g_77) = (*g_77);
}
}
if ((*p_26))
break;
for (l_80 = 0; (l_80 > 1); l_80++)
{
int32_t *l_178 = &l_62;
int32_t *l_179 = (void*)0;
int32_t *l_180 = &l_64[1];
int32_t *l_181 = &l_45;
int32_t *l_182 = &l_152;
int32_t *l_183[2][3][4] = {{{&l_45,&l_64[0],&g_8,(void*)0},{&g_8,(void*)0,&g_8,&l_64[0]},{&l_45,(void*)0,&l_64[2],(void*)0}},{{&l_45,&l_64[0],&g_8,(void*)0},{&g_8,(void*)0,&g_8,&l_64[0]},{&l_45,(void*)0,&l_64[2],(void*)0}}};
uint32_t l_184 = 0x98B6F583L;
uint16_t l_187[1][1];
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
l_187[i][j] = 1UL;
}
l_177 = l_174;
++l_184;
if ((*g_78))
continue;
l_187[0][0]--;
}
}
return p_25;
}
int main (int argc, char* argv[])
{
int i, j, k;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
transparent_crc(g_8, "g_8", print_hash_value);
transparent_crc(g_11, "g_11", print_hash_value);
transparent_crc(g_13, "g_13", print_hash_value);
for (i = 0; i < 3; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 2; k++)
{
transparent_crc(g_39[i][j][k], "g_39[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
for (i = 0; i < 1; i++)
{
for (j = 0; j < 4; j++)
{
transparent_crc(g_51[i][j], "g_51[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_79, "g_79", print_hash_value);
transparent_crc(g_82, "g_82", print_hash_value);
for (i = 0; i < 3; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 3; k++)
{
transparent_crc(g_114[i][j][k], "g_114[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
for (i = 0; i < 2; i++)
{
transparent_crc(g_120[i], "g_120[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
for (i = 0; i < 2; i++)
{
for (j = 0; j < 4; j++)
{
for (k = 0; k < 3; k++)
{
transparent_crc(g_122[i][j][k], "g_122[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_171, "g_171", print_hash_value);
transparent_crc(g_261, "g_261", print_hash_value);
transparent_crc(g_263, "g_263", print_hash_value);
transparent_crc(g_365, "g_365", print_hash_value);
transparent_crc(g_403, "g_403", print_hash_value);
for (i = 0; i < 3; i++)
{
transparent_crc(g_459[i], "g_459[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_461, "g_461", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
