/* csmith 2.3.0 --seed 74 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 9894164551029858951 */
// Options:   --seed 74 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
#pragma pack(push)
#pragma pack(1)
struct S0 {
volatile int64_t  f0;
volatile signed f1 : 16;
};
#pragma pack(pop)
union U1 {
uint32_t  f0;
const uint32_t  f1;
int16_t  f2;
};
union U2 {
const int8_t * f0;
volatile int32_t  f1;
volatile int32_t  f2;
int8_t * const  f3;
};
union U3 {
int8_t * const  f0;
volatile unsigned f1 : 11;
const uint32_t  f2;
volatile uint16_t  f3;
};
static int8_t g_5 = 0x3CL;
static int8_t *g_4 = &g_5;
static int32_t g_6[3][1][4] = {{{1L,0L,0xDB2BC40EL,0xDB2BC40EL}},{{(-1L),(-1L),1L,0xDB2BC40EL}},{{3L,0L,3L,1L}}};
static int32_t g_7 = 0x525D2D91L;
static volatile struct S0 g_12 = {-6L,75};
static volatile int32_t g_14 = 0x18461E70L;
static int32_t g_15 = 0x58A60016L;
static const union U3 g_26 = {0};
static const union U3 *g_25 = &g_26;
static int8_t **g_33 = &g_4;
static int8_t *** volatile g_32 = &g_33;
static int32_t g_36 = (-1L);
static union U1 g_46 = {4294967288UL};
static int32_t *g_63 = &g_6[2][0][2];
static int32_t ** volatile g_62 = &g_63;
static union U3 g_68 = {0};
static volatile struct S0 g_75 = {0x5237AE93AC4895D3LL,4};
static int64_t g_81 = (-1L);
static volatile int32_t g_103 = 1L;
static union U2 g_112 = {0};
static volatile struct S0 g_129 = {0L,-165};
static volatile struct S0 * volatile g_134[3][3] = {{&g_12,&g_12,&g_12},{&g_12,&g_12,&g_12},{&g_12,&g_12,&g_12}};
static volatile struct S0 * volatile g_136 = (void*)0;
static volatile struct S0 * const  volatile g_137 = &g_12;
static int32_t ** volatile g_144[2][4] = {{&g_63,&g_63,&g_63,&g_63},{&g_63,&g_63,&g_63,&g_63}};
static int32_t ** const  volatile g_145 = &g_63;
static struct S0 g_147 = {0x770DDCE62A4A4237LL,223};
static struct S0 * volatile g_148 = (void*)0;
static int32_t * volatile g_153 = &g_15;
static struct S0 *g_204 = &g_147;
static struct S0 *g_205 = &g_147;
static union U3 g_208 = {0};
static uint8_t g_211 = 0xFBL;
static uint16_t g_228[4][4] = {{65526UL,65530UL,65526UL,0xBEACL},{0xB7F7L,0x55DAL,0xBEACL,0xBEACL},{65530UL,65530UL,0x8ADBL,0x55DAL},{0x55DAL,0xB7F7L,0x8ADBL,0xB7F7L}};
static int32_t * volatile g_285 = (void*)0;
static int32_t * volatile g_286[1] = {&g_15};
static union U1 *g_292 = &g_46;
static union U1 * volatile *g_291 = &g_292;
static uint32_t g_300 = 4UL;
static uint32_t g_333 = 0xF0FA86CCL;
static volatile struct S0 g_336 = {0L,94};
static volatile struct S0 g_374 = {0x43249A36EA435054LL,43};
static int32_t * const g_395[3][4][4] = {{{&g_15,&g_15,&g_15,&g_15},{&g_15,&g_7,&g_7,&g_15},{&g_7,&g_15,&g_7,&g_7},{&g_15,&g_15,&g_15,&g_15}},{{&g_15,&g_7,&g_7,&g_15},{&g_7,&g_15,&g_7,&g_7},{&g_15,&g_15,&g_15,&g_15},{&g_15,&g_7,&g_7,&g_15}},{{&g_7,&g_15,&g_7,&g_7},{&g_15,&g_15,&g_15,&g_15},{&g_15,&g_7,&g_7,&g_15},{&g_7,&g_15,&g_7,&g_7}}};
static uint16_t g_417 = 0x9DBBL;
static uint32_t  func_1(void);
static int32_t  func_2(int8_t * p_3);
static int32_t * func_8(int32_t * p_9);
static uint32_t  func_1(void)
{
int32_t l_263 = 0xDE16A542L;
int64_t l_375 = 0L;
uint16_t l_390[4][3] = {{0x1EAEL,0x1EAEL,0x8C51L},{0xF7C3L,0x8C51L,0x8C51L},{0x8C51L,0UL,0x006DL},{0xF7C3L,0UL,0xF7C3L}};
uint16_t l_394 = 0x0070L;
struct S0 **l_419 = &g_204;
struct S0 ***l_418 = &l_419;
uint32_t * const l_435 = &g_333;
int i, j;
return g_81;
}
static int32_t  func_2(int8_t * p_3)
{
int32_t l_156 = 0L;
int32_t l_171 = (-1L);
struct S0 *l_206 = (void*)0;
const int8_t l_210 = (-9L);
int32_t l_237 = 0x4460E21CL;
int32_t l_238 = 0x099D6D3EL;
int64_t l_243 = 0L;
int32_t l_247[4];
uint8_t l_255[1];
int i;
for (i = 0; i < 4; i++)
l_247[i] = 6L;
for (i = 0; i < 1; i++)
l_255[i] = 255UL;
for (g_5 = 0; (g_5 <= 0); g_5 += 1)
{
int16_t l_150 = 0x8F78L;
int32_t l_180 = 1L;
uint16_t l_182 = 0x85D1L;
uint16_t *l_191 = &l_182;
union U3 *l_198 = &g_68;
struct S0 **l_201 = (void*)0;
struct S0 *l_203 = &g_147;
struct S0 **l_202[3];
union U3 *l_207 = &g_208;
int32_t *l_209[1];
int32_t **l_212 = &g_63;
int i;
for (i = 0; i < 3; i++)
l_202[i] = &l_203;
for (i = 0; i < 1; i++)
l_209[i] = &l_171;
for (g_7 = 0; (g_7 <= 0); g_7 += 1)
{
int32_t *l_146 = &g_6[0][0][0];
int32_t l_158 = 0xB1F9F82BL;
int32_t l_181 = 0xE2B15555L;
}
}
return (*g_153);
}
static int32_t * func_8(int32_t * p_9)
{
int8_t *l_10 = &g_5;
int8_t **l_11 = &l_10;
int32_t l_13[1][1];
const union U3 *l_24 = (void*)0;
union U3 *l_67 = &g_68;
int32_t *l_71 = &l_13[0][0];
int64_t l_106 = 0x053B50BCEF862069LL;
uint32_t l_107 = 0x9A98420AL;
int32_t l_113 = 0x4155BC6DL;
int32_t l_115 = 0x7EE8902DL;
int8_t l_118 = 0x2BL;
uint32_t l_120 = 0x2374D4ACL;
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
l_13[i][j] = 3L;
}
if (((((*l_11) = (g_4 = l_10)) == (g_12 , &g_5)) < l_13[0][0]))
{
uint64_t l_21[4];
int8_t *l_42 = &g_5;
int32_t l_55 = 1L;
int32_t l_56 = 0xDF3F1863L;
int i;
for (i = 0; i < 4; i++)
l_21[i] = 18446744073709551611UL;
lbl_60:
for (g_15 = 0; (g_15 == (-22)); --g_15)
{
int32_t *l_18 = &l_13[0][0];
int32_t l_19 = 0x090AE735L;
int32_t *l_20[2];
int i;
for (i = 0; i < 2; i++)
l_20[i] = &l_19;
l_21[2]++;
g_25 = l_24;
}
for (g_15 = 0; (g_15 <= 0); g_15 += 1)
{
int32_t l_29 = (-7L);
int32_t *l_47 = (void*)0;
int32_t *l_48 = &l_13[0][0];
int32_t *l_49 = &l_13[0][0];
int32_t *l_50 = &g_36;
int32_t *l_51 = (void*)0;
int32_t *l_52 = &l_13[0][0];
int32_t *l_53 = &g_36;
int32_t *l_54[3][2][1];
uint32_t l_57[3][1][3];
int i, j, k;
for (i = 0; i < 3; i++)
{
for (j = 0; j < 2; j++)
{
for (k = 0; k < 1; k++)
l_54[i][j][k] = &g_6[0][0][2];
}
}
for (i = 0; i < 3; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 3; k++)
l_57[i][j][k] = 0x82FB3486L;
}
}
if ((safe_sub_func_uint64_t_u_u((l_29 || (-2L)), ((void*)0 != &g_5))))
{
int32_t *l_31 = &g_6[1][0][1];
int32_t **l_30 = &l_31;
(*l_30) = p_9;
}
else
{
int32_t l_43 = 0xD633C668L;
union U1 *l_45 = &g_46;
union U1 **l_44 = &l_45;
(*g_32) = &g_4;
if (l_29)
continue;
l_13[0][0] = (safe_mul_func_uint16_t_u_u(((g_36 < (safe_lshift_func_int16_t_s_u(g_6[0][0][0], (safe_mul_func_int8_t_s_s((safe_unary_minus_func_int32_t_s(((0UL < (((*g_33) = l_42) == (void*)0)) & l_21[3]))), l_43))))) > g_6[2][0][1]), l_13[0][0]));
(*l_44) = (void*)0;
}
--l_57[0][0][1];
for (l_56 = 0; (l_56 >= 0); l_56 -= 1)
{
if (l_56)
goto lbl_60;
}
for (g_36 = 0; (g_36 <= 0); g_36 += 1)
{
int32_t **l_61 = (void*)0;
int i, j;
(*g_62) = &l_13[g_15][g_36];
}
}
}
else
{
const union U3 *l_64 = &g_26;
const union U3 **l_65 = &l_24;
const union U3 **l_66 = &l_64;
int32_t l_70 = 1L;
int32_t l_102[2][1][4] = {{{0x06303C50L,0x06303C50L,0x06303C50L,0x06303C50L}},{{0x06303C50L,0x06303C50L,0x06303C50L,0x06303C50L}}};
int i, j, k;
if ((((*l_66) = ((*l_65) = l_64)) == l_67))
{
uint16_t l_69 = 5UL;
int32_t **l_72 = &g_63;
(*l_72) = ((((l_69 |= g_7) , l_70) && (&l_70 != (l_71 = (g_12.f0 , &l_70)))) , p_9);
for (g_46.f0 = (-29); (g_46.f0 > 43); g_46.f0++)
{
g_75 = g_12;
if ((*p_9))
break;
}
}
else
{
int64_t *l_80[4][2] = {{&g_81,&g_81},{&g_81,&g_81},{&g_81,&g_81},{&g_81,&g_81}};
int32_t l_104 = 0x1F4A3904L;
int32_t l_105[1][3][1];
int8_t l_114 = (-1L);
int32_t l_116[1][4];
int32_t l_119 = 0L;
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 3; j++)
{
for (k = 0; k < 1; k++)
l_105[i][j][k] = 0x5ABB5303L;
}
}
for (i = 0; i < 1; i++)
{
for (j = 0; j < 4; j++)
l_116[i][j] = (-1L);
}
if (((safe_add_func_int8_t_s_s((g_46.f0 & ((l_70 = 0xB2A33634C778C533LL) <= (-1L))), 0xA1L)) , (**g_62)))
{
int32_t *l_82 = &l_70;
int32_t *l_83 = &l_70;
int32_t *l_84 = (void*)0;
int32_t *l_85 = &g_6[1][0][2];
int32_t *l_86 = (void*)0;
int32_t *l_87 = &l_13[0][0];
int32_t *l_88 = &g_36;
int32_t l_89 = (-3L);
int32_t *l_90 = &g_15;
int32_t *l_91 = &g_6[0][0][2];
int32_t *l_92 = &l_70;
int32_t *l_93 = &l_13[0][0];
int32_t *l_94 = &l_70;
int32_t *l_95 = (void*)0;
int32_t *l_96 = &l_89;
int32_t *l_97 = &l_70;
int32_t *l_98 = &g_6[1][0][0];
int32_t *l_99 = &l_13[0][0];
int32_t *l_100 = &g_15;
int32_t *l_101[4][3] = {{(void*)0,(void*)0,(void*)0},{(void*)0,&l_13[0][0],(void*)0},{(void*)0,(void*)0,(void*)0},{(void*)0,&l_13[0][0],(void*)0}};
int64_t l_117 = 1L;
union U2 *l_124[2][1][2] = {{{&g_112,&g_112}},{{&g_112,&g_112}}};
union U2 **l_123 = &l_124[1][0][0];
int i, j, k;
--l_107;
(*l_94) &= ((safe_add_func_uint16_t_u_u((*l_71), (0x9BL < ((*l_71) & (g_112 , g_36))))) && (-1L));
l_120++;
(*l_123) = &g_112;
}
else
{
return (*g_62);
}
}
for (g_36 = (-12); (g_36 > (-9)); g_36++)
{
int64_t *l_128 = &l_106;
(*l_71) = ((~3L) && ((*l_128) = g_7));
}
g_129 = g_75;
for (g_46.f2 = 0; (g_46.f2 >= (-17)); g_46.f2 = safe_sub_func_uint16_t_u_u(g_46.f2, 1))
{
volatile struct S0 *l_135 = (void*)0;
int32_t l_142 = 0xAFC07765L;
(*g_137) = (((safe_lshift_func_int16_t_s_u((*l_71), 8)) < (*g_4)) , g_12);
for (l_113 = 2; (l_113 != (-11)); --l_113)
{
(*l_71) ^= (**g_62);
}
for (l_70 = (-8); (l_70 >= (-11)); l_70 = safe_sub_func_int8_t_s_s(l_70, 8))
{
int32_t *l_143 = &l_142;
(*l_143) = l_142;
}
if ((*p_9))
break;
}
}
(*g_145) = &l_13[0][0];
return p_9;
}
int main (int argc, char* argv[])
{
int i, j, k;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
transparent_crc(g_5, "g_5", print_hash_value);
for (i = 0; i < 3; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 4; k++)
{
transparent_crc(g_6[i][j][k], "g_6[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_7, "g_7", print_hash_value);
transparent_crc(g_12.f0, "g_12.f0", print_hash_value);
transparent_crc(g_12.f1, "g_12.f1", print_hash_value);
transparent_crc(g_14, "g_14", print_hash_value);
transparent_crc(g_15, "g_15", print_hash_value);
transparent_crc(g_36, "g_36", print_hash_value);
transparent_crc(g_46.f0, "g_46.f0", print_hash_value);
transparent_crc(g_46.f1, "g_46.f1", print_hash_value);
transparent_crc(g_46.f2, "g_46.f2", print_hash_value);
transparent_crc(g_75.f0, "g_75.f0", print_hash_value);
transparent_crc(g_75.f1, "g_75.f1", print_hash_value);
transparent_crc(g_81, "g_81", print_hash_value);
transparent_crc(g_103, "g_103", print_hash_value);
transparent_crc(g_129.f0, "g_129.f0", print_hash_value);
transparent_crc(g_129.f1, "g_129.f1", print_hash_value);
transparent_crc(g_147.f0, "g_147.f0", print_hash_value);
transparent_crc(g_147.f1, "g_147.f1", print_hash_value);
transparent_crc(g_211, "g_211", print_hash_value);
for (i = 0; i < 4; i++)
{
for (j = 0; j < 4; j++)
{
transparent_crc(g_228[i][j], "g_228[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_300, "g_300", print_hash_value);
transparent_crc(g_333, "g_333", print_hash_value);
transparent_crc(g_336.f0, "g_336.f0", print_hash_value);
transparent_crc(g_336.f1, "g_336.f1", print_hash_value);
transparent_crc(g_374.f0, "g_374.f0", print_hash_value);
transparent_crc(g_374.f1, "g_374.f1", print_hash_value);
transparent_crc(g_417, "g_417", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
