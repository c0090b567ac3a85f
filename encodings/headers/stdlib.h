/* C11 7.22, as far as drivers use it. */
#ifndef IRPCHECK_STDLIB_H
#define IRPCHECK_STDLIB_H
#include <stddef.h>
void *malloc(size_t n);
void *calloc(size_t count, size_t n);
void *realloc(void *p, size_t n);
void free(void *p);
int abs(int x);
long labs(long x);
int atoi(const char *s);
long atol(const char *s);
long strtol(const char *s, char **end, int base);
unsigned long strtoul(const char *s, char **end, int base);
long long _strtoi64(const char *s, char **end, int base);
unsigned long long _strtoui64(const char *s, char **end, int base);
void qsort(void *base, size_t count, size_t n, int (*compare)(const void *, const void *));
void *bsearch(const void *key, const void *base, size_t count, size_t n, int (*compare)(const void *, const void *));
int rand(void);
void srand(unsigned int seed);
__declspec(noreturn) void abort(void);
__declspec(noreturn) void exit(int code);
#define __max(a, b) (((a) > (b)) ? (a) : (b))
#define __min(a, b) (((a) < (b)) ? (a) : (b))
#define _countof(a) (sizeof(a) / sizeof((a)[0]))
#endif
