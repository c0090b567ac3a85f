/* Locks, events, timers, work to be done later, memory, and operations on texts and numbers. */
#ifndef IRPCHECK_NDIS_LOCKS_H
#define IRPCHECK_NDIS_LOCKS_H
#include <ndis/base.h>
#include <ndis/lock-types.h>
VOID NdisAllocateSpinLock(PNDIS_SPIN_LOCK SpinLock);
VOID NdisFreeSpinLock(PNDIS_SPIN_LOCK SpinLock);
VOID NdisAcquireSpinLock(PNDIS_SPIN_LOCK SpinLock);
VOID NdisReleaseSpinLock(PNDIS_SPIN_LOCK SpinLock);
VOID NdisDprAcquireSpinLock(PNDIS_SPIN_LOCK SpinLock);
VOID NdisDprReleaseSpinLock(PNDIS_SPIN_LOCK SpinLock);
VOID NdisInitializeEvent(PNDIS_EVENT Event);
VOID NdisSetEvent(PNDIS_EVENT Event);
VOID NdisResetEvent(PNDIS_EVENT Event);
BOOLEAN NdisWaitEvent(PNDIS_EVENT Event, UINT MsToWait);
VOID NdisMSleep(ULONG MicrosecondsToSleep);

VOID NdisInitializeReadWriteLock(PNDIS_RW_LOCK Lock);
VOID NdisAcquireReadWriteLock(PNDIS_RW_LOCK Lock, BOOLEAN fWrite, PLOCK_STATE LockState);
VOID NdisReleaseReadWriteLock(PNDIS_RW_LOCK Lock, PLOCK_STATE LockState);
PNDIS_RW_LOCK_EX NdisAllocateRWLock(NDIS_HANDLE NdisHandle);
VOID NdisFreeRWLock(PNDIS_RW_LOCK_EX Lock);
VOID NdisAcquireRWLockRead(PNDIS_RW_LOCK_EX Lock, PLOCK_STATE_EX LockState, UCHAR Flags);
VOID NdisAcquireRWLockWrite(PNDIS_RW_LOCK_EX Lock, PLOCK_STATE_EX LockState, UCHAR Flags);
VOID NdisReleaseRWLock(PNDIS_RW_LOCK_EX Lock, PLOCK_STATE_EX LockState);
typedef FAST_MUTEX NDIS_MUTEX, *PNDIS_MUTEX;
#define NDIS_INIT_MUTEX(mutex) ExInitializeFastMutex(mutex)
#define NDIS_WAIT_FOR_MUTEX(mutex) ExAcquireFastMutex(mutex)
#define NDIS_RELEASE_MUTEX(mutex) ExReleaseFastMutex(mutex)
#define NDIS_RAISE_IRQL_TO_DISPATCH(old) KeRaiseIrql(DISPATCH_LEVEL, (old))
#define NDIS_LOWER_IRQL(old, now) do { if ((old) != (now)) KeLowerIrql(old); } while (0)
#define NDIS_CURRENT_IRQL() KeGetCurrentIrql()

