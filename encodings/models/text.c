/*
 * Texts and characters. A text that a pointer leads to is not read: what is found there is any. Where it stands in the driver itself there is one
 * right answer, and no violation rests on another; where the call itself says so, the text is read (text-in-driver.c).
 */
#include <ntddk.h>
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include "irpcheck.h"

#undef memcmp
#undef RtlCompareMemory

#define model_is_driver(text) ((ULONG_PTR)(text) >= __IRPCHECK_OBJECTS)
static ULONG model_open(int isDetermined)
{
    return isDetermined ? __irpcheck_determined_ulong("what the driver asks about this text") : __irpcheck_any_ulong("what stands in the text");
}

/* The question that was asked last. Asked again it has one answer, which is not known: the same, or that of another text that stands there now. */
static struct {
    ULONG Routine;
    const void *First, *Second;
    ULONGLONG Length;
} model_asked = {0};

static ULONG model_answer(ULONG routine, const void *first, const void *second, ULONGLONG length, int isDetermined)
{
    if (model_asked.Routine == routine && model_asked.First == first && model_asked.Second == second && model_asked.Length == length)
        return model_open(1);
    model_asked.Routine = routine;
    model_asked.First = first;
    model_asked.Second = second;
    model_asked.Length = length;
    return model_open(isDetermined);
}

/* What is said of one text, and of two: determined where it stands in the driver, and where something was written since that may be in it. */
#define model_text(text, length) \
  model_answer(__LINE__, text, NULL, length, model_is_driver(text) || __irpcheck_written(text))
#define model_texts(first, second, length) \
  model_answer(__LINE__, first, second, length, (model_is_driver(first) && model_is_driver(second)) || __irpcheck_written(first) || __irpcheck_written(second))

/* "strlen function (string.h)". The text is not read, unless it stands in the driver itself. */
size_t strlen(const char *text)
{
    ULONG length = model_text(text, 0);
    __irpcheck_assume((length == 0) == (text[0] == 0));
    return length;
}

/* "wcslen function (string.h)". The text is not read, unless it stands in the driver itself. */
size_t wcslen(const wchar_t *text)
{
    ULONG length = model_text(text, 0);
    __irpcheck_assume((length == 0) == (text[0] == 0));
    return length;
}

/* "strnlen function (string.h)". The text is not read, unless it stands in the driver itself. */
size_t strnlen(const char *text, size_t most)
{
    SIZE_T length = model_text(text, most);
    return length < most ? length : most;
}

/* "wcsnlen function (string.h)". The text is not read, unless it stands in the driver itself. */
size_t wcsnlen(const wchar_t *text, size_t most)
{
    SIZE_T length = model_text(text, most);
    return length < most ? length : most;
}

/* "strcmp function (string.h)". The text is not read, unless it stands in the driver itself. */
int strcmp(const char *first, const char *second)
{
    return first == second ? 0 : (int)model_texts(first, second, 0);
}

/* "wcscmp function (string.h)". The text is not read, unless it stands in the driver itself. */
int wcscmp(const wchar_t *first, const wchar_t *second)
{
    return first == second ? 0 : (int)model_texts(first, second, 0);
}

/* "strncmp function (string.h)". The text is not read, unless it stands in the driver itself. */
int strncmp(const char *first, const char *second, size_t most)
{
    return first == second || most == 0 ? 0 : (int)model_texts(first, second, most);
}

/* "wcsncmp function (string.h)". The text is not read, unless it stands in the driver itself. */
int wcsncmp(const wchar_t *first, const wchar_t *second, size_t most)
{
    return first == second || most == 0 ? 0 : (int)model_texts(first, second, most);
}

/* "_stricmp function (string.h)". The text is not read, unless it stands in the driver itself. */
int _stricmp(const char *first, const char *second)
{
    return first == second ? 0 : (int)model_texts(first, second, 0);
}

/* "_wcsicmp function (string.h)". The text is not read, unless it stands in the driver itself. */
int _wcsicmp(const wchar_t *first, const wchar_t *second)
{
    return first == second ? 0 : (int)model_texts(first, second, 0);
}

