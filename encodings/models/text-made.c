/*
 * Texts that are made, and numbers that are read from texts. What stands in them is any; that a text of the driver's own is cut off or too long is
 * determined by the call, and no violation rests on it.
 */
#include <ntifs.h>
#include <ntstrsafe.h>
#include "irpcheck.h"

/* Whether a text was cut off: what the routine was asked for can be done. */
static NTSTATUS model_built(ULONG cut)
{
    return cut ? STATUS_BUFFER_OVERFLOW : STATUS_SUCCESS;
}

/* Room for so many characters is refused, whatever the text. */
#define model_is_refused(room) ((room) == 0 || (room) > NTSTRSAFE_MAX_CCH)

static NTSTATUS model_built_narrow(char *target, size_t room, ULONG cut)
{
    if (model_is_refused(room))
        return STATUS_INVALID_PARAMETER;
    __irpcheck_fill(target, __irpcheck_any_uchar("what is written"), room);
    return model_built(cut);
}

static NTSTATUS model_built_wide(wchar_t *target, size_t room, ULONG cut)
{
    if (model_is_refused(room))
        return STATUS_INVALID_PARAMETER;
    __irpcheck_fill(target, __irpcheck_any_uchar("what is written"), room * sizeof(wchar_t));
    return model_built(cut);
}

/* No more than so many characters of the text are taken: with fewer than there is room for, nothing is cut off. */
static NTSTATUS model_first_narrow(char *target, size_t room, size_t most, ULONG cut)
{
    NTSTATUS status = model_built_narrow(target, room, most >= room && cut);
    return most > NTSTRSAFE_MAX_CCH ? STATUS_INVALID_PARAMETER : status;
}

static NTSTATUS model_first_wide(wchar_t *target, size_t room, size_t most, ULONG cut)
{
    NTSTATUS status = model_built_wide(target, room, most >= room && cut);
    return most > NTSTRSAFE_MAX_CCH ? STATUS_INVALID_PARAMETER : status;
}

/* Where the text that is to grow does not end in the room, nothing is done. */
static NTSTATUS model_grown_narrow(char *target, size_t room, ULONG cut)
{
    if (model_open(model_is_driver(target)) & 1)
        return STATUS_INVALID_PARAMETER;
    return model_built_narrow(target, room, cut);
}

static NTSTATUS model_grown_wide(wchar_t *target, size_t room, ULONG cut)
{
    if (model_open(model_is_driver(target)) & 1)
        return STATUS_INVALID_PARAMETER;
    return model_built_wide(target, room, cut);
}

/* By what stands behind the format: nobody works that out. */
static ULONG model_formatted(void)
{
    return __irpcheck_determined_ulong("how long the text is that the driver makes here");
}

/* A text as long as there is room for does not end there. */
static NTSTATUS model_measured(const VOID *text, ULONG length, size_t most, size_t *measured)
{
    BOOLEAN fits = text != NULL && most <= NTSTRSAFE_MAX_CCH && length < most ? TRUE : FALSE;
    if (measured != NULL)
        *measured = fits ? length : 0;
    return fits ? STATUS_SUCCESS : STATUS_INVALID_PARAMETER;
}

/* "RtlStringCchCopyA function (ntstrsafe.h)". The text is not read, unless it stands in the driver itself. */
NTSTATUS RtlStringCchCopyA(NTSTRSAFE_PSTR pszDest, size_t cchDest, NTSTRSAFE_PCSTR pszSrc)
{
    return model_built_narrow(pszDest, cchDest, model_open(model_is_driver(pszSrc)));
}

/* "RtlStringCchCopyNA function (ntstrsafe.h)". The text is not read, unless it stands in the driver itself. */
NTSTATUS RtlStringCchCopyNA(NTSTRSAFE_PSTR pszDest, size_t cchDest, NTSTRSAFE_PCSTR pszSrc, size_t toCopy)
{
    return model_first_narrow(pszDest, cchDest, toCopy, model_open(model_is_driver(pszSrc)));
}

/* "RtlStringCchCatA function (ntstrsafe.h)". The text is not read, unless it stands in the driver itself. */
NTSTATUS RtlStringCchCatA(NTSTRSAFE_PSTR pszDest, size_t cchDest, NTSTRSAFE_PCSTR pszSrc)
{
    return model_grown_narrow(pszDest, cchDest, model_open(model_is_driver(pszSrc)));
}

