/* csmith 2.3.0 --seed 2 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 17393317558653950099 */
// Options:   --seed 2 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
struct S0 {
volatile unsigned f0 : 15;
signed f1 : 8;
signed f2 : 10;
volatile unsigned f3 : 14;
const unsigned f4 : 5;
volatile unsigned f5 : 8;
};
static int16_t g_14 = 0x697EL;
static int32_t g_50 = 0xD2E84CBFL;
static int32_t *g_53[3][3][3] = {{{(void*)0,(void*)0,&g_50},{(void*)0,(void*)0,(void*)0},{(void*)0,(void*)0,&g_50}},{{&g_50,&g_50,&g_50},{(void*)0,&g_50,(void*)0},{(void*)0,&g_50,&g_50}},{{&g_50,&g_50,&g_50},{(void*)0,&g_50,(void*)0},{(void*)0,(void*)0,(void*)0}}};
static int32_t ** const  volatile g_52 = &g_53[1][2][1];
static struct S0 g_76 = {144,-3,-20,116,1,11};
static uint32_t  func_1(void);
static int32_t  func_17(uint64_t  p_18, uint32_t  p_19, int8_t  p_20, const int16_t  p_21, int32_t  p_22);
static int16_t  func_29(int64_t  p_30, uint32_t  p_31);
static uint32_t  func_1(void)
{
uint64_t l_99[3][1][3] = {{{18446744073709551615UL,0x20B692EDFCA599F3LL,18446744073709551615UL}},{{18446744073709551611UL,18446744073709551611UL,18446744073709551611UL}},{{18446744073709551615UL,0x20B692EDFCA599F3LL,18446744073709551615UL}}};
const uint64_t l_100 = 0xEA71B313CF365AEDLL;
uint64_t l_101 = 0x2D86EA79F159E9DCLL;
int32_t *l_102 = (void*)0;
int32_t *l_103 = &g_50;
int32_t **l_104 = &g_53[1][0][0];
int i, j, k;
(*l_103) = (((safe_mul_func_uint8_t_u_u((safe_add_func_int8_t_s_s((safe_lshift_func_uint16_t_u_s(((safe_rshift_func_uint16_t_u_u((safe_add_func_uint8_t_u_u((safe_rshift_func_uint16_t_u_s(g_14, ((safe_mod_func_int32_t_s_s(g_14, ((((func_17((((safe_rshift_func_uint16_t_u_u((safe_add_func_int16_t_s_s(((safe_mul_func_int16_t_s_s(0x0B28L, func_29((safe_sub_func_int8_t_s_s(g_14, 1L)), g_14))) != g_14), 0xB595L)), 4)) == g_76.f4) && g_76.f4), g_76.f4, l_99[1][0][0], g_76.f1, g_76.f1) , g_14) == g_76.f1) ^ g_76.f4) , 0x4505C261L))) | l_100))), g_76.f2)), l_99[1][0][2])) != l_101), 2)), l_99[1][0][2])), 0x28L)) <= g_14) , 1L);
(*l_104) = (void*)0;
return (*l_103);
}
static int32_t  func_17(uint64_t  p_18, uint32_t  p_19, int8_t  p_20, const int16_t  p_21, int32_t  p_22)
{
return p_19;
}
static int16_t  func_29(int64_t  p_30, uint32_t  p_31)
{
int32_t l_34 = 0x462CCD20L;
int32_t l_54 = 0x1E525036L;
int32_t **l_72[1];
struct S0 *l_75 = &g_76;
int i;
for (i = 0; i < 1; i++)
l_72[i] = &g_53[1][2][1];
if (l_34)
{
uint64_t l_44 = 1UL;
int32_t *l_49[4];
int16_t l_59 = 0x47E5L;
int i;
for (i = 0; i < 4; i++)
l_49[i] = &g_50;
if ((g_50 = ((~(safe_lshift_func_int8_t_s_s(p_31, (safe_mod_func_uint8_t_u_u((((safe_add_func_int16_t_s_s(((((safe_div_func_int16_t_s_s((l_44 , (((safe_mul_func_uint16_t_u_u(65535UL, (safe_sub_func_int64_t_s_s(l_34, 0xC0136EF6F0C3DA55LL)))) , p_30) != 0xA06C0F1AL)), g_14)) & g_14) | p_30) >= g_14), p_30)) == l_34) ^ g_14), g_14))))) , p_30)))
{
int32_t * const l_51 = &g_50;
(*g_52) = l_51;
}
else
{
uint32_t l_55 = 0x82244F8AL;
int32_t l_58 = 0x3E270BB1L;
uint32_t l_60 = 18446744073709551612UL;
++l_55;
--l_60;
return l_34;
}
}
else
{
int32_t **l_67 = &g_53[1][2][1];
int32_t ***l_68 = &l_67;
int32_t **l_69 = &g_53[1][2][1];
if (((safe_mod_func_int16_t_s_s(l_54, (safe_add_func_int32_t_s_s((((*l_68) = l_67) == l_69), ((((safe_sub_func_uint8_t_u_u(((((void*)0 != l_72[0]) , p_31) ^ g_50), g_14)) >= p_30) >= p_31) & p_30))))) && 5L))
{
int32_t *l_78 = &g_50;
lbl_82:
for (p_31 = 0; (p_31 < 50); p_31 = safe_add_func_uint64_t_u_u(p_31, 7))
{
struct S0 *l_77 = (void*)0;
l_77 = l_75;
l_78 = ((*l_67) = (*g_52));
}
for (p_30 = 0; (p_30 > (-28)); p_30 = safe_sub_func_uint32_t_u_u(p_30, 1))
{
struct S0 **l_81 = &l_75;
(*l_81) = &g_76;
}
if (g_14)
goto lbl_82;
}
else
{
uint8_t l_97 = 254UL;
int32_t l_98 = 0x42CDC500L;
l_98 = (!(safe_rshift_func_uint8_t_u_u(((&l_72[0] != (void*)0) < (((*l_75) , (safe_lshift_func_uint8_t_u_s((((safe_rshift_func_uint16_t_u_s((safe_mod_func_int64_t_s_s((safe_add_func_int64_t_s_s((~((void*)0 == &g_52)), g_76.f0)), p_30)), p_31)) == l_97) ^ 0x18L), 7))) >= p_30)), 2)));
}
return g_14;
}
return g_14;
}
int main (int argc, char* argv[])
{
int i, j, k;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
transparent_crc(g_14, "g_14", print_hash_value);
transparent_crc(g_50, "g_50", print_hash_value);
transparent_crc(g_76.f0, "g_76.f0", print_hash_value);
transparent_crc(g_76.f1, "g_76.f1", print_hash_value);
transparent_crc(g_76.f2, "g_76.f2", print_hash_value);
transparent_crc(g_76.f3, "g_76.f3", print_hash_value);
transparent_crc(g_76.f4, "g_76.f4", print_hash_value);
transparent_crc(g_76.f5, "g_76.f5", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
