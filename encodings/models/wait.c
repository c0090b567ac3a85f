/* Events and time. One thread runs: nobody signals meanwhile. */
#include <ntddk.h>
#include "irpcheck.h"
#include "world.h"

#undef KeWaitForMutexObject

/* Kinds of objects that are no events, as no driver knows them: events have the numbers of EVENT_TYPE. */
#define __IRPCHECK_MUTEX 2
#define __IRPCHECK_SEMAPHORE 5
#define __IRPCHECK_TIMER 8

/* The signal is not one that this routine's own wait has taken. */
static VOID model_not_taken(PRKEVENT event)
{
    model_set_of(MODEL_EVENT, event)->TakenAt = __irpcheck_moment - 1;
}

/* "KeInitializeEvent function (wdm.h)". The wait list is not built. */
VOID KeInitializeEvent(PRKEVENT Event, EVENT_TYPE Type, BOOLEAN State)
{
    Event->Header.Type = (UCHAR)Type;
    Event->Header.SignalState = State;
    model_not_taken(Event);
}

/* "KeSetEvent function (wdm.h)". Nobody is woken. */
LONG KeSetEvent(PRKEVENT Event, KPRIORITY Increment, BOOLEAN Wait)
{
    LONG old = Event->Header.SignalState;
    (void)Increment;
    (void)Wait;
    Event->Header.SignalState = 1;
    model_not_taken(Event);
    return old;
}

/* "KeClearEvent function (wdm.h)". Complete. */
VOID KeClearEvent(PRKEVENT Event)
{
    Event->Header.SignalState = 0;
    model_not_taken(Event);
}

/* "KeResetEvent function (wdm.h)". Complete. */
LONG KeResetEvent(PRKEVENT Event)
{
    LONG old = Event->Header.SignalState;
    Event->Header.SignalState = 0;
    model_not_taken(Event);
    return old;
}

/* "KePulseEvent function (wdm.h)". Nobody is woken. */
LONG KePulseEvent(PRKEVENT Event, KPRIORITY Increment, BOOLEAN Wait)
{
    LONG old = Event->Header.SignalState;
    (void)Increment;
    (void)Wait;
    Event->Header.SignalState = 0;
    return old;
}

/* "KeReadStateEvent function (wdm.h)". Of an event that is not signalled, as far as this routine knows, either: others may have done so. */
LONG KeReadStateEvent(PRKEVENT Event)
{
    LONG state = Event->Header.SignalState;
    BOOLEAN isTaken = model_of(MODEL_EVENT, Event)->TakenAt == __irpcheck_moment;
    model_others_run();
    if (state != 0 || isTaken)
        return state;
    return __irpcheck_any_bool("the event has been signalled meanwhile");
}

/* What a wait that succeeds leaves: an event of the one kind signalled, one of the other kind not; anything in objects of other kinds. */
static VOID model_taken(PVOID object)
{
    PDISPATCHER_HEADER header = (PDISPATCHER_HEADER)object;
    LONG any = (LONG)__irpcheck_any_ulong("state of what was waited for");
    header->SignalState = header->Type == NotificationEvent ? 1 : header->Type == SynchronizationEvent ? 0 : any;
    model_others_run();
    model_set_of(MODEL_EVENT, object)->TakenAt = __irpcheck_moment;
}

/* Only a mutex is abandoned, and nothing says of an object that was made elsewhere that it is one: no violation rests on that. */
static _Bool model_abandoned(PVOID object)
{
    UCHAR type = ((PDISPATCHER_HEADER)object)->Type;
    if (type == NotificationEvent || type == SynchronizationEvent || type == __IRPCHECK_SEMAPHORE || type == __IRPCHECK_TIMER)
        return 0;
    return __irpcheck_determined_ulong("whether what is waited for is a mutex whose owner has left it") & 1;
}

/* What a wait may end with besides success. */
static NTSTATUS model_waited(PVOID object, BOOLEAN alertable, KPROCESSOR_MODE mode, BOOLEAN mayTimeOut)
{
    NTSTATUS status = __irpcheck_any_status("result of the wait");
    __irpcheck_assume(status == STATUS_SUCCESS || status == STATUS_ABANDONED_WAIT_0 || (mayTimeOut && status == STATUS_TIMEOUT) ||
                      (alertable && status == STATUS_ALERTED) || ((alertable || mode != KernelMode) && status == STATUS_USER_APC));
    return status == STATUS_ABANDONED_WAIT_0 && !model_abandoned(object) ? STATUS_SUCCESS : status;
}

/* "KeWaitForSingleObject function (wdm.h)". Always comes back; without a time-out, not alertable and for the kernel with STATUS_SUCCESS, else with any status that is documented. */
NTSTATUS KeWaitForSingleObject(PVOID Object, KWAIT_REASON WaitReason, KPROCESSOR_MODE WaitMode, BOOLEAN Alertable, PLARGE_INTEGER Timeout)
{
    NTSTATUS status = STATUS_SUCCESS;
    (void)WaitReason;
    if (Timeout != NULL || Alertable || WaitMode != KernelMode)
        status = model_waited(Object, Alertable, WaitMode, (BOOLEAN)(Timeout != NULL));
    if (status == STATUS_SUCCESS || status == STATUS_ABANDONED_WAIT_0)
        model_taken(Object);
    return status;
}