/* "RtlStringCchCatNA function (ntstrsafe.h)". The text is not read, unless it stands in the driver itself. */
NTSTATUS RtlStringCchCatNA(NTSTRSAFE_PSTR pszDest, size_t cchDest, NTSTRSAFE_PCSTR pszSrc, size_t toAppend)
{
    (void)toAppend;
    return model_grown_narrow(pszDest, cchDest, model_open(model_is_driver(pszSrc)));
}

/* "RtlStringCchPrintfA function (ntstrsafe.h)". The format is not read. */
NTSTATUS RtlStringCchPrintfA(NTSTRSAFE_PSTR pszDest, size_t cchDest, NTSTRSAFE_PCSTR pszFormat, ...)
{
    (void)pszFormat;
    return model_built_narrow(pszDest, cchDest, model_formatted());
}

/* "RtlStringCchVPrintfA function (ntstrsafe.h)". The format is not read. */
NTSTATUS RtlStringCchVPrintfA(NTSTRSAFE_PSTR pszDest, size_t cchDest, NTSTRSAFE_PCSTR pszFormat, va_list argList)
{
    (void)pszFormat;
    (void)argList;
    return model_built_narrow(pszDest, cchDest, model_formatted());
}

/* "RtlStringCchLengthA function (ntstrsafe.h)". The text is not read, unless it stands in the driver itself. */
NTSTATUS RtlStringCchLengthA(NTSTRSAFE_PCSTR psz, size_t cchMax, size_t *pcLength)
{
    return model_measured(psz, model_open(model_is_driver(psz)), cchMax, pcLength);
}

/* "RtlStringCchCopyW function (ntstrsafe.h)". As RtlStringCchCopyA. */
NTSTATUS RtlStringCchCopyW(NTSTRSAFE_PWSTR pszDest, size_t cchDest, NTSTRSAFE_PCWSTR pszSrc)
{
    return model_built_wide(pszDest, cchDest, model_open(model_is_driver(pszSrc)));
}

/* "RtlStringCchCopyNW function (ntstrsafe.h)". As RtlStringCchCopyNA. */
NTSTATUS RtlStringCchCopyNW(NTSTRSAFE_PWSTR pszDest, size_t cchDest, NTSTRSAFE_PCWSTR pszSrc, size_t toCopy)
{
    return model_first_wide(pszDest, cchDest, toCopy, model_open(model_is_driver(pszSrc)));
}

/* "RtlStringCchCatW function (ntstrsafe.h)". As RtlStringCchCatA. */
NTSTATUS RtlStringCchCatW(NTSTRSAFE_PWSTR pszDest, size_t cchDest, NTSTRSAFE_PCWSTR pszSrc)
{
    return model_grown_wide(pszDest, cchDest, model_open(model_is_driver(pszSrc)));
}

/* "RtlStringCchCatNW function (ntstrsafe.h)". As RtlStringCchCatNA. */
NTSTATUS RtlStringCchCatNW(NTSTRSAFE_PWSTR pszDest, size_t cchDest, NTSTRSAFE_PCWSTR pszSrc, size_t toAppend)
{
    (void)toAppend;
    return model_grown_wide(pszDest, cchDest, model_open(model_is_driver(pszSrc)));
}

/* "RtlStringCchPrintfW function (ntstrsafe.h)". As RtlStringCchPrintfA. */
NTSTATUS RtlStringCchPrintfW(NTSTRSAFE_PWSTR pszDest, size_t cchDest, NTSTRSAFE_PCWSTR pszFormat, ...)
{
    (void)pszFormat;
    return model_built_wide(pszDest, cchDest, model_formatted());
}

/* "RtlStringCchVPrintfW function (ntstrsafe.h)". As RtlStringCchVPrintfA. */
NTSTATUS RtlStringCchVPrintfW(NTSTRSAFE_PWSTR pszDest, size_t cchDest, NTSTRSAFE_PCWSTR pszFormat, va_list argList)
{
    (void)pszFormat;
    (void)argList;
    return model_built_wide(pszDest, cchDest, model_formatted());
}

