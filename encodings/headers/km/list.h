/* Doubly, singly and sequenced linked lists: the operations are what they do to the links. */
#ifndef IRPCHECK_KM_LIST_H
#define IRPCHECK_KM_LIST_H

typedef ULONG_PTR KSPIN_LOCK;
typedef KSPIN_LOCK *PKSPIN_LOCK;
typedef UCHAR KIRQL, *PKIRQL;

/* Nothing goes on behind a list that does not lead back: its own operations stop the system there. Both neighbours are looked at, as in checked builds.
   What is taken out is followed for that, and so none of the first 64 KB: the record around it is somewhere as well. */
#define __irpcheck_is_somewhere(entry) ((ULONG_PTR)(entry) >= 0x10000)
FORCEINLINE VOID __irpcheck_linked(PLIST_ENTRY entry) {
  __irpcheck_stop_unless(entry->Flink->Blink == entry && entry->Blink->Flink == entry);
}

FORCEINLINE VOID InitializeListHead(PLIST_ENTRY head) {
  head->Flink = head;
  head->Blink = head;
}
FORCEINLINE BOOLEAN IsListEmpty(const LIST_ENTRY *head) { return (BOOLEAN)(head->Flink == head); }
FORCEINLINE BOOLEAN RemoveEntryList(PLIST_ENTRY entry) {
  PLIST_ENTRY before = entry->Blink;
  PLIST_ENTRY after = entry->Flink;
  before->Flink = after;
  after->Blink = before;
  return (BOOLEAN)(before == after);
}
FORCEINLINE PLIST_ENTRY RemoveHeadList(PLIST_ENTRY head) {
  PLIST_ENTRY entry = head->Flink;
  PLIST_ENTRY after = entry->Flink;
  __irpcheck_stop_unless(__irpcheck_is_somewhere(entry) && after->Blink == entry);
  head->Flink = after;
  after->Blink = head;
  return entry;
}
FORCEINLINE PLIST_ENTRY RemoveTailList(PLIST_ENTRY head) {
  PLIST_ENTRY entry = head->Blink;
  PLIST_ENTRY before = entry->Blink;
  __irpcheck_stop_unless(__irpcheck_is_somewhere(entry) && before->Flink == entry);
  head->Blink = before;
  before->Flink = head;
  return entry;
}
FORCEINLINE VOID InsertTailList(PLIST_ENTRY head, PLIST_ENTRY entry) {
  PLIST_ENTRY last = head->Blink;
  __irpcheck_linked(head);
  entry->Flink = head;
  entry->Blink = last;
  last->Flink = entry;
  head->Blink = entry;
}
FORCEINLINE VOID InsertHeadList(PLIST_ENTRY head, PLIST_ENTRY entry) {
  PLIST_ENTRY first = head->Flink;
  __irpcheck_linked(head);
  entry->Flink = first;
  entry->Blink = head;
  first->Blink = entry;
  head->Flink = entry;
}
FORCEINLINE VOID AppendTailList(PLIST_ENTRY head, PLIST_ENTRY list) {
  PLIST_ENTRY last = head->Blink;
  head->Blink->Flink = list;
  head->Blink = list->Blink;
  list->Blink->Flink = head;
  list->Blink = last;
}
FORCEINLINE VOID InitializeListHead32(PLIST_ENTRY32 head) { head->Flink = head->Blink = (ULONG)(ULONG_PTR)head; }

FORCEINLINE VOID PushEntryList(PSINGLE_LIST_ENTRY head, PSINGLE_LIST_ENTRY entry) {
  entry->Next = head->Next;
  head->Next = entry;
}
FORCEINLINE PSINGLE_LIST_ENTRY PopEntryList(PSINGLE_LIST_ENTRY head) {
  PSINGLE_LIST_ENTRY entry = head->Next;
  if (entry != NULL) {
    __irpcheck_stop_unless(__irpcheck_is_somewhere(entry));
    head->Next = entry->Next;
  }
  return entry;
}