/* "KeWaitForMultipleObjects function (wdm.h)". Always comes back; for all, without a time-out, not alertable and for the kernel with STATUS_SUCCESS, else with any status that is documented. */
NTSTATUS KeWaitForMultipleObjects(ULONG Count, PVOID Object[], WAIT_TYPE WaitType, KWAIT_REASON WaitReason, KPROCESSOR_MODE WaitMode,
                                  BOOLEAN Alertable, PLARGE_INTEGER Timeout, PKWAIT_BLOCK WaitBlockArray)
{
    NTSTATUS status = STATUS_SUCCESS;
    ULONG i;
    (void)WaitReason;
    (void)WaitBlockArray;
    if (WaitType != WaitAll || Timeout != NULL || Alertable || WaitMode != KernelMode) {
        status = __irpcheck_any_status("KeWaitForMultipleObjects");
        __irpcheck_assume((status >= STATUS_WAIT_0 && (ULONG)(status - STATUS_WAIT_0) < (WaitType == WaitAll ? 1 : Count)) ||
                          (status >= STATUS_ABANDONED_WAIT_0 && (ULONG)(status - STATUS_ABANDONED_WAIT_0) < Count) ||
                          (Timeout != NULL && status == STATUS_TIMEOUT) || (Alertable && status == STATUS_ALERTED) ||
                          ((Alertable || WaitMode != KernelMode) && status == STATUS_USER_APC));
        if (status >= STATUS_ABANDONED_WAIT_0 && (ULONG)(status - STATUS_ABANDONED_WAIT_0) < Count &&
            !model_abandoned(Object[status - STATUS_ABANDONED_WAIT_0]))
            status = WaitType == WaitAll ? STATUS_WAIT_0 : STATUS_WAIT_0 + (status - STATUS_ABANDONED_WAIT_0);
    }
    if (status == STATUS_TIMEOUT || status == STATUS_ALERTED || status == STATUS_USER_APC)
        return status;
    if (WaitType != WaitAll)
        model_taken(Object[status >= STATUS_ABANDONED_WAIT_0 ? status - STATUS_ABANDONED_WAIT_0 : status - STATUS_WAIT_0]);
    else
        for (i = 0; i < Count; i++)
            model_taken(Object[i]);
    return status;
}

/* "KeDelayExecutionThread function (wdm.h)". Always comes back. */
NTSTATUS KeDelayExecutionThread(KPROCESSOR_MODE WaitMode, BOOLEAN Alertable, PLARGE_INTEGER Interval)
{
    (void)Interval;
    model_others_run();
    if (!Alertable && WaitMode == KernelMode)
        return STATUS_SUCCESS;
    if (!__irpcheck_any_bool("the delay is cut short"))
        return STATUS_SUCCESS;
    return __irpcheck_any_bool("it is cut short by an APC") ? STATUS_USER_APC : STATUS_ALERTED;
}

/* "KeEnterCriticalRegion function (ntddk.h)". Nothing is left of it with one thread. */
VOID KeEnterCriticalRegion(VOID)
{
}

/* "KeLeaveCriticalRegion function (ntddk.h)". Nothing is left of it with one thread. */
VOID KeLeaveCriticalRegion(VOID)
{
}

/* "KeInitializeSemaphore function (wdm.h)". The wait list is not built. */
VOID KeInitializeSemaphore(PRKSEMAPHORE Semaphore, LONG Count, LONG Limit)
{
    Semaphore->Header.Type = __IRPCHECK_SEMAPHORE;
    Semaphore->Header.SignalState = Count;
    Semaphore->Limit = Limit;
}

/* "KeReleaseSemaphore function (wdm.h)". Nobody is woken, and the limit is not enforced. */
LONG KeReleaseSemaphore(PRKSEMAPHORE Semaphore, KPRIORITY Increment, LONG Adjustment, BOOLEAN Wait)
{
    LONG old = Semaphore->Header.SignalState;
    (void)Increment;
    (void)Wait;
    Semaphore->Header.SignalState = old + Adjustment;
    return old;
}

/* "KeInitializeMutex function (wdm.h)". The wait list is not built. */
VOID KeInitializeMutex(PRKMUTEX Mutex, ULONG Level)
{
    (void)Level;
    Mutex->Header.Type = __IRPCHECK_MUTEX;
    Mutex->Header.SignalState = 1;
}

/* "KeReleaseMutex function (wdm.h)". The old state is any. */
LONG KeReleaseMutex(PRKMUTEX Mutex, BOOLEAN Wait)
{
    (void)Mutex;
    (void)Wait;
    return (LONG)__irpcheck_any_ulong("mutex state");
}

