/*
 * Words that only matter to a checked build, to a debugger or to a tracer. In a free build they are nothing: above all, an assertion is
 * no assumption. What the trace preprocessor would generate into a .tmh file stands here too, harmless, because that file is not there.
 */
#ifndef IRPCHECK_KM_BUILD_H
#define IRPCHECK_KM_BUILD_H

#define ASSERT(e) ((void)0)
#define ASSERTMSG(text, e) ((void)0)
#define RTL_SOFT_ASSERT(e) ((void)0)
#define RTL_SOFT_ASSERTMSG(text, e) ((void)0)
#define RTL_VERIFY(e) ((void)(e))
#define RTL_VERIFYMSG(text, e) ((void)(e))
#define RTL_SOFT_VERIFY(e) ((void)(e))
#define NT_ASSERT(e) ((void)0)
#define NT_ASSERTMSG(text, e) ((void)0)
#define NT_ASSERTMSGW(text, e) ((void)0)
#define NT_VERIFY(e) ((void)(e))
#define NT_ANALYSIS_ASSUME(e) ((void)0)
#define NT_FRE_ASSERT(e) ((void)0)
#define PAGED_ASSERT(e) ((void)0)
#define NLS_ASSERT(e) ((void)0)

#include <evntrace.h>

#define PAGED_CODE()
#define PAGED_CODE_LOCKED()
#define NONPAGED_CODE()
#define ALLOC_PRAGMA 1
#define ALLOC_DATA_PRAGMA 1

#define KdPrint(arguments) ((void)0)
#define KdPrintEx(arguments) ((void)0)
#define vKdPrintEx(arguments) ((void)0)
#define KdPrintWithPrefix(arguments) ((void)0)
#define KdBreakPoint() ((void)0)
#define KdBreakPointWithStatus(status) ((void)0)
#define DbgRaiseAssertionFailure() ((void)0)
ULONG DbgPrint(PCSTR Format, ...);
ULONG DbgPrintEx(ULONG Component, ULONG Level, PCSTR Format, ...);
ULONG vDbgPrintEx(ULONG Component, ULONG Level, PCCH Format, __builtin_va_list Arguments);
ULONG vDbgPrintExWithPrefix(PCCH Prefix, ULONG Component, ULONG Level, PCCH Format, __builtin_va_list Arguments);
ULONG DbgPrompt(PCCH Prompt, PCH Response, ULONG Length);
VOID DbgBreakPoint(VOID);
VOID DbgBreakPointWithStatus(ULONG Status);
NTSTATUS DbgSetDebugFilterState(ULONG Component, ULONG Level, BOOLEAN State);
extern PBOOLEAN KdDebuggerEnabled, KdDebuggerNotPresent;
#define KD_DEBUGGER_ENABLED (*KdDebuggerEnabled)
#define KD_DEBUGGER_NOT_PRESENT (*KdDebuggerNotPresent)
BOOLEAN KdRefreshDebuggerNotPresent(VOID);

#define DPFLTR_ERROR_LEVEL 0
#define DPFLTR_WARNING_LEVEL 1
#define DPFLTR_TRACE_LEVEL 2
#define DPFLTR_INFO_LEVEL 3
#define DPFLTR_MASK 0x80000000
enum { DPFLTR_SYSTEM_ID, DPFLTR_NTFS_ID = 3, DPFLTR_FSTUB_ID = 4, DPFLTR_CDFS_ID = 8, DPFLTR_FASTFAT_ID = 11, DPFLTR_DISK_ID = 15,
       DPFLTR_CLASSPNP_ID = 24, DPFLTR_SCSIPORT_ID = 19, DPFLTR_VIDEO_ID = 18, DPFLTR_DEFAULT_ID = 101, DPFLTR_IHVDRIVER_ID = 77,
       DPFLTR_IHVVIDEO_ID = 78, DPFLTR_IHVAUDIO_ID = 79, DPFLTR_IHVNETWORK_ID = 80, DPFLTR_IHVSTREAMING_ID = 81, DPFLTR_IHVBUS_ID = 82 };

#ifndef DoTraceMessage
#define DoTraceMessage(...) ((void)0)
#endif
#ifndef DoDebugTrace
#define DoDebugTrace(...) ((void)0)
#endif
#ifndef TraceEvents
#define TraceEvents(...) ((void)0)
#endif
#ifndef TracePrint
#define TracePrint(...) ((void)0)
#endif
#ifndef DoTraceLevelMessage
#define DoTraceLevelMessage(...) ((void)0)
#endif
#define WPP_SYSTEMCONTROL(...) ((void)0)
#define WPP_SYSTEMCONTROL2(...) ((void)0)
#define WPP_INIT_TRACING(...) ((void)0)
#define WPP_CLEANUP(...) ((void)0)
#define WPP_RECORDER_INITIALIZED ((void *)0)
#define WPP_LEVEL_ENABLED(...) 0
#define WPP_LEVEL_FLAGS_ENABLED(...) 0
#define WPP_FLAG_ENABLED(...) 0

#endif
