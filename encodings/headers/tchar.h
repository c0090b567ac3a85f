/* Texts that are wide where a build says so. */
#ifndef IRPCHECK_TCHAR_H
#define IRPCHECK_TCHAR_H
#include <wchar.h>
#ifdef _UNICODE
typedef wchar_t TCHAR, *PTCHAR;
#define __T(text) L##text
#else
typedef char TCHAR, *PTCHAR;
#define __T(text) text
#endif
#define _T(text) __T(text)
#define _TEXT(text) __T(text)
#endif