/* "KeQuerySystemTime function (wdm.h)". Any time. */
#undef KeQuerySystemTime
VOID KeQuerySystemTime(PLARGE_INTEGER CurrentTime)
{
    CurrentTime->QuadPart = __irpcheck_any_longlong("system time");
}

/* "KeQueryTickCount function (wdm.h)". Any count. */
#undef KeQueryTickCount
VOID KeQueryTickCount(PLARGE_INTEGER CurrentCount)
{
    CurrentCount->QuadPart = __irpcheck_any_longlong("tick count");
}

/* "KeInitializeTimer function (wdm.h)". It is in no queue; the wait list is not built. */
VOID KeInitializeTimer(PKTIMER Timer)
{
    Timer->Header.Type = __IRPCHECK_TIMER;
    Timer->Header.SignalState = 0;
    Timer->TimerListEntry.Flink = NULL;
}

/* One that was not set since it was initialised or cancelled is in no queue; one that was may have expired. */
static BOOLEAN model_queued(PKTIMER timer)
{
    return timer->TimerListEntry.Flink != NULL && __irpcheck_any_bool("the timer was set and has not expired");
}

static BOOLEAN model_set_timer(PKTIMER timer, PKDPC dpc)
{
    BOOLEAN queued = model_queued(timer);
    timer->TimerListEntry.Flink = &timer->TimerListEntry;
    timer->Header.SignalState = 0;
    if (dpc != NULL)
        __irpcheck_dpc_awaited((PVOID)dpc->DeferredRoutine, dpc->DeferredContext);
    model_others_run();
    return queued;
}

/* "KeSetTimer function (wdm.h)". The DPC does not run. */
BOOLEAN KeSetTimer(PKTIMER Timer, LARGE_INTEGER DueTime, PKDPC Dpc)
{
    (void)DueTime;
    return model_set_timer(Timer, Dpc);
}

/* "KeSetTimerEx function (wdm.h)". The DPC does not run. */
BOOLEAN KeSetTimerEx(PKTIMER Timer, LARGE_INTEGER DueTime, LONG Period, PKDPC Dpc)
{
    (void)DueTime;
    (void)Period;
    return model_set_timer(Timer, Dpc);
}

/* "KeSetCoalescableTimer function (wdm.h)". The DPC does not run. */
BOOLEAN KeSetCoalescableTimer(PKTIMER Timer, LARGE_INTEGER DueTime, ULONG Period, ULONG TolerableDelay, PKDPC Dpc)
{
    (void)DueTime;
    (void)Period;
    (void)TolerableDelay;
    return model_set_timer(Timer, Dpc);
}

/* "KeCancelTimer function (wdm.h)". TRUE only for one that was set. */
BOOLEAN KeCancelTimer(PKTIMER Timer)
{
    BOOLEAN queued = model_queued(Timer);
    Timer->TimerListEntry.Flink = NULL;
    return queued;
}

/* "KeInitializeDpc function (wdm.h)". It is in no queue; the other fields are not written. */
VOID KeInitializeDpc(PRKDPC Dpc, PKDEFERRED_ROUTINE DeferredRoutine, PVOID DeferredContext)
{
    Dpc->DeferredRoutine = DeferredRoutine;
    Dpc->DeferredContext = DeferredContext;
    Dpc->DpcData = NULL;
}

/* "KeInitializeThreadedDpc function (wdm.h)". It is in no queue; the other fields are not written. */
VOID KeInitializeThreadedDpc(PRKDPC Dpc, PKDEFERRED_ROUTINE DeferredRoutine, PVOID DeferredContext)
{
    Dpc->DeferredRoutine = DeferredRoutine;
    Dpc->DeferredContext = DeferredContext;
    Dpc->DpcData = NULL;
}

/* "KeQuerySystemTimePrecise function (wdm.h)". Any time. */
VOID KeQuerySystemTimePrecise(PLARGE_INTEGER CurrentTime)
{
    CurrentTime->QuadPart = __irpcheck_any_longlong("system time");
}

/* "KeQueryInterruptTime function (wdm.h)". Any time. */
ULONGLONG KeQueryInterruptTime(VOID)
{
    return (ULONGLONG)__irpcheck_any_longlong("interrupt time");
}

/* "KeQueryTimeIncrement function (wdm.h)". Any increment, the same each time. */
ULONG KeQueryTimeIncrement(VOID)
{
    return __irpcheck_time_increment;
}

/* "KeQueryPerformanceCounter function (wdm.h)". Any count and frequency, though the frequency is always the same. */
LARGE_INTEGER KeQueryPerformanceCounter(PLARGE_INTEGER PerformanceFrequency)
{
    LARGE_INTEGER count;
    count.QuadPart = __irpcheck_any_longlong("performance counter");
    if (PerformanceFrequency != NULL)
        PerformanceFrequency->QuadPart = __irpcheck_any_longlong("performance frequency");
    return count;
}
