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
#define RTL_VERIFY(e) ((e) ? TRUE : FALSE)
#define RTL_VERIFYMSG(text, e) ((e) ? TRUE : FALSE)
#define RTL_SOFT_VERIFY(e) ((e) ? TRUE : FALSE)
#define NT_ASSERT(e) ((void)0)
#define NT_ASSERT_ASSUME(e) _Analysis_assume_(e)
#define NT_ASSERTMSG(text, e) ((void)0)
#define NT_ASSERTMSGW(text, e) ((void)0)
#define NT_VERIFY(e) ((e) ? TRUE : FALSE)
#define NT_FRE_ASSERT(e) ((void)0)
#define PAGED_ASSERT(e) ((void)0)
#define NLS_ASSERT(e) ((void)0)

/* What is promised to a compiler or to an analysis. */
#define NT_ANALYSIS_ASSUME(e) __irpcheck_assumed(!!(e))
#define NT_ASSUME(e) __irpcheck_assumed(!!(e))

#include <evntrace.h>

#define NOP_FUNCTION ((void)0)
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
#define DBG_STATUS_CONTROL_C 1
#define DBG_STATUS_SYSRQ 2
#define DBG_STATUS_BUGCHECK_FIRST 3
#define DBG_STATUS_BUGCHECK_SECOND 4
#define DBG_STATUS_FATAL 5
#define DBG_STATUS_DEBUG_CONTROL 6
#define DBG_STATUS_WORKER 7
typedef enum _KD_OPTION { KD_OPTION_SET_BLOCK_ENABLE } KD_OPTION;
NTSTATUS KdChangeOption(KD_OPTION Option, ULONG InBufferBytes, PVOID InBuffer, ULONG OutBufferBytes, PVOID OutBuffer, PULONG OutBufferNeeded);
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
enum { DPFLTR_SYSTEM_ID = 0, DPFLTR_SMSS_ID = 1, DPFLTR_SETUP_ID = 2, DPFLTR_NTFS_ID = 3, DPFLTR_FSTUB_ID = 4, DPFLTR_CRASHDUMP_ID = 5,
       DPFLTR_CDAUDIO_ID = 6, DPFLTR_CDROM_ID = 7, DPFLTR_CLASSPNP_ID = 8, DPFLTR_DISK_ID = 9, DPFLTR_REDBOOK_ID = 10, DPFLTR_STORPROP_ID = 11,
       DPFLTR_SCSIPORT_ID = 12, DPFLTR_SCSIMINIPORT_ID = 13, DPFLTR_CONFIG_ID = 14, DPFLTR_I8042PRT_ID = 15, DPFLTR_SERMOUSE_ID = 16,
       DPFLTR_KBDHID_ID = 18, DPFLTR_MOUHID_ID = 19, DPFLTR_KBDCLASS_ID = 20, DPFLTR_MOUCLASS_ID = 21, DPFLTR_WMILIB_ID = 23, DPFLTR_ACPI_ID = 24,
       DPFLTR_AMLI_ID = 25, DPFLTR_VIDEO_ID = 27, DPFLTR_VIDEOPRT_ID = 29, DPFLTR_TCPIP_ID = 30, DPFLTR_NTOSPNP_ID = 32, DPFLTR_FASTFAT_ID = 33,
       DPFLTR_PNPMGR_ID = 35, DPFLTR_SCSERVER_ID = 37, DPFLTR_SCCLIENT_ID = 38, DPFLTR_SERIAL_ID = 39, DPFLTR_SERENUM_ID = 40, DPFLTR_UHCD_ID = 41,
       DPFLTR_UNIMODEM_ID = 45, DPFLTR_FLTMGR_ID = 47, DPFLTR_WMICORE_ID = 48, DPFLTR_TAPE_ID = 55, DPFLTR_MCHGR_ID = 56, DPFLTR_IDEP_ID = 57,
       DPFLTR_PCIIDE_ID = 58, DPFLTR_FLOPPY_ID = 59, DPFLTR_FDC_ID = 60, DPFLTR_PREFETCHER_ID = 63, DPFLTR_FCPORT_ID = 65, DPFLTR_PCI_ID = 66,
       DPFLTR_WSOCKTRANSPORT_ID = 70, DPFLTR_VSS_ID = 71, DPFLTR_PNPMEM_ID = 72, DPFLTR_PROCESSOR_ID = 73, DPFLTR_INFINIBAND_ID = 76,
       DPFLTR_IHVDRIVER_ID = 77, DPFLTR_IHVVIDEO_ID = 78, DPFLTR_IHVAUDIO_ID = 79, DPFLTR_IHVNETWORK_ID = 80, DPFLTR_IHVSTREAMING_ID = 81,
       DPFLTR_IHVBUS_ID = 82, DPFLTR_TCPIP6_ID = 86, DPFLTR_ISAPNP_ID = 87, DPFLTR_STORPORT_ID = 89, DPFLTR_STORMINIPORT_ID = 90,
       DPFLTR_VERIFIER_ID = 93, DPFLTR_DEFAULT_ID = 101, DPFLTR_MM_ID = 102, DPFLTR_ALPC_ID = 105, DPFLTR_WDI_ID = 106, DPFLTR_KTM_ID = 108,
       DPFLTR_WHEA_ID = 111, DPFLTR_TPM_ID = 114, DPFLTR_FVEVOL_ID = 119, DPFLTR_NDIS_ID = 120, DPFLTR_LUAFV_ID = 122, DPFLTR_USBSTOR_ID = 124,
       DPFLTR_SBP2PORT_ID = 125, DPFLTR_CACHEMGR_ID = 127, DPFLTR_MOUNTMGR_ID = 128, DPFLTR_CFR_ID = 129, DPFLTR_TXF_ID = 130, DPFLTR_KSECDD_ID = 131,
       DPFLTR_FLTREGRESS_ID = 132, DPFLTR_MPIO_ID = 133, DPFLTR_MSDSM_ID = 134, DPFLTR_UDFS_ID = 135, DPFLTR_STORVSP_ID = 137, DPFLTR_CNG_ID = 140,
       DPFLTR_EXFAT_ID = 141, DPFLTR_FILETRACE_ID = 142, DPFLTR_SE_ID = 144 };

#endif
