/* The run-time library of the kernel: memory, strings, bitmaps, time, trees, registry helpers. */
#ifndef IRPCHECK_KM_RTL_H
#define IRPCHECK_KM_RTL_H

/* Memory. */
#define RtlZeroMemory(target, bytes) __irpcheck_zero((target), (bytes))
#define RtlSecureZeroMemory(target, bytes) __irpcheck_zero((target), (bytes))
#define SecureZeroMemory(target, bytes) __irpcheck_zero((target), (bytes))
#define RtlZeroBytes(target, bytes) __irpcheck_zero((target), (bytes))
#define RtlCopyMemory(target, source, bytes) __irpcheck_copy((target), (source), (bytes))
#define RtlCopyMemoryNonTemporal(target, source, bytes) __irpcheck_copy((target), (source), (bytes))
#define RtlCopyVolatileMemory(target, source, bytes) __irpcheck_copy((void *)(target), (const void *)(source), (bytes))
#define RtlMoveMemory(target, source, bytes) __irpcheck_copy((target), (source), (bytes))
#define RtlCopyBytes(target, source, bytes) __irpcheck_copy((target), (source), (bytes))
#define RtlFillMemory(target, bytes, byte) __irpcheck_fill((target), (byte), (bytes))
#define RtlFillBytes(target, bytes, byte) __irpcheck_fill((target), (byte), (bytes))
#define RtlCopyLuid(target, source) (*(target) = *(source))
#define RtlRetrieveUlong(target, source) (*(ULONG UNALIGNED *)(target) = *(ULONG UNALIGNED *)(source))
#define RtlRetrieveUshort(target, source) (*(USHORT UNALIGNED *)(target) = *(USHORT UNALIGNED *)(source))
#define RtlStoreUlong(target, value) (*(ULONG UNALIGNED *)(target) = (value))
#define RtlStoreUshort(target, value) (*(USHORT UNALIGNED *)(target) = (value))
#define RtlStoreUlonglong(target, value) (*(ULONGLONG UNALIGNED *)(target) = (value))
#define RtlStoreUlongPtr(target, value) (*(ULONG_PTR UNALIGNED *)(target) = (value))
#define RtlEqualMemory(a, b, bytes) (memcmp((a), (b), (bytes)) == 0)
#define RtlOffsetToPointer(base, offset) ((PCHAR)(((PCHAR)(base)) + ((ULONG_PTR)(offset))))
#define RtlPointerToOffset(base, pointer) ((ULONG)(((PCHAR)(pointer)) - ((PCHAR)(base))))
BOOLEAN RtlIsZeroMemory(const void *Buffer, SIZE_T Length);
SIZE_T RtlCompareMemory(const VOID *Source1, const VOID *Source2, SIZE_T Length);
#define RtlCompareMemory(a, b, bytes) __irpcheck_alike((a), (b), (bytes))
SIZE_T RtlCompareMemoryUlong(PVOID Source, SIZE_T Length, ULONG Pattern);
VOID RtlFillMemoryUlong(PVOID Destination, SIZE_T Length, ULONG Pattern);
VOID RtlPrefetchMemoryNonTemporal(PVOID Source, SIZE_T Length);

