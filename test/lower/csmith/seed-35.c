/* csmith 2.3.0 --seed 35 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 10018519546594241914 */
// Options:   --seed 35 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
#pragma pack(push)
#pragma pack(1)
struct S0 {
unsigned f0 : 16;
const unsigned f1 : 7;
unsigned f2 : 14;
unsigned f3 : 1;
const volatile unsigned f4 : 14;
unsigned f5 : 15;
volatile signed f6 : 18;
signed f7 : 29;
unsigned f8 : 12;
};
#pragma pack(pop)
#pragma pack(push)
#pragma pack(1)
struct S1 {
volatile int64_t  f0;
uint32_t  f1;
signed f2 : 29;
volatile int32_t  f3;
uint16_t  f4;
};
#pragma pack(pop)
#pragma pack(push)
#pragma pack(1)
struct S3 {
const uint64_t  f0;
};
#pragma pack(pop)
#pragma pack(push)
#pragma pack(1)
struct S5 {
unsigned f0 : 30;
const int32_t  f1;
volatile int32_t  f2;
volatile int16_t  f3;
};
#pragma pack(pop)
static volatile int32_t g_2 = 0x31FBF685L;
static int32_t g_3[2] = {0x9BEAB1D6L,0x9BEAB1D6L};
static int32_t g_7 = 0L;
static uint8_t g_12 = 0x02L;
static int32_t * const g_37 = &g_3[0];
static int32_t * const *g_36 = &g_37;
static int64_t g_51 = 6L;
static uint32_t g_58 = 18446744073709551615UL;
static int32_t g_64 = 0xDE3B0BABL;
static int32_t *g_63 = &g_64;
static uint64_t g_66 = 3UL;
static int64_t g_73[4] = {0x5A7F279EC88C485ELL,0x5A7F279EC88C485ELL,0x5A7F279EC88C485ELL,0x5A7F279EC88C485ELL};
static uint16_t g_74 = 0xE0EFL;
static uint64_t g_90 = 0x63853DC631A1BBCFLL;
static struct S3 g_100 = {18446744073709551614UL};
static struct S3 *g_99 = &g_100;
static struct S3 g_128 = {18446744073709551615UL};
static struct S3 *g_127 = &g_128;
static int32_t **g_143[3][2] = {{&g_63,&g_63},{&g_63,&g_63},{&g_63,&g_63}};
static int32_t ***g_142[4] = {(void*)0,(void*)0,(void*)0,(void*)0};
static int8_t g_146[2][4][2] = {{{(-6L),(-6L)},{(-6L),(-6L)},{(-6L),(-6L)},{(-6L),(-6L)}},{{(-6L),(-6L)},{(-6L),(-6L)},{(-6L),(-6L)},{(-6L),(-6L)}}};
static int8_t g_148 = 0x47L;
static int32_t **g_150 = &g_63;
static volatile struct S1 g_172[2] = {{0x5FD2DC1123E861F7LL,5UL,17321,0xC7D206C7L,1UL},{0x5FD2DC1123E861F7LL,5UL,17321,0xC7D206C7L,1UL}};
static struct S0 g_174 = {187,1,112,0,35,120,-411,21646,48};
static int16_t g_191 = 7L;
static volatile int8_t g_219 = (-9L);
static volatile uint32_t g_223[1][1][4] = {{{0xD1DF32BEL,0xD1DF32BEL,0xD1DF32BEL,0xD1DF32BEL}}};
static int32_t ** volatile g_226 = &g_63;
static struct S3 **g_232[2] = {&g_127,&g_127};
static volatile struct S5 g_238[1][4] = {{{12386,0x350DF61BL,-1L,-1L},{12386,0x350DF61BL,-1L,-1L},{12386,0x350DF61BL,-1L,-1L},{12386,0x350DF61BL,-1L,-1L}}};
static struct S0 *g_240 = &g_174;
static struct S0 ** volatile g_239 = &g_240;
static struct S0 g_252 = {173,3,57,0,54,102,325,-6158,58};
static struct S0  func_1(void);
static int32_t ** func_16(uint64_t  p_17, int32_t * p_18, int32_t ** p_19, int32_t  p_20, int32_t * p_21);
static int32_t * func_22(uint16_t  p_23, uint32_t  p_24, int32_t ** p_25, int32_t * const * p_26, const int32_t  p_27);
static struct S0  func_1(void)
{
int32_t l_9 = 0xBB35B689L;
int32_t l_11 = (-3L);
int32_t l_15 = (-5L);
int32_t **l_151 = &g_63;
int8_t l_189 = 0x56L;
int32_t l_205[4][4] = {{0x34D3FBB9L,0L,0xD86DE7BFL,0L},{0xD86DE7BFL,0L,0xD86DE7BFL,0xD86DE7BFL},{0L,0L,0x34D3FBB9L,0L},{0L,0xD86DE7BFL,0xD86DE7BFL,0L}};
int32_t l_250 = 0L;
int i, j;
lbl_175:
for (g_3[0] = 13; (g_3[0] > 1); g_3[0] = safe_sub_func_int8_t_s_s(g_3[0], 3))
{
int32_t *l_6 = &g_7;
int32_t *l_8[4] = {&g_7,&g_7,&g_7,&g_7};
int32_t l_10 = 0L;
int i;
g_12--;
if (l_15)
continue;
(*l_6) = (&g_7 == &g_2);
}
for (g_12 = 0; (g_12 != 31); ++g_12)
{
int32_t * const **l_154 = &g_36;
uint16_t *l_158 = &g_74;
int32_t l_163 = 0L;
int16_t *l_190 = &g_191;
uint64_t l_196 = 18446744073709551606UL;
int32_t l_204 = 1L;
int32_t l_207[3];
int64_t l_212 = 5L;
struct S3 **l_233 = &g_99;
int i;
for (i = 0; i < 3; i++)
l_207[i] = (-3L);
if (((l_154 != &g_143[1][1]) , (!(safe_lshift_func_uint16_t_u_s(((((*l_158)--) || g_90) < 0L), 7)))))
{
int8_t l_169 = 0L;
for (g_66 = (-16); (g_66 >= 39); g_66++)
{
l_163 ^= (***l_154);
}
for (l_9 = 12; (l_9 > 14); l_9++)
{
uint16_t l_166[4];
int i;
for (i = 0; i < 4; i++)
l_166[i] = 65535UL;
l_166[0]--;
if ((**g_150))
continue;
if (l_169)
continue;
}
if ((***l_154))
break;
for (g_148 = (-20); (g_148 > (-23)); g_148 = safe_sub_func_uint8_t_u_u(g_148, 3))
{
volatile struct S1 *l_173 = &g_172[1];
(*l_173) = g_172[1];
return g_174;
}
}
else
{
if (l_163)
goto lbl_175;
}
if (((g_148 < (((safe_mod_func_uint32_t_u_u((g_12 != ((!((*l_190) = (safe_mod_func_int64_t_s_s(((**l_151) = (safe_rshift_func_uint8_t_u_u((safe_rshift_func_uint8_t_u_s(1UL, (safe_lshift_func_uint8_t_u_u((l_189 == g_174.f5), (***l_154))))), g_172[1].f3))), g_73[2])))) >= 0L)), l_189)) , (**l_151)) , (***l_154))) ^ g_174.f3))
{
uint64_t *l_194 = (void*)0;
uint64_t *l_195[2][4] = {{&g_66,&g_66,&g_66,&g_66},{&g_66,&g_66,&g_66,&g_66}};
int32_t l_197 = 0xC2D74987L;
int i, j;
(***l_154) = (safe_add_func_uint64_t_u_u((l_196 = g_66), l_197));
if ((*g_63))
continue;
}
else
{
const int16_t l_200 = 3L;
int32_t l_201 = (-1L);
int32_t l_206 = (-10L);
int32_t l_208 = 0xF46CB254L;
int32_t l_209 = (-10L);
int32_t l_210 = (-1L);
int32_t l_211 = 0x319FAFEBL;
int32_t l_213 = (-1L);
int16_t l_214 = 0xFB3FL;
int32_t l_215 = (-1L);
int32_t l_216 = 0L;
int32_t l_217 = 0xD4496F3EL;
int32_t l_218[1][1][4];
volatile struct S1 *l_228[1];
struct S3 **l_231 = &g_99;
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 4; k++)
l_218[i][j][k] = 0x7BD36F7DL;
}
}
for (i = 0; i < 1; i++)
l_228[i] = &g_172[1];
if (((0L ^ ((safe_add_func_uint16_t_u_u(g_172[1].f4, (((***l_154) & l_200) && g_51))) != 4294967286UL)) < (***l_154)))
{
int32_t *l_202 = (void*)0;
int32_t *l_203[3];
uint32_t l_220[3][3][2] = {{{0xB21B00D1L,0x0EB0DA8FL},{0x0EB0DA8FL,0xB21B00D1L},{0x0EB0DA8FL,0x0EB0DA8FL}},{{0xB21B00D1L,0x0EB0DA8FL},{0x0EB0DA8FL,0xB21B00D1L},{0x0EB0DA8FL,0x0EB0DA8FL}},{{0xB21B00D1L,0x0EB0DA8FL},{0x0EB0DA8FL,0xB21B00D1L},{0x0EB0DA8FL,0x0EB0DA8FL}}};
int i, j, k;
for (i = 0; i < 3; i++)
l_203[i] = &g_64;
l_220[2][1][1]--;
g_223[0][0][0]++;
}
else
{
volatile struct S1 **l_227 = (void*)0;
(*g_226) = (**l_154);
l_228[0] = &g_172[1];
}
l_209 ^= ((((&g_142[2] != (void*)0) && (((g_232[1] = l_231) == l_233) < 1L)) < g_3[0]) , 0x5306C592L);
if ((0L != ((((safe_rshift_func_uint8_t_u_s(l_200, (safe_add_func_int8_t_s_s(((g_238[0][1] , &g_66) != &g_66), l_218[0][0][3])))) >= l_218[0][0][3]) || g_66) , (***l_154))))
{
int8_t *l_243 = &l_189;
int32_t l_251 = 0x1CABA2B9L;
(*g_239) = &g_174;
(*g_37) = ((safe_div_func_uint16_t_u_u((((*l_243) = 0xCEL) , (safe_mul_func_int16_t_s_s(((safe_add_func_uint64_t_u_u((&g_226 != ((safe_div_func_uint16_t_u_u(l_218[0][0][3], ((((***l_154) , l_250) != 0x55L) ^ l_251))) , &g_150)), 1L)) != (***l_154)), 2L))), g_174.f3)) >= 0x2CCAACA316CB5173LL);
return g_252;
}
else
{
return (*g_240);
}
}
}
(*g_150) = (*l_151);
return (*g_240);
}
static int32_t ** func_16(uint64_t  p_17, int32_t * p_18, int32_t ** p_19, int32_t  p_20, int32_t * p_21)
{
int32_t *l_114 = &g_64;
uint8_t *l_117 = &g_12;
struct S3 **l_122 = &g_99;
struct S3 **l_123 = &g_99;
int64_t *l_124 = &g_73[2];
struct S3 *l_126 = &g_100;
struct S3 **l_125[4][2][3] = {{{&l_126,&l_126,(void*)0},{&l_126,&l_126,&l_126}},{{&l_126,&l_126,&l_126},{&l_126,&l_126,&l_126}},{{&l_126,&l_126,&l_126},{(void*)0,&l_126,&l_126}},{{&l_126,&l_126,&l_126},{&l_126,&l_126,&l_126}}};
int32_t **l_140 = &l_114;
int32_t ***l_139 = &l_140;
int32_t ****l_141[4][4][2] = {{{(void*)0,(void*)0},{(void*)0,(void*)0},{(void*)0,(void*)0},{(void*)0,(void*)0}},{{(void*)0,(void*)0},{(void*)0,(void*)0},{(void*)0,(void*)0},{(void*)0,(void*)0}},{{(void*)0,(void*)0},{(void*)0,(void*)0},{(void*)0,(void*)0},{(void*)0,(void*)0}},{{(void*)0,(void*)0},{(void*)0,(void*)0},{(void*)0,(void*)0},{(void*)0,(void*)0}}};
uint16_t l_144 = 1UL;
int8_t *l_145 = &g_146[0][3][0];
int8_t *l_147 = &g_148;
uint16_t l_149[1][1][3];
int i, j, k;
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 3; k++)
l_149[i][j][k] = 65526UL;
}
}
g_7 = (((*l_124) = (safe_lshift_func_uint8_t_u_u(0UL, ((safe_sub_func_int16_t_s_s((0x3EB98811L > ((*l_114) = 0x019F83A3L)), (((safe_rshift_func_uint8_t_u_s((++(*l_117)), 5)) , ((((safe_mul_func_int8_t_s_s(g_3[0], p_20)) != g_90) , l_122) != l_123)) | 0x35L))) == (*p_18))))) >= g_74);
(*l_114) = ((g_127 = ((*l_123) = (*l_123))) != (void*)0);
l_149[0][0][2] |= ((((-4L) != g_7) && ((((safe_lshift_func_int8_t_s_s(((*l_147) = ((*l_145) = (((((g_142[2] = (((safe_rshift_func_int16_t_s_s((safe_mul_func_uint16_t_u_u((((*l_117) = (safe_add_func_int32_t_s_s((safe_rshift_func_int8_t_s_s((g_7 & p_20), (*l_114))), 9UL))) < 0UL), g_3[1])), 15)) ^ p_17) , l_139)) == (void*)0) == g_51) && p_17) && l_144))), g_51)) && (-5L)) & g_74) ^ 9UL)) || 6L);
return g_150;
}
static int32_t * func_22(uint16_t  p_23, uint32_t  p_24, int32_t ** p_25, int32_t * const * p_26, const int32_t  p_27)
{
int8_t l_38 = 0L;
int32_t l_52 = 0L;
int32_t l_57 = (-1L);
int32_t l_69 = 0x5B52D1A8L;
int32_t l_70 = 1L;
int32_t l_72[1];
int i;
for (i = 0; i < 1; i++)
l_72[i] = 0x52485C70L;
if (l_38)
{
uint64_t l_49 = 0x2A7709B80730A04ALL;
for (g_12 = (-27); (g_12 == 45); ++g_12)
{
int32_t *l_41 = &g_3[0];
int8_t *l_48 = &l_38;
int64_t *l_50 = &g_51;
(*p_25) = l_41;
l_52 |= ((((*l_50) &= (safe_add_func_uint64_t_u_u((((1L == 0x36L) , (safe_sub_func_uint32_t_u_u(p_23, (((((safe_rshift_func_uint16_t_u_u(((((*l_48) = (((void*)0 != l_41) != p_23)) < g_12) < p_24), 15)) == l_49) && (*l_41)) , 65535UL) | l_49)))) , g_3[0]), 18446744073709551615UL))) == 7UL) < 8L);
}
}
else
{
return &g_7;
}
for (l_52 = 18; (l_52 != 22); l_52 = safe_add_func_uint32_t_u_u(l_52, 1))
{
int32_t *l_55 = (void*)0;
int32_t *l_56[1];
uint64_t *l_65 = &g_66;
int32_t l_106[3][1][3] = {{{0x90071A0BL,0x90071A0BL,0x90071A0BL}},{{0x2ACB3E33L,0x56A0368AL,0x2ACB3E33L}},{{0x90071A0BL,0x90071A0BL,0x90071A0BL}}};
int i, j, k;
for (i = 0; i < 1; i++)
l_56[i] = (void*)0;
g_58--;
l_57 &= ((g_7 != p_24) & ((safe_mod_func_uint64_t_u_u(((*l_65) = (p_27 | (((g_63 = (*p_25)) != (*p_26)) || p_23))), g_58)) | g_3[0]));
for (g_64 = (-6); (g_64 == (-5)); g_64 = safe_add_func_uint16_t_u_u(g_64, 7))
{
int32_t l_71 = 0L;
int8_t l_87 = 0x02L;
uint32_t l_88 = 8UL;
uint32_t l_93 = 0xDCE90FC2L;
int32_t *l_109[4][4] = {{&l_57,(void*)0,&l_57,(void*)0},{&l_57,(void*)0,&l_57,(void*)0},{&l_57,(void*)0,&l_57,(void*)0},{&l_57,(void*)0,&l_57,(void*)0}};
int i, j;
g_74--;
for (g_66 = 0; (g_66 > 52); g_66++)
{
uint16_t l_85[2][3];
uint16_t *l_86 = &g_74;
int32_t l_89[1][3];
int i, j;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 3; j++)
l_85[i][j] = 65534UL;
}
for (i = 0; i < 1; i++)
{
for (j = 0; j < 3; j++)
l_89[i][j] = 0L;
}
l_88 |= (g_7 < (safe_mod_func_uint16_t_u_u(((safe_sub_func_int32_t_s_s((l_72[0] || 0x40L), ((safe_mod_func_uint16_t_u_u(((*l_86) = (l_85[1][2] , p_27)), g_51)) < 7L))) || p_27), l_87)));
g_90--;
}
l_93 = (*g_63);
if ((*g_37))
{
uint16_t l_94 = 0xCE13L;
int32_t **l_98 = &l_55;
int32_t ***l_97[2][4] = {{&l_98,&l_98,&l_98,&l_98},{&l_98,&l_98,&l_98,&l_98}};
struct S3 **l_101 = &g_99;
int8_t *l_107 = &l_87;
int i, j;
--l_94;
g_36 = &g_63;
(*l_101) = g_99;
l_69 &= (safe_sub_func_int32_t_s_s((p_24 >= ((*l_107) = (l_106[0][0][1] = ((-1L) | ((safe_rshift_func_int8_t_s_u(((l_93 >= g_64) <= 0x5D09L), 2)) || 0x97907AF384784E5FLL))))), (**p_26)));
}
else
{
int32_t *l_108 = &l_57;
return &g_7;
}
}
}
return (*p_25);
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
for (i = 0; i < 2; i++)
{
transparent_crc(g_3[i], "g_3[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_7, "g_7", print_hash_value);
transparent_crc(g_12, "g_12", print_hash_value);
transparent_crc(g_51, "g_51", print_hash_value);
transparent_crc(g_58, "g_58", print_hash_value);
transparent_crc(g_64, "g_64", print_hash_value);
transparent_crc(g_66, "g_66", print_hash_value);
for (i = 0; i < 4; i++)
{
transparent_crc(g_73[i], "g_73[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_74, "g_74", print_hash_value);
transparent_crc(g_90, "g_90", print_hash_value);
transparent_crc(g_100.f0, "g_100.f0", print_hash_value);
transparent_crc(g_128.f0, "g_128.f0", print_hash_value);
for (i = 0; i < 2; i++)
{
for (j = 0; j < 4; j++)
{
for (k = 0; k < 2; k++)
{
transparent_crc(g_146[i][j][k], "g_146[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_148, "g_148", print_hash_value);
for (i = 0; i < 2; i++)
{
transparent_crc(g_172[i].f0, "g_172[i].f0", print_hash_value);
transparent_crc(g_172[i].f1, "g_172[i].f1", print_hash_value);
transparent_crc(g_172[i].f2, "g_172[i].f2", print_hash_value);
transparent_crc(g_172[i].f3, "g_172[i].f3", print_hash_value);
transparent_crc(g_172[i].f4, "g_172[i].f4", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_174.f0, "g_174.f0", print_hash_value);
transparent_crc(g_174.f1, "g_174.f1", print_hash_value);
transparent_crc(g_174.f2, "g_174.f2", print_hash_value);
transparent_crc(g_174.f3, "g_174.f3", print_hash_value);
transparent_crc(g_174.f4, "g_174.f4", print_hash_value);
transparent_crc(g_174.f5, "g_174.f5", print_hash_value);
transparent_crc(g_174.f6, "g_174.f6", print_hash_value);
transparent_crc(g_174.f7, "g_174.f7", print_hash_value);
transparent_crc(g_174.f8, "g_174.f8", print_hash_value);
transparent_crc(g_191, "g_191", print_hash_value);
transparent_crc(g_219, "g_219", print_hash_value);
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 4; k++)
{
transparent_crc(g_223[i][j][k], "g_223[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
for (i = 0; i < 1; i++)
{
for (j = 0; j < 4; j++)
{
transparent_crc(g_238[i][j].f0, "g_238[i][j].f0", print_hash_value);
transparent_crc(g_238[i][j].f1, "g_238[i][j].f1", print_hash_value);
transparent_crc(g_238[i][j].f2, "g_238[i][j].f2", print_hash_value);
transparent_crc(g_238[i][j].f3, "g_238[i][j].f3", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
transparent_crc(g_252.f0, "g_252.f0", print_hash_value);
transparent_crc(g_252.f1, "g_252.f1", print_hash_value);
transparent_crc(g_252.f2, "g_252.f2", print_hash_value);
transparent_crc(g_252.f3, "g_252.f3", print_hash_value);
transparent_crc(g_252.f4, "g_252.f4", print_hash_value);
transparent_crc(g_252.f5, "g_252.f5", print_hash_value);
transparent_crc(g_252.f6, "g_252.f6", print_hash_value);
transparent_crc(g_252.f7, "g_252.f7", print_hash_value);
transparent_crc(g_252.f8, "g_252.f8", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
