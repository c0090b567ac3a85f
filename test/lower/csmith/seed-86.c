/* csmith 2.3.0 --seed 86 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 16732933538971970329 */
// Options:   --seed 86 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
#pragma pack(push)
#pragma pack(1)
struct S2 {
uint16_t  f0;
volatile int32_t  f1;
const uint32_t  f2;
};
#pragma pack(pop)
struct S3 {
volatile unsigned f0 : 10;
};
union U4 {
volatile int64_t  f0;
int16_t  f1;
};
union U5 {
volatile int64_t  f0;
const uint16_t  f1;
struct S2  f2;
const volatile struct S2  f3;
};
static uint64_t g_3 = 0xD8D383303773672DLL;
static int32_t g_7 = 3L;
static volatile int32_t g_11[3][2][1] = {{{(-5L)},{0x4D3EC93CL}},{{0x4D3EC93CL},{(-5L)}},{{0x4D3EC93CL},{0x4D3EC93CL}}};
static int32_t g_26 = 0xA80AA4B6L;
static struct S3 g_33 = {17};
static struct S3 * volatile g_34 = (void*)0;
static union U4 g_48 = {0x6C253094EEE57E67LL};
static uint32_t g_57 = 0x39069939L;
static int32_t *g_64 = &g_7;
static int32_t ** volatile g_63 = &g_64;
static int32_t g_66 = 0L;
static volatile int32_t g_95 = 0L;
static volatile union U5 g_106 = {4L};
static int8_t g_108 = 0x98L;
static struct S3 g_118 = {9};
static int32_t ***g_119 = (void*)0;
static uint32_t g_122 = 0xC9E3CE13L;
static uint8_t g_143 = 0x6CL;
static const volatile struct S2 g_148 = {0xE687L,0x7931A318L,1UL};
static struct S3 g_169[2] = {{14},{14}};
static int8_t *g_174 = (void*)0;
static int8_t **g_173 = &g_174;
static int8_t *** volatile g_172 = &g_173;
static struct S2 g_177[4][1] = {{{9UL,0x8973B3B5L,4294967289UL}},{{9UL,0x8973B3B5L,4294967289UL}},{{9UL,0x8973B3B5L,4294967289UL}},{{9UL,0x8973B3B5L,4294967289UL}}};
static uint8_t g_187 = 0xC1L;
static int32_t  func_1(void);
static struct S3  func_20(int32_t  p_21, int32_t * p_22);
static int32_t * func_41(uint32_t  p_42, uint32_t  p_43);
static int32_t  func_1(void)
{
int32_t *l_2 = (void*)0;
int32_t *l_6 = &g_7;
int32_t *l_8 = &g_7;
int32_t *l_9 = &g_7;
int32_t *l_10[3];
int32_t l_12 = 0L;
uint8_t l_13 = 0xB8L;
struct S3 *l_47 = &g_33;
int8_t l_189[2];
int i;
for (i = 0; i < 3; i++)
l_10[i] = &g_7;
for (i = 0; i < 2; i++)
l_189[i] = 7L;
g_3--;
++l_13;
for (g_7 = 7; (g_7 > 10); g_7 = safe_add_func_uint64_t_u_u(g_7, 1))
{
int16_t l_23[3];
int32_t l_36[1][1];
uint16_t l_188 = 0x6CEFL;
int i, j;
for (i = 0; i < 3; i++)
l_23[i] = 0x6028L;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
l_36[i][j] = 4L;
}
for (g_3 = 11; (g_3 != 29); g_3 = safe_add_func_int8_t_s_s(g_3, 9))
{
struct S3 *l_35 = &g_33;
(*l_35) = func_20(l_23[0], &g_7);
}
l_36[0][0] &= g_26;
for (g_26 = 0; (g_26 <= 0); g_26 += 1)
{
const struct S3 *l_46 = &g_33;
int32_t l_49 = 0x85ABE169L;
int i, j;
l_36[g_26][g_26] = (safe_add_func_uint64_t_u_u((&g_26 == ((safe_rshift_func_uint8_t_u_u(l_23[1], 4)) , func_41((((((l_36[g_26][g_26] |= (safe_div_func_int64_t_s_s(((l_46 == l_47) > 18446744073709551613UL), g_3))) , 1UL) , g_48) , &g_7) != (void*)0), l_49))), 0UL));
return g_187;
}
return l_188;
}
l_189[1] = (*g_64);
return (*l_6);
}
static struct S3  func_20(int32_t  p_21, int32_t * p_22)
{
int32_t *l_24 = (void*)0;
int32_t *l_25 = &g_26;
int32_t *l_27 = (void*)0;
int32_t l_28 = 0x3FE686B7L;
int32_t *l_29[4][3][1] = {{{&l_28},{&g_26},{&l_28}},{{&g_26},{&l_28},{&g_26}},{{&l_28},{&g_26},{&l_28}},{{&g_26},{&l_28},{&g_26}}};
uint16_t l_30[4][3];
int i, j, k;
for (i = 0; i < 4; i++)
{
for (j = 0; j < 3; j++)
l_30[i][j] = 0x82E4L;
}
--l_30[0][0];
return g_33;
}
static int32_t * func_41(uint32_t  p_42, uint32_t  p_43)
{
uint64_t l_60 = 1UL;
int32_t l_69 = 0x5D6CB7F0L;
int32_t l_70 = 0xE6C56EA1L;
int32_t l_71 = 0L;
int32_t l_72 = 0xDDF97142L;
int32_t l_73 = (-1L);
int32_t l_74 = 0x32704307L;
int32_t l_75 = 0xA04BA90EL;
int32_t l_76[2][2][2] = {{{(-7L),(-7L)},{(-7L),(-7L)}},{{(-7L),(-7L)},{(-7L),(-7L)}}};
const uint32_t l_94 = 0x941AA105L;
int8_t l_149 = (-10L);
int32_t **l_164 = &g_64;
int32_t ***l_163 = &l_164;
int i, j, k;
for (p_43 = (-30); (p_43 == 15); p_43 = safe_add_func_int32_t_s_s(p_43, 5))
{
uint32_t *l_56 = &g_57;
int32_t *l_65 = &g_66;
int32_t *l_67 = &g_66;
int32_t *l_68[4][3][2] = {{{&g_66,&g_7},{&g_26,&g_7},{&g_66,(void*)0}},{{(void*)0,&g_66},{&g_7,&g_26},{&g_7,&g_66}},{{(void*)0,(void*)0},{&g_26,&g_66},{&g_66,&g_66}},{{&g_26,&g_7},{&g_7,&g_26},{&g_66,&g_66}}};
uint16_t l_77 = 0x1718L;
uint64_t *l_90[4] = {&l_60,&l_60,&l_60,&l_60};
uint16_t *l_91 = &l_77;
int16_t *l_92 = (void*)0;
int16_t *l_93 = (void*)0;
int8_t *l_171 = &g_108;
int8_t **l_170[3][3][1];
int32_t l_179 = 0xF4549828L;
uint32_t l_180 = 4294967295UL;
uint8_t l_183 = 4UL;
int i, j, k;
for (i = 0; i < 3; i++)
{
for (j = 0; j < 3; j++)
{
for (k = 0; k < 1; k++)
l_170[i][j][k] = &l_171;
}
}
if ((safe_div_func_uint64_t_u_u(0xA9CEE8D80EE50A8ELL, (safe_lshift_func_uint8_t_u_s((l_60 = (g_11[2][0][0] > ((++(*l_56)) <= g_3))), 4)))))
{
return l_56;
}
else
{
int32_t **l_62 = (void*)0;
int32_t ***l_61[1][2][2];
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 2; j++)
{
for (k = 0; k < 2; k++)
l_61[i][j][k] = &l_62;
}
}
g_63 = (void*)0;
}
++l_77;
(*l_65) ^= p_43;
if ((9UL && ((*l_65) , (safe_mul_func_int16_t_s_s(((safe_lshift_func_int16_t_s_s((((((safe_mod_func_uint64_t_u_u(((p_42 < ((l_76[0][0][1] ^= ((safe_rshift_func_uint16_t_u_s(((*l_91) = ((((l_73 = ((safe_sub_func_int32_t_s_s(p_42, 0xFF1D34AEL)) != p_43)) & 3L) != (*g_64)) < (*g_64))), 9)) < 0x0A6BL)) & l_71)) == (*l_67)), l_94)) & (-1L)) , 2L) <= g_48.f1) | (-3L)), 4)) , g_95), g_7)))))
{
int8_t *l_107 = &g_108;
int32_t l_109 = 0xA6F3D060L;
int32_t l_110 = 0x883BD3BFL;
uint32_t *l_133 = &g_57;
struct S3 * volatile *l_150 = &g_34;
l_110 &= ((safe_mul_func_int8_t_s_s(((l_73 = ((l_109 = (((*l_65) = (((safe_mod_func_int8_t_s_s(((*l_107) = (safe_mul_func_uint8_t_u_u((((((safe_mod_func_int16_t_s_s(0L, (safe_lshift_func_uint8_t_u_s(((*g_64) & g_7), 5)))) , 9L) & 0x85L) , g_106) , p_43), l_75))), p_43)) < g_48.f1) && p_42)) > 5L)) ^ g_3)) >= 0x0B9248A85C4E4F83LL), l_72)) ^ p_43);
for (l_71 = 13; (l_71 < (-6)); l_71 = safe_sub_func_int64_t_s_s(l_71, 1))
{
const int32_t l_120 = 5L;
uint32_t *l_121 = &g_122;
uint8_t *l_140 = (void*)0;
uint8_t *l_141 = (void*)0;
uint8_t *l_142 = &g_143;
(*l_67) = ((g_48 , (((*l_121) = ((*l_56) ^= (((safe_mul_func_int8_t_s_s((((((safe_add_func_uint32_t_u_u(((!p_42) , l_110), ((g_118 , &g_63) == g_119))) >= p_43) | p_43) > g_66) >= l_120), l_72)) != g_3) != 1UL))) , (*g_64))) && l_120);
(*l_65) ^= ((safe_div_func_int32_t_s_s((-6L), (-1L))) >= (safe_sub_func_uint64_t_u_u(((safe_mod_func_int32_t_s_s(((safe_div_func_int32_t_s_s((safe_rshift_func_uint16_t_u_u(l_120, ((l_67 != l_133) != p_43))), p_42)) ^ 1UL), (-8L))) >= 0x3B63973BL), l_110)));
l_150 = ((((*g_64) , (((safe_mod_func_uint64_t_u_u(((0xA5L | (safe_sub_func_int32_t_s_s((l_109 = 9L), ((safe_lshift_func_uint8_t_u_u((++(*l_142)), 6)) >= (safe_sub_func_uint64_t_u_u(((((g_148 , 0x16DE6D40L) && 0x14E9EA8AL) <= l_149) < l_110), p_42)))))) || g_66), 0x5E78B5091CF3017FLL)) ^ p_42) , 0x28897AFAL)) == (*g_64)) , &g_34);
if (p_43)
break;
}
if ((~(safe_add_func_uint32_t_u_u(((+(safe_mul_func_int8_t_s_s((*l_65), (((safe_mul_func_uint16_t_u_u((safe_div_func_int8_t_s_s((9UL ^ ((safe_lshift_func_uint8_t_u_u((l_163 != (g_119 = g_119)), 5)) >= g_106.f1)), (**l_164))), g_66)) , (*l_163)) != &g_64)))) && g_95), p_43))))
{
(*l_67) = (((safe_div_func_uint16_t_u_u((safe_add_func_uint64_t_u_u((((g_169[1] , g_106) , g_169[1].f0) != (***l_163)), 0x6275ACE0F7AFC9A6LL)), 65535UL)) >= g_122) == g_57);
}
else
{
(*g_172) = l_170[0][0][0];
(**l_163) = (**l_163);
}
}
else
{
struct S2 *l_176 = &g_177[3][0];
struct S2 **l_175 = &l_176;
int32_t l_178[1];
int i;
for (i = 0; i < 1; i++)
l_178[i] = 0x9E4BBC02L;
(*l_175) = (void*)0;
++l_180;
if (p_43)
{
l_183++;
return l_67;
}
else
{
int32_t *l_186[1];
int i;
for (i = 0; i < 1; i++)
l_186[i] = &g_7;
return l_186[0];
}
}
}
return (**l_163);
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
transparent_crc(g_7, "g_7", print_hash_value);
for (i = 0; i < 3; i++)
{
for (j = 0; j < 2; j++)
{
for (k = 0; k < 1; k++)
{
transparent_crc(g_11[i][j][k], "g_11[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_26, "g_26", print_hash_value);
transparent_crc(g_33.f0, "g_33.f0", print_hash_value);
transparent_crc(g_48.f0, "g_48.f0", print_hash_value);
transparent_crc(g_48.f1, "g_48.f1", print_hash_value);
transparent_crc(g_57, "g_57", print_hash_value);
transparent_crc(g_66, "g_66", print_hash_value);
transparent_crc(g_95, "g_95", print_hash_value);
transparent_crc(g_106.f0, "g_106.f0", print_hash_value);
transparent_crc(g_106.f1, "g_106.f1", print_hash_value);
transparent_crc(g_108, "g_108", print_hash_value);
transparent_crc(g_118.f0, "g_118.f0", print_hash_value);
transparent_crc(g_122, "g_122", print_hash_value);
transparent_crc(g_143, "g_143", print_hash_value);
transparent_crc(g_148.f0, "g_148.f0", print_hash_value);
transparent_crc(g_148.f1, "g_148.f1", print_hash_value);
transparent_crc(g_148.f2, "g_148.f2", print_hash_value);
for (i = 0; i < 2; i++)
{
transparent_crc(g_169[i].f0, "g_169[i].f0", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
for (i = 0; i < 4; i++)
{
for (j = 0; j < 1; j++)
{
transparent_crc(g_177[i][j].f0, "g_177[i][j].f0", print_hash_value);
transparent_crc(g_177[i][j].f1, "g_177[i][j].f1", print_hash_value);
transparent_crc(g_177[i][j].f2, "g_177[i][j].f2", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_187, "g_187", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
