/*
 * What routines about texts give where all texts that they are handed are variables or literals of the driver (`src/lower/survey/here.ts`). The first 16
 * characters are read; behind them there is one right answer, and no violation rests on another.
 */
#include <ntddk.h>
#include <string.h>
#include "irpcheck.h"

#define model_each(step) \
  step(0) step(1) step(2) step(3) step(4) step(5) step(6) step(7) step(8) step(9) step(10) step(11) step(12) step(13) step(14) step(15)
#define model_end(i) if (text[i] == 0) return i;
#define model_bounded_end(i) if (most == i || text[i] == 0) return i;

static ULONG model_longer(void)
{
    ULONG length = model_open(1);
    __irpcheck_assume(length >= 16);
    return length;
}

static ULONG model_length(const char *text)
{
    model_each(model_end)
    return model_longer();
}

static ULONG model_wide_length(const wchar_t *text)
{
    model_each(model_end)
    return model_longer();
}

static SIZE_T model_bounded(ULONG length, SIZE_T most)
{
    return length < most ? length : most;
}

/* Only the sign is documented. */
static int model_ordered(int less)
{
    int value = (int)(__irpcheck_any_ulong("how far they differ") & 0x7FFFFFFF);
    return less ? -1 - value : value == 0 ? 1 : value;
}

static unsigned model_lower(unsigned c)
{
    return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
}

#define model_compared(i) \
  if (a[i] != b[i]) return model_ordered(a[i] < b[i]); \
  if (a[i] == 0) return 0;
#define model_compared_most(i) \
  if (most == i) return 0; \
  model_compared(i)
#define model_folded(i) \
  if (a[i] != b[i]) { \
    if (a[i] >= 0x80 || b[i] >= 0x80) return (int)model_open(1); \
    if (model_lower(a[i]) != model_lower(b[i])) return model_ordered(model_lower(a[i]) < model_lower(b[i])); \
  } \
  if (a[i] == 0) return 0;
#define model_folded_most(i) \
  if (most == i) return 0; \
  model_folded(i)

size_t __irpcheck_here_strlen(const char *text)
{
    return model_length(text);
}

size_t __irpcheck_here_wcslen(const wchar_t *text)
{
    return model_wide_length(text);
}

size_t __irpcheck_here_strnlen(const char *text, size_t most)
{
    model_each(model_bounded_end)
    return model_bounded(model_longer(), most);
}

size_t __irpcheck_here_wcsnlen(const wchar_t *text, size_t most)
{
    model_each(model_bounded_end)
    return model_bounded(model_longer(), most);
}

int __irpcheck_here_strcmp(const char *first, const char *second)
{
    const unsigned char *a = (const unsigned char *)first, *b = (const unsigned char *)second;
    model_each(model_compared)
    return (int)model_open(1);
}

int __irpcheck_here_wcscmp(const wchar_t *first, const wchar_t *second)
{
    const wchar_t *a = (const wchar_t *)first, *b = (const wchar_t *)second;
    model_each(model_compared)
    return (int)model_open(1);
}

int __irpcheck_here_strncmp(const char *first, const char *second, size_t most)
{
    const unsigned char *a = (const unsigned char *)first, *b = (const unsigned char *)second;
    model_each(model_compared_most)
    return (int)model_open(1);
}

int __irpcheck_here_wcsncmp(const wchar_t *first, const wchar_t *second, size_t most)
{
    const wchar_t *a = (const wchar_t *)first, *b = (const wchar_t *)second;
    model_each(model_compared_most)
    return (int)model_open(1);
}

/* Of other letters than those of ASCII the case is open. */
int __irpcheck_here__stricmp(const char *first, const char *second)
{
    const unsigned char *a = (const unsigned char *)first, *b = (const unsigned char *)second;
    model_each(model_folded)
    return (int)model_open(1);
}

/* Of other letters than those of ASCII the case is open. */
int __irpcheck_here__wcsicmp(const wchar_t *first, const wchar_t *second)
{
    const wchar_t *a = (const wchar_t *)first, *b = (const wchar_t *)second;
    model_each(model_folded)
    return (int)model_open(1);
}

/* Of other letters than those of ASCII the case is open. */
int __irpcheck_here__strnicmp(const char *first, const char *second, size_t most)
{
    const unsigned char *a = (const unsigned char *)first, *b = (const unsigned char *)second;
    model_each(model_folded_most)
    return (int)model_open(1);
}

/* Of other letters than those of ASCII the case is open. */
int __irpcheck_here__wcsnicmp(const wchar_t *first, const wchar_t *second, size_t most)
{
    const wchar_t *a = (const wchar_t *)first, *b = (const wchar_t *)second;
    model_each(model_folded_most)
    return (int)model_open(1);
}

VOID __irpcheck_here_RtlInitUnicodeString(PUNICODE_STRING DestinationString, PCWSTR SourceString)
{
    USHORT length = SourceString == NULL ? 0 : model_bytes(model_wide_length(SourceString), sizeof(WCHAR));
    DestinationString->Buffer = (PWSTR)SourceString;
    DestinationString->Length = length;
    DestinationString->MaximumLength = SourceString == NULL ? 0 : (USHORT)(length + sizeof(WCHAR));
}

VOID __irpcheck_here_RtlInitAnsiString(PANSI_STRING DestinationString, PCSZ SourceString)
{
    USHORT length = SourceString == NULL ? 0 : model_bytes(model_length(SourceString), 1);
    DestinationString->Buffer = (PCHAR)SourceString;
    DestinationString->Length = length;
    DestinationString->MaximumLength = SourceString == NULL ? 0 : (USHORT)(length + 1);
}

VOID __irpcheck_here_RtlInitString(PSTRING DestinationString, PCSZ SourceString)
{
    USHORT length = SourceString == NULL ? 0 : model_bytes(model_length(SourceString), 1);
    DestinationString->Buffer = (PCHAR)SourceString;
    DestinationString->Length = length;
    DestinationString->MaximumLength = SourceString == NULL ? 0 : (USHORT)(length + 1);
}