/* Counted strings. */
VOID RtlInitUnicodeString(PUNICODE_STRING DestinationString, PCWSTR SourceString);
NTSTATUS RtlInitUnicodeStringEx(PUNICODE_STRING DestinationString, PCWSTR SourceString);
VOID RtlInitAnsiString(PANSI_STRING DestinationString, PCSZ SourceString);
VOID RtlInitString(PSTRING DestinationString, PCSZ SourceString);
VOID RtlInitUTF8String(PUTF8_STRING DestinationString, PCSZ SourceString);
FORCEINLINE VOID RtlInitEmptyUnicodeString(PUNICODE_STRING string, PWCHAR buffer, USHORT size) {
  string->Length = 0;
  string->MaximumLength = size;
  string->Buffer = buffer;
}
FORCEINLINE VOID RtlInitEmptyAnsiString(PANSI_STRING string, PCHAR buffer, USHORT size) {
  string->Length = 0;
  string->MaximumLength = size;
  string->Buffer = buffer;
}
NTSTATUS RtlAnsiStringToUnicodeString(PUNICODE_STRING DestinationString, PCANSI_STRING SourceString, BOOLEAN AllocateDestinationString);
NTSTATUS RtlUnicodeStringToAnsiString(PANSI_STRING DestinationString, PCUNICODE_STRING SourceString, BOOLEAN AllocateDestinationString);
ULONG RtlxAnsiStringToUnicodeSize(PCANSI_STRING AnsiString);
ULONG RtlxUnicodeStringToAnsiSize(PCUNICODE_STRING UnicodeString);
#define RtlAnsiStringToUnicodeSize(string) RtlxAnsiStringToUnicodeSize(string)
#define RtlUnicodeStringToAnsiSize(string) RtlxUnicodeStringToAnsiSize(string)
VOID RtlFreeUnicodeString(PUNICODE_STRING UnicodeString);
VOID RtlFreeAnsiString(PANSI_STRING AnsiString);
VOID RtlCopyUnicodeString(PUNICODE_STRING DestinationString, PCUNICODE_STRING SourceString);
VOID RtlCopyString(PSTRING DestinationString, const STRING *SourceString);
NTSTATUS RtlAppendUnicodeToString(PUNICODE_STRING Destination, PCWSTR Source);
NTSTATUS RtlAppendUnicodeStringToString(PUNICODE_STRING Destination, PCUNICODE_STRING Source);
NTSTATUS RtlAppendStringToString(PSTRING Destination, const STRING *Source);
LONG RtlCompareUnicodeString(PCUNICODE_STRING String1, PCUNICODE_STRING String2, BOOLEAN CaseInSensitive);
LONG RtlCompareString(const STRING *String1, const STRING *String2, BOOLEAN CaseInSensitive);
BOOLEAN RtlEqualUnicodeString(PCUNICODE_STRING String1, PCUNICODE_STRING String2, BOOLEAN CaseInSensitive);
BOOLEAN RtlEqualString(const STRING *String1, const STRING *String2, BOOLEAN CaseInSensitive);
BOOLEAN RtlPrefixUnicodeString(PCUNICODE_STRING String1, PCUNICODE_STRING String2, BOOLEAN CaseInSensitive);
BOOLEAN RtlSuffixUnicodeString(PCUNICODE_STRING String1, PCUNICODE_STRING String2, BOOLEAN CaseInSensitive);
NTSTATUS RtlUpcaseUnicodeString(PUNICODE_STRING DestinationString, PCUNICODE_STRING SourceString, BOOLEAN AllocateDestinationString);
NTSTATUS RtlDowncaseUnicodeString(PUNICODE_STRING DestinationString, PCUNICODE_STRING SourceString, BOOLEAN AllocateDestinationString);
WCHAR RtlUpcaseUnicodeChar(WCHAR SourceCharacter);
WCHAR RtlDowncaseUnicodeChar(WCHAR SourceCharacter);
CHAR RtlUpperChar(CHAR Character);
VOID RtlUpperString(PSTRING DestinationString, const STRING *SourceString);
NTSTATUS RtlUnicodeStringToInteger(PCUNICODE_STRING String, ULONG Base, PULONG Value);
NTSTATUS RtlUnicodeStringToInt64(PCUNICODE_STRING String, ULONG Base, PLONG64 Number, PWSTR *EndPointer);
NTSTATUS RtlIntegerToUnicodeString(ULONG Value, ULONG Base, PUNICODE_STRING String);
NTSTATUS RtlInt64ToUnicodeString(ULONGLONG Value, ULONG Base, PUNICODE_STRING String);
NTSTATUS RtlCharToInteger(PCSZ String, ULONG Base, PULONG Value);
NTSTATUS RtlHashUnicodeString(PCUNICODE_STRING String, BOOLEAN CaseInSensitive, ULONG HashAlgorithm, PULONG HashValue);
NTSTATUS RtlGUIDFromString(PCUNICODE_STRING GuidString, GUID *Guid);
NTSTATUS RtlStringFromGUID(REFGUID Guid, PUNICODE_STRING GuidString);
NTSTATUS RtlUnicodeToUTF8N(PCHAR Target, ULONG MaximumBytes, PULONG ActualBytes, PCWCH Source, ULONG SourceBytes);
NTSTATUS RtlUTF8ToUnicodeN(PWSTR Target, ULONG MaximumBytes, PULONG ActualBytes, PCCH Source, ULONG SourceBytes);
NTSTATUS RtlMultiByteToUnicodeN(PWCH Target, ULONG MaximumBytes, PULONG ActualBytes, const CHAR *Source, ULONG SourceBytes);
NTSTATUS RtlUnicodeToMultiByteN(PCHAR Target, ULONG MaximumBytes, PULONG ActualBytes, PCWCH Source, ULONG SourceBytes);
#define HASH_STRING_ALGORITHM_DEFAULT 0
#define HASH_STRING_ALGORITHM_X65599 1
#define HASH_STRING_ALGORITHM_INVALID 0xffffffff

