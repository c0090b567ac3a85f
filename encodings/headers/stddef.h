/* C11 7.19, as far as drivers use it. */
#ifndef IRPCHECK_STDDEF_H
#define IRPCHECK_STDDEF_H
#include <basetsd.h>

#ifdef __SIZE_TYPE__
typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ptrdiff_t;
typedef __PTRDIFF_TYPE__ intptr_t;
typedef __SIZE_TYPE__ uintptr_t;
typedef __PTRDIFF_TYPE__ ssize_t;
#else
typedef UINT_PTR size_t;
typedef INT_PTR ptrdiff_t;
typedef INT_PTR intptr_t;
typedef UINT_PTR uintptr_t;
#endif
#ifdef __WCHAR_TYPE__
typedef __WCHAR_TYPE__ wchar_t;
#else
typedef unsigned short wchar_t;
#endif
#define NULL ((void *)0)
#undef offsetof
#define offsetof(type, member) __builtin_offsetof(type, member)
typedef size_t rsize_t;
typedef int errno_t;
typedef double max_align_t;

#endif
