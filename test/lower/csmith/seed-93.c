/* csmith 2.3.0 --seed 93 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 14544437408449964436 */
// Options:   --seed 93 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
struct S0 {
volatile unsigned f0 : 13;
signed f1 : 16;
signed f2 : 19;
signed f3 : 18;
const uint8_t  f4;
const volatile unsigned f5 : 13;
volatile unsigned f6 : 28;
signed f7 : 6;
volatile signed f8 : 29;
signed f9 : 15;
};
#pragma pack(push)
#pragma pack(1)
struct S1 {
volatile int32_t  f0;
uint64_t  f1;
int32_t  f2;
const int64_t  f3;
int16_t  f4;
int32_t  f5;
const int64_t  f6;
};
#pragma pack(pop)
struct S2 {
volatile int8_t  f0;
int32_t  f1;
uint8_t  f2;
signed : 0;
volatile int32_t  f3;
};
struct S3 {
uint16_t  f0;
const uint64_t  f1;
volatile int32_t  f2;
int16_t  f3;
signed f4 : 29;
struct S2  f5;
int8_t  f6;
};
static const int32_t g_10 = 0x88B92280L;
static uint16_t g_12 = 3UL;
static uint16_t g_20[1] = {0xE6E4L};
static uint16_t *g_19 = &g_20[0];
static int32_t g_32[3] = {(-7L),(-7L),(-7L)};
static int32_t g_68 = 0xA5A2D535L;
static struct S2 g_74 = {0xD1L,0x753CA6AFL,0x10L,0xD8C41144L};
static const int32_t ** volatile g_110 = (void*)0;
static int64_t g_122 = 0xDE3B14B258E78D8CLL;
static struct S3 g_124 = {65535UL,0UL,0xB0B75AD7L,-1L,-3972,{0x84L,0L,0xC3L,9L},-2L};
static int32_t *g_137 = &g_32[1];
static int32_t ** const  volatile g_136 = &g_137;
static int16_t g_174 = 0xD9E1L;
static volatile int32_t g_179 = 0xCDD11A40L;
static const volatile struct S0 g_193[4] = {{45,-24,667,256,0x8AL,80,5899,3,12411,-63},{45,-24,667,256,0x8AL,80,5899,3,12411,-63},{45,-24,667,256,0x8AL,80,5899,3,12411,-63},{45,-24,667,256,0x8AL,80,5899,3,12411,-63}};
static int64_t *g_206 = (void*)0;
static int64_t * volatile *g_205[3][4] = {{&g_206,&g_206,&g_206,&g_206},{&g_206,&g_206,&g_206,&g_206},{&g_206,&g_206,&g_206,&g_206}};
static volatile struct S1 g_220 = {0x665A4A6CL,1UL,0x8277D8B7L,-4L,0L,-1L,-1L};
static uint64_t g_223 = 18446744073709551614UL;
static volatile struct S2 g_224[1] = {{0x05L,-1L,0UL,0xC4CF8342L}};
static volatile struct S1 g_257 = {1L,0UL,0x41DC3287L,0L,1L,1L,0x2DE71B962F5B713BLL};
static const struct S1 g_262[4] = {{-1L,0x61A577BF5DA8C6A4LL,0x2EDAD7B8L,0x81B984EC3739E111LL,1L,-7L,0xDC370AB0D36DF361LL},{-1L,0x61A577BF5DA8C6A4LL,0x2EDAD7B8L,0x81B984EC3739E111LL,1L,-7L,0xDC370AB0D36DF361LL},{-1L,0x61A577BF5DA8C6A4LL,0x2EDAD7B8L,0x81B984EC3739E111LL,1L,-7L,0xDC370AB0D36DF361LL},{-1L,0x61A577BF5DA8C6A4LL,0x2EDAD7B8L,0x81B984EC3739E111LL,1L,-7L,0xDC370AB0D36DF361LL}};
static struct S2 *g_269 = &g_74;
static struct S2 **g_268 = &g_269;
static struct S2 **g_270 = &g_269;
static volatile uint16_t g_274 = 0UL;
static volatile uint16_t *g_273 = &g_274;
static volatile uint16_t **g_272[3] = {&g_273,&g_273,&g_273};
static int32_t * const  volatile g_295 = &g_74.f1;
static int8_t *g_330 = &g_124.f6;
static int8_t **g_329[2] = {&g_330,&g_330};
static volatile struct S2 g_346 = {9L,0x8B398FE9L,1UL,0L};
static volatile struct S2 g_347 = {-4L,4L,0UL,2L};
static const struct S2 g_361 = {0x47L,-6L,1UL,1L};
static int32_t * volatile g_371 = (void*)0;
static int32_t * volatile g_372 = (void*)0;
static uint64_t *g_381 = (void*)0;
static uint64_t * volatile *g_380 = &g_381;
static struct S2 g_438 = {9L,0xA6ED4FAAL,0xEEL,0xC2E9C2DDL};
static int32_t g_451[1] = {0x84DE065CL};
static struct S2 g_458 = {0x94L,0x9808F268L,1UL,0xD4F80312L};
static struct S2 g_459 = {0xD4L,2L,0x27L,0xE10B5110L};
static uint64_t **g_483 = &g_381;
static uint64_t ** volatile *g_482[2][3][4] = {{{&g_483,&g_483,&g_483,&g_483},{&g_483,&g_483,&g_483,&g_483},{&g_483,&g_483,&g_483,&g_483}},{{&g_483,&g_483,&g_483,&g_483},{&g_483,&g_483,&g_483,&g_483},{&g_483,&g_483,&g_483,&g_483}}};
static uint64_t ** volatile * volatile * const g_481 = &g_482[1][0][0];
static const volatile struct S3 g_522 = {0x36E2L,18446744073709551606UL,0xC254C2AAL,0L,-9907,{0x46L,1L,1UL,1L},0L};
static const struct S0 g_526 = {52,-149,-482,280,0x98L,15,2166,1,20121,-21};
static const volatile int8_t g_542 = (-6L);
static volatile int32_t g_550 = 0x10C23402L;
static struct S2  func_1(void);
static int32_t * func_2(uint32_t  p_3, uint8_t  p_4, int32_t * p_5, uint32_t  p_6);
static int32_t * func_13(uint32_t  p_14, uint32_t  p_15, uint64_t  p_16, uint16_t * p_17, uint16_t * p_18);
static struct S2  func_1(void)
{
int16_t l_7 = 0x4414L;
uint16_t *l_11 = &g_12;
uint16_t *l_21 = &g_20[0];
int32_t **l_544 = &g_137;
int32_t *l_546 = (void*)0;
int32_t **l_545 = &l_546;
int32_t l_549 = 0xCD3B30CAL;
(*l_545) = ((*l_544) = func_2(l_7, (safe_lshift_func_uint16_t_u_u(g_10, ((*l_11) = l_7))), func_13((g_10 ^ l_7), l_7, l_7, g_19, l_21), l_7));
(**l_545) = (safe_add_func_uint32_t_u_u(l_549, g_550));
(*l_544) = (*l_544);
for (g_223 = 0; (g_223 < 8); ++g_223)
{
int32_t l_555 = 0x197610B0L;
uint16_t l_567 = 0x8D1AL;
for (g_124.f3 = 0; (g_124.f3 > 1); g_124.f3++)
{
uint64_t l_562 = 0xBE047095EF8D4E0ELL;
for (l_7 = 0; (l_7 <= 2); l_7 += 1)
{
int32_t **l_565 = &l_546;
uint8_t *l_566 = &g_458.f2;
int i;
(*g_295) |= (((((*g_19) > ((*l_546) &= ((&l_544 == &g_136) & ((l_555 < 0xD5C0F8AE060A77BBLL) > 0xCC1B5D5F0A59B87FLL)))) || 0x99L) , (void*)0) != (void*)0);
l_567 ^= ((safe_mod_func_int32_t_s_s((*l_546), (~((*l_566) = (+((safe_add_func_uint8_t_u_u(l_562, (safe_sub_func_uint16_t_u_u(((((void*)0 == l_565) , g_522.f2) , l_555), (**l_565))))) ^ g_361.f1)))))) >= 18446744073709551608UL);
if ((**g_136))
continue;
}
if (l_567)
continue;
return (**g_270);
}
(*g_137) &= l_555;
}
return (**g_270);
}
static int32_t * func_2(uint32_t  p_3, uint8_t  p_4, int32_t * p_5, uint32_t  p_6)
{
uint16_t *l_76 = &g_12;
int32_t l_90 = (-9L);
int32_t l_96 = 0xD57AD53BL;
uint32_t l_97[1][4] = {{0x49E4C9CDL,0x49E4C9CDL,0x49E4C9CDL,0x49E4C9CDL}};
int32_t l_103 = 0xFB6DD939L;
int32_t l_104 = (-1L);
uint32_t l_105 = 0xCC5E97E1L;
int64_t *l_121 = &g_122;
struct S2 *l_141 = &g_74;
struct S2 **l_140 = &l_141;
uint8_t l_157 = 255UL;
int32_t l_161 = (-8L);
int32_t l_162 = 7L;
int32_t l_163 = 0xFA8B9056L;
int32_t l_166 = (-9L);
int32_t l_168 = (-4L);
int32_t l_170 = 6L;
int32_t l_171 = 0xCCA8746FL;
int32_t l_172[4][3][2] = {{{0x803E451AL,0x803E451AL},{0x803E451AL,0x2B20FDACL},{0x2A58B849L,(-1L)}},{{0x2B20FDACL,(-1L)},{0x2A58B849L,0x2B20FDACL},{0x803E451AL,0x803E451AL}},{{0x803E451AL,0x2B20FDACL},{0x2A58B849L,(-1L)},{0x2B20FDACL,(-1L)}},{{0x2A58B849L,0x2B20FDACL},{0x803E451AL,0x803E451AL},{0x803E451AL,0x2B20FDACL}}};
int16_t l_173 = 0x97DAL;
int8_t l_180 = 0x91L;
uint16_t l_185[2][3];
int32_t l_190 = 0x5998714FL;
const int32_t *l_201 = &l_161;
const int32_t **l_200 = &l_201;
int16_t l_259 = 0x9597L;
int8_t *l_289[2][2] = {{&l_180,&l_180},{&l_180,&l_180}};
int8_t **l_288 = &l_289[1][0];
int16_t l_322 = 0x979BL;
int32_t l_499 = 0x94C8989EL;
uint32_t l_502 = 0x8EEE8487L;
uint64_t **l_541 = &g_381;
uint16_t l_543 = 2UL;
int i, j, k;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 3; j++)
l_185[i][j] = 65530UL;
}
return (*g_136);
}
static int32_t * func_13(uint32_t  p_14, uint32_t  p_15, uint64_t  p_16, uint16_t * p_17, uint16_t * p_18)
{
int64_t l_26[2][2];
int32_t *l_31 = &g_32[1];
int32_t **l_33 = &l_31;
int32_t l_34 = 0x8FB5C4CEL;
int32_t *l_65 = &l_34;
int64_t *l_66 = &l_26[0][1];
int32_t *l_67 = &g_68;
int32_t *l_69 = &g_32[1];
int i, j;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 2; j++)
l_26[i][j] = 0xF67AB6CE1A812C00LL;
}
l_34 = (safe_rshift_func_int8_t_s_u((safe_rshift_func_uint8_t_u_u((g_20[0] , l_26[1][0]), (safe_rshift_func_uint16_t_u_s(((safe_sub_func_uint64_t_u_u(g_20[0], (((*l_33) = l_31) != (void*)0))) && (*p_17)), 12)))), 2));
(*l_67) ^= (safe_sub_func_int64_t_s_s((((safe_add_func_uint16_t_u_u((safe_lshift_func_uint16_t_u_s((safe_add_func_uint32_t_u_u((((*l_66) = ((safe_sub_func_int64_t_s_s(((!((*l_31) , (**l_33))) , (safe_div_func_uint64_t_u_u((safe_mod_func_uint16_t_u_u((((((safe_div_func_int32_t_s_s(((*l_65) |= (safe_lshift_func_uint8_t_u_s((safe_lshift_func_int16_t_s_u(g_20[0], ((safe_add_func_uint32_t_u_u((safe_unary_minus_func_int16_t_s((safe_lshift_func_uint16_t_u_u((safe_mod_func_int64_t_s_s(((((safe_sub_func_int64_t_s_s(((((g_20[0] , p_15) > 0x437F0D30L) > 0xB8B2EF5EAD4A2B52LL) ^ p_15), p_15)) > p_14) >= 0x47BEL) != g_10), g_10)), (*g_19))))), p_14)) < (**l_33)))), g_20[0]))), (-3L))) == 0xE235BD639B6AF4A9LL) == p_15) , (*g_19)) == (**l_33)), (*p_17))), g_32[1]))), p_15)) , g_32[0])) < 0UL), p_14)), 7)), 0xE5EDL)) ^ p_16) & 0x81CF0CDBL), g_32[2]));
return l_69;
}
int main (int argc, char* argv[])
{
int i, j, k;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
transparent_crc(g_10, "g_10", print_hash_value);
transparent_crc(g_12, "g_12", print_hash_value);
for (i = 0; i < 1; i++)
{
transparent_crc(g_20[i], "g_20[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
for (i = 0; i < 3; i++)
{
transparent_crc(g_32[i], "g_32[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_68, "g_68", print_hash_value);
transparent_crc(g_74.f0, "g_74.f0", print_hash_value);
transparent_crc(g_74.f1, "g_74.f1", print_hash_value);
transparent_crc(g_74.f2, "g_74.f2", print_hash_value);
transparent_crc(g_74.f3, "g_74.f3", print_hash_value);
transparent_crc(g_122, "g_122", print_hash_value);
transparent_crc(g_124.f0, "g_124.f0", print_hash_value);
transparent_crc(g_124.f1, "g_124.f1", print_hash_value);
transparent_crc(g_124.f2, "g_124.f2", print_hash_value);
transparent_crc(g_124.f3, "g_124.f3", print_hash_value);
transparent_crc(g_124.f4, "g_124.f4", print_hash_value);
transparent_crc(g_124.f5.f0, "g_124.f5.f0", print_hash_value);
transparent_crc(g_124.f5.f1, "g_124.f5.f1", print_hash_value);
transparent_crc(g_124.f5.f2, "g_124.f5.f2", print_hash_value);
transparent_crc(g_124.f5.f3, "g_124.f5.f3", print_hash_value);
transparent_crc(g_124.f6, "g_124.f6", print_hash_value);
transparent_crc(g_174, "g_174", print_hash_value);
transparent_crc(g_179, "g_179", print_hash_value);
for (i = 0; i < 4; i++)
{
transparent_crc(g_193[i].f0, "g_193[i].f0", print_hash_value);
transparent_crc(g_193[i].f1, "g_193[i].f1", print_hash_value);
transparent_crc(g_193[i].f2, "g_193[i].f2", print_hash_value);
transparent_crc(g_193[i].f3, "g_193[i].f3", print_hash_value);
transparent_crc(g_193[i].f4, "g_193[i].f4", print_hash_value);
transparent_crc(g_193[i].f5, "g_193[i].f5", print_hash_value);
transparent_crc(g_193[i].f6, "g_193[i].f6", print_hash_value);
transparent_crc(g_193[i].f7, "g_193[i].f7", print_hash_value);
transparent_crc(g_193[i].f8, "g_193[i].f8", print_hash_value);
transparent_crc(g_193[i].f9, "g_193[i].f9", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_220.f0, "g_220.f0", print_hash_value);
transparent_crc(g_220.f1, "g_220.f1", print_hash_value);
transparent_crc(g_220.f2, "g_220.f2", print_hash_value);
transparent_crc(g_220.f3, "g_220.f3", print_hash_value);
transparent_crc(g_220.f4, "g_220.f4", print_hash_value);
transparent_crc(g_220.f5, "g_220.f5", print_hash_value);
transparent_crc(g_220.f6, "g_220.f6", print_hash_value);
transparent_crc(g_223, "g_223", print_hash_value);
for (i = 0; i < 1; i++)
{
transparent_crc(g_224[i].f0, "g_224[i].f0", print_hash_value);
transparent_crc(g_224[i].f1, "g_224[i].f1", print_hash_value);
transparent_crc(g_224[i].f2, "g_224[i].f2", print_hash_value);
transparent_crc(g_224[i].f3, "g_224[i].f3", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_257.f0, "g_257.f0", print_hash_value);
transparent_crc(g_257.f1, "g_257.f1", print_hash_value);
transparent_crc(g_257.f2, "g_257.f2", print_hash_value);
transparent_crc(g_257.f3, "g_257.f3", print_hash_value);
transparent_crc(g_257.f4, "g_257.f4", print_hash_value);
transparent_crc(g_257.f5, "g_257.f5", print_hash_value);
transparent_crc(g_257.f6, "g_257.f6", print_hash_value);
for (i = 0; i < 4; i++)
{
transparent_crc(g_262[i].f0, "g_262[i].f0", print_hash_value);
transparent_crc(g_262[i].f1, "g_262[i].f1", print_hash_value);
transparent_crc(g_262[i].f2, "g_262[i].f2", print_hash_value);
transparent_crc(g_262[i].f3, "g_262[i].f3", print_hash_value);
transparent_crc(g_262[i].f4, "g_262[i].f4", print_hash_value);
transparent_crc(g_262[i].f5, "g_262[i].f5", print_hash_value);
transparent_crc(g_262[i].f6, "g_262[i].f6", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_274, "g_274", print_hash_value);
transparent_crc(g_346.f0, "g_346.f0", print_hash_value);
transparent_crc(g_346.f1, "g_346.f1", print_hash_value);
transparent_crc(g_346.f2, "g_346.f2", print_hash_value);
transparent_crc(g_346.f3, "g_346.f3", print_hash_value);
transparent_crc(g_347.f0, "g_347.f0", print_hash_value);
transparent_crc(g_347.f1, "g_347.f1", print_hash_value);
transparent_crc(g_347.f2, "g_347.f2", print_hash_value);
transparent_crc(g_347.f3, "g_347.f3", print_hash_value);
transparent_crc(g_361.f0, "g_361.f0", print_hash_value);
transparent_crc(g_361.f1, "g_361.f1", print_hash_value);
transparent_crc(g_361.f2, "g_361.f2", print_hash_value);
transparent_crc(g_361.f3, "g_361.f3", print_hash_value);
transparent_crc(g_438.f0, "g_438.f0", print_hash_value);
transparent_crc(g_438.f1, "g_438.f1", print_hash_value);
transparent_crc(g_438.f2, "g_438.f2", print_hash_value);
transparent_crc(g_438.f3, "g_438.f3", print_hash_value);
for (i = 0; i < 1; i++)
{
transparent_crc(g_451[i], "g_451[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_458.f0, "g_458.f0", print_hash_value);
transparent_crc(g_458.f1, "g_458.f1", print_hash_value);
transparent_crc(g_458.f2, "g_458.f2", print_hash_value);
transparent_crc(g_458.f3, "g_458.f3", print_hash_value);
transparent_crc(g_459.f0, "g_459.f0", print_hash_value);
transparent_crc(g_459.f1, "g_459.f1", print_hash_value);
transparent_crc(g_459.f2, "g_459.f2", print_hash_value);
transparent_crc(g_459.f3, "g_459.f3", print_hash_value);
transparent_crc(g_522.f0, "g_522.f0", print_hash_value);
transparent_crc(g_522.f1, "g_522.f1", print_hash_value);
transparent_crc(g_522.f2, "g_522.f2", print_hash_value);
transparent_crc(g_522.f3, "g_522.f3", print_hash_value);
transparent_crc(g_522.f4, "g_522.f4", print_hash_value);
transparent_crc(g_522.f5.f0, "g_522.f5.f0", print_hash_value);
transparent_crc(g_522.f5.f1, "g_522.f5.f1", print_hash_value);
transparent_crc(g_522.f5.f2, "g_522.f5.f2", print_hash_value);
transparent_crc(g_522.f5.f3, "g_522.f5.f3", print_hash_value);
transparent_crc(g_522.f6, "g_522.f6", print_hash_value);
transparent_crc(g_526.f0, "g_526.f0", print_hash_value);
transparent_crc(g_526.f1, "g_526.f1", print_hash_value);
transparent_crc(g_526.f2, "g_526.f2", print_hash_value);
transparent_crc(g_526.f3, "g_526.f3", print_hash_value);
transparent_crc(g_526.f4, "g_526.f4", print_hash_value);
transparent_crc(g_526.f5, "g_526.f5", print_hash_value);
transparent_crc(g_526.f6, "g_526.f6", print_hash_value);
transparent_crc(g_526.f7, "g_526.f7", print_hash_value);
transparent_crc(g_526.f8, "g_526.f8", print_hash_value);
transparent_crc(g_526.f9, "g_526.f9", print_hash_value);
transparent_crc(g_542, "g_542", print_hash_value);
transparent_crc(g_550, "g_550", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
