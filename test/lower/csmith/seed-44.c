/* csmith 2.3.0 --seed 44 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 7962983278519467491 */
// Options:   --seed 44 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
struct S0 {
signed f0 : 4;
volatile unsigned f1 : 9;
const signed f2 : 7;
volatile signed f3 : 23;
const signed f4 : 10;
};
static volatile uint32_t g_6 = 0xFC3938DDL;
static uint8_t g_13 = 255UL;
static uint8_t g_19[2][1] = {{255UL},{255UL}};
static uint8_t *g_18 = &g_19[1][0];
static int32_t g_25 = 0x63E91CB6L;
static struct S0 g_26[1] = {{-2,5,-1,-1968,0}};
static int32_t g_50 = (-1L);
static volatile uint8_t g_67[2] = {0x98L,0x98L};
static int32_t *g_71 = &g_25;
static int32_t ** volatile g_70[4][1][2] = {{{&g_71,&g_71}},{{&g_71,&g_71}},{{&g_71,&g_71}},{{&g_71,&g_71}}};
static int32_t ** volatile g_72 = &g_71;
static uint32_t  func_1(void);
static uint16_t  func_2(uint64_t  p_3);
static uint64_t  func_14(uint8_t * p_15, uint16_t  p_16, const uint8_t * const  p_17);
static uint32_t  func_1(void)
{
int64_t l_11 = (-1L);
uint8_t *l_12 = &g_13;
int32_t *l_73 = &g_25;
int32_t l_74 = 0x72C13769L;
l_74 = ((*l_73) = (func_2((((-1L) && ((safe_rshift_func_uint16_t_u_s(g_6, 4)) , ((safe_rshift_func_uint8_t_u_u((safe_sub_func_uint8_t_u_u(((*l_12) = l_11), (func_14(g_18, g_19[0][0], l_12) | g_26[0].f0))), (*g_18))) & g_19[1][0]))) , g_25)) == l_11));
return (*l_73);
}
static uint16_t  func_2(uint64_t  p_3)
{
int64_t l_60[3][4][1] = {{{0xD465F4E4D73BB847LL},{0xAAC5DA298B2365B2LL},{0xD465F4E4D73BB847LL},{0xAAC5DA298B2365B2LL}},{{0xD465F4E4D73BB847LL},{0xAAC5DA298B2365B2LL},{0xD465F4E4D73BB847LL},{0xAAC5DA298B2365B2LL}},{{0xD465F4E4D73BB847LL},{0xAAC5DA298B2365B2LL},{0xD465F4E4D73BB847LL},{0xAAC5DA298B2365B2LL}}};
int32_t *l_61 = &g_50;
int32_t *l_62 = &g_50;
int32_t *l_63 = (void*)0;
int32_t *l_64 = &g_25;
int32_t *l_65 = &g_50;
int32_t *l_66[3];
int i, j, k;
for (i = 0; i < 3; i++)
l_66[i] = &g_50;
l_60[2][3][0] |= 0x9E808E27L;
g_67[0]++;
(*g_72) = l_61;
return g_25;
}
static uint64_t  func_14(uint8_t * p_15, uint16_t  p_16, const uint8_t * const  p_17)
{
int8_t l_22[1][3][3] = {{{(-3L),(-3L),(-3L)},{1L,1L,1L},{(-3L),(-3L),(-3L)}}};
int32_t l_47 = 0x3B61EA52L;
uint64_t l_51[2][4][1];
int32_t *l_58 = &g_25;
int32_t *l_59 = &l_47;
int i, j, k;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 4; j++)
{
for (k = 0; k < 1; k++)
l_51[i][j][k] = 3UL;
}
}
for (p_16 = (-24); (p_16 <= 26); p_16 = safe_add_func_uint16_t_u_u(p_16, 6))
{
uint64_t l_23 = 0UL;
int32_t *l_24 = &g_25;
int32_t *l_27 = (void*)0;
int32_t *l_28 = &g_25;
int32_t *l_29 = &g_25;
int32_t *l_30 = (void*)0;
int32_t l_31 = (-1L);
int32_t *l_32[1];
uint32_t l_33[3][3] = {{0x0538E0EAL,0x0538E0EAL,0xCE01153AL},{0x0538E0EAL,0x0538E0EAL,0xCE01153AL},{0x0538E0EAL,0x0538E0EAL,0xCE01153AL}};
int i, j;
for (i = 0; i < 1; i++)
l_32[i] = &g_25;
(*l_24) = ((((1L >= ((((((g_19[1][0] >= ((p_16 || (-1L)) , l_22[0][0][0])) <= (-1L)) > l_22[0][0][0]) , 0L) <= p_16) , (-1L))) >= l_23) || g_19[1][0]) || 0x14L);
(*l_24) = (((*l_24) , (g_26[0] , (&g_25 != (void*)0))) || (-3L));
++l_33[0][0];
}
for (p_16 = 0; (p_16 != 16); ++p_16)
{
uint64_t l_42 = 0x456BBB30732BAB2BLL;
for (g_25 = 0; (g_25 >= (-5)); g_25 = safe_sub_func_uint32_t_u_u(g_25, 5))
{
uint64_t *l_48 = &l_42;
int32_t *l_49 = &g_50;
(*l_49) ^= (((((((*l_48) = (p_16 , ((safe_add_func_uint16_t_u_u((l_47 ^= (((l_42 < ((safe_rshift_func_int8_t_s_s(((0UL != (!(safe_unary_minus_func_uint8_t_u(255UL)))) , p_16), l_42)) & (-1L))) , l_42) == g_26[0].f4)), 0L)) , l_42))) < g_6) < g_19[1][0]) | 0x81DD571B4D09D52FLL) <= 2L) , 6L);
g_26[0].f3 = l_51[0][1][0];
}
}
(*l_59) |= ((*l_58) = (safe_add_func_int32_t_s_s((+l_51[0][1][0]), ((!(safe_mod_func_int64_t_s_s(g_19[1][0], 0x73153ED870B1CB45LL))) || g_6))));
return g_50;
}
int main (int argc, char* argv[])
{
int i, j, k;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
transparent_crc(g_6, "g_6", print_hash_value);
transparent_crc(g_13, "g_13", print_hash_value);
for (i = 0; i < 2; i++)
{
for (j = 0; j < 1; j++)
{
transparent_crc(g_19[i][j], "g_19[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_25, "g_25", print_hash_value);
for (i = 0; i < 1; i++)
{
transparent_crc(g_26[i].f0, "g_26[i].f0", print_hash_value);
transparent_crc(g_26[i].f1, "g_26[i].f1", print_hash_value);
transparent_crc(g_26[i].f2, "g_26[i].f2", print_hash_value);
transparent_crc(g_26[i].f3, "g_26[i].f3", print_hash_value);
transparent_crc(g_26[i].f4, "g_26[i].f4", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_50, "g_50", print_hash_value);
for (i = 0; i < 2; i++)
{
transparent_crc(g_67[i], "g_67[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
