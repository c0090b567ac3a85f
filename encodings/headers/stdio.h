/* C11 7.21, as far as drivers use it. */
#ifndef IRPCHECK_STDIO_H
#define IRPCHECK_STDIO_H
#include <stddef.h>
#include <stdarg.h>
typedef struct _iobuf { void *opaque; } FILE;
#define EOF (-1)
int printf(const char *format, ...);
int sprintf(char *target, const char *format, ...);
int _snprintf(char *target, size_t n, const char *format, ...);
int snprintf(char *target, size_t n, const char *format, ...);
int vsprintf(char *target, const char *format, va_list list);
int _vsnprintf(char *target, size_t n, const char *format, va_list list);
int vsnprintf(char *target, size_t n, const char *format, va_list list);
/* The kernel's takes the format second, newer run-times the size. */
int swprintf(wchar_t *target, ...);
int _snwprintf(wchar_t *target, size_t n, const wchar_t *format, ...);
int _vsnwprintf(wchar_t *target, size_t n, const wchar_t *format, va_list list);
int sscanf(const char *text, const char *format, ...);
#endif
