/* Raised exceptions, followed to their handlers. The numbers are by hand, after Microsoft's description of structured exception handling. */
#include "intrinsics.h"
static void raise_if(int condition, NTSTATUS code) { if (condition) __irpcheck_raise(code); }
static int raises_deep(int n, NTSTATUS code) { if (n == 0) __irpcheck_raise(code); return raises_deep(n - 1, code) + 1; }

long long handler_runs(void) // = 9
{ int r = 0; __try { r = 1; raise_if(1, 5); r = 2; } __except (1) { r += 8; } return r; }

long long handler_is_skipped(void) // = 2
{ int r = 0; __try { r = 1; raise_if(0, 5); r = 2; } __except (1) { r += 8; } return r; }

long long code_is_seen(void) // = -1073741670
{ int r = 0; __try { raise_if(1, (NTSTATUS)0xC000009A); } __except (1) { r = (NTSTATUS)__irpcheck_exception_code(); } return r; }

long long out_of_several_calls(void) // = 77
{ int r = 0; __try { r = raises_deep(3, 1); } __except (1) { return r + 77; } return -1; }

long long raise_in_the_body_itself(void) // = 3
{ int r = 3; __try { __irpcheck_raise(1); r = 9; } __except (1) { } return r; }

long long filter_chooses(void) // = 12
{ int r = 0; __try { __try { raise_if(1, 5); } __except (__irpcheck_exception_code() == 6) { r = 1; } } __except (__irpcheck_exception_code() == 5) { r += 12; } return r; }

long long termination_handler_runs(void) // = 12
{ int r = 0; __try { __try { raise_if(1, 5); r = 7; } __finally { r = r * 10 + 1; } r = 8; } __except (1) { r = r * 10 + 2; } return r; }

long long abnormal_by_exception(void) // = 1
{ int r = 0; __try { __try { raise_if(1, 5); } __finally { r = __irpcheck_abnormal_termination(); } } __except (1) { } return r; }

static int left_by_return(int *seen) { __try { return 4; } __finally { *seen = __irpcheck_abnormal_termination(); } return 0; }
long long abnormal_by_return(void) // = 14
{ int seen = 7; int r = left_by_return(&seen); return seen * 10 + r; }

long long normal_by_leave(void) // = 0
{ int r = 7; __try { __leave; } __finally { r = __irpcheck_abnormal_termination(); } return r; }

static int cleaned;
static void cleans(void) { __try { raise_if(1, 5); } __finally { cleaned++; } }
long long termination_handler_in_the_callee(void) // = 21
{ cleaned = 20; int r = 0; __try { cleans(); r = 100; } __except (1) { r = 1; } return cleaned + r - 1; }

long long out_of_a_loop(void) // = 103
{ int i, r = 0; __try { for (i = 0; i < 9; i++) raise_if(i == 3, 1); r = 5; } __except (1) { r = 100; } return r + i; }

long long in_a_loop(void) // = 302
{ int r = 0; for (int i = 0; i < 5; i++) { __try { raise_if(i & 1, 1); r += 100; } __except (1) { r += 1; } } return r; }

long long return_in_the_handler_overrides(void) // = 6
{ __try { __try { raise_if(1, 5); } __except (1) { return 6; } } __finally { cleaned = 0; } return 1; }

typedef void (*raiser)(int, NTSTATUS);
long long through_a_pointer(void) // = 5
{ raiser f = raise_if; int r = 0; __try { f(1, 5); r = 1; } __except (1) { r = 5; } return r; }

long long raise_inside_of_a_handler(void) // = 34
{ int r = 0; __try { __try { raise_if(1, 1); } __except (1) { r = 3; raise_if(1, 2); r = 9; } } __except (1) { r = r * 10 + 4; } return r; }

long long raise_inside_of_a_termination_handler(void) // = 25
{ int r = 0; __try { __try { r = 2; } __finally { raise_if(1, 2); r = 9; } } __except (1) { r = r * 10 + 5; } return r; }

long long in_a_condition(void) // = 8
{ int r = 1; __try { if (r && raises_deep(0, 1)) r = 2; else r = 3; } __except (1) { r = 8; } return r; }

static int divided(int a, int b) { return a / b; }
static unsigned remainder_of(unsigned a, unsigned b) { a %= b; return a; }
long long division_by_zero_is_caught(void) // = 9
{ int r = 0, zero = 0; __try { r = 1; r = 100 / zero; r = 2; } __except (1) { r += 8; } return r; }

long long its_code_is_seen(void) // = -1073741676
{ int zero = 0; __try { zero = 7 % zero; } __except (1) { return (NTSTATUS)__irpcheck_exception_code(); } return 0; }

long long division_in_a_callee(void) // = 12
{ int r = 3; __try { r = divided(1, 0); } __except (1) { r *= 4; } return r; }

long long remainder_in_a_callee(void) // = 5
{ unsigned r = 3; __try { r = remainder_of(9, 0); } __except (1) { r += 2; } return r; }

long long quotient_too_large(void) // = -1073741675
{ int least = -2147483647 - 1; __try { least = divided(least, -1); } __except (1) { return (NTSTATUS)__irpcheck_exception_code(); } return 0; }

long long division_that_is_well(void) // = 7
{ int r = 0, two = 2; __try { r = 14 / two; r = divided(r, 1); } __except (1) { r = 100; } return r; }

long long termination_handler_before_it(void) // = 312
{ int r = 3, zero = 0; __try { __try { r = r / zero; } __finally { r = r * 10 + __irpcheck_abnormal_termination(); } r = 8; } __except (1) { r = r * 10 + 2; } return r; }

long long filter_of_division(void) // = 4
{ int r = 0, zero = 0; __try { __try { r = 1 / zero; } __except (__irpcheck_exception_code() == 0xC0000095) { r = 1; } } __except (__irpcheck_exception_code() == 0xC0000094) { r = 4; } return r; }

long long not_evaluated(void) // = 6
{ int r = 6, least = -2147483647 - 1, no = 0; r += no ? least / -1 : 0; return r; }
