/* The base types of NT, and the words its declarations are written with. */
#ifndef IRPCHECK_NTDEF_H
#define IRPCHECK_NTDEF_H
#include <basetsd.h>
#include <sal.h>
#include <specstrings.h>
#include <driverspecs.h>
#include <stddef.h>
#include <ctype.h>
#include <guiddef.h>
#include <excpt.h>
#include <stdarg.h>

/* Words of declarations. */
#define IN
#define OUT
#define OPTIONAL
#define NOTHING
#define CONST const
#define FAR
#define NEAR
#define UNALIGNED __unaligned
#define UNALIGNED64 __unaligned
#define RESTRICTED_POINTER
#define POINTER_32
#define POINTER_64
#define FIRMWARE_PTR
#define MAX_NATURAL_ALIGNMENT sizeof(ULONG_PTR)
#if defined(_WIN64) || defined(__LP64__)
#define MEMORY_ALLOCATION_ALIGNMENT 16
#else
#define MEMORY_ALLOCATION_ALIGNMENT 8
#endif
#define NTAPI
#define NTAPI_INLINE
#define NTSYSAPI
#define NTSYSCALLAPI
#define NTKERNELAPI
#define NTHALAPI
#define NTOSAPI
#define NTDDKAPI
#define DECLSPEC_IMPORT
#define DECLSPEC_EXPORT
#define FASTCALL
#define FORCEINLINE static __inline
#define CFORCEINLINE static __inline
#define DECLSPEC_NOINLINE
#define DECLSPEC_ALIGN(n) __declspec(align(n))
#define DECLSPEC_CACHEALIGN __declspec(align(64))
#define DECLSPEC_NORETURN __declspec(noreturn)
#define DECLSPEC_SELECTANY __declspec(selectany)
#define DECLSPEC_NOTHROW
#define DECLSPEC_NOVTABLE
#define DECLSPEC_DEPRECATED
#define DECLSPEC_DEPRECATED_DDK
#define DECLSPEC_DEPRECATED_DDK_WINXP
#define DECLSPEC_GUARDNOCF
#define DECLSPEC_SAFEBUFFERS
#define DEPRECATED_DDK
#define PRAGMA_DEPRECATED_DDK 0
#define SYSTEM_CACHE_ALIGNMENT_SIZE 64
#define EXTERN_C extern
#define STDAPICALLTYPE
#define ANYSIZE_ARRAY 1
#define UNREFERENCED_PARAMETER(p) ((void)(p))
#define DBG_UNREFERENCED_PARAMETER(p) ((void)(p))
#define DBG_UNREFERENCED_LOCAL_VARIABLE(v) ((void)(v))
#define DEFAULT_UNREACHABLE default: __assume(0)
#define C_ASSERT(e) _Static_assert(e, #e)

#define TYPE_ALIGNMENT(t) _Alignof(t)
#define PROBE_ALIGNMENT(t) 4
/* Not by way of offsetof: drivers define that by way of these. */
#define FIELD_OFFSET(type, field) ((LONG)__builtin_offsetof(type, field))
#define UFIELD_OFFSET(type, field) ((ULONG)__builtin_offsetof(type, field))
#define FIELD_SIZE(type, field) (sizeof(((type *)0)->field))
#define RTL_FIELD_SIZE(type, field) (sizeof(((type *)0)->field))
#define RTL_FIELD_TYPE(type, field) (((type *)0)->field)
#define RTL_SIZEOF_THROUGH_FIELD(type, field) (FIELD_OFFSET(type, field) + RTL_FIELD_SIZE(type, field))
#define RTL_CONTAINS_FIELD(object, size, field) \
  (((PCHAR)(&(object)->field) + sizeof((object)->field)) <= ((PCHAR)(object) + (size)))
#define RTL_NUMBER_OF(a) (sizeof(a) / sizeof((a)[0]))
#define RTL_NUMBER_OF_V1(a) RTL_NUMBER_OF(a)
#define RTL_NUMBER_OF_V2(a) RTL_NUMBER_OF(a)
#define ARRAYSIZE(a) RTL_NUMBER_OF(a)
#define _ARRAYSIZE(a) RTL_NUMBER_OF(a)
#define RTL_NUMBER_OF_FIELD(type, field) RTL_NUMBER_OF(RTL_FIELD_TYPE(type, field))
#define CONTAINING_RECORD(address, type, field) ((type *)((char *)(address) - __builtin_offsetof(type, field)))
#define ARGUMENT_PRESENT(p) ((p) != NULL)
#define RTL_BITS_OF(x) (sizeof(x) * 8)
#ifndef min
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif

