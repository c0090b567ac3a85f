/* The framework for kernel-mode drivers. Its routines are ordinary prototypes here; the parts are in wdf. */
#ifndef IRPCHECK_WDF_H
#define IRPCHECK_WDF_H
#define KMDF_VERSION_MAJOR 1
#ifndef KMDF_VERSION_MINOR
#define KMDF_VERSION_MINOR 31
#endif
#ifndef KMDF_MINIMUM_VERSION_REQUIRED
#define KMDF_MINIMUM_VERSION_REQUIRED KMDF_VERSION_MINOR
#endif
#define IS_KMDF_VERSION_AT_LEAST(major, minor) ((major) < 1 || ((major) == 1 && (minor) <= KMDF_VERSION_MINOR))
#define WDF_EXTERN_C extern
#define WDF_EXTERN_C_START
#define WDF_EXTERN_C_END
#define WDFAPI
#define FX_IS_KERNEL_MODE 1
#define NTSTRSAFE_LIB
#include <ntddk.h>
#include <wdmsec.h>
#include <devpropdef.h>
#include <wdf/types.h>
#include <wdf/synchronization.h>
#include <wdf/memory.h>
#include <wdf/driver.h>
#include <wdf/request.h>
#include <wdf/queue.h>
#include <wdf/target.h>
#include <wdf/power.h>
#include <wdf/device.h>
#include <wdf/children.h>
#include <wdf/resources.h>
#include <wdf/dma.h>
#include <wdf/wmi.h>
#endif
