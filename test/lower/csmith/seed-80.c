/* csmith 2.3.0 --seed 80 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 6683329536443177604 */
// Options:   --seed 80 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
union U0 {
const int8_t * f0;
uint32_t  f1;
uint32_t  f2;
};
union U1 {
volatile uint64_t  f0;
int8_t  f1;
};
union U2 {
uint8_t  f0;
volatile signed f1 : 22;
const int32_t  f2;
};
union U3 {
int16_t  f0;
int16_t  f1;
volatile uint8_t  f2;
volatile unsigned f3 : 22;
};
static int8_t g_7 = 0x90L;
static int8_t *g_6 = &g_7;
static volatile union U3 g_8 = {4L};
static const union U3 g_10 = {-3L};
static volatile int32_t g_17[4][1] = {{0x5F27A412L},{0x55261FC4L},{0x5F27A412L},{0x55261FC4L}};
static volatile int32_t * volatile g_16[2][1][1] = {{{&g_17[2][0]}},{{&g_17[2][0]}}};
static volatile int32_t * const  volatile g_18 = &g_17[2][0];
static volatile int32_t g_21 = (-1L);
static int32_t g_22 = 0x118C84B7L;
static volatile union U2 g_23 = {255UL};
static int32_t g_26[2][3][4] = {{{0x72010435L,1L,0x5BF7C295L,1L},{(-1L),0xEA3A7221L,1L,0x5BF7C295L},{1L,0xEA3A7221L,0xEA3A7221L,1L}},{{0xEA3A7221L,1L,(-1L),0x72010435L},{0xEA3A7221L,(-1L),0xEA3A7221L,1L},{1L,0x72010435L,1L,1L}}};
static int32_t * volatile g_25 = &g_26[0][2][2];
static volatile int32_t g_28 = (-3L);
static int32_t g_29[3][4][3] = {{{0xE8E548E0L,(-1L),0x3A099773L},{7L,(-1L),7L},{0x11771B70L,0xE8E548E0L,0x3A099773L},{0x11771B70L,0x11771B70L,0xE8E548E0L}},{{7L,0xE8E548E0L,0xE8E548E0L},{0xE8E548E0L,0x11771B70L,(-1L)},{0x3A099773L,0x11771B70L,0x3A099773L},{0xE8E548E0L,7L,(-1L)}},{{0xE8E548E0L,0xE8E548E0L,7L},{0x3A099773L,7L,7L},{7L,0x11771B70L,(-1L)},{0x3A099773L,0x11771B70L,0x3A099773L}}};
static volatile int32_t g_32[4][4] = {{0x630DE2FDL,0x630DE2FDL,0L,0L},{0x630DE2FDL,0x630DE2FDL,0L,0L},{0x630DE2FDL,0x630DE2FDL,0L,0L},{0x630DE2FDL,0x630DE2FDL,0L,0L}};
static int32_t g_33 = 1L;
static union U1 g_44 = {0x0E206F6EC37461BCLL};
static uint64_t g_57[2][2][2] = {{{0xBF08EAF535935178LL,0xBF08EAF535935178LL},{0xBF08EAF535935178LL,0xBF08EAF535935178LL}},{{0xBF08EAF535935178LL,0xBF08EAF535935178LL},{0xBF08EAF535935178LL,0xBF08EAF535935178LL}}};
static volatile union U0 g_60 = {0};
static int32_t g_64[1] = {5L};
static int16_t g_80 = 2L;
static uint32_t g_82 = 18446744073709551612UL;
static uint8_t g_84 = 0UL;
static volatile int32_t g_88 = 0x0EC92890L;
static volatile int32_t *g_87 = &g_88;
static volatile int32_t * const *g_86[4][2] = {{&g_87,&g_87},{&g_87,&g_87},{&g_87,&g_87},{&g_87,&g_87}};
static union U1 g_94 = {0UL};
static union U1  func_1(void);
static const union U3  func_2(const uint32_t  p_3, int8_t * p_4);
static int8_t * func_11(int8_t * const  p_12, int8_t * p_13);
static union U1  func_1(void)
{
const int32_t l_5 = 0x7516A205L;
int8_t * const l_14 = &g_7;
int8_t *l_15 = &g_7;
int32_t *l_63 = &g_64[0];
int32_t *l_65 = (void*)0;
int32_t **l_66 = &l_65;
int32_t **l_67 = (void*)0;
int32_t **l_68 = &l_63;
const union U0 l_75 = {0};
int16_t *l_78 = (void*)0;
int16_t *l_79 = &g_80;
int16_t *l_81[1][4];
uint8_t *l_83 = &g_84;
int32_t ***l_85 = &l_68;
int8_t l_93 = 0L;
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 4; j++)
l_81[i][j] = (void*)0;
}
(*l_63) |= ((func_2(l_5, g_6) , func_11(l_14, l_15)) == g_6);
(*l_68) = ((*l_66) = l_65);
(*g_25) = (safe_sub_func_uint32_t_u_u(((*g_25) & (safe_lshift_func_uint8_t_u_s(g_57[0][1][0], 7))), ((safe_mod_func_uint16_t_u_u(((((*l_85) = (((*l_83) = (l_75 , (((g_82 = ((*l_79) = ((safe_mod_func_uint32_t_u_u(g_22, g_26[0][2][2])) | g_33))) <= 0x5B9AL) & 3L))) , (void*)0)) != g_86[0][1]) > 0xCF63L), 0xB689L)) > g_64[0])));
(*g_87) ^= ((&g_57[0][0][0] == &g_57[0][1][0]) , (safe_div_func_int64_t_s_s((g_33 , (safe_mul_func_int8_t_s_s(0xBDL, 0x63L))), l_93)));
return g_94;
}
static const union U3  func_2(const uint32_t  p_3, int8_t * p_4)
{
uint8_t l_9 = 0UL;
l_9 = (((g_8 , ((void*)0 == &g_7)) | p_3) >= 0x34L);
return g_10;
}
static int8_t * func_11(int8_t * const  p_12, int8_t * p_13)
{
const int32_t l_42 = (-9L);
int32_t l_47 = 0xD038CF49L;
union U1 *l_52 = (void*)0;
union U1 ** const l_51 = &l_52;
uint32_t l_55 = 6UL;
uint64_t *l_56 = &g_57[0][1][0];
int32_t *l_61 = &g_29[2][2][0];
int8_t *l_62 = &g_44.f1;
lbl_27:
(*g_18) = g_10.f2;
for (g_7 = 7; (g_7 <= (-6)); g_7 = safe_sub_func_uint64_t_u_u(g_7, 5))
{
union U1 *l_43 = &g_44;
for (g_22 = 0; (g_22 <= 0); g_22 += 1)
{
int32_t *l_24 = (void*)0;
int i, j;
(*g_25) = (((g_23 , (g_17[(g_22 + 3)][g_22] && 0x9628EAF6L)) <= g_7) ^ (*p_12));
if (g_22)
goto lbl_27;
for (g_29[2][2][0] = 0; (g_29[2][2][0] >= 0); g_29[2][2][0] -= 1)
{
return &g_7;
}
}
for (g_22 = (-27); (g_22 == 9); g_22++)
{
int32_t l_46[1];
int i;
for (i = 0; i < 1; i++)
l_46[i] = 0x1DB06D67L;
for (g_33 = 0; (g_33 != (-29)); g_33--)
{
uint16_t l_45 = 1UL;
union U1 **l_48 = &l_43;
(*l_48) = (((safe_rshift_func_uint16_t_u_u((l_47 = (safe_sub_func_uint8_t_u_u(((safe_lshift_func_uint16_t_u_u(((((0xDCDCBD5F5AB95DFELL > (l_42 , (((void*)0 == p_13) & (*g_6)))) , l_43) == (void*)0) != 2L), l_45)) != l_46[0]), (*g_6)))), 15)) >= l_46[0]) , (void*)0);
}
if (l_46[0])
break;
}
}
for (l_47 = 0; (l_47 != 7); l_47 = safe_add_func_uint8_t_u_u(l_47, 7))
{
union U1 **l_54 = &l_52;
union U1 ***l_53 = &l_54;
(*l_53) = l_51;
if (l_55)
break;
}
(*l_61) ^= (((++(*l_56)) >= (g_60 , l_42)) && 1L);
return l_62;
}
int main (int argc, char* argv[])
{
int i, j, k;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
transparent_crc(g_7, "g_7", print_hash_value);
transparent_crc(g_8.f0, "g_8.f0", print_hash_value);
transparent_crc(g_8.f1, "g_8.f1", print_hash_value);
transparent_crc(g_8.f2, "g_8.f2", print_hash_value);
transparent_crc(g_10.f0, "g_10.f0", print_hash_value);
transparent_crc(g_10.f1, "g_10.f1", print_hash_value);
transparent_crc(g_10.f2, "g_10.f2", print_hash_value);
for (i = 0; i < 4; i++)
{
for (j = 0; j < 1; j++)
{
transparent_crc(g_17[i][j], "g_17[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_21, "g_21", print_hash_value);
transparent_crc(g_22, "g_22", print_hash_value);
transparent_crc(g_23.f0, "g_23.f0", print_hash_value);
for (i = 0; i < 2; i++)
{
for (j = 0; j < 3; j++)
{
for (k = 0; k < 4; k++)
{
transparent_crc(g_26[i][j][k], "g_26[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_28, "g_28", print_hash_value);
for (i = 0; i < 3; i++)
{
for (j = 0; j < 4; j++)
{
for (k = 0; k < 3; k++)
{
transparent_crc(g_29[i][j][k], "g_29[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
for (i = 0; i < 4; i++)
{
for (j = 0; j < 4; j++)
{
transparent_crc(g_32[i][j], "g_32[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_33, "g_33", print_hash_value);
transparent_crc(g_44.f0, "g_44.f0", print_hash_value);
transparent_crc(g_44.f1, "g_44.f1", print_hash_value);
for (i = 0; i < 2; i++)
{
for (j = 0; j < 2; j++)
{
for (k = 0; k < 2; k++)
{
transparent_crc(g_57[i][j][k], "g_57[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
for (i = 0; i < 1; i++)
{
transparent_crc(g_64[i], "g_64[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_80, "g_80", print_hash_value);
transparent_crc(g_82, "g_82", print_hash_value);
transparent_crc(g_84, "g_84", print_hash_value);
transparent_crc(g_88, "g_88", print_hash_value);
transparent_crc(g_94.f0, "g_94.f0", print_hash_value);
transparent_crc(g_94.f1, "g_94.f1", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
