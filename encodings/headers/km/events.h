/* What the message compiler makes of an instrumentation manifest calls routines that write to a trace session: whether there is one is up to the system. */
#ifndef IRPCHECK_KM_EVENTS_H
#define IRPCHECK_KM_EVENTS_H
ULONG _irpcheck_event(VOID);
#endif