/* "RtlStringCchLengthW function (ntstrsafe.h)". As RtlStringCchLengthA. */
NTSTATUS RtlStringCchLengthW(NTSTRSAFE_PCWSTR psz, size_t cchMax, size_t *pcLength)
{
    return model_measured(psz, model_open(model_is_driver(psz)), cchMax, pcLength);
}

/* "RtlStringCbCopyA function (ntstrsafe.h)". As RtlStringCchCopyA. */
NTSTATUS RtlStringCbCopyA(NTSTRSAFE_PSTR pszDest, size_t cbDest, NTSTRSAFE_PCSTR pszSrc)
{
    return model_built_narrow(pszDest, cbDest, model_open(model_is_driver(pszSrc)));
}

/* "RtlStringCbCopyNA function (ntstrsafe.h)". As RtlStringCchCopyNA. */
NTSTATUS RtlStringCbCopyNA(NTSTRSAFE_PSTR pszDest, size_t cbDest, NTSTRSAFE_PCSTR pszSrc, size_t toCopy)
{
    return model_first_narrow(pszDest, cbDest, toCopy, model_open(model_is_driver(pszSrc)));
}

/* "RtlStringCbCatA function (ntstrsafe.h)". As RtlStringCchCatA. */
NTSTATUS RtlStringCbCatA(NTSTRSAFE_PSTR pszDest, size_t cbDest, NTSTRSAFE_PCSTR pszSrc)
{
    return model_grown_narrow(pszDest, cbDest, model_open(model_is_driver(pszSrc)));
}

/* "RtlStringCbCatNA function (ntstrsafe.h)". As RtlStringCchCatNA. */
NTSTATUS RtlStringCbCatNA(NTSTRSAFE_PSTR pszDest, size_t cbDest, NTSTRSAFE_PCSTR pszSrc, size_t toAppend)
{
    (void)toAppend;
    return model_grown_narrow(pszDest, cbDest, model_open(model_is_driver(pszSrc)));
}

/* "RtlStringCbPrintfA function (ntstrsafe.h)". As RtlStringCchPrintfA. */
NTSTATUS RtlStringCbPrintfA(NTSTRSAFE_PSTR pszDest, size_t cbDest, NTSTRSAFE_PCSTR pszFormat, ...)
{
    (void)pszFormat;
    return model_built_narrow(pszDest, cbDest, model_formatted());
}

/* "RtlStringCbVPrintfA function (ntstrsafe.h)". As RtlStringCchVPrintfA. */
NTSTATUS RtlStringCbVPrintfA(NTSTRSAFE_PSTR pszDest, size_t cbDest, NTSTRSAFE_PCSTR pszFormat, va_list argList)
{
    (void)pszFormat;
    (void)argList;
    return model_built_narrow(pszDest, cbDest, model_formatted());
}

/* "RtlStringCbLengthA function (ntstrsafe.h)". As RtlStringCchLengthA. */
NTSTATUS RtlStringCbLengthA(NTSTRSAFE_PCSTR psz, size_t cbMax, size_t *pcLength)
{
    return model_measured(psz, model_open(model_is_driver(psz)), cbMax, pcLength);
}

/* "RtlStringCbCopyW function (ntstrsafe.h)". As RtlStringCchCopyA. */
NTSTATUS RtlStringCbCopyW(NTSTRSAFE_PWSTR pszDest, size_t cbDest, NTSTRSAFE_PCWSTR pszSrc)
{
    return model_built_wide(pszDest, cbDest / sizeof(wchar_t), model_open(model_is_driver(pszSrc)));
}

/* "RtlStringCbCopyNW function (ntstrsafe.h)". As RtlStringCchCopyNA. */
NTSTATUS RtlStringCbCopyNW(NTSTRSAFE_PWSTR pszDest, size_t cbDest, NTSTRSAFE_PCWSTR pszSrc, size_t toCopy)
{
    return model_first_wide(pszDest, cbDest / sizeof(wchar_t), toCopy / sizeof(wchar_t), model_open(model_is_driver(pszSrc)));
}

