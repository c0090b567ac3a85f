/* Memory operations are the checker's own, so that the types at the call are seen. They give no value: code that uses it is a gap. */
#ifndef IRPCHECK_STRING_H
#define IRPCHECK_STRING_H
#include <stddef.h>

void __irpcheck_zero(void *target, SIZE_T bytes);
void __irpcheck_copy(void *target, const void *source, SIZE_T bytes);
void __irpcheck_fill(void *target, int byte, SIZE_T bytes);
int __irpcheck_order(const void *a, const void *b, SIZE_T bytes);
#define memset(target, byte, bytes) __irpcheck_fill((target), (byte), (bytes))
#define memcpy(target, source, bytes) __irpcheck_copy((target), (source), (bytes))
#define memmove(target, source, bytes) __irpcheck_copy((target), (source), (bytes))

int memcmp(const void *a, const void *b, size_t n);
#define memcmp(a, b, bytes) __irpcheck_order((a), (b), (bytes))
void *memchr(const void *s, int c, size_t n);
size_t strlen(const char *s);
size_t strnlen(const char *s, size_t n);
int strcmp(const char *a, const char *b);
int strncmp(const char *a, const char *b, size_t n);
int _stricmp(const char *a, const char *b);
int _strnicmp(const char *a, const char *b, size_t n);
char *strcpy(char *d, const char *s);
char *strncpy(char *d, const char *s, size_t n);
char *strcat(char *d, const char *s);
char *strncat(char *d, const char *s, size_t n);
char *strchr(const char *s, int c);
char *strrchr(const char *s, int c);
char *strstr(const char *s, const char *t);
size_t strspn(const char *s, const char *t);
size_t strcspn(const char *s, const char *t);
char *strtok(char *s, const char *t);
char *_strupr(char *s);
char *_strlwr(char *s);
#include <wchar.h>
#endif
