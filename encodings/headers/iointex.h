/* Connecting interrupts on systems older than the routine: the library's names for it. */
#ifndef IRPCHECK_IOINTEX_H
#define IRPCHECK_IOINTEX_H
#include <wdm.h>
NTSTATUS WdmlibIoGetAffinityInterrupt(PKINTERRUPT InterruptObject, PGROUP_AFFINITY GroupAffinity);
#define IoGetAffinityInterrupt WdmlibIoGetAffinityInterrupt
/* IoConnectInterruptEx and IoDisconnectInterruptEx keep their names here: the library's do the same. */
#endif