/* "RtlStringCbCatW function (ntstrsafe.h)". As RtlStringCchCatA. */
NTSTATUS RtlStringCbCatW(NTSTRSAFE_PWSTR pszDest, size_t cbDest, NTSTRSAFE_PCWSTR pszSrc)
{
    return model_grown_wide(pszDest, cbDest / sizeof(wchar_t), model_open(model_is_driver(pszSrc)));
}

/* "RtlStringCbCatNW function (ntstrsafe.h)". As RtlStringCchCatNA. */
NTSTATUS RtlStringCbCatNW(NTSTRSAFE_PWSTR pszDest, size_t cbDest, NTSTRSAFE_PCWSTR pszSrc, size_t toAppend)
{
    (void)toAppend;
    return model_grown_wide(pszDest, cbDest / sizeof(wchar_t), model_open(model_is_driver(pszSrc)));
}

/* "RtlStringCbPrintfW function (ntstrsafe.h)". As RtlStringCchPrintfA. */
NTSTATUS RtlStringCbPrintfW(NTSTRSAFE_PWSTR pszDest, size_t cbDest, NTSTRSAFE_PCWSTR pszFormat, ...)
{
    (void)pszFormat;
    return model_built_wide(pszDest, cbDest / sizeof(wchar_t), model_formatted());
}

/* "RtlStringCbVPrintfW function (ntstrsafe.h)". As RtlStringCchVPrintfA. */
NTSTATUS RtlStringCbVPrintfW(NTSTRSAFE_PWSTR pszDest, size_t cbDest, NTSTRSAFE_PCWSTR pszFormat, va_list argList)
{
    (void)pszFormat;
    (void)argList;
    return model_built_wide(pszDest, cbDest / sizeof(wchar_t), model_formatted());
}

/* "RtlStringCbLengthW function (ntstrsafe.h)". As RtlStringCchLengthA. */
NTSTATUS RtlStringCbLengthW(NTSTRSAFE_PCWSTR psz, size_t cbMax, size_t *pcLength)
{
    NTSTATUS status = model_measured(psz, model_open(model_is_driver(psz)), cbMax / sizeof(wchar_t), pcLength);
    if (pcLength != NULL)
        *pcLength *= sizeof(wchar_t);
    return status;
}

static VOID model_counted_text(PUNICODE_STRING text, ULONG bytes)
{
    if (text->Buffer != NULL && text->MaximumLength != 0)
        __irpcheck_fill(text->Buffer, __irpcheck_any_uchar("what is written"), text->MaximumLength);
    text->Length = (USHORT)(bytes > text->MaximumLength ? text->MaximumLength : bytes & ~1UL);
}

/* "RtlUnicodeStringInit function (ntstrsafe.h)". The text is not read, unless it stands in the driver itself. */
NTSTATUS RtlUnicodeStringInit(PUNICODE_STRING DestinationString, NTSTRSAFE_PCWSTR pszSrc)
{
    ULONG length = pszSrc == NULL ? 0 : model_open(model_is_driver(pszSrc));
    if (length > NTSTRSAFE_UNICODE_STRING_MAX_CCH)
        return STATUS_INVALID_PARAMETER;
    DestinationString->Buffer = (PWCHAR)pszSrc;
    DestinationString->Length = (USHORT)(length * sizeof(WCHAR));
    DestinationString->MaximumLength = pszSrc == NULL ? 0 : (USHORT)(DestinationString->Length + sizeof(WCHAR));
    return STATUS_SUCCESS;
}

/* "RtlUnicodeStringCopy function (ntstrsafe.h)". The text is not read: lengths decide. */
NTSTATUS RtlUnicodeStringCopy(PUNICODE_STRING DestinationString, PCUNICODE_STRING SourceString)
{
    ULONG bytes = SourceString == NULL ? 0 : SourceString->Length;
    if (bytes != 0 && (DestinationString->Buffer == NULL || DestinationString->MaximumLength < sizeof(WCHAR)))
        return STATUS_INVALID_PARAMETER;
    model_counted_text(DestinationString, bytes);
    return bytes > DestinationString->MaximumLength ? STATUS_BUFFER_OVERFLOW : STATUS_SUCCESS;
}