/* Records that declarations point to before they are described, or without ever describing them. */
struct _BOOTDISK_INFORMATION;
struct _COMPRESSED_DATA_INFO;
struct _CONTEXT;
struct _DEVICE_DESCRIPTION;
struct _DEVICE_OBJECT;
struct _DRIVER_OBJECT;
struct _EXCEPTION_POINTERS;
struct _EXCEPTION_RECORD;
struct _FILE_OBJECT;
struct _IMAGE_INFO;
struct _IO_STATUS_BLOCK;
struct _IRP;
struct _POOL_EXTENDED_PARAMETER;
struct _SCATTER_GATHER_LIST;
struct _SCSI_REQUEST_BLOCK;
struct _SET_PARTITION_INFORMATION_EX;

/* Plain types. */
#define VOID void
typedef void *PVOID, *PVOID64;
typedef char CHAR, CCHAR, *PCHAR, *PCCHAR, *LPSTR, *PSTR, *PNZ_CH, *PSZ, *PZZSTR, *NPSTR, *LPCH, *PCH;
typedef const char *LPCSTR, *PCSTR, *PCSZ, *LPCCH, *PCCH, *PCNZCH;
typedef signed char SCHAR, *PSCHAR;
typedef short SHORT, CSHORT, *PSHORT, *PCSHORT;
typedef IRPCHECK_LONG LONG, *PLONG, *LPLONG, HRESULT, NTSTATUS, *PNTSTATUS, KPRIORITY;
typedef int INT, BOOL, *PINT, *LPINT, *PBOOL, *LPBOOL;
typedef unsigned char UCHAR, *PUCHAR, BYTE, *PBYTE, *LPBYTE, BOOLEAN, *PBOOLEAN;
typedef const UCHAR *PCUCHAR;
typedef unsigned short USHORT, *PUSHORT, WORD, *PWORD, *LPWORD;
typedef const USHORT *PCUSHORT;
typedef unsigned IRPCHECK_LONG ULONG, *PULONG, DWORD, *PDWORD, *LPDWORD, CLONG, *PCLONG, LCID, *PLCID, LOGICAL, *PLOGICAL, ACCESS_MASK, *PACCESS_MASK;
typedef const ULONG *PCULONG;
typedef unsigned int UINT, *PUINT;
typedef unsigned long long ULONGLONG, *PULONGLONG, DWORDLONG, *PDWORDLONG;
typedef long long LONGLONG, *PLONGLONG;
typedef LONGLONG USN, *PUSN;
typedef float FLOAT;
typedef double DOUBLE;
typedef unsigned short LANGID;
typedef const void *PCVOID, *LPCVOID;
typedef void *LPVOID;
typedef wchar_t WCHAR, *PWCHAR, *PWCH, *LPWCH, *LPWSTR, *PWSTR, *NWPSTR, *PZZWSTR, *PNZWCH;
typedef const WCHAR *LPCWSTR, *PCWSTR, *PCWCH, *LPCWCH, *PCZZWSTR, *PCNZWCH;
typedef WCHAR UNALIGNED *PUWSTR, *LPUWSTR;
typedef const WCHAR UNALIGNED *PCUWSTR, *LPCUWSTR;
#ifndef DUMMYUNIONNAME
#define DUMMYUNIONNAME
#define DUMMYUNIONNAME2
#define DUMMYUNIONNAME3
#define DUMMYUNIONNAME4
#define DUMMYUNIONNAME5
#define DUMMYUNIONNAME6
#define DUMMYSTRUCTNAME
#define DUMMYSTRUCTNAME2
#define DUMMYSTRUCTNAME3
#endif
#ifdef UNICODE
typedef WCHAR TCHAR, *PTCHAR, TUCHAR, *PTUCHAR;
typedef LPWSTR LPTCH, PTCH, PTSTR, LPTSTR;
typedef LPCWSTR LPCTSTR, PCTSTR;
#else
typedef char TCHAR, *PTCHAR;
typedef unsigned char TUCHAR, *PTUCHAR;
typedef LPSTR LPTCH, PTCH, PTSTR, LPTSTR;
typedef LPCSTR LPCTSTR, PCTSTR;
#endif
typedef PVOID HANDLE, *PHANDLE;
#define DECLARE_HANDLE(name) typedef struct name##__ { int unused; } *name

