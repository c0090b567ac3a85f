/* csmith 2.3.0 --seed 37 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 15491949464593874186 */
// Options:   --seed 37 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
union U0 {
uint64_t  f0;
volatile int32_t  f1;
int8_t * volatile  f2;
};
union U2 {
volatile uint16_t  f0;
volatile unsigned f1 : 26;
};
static int32_t g_2 = 0x50E6DA50L;
static volatile int32_t g_6[1][4][4] = {{{4L,0x03D9B950L,(-8L),(-8L)},{0x15362DAAL,0x15362DAAL,4L,(-8L)},{(-8L),0x03D9B950L,(-8L),4L},{(-8L),4L,4L,(-8L)}}};
static volatile int32_t g_7 = 9L;
static volatile int32_t g_8 = 0x420452A2L;
static int32_t g_9 = (-1L);
static int8_t g_37 = 0x5BL;
static union U2 g_41 = {1UL};
static union U2 *g_40 = &g_41;
static union U2 ** volatile g_39 = &g_40;
static int16_t g_47 = 0xD184L;
static int32_t g_49 = (-5L);
static union U0 g_68 = {0x6C71F3EC1DEC27F6LL};
static union U0 * volatile *g_69 = (void*)0;
static union U2 g_74 = {65527UL};
static int32_t * volatile g_109 = &g_49;
static uint32_t g_143 = 4294967294UL;
static int32_t *g_150 = &g_2;
static int32_t ** volatile g_149 = &g_150;
static const int8_t *g_161 = &g_37;
static const int8_t **g_160 = &g_161;
static const int8_t ***g_159 = &g_160;
static int32_t g_167 = (-3L);
static int32_t * volatile g_171 = &g_49;
static uint8_t g_174 = 0UL;
static int8_t g_240 = (-10L);
static int32_t *g_262 = &g_2;
static int32_t ** volatile g_267 = &g_262;
static int32_t ***g_275 = (void*)0;
static uint16_t  func_1(void);
static int32_t * func_10(int32_t * p_11, int8_t  p_12, int32_t  p_13, uint16_t  p_14);
static int32_t * func_19(int32_t * p_20);
static uint16_t  func_1(void)
{
int16_t l_5[1][1];
uint32_t l_179 = 5UL;
int32_t l_190 = 0xE1C92445L;
int32_t l_191 = 0L;
int32_t l_192[1];
int8_t l_270 = 0xA9L;
int32_t **l_274 = &g_262;
int32_t ***l_273 = &l_274;
int32_t *l_276 = &g_49;
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
l_5[i][j] = 1L;
}
for (i = 0; i < 1; i++)
l_192[i] = 1L;
for (g_2 = 29; (g_2 < (-6)); g_2 = safe_sub_func_int8_t_s_s(g_2, 1))
{
uint32_t l_18 = 0x448112DEL;
int32_t l_181 = (-1L);
int32_t l_185[3];
int32_t l_215 = (-1L);
uint16_t l_230 = 0x12A1L;
uint8_t *l_235 = &g_174;
int8_t l_256 = 0x82L;
int i;
for (i = 0; i < 3; i++)
l_185[i] = 0L;
for (g_9 = 0; (g_9 >= 0); g_9 -= 1)
{
int32_t **l_148 = (void*)0;
const int8_t ***l_162 = &g_160;
const int8_t ****l_163 = &g_159;
int8_t *l_164 = &g_37;
int32_t *l_168 = (void*)0;
int i, j;
(*g_149) = func_10(&g_2, l_5[g_9][g_9], (+(safe_div_func_int16_t_s_s(((g_2 & g_2) , l_18), l_5[0][0]))), l_18);
l_168 = ((safe_rshift_func_int8_t_s_u((safe_rshift_func_int8_t_s_s((safe_div_func_uint8_t_u_u((safe_lshift_func_uint8_t_u_s((((((*l_164) = ((((*l_163) = (l_162 = g_159)) == (void*)0) == 0xB2L)) & (g_167 = (safe_lshift_func_int8_t_s_s((g_68 , 0x83L), g_49)))) || l_5[0][0]) | 3UL), 7)), l_5[g_9][g_9])), l_18)), g_49)) , (void*)0);
}
for (g_47 = 0; (g_47 == 7); g_47 = safe_add_func_uint8_t_u_u(g_47, 6))
{
int32_t **l_172 = &g_150;
uint8_t *l_173 = &g_174;
uint8_t l_177 = 7UL;
int32_t l_193 = 0x7CCC4FC2L;
int32_t l_194 = (-1L);
int32_t l_195[4][1][4] = {{{0xAA812206L,0xAA812206L,0x0A30F14BL,0xAA812206L}},{{0xAA812206L,(-1L),(-1L),0xAA812206L}},{{(-1L),0xAA812206L,(-1L),(-1L)}},{{0xAA812206L,0xAA812206L,0x0A30F14BL,0xAA812206L}}};
int64_t l_228[4] = {1L,1L,1L,1L};
int i, j, k;
(*g_171) = (*g_150);
(*l_172) = (*g_149);
if (((((*l_173) = g_2) , &g_160) != ((((safe_sub_func_uint32_t_u_u((250UL == (((l_177 , g_74) , (**l_172)) > l_18)), l_5[0][0])) , 0xC89D1CEE3CB9E092LL) < (**l_172)) , (void*)0)))
{
const uint32_t l_178 = 6UL;
int32_t *l_180 = &g_49;
int32_t *l_182 = (void*)0;
int32_t *l_183 = &g_49;
int32_t *l_184 = &g_49;
int32_t *l_186 = &g_9;
int32_t *l_187 = (void*)0;
int32_t *l_188 = (void*)0;
int32_t *l_189[3];
int32_t l_196 = 1L;
uint32_t l_197 = 4294967295UL;
int i;
for (i = 0; i < 3; i++)
l_189[i] = &g_9;
l_179 = l_178;
++l_197;
(*l_183) = (safe_mod_func_uint32_t_u_u(4294967295UL, (~(((safe_rshift_func_uint16_t_u_s(((((void*)0 != (*g_159)) != 0x202512B007968B85LL) <= 65535UL), 8)) >= l_181) & g_37))));
}
else
{
uint16_t l_207 = 0x0F48L;
l_195[0][0][1] = (safe_rshift_func_int8_t_s_u(l_207, 3));
if ((*g_171))
continue;
}
for (l_194 = 0; (l_194 == 18); l_194 = safe_add_func_uint64_t_u_u(l_194, 5))
{
int32_t *l_210 = &l_193;
int32_t *l_211 = &l_195[1][0][1];
int32_t *l_212 = (void*)0;
int32_t l_213 = 6L;
int32_t *l_214 = &l_190;
int32_t *l_216 = (void*)0;
int32_t l_217 = 0L;
int32_t *l_218 = &l_195[1][0][0];
int32_t *l_219 = &l_181;
int32_t *l_220 = &l_195[2][0][2];
int32_t *l_221 = &l_192[0];
int32_t *l_222 = &l_213;
int32_t *l_223 = (void*)0;
int32_t *l_224 = &l_213;
int16_t l_225[4];
int32_t *l_226 = &l_185[1];
int32_t l_227 = 6L;
int32_t *l_229[1][4][2] = {{{&l_190,&l_190},{&l_190,&l_190},{&l_190,&l_190},{&l_190,&l_190}}};
int i, j, k;
for (i = 0; i < 4; i++)
l_225[i] = 0x0539L;
l_230++;
(*g_149) = (*g_149);
}
}
if ((safe_mul_func_uint8_t_u_u((++(*l_235)), (safe_rshift_func_uint16_t_u_u((g_240 = l_181), 1)))))
{
int32_t *l_241 = (void*)0;
int32_t *l_242 = &l_185[1];
uint16_t *l_245 = &l_230;
int32_t l_255 = 0x8BC31AB2L;
int32_t l_257 = (-4L);
int32_t l_258 = 0x06E9062DL;
(*l_242) &= l_190;
(*l_242) &= (safe_lshift_func_int16_t_s_u(g_143, ((*l_245)--)));
for (l_18 = 24; (l_18 > 53); ++l_18)
{
int32_t *l_250 = (void*)0;
int32_t *l_251 = (void*)0;
int32_t *l_252 = &l_192[0];
int32_t *l_253 = &l_215;
int32_t *l_254[4];
uint8_t l_259 = 1UL;
int32_t **l_266 = (void*)0;
int i;
for (i = 0; i < 4; i++)
l_254[i] = &l_185[1];
l_259--;
(*g_267) = func_10(g_262, l_192[0], (safe_add_func_uint64_t_u_u(0x8B888BF66D74F382LL, (+(g_41.f0 > 0xBCL)))), l_192[0]);
}
}
else
{
int16_t l_271 = 0xC636L;
int32_t *l_272 = &g_49;
if (l_190)
break;
(*l_272) |= ((safe_sub_func_int16_t_s_s((((g_74.f0 || g_6[0][2][0]) < l_270) | l_271), 0UL)) & l_270);
(*l_272) |= 0xECD1DA0BL;
}
}
g_275 = l_273;
(*g_150) = ((*l_276) &= (**g_267));
return g_143;
}
static int32_t * func_10(int32_t * p_11, int8_t  p_12, int32_t  p_13, uint16_t  p_14)
{
int32_t *l_48 = &g_49;
int32_t l_53 = 0xA38AD7B5L;
int32_t l_55 = 0L;
int32_t l_58 = 0x26164A3CL;
int32_t l_60 = 0x46DA0476L;
int32_t l_61 = 0xFC6D38C1L;
int32_t l_62[4][2][3] = {{{3L,0x44EC192DL,0x44EC192DL},{0x5C1F9A20L,0x2F72762BL,0x5C1F9A20L}},{{3L,3L,0x44EC192DL},{0xEA335EF5L,0x2F72762BL,0xEA335EF5L}},{{3L,0x44EC192DL,0x44EC192DL},{0x5C1F9A20L,0x2F72762BL,0x5C1F9A20L}},{{3L,3L,0x44EC192DL},{0xEA335EF5L,0x2F72762BL,0xEA335EF5L}}};
uint32_t l_63[3];
int i, j, k;
for (i = 0; i < 3; i++)
l_63[i] = 18446744073709551610UL;
for (p_13 = 0; (p_13 >= 0); p_13 -= 1)
{
int8_t l_54 = 0x8EL;
int32_t l_56 = 0L;
int32_t l_57 = 3L;
int32_t l_59[3][4][3] = {{{0x8302A6F4L,0L,0xA6B6B07CL},{0x145C15DCL,0L,0L},{1L,0L,0L},{0x8302A6F4L,0L,0xA6B6B07CL}},{{0x145C15DCL,0L,0L},{1L,0L,0L},{0x8302A6F4L,0L,0xA6B6B07CL},{0x145C15DCL,0L,0L}},{{1L,0L,0L},{0x8302A6F4L,0L,0xA6B6B07CL},{0x145C15DCL,0L,0L},{1L,0L,0L}}};
uint64_t l_95 = 0x35FAD4334ECE7258LL;
const int8_t **l_103 = (void*)0;
int i, j, k;
if ((*p_11))
break;
l_48 = func_19(&g_9);
if (((safe_mod_func_int64_t_s_s(((1UL <= (-7L)) && (*p_11)), p_14)) ^ p_13))
{
int32_t *l_52[1];
union U0 *l_67 = &g_68;
union U0 **l_66 = &l_67;
int i;
for (i = 0; i < 1; i++)
l_52[i] = &g_49;
--l_63[2];
(*l_66) = (void*)0;
if ((*p_11))
break;
l_60 = (p_14 != ((void*)0 == g_69));
}
else
{
int32_t l_80 = (-7L);
const int8_t *l_87 = &g_37;
int32_t l_88 = 0L;
union U2 *l_101 = &g_74;
if ((safe_div_func_uint32_t_u_u((safe_sub_func_int64_t_s_s((g_74 , (-3L)), ((safe_unary_minus_func_int8_t_s((safe_div_func_uint64_t_u_u(g_68.f0, (safe_div_func_int8_t_s_s((*l_48), l_80)))))) <= l_80))), 0x80E55F7EL)))
{
int32_t l_84 = 0x3D67E142L;
l_80 = (safe_unary_minus_func_uint8_t_u((safe_lshift_func_uint16_t_u_u((*l_48), l_84))));
}
else
{
int32_t *l_89 = &l_61;
int32_t *l_90[1];
int8_t *l_96 = &l_54;
union U2 **l_102 = &l_101;
int i;
for (i = 0; i < 1; i++)
l_90[i] = &g_49;
l_55 = (l_62[0][1][1] = ((*l_89) = (((*l_48) , &g_37) == ((safe_mod_func_uint32_t_u_u(((l_88 |= ((&l_54 == l_87) < p_14)) || p_14), g_68.f1)) , &l_54))));
g_49 ^= (safe_div_func_uint32_t_u_u((safe_lshift_func_uint16_t_u_s(((0xF4L >= (((((*l_96) = l_95) >= (((*l_102) = ((((safe_lshift_func_uint8_t_u_u((g_68 , ((((safe_mod_func_uint32_t_u_u(p_12, 0xA24B92E7L)) >= (*l_48)) > g_7) == 0L)), p_13)) , g_7) , (*l_89)) , l_101)) == (void*)0)) && (-1L)) | (*p_11))) , g_8), 7)), l_88));
if (g_41.f0)
continue;
if (g_41.f0)
continue;
}
if ((*p_11))
{
const int8_t ***l_104 = &l_103;
int32_t l_105 = 0x7C6D75ADL;
int32_t *l_106[2][1][1];
int i, j, k;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 1; k++)
l_106[i][j][k] = &l_55;
}
}
(*l_104) = l_103;
l_105 ^= (-1L);
l_88 |= (-6L);
if (g_74.f0)
break;
}
else
{
int32_t **l_107 = (void*)0;
int32_t **l_108 = (void*)0;
g_109 = (void*)0;
l_53 ^= 5L;
g_109 = (void*)0;
}
}
for (l_53 = 0; (l_53 >= 0); l_53 -= 1)
{
uint32_t l_121 = 0UL;
for (g_47 = 0; (g_47 <= 0); g_47 += 1)
{
return &g_2;
}
for (p_14 = 0; (p_14 <= 0); p_14 += 1)
{
int32_t *l_110 = &g_49;
union U0 *l_114 = &g_68;
union U0 **l_113 = &l_114;
int8_t *l_115 = &g_37;
int32_t *l_118 = &l_59[1][3][0];
int32_t *l_119 = (void*)0;
int32_t *l_120[1];
int i, j, k;
for (i = 0; i < 1; i++)
l_120[i] = &l_56;
(*l_110) |= g_6[l_53][l_53][p_13];
(*l_110) &= (safe_lshift_func_uint8_t_u_s(p_12, ((*l_115) ^= (((*l_113) = &g_68) == (void*)0))));
(*l_110) |= (safe_add_func_uint32_t_u_u(4294967292UL, (-1L)));
--l_121;
}
if ((*p_11))
break;
}
}
if (((((!(g_6[0][3][2] != (*l_48))) && (*l_48)) != 247UL) , 0L))
{
uint8_t l_141[4];
uint32_t *l_142 = &g_143;
int32_t *l_144 = &l_62[0][1][1];
int i;
for (i = 0; i < 4; i++)
l_141[i] = 1UL;
(*l_144) |= (safe_add_func_int64_t_s_s(((safe_rshift_func_uint8_t_u_s(((safe_rshift_func_uint16_t_u_u((p_14 >= ((safe_add_func_uint8_t_u_u((((safe_mod_func_uint32_t_u_u((safe_sub_func_uint8_t_u_u(((((((*l_142) ^= (((((((0x9632L > g_9) && ((safe_mod_func_uint32_t_u_u((safe_sub_func_int16_t_s_s(((*p_11) >= (*l_48)), 0x08ECL)), 0x077A4E5EL)) && l_141[1])) | p_12) <= (*l_48)) || 255UL) > 0x38L) > p_13)) >= p_14) | 0L) , (void*)0) != (void*)0), p_12)), (*l_48))) || (-4L)) , (*l_48)), g_49)) ^ 0xD96C67E9A6307D7ELL)), (*l_48))) < (*p_11)), 3)) & g_49), (-1L)));
}
else
{
uint64_t l_145 = 0x787A2B99ADBD7DA9LL;
l_145--;
}
return &g_9;
}
static int32_t * func_19(int32_t * p_20)
{
int32_t *l_22 = &g_2;
int32_t **l_21[1][2];
union U2 *l_38 = (void*)0;
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 2; j++)
l_21[i][j] = &l_22;
}
p_20 = p_20;
if ((safe_mul_func_uint16_t_u_u((0xA025EC5604491D0BLL != (3L || 0x01D976D9L)), g_9)))
{
uint64_t l_31 = 0x80254F8D36FBC6A6LL;
int32_t l_32[3][3];
int32_t **l_35 = &l_22;
int8_t *l_36 = &g_37;
int i, j;
for (i = 0; i < 3; i++)
{
for (j = 0; j < 3; j++)
l_32[i][j] = 1L;
}
l_31 = (!(safe_mul_func_uint8_t_u_u((safe_lshift_func_uint8_t_u_s(0xC8L, 7)), (+g_8))));
l_32[1][0] ^= (*p_20);
(*g_39) = ((safe_mul_func_int32_t_s_s(0x9ED994ADL, (0L == ((*l_36) |= ((void*)0 == l_35))))) , l_38);
return p_20;
}
else
{
int64_t l_44 = 0x16E149F7FAE0CD5CLL;
g_6[0][3][2] = (((g_6[0][2][1] ^ (safe_sub_func_uint8_t_u_u(l_44, ((g_47 = (l_44 >= (safe_div_func_uint8_t_u_u(0x18L, g_37)))) && (*p_20))))) | 0x7655505F459CADFDLL) != 0x6FL);
}
return &g_2;
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
for (i = 0; i < 1; i++)
{
for (j = 0; j < 4; j++)
{
for (k = 0; k < 4; k++)
{
transparent_crc(g_6[i][j][k], "g_6[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_7, "g_7", print_hash_value);
transparent_crc(g_8, "g_8", print_hash_value);
transparent_crc(g_9, "g_9", print_hash_value);
transparent_crc(g_37, "g_37", print_hash_value);
transparent_crc(g_41.f0, "g_41.f0", print_hash_value);
transparent_crc(g_47, "g_47", print_hash_value);
transparent_crc(g_49, "g_49", print_hash_value);
transparent_crc(g_68.f0, "g_68.f0", print_hash_value);
transparent_crc(g_68.f1, "g_68.f1", print_hash_value);
transparent_crc(g_74.f0, "g_74.f0", print_hash_value);
transparent_crc(g_143, "g_143", print_hash_value);
transparent_crc(g_167, "g_167", print_hash_value);
transparent_crc(g_174, "g_174", print_hash_value);
transparent_crc(g_240, "g_240", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