NDIS_STATUS NdisAllocateMemory(PVOID *VirtualAddress, UINT Length, UINT MemoryFlags, NDIS_PHYSICAL_ADDRESS HighestAcceptableAddress);
NDIS_STATUS NdisAllocateMemoryWithTag(PVOID *VirtualAddress, UINT Length, ULONG Tag);
PVOID NdisAllocateMemoryWithTagPriority(NDIS_HANDLE NdisHandle, UINT Length, ULONG Tag, EX_POOL_PRIORITY Priority);
VOID NdisFreeMemory(PVOID VirtualAddress, UINT Length, UINT MemoryFlags);
VOID NdisFreeMemoryWithTag(PVOID VirtualAddress, ULONG Tag);
VOID NdisFreeMemoryWithTagPriority(NDIS_HANDLE NdisHandle, PVOID VirtualAddress, ULONG Tag);
#define NDIS_MEMORY_CONTIGUOUS 0x00000001
#define NDIS_MEMORY_NONCACHED 0x00000002
#define NdisMoveMemory(to, from, bytes) RtlCopyMemory((to), (from), (bytes))
#define NdisRetrieveUlong(to, from) RtlRetrieveUlong((to), (from))
#define NdisStoreUlong(to, value) RtlStoreUlong((to), (value))
#define NdisZeroMemory(to, bytes) RtlZeroMemory((to), (bytes))
#define NdisFillMemory(to, bytes, byte) RtlFillMemory((to), (bytes), (byte))
#define NdisEqualMemory(a, b, bytes) RtlEqualMemory((a), (b), (bytes))
#define NdisZeroMappedMemory(to, bytes) RtlZeroMemory((to), (bytes))
#define NdisMoveMappedMemory(to, from, bytes) RtlCopyMemory((to), (from), (bytes))
#define NdisMoveToMappedMemory(to, from, bytes) RtlCopyMemory((to), (from), (bytes))
#define NdisMoveFromMappedMemory(to, from, bytes) RtlCopyMemory((to), (from), (bytes))
#define NdisInitializeListHead(head) InitializeListHead(head)
#define NdisInterlockedIncrement(value) InterlockedIncrement(value)
#define NdisInterlockedDecrement(value) InterlockedDecrement(value)
#define NdisInterlockedAddUlong(value, more, lock) ExInterlockedAddUlong((value), (more), &(lock)->SpinLock)
#define NdisInterlockedInsertHeadList(head, entry, lock) ExInterlockedInsertHeadList((head), (entry), &(lock)->SpinLock)
#define NdisInterlockedInsertTailList(head, entry, lock) ExInterlockedInsertTailList((head), (entry), &(lock)->SpinLock)
#define NdisInterlockedRemoveHeadList(head, lock) ExInterlockedRemoveHeadList((head), &(lock)->SpinLock)
#define NdisInterlockedPushEntryList(head, entry, lock) ExInterlockedPushEntryList((head), (entry), &(lock)->SpinLock)
#define NdisInterlockedPopEntryList(head, lock) ExInterlockedPopEntryList((head), &(lock)->SpinLock)
#define NdisInterlockedAddLargeInteger(value, more, lock) ExInterlockedAddLargeInteger((value), RtlConvertUlongToLargeInteger(more), (lock))
#define NdisInterlockedAddLargeStatistic(value, more) ExInterlockedAddLargeStatistic((PLARGE_INTEGER)(value), (more))
#define NdisInitializeSListHead(head) ExInitializeSListHead(head)
#define NdisInterlockedPushEntrySList(head, entry, lock) ExInterlockedPushEntrySList((head), (entry), &(lock)->SpinLock)
#define NdisInterlockedPopEntrySList(head, lock) ExInterlockedPopEntrySList((head), &(lock)->SpinLock)
#define NdisQueryDepthSList(head) ExQueryDepthSList(head)
#define NdisInitializeNPagedLookasideList(list, allocate, release, flags, size, tag, depth) ExInitializeNPagedLookasideList((list), (allocate), (release), (flags), (size), (tag), (depth))
#define NdisDeleteNPagedLookasideList(list) ExDeleteNPagedLookasideList(list)
#define NdisAllocateFromNPagedLookasideList(list) ExAllocateFromNPagedLookasideList(list)
#define NdisFreeToNPagedLookasideList(list, entry) ExFreeToNPagedLookasideList((list), (entry))
#define NdisStallExecution(microseconds) KeStallExecutionProcessor(microseconds)
#define NdisSetPhysicalAddressHigh(address, value) ((address).HighPart = (value))
#define NdisSetPhysicalAddressLow(address, value) ((address).LowPart = (value))
#define NdisGetPhysicalAddressHigh(address) ((address).HighPart)
#define NdisGetPhysicalAddressLow(address) ((address).LowPart)
#define NDIS_PHYSICAL_ADDRESS_CONST(low, high) { (ULONG)(low), (LONG)(high) }

