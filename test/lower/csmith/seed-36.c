/* csmith 2.3.0 --seed 36 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 3538338190007369192 */
// Options:   --seed 36 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
union U0 {
const uint64_t  f0;
const volatile int16_t  f1;
int64_t  f2;
volatile int8_t * const  f3;
uint64_t  f4;
};
union U1 {
const int32_t  f0;
};
static volatile int32_t g_3 = 0x67B8F5F4L;
static volatile int32_t g_4 = (-1L);
static int32_t g_5 = 6L;
static const volatile int8_t g_13 = 5L;
static const volatile int8_t * volatile g_12 = &g_13;
static uint8_t g_18[2][3][2] = {{{3UL,3UL},{3UL,3UL},{3UL,3UL}},{{3UL,3UL},{3UL,3UL},{3UL,3UL}}};
static int32_t g_19 = 0L;
static int32_t g_20[4] = {0L,0L,0L,0L};
static int32_t g_24 = 0L;
static int32_t *g_23 = &g_24;
static int64_t g_29 = 0x04204102249687FDLL;
static int64_t g_31 = 0xFA5D8720725FC1C5LL;
static uint32_t g_33 = 0UL;
static union U1 g_51[2] = {{7L},{7L}};
static union U1 *g_50 = &g_51[1];
static uint16_t g_64 = 0x05C6L;
static int8_t g_70 = (-1L);
static int8_t *g_69 = &g_70;
static int32_t * const  volatile g_79 = &g_24;
static int16_t g_82[3] = {1L,1L,1L};
static union U0 g_132 = {0xFAB2E08F3222122ALL};
static int16_t *g_154[1][4][1] = {{{&g_82[0]},{&g_82[0]},{&g_82[0]},{&g_82[0]}}};
static int32_t * volatile g_161 = &g_24;
static uint16_t  func_1(void);
static uint32_t  func_6(uint8_t  p_7, int8_t * p_8, int8_t  p_9, uint64_t  p_10, int8_t * p_11);
static uint32_t  func_14(uint32_t  p_15);
static uint16_t  func_1(void)
{
int32_t l_2[3];
int64_t *l_78 = (void*)0;
int32_t l_83 = 0x3594313DL;
int64_t l_93 = 0xD52B7690A484C520LL;
int32_t l_94 = (-4L);
int32_t l_95 = 0L;
int32_t l_112 = 0x419F4420L;
int64_t *l_118[4][3] = {{&g_29,&g_29,(void*)0},{&l_93,&l_93,&l_93},{&g_29,&g_29,(void*)0},{&l_93,&l_93,&l_93}};
uint32_t l_126[2][1];
uint32_t l_129 = 18446744073709551615UL;
union U1 *l_143 = &g_51[1];
int16_t *l_150 = &g_82[1];
int16_t *l_158[4];
int16_t **l_157 = &l_158[2];
int i, j;
for (i = 0; i < 3; i++)
l_2[i] = 9L;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 1; j++)
l_126[i][j] = 0xAF002CDDL;
}
for (i = 0; i < 4; i++)
l_158[i] = &g_82[0];
for (g_5 = 0; (g_5 <= 2); g_5 += 1)
{
int16_t l_71[3][2][2] = {{{(-6L),(-2L)},{(-1L),(-1L)}},{{(-1L),(-2L)},{(-6L),0x1A91L}},{{(-2L),(-1L)},{(-1L),(-6L)}}};
int8_t *l_72[4][4] = {{&g_70,&g_70,&g_70,&g_70},{&g_70,&g_70,&g_70,&g_70},{&g_70,&g_70,&g_70,&g_70},{&g_70,&g_70,&g_70,&g_70}};
uint32_t l_96[1][4];
int32_t l_111 = 1L;
int32_t l_113[1];
uint32_t l_114[3];
const int64_t *l_119 = &g_29;
int8_t l_128 = (-1L);
uint32_t l_176 = 18446744073709551611UL;
int16_t l_186 = (-2L);
int16_t **l_187 = &g_154[0][0][0];
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 4; j++)
l_96[i][j] = 0xD930511CL;
}
for (i = 0; i < 1; i++)
l_113[i] = 0L;
for (i = 0; i < 3; i++)
l_114[i] = 0xA3011AC9L;
}
return g_13;
}
static uint32_t  func_6(uint8_t  p_7, int8_t * p_8, int8_t  p_9, uint64_t  p_10, int8_t * p_11)
{
return p_9;
}
static uint32_t  func_14(uint32_t  p_15)
{
uint64_t l_46 = 18446744073709551606UL;
int32_t l_47 = (-1L);
int32_t *l_67[4][3][2] = {{{&g_19,&g_5},{&g_19,&g_5},{&g_19,&g_5}},{{&g_19,&g_5},{&g_19,&g_5},{&g_19,&g_5}},{{&g_19,&g_5},{&g_19,&g_5},{&g_19,&g_5}},{{&g_19,&g_5},{&g_19,&g_5},{&g_19,&g_5}}};
int32_t **l_68 = &g_23;
int i, j, k;
for (p_15 = (-11); (p_15 != 46); p_15 = safe_add_func_uint32_t_u_u(p_15, 3))
{
int32_t *l_21[2][1][1];
int i, j, k;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 1; k++)
l_21[i][j][k] = &g_5;
}
}
for (g_19 = 0; (g_19 <= 1); g_19 += 1)
{
uint16_t l_32[2][1][3] = {{{3UL,3UL,3UL}},{{65526UL,65526UL,65526UL}}};
uint32_t l_44 = 18446744073709551615UL;
int i, j, k;
for (g_20[2] = 0; (g_20[2] <= 1); g_20[2] += 1)
{
int32_t **l_22[4];
int64_t *l_27 = (void*)0;
int64_t *l_28 = &g_29;
int64_t *l_30 = &g_31;
uint16_t *l_45[4];
int i, j, k;
for (i = 0; i < 4; i++)
l_22[i] = &l_21[0][0][0];
for (i = 0; i < 4; i++)
l_45[i] = &l_32[0][0][1];
g_23 = l_21[0][0][0];
g_33 &= (safe_mod_func_int16_t_s_s((((*l_30) = ((*l_28) |= g_18[g_20[2]][g_20[2]][g_19])) <= p_15), l_32[1][0][2]));
g_24 = (safe_mul_func_int8_t_s_s((((((safe_add_func_uint32_t_u_u(((((safe_mod_func_int8_t_s_s((safe_div_func_uint8_t_u_u((0UL ^ (l_47 = (l_46 |= (l_44 |= ((((safe_rshift_func_uint16_t_u_u(0UL, (1L & p_15))) == 0x6657L) || p_15) & g_20[2]))))), p_15)), p_15)) && 0xAAC01277L) || p_15) && p_15), p_15)) & p_15) > 0x4A04L) , 18446744073709551615UL) != p_15), 0x50L));
if ((*g_23))
continue;
}
for (g_33 = 0; (g_33 <= 1); g_33 += 1)
{
const int32_t *l_48 = &l_47;
const int32_t **l_49 = &l_48;
union U1 **l_52 = (void*)0;
union U1 **l_53 = &g_50;
int i, j, k;
(*l_49) = (g_18[g_33][g_19][g_33] , l_48);
if (l_47)
break;
(*l_53) = g_50;
}
}
for (l_47 = 0; l_47 < 2; l_47 += 1)
{
for (g_29 = 0; g_29 < 3; g_29 += 1)
{
for (g_24 = 0; g_24 < 2; g_24 += 1)
{
g_18[l_47][g_29][g_24] = 255UL;
}
}
}
}
for (g_19 = 0; (g_19 == (-16)); g_19 = safe_sub_func_int8_t_s_s(g_19, 8))
{
for (g_33 = 0; (g_33 == 17); ++g_33)
{
uint16_t *l_63 = &g_64;
int32_t l_65[4];
int32_t *l_66 = &g_24;
int i;
for (i = 0; i < 4; i++)
l_65[i] = (-1L);
(*l_66) ^= ((safe_add_func_uint32_t_u_u(((~(safe_sub_func_uint32_t_u_u((g_33 , l_47), ((((*l_63) ^= p_15) > p_15) && l_65[0])))) && p_15), 0x5314680EL)) | g_20[2]);
if ((*l_66))
break;
}
}
g_20[1] &= (l_47 = (*g_23));
(*l_68) = &g_20[0];
return (**l_68);
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
transparent_crc(g_13, "g_13", print_hash_value);
for (i = 0; i < 2; i++)
{
for (j = 0; j < 3; j++)
{
for (k = 0; k < 2; k++)
{
transparent_crc(g_18[i][j][k], "g_18[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_19, "g_19", print_hash_value);
for (i = 0; i < 4; i++)
{
transparent_crc(g_20[i], "g_20[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_24, "g_24", print_hash_value);
transparent_crc(g_29, "g_29", print_hash_value);
transparent_crc(g_31, "g_31", print_hash_value);
transparent_crc(g_33, "g_33", print_hash_value);
for (i = 0; i < 2; i++)
{
transparent_crc(g_51[i].f0, "g_51[i].f0", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_64, "g_64", print_hash_value);
transparent_crc(g_70, "g_70", print_hash_value);
for (i = 0; i < 3; i++)
{
transparent_crc(g_82[i], "g_82[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_132.f0, "g_132.f0", print_hash_value);
transparent_crc(g_132.f1, "g_132.f1", print_hash_value);
transparent_crc(g_132.f2, "g_132.f2", print_hash_value);
transparent_crc(g_132.f4, "g_132.f4", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
