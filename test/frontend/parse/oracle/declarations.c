typedef unsigned long ulong_t, *pulong_t;
typedef int (*compare_t)(const void *left, const void *right);
enum color { red, green = 4, blue };
static const struct { const char *name; enum color color; } colors[] = {
  { "red", red },
  { .name = "green", .color = green },
  [2] = { "blue", blue },
};
extern int printf(const char *format, ...);
int first(void), second(int);

static __inline ulong_t pick(pulong_t from, compare_t by) {
  ulong_t best = from[0], *cursor = from + 1;
  static int calls;
  if (by(&best, cursor) < 0)
    best = *cursor;
  calls++;
  return best;
}

int old(a, b)
  int a;
  char *b;
{
  return a + b[0];
}

void nothing(void) {
}
