/* csmith 2.3.0 --seed 98 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 7200258393555352849 */
// Options:   --seed 98 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
struct S0 {
signed f0 : 31;
signed f1 : 24;
volatile unsigned f2 : 26;
unsigned f3 : 30;
unsigned f4 : 21;
volatile signed f5 : 24;
volatile unsigned f6 : 22;
const volatile unsigned f7 : 19;
};
#pragma pack(push)
#pragma pack(1)
struct S1 {
uint32_t  f0;
int32_t  f1;
};
#pragma pack(pop)
#pragma pack(push)
#pragma pack(1)
struct S2 {
unsigned f0 : 7;
volatile unsigned f1 : 23;
signed f2 : 8;
volatile unsigned f3 : 15;
signed f4 : 1;
unsigned f5 : 14;
const signed f6 : 21;
signed f7 : 5;
unsigned f8 : 24;
};
#pragma pack(pop)
union U3 {
int64_t  f0;
};
union U4 {
uint32_t  f0;
uint32_t  f1;
int64_t  f2;
};
union U5 {
const int64_t  f0;
uint32_t  f1;
};
union U6 {
signed f0 : 24;
volatile uint32_t  f1;
volatile int8_t  f2;
};
union U9 {
int16_t  f0;
volatile uint16_t  f1;
};
static volatile union U5 g_14[2] = {{1L},{1L}};
static volatile int8_t g_18 = (-2L);
static volatile int8_t * const g_17 = &g_18;
static int64_t g_21 = (-1L);
static int8_t g_23 = 0x2EL;
static int8_t g_24 = 0L;
static union U3 g_28 = {1L};
static int32_t g_30 = 0xCF54CEAAL;
static int32_t *g_32 = &g_30;
static int32_t ** volatile g_31 = &g_32;
static uint64_t g_36 = 18446744073709551609UL;
static int64_t **g_46 = (void*)0;
static int64_t *** volatile g_47 = &g_46;
static int32_t g_64 = 0x69FD68CAL;
static union U9 g_71 = {-9L};
static union U9 *g_70 = &g_71;
static union U9 ** volatile g_69 = &g_70;
static volatile struct S2 g_75 = {1,1299,-1,7,0,6,429,-3,1360};
static int32_t ** volatile g_82 = &g_32;
static int32_t ** volatile g_87 = &g_32;
static volatile int32_t g_105[3][4][1] = {{{(-1L)},{(-1L)},{0L},{0x6218FE46L}},{{0L},{(-1L)},{(-1L)},{0L}},{{0x6218FE46L},{0L},{(-1L)},{(-1L)}}};
static int16_t g_106 = (-6L);
static volatile uint64_t g_107 = 1UL;
static struct S0 g_116 = {18434,1776,6813,8599,1181,891,770,527};
static struct S0 *g_118[2][4] = {{&g_116,&g_116,&g_116,&g_116},{&g_116,&g_116,&g_116,&g_116}};
static struct S0 ** volatile g_117 = &g_118[0][1];
static volatile struct S1 g_119 = {18446744073709551615UL,0x16A1DD2CL};
static volatile struct S1 * const  volatile g_120[4] = {&g_119,&g_119,&g_119,&g_119};
static volatile struct S1 * volatile g_121 = (void*)0;
static struct S1 g_126 = {0x96A0B7F3L,0xE84E38CDL};
static struct S1 * volatile g_125[2] = {&g_126,&g_126};
static union U4 g_131 = {0UL};
static union U4 * volatile g_130 = &g_131;
static union U4 * volatile * volatile g_132 = &g_130;
static struct S0 g_146 = {6022,-811,7998,16381,449,60,872,432};
static struct S0 g_148 = {-4324,-2156,1673,17099,402,34,1446,609};
static const volatile union U6 g_158 = {0x22E769D2L};
static struct S1 * const  volatile g_162[3] = {&g_126,&g_126,&g_126};
static union U4 * volatile *g_165 = &g_130;
static union U4 * volatile ** volatile g_164 = &g_165;
static int32_t g_177 = 1L;
static union U3  func_1(void);
static const int32_t  func_2(int32_t  p_3, int8_t * p_4);
static union U3  func_8(int64_t  p_9);
static union U3  func_1(void)
{
uint16_t l_5 = 65533UL;
int32_t l_19 = 1L;
int64_t *l_20 = &g_21;
int8_t *l_22[1][1][4] = {{{&g_23,&g_23,&g_23,&g_23}}};
int32_t *l_176[3][4];
union U3 l_178 = {1L};
int i, j, k;
for (i = 0; i < 3; i++)
{
for (j = 0; j < 4; j++)
l_176[i][j] = &g_177;
}
g_148.f0 ^= (0x63L != ((((func_2((l_5 , (safe_div_func_int32_t_s_s(((((((func_8((safe_sub_func_int8_t_s_s((((safe_div_func_uint64_t_u_u((g_14[0] , (safe_div_func_int8_t_s_s(((g_24 = (g_23 = (((*l_20) = ((g_17 != (void*)0) || l_19)) > g_14[0].f1))) ^ l_5), l_5))), 0xCE695EF2B5D06DE2LL)) > 0x03L) != 0UL), l_5))) , g_105[1][0][0]) == 1UL) | l_19) ^ 0xCEL) != l_5) != g_126.f1), g_126.f1))), l_22[0][0][1]) || 1L) | g_148.f4) , 1UL) , l_19));
return l_178;
}
static const int32_t  func_2(int32_t  p_3, int8_t * p_4)
{
uint32_t l_129[2][2] = {{0x12183A9AL,0x12183A9AL},{0x12183A9AL,0x12183A9AL}};
struct S0 *l_145 = &g_146;
struct S0 *l_147 = &g_148;
int64_t *l_168 = &g_28.f0;
int i, j;
lbl_160:
(*g_32) = l_129[1][1];
(*g_132) = g_130;
for (g_131.f1 = 0; (g_131.f1 < 59); ++g_131.f1)
{
union U9 *l_137 = &g_71;
union U9 *l_140 = &g_71;
int32_t l_154[3][2];
int32_t l_155 = 0x89021812L;
int64_t *l_169[1];
int i, j;
for (i = 0; i < 3; i++)
{
for (j = 0; j < 2; j++)
l_154[i][j] = (-5L);
}
for (i = 0; i < 1; i++)
l_169[i] = (void*)0;
for (g_21 = (-3); (g_21 > (-13)); g_21 = safe_sub_func_int64_t_s_s(g_21, 8))
{
union U9 **l_138 = &g_70;
union U9 **l_139 = &l_137;
union U5 l_153[4][1] = {{{0x22FC8A481CA0FAE5LL}},{{0x22FC8A481CA0FAE5LL}},{{0x22FC8A481CA0FAE5LL}},{{0x22FC8A481CA0FAE5LL}}};
struct S1 l_161 = {1UL,0xC5B995B8L};
int i, j;
(*g_32) = (((*l_139) = ((*l_138) = l_137)) == l_140);
(*g_32) = ((safe_mul_func_int8_t_s_s((((g_116.f2 && (safe_div_func_uint8_t_u_u(((l_145 = (*g_117)) != l_147), (safe_add_func_int16_t_s_s(((safe_lshift_func_uint8_t_u_u((((l_153[0][0] , l_154[1][1]) | 0L) | 6L), g_126.f0)) == l_155), l_129[1][1]))))) == 0xB8L) | 1L), (-4L))) , (*g_32));
if ((p_3 || ((((l_129[1][1] >= (l_129[1][1] == ((l_154[1][0] = (((g_158 , g_116.f1) == 0x318BE7EDL) , g_146.f2)) == 0x255FL))) != g_126.f0) , (void*)0) != g_118[0][0])))
{
const int32_t l_159[3][4][4] = {{{0xF1440BDAL,0x6E851F44L,0L,0xB078A46EL},{0L,0x6E851F44L,1L,0xB078A46EL},{0xF1440BDAL,0L,0L,0L},{0x6310CBDEL,0xE93CE301L,3L,0x00169846L}},{{2L,0L,0xF1440BDAL,0x20428DFFL},{0x6E851F44L,0xB078A46EL,0x20428DFFL,2L},{0x6E851F44L,0xF3A0D9A2L,0xF1440BDAL,0xF1440BDAL},{2L,2L,3L,(-10L)}},{{0x6310CBDEL,3L,0L,0xE93CE301L},{0xF1440BDAL,0xF4E41D60L,1L,0L},{0L,0xF4E41D60L,2L,0xE93CE301L},{0xF4E41D60L,3L,0xF4E41D60L,(-10L)}}};
int i, j, k;
return l_159[2][3][3];
}
else
{
struct S1 *l_163 = &l_161;
if (l_155)
goto lbl_160;
(*l_163) = l_161;
l_154[1][1] ^= 0xC0CD3E02L;
(*g_164) = (g_158 , &g_130);
}
for (g_71.f0 = 0; (g_71.f0 <= 0); g_71.f0 += 1)
{
int32_t *l_166 = &g_64;
int32_t **l_167[3];
int i, j, k;
for (i = 0; i < 3; i++)
l_167[i] = &l_166;
(*g_31) = l_166;
g_116.f0 &= ((l_168 == ((*g_130) , l_169[0])) > ((*g_32) <= (*g_32)));
}
}
if (p_3)
continue;
(*g_32) ^= (safe_div_func_uint8_t_u_u((safe_sub_func_uint64_t_u_u(0UL, l_154[0][0])), p_3));
for (g_21 = (-11); (g_21 >= 7); g_21++)
{
(*g_32) &= p_3;
}
}
return (**g_87);
}
static union U3  func_8(int64_t  p_9)
{
int8_t l_25[2][4] = {{(-9L),(-9L),(-9L),(-9L)},{(-9L),(-9L),(-9L),(-9L)}};
const uint16_t l_45 = 0xFC30L;
union U4 l_62 = {0x073E42CDL};
union U9 *l_68[4];
union U3 l_72 = {0x8E6A276D00DAEFF8LL};
const int32_t *l_76 = &g_30;
int32_t l_102[4][1][4] = {{{0xEA76F415L,1L,0xEA76F415L,1L}},{{0xEA76F415L,1L,0xEA76F415L,1L}},{{0xEA76F415L,1L,0xEA76F415L,1L}},{{0xEA76F415L,1L,0xEA76F415L,1L}}};
int32_t *l_103 = &l_102[0][0][3];
int32_t *l_104[1][4];
int i, j, k;
for (i = 0; i < 4; i++)
l_68[i] = (void*)0;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 4; j++)
l_104[i][j] = (void*)0;
}
for (p_9 = 0; (p_9 <= 1); p_9 += 1)
{
uint32_t l_83 = 4UL;
for (g_21 = 1; (g_21 >= 0); g_21 -= 1)
{
int32_t *l_29 = &g_30;
int i, j;
if (((safe_lshift_func_int16_t_s_u((-1L), 10)) <= l_25[p_9][(p_9 + 2)]))
{
return g_28;
}
else
{
(*g_31) = l_29;
}
for (g_24 = 0; (g_24 <= 1); g_24 += 1)
{
int32_t l_35 = 1L;
int i, j;
(*g_32) = (safe_rshift_func_int16_t_s_u(((l_25[g_21][(p_9 + 2)] & ((g_36++) , (**g_31))) & (l_25[1][0] >= ((safe_mul_func_int8_t_s_s((safe_add_func_uint16_t_u_u((safe_rshift_func_int8_t_s_u((0UL & 1L), 5)), (*l_29))), g_30)) ^ l_45))), 4));
}
}
if (((*g_17) | 0L))
{
(*g_47) = g_46;
}
else
{
int64_t *l_59 = &g_21;
const int64_t *l_67 = &g_28.f0;
const int64_t **l_66 = &l_67;
const int64_t ***l_65 = &l_66;
for (g_24 = 0; (g_24 <= 1); g_24 += 1)
{
int64_t *l_56[1][3];
int64_t *l_58 = &g_28.f0;
int64_t **l_57[1][3];
int32_t *l_63 = &g_64;
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 3; j++)
l_56[i][j] = &g_21;
}
for (i = 0; i < 1; i++)
{
for (j = 0; j < 3; j++)
l_57[i][j] = &l_58;
}
(*l_63) |= ((safe_sub_func_int32_t_s_s((((((safe_add_func_uint64_t_u_u((safe_add_func_uint32_t_u_u(0x2143632CL, ((safe_lshift_func_uint8_t_u_s(((l_56[0][1] = (void*)0) == (l_59 = &p_9)), (((safe_lshift_func_uint8_t_u_u(l_25[g_24][g_24], g_23)) < p_9) , (*g_17)))) <= l_25[g_24][g_24]))), p_9)) || (*g_32)) , l_62) , l_25[g_24][g_24]) < l_45), g_23)) > g_30);
}
(*l_65) = (void*)0;
(*g_69) = l_68[0];
return l_72;
}
for (g_36 = 0; (g_36 <= 1); g_36 += 1)
{
int32_t *l_81 = &g_30;
int i, j;
if ((l_25[p_9][(g_36 + 2)] != (safe_mul_func_int8_t_s_s(((g_36 <= (((g_75 , &l_25[1][3]) == &l_25[0][1]) && l_25[0][2])) >= 0x8C84420CL), 0xC8L))))
{
uint32_t l_77 = 0UL;
l_76 = l_76;
(*g_32) = 0L;
if (l_77)
break;
}
else
{
int64_t *l_79 = (void*)0;
int64_t * const *l_78[4] = {&l_79,&l_79,&l_79,&l_79};
union U3 l_80 = {0xD1F38FA4CEBEE4CBLL};
int i;
(*g_32) &= (l_78[0] != (void*)0);
return l_80;
}
(*g_32) = (*l_76);
(*g_82) = l_81;
}
for (g_36 = 0; (g_36 <= 1); g_36 += 1)
{
union U9 ** const l_89 = &l_68[0];
union U9 ** const *l_88 = &l_89;
int i, j;
}
}
for (g_23 = 12; (g_23 < 23); g_23 = safe_add_func_int16_t_s_s(g_23, 1))
{
uint16_t l_101 = 0xCC22L;
(*g_32) &= ((!l_101) >= ((l_102[0][0][3] = ((g_14[0] , (g_75.f1 , p_9)) & 0xCD07CA36L)) != 0x37L));
}
++g_107;
for (l_62.f0 = 2; (l_62.f0 <= 41); l_62.f0++)
{
struct S1 * const l_112 = (void*)0;
struct S1 *l_114 = (void*)0;
struct S1 **l_113 = &l_114;
struct S0 *l_115 = &g_116;
struct S1 l_128 = {0x8D107E33L,0xB442378EL};
(*l_113) = l_112;
for (g_30 = 3; (g_30 >= 0); g_30 -= 1)
{
int64_t l_123 = 0L;
(*g_117) = l_115;
for (p_9 = 0; (p_9 <= 3); p_9 += 1)
{
volatile struct S1 *l_122 = &g_119;
(*l_122) = g_119;
}
for (g_71.f0 = 0; (g_71.f0 <= 0); g_71.f0 += 1)
{
struct S1 l_124 = {0x32642933L,0x2AEDA2CAL};
struct S1 *l_127[1];
int i;
for (i = 0; i < 1; i++)
l_127[i] = &l_124;
l_123 = (-1L);
l_128 = l_124;
}
}
}
return l_72;
}
int main (int argc, char* argv[])
{
int i, j, k;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
for (i = 0; i < 2; i++)
{
transparent_crc(g_14[i].f0, "g_14[i].f0", print_hash_value);
transparent_crc(g_14[i].f1, "g_14[i].f1", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_18, "g_18", print_hash_value);
transparent_crc(g_21, "g_21", print_hash_value);
transparent_crc(g_23, "g_23", print_hash_value);
transparent_crc(g_24, "g_24", print_hash_value);
transparent_crc(g_28.f0, "g_28.f0", print_hash_value);
transparent_crc(g_30, "g_30", print_hash_value);
transparent_crc(g_36, "g_36", print_hash_value);
transparent_crc(g_64, "g_64", print_hash_value);
transparent_crc(g_71.f0, "g_71.f0", print_hash_value);
transparent_crc(g_71.f1, "g_71.f1", print_hash_value);
transparent_crc(g_75.f0, "g_75.f0", print_hash_value);
transparent_crc(g_75.f1, "g_75.f1", print_hash_value);
transparent_crc(g_75.f2, "g_75.f2", print_hash_value);
transparent_crc(g_75.f3, "g_75.f3", print_hash_value);
transparent_crc(g_75.f4, "g_75.f4", print_hash_value);
transparent_crc(g_75.f5, "g_75.f5", print_hash_value);
transparent_crc(g_75.f6, "g_75.f6", print_hash_value);
transparent_crc(g_75.f7, "g_75.f7", print_hash_value);
transparent_crc(g_75.f8, "g_75.f8", print_hash_value);
for (i = 0; i < 3; i++)
{
for (j = 0; j < 4; j++)
{
for (k = 0; k < 1; k++)
{
transparent_crc(g_105[i][j][k], "g_105[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_106, "g_106", print_hash_value);
transparent_crc(g_107, "g_107", print_hash_value);
transparent_crc(g_116.f0, "g_116.f0", print_hash_value);
transparent_crc(g_116.f1, "g_116.f1", print_hash_value);
transparent_crc(g_116.f2, "g_116.f2", print_hash_value);
transparent_crc(g_116.f3, "g_116.f3", print_hash_value);
transparent_crc(g_116.f4, "g_116.f4", print_hash_value);
transparent_crc(g_116.f5, "g_116.f5", print_hash_value);
transparent_crc(g_116.f6, "g_116.f6", print_hash_value);
transparent_crc(g_116.f7, "g_116.f7", print_hash_value);
transparent_crc(g_119.f0, "g_119.f0", print_hash_value);
transparent_crc(g_119.f1, "g_119.f1", print_hash_value);
transparent_crc(g_126.f0, "g_126.f0", print_hash_value);
transparent_crc(g_126.f1, "g_126.f1", print_hash_value);
transparent_crc(g_131.f0, "g_131.f0", print_hash_value);
transparent_crc(g_131.f1, "g_131.f1", print_hash_value);
transparent_crc(g_146.f0, "g_146.f0", print_hash_value);
transparent_crc(g_146.f1, "g_146.f1", print_hash_value);
transparent_crc(g_146.f2, "g_146.f2", print_hash_value);
transparent_crc(g_146.f3, "g_146.f3", print_hash_value);
transparent_crc(g_146.f4, "g_146.f4", print_hash_value);
transparent_crc(g_146.f5, "g_146.f5", print_hash_value);
transparent_crc(g_146.f6, "g_146.f6", print_hash_value);
transparent_crc(g_146.f7, "g_146.f7", print_hash_value);
transparent_crc(g_148.f0, "g_148.f0", print_hash_value);
transparent_crc(g_148.f1, "g_148.f1", print_hash_value);
transparent_crc(g_148.f2, "g_148.f2", print_hash_value);
transparent_crc(g_148.f3, "g_148.f3", print_hash_value);
transparent_crc(g_148.f4, "g_148.f4", print_hash_value);
transparent_crc(g_148.f5, "g_148.f5", print_hash_value);
transparent_crc(g_148.f6, "g_148.f6", print_hash_value);
transparent_crc(g_148.f7, "g_148.f7", print_hash_value);
transparent_crc(g_158.f0, "g_158.f0", print_hash_value);
transparent_crc(g_177, "g_177", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