/* Bitmaps. */
typedef struct _RTL_BITMAP { ULONG SizeOfBitMap; PULONG Buffer; } RTL_BITMAP, *PRTL_BITMAP;
typedef struct _RTL_BITMAP_RUN { ULONG StartingIndex; ULONG NumberOfBits; } RTL_BITMAP_RUN, *PRTL_BITMAP_RUN;
VOID RtlInitializeBitMap(PRTL_BITMAP BitMapHeader, PULONG BitMapBuffer, ULONG SizeOfBitMap);
VOID RtlClearBit(PRTL_BITMAP BitMapHeader, ULONG BitNumber);
VOID RtlSetBit(PRTL_BITMAP BitMapHeader, ULONG BitNumber);
BOOLEAN RtlTestBit(PRTL_BITMAP BitMapHeader, ULONG BitNumber);
VOID RtlClearAllBits(PRTL_BITMAP BitMapHeader);
VOID RtlSetAllBits(PRTL_BITMAP BitMapHeader);
VOID RtlClearBits(PRTL_BITMAP BitMapHeader, ULONG StartingIndex, ULONG NumberToClear);
VOID RtlSetBits(PRTL_BITMAP BitMapHeader, ULONG StartingIndex, ULONG NumberToSet);
ULONG RtlFindClearBits(PRTL_BITMAP BitMapHeader, ULONG NumberToFind, ULONG HintIndex);
ULONG RtlFindSetBits(PRTL_BITMAP BitMapHeader, ULONG NumberToFind, ULONG HintIndex);
ULONG RtlFindClearBitsAndSet(PRTL_BITMAP BitMapHeader, ULONG NumberToFind, ULONG HintIndex);
ULONG RtlFindSetBitsAndClear(PRTL_BITMAP BitMapHeader, ULONG NumberToFind, ULONG HintIndex);
ULONG RtlFindClearRuns(PRTL_BITMAP BitMapHeader, PRTL_BITMAP_RUN RunArray, ULONG SizeOfRunArray, BOOLEAN LocateLongestRuns);
ULONG RtlFindLongestRunClear(PRTL_BITMAP BitMapHeader, PULONG StartingIndex);
ULONG RtlFindFirstRunClear(PRTL_BITMAP BitMapHeader, PULONG StartingIndex);
ULONG RtlFindNextForwardRunClear(PRTL_BITMAP BitMapHeader, ULONG FromIndex, PULONG StartingRunIndex);
ULONG RtlFindLastBackwardRunClear(PRTL_BITMAP BitMapHeader, ULONG FromIndex, PULONG StartingRunIndex);
ULONG RtlNumberOfClearBits(PRTL_BITMAP BitMapHeader);
ULONG RtlNumberOfSetBits(PRTL_BITMAP BitMapHeader);
ULONG RtlNumberOfSetBitsUlongPtr(ULONG_PTR Target);
BOOLEAN RtlAreBitsClear(PRTL_BITMAP BitMapHeader, ULONG StartingIndex, ULONG Length);
BOOLEAN RtlAreBitsSet(PRTL_BITMAP BitMapHeader, ULONG StartingIndex, ULONG Length);
CCHAR RtlFindMostSignificantBit(ULONGLONG Set);
CCHAR RtlFindLeastSignificantBit(ULONGLONG Set);
#define RtlCheckBit(map, bit) ((((map)->Buffer[(bit) / 32]) >> ((bit) % 32)) & 0x1)

