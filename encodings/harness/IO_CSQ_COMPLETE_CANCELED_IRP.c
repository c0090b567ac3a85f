/* "IO_CSQ_COMPLETE_CANCELED_IRP callback function (wdm.h)": a request that was in the queue, cancelled and taken out; no lock is held. */
#include "promises.h"

extern VOID __irpcheck_entry_IO_CSQ_COMPLETE_CANCELED_IRP(PIO_CSQ Csq, PIRP Irp);

void __irpcheck_harness_IO_CSQ_COMPLETE_CANCELED_IRP(void)
{
    PDEVICE_OBJECT device = promised_device();
    PIO_CSQ csq = (PIO_CSQ)__irpcheck_any_pointer("Csq");
    PIRP irp = promised_irp(device);
    promise_object(csq, sizeof(IO_CSQ));
    promise_apart(csq, sizeof(IO_CSQ), irp, sizeof(IRP));
    __irpcheck_assume(irp->Cancel == TRUE && irp->CancelRoutine == NULL);
    promise_level(PASSIVE_LEVEL, DISPATCH_LEVEL);
    __irpcheck_entry_IO_CSQ_COMPLETE_CANCELED_IRP(csq, irp);
}
