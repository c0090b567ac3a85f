/* csmith 2.3.0 --seed 45 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 1639853611758000121 */
// Options:   --seed 45 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
union U0 {
int16_t  f0;
const uint64_t  f1;
volatile int8_t * f2;
int8_t * f3;
};
static volatile int32_t g_2 = 0xF34FDA0EL;
static volatile int32_t g_3 = 0x951FE77DL;
static volatile int32_t g_4[2][1][1] = {{{0x876942A1L}},{{0x876942A1L}}};
static int32_t g_5 = 0L;
static int8_t g_13 = 0x0EL;
static int8_t *g_12[3][1][1] = {{{&g_13}},{{&g_13}},{{&g_13}}};
static uint64_t g_24[4] = {6UL,6UL,6UL,6UL};
static uint8_t g_26 = 249UL;
static int32_t g_34[2][2] = {{0x1DD79339L,0x1DD79339L},{0x1DD79339L,0x1DD79339L}};
static uint16_t g_48 = 0x02C9L;
static uint64_t *g_50 = (void*)0;
static uint64_t * const *g_49[2] = {&g_50,&g_50};
static uint16_t g_51 = 1UL;
static union U0 g_53 = {0x4938L};
static union U0 g_56 = {0x13E2L};
static union U0 *g_55 = &g_56;
static int32_t g_70 = (-10L);
static int32_t g_102[3][4][4] = {{{0x1AB2586FL,0x1AB2586FL,0x1AB2586FL,0x1AB2586FL},{0x1AB2586FL,0x1AB2586FL,0x1AB2586FL,0x1AB2586FL},{0x1AB2586FL,0x1AB2586FL,0x1AB2586FL,0x1AB2586FL},{0x1AB2586FL,0x1AB2586FL,0x1AB2586FL,0x1AB2586FL}},{{0x1AB2586FL,0x1AB2586FL,0x1AB2586FL,0x1AB2586FL},{0x1AB2586FL,0x1AB2586FL,0x1AB2586FL,0x1AB2586FL},{0x1AB2586FL,0x1AB2586FL,0x1AB2586FL,0x1AB2586FL},{0x1AB2586FL,0x1AB2586FL,0x1AB2586FL,0x1AB2586FL}},{{0x1AB2586FL,0x1AB2586FL,0x1AB2586FL,0x1AB2586FL},{0x1AB2586FL,0x1AB2586FL,0x1AB2586FL,0x1AB2586FL},{0x1AB2586FL,0x1AB2586FL,0x1AB2586FL,0x1AB2586FL},{0x1AB2586FL,0x1AB2586FL,0x1AB2586FL,0x1AB2586FL}}};
static int32_t g_103[3][4][4] = {{{0xF3CA177FL,(-1L),0xF3CA177FL,0xF3CA177FL},{(-1L),(-1L),0xA51B1567L,(-1L)},{(-1L),0xF3CA177FL,0xF3CA177FL,(-1L)},{0xF3CA177FL,(-1L),0xF3CA177FL,0xF3CA177FL}},{{(-1L),(-1L),0xA51B1567L,(-1L)},{(-1L),0xF3CA177FL,0xF3CA177FL,(-1L)},{0xF3CA177FL,(-1L),0xF3CA177FL,0xF3CA177FL},{(-1L),(-1L),0xA51B1567L,(-1L)}},{{(-1L),0xF3CA177FL,0xF3CA177FL,(-1L)},{0xF3CA177FL,(-1L),0xF3CA177FL,0xF3CA177FL},{(-1L),(-1L),0xA51B1567L,(-1L)},{(-1L),0xF3CA177FL,0xF3CA177FL,(-1L)}}};
static int64_t g_140[1][2] = {{0x95E14DD746744D27LL,0x95E14DD746744D27LL}};
static union U0 * const *g_194 = &g_55;
static union U0 * const **g_193[1] = {&g_194};
static const volatile uint8_t g_198[1][1] = {{248UL}};
static const volatile uint8_t * volatile g_197 = &g_198[0][0];
static const volatile uint8_t * volatile *g_196 = &g_197;
static volatile int16_t *g_210[3] = {(void*)0,(void*)0,(void*)0};
static volatile int16_t * volatile *g_209 = &g_210[0];
static volatile int32_t g_228[4] = {(-3L),(-3L),(-3L),(-3L)};
static volatile int32_t *g_227 = &g_228[1];
static int32_t *g_231 = (void*)0;
static int16_t g_246 = 0x5FD2L;
static uint16_t  func_1(void);
static uint8_t  func_10(int8_t * p_11);
static int8_t * func_14(int8_t * p_15, const uint64_t  p_16, int32_t  p_17, uint64_t  p_18);
static uint16_t  func_1(void)
{
uint16_t l_339[3];
int i;
for (i = 0; i < 3; i++)
l_339[i] = 1UL;
for (g_5 = 23; (g_5 > (-26)); g_5 = safe_sub_func_uint64_t_u_u(g_5, 1))
{
uint8_t *l_338 = &g_26;
int32_t *l_340 = (void*)0;
int32_t *l_341 = &g_70;
(*g_227) = ((*l_341) = (g_4[1][0][0] ^ (safe_sub_func_uint8_t_u_u(((*l_338) = func_10(g_12[0][0][0])), l_339[2]))));
if ((*l_341))
continue;
}
return l_339[2];
}
static uint8_t  func_10(int8_t * p_11)
{
const int8_t l_19 = 0x6CL;
int32_t l_20[4];
int8_t **l_330 = &g_12[0][0][0];
int32_t *l_331 = &g_34[0][1];
union U0 *l_336 = (void*)0;
union U0 **l_337 = &l_336;
int i;
for (i = 0; i < 4; i++)
l_20[i] = 0x191B4956L;
(*l_331) |= ((p_11 != ((*l_330) = func_14(&g_13, (l_20[2] = l_19), (safe_lshift_func_uint8_t_u_s(0xCBL, 0)), l_19))) < l_19);
for (g_51 = 18; (g_51 != 32); g_51 = safe_add_func_uint8_t_u_u(g_51, 1))
{
(*l_331) = (safe_lshift_func_int8_t_s_s(((*p_11) = (*p_11)), 7));
}
(*l_337) = l_336;
return (*l_331);
}
static int8_t * func_14(int8_t * p_15, const uint64_t  p_16, int32_t  p_17, uint64_t  p_18)
{
uint64_t *l_23 = &g_24[2];
uint8_t *l_25 = &g_26;
uint64_t **l_31 = &l_23;
int32_t l_32 = 1L;
int32_t *l_33 = &g_34[1][0];
uint16_t *l_46 = (void*)0;
uint16_t *l_47[1][4][3] = {{{&g_48,&g_48,&g_48},{&g_48,&g_48,&g_48},{&g_48,&g_48,&g_48},{&g_48,&g_48,&g_48}}};
union U0 *l_52[2];
union U0 **l_85 = &l_52[0];
union U0 ** const * const l_84[1][3][1] = {{{&l_85},{&l_85},{&l_85}}};
int32_t l_92 = 0L;
int32_t l_97 = (-1L);
int32_t l_98 = 0L;
int32_t l_99 = (-1L);
int32_t l_100 = 9L;
int32_t l_101[2][2];
uint8_t l_173[4][1];
int64_t l_245 = 0x1BC106F210D6E8F5LL;
int64_t *l_247 = (void*)0;
int64_t *l_248 = &l_245;
uint32_t l_249 = 4294967295UL;
int64_t l_326 = 8L;
int i, j, k;
for (i = 0; i < 2; i++)
l_52[i] = &g_53;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 2; j++)
l_101[i][j] = 9L;
}
for (i = 0; i < 4; i++)
{
for (j = 0; j < 1; j++)
l_173[i][j] = 255UL;
}
return p_15;
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
for (i = 0; i < 2; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 1; k++)
{
transparent_crc(g_4[i][j][k], "g_4[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_5, "g_5", print_hash_value);
transparent_crc(g_13, "g_13", print_hash_value);
for (i = 0; i < 4; i++)
{
transparent_crc(g_24[i], "g_24[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_26, "g_26", print_hash_value);
for (i = 0; i < 2; i++)
{
for (j = 0; j < 2; j++)
{
transparent_crc(g_34[i][j], "g_34[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_48, "g_48", print_hash_value);
transparent_crc(g_51, "g_51", print_hash_value);
transparent_crc(g_53.f0, "g_53.f0", print_hash_value);
transparent_crc(g_56.f0, "g_56.f0", print_hash_value);
transparent_crc(g_70, "g_70", print_hash_value);
for (i = 0; i < 3; i++)
{
for (j = 0; j < 4; j++)
{
for (k = 0; k < 4; k++)
{
transparent_crc(g_102[i][j][k], "g_102[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
for (i = 0; i < 3; i++)
{
for (j = 0; j < 4; j++)
{
for (k = 0; k < 4; k++)
{
transparent_crc(g_103[i][j][k], "g_103[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
for (i = 0; i < 1; i++)
{
for (j = 0; j < 2; j++)
{
transparent_crc(g_140[i][j], "g_140[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
{
transparent_crc(g_198[i][j], "g_198[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
for (i = 0; i < 4; i++)
{
transparent_crc(g_228[i], "g_228[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_246, "g_246", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