/* "_strnicmp function (string.h)". The text is not read, unless it stands in the driver itself. */
int _strnicmp(const char *first, const char *second, size_t most)
{
    return first == second || most == 0 ? 0 : (int)model_texts(first, second, most);
}

/* "_wcsnicmp function (string.h)". The text is not read, unless it stands in the driver itself. */
int _wcsnicmp(const wchar_t *first, const wchar_t *second, size_t most)
{
    return first == second || most == 0 ? 0 : (int)model_texts(first, second, most);
}

/* "memcmp function (string.h)". Called by its own name the memory is not read. */
int memcmp(const void *first, const void *second, size_t bytes)
{
    if (first == second || bytes == 0)
        return 0;
    return (int)model_texts(first, second, bytes);
}

/* "RtlCompareMemory function (wdm.h)". Called by its own name the memory is not read. */
SIZE_T RtlCompareMemory(const VOID *Source1, const VOID *Source2, SIZE_T Length)
{
    SIZE_T same = model_texts(Source1, Source2, Length);
    return Source1 == Source2 || same > Length ? Length : same;
}

/* "RtlCompareMemoryUlong function (ntifs.h)". The memory is not read. */
SIZE_T RtlCompareMemoryUlong(PVOID Source, SIZE_T Length, ULONG Pattern)
{
    SIZE_T same = model_text(Source, ((ULONGLONG)Pattern << 32) | (ULONG)Length);
    return same > Length ? Length : same;
}

/* "RtlIsZeroMemory function (wdm.h)". The memory is not read. */
BOOLEAN RtlIsZeroMemory(const void *Buffer, SIZE_T Length)
{
    return (BOOLEAN)(Length == 0 || (model_text(Buffer, Length) & 1));
}

/* "strchr function (string.h)". The text is not read: NULL, or a place in it. */
char *strchr(const char *text, int wanted)
{
    ULONG place = model_text(text, (SIZE_T)wanted);
    return place & 1 ? NULL : (char *)text + (place >> 1);
}

/* "strrchr function (string.h)". The text is not read: NULL, or a place in it. */
char *strrchr(const char *text, int wanted)
{
    ULONG place = model_text(text, (SIZE_T)wanted);
    return place & 1 ? NULL : (char *)text + (place >> 1);
}

/* "wcschr function (string.h)". The text is not read: NULL, or a place in it. */
wchar_t *wcschr(const wchar_t *text, wchar_t wanted)
{
    ULONG place = model_text(text, (SIZE_T)wanted);
    return place & 1 ? NULL : (wchar_t *)text + (place >> 1);
}

/* "wcsrchr function (string.h)". The text is not read: NULL, or a place in it. */
wchar_t *wcsrchr(const wchar_t *text, wchar_t wanted)
{
    ULONG place = model_text(text, (SIZE_T)wanted);
    return place & 1 ? NULL : (wchar_t *)text + (place >> 1);
}

/* "strstr function (string.h)". The texts are not read: NULL, or a place in the first. */
char *strstr(const char *text, const char *wanted)
{
    ULONG place = model_texts(text, wanted, 0);
    return place & 1 ? NULL : (char *)text + (place >> 1);
}

/* "wcsstr function (string.h)". The texts are not read: NULL, or a place in the first. */
wchar_t *wcsstr(const wchar_t *text, const wchar_t *wanted)
{
    ULONG place = model_texts(text, wanted, 0);
    return place & 1 ? NULL : (wchar_t *)text + (place >> 1);
}

/* Of texts with a length: which routine asks, and how many bytes of each count, tells the question from others. */
#define model_counted(first, second, how) \
  model_texts((first)->Buffer, (second)->Buffer, ((ULONGLONG)(first)->Length << 24) | ((ULONG)(second)->Length << 8) | (UCHAR)(how))

/* "RtlEqualUnicodeString function (wdm.h)". The texts are not read: only lengths and places decide. */
BOOLEAN RtlEqualUnicodeString(PCUNICODE_STRING String1, PCUNICODE_STRING String2, BOOLEAN CaseInSensitive)
{
    if (String1->Length != String2->Length)
        return FALSE;
    if (String1->Length == 0 || String1->Buffer == String2->Buffer)
        return TRUE;
    return (BOOLEAN)(model_counted(String1, String2, CaseInSensitive) & 1);
}

