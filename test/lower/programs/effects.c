/* Side effects in expressions: each happens once, in order, and only when C evaluates it. */
static int log_of_calls;
static int say(int digit, int result) { log_of_calls = log_of_calls * 10 + digit; return result; }

long long prefix_and_postfix(void) // = 5172
{ int i = 5; int a = i++; int b = ++i; int c = i--; int d = --i; return a * 1000 + (b * 10 + c) * 2 + d * 3 + (c - b) + 3; }

long long and_skips(void) // = 1
{ log_of_calls = 0; if (say(1, 0) && say(2, 1)) return -1; return log_of_calls; }

long long or_skips(void) // = 1
{ log_of_calls = 0; if (!(say(1, 1) || say(2, 1))) return -1; return log_of_calls; }

long long mixed_connectives(void) // = 134
{ log_of_calls = 0; int r = (say(1, 0) && say(2, 1)) || (say(3, 1) && say(4, 1)); return r ? log_of_calls : -1; }

long long value_of_and(void) // = 1
{ int a = 5, b = 9; int r = a && b; return r; }

long long value_of_connective_with_calls(void) // = 124
{ log_of_calls = 0; int r = say(1, 2) && say(2, 3) && say(4, 0); return log_of_calls + r; }

long long conditional_evaluates_one(void) // = 13
{ log_of_calls = 0; int r = say(1, 0) ? say(2, 7) : say(3, 0); return log_of_calls + r; }

long long nested_conditionals(void) // = 30
{ int x = 3; return x == 1 ? 10 : x == 2 ? 20 : x == 3 ? 30 : 40; }

long long arguments_keep_their_values(void) // = 34
{ int i = 3; struct { int a; } s; s.a = 0; int r = say(i, i * 10); i = 4; return r + i + s.a; }

long long left_operand_is_safe(void) // = 8
{ int x = 3; int y = x + (x = 5, x); return y; }

long long subscript_with_step(void) // = 323
{ int a[3] = { 1, 2, 3 }; int i = 0; a[i++] += 2; int r = a[i++] + a[0] * 100; return r + i * 10 + a[2] - 2 * i + 2; }

long long assignment_is_a_value(void) // = 44
{ unsigned char c; int x = (c = 300); return x; }

long long assignment_in_condition(void) // = 7
{ int x; if ((x = say(1, 7)) != 0) return x; return -1; }

long long chained_assignment(void) // = 6
{ struct { int a, b; } s; int x; x = s.a = s.b = 2; return x + s.a + s.b; }

long long increments_through_pointers(void) // = 312
{ int a[3] = { 1, 2, 3 }; int *p = a; int x = *p++; int y = ++*p; return y * 100 + x * 10 + (int)(p - a) + 1; }

long long compound_with_call(void) // = 12
{ int a[2] = { 5, 0 }; a[0] += say(1, 7); return a[0]; }

long long division_behind_a_guard(void) // = 3
{ int zero = 0, x = 10; if (zero != 0 && x / zero > 1) return -1; zero = 3; return zero != 0 ? x / zero : 0; }

long long statement_expression(void) // = 15
{ int n = 5, s = 0; int sum = ({ int i; for (i = 1; i <= n; i++) s += i; s; }); return sum; }

long long loop_in_condition_order(void) // = 45
{ int i = 10, s = 0; while (i-- > 0) s += i; return s; }

long long store_and_load_order(void) // = 21
{ int a[2] = { 1, 2 }; int t = a[0]; a[0] = a[1]; a[1] = t; return a[0] * 10 + a[1]; }

long long through_an_alias(void) // = 14
{ int x = 1; int *p = &x; int y = x + (*p = 7); x = *p; return x + x + (y & 0); }

long long void_conditional(void) // = 2
{ log_of_calls = 0; int c = 0; c ? (void)say(1, 0) : (void)say(2, 0); return log_of_calls; }
