/* Functions and pointers to them. */
static int add(int a, int b) { return a + b; }
static int subtract(int a, int b) { return a - b; }
typedef int (*operation)(int, int);

long long direct(void) // = 7
{ return add(3, 4); }

long long through_a_pointer(void) // = 1
{ operation f = subtract; return f(4, 3); }

long long through_a_starred_pointer(void) // = 12
{ operation f = &add; return (*f)(5, 7); }

static const operation operations[2] = { add, subtract };
long long through_a_table(void) // = 62
{ return operations[0](4, 2) * 10 + operations[1](4, 2); }

struct vtable { operation run; void *context; };
static int apply(struct vtable *v, int a, int b) { return v->run(a, b); }
long long through_a_member(void) // = 9
{ struct vtable v; v.run = add; v.context = 0; return apply(&v, 4, 5); }

static void set(int *p, int v) { *p = v; }
long long output_parameter(void) // = 8
{ int x; set(&x, 8); return x; }

static int changes_parameter(int n) { int *p = &n; *p += 1; n *= 2; return n; }
long long parameter_in_memory(void) // = 8
{ int n = 3; return changes_parameter(n) + (n == 3 ? 0 : 100); }

static unsigned char narrow_result(int x) { return x; }
long long result_is_converted(void) // = 44
{ return narrow_result(300); }

static int narrow_parameter(signed char c) { return c; }
long long argument_is_converted(void) // = -56
{ return narrow_parameter(200); }

static int variadic(int n, ...) { return n; }
long long extra_arguments(void) // = 3
{ int x = 1; return variadic(2, x++, "text") + x - 1; }

long long nested_calls(void) // = 10
{ return add(add(1, 2), add(3, 4)); }

static int counter;
static int next(void) { return ++counter; }
long long arguments_left_to_right(void) // = -1
{ counter = 0; return subtract(next(), next()); }

static int compare_pointers(operation a, operation b) { return a == b; }
long long function_addresses(void) // = 10
{ return compare_pointers(add, add) * 10 + compare_pointers(add, subtract); }

static int old_style(a, b) int a; char b; { return a + b; }
long long old_style_definition(void) // = 5
{ return old_style(2, 3); }
