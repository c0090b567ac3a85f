/* csmith 2.3.0 --seed 91 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 9422747935747037698 */
// Options:   --seed 91 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
#pragma pack(push)
#pragma pack(1)
struct S0 {
volatile int64_t  f0;
uint16_t  f1;
volatile int16_t  f2;
uint16_t  f3;
uint16_t  f4;
};
#pragma pack(pop)
union U1 {
volatile uint64_t  f0;
int32_t  f1;
const volatile int16_t  f2;
};
static volatile int32_t g_2 = 0x35C5735EL;
static int32_t g_3 = 7L;
static volatile union U1 g_15 = {1UL};
static int8_t g_21 = 1L;
static int8_t g_23 = 0xFEL;
static int8_t g_25 = (-1L);
static const int8_t *g_24 = &g_25;
static volatile struct S0 g_41 = {0xBE4FCD58F28D9227LL,0x191DL,-10L,0x43D4L,65532UL};
static int8_t g_43 = (-1L);
static uint32_t g_44 = 0xB827BE62L;
static union U1 g_49 = {18446744073709551610UL};
static volatile int32_t *g_55 = &g_2;
static volatile int32_t ** volatile g_54 = &g_55;
static volatile struct S0 g_56[1][2] = {{{0L,65535UL,0xB3ECL,7UL,65535UL},{0L,65535UL,0xB3ECL,7UL,65535UL}}};
static uint8_t g_70 = 0xC3L;
static uint8_t g_71 = 246UL;
static uint8_t *** volatile g_74 = (void*)0;
static struct S0 g_89 = {0x5A8448041AE354A5LL,65528UL,0x6FBEL,0x6F42L,65526UL};
static union U1 g_90 = {0UL};
static uint8_t **g_97 = (void*)0;
static uint8_t *** volatile g_96 = &g_97;
static uint8_t ***g_100 = &g_97;
static uint8_t ***g_101 = &g_97;
static volatile struct S0 g_103 = {0xAA4486533915DCBDLL,65533UL,0x904CL,1UL,65531UL};
static volatile int32_t g_120 = 0xA1C995BFL;
static volatile int8_t g_121 = 4L;
static uint32_t g_123[1][1][3] = {{{0UL,0UL,0UL}}};
static volatile int64_t g_126[4] = {3L,3L,3L,3L};
static uint16_t g_127 = 0xC161L;
static int64_t g_135[3][3][1] = {{{0x5C23C1BAF1AC7F9BLL},{(-2L)},{0x5C23C1BAF1AC7F9BLL}},{{(-2L)},{0x5C23C1BAF1AC7F9BLL},{(-2L)}},{{0x5C23C1BAF1AC7F9BLL},{(-2L)},{0x5C23C1BAF1AC7F9BLL}}};
static int32_t g_136 = 0L;
static volatile int8_t g_137 = 0x5DL;
static volatile uint32_t g_138 = 0x76F1C910L;
static int8_t g_141 = 0xE7L;
static int16_t g_142 = (-1L);
static volatile uint16_t g_143 = 0x8DE1L;
static volatile struct S0 g_146 = {-8L,0x74FDL,0x4B57L,0x696FL,0x1746L};
static uint64_t g_157[2] = {1UL,1UL};
static volatile struct S0 * volatile g_161[4] = {(void*)0,(void*)0,(void*)0,(void*)0};
static uint32_t  func_1(void);
static int32_t  func_7(uint32_t  p_8, int8_t * p_9);
static union U1  func_10(uint8_t  p_11, const int8_t * p_12);
static uint32_t  func_1(void)
{
int8_t *l_91 = &g_25;
int32_t l_116[4][1] = {{0xD7E73FBCL},{0xDB2DAA5AL},{0xD7E73FBCL},{0xDB2DAA5AL}};
int32_t *l_149 = &g_49.f1;
int32_t *l_150 = &l_116[1][0];
int32_t *l_151 = &g_3;
int32_t *l_152 = (void*)0;
int32_t *l_153 = &g_3;
int32_t *l_154 = &l_116[1][0];
int32_t *l_155 = &g_49.f1;
int32_t *l_156[1][4] = {{&l_116[1][0],&l_116[1][0],&l_116[1][0],&l_116[1][0]}};
volatile struct S0 *l_162 = &g_103;
int8_t l_163 = 6L;
int i, j;
lbl_148:
if (g_2)
{
const uint8_t l_6 = 0x4CL;
int32_t l_114 = 4L;
int32_t l_115 = 1L;
int32_t l_119 = 1L;
for (g_3 = 8; (g_3 > (-17)); g_3 = safe_sub_func_int8_t_s_s(g_3, 8))
{
int64_t l_16 = 1L;
uint32_t l_19 = 0x87E3BC4AL;
int8_t *l_20 = &g_21;
int8_t *l_22 = &g_23;
int32_t l_117 = (-5L);
int32_t l_118 = 0xE3CA85F2L;
int32_t l_122 = 0x98BD1844L;
if (l_6)
break;
if (func_7((func_10(((((-9L) || (safe_add_func_uint64_t_u_u((((g_15 , ((*l_22) ^= (l_16 != (((*l_20) = (safe_add_func_uint64_t_u_u(l_19, g_15.f1))) , 18446744073709551615UL)))) != g_3) || g_21), (-3L)))) == 0x1FCCL) | 1L), g_24) , 0x2D563F42L), l_91))
{
volatile struct S0 *l_111 = &g_56[0][0];
int32_t *l_113[4][1];
int32_t **l_112 = &l_113[2][0];
int i, j;
for (i = 0; i < 4; i++)
{
for (j = 0; j < 1; j++)
l_113[i][j] = &g_3;
}
(*l_111) = g_56[0][1];
if (g_90.f1)
goto lbl_160;
(*l_112) = (void*)0;
++g_123[0][0][1];
if (l_6)
goto lbl_148;
g_127--;
}
else
{
volatile int32_t **l_130 = &g_55;
int32_t *l_131 = &g_90.f1;
int32_t *l_132 = (void*)0;
int32_t *l_133 = &g_90.f1;
int32_t *l_134[3];
int i;
for (i = 0; i < 3; i++)
l_134[i] = &g_90.f1;
(*l_130) = (*g_54);
++g_138;
g_143++;
}
}
}
else
{
volatile struct S0 *l_147 = &g_56[0][1];
(*l_147) = g_146;
}
lbl_160:
g_157[1]--;
(*l_162) = g_56[0][1];
return l_163;
}
static int32_t  func_7(uint32_t  p_8, int8_t * p_9)
{
uint8_t *l_95 = &g_70;
uint8_t **l_94 = &l_95;
int32_t l_110 = 0x93E3A24BL;
for (g_23 = 0; (g_23 == 6); g_23 = safe_add_func_int8_t_s_s(g_23, 9))
{
uint8_t ***l_99 = (void*)0;
uint8_t ****l_98[3][2] = {{&l_99,&l_99},{&l_99,&l_99},{&l_99,&l_99}};
int i, j;
for (g_21 = 0; (g_21 >= 0); g_21 -= 1)
{
(*g_96) = l_94;
}
(*g_55) = ((g_101 = (g_100 = (void*)0)) != (void*)0);
}
for (g_71 = 0; (g_71 <= 0); g_71 += 1)
{
uint32_t l_102 = 0x666D709BL;
if (l_102)
{
return p_8;
}
else
{
volatile struct S0 *l_104 = &g_103;
(*l_104) = g_103;
return (*g_55);
}
}
for (g_21 = 9; (g_21 > 13); g_21 = safe_add_func_int32_t_s_s(g_21, 6))
{
uint8_t l_107 = 0xC5L;
l_107--;
}
(*g_55) |= 1L;
return l_110;
}
static union U1  func_10(uint8_t  p_11, const int8_t * p_12)
{
int32_t l_34 = 0x9032F829L;
int8_t *l_42 = &g_43;
const int8_t **l_58 = (void*)0;
if (((((((((safe_add_func_int8_t_s_s(((*l_42) &= ((safe_div_func_uint16_t_u_u(((safe_rshift_func_int16_t_s_s((safe_add_func_uint16_t_u_u(g_23, (((l_34 & g_23) > (safe_sub_func_uint8_t_u_u(((safe_add_func_int8_t_s_s((safe_rshift_func_uint16_t_u_s(((g_41 , p_11) , 65531UL), p_11)), g_21)) != l_34), 0x60L))) , l_34))), 10)) , 0xF90BL), g_25)) ^ g_23)), 249UL)) ^ 0xB3L) >= p_11) <= g_23) > p_11) ^ g_44) > l_34) < 0xF6L))
{
for (l_34 = 0; (l_34 <= 22); l_34++)
{
if (p_11)
break;
}
for (g_23 = 0; (g_23 == 12); g_23++)
{
return g_49;
}
}
else
{
uint16_t l_86 = 1UL;
for (g_49.f1 = 0; (g_49.f1 == 6); g_49.f1 = safe_add_func_uint16_t_u_u(g_49.f1, 7))
{
int32_t *l_59 = &l_34;
uint8_t *l_73 = &g_71;
uint8_t **l_72 = &l_73;
for (g_43 = (-15); (g_43 < (-28)); --g_43)
{
(*g_54) = &g_2;
}
if (p_11)
break;
if ((*g_55))
{
volatile struct S0 *l_57[4][4][1] = {{{&g_56[0][0]},{&g_56[0][0]},{&g_56[0][0]},{&g_56[0][1]}},{{&g_56[0][0]},{&g_56[0][0]},{&g_56[0][0]},{&g_56[0][1]}},{{&g_56[0][0]},{&g_56[0][0]},{&g_56[0][0]},{&g_56[0][1]}},{{&g_56[0][0]},{&g_56[0][0]},{&g_56[0][0]},{&g_56[0][1]}}};
int i, j, k;
g_56[0][0] = g_56[0][0];
l_58 = &g_24;
return g_49;
}
else
{
uint32_t *l_62[2];
uint8_t *l_69[4][1][1];
uint8_t **l_75 = &l_69[3][0][0];
int32_t *l_76 = &l_34;
int32_t *l_77 = &l_34;
int32_t *l_78 = (void*)0;
int32_t *l_79 = (void*)0;
int32_t *l_80 = &l_34;
int32_t *l_81 = (void*)0;
int32_t *l_82 = &l_34;
int32_t *l_83 = &l_34;
int32_t *l_84 = (void*)0;
int32_t *l_85[2];
int i, j, k;
for (i = 0; i < 2; i++)
l_62[i] = &g_44;
for (i = 0; i < 4; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 1; k++)
l_69[i][j][k] = &g_70;
}
}
for (i = 0; i < 2; i++)
l_85[i] = &l_34;
l_59 = (void*)0;
g_71 |= ((((safe_rshift_func_uint8_t_u_u((g_70 |= ((l_34 = 0x2CF014A1L) ^ ((safe_div_func_int16_t_s_s(g_56[0][0].f0, (safe_rshift_func_uint16_t_u_u((safe_add_func_uint8_t_u_u((&l_59 != &g_55), p_11)), 9)))) | g_43))), p_11)) <= p_11) , 1UL) | 0xF380447DL);
l_75 = l_72;
++l_86;
}
g_41 = g_89;
}
l_34 ^= ((void*)0 != p_12);
(*g_55) &= p_11;
}
return g_90;
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
transparent_crc(g_15.f0, "g_15.f0", print_hash_value);
transparent_crc(g_15.f1, "g_15.f1", print_hash_value);
transparent_crc(g_15.f2, "g_15.f2", print_hash_value);
transparent_crc(g_21, "g_21", print_hash_value);
transparent_crc(g_23, "g_23", print_hash_value);
transparent_crc(g_25, "g_25", print_hash_value);
transparent_crc(g_41.f0, "g_41.f0", print_hash_value);
transparent_crc(g_41.f1, "g_41.f1", print_hash_value);
transparent_crc(g_41.f2, "g_41.f2", print_hash_value);
transparent_crc(g_41.f3, "g_41.f3", print_hash_value);
transparent_crc(g_41.f4, "g_41.f4", print_hash_value);
transparent_crc(g_43, "g_43", print_hash_value);
transparent_crc(g_44, "g_44", print_hash_value);
transparent_crc(g_49.f1, "g_49.f1", print_hash_value);
transparent_crc(g_49.f2, "g_49.f2", print_hash_value);
for (i = 0; i < 1; i++)
{
for (j = 0; j < 2; j++)
{
transparent_crc(g_56[i][j].f0, "g_56[i][j].f0", print_hash_value);
transparent_crc(g_56[i][j].f1, "g_56[i][j].f1", print_hash_value);
transparent_crc(g_56[i][j].f2, "g_56[i][j].f2", print_hash_value);
transparent_crc(g_56[i][j].f3, "g_56[i][j].f3", print_hash_value);
transparent_crc(g_56[i][j].f4, "g_56[i][j].f4", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_70, "g_70", print_hash_value);
transparent_crc(g_71, "g_71", print_hash_value);
transparent_crc(g_89.f0, "g_89.f0", print_hash_value);
transparent_crc(g_89.f1, "g_89.f1", print_hash_value);
transparent_crc(g_89.f2, "g_89.f2", print_hash_value);
transparent_crc(g_89.f3, "g_89.f3", print_hash_value);
transparent_crc(g_89.f4, "g_89.f4", print_hash_value);
transparent_crc(g_90.f0, "g_90.f0", print_hash_value);
transparent_crc(g_90.f1, "g_90.f1", print_hash_value);
transparent_crc(g_90.f2, "g_90.f2", print_hash_value);
transparent_crc(g_103.f0, "g_103.f0", print_hash_value);
transparent_crc(g_103.f1, "g_103.f1", print_hash_value);
transparent_crc(g_103.f2, "g_103.f2", print_hash_value);
transparent_crc(g_103.f3, "g_103.f3", print_hash_value);
transparent_crc(g_103.f4, "g_103.f4", print_hash_value);
transparent_crc(g_120, "g_120", print_hash_value);
transparent_crc(g_121, "g_121", print_hash_value);
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 3; k++)
{
transparent_crc(g_123[i][j][k], "g_123[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
for (i = 0; i < 4; i++)
{
transparent_crc(g_126[i], "g_126[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_127, "g_127", print_hash_value);
for (i = 0; i < 3; i++)
{
for (j = 0; j < 3; j++)
{
for (k = 0; k < 1; k++)
{
transparent_crc(g_135[i][j][k], "g_135[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_136, "g_136", print_hash_value);
transparent_crc(g_137, "g_137", print_hash_value);
transparent_crc(g_138, "g_138", print_hash_value);
transparent_crc(g_141, "g_141", print_hash_value);
transparent_crc(g_142, "g_142", print_hash_value);
transparent_crc(g_143, "g_143", print_hash_value);
transparent_crc(g_146.f0, "g_146.f0", print_hash_value);
transparent_crc(g_146.f1, "g_146.f1", print_hash_value);
transparent_crc(g_146.f2, "g_146.f2", print_hash_value);
transparent_crc(g_146.f3, "g_146.f3", print_hash_value);
transparent_crc(g_146.f4, "g_146.f4", print_hash_value);
for (i = 0; i < 2; i++)
{
transparent_crc(g_157[i], "g_157[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