/* "RtlUnicodeStringCopyString function (ntstrsafe.h)". The text is not read, unless it stands in the driver itself. */
NTSTATUS RtlUnicodeStringCopyString(PUNICODE_STRING DestinationString, NTSTRSAFE_PCWSTR pszSrc)
{
    model_counted_text(DestinationString, __irpcheck_any_ulong("length of the text"));
    return model_built(model_open(model_is_driver(pszSrc)));
}

/* "RtlUnicodeStringCchCopyStringN function (ntstrsafe.h)". As RtlUnicodeStringCopyString; what is not longer than there is room for is not cut off. */
NTSTATUS RtlUnicodeStringCchCopyStringN(PUNICODE_STRING DestinationString, NTSTRSAFE_PCWSTR pszSrc, size_t cchToCopy)
{
    model_counted_text(DestinationString, __irpcheck_any_ulong("length of the text"));
    if (cchToCopy > NTSTRSAFE_UNICODE_STRING_MAX_CCH)
        return STATUS_INVALID_PARAMETER;
    return model_built(cchToCopy > DestinationString->MaximumLength / sizeof(WCHAR) && model_open(model_is_driver(pszSrc)));
}

/* "RtlUnicodeStringCbCopyStringN function (ntstrsafe.h)". As RtlUnicodeStringCchCopyStringN. */
NTSTATUS RtlUnicodeStringCbCopyStringN(PUNICODE_STRING DestinationString, NTSTRSAFE_PCWSTR pszSrc, size_t cbToCopy)
{
    model_counted_text(DestinationString, __irpcheck_any_ulong("length of the text"));
    if (cbToCopy / sizeof(WCHAR) > NTSTRSAFE_UNICODE_STRING_MAX_CCH)
        return STATUS_INVALID_PARAMETER;
    return model_built(cbToCopy > DestinationString->MaximumLength && model_open(model_is_driver(pszSrc)));
}

/* "RtlUnicodeStringCat function (ntstrsafe.h)". The text is not read: lengths decide. */
NTSTATUS RtlUnicodeStringCat(PUNICODE_STRING DestinationString, PCUNICODE_STRING SourceString)
{
    ULONG bytes = DestinationString->Length + (ULONG)SourceString->Length;
    if (SourceString->Length != 0 && (DestinationString->Buffer == NULL || DestinationString->Length >= DestinationString->MaximumLength))
        return STATUS_INVALID_PARAMETER;
    model_counted_text(DestinationString, bytes);
    return bytes > DestinationString->MaximumLength ? STATUS_BUFFER_OVERFLOW : STATUS_SUCCESS;
}

/* "RtlUnicodeStringCatString function (ntstrsafe.h)". As RtlUnicodeStringCopyString. */
NTSTATUS RtlUnicodeStringCatString(PUNICODE_STRING DestinationString, NTSTRSAFE_PCWSTR pszSrc)
{
    model_counted_text(DestinationString, __irpcheck_any_ulong("length of the text"));
    return model_built(model_open(model_is_driver(pszSrc)));
}

/* "RtlUnicodeStringPrintf function (ntstrsafe.h)". The format is not read. */
NTSTATUS RtlUnicodeStringPrintf(PUNICODE_STRING DestinationString, NTSTRSAFE_PCWSTR pszFormat, ...)
{
    (void)pszFormat;
    model_counted_text(DestinationString, __irpcheck_any_ulong("length of the text"));
    return model_built(model_formatted());
}

/* "RtlCopyUnicodeString function (wdm.h)". As much as there is room for; the text is not read. */
VOID RtlCopyUnicodeString(PUNICODE_STRING DestinationString, PCUNICODE_STRING SourceString)
{
    model_counted_text(DestinationString, SourceString == NULL ? 0 : SourceString->Length);
}

/* "RtlAppendUnicodeStringToString function (wdm.h)". The text is not read: lengths decide. */
NTSTATUS RtlAppendUnicodeStringToString(PUNICODE_STRING Destination, PCUNICODE_STRING Source)
{
    ULONG bytes = Destination->Length + (ULONG)Source->Length;
    if (bytes > Destination->MaximumLength)
        return STATUS_BUFFER_TOO_SMALL;
    model_counted_text(Destination, bytes);
    return STATUS_SUCCESS;
}