#define NdisInitUnicodeString(text, source) RtlInitUnicodeString((text), (source))
#define NdisInitAnsiString(text, source) RtlInitAnsiString((text), (source))
#define NdisAnsiStringToUnicodeString(to, from) RtlAnsiStringToUnicodeString((to), (from), FALSE)
#define NdisUnicodeStringToAnsiString(to, from) RtlUnicodeStringToAnsiString((to), (from), FALSE)
#define NdisUpcaseUnicodeString(to, from) RtlUpcaseUnicodeString((to), (from), FALSE)
#define NdisEqualString(a, b, caseInsensitive) RtlEqualUnicodeString((a), (b), (caseInsensitive))
#define NdisEqualUnicodeString(a, b, caseInsensitive) RtlEqualUnicodeString((a), (b), (caseInsensitive))
VOID NdisInitializeString(PNDIS_STRING Destination, PUCHAR Source);
#define NdisFreeString(text) NdisFreeMemory((text).Buffer, (text).MaximumLength, 0)

#define NdisGetCurrentSystemTime(time) KeQuerySystemTime(time)
VOID NdisGetSystemUpTime(PULONG pSystemUpTime);
VOID NdisGetSystemUpTimeEx(PLARGE_INTEGER pSystemUpTime);
ULONG NdisSystemProcessorCount(VOID);
ULONG NdisGroupMaxProcessorCount(USHORT Group);
ULONG NdisGroupActiveProcessorCount(USHORT Group);
KAFFINITY NdisSystemActiveProcessorCount(PKAFFINITY ActiveProcessors);
ULONG NdisProcessorNumberToIndex(PROCESSOR_NUMBER ProcNum);
PROCESSOR_NUMBER NdisProcessorIndexToNumber(ULONG ProcIndex);
ULONG NdisCurrentProcessorIndex(VOID);
ULONG NdisCurrentGroupAndProcessor(VOID);
ULONG NdisGetSharedDataAlignment(VOID);
UINT NdisGetVersion(VOID);
VOID NdisGetCurrentProcessorCpuUsage(PULONG pCpuUsage);
VOID NdisGetCurrentProcessorCounts(PULONG pIdleCount, PULONG pKernelAndUser, PULONG pIndex);

