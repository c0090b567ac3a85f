/* csmith 2.3.0 --seed 10 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4 */
/* checksum 15249856961959154541 */
// Options:   --seed 10 --concise --max-funcs 3 --max-block-depth 3 --max-expr-complexity 5 --max-array-len-per-dim 4
#include "csmith.h"
struct S1 {
int16_t  f0;
int32_t  f1;
const volatile int64_t  f2;
volatile signed f3 : 8;
unsigned f4 : 6;
int16_t  f5;
unsigned f6 : 10;
uint64_t  f7;
};
#pragma pack(push)
#pragma pack(1)
struct S2 {
volatile signed f0 : 30;
const volatile unsigned f1 : 10;
unsigned f2 : 15;
unsigned f3 : 19;
unsigned f4 : 20;
unsigned f5 : 1;
};
#pragma pack(pop)
#pragma pack(push)
#pragma pack(1)
struct S3 {
volatile signed f0 : 14;
volatile unsigned f1 : 5;
unsigned f2 : 21;
volatile unsigned f3 : 30;
signed f4 : 18;
signed f5 : 7;
signed f6 : 18;
unsigned : 0;
};
#pragma pack(pop)
struct S4 {
const signed f0 : 26;
const unsigned f1 : 29;
};
static uint32_t g_2 = 0x628405CEL;
static int32_t g_4 = 2L;
static struct S3 g_13 = {-50,3,296,27913,237,-2,322};
static const int8_t g_25 = 0x61L;
static int32_t *g_29 = &g_4;
static int32_t **g_28[1] = {&g_29};
static uint32_t g_39 = 4294967295UL;
static uint32_t *g_38 = &g_39;
static int32_t ** volatile g_43[3] = {&g_29,&g_29,&g_29};
static int32_t ** volatile g_44[4] = {&g_29,&g_29,&g_29,&g_29};
static volatile struct S1 g_63 = {0x18C2L,0xC6A0115AL,0x51160292229A36E4LL,-12,2,1L,5,0x8D56E007783C7BDALL};
static uint16_t g_66 = 0x4F3FL;
static volatile struct S2 g_80 = {21017,11,6,306,469,0};
static int8_t g_89 = 0x3BL;
static int8_t g_92[3] = {(-7L),(-7L),(-7L)};
static int32_t g_97 = 0x9CABE6A2L;
static struct S1 g_117 = {0L,0x4DA9278BL,1L,12,1,0L,30,0xBBB778705FF088BALL};
static struct S1  func_1(void);
static int32_t * func_5(int32_t * const  p_6);
static int32_t * func_7(int32_t  p_8, uint16_t  p_9, int32_t  p_10, uint32_t  p_11, int32_t * p_12);
static struct S1  func_1(void)
{
int32_t *l_3[3][1];
int32_t **l_116 = &l_3[1][0];
int i, j;
for (i = 0; i < 3; i++)
{
for (j = 0; j < 1; j++)
l_3[i][j] = &g_4;
}
g_4 &= g_2;
(*l_116) = func_5(func_7(g_2, (g_13 , (safe_add_func_int16_t_s_s(((g_13.f5 | ((safe_div_func_int16_t_s_s(((~(safe_mod_func_uint8_t_u_u((safe_rshift_func_uint16_t_u_s((safe_div_func_uint32_t_u_u((g_25 == 0xE3L), g_25)), 2)), g_13.f3))) < g_13.f6), g_13.f6)) || 4294967292UL)) <= 0x3E4C996EL), g_13.f6))), g_2, g_13.f2, &g_4));
return g_117;
}
static int32_t * func_5(int32_t * const  p_6)
{
uint32_t ***l_69 = (void*)0;
uint32_t ****l_70 = &l_69;
int32_t l_81 = 3L;
struct S4 l_87 = {-7286,4393};
int8_t *l_88 = &g_89;
int32_t *l_90 = &g_4;
int8_t *l_91 = &g_92[0];
int32_t *l_93[4][2][3] = {{{&l_81,&l_81,(void*)0},{&l_81,&l_81,&l_81}},{{(void*)0,&l_81,&l_81},{&l_81,&l_81,(void*)0}},{{(void*)0,&l_81,(void*)0},{&l_81,&l_81,(void*)0}},{{&l_81,&l_81,&l_81},{(void*)0,&l_81,&l_81}}};
uint8_t l_94 = 1UL;
const int16_t l_95[1][2][2] = {{{9L,9L},{9L,9L}}};
uint64_t l_96 = 0UL;
uint8_t *l_104 = (void*)0;
uint8_t *l_105 = (void*)0;
uint8_t *l_106 = &l_94;
int32_t **l_113 = &l_93[3][1][1];
int32_t *l_114 = &l_81;
int32_t *l_115[2];
int i, j, k;
for (i = 0; i < 2; i++)
l_115[i] = (void*)0;
(*l_70) = l_69;
g_97 ^= (safe_mul_func_int16_t_s_s((safe_sub_func_int16_t_s_s(((safe_mod_func_int64_t_s_s((((safe_sub_func_uint8_t_u_u(((!(l_94 = (g_80 , (((((*l_91) = (l_81 >= ((*l_90) &= ((l_81 || (safe_add_func_uint8_t_u_u(((safe_unary_minus_func_int8_t_s(((*l_88) = (((safe_rshift_func_uint8_t_u_s((l_87 , l_87.f0), l_87.f1)) , 0xC1L) && 0x18L)))) || 0x7EE8902DL), 0x65L))) <= g_13.f6)))) > 0xA7L) , 0L) , (*l_90))))) | 0x2F4BL), g_13.f4)) | l_95[0][0][0]) , (*l_90)), l_96)) == 254UL), g_66)), g_13.f5));
l_90 = ((*l_113) = ((safe_mul_func_uint16_t_u_u((safe_mod_func_int16_t_s_s((safe_mul_func_uint8_t_u_u(((*l_106) = 0x3EL), (g_92[0] |= (g_66 , (safe_div_func_uint64_t_u_u(g_63.f1, ((safe_add_func_int64_t_s_s((((safe_mul_func_int16_t_s_s(((*l_70) != (void*)0), g_13.f6)) == 0xB104L) < (*l_90)), 1UL)) , (-1L)))))))), (*l_90))), 0x9D21L)) , &l_81));
return l_115[1];
}
static int32_t * func_7(int32_t  p_8, uint16_t  p_9, int32_t  p_10, uint32_t  p_11, int32_t * p_12)
{
int32_t l_36 = (-8L);
int32_t *l_49 = &g_4;
int32_t *l_50[2];
int32_t l_51 = 0x0944B0CEL;
int32_t l_52 = 0x721BA6C3L;
int8_t l_53 = 0x8AL;
int16_t l_54 = (-4L);
int32_t l_55[3];
uint8_t l_56 = 1UL;
int32_t **l_64[4] = {&l_50[0],&l_50[0],&l_50[0],&l_50[0]};
uint16_t *l_65 = &g_66;
int16_t l_67 = 0xC97FL;
int32_t *l_68[2][2];
int i, j;
for (i = 0; i < 2; i++)
l_50[i] = &g_4;
for (i = 0; i < 3; i++)
l_55[i] = 0L;
for (i = 0; i < 2; i++)
{
for (j = 0; j < 2; j++)
l_68[i][j] = (void*)0;
}
(*p_12) |= 0xA5B4D633L;
if ((*p_12))
{
int32_t *l_27 = &g_4;
int32_t ** const l_26 = &l_27;
g_28[0] = l_26;
}
else
{
int32_t *l_48 = (void*)0;
for (p_10 = (-30); (p_10 >= (-1)); p_10 = safe_add_func_int32_t_s_s(p_10, 8))
{
uint32_t *l_37 = &g_2;
uint32_t *l_41 = &g_39;
uint32_t **l_40 = &l_41;
int32_t l_42 = 0x1012106DL;
if ((safe_sub_func_uint16_t_u_u((((((p_11 > ((((safe_mul_func_int8_t_s_s(((((*l_37) = l_36) != (((*l_40) = (g_38 = (g_13 , p_12))) == p_12)) == g_13.f4), 2L)) | g_25) & p_11) < l_36)) , (void*)0) != l_37) ^ l_42) <= (-10L)), g_13.f4)))
{
int32_t **l_45 = &g_29;
(*l_45) = &p_10;
}
else
{
(*p_12) ^= (0xE5F3778A82FB3486LL ^ (safe_mul_func_int16_t_s_s(g_13.f0, g_13.f2)));
if (l_36)
break;
return l_48;
}
return l_48;
}
}
l_56++;
l_67 |= ((safe_rshift_func_int8_t_s_s((((0UL == (((safe_mul_func_int16_t_s_s(g_25, (((*l_65) = (((g_63 , l_64[2]) != (void*)0) == p_10)) != 0UL))) | p_8) , (-1L))) || (-4L)) != g_39), 7)) < (*l_49));
return l_68[1][1];
}
int main (int argc, char* argv[])
{
int i;
int print_hash_value = 0;
if (argc == 2 && strcmp(argv[1], "1") == 0) print_hash_value = 1;
platform_main_begin();
crc32_gentab();
func_1();
transparent_crc(g_2, "g_2", print_hash_value);
transparent_crc(g_4, "g_4", print_hash_value);
transparent_crc(g_13.f0, "g_13.f0", print_hash_value);
transparent_crc(g_13.f1, "g_13.f1", print_hash_value);
transparent_crc(g_13.f2, "g_13.f2", print_hash_value);
transparent_crc(g_13.f3, "g_13.f3", print_hash_value);
transparent_crc(g_13.f4, "g_13.f4", print_hash_value);
transparent_crc(g_13.f5, "g_13.f5", print_hash_value);
transparent_crc(g_13.f6, "g_13.f6", print_hash_value);
transparent_crc(g_25, "g_25", print_hash_value);
transparent_crc(g_39, "g_39", print_hash_value);
transparent_crc(g_63.f0, "g_63.f0", print_hash_value);
transparent_crc(g_63.f1, "g_63.f1", print_hash_value);
transparent_crc(g_63.f2, "g_63.f2", print_hash_value);
transparent_crc(g_63.f3, "g_63.f3", print_hash_value);
transparent_crc(g_63.f4, "g_63.f4", print_hash_value);
transparent_crc(g_63.f5, "g_63.f5", print_hash_value);
transparent_crc(g_63.f6, "g_63.f6", print_hash_value);
transparent_crc(g_63.f7, "g_63.f7", print_hash_value);
transparent_crc(g_66, "g_66", print_hash_value);
transparent_crc(g_80.f0, "g_80.f0", print_hash_value);
transparent_crc(g_80.f1, "g_80.f1", print_hash_value);
transparent_crc(g_80.f2, "g_80.f2", print_hash_value);
transparent_crc(g_80.f3, "g_80.f3", print_hash_value);
transparent_crc(g_80.f4, "g_80.f4", print_hash_value);
transparent_crc(g_80.f5, "g_80.f5", print_hash_value);
transparent_crc(g_89, "g_89", print_hash_value);
for (i = 0; i < 3; i++)
{
transparent_crc(g_92[i], "g_92[i]", print_hash_value);
if (print_hash_value) printf("index = [%d]\n", i);
}
transparent_crc(g_97, "g_97", print_hash_value);
transparent_crc(g_117.f0, "g_117.f0", print_hash_value);
transparent_crc(g_117.f1, "g_117.f1", print_hash_value);
transparent_crc(g_117.f2, "g_117.f2", print_hash_value);
transparent_crc(g_117.f3, "g_117.f3", print_hash_value);
transparent_crc(g_117.f4, "g_117.f4", print_hash_value);
transparent_crc(g_117.f5, "g_117.f5", print_hash_value);
transparent_crc(g_117.f6, "g_117.f6", print_hash_value);
transparent_crc(g_117.f7, "g_117.f7", print_hash_value);
platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
return 0;
}
