/* csmith 2.3.0 --seed 26 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 5621683719222651042 */
// Options:   --seed 26 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
struct S0 {
const uint32_t  f0;
const uint32_t  f1;
};
#pragma pack(push)
#pragma pack(1)
struct S1 {
signed f0 : 18;
signed f1 : 3;
signed f2 : 14;
unsigned f3 : 23;
signed f4 : 17;
uint8_t  f5;
volatile unsigned f6 : 4;
volatile unsigned f7 : 31;
volatile unsigned f8 : 14;
const unsigned f9 : 23;
};
#pragma pack(pop)
union U2 {
uint32_t  f0;
uint16_t  f1;
int8_t  f2;
struct S0  f3;
};
static volatile int32_t g_3 = 0x53A34C86L;
static int32_t g_4 = 3L;
static volatile int32_t g_5 = 0x40F2FDADL;
static int32_t g_6[3] = {0x19D81479L,0x19D81479L,0x19D81479L};
static int32_t g_18 = 0x26FBD10CL;
static int32_t * volatile g_17 = &g_18;
static struct S1 g_49 = {-345,1,-91,1110,-71,0x6EL,1,30385,63,669};
static int32_t *g_54 = (void*)0;
static int32_t ** volatile g_53 = &g_54;
static int16_t g_63 = 0x8D2CL;
static int32_t * volatile g_67 = &g_18;
static int32_t ** volatile g_76 = &g_54;
static union U2 g_80 = {0xEE06DCF8L};
static union U2 g_83 = {0x2D068568L};
static union U2 *g_82 = &g_83;
static uint32_t g_90[4][2] = {{4294967295UL,4294967295UL},{4294967295UL,4294967295UL},{4294967295UL,4294967295UL},{4294967295UL,4294967295UL}};
static int32_t ** const **g_101 = (void*)0;
static volatile int32_t *g_104 = &g_5;
static volatile int32_t * const  volatile *g_103 = &g_104;
static volatile int32_t * const  volatile ** const g_102 = &g_103;
static int64_t g_115[3] = {0x8B3FF4847CB24E92LL,0x8B3FF4847CB24E92LL,0x8B3FF4847CB24E92LL};
static volatile int32_t g_116[1][3][4] = {{{0L,0L,0xD4BA02FEL,0x5AE1FFECL},{0x060E7D70L,0x89AC8C39L,0x060E7D70L,0xD4BA02FEL},{0x060E7D70L,0xD4BA02FEL,0xD4BA02FEL,0x060E7D70L}}};
static const uint8_t  func_1(void);
static uint8_t  func_14(int16_t  p_15);
static struct S1  func_20(int32_t  p_21, uint16_t  p_22, uint32_t  p_23, int8_t  p_24);
static const uint8_t  func_1(void)
{
int64_t l_2[1];
const uint8_t l_175 = 0xD4L;
int i;
for (i = 0; i < 1; i++)
l_2[i] = 0xA42B4837182ABBF9LL;
for (g_4 = 0; (g_4 >= 0); g_4 -= 1)
{
int16_t l_174 = 0xC6D0L;
for (g_6[0] = 0; (g_6[0] <= 0); g_6[0] += 1)
{
int64_t l_11 = 6L;
int i;
(**g_103) = (l_2[g_6[0]] , ((safe_mul_func_int16_t_s_s(l_2[g_6[0]], (safe_sub_func_int8_t_s_s(((l_11 >= (safe_rshift_func_uint8_t_u_u(func_14(((0x8F9EL || l_2[0]) < g_4)), l_174))) && 4294967287UL), g_83.f2)))) != g_83.f0));
}
}
return l_175;
}
static uint8_t  func_14(int16_t  p_15)
{
int16_t l_16 = 3L;
int32_t *l_35 = &g_6[0];
uint32_t l_64 = 0xFBB1CA98L;
int32_t l_72 = 7L;
int32_t **l_98[1];
int32_t ***l_97 = &l_98[0];
int32_t ** const *l_100 = &l_98[0];
int32_t ** const **l_99 = &l_100;
int64_t l_111 = 8L;
int16_t l_114 = (-3L);
uint32_t l_117 = 0x8532EA63L;
uint16_t l_149 = 0x1E56L;
uint64_t l_169 = 1UL;
int i;
for (i = 0; i < 1; i++)
l_98[i] = &l_35;
lbl_51:
(*g_17) = l_16;
if ((safe_unary_minus_func_int16_t_s((func_20((safe_lshift_func_uint16_t_u_s((safe_mul_func_int8_t_s_s(l_16, (safe_mul_func_uint8_t_u_u(((((((0xBAD479EA4087B332LL < g_6[0]) && (safe_sub_func_int32_t_s_s((safe_lshift_func_int16_t_s_s(p_15, 2)), p_15))) != g_5) || p_15) , &g_6[0]) != l_35), p_15)))), 3)), (*l_35), (*l_35), p_15) , p_15))))
{
uint32_t l_50[1];
int32_t *l_52 = &g_4;
const int32_t *l_78 = &g_18;
int32_t * const * const l_94 = &l_52;
int32_t * const * const *l_93 = &l_94;
int32_t * const * const **l_95 = (void*)0;
int32_t * const * const **l_96 = &l_93;
int32_t ** const *l_105 = (void*)0;
int32_t ****l_107 = (void*)0;
int32_t *****l_106 = &l_107;
int i;
for (i = 0; i < 1; i++)
l_50[i] = 0x695EA989L;
for (l_16 = 0; (l_16 >= 0); l_16 -= 1)
{
int32_t **l_61 = (void*)0;
int16_t *l_62[3];
int32_t l_65 = (-8L);
int32_t *l_66 = (void*)0;
int i;
for (i = 0; i < 3; i++)
l_62[i] = &g_63;
if (g_49.f5)
goto lbl_51;
if (l_50[l_16])
break;
(*g_53) = l_52;
(*g_67) = ((safe_div_func_int16_t_s_s((l_65 &= (p_15 && ((((g_63 = (safe_lshift_func_uint8_t_u_u((safe_sub_func_uint8_t_u_u((*l_35), (l_61 == (void*)0))), (*l_35)))) , l_64) | p_15) , g_49.f1))), g_49.f3)) || 0xD959L);
}
if (p_15)
{
l_72 = ((((0xE8010CA1L == ((safe_add_func_uint16_t_u_u(g_5, g_49.f0)) == ((p_15 == 0x36L) <= (-1L)))) < 0x4C01D5BC3FA0E898LL) < (*l_35)) | 0x1097L);
}
else
{
const int32_t *l_77 = &g_18;
union U2 *l_79 = &g_80;
for (g_63 = 0; (g_63 != (-23)); --g_63)
{
int32_t *l_75 = &g_6[0];
(*g_76) = l_75;
l_78 = l_77;
return g_6[0];
}
for (g_18 = 0; (g_18 >= 0); g_18 -= 1)
{
union U2 **l_81[3];
int i;
for (i = 0; i < 3; i++)
l_81[i] = &l_79;
g_82 = l_79;
}
return p_15;
}
(*g_17) = (safe_mod_func_int64_t_s_s((safe_rshift_func_int16_t_s_u(((safe_sub_func_int64_t_s_s((g_90[1][0] = (*l_35)), (safe_rshift_func_uint8_t_u_s((((((*l_96) = l_93) != l_97) & (-1L)) < g_49.f7), g_49.f2)))) <= p_15), g_4)), g_49.f0));
(*g_104) |= ((g_101 = l_99) == ((*l_106) = ((g_102 != ((*l_99) = l_105)) , &l_97)));
}
else
{
int16_t l_108 = (-1L);
int32_t l_109 = 0x94E89909L;
int32_t l_110 = (-6L);
int32_t l_112[4];
int16_t l_113 = 0L;
const uint16_t l_124 = 9UL;
uint32_t l_125 = 0xAAA12BE6L;
int16_t *l_126 = &l_108;
union U2 *l_156 = (void*)0;
uint8_t *l_161 = &g_49.f5;
uint32_t *l_166 = &g_83.f0;
int64_t *l_167 = (void*)0;
int64_t *l_168 = &g_115[0];
int i;
for (i = 0; i < 4; i++)
l_112[i] = 1L;
lbl_129:
--l_117;
if ((safe_rshift_func_int16_t_s_s(((*l_126) = (((0x93970EBCL ^ (safe_mul_func_int8_t_s_s(((p_15 , l_109) , (((p_15 , (*l_35)) < l_124) < 0x617211454E63AD99LL)), 0x89L))) != l_125) ^ l_125)), g_49.f4)))
{
int16_t *l_132 = &l_113;
for (l_113 = (-5); (l_113 == (-29)); l_113 = safe_sub_func_uint32_t_u_u(l_113, 6))
{
if (g_49.f1)
goto lbl_129;
}
for (g_80.f0 = 0; (g_80.f0 <= 3); g_80.f0 += 1)
{
int32_t l_133 = 1L;
int i;
l_133 &= (safe_sub_func_uint8_t_u_u((((&p_15 == (g_49 , l_132)) != l_112[g_80.f0]) , l_112[g_80.f0]), l_112[g_80.f0]));
l_112[g_80.f0] ^= (safe_sub_func_uint32_t_u_u(0UL, 0L));
}
}
else
{
uint32_t l_142 = 4UL;
int32_t *l_150 = &l_109;
for (l_16 = 2; (l_16 >= 0); l_16 -= 1)
{
uint32_t l_136 = 0x12A49DC3L;
l_136--;
}
for (g_80.f1 = 6; (g_80.f1 == 5); --g_80.f1)
{
int32_t l_141 = (-1L);
int32_t l_145 = (-9L);
uint32_t *l_146 = &l_64;
l_142--;
if (l_142)
break;
l_149 |= (l_141 | ((*l_146)++));
}
l_150 = l_150;
return p_15;
}
(***g_102) |= (safe_add_func_uint64_t_u_u((+g_83.f0), 18446744073709551615UL));
if (((safe_add_func_uint32_t_u_u(0xB8F91888L, (l_156 != (void*)0))) >= ((safe_add_func_int16_t_s_s(((((((safe_add_func_uint32_t_u_u(((++(*l_161)) != (((safe_add_func_int64_t_s_s(((*l_168) = ((((&g_90[1][0] == l_166) ^ 0xA2L) , p_15) , 0x20BB0CEBAA7D4B22LL)), p_15)) < 9L) && (***l_100))), l_169)) > p_15) & (***l_97)) <= l_113) != 0xB3C6450A63B9AFEELL) , g_49.f9), p_15)) ^ p_15)))
{
for (l_149 = 28; (l_149 < 56); l_149 = safe_add_func_int16_t_s_s(l_149, 1))
{
int32_t *l_172 = &l_109;
l_172 = (***l_99);
}
}
else
{
uint64_t l_173[3];
int i;
for (i = 0; i < 3; i++)
l_173[i] = 0x8F0C86490B889745LL;
return l_173[0];
}
}
return p_15;
}
static struct S1  func_20(int32_t  p_21, uint16_t  p_22, uint32_t  p_23, int8_t  p_24)
{
int32_t *l_37 = &g_18;
int32_t **l_36[3][3][1];
int32_t ***l_38 = &l_36[1][2][0];
int i, j, k;
for (i = 0; i < 3; i++)
{
for (j = 0; j < 3; j++)
{
for (k = 0; k < 1; k++)
l_36[i][j][k] = &l_37;
}
}
(*l_38) = l_36[1][2][0];
(*l_37) = ((safe_rshift_func_uint8_t_u_s(p_22, 4)) & p_21);
p_21 |= (safe_add_func_int16_t_s_s((safe_sub_func_uint32_t_u_u((***l_38), ((safe_rshift_func_uint16_t_u_s((safe_rshift_func_uint8_t_u_s(((&g_5 == &g_6[1]) ^ p_23), (*l_37))), p_22)) >= p_22))), p_23));
return g_49;
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
for (i = 0; i < 3; i++)
{
transparent_crc(g_6[i], "g_6[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_18, "g_18", print_hash_value);
transparent_crc(g_49.f0, "g_49.f0", print_hash_value);
transparent_crc(g_49.f1, "g_49.f1", print_hash_value);
transparent_crc(g_49.f2, "g_49.f2", print_hash_value);
transparent_crc(g_49.f3, "g_49.f3", print_hash_value);
transparent_crc(g_49.f4, "g_49.f4", print_hash_value);
transparent_crc(g_49.f5, "g_49.f5", print_hash_value);
transparent_crc(g_49.f6, "g_49.f6", print_hash_value);
transparent_crc(g_49.f7, "g_49.f7", print_hash_value);
transparent_crc(g_49.f8, "g_49.f8", print_hash_value);
transparent_crc(g_49.f9, "g_49.f9", print_hash_value);
transparent_crc(g_63, "g_63", print_hash_value);
transparent_crc(g_80.f1, "g_80.f1", print_hash_value);
transparent_crc(g_80.f2, "g_80.f2", print_hash_value);
transparent_crc(g_83.f0, "g_83.f0", print_hash_value);
transparent_crc(g_83.f1, "g_83.f1", print_hash_value);
transparent_crc(g_83.f2, "g_83.f2", print_hash_value);
for (i = 0; i < 4; i++)
{
for (j = 0; j < 2; j++)
{
transparent_crc(g_90[i][j], "g_90[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
for (i = 0; i < 3; i++)
{
transparent_crc(g_115[i], "g_115[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
for (i = 0; i < 1; i++)
{
for (j = 0; j < 3; j++)
{
for (k = 0; k < 4; k++)
{
transparent_crc(g_116[i][j][k], "g_116[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