/* Time. */
typedef struct _TIME_FIELDS {
  CSHORT Year, Month, Day, Hour, Minute, Second, Milliseconds, Weekday;
} TIME_FIELDS, *PTIME_FIELDS;
VOID RtlTimeToTimeFields(PLARGE_INTEGER Time, PTIME_FIELDS TimeFields);
BOOLEAN RtlTimeFieldsToTime(PTIME_FIELDS TimeFields, PLARGE_INTEGER Time);
BOOLEAN RtlTimeToSecondsSince1970(PLARGE_INTEGER Time, PULONG ElapsedSeconds);
VOID RtlSecondsSince1970ToTime(ULONG ElapsedSeconds, PLARGE_INTEGER Time);
BOOLEAN RtlTimeToSecondsSince1980(PLARGE_INTEGER Time, PULONG ElapsedSeconds);
VOID RtlSecondsSince1980ToTime(ULONG ElapsedSeconds, PLARGE_INTEGER Time);

/* Wide arithmetic of old. */
FORCEINLINE LARGE_INTEGER RtlConvertLongToLargeInteger(LONG x) { LARGE_INTEGER r; r.QuadPart = x; return r; }
FORCEINLINE LARGE_INTEGER RtlConvertUlongToLargeInteger(ULONG x) { LARGE_INTEGER r; r.QuadPart = x; return r; }
FORCEINLINE LARGE_INTEGER RtlLargeIntegerAdd(LARGE_INTEGER a, LARGE_INTEGER b) { LARGE_INTEGER r; r.QuadPart = a.QuadPart + b.QuadPart; return r; }
FORCEINLINE LARGE_INTEGER RtlLargeIntegerSubtract(LARGE_INTEGER a, LARGE_INTEGER b) { LARGE_INTEGER r; r.QuadPart = a.QuadPart - b.QuadPart; return r; }
FORCEINLINE LARGE_INTEGER RtlLargeIntegerNegate(LARGE_INTEGER a) { LARGE_INTEGER r; r.QuadPart = -a.QuadPart; return r; }
FORCEINLINE LARGE_INTEGER RtlLargeIntegerShiftLeft(LARGE_INTEGER a, CCHAR n) { LARGE_INTEGER r; r.QuadPart = a.QuadPart << n; return r; }
FORCEINLINE LARGE_INTEGER RtlLargeIntegerShiftRight(LARGE_INTEGER a, CCHAR n) { LARGE_INTEGER r; r.QuadPart = (LONGLONG)((ULONGLONG)a.QuadPart >> n); return r; }
FORCEINLINE LARGE_INTEGER RtlExtendedIntegerMultiply(LARGE_INTEGER a, LONG b) { LARGE_INTEGER r; r.QuadPart = a.QuadPart * b; return r; }
FORCEINLINE LARGE_INTEGER RtlEnlargedIntegerMultiply(LONG a, LONG b) { LARGE_INTEGER r; r.QuadPart = (LONGLONG)a * b; return r; }
FORCEINLINE LARGE_INTEGER RtlEnlargedUnsignedMultiply(ULONG a, ULONG b) { LARGE_INTEGER r; r.QuadPart = (LONGLONG)((ULONGLONG)a * b); return r; }
FORCEINLINE ULONG RtlEnlargedUnsignedDivide(ULARGE_INTEGER a, ULONG b, PULONG rest) {
  if (rest != NULL) *rest = (ULONG)(a.QuadPart % b);
  return (ULONG)(a.QuadPart / b);
}
FORCEINLINE LARGE_INTEGER RtlExtendedLargeIntegerDivide(LARGE_INTEGER a, ULONG b, PULONG rest) {
  LARGE_INTEGER r;
  if (rest != NULL) *rest = (ULONG)((ULONGLONG)a.QuadPart % b);
  r.QuadPart = (LONGLONG)((ULONGLONG)a.QuadPart / b);
  return r;
}
LARGE_INTEGER RtlExtendedMagicDivide(LARGE_INTEGER Dividend, LARGE_INTEGER MagicDivisor, CCHAR ShiftCount);
#define RtlLargeIntegerGreaterThan(a, b) ((a).QuadPart > (b).QuadPart)
#define RtlLargeIntegerGreaterThanOrEqualTo(a, b) ((a).QuadPart >= (b).QuadPart)
#define RtlLargeIntegerEqualTo(a, b) ((a).QuadPart == (b).QuadPart)
#define RtlLargeIntegerLessThan(a, b) ((a).QuadPart < (b).QuadPart)
#define RtlLargeIntegerLessThanOrEqualTo(a, b) ((a).QuadPart <= (b).QuadPart)
#define RtlLargeIntegerEqualToZero(a) ((a).QuadPart == 0)
#define RtlLargeIntegerLessThanZero(a) ((a).QuadPart < 0)
ULONG RtlRandom(PULONG Seed);
ULONG RtlRandomEx(PULONG Seed);
ULONG RtlUniform(PULONG Seed);
ULONG RtlComputeCrc32(ULONG PartialCrc, PUCHAR Buffer, ULONG Length);
ULONG RtlCrc32(const void *Buffer, SIZE_T Size, ULONG InitialCrc);

