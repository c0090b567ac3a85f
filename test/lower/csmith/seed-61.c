/* csmith 2.3.0 --seed 61 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 8266298803073748211 */
// Options:   --seed 61 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
union U0 {
uint64_t  f0;
};
union U1 {
volatile uint32_t  f0;
const uint32_t  f1;
const volatile uint64_t  f2;
};
static volatile uint64_t g_4 = 0xD1F2E96673E7ED6FLL;
static int16_t g_13[1] = {0xE6FCL};
static int32_t g_15 = 1L;
static uint8_t g_28 = 0x96L;
static union U0 g_32 = {0UL};
static int64_t g_47 = 0xB015869B92B2C22BLL;
static int16_t g_48[2] = {0x5082L,0x5082L};
static uint8_t g_50 = 0x4AL;
static uint32_t g_63 = 0xB773B032L;
static int16_t g_64[1][3] = {{0x1775L,0x1775L,0x1775L}};
static int8_t g_67 = 1L;
static uint32_t g_68 = 0x198D803BL;
static uint16_t g_75 = 8UL;
static int64_t g_100[2] = {0xE6A7F8EC64A1B41FLL,0xE6A7F8EC64A1B41FLL};
static int64_t g_102[2] = {1L,1L};
static int8_t g_104 = 0xF6L;
static uint32_t g_106 = 0UL;
static int64_t g_111 = (-7L);
static uint64_t g_112 = 18446744073709551615UL;
static volatile union U1 g_147 = {1UL};
static volatile union U1 *g_146 = &g_147;
static volatile union U1 g_149 = {0xF956F524L};
static int32_t *g_151[2][4] = {{&g_15,&g_15,&g_15,&g_15},{&g_15,&g_15,&g_15,&g_15}};
static union U0 g_208 = {18446744073709551610UL};
static volatile uint16_t g_228[3][4] = {{0x6F03L,0x6F03L,0x6F03L,0x6F03L},{0x6F03L,0x6F03L,0x6F03L,0x6F03L},{0x6F03L,0x6F03L,0x6F03L,0x6F03L}};
static volatile uint16_t *g_227 = &g_228[1][1];
static volatile uint16_t **g_226[4] = {&g_227,&g_227,&g_227,&g_227};
static int32_t * volatile g_262[1] = {&g_15};
static int32_t * volatile g_263 = &g_15;
static union U0  func_1(void);
static int8_t  func_7(uint8_t  p_8, int32_t  p_9);
static int32_t  func_16(int32_t * const  p_17, int32_t * p_18, int32_t * p_19, int64_t  p_20);
static union U0  func_1(void)
{
int16_t l_3 = 0xE39EL;
(*g_263) = (((!((0x07B5CA9869EC4279LL != (l_3 > g_4)) <= ((safe_div_func_uint16_t_u_u(((func_7((safe_div_func_uint8_t_u_u(l_3, l_3)), l_3) != l_3) == g_48[1]), g_100[1])) || g_13[0]))) > g_100[1]) || l_3);
return g_208;
}
static int8_t  func_7(uint8_t  p_8, int32_t  p_9)
{
int32_t *l_14 = &g_15;
int16_t *l_25 = &g_13[0];
uint8_t *l_27[4][1][1] = {{{&g_28}},{{(void*)0}},{{&g_28}},{{(void*)0}}};
int32_t l_49[4] = {(-1L),(-1L),(-1L),(-1L)};
union U0 l_59 = {0xDDAF140B35667B22LL};
uint16_t *l_76 = (void*)0;
uint16_t *l_77 = &g_75;
int16_t l_94 = (-8L);
volatile union U1 *l_148[1];
uint32_t l_188[2][2][4] = {{{0x2C6F7706L,0x2C6F7706L,5UL,0x65D7B44CL},{0x65D7B44CL,5UL,5UL,0x65D7B44CL}},{{5UL,0x65D7B44CL,5UL,5UL},{0x65D7B44CL,0x65D7B44CL,0x2C6F7706L,0x65D7B44CL}}};
uint8_t l_232 = 0xE2L;
int i, j, k;
for (i = 0; i < 1; i++)
l_148[i] = &g_149;
lbl_178:
(*l_14) = (!g_13[0]);
if (func_16((((p_9 <= (safe_mul_func_int16_t_s_s((((g_28 &= (((((safe_add_func_uint64_t_u_u((((*l_25) = p_8) && ((!((void*)0 == &p_9)) <= g_15)), g_15)) != 0UL) == p_9) <= (*l_14)) == 0x55F1BB13L)) | g_15) & p_8), g_15))) && (*l_14)) , &p_9), l_14, &g_15, (*l_14)))
{
return p_9;
}
else
{
uint32_t l_39 = 0UL;
int32_t l_105 = 1L;
uint16_t l_168 = 0x5635L;
int32_t l_186 = 0L;
int32_t *l_216 = &l_49[3];
int32_t *l_230[1][4] = {{&g_15,&g_15,&g_15,&g_15}};
int16_t l_231 = 7L;
uint32_t l_247 = 0UL;
union U0 l_257 = {18446744073709551607UL};
uint16_t l_259 = 0xED4AL;
int i, j;
if ((g_32 , (safe_lshift_func_uint8_t_u_s(((safe_lshift_func_uint16_t_u_u(((safe_mod_func_uint16_t_u_u(((g_13[0] == (l_39 || ((p_9 , p_8) & 0x25CCL))) < 0x8AL), g_15)) , g_13[0]), p_9)) && 0xB0B9D6240C41AB7ALL), 6))))
{
int32_t *l_40 = &g_15;
int32_t *l_41 = (void*)0;
int32_t *l_42 = &g_15;
int32_t *l_43 = (void*)0;
int32_t *l_44 = &g_15;
int32_t *l_45 = (void*)0;
int32_t *l_46[2][1][2] = {{{&g_15,&g_15}},{{&g_15,&g_15}}};
union U0 l_54[2] = {{0x06D0C81CF0CDBBF8LL},{0x06D0C81CF0CDBBF8LL}};
union U0 *l_55 = (void*)0;
union U0 *l_56 = &l_54[1];
uint32_t *l_62[1][2][2] = {{{&g_63,&g_63},{&g_63,&g_63}}};
int i, j, k;
g_50--;
for (g_50 = 0; (g_50 <= 3); g_50 += 1)
{
int32_t **l_53[2];
int i;
for (i = 0; i < 2; i++)
l_53[i] = &l_43;
l_42 = &l_49[g_50];
}
g_64[0][1] |= ((g_63 = (g_15 , (((*l_56) = l_54[0]) , ((safe_lshift_func_int16_t_s_s((l_59 , (safe_sub_func_int64_t_s_s(((void*)0 == &g_15), p_9))), p_8)) || g_48[1])))) | p_9);
for (g_63 = 18; (g_63 == 13); g_63 = safe_sub_func_uint64_t_u_u(g_63, 3))
{
int32_t **l_71 = &l_40;
uint16_t *l_73 = (void*)0;
uint16_t *l_74 = &g_75;
uint16_t **l_78 = &l_77;
--g_68;
(*l_71) = &p_9;
(*l_14) = ((+((*l_74) &= p_9)) || (l_76 == ((*l_78) = l_77)));
}
}
else
{
int32_t l_79 = (-6L);
int64_t *l_95 = &g_47;
int32_t l_101 = 0x523CF742L;
int32_t l_103[1][1][4] = {{{6L,6L,6L,6L}}};
int16_t l_136[3][4] = {{(-3L),(-1L),(-1L),(-3L)},{0xE36AL,(-1L),0x090DL,(-1L)},{(-1L),0x5CE3L,0x090DL,0x090DL}};
int i, j, k;
if ((247UL & (l_79 , (safe_mod_func_uint16_t_u_u(((safe_mod_func_int32_t_s_s((safe_sub_func_uint8_t_u_u(0x5AL, (safe_add_func_int64_t_s_s(((*l_95) = (l_49[3] ^= (safe_lshift_func_uint16_t_u_u((((safe_div_func_uint16_t_u_u(((safe_sub_func_uint8_t_u_u(0xD5L, g_13[0])) | 0x239EB3E32E7287D2LL), p_8)) && l_94) ^ g_64[0][0]), (*l_14))))), l_39)))), g_32.f0)) ^ 0x7CL), p_9)))))
{
int32_t **l_96 = &l_14;
int32_t *l_97 = &l_49[3];
int32_t *l_98 = &g_15;
int32_t *l_99[1];
int i;
for (i = 0; i < 1; i++)
l_99[i] = (void*)0;
(*l_96) = (void*)0;
++g_106;
(*l_96) = &g_15;
}
else
{
int32_t *l_109 = &g_15;
int32_t *l_110[3][4] = {{&l_49[3],(void*)0,&l_49[3],(void*)0},{&l_49[3],(void*)0,&l_49[3],(void*)0},{&l_49[3],(void*)0,&l_49[3],(void*)0}};
int i, j;
g_112++;
}
for (l_105 = 0; (l_105 < (-12)); l_105--)
{
int16_t l_127[4][4] = {{(-8L),0xB75AL,(-8L),0xB75AL},{(-8L),0xB75AL,(-8L),0xB75AL},{(-8L),0xB75AL,(-8L),0xB75AL},{(-8L),0xB75AL,(-8L),0xB75AL}};
int32_t *l_137 = (void*)0;
int32_t *l_138 = (void*)0;
int32_t *l_139[3][3][2] = {{{(void*)0,(void*)0},{&l_103[0][0][0],&l_103[0][0][0]},{&l_103[0][0][0],(void*)0}},{{(void*)0,&l_103[0][0][0]},{(void*)0,&l_103[0][0][0]},{(void*)0,(void*)0}},{{&l_103[0][0][0],&l_103[0][0][0]},{&l_103[0][0][0],(void*)0},{(void*)0,&l_103[0][0][0]}}};
int32_t **l_140 = &l_137;
int i, j, k;
p_9 = ((+((safe_sub_func_int32_t_s_s((safe_add_func_int8_t_s_s((~((((safe_mod_func_uint16_t_u_u(l_127[0][0], (safe_rshift_func_int8_t_s_s((safe_add_func_int32_t_s_s((((safe_rshift_func_int8_t_s_s((safe_rshift_func_uint16_t_u_s(((((*l_14) = (p_9 < (((-1L) > 0L) , p_8))) == 4294967289UL) , 0xA5A1L), 11)), l_39)) | p_9) && g_102[0]), 0L)), 2)))) , (*l_14)) != l_127[0][0]) == 0xD2L)), 1UL)), l_136[0][3])) < 65535UL)) >= 0L);
(*l_140) = &l_101;
}
}
if ((l_39 != l_105))
{
uint16_t *l_156 = &g_75;
int32_t l_159 = (-4L);
int32_t l_160 = 1L;
if ((((*l_25) = (g_68 & (+(-1L)))) & ((safe_lshift_func_uint16_t_u_u((safe_add_func_uint8_t_u_u(((*l_14) = (0x3A3F67225D3E5EC2LL < g_68)), 0x71L)), g_75)) , 0xE224L)))
{
l_148[0] = g_146;
}
else
{
int32_t **l_150[3][2][1] = {{{&l_14},{(void*)0}},{{(void*)0},{&l_14}},{{(void*)0},{(void*)0}}};
uint16_t **l_157 = &l_76;
uint32_t *l_158[2];
int i, j, k;
for (i = 0; i < 2; i++)
l_158[i] = &g_63;
l_14 = (g_151[1][2] = (void*)0);
l_160 |= (safe_div_func_int64_t_s_s((((((((p_8 <= (safe_add_func_int64_t_s_s(((void*)0 != l_156), ((g_63 ^= (((l_157 == (void*)0) == g_15) < 4294967290UL)) < g_106)))) & l_159) , 4294967288UL) || g_13[0]) >= 0x9DL) , g_104) && (-1L)), 0xA49C8F8D30744347LL));
}
for (g_47 = 0; (g_47 == 8); ++g_47)
{
int32_t *l_163 = &l_105;
int32_t *l_164 = &l_49[3];
int32_t *l_165 = (void*)0;
int32_t *l_166 = &l_105;
int32_t *l_167[1][1];
int i, j;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
l_167[i][j] = &l_159;
}
++l_168;
(*l_166) = 0xA6AB5360L;
if (p_9)
continue;
}
return p_9;
}
else
{
int8_t *l_177[1][4] = {{&g_104,&g_104,&g_104,&g_104}};
int32_t l_182 = (-1L);
int32_t l_183 = 9L;
int32_t l_184 = 0xC4768125L;
int32_t l_185 = (-1L);
int32_t l_187 = 0x5F879EAAL;
int32_t *l_191 = &l_49[2];
int32_t *l_192 = &l_186;
int32_t *l_193 = (void*)0;
int32_t *l_194 = &l_183;
int32_t *l_195 = (void*)0;
int32_t *l_196 = &l_187;
int32_t *l_197 = &g_15;
int32_t *l_198[3][4][3] = {{{&l_185,&l_184,&l_186},{(void*)0,&l_184,(void*)0},{&l_187,&l_185,&l_186},{&l_187,&l_187,&l_185}},{{(void*)0,&l_185,&l_185},{&l_185,&l_184,&l_186},{(void*)0,&l_184,(void*)0},{&l_187,&l_185,&l_186}},{{&l_187,&l_187,&l_185},{(void*)0,&l_185,&l_185},{&l_185,&l_184,&l_186},{(void*)0,&l_184,(void*)0}}};
uint32_t l_199 = 0x5D4B14E1L;
union U0 *l_207[2][2][2] = {{{&g_32,&g_32},{&g_32,&g_32}},{{&g_32,&g_32},{&g_32,&g_32}}};
uint8_t l_213 = 9UL;
uint32_t *l_214 = &g_63;
uint16_t **l_223 = &l_77;
uint16_t ***l_224 = (void*)0;
uint16_t ***l_225 = &l_223;
int i, j, k;
if (((&g_75 == (void*)0) , (safe_mod_func_int16_t_s_s((safe_sub_func_int16_t_s_s(((safe_sub_func_uint32_t_u_u((((((l_105 |= ((void*)0 == l_25)) > 0x6CL) , 0x272FD4B8L) , 0xE5L) , 0xEF9370DAL), g_68)) > g_106), (-1L))), 1L))))
{
int32_t *l_179 = &g_15;
int32_t *l_180 = &l_49[3];
int32_t *l_181[4][3][2] = {{{&l_49[2],&l_49[2]},{&l_49[2],&l_49[2]},{&l_49[2],&l_49[2]}},{{&l_49[2],&l_49[2]},{&l_49[2],&l_49[2]},{&l_49[2],&l_49[2]}},{{&l_49[2],&l_49[2]},{&l_49[2],&l_49[2]},{&l_49[2],&l_49[2]}},{{&l_49[2],&l_49[2]},{&l_49[2],&l_49[2]},{&l_49[2],&l_49[2]}}};
int i, j, k;
if (g_28)
goto lbl_178;
++l_188[0][1][3];
}
else
{
return g_13[0];
}
l_199++;
if ((safe_mul_func_uint16_t_u_u(((*l_14) != (((~0x01E95282L) , ((l_186 = (l_105 = ((safe_mod_func_int64_t_s_s(((((*l_214) = ((g_208 = (g_32 = g_32)) , ((safe_mul_func_uint8_t_u_u((((safe_div_func_int8_t_s_s((g_104 &= ((l_168 != (*l_196)) | l_213)), (*l_14))) > g_112) ^ p_8), p_8)) == 0x13085C728450BEB1LL))) , p_8) > p_9), g_100[1])) >= 251UL))) < p_8)) & p_8)), g_48[1])))
{
int32_t **l_215 = &l_194;
l_192 = ((*l_215) = (void*)0);
l_216 = (*l_215);
}
else
{
int32_t **l_217 = (void*)0;
int32_t **l_218[3];
int i;
for (i = 0; i < 3; i++)
l_218[i] = (void*)0;
g_151[1][2] = &p_9;
(*l_192) = (*l_14);
}
(*l_197) = ((((safe_add_func_int32_t_s_s((safe_mod_func_int16_t_s_s(((*l_25) = (((((((*l_225) = l_223) != g_226[3]) & (safe_unary_minus_func_int64_t_s(1L))) , (g_104 & 4L)) , (void*)0) == &g_15)), g_106)), p_9)) >= p_9) <= g_28) , 0xD54B7434L);
}
--l_232;
for (g_111 = 1; (g_111 >= 0); g_111 -= 1)
{
int32_t l_244[4][2] = {{0x542B42E0L,0x542B42E0L},{0x542B42E0L,0x542B42E0L},{0x542B42E0L,0x542B42E0L},{0x542B42E0L,0x542B42E0L}};
int i, j;
if (g_102[g_111])
{
int8_t *l_241 = (void*)0;
int8_t *l_242 = (void*)0;
int8_t *l_243 = &g_104;
int8_t *l_245 = (void*)0;
int8_t *l_246 = &g_67;
int32_t l_248 = 0x89725B4DL;
int32_t l_258[2][2] = {{0x8ED27F24L,0x8ED27F24L},{0x8ED27F24L,0x8ED27F24L}};
int i, j;
l_248 &= (((safe_mul_func_uint16_t_u_u((((((g_102[g_111] , (safe_lshift_func_int8_t_s_u(((g_102[g_111] < (safe_div_func_uint32_t_u_u((((((*l_246) = (l_244[0][0] |= ((g_67 < ((*l_243) = p_9)) | (*l_14)))) == g_68) | g_102[g_111]) & p_9), g_100[1]))) , (*l_14)), 7))) < (-1L)) < g_100[0]) <= 0xE2L) != (-2L)), 0xB70AL)) && g_112) ^ l_247);
l_244[0][0] = (safe_sub_func_uint16_t_u_u(((((safe_rshift_func_int8_t_s_u(0x98L, g_47)) == (safe_mul_func_uint16_t_u_u(((((((safe_sub_func_uint8_t_u_u(l_248, (-1L))) > 1L) , 0L) <= 1UL) <= p_9) ^ g_102[g_111]), p_9))) , l_257) , g_50), p_8));
++l_259;
}
else
{
if (p_9)
break;
}
g_151[1][2] = &g_15;
return p_9;
}
}
return p_8;
}
static int32_t  func_16(int32_t * const  p_17, int32_t * p_18, int32_t * p_19, int64_t  p_20)
{
int8_t l_31 = 1L;
(*p_17) = (((-2L) && (((g_13[0] , (safe_lshift_func_int16_t_s_u(6L, 13))) && (l_31 | 0x0EL)) & 1L)) , g_13[0]);
return g_13[0];
}
int main (int argc, char* argv[])
{
int i, j;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
transparent_crc(g_4, "g_4", print_hash_value);
for (i = 0; i < 1; i++)
{
transparent_crc(g_13[i], "g_13[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_15, "g_15", print_hash_value);
transparent_crc(g_28, "g_28", print_hash_value);
transparent_crc(g_32.f0, "g_32.f0", print_hash_value);
transparent_crc(g_47, "g_47", print_hash_value);
for (i = 0; i < 2; i++)
{
transparent_crc(g_48[i], "g_48[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_50, "g_50", print_hash_value);
transparent_crc(g_63, "g_63", print_hash_value);
for (i = 0; i < 1; i++)
{
for (j = 0; j < 3; j++)
{
transparent_crc(g_64[i][j], "g_64[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_67, "g_67", print_hash_value);
transparent_crc(g_68, "g_68", print_hash_value);
transparent_crc(g_75, "g_75", print_hash_value);
for (i = 0; i < 2; i++)
{
transparent_crc(g_100[i], "g_100[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
for (i = 0; i < 2; i++)
{
transparent_crc(g_102[i], "g_102[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_104, "g_104", print_hash_value);
transparent_crc(g_106, "g_106", print_hash_value);
transparent_crc(g_111, "g_111", print_hash_value);
transparent_crc(g_112, "g_112", print_hash_value);
transparent_crc(g_147.f0, "g_147.f0", print_hash_value);
transparent_crc(g_147.f1, "g_147.f1", print_hash_value);
transparent_crc(g_149.f0, "g_149.f0", print_hash_value);
transparent_crc(g_149.f1, "g_149.f1", print_hash_value);
transparent_crc(g_208.f0, "g_208.f0", print_hash_value);
for (i = 0; i < 3; i++)
{
for (j = 0; j < 4; j++)
{
transparent_crc(g_228[i][j], "g_228[i][j]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
