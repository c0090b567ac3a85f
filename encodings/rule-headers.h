/* What a rule may name: the prototypes and constants of these. */
#include <ntifs.h>
#include <ntstrsafe.h>
#include <wmilib.h>
#include <classpnp.h>
#include <batclass.h>
#include <usbdlib.h>
#include <ctype.h>
#include <stdlib.h>
#include <ndis.h>
#include <flt/locks.h>

/* Of the framework, without its headers. */
NTSTATUS WdfDeviceWdmDispatchPreprocessedIrp(struct WDFDEVICE__ *Device, PIRP Irp);
NTSTATUS WdfDeviceWdmDispatchIrp(struct WDFDEVICE__ *Device, PIRP Irp, PVOID DispatchContext);
NTSTATUS WdfDeviceWdmDispatchIrpToIoQueue(struct WDFDEVICE__ *Device, PIRP Irp, struct WDFQUEUE__ *Queue, ULONG Flags);
typedef NTSTATUS EVT_WDFDEVICE_WDM_IRP_PREPROCESS(struct WDFDEVICE__ *Device, PIRP Irp);

/* Events of the models themselves: stack locations that are written by hand (models/irp-stack.c); what is queued, taken out of its structure (models/irp-queue.c);
   what the packages that file systems use have and will complete (models/file-system.c). */
VOID __irpcheck_registration_lost(PIRP Irp);
VOID __irpcheck_registration_entered(PIRP Irp);
VOID __irpcheck_registration_left(PIRP Irp);
VOID __irpcheck_marked_by_hand(PIRP Irp);
VOID __irpcheck_completion_by_hand(PIO_COMPLETION_ROUTINE CompletionRoutine);
VOID __irpcheck_cancel_by_hand(PIRP Irp, PDRIVER_CANCEL CancelRoutine);
VOID __irpcheck_unmarked_by_hand(PIRP Irp);
VOID __irpcheck_kept_IRP(PIRP Irp);
VOID __irpcheck_taken_over(PIRP Irp);
VOID __irpcheck_worker_queued(PVOID Routine, PVOID Parameter);
VOID __irpcheck_dpc_awaited(PVOID Routine, PVOID Context);
VOID __irpcheck_cancel_called(PVOID Routine);
VOID __irpcheck_dpc_queued(PVOID Routine, PVOID SystemArgument1, PVOID SystemArgument2);