/* Splay trees and tables built on them. */
typedef struct _RTL_SPLAY_LINKS {
  struct _RTL_SPLAY_LINKS *Parent;
  struct _RTL_SPLAY_LINKS *LeftChild;
  struct _RTL_SPLAY_LINKS *RightChild;
} RTL_SPLAY_LINKS, *PRTL_SPLAY_LINKS;
#define RtlInitializeSplayLinks(links) \
  { \
    PRTL_SPLAY_LINKS irpcheckLinks = (PRTL_SPLAY_LINKS)(links); \
    irpcheckLinks->Parent = irpcheckLinks; \
    irpcheckLinks->LeftChild = NULL; \
    irpcheckLinks->RightChild = NULL; \
  }
#define RtlParent(links) ((PRTL_SPLAY_LINKS)(links)->Parent)
#define RtlLeftChild(links) ((PRTL_SPLAY_LINKS)(links)->LeftChild)
#define RtlRightChild(links) ((PRTL_SPLAY_LINKS)(links)->RightChild)
#define RtlIsRoot(links) (RtlParent(links) == (PRTL_SPLAY_LINKS)(links))
#define RtlIsLeftChild(links) (RtlLeftChild(RtlParent(links)) == (PRTL_SPLAY_LINKS)(links))
#define RtlIsRightChild(links) (RtlRightChild(RtlParent(links)) == (PRTL_SPLAY_LINKS)(links))
#define RtlInsertAsLeftChild(parent, child) \
  { \
    PRTL_SPLAY_LINKS irpcheckParent = (PRTL_SPLAY_LINKS)(parent); \
    PRTL_SPLAY_LINKS irpcheckChild = (PRTL_SPLAY_LINKS)(child); \
    irpcheckParent->LeftChild = irpcheckChild; \
    irpcheckChild->Parent = irpcheckParent; \
  }
#define RtlInsertAsRightChild(parent, child) \
  { \
    PRTL_SPLAY_LINKS irpcheckParent = (PRTL_SPLAY_LINKS)(parent); \
    PRTL_SPLAY_LINKS irpcheckChild = (PRTL_SPLAY_LINKS)(child); \
    irpcheckParent->RightChild = irpcheckChild; \
    irpcheckChild->Parent = irpcheckParent; \
  }
PRTL_SPLAY_LINKS RtlSplay(PRTL_SPLAY_LINKS Links);
PRTL_SPLAY_LINKS RtlDelete(PRTL_SPLAY_LINKS Links);
VOID RtlDeleteNoSplay(PRTL_SPLAY_LINKS Links, PRTL_SPLAY_LINKS *Root);
PRTL_SPLAY_LINKS RtlSubtreeSuccessor(PRTL_SPLAY_LINKS Links);
PRTL_SPLAY_LINKS RtlSubtreePredecessor(PRTL_SPLAY_LINKS Links);
PRTL_SPLAY_LINKS RtlRealSuccessor(PRTL_SPLAY_LINKS Links);
PRTL_SPLAY_LINKS RtlRealPredecessor(PRTL_SPLAY_LINKS Links);