/* "RtlCompareUnicodeString function (wdm.h)". The texts are not read: only lengths and places decide. */
LONG RtlCompareUnicodeString(PCUNICODE_STRING String1, PCUNICODE_STRING String2, BOOLEAN CaseInSensitive)
{
    if (String1->Length == String2->Length && (String1->Length == 0 || String1->Buffer == String2->Buffer))
        return 0;
    return (LONG)model_counted(String1, String2, CaseInSensitive);
}

/* "RtlEqualString function (wdm.h)". The texts are not read: only lengths and places decide. */
BOOLEAN RtlEqualString(const STRING *String1, const STRING *String2, BOOLEAN CaseInSensitive)
{
    if (String1->Length != String2->Length)
        return FALSE;
    if (String1->Length == 0 || String1->Buffer == String2->Buffer)
        return TRUE;
    return (BOOLEAN)(model_counted(String1, String2, CaseInSensitive) & 1);
}

/* "RtlCompareString function (wdm.h)". The texts are not read: only lengths and places decide. */
LONG RtlCompareString(const STRING *String1, const STRING *String2, BOOLEAN CaseInSensitive)
{
    if (String1->Length == String2->Length && (String1->Length == 0 || String1->Buffer == String2->Buffer))
        return 0;
    return (LONG)model_counted(String1, String2, CaseInSensitive);
}

/* "RtlPrefixUnicodeString function (ntddk.h)". The texts are not read: only lengths and places decide. */
BOOLEAN RtlPrefixUnicodeString(PCUNICODE_STRING String1, PCUNICODE_STRING String2, BOOLEAN CaseInSensitive)
{
    if (String1->Length > String2->Length)
        return FALSE;
    if (String1->Length == 0 || String1->Buffer == String2->Buffer)
        return TRUE;
    return (BOOLEAN)(model_counted(String1, String2, CaseInSensitive) & 1);
}

static USHORT model_bytes(ULONG length, ULONG size)
{
    __irpcheck_assume(length <= (0xFFFE - size) / size);
    return (USHORT)(length * size);
}

/* "RtlInitUnicodeString function (wdm.h)". The text is not read, unless it stands in the driver itself: any length that fits. */
VOID RtlInitUnicodeString(PUNICODE_STRING DestinationString, PCWSTR SourceString)
{
    USHORT length = SourceString == NULL ? 0 : model_bytes(model_text(SourceString, 0), sizeof(WCHAR));
    DestinationString->Buffer = (PWSTR)SourceString;
    DestinationString->Length = length;
    DestinationString->MaximumLength = SourceString == NULL ? 0 : (USHORT)(length + sizeof(WCHAR));
}

/* "RtlInitAnsiString function (wdm.h)". The text is not read, unless it stands in the driver itself: any length that fits. */
VOID RtlInitAnsiString(PANSI_STRING DestinationString, PCSZ SourceString)
{
    USHORT length = SourceString == NULL ? 0 : model_bytes(model_text(SourceString, 0), 1);
    DestinationString->Buffer = (PCHAR)SourceString;
    DestinationString->Length = length;
    DestinationString->MaximumLength = SourceString == NULL ? 0 : (USHORT)(length + 1);
}

/* "RtlInitString function (wdm.h)". The text is not read, unless it stands in the driver itself: any length that fits. */
VOID RtlInitString(PSTRING DestinationString, PCSZ SourceString)
{
    USHORT length = SourceString == NULL ? 0 : model_bytes(model_text(SourceString, 0), 1);
    DestinationString->Buffer = (PCHAR)SourceString;
    DestinationString->Length = length;
    DestinationString->MaximumLength = SourceString == NULL ? 0 : (USHORT)(length + 1);
}

/* A letter in the other case; what is none from `first` to `last` stays what it is. */
static ULONG model_cased(ULONG c, ULONG first, ULONG last, LONG by)
{
    if (c >= 0x80)
        return __irpcheck_determined_ulong("the other case of a letter");
    return c >= first && c <= last ? c + (ULONG)by : c;
}