/* "RtlAppendUnicodeToString function (wdm.h)". The text is not read, unless it stands in the driver itself. */
NTSTATUS RtlAppendUnicodeToString(PUNICODE_STRING Destination, PCWSTR Source)
{
    ULONG length = Source == NULL ? 0 : model_open(model_is_driver(Source));
    if (length > NTSTRSAFE_UNICODE_STRING_MAX_CCH || Destination->Length + length * sizeof(WCHAR) > Destination->MaximumLength)
        return STATUS_BUFFER_TOO_SMALL;
    model_counted_text(Destination, Destination->Length + length * (ULONG)sizeof(WCHAR));
    return STATUS_SUCCESS;
}

/* Into new memory or into what is there. Any failure; what is found there then is any. */
static NTSTATUS model_converted(PUNICODE_STRING target, ULONG bytes, BOOLEAN allocates, const char *what)
{
    NTSTATUS status = __irpcheck_any_status(what);
    if (allocates && __irpcheck_any_bool("the pool is exhausted"))
        return STATUS_NO_MEMORY;
    if (status < 0)
        return status;
    if (allocates) {
        target->Buffer = (PWCHAR)__irpcheck_allocate(bytes + sizeof(WCHAR));
        target->MaximumLength = (USHORT)(bytes + sizeof(WCHAR));
    }
    model_counted_text(target, bytes);
    return STATUS_SUCCESS;
}

/* "RtlUpcaseUnicodeString function (ntddk.h)". The text is not read; any failure. */
NTSTATUS RtlUpcaseUnicodeString(PUNICODE_STRING DestinationString, PCUNICODE_STRING SourceString, BOOLEAN AllocateDestinationString)
{
    return model_converted(DestinationString, SourceString->Length, AllocateDestinationString, "why the text is not converted");
}

/* "RtlDowncaseUnicodeString function (ntifs.h)". As RtlUpcaseUnicodeString. */
NTSTATUS RtlDowncaseUnicodeString(PUNICODE_STRING DestinationString, PCUNICODE_STRING SourceString, BOOLEAN AllocateDestinationString)
{
    return model_converted(DestinationString, SourceString->Length, AllocateDestinationString, "why the text is not converted");
}

/* "RtlAnsiStringToUnicodeString function (wdm.h)". As RtlUpcaseUnicodeString; a character becomes one. */
NTSTATUS RtlAnsiStringToUnicodeString(PUNICODE_STRING DestinationString, PCANSI_STRING SourceString, BOOLEAN AllocateDestinationString)
{
    return model_converted(DestinationString, SourceString->Length * 2UL, AllocateDestinationString, "why the text is not converted");
}

/* Of a character of two bytes one, or more where the code page needs them: how many is determined, and not worked out. */
static ULONG model_narrow_bytes(PCUNICODE_STRING source)
{
    ULONG bytes = __irpcheck_determined_ulong("how many bytes the text has in the code page");
    __irpcheck_assume(bytes >= source->Length / 2UL && bytes <= source->Length * 2UL);
    return bytes;
}

/* The end is written as well. Any failure; what is found there then is any. */
static NTSTATUS model_converted_narrow(PSTRING target, ULONG bytes, BOOLEAN allocates, NTSTATUS status)
{
    if (allocates && __irpcheck_any_bool("the pool is exhausted"))
        return STATUS_NO_MEMORY;
    if (status < 0)
        return status;
    if (bytes >= 0xFFFF)
        return STATUS_INVALID_PARAMETER_2;
    if (allocates) {
        target->Buffer = (PCHAR)__irpcheck_allocate(bytes + 1);
        target->MaximumLength = (USHORT)(bytes + 1);
    } else if (bytes >= target->MaximumLength) {
        return STATUS_BUFFER_OVERFLOW;
    }
    __irpcheck_fill(target->Buffer, __irpcheck_any_uchar("what is written"), target->MaximumLength);
    target->Length = (USHORT)bytes;
    return STATUS_SUCCESS;
}

/* "RtlUnicodeStringToAnsiString function (wdm.h)". The text is not read; any failure. */
NTSTATUS RtlUnicodeStringToAnsiString(PANSI_STRING DestinationString, PCUNICODE_STRING SourceString, BOOLEAN AllocateDestinationString)
{
    return model_converted_narrow(DestinationString, model_narrow_bytes(SourceString), AllocateDestinationString, __irpcheck_any_status("why the text is not converted"));
}