typedef enum _TABLE_SEARCH_RESULT { TableEmptyTree, TableFoundNode, TableInsertAsLeft, TableInsertAsRight } TABLE_SEARCH_RESULT;
typedef enum _RTL_GENERIC_COMPARE_RESULTS { GenericLessThan, GenericGreaterThan, GenericEqual } RTL_GENERIC_COMPARE_RESULTS;
struct _RTL_GENERIC_TABLE;
typedef RTL_GENERIC_COMPARE_RESULTS RTL_GENERIC_COMPARE_ROUTINE(struct _RTL_GENERIC_TABLE *Table, PVOID First, PVOID Second);
typedef PVOID RTL_GENERIC_ALLOCATE_ROUTINE(struct _RTL_GENERIC_TABLE *Table, CLONG ByteSize);
typedef VOID RTL_GENERIC_FREE_ROUTINE(struct _RTL_GENERIC_TABLE *Table, PVOID Buffer);
typedef RTL_GENERIC_COMPARE_ROUTINE *PRTL_GENERIC_COMPARE_ROUTINE;
typedef RTL_GENERIC_ALLOCATE_ROUTINE *PRTL_GENERIC_ALLOCATE_ROUTINE;
typedef RTL_GENERIC_FREE_ROUTINE *PRTL_GENERIC_FREE_ROUTINE;
typedef struct _RTL_GENERIC_TABLE {
  PRTL_SPLAY_LINKS TableRoot;
  LIST_ENTRY InsertOrderList;
  PLIST_ENTRY OrderedPointer;
  ULONG WhichOrderedElement;
  ULONG NumberGenericTableElements;
  PRTL_GENERIC_COMPARE_ROUTINE CompareRoutine;
  PRTL_GENERIC_ALLOCATE_ROUTINE AllocateRoutine;
  PRTL_GENERIC_FREE_ROUTINE FreeRoutine;
  PVOID TableContext;
} RTL_GENERIC_TABLE, *PRTL_GENERIC_TABLE;
VOID RtlInitializeGenericTable(PRTL_GENERIC_TABLE Table, PRTL_GENERIC_COMPARE_ROUTINE CompareRoutine, PRTL_GENERIC_ALLOCATE_ROUTINE AllocateRoutine, PRTL_GENERIC_FREE_ROUTINE FreeRoutine, PVOID TableContext);
PVOID RtlInsertElementGenericTable(PRTL_GENERIC_TABLE Table, PVOID Buffer, CLONG BufferSize, PBOOLEAN NewElement);
PVOID RtlInsertElementGenericTableFull(PRTL_GENERIC_TABLE Table, PVOID Buffer, CLONG BufferSize, PBOOLEAN NewElement, PVOID NodeOrParent, TABLE_SEARCH_RESULT SearchResult);
BOOLEAN RtlDeleteElementGenericTable(PRTL_GENERIC_TABLE Table, PVOID Buffer);
PVOID RtlLookupElementGenericTable(PRTL_GENERIC_TABLE Table, PVOID Buffer);
PVOID RtlLookupElementGenericTableFull(PRTL_GENERIC_TABLE Table, PVOID Buffer, PVOID *NodeOrParent, TABLE_SEARCH_RESULT *SearchResult);
PVOID RtlEnumerateGenericTable(PRTL_GENERIC_TABLE Table, BOOLEAN Restart);
PVOID RtlEnumerateGenericTableWithoutSplaying(PRTL_GENERIC_TABLE Table, PVOID *RestartKey);
PVOID RtlGetElementGenericTable(PRTL_GENERIC_TABLE Table, ULONG I);
ULONG RtlNumberGenericTableElements(PRTL_GENERIC_TABLE Table);
BOOLEAN RtlIsGenericTableEmpty(PRTL_GENERIC_TABLE Table);

