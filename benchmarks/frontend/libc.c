/* The part of the C library that test programs use. A model: what a program defines itself is taken instead. */
typedef __SIZE_TYPE__ size_t;
void *__irpcheck_allocate(unsigned long long size);
void __host_put(int byte);
__attribute__((noreturn)) void __host_exit(int code);

int putchar(int byte) { __host_put(byte); return (unsigned char)byte; }
int puts(const char *text) { while (*text) __host_put(*text++); __host_put('\n'); return 1; }
void exit(int code) { __host_exit(code); }
void abort(void) { __host_exit(134); }

size_t strlen(const char *text) { size_t n = 0; while (text[n]) n++; return n; }

int strcmp(const char *a, const char *b)
{ while (*a && *a == *b) { a++; b++; } return (unsigned char)*a - (unsigned char)*b; }

int strncmp(const char *a, const char *b, size_t n)
{ for (; n > 0; n--, a++, b++) if (*a != *b || *a == 0) return (unsigned char)*a - (unsigned char)*b; return 0; }

char *strcpy(char *to, const char *from) { char *p = to; while ((*p++ = *from++)) ; return to; }

char *strncpy(char *to, const char *from, size_t n)
{ size_t i = 0; for (; i < n && from[i]; i++) to[i] = from[i]; for (; i < n; i++) to[i] = 0; return to; }

char *strcat(char *to, const char *from) { strcpy(to + strlen(to), from); return to; }

char *strchr(const char *text, int byte)
{ for (;; text++) { if (*text == (char)byte) return (char *)text; if (*text == 0) return 0; } }

char *strrchr(const char *text, int byte)
{ char *last = 0; for (;; text++) { if (*text == (char)byte) last = (char *)text; if (*text == 0) return last; } }

void *memset(void *to, int byte, size_t n) { char *p = to; while (n--) *p++ = (char)byte; return to; }

void *memcpy(void *to, const void *from, size_t n)
{ char *p = to; const char *q = from; while (n--) *p++ = *q++; return to; }

void *memmove(void *to, const void *from, size_t n)
{
  char *p = to; const char *q = from;
  if (p < q) while (n--) *p++ = *q++;
  else while (n--) p[n] = q[n];
  return to;
}

int memcmp(const void *a, const void *b, size_t n)
{ const unsigned char *p = a, *q = b; for (; n; n--, p++, q++) if (*p != *q) return *p - *q; return 0; }

void *malloc(size_t n) { return __irpcheck_allocate(n); }
void *calloc(size_t n, size_t size) { void *p = __irpcheck_allocate(n * size); return memset(p, 0, n * size); }
void free(void *p) { (void)p; }