#ifndef TRUE
#define TRUE 1
#define FALSE 0
#endif
#define MINCHAR 0x80
#define MAXCHAR 0x7f
#define MINSHORT 0x8000
#define MAXSHORT 0x7fff
#define MINLONG 0x80000000
#define MAXLONG 0x7fffffff
#define MAXUCHAR 0xff
#define MAXUSHORT 0xffff
#define MAXULONG 0xffffffff
#define MAXDWORD 0xffffffff
#define MINLONGLONG (-0x7fffffffffffffffLL - 1)
#define UNICODE_NULL ((WCHAR)0)
#define UNICODE_STRING_MAX_BYTES ((USHORT)65534)
#define UNICODE_STRING_MAX_CHARS (32767)
#define ANSI_NULL ((CHAR)0)
#define UNICODE_SPACE ((WCHAR)0x20)
#define __TEXT(quote) L##quote
#define TEXT(quote) __TEXT(quote)

typedef union _LARGE_INTEGER {
  struct { ULONG LowPart; LONG HighPart; };
  struct { ULONG LowPart; LONG HighPart; } u;
  LONGLONG QuadPart;
} LARGE_INTEGER, *PLARGE_INTEGER;
typedef union _ULARGE_INTEGER {
  struct { ULONG LowPart; ULONG HighPart; };
  struct { ULONG LowPart; ULONG HighPart; } u;
  ULONGLONG QuadPart;
} ULARGE_INTEGER, *PULARGE_INTEGER;
typedef LARGE_INTEGER PHYSICAL_ADDRESS, *PPHYSICAL_ADDRESS;
typedef struct _QUAD {
  union { __int64 UseThisFieldToCopy; double DoNotUseThisField; };
} QUAD, *PQUAD;
typedef struct _STRING32 { USHORT Length, MaximumLength; ULONG Buffer; } STRING32, *PSTRING32, UNICODE_STRING32, *PUNICODE_STRING32, ANSI_STRING32, *PANSI_STRING32;
typedef struct _STRING64 { USHORT Length, MaximumLength; ULONGLONG Buffer; } STRING64, *PSTRING64, UNICODE_STRING64, *PUNICODE_STRING64, ANSI_STRING64, *PANSI_STRING64;
typedef struct _LUID { ULONG LowPart; LONG HighPart; } LUID, *PLUID;
typedef struct _FLOAT128 { __int64 LowPart; __int64 HighPart; } FLOAT128, *PFLOAT128;