typedef struct _RTL_BALANCED_LINKS {
  struct _RTL_BALANCED_LINKS *Parent, *LeftChild, *RightChild;
  CHAR Balance;
  UCHAR Reserved[3];
} RTL_BALANCED_LINKS, *PRTL_BALANCED_LINKS;
struct _RTL_AVL_TABLE;
typedef RTL_GENERIC_COMPARE_RESULTS RTL_AVL_COMPARE_ROUTINE(struct _RTL_AVL_TABLE *Table, PVOID First, PVOID Second);
typedef PVOID RTL_AVL_ALLOCATE_ROUTINE(struct _RTL_AVL_TABLE *Table, CLONG ByteSize);
typedef VOID RTL_AVL_FREE_ROUTINE(struct _RTL_AVL_TABLE *Table, PVOID Buffer);
typedef RTL_AVL_COMPARE_ROUTINE *PRTL_AVL_COMPARE_ROUTINE;
typedef RTL_AVL_ALLOCATE_ROUTINE *PRTL_AVL_ALLOCATE_ROUTINE;
typedef RTL_AVL_FREE_ROUTINE *PRTL_AVL_FREE_ROUTINE;
typedef struct _RTL_AVL_TABLE {
  RTL_BALANCED_LINKS BalancedRoot;
  PVOID OrderedPointer;
  ULONG WhichOrderedElement;
  ULONG NumberGenericTableElements;
  ULONG DepthOfTree;
  PRTL_BALANCED_LINKS RestartKey;
  ULONG DeleteCount;
  PRTL_AVL_COMPARE_ROUTINE CompareRoutine;
  PRTL_AVL_ALLOCATE_ROUTINE AllocateRoutine;
  PRTL_AVL_FREE_ROUTINE FreeRoutine;
  PVOID TableContext;
} RTL_AVL_TABLE, *PRTL_AVL_TABLE;
VOID RtlInitializeGenericTableAvl(PRTL_AVL_TABLE Table, PRTL_AVL_COMPARE_ROUTINE CompareRoutine, PRTL_AVL_ALLOCATE_ROUTINE AllocateRoutine, PRTL_AVL_FREE_ROUTINE FreeRoutine, PVOID TableContext);
PVOID RtlInsertElementGenericTableAvl(PRTL_AVL_TABLE Table, PVOID Buffer, CLONG BufferSize, PBOOLEAN NewElement);
BOOLEAN RtlDeleteElementGenericTableAvl(PRTL_AVL_TABLE Table, PVOID Buffer);
PVOID RtlLookupElementGenericTableAvl(PRTL_AVL_TABLE Table, PVOID Buffer);
PVOID RtlEnumerateGenericTableAvl(PRTL_AVL_TABLE Table, BOOLEAN Restart);
PVOID RtlEnumerateGenericTableWithoutSplayingAvl(PRTL_AVL_TABLE Table, PVOID *RestartKey);
PVOID RtlGetElementGenericTableAvl(PRTL_AVL_TABLE Table, ULONG I);
ULONG RtlNumberGenericTableElementsAvl(PRTL_AVL_TABLE Table);
BOOLEAN RtlIsGenericTableEmptyAvl(PRTL_AVL_TABLE Table);

