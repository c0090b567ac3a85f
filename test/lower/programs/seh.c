/* Structured exception handling on the paths without an exception. gcc does not know these words: the numbers are by hand. */
int __irpcheck_abnormal_termination(void);
static int f_return(int *log) { __try { *log = 1; return 5; } __finally { *log = *log * 10 + 2; } return 9; }
long long return_runs_the_handler(void) // = 512
{ int log = 0; int r = f_return(&log); return r * 100 + log; }

long long end_of_body_runs_the_handler(void) // = 123
{ int log = 0; __try { log = 1; } __finally { log = log * 10 + 2; } return log * 10 + 3; }

long long leave_runs_the_handler(void) // = 13
{ int log = 0; __try { log = 1; if (log) __leave; log = 7; } __finally { log = log * 10 + 3; } return log; }

long long break_runs_the_handler(void) // = 111
{ int log = 0; for (int i = 0; i < 9; i++) { __try { if (i == 2) break; log += 1; } __finally { log += 3 * 10 + 5; } if (i > 5) log = -1; } return log + 4; }

long long continue_runs_the_handler(void) // = 30
{ int log = 0; for (int i = 0; i < 3; i++) { __try { if (i < 5) continue; log += 1; } __finally { log += 10; } log += 1000; } return log; }

long long goto_runs_the_handler(void) // = 12
{ int log = 0; __try { log = 1; goto out; } __finally { log = log * 10 + 2; } log = -1; out: return log; }

static int nested(int *log) { __try { __try { *log = 1; return 1; } __finally { *log = *log * 10 + 2; } } __finally { *log = *log * 10 + 3; } return 0; }
long long handlers_from_inside_out(void) // = 123
{ int log = 0; nested(&log); return log; }

static int two_exits(int x, int *log) { __try { if (x) return 7; *log += 1; } __finally { *log += 10; } return 8; }
long long exits_are_told_apart(void) // = 808
{ int log = 0; int a = two_exits(1, &log); int b = two_exits(0, &log); return a + b * 100 + log - 20; }

long long except_body_only(void) // = 4
{ int r = 0; __try { r = 4; } __except (1) { r = 9; } return r; }

long long leave_except(void) // = 4
{ int r = 0; __try { r = 4; __leave; } __except (1) { r = 9; } return r; }

long long not_abnormal(void) // = 20
{ int r = 1; __try { r = 2; } __finally { if (__irpcheck_abnormal_termination()) r = 77; else r *= 10; } return r; }

long long loop_inside_of_a_guarded_body(void) // = 16
{ int r = 0; __try { for (int i = 0; i < 5; i++) { if (i == 3) break; r += i; } r += 3; } __finally { r += 10; } return r; }

long long return_value_is_taken_before(void) // = 3
{ int f_log = 0; (void)f_log; int r; { int x = 3; __try { r = x; } __finally { x = 50; } } return r; }