int abs(int n) { return n < 0 ? -n : n; }
int isdigit(int c) { return c >= '0' && c <= '9'; }
int isalpha(int c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
int isspace(int c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

int atoi(const char *text)
{
  int n = 0, minus = 0;
  while (isspace(*text)) text++;
  if (*text == '-' || *text == '+') minus = *text++ == '-';
  while (isdigit(*text)) n = n * 10 + (*text++ - '0');
  return minus ? -n : n;
}

/* Formatted output: integers, characters, strings and pointers. */
typedef __builtin_va_list va_list;

/* Where characters go: into a buffer of which `room` bytes are left, or to the host. */
struct sink { char *to; size_t room; int host; int count; };

static void put(struct sink *out, int byte)
{
  if (out->host) __host_put(byte);
  else if (out->count + (size_t)1 < out->room) out->to[out->count] = (char)byte;
  out->count++;
}

struct spec { int left, plus, space, alternate, zero, width, precision; };

static void pad(struct sink *out, int n, int byte) { while (n-- > 0) put(out, byte); }

/* `sign` and `digits` (lowest first) within the field. */
static void put_number(struct sink *out, struct spec *s, const char *sign, const char *digits, int n)
{
  int zeros = s->precision > n ? s->precision - n : 0;
  int all = (int)strlen(sign) + zeros + n;
  if (s->zero && !s->left && s->precision < 0 && s->width > all) { zeros += s->width - all; all = s->width; }
  if (!s->left) pad(out, s->width - all, ' ');
  while (*sign) put(out, *sign++);
  pad(out, zeros, '0');
  while (n > 0) put(out, digits[--n]);
  if (s->left) pad(out, s->width - all, ' ');
}

static int digits_of(char *digits, unsigned long long value, unsigned base, const char *letters)
{ int n = 0; for (; value; value /= base) digits[n++] = letters[value % base]; return n; }

static void put_text(struct sink *out, struct spec *s, const char *text)
{
  int n = 0;
  while ((s->precision < 0 || n < s->precision) && text[n]) n++;
  if (!s->left) pad(out, s->width - n, ' ');
  for (int i = 0; i < n; i++) put(out, text[i]);
  if (s->left) pad(out, s->width - n, ' ');
}

static unsigned long long unsigned_argument(va_list *list, int size)
{
  switch (size) {
  case 1: return (unsigned char)__builtin_va_arg(*list, unsigned);
  case 2: return (unsigned short)__builtin_va_arg(*list, unsigned);
  case 4: return __builtin_va_arg(*list, unsigned);
  default: return __builtin_va_arg(*list, unsigned long long);
  }
}

static void put_integer(struct sink *out, struct spec *s, va_list *list, int size, int letter)
{
  char digits[72];
  unsigned long long value = unsigned_argument(list, size);
  const char *sign = "";
  if (letter == 'd' || letter == 'i') {
    int unused = 64 - 8 * size;
    long long number = (long long)(value << unused) >> unused;
    sign = number < 0 ? "-" : s->plus ? "+" : s->space ? " " : "";
    value = number < 0 ? 0 - (unsigned long long)number : (unsigned long long)number;
  }
  unsigned base = letter == 'o' ? 8 : letter == 'x' || letter == 'X' ? 16 : 10;
  if (s->alternate && value) sign = letter == 'x' ? "0x" : letter == 'X' ? "0X" : letter == 'o' ? "0" : sign;
  int n = digits_of(digits, value, base, letter == 'X' ? "0123456789ABCDEF" : "0123456789abcdef");
  if (n == 0 && s->precision != 0) digits[n++] = '0';
  put_number(out, s, sign, digits, n);
}

static const char *read_flags(const char *f, struct spec *s)
{
  for (;; f++) {
    if (*f == '-') s->left = 1;
    else if (*f == '+') s->plus = 1;
    else if (*f == ' ') s->space = 1;
    else if (*f == '#') s->alternate = 1;
    else if (*f == '0') s->zero = 1;
    else return f;
  }
}

static const char *read_number(const char *f, int *number, va_list *list)
{
  if (*f == '*') { *number = __builtin_va_arg(*list, int); return f + 1; }
  for (*number = 0; isdigit(*f); f++) *number = *number * 10 + (*f - '0');
  return f;
}

static const char *read_size(const char *f, int *size)
{
  *size = 4;
  if (f[0] == 'h') { *size = f[1] == 'h' ? 1 : 2; return f + 3 - *size; }
  if (f[0] == 'l') { *size = f[1] == 'l' ? 8 : sizeof(long); return f + (f[1] == 'l' ? 2 : 1); }
  if (f[0] == 'z' || f[0] == 't') { *size = sizeof(size_t); return f + 1; }
  if (f[0] == 'j') { *size = 8; return f + 1; }
  return f;
}

static void format(struct sink *out, const char *f, va_list *list)
{
  for (; *f; f++) {
    if (*f != '%') { put(out, *f); continue; }
    struct spec s = { .precision = -1 };
    int size;
    f = read_number(read_flags(f + 1, &s), &s.width, list);
    if (s.width < 0) { s.left = 1; s.width = -s.width; }
    if (*f == '.') f = read_number(f + 1, &s.precision, list);
    f = read_size(f, &size);
    switch (*f) {
    case 'd': case 'i': case 'u': case 'x': case 'X': case 'o': put_integer(out, &s, list, size, *f); break;
    case 'c': { char text[2] = { (char)__builtin_va_arg(*list, int) }; s.precision = 1; if (*text) put_text(out, &s, text); else put(out, 0); break; }
    case 's': put_text(out, &s, __builtin_va_arg(*list, const char *)); break;
    case 'p': s.alternate = 1; put_integer(out, &s, list, sizeof(void *), 'x'); break;
    case '%': put(out, '%'); break;
    default: __host_exit(99); /* a conversion that is not here */
    }
  }
}

int vprintf(const char *f, va_list list)
{ struct sink out = { .host = 1 }; format(&out, f, &list); return out.count; }

int vsnprintf(char *to, size_t room, const char *f, va_list list)
{
  struct sink out = { .to = to, .room = room };
  format(&out, f, &list);
  if (room) to[out.count + (size_t)1 < room ? out.count : room - 1] = 0;
  return out.count;
}

int printf(const char *f, ...)
{ va_list list; __builtin_va_start(list, f); int n = vprintf(f, list); __builtin_va_end(list); return n; }

int snprintf(char *to, size_t room, const char *f, ...)
{ va_list list; __builtin_va_start(list, f); int n = vsnprintf(to, room, f, list); __builtin_va_end(list); return n; }

int sprintf(char *to, const char *f, ...)
{ va_list list; __builtin_va_start(list, f); int n = vsnprintf(to, (size_t)-1 / 2, f, list); __builtin_va_end(list); return n; }

int vsprintf(char *to, const char *f, va_list list) { return vsnprintf(to, (size_t)-1 / 2, f, list); }

/* Streams: only the standard ones, and what goes to standard error is not compared. */
typedef struct _IO_FILE FILE;
struct _IO_FILE { int descriptor; };
static FILE standard[3] = { { 0 }, { 1 }, { 2 } };
FILE *stdin = &standard[0], *stdout = &standard[1], *stderr = &standard[2];

int vfprintf(FILE *file, const char *f, va_list list)
{ struct sink out = { .host = file->descriptor == 1 }; format(&out, f, &list); return out.count; }

int fprintf(FILE *file, const char *f, ...)
{ va_list list; __builtin_va_start(list, f); int n = vfprintf(file, f, list); __builtin_va_end(list); return n; }

int fputc(int byte, FILE *file) { if (file->descriptor == 1) __host_put(byte); return (unsigned char)byte; }
int fputs(const char *text, FILE *file) { while (*text) fputc(*text++, file); return 1; }
int fflush(FILE *file) { (void)file; return 0; }
