/* csmith 2.3.0 --seed 48 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 6994285109004942800 */
// Options:   --seed 48 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
#pragma pack(push)
#pragma pack(1)
struct S0 {
const uint32_t  f0;
volatile signed f1 : 19;
int8_t  f2;
};
#pragma pack(pop)
static uint16_t g_9 = 6UL;
static int32_t g_19 = (-10L);
static int32_t g_30 = 0L;
static volatile uint64_t g_41 = 0xB30477AE2718B962LL;
static volatile int32_t g_62 = 0xCD0AB83DL;
static int16_t g_84 = 0xF408L;
static int64_t g_85 = 0xA7CF5EE2CBD03168LL;
static int32_t g_89[3] = {0x68679DD5L,0x68679DD5L,0x68679DD5L};
static struct S0 g_111 = {0x08CE9429L,-457,0xEDL};
static struct S0 * volatile g_110 = &g_111;
static volatile int32_t * const *g_122 = (void*)0;
static volatile int32_t * const * volatile * volatile g_121 = &g_122;
static int32_t * volatile g_134 = &g_89[2];
static struct S0 g_135 = {0x1F519B72L,-14,-1L};
static const int32_t  func_1(void);
static int32_t  func_7(int32_t  p_8);
static int32_t * func_10(uint16_t  p_11, int32_t * p_12, int32_t * p_13, uint16_t  p_14);
static const int32_t  func_1(void)
{
uint64_t l_2[1];
int32_t l_88 = 7L;
int64_t l_90 = 5L;
int32_t l_93 = 0x31143146L;
int32_t l_94 = 0x9577EE7EL;
int32_t l_96 = 0xF02B52C7L;
int8_t l_97 = (-1L);
int32_t l_98 = 0L;
int32_t l_106[1][4];
uint16_t l_129 = 0x54E2L;
int32_t *l_141 = &l_93;
int32_t **l_140 = &l_141;
int32_t ***l_139 = &l_140;
int32_t ****l_138 = &l_139;
uint64_t *l_142 = (void*)0;
uint32_t l_143 = 3UL;
int i, j;
for (i = 0; i < 1; i++)
l_2[i] = 0UL;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 4; j++)
l_106[i][j] = 0xF67040F2L;
}
if ((l_2[0] , ((safe_rshift_func_uint8_t_u_u((l_2[0] >= func_7(g_9)), 5)) > 0L)))
{
volatile int32_t *l_61 = &g_62;
int32_t l_67[1][2];
const int16_t l_126 = 0x37CCL;
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 2; j++)
l_67[i][j] = (-2L);
}
(*l_61) = g_41;
for (g_9 = 0; (g_9 >= 52); g_9 = safe_add_func_uint64_t_u_u(g_9, 9))
{
uint8_t l_75 = 0xB9L;
int32_t l_87 = (-5L);
int32_t l_91 = 0x43A9B16EL;
int32_t l_92 = 0xD58F1AF8L;
int32_t l_95 = (-3L);
uint32_t l_99[4][1][1] = {{{0xF38FA352L}},{{0xAAA56D44L}},{{0xF38FA352L}},{{0xAAA56D44L}}};
int16_t l_105[1][4] = {{0x01F9L,0x01F9L,0x01F9L,0x01F9L}};
int i, j, k;
for (g_19 = 0; (g_19 == 12); g_19 = safe_add_func_int8_t_s_s(g_19, 1))
{
int32_t *l_68 = &l_67[0][0];
int32_t *l_69 = &l_67[0][0];
int32_t *l_70 = &g_30;
int32_t *l_71 = &l_67[0][0];
int32_t *l_72 = (void*)0;
int32_t *l_73 = &l_67[0][0];
int32_t *l_74[1][2];
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 2; j++)
l_74[i][j] = &l_67[0][0];
}
l_75--;
}
if (g_30)
{
int32_t *l_78 = &l_67[0][0];
int32_t *l_79 = &g_30;
int32_t *l_80 = &l_67[0][0];
int32_t *l_81 = &g_30;
int32_t *l_82 = &g_19;
int32_t *l_83 = &l_67[0][0];
int32_t *l_86[1];
int i;
for (i = 0; i < 1; i++)
l_86[i] = &l_67[0][0];
--l_99[1][0][0];
(*l_81) &= g_84;
}
else
{
int32_t *l_102 = (void*)0;
int32_t *l_103 = &g_89[1];
int32_t *l_104[4][3];
uint8_t l_107 = 4UL;
int i, j;
for (i = 0; i < 4; i++)
{
for (j = 0; j < 3; j++)
l_104[i][j] = (void*)0;
}
++l_107;
if (g_85)
continue;
g_110 = g_110;
}
return g_111.f1;
}
for (l_98 = 26; (l_98 == 5); l_98--)
{
uint64_t l_118[1];
volatile int32_t * const * volatile * volatile *l_123 = &g_121;
int i;
for (i = 0; i < 1; i++)
l_118[i] = 0x1C3D107391EF432ELL;
for (g_84 = 0; (g_84 <= 0); g_84 += 1)
{
int32_t *l_114 = &g_19;
int32_t *l_115 = &l_67[0][1];
int32_t *l_116 = &g_30;
int32_t *l_117[4][1][2];
int i, j, k;
for (i = 0; i < 4; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 2; k++)
l_117[i][j][k] = &l_67[0][0];
}
}
++l_118[0];
if (l_106[g_84][(g_84 + 1)])
break;
}
(*l_61) = g_62;
(*l_123) = g_121;
for (l_96 = 22; (l_96 >= (-27)); l_96 = safe_sub_func_uint8_t_u_u(l_96, 5))
{
return l_126;
}
}
}
else
{
for (l_97 = 0; (l_97 < (-8)); --l_97)
{
--l_129;
for (l_93 = 6; (l_93 == 22); ++l_93)
{
(*g_134) = g_19;
if (l_93)
continue;
}
}
}
(*g_134) = ((((*l_141) = ((((void*)0 != &l_106[0][2]) , g_135) , (safe_mul_func_int8_t_s_s((l_138 != (void*)0), (*l_141))))) && (**l_140)) & l_143);
return (*g_134);
}
static int32_t  func_7(int32_t  p_8)
{
int32_t *l_18 = &g_19;
int32_t **l_17 = &l_18;
int32_t l_20[1];
int32_t * const *l_59 = &l_18;
uint32_t l_60 = 0x88B1495DL;
int i;
for (i = 0; i < 1; i++)
l_20[i] = 6L;
(*l_17) = func_10((safe_sub_func_uint16_t_u_u((((((*l_17) = (void*)0) == &p_8) != l_20[0]) == (safe_mul_func_int16_t_s_s(p_8, p_8))), 0xE80DL)), &g_19, &g_19, p_8);
(**l_17) = (g_9 ^ ((safe_sub_func_int8_t_s_s((safe_mod_func_uint32_t_u_u((*l_18), (safe_unary_minus_func_int32_t_s((safe_div_func_uint64_t_u_u((safe_add_func_uint8_t_u_u((l_59 != &l_18), l_60)), g_30)))))), 255UL)) & (-5L)));
return p_8;
}
static int32_t * func_10(uint16_t  p_11, int32_t * p_12, int32_t * p_13, uint16_t  p_14)
{
int32_t *l_23 = &g_19;
int32_t *l_24 = &g_19;
int32_t *l_25 = (void*)0;
int32_t *l_26 = &g_19;
int32_t *l_27 = &g_19;
int32_t *l_28 = &g_19;
int32_t *l_29 = &g_19;
int32_t *l_31 = &g_30;
int32_t *l_32 = &g_19;
int32_t *l_33 = &g_30;
int32_t *l_34 = &g_19;
int32_t *l_35 = &g_19;
int32_t *l_36 = &g_30;
int32_t l_37 = 1L;
int32_t *l_38 = &g_30;
int32_t *l_39[1][1][4];
int32_t l_40 = (-1L);
uint32_t l_48 = 0x548E01AFL;
int16_t l_49 = 0xA97AL;
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 4; k++)
l_39[i][j][k] = &g_19;
}
}
--g_41;
l_49 |= ((((*l_38) && 250UL) & (safe_sub_func_uint16_t_u_u(0x7C29L, (safe_mul_func_uint8_t_u_u((((7L == g_41) ^ g_19) | 1L), l_48))))) < 0x1E183A09L);
return &g_30;
}
int main (int argc, char* argv[])
{
int i;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
transparent_crc(g_9, "g_9", print_hash_value);
transparent_crc(g_19, "g_19", print_hash_value);
transparent_crc(g_30, "g_30", print_hash_value);
transparent_crc(g_41, "g_41", print_hash_value);
transparent_crc(g_62, "g_62", print_hash_value);
transparent_crc(g_84, "g_84", print_hash_value);
transparent_crc(g_85, "g_85", print_hash_value);
for (i = 0; i < 3; i++)
{
transparent_crc(g_89[i], "g_89[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_111.f0, "g_111.f0", print_hash_value);
transparent_crc(g_111.f1, "g_111.f1", print_hash_value);
transparent_crc(g_111.f2, "g_111.f2", print_hash_value);
transparent_crc(g_135.f0, "g_135.f0", print_hash_value);
transparent_crc(g_135.f1, "g_135.f1", print_hash_value);
transparent_crc(g_135.f2, "g_135.f2", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