/* Under a lock: the same, for nothing runs meanwhile. */
FORCEINLINE PLIST_ENTRY ExInterlockedInsertHeadList(PLIST_ENTRY head, PLIST_ENTRY entry, PKSPIN_LOCK lock) {
  PLIST_ENTRY first = IsListEmpty(head) ? NULL : head->Flink;
  InsertHeadList(head, entry);
  return first;
}
FORCEINLINE PLIST_ENTRY ExInterlockedInsertTailList(PLIST_ENTRY head, PLIST_ENTRY entry, PKSPIN_LOCK lock) {
  PLIST_ENTRY last = IsListEmpty(head) ? NULL : head->Blink;
  InsertTailList(head, entry);
  return last;
}
FORCEINLINE PLIST_ENTRY ExInterlockedRemoveHeadList(PLIST_ENTRY head, PKSPIN_LOCK lock) {
  return IsListEmpty(head) ? NULL : RemoveHeadList(head);
}
FORCEINLINE PSINGLE_LIST_ENTRY ExInterlockedPushEntryList(PSINGLE_LIST_ENTRY head, PSINGLE_LIST_ENTRY entry, PKSPIN_LOCK lock) {
  PSINGLE_LIST_ENTRY first = head->Next;
  PushEntryList(head, entry);
  return first;
}
FORCEINLINE PSINGLE_LIST_ENTRY ExInterlockedPopEntryList(PSINGLE_LIST_ENTRY head, PKSPIN_LOCK lock) { return PopEntryList(head); }
FORCEINLINE ULONG ExInterlockedAddUlong(PULONG target, ULONG add, PKSPIN_LOCK lock) {
  ULONG old = *target;
  *target = old + add;
  return old;
}
FORCEINLINE LARGE_INTEGER ExInterlockedAddLargeInteger(PLARGE_INTEGER target, LARGE_INTEGER add, PKSPIN_LOCK lock) {
  LARGE_INTEGER old = *target;
  target->QuadPart = old.QuadPart + add.QuadPart;
  return old;
}
#define ExInterlockedAddLargeStatistic(target, add) ((VOID)((target)->QuadPart += (add)))
#define ExInterlockedExchangeUlong(target, value, lock) ((ULONG)InterlockedExchange((LONG volatile *)(target), (LONG)(value)))
#define ExInterlockedIncrementLong(target, lock) InterlockedIncrement(target)
#define ExInterlockedDecrementLong(target, lock) InterlockedDecrement(target)

/* Sequenced lists. The header's bits are the system's own; what we keep is the first entry and the depth. */
#if defined(_WIN64) || defined(__LP64__)
typedef struct DECLSPEC_ALIGN(16) _SLIST_ENTRY { struct _SLIST_ENTRY *Next; } SLIST_ENTRY, *PSLIST_ENTRY;
typedef union DECLSPEC_ALIGN(16) _SLIST_HEADER {
  struct { ULONGLONG Alignment; ULONGLONG Region; };
  struct { PSLIST_ENTRY IrpcheckFirst; USHORT IrpcheckDepth; };
} SLIST_HEADER, *PSLIST_HEADER;
#else
#define SLIST_ENTRY SINGLE_LIST_ENTRY
#define _SLIST_ENTRY _SINGLE_LIST_ENTRY
#define PSLIST_ENTRY PSINGLE_LIST_ENTRY
typedef union DECLSPEC_ALIGN(8) _SLIST_HEADER {
  ULONGLONG Alignment;
  struct { SINGLE_LIST_ENTRY Next; USHORT Depth; USHORT Sequence; };
  struct { PSLIST_ENTRY IrpcheckFirst; USHORT IrpcheckDepth; };
} SLIST_HEADER, *PSLIST_HEADER;
#endif
FORCEINLINE VOID InitializeSListHead(PSLIST_HEADER head) {
  head->IrpcheckFirst = NULL;
  head->IrpcheckDepth = 0;
}
FORCEINLINE PSLIST_ENTRY InterlockedPushEntrySList(PSLIST_HEADER head, PSLIST_ENTRY entry) {
  PSLIST_ENTRY first = head->IrpcheckFirst;
  entry->Next = first;
  head->IrpcheckFirst = entry;
  head->IrpcheckDepth += 1;
  return first;
}
FORCEINLINE PSLIST_ENTRY InterlockedPopEntrySList(PSLIST_HEADER head) {
  PSLIST_ENTRY entry = head->IrpcheckFirst;
  if (entry != NULL) {
    __irpcheck_stop_unless(__irpcheck_is_somewhere(entry));
    head->IrpcheckFirst = entry->Next;
    head->IrpcheckDepth -= 1;
  }
  return entry;
}
FORCEINLINE PSLIST_ENTRY InterlockedFlushSList(PSLIST_HEADER head) {
  PSLIST_ENTRY first = head->IrpcheckFirst;
  InitializeSListHead(head);
  return first;
}
#define ExInitializeSListHead(head) InitializeSListHead(head)
#define FirstEntrySList(head) ((head)->IrpcheckFirst)
#define QueryDepthSList(head) ((head)->IrpcheckDepth)
#define ExQueryDepthSList(head) ((head)->IrpcheckDepth)
#define ExInterlockedPushEntrySList(head, entry, lock) InterlockedPushEntrySList(head, entry)
#define ExInterlockedPopEntrySList(head, lock) InterlockedPopEntrySList(head)
#define ExInterlockedFlushSList(head) InterlockedFlushSList(head)
#define RtlInitializeSListHead InitializeSListHead
#define RtlInterlockedPopEntrySList InterlockedPopEntrySList
#define RtlInterlockedPushEntrySList InterlockedPushEntrySList

#endif