typedef struct _STRING { USHORT Length; USHORT MaximumLength; PCHAR Buffer; } STRING, *PSTRING;
typedef STRING ANSI_STRING, *PANSI_STRING, OEM_STRING, *POEM_STRING, UTF8_STRING, *PUTF8_STRING;
typedef const STRING *PCSTRING, *PCANSI_STRING, *PCOEM_STRING, *PCUTF8_STRING;
typedef struct _CSTRING { USHORT Length; USHORT MaximumLength; const char *Buffer; } CSTRING;
typedef struct _UNICODE_STRING { USHORT Length; USHORT MaximumLength; PWCH Buffer; } UNICODE_STRING, *PUNICODE_STRING;
typedef const UNICODE_STRING *PCUNICODE_STRING;
#define DECLARE_CONST_UNICODE_STRING(name, text) \
  const WCHAR name##_buffer[] = text; \
  const UNICODE_STRING name = { sizeof(text) - sizeof(WCHAR), sizeof(text), (PWCH)name##_buffer }
#define DECLARE_GLOBAL_CONST_UNICODE_STRING(name, text) \
  static const UNICODE_STRING name = { sizeof(text) - sizeof(WCHAR), sizeof(text), (PWCH)text }
#define DECLARE_UNICODE_STRING_SIZE(name, size) \
  WCHAR name##_buffer[size]; \
  UNICODE_STRING name = { 0, (size) * sizeof(WCHAR), name##_buffer }
#define RTL_CONSTANT_STRING(text) { sizeof(text) - sizeof((text)[0]), sizeof(text), (void *)(text) }

typedef struct _LIST_ENTRY { struct _LIST_ENTRY *Flink; struct _LIST_ENTRY *Blink; } LIST_ENTRY, *PLIST_ENTRY, *PRLIST_ENTRY;
typedef struct _SINGLE_LIST_ENTRY { struct _SINGLE_LIST_ENTRY *Next; } SINGLE_LIST_ENTRY, *PSINGLE_LIST_ENTRY;
typedef struct _LIST_ENTRY32 { ULONG Flink; ULONG Blink; } LIST_ENTRY32, *PLIST_ENTRY32;
typedef struct _LIST_ENTRY64 { ULONGLONG Flink; ULONGLONG Blink; } LIST_ENTRY64, *PLIST_ENTRY64;

typedef struct _OBJECT_ATTRIBUTES {
  ULONG Length;
  HANDLE RootDirectory;
  PUNICODE_STRING ObjectName;
  ULONG Attributes;
  PVOID SecurityDescriptor;
  PVOID SecurityQualityOfService;
} OBJECT_ATTRIBUTES, *POBJECT_ATTRIBUTES;
typedef const OBJECT_ATTRIBUTES *PCOBJECT_ATTRIBUTES;
#define OBJ_INHERIT 0x00000002L
#define OBJ_PERMANENT 0x00000010L
#define OBJ_EXCLUSIVE 0x00000020L
#define OBJ_CASE_INSENSITIVE 0x00000040L
#define OBJ_OPENIF 0x00000080L
#define OBJ_OPENLINK 0x00000100L
#define OBJ_KERNEL_HANDLE 0x00000200L
#define OBJ_FORCE_ACCESS_CHECK 0x00000400L
#define OBJ_IGNORE_IMPERSONATED_DEVICEMAP 0x00000800L
#define OBJ_DONT_REPARSE 0x00001000L
#define OBJ_VALID_ATTRIBUTES 0x00001FF2L
#define InitializeObjectAttributes(p, name, attributes, root, security) \
  do { \
    (p)->Length = sizeof(OBJECT_ATTRIBUTES); \
    (p)->RootDirectory = (root); \
    (p)->Attributes = (attributes); \
    (p)->ObjectName = (name); \
    (p)->SecurityDescriptor = (security); \
    (p)->SecurityQualityOfService = NULL; \
  } while (0)
#define RTL_INIT_OBJECT_ATTRIBUTES(name, attributes) \
  { sizeof(OBJECT_ATTRIBUTES), NULL, (PUNICODE_STRING)(name), (attributes), NULL, NULL }
#define RTL_CONSTANT_OBJECT_ATTRIBUTES(name, attributes) RTL_INIT_OBJECT_ATTRIBUTES(name, attributes)

/* The severity of a status is in its two top bits: success 0, informational 1, warning 2, error 3. */
#define NT_SUCCESS(status) (((NTSTATUS)(status)) >= 0)
#define NT_INFORMATION(status) ((((ULONG)(status)) >> 30) == 1)
#define NT_WARNING(status) ((((ULONG)(status)) >> 30) == 2)
#define NT_ERROR(status) ((((ULONG)(status)) >> 30) == 3)
#define NT_FACILITY(status) ((((ULONG)(status)) >> 16) & 0xFFF)
#define APPLICATION_ERROR_MASK 0x20000000
#define ERROR_SEVERITY_SUCCESS 0x00000000
#define ERROR_SEVERITY_INFORMATIONAL 0x40000000
#define ERROR_SEVERITY_WARNING 0x80000000
#define ERROR_SEVERITY_ERROR 0xC0000000

typedef enum _EVENT_TYPE { NotificationEvent, SynchronizationEvent } EVENT_TYPE;
typedef enum _TIMER_TYPE { NotificationTimer, SynchronizationTimer } TIMER_TYPE;
typedef enum _WAIT_TYPE { WaitAll, WaitAny, WaitNotification, WaitDequeue, WaitDpc } WAIT_TYPE;
typedef enum _NT_PRODUCT_TYPE { NtProductWinNt = 1, NtProductLanManNt, NtProductServer } NT_PRODUCT_TYPE, *PNT_PRODUCT_TYPE;
typedef enum _SUITE_TYPE {
  SmallBusiness, Enterprise, BackOffice, CommunicationServer, TerminalServer, SmallBusinessRestricted, EmbeddedNT, DataCenter, SingleUserTS, Personal, Blade,
  EmbeddedRestricted, SecurityAppliance, StorageServer, ComputeServer, WHServer, MaxSuiteType = 18
} SUITE_TYPE;

typedef struct _GROUP_AFFINITY { KAFFINITY Mask; USHORT Group; USHORT Reserved[3]; } GROUP_AFFINITY, *PGROUP_AFFINITY;
typedef struct _PROCESSOR_NUMBER { USHORT Group; UCHAR Number; UCHAR Reserved; } PROCESSOR_NUMBER, *PPROCESSOR_NUMBER;

typedef EXCEPTION_DISPOSITION EXCEPTION_ROUTINE(struct _EXCEPTION_RECORD *Record, PVOID Frame, struct _CONTEXT *Context, PVOID Dispatcher);
typedef EXCEPTION_ROUTINE *PEXCEPTION_ROUTINE;

#define FlagOn(flags, one) ((flags) & (one))
#define BooleanFlagOn(flags, one) ((BOOLEAN)(((flags) & (one)) != 0))
#define SetFlag(flags, one) ((flags) |= (one))
#define ClearFlag(flags, one) ((flags) &= ~(one))

#endif