typedef VOID NDIS_TIMER_FUNCTION(PVOID SystemSpecific1, PVOID FunctionContext, PVOID SystemSpecific2, PVOID SystemSpecific3);
typedef NDIS_TIMER_FUNCTION *PNDIS_TIMER_FUNCTION;
typedef struct _NDIS_TIMER { KTIMER Timer; KDPC Dpc; } NDIS_TIMER, *PNDIS_TIMER;
typedef struct _NDIS_MINIPORT_TIMER { KTIMER Timer; KDPC Dpc; PNDIS_TIMER_FUNCTION MiniportTimerFunction; PVOID MiniportTimerContext; struct _NDIS_MINIPORT_BLOCK *Miniport; struct _NDIS_MINIPORT_TIMER *NextTimer; } NDIS_MINIPORT_TIMER, *PNDIS_MINIPORT_TIMER;
#define NDIS_TIMER_CHARACTERISTICS_REVISION_1 1
typedef struct _NDIS_TIMER_CHARACTERISTICS { NDIS_OBJECT_HEADER Header; ULONG AllocationTag; PNDIS_TIMER_FUNCTION TimerFunction; PVOID FunctionContext; } NDIS_TIMER_CHARACTERISTICS, *PNDIS_TIMER_CHARACTERISTICS;
#define NDIS_SIZEOF_TIMER_CHARACTERISTICS_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NDIS_TIMER_CHARACTERISTICS, FunctionContext)
NDIS_STATUS NdisAllocateTimerObject(NDIS_HANDLE NdisHandle, PNDIS_TIMER_CHARACTERISTICS TimerCharacteristics, PNDIS_HANDLE pTimerObject);
BOOLEAN NdisSetTimerObject(NDIS_HANDLE TimerObject, LARGE_INTEGER DueTime, LONG MillisecondsPeriod, PVOID FunctionContext);
BOOLEAN NdisSetCoalescableTimerObject(NDIS_HANDLE TimerObject, LARGE_INTEGER DueTime, LONG MillisecondsPeriod, PVOID FunctionContext, ULONG Tolerance);
BOOLEAN NdisCancelTimerObject(NDIS_HANDLE TimerObject);
VOID NdisFreeTimerObject(NDIS_HANDLE TimerObject);
VOID NdisInitializeTimer(PNDIS_TIMER Timer, PNDIS_TIMER_FUNCTION TimerFunction, PVOID FunctionContext);
VOID NdisSetTimer(PNDIS_TIMER Timer, UINT MillisecondsToDelay);
VOID NdisSetTimerEx(PNDIS_TIMER Timer, UINT MillisecondsToDelay, PVOID FunctionContext);
VOID NdisCancelTimer(PNDIS_TIMER Timer, PBOOLEAN TimerCancelled);
VOID NdisMInitializeTimer(PNDIS_MINIPORT_TIMER Timer, NDIS_HANDLE MiniportAdapterHandle, PNDIS_TIMER_FUNCTION TimerFunction, PVOID FunctionContext);
VOID NdisMSetPeriodicTimer(PNDIS_MINIPORT_TIMER Timer, UINT MillisecondPeriod);
VOID NdisMCancelTimer(PNDIS_MINIPORT_TIMER Timer, PBOOLEAN TimerCancelled);
#define NdisMSetTimer(timer, milliseconds) NdisSetTimer((PNDIS_TIMER)(timer), (milliseconds))

struct _NDIS_WORK_ITEM;
typedef VOID (*NDIS_PROC)(struct _NDIS_WORK_ITEM *WorkItem, PVOID Context);
typedef struct _NDIS_WORK_ITEM { PVOID Context; NDIS_PROC Routine; UCHAR WrapperReserved[8 * sizeof(PVOID)]; } NDIS_WORK_ITEM, *PNDIS_WORK_ITEM;
VOID NdisInitializeWorkItem(PNDIS_WORK_ITEM WorkItem, NDIS_PROC Routine, PVOID Context);
NDIS_STATUS NdisScheduleWorkItem(PNDIS_WORK_ITEM WorkItem);
typedef VOID NDIS_IO_WORKITEM(PVOID WorkItemContext, NDIS_HANDLE NdisIoWorkItemHandle);
typedef VOID NDIS_IO_WORKITEM_FUNCTION(PVOID WorkItemContext, NDIS_HANDLE NdisIoWorkItemHandle);
typedef VOID (*NDIS_IO_WORKITEM_ROUTINE)(PVOID WorkItemContext, NDIS_HANDLE NdisIoWorkItemHandle);
NDIS_HANDLE NdisAllocateIoWorkItem(NDIS_HANDLE NdisObjectHandle);
VOID NdisQueueIoWorkItem(NDIS_HANDLE NdisIoWorkItemHandle, NDIS_IO_WORKITEM_ROUTINE Routine, PVOID WorkItemContext);
VOID NdisFreeIoWorkItem(NDIS_HANDLE NdisIoWorkItemHandle);
BOOLEAN NdisMSynchronizeWithInterruptEx(NDIS_HANDLE NdisInterruptHandle, ULONG MessageId, MINIPORT_SYNCHRONIZE_INTERRUPT_HANDLER SynchronizeFunction, PVOID SynchronizeContext);
PNDIS_GENERIC_OBJECT NdisAllocateGenericObject(PDRIVER_OBJECT DriverObject, ULONG Tag, USHORT Size);
VOID NdisFreeGenericObject(PNDIS_GENERIC_OBJECT NdisGenericObject);
#endif