/* "toupper function (ctype.h)". Other characters than those of ASCII become any. */
int toupper(int c)
{
    return (int)model_cased((unsigned)c, 'a', 'z', -('a' - 'A'));
}

/* "tolower function (ctype.h)". Other characters than those of ASCII become any. */
int tolower(int c)
{
    return (int)model_cased((unsigned)c, 'A', 'Z', ('a' - 'A'));
}

/* "RtlUpperChar function (ntifs.h)". Other characters than those of ASCII become any. */
CHAR RtlUpperChar(CHAR Character)
{
    return (CHAR)model_cased((unsigned)Character, 'a', 'z', -('a' - 'A'));
}

/* "RtlUpcaseUnicodeChar function (wdm.h)". Other characters than those of ASCII become any. */
WCHAR RtlUpcaseUnicodeChar(WCHAR SourceCharacter)
{
    return (WCHAR)model_cased((unsigned)SourceCharacter, 'a', 'z', -('a' - 'A'));
}

/* "RtlDowncaseUnicodeChar function (wdm.h)". Other characters than those of ASCII become any. */
WCHAR RtlDowncaseUnicodeChar(WCHAR SourceCharacter)
{
    return (WCHAR)model_cased((unsigned)SourceCharacter, 'A', 'Z', ('a' - 'A'));
}

/* "towupper function (ctype.h)". Other characters than those of ASCII become any. */
unsigned short towupper(unsigned short c)
{
    return (unsigned short)model_cased((unsigned)c, 'a', 'z', -('a' - 'A'));
}

/* "towlower function (ctype.h)". Other characters than those of ASCII become any. */
unsigned short towlower(unsigned short c)
{
    return (unsigned short)model_cased((unsigned)c, 'A', 'Z', ('a' - 'A'));
}

/* Of yes only that it is not zero is promised. */
static int model_is(ULONG c, int is)
{
    if (c >= 0x80)
        return (int)__irpcheck_determined_ulong("what a character is");
    return is ? (int)(__irpcheck_any_ulong("yes") | 1) : 0;
}

/* "isalpha function (ctype.h)". Of other characters than those of ASCII it is open; of yes only that it is not zero is promised. */
int isalpha(int c)
{
    return model_is((unsigned)c, (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
}

/* "isdigit function (ctype.h)". Of other characters than those of ASCII it is open; of yes only that it is not zero is promised. */
int isdigit(int c)
{
    return model_is((unsigned)c, c >= '0' && c <= '9');
}

/* "isalnum function (ctype.h)". Of other characters than those of ASCII it is open; of yes only that it is not zero is promised. */
int isalnum(int c)
{
    return model_is((unsigned)c, (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
}

/* "isspace function (ctype.h)". Of other characters than those of ASCII it is open; of yes only that it is not zero is promised. */
int isspace(int c)
{
    return model_is((unsigned)c, c == ' ' || (c >= 9 && c <= 13));
}

/* "isupper function (ctype.h)". Of other characters than those of ASCII it is open; of yes only that it is not zero is promised. */
int isupper(int c)
{
    return model_is((unsigned)c, c >= 'A' && c <= 'Z');
}

/* "islower function (ctype.h)". Of other characters than those of ASCII it is open; of yes only that it is not zero is promised. */
int islower(int c)
{
    return model_is((unsigned)c, c >= 'a' && c <= 'z');
}

/* "isxdigit function (ctype.h)". Of other characters than those of ASCII it is open; of yes only that it is not zero is promised. */
int isxdigit(int c)
{
    return model_is((unsigned)c, (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || (c >= '0' && c <= '9'));
}

/* "abs function (stdlib.h)". Nothing is left out: of the least number it is that number. */
int abs(int x)
{
    return x < 0 ? (int)(0 - (unsigned)x) : x;
}

/* "labs function (stdlib.h)". Nothing is left out: of the least number it is that number. */
long labs(long x)
{
    return x < 0 ? (long)(0 - (unsigned long)x) : x;
}
