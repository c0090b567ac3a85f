/* Control of access when a device is created. */
#ifndef IRPCHECK_WDMSEC_H
#define IRPCHECK_WDMSEC_H
#include <wdm.h>
#define WdmlibIoCreateDeviceSecure IoCreateDeviceSecure
extern const UNICODE_STRING SDDL_DEVOBJ_KERNEL_ONLY, SDDL_DEVOBJ_SYS_ALL, SDDL_DEVOBJ_SYS_ALL_ADM_ALL, SDDL_DEVOBJ_SYS_ALL_ADM_RX, SDDL_DEVOBJ_SYS_ALL_ADM_RWX_WORLD_R;
#endif
