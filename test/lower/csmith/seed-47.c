/* csmith 2.3.0 --seed 47 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 2580424674112713298 */
// Options:   --seed 47 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
struct S0 {
const signed f0 : 22;
};
#pragma pack(push)
#pragma pack(1)
struct S1 {
struct S0  f0;
const volatile uint32_t  f1;
uint8_t  f2;
int8_t  f3;
volatile int8_t  f4;
volatile int8_t  f5;
};
#pragma pack(pop)
#pragma pack(push)
#pragma pack(1)
struct S2 {
signed f0 : 18;
const unsigned f1 : 12;
};
#pragma pack(pop)
union U4 {
signed f0 : 6;
int8_t * volatile  f1;
volatile int64_t  f2;
volatile int32_t  f3;
int16_t  f4;
};
static int32_t g_2 = 0L;
static int32_t g_6 = 3L;
static int8_t g_29 = 9L;
static struct S2 g_30 = {-155,58};
static int32_t g_62 = 0x94407742L;
static int32_t *g_64 = &g_6;
static int32_t ** volatile g_63[3] = {&g_64,&g_64,&g_64};
static int32_t ** volatile g_65 = &g_64;
static uint16_t g_78 = 0xC17AL;
static int64_t g_88 = 0x7A3554F437236CF9LL;
static struct S1 g_89 = {{506},0x977603CCL,0xEDL,0x17L,-3L,-10L};
static int64_t g_91 = 1L;
static int8_t *g_107[4] = {&g_29,&g_29,&g_29,&g_29};
static int8_t **g_106 = &g_107[2];
static int8_t ***g_105 = &g_106;
static int64_t g_122 = (-1L);
static struct S1 g_128 = {{-1832},1UL,250UL,0L,0x82L,0L};
static const uint16_t *g_134 = &g_78;
static const uint16_t **g_133 = &g_134;
static int32_t ** volatile g_138[1] = {&g_64};
static int16_t g_156 = 0x0671L;
static union U4 g_193[3][3] = {{{0L},{0L},{0L}},{{0L},{-1L},{0L}},{{0L},{0L},{0L}}};
static union U4 ** volatile g_194 = (void*)0;
static union U4 *g_196 = &g_193[1][2];
static union U4 ** volatile g_195 = &g_196;
static int32_t ** volatile g_254[4] = {&g_64,&g_64,&g_64,&g_64};
static int32_t ** volatile g_255[2][1] = {{&g_64},{&g_64}};
static uint32_t  func_1(void);
static int32_t * func_17(int32_t * p_18, uint16_t  p_19, int8_t * p_20, struct S2  p_21, uint32_t  p_22);
static int32_t  func_31(struct S2  p_32, uint16_t  p_33);
static uint32_t  func_1(void)
{
uint8_t l_27 = 0xD5L;
uint8_t *l_227 = &l_27;
uint8_t **l_226 = &l_227;
int32_t l_228 = 1L;
int32_t l_245[4] = {0xD3816BA2L,0xD3816BA2L,0xD3816BA2L,0xD3816BA2L};
uint32_t l_246 = 0xD6E4C45BL;
int32_t **l_256[2];
int i;
for (i = 0; i < 2; i++)
l_256[i] = &g_64;
for (g_2 = 0; (g_2 < (-18)); g_2 = safe_sub_func_uint64_t_u_u(g_2, 1))
{
int32_t *l_5 = &g_6;
int32_t *l_7 = &g_6;
int32_t *l_8 = (void*)0;
int32_t l_9 = 0x0488F4F3L;
int32_t *l_10 = (void*)0;
int32_t *l_11 = &g_6;
int32_t *l_12[2][4];
uint32_t l_13 = 0xDC6B79DFL;
const uint64_t l_16 = 0x5EEC80F219A6FDD8LL;
int8_t *l_28 = &g_29;
struct S2 *l_242 = &g_30;
struct S2 **l_241 = &l_242;
uint16_t * const *l_244 = (void*)0;
uint16_t * const **l_243 = &l_244;
int i, j;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 4; j++)
l_12[i][j] = &l_9;
}
l_13--;
if (((l_16 , func_17(&g_6, (safe_mul_func_uint16_t_u_u((safe_add_func_uint8_t_u_u(l_27, l_27)), g_6)), l_28, g_30, g_2)) == &g_2))
{
for (g_91 = (-28); (g_91 > (-11)); g_91++)
{
int16_t *l_221 = (void*)0;
int16_t *l_222 = (void*)0;
int16_t *l_223 = &g_193[1][2].f4;
if (l_27)
break;
(*l_11) = ((safe_lshift_func_int16_t_s_s(((*l_223) = (safe_div_func_uint16_t_u_u(0UL, (safe_add_func_int32_t_s_s(0xF7898A18L, ((*l_5) & (safe_rshift_func_int16_t_s_u(g_88, 2)))))))), 9)) ^ g_128.f4);
(*g_64) = (safe_mod_func_int64_t_s_s(((l_226 != (g_89.f0 , &l_227)) != (((g_30.f1 , (*g_134)) == 0xFD6FL) || g_89.f3)), g_30.f0));
}
}
else
{
int32_t l_229 = 5L;
int32_t l_230 = 0xA9DAF5CFL;
int32_t l_231 = 0x2E7622B3L;
int32_t l_232[3][1][3] = {{{(-9L),1L,(-9L)}},{{0xAD49D263L,0xAD49D263L,0xAD49D263L}},{{(-9L),1L,(-9L)}}};
uint8_t l_233 = 0x9AL;
int i, j, k;
l_228 |= ((*l_5) = (*g_64));
if ((**g_65))
break;
l_233++;
for (g_128.f2 = 0; (g_128.f2 <= 43); g_128.f2++)
{
uint16_t l_238 = 1UL;
++l_238;
(*g_64) = 0x4C9280EBL;
(*g_64) = (l_241 != (void*)0);
if (l_228)
continue;
}
}
(*l_243) = (void*)0;
--l_246;
}
(*g_64) = (((g_89.f5 > (safe_unary_minus_func_int8_t_s(l_228))) != ((safe_mul_func_int16_t_s_s(((0xF6L > (safe_mul_func_int16_t_s_s(l_27, g_30.f1))) , g_89.f0.f0), l_228)) , 0xF2EE7861L)) , 0x8DEA3B1EL);
(*g_65) = &l_245[2];
return g_128.f2;
}
static int32_t * func_17(int32_t * p_18, uint16_t  p_19, int8_t * p_20, struct S2  p_21, uint32_t  p_22)
{
uint32_t l_34 = 4294967295UL;
int32_t l_42[4][3] = {{0x7BC41BBBL,0x7BC41BBBL,0x7BC41BBBL},{0L,(-4L),0L},{0x7BC41BBBL,0x7BC41BBBL,0x7BC41BBBL},{0L,(-4L),0L}};
uint32_t l_44[1];
int8_t l_72 = 0xC8L;
const uint16_t *l_129 = &g_78;
int32_t l_148 = (-1L);
int8_t ***l_153 = &g_106;
uint8_t * const *l_176 = (void*)0;
uint64_t l_183 = 7UL;
uint32_t l_208 = 0x3F9E9DA0L;
int i, j;
for (i = 0; i < 1; i++)
l_44[i] = 0x5F2FE868L;
lbl_167:
(*p_18) = (*p_18);
if (func_31(g_30, l_34))
{
int32_t *l_40 = &g_6;
int32_t *l_41 = &g_6;
int32_t *l_43[1];
int8_t ***l_112 = &g_106;
uint64_t l_150 = 0UL;
struct S0 l_166 = {1840};
int i;
for (i = 0; i < 1; i++)
l_43[i] = &g_6;
--l_44[0];
lbl_117:
if (((safe_unary_minus_func_uint64_t_u((safe_add_func_uint64_t_u_u((g_62 |= (safe_rshift_func_int16_t_s_s(((((safe_sub_func_uint16_t_u_u((safe_lshift_func_int16_t_s_u((safe_rshift_func_uint16_t_u_s((&g_2 == (void*)0), (g_2 >= ((safe_sub_func_int8_t_s_s(((safe_lshift_func_uint8_t_u_s(((((void*)0 != &g_6) , (*l_40)) ^ g_6), 4)) == 0x2EA1L), 8UL)) , p_19)))), l_44[0])), g_2)) <= 0xA6L) && g_30.f0) & 0x67L), 15))), g_2)))) == 0x7789L))
{
uint32_t l_67[4][4][3] = {{{0UL,0x730C4096L,0x2F2FDD04L},{0x01FE44AAL,0xAB70C687L,0xEC62D7FAL},{18446744073709551615UL,0x0AAC82C1L,0xFF9B1116L},{0x0AAC82C1L,0x0AAC82C1L,0xA2A5EA89L}},{{0xC113E7BEL,0xAB70C687L,0UL},{0x604C9466L,0x730C4096L,0UL},{0xFF9B1116L,0x4C010B49L,18446744073709551612UL},{0xAB70C687L,0x604C9466L,0UL}},{{0xEC62D7FAL,0x2F2FDD04L,0UL},{0x3003F861L,0xEC62D7FAL,0xA2A5EA89L},{0xFD7DC893L,0xFF9B1116L,0xFF9B1116L},{0xFD7DC893L,0xA2A5EA89L,0xEC62D7FAL}},{{0x3003F861L,0UL,0x2F2FDD04L},{0xEC62D7FAL,0UL,0x604C9466L},{0xAB70C687L,18446744073709551612UL,0x4C010B49L},{0xFF9B1116L,0UL,0x730C4096L}}};
int64_t *l_87 = &g_88;
int64_t *l_90 = &g_91;
int32_t l_98 = 0x02F563EDL;
int i, j, k;
(*g_65) = p_18;
if ((+(*p_18)))
{
uint16_t *l_77[3][3] = {{&g_78,&g_78,&g_78},{&g_78,&g_78,&g_78},{&g_78,&g_78,&g_78}};
int i, j;
--l_67[1][1][2];
(*l_40) = (safe_mul_func_int16_t_s_s((l_72 < ((safe_lshift_func_uint16_t_u_u(g_6, 5)) >= (safe_div_func_int64_t_s_s(0L, (((p_19 = p_22) , p_21.f1) && p_21.f1))))), p_21.f1));
}
else
{
int8_t **l_79 = (void*)0;
int8_t ***l_80 = &l_79;
(*l_80) = l_79;
if (g_29)
goto lbl_117;
}
(*p_18) = ((safe_add_func_uint32_t_u_u((safe_sub_func_int8_t_s_s(((safe_mod_func_int64_t_s_s(((*l_87) = (p_18 != p_18)), ((*l_90) &= ((g_89 , p_21.f0) ^ g_2)))) | l_44[0]), g_78)), g_89.f2)) < l_67[1][3][1]);
l_98 ^= ((((safe_sub_func_int32_t_s_s(0xB3423B0CL, (*g_64))) != (((*l_87) = (((safe_mul_func_int8_t_s_s(((*p_20) = (safe_rshift_func_int8_t_s_s((0xC8L & 1L), 1))), g_30.f0)) & p_21.f0) , l_44[0])) || l_67[1][1][2])) >= 18446744073709551615UL) , (*g_64));
}
else
{
int8_t *l_103 = &g_29;
int8_t **l_102 = &l_103;
int8_t ***l_101 = &l_102;
int32_t l_115 = 1L;
int32_t **l_116 = &l_41;
for (g_89.f3 = 0; (g_89.f3 <= 16); g_89.f3++)
{
int8_t ****l_104[4][3][1] = {{{(void*)0},{&l_101},{(void*)0}},{{&l_101},{(void*)0},{&l_101}},{{(void*)0},{&l_101},{(void*)0}},{{&l_101},{(void*)0},{&l_101}}};
int64_t *l_108[1][1][4] = {{{&g_91,&g_91,&g_91,&g_91}}};
int32_t l_109 = 0xF173AA33L;
int i, j, k;
(*l_40) = ((*l_41) , ((l_109 = ((g_105 = l_101) == &g_106)) || 0xDBD8298C9807A6E4LL));
l_115 &= (safe_sub_func_uint32_t_u_u((((p_19 , l_112) != &l_102) < (safe_lshift_func_uint8_t_u_u(252UL, g_6))), (*l_40)));
return p_18;
}
(*l_116) = l_41;
}
if (((((((p_21.f0 || (safe_sub_func_uint32_t_u_u(((g_122 = (safe_add_func_int64_t_s_s(g_89.f5, (6UL ^ 0xA87E759864EC0B5BLL)))) || g_2), 4294967295UL))) >= p_19) != 0x13856DD1CD03AD18LL) | (*p_20)) & l_42[0][0]) , l_72))
{
uint8_t *l_123 = &g_89.f2;
uint8_t *l_130 = (void*)0;
(*g_64) = ((l_42[0][0] = (((*l_123) = 255UL) , (safe_mod_func_int16_t_s_s((249UL == (safe_add_func_uint32_t_u_u((((g_128 , ((void*)0 == l_129)) , p_22) != p_21.f1), (*p_18)))), (*l_40))))) && l_42[3][0]);
}
else
{
const uint16_t **l_136[2];
const uint16_t **l_137 = (void*)0;
int i;
for (i = 0; i < 2; i++)
l_136[i] = &l_129;
for (g_122 = 0; (g_122 > (-7)); g_122 = safe_sub_func_int16_t_s_s(g_122, 5))
{
const uint16_t ***l_135[2][1][2] = {{{&g_133,&g_133}},{{&g_133,&g_133}}};
int i, j, k;
l_137 = (l_136[1] = g_133);
return l_40;
}
if (g_29)
goto lbl_117;
}
for (g_88 = 0; (g_88 <= 2); g_88 += 1)
{
int32_t **l_139 = &g_64;
struct S2 *l_141 = &g_30;
struct S2 **l_140 = &l_141;
int32_t l_146[1][3][4];
int64_t l_149 = 0xB98E7B1A39021D3DLL;
int8_t ** const *l_154 = &g_106;
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 3; j++)
{
for (k = 0; k < 4; k++)
l_146[i][j][k] = 0x65D8E466L;
}
}
(*l_139) = p_18;
(*l_140) = &p_21;
(**l_139) = (**l_139);
if (l_34)
{
int8_t *l_144 = &g_128.f3;
uint8_t *l_145 = &g_89.f2;
int32_t l_147[2][2];
int i, j;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 2; j++)
l_147[i][j] = 0xE84E00C6L;
}
(*g_64) &= (safe_rshift_func_uint8_t_u_s(((*l_145) = (l_144 != l_144)), 2));
l_150--;
}
else
{
(*l_139) = (*l_139);
}
for (g_78 = 0; (g_78 <= 0); g_78 += 1)
{
uint64_t *l_155[3][2];
int32_t l_157 = 0x569C0FF0L;
int i, j;
for (i = 0; i < 3; i++)
{
for (j = 0; j < 2; j++)
l_155[i][j] = &l_150;
}
l_157 &= (l_42[g_88][g_88] != ((*g_64) |= (((l_153 == l_154) <= ((g_156 = p_21.f0) >= g_89.f4)) | l_42[g_88][g_88])));
l_157 &= (safe_lshift_func_uint8_t_u_u(((safe_div_func_uint32_t_u_u((safe_mul_func_int16_t_s_s(p_21.f1, (safe_mod_func_uint64_t_u_u(((p_20 != p_20) & (((((l_166 , p_21.f0) , &g_106) == (void*)0) < 0x08C67EB7L) <= 0xA2BE6E4037C9437CLL)), 0xFE86CE72152D3AD3LL)))), (*p_18))) ^ g_89.f4), g_128.f0.f0));
p_21.f0 &= (*g_64);
if (l_157)
goto lbl_167;
}
}
}
else
{
int32_t l_168 = 1L;
uint8_t l_173[1];
int32_t l_180[1];
int32_t l_181 = (-9L);
uint64_t *l_191 = &l_183;
int32_t l_198 = 0xDE4A09EEL;
int16_t l_202 = (-7L);
uint32_t l_203 = 0x10C0132FL;
int i;
for (i = 0; i < 1; i++)
l_173[i] = 8UL;
for (i = 0; i < 1; i++)
l_180[i] = 0x8D74773DL;
for (l_148 = 0; (l_148 <= 2); l_148 += 1)
{
int32_t *l_178 = &g_62;
int32_t *l_179[4];
int32_t l_182[2];
const int16_t l_188[4] = {(-7L),(-7L),(-7L),(-7L)};
uint64_t *l_190 = &l_183;
uint64_t **l_189 = &l_190;
int i;
for (i = 0; i < 4; i++)
l_179[i] = &g_6;
for (i = 0; i < 2; i++)
l_182[i] = 0x6BF42725L;
for (l_72 = 2; (l_72 >= 0); l_72 -= 1)
{
int32_t *l_169 = &l_42[2][1];
int32_t *l_170 = &g_62;
int32_t *l_171 = &g_62;
int32_t *l_172 = (void*)0;
uint8_t * const **l_177 = &l_176;
int i, j;
--l_173[0];
(*l_177) = l_176;
}
++l_183;
if ((((*p_20) = (safe_lshift_func_int8_t_s_s(((l_188[0] == (p_21.f0 , 0xFDD12565L)) | (((((*l_189) = &l_183) != l_191) != p_22) , p_21.f0)), (**g_106)))) | 0x54L))
{
union U4 * const l_192 = &g_193[1][2];
struct S1 *l_197 = (void*)0;
int32_t l_199 = 0x9C1C68E2L;
int32_t l_200 = 0x1C866570L;
int32_t l_201[2][3][3] = {{{1L,0L,1L},{6L,1L,1L},{5L,0L,5L}},{{6L,6L,1L},{1L,0L,1L},{6L,1L,1L}}};
int i, j, k;
(*g_195) = l_192;
l_197 = &g_128;
if ((*g_64))
continue;
l_203++;
}
else
{
int32_t **l_206 = &l_179[1];
(*l_206) = p_18;
if ((*p_18))
continue;
}
for (g_62 = 2; (g_62 >= 0); g_62 -= 1)
{
int32_t l_207 = 8L;
int i, j;
l_208++;
return (*g_65);
}
}
}
return p_18;
}
static int32_t  func_31(struct S2  p_32, uint16_t  p_33)
{
int32_t *l_35 = &g_6;
(*l_35) = 0x72327932L;
for (g_29 = 7; (g_29 > 2); --g_29)
{
uint32_t l_38 = 4294967295UL;
int32_t l_39 = 2L;
(*l_35) = l_38;
if (g_6)
break;
(*l_35) &= l_39;
}
return p_32.f0;
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
transparent_crc(g_6, "g_6", print_hash_value);
transparent_crc(g_29, "g_29", print_hash_value);
transparent_crc(g_30.f0, "g_30.f0", print_hash_value);
transparent_crc(g_30.f1, "g_30.f1", print_hash_value);
transparent_crc(g_62, "g_62", print_hash_value);
transparent_crc(g_78, "g_78", print_hash_value);
transparent_crc(g_88, "g_88", print_hash_value);
transparent_crc(g_89.f0.f0, "g_89.f0.f0", print_hash_value);
transparent_crc(g_89.f1, "g_89.f1", print_hash_value);
transparent_crc(g_89.f2, "g_89.f2", print_hash_value);
transparent_crc(g_89.f3, "g_89.f3", print_hash_value);
transparent_crc(g_89.f4, "g_89.f4", print_hash_value);
transparent_crc(g_89.f5, "g_89.f5", print_hash_value);
transparent_crc(g_91, "g_91", print_hash_value);
transparent_crc(g_122, "g_122", print_hash_value);
transparent_crc(g_128.f0.f0, "g_128.f0.f0", print_hash_value);
transparent_crc(g_128.f1, "g_128.f1", print_hash_value);
transparent_crc(g_128.f2, "g_128.f2", print_hash_value);
transparent_crc(g_128.f3, "g_128.f3", print_hash_value);
transparent_crc(g_128.f4, "g_128.f4", print_hash_value);
transparent_crc(g_128.f5, "g_128.f5", print_hash_value);
transparent_crc(g_156, "g_156", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
