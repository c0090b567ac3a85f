/* csmith 2.3.0 --seed 49 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 1468019902138406524 */
// Options:   --seed 49 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
#pragma pack(push)
#pragma pack(1)
struct S1 {
uint32_t  f0;
uint64_t  f1;
uint64_t  f2;
int32_t  f3;
int64_t  f4;
int32_t  f5;
volatile int32_t  f6;
uint32_t  f7;
uint16_t  f8;
};
#pragma pack(pop)
static int32_t g_2 = 0L;
static int8_t g_18[2] = {0x88L,0x88L};
static volatile struct S1 g_23 = {1UL,0x9105FA2EF703C576LL,0UL,0xA6B719D8L,1L,1L,0x6D0811FCL,0x0AE7B1B0L,0xADFBL};
static volatile struct S1 * volatile g_24[2] = {(void*)0,(void*)0};
static volatile struct S1 g_25 = {1UL,0x31E7BF5CBF7935DBLL,18446744073709551615UL,1L,3L,0xCCB090AEL,0x51AC06E3L,18446744073709551615UL,0xD2ACL};
static struct S1 g_33 = {0x0B826FBCL,0x9A46BB218AD385E3LL,18446744073709551606UL,5L,0xADCFEC76E8D2CA8ELL,-1L,-7L,18446744073709551609UL,3UL};
static volatile struct S1 g_40 = {3UL,9UL,9UL,0x6675F713L,0xC2CFCCFF5F9F7E48LL,2L,-2L,0xA67F41B6L,0xDD70L};
static int32_t g_48 = 0x9AEEB1CBL;
static volatile struct S1 g_49 = {0UL,18446744073709551615UL,0x498492E769E88CDALL,0L,0x77B72BA733A7AA55LL,0x094D0414L,0L,0x73889CFDL,0x8C90L};
static volatile struct S1 * volatile g_50[3][1] = {{&g_40},{&g_40},{&g_40}};
static volatile struct S1 * volatile g_51 = &g_40;
static int32_t ** volatile g_52 = (void*)0;
static int32_t *g_54 = (void*)0;
static int32_t ** volatile g_53 = &g_54;
static const int32_t  func_1(void);
static int16_t  func_6(int16_t  p_7, uint8_t  p_8, int32_t  p_9, uint32_t  p_10, int64_t  p_11);
static uint8_t  func_19(int8_t * p_20, const int8_t * p_21, uint64_t  p_22);
static const int32_t  func_1(void)
{
const uint32_t l_14 = 18446744073709551606UL;
for (g_2 = 0; (g_2 > (-8)); g_2 = safe_sub_func_int32_t_s_s(g_2, 6))
{
int8_t *l_17 = &g_18[0];
int32_t l_26 = 0xD1A0C844L;
(*g_51) = ((safe_unary_minus_func_int16_t_s(func_6((safe_rshift_func_uint8_t_u_s(l_14, ((*l_17) = (safe_sub_func_uint16_t_u_u(0x2749L, 0xF341L))))), func_19(l_17, l_17, g_2), l_26, g_2, g_2))) , g_49);
(*g_53) = &g_2;
for (g_33.f8 = 0; (g_33.f8 >= 50); ++g_33.f8)
{
if ((**g_53))
break;
}
return g_33.f2;
}
return g_23.f6;
}
static int16_t  func_6(int16_t  p_7, uint8_t  p_8, int32_t  p_9, uint32_t  p_10, int64_t  p_11)
{
uint32_t l_34[3];
uint64_t *l_37[4];
int32_t l_38 = 0x5F6F594AL;
int32_t *l_39 = &g_33.f3;
uint32_t l_45[1][4];
int32_t *l_47 = &g_48;
int i, j;
for (i = 0; i < 3; i++)
l_34[i] = 1UL;
for (i = 0; i < 4; i++)
l_37[i] = &g_33.f1;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 4; j++)
l_45[i][j] = 18446744073709551612UL;
}
(*l_39) = (((safe_lshift_func_int16_t_s_s((safe_lshift_func_uint16_t_u_s((safe_lshift_func_uint8_t_u_u(((g_33 , l_34[0]) && (((+(~(((g_33.f2 = (g_33.f1 = (g_2 >= g_23.f7))) | g_33.f4) , 1UL))) , l_34[0]) | 0x7EA9B924L)), p_7)), 15)), g_33.f3)) >= 1UL) || l_38);
(*l_47) &= (g_40 , ((safe_lshift_func_uint16_t_u_s((safe_sub_func_int8_t_s_s(p_10, l_45[0][3])), 9)) >= ((+((((0x3AF4B502D48012CFLL ^ (*l_39)) >= 8UL) , p_8) , p_8)) | (*l_39))));
return g_25.f4;
}
static uint8_t  func_19(int8_t * p_20, const int8_t * p_21, uint64_t  p_22)
{
g_25 = g_23;
return p_22;
}
int main (int argc, char* argv[])
{
int i, j;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
transparent_crc(g_2, "g_2", print_hash_value);
for (i = 0; i < 2; i++)
{
transparent_crc(g_18[i], "g_18[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_23.f0, "g_23.f0", print_hash_value);
transparent_crc(g_23.f1, "g_23.f1", print_hash_value);
transparent_crc(g_23.f2, "g_23.f2", print_hash_value);
transparent_crc(g_23.f3, "g_23.f3", print_hash_value);
transparent_crc(g_23.f4, "g_23.f4", print_hash_value);
transparent_crc(g_23.f5, "g_23.f5", print_hash_value);
transparent_crc(g_23.f6, "g_23.f6", print_hash_value);
transparent_crc(g_23.f7, "g_23.f7", print_hash_value);
transparent_crc(g_23.f8, "g_23.f8", print_hash_value);
transparent_crc(g_25.f0, "g_25.f0", print_hash_value);
transparent_crc(g_25.f1, "g_25.f1", print_hash_value);
transparent_crc(g_25.f2, "g_25.f2", print_hash_value);
transparent_crc(g_25.f3, "g_25.f3", print_hash_value);
transparent_crc(g_25.f4, "g_25.f4", print_hash_value);
transparent_crc(g_25.f5, "g_25.f5", print_hash_value);
transparent_crc(g_25.f6, "g_25.f6", print_hash_value);
transparent_crc(g_25.f7, "g_25.f7", print_hash_value);
transparent_crc(g_25.f8, "g_25.f8", print_hash_value);
transparent_crc(g_33.f0, "g_33.f0", print_hash_value);
transparent_crc(g_33.f1, "g_33.f1", print_hash_value);
transparent_crc(g_33.f2, "g_33.f2", print_hash_value);
transparent_crc(g_33.f3, "g_33.f3", print_hash_value);
transparent_crc(g_33.f4, "g_33.f4", print_hash_value);
transparent_crc(g_33.f5, "g_33.f5", print_hash_value);
transparent_crc(g_33.f6, "g_33.f6", print_hash_value);
transparent_crc(g_33.f7, "g_33.f7", print_hash_value);
transparent_crc(g_33.f8, "g_33.f8", print_hash_value);
transparent_crc(g_40.f0, "g_40.f0", print_hash_value);
transparent_crc(g_40.f1, "g_40.f1", print_hash_value);
transparent_crc(g_40.f2, "g_40.f2", print_hash_value);
transparent_crc(g_40.f3, "g_40.f3", print_hash_value);
transparent_crc(g_40.f4, "g_40.f4", print_hash_value);
transparent_crc(g_40.f5, "g_40.f5", print_hash_value);
transparent_crc(g_40.f6, "g_40.f6", print_hash_value);
transparent_crc(g_40.f7, "g_40.f7", print_hash_value);
transparent_crc(g_40.f8, "g_40.f8", print_hash_value);
transparent_crc(g_48, "g_48", print_hash_value);
transparent_crc(g_49.f0, "g_49.f0", print_hash_value);
transparent_crc(g_49.f1, "g_49.f1", print_hash_value);
transparent_crc(g_49.f2, "g_49.f2", print_hash_value);
transparent_crc(g_49.f3, "g_49.f3", print_hash_value);
transparent_crc(g_49.f4, "g_49.f4", print_hash_value);
transparent_crc(g_49.f5, "g_49.f5", print_hash_value);
transparent_crc(g_49.f6, "g_49.f6", print_hash_value);
transparent_crc(g_49.f7, "g_49.f7", print_hash_value);
transparent_crc(g_49.f8, "g_49.f8", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
