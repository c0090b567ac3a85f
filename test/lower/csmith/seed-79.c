/* csmith 2.3.0 --seed 79 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 3907205173262449992 */
// Options:   --seed 79 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
struct S1 {
int8_t  f0;
const uint32_t  f1;
const uint8_t  f2;
int32_t  f3;
int32_t  f4;
uint32_t  f5;
int64_t  f6;
volatile uint64_t  f7;
};
union U2 {
const int8_t  f0;
};
union U3 {
uint64_t  f0;
volatile int8_t * volatile  f1;
const int32_t  f2;
const uint64_t  f3;
};
union U4 {
int8_t  f0;
signed f1 : 29;
uint8_t  f2;
const int8_t  f3;
int8_t  f4;
};
union U5 {
const int64_t  f0;
int32_t  f1;
const volatile int8_t  f2;
};
static const int32_t g_7 = 0x8A9017CAL;
static const int32_t *g_6 = &g_7;
static int32_t g_14[1][1][2] = {{{0xDC6B79DFL,0xDC6B79DFL}}};
static int32_t *g_13 = &g_14[0][0][0];
static struct S1 g_19[2][2] = {{{0xEFL,1UL,4UL,0xE7790660L,0x64C9D8D9L,0x426F3791L,0xB9C6FEC1B16EB2D3LL,0x50DFA014801465EELL},{0xEFL,1UL,4UL,0xE7790660L,0x64C9D8D9L,0x426F3791L,0xB9C6FEC1B16EB2D3LL,0x50DFA014801465EELL}},{{0xEFL,1UL,4UL,0xE7790660L,0x64C9D8D9L,0x426F3791L,0xB9C6FEC1B16EB2D3LL,0x50DFA014801465EELL},{0xEFL,1UL,4UL,0xE7790660L,0x64C9D8D9L,0x426F3791L,0xB9C6FEC1B16EB2D3LL,0x50DFA014801465EELL}}};
static struct S1 *g_18 = &g_19[0][1];
static struct S1 ** volatile g_17 = &g_18;
static volatile int32_t g_45[4][3][4] = {{{0x96066EAAL,(-9L),0L,0x789B64D4L},{(-9L),1L,(-1L),0x7AFAE861L},{0xAFC8D679L,0x96066EAAL,0x789B64D4L,0x7AFAE861L}},{{0x1AB372C2L,1L,0x1AB372C2L,0x789B64D4L},{0xD039428FL,(-9L),0x626DAC17L,0xD039428FL},{0xAFC8D679L,0x789B64D4L,0L,(-9L)}},{{0x789B64D4L,1L,0L,0L},{0xAFC8D679L,0xAFC8D679L,0x626DAC17L,0x7AFAE861L},{0xD039428FL,0x8E0D3184L,0x1AB372C2L,(-9L)}},{{0x1AB372C2L,(-9L),0x789B64D4L,0x1AB372C2L},{0x789B64D4L,0x1AB372C2L,1L,0x1AB372C2L},{0x1AB372C2L,0x42427020L,1L,0x8E0D3184L}}};
static uint64_t g_79 = 18446744073709551608UL;
static union U5 g_107 = {-1L};
static uint16_t g_109 = 2UL;
static union U3 g_110 = {9UL};
static volatile struct S1 g_131 = {2L,6UL,0xE3L,0xBEA0BD57L,0x2D6E4BE9L,18446744073709551614UL,1L,0xDFF55CBB879D152BLL};
static const struct S1 g_149 = {7L,0xD154C37BL,0x75L,0xA07A57FBL,0xE3A2289BL,0UL,9L,0x04A2F46FD7906007LL};
static union U4 g_165 = {0x44L};
static int8_t  func_1(void);
static int32_t * func_2(const int32_t * p_3, int8_t  p_4, int32_t * p_5);
static uint32_t  func_9(int32_t * p_10, int16_t  p_11, uint32_t  p_12);
static int8_t  func_1(void)
{
int8_t l_15 = 0L;
int32_t *l_171 = &g_14[0][0][1];
l_171 = func_2(g_6, (!func_9(g_13, l_15, g_14[0][0][1])), &g_14[0][0][0]);
return (*l_171);
}
static int32_t * func_2(const int32_t * p_3, int8_t  p_4, int32_t * p_5)
{
int16_t l_31 = 0x0D60L;
int32_t l_43 = 4L;
int32_t l_44 = (-1L);
int32_t l_46[3];
union U2 l_106 = {5L};
uint16_t *l_128 = &g_109;
const struct S1 *l_148 = &g_149;
int32_t *l_168 = &l_46[1];
int i;
for (i = 0; i < 3; i++)
l_46[i] = (-1L);
(*p_5) = (~(safe_rshift_func_int8_t_s_u((((void*)0 != &g_14[0][0][0]) < (safe_div_func_uint32_t_u_u(g_14[0][0][1], (*g_13)))), l_31)));
return &g_14[0][0][1];
}
static uint32_t  func_9(int32_t * p_10, int16_t  p_11, uint32_t  p_12)
{
struct S1 *l_16 = (void*)0;
int32_t *l_20 = &g_19[0][1].f3;
int8_t *l_25 = &g_19[0][1].f0;
(*g_17) = l_16;
(*l_20) ^= (*p_10);
(*l_20) = (*g_13);
(*l_20) = (1UL >= (safe_add_func_int8_t_s_s(((*l_25) &= ((safe_mul_func_uint16_t_u_u(p_12, ((l_16 = l_16) == (g_19[0][1].f5 , (void*)0)))) >= g_19[0][1].f5)), g_19[0][1].f1)));
return g_19[0][1].f4;
}
int main (int argc, char* argv[])
{
int i, j, k;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
transparent_crc(g_7, "g_7", print_hash_value);
for (i = 0; i < 1; i++)
{
for (j = 0; j < 1; j++)
{
for (k = 0; k < 2; k++)
{
transparent_crc(g_14[i][j][k], "g_14[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
for (i = 0; i < 2; i++)
{
for (j = 0; j < 2; j++)
{
transparent_crc(g_19[i][j].f0, "g_19[i][j].f0", print_hash_value);
transparent_crc(g_19[i][j].f1, "g_19[i][j].f1", print_hash_value);
transparent_crc(g_19[i][j].f2, "g_19[i][j].f2", print_hash_value);
transparent_crc(g_19[i][j].f3, "g_19[i][j].f3", print_hash_value);
transparent_crc(g_19[i][j].f4, "g_19[i][j].f4", print_hash_value);
transparent_crc(g_19[i][j].f5, "g_19[i][j].f5", print_hash_value);
transparent_crc(g_19[i][j].f6, "g_19[i][j].f6", print_hash_value);
transparent_crc(g_19[i][j].f7, "g_19[i][j].f7", print_hash_value);
if (print_hash_value) printf("index = [%d][%d]\n", i, j);
}
}
for (i = 0; i < 4; i++)
{
for (j = 0; j < 3; j++)
{
for (k = 0; k < 4; k++)
{
transparent_crc(g_45[i][j][k], "g_45[i][j][k]", print_hash_value);
if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);
}
}
}
transparent_crc(g_79, "g_79", print_hash_value);
transparent_crc(g_107.f0, "g_107.f0", print_hash_value);
transparent_crc(g_107.f1, "g_107.f1", print_hash_value);
transparent_crc(g_107.f2, "g_107.f2", print_hash_value);
transparent_crc(g_109, "g_109", print_hash_value);
transparent_crc(g_110.f0, "g_110.f0", print_hash_value);
transparent_crc(g_110.f2, "g_110.f2", print_hash_value);
transparent_crc(g_110.f3, "g_110.f3", print_hash_value);
transparent_crc(g_131.f0, "g_131.f0", print_hash_value);
transparent_crc(g_131.f1, "g_131.f1", print_hash_value);
transparent_crc(g_131.f2, "g_131.f2", print_hash_value);
transparent_crc(g_131.f3, "g_131.f3", print_hash_value);
transparent_crc(g_131.f4, "g_131.f4", print_hash_value);
transparent_crc(g_131.f5, "g_131.f5", print_hash_value);
transparent_crc(g_131.f6, "g_131.f6", print_hash_value);
transparent_crc(g_131.f7, "g_131.f7", print_hash_value);
transparent_crc(g_149.f0, "g_149.f0", print_hash_value);
transparent_crc(g_149.f1, "g_149.f1", print_hash_value);
transparent_crc(g_149.f2, "g_149.f2", print_hash_value);
transparent_crc(g_149.f3, "g_149.f3", print_hash_value);
transparent_crc(g_149.f4, "g_149.f4", print_hash_value);
transparent_crc(g_149.f5, "g_149.f5", print_hash_value);
transparent_crc(g_149.f6, "g_149.f6", print_hash_value);
transparent_crc(g_149.f7, "g_149.f7", print_hash_value);
transparent_crc(g_165.f0, "g_165.f0", print_hash_value);
transparent_crc(g_165.f2, "g_165.f2", print_hash_value);
transparent_crc(g_165.f3, "g_165.f3", print_hash_value);
transparent_crc(g_165.f4, "g_165.f4", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