/* "RtlUnicodeStringToOemString function (ntifs.h)". As RtlUnicodeStringToAnsiString. */
NTSTATUS RtlUnicodeStringToOemString(POEM_STRING DestinationString, PCUNICODE_STRING SourceString, BOOLEAN AllocateDestinationString)
{
    return model_converted_narrow(DestinationString, model_narrow_bytes(SourceString), AllocateDestinationString, __irpcheck_any_status("why the text is not converted"));
}

/* "RtlUpcaseUnicodeStringToOemString function (ntifs.h)". As RtlUnicodeStringToAnsiString. */
NTSTATUS RtlUpcaseUnicodeStringToOemString(POEM_STRING DestinationString, PCUNICODE_STRING SourceString, BOOLEAN AllocateDestinationString)
{
    return model_converted_narrow(DestinationString, model_narrow_bytes(SourceString), AllocateDestinationString, __irpcheck_any_status("why the text is not converted"));
}

/* "RtlOemStringToUnicodeString function (ntifs.h)". As RtlAnsiStringToUnicodeString. */
NTSTATUS RtlOemStringToUnicodeString(PUNICODE_STRING DestinationString, PCOEM_STRING SourceString, BOOLEAN AllocateDestinationString)
{
    return model_converted(DestinationString, SourceString->Length * 2UL, AllocateDestinationString, "why the text is not converted");
}

/* "RtlCreateUnicodeString function (ntifs.h)". The text is not read: any length that fits. What is found there where no memory is left is any. */
BOOLEAN RtlCreateUnicodeString(PUNICODE_STRING DestinationString, PCWSTR SourceString)
{
    ULONG bytes = model_bytes(model_text(SourceString, 0), sizeof(WCHAR));
    if (__irpcheck_any_bool("the pool is exhausted")) {
        __irpcheck_havoc(DestinationString);
        return FALSE;
    }
    DestinationString->Buffer = (PWCHAR)__irpcheck_allocate(bytes + sizeof(WCHAR));
    DestinationString->MaximumLength = (USHORT)(bytes + sizeof(WCHAR));
    model_counted_text(DestinationString, bytes);
    return TRUE;
}

/* "RtlFreeUnicodeString function (wdm.h)". Memory that was freed is not told apart; where there was some, the string is empty. */
VOID RtlFreeUnicodeString(PUNICODE_STRING UnicodeString)
{
    if (UnicodeString->Buffer != NULL)
        __irpcheck_zero(UnicodeString, sizeof(UNICODE_STRING));
}

/* "RtlFreeAnsiString function (wdm.h)". As RtlFreeUnicodeString. */
VOID RtlFreeAnsiString(PANSI_STRING AnsiString)
{
    if (AnsiString->Buffer != NULL)
        __irpcheck_zero(AnsiString, sizeof(ANSI_STRING));
}

/* "RtlUnicodeStringToInteger function (wdm.h)". Any number: the text is not read. */
NTSTATUS RtlUnicodeStringToInteger(PCUNICODE_STRING String, ULONG Base, PULONG Value)
{
    if (String->Length == 0 || (Base != 0 && Base != 2 && Base != 8 && Base != 10 && Base != 16))
        return STATUS_INVALID_PARAMETER;
    *Value = __irpcheck_any_ulong("number in the text");
    return STATUS_SUCCESS;
}

/* "RtlIntegerToUnicodeString function (wdm.h)". How many characters the number has is determined, and not worked out. */
NTSTATUS RtlIntegerToUnicodeString(ULONG Value, ULONG Base, PUNICODE_STRING String)
{
    ULONG digits = __irpcheck_determined_ulong("how many characters the number has");
    (void)Value;
    if (Base != 0 && Base != 2 && Base != 8 && Base != 10 && Base != 16)
        return STATUS_INVALID_PARAMETER;
    __irpcheck_assume(digits >= 1 && digits <= 32);
    if (digits * sizeof(WCHAR) > String->MaximumLength)
        return STATUS_BUFFER_OVERFLOW;
    model_counted_text(String, digits * sizeof(WCHAR));
    return STATUS_SUCCESS;
}
