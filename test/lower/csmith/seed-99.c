/* csmith 2.3.0 --seed 99 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 10847391074274302777 */
// Options:   --seed 99 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
#pragma pack(push)
#pragma pack(1)
struct S0 {
signed f0 : 16;
};
#pragma pack(pop)
static volatile uint16_t g_4 = 65535UL;
static int32_t g_6 = 0x3F9E923EL;
static uint32_t g_14 = 0x61BF0796L;
static int32_t g_22 = 0x19D3388AL;
static int32_t g_24 = 0L;
static int64_t g_25 = 0xB082B00025004286LL;
static uint8_t g_26 = 9UL;
static struct S0 g_53[1] = {{-233}};
static int32_t g_79 = 0L;
static uint64_t g_93 = 1UL;
static int32_t g_95 = 1L;
static volatile struct S0 g_110 = {61};
static volatile struct S0 *g_109 = &g_110;
static volatile struct S0 ** const  volatile g_108 = &g_109;
static volatile int32_t g_113 = 1L;
static volatile int32_t * const g_112 = &g_113;
static volatile int32_t * const  volatile *g_111 = &g_112;
static int32_t *g_118 = &g_79;
static int32_t ** volatile g_117 = &g_118;
static int16_t g_136 = (-1L);
static volatile int16_t g_215 = 1L;
static volatile int8_t g_219 = 7L;
static volatile uint32_t g_220 = 1UL;
static int32_t  func_1(void);
static uint16_t  func_7(uint32_t  p_8, uint8_t  p_9, int32_t  p_10);
static uint16_t  func_16(struct S0  p_17, const uint32_t  p_18);
static int32_t  func_1(void)
{
int8_t l_5 = 0x0DL;
int32_t l_11 = (-6L);
int32_t *l_96 = &g_24;
int16_t *l_135[1][3];
int64_t *l_139 = &g_25;
struct S0 *l_162 = (void*)0;
struct S0 **l_161[1];
int32_t **l_192 = &l_96;
int32_t ***l_191 = &l_192;
int32_t l_217 = (-5L);
int32_t l_218 = 0xAB1B5973L;
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 3; j++)
l_135[i][j] = &g_136;
}
for (i = 0; i < 1; i++)
l_161[i] = &l_162;
(*l_96) = (safe_add_func_int32_t_s_s((g_4 | l_5), (g_6 & func_7((l_11 = 2UL), l_5, l_5))));
for (g_95 = 15; (g_95 >= 13); g_95 = safe_sub_func_uint64_t_u_u(g_95, 6))
{
uint16_t l_100 = 1UL;
int32_t l_101 = 0xA30E5935L;
int32_t *l_186 = &g_6;
int32_t *l_223 = &g_24;
}
return (**l_192);
}
static uint16_t  func_7(uint32_t  p_8, uint8_t  p_9, int32_t  p_10)
{
uint32_t l_15 = 0x1FBF6859L;
struct S0 l_19 = {57};
uint64_t *l_92[2][1];
int32_t *l_94[3][4] = {{&g_95,&g_95,&g_95,&g_95},{&g_95,&g_95,&g_95,&g_95},{&g_95,&g_95,&g_95,&g_95}};
int i, j;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 1; j++)
l_92[i][j] = &g_93;
}
g_95 ^= (((l_19.f0 = (((((safe_mod_func_int32_t_s_s(((g_14 = 0x1E468A07L) ^ p_8), l_15)) >= func_16(l_19, p_10)) > l_19.f0) & 5UL) ^ l_19.f0)) ^ p_10) >= 0x0E8DF19FL);
return p_8;
}
static uint16_t  func_16(struct S0  p_17, const uint32_t  p_18)
{
int16_t l_20 = 9L;
int32_t *l_21 = &g_22;
int32_t *l_23[1];
uint32_t l_50 = 0UL;
int32_t l_61 = 0x25E9F1F6L;
int i;
for (i = 0; i < 1; i++)
l_23[i] = &g_22;
--g_26;
for (g_24 = 13; (g_24 < 26); g_24 = safe_add_func_int32_t_s_s(g_24, 4))
{
int32_t **l_31 = &l_23[0];
p_17.f0 |= 0x6BCFB656L;
(*l_31) = l_21;
}
for (g_25 = (-18); (g_25 <= (-29)); g_25 = safe_sub_func_uint64_t_u_u(g_25, 2))
{
int32_t l_41 = (-1L);
uint8_t l_52 = 0x20L;
int32_t l_82 = 0L;
uint8_t l_91 = 3UL;
for (g_26 = 0; (g_26 <= 0); g_26 += 1)
{
int32_t *l_34[4][1] = {{&g_6},{(void*)0},{&g_6},{(void*)0}};
int32_t l_35 = 0xE745C5BBL;
struct S0 l_40 = {-195};
int32_t l_60[4][2];
int i, j;
for (i = 0; i < 4; i++)
{
for (j = 0; j < 2; j++)
l_60[i][j] = 0L;
}
if (((l_35 = 0x2CCA7A22L) , (safe_rshift_func_int16_t_s_u((*l_21), (0x91L | (safe_sub_func_uint8_t_u_u(0x4FL, 0xABL)))))))
{
int16_t *l_42 = (void*)0;
int16_t *l_43 = &l_20;
int32_t *l_51 = &g_24;
struct S0 *l_54 = &g_53[0];
int i;
l_23[g_26] = (((l_40 , (((*l_43) = l_41) <= (safe_sub_func_uint8_t_u_u(((g_24 < (((safe_lshift_func_uint16_t_u_s((safe_rshift_func_int16_t_s_u((((g_24 , l_50) >= 0x852DB596L) , l_35), p_18)), 0)) , l_51) != &l_35)) , (*l_51)), l_40.f0)))) , l_52) , (void*)0);
(*l_54) = g_53[0];
}
else
{
int32_t **l_55 = &l_23[0];
(*l_55) = &g_22;
l_61 |= ((((*l_55) = &g_22) != l_21) == ((((safe_rshift_func_int8_t_s_u(p_18, ((safe_mod_func_uint8_t_u_u(l_60[2][0], g_22)) < 0x0A12L))) && g_22) > p_18) & 0x63844478L));
return l_41;
}
}
if (p_17.f0)
continue;
for (g_22 = 12; (g_22 >= (-19)); g_22--)
{
struct S0 l_64 = {175};
struct S0 *l_65[1];
int8_t *l_78[4];
const uint8_t l_80 = 0x8CL;
uint32_t l_81 = 0xD91824DAL;
int32_t l_87[2];
int i;
for (i = 0; i < 1; i++)
l_65[i] = &g_53[0];
for (i = 0; i < 4; i++)
l_78[i] = (void*)0;
for (i = 0; i < 2; i++)
l_87[i] = 0xFB0CE4C8L;
p_17 = (g_53[0] = l_64);
l_82 ^= (p_18 && ((safe_sub_func_int64_t_s_s((safe_add_func_uint16_t_u_u((safe_lshift_func_int16_t_s_u((safe_div_func_uint8_t_u_u(((safe_add_func_uint16_t_u_u((0xBAB1DDA348D5C880LL == ((((((l_64.f0 > (safe_mod_func_int8_t_s_s((g_79 = (p_17 , l_41)), p_17.f0))) & l_64.f0) >= 0x09C3L) == l_80) & 0xB94EL) != l_81)), g_24)) != 0L), g_24)), l_81)), 1L)), 0x605789552485C702LL)) && 0x1F95A7F2L));
if ((g_24 = (((p_17.f0 = 1L) < (9UL && (safe_mul_func_int16_t_s_s(((p_18 , ((safe_mod_func_uint16_t_u_u(g_24, l_52)) | 18446744073709551615UL)) >= 9L), l_87[0])))) <= (*l_21))))
{
struct S0 **l_89 = &l_65[0];
struct S0 ***l_88 = &l_89;
(*l_88) = (void*)0;
}
else
{
int32_t **l_90 = &l_23[0];
if (p_18)
break;
(*l_90) = &l_87[0];
if (l_91)
break;
}
}
}
return g_24;
}
int main (int argc, char* argv[])
{
int i;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
transparent_crc(g_4, "g_4", print_hash_value);
transparent_crc(g_6, "g_6", print_hash_value);
transparent_crc(g_14, "g_14", print_hash_value);
transparent_crc(g_22, "g_22", print_hash_value);
transparent_crc(g_24, "g_24", print_hash_value);
transparent_crc(g_25, "g_25", print_hash_value);
transparent_crc(g_26, "g_26", print_hash_value);
for (i = 0; i < 1; i++)
{
transparent_crc(g_53[i].f0, "g_53[i].f0", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_79, "g_79", print_hash_value);
transparent_crc(g_93, "g_93", print_hash_value);
transparent_crc(g_95, "g_95", print_hash_value);
transparent_crc(g_110.f0, "g_110.f0", print_hash_value);
transparent_crc(g_113, "g_113", print_hash_value);
transparent_crc(g_136, "g_136", print_hash_value);
transparent_crc(g_215, "g_215", print_hash_value);
transparent_crc(g_219, "g_219", print_hash_value);
transparent_crc(g_220, "g_220", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
