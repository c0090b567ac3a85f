/* What a rule may name: the prototypes and constants of these. */
#include <ntifs.h>
#include <wmilib.h>

/* Events of the models themselves (models/irp-queue.c): what is queued, taken out of its structure. */
VOID __irpcheck_worker_queued(PVOID Routine, PVOID Parameter);
VOID __irpcheck_dpc_queued(PVOID Routine, PVOID SystemArgument1, PVOID SystemArgument2);
