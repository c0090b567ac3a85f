/* Everything a WDM driver may name. The parts are in km, one idea each. */
#ifndef IRPCHECK_WDM_H
#define IRPCHECK_WDM_H
#define _WDMDDK_
#define _NTDDK_

#define NTDDI_WIN2K 0x05000000
#define NTDDI_WINXP 0x05010000
#define NTDDI_WINXPSP1 0x05010100
#define NTDDI_WINXPSP2 0x05010200
#define NTDDI_WS03 0x05020000
#define NTDDI_WS03SP1 0x05020100
#define NTDDI_VISTA 0x06000000
#define NTDDI_VISTASP1 0x06000100
#define NTDDI_WS08 0x06000100
#define NTDDI_LONGHORN NTDDI_VISTA
#define NTDDI_WIN7 0x06010000
#define NTDDI_WIN8 0x06020000
#define NTDDI_WINBLUE 0x06030000
#define NTDDI_WINTHRESHOLD 0x0A000000
#define NTDDI_WIN10 0x0A000000
#define NTDDI_WIN10_TH2 0x0A000001
#define NTDDI_WIN10_RS1 0x0A000002
#define NTDDI_WIN10_RS2 0x0A000003
#define NTDDI_WIN10_RS3 0x0A000004
#define NTDDI_WIN10_RS4 0x0A000005
#define NTDDI_WIN10_RS5 0x0A000006
#define NTDDI_WIN10_19H1 0x0A000007
#define NTDDI_WIN10_VB 0x0A000008
#define NTDDI_WIN10_MN 0x0A000009
#define NTDDI_WIN10_FE 0x0A00000A
#define NTDDI_WIN10_CO 0x0A00000B
#define NTDDI_WIN10_NI 0x0A00000C
#define OSVER(version) ((version) & 0xFFFF0000)
#define SPVER(version) (((version) & 0x0000FF00) >> 8)
#define _WIN32_WINNT_WIN2K 0x0500
#define _WIN32_WINNT_WINXP 0x0501
#define _WIN32_WINNT_WS03 0x0502
#define _WIN32_WINNT_VISTA 0x0600
#define _WIN32_WINNT_LONGHORN 0x0600
#define _WIN32_WINNT_WIN7 0x0601
#define _WIN32_WINNT_WIN8 0x0602
#define _WIN32_WINNT_WINBLUE 0x0603
#define _WIN32_WINNT_WINTHRESHOLD 0x0A00
#define _WIN32_WINNT_WIN10 0x0A00
#define WINAPI_FAMILY_PARTITION(p) 1

#include <ntdef.h>
#include <ntstatus.h>
#include <irpcheck.h>
#include <string.h>
#include <bugcodes.h>
#include <ntiologc.h>

#define IsEqualGUIDAligned(a, b) IsEqualGUID(a, b)
#include <km/build.h>
#include <km/intrinsics.h>
#include <km/list.h>
#include <km/rtl.h>
#include <km/security.h>
#include <km/dispatcher.h>
#include <km/executive.h>
#include <km/registry.h>
#include <km/object.h>
#include <km/file.h>
#include <km/memory.h>
#include <km/resources.h>
#include <km/pci.h>
#include <km/power.h>
#include <km/pnp.h>
#include <km/irp-codes.h>
#include <km/irp.h>
#include <km/io.h>
#include <km/io-devices.h>
#include <km/callbacks.h>
#include <km/dma.h>
#include <km/trace.h>

#endif