/* Versions, and odds and ends. */
typedef struct _OSVERSIONINFOW {
  ULONG dwOSVersionInfoSize, dwMajorVersion, dwMinorVersion, dwBuildNumber, dwPlatformId;
  WCHAR szCSDVersion[128];
} OSVERSIONINFOW, *POSVERSIONINFOW, *LPOSVERSIONINFOW, RTL_OSVERSIONINFOW, *PRTL_OSVERSIONINFOW;
typedef struct _OSVERSIONINFOEXW {
  ULONG dwOSVersionInfoSize, dwMajorVersion, dwMinorVersion, dwBuildNumber, dwPlatformId;
  WCHAR szCSDVersion[128];
  USHORT wServicePackMajor, wServicePackMinor, wSuiteMask;
  UCHAR wProductType, wReserved;
} OSVERSIONINFOEXW, *POSVERSIONINFOEXW, *LPOSVERSIONINFOEXW, RTL_OSVERSIONINFOEXW, *PRTL_OSVERSIONINFOEXW;
#define VER_NT_WORKSTATION 0x0000001
#define VER_NT_DOMAIN_CONTROLLER 0x0000002
#define VER_NT_SERVER 0x0000003
#define VER_MINORVERSION 0x0000001
#define VER_MAJORVERSION 0x0000002
#define VER_BUILDNUMBER 0x0000004
#define VER_PLATFORMID 0x0000008
#define VER_SERVICEPACKMINOR 0x0000010
#define VER_SERVICEPACKMAJOR 0x0000020
#define VER_SUITENAME 0x0000040
#define VER_PRODUCT_TYPE 0x0000080
#define VER_EQUAL 1
#define VER_GREATER 2
#define VER_GREATER_EQUAL 3
#define VER_LESS 4
#define VER_LESS_EQUAL 5
#define VER_PLATFORM_WIN32s 0
#define VER_PLATFORM_WIN32_WINDOWS 1
#define VER_PLATFORM_WIN32_NT 2
#define VER_SUITE_SMALLBUSINESS 0x00000001
#define VER_SUITE_ENTERPRISE 0x00000002
#define VER_SUITE_BACKOFFICE 0x00000004
#define VER_SUITE_COMMUNICATIONS 0x00000008
#define VER_SUITE_TERMINAL 0x00000010
#define VER_SUITE_SMALLBUSINESS_RESTRICTED 0x00000020
#define VER_SUITE_EMBEDDEDNT 0x00000040
#define VER_SUITE_DATACENTER 0x00000080
#define VER_SUITE_SINGLEUSERTS 0x00000100
#define VER_SUITE_PERSONAL 0x00000200
#define VER_SUITE_BLADE 0x00000400
#define VER_SUITE_EMBEDDED_RESTRICTED 0x00000800
#define VER_SUITE_SECURITY_APPLIANCE 0x00001000
#define VER_SUITE_STORAGE_SERVER 0x00002000
#define VER_SUITE_COMPUTE_SERVER 0x00004000
#define VER_SUITE_WH_SERVER 0x00008000
NTSTATUS RtlGetVersion(PRTL_OSVERSIONINFOW VersionInformation);
NTSTATUS RtlVerifyVersionInfo(PRTL_OSVERSIONINFOEXW VersionInfo, ULONG TypeMask, ULONGLONG ConditionMask);
ULONGLONG VerSetConditionMask(ULONGLONG ConditionMask, ULONG TypeMask, UCHAR Condition);
#define VER_SET_CONDITION(mask, type, condition) ((mask) = VerSetConditionMask((mask), (type), (condition)))
BOOLEAN RtlIsNtDdiVersionAvailable(ULONG Version);
BOOLEAN RtlIsServicePackVersionInstalled(ULONG Version);
USHORT RtlCaptureStackBackTrace(ULONG FramesToSkip, ULONG FramesToCapture, PVOID *BackTrace, PULONG BackTraceHash);
VOID RtlGetCallersAddress(PVOID *CallersAddress, PVOID *CallersCaller);
ULONG RtlWalkFrameChain(PVOID *Callers, ULONG Count, ULONG Flags);
BOOLEAN RtlGetNtProductType(PNT_PRODUCT_TYPE NtProductType);
ULONG RtlNtStatusToDosError(NTSTATUS Status);
ULONG RtlNtStatusToDosErrorNoTeb(NTSTATUS Status);
__declspec(noreturn) VOID RtlRaiseException(struct _EXCEPTION_RECORD *ExceptionRecord);
__declspec(noreturn) VOID RtlAssert(PVOID FailedAssertion, PVOID FileName, ULONG LineNumber, PSTR Message);
LUID RtlConvertLongToLuid(LONG Long);
LUID RtlConvertUlongToLuid(ULONG Ulong);
#define RtlEqualLuid(a, b) (((a)->LowPart == (b)->LowPart) && ((a)->HighPart == (b)->HighPart))
#define RtlIsZeroLuid(a) (((a)->LowPart | (a)->HighPart) == 0)


/* Doing something once. */
typedef union _RTL_RUN_ONCE { PVOID Ptr; } RTL_RUN_ONCE, *PRTL_RUN_ONCE;
#define RTL_RUN_ONCE_INIT { 0 }
typedef ULONG RTL_RUN_ONCE_INIT_FN(PRTL_RUN_ONCE RunOnce, PVOID Parameter, PVOID *Context);
typedef RTL_RUN_ONCE_INIT_FN *PRTL_RUN_ONCE_INIT_FN;
VOID RtlRunOnceInitialize(PRTL_RUN_ONCE RunOnce);
NTSTATUS RtlRunOnceExecuteOnce(PRTL_RUN_ONCE RunOnce, PRTL_RUN_ONCE_INIT_FN InitFn, PVOID Parameter, PVOID *Context);
NTSTATUS RtlRunOnceBeginInitialize(PRTL_RUN_ONCE RunOnce, ULONG Flags, PVOID *Context);
NTSTATUS RtlRunOnceComplete(PRTL_RUN_ONCE RunOnce, ULONG Flags, PVOID Context);
#endif
