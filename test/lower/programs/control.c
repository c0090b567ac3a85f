/* Statements. */
long long else_if_chain(void) // = 3
{ int x = 30; if (x < 10) return 1; else if (x < 20) return 2; else if (x < 40) return 3; else return 4; }

long long for_with_continue(void) // = 25
{ int s = 0; for (int i = 0; i < 10; i++) { if (i % 2 == 0) continue; s += i; } return s; }

long long do_with_continue(void) // = 5
{ int i = 0, n = 0; do { n++; if (n == 3) continue; i++; } while (n < 6); return i; }

long long do_once(void) // = 4
{ int x = 4; do { if (x == 4) break; x = 9; } while (0); return x; }

long long nested_loops(void) // = 70
{ int s = 0; for (int i = 0; i < 5; i++) for (int j = 0; j < 5; j++) { if (j > i) break; s += i * j + (i == j); } return s; }

long long endless_with_break(void) // = 64
{ int x = 1; for (;;) { x *= 2; if (x > 50) break; } return x; }

long long switch_falls_through(void) // = 6
{ int r = 0; switch (2) { case 1: r += 1; case 2: r += 2; case 3: r += 4; break; case 4: r += 8; } return r; }

long long switch_default_in_the_middle(void) // = 6
{ int r = 0; switch (77) { case 1: r = 1; break; default: r += 2; case 9: r += 4; break; case 8: r = 8; } return r; }

long long switch_without_match(void) // = 5
{ int r = 5; switch (r) { case 1: r = 1; case 2: r = 2; } return r; }

long long switch_in_a_loop(void) // = 230
{ int r = 0; for (int i = 0; i < 4; i++) { switch (i) { case 0: continue; case 1: r += 10; break; case 2: r += 20; default: r += 100; } } return r; }

long long switch_range(void) // = 2
{ unsigned c = 'q'; switch (c) { case 'A' ... 'Z': return 1; case 'a' ... 'z': return 2; default: return 3; } }

long long switch_signed(void) // = 1
{ int x = -3; switch (x) { case -3: return 1; case 3: return 2; } return 3; }

long long switch_stacked_labels(void) // = 12
{ int r = 0; for (int i = 0; i < 6; i++) switch (i) { case 1: case 3: case 5: r += 4; } return r; }

long long duff(void) // = 7
{ int n = 7, count = 0; int rounds = (n + 3) / 4; switch (n % 4) { case 0: do { count++; case 3: count++; case 2: count++; case 1: count++; } while (--rounds > 0); } return count; }

long long goto_out_and_back(void) // = 3
{ int n = 0; again: n++; if (n < 3) goto again; return n; }

long long goto_cleanup(void) // = 11
{ int r = 1; int x = 5; if (x > 3) goto out; r = 100; out: r += 10; return r; }

long long goto_into_a_loop(void) // = 205
{ int i = 3, s = 0; goto inside; for (i = 0; i < 5; i++) { inside: s += 10; } return s * 10 + i; }

long long shadowed(void) // = 12
{ int x = 1; int r = 0; { int x = 10; r += x; } { int x; x = 1; r += x; } return r + x; }

long long early_return(void) // = 4
{ for (int i = 0;; i++) if (i * i > 10) return i; }

static int depth(int n) { return n == 0 ? 0 : 1 + depth(n - 1); }
long long recursion(void) // = 20
{ return depth(20); }

static int is_odd(int n);
static int is_even(int n) { return n == 0 ? 1 : is_odd(n - 1); }
static int is_odd(int n) { return n == 0 ? 0 : is_even(n - 1); }
long long mutual_recursion(void) // = 10
{ return is_even(10) * 10 + is_even(7); }

static int with_frame(int n) { int local[2]; local[0] = n; int *p = local; if (n > 0) with_frame(n - 1); return p[0]; }
long long frames_do_not_overlap(void) // = 6
{ return with_frame(6); }
