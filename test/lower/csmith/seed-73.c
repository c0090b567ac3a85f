/* csmith 2.3.0 --seed 73 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 6386086673602793956 */
// Options:   --seed 73 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
#pragma pack(push)
#pragma pack(1)
struct S1 {
signed f0 : 26;
const unsigned f1 : 25;
unsigned f2 : 3;
};
#pragma pack(pop)
union U2 {
const volatile int16_t  f0;
};
static int32_t g_3 = 0x5C7A00F4L;
static volatile int64_t g_5[4][1][1] = {{{0xC4D1454BCD76CE4ALL}},{{0xC4D1454BCD76CE4ALL}},{{0xC4D1454BCD76CE4ALL}},{{0xC4D1454BCD76CE4ALL}}};
static int32_t g_6 = 0L;
static volatile int64_t g_7[4] = {0x5CB5542AFA017779LL,0x5CB5542AFA017779LL,0x5CB5542AFA017779LL,0x5CB5542AFA017779LL};
static volatile uint16_t g_8 = 0x0F2DL;
static uint16_t g_33[4] = {9UL,9UL,9UL,9UL};
static uint32_t g_37 = 0x534CE5FEL;
static uint16_t *g_39 = (void*)0;
static int8_t g_51 = 0x30L;
static uint32_t g_60 = 0x907F7A79L;
static volatile int8_t g_68 = 0xA7L;
static int8_t g_73 = (-1L);
static volatile uint64_t g_74 = 1UL;
static struct S1 g_79 = {-8080,1697,0};
static uint8_t g_85 = 252UL;
static int32_t *g_93[1] = {(void*)0};
static int32_t ** volatile g_92 = &g_93[0];
static int16_t g_97 = 0x3A61L;
static volatile union U2 *g_100 = (void*)0;
static volatile union U2 ** volatile g_101 = &g_100;
static int32_t ** volatile g_102 = &g_93[0];
static volatile union U2 g_109 = {0x5446L};
static uint8_t g_112 = 0x53L;
static uint8_t g_121 = 0x6FL;
static int32_t ** volatile g_151[3] = {&g_93[0],&g_93[0],&g_93[0]};
static union U2 g_192 = {0x0059L};
static int64_t g_239 = 0x326E328507D9A1DDLL;
static union U2 g_269 = {3L};
static int32_t g_274 = 0x696D5FB6L;
static int32_t g_275 = (-1L);
static volatile uint16_t * const  volatile * const  volatile * volatile g_277 = (void*)0;
static union U2 g_294 = {0x5A45L};
static uint8_t g_296 = 0x30L;
static const uint64_t  func_1(void);
static uint8_t  func_13(int32_t  p_14, int32_t  p_15, int32_t * p_16, int32_t * p_17, uint64_t  p_18);
static uint64_t  func_23(int32_t * p_24, const int32_t * p_25, int32_t  p_26, uint8_t  p_27, uint32_t  p_28);
static const uint64_t  func_1(void)
{
int32_t *l_2 = &g_3;
int32_t *l_4[2][1];
uint64_t l_308[2][1][3];
int64_t l_310 = 0x51AA0ECB53A35A2BLL;
uint64_t l_311 = 18446744073709551611UL;
int i, j, k;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 1; j++)
l_4[i][j] = &g_3;
}
for (i = 0; i < 2; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 3; k++)
l_308[i][j][k] = 0UL;
}
}
g_8--;
for (g_6 = 15; (g_6 <= (-18)); g_6--)
{
int64_t l_19[2];
int32_t *l_272 = (void*)0;
int32_t *l_273 = &g_274;
int32_t l_278[2];
int i;
for (i = 0; i < 2; i++)
l_19[i] = 0xABF8B243E5EC3521LL;
for (i = 0; i < 2; i++)
l_278[i] = 0xA30DCA21L;
}
for (g_239 = 2; (g_239 >= 0); g_239 -= 1)
{
uint16_t l_304 = 65535UL;
int32_t l_307 = 0xC0C754D6L;
int32_t l_309 = 0L;
l_309 ^= (safe_lshift_func_uint16_t_u_u(((safe_add_func_uint8_t_u_u((0L | (safe_div_func_uint64_t_u_u(l_304, g_294.f0))), (((safe_lshift_func_int16_t_s_u((0L ^ g_3), l_307)) < l_308[0][0][2]) | l_304))) == g_73), l_304));
}
++l_311;
return g_239;
}
static uint8_t  func_13(int32_t  p_14, int32_t  p_15, int32_t * p_16, int32_t * p_17, uint64_t  p_18)
{
return g_60;
}
static uint64_t  func_23(int32_t * p_24, const int32_t * p_25, int32_t  p_26, uint8_t  p_27, uint32_t  p_28)
{
uint16_t *l_32 = &g_33[1];
uint32_t *l_36 = &g_37;
int32_t l_52 = 0L;
const int8_t *l_66 = &g_51;
int32_t l_67 = 0x575434BBL;
uint32_t l_69 = 0xE8B88BB1L;
uint16_t *l_119 = &g_33[1];
uint16_t **l_167 = &l_32;
int32_t l_184 = (-7L);
int32_t l_186 = (-6L);
int32_t l_187 = 1L;
int32_t l_188 = 0xC60C70B8L;
int32_t l_198 = 0x713517DEL;
int32_t l_199 = 0x3B7A9B27L;
int32_t l_200 = 0xD11109A1L;
int32_t l_201[4] = {1L,1L,1L,1L};
uint64_t l_221 = 18446744073709551615UL;
int32_t l_240 = (-2L);
int i;
lbl_172:
if ((safe_sub_func_uint32_t_u_u(g_5[0][0][0], ((*l_36) = (+(((*l_32)--) > 0xF509L))))))
{
uint16_t **l_38 = (void*)0;
int32_t *l_45 = &g_6;
uint16_t ***l_48 = &l_38;
int8_t *l_49 = (void*)0;
int8_t *l_50 = &g_51;
int32_t *l_53 = &g_3;
int32_t *l_54 = &l_52;
int32_t *l_55 = &g_3;
int32_t *l_56 = (void*)0;
int32_t *l_57 = &g_3;
int32_t *l_58 = &g_3;
int32_t *l_59[2];
int8_t **l_63 = &l_49;
struct S1 l_98 = {209,1164,1};
uint8_t l_99[4][2] = {{1UL,0x78L},{1UL,1UL},{0x78L,1UL},{1UL,0x78L}};
int i, j;
for (i = 0; i < 2; i++)
l_59[i] = &g_3;
(*p_24) &= ((g_39 = l_32) == ((!(safe_sub_func_uint16_t_u_u((safe_div_func_int16_t_s_s((l_45 == (void*)0), (((*l_50) = (safe_add_func_uint32_t_u_u(((((*l_48) = &l_32) == (void*)0) , (*l_45)), 0L))) , (*l_45)))), l_52))) , (void*)0));
--g_60;
if ((0UL ^ (((*l_63) = l_49) != (((safe_lshift_func_uint16_t_u_u((p_26 <= l_52), 1)) > g_33[1]) , l_66))))
{
l_69--;
}
else
{
int16_t *l_96 = &g_97;
if (g_5[0][0][0])
{
int32_t l_72[4] = {(-5L),(-5L),(-5L),(-5L)};
uint8_t *l_84 = &g_85;
int i;
g_74++;
(*l_55) = g_7[2];
(*p_24) ^= g_7[0];
(*l_54) |= ((*l_53) , ((g_37 = ((safe_add_func_uint16_t_u_u((g_79 , (safe_rshift_func_int16_t_s_s(0xC2A7L, (safe_lshift_func_uint8_t_u_s(((*l_84)++), 3))))), ((safe_sub_func_uint32_t_u_u((safe_sub_func_uint64_t_u_u(0UL, g_68)), (*p_25))) && 4294967291UL))) >= g_6)) , 5L));
}
else
{
(*g_92) = &g_3;
}
if (((safe_sub_func_int16_t_s_s(((*l_96) = g_3), (l_98 , (p_27 != l_99[0][0])))) == p_26))
{
(*g_101) = g_100;
return g_74;
}
else
{
(*g_101) = (void*)0;
(*g_102) = (*g_92);
return (*l_57);
}
}
(*p_24) |= ((void*)0 != (**l_48));
}
else
{
return g_79.f2;
}
for (g_85 = 0; (g_85 >= 54); g_85 = safe_add_func_int8_t_s_s(g_85, 1))
{
uint64_t l_110 = 18446744073709551615UL;
uint64_t l_129 = 1UL;
int32_t **l_150 = (void*)0;
int32_t **l_152 = &g_93[0];
for (p_28 = (-11); (p_28 < 60); p_28 = safe_add_func_int32_t_s_s(p_28, 4))
{
int64_t l_107 = 0x37FB341928B54DF1LL;
uint16_t *l_120 = &g_33[1];
uint16_t **l_140[2];
uint16_t *** const l_139 = &l_140[0];
int16_t *l_141 = (void*)0;
int16_t *l_142 = &g_97;
int32_t *l_149[1][3][3] = {{{&g_3,(void*)0,(void*)0},{&g_3,(void*)0,(void*)0},{&g_3,(void*)0,(void*)0}}};
int i, j, k;
for (i = 0; i < 2; i++)
l_140[i] = (void*)0;
if (l_107)
{
uint8_t *l_111 = &g_112;
(*p_24) &= ((~((*l_111) = (g_109 , (p_26 , l_110)))) > (*g_39));
if ((*p_25))
continue;
}
else
{
(*p_24) = (0x30L > p_26);
(*p_24) &= (p_27 != ((((safe_mul_func_int16_t_s_s((safe_add_func_uint16_t_u_u(((l_119 != (g_33[2] , l_120)) | 0x8B1EB153L), g_121)), 3UL)) , 6UL) | p_27) == 0x6EL));
}
if ((*p_24))
{
uint32_t l_134 = 0x9C51A53AL;
(*p_24) ^= 0L;
(*p_24) = 0x887C424AL;
(*p_24) = (l_67 = (((void*)0 != &p_27) ^ ((!(safe_rshift_func_uint16_t_u_s(p_26, (safe_mod_func_int64_t_s_s(((safe_sub_func_uint16_t_u_u(((p_27 >= p_26) > 0x4F23DFB5L), 0L)) <= l_129), 0xFA7B1138347E9BEELL))))) , 0x4CB4L)));
(*p_24) = ((safe_add_func_int8_t_s_s((safe_mul_func_uint8_t_u_u((((*l_36) = 4294967294UL) >= ((*g_39) < ((0UL != l_110) , (*g_39)))), 0x0CL)), l_134)) != l_52);
}
else
{
return p_27;
}
(*p_24) = (safe_mod_func_uint32_t_u_u((g_7[2] == ((safe_rshift_func_uint16_t_u_s(((void*)0 != l_139), ((*l_142) = (g_6 <= 0x4074L)))) || l_110)), l_52));
p_26 |= ((*p_24) = (+(safe_div_func_int16_t_s_s(((!((((safe_rshift_func_int16_t_s_u((((((*g_102) = l_149[0][2][2]) == (void*)0) , p_28) & 0L), 10)) != 0xF0C4L) != 4294967287UL) < l_52)) > p_28), 6UL))));
}
(*l_152) = (*g_102);
(*p_24) = ((safe_div_func_int64_t_s_s((safe_sub_func_int64_t_s_s((safe_add_func_uint32_t_u_u((safe_mod_func_int32_t_s_s((safe_lshift_func_int16_t_s_u((safe_sub_func_int64_t_s_s((((void*)0 != (*g_101)) , p_26), (0x09CE989DL != 0x0BB9CBC2L))), 5)), 0xD635786DL)), 8L)), g_51)), g_51)) == l_52);
}
if ((6L | ((*g_39) > (safe_mod_func_int16_t_s_s((((*l_167) = &g_33[3]) == &g_8), (-6L))))))
{
int8_t *l_168 = &g_51;
int32_t l_169 = 0xAA0F7998L;
l_169 |= ((((void*)0 != &p_27) , ((*l_168) = (((g_97 <= (g_79.f1 > l_67)) && 0xB8L) != 0x6C188A167226A680LL))) >= p_26);
}
else
{
const int32_t l_175 = 0x4822C410L;
int32_t l_181 = 0L;
int32_t l_182 = 0x5468D307L;
int32_t l_183[2];
uint8_t l_189 = 255UL;
uint8_t l_203 = 255UL;
uint64_t *l_229 = &l_221;
int8_t *l_237 = &g_73;
int8_t **l_236 = &l_237;
int64_t *l_238 = &g_239;
int32_t *l_241 = &l_52;
int i;
for (i = 0; i < 2; i++)
l_183[i] = 0x47370D5CL;
for (p_28 = 28; (p_28 >= 33); ++p_28)
{
uint8_t l_173 = 0xAAL;
int32_t *l_178 = &l_67;
int32_t l_185[1][4];
int16_t l_202 = 0L;
uint16_t l_216[4][3];
int32_t *l_217 = &l_183[0];
int32_t *l_218 = &l_188;
int32_t *l_219 = &l_52;
int32_t *l_220 = &l_185[0][1];
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 4; j++)
l_185[i][j] = 0xD89940A8L;
}
for (i = 0; i < 4; i++)
{
for (j = 0; j < 3; j++)
l_216[i][j] = 8UL;
}
for (g_73 = 3; (g_73 >= 0); g_73 -= 1)
{
if (g_73)
goto lbl_172;
}
if (((*l_178) |= (((l_173 | (l_52 = (0xBE47ABF9L && ((+l_175) , ((safe_div_func_int16_t_s_s((((*p_24) <= (-8L)) < p_26), p_27)) | l_173))))) && 0x4C5A9456L) , 0x00607BE1L)))
{
int32_t *l_179 = &l_52;
int32_t *l_180[2];
int16_t l_197 = 4L;
int i;
for (i = 0; i < 2; i++)
l_180[i] = &l_52;
l_189++;
(*l_179) = (g_192 , ((((safe_rshift_func_uint8_t_u_u((((*l_36) = g_74) , g_33[1]), 7)) && ((((safe_add_func_int32_t_s_s(((*l_178) |= (g_74 == l_184)), g_37)) , g_3) & p_27) < p_28)) & g_79.f0) != p_26));
--l_203;
}
else
{
int32_t l_214 = 0x8787B1EFL;
int16_t l_215 = 0x9CA7L;
(*l_178) = (safe_sub_func_uint16_t_u_u(0xCA8FL, (safe_rshift_func_uint8_t_u_u(((((((safe_div_func_uint32_t_u_u(((safe_rshift_func_int8_t_s_u((((&p_26 == ((g_109 , (p_27 ^ (*p_25))) , (void*)0)) || l_214) && l_214), 4)) < 0x79L), l_214)) || l_215) != g_33[1]) , l_215) ^ 0xFF7825D7L) || 0x8BL), l_216[1][1]))));
}
for (p_27 = 0; (p_27 <= 1); p_27 += 1)
{
int i;
l_201[p_27] &= l_183[p_27];
}
l_221--;
}
(*l_241) |= (((safe_mod_func_uint32_t_u_u(((((safe_lshift_func_uint16_t_u_s((+(((*l_229) = 0x3B29E0AF0EF448E6LL) | 18446744073709551615UL)), 11)) , ((*l_238) &= (safe_add_func_int64_t_s_s(((safe_lshift_func_uint8_t_u_u((safe_mod_func_uint32_t_u_u((((*l_236) = (void*)0) != ((((void*)0 != &p_27) ^ g_79.f1) , &g_68)), 4294967293UL)), 0)) != 0xA2L), 6UL)))) , l_240) >= 0xE1F4L), (*p_24))) & g_5[2][0][0]) || 0x85ACL);
for (l_203 = (-3); (l_203 == 23); l_203++)
{
uint32_t l_268 = 0x88B616A7L;
for (g_51 = 0; (g_51 == (-24)); g_51 = safe_sub_func_int32_t_s_s(g_51, 6))
{
int16_t *l_248 = &g_97;
uint8_t l_267 = 0xBFL;
(*l_241) = (safe_mul_func_uint16_t_u_u((*g_39), ((*l_248) = 0xECFFL)));
(*p_24) &= (safe_mod_func_uint16_t_u_u(((safe_unary_minus_func_uint8_t_u((p_27 = (((*l_241) = 0xC094BD4EL) , p_28)))) <= (!((safe_div_func_int64_t_s_s(((((safe_mod_func_int64_t_s_s((safe_add_func_int64_t_s_s(((((safe_add_func_uint8_t_u_u((safe_div_func_uint32_t_u_u((safe_rshift_func_int8_t_s_u((safe_add_func_int64_t_s_s((l_267 , g_33[1]), l_268)), p_26)), p_26)), p_28)) , g_269) , l_267) == l_268), 18446744073709551615UL)), 0x86F106E5606840BBLL)) , 0x90L) > g_79.f2) != g_37), 0x046711D07B98909ELL)) >= 0x2EL))), (*g_39)));
(*p_24) = (safe_mod_func_int8_t_s_s(l_268, g_74));
}
(*l_241) = l_268;
return p_28;
}
}
(*p_24) = (-1L);
return l_187;
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
for (i = 0; i < 4; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 1; k++)
{
transparent_crc(g_5[i][j][k], "g_5[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_6, "g_6", print_hash_value);
for (i = 0; i < 4; i++)
{
transparent_crc(g_7[i], "g_7[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_8, "g_8", print_hash_value);
for (i = 0; i < 4; i++)
{
transparent_crc(g_33[i], "g_33[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_37, "g_37", print_hash_value);
transparent_crc(g_51, "g_51", print_hash_value);
transparent_crc(g_60, "g_60", print_hash_value);
transparent_crc(g_68, "g_68", print_hash_value);
transparent_crc(g_73, "g_73", print_hash_value);
transparent_crc(g_74, "g_74", print_hash_value);
transparent_crc(g_79.f0, "g_79.f0", print_hash_value);
transparent_crc(g_79.f1, "g_79.f1", print_hash_value);
transparent_crc(g_79.f2, "g_79.f2", print_hash_value);
transparent_crc(g_85, "g_85", print_hash_value);
transparent_crc(g_97, "g_97", print_hash_value);
transparent_crc(g_109.f0, "g_109.f0", print_hash_value);
transparent_crc(g_112, "g_112", print_hash_value);
transparent_crc(g_121, "g_121", print_hash_value);
transparent_crc(g_192.f0, "g_192.f0", print_hash_value);
transparent_crc(g_239, "g_239", print_hash_value);
transparent_crc(g_269.f0, "g_269.f0", print_hash_value);
transparent_crc(g_274, "g_274", print_hash_value);
transparent_crc(g_275, "g_275", print_hash_value);
transparent_crc(g_294.f0, "g_294.f0", print_hash_value);
transparent_crc(g_296, "g_296", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
