/* csmith 2.3.0 --seed 32 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 9411571187608762136 */
// Options:   --seed 32 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
static int32_t g_2[2][3][2] = {{{0x8BBCA631L,0x8BBCA631L},{0x8BBCA631L,0x8BBCA631L},{0x8BBCA631L,0x8BBCA631L}},{{0x8BBCA631L,0x8BBCA631L},{0x8BBCA631L,0x8BBCA631L},{0x8BBCA631L,0x8BBCA631L}}};
static int32_t g_6 = 0x77AB3921L;
static int32_t *g_27 = &g_2[1][1][0];
static int32_t ** volatile g_26 = &g_27;
static volatile int32_t g_28 = (-4L);
static int32_t g_29[4] = {0x9031EA06L,0x9031EA06L,0x9031EA06L,0x9031EA06L};
static int32_t g_33 = (-4L);
static uint16_t g_52 = 0xF949L;
static uint32_t g_62 = 0xCF58A412L;
static int64_t g_65 = 0x2CC684CA67B11082LL;
static int16_t g_67 = 0x1779L;
static int8_t g_76[4] = {0xA3L,0xA3L,0xA3L,0xA3L};
static uint32_t g_112[3] = {4294967288UL,4294967288UL,4294967288UL};
static uint16_t g_130[3][3][3] = {{{0xD3EBL,65529UL,0xD3EBL},{0xEEAEL,0xB9FEL,0xD5AFL},{0UL,0UL,0x13F2L}},{{65535UL,0xB9FEL,0xB9FEL},{0x13F2L,65529UL,1UL},{65535UL,65528UL,65535UL}},{{0UL,0x13F2L,1UL},{0xEEAEL,0xEEAEL,65535UL},{1UL,0xD3EBL,0xD3EBL}}};
static int64_t g_168 = 1L;
static uint64_t g_181 = 0x692C9271733CD639LL;
static uint64_t g_185[3][1] = {{18446744073709551615UL},{18446744073709551615UL},{18446744073709551615UL}};
static uint8_t g_192 = 255UL;
static volatile uint16_t * volatile g_207 = (void*)0;
static volatile uint16_t * const  volatile * volatile g_206 = &g_207;
static volatile uint8_t g_226 = 0x33L;
static volatile uint8_t * volatile g_225 = &g_226;
static uint8_t g_228[3] = {3UL,3UL,3UL};
static volatile uint8_t g_230 = 1UL;
static const int32_t *g_238 = &g_2[0][0][1];
static const int32_t ** volatile g_237[4][2][1] = {{{&g_238},{&g_238}},{{&g_238},{&g_238}},{{&g_238},{&g_238}},{{&g_238},{&g_238}}};
static int8_t  func_1(void);
static int16_t  func_16(uint8_t  p_17, int16_t  p_18);
static int64_t  func_21(int32_t * p_22, int32_t * const  p_23, int32_t * p_24, int32_t * p_25);
static int8_t  func_1(void)
{
int32_t *l_9[4][2];
int64_t l_78 = 0x8626224F168E5B49LL;
int32_t l_136 = (-10L);
int32_t l_162 = 0xEB179A86L;
uint16_t *l_163 = (void*)0;
const int32_t l_208 = 0xEA880BC6L;
int i, j;
for (i = 0; i < 4; i++)
{
for (j = 0; j < 2; j++)
l_9[i][j] = &g_2[1][2][1];
}
for (g_2[1][1][0] = 0; (g_2[1][1][0] <= 25); g_2[1][1][0] = safe_add_func_uint16_t_u_u(g_2[1][1][0], 8))
{
int32_t *l_5 = &g_6;
uint16_t *l_12 = (void*)0;
uint64_t l_13 = 18446744073709551613UL;
const int16_t l_111 = 0xBA09L;
(*l_5) = 0x624CDB8FL;
if (((safe_lshift_func_uint8_t_u_u(((&g_6 != l_9[2][1]) || ((((l_13 |= g_2[0][2][0]) | ((g_2[1][1][0] , g_6) <= 18446744073709551610UL)) ^ g_6) || g_6)), g_6)) & g_6))
{
uint16_t l_73 = 0xFD78L;
int32_t l_77 = 0xF155D261L;
int8_t *l_90 = &g_76[1];
if ((safe_sub_func_int64_t_s_s((func_16((*l_5), (safe_sub_func_int64_t_s_s(func_21(&g_2[1][0][0], &g_2[1][0][0], &g_2[1][1][0], &g_6), g_52))) == g_6), l_73)))
{
int32_t **l_74 = &l_5;
int8_t *l_75 = &g_76[0];
l_77 = (0UL <= ((*l_75) = ((*g_27) != (((*l_74) = l_9[0][0]) != (void*)0))));
}
else
{
uint32_t *l_79[4][1];
int i, j;
for (i = 0; i < 4; i++)
{
for (j = 0; j < 1; j++)
l_79[i][j] = &g_62;
}
(*l_5) = (g_52 > (0xDB7CL != (((g_62 |= ((l_73 >= l_78) > g_76[0])) , g_67) != 1UL)));
}
l_77 = ((+(!((safe_div_func_uint32_t_u_u(0x8AEA2001L, (safe_mul_func_int16_t_s_s(((**g_26) < (g_29[0] ^= (safe_mul_func_int8_t_s_s(((((*l_90) |= (&g_62 != (((safe_sub_func_uint8_t_u_u(5UL, g_62)) > l_73) , (void*)0))) | 0x34L) , g_2[1][2][0]), 0x9CL)))), 0x0DEEL)))) & 0x51128280L))) != (*l_5));
}
else
{
uint16_t l_91 = 65535UL;
uint16_t l_110 = 65532UL;
uint64_t l_122 = 0xEA799ADA34CB066DLL;
(*l_5) = (l_91 >= g_76[0]);
if ((safe_lshift_func_uint16_t_u_s((safe_add_func_int16_t_s_s((safe_lshift_func_uint8_t_u_u(((safe_lshift_func_uint8_t_u_s(((safe_mod_func_int16_t_s_s((safe_mul_func_int8_t_s_s((safe_lshift_func_uint8_t_u_s(g_52, (g_29[3] && ((safe_div_func_int8_t_s_s((g_76[3] >= ((((safe_mod_func_uint32_t_u_u(g_33, l_91)) , g_28) <= (*g_27)) , l_110)), l_111)) | g_67)))), g_33)), g_33)) & l_110), g_2[1][2][1])) <= g_52), 7)), g_29[0])), 10)))
{
(*l_5) ^= (l_110 != (++g_112[1]));
}
else
{
uint64_t l_115[1][4][4] = {{{18446744073709551615UL,18446744073709551615UL,18446744073709551606UL,0x9816E0766B1C03A7LL},{5UL,18446744073709551615UL,5UL,18446744073709551606UL},{5UL,18446744073709551606UL,18446744073709551606UL,5UL},{18446744073709551615UL,18446744073709551606UL,0x9816E0766B1C03A7LL,18446744073709551606UL}}};
int i, j, k;
if ((**g_26))
break;
++l_115[0][1][1];
(*l_5) = ((safe_lshift_func_uint8_t_u_s((g_28 ^ (g_2[0][1][0] , (((safe_add_func_int8_t_s_s(((((g_52 ^ g_52) && l_122) >= 0x316AA2C9L) <= (*g_27)), l_115[0][3][1])) , &l_5) != &g_27))), 1)) >= g_112[2]);
}
}
g_29[1] = ((*l_5) && (((&g_62 != l_9[0][1]) < (safe_div_func_uint64_t_u_u(g_2[1][1][0], g_76[3]))) && 0x43A1L));
}
for (l_78 = 0; (l_78 <= 3); l_78 += 1)
{
int32_t **l_125 = &l_9[0][0];
int32_t l_134[4][4];
int i, j;
for (i = 0; i < 4; i++)
{
for (j = 0; j < 4; j++)
l_134[i][j] = 7L;
}
(*l_125) = &g_29[l_78];
for (g_33 = 0; (g_33 <= 3); g_33 += 1)
{
uint8_t l_131 = 1UL;
int32_t l_135 = 0xD4284883L;
int32_t l_137 = 3L;
int32_t l_138 = 0x5A7C04A7L;
int32_t l_139[2];
int i;
for (i = 0; i < 2; i++)
l_139[i] = 1L;
(*g_27) ^= ((((0x1C05FA5AF98DCA0FLL == g_62) , g_29[0]) , (safe_sub_func_uint16_t_u_u((((g_130[0][0][0] = (safe_mul_func_uint16_t_u_u(g_52, g_6))) < 4L) || g_65), g_29[0]))) ^ l_131);
for (g_52 = 0; (g_52 <= 1); g_52 += 1)
{
int32_t l_132 = 0x6F16DAB5L;
int32_t l_133[4][2][3] = {{{0x20AB37EAL,(-1L),(-1L)},{0x20AB37EAL,(-1L),(-1L)}},{{0x20AB37EAL,(-1L),(-1L)},{0x20AB37EAL,(-1L),(-1L)}},{{0x20AB37EAL,(-1L),(-1L)},{0x20AB37EAL,(-1L),(-1L)}},{{0x20AB37EAL,(-1L),(-1L)},{0x20AB37EAL,(-1L),(-1L)}}};
uint32_t l_140 = 0x7743CD8DL;
int i, j, k;
--l_140;
g_29[0] = ((**g_26) |= 6L);
if ((**g_26))
continue;
}
return (**l_125);
}
for (g_62 = 0; (g_62 <= 2); g_62 += 1)
{
int32_t l_152 = 0xB31F0EA3L;
(**l_125) = ((safe_div_func_uint16_t_u_u(((safe_sub_func_uint16_t_u_u(((safe_mul_func_uint16_t_u_u(g_6, 0x493FL)) == (safe_mul_func_int16_t_s_s((!((18446744073709551611UL >= (0x36A80461CA15E865LL ^ 0x3BC25720279D6227LL)) >= g_130[0][0][0])), l_152))), 0UL)) , 0x0695L), g_112[0])) , (**g_26));
}
}
if ((safe_rshift_func_uint16_t_u_s(g_112[2], 8)))
{
return g_6;
}
else
{
int64_t l_159 = 0L;
uint16_t **l_164 = &l_163;
uint64_t l_213 = 0x24BE17463E53FBDCLL;
uint8_t * const l_227[1][4][2] = {{{&g_228[1],&g_228[1]},{&g_228[1],&g_228[1]},{&g_228[1],&g_228[1]},{&g_228[1],&g_228[1]}}};
int32_t l_231 = 1L;
int64_t *l_254 = &l_159;
int i, j, k;
(*g_27) |= (safe_div_func_int8_t_s_s((safe_mul_func_uint16_t_u_u(l_159, ((g_6 | ((((*l_164) = (l_162 , l_163)) != (void*)0) < g_29[3])) , 0UL))), 0xB0L));
if ((0x0C18A6757B94B598LL && (((((*g_27) = (*g_27)) , ((+((safe_add_func_int8_t_s_s((g_65 | ((g_168 = ((g_130[0][0][0] < g_29[3]) == g_130[0][2][0])) && 0x96149393C069BDD2LL)), g_67)) == g_2[1][2][0])) != 18446744073709551615UL)) || 0xB1CE7FF7C57EFDBFLL) && g_29[1])))
{
int64_t l_188 = 0L;
int32_t l_196 = 0x2DBEE021L;
int32_t **l_209 = &l_9[1][1];
for (l_162 = 0; (l_162 <= 3); l_162 += 1)
{
uint32_t l_169 = 1UL;
uint64_t *l_180 = &g_181;
uint64_t *l_184 = &g_185[0][0];
uint8_t *l_190 = (void*)0;
uint8_t *l_191 = &g_192;
int32_t l_195 = 0x11DD1DBFL;
uint32_t *l_197 = &g_62;
if (l_169)
break;
(**g_26) &= (-1L);
l_196 ^= (l_195 = ((*g_27) = (safe_lshift_func_int8_t_s_u((safe_mod_func_uint64_t_u_u((safe_sub_func_uint16_t_u_u((safe_sub_func_int8_t_s_s((safe_div_func_uint64_t_u_u(0UL, ((*l_184) = (--(*l_180))))), ((((safe_lshift_func_uint8_t_u_u((((l_188 != (safe_unary_minus_func_uint8_t_u(((*l_191)--)))) | (-4L)) != ((g_168 , l_159) != g_130[2][2][2])), l_169)) ^ g_76[0]) , 0xB0B2L) & 0xC35AL))), g_62)), l_169)), 4))));
(*g_27) = ((((*l_197)++) , ((safe_add_func_uint8_t_u_u(((void*)0 != &g_62), g_28)) , ((((((safe_sub_func_int8_t_s_s((safe_div_func_uint32_t_u_u(g_76[1], 0x5D245C51L)), l_169)) != g_2[0][1][0]) <= g_2[1][0][1]) , (void*)0) == g_206) , l_208))) != g_192);
}
(**l_209) ^= ((void*)0 != l_209);
for (l_196 = 15; (l_196 == (-1)); --l_196)
{
int32_t l_212 = (-1L);
--l_213;
return g_62;
}
}
else
{
uint64_t *l_220 = &g_181;
uint8_t *l_221[2];
int32_t l_229 = 0x3E866A5DL;
int32_t l_232[1];
int i;
for (i = 0; i < 2; i++)
l_221[i] = &g_192;
for (i = 0; i < 1; i++)
l_232[i] = 0xF3EA2FF5L;
(*g_27) = (safe_mod_func_int16_t_s_s((safe_add_func_uint64_t_u_u(((void*)0 == l_220), ((void*)0 != &g_27))), g_28));
(*g_27) = l_213;
if (((g_192 = 0UL) >= (safe_sub_func_int64_t_s_s(((((safe_unary_minus_func_int8_t_s(((l_220 != &g_185[2][0]) != ((g_225 == l_227[0][3][0]) ^ 8UL)))) == 18446744073709551610UL) > l_229) || g_230), 18446744073709551615UL))))
{
uint32_t l_233 = 4294967294UL;
const int32_t *l_236 = &l_232[0];
const int32_t **l_239 = &l_236;
--l_233;
(*l_239) = l_236;
}
else
{
return l_213;
}
}
(*g_27) = (((safe_lshift_func_int16_t_s_s(3L, 4)) , (safe_div_func_int16_t_s_s(g_29[0], (safe_mod_func_uint64_t_u_u((0x00657D72F3A6FA7ALL <= (safe_div_func_int64_t_s_s(((*l_254) = (safe_lshift_func_int8_t_s_u(((safe_rshift_func_int16_t_s_u((((g_29[0] , 0xD45B81C3L) < l_231) & g_33), l_159)) & g_112[1]), 3))), g_33))), g_185[0][0]))))) == 0L);
return g_29[0];
}
}
static int16_t  func_16(uint8_t  p_17, int16_t  p_18)
{
return g_62;
}
static int64_t  func_21(int32_t * p_22, int32_t * const  p_23, int32_t * p_24, int32_t * p_25)
{
int16_t l_40 = 0xB839L;
int32_t l_50 = 0x7FF51885L;
uint16_t l_66[4];
int i;
for (i = 0; i < 4; i++)
l_66[i] = 0xED6DL;
(*g_26) = p_23;
for (g_29[0] = 0; (g_29[0] != (-4)); g_29[0] = safe_sub_func_uint64_t_u_u(g_29[0], 2))
{
int32_t **l_32 = &g_27;
(*l_32) = (*g_26);
}
for (g_33 = (-17); (g_33 <= 21); g_33++)
{
uint16_t *l_51 = &g_52;
uint32_t *l_61 = &g_62;
const int32_t l_63 = (-8L);
int64_t *l_64 = &g_65;
}
return l_50;
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
for (j = 0; j < 3; j++)
{
for (k = 0; k < 2; k++)
{
transparent_crc(g_2[i][j][k], "g_2[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_6, "g_6", print_hash_value);
transparent_crc(g_28, "g_28", print_hash_value);
for (i = 0; i < 4; i++)
{
transparent_crc(g_29[i], "g_29[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_33, "g_33", print_hash_value);
transparent_crc(g_52, "g_52", print_hash_value);
transparent_crc(g_62, "g_62", print_hash_value);
transparent_crc(g_65, "g_65", print_hash_value);
transparent_crc(g_67, "g_67", print_hash_value);
for (i = 0; i < 4; i++)
{
transparent_crc(g_76[i], "g_76[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
for (i = 0; i < 3; i++)
{
transparent_crc(g_112[i], "g_112[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
for (i = 0; i < 3; i++)
{
for (j = 0; j < 3; j++)
{
for (k = 0; k < 3; k++)
{
transparent_crc(g_130[i][j][k], "g_130[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_168, "g_168", print_hash_value);
transparent_crc(g_181, "g_181", print_hash_value);
for (i = 0; i < 3; i++)
{
for (j = 0; j < 1; j++)
{
transparent_crc(g_185[i][j], "g_185[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_192, "g_192", print_hash_value);
transparent_crc(g_226, "g_226", print_hash_value);
for (i = 0; i < 3; i++)
{
transparent_crc(g_228[i], "g_228[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_230, "g_230", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
