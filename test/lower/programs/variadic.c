/* Arguments behind an ellipsis. memory: flat */
typedef __builtin_va_list va_list;
struct triple { int x; long long y; char z[5]; };

static int sum(int n, ...)
{ va_list list; __builtin_va_start(list, n); int s = 0; for (int i = 0; i < n; i++) s += __builtin_va_arg(list, int); __builtin_va_end(list); return s; }
long long several_integers(void) // = 6
{ return sum(3, 1, 2, 3); }
long long none(void) // = 0
{ return sum(0); }
long long promoted_characters(void) // = -3
{ signed char a = -1; short b = -2; return sum(2, a, b); }

static long long mixed(int n, ...)
{
  va_list list; __builtin_va_start(list, n);
  struct triple t = __builtin_va_arg(list, struct triple);
  int c = __builtin_va_arg(list, int);
  long long q = __builtin_va_arg(list, long long);
  int *p = __builtin_va_arg(list, int *);
  *p = 5;
  __builtin_va_end(list);
  return t.x + t.y + t.z[4] + c + q;
}
long long records_and_pointers(void) // = 11115
{ struct triple t = { 1, 10, "abcd" }; int x = 0; t.z[4] = 4; return mixed(1, t, 100, 1000LL, &x) + 10000 + x - 5; }

static int twice(int n, ...)
{
  va_list list, copy; __builtin_va_start(list, n); __builtin_va_copy(copy, list);
  int s = __builtin_va_arg(list, int); s = 10 * s + __builtin_va_arg(copy, int); s = 10 * s + __builtin_va_arg(copy, int);
  return s;
}
long long copied_list(void) // = 112
{ return twice(0, 1, 2); }

static int next(va_list *list) { return __builtin_va_arg(*list, int); }
static int handed_on(int n, ...)
{ va_list list; __builtin_va_start(list, n); int a = next(&list), b = next(&list); return a * 10 + b; }
long long list_by_address(void) // = 78
{ return handed_on(0, 7, 8); }

long long through_a_pointer(void) // = 30
{ int (*f)(int, ...) = sum; return f(2, 10, 20); }

static int nested(int n, ...)
{ va_list list; __builtin_va_start(list, n); int a = __builtin_va_arg(list, int); return n == 0 ? a : nested(n - 1, a + 1) * 2; }
long long recursive(void) // = 32
{ return nested(3, 1); }
