/* Objects that live from the start, and initial values that are more than numbers. memory: flat */
struct pair { int a, b; };
static struct pair *literal = &(struct pair){ 3, 4 };
long long literal_outside_of_functions(void) // = 34
{ return literal->a * 10 + literal->b; }

static const int *numbers = (const int[]){ 5, 6, 7 };
long long array_literal_outside_of_functions(void) // = 7
{ return numbers[2]; }

static struct { struct pair *first; const char *text; } table[] = { { &(struct pair){ 1, 2 }, "ab" }, { &(struct pair){ .b = 9 }, "cd" } };
long long literals_in_a_table(void) // = 109
{ return table[1].first->b + table[1].text[1]; }

static struct pair tentative;
static struct pair tentative = { 8, 9 };
static struct pair tentative;
long long tentative_definitions(void) // = 89
{ return tentative.a * 10 + tentative.b; }

static int counted(void) { static int n = 40; return ++n; }
long long static_keeps_its_value(void) // = 42
{ counted(); int x = counted(); return x; }

static struct pair copied = (struct pair){ 6, 7 };
static struct pair pairs[2] = { { 1, 2 }, (struct pair){ .b = 5 } };
static const int base = 30;
static int derived = base + 1;
long long literal_as_a_value(void) // = 6705
{ return copied.a * 1000 + copied.b * 100 + pairs[1].a * 10 + pairs[1].b; }
long long constant_read_by_another(void) // = 31
{ return derived; }
